<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>broker::ui::AboutBox</name>
    <message>
        <source>About Broker Token Assistant</source>
        <translation>Sobre o Broker Token Assistant</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of this computer.</source>
        <translation>Obtém tokens do Snyk Broker e os guarda no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>It is free software under the Apache License 2.0. It is not made by Snyk.</source>
        <translation>É um software livre sob a Apache License 2.0. Não é produzido pela Snyk.</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>Verificar se há uma &amp;nova versão…</translation>
    </message>
</context>
<context>
    <name>broker::ui::AddressGate</name>
    <message>
        <source>This is not an address of Snyk</source>
        <translation>Este não é um endereço da Snyk</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usar este endereço</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Region and address contradict each other</source>
        <translation>A região e o endereço se contradizem</translation>
    </message>
    <message>
        <source>The list of tokens names the region %1, but the address %2. Nothing was opened, so that no token is sent to the wrong place.</source>
        <translation>A lista de tokens indica a região %1, mas o endereço %2. Nada foi aberto, para que nenhum token seja enviado ao lugar errado.</translation>
    </message>
    <message>
        <source>Somebody or something has changed the list, or the backup that it came from. Remove this entry, then set the token up again; there you choose the region yourself.</source>
        <translation>Alguém ou algo alterou a lista ou o backup de onde ela veio. Remova esta entrada e configure o token novamente; lá você mesmo escolhe a região.</translation>
    </message>
    <message>
        <source>Snyk is said to be reached at %1 here. None of Snyk&apos;s regions has this address, and you have not used it on this computer.</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>Consta que aqui a Snyk é acessada em %1. Nenhuma região da Snyk tem esse endereço, e você ainda não o usou neste computador.</translation>
    </message>
    <message>
        <source>Your Snyk API credential and the Broker token would be sent there. Use it only if your company has a Snyk installation of its own at this address. Otherwise somebody may have changed the list, or the backup or hand-over that it came from.</source>
        <translation>Sua credencial da API da Snyk e o token do Broker seriam enviados para lá. Use-o somente se a sua empresa tiver uma instalação própria da Snyk nesse endereço. Caso contrário, alguém pode ter alterado a lista, ou o backup ou a entrega de onde ela veio.</translation>
    </message>
</context>
<context>
    <name>broker::ui::AnyHomePage</name>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>Consultando as integrações de %1 na Snyk…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDialog</name>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Sair sem ela</translation>
    </message>
    <message>
        <source>Check and save</source>
        <comment>step of a window</comment>
        <translation>Verificar e salvar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>New credential</source>
        <comment>step of a window</comment>
        <translation>Nova credencial</translation>
    </message>
    <message>
        <source>Old credential</source>
        <comment>step of a window</comment>
        <translation>Credencial antiga</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <translation>Credencial da API da Snyk</translation>
    </message>
    <message>
        <source>The new Snyk API credential is not kept yet</source>
        <translation>A nova credencial da API da Snyk ainda não está guardada</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it and goes on with the old one. Snyk shows it once only.</source>
        <translation>Se você sair agora, este programa a esquecerá e continuará com a antiga. A Snyk a mostra uma única vez.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>Co&amp;ncluir</translation>
    </message>
    <message>
        <source>Revoke it at Snyk as well, if it is still valid there.</source>
        <translation>Revogue-o também na Snyk, se ainda for válido lá.</translation>
    </message>
    <message>
        <source>There is no Snyk API credential to replace</source>
        <translation>Não há credencial da API da Snyk para substituir</translation>
    </message>
    <message>
        <source>The Snyk API credential is replaced</source>
        <translation>A credencial da API da Snyk foi substituída</translation>
    </message>
    <message>
        <source>The old Snyk API credential is removed from this computer</source>
        <translation>A credencial da API da Snyk antiga foi removida deste computador</translation>
    </message>
    <message>
        <source>&amp;Sign in to Snyk…</source>
        <translation>&amp;Entrar na Snyk…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenPage</name>
    <message>
        <source>unnamed account</source>
        <translation>conta sem nome</translation>
    </message>
    <message>
        <source>Kept since %1, to be replaced by %2.</source>
        <translation>Guardado desde %1; substituir até %2.</translation>
    </message>
    <message>
        <source>A personal access token expires after 90 days at the latest.</source>
        <translation>Um token de acesso pessoal expira em no máximo 90 dias.</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Set up a token with it first: then its secret is kept and can be rotated.</source>
        <translation>O modo de treino tem uma conta própria. Configure primeiro um token com ela: depois disso, o segredo dela é guardado e pode ser rotacionado.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3, in the password store of this computer (keychain).</source>
        <extracomment>%1 is a masked token, %2 whose it is, %3 a region.</extracomment>
        <translation>%1 de %2 em %3, no cofre de senhas deste computador (chaveiro).</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. The one that you are signed in with is in memory only. To rotate it here, sign out of Snyk, sign in with it again and tick “Remember it on this computer”.</source>
        <translation>Nenhuma credencial da API da Snyk está guardada no chaveiro. Aquela com que você entrou está somente na memória. Para rotacioná-la aqui, saia da Snyk, entre novamente com ela e marque “Lembrar neste computador”.</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. One that you only type in is forgotten when you sign out or close this program. To rotate it here, sign in to Snyk with it and tick “Remember it on this computer”.</source>
        <translation>Nenhuma credencial da API da Snyk está guardada no chaveiro. A que você apenas digita é esquecida quando você sai da Snyk ou fecha este programa. Para rotacioná-la aqui, entre na Snyk com ela e marque “Lembrar neste computador”.</translation>
    </message>
</context>
<context>
    <name>broker::ui::Audit</name>
    <message>
        <source>Connected to Snyk</source>
        <comment>entry of the audit journal</comment>
        <translation>Conectado à Snyk</translation>
    </message>
    <message>
        <source>Token generated</source>
        <comment>entry of the audit journal</comment>
        <translation>Token gerado</translation>
    </message>
    <message>
        <source>Token retrieved</source>
        <comment>entry of the audit journal</comment>
        <translation>Token recuperado</translation>
    </message>
    <message>
        <source>Token entered by hand</source>
        <comment>entry of the audit journal</comment>
        <translation>Token inserido manualmente</translation>
    </message>
    <message>
        <source>Secret stored</source>
        <comment>entry of the audit journal</comment>
        <translation>Segredo armazenado</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <comment>entry of the audit journal</comment>
        <translation>Copiado para a área de transferência</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>entry of the audit journal</comment>
        <translation>Exibido</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>entry of the audit journal</comment>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>entry of the audit journal</comment>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Due date changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Prazo alterado</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Observações alteradas</translation>
    </message>
    <message>
        <source>Integration added</source>
        <comment>entry of the audit journal</comment>
        <translation>Integração adicionada</translation>
    </message>
    <message>
        <source>Integration changed</source>
        <comment>entry of the audit journal</comment>
        <translation>Integração alterada</translation>
    </message>
    <message>
        <source>Calendar saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Calendário salvo</translation>
    </message>
    <message>
        <source>Inventory saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Inventário salvo</translation>
    </message>
    <message>
        <source>Audit journal saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Registro de auditoria salvo</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>entry of the audit journal</comment>
        <translation>Entradas antigas removidas</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how an action ended</comment>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>how an action ended</comment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how an action ended</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>The audit journal cannot be written</source>
        <translation>Não é possível gravar o registro de auditoria</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>O disco está cheio ou a pasta é somente leitura.</translation>
    </message>
    <message>
        <source>Client configuration saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Configuração do cliente salva</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <comment>entry of the audit journal</comment>
        <translation>Backup salvo</translation>
    </message>
    <message>
        <source>Backup imported</source>
        <comment>entry of the audit journal</comment>
        <translation>Backup importado</translation>
    </message>
    <message>
        <source>Secret deleted</source>
        <comment>entry of the audit journal</comment>
        <translation>Segredo excluído</translation>
    </message>
    <message>
        <source>Rotated, or marked as rotated</source>
        <comment>entry of the audit journal</comment>
        <translation>Rotacionado ou marcado como rotacionado</translation>
    </message>
    <message>
        <source>What you did was carried out, but there is no entry about it in the file %1.</source>
        <translation>O que você fez foi executado, mas não há entrada sobre isso no arquivo %1.</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder. If you have to account for what you do, write it down elsewhere until then.</source>
        <translation>Libere espaço ou corrija as permissões da pasta. Se precisar prestar contas do que faz, anote em outro lugar até lá.</translation>
    </message>
    <message>
        <source>provisional token requested</source>
        <comment>what was asked of Snyk</comment>
        <translation>token provisório solicitado</translation>
    </message>
    <message>
        <source>switch to the new token</source>
        <comment>what was asked of Snyk</comment>
        <translation>mudança para o novo token</translation>
    </message>
    <message>
        <source>used here too</source>
        <comment>a credential that another integration uses already</comment>
        <translation>usada aqui também</translation>
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
        <translation>guardado até %1</translation>
    </message>
    <message>
        <source>added or changed: %1, unchanged: %2, left out: %3</source>
        <extracomment>What an import did; each is a number of entries.</extracomment>
        <translation>adicionadas ou alteradas: %1, sem alteração: %2, omitidas: %3</translation>
    </message>
    <message>
        <source>filled into the form of a client</source>
        <comment>what was done with a secret</comment>
        <translation>preenchido no formulário de um cliente</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <comment>what opens a hand-over</comment>
        <translation>uma frase secreta</translation>
    </message>
    <message>
        <source>the key %1</source>
        <comment>what opens a hand-over</comment>
        <translation>a chave %1</translation>
    </message>
    <message>
        <source>hand-over from %1, opened; until %2, with %3</source>
        <translation>entrega de %1, aberta; até %2, com %3</translation>
    </message>
    <message>
        <source>hand-over for %1; until %2, with %3</source>
        <extracomment>%1 is a person, %2 a date, %3 is &quot;a passphrase&quot; or &quot;the key 12345 …&quot;.</extracomment>
        <translation>entrega para %1; até %2, com %3</translation>
    </message>
    <message>
        <source>key for hand-overs</source>
        <comment>what an entry is about</comment>
        <translation>chave para entregas</translation>
    </message>
    <message>
        <source>Client started here</source>
        <comment>entry of the audit journal</comment>
        <translation>Cliente iniciado aqui</translation>
    </message>
    <message>
        <source>Container replaced</source>
        <comment>entry of the audit journal</comment>
        <translation>Contêiner substituído</translation>
    </message>
    <message>
        <source>Client stopped here</source>
        <comment>entry of the audit journal</comment>
        <translation>Cliente parado aqui</translation>
    </message>
    <message>
        <source>taken back, Broker switched off</source>
        <comment>what was asked of Snyk</comment>
        <translation>desfeito, Broker desativado</translation>
    </message>
    <message>
        <source>Snyk API credential forgotten</source>
        <comment>entry of the audit journal</comment>
        <translation>Credencial da API da Snyk esquecida</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>what an entry is about</comment>
        <translation>Credencial da API da Snyk</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditDialog</name>
    <message>
        <source>History of %1</source>
        <translation>Histórico de %1</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Sal&amp;var como…</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Localizar no registro</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Entradas, as mais recentes primeiro</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>Não há nenhuma entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version cannot be shown.</source>
        <translation>
            <numerusform>%Ln linha de uma versão mais recente não pode ser mostrada.</numerusform>
            <numerusform>%Ln linhas de uma versão mais recente não podem ser mostradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln arquivo não pode ser lido.</numerusform>
            <numerusform>%Ln arquivos não podem ser lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the audit journal</source>
        <translation>Salvar o registro de auditoria</translation>
    </message>
    <message>
        <source>Table (*.csv);;Lines of JSON (*.jsonl)</source>
        <translation>Tabela (*.csv);;Linhas de JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The journal could not be saved</source>
        <translation>Não foi possível salvar o registro</translation>
    </message>
    <message>
        <source>The journal was saved</source>
        <translation>O registro foi salvo</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Limpar o texto de busca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are incomplete, because the program was stopped while writing them.</source>
        <translation>
            <numerusform>%Ln linha está incompleta, porque o programa foi encerrado durante a gravação.</numerusform>
            <numerusform>%Ln linhas estão incompletas, porque o programa foi encerrado durante a gravação.</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be recorded that it was saved; old entries are kept for longer.</source>
        <translation>Não foi possível registrar que ele foi salvo; as entradas antigas serão mantidas por mais tempo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Solicitação à Snyk</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuthorityList</name>
    <message>
        <source>It is larger than any file of certificates. Choose the file that holds only your company&apos;s certificates.</source>
        <translation>É maior do que qualquer arquivo de certificados. Escolha o arquivo que contém somente os certificados da sua empresa.</translation>
    </message>
    <message>
        <source>There is a private key in it, which belongs to nobody but its owner. Ask your IT department for the certificate alone, and tell them that the key was given out.</source>
        <translation>Ele contém uma chave privada, que não deve estar com ninguém além do proprietário. Peça apenas o certificado ao seu departamento de TI e avise que a chave foi entregue.</translation>
    </message>
    <message>
        <source>There is no certificate in it. Choose a PEM or DER file, as a rule named *.pem, *.crt or *.cer.</source>
        <translation>Ele não contém nenhum certificado. Escolha um arquivo PEM ou DER, geralmente com nome *.pem, *.crt ou *.cer.</translation>
    </message>
    <message>
        <source>Its certificate is that of a server, not of an authority, so it cannot vouch for others. Ask your IT department for the root certificate.</source>
        <translation>O certificado é de um servidor, não de uma autoridade, por isso não pode atestar outros. Peça o certificado raiz ao seu departamento de TI.</translation>
    </message>
    <message>
        <source>There are too many certificates in it. Choose the file that holds only your company&apos;s.</source>
        <translation>Ele contém certificados demais. Escolha o arquivo que contém somente os da sua empresa.</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>expirou em %1</translation>
    </message>
    <message>
        <source>valid only from %1</source>
        <translation>válido somente a partir de %1</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Adicionar de um arquivo…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>Save for the &amp;Broker client…</source>
        <translation>Salvar para o cliente do &amp;Broker…</translation>
    </message>
    <message>
        <source>Certificates that you added</source>
        <translation>Certificados que você adicionou</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridade</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Add your company&apos;s certificate</source>
        <translation>Adicionar o certificado da sua empresa</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>%1 não foi adicionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln certificado adicionado</numerusform>
            <numerusform>%Ln certificados adicionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that your IT department names. Only this program trusts it, from now on.</source>
        <translation>Compare a impressão digital com a que o seu departamento de TI informar. A partir de agora, somente este programa confia nele.</translation>
    </message>
    <message>
        <source>One of them has expired: what it vouches for is still refused. Ask for the new one.</source>
        <translation>Um deles expirou: o que ele atesta continua sendo recusado. Peça o novo.</translation>
    </message>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>Salvar os certificados para o cliente do Broker</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificados (*.pem)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>The configuration of a Broker client now offers this file in its field for the company&apos;s certificate (NODE_EXTRA_CA_CERTS; CA_CERT in clients before 4.166).</source>
        <translation>A configuração de um cliente do Broker agora oferece este arquivo no campo dos certificados da empresa (NODE_EXTRA_CA_CERTS; CA_CERT em clientes anteriores a 4.166).</translation>
    </message>
    <message>
        <source>One file with all of them, for the field “File with the company&apos;s certificates” of the client</source>
        <translation>Um só arquivo com todos, para o campo “Arquivo com os certificados da empresa” do cliente</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Impressão digital SHA-256: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y the fingerprint</source>
        <translation>Copiar a impressão digita&amp;l</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupCommands</name>
    <message>
        <source>&amp;Save a backup…</source>
        <translation>&amp;Salvar um backup…</translation>
    </message>
    <message>
        <source>&amp;Import a backup…</source>
        <translation>&amp;Importar um backup…</translation>
    </message>
    <message>
        <source>Save a backup of the list</source>
        <translation>Salvar um backup da lista</translation>
    </message>
    <message>
        <source>Backup (*.json)</source>
        <translation>Backup (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Não há nada para salvar</translation>
    </message>
    <message>
        <source>No token is in the list yet.</source>
        <translation>Ainda não há nenhum token na lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list that this version cannot read are not in it.</source>
        <translation>
            <numerusform>%Ln entrada da lista que esta versão não consegue ler não está incluída.</numerusform>
            <numerusform>%Ln entradas da lista que esta versão não consegue ler não estão incluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importar um backup</translation>
    </message>
    <message>
        <source>Backup (*.json);;All files (*)</source>
        <translation>Backup (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Saved as a backup: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Salvo como backup: %1</translation>
    </message>
    <message>
        <source>There is no secret in it: they stay where they are. On another computer tokens are retrieved from Snyk again, and credentials entered again.</source>
        <translation>Ele não contém nenhum segredo: eles ficam onde estão. Em outro computador, os tokens são recuperados novamente da Snyk, e as credenciais, inseridas de novo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupText</name>
    <message>
        <source>The backup cannot be read</source>
        <translation>Não é possível ler o backup</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Não é possível abrir o arquivo %1.</translation>
    </message>
    <message>
        <source>Check the permissions of the file, or choose another one.</source>
        <translation>Verifique as permissões do arquivo ou escolha outro.</translation>
    </message>
    <message>
        <source>This file is too large to be a backup</source>
        <translation>Este arquivo é grande demais para ser um backup</translation>
    </message>
    <message>
        <source>Another file was chosen.</source>
        <translation>Foi escolhido outro arquivo.</translation>
    </message>
    <message>
        <source>Choose a file that this program saved as a backup.</source>
        <translation>Escolha um arquivo que este programa salvou como backup.</translation>
    </message>
    <message>
        <source>This is not a backup of this program</source>
        <translation>Este não é um backup deste programa</translation>
    </message>
    <message>
        <source>The file %1 holds something else. Nothing was imported.</source>
        <translation>O arquivo %1 contém outra coisa. Nada foi importado.</translation>
    </message>
    <message>
        <source>Another file was chosen, such as the inventory or a calendar.</source>
        <translation>Foi escolhido outro arquivo, como o inventário ou um calendário.</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>O backup está danificado</translation>
    </message>
    <message>
        <source>The file %1 ends too early or cannot be understood. Nothing was imported.</source>
        <translation>O arquivo %1 termina cedo demais ou não pode ser interpretado. Nada foi importado.</translation>
    </message>
    <message>
        <source>Copy it again from where it was saved, or save a new backup there.</source>
        <translation>Copie-o novamente de onde foi salvo ou salve um novo backup lá.</translation>
    </message>
    <message>
        <source>The backup is not as it was saved</source>
        <translation>O backup não está como foi salvo</translation>
    </message>
    <message>
        <source>The file was edited, or damaged while it was copied.</source>
        <translation>O arquivo foi editado ou danificado durante a cópia.</translation>
    </message>
    <message>
        <source>The backup was saved by a newer version</source>
        <translation>O backup foi salvo por uma versão mais recente</translation>
    </message>
    <message>
        <source>This version does not understand the file %1. Nothing was imported.</source>
        <translation>Esta versão não entende o arquivo %1. Nada foi importado.</translation>
    </message>
    <message>
        <source>A newer version of this program runs on the other computer.</source>
        <translation>O outro computador usa uma versão mais recente deste programa.</translation>
    </message>
    <message>
        <source>Install the newer version here, then import the file again.</source>
        <translation>Instale a versão mais recente aqui e importe o arquivo novamente.</translation>
    </message>
    <message>
        <source>Practice and real tokens are never mixed. Nothing of %1 was imported.</source>
        <translation>Tokens de treino e tokens reais nunca se misturam. Nada de %1 foi importado.</translation>
    </message>
    <message>
        <source>Leave practice mode, then import the file again.</source>
        <translation>Saia do modo de treino e importe o arquivo novamente.</translation>
    </message>
    <message>
        <source>Enter practice mode, then import the file again.</source>
        <translation>Entre no modo de treino e importe o arquivo novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entry(s) cannot be understood by this version and are left out.</source>
        <translation>
            <numerusform>Mais %Ln entrada não pode ser interpretada por esta versão e foi omitida.</numerusform>
            <numerusform>Mais %Ln entradas não podem ser interpretadas por esta versão e foram omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>who chose the due date</source>
        <comment>what of a token changes</comment>
        <translation>quem definiu o prazo</translation>
    </message>
    <message>
        <source>due date: %2 instead of %1</source>
        <translation>prazo: %2 em vez de %1</translation>
    </message>
    <message numerus="yes">
        <source>rotated every %Ln day(s)</source>
        <comment>what of a token changes</comment>
        <translation>
            <numerusform>rotação a cada %Ln dia</numerusform>
            <numerusform>rotação a cada %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>rotated as the settings say</source>
        <comment>what of a token changes</comment>
        <translation>rotação conforme as configurações</translation>
    </message>
    <message>
        <source>last rotated: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>última rotação: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>expira: %1</translation>
    </message>
    <message>
        <source>notes added</source>
        <comment>what of a token changes</comment>
        <translation>observações adicionadas</translation>
    </message>
    <message>
        <source>notes replaced</source>
        <comment>what of a token changes</comment>
        <translation>observações substituídas</translation>
    </message>
    <message>
        <source>calendar entry</source>
        <comment>what of a token changes</comment>
        <translation>entrada do calendário</translation>
    </message>
    <message>
        <source>history of a token that was replaced</source>
        <translation>histórico de um token que foi substituído</translation>
    </message>
    <message>
        <source>a credential for %1</source>
        <extracomment>%1 is the address of a Git service or the like.</extracomment>
        <translation>uma credencial para %1</translation>
    </message>
    <message>
        <source>the region %1 and the address %2 contradict each other; somebody may have changed the file so that a token is sent elsewhere</source>
        <extracomment>%1 is a region, %2 an address.</extracomment>
        <translation>a região %1 e o endereço %2 se contradizem; alguém pode ter alterado o arquivo para que um token seja enviado a outro lugar</translation>
    </message>
    <message>
        <source>It belongs to another user, or its drive is no longer there.</source>
        <translation>Ele pertence a outro usuário, ou a unidade dele não está mais disponível.</translation>
    </message>
    <message>
        <source>The file %1 was not read to the end. Nothing was imported.</source>
        <translation>O arquivo %1 não foi lido até o fim. Nada foi importado.</translation>
    </message>
    <message>
        <source>It was not copied completely, or the drive has errors.</source>
        <translation>Ele não foi copiado por completo, ou a unidade tem erros.</translation>
    </message>
    <message>
        <source>The content of the file %1 does not match its checksum. Nothing was imported.</source>
        <translation>O conteúdo do arquivo %1 não corresponde à soma de verificação. Nada foi importado.</translation>
    </message>
    <message>
        <source>This backup contains real tokens</source>
        <translation>Este backup contém tokens reais</translation>
    </message>
    <message>
        <source>This backup comes from practice mode</source>
        <translation>Este backup vem do modo de treino</translation>
    </message>
    <message>
        <source>Saved on %1. It holds %2.</source>
        <extracomment>%1 is date and time, %2 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Salvo em %1. Contém %2.</translation>
    </message>
    <message>
        <source>Saved on %1 by %2. It holds %3.</source>
        <extracomment>%1 is date and time, %2 the name and version of a program, %3 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Salvo em %1 por %2. Contém %3.</translation>
    </message>
    <message>
        <source>foreign address: reaches Snyk at %1, which is not one of Snyk&apos;s regions; you are asked before it is used</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>endereço desconhecido: acessa a Snyk em %1, que não é uma das regiões da Snyk; você será consultado antes do uso</translation>
    </message>
    <message>
        <source>replaces %1, which stays as history</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>substitui %1, que fica como histórico</translation>
    </message>
    <message>
        <source>was kept only in memory, so it is not stored anywhere</source>
        <translation>era mantido apenas na memória, portanto não está armazenado em lugar nenhum</translation>
    </message>
    <message>
        <source>here it is the token %1; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>aqui é o token %1; remova-o primeiro para importar este</translation>
    </message>
    <message>
        <source>here, %1 is current; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>aqui, %1 é o atual; remova-o primeiro para importar este</translation>
    </message>
    <message>
        <source>history of a token that was taken back</source>
        <translation>histórico de um token que foi desfeito</translation>
    </message>
</context>
<context>
    <name>broker::ui::BeginPage</name>
    <message>
        <source>&amp;Job:</source>
        <translation>&amp;Tarefa:</translation>
    </message>
    <message>
        <source>Set up for several organizations</source>
        <translation>Configurar para várias organizações</translation>
    </message>
    <message>
        <source>Choose organizations, see what would happen, then begin. Nothing is changed before that.</source>
        <translation>Escolha organizações, veja o que aconteceria e então comece. Nada é alterado antes disso.</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Região:</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Uma nova</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Continuar: %1</translation>
    </message>
    <message>
        <source>Earlier jobs can be looked at, exported and taken back.</source>
        <translation>Tarefas anteriores podem ser vistas, exportadas e desfeitas.</translation>
    </message>
    <message>
        <source>This job cannot be gone on with</source>
        <translation>Não é possível continuar esta tarefa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) was/were not finished. The next page says what is done and what is open; nothing happens before you press “Go on” there.</source>
        <translation>
            <numerusform>%Ln tarefa não foi concluída. A próxima página mostra o que está feito e o que está em aberto; nada acontece antes de você clicar em “Continuar” lá.</numerusform>
            <numerusform>%Ln tarefas não foram concluídas. A próxima página mostra o que está feito e o que está em aberto; nada acontece antes de você clicar em “Continuar” lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file names a region and an address that do not belong together; your Snyk API credential is not sent there.</source>
        <translation>O arquivo dela indica uma região e um endereço que não combinam; sua credencial da API da Snyk não será enviada para lá.</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardHeader</name>
    <message>
        <source>Rotation dates of the coming 90 days</source>
        <translation>Datas de rotação dos próximos 90 dias</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On the time line: a token, and the date on which it is due.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>R&amp;otate now…</source>
        <translation>Rotacionar &amp;agora…</translation>
    </message>
    <message>
        <source>Remind me to&amp;morrow</source>
        <translation>Lem&amp;brar amanhã</translation>
    </message>
    <message>
        <source>Res&amp;ume rotation…</source>
        <translation>Retom&amp;ar rotação…</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardText</name>
    <message>
        <source>Storing the token for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>O armazenamento do token para %1 em %2 foi interrompido (%3).</translation>
    </message>
    <message>
        <source>Getting a token for %1 in %2 from Snyk was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>A obtenção de um token para %1 em %2 junto à Snyk foi interrompida (%3).</translation>
    </message>
    <message>
        <source>A token is in the keychain but not in the list</source>
        <translation>Um token está no chaveiro, mas não na lista</translation>
    </message>
    <message>
        <source>It is not known whether Snyk issued a token</source>
        <translation>Não se sabe se a Snyk emitiu um token</translation>
    </message>
    <message>
        <source>Snyk may have changed the integration before that. The token did not reach the keychain.</source>
        <translation>A Snyk pode ter alterado a integração antes disso. O token não chegou ao chaveiro.</translation>
    </message>
    <message>
        <source>A token was not stored</source>
        <translation>Um token não foi armazenado</translation>
    </message>
    <message>
        <source>It did not reach the keychain. Snyk was not asked to change anything.</source>
        <translation>Ele não chegou ao chaveiro. Nenhuma alteração foi pedida à Snyk.</translation>
    </message>
    <message>
        <source>It is not known whether a token was stored</source>
        <translation>Não se sabe se um token foi armazenado</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer.</source>
        <translation>O chaveiro está bloqueado ou não responde.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. The system may ask for your password.</source>
        <translation>Desbloqueie o chaveiro e tente novamente. O sistema pode pedir sua senha.</translation>
    </message>
    <message>
        <source>Notes of earlier work cannot be read</source>
        <translation>Não é possível ler anotações de um trabalho anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token cannot be read. They are kept.</source>
        <translation>
            <numerusform>%Ln anotação sobre a obtenção de um token não pode ser lida. Ela será mantida.</numerusform>
            <numerusform>%Ln anotações sobre a obtenção de um token não podem ser lidas. Elas serão mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>If a token is missing from the list, look at its integration in Snyk: it is shown there.</source>
        <translation>Se faltar um token na lista, consulte a integração dele na Snyk: ele é mostrado lá.</translation>
    </message>
    <message>
        <source>Snyk cannot be reached: a system library is missing</source>
        <translation>Não é possível acessar a Snyk: falta uma biblioteca do sistema</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found.</source>
        <extracomment>%1 is the name and version of a library.</extracomment>
        <translation>A biblioteca TLS de que o Qt precisa não foi encontrada.</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found: %1.</source>
        <translation>A biblioteca TLS de que o Qt precisa não foi encontrada: %1.</translation>
    </message>
    <message>
        <source>Install the library and start the program again. Recorded tokens can be copied without it.</source>
        <translation>Instale a biblioteca e inicie o programa novamente. Os tokens registrados podem ser copiados sem ela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln token será esquecido. Encerrar?</numerusform>
            <numerusform>%Ln tokens serão esquecidos. Encerrar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln credencial será esquecida. Encerrar?</numerusform>
            <numerusform>%Ln credenciais serão esquecidas. Encerrar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) and credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln token ou credencial será esquecido. Encerrar?</numerusform>
            <numerusform>%Ln tokens e credenciais serão esquecidos. Encerrar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the credential for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>O armazenamento da credencial para %1 em %2 foi interrompido (%3).</translation>
    </message>
    <message>
        <source>A credential is in the keychain but not in the list</source>
        <translation>Uma credencial está no chaveiro, mas não na lista</translation>
    </message>
    <message>
        <source>A credential was not stored</source>
        <translation>Uma credencial não foi armazenada</translation>
    </message>
    <message>
        <source>It is not known whether a credential was stored</source>
        <translation>Não se sabe se uma credencial foi armazenada</translation>
    </message>
    <message>
        <source>Notes of earlier work were damaged</source>
        <translation>As anotações de um trabalho anterior estavam danificadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token could not be understood. They are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>%Ln anotação sobre a obtenção de um token não pôde ser interpretada. Ela foi mantida como %1.</numerusform>
            <numerusform>%Ln anotações sobre a obtenção de um token não puderam ser interpretadas. Elas foram mantidas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was switched off while they were being written, or they were edited.</source>
        <translation>O computador foi desligado durante a gravação, ou elas foram editadas.</translation>
    </message>
    <message>
        <source>A rotation cannot be shown</source>
        <translation>Não é possível mostrar uma rotação</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln unfinished rotation(s) cannot be read. They are kept, and nothing is changed in Snyk.</source>
        <translation>
            <numerusform>As anotações de %Ln rotação não concluída não podem ser lidas. Elas são mantidas, e nada é alterado na Snyk.</numerusform>
            <numerusform>As anotações de %Ln rotações não concluídas não podem ser lidas. Elas são mantidas, e nada é alterado na Snyk.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or belong to another user.</source>
        <translation>Foram gravadas por uma versão mais recente deste programa ou pertencem a outro usuário.</translation>
    </message>
    <message>
        <source>The notes of a rotation were damaged</source>
        <translation>As anotações de uma rotação estavam danificadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished rotation(s) cannot be shown any more. Their notes are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>%Ln rotação não concluída não pode mais ser mostrada. As anotações dela foram mantidas como %1.</numerusform>
            <numerusform>%Ln rotações não concluídas não podem mais ser mostradas. As anotações delas foram mantidas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the integration in Snyk before you rotate its token again: a new token may be waiting there. If it was issued, it may still be in the keychain.</source>
        <translation>Consulte a integração na Snyk antes de rotacionar o token dela novamente: pode haver um novo token à espera. Se foi emitido, talvez ainda esteja no chaveiro.</translation>
    </message>
    <message>
        <source>Nothing is lost. Add it to the list to go on from there.</source>
        <translation>Nada se perdeu. Adicione-o à lista para continuar a partir daí.</translation>
    </message>
    <message>
        <source>Look at the integration in Snyk to find out: if there is a token, it is shown there. Nothing is sent again automatically.</source>
        <translation>Consulte a integração na Snyk para descobrir: se houver um token, ele é mostrado lá. Nada é reenviado automaticamente.</translation>
    </message>
    <message>
        <source>Get it again from where you had it.</source>
        <translation>Obtenha-a novamente de onde você a tinha.</translation>
    </message>
    <message>
        <source>Start the newer version to go on with the rotation. Do not start another one for the same group before that: a new token may be waiting.</source>
        <translation>Inicie a versão mais recente para continuar a rotação. Não comece outra para o mesmo grupo antes disso: pode haver um novo token à espera.</translation>
    </message>
    <message>
        <source>A rotation cannot be saved</source>
        <translation>Não é possível salvar uma rotação</translation>
    </message>
    <message>
        <source>It is where its window shows it, but the file %1 still has an earlier step. If the program ended now, it would go on from that one.</source>
        <translation>Ela está no ponto mostrado na janela, mas o arquivo %1 ainda contém uma etapa anterior. Se o programa fosse encerrado agora, continuaria a partir dela.</translation>
    </message>
    <message>
        <source>Leave the program open. Free some space or correct the permissions of the folder, then try again.</source>
        <translation>Deixe o programa aberto. Libere espaço ou corrija as permissões da pasta e tente novamente.</translation>
    </message>
    <message>
        <source>No encrypted connection is possible, and the program makes no other kind.</source>
        <translation>Nenhuma conexão criptografada é possível, e o programa não usa outro tipo.</translation>
    </message>
    <message>
        <source>Credentials that are only in memory are gone when the program ends. First copy them to where they are needed, or enter them again later.</source>
        <translation>Credenciais mantidas apenas na memória se perdem quando o programa é encerrado. Copie-as antes para onde são necessárias ou insira-as de novo mais tarde.</translation>
    </message>
    <message>
        <source>What is only in memory is gone when the program ends. First copy it to where it is needed, or get the tokens from Snyk and enter the credentials again later.</source>
        <translation>O que está apenas na memória se perde quando o programa é encerrado. Copie antes para onde for necessário, ou obtenha os tokens da Snyk e insira as credenciais de novo mais tarde.</translation>
    </message>
    <message>
        <source>Tokens that are only in memory are gone when the program ends. First copy them to where they are needed, or get them from Snyk again later.</source>
        <translation>Tokens mantidos apenas na memória se perdem quando o programa é encerrado. Copie-os antes para onde são necessários ou obtenha-os da Snyk de novo mais tarde.</translation>
    </message>
    <message>
        <source>A rotation is under way. Quit?</source>
        <translation>Há uma rotação em andamento. Encerrar?</translation>
    </message>
    <message>
        <source>It is waiting for an answer, or its new token is not stored anywhere yet. Finish that step first: if the program ends now, you may lose the new token.</source>
        <translation>Ela espera uma resposta, ou o novo token ainda não está armazenado em lugar nenhum. Conclua essa etapa primeiro: se o programa for encerrado agora, você pode perder o novo token.</translation>
    </message>
</context>
<context>
    <name>broker::ui::BrowserLink</name>
    <message>
        <source>The browser could not be opened</source>
        <translation>Não foi possível abrir o navegador</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>Abra você mesmo este endereço:</translation>
    </message>
    <message>
        <source>Practice mode opens no page</source>
        <translation>O modo de treino não abre nenhuma página</translation>
    </message>
    <message>
        <source>Nothing outside this program is touched. With real tokens, your browser would now show:</source>
        <translation>Nada fora deste programa é afetado. Com tokens reais, seu navegador mostraria agora:</translation>
    </message>
    <message>
        <source>The address of this page is not known</source>
        <translation>O endereço desta página não é conhecido</translation>
    </message>
    <message>
        <source>This program does not know where the Web UI of this Snyk is. Open it in your browser as you usually do.</source>
        <translation>Este programa não sabe onde fica a interface Web desta Snyk. Abra-a no navegador como você costuma fazer.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckPanel</name>
    <message>
        <source>Check &amp;now</source>
        <translation>Verificar a&amp;gora</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Or run this on the client&apos;s own host. The answer has “ok” in it when the client is connected:</source>
        <translation>Ou execute isto no próprio host do cliente. A resposta contém “ok” quando o cliente está conectado:</translation>
    </message>
    <message>
        <source>Copy chec&amp;k</source>
        <translation>Copiar verificação (&amp;W)</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Endereço do cliente</translation>
    </message>
    <message>
        <source>Connections of the client</source>
        <translation>Conexões do cliente</translation>
    </message>
    <message>
        <source>Credentials of the client</source>
        <translation>Credenciais do cliente</translation>
    </message>
    <message>
        <source>A&amp;ddress of the client</source>
        <translation>Endereço &amp;do cliente</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>Consultando o cliente…</translation>
    </message>
    <message numerus="yes">
        <source>The client tries its credential and its way to Snyk. That may take %Ln second(s)…</source>
        <translation>
            <numerusform>O cliente testa a credencial dele e o caminho até a Snyk. Isso pode levar %Ln segundo…</numerusform>
            <numerusform>O cliente testa a credencial dele e o caminho até a Snyk. Isso pode levar %Ln segundos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the running client whether it is connected, with this token and to the right Broker server, whether its credential works and whether it reaches Snyk&apos;s servers. Nothing secret is sent.</source>
        <translation>Pergunta ao cliente em execução se está conectado, com este token e ao servidor do Broker certo, se a credencial dele funciona e se alcança os servidores da Snyk. Nada secreto é enviado.</translation>
    </message>
    <message>
        <source>Error: this is not an address. Enter it as broker-host:8000 or http://10.0.0.7:8000.</source>
        <translation>Erro: isto não é um endereço. Digite-o como broker-host:8000 ou http://10.0.0.7:8000.</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>Aguardando o cliente…</translation>
    </message>
    <message>
        <source>The client has not come up in all this time, so it is no longer asked. Start it, and press “Check now”.</source>
        <translation>O cliente não apareceu em todo esse tempo e, por isso, não é mais consultado. Inicie-o e clique em “Verificar agora”.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckRow</name>
    <message>
        <source>not checked yet</source>
        <translation>ainda não verificada</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckWords</name>
    <message>
        <source>%1 accepts it. It belongs to “%2”.</source>
        <translation>%1 a aceita. Ela pertence a “%2”.</translation>
    </message>
    <message>
        <source>Missing, and needed: %1.</source>
        <translation>Falta o seguinte, que é necessário: %1.</translation>
    </message>
    <message>
        <source>More than needed: %1. Fewer permissions do less harm if it is ever stolen.</source>
        <translation>Além do necessário: %1. Menos permissões causam menos danos caso ela seja roubada.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>Go on without the check: the Broker client checks the credential itself when it starts. If this computer should reach %1, try again.</source>
        <translation>Continue sem a verificação: o próprio cliente do Broker verifica a credencial ao iniciar. Se este computador deveria alcançar %1, tente novamente.</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 was not asked.</source>
        <translation>Este computador não está conectado, por isso %1 não foi consultado.</translation>
    </message>
    <message>
        <source>%1 did not accept the connection from this computer.</source>
        <translation>%1 não aceitou a conexão deste computador.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>A verificação foi interrompida.</translation>
    </message>
    <message>
        <source>Check again, or go on without it.</source>
        <translation>Verifique novamente ou continue sem ela.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>A parte deste programa que criptografa as conexões está ausente.</translation>
    </message>
    <message>
        <source>The program is not completely installed.</source>
        <translation>O programa não está completamente instalado.</translation>
    </message>
    <message>
        <source>Go on without the check, and install the program again from its package.</source>
        <translation>Continue sem a verificação e instale o programa novamente a partir do pacote.</translation>
    </message>
    <message>
        <source>The certificate is not known to this computer</source>
        <translation>O certificado não é conhecido por este computador</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1. The credential was not sent.</source>
        <translation>Este computador não aceita o certificado de %1. A credencial não foi enviada.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not accept. The credential was not sent.</source>
        <translation>O certificado de %1 foi emitido por “%2”, que este computador não aceita. A credencial não foi enviada.</translation>
    </message>
    <message>
        <source>Servers inside a company often have a certificate of the company&apos;s own authority.</source>
        <translation>Servidores internos de uma empresa costumam ter um certificado da autoridade da própria empresa.</translation>
    </message>
    <message>
        <source>If you know this authority, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>Se você conhece essa autoridade, continue sem a verificação e forneça o certificado dela também ao cliente do Broker. Caso contrário, consulte quem administra o servidor antes de continuar.</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>A resposta apontou para outro lugar</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>Veio uma página da Web em vez de uma resposta</translation>
    </message>
    <message>
        <source>Check the address. If it is right, go on without the check.</source>
        <translation>Verifique o endereço. Se estiver certo, continue sem a verificação.</translation>
    </message>
    <message>
        <source>This is not %1</source>
        <translation>Este não é %1</translation>
    </message>
    <message>
        <source>%1 answered, but not as %2 does.</source>
        <translation>%1 respondeu, mas não como %2 responde.</translation>
    </message>
    <message>
        <source>The address leads to another program, or a part of its path is missing.</source>
        <translation>O endereço leva a outro programa, ou falta uma parte do caminho.</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1.</source>
        <translation>Verifique o endereço. Ele se parece com o que aparece no navegador quando você usa %1.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>A resposta é grande demais</translation>
    </message>
    <message>
        <source>The address leads to another program.</source>
        <translation>O endereço leva a outro programa.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verifique o endereço.</translation>
    </message>
    <message>
        <source>%1 does not accept it</source>
        <translation>%1 não a aceita</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it was made for another organization.</source>
        <translation>Foi digitada incorretamente, revogada ou expirou, ou foi criada para outra organização.</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it belongs to another server.</source>
        <translation>Foi digitada incorretamente, revogada ou expirou, ou pertence a outro servidor.</translation>
    </message>
    <message>
        <source>Copy it again, or make a new one.</source>
        <translation>Copie-a novamente ou crie uma nova.</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>Expirou</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here.</source>
        <translation>Crie uma nova e cole-a aqui.</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>Foi revogada</translation>
    </message>
    <message>
        <source>%1 says that somebody has revoked the token.</source>
        <translation>%1 informa que alguém revogou o token.</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here. Ask why it was revoked.</source>
        <translation>Crie um novo e cole-o aqui. Pergunte por que foi revogado.</translation>
    </message>
    <message>
        <source>%1 did not sign in</source>
        <translation>%1 não permitiu a entrada</translation>
    </message>
    <message>
        <source>%1 asks for a captcha before it lets this account in again.</source>
        <translation>%1 exige um captcha antes de permitir que esta conta entre novamente.</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins, perhaps by a Broker client with an old password.</source>
        <translation>Houve tentativas de entrada malsucedidas demais, talvez por um cliente do Broker com uma senha antiga.</translation>
    </message>
    <message>
        <source>Sign in once in the browser with this account. Then check again.</source>
        <translation>Entre uma vez no navegador com esta conta. Depois verifique novamente.</translation>
    </message>
    <message>
        <source>The token is not authorized for single sign-on</source>
        <translation>O token não está autorizado para o login único</translation>
    </message>
    <message>
        <source>It may do too little</source>
        <translation>Talvez tenha permissões insuficientes</translation>
    </message>
    <message>
        <source>%1 knows the credential, but refused to answer the check.</source>
        <translation>%1 conhece a credencial, mas se recusou a responder à verificação.</translation>
    </message>
    <message>
        <source>%1 knows the credential. Missing, and needed: %2.</source>
        <translation>%1 conhece a credencial. Falta o seguinte, que é necessário: %2.</translation>
    </message>
    <message>
        <source>A scope or a role is missing, or this address is closed to it.</source>
        <translation>Falta um escopo ou uma função, ou este endereço está fechado para ela.</translation>
    </message>
    <message>
        <source>Compare its permissions with what it needs, and make a new one if some are missing.</source>
        <translation>Compare as permissões dela com o que é necessário e crie uma nova se faltar alguma.</translation>
    </message>
    <message>
        <source>Others use the same account or the same address.</source>
        <translation>Outros usam a mesma conta ou o mesmo endereço.</translation>
    </message>
    <message>
        <source>Check again in a few minutes, or go on without it.</source>
        <translation>Verifique novamente em alguns minutos ou continue sem a verificação.</translation>
    </message>
    <message>
        <source>Check again later, or go on without it.</source>
        <translation>Verifique novamente mais tarde ou continue sem a verificação.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>A resposta não foi compreendida</translation>
    </message>
    <message>
        <source>The address leads to another program, or a proxy answered in its place.</source>
        <translation>O endereço leva a outro programa, ou um proxy respondeu no lugar dele.</translation>
    </message>
    <message>
        <source>Check the address, or go on without the check.</source>
        <translation>Verifique o endereço ou continue sem a verificação.</translation>
    </message>
    <message>
        <source>Not checked: the service cannot be reached from here</source>
        <translation>Não verificada: não é possível acessar o serviço daqui</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>O certificado é autoassinado</translation>
    </message>
    <message>
        <source>Servers inside a company are often set up like this.</source>
        <translation>Servidores internos de uma empresa costumam ser configurados assim.</translation>
    </message>
    <message>
        <source>If you know this server, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>Se você conhece este servidor, continue sem a verificação e forneça o certificado dele também ao cliente do Broker. Caso contrário, consulte quem administra o servidor antes de continuar.</translation>
    </message>
    <message>
        <source>%1 answered that there is nothing at the address that was asked. That says nothing about the credential.</source>
        <translation>%1 respondeu que não há nada no endereço consultado. Isso não diz nada sobre a credencial.</translation>
    </message>
    <message>
        <source>The address leads to another program, a part of its path is missing, or this version of %1 has no such address.</source>
        <translation>O endereço leva a outro programa, falta uma parte do caminho, ou esta versão de %1 não tem esse endereço.</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1. If it is right, go on without the check.</source>
        <translation>Verifique o endereço. Ele se parece com o que aparece no navegador quando você usa %1. Se estiver certo, continue sem a verificação.</translation>
    </message>
    <message>
        <source>%1 accepts it. It does not say whose it is.</source>
        <translation>%1 a aceita, mas não diz de quem ela é.</translation>
    </message>
    <message>
        <source>It has exactly the scopes that it needs.</source>
        <translation>Ela tem exatamente os escopos necessários.</translation>
    </message>
    <message>
        <source>%1 does not say which permissions it has. Compare them with what it needs.</source>
        <translation>%1 não diz quais permissões ela tem. Compare-as com o que é necessário.</translation>
    </message>
    <message>
        <source>It does not expire. You are reminded when it is time to change it.</source>
        <translation>Ela não expira. Você será lembrado quando for hora de trocá-la.</translation>
    </message>
    <message>
        <source>It is not known when it expires. You are reminded when it is time to change it.</source>
        <translation>Não se sabe quando ela expira. Você será lembrado quando for hora de trocá-la.</translation>
    </message>
    <message numerus="yes">
        <source>It expires on %1, in %Ln day(s).</source>
        <translation>
            <numerusform>Ela expira em %1, daqui a %Ln dia.</numerusform>
            <numerusform>Ela expira em %1, daqui a %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer cannot find the name %1.</source>
        <translation>Este computador não consegue encontrar o nome %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>A conexão com %1 foi perdida antes que viesse uma resposta.</translation>
    </message>
    <message>
        <source>Often only the computer of the Broker client can reach the service. Then this is normal.</source>
        <translation>Muitas vezes, só o computador do cliente do Broker consegue alcançar o serviço. Nesse caso, isto é normal.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by its owner, “%2”, not by an authority. The credential was not sent.</source>
        <translation>O certificado de %1 foi emitido pelo próprio proprietário, “%2”, não por uma autoridade. A credencial não foi enviada.</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The credential was not sent there.</source>
        <translation>%1 redirecionou a solicitação para outro lugar. A credencial não foi enviada para lá.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The credential was not sent there.</source>
        <translation>%1 redirecionou a solicitação para %2. A credencial não foi enviada para lá.</translation>
    </message>
    <message>
        <source>The address has changed, or there is a sign-in page in front of %1.</source>
        <translation>O endereço mudou, ou há uma página de entrada na frente de %1.</translation>
    </message>
    <message>
        <source>Enter the address that the browser finally shows. If there is a sign-in page in front of it, go on without the check.</source>
        <translation>Digite o endereço que o navegador mostra no final. Se houver uma página de entrada na frente, continue sem a verificação.</translation>
    </message>
    <message>
        <source>%1 answered with a web page when the API of %2 was asked.</source>
        <translation>%1 respondeu com uma página da Web quando a API de %2 foi consultada.</translation>
    </message>
    <message>
        <source>The address is that of another server or of another part of this one, or there is a sign-in page or a proxy in front of it.</source>
        <translation>O endereço é de outro servidor ou de outra parte deste, ou há uma página de entrada ou um proxy na frente dele.</translation>
    </message>
    <message>
        <source>The requested address does not exist there</source>
        <translation>O endereço solicitado não existe lá</translation>
    </message>
    <message>
        <source>%1 sent more than any answer to a check can hold. It was cut off.</source>
        <translation>%1 enviou mais do que qualquer resposta a uma verificação pode conter. A resposta foi cortada.</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the credential. It was tried once.</source>
        <translation>%1 respondeu que não conhece a credencial. Foi feita uma única tentativa.</translation>
    </message>
    <message>
        <source>%1 says that the token has expired.</source>
        <translation>%1 informa que o token expirou.</translation>
    </message>
    <message>
        <source>%1 answered as it would anybody, without naming an account.</source>
        <translation>%1 respondeu como responderia a qualquer um, sem indicar uma conta.</translation>
    </message>
    <message>
        <source>The credential is wrong, and the server lets anyone read.</source>
        <translation>A credencial está errada, e o servidor permite que qualquer um leia.</translation>
    </message>
    <message>
        <source>The account has to prove that it belongs to a person</source>
        <translation>A conta precisa provar que pertence a uma pessoa</translation>
    </message>
    <message>
        <source>%1 knows the token, but your organization only lets authorized ones in.</source>
        <translation>%1 conhece o token, mas sua organização só permite a entrada de tokens autorizados.</translation>
    </message>
    <message>
        <source>Tokens are not authorized automatically when they are made.</source>
        <translation>Os tokens não são autorizados automaticamente quando são criados.</translation>
    </message>
    <message>
        <source>%1 asks for a pause: there were too many requests.</source>
        <translation>%1 pede uma pausa: houve solicitações demais.</translation>
    </message>
    <message>
        <source>%1 reported an internal error (%2).</source>
        <translation>%1 relatou um erro interno (%2).</translation>
    </message>
    <message>
        <source>The service is being restarted or has a problem.</source>
        <translation>O serviço está sendo reiniciado ou tem um problema.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 respondeu com o status %2.</translation>
    </message>
    <message>
        <source>It is not authorized for single sign-on in some organizations, whose repositories it cannot see. Authorize it with “Configure SSO” beside the token in %1.</source>
        <translation>Ela não está autorizada para o login único em algumas organizações, cujos repositórios não consegue ver. Autorize-a com “Configure SSO”, ao lado do token em %1.</translation>
    </message>
    <message>
        <source>Open the list of tokens in %1, choose “Configure SSO” beside this one and authorize it for the organization. Then check again.</source>
        <translation>Abra a lista de tokens em %1, escolha “Configure SSO” ao lado deste e autorize-o para a organização. Depois verifique novamente.</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. The credential was not sent.</source>
        <translation>O que responde por %1 não fala TLS, ou o recusa. A credencial não foi enviada.</translation>
    </message>
    <message>
        <source>The certificate of an authority is out of date</source>
        <translation>O certificado de uma autoridade não é válido</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one of %2, is not valid today. The credential was not sent.</source>
        <translation>O certificado da autoridade “%1”, que atesta o de %2, não é válido hoje. A credencial não foi enviada.</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate.</source>
        <translation>Sua empresa renovou a autoridade dela, e este computador ainda tem o certificado antigo.</translation>
    </message>
    <message>
        <source>Ask your IT department for the new certificate, add it under Settings, Network, and give it to the Broker client as well.</source>
        <translation>Peça o novo certificado ao seu departamento de TI, adicione-o em Configurações, Rede, e dê-o também ao cliente Broker.</translation>
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
        <translation>escolhida</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoosePage</name>
    <message>
        <source>Only c&amp;hosen ones</source>
        <translation>S&amp;omente as escolhidas</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>Escolher &amp;todas as mostradas</translation>
    </message>
    <message>
        <source>Choose n&amp;one of them</source>
        <translation>Escolher &amp;nenhuma delas</translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>&amp;Colar uma lista…</translation>
    </message>
    <message>
        <source>&amp;Leave out…</source>
        <translation>O&amp;mitir…</translation>
    </message>
    <message>
        <source>Sa&amp;ved choices…</source>
        <translation>&amp;Escolhas salvas…</translation>
    </message>
    <message>
        <source>Choose organizations</source>
        <translation>Escolha as organizações</translation>
    </message>
    <message>
        <source>Tick those that are to get a Broker token. The space bar ticks the current row.</source>
        <translation>Marque as que devem receber um token do Broker. A barra de espaço marca a linha atual.</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Grupo:</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) chosen</source>
        <translation>
            <numerusform>%1 de %Ln organização escolhida</numerusform>
            <numerusform>%1 de %Ln organizações escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 shown</source>
        <translation>, mostradas: %1</translation>
    </message>
    <message>
        <source>, not all loaded</source>
        <translation>, nem todas carregadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln entrada da lista da Snyk não pôde ser lida.</numerusform>
            <numerusform>%Ln entradas da lista da Snyk não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>Falta %Ln organização: a Snyk conta mais do que lista. Carregue novamente.</numerusform>
            <numerusform>Faltam %Ln organizações: a Snyk conta mais do que lista. Carregue novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not &amp;yet brokered</source>
        <translation>Ainda &amp;sem Broker</translation>
    </message>
    <message>
        <source>Open the inven&amp;tory</source>
        <translation>&amp;Abrir o inventário</translation>
    </message>
    <message>
        <source>Has &amp;integration:</source>
        <translation>Com &amp;integração:</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Qualquer uma ou nenhuma</translation>
    </message>
    <message>
        <source>Nobody has looked yet at what the organizations have. The inventory does, and this window closes for it.</source>
        <translation>Ainda não se consultou o que as organizações têm. O inventário faz isso, e esta janela se fecha para ele.</translation>
    </message>
    <message>
        <source>As the inventory found it, begun on %1.</source>
        <extracomment>%1 is a date and a time.</extracomment>
        <translation>Conforme o inventário iniciado em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) not looked at is/are not shown.</source>
        <translation>
            <numerusform>%Ln organização não consultada não é mostrada.</numerusform>
            <numerusform>%Ln organizações não consultadas não são mostradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read is/are not shown.</source>
        <translation>
            <numerusform>%Ln que não pôde ser lida não é mostrada.</numerusform>
            <numerusform>%Ln que não puderam ser lidas não são mostradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which Snyk does not say whether they use Broker is/are not shown.</source>
        <translation>
            <numerusform>%Ln da qual a Snyk não informa se usa o Broker não é mostrada.</numerusform>
            <numerusform>%Ln das quais a Snyk não informa se usam o Broker não são mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>Esta conta não vê nenhuma organização.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientAge</name>
    <message>
        <source>The client is old: version %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>O cliente é antigo: versão %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is a title without a full stop, %2 and %3 are sentences.</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Its log contains the Broker token: do not share the log.</source>
        <translation>O log dele contém o token do Broker: não compartilhe o log.</translation>
    </message>
    <message>
        <source>It allows Snyk Code and infrastructure as code only where that has been switched on.</source>
        <translation>Ele permite o Snyk Code e a infraestrutura como código somente onde isso foi ativado.</translation>
    </message>
    <message>
        <source>It has only one connection to Snyk, with no second one to fall back on.</source>
        <translation>Ele tem uma única conexão com a Snyk, sem uma segunda como reserva.</translation>
    </message>
    <message>
        <source>Pull the current image, snyk/broker, and restart the client. Its configuration can stay.</source>
        <translation>Baixe a imagem atual, snyk/broker, e reinicie o cliente. A configuração pode permanecer.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCarriers</name>
    <message>
        <source>The value is longer than Docker reads from a file.</source>
        <translation>O valor é mais longo do que o Docker lê de um arquivo.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart breaks on a quote or an unusual character in this value.</source>
        <translation>O chart da Snyk falha com aspas ou um caractere incomum neste valor.</translation>
    </message>
    <message>
        <source>Enter the value again.</source>
        <translation>Digite o valor novamente.</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or another value.</source>
        <translation>Escolha outra forma de executar o cliente ou outro valor.</translation>
    </message>
    <message>
        <source>Choose Kubernetes or Helm, or leave the number of clients empty.</source>
        <translation>Escolha Kubernetes ou Helm, ou deixe o número de clientes vazio.</translation>
    </message>
    <message>
        <source>Choose a shorter name under “Advanced”.</source>
        <translation>Escolha um nome mais curto em “Avançado”.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Helm, with Snyk&apos;s chart</source>
        <translation>Helm, com o chart da Snyk</translation>
    </message>
    <message>
        <source>Node.js without a container</source>
        <translation>Node.js sem contêiner</translation>
    </message>
    <message>
        <source>For clusters: the secrets are in a Kubernetes Secret, apart from the deployment, and several clients can run.</source>
        <translation>Para clusters: os segredos ficam em um Secret do Kubernetes, separados do deployment, e vários clientes podem ser executados.</translation>
    </message>
    <message>
        <source>For trying it out, or for hosts without containers: the client from npm reads the file in its folder.</source>
        <translation>Para testes ou para hosts sem contêineres: o cliente do npm lê o arquivo na pasta dele.</translation>
    </message>
    <message>
        <source>This way cannot carry the configuration</source>
        <translation>Esta forma não comporta a configuração</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a variable, %2 a sentence about its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To use a secret that is in the cluster already, the chart wants “useExternalSecrets”, not “externalSecrets”.</source>
        <translation>Para usar um segredo que já está no cluster, o chart exige “useExternalSecrets”, e não “externalSecrets”.</translation>
    </message>
    <message>
        <source>The company&apos;s certificates are given to the chart by the command, not by the file.</source>
        <translation>Os certificados da empresa são passados ao chart pelo comando, não pelo arquivo.</translation>
    </message>
    <message>
        <source>The company&apos;s certificates go into a ConfigMap, which one of the commands makes.</source>
        <translation>Os certificados da empresa vão para um ConfigMap, criado por um dos comandos.</translation>
    </message>
    <message>
        <source>The npm package lacks files that the image has; the commands make them.</source>
        <translation>O pacote npm não contém alguns arquivos que a imagem tem; os comandos os criam.</translation>
    </message>
    <message>
        <source>Some values are read before the file is; they stand in the command.</source>
        <translation>Alguns valores são lidos antes do arquivo; eles ficam no comando.</translation>
    </message>
    <message>
        <source>Snyk does not support Windows as the host of a client. Use it for trying it out.</source>
        <translation>A Snyk não oferece suporte ao Windows como host de um cliente. Use-o para testes.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Não foi possível gravar o arquivo</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The npm package comes without the rules that this asks for.</source>
        <translation>O pacote npm vem sem as regras que isto exige.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart takes the client&apos;s certificate only from a file inside the chart.</source>
        <translation>O chart da Snyk só aceita o certificado do cliente de um arquivo dentro do chart.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>The value is not text: it contains a byte that is not valid UTF-8.</source>
        <translation>O valor não é texto: contém um byte que não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>The value contains a line break, but the file has one line for each value.</source>
        <translation>O valor contém uma quebra de linha, mas o arquivo tem uma linha para cada valor.</translation>
    </message>
    <message>
        <source>The value contains every kind of quote, so none is left to put around it.</source>
        <translation>O valor contém todos os tipos de aspas, portanto não resta nenhum para envolvê-lo.</translation>
    </message>
    <message>
        <source>This way starts one client, but you asked for several.</source>
        <translation>Esta forma inicia um único cliente, mas você pediu vários.</translation>
    </message>
    <message>
        <source>The npm client needs this value before it reads its file, and the value is secret.</source>
        <translation>O cliente npm precisa deste valor antes de ler o arquivo, e o valor é secreto.</translation>
    </message>
    <message>
        <source>The value contains a “$” that the client would replace, and Snyk&apos;s chart has no way to pass it in parts.</source>
        <translation>O valor contém um “$” que o cliente substituiria, e o chart da Snyk não tem como passá-lo em partes.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart writes the value without quotes, which would change it.</source>
        <translation>O chart da Snyk grava o valor sem aspas, o que o alteraria.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only accepts Snyk&apos;s own Broker servers.</source>
        <translation>O chart da Snyk só aceita os servidores do Broker da própria Snyk.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only knows the log levels “info” and “debug”.</source>
        <translation>O chart da Snyk só conhece os níveis de log “info” e “debug”.</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart would show this secret to anyone who may see the deployment.</source>
        <translation>O chart da Snyk mostraria este segredo a qualquer pessoa que possa ver o deployment.</translation>
    </message>
    <message>
        <source>With what Snyk&apos;s chart adds to it, the name is longer than Kubernetes allows.</source>
        <translation>Com o que o chart da Snyk acrescenta, o nome fica mais longo do que o Kubernetes permite.</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or withdraw this permission.</source>
        <translation>Escolha outra forma de executar o cliente ou retire esta permissão.</translation>
    </message>
    <message>
        <source>Leave out certificate and key and give them to an ingress, or choose another way to run the client.</source>
        <translation>Omita o certificado e a chave e entregue-os a um ingress, ou escolha outra forma de executar o cliente.</translation>
    </message>
    <message>
        <source>For hosts that run their services with Compose: everything is in one file, which then holds the secrets.</source>
        <translation>Para hosts que executam seus serviços com o Compose: tudo fica em um único arquivo, que então contém os segredos.</translation>
    </message>
    <message>
        <source>For clusters that are managed with Helm: values for Snyk&apos;s chart, also for several clients.</source>
        <translation>Para clusters gerenciados com o Helm: valores para o chart da Snyk, também para vários clientes.</translation>
    </message>
    <message>
        <source>For Linux and macOS, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>Para Linux e macOS, quando um único script deve fazer tudo: o script contém os segredos, portanto proteja-o da mesma forma.</translation>
    </message>
    <message>
        <source>For PowerShell, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>Para PowerShell, quando um único script deve fazer tudo: o script contém os segredos, portanto proteja-o da mesma forma.</translation>
    </message>
    <message>
        <source>The client&apos;s own template has surplus quotes and a comma in the header for the system check. The configuration passes the right header.</source>
        <translation>O modelo do próprio cliente tem aspas e uma vírgula a mais no cabeçalho da verificação do sistema. A configuração passa o cabeçalho correto.</translation>
    </message>
    <message>
        <source>A value contains a “$” that the client would replace. It is passed in parts, which the client puts back together.</source>
        <translation>Um valor contém um “$” que o cliente substituiria. Ele é passado em partes, que o cliente junta novamente.</translation>
    </message>
    <message>
        <source>Without “--init” the client ignores the request to stop and is killed after ten seconds. That is why it is there.</source>
        <translation>Sem “--init”, o cliente ignora o pedido de parada e é encerrado à força após dez segundos. É por isso que a opção está lá.</translation>
    </message>
    <message>
        <source>When something is missing, the client exits without an error, so “on-failure” would never restart it. The configuration says “unless-stopped”.</source>
        <translation>Quando falta algo, o cliente termina sem erro, portanto “on-failure” nunca o reiniciaria. A configuração usa “unless-stopped”.</translation>
    </message>
    <message>
        <source>Changing a secret alone restarts nothing in Kubernetes; one of the commands does that.</source>
        <translation>Alterar apenas um segredo não reinicia nada no Kubernetes; um dos comandos faz isso.</translation>
    </message>
    <message>
        <source>The chart&apos;s own “disableAutoAcceptRules” forbids nothing: what the client is not told, it allows by default. So each permission is written as a variable, true or false.</source>
        <translation>A opção “disableAutoAcceptRules” do chart não proíbe nada: o que não é informado ao cliente, ele permite por padrão. Por isso, cada permissão é gravada como variável, true ou false.</translation>
    </message>
    <message>
        <source>Variables that are already set in your shell win over those in the file.</source>
        <translation>Variáveis já definidas no seu shell prevalecem sobre as do arquivo.</translation>
    </message>
    <message>
        <source>Nothing was saved. A file that was there before is unchanged.</source>
        <translation>Nada foi salvo. Um arquivo que já existia não foi alterado.</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name.</source>
        <translation>Já existe uma pasta, um pipe ou um dispositivo com esse nome.</translation>
    </message>
    <message>
        <source>The folder may be read-only, or the disk may be full.</source>
        <translation>A pasta pode ser somente leitura, ou o disco pode estar cheio.</translation>
    </message>
    <message>
        <source>For its system check, the client&apos;s own template asks an address of the service that no longer exists. The configuration passes the current one.</source>
        <translation>Para a verificação do sistema, o modelo do próprio cliente consulta um endereço do serviço que não existe mais. A configuração passa o atual.</translation>
    </message>
    <message>
        <source>The client hands what Snyk asks to the Container Registry Agent, a second container that has to run beside it. The commands start both.</source>
        <translation>O cliente repassa o que a Snyk solicita ao Container Registry Agent, um segundo contêiner que precisa ser executado ao lado dele. Os comandos iniciam ambos.</translation>
    </message>
    <message>
        <source>The agent takes on the role at AWS, so its container has to run with an identity that may do so, such as the role of the machine or of the service account.</source>
        <translation>O agente assume a função na AWS, portanto o contêiner dele precisa ser executado com uma identidade que possa fazer isso, como a função da máquina ou da conta de serviço.</translation>
    </message>
    <message>
        <source>The agent is no npm package: it runs in Docker on the same computer.</source>
        <translation>O agente não é um pacote npm: ele é executado no Docker, no mesmo computador.</translation>
    </message>
    <message>
        <source>%1 with a file of variables</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 com um arquivo de variáveis</translation>
    </message>
    <message>
        <source>%1 Compose</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 Compose</translation>
    </message>
    <message>
        <source>%1 with a shell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 com um script de shell</translation>
    </message>
    <message>
        <source>%1 with a PowerShell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 com um script do PowerShell</translation>
    </message>
    <message>
        <source>For one host with %1, and the best choice to begin with: the secrets stay in one file that only its owner can read.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>Para um único host com %1, e a melhor escolha para começar: os segredos ficam em um arquivo que só o proprietário pode ler.</translation>
    </message>
    <message>
        <source>After a restart of the computer, Podman starts the client again only where “podman-restart.service” is enabled.</source>
        <translation>Depois de reiniciar o computador, o Podman só inicia o cliente de novo se “podman-restart.service” estiver habilitado.</translation>
    </message>
    <message>
        <source>“podman compose” hands the work to docker-compose or podman-compose; one of the two has to be installed.</source>
        <translation>“podman compose” repassa o trabalho ao docker-compose ou ao podman-compose; um dos dois precisa estar instalado.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCheck</name>
    <message>
        <source>The client cannot be reached</source>
        <translation>Não é possível acessar o cliente</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>Nada escuta neste endereço</translation>
    </message>
    <message>
        <source>Something else answers at this address</source>
        <translation>Outra coisa responde neste endereço</translation>
    </message>
    <message>
        <source>The client runs, but it is not connected to Snyk</source>
        <translation>O cliente está em execução, mas não está conectado à Snyk</translation>
    </message>
    <message>
        <source>The client is connected</source>
        <translation>O cliente está conectado</translation>
    </message>
    <message>
        <source>There was no answer from %1.</source>
        <translation>Não houve resposta de %1.</translation>
    </message>
    <message>
        <source>The computer behind %1 refused the connection.</source>
        <translation>O computador em %1 recusou a conexão.</translation>
    </message>
    <message>
        <source>The client at %1 answered that its connection to the Broker server is down.</source>
        <translation>O cliente em %1 respondeu que a conexão dele com o servidor do Broker caiu.</translation>
    </message>
    <message>
        <source>The port belongs to another program, or to a proxy in front of the client.</source>
        <translation>A porta pertence a outro programa ou a um proxy na frente do cliente.</translation>
    </message>
    <message>
        <source>The way to the Internet is closed or needs a proxy, the region is wrong, or the token is no longer valid.</source>
        <translation>O caminho para a Internet está fechado ou precisa de um proxy, a região está errada, ou o token não é mais válido.</translation>
    </message>
    <message>
        <source>BROKER_SERVER_URL is missing in its configuration or names another region.</source>
        <translation>BROKER_SERVER_URL não consta na configuração dele ou indica outra região.</translation>
    </message>
    <message>
        <source>It is an older client, or it was not restarted after the configuration changed.</source>
        <translation>É um cliente mais antigo, ou não foi reiniciado depois que a configuração mudou.</translation>
    </message>
    <message>
        <source>It has just been started, or the network interrupts long connections.</source>
        <translation>Ele acabou de ser iniciado, ou a rede interrompe conexões longas.</translation>
    </message>
    <message>
        <source>Check the address, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>Verifique o endereço ou execute a verificação no host do cliente: o comando está nesta página.</translation>
    </message>
    <message>
        <source>Start the client and look at the first lines of its log. Compare the port.</source>
        <translation>Inicie o cliente e veja as primeiras linhas do log dele. Compare a porta.</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, with its port.</source>
        <translation>Digite o endereço do próprio cliente, com a porta.</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server. Check proxy, certificates and region under “Advanced”, then the token in Snyk.</source>
        <translation>Procure o nome do servidor do Broker no log do cliente. Verifique o proxy, os certificados e a região em “Avançado” e depois o token na Snyk.</translation>
    </message>
    <message>
        <source>Stop the old client and start it with the configuration from this window.</source>
        <translation>Pare o cliente antigo e inicie-o com a configuração desta janela.</translation>
    </message>
    <message>
        <source>The client did not say whether its credential works</source>
        <translation>O cliente não informou se a credencial dele funciona</translation>
    </message>
    <message>
        <source>This client has no system check</source>
        <translation>Este cliente não tem verificação do sistema</translation>
    </message>
    <message>
        <source>The credential of the service works</source>
        <translation>A credencial do serviço funciona</translation>
    </message>
    <message>
        <source>The service did not accept the client&apos;s credential</source>
        <translation>O serviço não aceitou a credencial do cliente</translation>
    </message>
    <message>
        <source>Try it by importing a project in Snyk. A newer version of the client offers the check.</source>
        <translation>Teste importando um projeto na Snyk. Uma versão mais recente do cliente oferece a verificação.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Não há nada a fazer.</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a credential</comment>
        <translation>aceita</translation>
    </message>
    <message>
        <source>refused with status %1</source>
        <comment>a credential</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>recusada com o status %1</translation>
    </message>
    <message>
        <source>no answer from the service</source>
        <translation>sem resposta do serviço</translation>
    </message>
    <message>
        <source>no answer from the service (%1)</source>
        <translation>sem resposta do serviço (%1)</translation>
    </message>
    <message>
        <source>unknown server</source>
        <translation>servidor desconhecido</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a connection</comment>
        <translation>aberta</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a connection</comment>
        <translation>inativa</translation>
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
        <translation>%1: %2, versão do cliente %3</translation>
    </message>
    <message>
        <source>address not told</source>
        <translation>endereço não informado</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not accepted</source>
        <translation>O certificado do cliente não é aceito</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is self-signed</source>
        <translation>O certificado do cliente é autoassinado</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is for another host</source>
        <translation>O certificado do cliente é para outro host</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not valid yet</source>
        <translation>O certificado do cliente ainda não é válido</translation>
    </message>
    <message>
        <source>The client&apos;s certificate has expired</source>
        <translation>O certificado do cliente expirou</translation>
    </message>
    <message>
        <source>This address points somewhere else</source>
        <translation>Este endereço aponta para outro lugar</translation>
    </message>
    <message>
        <source>A proxy answers for the client</source>
        <translation>Um proxy responde pelo cliente</translation>
    </message>
    <message>
        <source>The client still has the old token</source>
        <translation>O cliente ainda tem o token antigo</translation>
    </message>
    <message>
        <source>The client is connected to another Broker server</source>
        <translation>O cliente está conectado a outro servidor do Broker</translation>
    </message>
    <message>
        <source>The client is connected, perhaps to the wrong Broker server</source>
        <translation>O cliente está conectado, talvez ao servidor do Broker errado</translation>
    </message>
    <message>
        <source>This computer is not connected to a network, so %1 was not asked.</source>
        <translation>Este computador não está conectado a uma rede, por isso %1 não foi consultado.</translation>
    </message>
    <message>
        <source>There was no complete answer from %1 in time.</source>
        <translation>Não houve resposta completa de %1 a tempo.</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by “%2”, which this computer does not know.</source>
        <translation>O certificado em %1 foi emitido por “%2”, que este computador não conhece.</translation>
    </message>
    <message>
        <source>The certificate at %1 was made for “%2”.</source>
        <translation>O certificado em %1 foi criado para “%2”.</translation>
    </message>
    <message>
        <source>The certificate at %1 expired on %2.</source>
        <translation>O certificado em %1 expirou em %2.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate at %1.</source>
        <translation>Este computador não aceita o certificado em %1.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a Broker client does.</source>
        <translation>%1 respondeu, mas não como um cliente do Broker responde.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, but not as a Broker client does.</source>
        <translation>%1 respondeu com o status %2, mas não como um cliente do Broker responde.</translation>
    </message>
    <message>
        <source>The client uses another Broker server than %1, which belongs to this token.</source>
        <translation>O cliente usa um servidor do Broker diferente de %1, que pertence a este token.</translation>
    </message>
    <message>
        <source>It was not renewed in time, or the clock of this computer is wrong.</source>
        <translation>Não foi renovado a tempo, ou o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>The certificate was not set up completely, or something between here and the client answers in its place.</source>
        <translation>O certificado não foi configurado por completo, ou algo entre este computador e o cliente responde no lugar dele.</translation>
    </message>
    <message>
        <source>The client has no certificate of its own (HTTPS_CERT and HTTPS_KEY).</source>
        <translation>O cliente não tem um certificado próprio (HTTPS_CERT e HTTPS_KEY).</translation>
    </message>
    <message>
        <source>It was not restarted with the new configuration, or this is the address of the old client.</source>
        <translation>Ele não foi reiniciado com a nova configuração, ou este é o endereço do cliente antigo.</translation>
    </message>
    <message>
        <source>Snyk documents no Broker server for this region, and none is entered here.</source>
        <translation>A Snyk não documenta nenhum servidor do Broker para esta região, e nenhum foi inserido aqui.</translation>
    </message>
    <message>
        <source>The client is an old one, or something answers in its place.</source>
        <translation>O cliente é antigo, ou algo responde no lugar dele.</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>Se você conhece o certificado, mande instalar a autoridade dele neste computador ou execute a verificação no host do cliente: o comando está nesta página.</translation>
    </message>
    <message>
        <source>Enter the address with “https://” in front, then check again.</source>
        <translation>Digite o endereço com “https://” na frente e verifique novamente.</translation>
    </message>
    <message>
        <source>Enter the address with “http://” in front, then check again.</source>
        <translation>Digite o endereço com “http://” na frente e verifique novamente.</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, or the one it points to, and check again.</source>
        <translation>Digite o endereço do próprio cliente ou aquele para o qual ele aponta e verifique novamente.</translation>
    </message>
    <message>
        <source>Start the client, or enter its own address instead of that of the proxy.</source>
        <translation>Inicie o cliente ou digite o endereço dele em vez do endereço do proxy.</translation>
    </message>
    <message>
        <source>Restart it with the configuration of the new token, then check again.</source>
        <translation>Reinicie-o com a configuração do novo token e verifique novamente.</translation>
    </message>
    <message>
        <source>Enter the address of your Broker server in this window, then check again.</source>
        <translation>Digite o endereço do seu servidor do Broker nesta janela e verifique novamente.</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server, and compare it.</source>
        <translation>Procure o nome do servidor do Broker no log do cliente e compare-o.</translation>
    </message>
    <message>
        <source>The address that the client asks does not exist</source>
        <translation>O endereço que o cliente consulta não existe</translation>
    </message>
    <message>
        <source>The service answered the client in an unexpected way</source>
        <translation>O serviço respondeu ao cliente de forma inesperada</translation>
    </message>
    <message>
        <source>The client does not reach the service</source>
        <translation>O cliente não alcança o serviço</translation>
    </message>
    <message>
        <source>The client has no address of the service that it could ask</source>
        <translation>O cliente não tem nenhum endereço do serviço para consultar</translation>
    </message>
    <message>
        <source>Not every credential of the client works</source>
        <translation>Nem todas as credenciais do cliente funcionam</translation>
    </message>
    <message>
        <source>The service answered that there is nothing at that address. That says nothing about the credential.</source>
        <translation>O serviço respondeu que não há nada nesse endereço. Isso não diz nada sobre a credencial.</translation>
    </message>
    <message>
        <source>Check again in a moment; the client needs some seconds for each credential.</source>
        <translation>Verifique novamente daqui a pouco; o cliente precisa de alguns segundos para cada credencial.</translation>
    </message>
    <message>
        <source>Check the host, its certificates and the network between client and service.</source>
        <translation>Verifique o host, os certificados dele e a rede entre o cliente e o serviço.</translation>
    </message>
    <message>
        <source>Compare the lines below: each is one credential.</source>
        <translation>Compare as linhas abaixo: cada uma é uma credencial.</translation>
    </message>
    <message>
        <source>the address does not exist (status %1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>o endereço não existe (status %1)</translation>
    </message>
    <message>
        <source>answered with status %1</source>
        <comment>a service</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>respondeu com o status %1</translation>
    </message>
    <message>
        <source>The client&apos;s certificate comes from an authority that this computer does not know</source>
        <translation>O certificado do cliente vem de uma autoridade que este computador não conhece</translation>
    </message>
    <message>
        <source>This address needs “https://”</source>
        <translation>Este endereço precisa de “https://”</translation>
    </message>
    <message>
        <source>This address needs “http://”</source>
        <translation>Este endereço precisa de “http://”</translation>
    </message>
    <message>
        <source>A Broker client with a different token or configuration answers</source>
        <translation>Responde um cliente do Broker com outro token ou outra configuração</translation>
    </message>
    <message>
        <source>The client runs with a different configuration</source>
        <translation>O cliente é executado com outra configuração</translation>
    </message>
    <message>
        <source>Only some of the client&apos;s connections are up</source>
        <translation>Somente algumas das conexões do cliente estão ativas</translation>
    </message>
    <message>
        <source>This computer cannot find the host named in %1.</source>
        <translation>Este computador não consegue encontrar o host indicado em %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>A conexão com %1 foi perdida antes que viesse uma resposta.</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by its owner, “%2”, not by an authority.</source>
        <translation>O certificado em %1 foi emitido pelo próprio proprietário, “%2”, não por uma autoridade.</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate at %1.</source>
        <translation>Não está claro quem emitiu o certificado em %1.</translation>
    </message>
    <message>
        <source>According to the clock of this computer, the certificate at %1 is not valid yet.</source>
        <translation>De acordo com o relógio deste computador, o certificado em %1 ainda não é válido.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections are open. It does not say to which Broker server.</source>
        <translation>O cliente em %1 foi iniciado com o marcador deste token, e todas as conexões dele estão abertas. Ele não informa com qual servidor do Broker.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. This program does not know whether that is the right Broker server.</source>
        <translation>O cliente em %1 foi iniciado com o marcador deste token, e todas as conexões dele com %2 estão abertas. Este programa não sabe se esse é o servidor do Broker certo.</translation>
    </message>
    <message>
        <source>%1 was asked without encryption, but what listens there speaks only TLS.</source>
        <translation>%1 foi consultado sem criptografia, mas o que escuta lá só fala TLS.</translation>
    </message>
    <message>
        <source>%1 was asked with encryption, but what listens there does not speak TLS.</source>
        <translation>%1 foi consultado com criptografia, mas o que escuta lá não fala TLS.</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to another address. The program did not follow.</source>
        <translation>%1 não respondeu, mas apontou para outro endereço. O programa não o seguiu.</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to %2. The program did not follow.</source>
        <translation>%1 não respondeu, mas apontou para %2. O programa não o seguiu.</translation>
    </message>
    <message>
        <source>At %1, something else answers for the client, with status %2: it got no answer from the client itself.</source>
        <translation>Em %1, outra coisa responde pelo cliente, com o status %2: ela não obteve resposta do próprio cliente.</translation>
    </message>
    <message>
        <source>The client at %1 answers to the marker of the old token.</source>
        <translation>O cliente em %1 responde ao marcador do token antigo.</translation>
    </message>
    <message>
        <source>At %1, a Broker client answers that it does not know the marker of this token.</source>
        <translation>Em %1, um cliente do Broker responde que não conhece o marcador deste token.</translation>
    </message>
    <message>
        <source>A connected client answered at %1, but it does not know the marker of this token.</source>
        <translation>Um cliente conectado respondeu em %1, mas não conhece o marcador deste token.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, but not all of its connections to the Broker server are open.</source>
        <translation>O cliente em %1 foi iniciado com o marcador deste token, mas nem todas as conexões dele com o servidor do Broker estão abertas.</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. It does not say what else is in its configuration.</source>
        <translation>O cliente em %1 foi iniciado com o marcador deste token, e todas as conexões dele com %2 estão abertas. Ele não informa o que mais consta na configuração.</translation>
    </message>
    <message>
        <source>Clients inside a company often have a self-made certificate or one from the company&apos;s own authority.</source>
        <translation>Clientes internos de uma empresa costumam ter um certificado autoassinado ou um da autoridade da própria empresa.</translation>
    </message>
    <message>
        <source>The client is reached under a different name or number than its certificate has, or something else answers in its place.</source>
        <translation>O cliente é acessado por um nome ou número diferente do que consta no certificado, ou outra coisa responde no lugar dele.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the certificate is very new.</source>
        <translation>O relógio deste computador está errado, ou o certificado é muito recente.</translation>
    </message>
    <message>
        <source>The host or the port is wrong, or there is a firewall in between.</source>
        <translation>O host ou a porta está errado, ou há um firewall no meio.</translation>
    </message>
    <message>
        <source>The client has not been started yet, exited at once, or listens on another port.</source>
        <translation>O cliente ainda não foi iniciado, terminou imediatamente ou escuta em outra porta.</translation>
    </message>
    <message>
        <source>The client was given a certificate (HTTPS_CERT and HTTPS_KEY), or there is a proxy with one in front of it.</source>
        <translation>O cliente recebeu um certificado (HTTPS_CERT e HTTPS_KEY), ou há um proxy com certificado na frente dele.</translation>
    </message>
    <message>
        <source>A proxy in front of the client expects another address, or a sign-in.</source>
        <translation>Um proxy na frente do cliente espera outro endereço ou uma autenticação.</translation>
    </message>
    <message>
        <source>The client behind it has not been started, or the proxy looks for it on another port.</source>
        <translation>O cliente por trás dele não foi iniciado, ou o proxy o procura em outra porta.</translation>
    </message>
    <message>
        <source>It is the client of another token, or one with a different BROKER_HEALTHCHECK_PATH.</source>
        <translation>É o cliente de outro token ou um com BROKER_HEALTHCHECK_PATH diferente.</translation>
    </message>
    <message>
        <source>Compare the address and the port. If this is the right client, restart it with the configuration from this window.</source>
        <translation>Compare o endereço e a porta. Se este for o cliente certo, reinicie-o com a configuração desta janela.</translation>
    </message>
    <message>
        <source>Restart the client with the configuration from this window.</source>
        <translation>Reinicie o cliente com a configuração desta janela.</translation>
    </message>
    <message>
        <source>Wait half a minute and check again. If that does not help, have the proxy allow WebSockets.</source>
        <translation>Espere meio minuto e verifique novamente. Se não ajudar, peça que o proxy permita WebSockets.</translation>
    </message>
    <message>
        <source>Nothing to do. Import a project in Snyk to see that everything works.</source>
        <translation>Não há nada a fazer. Importe um projeto na Snyk para ver se tudo funciona.</translation>
    </message>
    <message>
        <source>It is not known whether the credential is right.</source>
        <translation>Não se sabe se a credencial está certa.</translation>
    </message>
    <message>
        <source>Check user name, password or token and its scopes, then restart the client with the right ones.</source>
        <translation>Verifique o nome de usuário, a senha ou o token e os escopos dele e reinicie o cliente com os valores certos.</translation>
    </message>
    <message>
        <source>Check host and path of the service, and restart the client with the configuration from this window: it corrects addresses that a service no longer has.</source>
        <translation>Verifique o host e o caminho do serviço e reinicie o cliente com a configuração desta janela: ela corrige endereços que um serviço não tem mais.</translation>
    </message>
    <message>
        <source>Look for the status in the lines below: a proxy or a sign-in page may be answering in the service&apos;s place, or the service has a problem.</source>
        <translation>Procure o status nas linhas abaixo: um proxy ou uma página de entrada pode estar respondendo no lugar do serviço, ou o serviço tem um problema.</translation>
    </message>
    <message>
        <source>Check the host of the service in the client&apos;s configuration, and restart the client.</source>
        <translation>Verifique o host do serviço na configuração do cliente e reinicie o cliente.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one at %2, is not valid today.</source>
        <translation>O certificado da autoridade “%1”, que atesta o de %2, não é válido hoje.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientDialog</name>
    <message>
        <source>Set up the client — practice mode</source>
        <translation>Configurar o cliente — modo de treino</translation>
    </message>
    <message>
        <source>Set up the client</source>
        <translation>Configurar o cliente</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2, %3</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>Cliente do Broker para %1 em %2, %3</translation>
    </message>
    <message>
        <source>Confi&amp;guration</source>
        <translation>Config&amp;uração</translation>
    </message>
    <message>
        <source>Check the cli&amp;ent</source>
        <translation>V&amp;erificar o cliente</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>Preencher a credencial guardada</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>Fechar e &amp;esquecer</translation>
    </message>
    <message>
        <source>The credential kept for this token, so that you need not type it again</source>
        <translation>A credencial guardada para este token, para que você não precise digitá-la novamente</translation>
    </message>
    <message>
        <source>This client runs beside the old one, with its own name and port, until the old one is stopped.</source>
        <translation>Este cliente é executado ao lado do antigo, com nome e porta próprios, até que o antigo seja parado.</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>Suas entradas não estão salvas</translation>
    </message>
    <message>
        <source>If you close this window now, this program forgets what you entered. To keep it, save the configuration first.</source>
        <translation>Se você fechar esta janela agora, este programa esquecerá o que você digitou. Para guardar, salve primeiro a configuração.</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>Usar o certificado da empresa</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>Salva os certificados adicionados em Configurações, Rede, como um único arquivo e o insere</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>Iniciar aqui</translation>
    </message>
    <message>
        <source>Send to a colleague…</source>
        <translation>Enviar a um colega…</translation>
    </message>
    <message>
        <source>An encrypted file for whoever runs the client, and a page that says what to do</source>
        <translation>Um arquivo criptografado para quem executa o cliente, e uma página que diz o que fazer</translation>
    </message>
    <message>
        <source>The client is still being started or stopped</source>
        <translation>O cliente ainda está sendo iniciado ou parado</translation>
    </message>
    <message>
        <source>If you close this window now, that ends halfway: the client may not run, or a part of it may be left behind.</source>
        <translation>Se você fechar esta janela agora, isso termina pela metade: o cliente pode não funcionar, ou uma parte dele pode ficar para trás.</translation>
    </message>
    <message>
        <source>Close and &amp;break off</source>
        <translation>Fechar e &amp;interromper</translation>
    </message>
    <message>
        <source>Parts of the client</source>
        <translation>Partes do cliente</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFields</name>
    <message>
        <source>GitHub token</source>
        <translation>Token do GitHub</translation>
    </message>
    <message>
        <source>GitHub Enterprise host</source>
        <translation>Host do GitHub Enterprise</translation>
    </message>
    <message>
        <source>GitHub API address</source>
        <translation>Endereço da API do GitHub</translation>
    </message>
    <message>
        <source>GitHub GraphQL address</source>
        <translation>Endereço do GraphQL do GitHub</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>Token do GitLab</translation>
    </message>
    <message>
        <source>GitLab host</source>
        <translation>Host do GitLab</translation>
    </message>
    <message>
        <source>Bitbucket user name</source>
        <translation>Nome de usuário do Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket password</source>
        <translation>Senha do Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket access token</source>
        <translation>Token de acesso do Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket host</source>
        <translation>Host do Bitbucket</translation>
    </message>
    <message>
        <source>Bitbucket API address</source>
        <translation>Endereço da API do Bitbucket</translation>
    </message>
    <message>
        <source>Azure Repos token</source>
        <translation>Token do Azure Repos</translation>
    </message>
    <message>
        <source>Azure organization</source>
        <translation>Organização do Azure</translation>
    </message>
    <message>
        <source>Azure Repos host</source>
        <translation>Host do Azure Repos</translation>
    </message>
    <message>
        <source>Artifactory address</source>
        <translation>Endereço do Artifactory</translation>
    </message>
    <message>
        <source>Artifactory user name</source>
        <translation>Nome de usuário do Artifactory</translation>
    </message>
    <message>
        <source>Artifactory password or token</source>
        <translation>Senha ou token do Artifactory</translation>
    </message>
    <message>
        <source>Nexus address</source>
        <translation>Endereço do Nexus</translation>
    </message>
    <message>
        <source>Nexus user name</source>
        <translation>Nome de usuário do Nexus</translation>
    </message>
    <message>
        <source>Nexus password</source>
        <translation>Senha do Nexus</translation>
    </message>
    <message>
        <source>Replace links in package lists with</source>
        <translation>Substituir links em listas de pacotes por</translation>
    </message>
    <message>
        <source>Jira user name</source>
        <translation>Nome de usuário do Jira</translation>
    </message>
    <message>
        <source>Jira password or API token</source>
        <translation>Senha ou token de API do Jira</translation>
    </message>
    <message>
        <source>Jira personal access token</source>
        <translation>Token de acesso pessoal do Jira</translation>
    </message>
    <message>
        <source>Jira host</source>
        <translation>Host do Jira</translation>
    </message>
    <message>
        <source>Broker server of your region</source>
        <translation>Servidor do Broker da sua região</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>Porta do cliente</translation>
    </message>
    <message>
        <source>Client address for webhooks</source>
        <translation>Endereço do cliente para webhooks</translation>
    </message>
    <message>
        <source>Let Snyk Code read source files</source>
        <translation>Permitir que o Snyk Code leia arquivos de código-fonte</translation>
    </message>
    <message>
        <source>Infrastructure files Snyk may read</source>
        <translation>Arquivos de infraestrutura que a Snyk pode ler</translation>
    </message>
    <message>
        <source>Allow Snyk Essentials</source>
        <translation>Permitir o Snyk Essentials</translation>
    </message>
    <message>
        <source>High availability mode</source>
        <translation>Modo de alta disponibilidade</translation>
    </message>
    <message>
        <source>Number of clients</source>
        <translation>Número de clientes</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nome de usuário do proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Hosts sem proxy</translation>
    </message>
    <message>
        <source>File with the company&apos;s certificates</source>
        <translation>Arquivo com os certificados da empresa</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Nível de log</translation>
    </message>
    <message>
        <source>Version of the client</source>
        <translation>Versão do cliente</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>A personal access token of a service user with the scopes “repo”, “read:org” and “admin:repo_hook”.</source>
        <translation>Um token de acesso pessoal de um usuário de serviço com os escopos “repo”, “read:org” e “admin:repo_hook”.</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own.</source>
        <translation>Deixe vazio, a menos que a API tenha um endereço próprio.</translation>
    </message>
    <message>
        <source>A personal, group or project access token with the scope “api”.</source>
        <translation>Um token de acesso pessoal, de grupo ou de projeto com o escopo “api”.</translation>
    </message>
    <message>
        <source>Of a service user that may see the projects that Snyk is to see.</source>
        <translation>De um usuário de serviço que possa ver os projetos que a Snyk deve ver.</translation>
    </message>
    <message>
        <source>Goes into the configuration only; this program does not keep it.</source>
        <translation>Vai somente para a configuração; este programa não guarda este valor.</translation>
    </message>
    <message>
        <source>An HTTP access token with the permission to administer repositories.</source>
        <translation>Um token de acesso HTTP com a permissão de administrar repositórios.</translation>
    </message>
    <message>
        <source>A personal access token with the scope “Code: Read &amp; write”.</source>
        <translation>Um token de acesso pessoal com o escopo “Code: Read &amp; write”.</translation>
    </message>
    <message>
        <source>Without “https://”, with the path: artifactory.example.com/artifactory.</source>
        <translation>Sem “https://”, com o caminho: artifactory.example.com/artifactory.</translation>
    </message>
    <message>
        <source>Leave it empty when reading needs no sign-in.</source>
        <translation>Deixe vazio quando a leitura não exigir autenticação.</translation>
    </message>
    <message>
        <source>Special characters are encoded for you.</source>
        <translation>Caracteres especiais são codificados para você.</translation>
    </message>
    <message>
        <source>With “https://” and without a slash at the end.</source>
        <translation>Com “https://” e sem barra no final.</translation>
    </message>
    <message>
        <source>The address under which the client is to give out links to packages.</source>
        <translation>O endereço sob o qual o cliente deve fornecer links para pacotes.</translation>
    </message>
    <message>
        <source>A personal access token of Jira Data Center or Jira Server.</source>
        <translation>Um token de acesso pessoal do Jira Data Center ou do Jira Server.</translation>
    </message>
    <message>
        <source>Without “https://”, for example jira.example.com.</source>
        <translation>Sem “https://”, por exemplo, jira.example.com.</translation>
    </message>
    <message>
        <source>Snyk does not document it for your address. Your contact at Snyk knows it.</source>
        <translation>A Snyk não o documenta para o seu endereço. Seu contato na Snyk sabe qual é.</translation>
    </message>
    <message>
        <source>Where the client listens on its host.</source>
        <translation>Onde o cliente escuta no host dele.</translation>
    </message>
    <message>
        <source>Several clients share the work and stand in for each other.</source>
        <translation>Vários clientes dividem o trabalho e substituem uns aos outros em caso de falha.</translation>
    </message>
    <message>
        <source>2 to 4. Kubernetes and Helm start them; elsewhere start each one yourself.</source>
        <translation>De 2 a 4. O Kubernetes e o Helm os iniciam; nos demais casos, inicie cada um você mesmo.</translation>
    </message>
    <message>
        <source>For example http://proxy.example.com:3128, without user name and password.</source>
        <translation>Por exemplo, http://proxy.example.com:3128, sem nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Only when the proxy asks for it.</source>
        <translation>Somente quando o proxy pedir.</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client.</source>
        <translation>Um arquivo PEM no computador que executa o cliente.</translation>
    </message>
    <message>
        <source>More is for looking for a fault; “trace” can write secrets.</source>
        <translation>Níveis mais detalhados servem para procurar uma falha; “trace” pode gravar segredos.</translation>
    </message>
    <message>
        <source>A version of the image, for example 5.22.14. Empty means the newest.</source>
        <translation>Uma versão da imagem, por exemplo, 5.22.14. Vazio significa a mais recente.</translation>
    </message>
    <message>
        <source>Of the container, the Kubernetes objects or the Helm release.</source>
        <translation>Do contêiner, dos objetos do Kubernetes ou do release do Helm.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of Nexus</comment>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Token de acesso pessoal</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nome de usuário e senha</translation>
    </message>
    <message>
        <source>User name and password, or none</source>
        <translation>Nome de usuário e senha, ou nenhum</translation>
    </message>
    <message>
        <source>Allow templates for fix pull requests</source>
        <translation>Permitir modelos para pull requests de correção</translation>
    </message>
    <message>
        <source>Allow large manifest files</source>
        <translation>Permitir arquivos de manifesto grandes</translation>
    </message>
    <message>
        <source>File with the client&apos;s own certificate</source>
        <translation>Arquivo com o certificado do próprio cliente</translation>
    </message>
    <message>
        <source>File with the key to it</source>
        <translation>Arquivo com a chave correspondente</translation>
    </message>
    <message>
        <source>The cluster is OpenShift</source>
        <translation>O cluster é OpenShift</translation>
    </message>
    <message>
        <source>Further variables</source>
        <translation>Outras variáveis</translation>
    </message>
    <message>
        <source>Without “https://” and without a path, for example git.example.com. For GitHub Enterprise Cloud github.com, or your address below ghe.com.</source>
        <translation>Sem “https://” e sem caminho, por exemplo, git.example.com. Para o GitHub Enterprise Cloud, github.com ou o seu endereço em ghe.com.</translation>
    </message>
    <message>
        <source>Without “https://”, with the path if there is one, for example git.example.com or git.example.com/scm.</source>
        <translation>Sem “https://”, com o caminho, se houver, por exemplo, git.example.com ou git.example.com/scm.</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own. That of GitHub Enterprise Cloud is known.</source>
        <translation>Deixe vazio, a menos que a API tenha um endereço próprio. O do GitHub Enterprise Cloud é conhecido.</translation>
    </message>
    <message>
        <source>The part of the address after dev.azure.com/ or before .visualstudio.com; of a server of your own, the collection.</source>
        <translation>A parte do endereço depois de dev.azure.com/ ou antes de .visualstudio.com; em um servidor próprio, a coleção.</translation>
    </message>
    <message>
        <source>Only for an Azure DevOps Server of your own, with the path in front of the collection: tfs.example.com/tfs.</source>
        <translation>Somente para um Azure DevOps Server próprio, com o caminho antes da coleção: tfs.example.com/tfs.</translation>
    </message>
    <message>
        <source>How your service reaches the client, so that pull requests are checked at once, with the port: http://broker.example.com:8000. Where no address can be reached from outside, the address of Snyk&apos;s API in your region.</source>
        <translation>Como o seu serviço alcança o cliente, para que pull requests sejam verificados imediatamente, com a porta: http://broker.example.com:8000. Se nenhum endereço for acessível de fora, o endereço da API da Snyk na sua região.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read every file of a repository. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>O cliente então permite que a Snyk leia todos os arquivos de um repositório. Por padrão, ele permite isso; sem a marca de seleção, a configuração o proíbe.</translation>
    </message>
    <message>
        <source>Endings of the files with infrastructure as code. By itself the client allows all of them; with “None” the configuration forbids it.</source>
        <translation>Extensões dos arquivos com infraestrutura como código. Por padrão, o cliente permite todas; com “Nenhum”, a configuração as proíbe.</translation>
    </message>
    <message>
        <source>The client then lets Snyk see which repositories there are. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>O cliente então permite que a Snyk veja quais repositórios existem. Por padrão, ele permite isso; sem a marca de seleção, a configuração o proíbe.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read your own templates for its pull requests. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>O cliente então permite que a Snyk leia seus próprios modelos para os pull requests dela. Por padrão, ele permite isso; sem a marca de seleção, a configuração o proíbe.</translation>
    </message>
    <message>
        <source>The client then lets Snyk read manifest files of more than one megabyte. Without the check mark the configuration forbids it.</source>
        <translation>O cliente então permite que a Snyk leia arquivos de manifesto com mais de um megabyte. Sem a marca de seleção, a configuração o proíbe.</translation>
    </message>
    <message>
        <source>Names, domains as .corp.example, or single addresses, separated by commas; your own service belongs here.</source>
        <translation>Nomes, domínios como .corp.example ou endereços individuais, separados por vírgulas; o seu próprio serviço deve estar aqui.</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client, which then answers “https://”. In a container the user 1000 has to be able to read it.</source>
        <translation>Um arquivo PEM no computador que executa o cliente, que então responde com “https://”. Em um contêiner, o usuário 1000 precisa poder lê-lo.</translation>
    </message>
    <message>
        <source>A PEM file beside it, readable for the same user.</source>
        <translation>Um arquivo PEM ao lado dele, legível para o mesmo usuário.</translation>
    </message>
    <message>
        <source>OpenShift gives the client a user of its own and refuses a fixed one. Only Kubernetes and Helm look at it.</source>
        <translation>O OpenShift dá ao cliente um usuário próprio e recusa um fixo. Somente o Kubernetes e o Helm consideram isso.</translation>
    </message>
    <message>
        <source>Variables of the client that this form does not ask for, by name and value. A value arrives as it is typed.</source>
        <translation>Variáveis do cliente que este formulário não pergunta, por nome e valor. O valor chega como foi digitado.</translation>
    </message>
    <message>
        <source>The credential that this program keeps; it goes into the configuration too.</source>
        <translation>A credencial que este programa guarda; ela também vai para a configuração.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Role for reading the registry</source>
        <translation>Função para ler o registro</translation>
    </message>
    <message>
        <source>Its ARN: arn:aws:iam::123456789012:role/SnykEcrServiceRole. The agent takes on this role; no secret is needed.</source>
        <translation>O ARN dela: arn:aws:iam::123456789012:role/SnykEcrServiceRole. O agente assume esta função; nenhum segredo é necessário.</translation>
    </message>
    <message>
        <source>AWS region of the registry</source>
        <translation>Região da AWS do registro</translation>
    </message>
    <message>
        <source>For example eu-central-1.</source>
        <translation>Por exemplo, eu-central-1.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Only when the trust relationship of the role asks for one.</source>
        <translation>Somente quando a relação de confiança da função o exigir.</translation>
    </message>
    <message>
        <source>Registry host</source>
        <translation>Host do registro</translation>
    </message>
    <message>
        <source>As in the names of images, without “https://”: registry.example.com. With Artifactory&apos;s repository path, that path behind it.</source>
        <translation>Como nos nomes das imagens, sem “https://”: registry.example.com. Com o caminho de repositório do Artifactory, acrescente esse caminho no final.</translation>
    </message>
    <message>
        <source>Registry user name</source>
        <translation>Nome de usuário do registro</translation>
    </message>
    <message>
        <source>Of an account or a robot that may find and read the images.</source>
        <translation>De uma conta ou de um robô que possa encontrar e ler as imagens.</translation>
    </message>
    <message>
        <source>Registry password or token</source>
        <translation>Senha ou token do registro</translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation>Chave da conta de serviço</translation>
    </message>
    <message>
        <source>Registry token</source>
        <translation>Token do registro</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFilesDialog</name>
    <message>
        <source>Set up several clients — practice mode</source>
        <translation>Configurar vários clientes — modo de treino</translation>
    </message>
    <message>
        <source>Set up several clients</source>
        <translation>Configurar vários clientes</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Salvar em uma pasta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>Preencher a credencial guardada</translation>
    </message>
    <message numerus="yes">
        <source>Broker clients for %1: %Ln token(s), one file for each</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>
            <numerusform>Clientes do Broker para %1: %Ln token, um arquivo para cada</numerusform>
            <numerusform>Clientes do Broker para %1: %Ln tokens, um arquivo para cada</numerusform>
        </translation>
    </message>
    <message>
        <source>What you enter holds for all of them. Each client gets its own name and port.</source>
        <translation>O que você digitar vale para todos eles. Cada cliente recebe nome e porta próprios.</translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>Organizações que compartilham um token compartilham um cliente e, portanto, um arquivo.</translation>
    </message>
    <message>
        <source>How the clients should run</source>
        <translation>Como os clientes devem ser executados</translation>
    </message>
    <message>
        <source>R&amp;un the clients with</source>
        <translation>&amp;Executar os clientes com</translation>
    </message>
    <message>
        <source>Tokens and their files</source>
        <translation>Tokens e seus arquivos</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Arquivos gravados</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Missing or wrong: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Faltando ou errado: %1.</translation>
    </message>
    <message>
        <source>Save the configurations into this folder</source>
        <translation>Salvar as configurações nesta pasta</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>Nada foi gravado: %Ln arquivo com esse nome já existe</numerusform>
            <numerusform>Nada foi gravado: %Ln arquivos com esses nomes já existem</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder, or untick what has its file already.</source>
        <translation>Escolha outra pasta ou desmarque o que já tem seu arquivo.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>Salvo; outras pessoas podem conseguir lê-lo</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Não gravado: %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Não gravado</translation>
    </message>
    <message numerus="yes">
        <source>The secrets are now in %Ln file(s)</source>
        <translation>
            <numerusform>Os segredos estão agora em %Ln arquivo</numerusform>
            <numerusform>Os segredos estão agora em %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 file(s) are written</source>
        <translation>
            <numerusform>%Ln de %1 arquivos foi gravado</numerusform>
            <numerusform>%Ln de %1 arquivos foram gravados</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read them. Keep them as safe as a password.</source>
        <translation>Somente você pode lê-los. Proteja-os como uma senha.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>Esta pasta não mantém os arquivos privados: outras pessoas podem conseguir lê-los.</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>Usar o certificado da empresa</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>Salva os certificados adicionados em Configurações, Rede, como um único arquivo e o insere</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>%1 de %Ln arquivo gravado</numerusform>
            <numerusform>%1 de %Ln arquivos gravados</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the ticked ones have their file in this folder already</source>
        <translation>Todos os itens marcados já têm seu arquivo nesta pasta</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>A lista diz quais não foram gravados. Salve mais uma vez na mesma pasta para tentar de novo com eles.</translation>
    </message>
    <message>
        <source>Give each file to whoever runs the client of its organization, and to nobody else.</source>
        <translation>Entregue cada arquivo a quem executa o cliente da respectiva organização, e a mais ninguém.</translation>
    </message>
    <message>
        <source>%1 in this folder says for each organization which file, which client and what to run; there is no secret in it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1, nesta pasta, informa para cada organização qual arquivo, qual cliente e o que executar; não há nenhum segredo nele.</translation>
    </message>
    <message>
        <source>The page that says what to run with which file was not written: %1</source>
        <translation>A página que informa o que executar com qual arquivo não foi gravada: %1</translation>
    </message>
    <message>
        <source>Save into the same folder once more, then it is tried again.</source>
        <translation>Salve mais uma vez na mesma pasta; então será feita uma nova tentativa.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientForm</name>
    <message>
        <source>Version of the service</source>
        <translation>Versão do serviço</translation>
    </message>
    <message>
        <source>How the client signs in</source>
        <translation>Como o cliente se autentica</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Ava&amp;nçado</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientIndex</name>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>Modo de treino: nada nesta página é real.</translation>
    </message>
    <message>
        <source>Each file beside this page is the configuration of one Broker client, with its secrets in it. Give it to whoever runs the client of that organization, and to nobody else. There is no secret on this page.</source>
        <translation>Cada arquivo ao lado desta página é a configuração de um cliente do Broker, com os segredos dele. Entregue-o a quem executa o cliente dessa organização, e a mais ninguém. Não há nenhum segredo nesta página.</translation>
    </message>
    <message>
        <source>They keep the file in a folder that only they can open, and run the commands there. Half a minute later the client is connected when the answer to the check has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>Essa pessoa guarda o arquivo em uma pasta que só ela pode abrir e executa os comandos lá. Meio minuto depois, o cliente está conectado se a resposta à verificação contiver “&quot;ok&quot;:true” e em nenhum lugar “&quot;ok&quot;:false”.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What to run</source>
        <comment>column of a table</comment>
        <translation>O que executar</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column of a table</comment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Broker clients for %1: who runs which file</source>
        <extracomment>Title of a page. %1 is a service such as GitLab.</extracomment>
        <translation>Clientes do Broker para %1: quem executa qual arquivo</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientPreflight</name>
    <message>
        <source>in order</source>
        <comment>result of a check</comment>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>not in order</source>
        <comment>result of a check</comment>
        <translation>com problema</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>result of a check</comment>
        <translation>sem resultado</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>result of a check</comment>
        <translation>indefinido</translation>
    </message>
    <message>
        <source>The client got no answer from it. Check name and region, then proxy, certificates and firewall between client and Internet.</source>
        <translation>O cliente não obteve resposta dele. Verifique o nome e a região e depois o proxy, os certificados e o firewall entre o cliente e a Internet.</translation>
    </message>
    <message>
        <source>Something answered, but not as the Broker server does. Compare BROKER_SERVER_URL with the region; a proxy may have answered in its place.</source>
        <translation>Algo respondeu, mas não como o servidor do Broker responde. Compare BROKER_SERVER_URL com a região; um proxy pode ter respondido no lugar dele.</translation>
    </message>
    <message>
        <source>Something answered, but not as the API does. Compare API_BASE_URL with the region; a proxy may have answered in its place. High availability mode needs it.</source>
        <translation>Algo respondeu, mas não como a API responde. Compare API_BASE_URL com a região; um proxy pode ter respondido no lugar dela. O modo de alta disponibilidade precisa dela.</translation>
    </message>
    <message>
        <source>Correct the client address for webhooks under “Advanced”: your service has to reach it, so not localhost. Where a proxy in front of the client takes care of https, set BROKER_CLIENT_URL_TLS_TERMINATED=true.</source>
        <translation>Corrija o endereço do cliente para webhooks em “Avançado”: o seu serviço precisa alcançá-lo, portanto não use localhost. Onde um proxy na frente do cliente cuida do https, defina BROKER_CLIENT_URL_TLS_TERMINATED=true.</translation>
    </message>
    <message>
        <source>Its own rules and the switches for rules exclude each other. Take ACCEPT out of its configuration, or everything that begins with ACCEPT_.</source>
        <translation>As regras próprias e as opções de regras se excluem mutuamente. Retire ACCEPT da configuração dele ou tudo o que começa com ACCEPT_.</translation>
    </message>
    <message>
        <source>The Code Agent is no longer needed. Take GIT_CLIENT_URL out of its configuration.</source>
        <translation>O Code Agent não é mais necessário. Retire GIT_CLIENT_URL da configuração dele.</translation>
    </message>
    <message>
        <source>config.default.json is missing or belongs to another version. Use the image, or take the file from the commands under “Configuration”.</source>
        <translation>config.default.json está ausente ou pertence a outra versão. Use a imagem ou obtenha o arquivo com os comandos em “Configuração”.</translation>
    </message>
    <message>
        <source>The client did not finish its own checks</source>
        <translation>O cliente não concluiu suas próprias verificações</translation>
    </message>
    <message>
        <source>The client&apos;s own checks found something</source>
        <translation>As verificações do próprio cliente encontraram algo</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s servers</source>
        <translation>O cliente alcança os servidores da Snyk</translation>
    </message>
    <message>
        <source>Nothing to do. The client&apos;s log shows more such checks at its start, under “PREFLIGHT CHECKS”.</source>
        <translation>Não há nada a fazer. O log do cliente mostra mais verificações desse tipo na inicialização, em “PREFLIGHT CHECKS”.</translation>
    </message>
    <message>
        <source>The client reaches the Broker server</source>
        <translation>O cliente alcança o servidor do Broker</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s API</source>
        <translation>O cliente alcança a API da Snyk</translation>
    </message>
    <message>
        <source>Its Broker token looks like one</source>
        <translation>O token do Broker dele parece válido</translation>
    </message>
    <message>
        <source>Its address for webhooks can be used</source>
        <translation>O endereço dele para webhooks pode ser usado</translation>
    </message>
    <message>
        <source>It works without the Code Agent</source>
        <translation>Ele funciona sem o Code Agent</translation>
    </message>
    <message>
        <source>Its version is supported</source>
        <translation>A versão dele tem suporte</translation>
    </message>
    <message>
        <source>It has what it needs to answer requests</source>
        <translation>Ele tem o necessário para responder a solicitações</translation>
    </message>
    <message>
        <source>Another check: %1</source>
        <extracomment>%1 is the English name that the client gives to one of its checks.</extracomment>
        <translation>Outra verificação: %1</translation>
    </message>
    <message>
        <source>The client says: “%1”</source>
        <extracomment>%1 are the client&apos;s own English words.</extracomment>
        <translation>O cliente diz: “%1”</translation>
    </message>
    <message>
        <source>with a note</source>
        <comment>result of a check</comment>
        <translation>com uma observação</translation>
    </message>
    <message>
        <source>The server gets too many requests. Check again in a few minutes.</source>
        <translation>O servidor recebe solicitações demais. Verifique novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>The client got no answer from it, or is an older one that only tries it in high availability mode. Have proxy and firewall allow the API&apos;s host too.</source>
        <translation>O cliente não obteve resposta dela, ou é um mais antigo que só a testa no modo de alta disponibilidade. Peça que o proxy e o firewall permitam também o host da API.</translation>
    </message>
    <message>
        <source>The API gets too many requests. Check again in a few minutes.</source>
        <translation>A API recebe solicitações demais. Verifique novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>A client connects with any text, but then gets no requests. Restart it with the configuration from this window.</source>
        <translation>Um cliente se conecta com qualquer texto, mas depois não recebe solicitações. Reinicie-o com a configuração desta janela.</translation>
    </message>
    <message>
        <source>It does not know its own version, which is usual with npm. Nothing to do.</source>
        <translation>Ele não conhece a própria versão, o que é comum com o npm. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>Pull the current image, then restart the client.</source>
        <translation>Baixe a imagem atual e reinicie o cliente.</translation>
    </message>
    <message>
        <source>This client does not report its own checks</source>
        <translation>Este cliente não relata suas próprias verificações</translation>
    </message>
    <message>
        <source>The client&apos;s own checks have something to note</source>
        <translation>As verificações do próprio cliente têm algo a observar</translation>
    </message>
    <message>
        <source>It waits for Snyk&apos;s servers as long as it can, and the way to them may be blocked.</source>
        <translation>Ele espera o máximo possível pelos servidores da Snyk, e o caminho até eles pode estar bloqueado.</translation>
    </message>
    <message>
        <source>It is older than March 2023, or something in front of it lets only its health check through.</source>
        <translation>Ele é anterior a março de 2023, ou algo na frente dele só deixa passar a verificação de integridade.</translation>
    </message>
    <message>
        <source>Check again. If that does not help, look in the client&apos;s log for “PREFLIGHT CHECKS”.</source>
        <translation>Verifique novamente. Se não ajudar, procure “PREFLIGHT CHECKS” no log do cliente.</translation>
    </message>
    <message>
        <source>Ask the client on its own host. If that does not help, pull the current image and restart it.</source>
        <translation>Consulte o cliente no host dele. Se não ajudar, baixe a imagem atual e reinicie-o.</translation>
    </message>
    <message>
        <source>What each of them needs is listed below. What counts is the connection shown above.</source>
        <translation>O que cada uma delas precisa está listado abaixo. O que conta é a conexão mostrada acima.</translation>
    </message>
    <message>
        <source>Its rules are consistent</source>
        <translation>As regras dele são consistentes</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientProblems</name>
    <message>
        <source>Nothing is entered here yet.</source>
        <translation>Ainda não há nada inserido aqui.</translation>
    </message>
    <message>
        <source>User name and password belong together.</source>
        <translation>Nome de usuário e senha devem ser usados juntos.</translation>
    </message>
    <message>
        <source>There are spaces around it.</source>
        <translation>Há espaços ao redor.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>É longo demais.</translation>
    </message>
    <message>
        <source>It is a placeholder from an example.</source>
        <translation>É um texto de exemplo.</translation>
    </message>
    <message>
        <source>It begins with “https://” or the like.</source>
        <translation>Começa com “https://” ou algo semelhante.</translation>
    </message>
    <message>
        <source>It does not begin with “https://”.</source>
        <translation>Não começa com “https://”.</translation>
    </message>
    <message>
        <source>There is a path after the host.</source>
        <translation>Há um caminho depois do host.</translation>
    </message>
    <message>
        <source>There is a user name or a password in the address.</source>
        <translation>Há um nome de usuário ou uma senha no endereço.</translation>
    </message>
    <message>
        <source>There is a slash at the end.</source>
        <translation>Há uma barra no final.</translation>
    </message>
    <message>
        <source>It is not the name of a host.</source>
        <translation>Não é o nome de um host.</translation>
    </message>
    <message>
        <source>It is not a web address.</source>
        <translation>Não é um endereço da Web.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>A conexão não seria criptografada.</translation>
    </message>
    <message>
        <source>Most proxies are reached with “http://”.</source>
        <translation>A maioria dos proxies é acessada com “http://”.</translation>
    </message>
    <message>
        <source>It is not a port.</source>
        <translation>Não é uma porta.</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the administrator.</source>
        <translation>As portas abaixo de 1024 são reservadas ao administrador.</translation>
    </message>
    <message>
        <source>It is not a number from 2 to 4.</source>
        <translation>Não é um número de 2 a 4.</translation>
    </message>
    <message>
        <source>Several clients need high availability mode.</source>
        <translation>Vários clientes precisam do modo de alta disponibilidade.</translation>
    </message>
    <message>
        <source>It is not a complete path.</source>
        <translation>Não é um caminho completo.</translation>
    </message>
    <message>
        <source>There is a comma or a quote in the path.</source>
        <translation>Há uma vírgula ou aspas no caminho.</translation>
    </message>
    <message>
        <source>It is not the version of an image.</source>
        <translation>Não é a versão de uma imagem.</translation>
    </message>
    <message>
        <source>It is not the name of an organization.</source>
        <translation>Não é o nome de uma organização.</translation>
    </message>
    <message>
        <source>There is a colon in the user name.</source>
        <translation>Há dois-pontos no nome de usuário.</translation>
    </message>
    <message>
        <source>It looks like a token of Snyk.</source>
        <translation>Parece um token da Snyk.</translation>
    </message>
    <message>
        <source>It looks like a token of another service.</source>
        <translation>Parece um token de outro serviço.</translation>
    </message>
    <message>
        <source>The client does not work without it.</source>
        <translation>O cliente não funciona sem isto.</translation>
    </message>
    <message>
        <source>Enter both, or neither.</source>
        <translation>Insira ambos ou nenhum.</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>Remova-os.</translation>
    </message>
    <message>
        <source>Check that it was pasted once, and nothing else with it.</source>
        <translation>Verifique se foi colado uma única vez e sem nada mais junto.</translation>
    </message>
    <message>
        <source>Put in your own value.</source>
        <translation>Insira o seu próprio valor.</translation>
    </message>
    <message>
        <source>Put “https://” or “http://” in front.</source>
        <translation>Coloque “https://” ou “http://” na frente.</translation>
    </message>
    <message>
        <source>Enter the host only.</source>
        <translation>Digite somente o host.</translation>
    </message>
    <message>
        <source>Enter them in the fields for them; what needs encoding is encoded for you.</source>
        <translation>Insira-os nos campos próprios; o que precisa ser codificado é codificado para você.</translation>
    </message>
    <message>
        <source>Enter it as https://host.example.com/path, without “?” and “#”.</source>
        <translation>Digite como https://host.example.com/path, sem “?” e “#”.</translation>
    </message>
    <message>
        <source>Use “https://”, so that nobody on the way reads tokens and passwords.</source>
        <translation>Use “https://”, para que ninguém no caminho leia tokens e senhas.</translation>
    </message>
    <message>
        <source>“https://” is right only if the proxy itself speaks TLS.</source>
        <translation>“https://” só está certo se o próprio proxy falar TLS.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, for example 8000.</source>
        <translation>Digite um número de 1 a 65535, por exemplo, 8000.</translation>
    </message>
    <message>
        <source>The client does not run as the administrator. Choose another one, such as 8000.</source>
        <translation>O cliente não é executado como administrador. Escolha outra, como 8000.</translation>
    </message>
    <message>
        <source>Snyk supports 2, 3 or 4 clients; leave it empty for one.</source>
        <translation>A Snyk oferece suporte a 2, 3 ou 4 clientes; deixe vazio para um só.</translation>
    </message>
    <message>
        <source>Switch the mode on, or leave the number empty.</source>
        <translation>Ative o modo ou deixe o número vazio.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Escolha um item da lista.</translation>
    </message>
    <message>
        <source>Begin with “/”, or with a drive such as “C:\”.</source>
        <translation>Comece com “/” ou com uma unidade, como “C:\”.</translation>
    </message>
    <message>
        <source>Docker would misread it. Rename the file, or put it somewhere else.</source>
        <translation>O Docker o interpretaria mal. Renomeie o arquivo ou coloque-o em outro lugar.</translation>
    </message>
    <message>
        <source>Enter it as 5.22.14, or leave it empty for the newest.</source>
        <translation>Digite como 5.22.14 ou deixe vazio para a mais recente.</translation>
    </message>
    <message>
        <source>Enter what follows dev.azure.com/ in the address of your organization.</source>
        <translation>Digite o que vem depois de dev.azure.com/ no endereço da sua organização.</translation>
    </message>
    <message>
        <source>The token of your own service belongs here; Snyk&apos;s is in the list already.</source>
        <translation>Aqui deve estar o token do seu próprio serviço; o da Snyk já está na lista.</translation>
    </message>
    <message>
        <source>Check that it was made in the service that this client is for.</source>
        <translation>Verifique se foi criado no serviço ao qual este cliente se destina.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark in front of a remark</comment>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>mark in front of a remark</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>mark in front of a remark</comment>
        <translation>Erro</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 says what is wrong, %3 what to do.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>It does not begin with “http://”.</source>
        <translation>Não começa com “http://”.</translation>
    </message>
    <message>
        <source>It is a range of addresses.</source>
        <translation>É um intervalo de endereços.</translation>
    </message>
    <message>
        <source>It is not a host.</source>
        <translation>Não é um host.</translation>
    </message>
    <message>
        <source>There is no port in it.</source>
        <translation>Não há porta nele.</translation>
    </message>
    <message>
        <source>It is an address of the computer itself.</source>
        <translation>É um endereço do próprio computador.</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>O certificado e a chave devem ser usados juntos.</translation>
    </message>
    <message>
        <source>The client has a certificate, and the address begins with “http://”.</source>
        <translation>O cliente tem um certificado, e o endereço começa com “http://”.</translation>
    </message>
    <message>
        <source>The client has no certificate for “https://”.</source>
        <translation>O cliente não tem certificado para “https://”.</translation>
    </message>
    <message>
        <source>It is an address of Snyk, but not the API of your region.</source>
        <translation>É um endereço da Snyk, mas não a API da sua região.</translation>
    </message>
    <message>
        <source>The client that is in use has this name.</source>
        <translation>O cliente em uso tem este nome.</translation>
    </message>
    <message>
        <source>The client that is in use listens on this port.</source>
        <translation>O cliente em uso escuta nesta porta.</translation>
    </message>
    <message>
        <source>The configuration sets this variable already.</source>
        <translation>A configuração já define esta variável.</translation>
    </message>
    <message>
        <source>This variable is there twice.</source>
        <translation>Esta variável aparece duas vezes.</translation>
    </message>
    <message>
        <source>The shell or Docker would take this variable for itself.</source>
        <translation>O shell ou o Docker tomaria esta variável para si.</translation>
    </message>
    <message>
        <source>It is an address, and not the name alone.</source>
        <translation>É um endereço, e não apenas o nome.</translation>
    </message>
    <message>
        <source>An organization at dev.azure.com cannot have this name.</source>
        <translation>Uma organização em dev.azure.com não pode ter este nome.</translation>
    </message>
    <message>
        <source>It is not the host of the web pages.</source>
        <translation>Não é o host das páginas da Web.</translation>
    </message>
    <message>
        <source>For this host GitHub has its API elsewhere.</source>
        <translation>Para este host, o GitHub tem a API em outro lugar.</translation>
    </message>
    <message>
        <source>Proxies are reached with “http://”, also for encrypted connections.</source>
        <translation>Os proxies são acessados com “http://”, também para conexões criptografadas.</translation>
    </message>
    <message>
        <source>Enter hosts as git.example.com, domains as .corp.example, with commas between them.</source>
        <translation>Digite hosts como git.example.com e domínios como .corp.example, separados por vírgulas.</translation>
    </message>
    <message>
        <source>The client listens at its own port. Without one, webhooks go to port 80.</source>
        <translation>O cliente escuta em uma porta própria. Sem ela, os webhooks vão para a porta 80.</translation>
    </message>
    <message>
        <source>Enter the files of both, or of neither.</source>
        <translation>Insira os arquivos de ambos ou de nenhum.</translation>
    </message>
    <message>
        <source>With a certificate it answers “https://” only.</source>
        <translation>Com um certificado, ele responde somente a “https://”.</translation>
    </message>
    <message>
        <source>It reports that when it starts. “https://” is right if something in front of the client has the certificate.</source>
        <translation>Ele informa isso ao iniciar. “https://” está certo se algo na frente do cliente tiver o certificado.</translation>
    </message>
    <message>
        <source>Webhooks would not arrive.</source>
        <translation>Os webhooks não chegariam.</translation>
    </message>
    <message>
        <source>The client would read it as the end of an address or decode it. Check that the token was copied completely, and nothing else with it.</source>
        <translation>O cliente o leria como o fim de um endereço ou o decodificaria. Verifique se o token foi copiado por completo e sem nada mais junto.</translation>
    </message>
    <message>
        <source>The client would answer “Invalid character in header”. Check that the token was copied, and not a part of the page.</source>
        <translation>O cliente responderia “Invalid character in header”. Verifique se foi copiado o token, e não uma parte da página.</translation>
    </message>
    <message>
        <source>Leave the name empty or choose another one: with this one the new client would take the place of the client in use.</source>
        <translation>Deixe o nome vazio ou escolha outro: com este, o novo cliente substituiria o cliente em uso.</translation>
    </message>
    <message>
        <source>Leave the port empty or choose another one: both run side by side for a while.</source>
        <translation>Deixe a porta vazia ou escolha outra: ambos são executados lado a lado por algum tempo.</translation>
    </message>
    <message>
        <source>A name has letters, digits and “_” in it, and does not begin with a digit.</source>
        <translation>Um nome contém letras, dígitos e “_” e não começa com um dígito.</translation>
    </message>
    <message>
        <source>Take one of them away.</source>
        <translation>Retire uma delas.</translation>
    </message>
    <message>
        <source>If it is a collection of a server of your own, enter its host as well.</source>
        <translation>Se for uma coleção de um servidor próprio, digite também o host dele.</translation>
    </message>
    <message>
        <source>The address of the API follows from it.</source>
        <translation>O endereço da API resulta dele.</translation>
    </message>
    <message>
        <source>Leave it empty, and the right address is written.</source>
        <translation>Deixe vazio, e o endereço certo será gravado.</translation>
    </message>
    <message>
        <source>%1: “%2”: %3 %4</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 an entry of a list, or several; %3 says what is wrong with it, %4 what to do.</extracomment>
        <translation>%1: “%2”: %3 %4</translation>
    </message>
    <message>
        <source>There is a token or a password in this value.</source>
        <translation>Há um token ou uma senha neste valor.</translation>
    </message>
    <message>
        <source>Tick “The value is secret”: what is not secret is shown and remembered.</source>
        <translation>Marque “O valor é secreto”: o que não é secreto é mostrado e lembrado.</translation>
    </message>
    <message>
        <source>There are spaces before or after it.</source>
        <translation>Há espaços antes ou depois.</translation>
    </message>
    <message>
        <source>It contains a line break or another invisible character.</source>
        <translation>Contém uma quebra de linha ou outro caractere invisível.</translation>
    </message>
    <message>
        <source>There is a port after the host name.</source>
        <translation>Há uma porta depois do nome do host.</translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent.</source>
        <translation>Contém um caractere que não pode ser enviado.</translation>
    </message>
    <message>
        <source>This is not a valid name for a variable.</source>
        <translation>Este não é um nome válido para uma variável.</translation>
    </message>
    <message>
        <source>It is not one of the possible values.</source>
        <translation>Não é um dos valores possíveis.</translation>
    </message>
    <message>
        <source>It is not a name that every system accepts.</source>
        <translation>Não é um nome que todos os sistemas aceitam.</translation>
    </message>
    <message>
        <source>It contains a “$” that the client would replace.</source>
        <translation>Contém um “$” que o cliente substituiria.</translation>
    </message>
    <message>
        <source>They are kept as part of it. Remove them if they were copied by mistake.</source>
        <translation>Eles são mantidos como parte do valor. Remova-os se foram copiados por engano.</translation>
    </message>
    <message>
        <source>Copy it again, without anything around it.</source>
        <translation>Copie novamente, sem nada ao redor.</translation>
    </message>
    <message>
        <source>Leave that out: the client adds it itself.</source>
        <translation>Deixe isso de fora: o próprio cliente o acrescenta.</translation>
    </message>
    <message>
        <source>Leave out the port: the host applies with any port.</source>
        <translation>Deixe a porta de fora: o host vale com qualquer porta.</translation>
    </message>
    <message>
        <source>Leave it out: the client would double it.</source>
        <translation>Deixe-a de fora: o cliente a duplicaria.</translation>
    </message>
    <message>
        <source>Enter it as git.example.com, with a port if needed: git.example.com:8443.</source>
        <translation>Digite como git.example.com, com uma porta se necessário: git.example.com:8443.</translation>
    </message>
    <message>
        <source>The client compares names and does not know ranges. List the hosts themselves, or a domain such as .corp.example.</source>
        <translation>O cliente compara nomes e não conhece intervalos. Liste os próprios hosts ou um domínio como .corp.example.</translation>
    </message>
    <message>
        <source>Webhooks of your service do not get there. Enter the name by which the service reaches the client.</source>
        <translation>Os webhooks do seu serviço não chegam lá. Digite o nome pelo qual o serviço alcança o cliente.</translation>
    </message>
    <message>
        <source>Use the field for it, or the value that the program sets.</source>
        <translation>Use o campo próprio ou o valor que o programa define.</translation>
    </message>
    <message>
        <source>It cannot be passed to the client; remove it.</source>
        <translation>Não pode ser passada ao cliente; remova-a.</translation>
    </message>
    <message>
        <source>Use at most 49 lower-case letters, digits and hyphens, starting with a letter.</source>
        <translation>Use no máximo 49 letras minúsculas, dígitos e hifens, começando com uma letra.</translation>
    </message>
    <message>
        <source>Enter the name. There is a separate field for the host of your own server.</source>
        <translation>Digite o nome. Há um campo separado para o host do seu próprio servidor.</translation>
    </message>
    <message>
        <source>The service would take what follows as the password. Choose another user.</source>
        <translation>O serviço tomaria o que vem depois como a senha. Escolha outro usuário.</translation>
    </message>
    <message>
        <source>Nothing to do: it is passed in parts, which the client does not touch.</source>
        <translation>Não há nada a fazer: ele é passado em partes, que o cliente não altera.</translation>
    </message>
    <message>
        <source>It contains a character that tokens of this kind do not have.</source>
        <translation>Contém um caractere que tokens deste tipo não têm.</translation>
    </message>
    <message>
        <source>This is not the ARN of a role.</source>
        <translation>Este não é o ARN de uma função.</translation>
    </message>
    <message>
        <source>Copy it from IAM at AWS: it begins with “arn:aws:iam::”.</source>
        <translation>Copie-o do IAM na AWS: ele começa com “arn:aws:iam::”.</translation>
    </message>
    <message>
        <source>This is not the name of an AWS region.</source>
        <translation>Este não é o nome de uma região da AWS.</translation>
    </message>
    <message>
        <source>It looks like eu-central-1.</source>
        <translation>Por exemplo, eu-central-1.</translation>
    </message>
    <message>
        <source>AWS takes no external ID like this.</source>
        <translation>A AWS não aceita um ID externo como este.</translation>
    </message>
    <message>
        <source>Letters, digits and the characters _ + = , . @ : / - are possible.</source>
        <translation>São permitidos letras, dígitos e os caracteres _ + = , . @ : / -</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientRun</name>
    <message>
        <source>Start the Podman machine, then try again.</source>
        <translation>Inicie a máquina do Podman e tente novamente.</translation>
    </message>
    <message>
        <source>Start Docker Desktop, or the service “docker”, then try again.</source>
        <translation>Inicie o Docker Desktop, ou o serviço “docker”, e tente novamente.</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <extracomment>%1 is Docker or Podman, here and below.</extracomment>
        <translation>Não é possível executar %1</translation>
    </message>
    <message>
        <source>The program is not on this computer, or could not be started.</source>
        <translation>O programa não está neste computador ou não pôde ser iniciado.</translation>
    </message>
    <message>
        <source>Check the installation of %1, or run the client elsewhere.</source>
        <translation>Verifique a instalação de %1 ou execute o cliente em outro lugar.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 não está em execução</translation>
    </message>
    <message>
        <source>The program is installed, but its service does not answer.</source>
        <translation>O programa está instalado, mas o serviço não responde.</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>Você não tem permissão para usar %1</translation>
    </message>
    <message>
        <source>Your account on this computer has no access to its service.</source>
        <translation>Sua conta neste computador não tem acesso ao serviço.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for access, or choose Podman, which needs none.</source>
        <translation>Peça acesso a quem cuida deste computador, ou escolha o Podman, que não precisa disso.</translation>
    </message>
    <message>
        <source>There is already a container of this name</source>
        <translation>Já existe um contêiner com este nome</translation>
    </message>
    <message>
        <source>Another program made it while the client was being started.</source>
        <translation>Outro programa o criou enquanto o cliente era iniciado.</translation>
    </message>
    <message>
        <source>Try again to see what it is.</source>
        <translation>Tente novamente para ver o que é.</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>A porta %1 está em uso</translation>
    </message>
    <message>
        <source>Another program or container already listens there.</source>
        <translation>Outro programa ou contêiner já escuta nela.</translation>
    </message>
    <message>
        <source>Stop it, or enter another port under “Advanced”.</source>
        <translation>Pare-o ou informe outra porta em “Avançado”.</translation>
    </message>
    <message>
        <source>There is no such image</source>
        <translation>Essa imagem não existe</translation>
    </message>
    <message>
        <source>The registry does not have this version of the client.</source>
        <translation>O registro não tem esta versão do cliente.</translation>
    </message>
    <message>
        <source>Leave the version under “Advanced” empty for the newest one.</source>
        <translation>Deixe a versão vazia em “Avançado” para usar a mais recente.</translation>
    </message>
    <message>
        <source>The image could not be downloaded</source>
        <translation>Não foi possível baixar a imagem</translation>
    </message>
    <message>
        <source>%1 did not reach the registry, and the image is not here yet.</source>
        <translation>%1 não alcançou o registro, e a imagem ainda não está aqui.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy settings of %1, then try again.</source>
        <translation>Verifique a conexão e as configurações de proxy de %1 e tente novamente.</translation>
    </message>
    <message>
        <source>The registry refuses the download</source>
        <translation>O registro recusa o download</translation>
    </message>
    <message>
        <source>It may allow only so many downloads, or want you to sign in.</source>
        <translation>Ele pode limitar o número de downloads ou pedir que você se autentique.</translation>
    </message>
    <message>
        <source>Try again later, or sign in to the registry with %1.</source>
        <translation>Tente mais tarde ou autentique-se no registro com %1.</translation>
    </message>
    <message>
        <source>A file for the client is missing</source>
        <translation>Falta um arquivo para o cliente</translation>
    </message>
    <message>
        <source>A certificate or key is not at the path you entered.</source>
        <translation>Um certificado ou uma chave não está no caminho informado.</translation>
    </message>
    <message>
        <source>Correct the paths under “Advanced”.</source>
        <translation>Corrija os caminhos em “Avançado”.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>It took too long, so it is not known whether the client was started.</source>
        <translation>Demorou demais; por isso não se sabe se o cliente foi iniciado.</translation>
    </message>
    <message>
        <source>Restart %1, then try again.</source>
        <translation>Reinicie %1 e tente novamente.</translation>
    </message>
    <message>
        <source>The client has stopped by itself</source>
        <translation>O cliente parou sozinho</translation>
    </message>
    <message>
        <source>Its container is there, but it no longer runs.</source>
        <translation>O contêiner está lá, mas não está mais em execução.</translation>
    </message>
    <message>
        <source>The last lines of the log say why.</source>
        <translation>As últimas linhas do log dizem por quê.</translation>
    </message>
    <message>
        <source>The configuration could not be handed over</source>
        <translation>Não foi possível repassar a configuração</translation>
    </message>
    <message>
        <source>A private file for it could not be written. Nothing was started.</source>
        <translation>Não foi possível gravar um arquivo privado para ela. Nada foi iniciado.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espaço no disco e tente novamente.</translation>
    </message>
    <message>
        <source>%1 reported an error</source>
        <translation>%1 informou um erro</translation>
    </message>
    <message>
        <source>The client was not started.</source>
        <translation>O cliente não foi iniciado.</translation>
    </message>
    <message>
        <source>%1 is running. It may be this client, started before.</source>
        <translation>%1 está em execução. Pode ser este cliente, iniciado antes.</translation>
    </message>
    <message>
        <source>%1 is there, but not running. It may be left from an earlier start.</source>
        <extracomment>%1 is the name of a container.</extracomment>
        <translation>%1 está lá, mas não em execução. Pode ser de uma inicialização anterior.</translation>
    </message>
    <message>
        <source>“Replace it” removes it and starts the client anew.</source>
        <translation>“Substituir” o remove e inicia o cliente de novo.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Downloading the image…</source>
        <translation>Baixando a imagem…</translation>
    </message>
    <message>
        <source>Starting the client…</source>
        <translation>Iniciando o cliente…</translation>
    </message>
    <message>
        <source>Removing the container…</source>
        <translation>Removendo o contêiner…</translation>
    </message>
    <message>
        <source>%1 lacks a part</source>
        <translation>Falta uma parte de %1</translation>
    </message>
    <message>
        <source>Its small program that starts others in a container is missing.</source>
        <translation>O pequeno programa dele que inicia outros em um contêiner está ausente.</translation>
    </message>
    <message>
        <source>Install the package “catatonit”, then try again.</source>
        <translation>Instale o pacote “catatonit” e tente novamente.</translation>
    </message>
    <message>
        <source>Install Docker anew, then try again.</source>
        <translation>Reinstale o Docker e tente novamente.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretDialog</name>
    <message>
        <source>New secret</source>
        <comment>step of a window</comment>
        <translation>Novo segredo</translation>
    </message>
    <message>
        <source>Save and check</source>
        <comment>step of a window</comment>
        <translation>Salvar e verificar</translation>
    </message>
    <message>
        <source>Old secret</source>
        <comment>step of a window</comment>
        <translation>Segredo antigo</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Segredo do cliente OAuth</translation>
    </message>
    <message>
        <source>The new client secret is not saved yet</source>
        <translation>O novo segredo do cliente ainda não está salvo</translation>
    </message>
    <message>
        <source>If you leave now, nobody has it: it stays valid at Snyk until somebody deletes it there. The old one stays in use.</source>
        <translation>Se você sair agora, ninguém o terá: ele continua válido na Snyk até que alguém o exclua lá. O antigo permanece em uso.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Sair sem ele</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretPage</name>
    <message>
        <source>Nothing &amp;uses the old secret any more</source>
        <translation>Nada mais &amp;usa o segredo antigo</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>&amp;Enter one that was made at Snyk…</source>
        <translation>&amp;Inserir um que foi criado na Snyk…</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Desistir</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make a new secret</source>
        <translation>Pedir à Snyk &amp;que crie um novo segredo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>&amp;Delete the old secret at Snyk</source>
        <translation>&amp;Excluir o segredo antigo na Snyk</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Co&amp;ncluir</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 is in use.</source>
        <extracomment>%1 is a masked secret, %2 a service account, %3 a region.</extracomment>
        <translation>%1 de %2 em %3 está em uso.</translation>
    </message>
    <message>
        <source>The old one, %1, is still in the keychain.</source>
        <translation>O antigo, %1, ainda está no chaveiro.</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make another one</source>
        <translation>&amp;Pedir à Snyk que crie outro</translation>
    </message>
    <message>
        <source>&amp;Keep it valid, and forget it here…</source>
        <translation>&amp;Mantê-lo válido e esquecê-lo aqui…</translation>
    </message>
    <message>
        <source>&amp;Ask Snyk whether it is valid</source>
        <translation>Perguntar à &amp;Snyk se ele é válido</translation>
    </message>
    <message>
        <source>&amp;Check it and use it</source>
        <translation>&amp;Verificar e usar</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>&amp;Ficar com o antigo</translation>
    </message>
    <message>
        <source>Replace the client secret by a new one</source>
        <translation>Substituir o segredo do cliente por um novo</translation>
    </message>
    <message>
        <source>Looking for the service account</source>
        <translation>Procurando a conta de serviço</translation>
    </message>
    <message>
        <source>Snyk makes a new client secret</source>
        <translation>A Snyk está criando um novo segredo do cliente</translation>
    </message>
    <message>
        <source>It is not known whether Snyk made a new secret</source>
        <translation>Não se sabe se a Snyk criou um novo segredo</translation>
    </message>
    <message>
        <source>Looking for the new secret in the keychain</source>
        <translation>Procurando o novo segredo no chaveiro</translation>
    </message>
    <message>
        <source>Saving the new secret</source>
        <translation>Salvando o novo segredo</translation>
    </message>
    <message>
        <source>The new secret is not saved yet</source>
        <translation>O novo segredo ainda não está salvo</translation>
    </message>
    <message>
        <source>The new secret is saved and not used yet</source>
        <translation>O novo segredo está salvo e ainda não está em uso</translation>
    </message>
    <message>
        <source>Asking Snyk about the new secret</source>
        <translation>Consultando a Snyk sobre o novo segredo</translation>
    </message>
    <message>
        <source>Delete the old secret</source>
        <translation>Excluir o segredo antigo</translation>
    </message>
    <message>
        <source>Deleting the old secret at Snyk</source>
        <translation>Excluindo o segredo antigo na Snyk</translation>
    </message>
    <message>
        <source>It is not known whether the old secret was deleted</source>
        <translation>Não se sabe se o segredo antigo foi excluído</translation>
    </message>
    <message>
        <source>Asking Snyk whether the old secret is valid</source>
        <translation>Perguntando à Snyk se o segredo antigo é válido</translation>
    </message>
    <message>
        <source>Removing the old secret from the keychain</source>
        <translation>Removendo o segredo antigo do chaveiro</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk</source>
        <translation>O segredo antigo foi excluído na Snyk</translation>
    </message>
    <message>
        <source>The client secret is replaced</source>
        <translation>O segredo do cliente foi substituído</translation>
    </message>
    <message>
        <source>Two secrets may be valid at once: Snyk makes the new one, it is saved and checked, and only then used. The old one stays valid until you delete it.</source>
        <translation>Dois segredos podem ser válidos ao mesmo tempo: a Snyk cria o novo, ele é salvo e verificado, e só então usado. O antigo continua válido até você excluí-lo.</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Consultando a Snyk…</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>Nenhum novo segredo foi criado</translation>
    </message>
    <message>
        <source>The service account may not edit service accounts, so not itself either. Ask an administrator of its group or organization to make a second secret, and enter that.</source>
        <translation>A conta de serviço não pode editar contas de serviço, portanto nem a si mesma. Peça a um administrador do grupo ou da organização dela que crie um segundo segredo e insira-o.</translation>
    </message>
    <message>
        <source>Snyk allows two secrets. If there is one that nobody has, delete it in the settings of the service account at Snyk, then try again.</source>
        <translation>A Snyk permite dois segredos. Se houver um que ninguém tem, exclua-o nas configurações da conta de serviço na Snyk e tente novamente.</translation>
    </message>
    <message>
        <source>Snyk may have made a secret that nobody has</source>
        <translation>A Snyk pode ter criado um segredo que ninguém tem</translation>
    </message>
    <message>
        <source>The answer never came, and the keychain has no new secret.</source>
        <translation>A resposta nunca chegou, e o chaveiro não tem um novo segredo.</translation>
    </message>
    <message>
        <source>The old one is in use and stays valid. Nothing is sent again by itself: if there are two already, Snyk refuses another one and changes nothing.</source>
        <translation>O antigo está em uso e continua válido. Nada é reenviado automaticamente: se já houver dois, a Snyk recusa outro e não altera nada.</translation>
    </message>
    <message>
        <source>Snyk shows a secret once only. Leave this window open until it is saved.</source>
        <translation>A Snyk mostra um segredo uma única vez. Deixe esta janela aberta até que ele seja salvo.</translation>
    </message>
    <message>
        <source>The new secret is kept, and the old one is used still</source>
        <translation>O novo segredo está guardado, e o antigo ainda está em uso</translation>
    </message>
    <message>
        <source>The old secret was not deleted</source>
        <translation>O segredo antigo não foi excluído</translation>
    </message>
    <message>
        <source>The new secret is used from now on</source>
        <translation>A partir de agora, o novo segredo é usado</translation>
    </message>
    <message>
        <source>The old secret may be valid still</source>
        <translation>O segredo antigo ainda pode ser válido</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk and removed from this computer</source>
        <translation>O segredo antigo foi excluído na Snyk e removido deste computador</translation>
    </message>
    <message>
        <source>Snyk deletes it for good: nothing can sign in with the old secret any more.</source>
        <translation>A Snyk o exclui de vez: nada mais pode entrar com o segredo antigo.</translation>
    </message>
    <message>
        <source>&amp;Forget it here</source>
        <translation>&amp;Esquecê-lo aqui</translation>
    </message>
    <message>
        <source>It is not in the keychain any more. Without it, this program can neither ask Snyk about it nor have it deleted.</source>
        <translation>Ele não está mais no chaveiro. Sem ele, este programa não pode perguntar à Snyk sobre ele nem pedir que seja excluído.</translation>
    </message>
    <message>
        <source>Look at the secrets of the service account at Snyk, or ask its administrator: if there are two, delete the older one there. Then forget it here.</source>
        <translation>Veja os segredos da conta de serviço na Snyk, ou pergunte ao administrador: se houver dois, exclua lá o mais antigo. Depois, esqueça-o aqui.</translation>
    </message>
    <message>
        <source>The old secret is forgotten here, and may be valid still</source>
        <translation>O segredo antigo foi esquecido aqui, e talvez ainda seja válido</translation>
    </message>
    <message>
        <source>If Snyk refuses to make another one some day, it still has two: delete the older one in the settings of the service account at Snyk.</source>
        <translation>Se um dia a Snyk se recusar a criar outro, ainda há dois: exclua o mais antigo nas configurações da conta de serviço na Snyk.</translation>
    </message>
    <message>
        <source>It was put into the keychain on %1.</source>
        <translation>Foi colocado no chaveiro em %1.</translation>
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
        <translation>Inicia com este endereço da API da Snyk, para locatário único.</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>Stands for a web address in the help of the command line.</extracomment>
        <translation>endereço</translation>
    </message>
    <message>
        <source>Use settings, records and keychain entries of this profile. Letters, digits, - and _.</source>
        <translation>Usa as configurações, os registros e as entradas do chaveiro deste perfil. Letras, dígitos, - e _.</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Stands for the name of a profile in the help of the command line.</extracomment>
        <translation>nome</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Mostra a versão e sai.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Mostra esta ajuda e sai.</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of the operating system. Tokens are never taken from the command line: they are entered in the window.</source>
        <translation>Obtém tokens do Snyk Broker e os guarda no chaveiro do sistema operacional. Os tokens nunca são lidos da linha de comando: eles são inseridos na janela.</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used: it has to begin with https:// and must not hold a user name. http:// is accepted for this computer only.</source>
        <extracomment>--api-url is not translated.</extracomment>
        <translation>O endereço informado com --api-url não pode ser usado: ele precisa começar com https:// e não pode conter um nome de usuário. http:// é aceito somente para este computador.</translation>
    </message>
    <message>
        <source>The name given with --profile cannot be used: it may hold letters, digits, - and _, at most 40 of them.</source>
        <extracomment>--profile is not translated.</extracomment>
        <translation>O nome informado com --profile não pode ser usado: ele pode conter letras, dígitos, - e _, no máximo 40 caracteres.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. See --help.</source>
        <extracomment>%1 is the name of an option. --help is not translated.</extracomment>
        <translation>A opção &quot;%1&quot; não existe. Consulte --help.</translation>
    </message>
    <message>
        <source>The options were not understood. See --help.</source>
        <extracomment>--help is not translated.</extracomment>
        <translation>As opções não foram compreendidas. Consulte --help.</translation>
    </message>
    <message>
        <source>Start without a window, in the tray where there is one.</source>
        <translation>Inicia sem janela, na bandeja do sistema, onde houver.</translation>
    </message>
    <message>
        <source>Start in practice mode, with a made-up Snyk. Nothing leaves this computer.</source>
        <translation>Inicia no modo de treino, com uma Snyk simulada. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>One of the options looks like a token. It was not used, but treat it as known to others: programs on this computer can read command lines. Start the program without it and enter the token in the window.</source>
        <translation>Uma das opções parece um token. Ele não foi usado, mas considere-o conhecido por terceiros: os programas deste computador podem ler linhas de comando. Inicie o programa sem ele e insira o token na janela.</translation>
    </message>
    <message>
        <source>Begin to set up a token.</source>
        <translation>Começa a configurar um token.</translation>
    </message>
    <message>
        <source>Show the list with what is due next selected.</source>
        <translation>Mostra a lista com o próximo item a vencer selecionado.</translation>
    </message>
    <message>
        <source>Ask the program that is running to quit.</source>
        <translation>Pede ao programa em execução que seja encerrado.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CompanyCa</name>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>Salvar os certificados para o cliente do Broker</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Certificados (*.pem)</translation>
    </message>
    <message>
        <source>The client will trust your company&apos;s certificates</source>
        <translation>O cliente confiará nos certificados da sua empresa</translation>
    </message>
    <message>
        <source>They are in %1. Where the client runs on another computer, copy the file there and correct its place in the form.</source>
        <translation>Eles estão em %1. Se o cliente for executado em outro computador, copie o arquivo para lá e corrija a localização no formulário.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfigPanel</name>
    <message>
        <source>Co&amp;py all</source>
        <translation>Copiar tudo (&amp;0)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Sal&amp;var como…</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>Parar de esperar (&amp;K)</translation>
    </message>
    <message>
        <source>Start the client:</source>
        <translation>Iniciar o cliente:</translation>
    </message>
    <message>
        <source>Copy sta&amp;rt</source>
        <translation>Co&amp;piar início</translation>
    </message>
    <message>
        <source>Copy re&amp;moval</source>
        <translation>Copiar &amp;remoção</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>R&amp;un the client with</source>
        <translation>Executar o cliente co&amp;m</translation>
    </message>
    <message>
        <source>The configuration appears here.</source>
        <translation>A configuração aparece aqui.</translation>
    </message>
    <message>
        <source>With the secrets. The clipboard is emptied after a while.</source>
        <translation>Com os segredos. A área de transferência é esvaziada depois de algum tempo.</translation>
    </message>
    <message>
        <source>With the secrets, in a file that only you can read.</source>
        <translation>Com os segredos, em um arquivo que só você pode ler.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>Será ocultado em %Ln segundo.</numerusform>
            <numerusform>Será ocultado em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run these commands in the folder that %1 is saved in.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Execute estes comandos na pasta em que %1 está salvo.</translation>
    </message>
    <message>
        <source>To be corrected: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>A corrigir: %1.</translation>
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
        <translation>Configuração, com os segredos</translation>
    </message>
    <message>
        <source>Configuration, secrets hidden</source>
        <translation>Configuração, segredos ocultos</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>Configuração do cliente</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>Salvar a configuração</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it. Move it to a folder that only you can open.</source>
        <translation>Esta pasta não mantém os arquivos privados: outras pessoas podem conseguir lê-lo. Mova-o para uma pasta que só você possa abrir.</translation>
    </message>
    <message>
        <source>Practice mode: nothing in this file is real, and its token works nowhere.</source>
        <translation>Modo de treino: nada neste arquivo é real, e o token não funciona em lugar nenhum.</translation>
    </message>
    <message>
        <source>Remove the client again:</source>
        <translation>Remover o cliente:</translation>
    </message>
    <message>
        <source>How the client should run</source>
        <translation>Como o cliente deve ser executado</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Ainda falta: %1.</translation>
    </message>
    <message>
        <source>The secrets are now in this file</source>
        <translation>Os segredos estão agora neste arquivo</translation>
    </message>
    <message>
        <source>Only you can read it. Keep it as safe as a password, and delete it when it is no longer needed.</source>
        <translation>Somente você pode lê-lo. Proteja-o como uma senha e exclua-o quando não for mais necessário.</translation>
    </message>
    <message>
        <source>Containers are run b&amp;y</source>
        <translation>Os contêineres são e&amp;xecutados com</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>Para &amp;quem o executa</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfirmPage</name>
    <message>
        <source>Organization:</source>
        <translation>Organização:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>Integração:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Região:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Guardado em:</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Generate the token</source>
        <translation>Gerar o token</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Salvar o token</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>Nada foi alterado ainda. É isto que o próximo botão faz.</translation>
    </message>
    <message>
        <source>&amp;Generate the token</source>
        <translation>&amp;Gerar o token</translation>
    </message>
    <message>
        <source>&amp;Save the token</source>
        <translation>&amp;Salvar o token</translation>
    </message>
    <message>
        <source>The keychain of this computer, readable by your user only</source>
        <translation>O chaveiro deste computador, legível somente para o seu usuário</translation>
    </message>
    <message>
        <source>The memory of this program, until you quit</source>
        <translation>A memória deste programa, até você encerrá-lo</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. If the new token differs, that entry stays, marked as replaced.</source>
        <translation>Sua lista tem %1 para esta integração. Se o novo token for diferente, essa entrada permanece, marcada como substituída.</translation>
    </message>
    <message>
        <source>I accept that the answer may be a &amp;different token</source>
        <translation>Aceito que a resposta possa ser um token &amp;diferente</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the memory of this program, until you quit.</source>
        <translation>Nada é alterado na Snyk. O token é colocado na memória deste programa, até você encerrá-lo.</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the password store of this computer (keychain).</source>
        <translation>Nada é alterado na Snyk. O token é colocado no cofre de senhas deste computador (chaveiro).</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConnectPage</name>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Região:</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Es&amp;quecê-lo</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>No account at hand? Try it in practice m&amp;ode</source>
        <translation>Sem conta à mão? Experimente no &amp;modo de treino</translation>
    </message>
    <message>
        <source>Connect to Snyk</source>
        <translation>Conectar-se à Snyk</translation>
    </message>
    <message>
        <source>&amp;Use the token kept in the keychain: %1 (%2)</source>
        <translation>Usar o &amp;token guardado no chaveiro: %1 (%2)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>What to sign in with</source>
        <translation>Como entrar</translation>
    </message>
    <message>
        <source>&amp;Enter something else</source>
        <translation>&amp;Inserir outra coisa</translation>
    </message>
    <message>
        <source>Removes it from the keychain of this computer</source>
        <translation>Remove do chaveiro deste computador</translation>
    </message>
    <message>
        <source>Choose the region of your Snyk account and what you sign in with. It is sent only to that region.</source>
        <translation>Escolha a região da sua conta da Snyk e como você entra. Os dados são enviados somente a essa região.</translation>
    </message>
    <message>
        <source>Sign i&amp;n</source>
        <translation>E&amp;ntrar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>&amp;Usar a conta de treino</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>&amp;Use the OAuth service account kept in the keychain: %1 (%2)</source>
        <translation>Usar a conta de serviço OAuth &amp;guardada no chaveiro: %1 (%2)</translation>
    </message>
    <message>
        <source>Its rotation is not finished: resume it in the list first</source>
        <translation>A rotação não está concluída: retome-a primeiro na lista</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>Lem&amp;brar neste computador (chaveiro)</translation>
    </message>
    <message>
        <source>Forget the client secret of %1?</source>
        <extracomment>%1 is a service account.</extracomment>
        <translation>Esquecer o segredo do cliente de %1?</translation>
    </message>
    <message>
        <source>The client secret %1 of %2 is deleted in the keychain of this computer. Snyk does not show it again: unless somebody else has it, it is lost, and stays valid at Snyk all the same.</source>
        <translation>O segredo do cliente %1 de %2 é excluído do chaveiro deste computador. A Snyk não o mostra novamente: a menos que outra pessoa o tenha, ele se perde e, mesmo assim, continua válido na Snyk.</translation>
    </message>
    <message>
        <source>A new one is made at Snyk, in the settings of the group or organization, under “Service accounts”, by whoever may edit them.</source>
        <translation>Um novo é criado na Snyk, nas configurações do grupo ou da organização, em “Service accounts”, por quem pode editá-las.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>It comes with practice mode, and is kept among its entries of the keychain.</source>
        <translation>Ela vem com o modo de treino e fica guardada entre as entradas dele no chaveiro.</translation>
    </message>
    <message>
        <source>It comes with practice mode. Remember it to practise rotating its secret.</source>
        <translation>Ela vem com o modo de treino. Para treinar a rotação do segredo dela, marque a opção de lembrá-la.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CountdownBar</name>
    <message>
        <source>Cleared from the clipboard.</source>
        <translation>Removido da área de transferência.</translation>
    </message>
    <message>
        <source>Something else was copied. The clipboard was left alone.</source>
        <translation>Outra coisa foi copiada. A área de transferência não foi alterada.</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Limpar agora</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Tempo até a limpeza da área de transferência</translation>
    </message>
    <message>
        <source>Removes the copied token from the clipboard</source>
        <translation>Remove o token copiado da área de transferência</translation>
    </message>
    <message numerus="yes">
        <source>Copied. Clears from the clipboard in %Ln s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Copiado. Será removido da área de transferência em %Ln s.</numerusform>
            <numerusform>Copiado. Será removido da área de transferência em %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>Check the Snyk API credential</source>
        <translation>Verificar a credencial da API da Snyk</translation>
    </message>
    <message>
        <source>What Snyk says</source>
        <translation>O que a Snyk diz</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Consultando a Snyk…</translation>
    </message>
    <message>
        <source>&amp;Put another in its place…</source>
        <translation>&amp;Substituir por outra…</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;API token of a user&quot;, %2 the masked secret.</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Termina em %1.</translation>
    </message>
    <message>
        <source>Snyk names no date on which it ends.</source>
        <translation>A Snyk não informa uma data em que ela termina.</translation>
    </message>
    <message>
        <source>Snyk accepts this credential</source>
        <translation>A Snyk aceita esta credencial</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPage</name>
    <message>
        <source>Does %1 accept it?</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>%1 a aceita?</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>&amp;Go on unchecked</source>
        <translation>&amp;Continuar sem verificar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>&amp;Go on anyway</source>
        <translation>Continuar &amp;mesmo assim</translation>
    </message>
    <message>
        <source>The new one is checked before it takes the place of the old one. If the service cannot be reached from here, you decide.</source>
        <translation>A nova é verificada antes de substituir a antiga. Se não for possível acessar o serviço daqui, a decisão é sua.</translation>
    </message>
    <message>
        <source>C&amp;heck and go on</source>
        <translation>&amp;Verificar e continuar</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>The Broker client also checks it when it starts, so you can go on without.</source>
        <translation>O cliente do Broker também a verifica ao iniciar, portanto você pode continuar sem a verificação.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPanel</name>
    <message>
        <source>Where your credential will be sent</source>
        <translation>Para onde sua credencial será enviada</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Verificar a&amp;gora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>To %1 only</source>
        <extracomment>%1 is the name of a host: the only one that the credential is sent to.</extracomment>
        <translation>Somente para %1</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>Open the &amp;page of your organization</source>
        <translation>Abrir a &amp;página da sua organização</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCommands</name>
    <message>
        <source>&amp;Add credential…</source>
        <translation>&amp;Adicionar credencial…</translation>
    </message>
    <message>
        <source>Re&amp;place credential…</source>
        <translation>Substituir &amp;credencial…</translation>
    </message>
    <message>
        <source>Chec&amp;k again…</source>
        <translation>Verificar novamen&amp;te…</translation>
    </message>
    <message>
        <source>This signs in to Snyk: a Broker client needs no credential for it</source>
        <translation>Com isto se entra na Snyk: um cliente do Broker não precisa de uma credencial para isso</translation>
    </message>
    <message>
        <source>It is replaced with “Rotate…”</source>
        <translation>É substituída com “Rotacionar…”</translation>
    </message>
    <message>
        <source>Asks Snyk whose it is, and whether it ends</source>
        <translation>Pergunta à Snyk de quem é e se tem data final</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialConfirmPage</name>
    <message>
        <source>Service:</source>
        <translation>Serviço:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nome de usuário:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>Verificação:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Usado para:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Guardado em:</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Use the same credential here, too</source>
        <translation>Usar a mesma credencial aqui também</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>Nada foi alterado ainda. É isto que o próximo botão faz.</translation>
    </message>
    <message>
        <source>&amp;Use it here, too</source>
        <translation>&amp;Usá-la aqui também</translation>
    </message>
    <message>
        <source>Save the credential</source>
        <translation>Salvar a credencial</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the keychain of this computer.</source>
        <translation>Nada é alterado em %1. A credencial é colocada no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>&amp;Save the credential</source>
        <translation>&amp;Salvar a credencial</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Não é necessário</translation>
    </message>
    <message>
        <source>Nothing is stored again: the list notes that both Broker clients use the same credential. When it is changed, it is changed once for all of them.</source>
        <translation>Nada é armazenado de novo: a lista registra que ambos os clientes do Broker usam a mesma credencial. Quando ela é trocada, é trocada uma única vez para todos.</translation>
    </message>
    <message>
        <source>The credential is saved and read back at once, so that it is certain to be there. Then it is added to your list with a due date of its own.</source>
        <translation>A credencial é salva e lida de volta imediatamente, para garantir que está lá. Depois é adicionada à sua lista com um prazo próprio.</translation>
    </message>
    <message>
        <source>Your list has %1 for this so far; this one takes its place.</source>
        <translation>Até agora, sua lista tem %1 para isto; esta a substitui.</translation>
    </message>
    <message>
        <source>It takes the place of %1. The old one stays in your list, as replaced, until you remove it: first give the new one to every Broker client that uses it.</source>
        <translation>Ela substitui %1. A antiga permanece na sua lista, como substituída, até que você a remova: primeiro forneça a nova a todos os clientes do Broker que a usam.</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the memory of this program, until you quit.</source>
        <translation>Nada é alterado em %1. A credencial é colocada na memória deste programa, até você encerrá-lo.</translation>
    </message>
    <message>
        <source>Kept with it</source>
        <translation>Guardado junto</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialDonePage</name>
    <message>
        <source>&amp;Copy credential</source>
        <translation>&amp;Copiar credencial</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>&amp;Rotação prevista para:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Usado para:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Guardado em:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Credencial:</translation>
    </message>
    <message>
        <source>The credential serves both now</source>
        <translation>A credencial agora serve a ambas</translation>
    </message>
    <message>
        <source>The credential is kept</source>
        <translation>A credencial está guardada</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>Mantida somente na memória</translation>
    </message>
    <message>
        <source>Remove the &amp;old one…</source>
        <translation>Remover a &amp;antiga…</translation>
    </message>
    <message>
        <source>The old one (%1) is still there, in your list as replaced. Remove it when every Broker client uses the new one.</source>
        <extracomment>%1 is a masked credential.</extracomment>
        <translation>A antiga (%1) ainda está na sua lista, como substituída. Remova-a quando todos os clientes do Broker usarem a nova.</translation>
    </message>
    <message>
        <source>The old one is removed. Revoke it at %1 as well.</source>
        <translation>A antiga foi removida. Revogue-a também em %1.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Co&amp;ncluir</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>Concluir mais &amp;tarde</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntry</name>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>Entr&amp;ar com:</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>OAuth service account – what Snyk recommends for automation</source>
        <translation>Conta de serviço OAuth: o que a Snyk recomenda para automação</translation>
    </message>
    <message>
        <source>Of a service account that may edit integrations. It is sent to Snyk for an access token of an hour or so, which is never stored.</source>
        <translation>De uma conta de serviço que possa editar integrações. É enviado à Snyk em troca de um token de acesso válido por cerca de uma hora, que nunca é armazenado.</translation>
    </message>
    <message>
        <source>Client i&amp;d:</source>
        <translation>I&amp;D do cliente:</translation>
    </message>
    <message>
        <source>Client se&amp;cret:</source>
        <translation>Segredo do &amp;cliente:</translation>
    </message>
    <message>
        <source>%1 has no API tokens: Snyk lets programs in there by OAuth alone, with the client id and the client secret of a service account.</source>
        <translation>%1 não tem tokens de API: lá, a Snyk só aceita programas por OAuth, com o ID do cliente e o segredo do cliente de uma conta de serviço.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntryPage</name>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome de &amp;usuário:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Endereço:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Enter the credential</source>
        <translation>Inserir a credencial</translation>
    </message>
    <message>
        <source>It goes into the keychain of this computer. Nothing is sent before you ask for a check.</source>
        <translation>Ela vai para o chaveiro deste computador. Nada é enviado antes de você pedir uma verificação.</translation>
    </message>
    <message>
        <source>A practice credential is filled in</source>
        <translation>Uma credencial de treino está preenchida</translation>
    </message>
    <message>
        <source>Entered; type or paste to replace it</source>
        <translation>Inserida; digite ou cole para substituir</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>Esta credencial já está guardada.</translation>
    </message>
    <message>
        <source>Enter the new one that is to take the place of the old one.</source>
        <translation>Insira a nova, que deve substituir a antiga.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Isto não pode ser usado</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Removê-los</translation>
    </message>
    <message>
        <source>It goes into the memory of this program, until you quit. Nothing is sent before you ask for a check.</source>
        <translation>Ela vai para a memória deste programa, até você encerrá-lo. Nada é enviado antes de você pedir uma verificação.</translation>
    </message>
    <message>
        <source>There are spaces before or after the user name. They are kept as part of it.</source>
        <translation>Há espaços antes ou depois do nome de usuário. Eles são mantidos como parte dele.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialKindPage</name>
    <message>
        <source>&amp;Enter another credential</source>
        <translation>&amp;Inserir outra credencial</translation>
    </message>
    <message>
        <source>&amp;Use one that you already have:</source>
        <translation>&amp;Usar uma que você já tem:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>V&amp;ersão:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>E&amp;ndereço:</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Open the page where it is made</source>
        <translation>&amp;Abrir a página em que ela é criada</translation>
    </message>
    <message>
        <source>Credentials that you already have</source>
        <translation>Credenciais que você já tem</translation>
    </message>
    <message>
        <source>A new credential of %1</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>Uma nova credencial do %1</translation>
    </message>
    <message>
        <source>Which credential of %1?</source>
        <translation>Qual credencial do %1?</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 is a masked credential, %2 the organization whose Broker client uses it, %3 an address.</extracomment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Name and scopes are filled in there. Come back here with the new token.</source>
        <translation>O nome e os escopos já vêm preenchidos lá. Volte aqui com o novo token.</translation>
    </message>
    <message>
        <source>The Broker client signs in to %1 with it. Besides the Broker token, it is the second thing that the client needs.</source>
        <translation>O cliente do Broker entra no %1 com ela. Além do token do Broker, é a segunda coisa de que o cliente precisa.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialProgressPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Salvar a credencial no chaveiro e lê-la de volta</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>Adicioná-la à sua lista</translation>
    </message>
    <message>
        <source>Saving the credential</source>
        <translation>Salvando a credencial</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>A credencial não se perdeu: o programa a mantém na memória até você decidir.</translation>
    </message>
    <message>
        <source>&amp;Enter it once more</source>
        <translation>&amp;Inserir mais uma vez</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Manter a credencial na memória deste programa</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>Abaixo está o que aconteceu e o que você pode fazer.</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>A credencial ainda não está salva</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>A credencial ainda não está na sua lista</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>A credencial pode não ter sido salva</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>A credencial está no chaveiro; apenas a lista não pôde ser salva, portanto nada a mostra ainda.</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>A credencial está somente na memória deste programa, e a lista não pôde ser salva, portanto nada a mostra ainda.</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>Aguarde. Esta página avança automaticamente.</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRecordText</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not checked. The Broker client checks it when it starts.</source>
        <translation>Não verificada. O cliente do Broker a verifica ao iniciar.</translation>
    </message>
    <message>
        <source>Accepted, but permissions are missing: %1</source>
        <translation>Aceita, mas faltam permissões: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Accepted; it belongs to “%1”</source>
        <translation>Aceita; pertence a “%1”</translation>
    </message>
    <message>
        <source>Credential for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Credencial para %1 em %2</translation>
    </message>
    <message>
        <source>Broker token for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Token do Broker para %1 em %2</translation>
    </message>
    <message>
        <source>%1: it was forgotten when the program was closed.</source>
        <extracomment>%1 is &quot;Broker token for GitLab in Payments&quot;.</extracomment>
        <translation>%1: perdeu-se quando o programa foi fechado.</translation>
    </message>
    <message>
        <source>This credential was kept only in memory</source>
        <translation>Esta credencial era mantida somente na memória</translation>
    </message>
    <message>
        <source>This token was kept only in memory</source>
        <translation>Este token era mantido somente na memória</translation>
    </message>
    <message>
        <source>Enter it again with “Replace credential…” in the menu.</source>
        <translation>Insira-a novamente com “Substituir credencial…” no menu.</translation>
    </message>
    <message>
        <source>Get it again. Snyk still shows it in the settings of the integration.</source>
        <translation>Obtenha-o novamente. A Snyk ainda o mostra nas configurações da integração.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names of a long list</comment>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal access token of a user</source>
        <comment>kind of secret</comment>
        <translation>Token de acesso pessoal de um usuário</translation>
    </message>
    <message>
        <source>Access token of a service account</source>
        <comment>kind of secret</comment>
        <translation>Token de acesso de uma conta de serviço</translation>
    </message>
    <message>
        <source>Snyk API credential of an unnamed account</source>
        <translation>Credencial da API da Snyk de uma conta sem nome</translation>
    </message>
    <message>
        <source>Snyk API credential of %1</source>
        <translation>Credencial da API da Snyk de %1</translation>
    </message>
    <message>
        <source>OAuth service account</source>
        <comment>kind of secret</comment>
        <translation>Conta de serviço OAuth</translation>
    </message>
    <message>
        <source>It is in memory only. To rotate it here, sign in with it and tick “Remember it on this computer”.</source>
        <translation>Está somente na memória. Para rotacioná-la aqui, entre com ela e marque “Lembrar neste computador”.</translation>
    </message>
    <message>
        <source>API token</source>
        <comment>kind of secret</comment>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>API token of a user</source>
        <comment>kind of secret</comment>
        <translation>Token de API de um usuário</translation>
    </message>
    <message>
        <source>API token of a service account</source>
        <comment>kind of secret</comment>
        <translation>Token de API de uma conta de serviço</translation>
    </message>
    <message>
        <source>Memory, until you sign out or close this program</source>
        <comment>where a credential is kept</comment>
        <translation>Memória, até você sair da Snyk ou fechar este programa</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRowText</name>
    <message>
        <source>Personal access token</source>
        <translation>Token de acesso pessoal</translation>
    </message>
    <message>
        <source>Service account token</source>
        <translation>Token de conta de serviço</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>%1 is a client id, or its beginning.</extracomment>
        <translation>Cliente OAuth</translation>
    </message>
    <message>
        <source>OAuth client %1</source>
        <translation>Cliente OAuth %1</translation>
    </message>
    <message>
        <source>Snyk: %1 ending in %2</source>
        <extracomment>%1 is &quot;API token&quot;, %2 its last four characters.</extracomment>
        <translation>Snyk: %1 terminado em %2</translation>
    </message>
    <message>
        <source>Snyk: %1, secret ending in %2</source>
        <extracomment>%1 is &quot;OAuth client&quot; and its id, %2 the last four characters of its secret.</extracomment>
        <translation>Snyk: %1, segredo terminado em %2</translation>
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
        <translation>Qual credencial</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>step of the wizard</comment>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step of the wizard</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step of the wizard</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>The credential is not kept yet</source>
        <translation>A credencial ainda não está guardada</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential.</source>
        <translation>Se você sair agora, este programa esquecerá a credencial.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Sair sem ela</translation>
    </message>
    <message>
        <source>The credential of a Broker client</source>
        <translation>A credencial de um cliente do Broker</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialWords</name>
    <message>
        <source>Personal access token (classic)</source>
        <translation>Token de acesso pessoal (clássico)</translation>
    </message>
    <message>
        <source>Fine-grained personal access token</source>
        <translation>Token de acesso pessoal refinado</translation>
    </message>
    <message>
        <source>Personal or group access token</source>
        <translation>Token de acesso pessoal ou de grupo</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Token de acesso pessoal</translation>
    </message>
    <message>
        <source>HTTP access token</source>
        <translation>Token de acesso HTTP</translation>
    </message>
    <message>
        <source>Personal access token (Data Center)</source>
        <translation>Token de acesso pessoal (Data Center)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nome de usuário e senha</translation>
    </message>
    <message>
        <source>User name and password or access token</source>
        <translation>Nome de usuário e senha ou token de acesso</translation>
    </message>
    <message>
        <source>User name and password or API token</source>
        <translation>Nome de usuário e senha ou token de API</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>S&amp;enha:</translation>
    </message>
    <message>
        <source>&amp;Password or access token:</source>
        <translation>Senha &amp;ou token de acesso:</translation>
    </message>
    <message>
        <source>&amp;Password or API token:</source>
        <translation>&amp;Senha ou token de API:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Read the code, and push the branches of Snyk&apos;s fix pull requests.</source>
        <translation>Ler o código e enviar os branches dos pull requests de correção da Snyk.</translation>
    </message>
    <message>
        <source>Read the settings of the repositories.</source>
        <translation>Ler as configurações dos repositórios.</translation>
    </message>
    <message>
        <source>Find the repositories.</source>
        <translation>Encontrar os repositórios.</translation>
    </message>
    <message>
        <source>Find the organizations whose repositories can be added to Snyk.</source>
        <translation>Encontrar as organizações cujos repositórios podem ser adicionados à Snyk.</translation>
    </message>
    <message>
        <source>Set up the webhooks that tell Snyk of pushes and pull requests.</source>
        <translation>Configurar os webhooks que avisam a Snyk sobre pushes e pull requests.</translation>
    </message>
    <message>
        <source>Open pull requests with fixes, and read others to test them.</source>
        <translation>Abrir pull requests com correções e ler outros para testá-los.</translation>
    </message>
    <message>
        <source>Show Snyk&apos;s result as a check at a pull request.</source>
        <translation>Mostrar o resultado da Snyk como uma verificação em um pull request.</translation>
    </message>
    <message>
        <source>Read code, open merge requests and set up webhooks: one scope opens all of it.</source>
        <translation>Ler o código, abrir merge requests e configurar webhooks: um único escopo abre tudo isso.</translation>
    </message>
    <message>
        <source>Read the packages that the projects depend on.</source>
        <translation>Ler os pacotes dos quais os projetos dependem.</translation>
    </message>
    <message>
        <source>Find the projects that issues can be created in.</source>
        <translation>Encontrar os projetos nos quais é possível criar itens.</translation>
    </message>
    <message>
        <source>Create issues for what Snyk finds.</source>
        <translation>Criar itens para o que a Snyk encontra.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>Role of the account</source>
        <translation>Função da conta</translation>
    </message>
    <message>
        <source>Works as long as the account does. Snyk recommends changing it every 90 days.</source>
        <translation>Funciona enquanto a conta funcionar. A Snyk recomenda trocá-la a cada 90 dias.</translation>
    </message>
    <message numerus="yes">
        <source>May work without an end; your organization may limit it to at most %Ln day(s).</source>
        <translation>
            <numerusform>Pode funcionar sem prazo final; sua organização pode limitá-lo a no máximo %Ln dia.</numerusform>
            <numerusform>Pode funcionar sem prazo final; sua organização pode limitá-lo a no máximo %Ln dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for at most %Ln day(s), unless your administrators allow more.</source>
        <translation>
            <numerusform>Funciona por no máximo %Ln dia, a menos que seus administradores permitam mais.</numerusform>
            <numerusform>Funciona por no máximo %Ln dias, a menos que seus administradores permitam mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose the end when you make it.</source>
        <translation>Você escolhe a data final ao criá-lo.</translation>
    </message>
    <message>
        <source>You may choose an end; your administrators may require one.</source>
        <translation>Você pode escolher uma data final; seus administradores podem exigir uma.</translation>
    </message>
    <message>
        <source>If your organization uses SAML single sign-on, authorize the token for it afterwards: “Configure SSO” beside the token.</source>
        <translation>Se a sua organização usa o login único SAML, autorize depois o token para ele: “Configure SSO”, ao lado do token.</translation>
    </message>
    <message>
        <source>Make it for one organization: tokens for all organizations stop working on %1.</source>
        <translation>Crie-o para uma única organização: os tokens para todas as organizações deixam de funcionar em %1.</translation>
    </message>
    <message>
        <source>Its permissions and its end cannot be changed later.</source>
        <translation>As permissões e a data final não podem ser alteradas depois.</translation>
    </message>
    <message>
        <source>Best use an account made for Snyk, not that of a person.</source>
        <translation>De preferência, use uma conta criada para a Snyk, e não a de uma pessoa.</translation>
    </message>
    <message>
        <source>It ends at 00:00 UTC of the date that is shown, not at the end of that day.</source>
        <translation>Ele termina às 00:00 UTC da data mostrada, e não no fim desse dia.</translation>
    </message>
    <message>
        <source>In Bitbucket: your picture &gt; Manage account &gt; HTTP access tokens &gt; Create token.</source>
        <translation>No Bitbucket: sua foto &gt; Manage account &gt; HTTP access tokens &gt; Create token.</translation>
    </message>
    <message>
        <source>In Azure DevOps: User settings &gt; Personal access tokens &gt; New Token.</source>
        <translation>No Azure DevOps: User settings &gt; Personal access tokens &gt; New Token.</translation>
    </message>
    <message>
        <source>In Jira: your picture &gt; Profile &gt; Personal Access Tokens &gt; Create token.</source>
        <translation>No Jira: sua foto &gt; Profile &gt; Personal Access Tokens &gt; Create token.</translation>
    </message>
    <message>
        <source>Choose the organization as the owner of the token, then the permissions shown here.</source>
        <translation>Escolha a organização como proprietária do token e depois as permissões mostradas aqui.</translation>
    </message>
    <message>
        <source>Enter the address of %1, for example %2.</source>
        <translation>Digite o endereço do %1, por exemplo, %2.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like %1.</source>
        <translation>Isto não é um endereço. Um exemplo: %1.</translation>
    </message>
    <message>
        <source>The address starts with “http”. A credential is only sent encrypted: use “https”.</source>
        <translation>O endereço começa com “http”. Uma credencial só é enviada criptografada: use “https”.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove them here; they have fields of their own.</source>
        <translation>O endereço contém um nome de usuário ou uma senha. Remova-os daqui; eles têm campos próprios.</translation>
    </message>
    <message>
        <source>The organization is missing behind the address, as in %1.</source>
        <translation>Falta a organização depois do endereço, como em %1.</translation>
    </message>
    <message>
        <source>This is an address of Snyk. Enter the address of %1.</source>
        <translation>Este é um endereço da Snyk. Digite o endereço do %1.</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent there, encrypted, and nowhere else.</source>
        <translation>A verificação consulta %1 a partir deste computador. A credencial é enviada para lá, criptografada, e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>The token or password is missing.</source>
        <translation>Falta o token ou a senha.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Falta o nome de usuário.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used: the Broker client separates name and password with it.</source>
        <translation>Um nome de usuário com dois-pontos não pode ser usado: o cliente do Broker separa o nome e a senha com eles.</translation>
    </message>
    <message>
        <source>There is an invisible character in it. Copy it again.</source>
        <translation>Há um caractere invisível. Copie novamente.</translation>
    </message>
    <message>
        <source>This is longer than any token or password that can be kept. Copy it again.</source>
        <translation>Isto é mais longo do que qualquer token ou senha que possa ser guardado. Copie novamente.</translation>
    </message>
    <message>
        <source>Paste the credential of %1 here.</source>
        <translation>Cole aqui a credencial do %1.</translation>
    </message>
    <message>
        <source>This has the form of a credential of %1.</source>
        <translation>Isto tem o formato de uma credencial do %1.</translation>
    </message>
    <message>
        <source>The check asks the service itself.</source>
        <translation>A verificação consulta o próprio serviço.</translation>
    </message>
    <message>
        <source>This is another kind: %1.</source>
        <translation>Isto é de outro tipo: %1.</translation>
    </message>
    <message>
        <source>The choice above changes with it.</source>
        <translation>A escolha acima muda de acordo.</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>Esta credencial já está guardada.</translation>
    </message>
    <message>
        <source>Going on lets it serve this integration, too. It is changed once for all.</source>
        <translation>Ao continuar, ela passa a servir também a esta integração. Ela é trocada uma única vez para todas.</translation>
    </message>
    <message>
        <source>This is a token of %1.</source>
        <translation>Este é um token de %1.</translation>
    </message>
    <message>
        <source>Here belongs the credential of %1.</source>
        <translation>Aqui deve estar a credencial do %1.</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>Este é um token de API da Snyk.</translation>
    </message>
    <message>
        <source>It signs this program in to Snyk. Here belongs the credential of %1.</source>
        <translation>Ele permite que este programa entre na Snyk. Aqui deve estar a credencial do %1.</translation>
    </message>
    <message>
        <source>This is a Broker token, or another id of Snyk.</source>
        <translation>Este é um token do Broker ou outro ID da Snyk.</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but it is kept already. Here belongs the credential of %1.</source>
        <translation>O cliente do Broker também precisa dele, mas ele já está guardado. Aqui deve estar a credencial do %1.</translation>
    </message>
    <message>
        <source>This is an address with a user name and password in it.</source>
        <translation>Este é um endereço que contém nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Enter address, user name and password in their own fields.</source>
        <translation>Insira o endereço, o nome de usuário e a senha nos campos próprios.</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>outro serviço</translation>
    </message>
    <message>
        <source>This token belongs to a program that signed in to GitHub.</source>
        <translation>Este token pertence a um programa que entrou no GitHub.</translation>
    </message>
    <message>
        <source>This is a token of a GitHub App. It ends within hours.</source>
        <translation>Este é um token de um GitHub App. Ele expira em poucas horas.</translation>
    </message>
    <message>
        <source>This is a deploy token. It cannot use GitLab&apos;s API.</source>
        <translation>Este é um deploy token. Ele não pode usar a API do GitLab.</translation>
    </message>
    <message>
        <source>This is a token of GitLab for runners, triggers or feeds.</source>
        <translation>Este é um token do GitLab para runners, gatilhos ou feeds.</translation>
    </message>
    <message>
        <source>This is an app password of Bitbucket Cloud (bitbucket.org).</source>
        <translation>Esta é uma senha de aplicativo do Bitbucket Cloud (bitbucket.org).</translation>
    </message>
    <message>
        <source>This is a token of %1, but not one that a Broker client can use.</source>
        <translation>Este é um token do %1, mas não um que o cliente do Broker possa usar.</translation>
    </message>
    <message>
        <source>Here belongs a token or password of your own Bitbucket server.</source>
        <translation>Aqui deve estar um token ou uma senha do seu próprio servidor Bitbucket.</translation>
    </message>
    <message>
        <source>Make an access token of the kind chosen above.</source>
        <translation>Crie um token de acesso do tipo escolhido acima.</translation>
    </message>
    <message>
        <source>This is not github.com. For a server of your own, or an address below ghe.com, set up the integration GitHub Enterprise.</source>
        <translation>Isto não é github.com. Para um servidor próprio ou um endereço em ghe.com, configure a integração GitHub Enterprise.</translation>
    </message>
    <message>
        <source>Its form does not show whether it is one of %1.</source>
        <translation>O formato não mostra se é um token do %1.</translation>
    </message>
    <message>
        <source>Find the images and read them.</source>
        <translation>Encontrar as imagens e lê-las.</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent, encrypted, to where this registry gives out tokens, only within its own domain, and nowhere else.</source>
        <translation>A verificação consulta %1 a partir deste computador. A credencial é enviada, criptografada, para o local onde este registro emite tokens, somente dentro do próprio domínio dele e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <translation>Nome de usuário e senha ou token</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>&amp;Senha ou token:</translation>
    </message>
    <message>
        <source>In the DigitalOcean control panel: API &gt; Tokens &gt; Generate New Token.</source>
        <translation>No painel de controle da DigitalOcean: API &gt; Tokens &gt; Generate New Token.</translation>
    </message>
    <message>
        <source>This is not a whole key file, which begins with “{” and ends with “}”. Open the file in a text editor and copy all of it.</source>
        <translation>Este não é um arquivo de chave inteiro, que começa com “{” e termina com “}”. Abra o arquivo em um editor de texto e copie tudo.</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>Chave de uma conta de serviço</translation>
    </message>
    <message>
        <source>&amp;Key, the whole JSON file:</source>
        <translation>&amp;Chave, o arquivo JSON inteiro:</translation>
    </message>
    <message>
        <source>In the Google Cloud console: IAM &amp; Admin &gt; Service Accounts &gt; the account &gt; Keys &gt; Add key &gt; JSON. Open the file and copy all of it.</source>
        <translation>No console do Google Cloud: IAM &amp; Admin &gt; Service Accounts &gt; a conta &gt; Keys &gt; Add key &gt; JSON. Abra o arquivo e copie tudo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::DeployPage</name>
    <message>
        <source>You have the new token; this program does not. To keep it here after all, give it below.</source>
        <translation>Você tem o novo token; este programa não. Para guardá-lo aqui mesmo assim, forneça-o abaixo.</translation>
    </message>
    <message>
        <source>&amp;Copy the new token</source>
        <translation>&amp;Copiar o novo token</translation>
    </message>
    <message>
        <source>Set &amp;up the client…</source>
        <translation>Confi&amp;gurar o cliente…</translation>
    </message>
    <message>
        <source>&amp;Start a practice client</source>
        <translation>&amp;Iniciar um cliente de treino</translation>
    </message>
    <message>
        <source>&amp;Next: the new client is started</source>
        <translation>&amp;Avançar: o novo cliente está iniciado</translation>
    </message>
    <message>
        <source>A practice client starts with the new token at %1. Like a real one it needs a moment: if the first check does not find it connected, check again.</source>
        <translation>Um cliente de treino é iniciado com o novo token em %1. Como um real, ele precisa de um momento: se a primeira verificação não o encontrar conectado, verifique novamente.</translation>
    </message>
    <message>
        <source>Opens the configuration of the Broker client for this integration</source>
        <translation>Abre a configuração do cliente do Broker para esta integração</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>O novo token</translation>
    </message>
    <message>
        <source>Give the token to this program</source>
        <translation>Fornecer o token a este programa</translation>
    </message>
    <message>
        <source>The new client</source>
        <translation>O novo cliente</translation>
    </message>
    <message>
        <source>Start the new client:</source>
        <translation>Iniciar o novo cliente:</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>Copiar o c&amp;omando</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Novo token do Broker para %1</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>Para &amp;quem o executa</translation>
    </message>
</context>
<context>
    <name>broker::ui::DiagnosisDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>C&amp;onsultar novamente</translation>
    </message>
    <message>
        <source>Cop&amp;y for the network team</source>
        <translation>Co&amp;piar para a equipe de rede</translation>
    </message>
    <message>
        <source>Diagnosis of the connection to Snyk</source>
        <translation>Diagnóstico da conexão com a Snyk</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Região:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Resultado:</translation>
    </message>
    <message>
        <source>Steps, host by host</source>
        <translation>Etapas, host por host</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Copies all steps as text. There is no secret in it.</source>
        <translation>Copia todas as etapas como texto. Não há nenhum segredo nele.</translation>
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
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Everything is reached.</source>
        <translation>Tudo está acessível.</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>O que será encerrado, segundo a Snyk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of its API</source>
        <translation>
            <numerusform>%Ln parte da API dela</numerusform>
            <numerusform>%Ln partes da API dela</numerusform>
        </translation>
    </message>
    <message>
        <source>The network settings were changed since. Look again.</source>
        <translation>As configurações de rede mudaram desde então. Verifique de novo.</translation>
    </message>
    <message>
        <source>&amp;Enter user name and password…</source>
        <translation>&amp;Inserir nome de usuário e senha…</translation>
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
        <translation>Interface Web</translation>
    </message>
    <message>
        <source>Broker server</source>
        <translation>Servidor do Broker</translation>
    </message>
    <message>
        <source>dispatcher</source>
        <translation>dispatcher</translation>
    </message>
    <message>
        <source>TLS inspection: the certificate shown for %1 is not Snyk&apos;s. It was issued by “%2”, which this computer does not know.</source>
        <translation>Inspeção TLS: o certificado apresentado para %1 não é da Snyk. Ele foi emitido por “%2”, que este computador não conhece.</translation>
    </message>
    <message>
        <source>If “%1” is your company&apos;s, add its certificate under Settings, Network, or have %2 exempted from the inspection. If it is not, do not go on in this network.</source>
        <translation>Se “%1” for da sua empresa, adicione o certificado dela em Configurações, Rede, ou peça que %2 seja excluído da inspeção. Se não for, não continue nesta rede.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by its own owner. Nobody vouches for it.</source>
        <translation>O certificado apresentado para %1 foi emitido pelo próprio proprietário. Ninguém o atesta.</translation>
    </message>
    <message>
        <source>Something answers in Snyk&apos;s place. Ask the network team; do not go on before that.</source>
        <translation>Algo responde no lugar da Snyk. Consulte a equipe de rede; não continue antes disso.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is another host&apos;s.</source>
        <translation>O certificado apresentado para %1 é de outro host.</translation>
    </message>
    <message>
        <source>A guest network, a proxy or a wrong address answers in its place. Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Uma rede de visitantes, um proxy ou um endereço errado responde no lugar dela. Abra uma página da Web no navegador, entre se for solicitado e tente novamente.</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate shown for %1 is not valid.</source>
        <translation>De acordo com o relógio deste computador, o certificado apresentado para %1 não é válido.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask whoever issued the certificate below.</source>
        <translation>Verifique a data, a hora e o fuso horário deste computador. Se estiverem certos, consulte quem emitiu o certificado abaixo.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not accepted.</source>
        <translation>O certificado apresentado para %1 não é aceito.</translation>
    </message>
    <message>
        <source>The reason stands below. Show it to the network team.</source>
        <translation>O motivo está abaixo. Mostre-o à equipe de rede.</translation>
    </message>
    <message>
        <source>%1 is reached. The connection is inspected by “%2”, whose certificate you added.</source>
        <translation>%1 está acessível. A conexão é inspecionada por “%2”, cujo certificado você adicionou.</translation>
    </message>
    <message>
        <source>%1 is reached, but the clock of this computer is wrong.</source>
        <translation>%1 está acessível, mas o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>Correct date, time and time zone: due dates and certificates go by them.</source>
        <translation>Corrija a data, a hora e o fuso horário: os prazos e os certificados dependem deles.</translation>
    </message>
    <message>
        <source>%1 is reached.</source>
        <translation>%1 está acessível.</translation>
    </message>
    <message>
        <source>as Snyk&apos;s</source>
        <translation>igual ao da Snyk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Snyk&apos;s</source>
        <translation>
            <numerusform>%Ln segundo adiantado em relação ao da Snyk</numerusform>
            <numerusform>%Ln segundos adiantado em relação ao da Snyk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Snyk&apos;s</source>
        <translation>
            <numerusform>%Ln segundo atrasado em relação ao da Snyk</numerusform>
            <numerusform>%Ln segundos atrasado em relação ao da Snyk</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>not known to this computer; the proxy looks it up</source>
        <translation>não conhecido por este computador; o proxy o resolve</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>não foi encontrado</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>não há</translation>
    </message>
    <message>
        <source>%1, with a login</source>
        <translation>%1, com autenticação</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <comment>a proxy, and a status</comment>
        <translation>%1, respondeu %2</translation>
    </message>
    <message>
        <source>%1, offers %2</source>
        <comment>a proxy, and ways to sign in</comment>
        <translation>%1, oferece %2</translation>
    </message>
    <message>
        <source>“%1”, issued by “%2”, valid %3 to %4</source>
        <translation>“%1”, emitido por “%2”, válido de %3 até %4</translation>
    </message>
    <message>
        <source> — not trusted: %1</source>
        <translation> — não confiável: %1</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>refused by this program</source>
        <translation>recusada por este programa</translation>
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
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of Snyk: its host</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not asked: in practice mode nothing leaves this computer.</source>
        <translation>Não consultado: no modo de treino, nada sai deste computador.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Este computador não está conectado a nenhuma rede.</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN.</source>
        <translation>Verifique o Wi-Fi, o cabo e a VPN.</translation>
    </message>
    <message>
        <source>The name %1 is not found.</source>
        <translation>O nome %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>Ask the network team to let this computer look %1 up, or which proxy to use.</source>
        <translation>Peça à equipe de rede que permita a este computador resolver %1, ou pergunte qual proxy usar.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>A parte deste programa que criptografa as conexões está ausente.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Instale o programa novamente a partir do pacote.</translation>
    </message>
    <message>
        <source>A web page comes in place of the answer of %1.</source>
        <translation>Vem uma página da Web no lugar da resposta de %1.</translation>
    </message>
    <message>
        <source>Open a web page in your browser and sign in if you are asked to. If it says that %1 is blocked, show it to the network team.</source>
        <translation>Abra uma página da Web no navegador e entre se for solicitado. Se ela disser que %1 está bloqueado, mostre-a à equipe de rede.</translation>
    </message>
    <message>
        <source>%1 is reached and has a problem of its own (%2).</source>
        <translation>%1 está acessível e tem um problema próprio (%2).</translation>
    </message>
    <message>
        <source>Try again later; see status.snyk.io.</source>
        <translation>Tente novamente mais tarde; consulte status.snyk.io.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an address and a port</comment>
        <translation>com %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Relógio deste computador</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
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
        <translation>%1 não responde mais; o último dia é %2.</translation>
    </message>
    <message>
        <source>%1 does not answer any more.</source>
        <comment>part of an API</comment>
        <translation>%1 não responde mais.</translation>
    </message>
    <message>
        <source>%1 answers until %2.</source>
        <comment>part of an API</comment>
        <translation>%1 responde até %2.</translation>
    </message>
    <message>
        <source>%1 is out of date since %2; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1 está desatualizada desde %2; a Snyk não informa o último dia.</translation>
    </message>
    <message>
        <source>%1 is out of date; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1 está desatualizada; a Snyk não informa o último dia.</translation>
    </message>
    <message>
        <source>Connection to Snyk, %1, %2 (UTC)</source>
        <translation>Conexão com a Snyk, %1, %2 (UTC)</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>O que será encerrado, segundo a Snyk</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>Script de proxy</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate of the authority “%1”, which vouches for %2, is not valid.</source>
        <translation>Pelo relógio deste computador, o certificado da autoridade “%1”, que atesta %2, não é válido.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>Confira a data, a hora e o fuso horário deste computador. Se estiverem certos, peça o novo certificado ao seu departamento de TI e adicione-o em Configurações, Rede.</translation>
    </message>
    <message>
        <source>did not come about</source>
        <translation>não foi estabelecida</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>O que responde por %1 não fala TLS, ou o recusa. Não apresenta nenhum certificado.</translation>
    </message>
    <message>
        <source>The proxy %1 opened the way to %2, but what answers there does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>O proxy %1 abriu o caminho para %2, mas o que responde ali não fala TLS, ou o recusa. Não apresenta nenhum certificado.</translation>
    </message>
    <message>
        <source>Something answers in the place of Snyk. Show the steps below to the network team.</source>
        <translation>Algo responde no lugar do Snyk. Mostre as etapas abaixo à equipe de rede.</translation>
    </message>
    <message>
        <source>Address of the proxy script</source>
        <translation>Endereço do script de proxy</translation>
    </message>
    <message>
        <source>none</source>
        <comment>connection</comment>
        <translation>não há</translation>
    </message>
    <message>
        <source>%1 does not answer any more; its last day was %2.</source>
        <comment>part of an API</comment>
        <translation>%1 não responde mais; o último dia foi %2.</translation>
    </message>
    <message>
        <source>%1 was to answer until %2. It still does.</source>
        <comment>part of an API</comment>
        <translation>%1 deveria responder até %2 e ainda responde.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>não há</translation>
    </message>
    <message>
        <source>not known to this computer; a proxy would look it up</source>
        <translation>não conhecido por este computador; um proxy o resolveria</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Detalhe técnico</translation>
    </message>
    <message>
        <source>If it happens each time, show the steps below to the network team.</source>
        <translation>Se acontecer sempre, mostre as etapas abaixo à equipe de rede.</translation>
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
        <translation>O que foi encontrado neste computador</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Asks each region of Snyk once, without a token.</source>
        <translation>Consulta cada região da Snyk uma vez, sem token.</translation>
    </message>
    <message>
        <source>Copies the list as text. There is no secret in it.</source>
        <translation>Copia a lista como texto. Não há nenhum segredo nela.</translation>
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
        <translation>Criptografia (TLS)</translation>
    </message>
    <message>
        <source>missing: no connection to Snyk can be made</source>
        <translation>ausente: não é possível fazer nenhuma conexão com a Snyk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja do sistema</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>disponível</translation>
    </message>
    <message>
        <source>none; the window is never hidden</source>
        <translation>nenhuma; a janela nunca é ocultada</translation>
    </message>
    <message>
        <source>List of tokens</source>
        <translation>Lista de tokens</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>of the system; it does not tell its state</source>
        <translation>do sistema; ele não informa seu estado</translation>
    </message>
    <message>
        <source>no service answers: tokens can be kept in memory only</source>
        <translation>nenhum serviço responde: os tokens só podem ser mantidos na memória</translation>
    </message>
    <message>
        <source>there, but it has no keyring yet; the first token makes one</source>
        <translation>disponível, mas ainda sem nenhum chaveiro criado; o primeiro token cria um</translation>
    </message>
    <message>
        <source>locked; the system asks for your password when it is needed</source>
        <translation>bloqueado; o sistema pede sua senha quando necessário</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>acessível</translation>
    </message>
    <message>
        <source>Chec&amp;k whether Snyk can be reached</source>
        <translation>Verificar se a Snyk está &amp;acessível</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Arquivo de configurações</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>the system does not tell; its proxy script may be out of reach</source>
        <translation>o sistema não informa; o script de proxy dele pode estar inacessível</translation>
    </message>
</context>
<context>
    <name>broker::ui::DonePage</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>C&amp;opiar token</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>&amp;Configurar outro token</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>&amp;Rotação prevista para:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Região:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Guardado em:</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>The token is ready</source>
        <translation>O token está pronto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>Mantido somente na memória</translation>
    </message>
    <message>
        <source>It is the token that was already in your list; its due date stays as it was.</source>
        <translation>É o token que já estava na sua lista; o prazo dele continua como era.</translation>
    </message>
    <message>
        <source>It differs from the token in your list; that entry is now marked as replaced. Clients that still run with the old token need this one.</source>
        <translation>Ele é diferente do token da sua lista; aquela entrada agora está marcada como substituída. Os clientes que ainda usam o token antigo precisam deste.</translation>
    </message>
    <message>
        <source>Set up for se&amp;veral organizations…</source>
        <translation>Configurar para &amp;várias organizações…</translation>
    </message>
    <message>
        <source>Retrieve the ne&amp;xt one: %1</source>
        <translation>Recuperar o &amp;próximo: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Co&amp;ncluir</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>Concluir mais &amp;tarde</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueDateEditor</name>
    <message>
        <source>As the &amp;settings say</source>
        <translation>Conforme as &amp;configurações</translation>
    </message>
    <message>
        <source>&amp;After its own number of days:</source>
        <translation>Após um &amp;número de dias próprio:</translation>
    </message>
    <message>
        <source>On a &amp;date of my choice:</source>
        <translation>Em uma &amp;data à minha escolha:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>Alterar o prazo</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Número de dias</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Due on %1. %2</source>
        <extracomment>%1 is a date, %2 a sentence that says why it is that date.</extracomment>
        <translation>Prazo: %1. %2</translation>
    </message>
    <message>
        <source>The days count for each from the day on which it was created or last rotated.</source>
        <translation>Os dias contam, para cada um, a partir do dia em que foi criado ou rotacionado pela última vez.</translation>
    </message>
    <message>
        <source>All of them are due on %1.</source>
        <translation>O prazo de todos eles é %1.</translation>
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
        <translation>Tokens a rotacionar</translation>
    </message>
    <message>
        <source>Token of</source>
        <translation>Token de</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>Each shared token stands here once: one rotation moves everything that uses it. Tokens of one Snyk group stand together, because a group can have one new token waiting at a time: finish one before you start the next.</source>
        <translation>Cada token compartilhado aparece aqui uma única vez: uma rotação move tudo o que o usa. Os tokens de um mesmo grupo da Snyk ficam juntos, porque um grupo só pode ter um novo token à espera por vez: conclua um antes de iniciar o próximo.</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of a rotation</comment>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>by hand: the integration is not known here</source>
        <translation>manualmente: a integração não é conhecida aqui</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nada está para vencer.</translation>
    </message>
    <message>
        <source>Rotate what is due</source>
        <translation>Rotacionar o que vence</translation>
    </message>
    <message>
        <source>Your Snyk API credential %1 is due as well: %2.</source>
        <translation>Sua credencial de API da Snyk %1 também vence: %2.</translation>
    </message>
    <message>
        <source>Replace the &amp;API credential…</source>
        <translation>Substituir a credencial da &amp;API…</translation>
    </message>
    <message>
        <source>The old secret before your Snyk API credential %1 is not deleted yet.</source>
        <translation>O segredo antigo, anterior à sua credencial da API da Snyk %1, ainda não foi excluído.</translation>
    </message>
    <message>
        <source>The rotation of your Snyk API credential %1 is not finished.</source>
        <extracomment>%1 is a masked secret.</extracomment>
        <translation>A rotação da sua credencial da API da Snyk %1 não está concluída.</translation>
    </message>
    <message>
        <source>Resume with the &amp;API credential…</source>
        <translation>Retomar com a credencial da &amp;API…</translation>
    </message>
</context>
<context>
    <name>broker::ui::EmptyState</name>
    <message>
        <source>&amp;Set up a token…</source>
        <translation>Configurar &amp;um token…</translation>
    </message>
    <message>
        <source>Try it in practice &amp;mode</source>
        <translation>Experimentar no &amp;modo de treino</translation>
    </message>
    <message>
        <source>With a made-up Snyk; nothing leaves this computer.</source>
        <translation>Com uma Snyk simulada; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with.</source>
        <translation>Lê o token e a credencial daquilo com que um cliente do Broker foi iniciado.</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>Adicionar um cliente &amp;existente…</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>Get the token that your Broker client, the program your company runs, connects to Snyk with. It is kept in the password store of this computer (keychain).</source>
        <translation>Obtenha o token com que o seu cliente do Broker, o programa que a sua empresa executa, se conecta à Snyk. Ele é guardado no cofre de senhas deste computador (chaveiro).</translation>
    </message>
    <message>
        <source>A new Broker token from Snyk, in a few steps.</source>
        <translation>Um novo token do Broker da Snyk, em poucos passos.</translation>
    </message>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>Configurar para &amp;várias organizações…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>Abrir uma entre&amp;ga…</translation>
    </message>
    <message>
        <source>One Broker token for many organizations, or one for each.</source>
        <translation>Um token do Broker para várias organizações ou um para cada uma.</translation>
    </message>
    <message>
        <source>The encrypted file with a client that a colleague sent you.</source>
        <translation>O arquivo criptografado com um cliente que um colega lhe enviou.</translation>
    </message>
</context>
<context>
    <name>broker::ui::EndingNotice</name>
    <message>
        <source>Look for a newer version of this program before that.</source>
        <translation>Procure uma versão mais recente deste programa antes disso.</translation>
    </message>
    <message>
        <source>Snyk ends a part of its API soon</source>
        <translation>A Snyk encerrará uma parte da API em breve</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Procure uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>Snyk has ended a part of its API, or may do so at any time</source>
        <translation>O Snyk encerrou uma parte da API, ou pode fazê-lo a qualquer momento</translation>
    </message>
</context>
<context>
    <name>broker::ui::ErrorText</name>
    <message>
        <source>The address is not secure</source>
        <translation>O endereço não é seguro</translation>
    </message>
    <message>
        <source>The API address starts with “http” instead of “https”.</source>
        <translation>O endereço da API começa com “http” em vez de “https”.</translation>
    </message>
    <message>
        <source>Correct the API address on the first page.</source>
        <translation>Corrija o endereço da API na primeira página.</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>Não há conexão de rede</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>Este computador não está conectado, por isso %1 não pôde ser consultado.</translation>
    </message>
    <message>
        <source>Wi-Fi or cable is off, or a VPN has disconnected.</source>
        <translation>O Wi-Fi ou o cabo está desligado, ou uma VPN se desconectou.</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>Conecte-se e tente novamente.</translation>
    </message>
    <message>
        <source>The address was not found</source>
        <translation>O endereço não foi encontrado</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Não foi possível resolver o nome %1.</translation>
    </message>
    <message>
        <source>The address is mistyped, or your company&apos;s network does not resolve names on the internet.</source>
        <translation>O endereço foi digitado incorretamente, ou a rede da sua empresa não resolve nomes da Internet.</translation>
    </message>
    <message>
        <source>Check the region or the API address. If it is right, ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>Verifique a região ou o endereço da API. Se estiver certo, pergunte à equipe de rede se este computador pode alcançá-lo, talvez por um proxy.</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>A conexão foi recusada</translation>
    </message>
    <message>
        <source>Secure connections are not available</source>
        <translation>Conexões seguras não estão disponíveis</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>A parte deste programa que criptografa as conexões está ausente. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Instale o programa novamente a partir do pacote.</translation>
    </message>
    <message>
        <source>Snyk did not answer in time</source>
        <translation>A Snyk não respondeu a tempo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>The request was stopped before it was complete.</source>
        <translation>A solicitação foi interrompida antes de ser concluída.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>The secure connection cannot be trusted</source>
        <translation>A conexão segura não é confiável</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by “%2”, which this computer does not accept. Nothing was sent.</source>
        <translation>O certificado apresentado para %1 foi emitido por “%2”, que este computador não aceita. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate shown for %1. Nothing was sent.</source>
        <translation>Este computador não aceita o certificado apresentado para %1. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>A resposta apontou para outro lugar</translation>
    </message>
    <message>
        <source>The address belongs to a web page rather than to Snyk&apos;s API, or a proxy wants you to sign in first.</source>
        <translation>O endereço pertence a uma página da Web, e não à API da Snyk, ou um proxy quer que você entre primeiro.</translation>
    </message>
    <message>
        <source>A web page came instead of Snyk&apos;s answer</source>
        <translation>Veio uma página da Web em vez da resposta da Snyk</translation>
    </message>
    <message>
        <source>What arrived from %1 is not an answer of Snyk&apos;s API.</source>
        <translation>O que chegou de %1 não é uma resposta da API da Snyk.</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first, or the address is that of the Web UI.</source>
        <translation>Uma rede de visitantes ou um proxy da empresa mostra primeiro a página de entrada, ou o endereço é o da interface Web.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>A resposta é grande demais</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of Snyk&apos;s API should hold. It was cut off.</source>
        <translation>%1 enviou mais do que qualquer resposta da API da Snyk deveria conter. A resposta foi cortada.</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk answered in Snyk&apos;s place.</source>
        <translation>Algo entre este computador e a Snyk respondeu no lugar dela.</translation>
    </message>
    <message>
        <source>Check the API address and the network, and try again.</source>
        <translation>Verifique o endereço da API e a rede e tente novamente.</translation>
    </message>
    <message>
        <source>Snyk&apos;s answer could not be understood</source>
        <translation>Não foi possível compreender a resposta da Snyk</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or something in between altered the answer.</source>
        <translation>A API da Snyk pode ter mudado, ou algo no caminho alterou a resposta.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>Verifique se há uma versão mais recente deste programa. Se não houver, relate o problema com os detalhes.</translation>
    </message>
    <message>
        <source>Snyk says: “%1”</source>
        <translation>A Snyk diz: “%1”</translation>
    </message>
    <message>
        <source>Snyk</source>
        <comment>stands for the address when it is not known</comment>
        <translation>Snyk</translation>
    </message>
    <message>
        <source>Open the settings of the integration in the Web UI. If they show a Broker token, come back and choose to retrieve it. If they do not, nothing was changed, and you can start again.</source>
        <translation>Abra as configurações da integração na interface Web. Se elas mostrarem um token do Broker, volte e escolha recuperá-lo. Se não, nada foi alterado, e você pode começar de novo.</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>A resposta não chegou a tempo.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Não foi possível compreender a resposta.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was made for “%2”, not for this address. Nothing was sent.</source>
        <translation>O certificado apresentado para %1 foi criado para “%2”, e não para este endereço. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The address is mistyped, or a guest network or a proxy answers in the place of the real server.</source>
        <translation>O endereço foi digitado incorretamente, ou uma rede de visitantes ou um proxy responde no lugar do servidor real.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not valid yet. Nothing was sent.</source>
        <translation>O certificado apresentado para %1 ainda não é válido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind.</source>
        <translation>O relógio deste computador provavelmente está atrasado.</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer, and try again.</source>
        <translation>Verifique a data, a hora e o fuso horário deste computador e tente novamente.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 expired on %2. Nothing was sent.</source>
        <translation>O certificado apresentado para %1 expirou em %2. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead, or the server or a proxy in between was not given a new certificate in time.</source>
        <translation>O relógio deste computador está adiantado, ou o servidor ou um proxy no caminho não recebeu um novo certificado a tempo.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask whoever runs %1.</source>
        <translation>Verifique a data e a hora deste computador. Se estiverem certas, consulte quem administra %1.</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections, or the server is not set up properly. The details name the reason.</source>
        <translation>Sua empresa pode inspecionar as conexões TLS, ou o servidor não está configurado corretamente. Os detalhes informam o motivo.</translation>
    </message>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>%1 seria consultado sem criptografia, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The program is not completely installed, or its OpenSSL library does not match.</source>
        <translation>O programa não está completamente instalado, ou a biblioteca OpenSSL dele não é compatível.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate shown for %1. Nothing was sent.</source>
        <translation>Não está claro quem emitiu o certificado apresentado para %1. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections with its own certificate, which this computer does not know.</source>
        <translation>Sua empresa pode inspecionar as conexões TLS com um certificado próprio, que este computador não conhece.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Verifique o endereço. Se estiver certo, abra uma página da Web no navegador, entre se for solicitado e tente novamente.</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, report it with the details. Do not go on in a network that you do not know.</source>
        <translation>Tente novamente mais tarde. Se não ajudar, relate o problema com os detalhes. Não continue em uma rede que você não conhece.</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Verifique o endereço da API. Se estiver certo, abra uma página da Web no navegador, entre se for solicitado e tente novamente.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Abra uma página da Web no navegador, entre se for solicitado e tente novamente.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what Snyk documents.</source>
        <translation>A resposta de %1 não é a que a Snyk documenta.</translation>
    </message>
    <message>
        <source>It is not known whether Snyk did this</source>
        <translation>Não se sabe se a Snyk fez isto</translation>
    </message>
    <message>
        <source>The request to enable Broker for %1 in %2 was sent, but no clear answer came back. Snyk may have carried it out. It is not sent again automatically.</source>
        <translation>A solicitação para ativar o Broker para %1 em %2 foi enviada, mas não voltou uma resposta clara. A Snyk pode tê-la executado. Ela não é reenviada automaticamente.</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation>A conexão foi perdida depois que a solicitação foi enviada.</translation>
    </message>
    <message>
        <source>Snyk reported an internal error while working on it.</source>
        <translation>A Snyk relatou um erro interno ao processá-la.</translation>
    </message>
    <message>
        <source>Ask your IT department for the company&apos;s certificate and add it under Settings, Network, or have %1 exempted from the inspection. Do not go on in a network that you do not know.</source>
        <translation>Peça ao seu departamento de TI o certificado da empresa e adicione-o em Configurações, Rede, ou peça que %1 seja excluído da inspeção. Não continue em uma rede que você não conhece.</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1 redirecionou a solicitação para outro lugar. O redirecionamento foi recusado, e sua credencial não foi enviada para lá.</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1 redirecionou a solicitação para %2. O redirecionamento foi recusado, e sua credencial não foi enviada para lá.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>Nada foi enviado a %1.</translation>
    </message>
    <message>
        <source>The request goes through the proxy %1.</source>
        <translation>A solicitação passa pelo proxy %1.</translation>
    </message>
    <message>
        <source>Your company&apos;s network does not resolve names on the internet.</source>
        <translation>A rede da sua empresa não resolve nomes da internet.</translation>
    </message>
    <message>
        <source>Ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>Pergunte à sua equipe de rede se este computador consegue acessá-la, talvez por um proxy.</translation>
    </message>
    <message>
        <source>A proxy wants you to sign in first.</source>
        <translation>Um proxy quer que você entre primeiro.</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first.</source>
        <translation>Uma rede de visitantes ou um proxy da empresa mostra primeiro a página de entrada.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, expired on %3. Nothing was sent.</source>
        <translation>O certificado da autoridade “%1”, que atesta o apresentado para %2, expirou em %3. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, is not valid yet. Nothing was sent.</source>
        <translation>O certificado da autoridade “%1”, que atesta o apresentado para %2, ainda não é válido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate, or the clock of this computer is wrong.</source>
        <translation>Sua empresa renovou a autoridade dela e este computador ainda tem o certificado antigo, ou o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>Confira a data e a hora deste computador. Se estiverem certas, peça o novo certificado ao seu departamento de TI e adicione-o em Configurações, Rede.</translation>
    </message>
    <message>
        <source>A guest network or a proxy answers in the place of the real server.</source>
        <translation>Uma rede de visitantes ou um proxy responde no lugar do servidor verdadeiro.</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <translation>Nenhuma conexão criptografada foi estabelecida</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It showed no certificate. Nothing was sent.</source>
        <translation>O que responde por %1 não fala TLS, ou o recusa. Não apresentou nenhum certificado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>A proxy or a firewall answers in the place of the real server, or the port is that of another service.</source>
        <translation>Um proxy ou um firewall responde no lugar do servidor verdadeiro, ou a porta é de outro serviço.</translation>
    </message>
    <message>
        <source>Ask your network team what answers there. The details name the error.</source>
        <translation>Pergunte à sua equipe de rede o que responde ali. Os detalhes indicam o erro.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExclusionsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Leave organizations out</source>
        <translation>Omitir organizações</translation>
    </message>
    <message>
        <source>Name or &amp;short name:</source>
        <translation>&amp;Nome ou nome curto:</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina com</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>Texto da regra</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>An organization that a rule fits is left out, also when it is ticked.</source>
        <translation>Uma organização que se enquadra em uma regra é omitida, mesmo quando está marcada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are left out by these rules.</source>
        <translation>
            <numerusform>%Ln organização é omitida por estas regras.</numerusform>
            <numerusform>%Ln organizações são omitidas por estas regras.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>&amp;Colar uma lista…</translation>
    </message>
    <message>
        <source>Leaves out the organizations that a list names: by name, short name or id</source>
        <translation>Omite as organizações que uma lista indica: por nome, nome curto ou ID</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>Ainda não há nenhuma regra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are ticked.</source>
        <translation>
            <numerusform>%Ln delas está marcada.</numerusform>
            <numerusform>%Ln delas estão marcadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingText</name>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>linha %1 de %2</translation>
    </message>
    <message>
        <source>Open the file with all of it, or paste the whole text.</source>
        <translation>Abra o arquivo completo ou cole o texto inteiro.</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>Não há nada para ler</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>O texto está vazio.</translation>
    </message>
    <message>
        <source>That is too much to read</source>
        <translation>É coisa demais para ler</translation>
    </message>
    <message>
        <source>No configuration of a Broker client is larger than a megabyte.</source>
        <translation>Nenhuma configuração de um cliente do Broker tem mais de um megabyte.</translation>
    </message>
    <message>
        <source>Take only the part that describes the Broker client.</source>
        <translation>Use somente a parte que descreve o cliente do Broker.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Isto não é texto</translation>
    </message>
    <message>
        <source>It has characters that no configuration has: perhaps a picture, or an archive.</source>
        <translation>Contém caracteres que nenhuma configuração tem: talvez seja uma imagem ou um arquivo compactado.</translation>
    </message>
    <message>
        <source>Open the configuration itself.</source>
        <translation>Abra a própria configuração.</translation>
    </message>
    <message>
        <source>This is no configuration that is known here</source>
        <translation>Isto não é uma configuração conhecida aqui</translation>
    </message>
    <message>
        <source>Known are docker and helm commands, env-files, Compose files, Kubernetes objects, values for the Helm chart, and what docker inspect prints.</source>
        <translation>São conhecidos comandos docker e helm, arquivos env, arquivos do Compose, objetos do Kubernetes, valores para o chart do Helm e a saída de docker inspect.</translation>
    </message>
    <message>
        <source>To add a token alone, use “Set up a token…”.</source>
        <translation>Para adicionar somente um token, use “Configurar um token…”.</translation>
    </message>
    <message>
        <source>The file is not well formed</source>
        <translation>O arquivo não está bem formado</translation>
    </message>
    <message>
        <source>It cannot be read as YAML or JSON from here on: often a tab, a quote that does not end, or a wrong indent.</source>
        <translation>A partir daqui, não pode ser lido como YAML ou JSON: muitas vezes é uma tabulação, aspas não fechadas ou um recuo errado.</translation>
    </message>
    <message>
        <source>Correct the file, or paste the part for the Broker client.</source>
        <translation>Corrija o arquivo ou cole a parte do cliente do Broker.</translation>
    </message>
    <message>
        <source>Paste the part for the Broker client.</source>
        <translation>Cole a parte do cliente do Broker.</translation>
    </message>
    <message>
        <source>A quote does not end</source>
        <translation>Há aspas não fechadas</translation>
    </message>
    <message>
        <source>The quote that begins here has no end, so nothing after it can be told apart.</source>
        <translation>As aspas abertas aqui não são fechadas, por isso nada depois delas pode ser distinguido.</translation>
    </message>
    <message>
        <source>There is no Broker client in it</source>
        <translation>Não há nenhum cliente do Broker nele</translation>
    </message>
    <message>
        <source>The file is well formed, but nothing in it is a client of Snyk Broker.</source>
        <translation>O arquivo está bem formado, mas nada nele é um cliente do Snyk Broker.</translation>
    </message>
    <message>
        <source>There is no Broker token in it</source>
        <translation>Não há nenhum token do Broker nele</translation>
    </message>
    <message>
        <source>The client has no BROKER_TOKEN here.</source>
        <translation>O cliente não tem BROKER_TOKEN aqui.</translation>
    </message>
    <message>
        <source>Add the file that has it, for example an env-file or a Secret.</source>
        <translation>Adicione o arquivo que o contém, por exemplo, um arquivo env ou um Secret.</translation>
    </message>
    <message>
        <source>The Broker token is a placeholder</source>
        <translation>O token do Broker é um texto de exemplo</translation>
    </message>
    <message>
        <source>This is a template: nobody has put the token in.</source>
        <translation>Isto é um modelo: ninguém inseriu o token.</translation>
    </message>
    <message>
        <source>Open the file that the running client was started with.</source>
        <translation>Abra o arquivo com o qual o cliente em execução foi iniciado.</translation>
    </message>
    <message>
        <source>The Broker token is somewhere else</source>
        <translation>O token do Broker está em outro lugar</translation>
    </message>
    <message>
        <source>The client gets it from %1, which is not here.</source>
        <translation>O cliente o obtém de %1, que não está aqui.</translation>
    </message>
    <message>
        <source>Add that file, or the text with it, and look again.</source>
        <translation>Adicione esse arquivo ou o texto que o contém e tente novamente.</translation>
    </message>
    <message>
        <source>This is no Broker token</source>
        <translation>Isto não é um token do Broker</translation>
    </message>
    <message>
        <source>What stands for BROKER_TOKEN does not have the form of one.</source>
        <translation>O que consta como BROKER_TOKEN não tem o formato de um.</translation>
    </message>
    <message>
        <source>It is not known what the client connects</source>
        <translation>Não se sabe o que o cliente conecta</translation>
    </message>
    <message>
        <source>Neither an image nor a variable says whether it is GitHub, GitLab or another.</source>
        <translation>Nem uma imagem nem uma variável informa se é GitHub, GitLab ou outro.</translation>
    </message>
    <message>
        <source>This kind of client cannot be added</source>
        <translation>Este tipo de cliente não pode ser adicionado</translation>
    </message>
    <message>
        <source>The program does not set up “%1”.</source>
        <translation>O programa não configura “%1”.</translation>
    </message>
    <message>
        <source>Its token alone can be added with “Set up a token…”.</source>
        <translation>Somente o token dele pode ser adicionado com “Configurar um token…”.</translation>
    </message>
    <message>
        <source>A value is not in base64</source>
        <translation>Um valor não está em base64</translation>
    </message>
    <message>
        <source>“%1” stands under “data” of a Secret, where Kubernetes wants base64.</source>
        <translation>“%1” está em “data” de um Secret, onde o Kubernetes exige base64.</translation>
    </message>
    <message>
        <source>Put plain values under “stringData”.</source>
        <translation>Coloque valores simples em “stringData”.</translation>
    </message>
    <message>
        <source>a command for a shell</source>
        <translation>um comando para um shell</translation>
    </message>
    <message>
        <source>a command for PowerShell</source>
        <translation>um comando para o PowerShell</translation>
    </message>
    <message>
        <source>an env-file</source>
        <translation>um arquivo env</translation>
    </message>
    <message>
        <source>a .env file of the client from npm</source>
        <translation>um arquivo .env do cliente do npm</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>um arquivo do Compose</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>objetos do Kubernetes</translation>
    </message>
    <message>
        <source>values for the Helm chart</source>
        <translation>valores para o chart do Helm</translation>
    </message>
    <message>
        <source>what docker inspect prints</source>
        <translation>a saída de docker inspect</translation>
    </message>
    <message>
        <source>this program sets it for every client</source>
        <translation>este programa define isto para todos os clientes</translation>
    </message>
    <message>
        <source>the client has the same by itself</source>
        <translation>o cliente já tem o mesmo por padrão</translation>
    </message>
    <message>
        <source>set by the image</source>
        <translation>definido pela imagem</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>não compreendido</translation>
    </message>
    <message>
        <source>not a Broker client</source>
        <translation>não é um cliente do Broker</translation>
    </message>
    <message>
        <source>another object of Kubernetes</source>
        <translation>outro objeto do Kubernetes</translation>
    </message>
    <message>
        <source>a command that starts no client</source>
        <translation>um comando que não inicia nenhum cliente</translation>
    </message>
    <message>
        <source>a setting of the container, not of the client</source>
        <translation>uma configuração do contêiner, não do cliente</translation>
    </message>
    <message>
        <source>another image; new configurations take Snyk&apos;s own</source>
        <translation>outra imagem; novas configurações usam a da própria Snyk</translation>
    </message>
    <message>
        <source>a file that is not here</source>
        <translation>um arquivo que não está aqui</translation>
    </message>
    <message>
        <source>its value comes from somewhere else</source>
        <translation>o valor vem de outro lugar</translation>
    </message>
    <message>
        <source>given again further down, and that counts</source>
        <translation>informado de novo mais abaixo, e é esse que conta</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>um texto de exemplo</translation>
    </message>
    <message>
        <source>not a value that it can have</source>
        <translation>não é um valor permitido</translation>
    </message>
    <message>
        <source>a file inside the container; where it comes from is not here</source>
        <translation>um arquivo dentro do contêiner; não consta aqui de onde ele vem</translation>
    </message>
    <message>
        <source>the text of a certificate; new configurations name its file</source>
        <translation>o texto de um certificado; novas configurações indicam o arquivo dele</translation>
    </message>
    <message>
        <source>a setting of the chart, not of the client</source>
        <translation>uma configuração do chart, não do cliente</translation>
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
        <translation>%1 não pôde ser lido</translation>
    </message>
    <message>
        <source>It is larger than any configuration of a client.</source>
        <translation>É maior do que qualquer configuração de um cliente.</translation>
    </message>
    <message>
        <source>It is no file but a folder, a pipe or a device.</source>
        <translation>Não é um arquivo, mas uma pasta, um pipe ou um dispositivo.</translation>
    </message>
    <message>
        <source>The system does not let this program read it.</source>
        <translation>O sistema não permite que este programa o leia.</translation>
    </message>
    <message>
        <source>Open another file, or paste its text.</source>
        <translation>Abra outro arquivo ou cole o texto dele.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>texto colado</translation>
    </message>
    <message>
        <source>pasted text %1</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>texto colado %1</translation>
    </message>
    <message>
        <source>not read: it describes no client, and no client refers to it</source>
        <translation>não lido: não descreve nenhum cliente, e nenhum cliente se refere a ele</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it.</source>
        <translation>Não está aqui: o arquivo apenas se refere a ela.</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it (%1).</source>
        <translation>Não está aqui: o arquivo apenas se refere a ela (%1).</translation>
    </message>
    <message>
        <source>Not here: a placeholder stands in its place (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>Não está aqui: há um texto de exemplo no lugar dela (%1).</translation>
    </message>
    <message>
        <source>Not taken: what stands there cannot be it (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>Não aproveitada: o que está ali não pode ser a credencial (%1).</translation>
    </message>
    <message>
        <source>Not here: perhaps in another file.</source>
        <translation>Não está aqui: talvez em outro arquivo.</translation>
    </message>
    <message>
        <source>Not here: perhaps in %1, which was not given.</source>
        <translation>Não está aqui: talvez em %1, que não foi fornecido.</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>Não está no arquivo.</translation>
    </message>
    <message>
        <source>your own rules for what the client lets through; new configurations take Snyk&apos;s rules, so bring this file into the new client yourself</source>
        <translation>suas próprias regras sobre o que o cliente deixa passar; as novas configurações usam as regras da Snyk, portanto leve você mesmo este arquivo para o novo cliente</translation>
    </message>
    <message>
        <source>a file or folder that the container is given; new configurations do not give it</source>
        <translation>um arquivo ou uma pasta que o contêiner recebe; as novas configurações não o fornecem</translation>
    </message>
    <message>
        <source>The file would take too long to read</source>
        <translation>A leitura do arquivo demoraria demais</translation>
    </message>
    <message>
        <source>It is nested too deeply, or repeats itself too often. No configuration of a Broker client looks like this.</source>
        <translation>O aninhamento é profundo demais ou há repetições demais. Nenhuma configuração de um cliente do Broker é assim.</translation>
    </message>
    <message>
        <source>the default in the file is taken; it may be set somewhere else</source>
        <translation>é usado o valor padrão do arquivo; o valor pode estar definido em outro lugar</translation>
    </message>
    <message>
        <source>given more than once, and nothing says which counts</source>
        <translation>informado mais de uma vez, e nada diz qual é o que conta</translation>
    </message>
    <message>
        <source>no client uses it</source>
        <translation>nenhum cliente o usa</translation>
    </message>
    <message>
        <source>not Snyk&apos;s address for this region, which new configurations have</source>
        <translation>não é o endereço da Snyk para esta região, que as novas configurações usam</translation>
    </message>
    <message>
        <source>too many variables that no field of the form asks for</source>
        <translation>variáveis demais que nenhum campo do formulário pede</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingWizard</name>
    <message>
        <source>Its file</source>
        <comment>step of the wizard</comment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>step of the wizard</comment>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>step of the wizard</comment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>step of the wizard</comment>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>step of the wizard</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Add an existing client</source>
        <translation>Adicionar um cliente existente</translation>
    </message>
    <message>
        <source>The credential is stored nowhere</source>
        <translation>A credencial não está armazenada em lugar nenhum</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential. The client&apos;s file still has it.</source>
        <translation>Se você sair agora, este programa esquecerá a credencial. O arquivo do cliente ainda a contém.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Sair sem salvar</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>O token não está armazenado em lugar nenhum</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. The client&apos;s file still has it.</source>
        <translation>Se você sair agora, este programa esquecerá o token. O arquivo do cliente ainda o contém.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExportCommands</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendário (*.ics)</translation>
    </message>
    <message>
        <source>Due dates as a &amp;calendar…</source>
        <translation>Prazos como &amp;calendário…</translation>
    </message>
    <message>
        <source>Save the due dates as a calendar</source>
        <translation>Salvar os prazos como calendário</translation>
    </message>
    <message>
        <source>Due date of the &amp;selected token…</source>
        <translation>Prazo do token &amp;selecionado…</translation>
    </message>
    <message>
        <source>Save the due date as a calendar</source>
        <translation>Salvar o prazo como calendário</translation>
    </message>
    <message>
        <source>Inventory as a &amp;table…</source>
        <translation>Inventário como &amp;tabela…</translation>
    </message>
    <message>
        <source>Save the inventory as a table</source>
        <translation>Salvar o inventário como tabela</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report for a change ticket…</source>
        <translation>&amp;Relatório para um chamado de mudança…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Printable document (*.pdf)</source>
        <translation>Documento para impressão (*.pdf)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Não há nada para salvar</translation>
    </message>
    <message>
        <source>No token is selected, or the filter shows none.</source>
        <translation>Nenhum token está selecionado, ou o filtro não mostra nenhum.</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>Não há nenhum segredo nele.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Due dates of the &amp;selected tokens…</source>
        <translation>&amp;Prazos dos tokens selecionados…</translation>
    </message>
</context>
<context>
    <name>broker::ui::FieldRow</name>
    <message>
        <source>Use this</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The first entry of a list: what holds when nothing is chosen. %1 is a value of the Broker client.</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 Perhaps you mean: %2</source>
        <extracomment>%1 is what is wrong with an entry, %2 what was most likely meant.</extracomment>
        <translation>%1 Talvez você queira dizer: %2</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <translation>Usar este: %1</translation>
    </message>
    <message>
        <source>Move them to their fields</source>
        <translation>Movê-los para os campos próprios</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (padrão)</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilePage</name>
    <message>
        <source>&amp;Paste it</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir arquivos…</translation>
    </message>
    <message>
        <source>Take a &amp;sample</source>
        <translation>&amp;Usar uma amostra</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>How was the client set up?</source>
        <translation>Como o cliente foi configurado?</translation>
    </message>
    <message>
        <source>Paste what it was started with, or open the file: a docker or helm command, an env-file, a Compose file, Kubernetes objects, values for the Helm chart, or what docker inspect prints. Add the files that it refers to as well. Nothing of it leaves this computer, and it is not kept.</source>
        <translation>Cole aquilo com que ele foi iniciado ou abra o arquivo: um comando docker ou helm, um arquivo env, um arquivo do Compose, objetos do Kubernetes, valores para o chart do Helm ou a saída de docker inspect. Adicione também os arquivos a que ele se refere. Nada disso sai deste computador nem é guardado.</translation>
    </message>
    <message>
        <source>&amp;Given so far:</source>
        <translation>&amp;Fornecido até agora:</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>Fornecido até agora</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>Não há texto na área de transferência</translation>
    </message>
    <message>
        <source>Copy the command or the file&apos;s text first, or open the file.</source>
        <translation>Copie primeiro o comando ou o texto do arquivo, ou abra o arquivo.</translation>
    </message>
    <message>
        <source>Open the files of the client</source>
        <translation>Abrir os arquivos do cliente</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text, %Ln line(s)</source>
        <translation>
            <numerusform>Texto colado, %Ln linha</numerusform>
            <numerusform>Texto colado, %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln line(s)</source>
        <translation>
            <numerusform>%1, %Ln linha</numerusform>
            <numerusform>%1, %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text %1, %Ln line(s)</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>
            <numerusform>Texto colado %1, %Ln linha</numerusform>
            <numerusform>Texto colado %1, %Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FileText</name>
    <message>
        <source>The drive that it is on does not answer.</source>
        <translation>A unidade em que ele está não responde.</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilterBar</name>
    <message>
        <source>Clear &amp;filter</source>
        <translation>Limpar &amp;filtro</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar na lista</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas as regiões</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Todas as organizações</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Limpar o texto de busca</translation>
    </message>
    <message>
        <source>Show every day again</source>
        <translation>Mostrar todos os dias novamente</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>Por organização</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por data</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Vence em %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::FindPage</name>
    <message>
        <source>Find among these organizations</source>
        <translation>Buscar entre estas organizações</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Limpar o texto de busca</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>&amp;Parar a consulta</translation>
    </message>
    <message>
        <source>Choose from &amp;all organizations…</source>
        <translation>Escolher entre &amp;todas as organizações…</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organizações consultadas</translation>
    </message>
    <message>
        <source>Organizations that the client may be for</source>
        <translation>Organizações às quais o cliente pode pertencer</translation>
    </message>
    <message>
        <source>Which organization is the client for?</source>
        <translation>Para qual organização é o cliente?</translation>
    </message>
    <message>
        <source>Whose token it has, Snyk tells nobody: it never shows the token of an integration again. It does tell which of your organizations have %1 with Broker. Choose the one that the client is for.</source>
        <translation>A Snyk não diz a ninguém de qual organização é o token do cliente: ela nunca volta a mostrar o token de uma integração. Mas diz quais das suas organizações têm %1 com o Broker. Escolha aquela para a qual é o cliente.</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>Co&amp;nsultá-las</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>C&amp;onsultar novamente</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>Consultar o re&amp;stante</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln organization(s). Snyk is asked about each of them, which takes %1.</source>
        <translation>
            <numerusform>Você vê %Ln organização. A Snyk é consultada sobre ela, o que leva %1.</numerusform>
            <numerusform>Você vê %Ln organizações. A Snyk é consultada sobre cada uma delas, o que leva %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at.</source>
        <translation>
            <numerusform>%1 de %Ln organização consultada.</numerusform>
            <numerusform>%1 de %Ln organizações consultadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk does not show you the integrations of %Ln organization(s); the client may be for such a one.</source>
        <translation>
            <numerusform>A Snyk não mostra a você as integrações de %Ln organização; o cliente pode ser para ela.</numerusform>
            <numerusform>A Snyk não mostra a você as integrações de %Ln organizações; o cliente pode ser para uma delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was found that has %1 with Broker. Choose the organization yourself, or go back and sign in with an account that sees it.</source>
        <translation>Não foi encontrada nenhuma que tenha %1 com o Broker. Escolha você mesmo a organização ou volte e entre com uma conta que a veja.</translation>
    </message>
    <message>
        <source>Snyk does not list every integration of this kind.</source>
        <comment>Jira, Nexus</comment>
        <translation>A Snyk não lista todas as integrações deste tipo.</translation>
    </message>
    <message>
        <source>Some of this the inventory knew; the oldest is of %1. “Look again” asks Snyk anew.</source>
        <translation>Parte disto já constava do inventário; o dado mais antigo é de %1. “Consultar novamente” consulta a Snyk de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Lendo a lista: %Ln organização até agora</numerusform>
            <numerusform>Lendo a lista: %Ln organizações até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 de %Ln organização consultada</numerusform>
            <numerusform>%1 de %Ln organizações consultadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FingerprintView</name>
    <message>
        <source>Both match what the Broker client writes to its logs, so you can tell which token it uses.</source>
        <translation>Ambos correspondem ao que o cliente do Broker grava nos logs, para que você saiba qual token ele usa.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
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
        <translation>&amp;Impressão digital</translation>
    </message>
    <message>
        <source>Both tell credentials apart without showing them.</source>
        <translation>Ambos distinguem as credenciais sem mostrá-las.</translation>
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
        <translation>Não &amp;aproveitado:</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>C&amp;liente:</translation>
    </message>
    <message>
        <source>It &amp;connects:</source>
        <translation>&amp;Ele conecta:</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>Cliente:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Lido de:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Região:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Token do Broker:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Credencial:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Configurações:</translation>
    </message>
    <message>
        <source>Copy &amp;token</source>
        <translation>C&amp;opiar token</translation>
    </message>
    <message>
        <source>Copy cr&amp;edential</source>
        <translation>&amp;Copiar credencial</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What the client connects</source>
        <translation>O que o cliente conecta</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Não aproveitado</translation>
    </message>
    <message>
        <source>The client could not be read</source>
        <translation>Não foi possível ler o cliente</translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation>Isto foi encontrado</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Next, sign in to Snyk and choose the organization that the client is for.</source>
        <translation>Nada foi salvo ainda. Em seguida, entre na Snyk e escolha a organização à qual o cliente se destina.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a client, what it connects</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unknown: the Broker server is none of Snyk&apos;s that are known here</source>
        <translation>Desconhecida: o servidor do Broker não é nenhum dos da Snyk conhecidos aqui</translation>
    </message>
    <message>
        <source>Broker token of the client</source>
        <translation>Token do Broker do cliente</translation>
    </message>
    <message>
        <source>Credential of the client (%1)</source>
        <translation>Credencial do cliente (%1)</translation>
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
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>The token and the credential are kept. These secrets are not, and are asked for when the client is set up again: %1.</source>
        <translation>O token e a credencial são guardados. Estes segredos não, e serão pedidos quando o cliente for configurado novamente: %1.</translation>
    </message>
    <message>
        <source>Another client: %1</source>
        <comment>why it is not there</comment>
        <translation>Outro cliente: %1</translation>
    </message>
    <message>
        <source>This token is in your list already</source>
        <translation>Este token já está na sua lista</translation>
    </message>
    <message>
        <source>%1 in %2, %3. A second entry for it is not made.</source>
        <translation>%1 em %2, %3. Não é criada uma segunda entrada para ele.</translation>
    </message>
    <message>
        <source>To change how its client is set up, select it in the list and choose “Set up the client…”.</source>
        <translation>Para alterar como o cliente dele é configurado, selecione-o na lista e escolha “Configurar o cliente…”.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a setting</comment>
        <translation>sim</translation>
    </message>
    <message>
        <source>Ente&amp;r it:</source>
        <translation>Inse&amp;rir:</translation>
    </message>
    <message>
        <source>Not in the file, so:</source>
        <translation>Não está no arquivo, portanto:</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>The credential of the client, which is then kept with the token</source>
        <translation>A credencial do cliente, que passa a ser guardada com o token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were found. Choose one; the others are added in the same way after it.</source>
        <translation>
            <numerusform>%Ln cliente foi encontrado. Escolha-o; os outros são adicionados depois da mesma forma.</numerusform>
            <numerusform>%Ln clientes foram encontrados. Escolha um; os outros são adicionados depois da mesma forma.</numerusform>
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
        <translation>inserida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of a file, its name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not in the file: a client goes there that is not told otherwise)</source>
        <translation>%1 (não está no arquivo: um cliente vai para lá se não for indicado outro destino)</translation>
    </message>
    <message>
        <source>Enter it here, or later.</source>
        <translation>Insira-a aqui ou mais tarde.</translation>
    </message>
    <message>
        <source>It can be entered later; nothing here says which service it is for.</source>
        <translation>Ela pode ser inserida mais tarde; nada aqui indica para qual serviço ela é.</translation>
    </message>
    <message>
        <source>The client is being read</source>
        <translation>O cliente está sendo lido</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln line(s) more</source>
        <translation>
            <numerusform>e mais %Ln linha</numerusform>
            <numerusform>e mais %Ln linhas</numerusform>
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
        <translation>Peça uma nova entrega ao seu colega.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Não foi possível ler o arquivo</translation>
    </message>
    <message>
        <source>Save it on this computer first, for example in your documents, and open it from there.</source>
        <translation>Salve-o primeiro neste computador, por exemplo nos seus documentos, e abra-o de lá.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>O arquivo é grande demais</translation>
    </message>
    <message>
        <source>A hand-over has some thousand characters; this file has more than a million.</source>
        <translation>Uma entrega tem alguns milhares de caracteres; este arquivo tem mais de um milhão.</translation>
    </message>
    <message>
        <source>Choose the file whose name ends with “.handover”.</source>
        <translation>Escolha o arquivo cujo nome termina em “.handover”.</translation>
    </message>
    <message>
        <source>This is not a hand-over</source>
        <translation>Isto não é uma entrega</translation>
    </message>
    <message>
        <source>The hand-over is damaged</source>
        <translation>A entrega está danificada</translation>
    </message>
    <message>
        <source>It is not as it was saved: a part is missing, or was changed on the way.</source>
        <translation>Ela não está como foi salva: falta uma parte, ou algo mudou no caminho.</translation>
    </message>
    <message>
        <source>Ask your colleague to send the file once more, as an attachment and not as text.</source>
        <translation>Peça ao seu colega que envie o arquivo mais uma vez, como anexo e não como texto.</translation>
    </message>
    <message>
        <source>The hand-over is from a newer version</source>
        <translation>A entrega é de uma versão mais recente</translation>
    </message>
    <message>
        <source>It was made by a version of this program that you do not have yet.</source>
        <translation>Ela foi criada por uma versão deste programa que você ainda não tem.</translation>
    </message>
    <message>
        <source>Install the newest version, then open the file again.</source>
        <translation>Instale a versão mais recente e abra o arquivo novamente.</translation>
    </message>
    <message>
        <source>The hand-over is a real one</source>
        <translation>A entrega é real</translation>
    </message>
    <message>
        <source>In practice mode only what was made in practice mode is opened.</source>
        <translation>No modo de treino só se abre o que foi criado no modo de treino.</translation>
    </message>
    <message>
        <source>Leave practice mode, then open the file again.</source>
        <translation>Saia do modo de treino e abra o arquivo novamente.</translation>
    </message>
    <message>
        <source>The hand-over is from practice mode</source>
        <translation>A entrega é do modo de treino</translation>
    </message>
    <message>
        <source>Nothing in it is real.</source>
        <translation>Nada nela é real.</translation>
    </message>
    <message>
        <source>Switch to practice mode to open it, or ask your colleague for a real one.</source>
        <translation>Mude para o modo de treino para abri-la, ou peça uma real ao seu colega.</translation>
    </message>
    <message>
        <source>The hand-over has expired</source>
        <translation>A entrega expirou</translation>
    </message>
    <message>
        <source>It could be opened until %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Ela podia ser aberta até %1.</translation>
    </message>
    <message>
        <source>Ask your colleague for a new hand-over. If it should not have expired yet, look whether the date of this computer is right.</source>
        <translation>Peça uma nova entrega ao seu colega. Se ela ainda não deveria ter expirado, veja se a data deste computador está certa.</translation>
    </message>
    <message>
        <source>The passphrase does not open it</source>
        <translation>A frase secreta não a abre</translation>
    </message>
    <message>
        <source>Most likely there is a typing error. Capital and small letters differ, and hyphens count.</source>
        <translation>Provavelmente há um erro de digitação. Maiúsculas e minúsculas são diferentes, e os hifens contam.</translation>
    </message>
    <message>
        <source>Enter it again. If it still does not open, ask your colleague for the passphrase of this very file.</source>
        <translation>Digite-a de novo. Se ainda assim não abrir, peça ao seu colega a frase secreta exatamente deste arquivo.</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Não há memória suficiente</translation>
    </message>
    <message>
        <source>Checking the passphrase takes about 256 MB of memory for a second.</source>
        <translation>Verificar a frase secreta usa cerca de 256 MB de memória por um segundo.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Feche alguns programas e tente novamente.</translation>
    </message>
    <message>
        <source>You have no key for it</source>
        <translation>Você não tem uma chave para ela</translation>
    </message>
    <message>
        <source>The hand-over was made for a key, and on this computer there is none.</source>
        <translation>A entrega foi criada para uma chave, e neste computador não há nenhuma.</translation>
    </message>
    <message>
        <source>Open it on the computer whose key you gave to your colleague. Or make a key here, send it, and ask for a new hand-over.</source>
        <translation>Abra-a no computador cuja chave você deu ao seu colega. Ou crie uma chave aqui, envie-a e peça uma nova entrega.</translation>
    </message>
    <message>
        <source>The hand-over was not made for your key</source>
        <translation>A entrega não foi criada para a sua chave</translation>
    </message>
    <message>
        <source>It was made for another person, another computer, or a key that you had before.</source>
        <translation>Ela foi criada para outra pessoa, outro computador ou uma chave que você tinha antes.</translation>
    </message>
    <message>
        <source>Send your key to your colleague and ask for a new hand-over.</source>
        <translation>Envie a sua chave ao seu colega e peça uma nova entrega.</translation>
    </message>
    <message>
        <source>The hand-over was changed</source>
        <translation>A entrega foi alterada</translation>
    </message>
    <message>
        <source>It was made for your key, but somebody has changed it since.</source>
        <translation>Ela foi criada para a sua chave, mas alguém a alterou desde então.</translation>
    </message>
    <message>
        <source>What is inside is not understood</source>
        <translation>O conteúdo não é compreendido</translation>
    </message>
    <message>
        <source>The file was opened, but it describes no client that this version knows.</source>
        <translation>O arquivo foi aberto, mas não descreve nenhum cliente que esta versão conheça.</translation>
    </message>
    <message>
        <source>Install the newest version. If that does not help, ask your colleague for a new hand-over.</source>
        <translation>Instale a versão mais recente. Se isso não ajudar, peça uma nova entrega ao seu colega.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>Curta demais: pelo menos %Ln caractere.</numerusform>
            <numerusform>Curta demais: pelo menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too easy to guess: at least %Ln different character(s).</source>
        <translation>
            <numerusform>Fácil demais de adivinhar: pelo menos %Ln caractere diferente.</numerusform>
            <numerusform>Fácil demais de adivinhar: pelo menos %Ln caracteres diferentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>Longa demais: no máximo %Ln caractere.</numerusform>
            <numerusform>Longa demais: no máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>A chave não pode ser usada</translation>
    </message>
    <message>
        <source>Ask your colleague to make a new key and to send it.</source>
        <translation>Peça ao seu colega que crie uma nova chave e a envie.</translation>
    </message>
    <message>
        <source>Opening it would take too much</source>
        <translation>Abri-lo exigiria demais</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a hand-over of this program does. That could bring this computer to a stop.</source>
        <translation>O arquivo pede mais memória ou tempo do que uma entrega deste programa. Isso poderia travar este computador.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>further integrations that use a token</comment>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>broker::ui::HandoverCommands</name>
    <message>
        <source>S&amp;end to a colleague…</source>
        <translation>&amp;Enviar a um colega…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>Abrir uma &amp;entrega…</translation>
    </message>
    <message>
        <source>My &amp;public key…</source>
        <translation>&amp;Minha chave pública…</translation>
    </message>
    <message>
        <source>Opens the encrypted file with a client that a colleague sent you</source>
        <translation>Abre o arquivo criptografado com um cliente que um colega lhe enviou</translation>
    </message>
    <message>
        <source>Lets a colleague make a hand-over that only you can open</source>
        <translation>Permite que um colega crie uma entrega que só você pode abrir</translation>
    </message>
    <message>
        <source>Hands this client over to somebody who runs it: an encrypted file and a page with instructions</source>
        <translation>Entrega este cliente a quem o executa: um arquivo criptografado e uma página com instruções</translation>
    </message>
    <message>
        <source>For a Broker token whose client this program can set up</source>
        <translation>Para um token do Broker cujo cliente este programa pode configurar</translation>
    </message>
    <message>
        <source>For Broker tokens whose clients this program can set up: select those alone</source>
        <translation>Para tokens do Broker cujos clientes este programa pode configurar: selecione somente esses</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>Os tokens selecionados são de mais de uma região: selecione os de uma só</translation>
    </message>
    <message>
        <source>Hands these clients over to somebody who runs them: for each an encrypted file and a page with instructions</source>
        <translation>Entrega estes clientes a quem os executa: para cada um, um arquivo criptografado e uma página com instruções</translation>
    </message>
</context>
<context>
    <name>broker::ui::Help</name>
    <message>
        <source>help_en.md</source>
        <extracomment>Not shown: the name of the help file of this language, &quot;help_de.md&quot; for German.</extracomment>
        <translation>help_pt_BR.md</translation>
    </message>
</context>
<context>
    <name>broker::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>The underlined letter of a menu or button is pressed together with Alt. Tab goes on to the next control, Escape closes a window.</source>
        <translation>A letra sublinhada de um menu ou botão é pressionada junto com Alt. Tab passa ao próximo controle, Esc fecha uma janela.</translation>
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
        <translation>P&amp;esquisar:</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>Texto do tópico</translation>
    </message>
    <message>
        <source>Cop&amp;y facts about this program</source>
        <translation>Co&amp;piar informações sobre este programa</translation>
    </message>
    <message>
        <source>Version, Qt, encryption and keychain. There is no secret in it.</source>
        <translation>Versão, Qt, criptografia e chaveiro. Não há nenhum segredo nelas.</translation>
    </message>
    <message>
        <source>Nothing is said about “%1”. Try one word of it.</source>
        <translation>Nada é dito sobre “%1”. Tente uma única palavra.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Limpar o texto de busca</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeDoubtText</name>
    <message>
        <source>%1 has no integration with %2.</source>
        <translation>%1 não tem integração com %2.</translation>
    </message>
    <message>
        <source>%1 has %2 without Broker.</source>
        <translation>%1 tem %2 sem Broker.</translation>
    </message>
    <message>
        <source>With Broker it has: %1.</source>
        <extracomment>%1 is a list of services.</extracomment>
        <translation>Com o Broker, ela tem: %1.</translation>
    </message>
    <message>
        <source>Your list has another token for this integration: %1.</source>
        <extracomment>%1 is the masked form of a token.</extracomment>
        <translation>Sua lista tem outro token para esta integração: %1.</translation>
    </message>
    <message>
        <source>The client seems to be for another organization</source>
        <translation>O cliente parece ser para outra organização</translation>
    </message>
    <message>
        <source>Choose another one, or go on if you know that it is this one. Your list then says what speaks against it.</source>
        <translation>Escolha outra ou continue se souber que é esta. Sua lista mostrará então o que há em contrário.</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeModel</name>
    <message>
        <source>your list has another token for it</source>
        <translation>sua lista tem outro token para ela</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentário</translation>
    </message>
</context>
<context>
    <name>broker::ui::HowPage</name>
    <message>
        <source>&amp;Share one token</source>
        <translation>&amp;Compartilhar um token</translation>
    </message>
    <message>
        <source>&amp;One token each</source>
        <translation>&amp;Um token para cada uma</translation>
    </message>
    <message>
        <source>How they get their token</source>
        <translation>Como elas recebem o token</translation>
    </message>
    <message>
        <source>Both ways side by side. Nothing is changed yet.</source>
        <translation>As duas formas lado a lado. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>&amp;Token to share:</source>
        <translation>&amp;Token a compartilhar:</translation>
    </message>
    <message>
        <source>&amp;Integration:</source>
        <translation>&amp;Integração:</translation>
    </message>
    <message>
        <source>Set up the &amp;first token…</source>
        <translation>Configurar o &amp;primeiro token…</translation>
    </message>
    <message>
        <source>Set one up in an organization of the group first, then share it: your choice is kept until then. Or choose one token each.</source>
        <translation>Primeiro configure um em uma organização do grupo e depois compartilhe-o: sua escolha fica guardada até lá. Ou escolha um token para cada uma.</translation>
    </message>
    <message>
        <source>No token on your list can be shared in this region.</source>
        <translation>Nenhum token da sua lista pode ser compartilhado nesta região.</translation>
    </message>
    <message>
        <source>No token on your list is of a group that you have chosen organizations of.</source>
        <translation>Nenhum token da sua lista é de um grupo do qual você escolheu organizações.</translation>
    </message>
    <message>
        <source>None of the chosen organizations can share it: they are in other groups.</source>
        <translation>Nenhuma das organizações escolhidas pode compartilhá-lo: elas estão em outros grupos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chosen organization(s) can share it: they are in its group. Its record on your list will name them.</source>
        <extracomment>%1 is how many of them.</extracomment>
        <translation>
            <numerusform>Organizações escolhidas que podem compartilhá-lo: %1 de %Ln, por estarem no grupo dele. A entrada dele na sua lista as mencionará.</numerusform>
            <numerusform>Organizações escolhidas que podem compartilhá-lo: %1 de %Ln, por estarem no grupo dele. A entrada dele na sua lista as mencionará.</numerusform>
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
        <translation>Importar um backup</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>O que a importação faria</translation>
    </message>
    <message>
        <source>The space bar takes a token out of the import or puts it back.</source>
        <translation>A barra de espaço retira um token da importação ou o recoloca.</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Look at the table again, then import.</source>
        <translation>Nada foi importado ainda. Veja a tabela novamente e depois importe.</translation>
    </message>
    <message>
        <source>There is nothing to import: everything in the file is already here.</source>
        <translation>Não há nada para importar: tudo o que está no arquivo já está aqui.</translation>
    </message>
    <message>
        <source>To be added or changed: %1.</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;, also in the next ones.</extracomment>
        <translation>A adicionar ou alterar: %1.</translation>
    </message>
    <message>
        <source>Left out, because they differ from those here: %1.</source>
        <translation>Omitidos, porque são diferentes dos daqui: %1.</translation>
    </message>
    <message>
        <source>Refused, because region and address contradict each other: %1.</source>
        <translation>Recusados, porque a região e o endereço se contradizem: %1.</translation>
    </message>
    <message>
        <source>Nothing that is only here is removed, and no secret is imported.</source>
        <translation>Nada do que existe somente aqui é removido, e nenhum segredo é importado.</translation>
    </message>
    <message>
        <source>The list of tokens has changed in the meantime</source>
        <translation>A lista de tokens mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Added or changed: %1</source>
        <translation>Adicionados ou alterados: %1</translation>
    </message>
    <message>
        <source>Saving the list of tokens. It is saved also if you close this window.</source>
        <translation>Salvando a lista de tokens. Ela é salva mesmo que você feche esta janela.</translation>
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
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>New</source>
        <comment>what an import does with a token</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what an import does with a token</comment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>what an import does with a token</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what an import does with a token</comment>
        <translation>Recusado</translation>
    </message>
</context>
<context>
    <name>broker::ui::Instructions</name>
    <message>
        <source>Docker or Podman, on the computer that will run the client</source>
        <translation>Docker ou Podman, no computador que vai executar o cliente</translation>
    </message>
    <message>
        <source>Docker with Docker Compose, on the computer that will run the client</source>
        <translation>Docker com Docker Compose, no computador que vai executar o cliente</translation>
    </message>
    <message>
        <source>kubectl, signed in to the cluster that will run the client</source>
        <translation>kubectl, autenticado no cluster que vai executar o cliente</translation>
    </message>
    <message>
        <source>helm and kubectl, signed in to the cluster that will run the client</source>
        <translation>helm e kubectl, autenticados no cluster que vai executar o cliente</translation>
    </message>
    <message>
        <source>Node.js with npm, on the computer that will run the client</source>
        <translation>Node.js com npm, no computador que vai executar o cliente</translation>
    </message>
    <message>
        <source>Broker Token Assistant, the program that opens the encrypted file: https://github.com/broker-token-assistant/broker-token-assistant</source>
        <translation>Broker Token Assistant, o programa que abre o arquivo criptografado: https://github.com/broker-token-assistant/broker-token-assistant</translation>
    </message>
    <message>
        <source>From there, a way through the firewall to %1</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>De lá, um caminho pelo firewall até %1</translation>
    </message>
    <message>
        <source>From there, a way to %1 at %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>De lá, um caminho até %1 em %2</translation>
    </message>
    <message>
        <source>The passphrase: it does not come with the file. Ask for it by phone.</source>
        <translation>A frase secreta: ela não vem com o arquivo. Peça-a por telefone.</translation>
    </message>
    <message>
        <source>Your own computer: the file opens with your key %1 alone.</source>
        <translation>O seu próprio computador: o arquivo só abre com a sua chave %1.</translation>
    </message>
    <message>
        <source>Save the file %1 on your computer. It can be opened until %2.</source>
        <translation>Salve o arquivo %1 no seu computador. Ele pode ser aberto até %2.</translation>
    </message>
    <message>
        <source>Start Broker Token Assistant and choose “Open a hand-over…” in the menu “List”. You need no account at Snyk.</source>
        <translation>Inicie o Broker Token Assistant e escolha “Abrir uma entrega…” no menu “Lista”. Você não precisa de uma conta na Snyk.</translation>
    </message>
    <message>
        <source>Compare what the program shows with this page: organization, integration and region. If something differs, stop and ask.</source>
        <translation>Compare o que o programa mostra com esta página: organização, integração e região. Se algo for diferente, pare e pergunte.</translation>
    </message>
    <message>
        <source>Press “Save as…” and save the configuration as %1, in a folder that only you can open. It has the secrets in it.</source>
        <translation>Clique em “Salvar como…” e salve a configuração como %1, em uma pasta que só você possa abrir. Ela contém os segredos.</translation>
    </message>
    <message>
        <source>In that folder, start the client:</source>
        <translation>Nessa pasta, inicie o cliente:</translation>
    </message>
    <message>
        <source>After half a minute, ask the client whether it is connected:</source>
        <translation>Depois de meio minuto, pergunte ao cliente se ele está conectado:</translation>
    </message>
    <message>
        <source>It is, when the answer has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>Ele está se a resposta contiver “&quot;ok&quot;:true” e em nenhum lugar “&quot;ok&quot;:false”.</translation>
    </message>
    <message>
        <source>Leave the old client running, if there is one, until you are told that it may go.</source>
        <translation>Deixe o cliente antigo em execução, se houver um, até que lhe digam que ele pode ser retirado.</translation>
    </message>
    <message>
        <source>That the client is connected, on which computer or cluster it runs, and since when.</source>
        <translation>Que o cliente está conectado, em que computador ou cluster ele é executado e desde quando.</translation>
    </message>
    <message>
        <source>If it is not: the answer of the check and the last lines of its log. Never send the configuration, the encrypted file or the passphrase back.</source>
        <translation>Se não estiver: a resposta da verificação e as últimas linhas do log. Nunca envie de volta a configuração, o arquivo criptografado ou a frase secreta.</translation>
    </message>
    <message>
        <source>Then delete the encrypted file. To take the client away again:</source>
        <translation>Depois exclua o arquivo criptografado. Para retirar o cliente:</translation>
    </message>
    <message>
        <source>Please run a Broker client</source>
        <translation>Execute um cliente do Broker, por favor</translation>
    </message>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>Modo de treino: nada nesta página é real.</translation>
    </message>
    <message>
        <source>%1 asks %2 to run the Broker client for %3 in the organization %4, %5. What it needs is in an encrypted file that comes apart from this page. There is no secret on this page.</source>
        <extracomment>%1 and %2 are names of persons, %3 is a service such as GitLab, %4 an organization, %5 a region.</extracomment>
        <translation>%1 pede a %2 que execute o cliente do Broker para %3 na organização %4, %5. O que é preciso está em um arquivo criptografado que chega separado desta página. Não há nenhum segredo nesta página.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Do que você precisa</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo a passo</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>O que verificar</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>O que enviar de volta</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2</source>
        <extracomment>Title of a page; %1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>Cliente do Broker para %1 em %2</translation>
    </message>
    <message>
        <source>Podman, on the computer that will run the client</source>
        <translation>Podman, no computador que vai executar o cliente</translation>
    </message>
    <message>
        <source>Podman with Podman Compose, on the computer that will run the client</source>
        <translation>Podman com Podman Compose, no computador que vai executar o cliente</translation>
    </message>
    <message>
        <source>The same client serves the organizations that share its token: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>O mesmo cliente atende as organizações que compartilham o token dele: %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationModel</name>
    <message>
        <source>Not offered here</source>
        <comment>integration type without a Broker token to get</comment>
        <translation>Não oferecido aqui</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>In this organization</source>
        <translation>Nesta organização</translation>
    </message>
    <message>
        <source>How its token is obtained</source>
        <translation>Como o token é obtido</translation>
    </message>
    <message>
        <source>Container registries</source>
        <translation>Registros de contêineres</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>R&amp;ecarregar</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Choose the integration</source>
        <translation>Escolha a integração</translation>
    </message>
    <message>
        <source>Snyk reports this integration. It has no Broker token that can be obtained here.</source>
        <translation>A Snyk relata esta integração. Ela não tem um token do Broker que possa ser obtido aqui.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Asking which ones use Broker…</source>
        <translation>Consultando quais usam o Broker…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln entrada da lista da Snyk não pôde ser lida.</numerusform>
            <numerusform>%Ln entradas da lista da Snyk não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token %1 is already in your list.</source>
        <translation>O token dela, %1, já está na sua lista.</translation>
    </message>
    <message>
        <source>&amp;Find by name:</source>
        <translation>Locali&amp;zar por nome:</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>Localizar uma integração</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Limpar o texto de busca</translation>
    </message>
    <message>
        <source>Every kind of code host, repository or registry needs a Broker token of its own. These are the integrations of %1.</source>
        <translation>Cada tipo de host de código, repositório ou registro precisa de um token do Broker próprio. Estas são as integrações de %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationText</name>
    <message>
        <source>Not set up</source>
        <comment>integration</comment>
        <translation>Não configurada</translation>
    </message>
    <message>
        <source>Set up without Broker</source>
        <comment>integration</comment>
        <translation>Configurada sem Broker</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>integration</comment>
        <translation>Configurada</translation>
    </message>
    <message>
        <source>Set up with Broker</source>
        <comment>integration</comment>
        <translation>Configurada com Broker</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>integration</comment>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>The organization does not have this integration yet.</source>
        <translation>A organização ainda não tem esta integração.</translation>
    </message>
    <message>
        <source>Snyk reaches the service directly, with credentials that are stored in Snyk.</source>
        <translation>A Snyk acessa o serviço diretamente, com credenciais armazenadas na Snyk.</translation>
    </message>
    <message>
        <source>The integration uses Broker already, so it has a Broker token.</source>
        <translation>A integração já usa o Broker, portanto tem um token do Broker.</translation>
    </message>
    <message>
        <source>Snyk&apos;s list does not cover this type. The Web UI shows its state.</source>
        <translation>A lista da Snyk não abrange este tipo. A interface Web mostra o estado dela.</translation>
    </message>
    <message>
        <source>Token can be generated here</source>
        <translation>O token pode ser gerado aqui</translation>
    </message>
    <message>
        <source>Generate the token now</source>
        <comment>way to get a token</comment>
        <translation>Gerar o token agora</translation>
    </message>
    <message>
        <source>I have the token already</source>
        <comment>way to get a token</comment>
        <translation>Já tenho o token</translation>
    </message>
    <message>
        <source>This program enables Broker for the integration, and Snyk answers with the token.</source>
        <translation>Este programa ativa o Broker para a integração, e a Snyk responde com o token.</translation>
    </message>
    <message>
        <source>You open the settings of the integration in your browser and copy the token. Changes nothing that is set up.</source>
        <translation>Você abre as configurações da integração no navegador e copia o token. Não altera nada do que está configurado.</translation>
    </message>
    <message>
        <source>From Snyk support or a colleague. It is checked and saved; nothing is changed in Snyk.</source>
        <translation>Do suporte da Snyk ou de um colega. Ele é verificado e salvo; nada é alterado na Snyk.</translation>
    </message>
    <message>
        <source>Snyk adds the integration %1 to the organization “%2”, with Broker enabled.</source>
        <translation>A Snyk adiciona a integração %1 à organização “%2”, com o Broker ativado.</translation>
    </message>
    <message>
        <source>It works as soon as a Broker client runs with the new token. Nothing that exists now is changed.</source>
        <translation>Ela funciona assim que um cliente do Broker é executado com o novo token. Nada do que existe agora é alterado.</translation>
    </message>
    <message>
        <source>Broker is enabled once more for %1 in the organization “%2”, where it is in use already.</source>
        <translation>O Broker é ativado mais uma vez para %1 na organização “%2”, onde já está em uso.</translation>
    </message>
    <message>
        <source>Snyk does not document what that does: the answer may hold the same token or a new one. The token is compared with the one recorded here, and you are told.</source>
        <translation>A Snyk não documenta o que isso faz: a resposta pode conter o mesmo token ou um novo. O token é comparado com o registrado aqui, e você é informado.</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk.</source>
        <translation>Nada é alterado na Snyk.</translation>
    </message>
    <message>
        <source>The token for %1 in the organization “%2” is saved.</source>
        <translation>O token para %1 na organização “%2” é salvo.</translation>
    </message>
    <message>
        <source>In the Snyk Web UI, select the organization “%1”.</source>
        <translation>Na interface Web da Snyk, selecione a organização “%1”.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”.</source>
        <translation>Abra “Settings” e depois “Integrations”.</translation>
    </message>
    <message>
        <source>Find %1 and open its settings with the gear beside it.</source>
        <translation>Encontre %1 e abra as configurações dela com a engrenagem ao lado.</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”.</source>
        <translation>Vá até a seção “Broker Credentials” e copie o texto da caixa “Token”.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and go to “Package Repositories”.</source>
        <translation>Abra “Settings”, depois “Integrations” e vá até “Package Repositories”.</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate and Save”.</source>
        <translation>Se ainda não for mostrado nenhum token, escolha “Generate and Save”.</translation>
    </message>
    <message>
        <source>Copy the Broker token.</source>
        <translation>Copie o token do Broker.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and open %1.</source>
        <translation>Abra “Settings”, depois “Integrations” e abra %1.</translation>
    </message>
    <message>
        <source>Choose “For installation of Jira within a private network click here”.</source>
        <translation>Escolha “For installation of Jira within a private network click here”.</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate”. Then choose “Show” and copy the token.</source>
        <translation>Se ainda não for mostrado nenhum token, escolha “Generate”. Depois escolha “Show” e copie o token.</translation>
    </message>
    <message>
        <source>Come back to this window and paste it below.</source>
        <translation>Volte a esta janela e cole-o abaixo.</translation>
    </message>
    <message>
        <source>The Web UI may say “Could not connect to %1”. That is expected until the Broker client runs.</source>
        <translation>A interface Web pode dizer “Could not connect to %1”. Isso é esperado até que o cliente do Broker esteja em execução.</translation>
    </message>
    <message>
        <source>Snyk switches the integration %1 of the organization “%2” to Broker.</source>
        <translation>A Snyk muda a integração %1 da organização “%2” para o Broker.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <comment>integration</comment>
        <translation>Não pode ser lida</translation>
    </message>
    <message>
        <source>Snyk&apos;s list gives this integration an id that is none, so that nothing can be asked or changed for it from here. The Web UI shows it and its token.</source>
        <translation>A lista da Snyk dá a esta integração um ID que não é válido, portanto nada pode ser consultado ou alterado para ela daqui. A interface Web a mostra com o token.</translation>
    </message>
    <message>
        <source>The credential for %1 in the organization “%2” is saved.</source>
        <translation>A credencial para %1 na organização “%2” é salva.</translation>
    </message>
    <message>
        <source>The integration is there. Snyk did not say whether it uses Broker.</source>
        <translation>A integração existe. A Snyk não informou se ela usa o Broker.</translation>
    </message>
    <message>
        <source>Snyk did not say whether it uses Broker already. If it does, Snyk does not document whether the same token comes back or a new one.</source>
        <translation>A Snyk não informou se ela já usa o Broker. Se usar, a Snyk não documenta se volta o mesmo token ou um novo.</translation>
    </message>
    <message>
        <source>Turn on the switch “Snyk Broker on/off”. If there is no switch, your plan or your role does not include it: ask Snyk support.</source>
        <translation>Ative a opção “Snyk Broker on/off”. Se não houver essa opção, seu plano ou sua função não a inclui: consulte o suporte da Snyk.</translation>
    </message>
    <message>
        <source>In the scope selector at the top of the Snyk Web UI, choose “Organization”, then “%1”.</source>
        <translation>No seletor de escopo no alto da interface Web da Snyk, escolha “Organization” e depois “%1”.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, then “All integrations”.</source>
        <translation>Abra “Settings”, depois “Integrations” e depois “All integrations”.</translation>
    </message>
    <message>
        <source>Search for %1 and open it.</source>
        <translation>Pesquise %1 e abra.</translation>
    </message>
    <message>
        <source>Open %1.</source>
        <translation>Abra %1.</translation>
    </message>
    <message>
        <source>Token from Snyk support</source>
        <translation>Token do suporte da Snyk</translation>
    </message>
    <message>
        <source>Get the token from the Snyk website (Web UI)</source>
        <comment>way to get a token</comment>
        <translation>Obter o token no site da Snyk (interface Web)</translation>
    </message>
    <message>
        <source>Works where Snyk has turned Broker on for container registries in your organization. Snyk then answers with the token, and refuses otherwise; nothing is changed by that.</source>
        <translation>Funciona quando a Snyk ativou o Broker para registros de contêineres na sua organização. Nesse caso, a Snyk responde com o token; caso contrário, recusa, e nada é alterado com isso.</translation>
    </message>
    <message>
        <source>It is connected directly today. Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>Hoje ela está conectada diretamente. A Snyk não conseguirá acessar seu código por meio dela até que um cliente do Broker esteja em execução com o novo token.</translation>
    </message>
    <message>
        <source>Snyk did not say how it is connected today. If it is connected directly, Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>A Snyk não informou como ela está conectada hoje. Se estiver conectada diretamente, a Snyk não conseguirá acessar seu código por meio dela até que um cliente do Broker esteja em execução com o novo token.</translation>
    </message>
    <message>
        <source>It uses Broker today. If Snyk answers with a new token, clients that run with the old one may lose their connection, and that cannot be undone.</source>
        <translation>Hoje ela usa o Broker. Se a Snyk responder com um novo token, os clientes em execução com o antigo poderão perder a conexão, e isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”. If there is no such section, ask Snyk support: it turns Broker on for container registries, or sends you the token.</source>
        <translation>Vá para a seção “Broker Credentials” e copie o texto da caixa “Token”. Se essa seção não existir, consulte o suporte da Snyk: ele ativa o Broker para registros de contêineres ou envia o token a você.</translation>
    </message>
    <message>
        <source>Credentials that are stored in Snyk for a direct connection are not used any more. There is no way back without entering them again.</source>
        <translation>As credenciais armazenadas na Snyk para uma conexão direta deixam de ser usadas. Não há como voltar atrás sem inseri-las novamente.</translation>
    </message>
    <message>
        <source>Token from the Snyk website</source>
        <translation>Token do site da Snyk</translation>
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
        <translation>Organização: %1
Integração: %2
Região: %3
Impressão digital: %4</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <comment>event of a calendar</comment>
        <translation>Rotacionar: %1</translation>
    </message>
    <message>
        <source>Rotate soon: %1</source>
        <comment>event of a calendar</comment>
        <translation>Rotacionar em breve: %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID da organização</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <translation>Última rotação</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Motivo do prazo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado em</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Practice, not real: %1</source>
        <comment>event of a calendar</comment>
        <translation>Treino, não é real: %1</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>Modo de treino</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a token of practice mode</comment>
        <translation>não é real</translation>
    </message>
    <message>
        <source>Account: %1
Region: %2
Fingerprint: %3</source>
        <translation>Conta: %1
Região: %2
Impressão digital: %3</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>ID do grupo</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column of a table: a date</comment>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many tokens there are</comment>
        <translation>No total</translation>
    </message>
    <message>
        <source>Also used by</source>
        <comment>column of a table: organizations</comment>
        <translation>Usado também por</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryRows</name>
    <message>
        <source>Set &amp;up a token…</source>
        <translation>Configurar &amp;um token…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>C&amp;lonar…</translation>
    </message>
    <message>
        <source>Sho&amp;w on my list</source>
        <translation>Mostrar &amp;na minha lista</translation>
    </message>
    <message>
        <source>Find in the inventory</source>
        <translation>Buscar no inventário</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Limpar o texto de busca</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Integrations at Snyk</source>
        <translation>Integrações na Snyk</translation>
    </message>
    <message>
        <source>&amp;Clone it into others…</source>
        <translation>&amp;Clonar para outras…</translation>
    </message>
    <message>
        <source>&amp;Clone one of mine into it…</source>
        <translation>Clonar uma das &amp;minhas para esta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>%Ln linha selecionada.</numerusform>
            <numerusform>%Ln linhas selecionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see what can be done about it, or several to set them up together.</source>
        <translation>Selecione uma linha para ver o que pode ser feito a respeito, ou várias para configurá-las juntas.</translation>
    </message>
    <message>
        <source>Set &amp;up all of them…</source>
        <translation>Configurar &amp;todas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln integração</numerusform>
            <numerusform>%Ln integrações</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>; mostradas: %1</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>R&amp;ecuperar o token…</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>Selecione uma linha primeiro</translation>
    </message>
    <message>
        <source>Its token cannot be shared: only a current one of an integration in a group can</source>
        <translation>O token dela não pode ser compartilhado: somente um atual de uma integração em um grupo pode</translation>
    </message>
    <message>
        <source>No token on your list can be cloned into it: it takes one of the same integration and group</source>
        <translation>Nenhum token da sua lista pode ser clonado para ela: é preciso um da mesma integração e do mesmo grupo</translation>
    </message>
    <message>
        <source>Its token is not on your list</source>
        <translation>O token dela não está na sua lista</translation>
    </message>
    <message>
        <source>This is done with one row at a time: select one</source>
        <translation>Isto é feito com uma linha por vez: selecione uma</translation>
    </message>
    <message>
        <source>R&amp;etrieve their tokens…</source>
        <translation>&amp;Recuperar os tokens delas…</translation>
    </message>
    <message>
        <source>There is no token to retrieve in any of them</source>
        <translation>Não há token a recuperar em nenhuma delas</translation>
    </message>
    <message>
        <source>They are of more than one integration: select rows of one</source>
        <translation>São de mais de uma integração: selecione linhas de uma só</translation>
    </message>
    <message>
        <source>None of them can be given a token of its own</source>
        <translation>Nenhuma delas pode receber um token próprio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) can be retrieved, one after the other.</source>
        <translation>
            <numerusform>%Ln token pode ser recuperado.</numerusform>
            <numerusform>%Ln tokens podem ser recuperados, um após o outro.</numerusform>
        </translation>
    </message>
    <message>
        <source>To set them up together, select rows of one integration.</source>
        <translation>Para configurá-las juntas, selecione linhas de uma mesma integração.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own.</source>
        <translation>
            <numerusform>%Ln pode receber um token próprio.</numerusform>
            <numerusform>%Ln podem receber um token próprio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Salvar como &amp;tabela…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own with your consent, which the preview asks for.</source>
        <translation>
            <numerusform>%Ln pode receber um token próprio com o seu consentimento, que a prévia pede.</numerusform>
            <numerusform>%Ln podem receber um token próprio com o seu consentimento, que a prévia pede.</numerusform>
        </translation>
    </message>
    <message>
        <source>No integration matches. Clear the search, or show all states.</source>
        <translation>Nenhuma integração corresponde. Limpe a busca ou mostre todos os estados.</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryTab</name>
    <message>
        <source>There is nothing to find yet: look at your organizations first.</source>
        <translation>Ainda não há nada para buscar: consulte primeiro suas organizações.</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryView</name>
    <message>
        <source>Which integrations your organizations have at Snyk, which of them use Broker, and which of their tokens are on your list. Snyk is only read; nothing is changed.</source>
        <translation>Quais integrações suas organizações têm na Snyk, quais delas usam o Broker e quais dos tokens estão na sua lista. A Snyk é apenas lida; nada é alterado.</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organizações consultadas</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Todas as organizações</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Lendo a lista: %Ln organização até agora</numerusform>
            <numerusform>Lendo a lista: %Ln organizações até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 de %Ln organização consultada</numerusform>
            <numerusform>%1 de %Ln organizações consultadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found so far is kept. “Look at the rest” goes on from there.</source>
        <translation>O que foi encontrado até agora é mantido. “Consultar o restante” continua a partir daí.</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>&amp;Parar a consulta</translation>
    </message>
    <message>
        <source>Look at the re&amp;st</source>
        <translation>Consultar o re&amp;stante</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Região:</translation>
    </message>
    <message>
        <source>Organi&amp;zations:</source>
        <translation>Organi&amp;zações:</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>C&amp;onsultar novamente</translation>
    </message>
    <message>
        <source>Look at th&amp;em</source>
        <translation>Co&amp;nsultá-las</translation>
    </message>
    <message>
        <source>Save the inventory</source>
        <translation>Salvar o inventário</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>A tabela foi salva</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>Não há nenhum segredo nele.</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPage</name>
    <message>
        <source>&amp;Add the client</source>
        <translation>&amp;Adicionar o cliente</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>Organização:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>Integração:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Região:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>Guardado em:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Token do Broker:</translation>
    </message>
    <message>
        <source>Token due:</source>
        <translation>Prazo do token:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Credencial:</translation>
    </message>
    <message>
        <source>Credential due:</source>
        <translation>Prazo da credencial:</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>Adicionar o cliente</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk, and nothing in the client: it goes on as it is.</source>
        <translation>Nada é alterado na Snyk nem no cliente: ele continua como está.</translation>
    </message>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>Consultando as integrações de %1 na Snyk…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>integration, its state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <translation>idade desconhecida: prazo %1</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>nenhuma no arquivo</translation>
    </message>
    <message>
        <source>%1; not kept, because its service has no https address</source>
        <translation>%1; não guardada, porque o serviço dela não tem endereço https</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>não guardada</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. That entry stays, marked as replaced.</source>
        <translation>Sua lista tem %1 para esta integração. Essa entrada permanece, marcada como substituída.</translation>
    </message>
    <message>
        <source>The client belongs to another region</source>
        <translation>O cliente pertence a outra região</translation>
    </message>
    <message>
        <source>It is connected to %1, and you are signed in to %2.</source>
        <translation>Ele está conectado a %1, e você entrou em %2.</translation>
    </message>
    <message>
        <source>Go back and sign in to its region.</source>
        <translation>Volte e entre na região dele.</translation>
    </message>
    <message>
        <source>Choose the one that the client serves</source>
        <translation>Escolha aquela a que o cliente atende</translation>
    </message>
    <message>
        <source>&amp;Which one:</source>
        <translation>&amp;Qual:</translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>Adicionar &amp;mesmo assim</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPanel</name>
    <message>
        <source>&amp;Stop before it is sent</source>
        <translation>&amp;Parar antes do envio</translation>
    </message>
    <message>
        <source>Stop &amp;waiting for the keychain</source>
        <translation>Parar de &amp;esperar pelo chaveiro</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>Eu o &amp;tenho em um lugar seguro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>Se a solicitação já tiver saído, a resposta da Snyk será aguardada…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Consultando a Snyk…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Em andamento…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>Keep it in &amp;memory until I quit</source>
        <translation>&amp;Manter na memória até eu encerrar</translation>
    </message>
    <message>
        <source>Nothing has been stored yet</source>
        <translation>Nada foi armazenado ainda</translation>
    </message>
    <message>
        <source>Your token, this once</source>
        <translation>Seu token, somente desta vez</translation>
    </message>
    <message>
        <source>Show it &amp;once…</source>
        <translation>Mostrar &amp;uma vez…</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>O token ainda não está salvo</translation>
    </message>
    <message>
        <source>The token may not have been saved</source>
        <translation>O token pode não ter sido salvo</translation>
    </message>
    <message>
        <source>The token is not lost: the program holds it in memory until you decide.</source>
        <translation>O token não se perdeu: o programa o mantém na memória até você decidir.</translation>
    </message>
    <message>
        <source>Note in the journal what is about to be done</source>
        <translation>Anotar no registro o que está prestes a ser feito</translation>
    </message>
    <message>
        <source>Keep the token in the memory of this program</source>
        <translation>Manter o token na memória deste programa</translation>
    </message>
    <message>
        <source>Save the token in the password store (keychain) and read it back</source>
        <translation>Salvar o token no cofre de senhas (chaveiro) e lê-lo de volta</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptAccounts</name>
    <message>
        <source>Which of the kept accounts</source>
        <translation>Qual das contas guardadas</translation>
    </message>
    <message>
        <source>%1 (%2) in %3</source>
        <extracomment>An account that is kept: %1 is its name, %2 its masked token or secret, %3 a region.</extracomment>
        <translation>%1 (%2) em %3</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>conta sem nome</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Salvar a credencial no chaveiro e lê-la de volta</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Manter a credencial na memória deste programa</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>Adicioná-la à sua lista</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>A credencial ainda não está salva</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>A credencial pode não ter sido salva</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>A credencial ainda não está na sua lista</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>A credencial não se perdeu: o programa a mantém na memória até você decidir.</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>A credencial está no chaveiro; apenas a lista não pôde ser salva, portanto nada a mostra ainda.</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>A credencial está somente na memória deste programa, e a lista não pôde ser salva, portanto nada a mostra ainda.</translation>
    </message>
    <message>
        <source>C&amp;redential due on:</source>
        <translation>Prazo da c&amp;redencial:</translation>
    </message>
    <message>
        <source>Token &amp;due on:</source>
        <translation>&amp;Prazo do token:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Credencial:</translation>
    </message>
    <message>
        <source>The client is in your list</source>
        <translation>O cliente está na sua lista</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>How old the token and the credential are, nobody can tell from the file. The days are counted from today; choose an earlier date if you know better.</source>
        <translation>O arquivo não permite saber a idade do token e da credencial. Os dias são contados a partir de hoje; escolha uma data anterior se souber mais.</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>nenhuma no arquivo</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>Não guardada: %1</translation>
    </message>
    <message>
        <source>is being saved</source>
        <translation>sendo salva</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>Concluir mais &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Co&amp;ncluir</translation>
    </message>
</context>
<context>
    <name>broker::ui::LeaveQuestion</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Ficar aqui</translation>
    </message>
</context>
<context>
    <name>broker::ui::LockChoice</name>
    <message>
        <source>With a &amp;passphrase</source>
        <translation>Com uma &amp;frase secreta</translation>
    </message>
    <message>
        <source>With my colleague&apos;s &amp;key</source>
        <translation>Com a c&amp;have do meu colega</translation>
    </message>
    <message>
        <source>Propose &amp;one</source>
        <translation>Pr&amp;opor uma</translation>
    </message>
    <message>
        <source>My colleague has rea&amp;d these digits to me</source>
        <translation>Meu colega leu estes &amp;dígitos para mim</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>F&amp;rase secreta:</translation>
    </message>
    <message>
        <source>Tell it to your colleague another way than the file: by phone, and not in the same mail.</source>
        <translation>Informe-a ao seu colega por outro meio que não o do arquivo: por telefone, e não no mesmo e-mail.</translation>
    </message>
    <message>
        <source>Makes one that is easy to read out and hard to guess</source>
        <translation>Cria uma fácil de ler em voz alta e difícil de adivinhar</translation>
    </message>
    <message>
        <source>Key of my coll&amp;eague:</source>
        <translation>Chave do m&amp;eu colega:</translation>
    </message>
    <message>
        <source>Call your colleague and compare: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>Ligue para o seu colega e compare: %1</translation>
    </message>
    <message>
        <source>This is no whole key. It begins with “bta-key-” and has 56 characters.</source>
        <translation>Esta chave não está completa. Ela começa com “bta-key-” e tem 56 caracteres.</translation>
    </message>
    <message>
        <source>Enter a passphrase, or have one proposed.</source>
        <translation>Digite uma frase secreta ou peça uma sugestão.</translation>
    </message>
    <message>
        <source>Paste the key that your colleague sent you. The program shows it there in the menu “List”, under “My public key…”.</source>
        <translation>Cole a chave que o seu colega lhe enviou. Lá, o programa a mostra no menu “Lista”, em “Minha chave pública…”.</translation>
    </message>
    <message>
        <source>Compare the digits by phone: whoever sent the key may be somebody else.</source>
        <translation>Compare os dígitos por telefone: quem enviou a chave pode ser outra pessoa.</translation>
    </message>
</context>
<context>
    <name>broker::ui::LoginNote</name>
    <message>
        <source>Press “%1” again.</source>
        <translation>Clique novamente em “%1”.</translation>
    </message>
    <message>
        <source>The login for the proxy is set.</source>
        <translation>As credenciais do proxy estão definidas.</translation>
    </message>
    <message>
        <source>The login for the proxy is set</source>
        <translation>As credenciais do proxy estão definidas</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>Você pode tentar novamente.</translation>
    </message>
</context>
<context>
    <name>broker::ui::Main</name>
    <message>
        <source>The program is running already but does not answer. End it, then start it again.</source>
        <translation>O programa já está em execução, mas não responde. Encerre-o e inicie-o novamente.</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>The program is still running. It may have a question for you.</source>
        <translation>O programa ainda está em execução. Talvez ele tenha uma pergunta para você.</translation>
    </message>
</context>
<context>
    <name>broker::ui::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Broker Token Assistant — practice mode</source>
        <translation>Broker Token Assistant — modo de treino</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>&amp;Copy credential</source>
        <translation>&amp;Copiar credencial</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>C&amp;opiar token</translation>
    </message>
    <message>
        <source>Copy the selected credential to the clipboard for a short time</source>
        <translation>Copia a credencial selecionada para a área de transferência por um curto período</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>Copia o token selecionado para a área de transferência por um curto período</translation>
    </message>
    <message>
        <source>My to&amp;kens</source>
        <translation>Meus to&amp;kens</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>I&amp;nventário</translation>
    </message>
    <message>
        <source>What your organizations have at Snyk, and what of it is on your list</source>
        <translation>O que suas organizações têm na Snyk e o que disso está na sua lista</translation>
    </message>
    <message>
        <source>This is done with one token at a time: select one</source>
        <translation>Isto é feito com um token por vez: selecione um</translation>
    </message>
    <message>
        <source>Open windows keep what is on their pages and ask you to sign in again.</source>
        <translation>As janelas abertas mantêm o que está nas páginas e pedem que você entre de novo.</translation>
    </message>
    <message>
        <source>Tokens and inventory</source>
        <translation>Tokens e inventário</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) that was/were in memory only is/are forgotten, and not in the list any more.</source>
        <translation>
            <numerusform>%Ln credencial da API da Snyk que estava somente na memória foi esquecida e não está mais na lista.</numerusform>
            <numerusform>%Ln credenciais da API da Snyk que estavam somente na memória foram esquecidas e não estão mais na lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedModel</name>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
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
        <translation>Token na sua lista</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedTable</name>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>ID da integração</translation>
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
        <translation>Token na sua lista</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Verificada em</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many integrations there are</comment>
        <translation>No total</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedText</name>
    <message>
        <source>Snyk does not let you see the integrations of this organization. Ask for a role that may view them.</source>
        <translation>A Snyk não permite que você veja as integrações desta organização. Peça uma função que possa vê-las.</translation>
    </message>
    <message>
        <source>Snyk does not know this organization, or does not show it to you.</source>
        <translation>A Snyk não conhece esta organização ou não a mostra a você.</translation>
    </message>
    <message>
        <source>managed here</source>
        <comment>an integration</comment>
        <translation>gerenciada aqui</translation>
    </message>
    <message>
        <source>not managed here</source>
        <comment>an integration</comment>
        <translation>não gerenciada aqui</translation>
    </message>
    <message>
        <source>needs no token</source>
        <comment>an integration without Broker</comment>
        <translation>não precisa de token</translation>
    </message>
    <message>
        <source>changed at Snyk</source>
        <comment>an integration of the list</comment>
        <translation>alterada na Snyk</translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>an organization</comment>
        <translation>não pôde ser lida</translation>
    </message>
    <message>
        <source>no permission</source>
        <comment>to see an organization&apos;s integrations</comment>
        <translation>sem permissão</translation>
    </message>
    <message>
        <source>not shown</source>
        <comment>an organization</comment>
        <translation>não mostrada</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether an integration uses Broker</comment>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an integration</comment>
        <translation>não existe</translation>
    </message>
    <message>
        <source>Snyk does not tell</source>
        <comment>whether an integration uses Broker</comment>
        <translation>a Snyk não informa</translation>
    </message>
    <message>
        <source>with Broker</source>
        <comment>an integration</comment>
        <translation>com Broker</translation>
    </message>
    <message>
        <source>without Broker</source>
        <comment>an integration</comment>
        <translation>sem Broker</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an integration</comment>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>Its Broker token is on your list.</source>
        <translation>O token do Broker dela está na sua lista.</translation>
    </message>
    <message>
        <source>It uses Broker, and its token is not on your list. Retrieve it, so that it is kept and rotated with the others.</source>
        <translation>Ela usa o Broker, e o token dela não está na sua lista. Recupere-o, para que seja guardado e rotacionado com os outros.</translation>
    </message>
    <message>
        <source>Its token is not on your list. Snyk does not tell whether it uses Broker: its page in the Web UI does.</source>
        <translation>O token dela não está na sua lista. A Snyk não informa se ela usa o Broker: a página dela na interface Web informa.</translation>
    </message>
    <message>
        <source>Snyk reaches it directly. Set it up only if it is to go through Broker: the credentials that Snyk has of it are lost then.</source>
        <translation>A Snyk a acessa diretamente. Configure-a somente se ela deve passar pelo Broker: as credenciais que a Snyk tem dela então se perdem.</translation>
    </message>
    <message>
        <source>It is on your list, and somebody has switched Broker off: the recorded token is not in use any more.</source>
        <translation>Ela está na sua lista, e alguém desativou o Broker: o token registrado não está mais em uso.</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk does not have it any more. If that is meant, remove its token from the list.</source>
        <translation>Ela está na sua lista, e a Snyk não a tem mais. Se isso é intencional, remova o token dela da lista.</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk has another integration in its place: the token may be another. Retrieve it.</source>
        <translation>Ela está na sua lista, e a Snyk tem outra integração no lugar dela: o token pode ser outro. Recupere-o.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Nada foi consultado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) looked at, the first of them on %1.</source>
        <translation>
            <numerusform>%Ln organização consultada, em %1.</numerusform>
            <numerusform>%Ln organizações consultadas, a primeira delas em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not looked at.</source>
        <translation>
            <numerusform>%Ln não foi consultada.</numerusform>
            <numerusform>%Ln não foram consultadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln não pôde ser lida.</numerusform>
            <numerusform>%Ln não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk asked for a pause. It goes on by itself in %Ln second(s).</source>
        <translation>
            <numerusform>A Snyk pediu uma pausa. A operação continua sozinha em %Ln segundo.</numerusform>
            <numerusform>A Snyk pediu uma pausa. A operação continua sozinha em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) a minute, %1 left.</source>
        <translation>
            <numerusform>%Ln organização por minuto; tempo restante: %1.</numerusform>
            <numerusform>%Ln organizações por minuto; tempo restante: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the inventory names them all</source>
        <translation>
            <numerusform>e mais %Ln; o inventário mostra todas</numerusform>
            <numerusform>e mais %Ln; o inventário mostra todas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, uses Broker and may share this token</source>
        <comment>integration, organization</comment>
        <translation>%1 em %2, usa o Broker e pode compartilhar este token</translation>
    </message>
    <message>
        <source>%1 in %2, may use Broker and this token</source>
        <comment>integration, organization</comment>
        <translation>%1 em %2, pode usar o Broker e este token</translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to change it with the switch. If this token was pasted there, paste the new one after the switch.</source>
        <translation>Snyk Essentials: as integrações de SCM do grupo têm um campo “Broker Token” próprio. Não consta que a Snyk o altere com a mudança. Se este token foi colado lá, cole o novo depois da mudança.</translation>
    </message>
    <message>
        <source>Nobody has looked through the group yet: who shares this token without being on your list is not known.</source>
        <translation>O grupo ainda não foi consultado: não se sabe quem compartilha este token sem estar na sua lista.</translation>
    </message>
    <message>
        <source>No other integration of this type uses Broker without being on your list.</source>
        <translation>Nenhuma outra integração deste tipo usa o Broker sem estar na sua lista.</translation>
    </message>
    <message>
        <source>Snyk does not say which token they use; those that share this one follow:</source>
        <translation>A Snyk não informa qual token elas usam; as que compartilham este mudam junto:</translation>
    </message>
    <message>
        <source>cannot be set up here</source>
        <comment>an integration</comment>
        <translation>não pode ser configurada aqui</translation>
    </message>
    <message>
        <source>not looked at since</source>
        <comment>an integration that was set up</comment>
        <translation>não consultada desde então</translation>
    </message>
    <message>
        <source>Its Broker token is on your list. It was looked at before it was set up here: look again to see what Snyk has now.</source>
        <translation>O token do Broker dela está na sua lista. Ela foi consultada antes de ser configurada aqui: consulte novamente para ver o que a Snyk tem agora.</translation>
    </message>
    <message>
        <source>It needs no Broker token, or one that this program does not set up.</source>
        <translation>Ela não precisa de um token do Broker, ou precisa de um que este programa não configura.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in the last look, the others earlier.</source>
        <translation>
            <numerusform>%Ln delas na última consulta, as outras antes.</numerusform>
            <numerusform>%Ln delas na última consulta, as outras antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left.</source>
        <extracomment>%1 is &quot;12 of 200 organizations looked at&quot;, %2 &quot;about 3 minutes&quot;.</extracomment>
        <translation>%1, tempo restante: %2.</translation>
    </message>
    <message>
        <source>Until the end: %1.</source>
        <comment>time</comment>
        <extracomment>%1 is &quot;about 3 minutes&quot;, the pause that is spoken of before included.
----------
How long a job still takes, before anything of it is done. %1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>Até o fim: %1.</translation>
    </message>
    <message numerus="yes">
        <source>So far %Ln organization(s) a minute, %1 left.</source>
        <extracomment>%1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>
            <numerusform>Até agora, %Ln organização por minuto; tempo restante: %1.</numerusform>
            <numerusform>Até agora, %Ln organizações por minuto; tempo restante: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to have changed it with the switch. If the old token was pasted there, paste the new one now.</source>
        <translation>Snyk Essentials: as integrações de SCM do grupo têm um campo “Broker Token” próprio. Não consta que a Snyk o tenha alterado com a mudança. Se o token antigo foi colado lá, cole o novo agora.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManyDetails</name>
    <message>
        <source>The selected entries</source>
        <translation>As entradas selecionadas</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Seleção: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are shared by several organizations.</source>
        <translation>
            <numerusform>%Ln deles é compartilhado por várias organizações.</numerusform>
            <numerusform>%Ln deles são compartilhados por várias organizações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not in use at Snyk any more.</source>
        <translation>
            <numerusform>%Ln deles não está mais em uso na Snyk.</numerusform>
            <numerusform>%Ln deles não estão mais em uso na Snyk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <comment>kind of message</comment>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>kind of message</comment>
        <translation>Êxito</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>kind of message</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of message</comment>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalhes copiados</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Snyk request id: %1</source>
        <translation>ID da solicitação à Snyk: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Diagnose the connection…</source>
        <translation>Diagnosticar a conexão…</translation>
    </message>
    <message>
        <source>Enter user name and password…</source>
        <translation>Inserir nome de usuário e senha…</translation>
    </message>
</context>
<context>
    <name>broker::ui::MethodPage</name>
    <message>
        <source>How do you want to get the token?</source>
        <translation>Como você quer obter o token?</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
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
        <translation>Tokens a recuperar novamente</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Opens the assistant where Snyk shows the token of this integration.</source>
        <translation>Abre o assistente que leva aonde a Snyk mostra o token desta integração.</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>não está no chaveiro</translation>
    </message>
    <message>
        <source>A backup holds no secrets.</source>
        <translation>Um backup não contém segredos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have to be retrieved from Snyk again.</source>
        <translation>
            <numerusform>%Ln token precisa ser recuperado novamente da Snyk.</numerusform>
            <numerusform>%Ln tokens precisam ser recuperados novamente da Snyk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) have to be entered again.</source>
        <translation>
            <numerusform>%Ln credencial precisa ser inserida novamente.</numerusform>
            <numerusform>%Ln credenciais precisam ser inseridas novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one now; the others are marked in the list.</source>
        <translation>Escolha um agora; os outros ficam marcados na lista.</translation>
    </message>
    <message>
        <source>&amp;Enter it again…</source>
        <translation>&amp;Inserir novamente…</translation>
    </message>
    <message>
        <source>Opens the assistant in which this credential is entered.</source>
        <translation>Abre o assistente em que esta credencial é inserida.</translation>
    </message>
    <message>
        <source>Checking which tokens are in the keychain of this computer…</source>
        <translation>Verificando quais tokens estão no chaveiro deste computador…</translation>
    </message>
    <message>
        <source>was only in memory</source>
        <translation>estava somente na memória</translation>
    </message>
    <message>
        <source>not known: the keychain is locked</source>
        <translation>não se sabe: o chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>not known: the keychain does not answer</source>
        <translation>não se sabe: o chaveiro não responde</translation>
    </message>
    <message>
        <source>All of them are in the keychain of this computer. Nothing has to be retrieved.</source>
        <translation>Todos estão no chaveiro deste computador. Nada precisa ser recuperado.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NavigationChooser</name>
    <message>
        <source>new, with a scope selector at the top</source>
        <translation>novo, com um seletor de escopo no alto</translation>
    </message>
    <message>
        <source>classic, with the organization in the menu on the left</source>
        <translation>clássico, com a organização no menu à esquerda</translation>
    </message>
    <message>
        <source>Snyk&apos;s &amp;menu is:</source>
        <translation>O &amp;menu da Snyk é:</translation>
    </message>
</context>
<context>
    <name>broker::ui::NeedsView</name>
    <message>
        <source>What it needs, and why:</source>
        <translation>O que é necessário e por quê:</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkGuide</name>
    <message>
        <source>The network settings were changed after this. You can try again.</source>
        <translation>As configurações de rede foram alteradas depois disto. Você pode tentar novamente.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkPage</name>
    <message>
        <source>Enter the name or address of the proxy. Until then nothing is sent to Snyk.</source>
        <translation>Digite o nome ou o endereço do proxy. Até lá, nada é enviado à Snyk.</translation>
    </message>
    <message>
        <source>Enter the name alone, such as proxy.example.com: without “http://”, port, user name or blanks. Until then nothing is sent to Snyk.</source>
        <translation>Digite somente o nome, como proxy.example.com: sem “http://”, porta, nome de usuário ou espaços. Até lá, nada é enviado à Snyk.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, often 8080 or 3128. Until then nothing is sent to Snyk.</source>
        <translation>Digite a porta do proxy, geralmente 8080 ou 3128. Até lá, nada é enviado à Snyk.</translation>
    </message>
    <message>
        <source>Diagnose the &amp;connection to Snyk…</source>
        <translation>Diagnosticar a &amp;conexão com a Snyk…</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Como este computador está configurado</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>As entered here</source>
        <translation>Como inserido aqui</translation>
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
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Reach &amp;Snyk:</source>
        <translation>Acessar a Sn&amp;yk:</translation>
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
        <translation>P&amp;orta:</translation>
    </message>
    <message>
        <source>Not &amp;for:</source>
        <translation>&amp;Não usar para:</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Certificados da sua empresa</translation>
    </message>
    <message>
        <source>Needed where your company inspects TLS connections. They are trusted by this program alone, beside those that this computer trusts.</source>
        <translation>Necessários onde a sua empresa inspeciona as conexões TLS. Somente este programa confia neles, além daqueles em que este computador já confia.</translation>
    </message>
    <message>
        <source>No user name and password are kept. They are asked for when a proxy wants them.</source>
        <translation>Nenhum nome de usuário e senha estão guardados. Eles são pedidos quando um proxy os exige.</translation>
    </message>
    <message>
        <source>%1 has turned the user name and password down. They are not sent again.</source>
        <translation>%1 recusou o nome de usuário e a senha. Eles não serão enviados de novo.</translation>
    </message>
    <message>
        <source>A user name and password for %1 are in the keychain.</source>
        <translation>Um nome de usuário e uma senha para %1 estão no chaveiro.</translation>
    </message>
    <message>
        <source>Broker clients and code hosts in your own network – this computer, private addresses, names without a dot – are asked without a proxy, as browsers do it; all others the same way as Snyk.</source>
        <translation>Os clientes do Broker e os hosts de código na sua própria rede — este computador, endereços privados, nomes sem ponto — são consultados sem proxy, como fazem os navegadores; todos os outros, da mesma forma que a Snyk.</translation>
    </message>
    <message>
        <source>Enter the address of the script. Until then nothing is sent to Snyk.</source>
        <translation>Insira o endereço do script. Até lá, nada é enviado à Snyk.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, http:// or file://, without a user name in it. Until then nothing is sent to Snyk.</source>
        <translation>Insira um endereço que comece com https://, http:// ou file://, sem nome de usuário. Até lá, nada é enviado à Snyk.</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is taken from the settings of this computer, which evaluates it.</source>
        <translation>O script de proxy (PAC) é obtido das configurações deste computador, que o avalia.</translation>
    </message>
    <message>
        <source>By a proxy script (PAC)</source>
        <translation>Por um script de proxy (PAC)</translation>
    </message>
    <message>
        <source>Enter user name and pass&amp;word…</source>
        <translation>Inserir nome de u&amp;suário e senha…</translation>
    </message>
    <message>
        <source>Forg&amp;et them</source>
        <translation>Es&amp;quecê-los</translation>
    </message>
    <message>
        <source>Scrip&amp;t:</source>
        <translation>Scrip&amp;t:</translation>
    </message>
    <message>
        <source>%1 wants a user name and password.</source>
        <translation>%1 quer um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>%1 has turned down the user name and password that this computer is set up with. They are not sent again until you choose “Forget them”.</source>
        <translation>%1 recusou o nome de usuário e a senha configurados neste computador. Eles não são enviados de novo até você escolher “Esquecê-los”.</translation>
    </message>
    <message>
        <source>No user name and password are kept for %1.</source>
        <translation>Nenhum nome de usuário e senha estão guardados para %1.</translation>
    </message>
    <message>
        <source>A user name and password for %1 are used until the program ends.</source>
        <translation>Um nome de usuário e uma senha para %1 são usados até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>Forget them; you choose of which proxy</source>
        <translation>Esquecê-los; você escolhe de qual proxy</translation>
    </message>
    <message>
        <source>Forget them: user name and password for %1</source>
        <translation>Esquecê-los: nome de usuário e senha para %1</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Esquecê-los</translation>
    </message>
    <message>
        <source>Forget the user name and password for</source>
        <translation>Esquecer o nome de usuário e a senha para</translation>
    </message>
    <message>
        <source>&amp;Those of this computer&apos;s settings</source>
        <translation>Os das con&amp;figurações deste computador</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>To&amp;dos</translation>
    </message>
    <message>
        <source>The keychain did not remove the user name and password for %1.</source>
        <translation>O chaveiro não removeu o nome de usuário e a senha para %1.</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is evaluated in a process of its own that holds no secret. When it cannot be fetched or fails, nothing is sent to Snyk: it is never asked directly instead. A script in the settings of this computer itself is used only where the system can evaluate one; if it cannot, choose “By a proxy script (PAC)” here and enter the address of that script.</source>
        <translation>Um script de proxy (PAC) é avaliado em um processo próprio, que não contém nenhum segredo. Quando ele não pode ser obtido ou falha, nada é enviado à Snyk: ela nunca é consultada diretamente em vez disso. Um script das configurações do próprio computador só é usado quando o sistema consegue avaliá-lo; se não conseguir, escolha aqui “Por um script de proxy (PAC)” e informe o endereço desse script.</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewApiTokenPage</name>
    <message>
        <source>Sto&amp;p asking</source>
        <translation>&amp;Parar a consulta</translation>
    </message>
    <message>
        <source>Open your Snyk accoun&amp;t page</source>
        <translation>Abrir a página da sua con&amp;ta da Snyk</translation>
    </message>
    <message>
        <source>Check and &amp;replace</source>
        <translation>Verificar e &amp;substituir</translation>
    </message>
    <message>
        <source>&amp;New Snyk API token:</source>
        <translation>&amp;Novo token de API da Snyk:</translation>
    </message>
    <message>
        <source>Of the same account or service account, not the Broker token.</source>
        <translation>Da mesma conta ou conta de serviço; não é o token do Broker.</translation>
    </message>
    <message>
        <source>The new one is not kept any more.</source>
        <translation>O novo não está mais guardado.</translation>
    </message>
    <message>
        <source>&amp;Keep it unchecked</source>
        <translation>&amp;Guardar sem verificar</translation>
    </message>
    <message>
        <source>New Snyk API token</source>
        <translation>Novo token de API da Snyk</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>&amp;Ficar com o antigo</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Novo segredo do cliente</translation>
    </message>
    <message>
        <source>Ask Snyk about the new credential</source>
        <translation>Consultar a Snyk sobre a nova credencial</translation>
    </message>
    <message>
        <source>Save the credential in the password store (keychain) and read it back</source>
        <translation>Salvar a credencial no cofre de senhas (chaveiro) e lê-la de volta</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>A credencial ainda não está salva</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>A credencial pode não ter sido salva</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>A credencial não se perdeu: o programa a mantém na memória até você decidir.</translation>
    </message>
    <message>
        <source>Asking Snyk about the new credential</source>
        <translation>Consultando a Snyk sobre a nova credencial</translation>
    </message>
    <message>
        <source>The new credential is not used yet</source>
        <translation>A nova credencial ainda não está em uso</translation>
    </message>
    <message>
        <source>It is not certain that the credential is saved</source>
        <translation>Não há certeza de que a credencial foi salva</translation>
    </message>
    <message>
        <source>The new credential is not saved yet</source>
        <translation>A nova credencial ainda não está salva</translation>
    </message>
    <message>
        <source>Saving the new credential</source>
        <translation>Salvando a nova credencial</translation>
    </message>
    <message>
        <source>Replace the Snyk API credential by a new one</source>
        <translation>Substituir a credencial da API da Snyk por uma nova</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter it here. Snyk is asked about it first. The current one is used until the new one is accepted, and kept until you remove it.</source>
        <translation>Crie uma nova na Snyk e insira-a aqui. A Snyk é consultada sobre ela primeiro. A atual é usada até que a nova seja aceita, e guardada até que você a remova.</translation>
    </message>
    <message>
        <source>That is the Snyk API credential that is kept already</source>
        <translation>Esta é a credencial da API da Snyk que já está guardada</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter that.</source>
        <translation>Crie uma nova na Snyk e insira-a.</translation>
    </message>
    <message>
        <source>The old Snyk API credential is used again</source>
        <translation>A credencial da API da Snyk antiga está em uso novamente</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewTokenPage</name>
    <message>
        <source>Ask Snyk for the new token, once</source>
        <translation>Pedir o novo token à Snyk, uma única vez</translation>
    </message>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>&amp;Abrir estas configurações no navegador</translation>
    </message>
    <message>
        <source>Your new token, this once</source>
        <translation>Seu novo token, somente desta vez</translation>
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
        <translation>Consultar na interface &amp;Web</translation>
    </message>
    <message>
        <source>Back to the &amp;plan</source>
        <translation>Voltar ao &amp;plano</translation>
    </message>
    <message>
        <source>Show it o&amp;nce…</source>
        <translation>Mostrar &amp;uma vez…</translation>
    </message>
    <message>
        <source>Ask the keychain &amp;again</source>
        <translation>Consultar o &amp;chaveiro novamente</translation>
    </message>
    <message>
        <source>I &amp;have it elsewhere</source>
        <translation>Eu o &amp;tenho em outro lugar</translation>
    </message>
    <message>
        <source>&amp;Use the new token of the practice Web UI</source>
        <translation>Usar &amp;o novo token da interface Web de treino</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Novo token do Broker para %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::NoteDialog</name>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>&amp;Notes, such as where the Broker client runs and who looks after it:</source>
        <translation>&amp;Observações, como onde o cliente do Broker é executado e quem cuida dele:</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln character(s) are kept.</source>
        <translation>
            <numerusform>Somente %Ln caractere do início é mantido.</numerusform>
            <numerusform>Somente os primeiros %Ln caracteres são mantidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This seems to contain a token or a password. Notes are kept in an ordinary file: leave it out.</source>
        <translation>Isto parece conter um token ou uma senha. As observações ficam em um arquivo comum: deixe isso de fora.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OldApiTokenPage</name>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>&amp;Voltar à antiga</translation>
    </message>
    <message>
        <source>The old one is kept until nothing uses it any more. You may leave this for another day.</source>
        <translation>O antigo é guardado até que nada mais o use. Você pode deixar isto para outro dia.</translation>
    </message>
    <message>
        <source>%1 of %2 is still in the keychain.</source>
        <translation>%1 de %2 ainda está no chaveiro.</translation>
    </message>
    <message>
        <source>Snyk could not be asked about it. Connect once before you remove the old one.</source>
        <translation>Não foi possível consultar a Snyk sobre ele. Conecte-se uma vez antes de remover o antigo.</translation>
    </message>
    <message>
        <source>It belongs to %1, the old one to %2. Make sure that it may do what you need.</source>
        <extracomment>%1 and %2 are names of accounts.</extracomment>
        <translation>Ele pertence a %1, e o antigo, a %2. Certifique-se de que ele pode fazer o que você precisa.</translation>
    </message>
    <message>
        <source>The Snyk API credential before it</source>
        <translation>A credencial da API da Snyk anterior</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old credential any more</source>
        <translation>Nada mais &amp;usa a credencial antiga</translation>
    </message>
    <message>
        <source>Re&amp;move the old credential</source>
        <translation>&amp;Remover a credencial antiga</translation>
    </message>
    <message>
        <source>Remove the old Snyk API credential</source>
        <translation>Remover a credencial da API da Snyk antiga</translation>
    </message>
    <message>
        <source>Removing it deletes the old credential from this computer. It cannot be brought back.</source>
        <translation>A remoção exclui a credencial antiga deste computador. Não é possível recuperá-la.</translation>
    </message>
    <message>
        <source>The new Snyk API credential is used from now on</source>
        <translation>A partir de agora, a nova credencial da API da Snyk é usada</translation>
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
        <translation>Parar de esperar (&amp;K)</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Escolher &amp;outro arquivo…</translation>
    </message>
    <message>
        <source>&amp;Keep token and credential</source>
        <translation>&amp;Guardar token e credencial</translation>
    </message>
    <message>
        <source>Keep and set up the c&amp;lient…</source>
        <translation>Guardar e configurar o c&amp;liente…</translation>
    </message>
    <message>
        <source>Open a hand-over — practice mode</source>
        <translation>Abrir uma entrega — modo de treino</translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation>Abrir uma entrega</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase secreta:</translation>
    </message>
    <message>
        <source>Your colleague tells it to you by phone.</source>
        <translation>Seu colega a informa por telefone.</translation>
    </message>
    <message>
        <source>From (in their own words):</source>
        <translation>De (nas próprias palavras):</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Para:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Criada:</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>Mensagem:</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>Organização:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>Integração:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Região:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Token do Broker:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>Credencial:</translation>
    </message>
    <message>
        <source>Can be opened until:</source>
        <translation>Pode ser aberta até:</translation>
    </message>
    <message>
        <source>Into the keychain of this computer and onto your list, with reminders</source>
        <translation>No chaveiro deste computador e na sua lista, com lembretes</translation>
    </message>
    <message>
        <source>The same, and then the window in which the client is set up and checked</source>
        <translation>O mesmo, e depois a janela em que o cliente é configurado e verificado</translation>
    </message>
    <message>
        <source>Hand-over (*.handover);;All files (*)</source>
        <translation>Entrega (*.handover);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose the file that your colleague sent you.</source>
        <translation>Escolha o arquivo que o seu colega lhe enviou.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a moment, %2 a program and its version.</extracomment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>is in it</source>
        <translation>está incluída</translation>
    </message>
    <message>
        <source>is not in it: you enter it when you set up the client</source>
        <translation>não está incluída: você a informa ao configurar o cliente</translation>
    </message>
    <message>
        <source>Your list has another token for this integration, %1. If you keep this one, that entry stays, marked as replaced.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>Sua lista tem outro token para esta integração, %1. Se você guardar este, aquela entrada fica, marcada como substituída.</translation>
    </message>
    <message>
        <source>It is in your list now</source>
        <translation>Já está na sua lista</translation>
    </message>
    <message>
        <source>Delete the file of the hand-over: it is no longer needed.</source>
        <translation>Exclua o arquivo da entrega: ele não é mais necessário.</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>Confi&amp;gurar o cliente…</translation>
    </message>
    <message>
        <source>It is not saved yet</source>
        <translation>Ainda não está salvo</translation>
    </message>
    <message>
        <source>If you close this window now, token and credential are not kept here. They are still in the file, as long as it can be opened.</source>
        <translation>Se você fechar esta janela agora, token e credencial não são guardados aqui. Eles continuam no arquivo, enquanto ele puder ser aberto.</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>Fechar e &amp;esquecer</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>&amp;Keep the token</source>
        <translation>&amp;Guardar o token</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>Prazo de rotação:</translation>
    </message>
    <message>
        <source>Also used by:</source>
        <translation>Usado também por:</translation>
    </message>
    <message>
        <source>not in the hand-over</source>
        <translation>não está na entrega</translation>
    </message>
    <message>
        <source>%1; how old the token is, is unknown</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>%1; não se sabe a idade do token</translation>
    </message>
    <message>
        <source>%1, counted from %2</source>
        <extracomment>%1 is a date and how far away it is, %2 the day on which the token was made.</extracomment>
        <translation>%1, contado a partir de %2</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escol&amp;her um arquivo…</translation>
    </message>
    <message>
        <source>The token is on your list already. Its dates and the settings of its client stay as they are there.</source>
        <translation>O token já está na sua lista. As datas dele e as configurações do cliente dele permanecem lá como estão.</translation>
    </message>
    <message>
        <source>This is an earlier token of this integration: by your list, %1 has replaced it. If you keep it, it counts again in the place of that one. Ask your colleague for a new hand-over.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>Este é um token anterior desta integração: segundo a sua lista, %1 o substituiu. Se você o guardar, ele volta a valer no lugar daquele. Peça uma nova entrega ao seu colega.</translation>
    </message>
    <message>
        <source>Your list has another credential for this integration, %1. If you keep this one, it takes the place of that one.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>Sua lista tem outra credencial para esta integração, %1. Se você guardar esta, ela substitui aquela.</translation>
    </message>
    <message>
        <source>On your list these have a token of their own, which stays: %1.</source>
        <extracomment>%1 is a list of integrations.</extracomment>
        <translation>Na sua lista, estas têm um token próprio, que permanece: %1.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgLoading</name>
    <message>
        <source>&amp;Stop loading</source>
        <translation>&amp;Parar de carregar</translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation>&amp;Carregar o restante</translation>
    </message>
    <message>
        <source>Searching at Snyk…</source>
        <translation>Pesquisando na Snyk…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgModel</name>
    <message>
        <source>Personal</source>
        <comment>organization that is in no group</comment>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
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
        <translation>&amp;Buscar por nome, nome curto ou ID:</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>Buscar uma organização</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Limpar o texto de busca</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgTable</name>
    <message>
        <source>Find an organization</source>
        <translation>Buscar uma organização</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>Limpar o texto de busca</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shown</source>
        <translation>
            <numerusform>%1 de %Ln mostrada</numerusform>
            <numerusform>%1 de %Ln mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organization, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No organization matches. Clear the search, or show all.</source>
        <translation>Nenhuma organização corresponde. Limpe a busca ou mostre todas.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationPage</name>
    <message>
        <source>Choose the organization</source>
        <translation>Escolha a organização</translation>
    </message>
    <message>
        <source>A Broker token belongs to one organization and one integration.</source>
        <translation>Um token do Broker pertence a uma organização e a uma integração.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organização</numerusform>
            <numerusform>%Ln organizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 de %Ln organização</numerusform>
            <numerusform>%1 de %Ln organizações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not all loaded</source>
        <translation>%1, nem todas carregadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>%Ln entrada da lista da Snyk não pôde ser lida.</numerusform>
            <numerusform>%Ln entradas da lista da Snyk não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>Falta %Ln organização: a Snyk conta mais do que lista. Carregue novamente.</numerusform>
            <numerusform>Faltam %Ln organizações: a Snyk conta mais do que lista. Carregue novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token may do here</source>
        <translation>O que o token pode fazer aqui</translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>Esta conta não vê nenhuma organização.</translation>
    </message>
    <message numerus="yes">
        <source>Only those of the %Ln group(s) that you have chosen organizations of are shown: a token is shared inside one group.</source>
        <translation>
            <numerusform>São mostradas somente as do grupo (%Ln) do qual você escolheu organizações: um token é compartilhado dentro de um mesmo grupo.</numerusform>
            <numerusform>São mostradas somente as dos %Ln grupos dos quais você escolheu organizações: um token é compartilhado dentro de um mesmo grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those of %1 are shown, where you have chosen organizations: a token is shared inside one group.</source>
        <extracomment>%1 is one or more names of groups.</extracomment>
        <translation>São mostradas somente as de %1, onde você escolheu organizações: um token é compartilhado dentro de um mesmo grupo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationsText</name>
    <message numerus="yes">
        <source>%1 and %Ln more organization(s)</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>
            <numerusform>%1 e mais %Ln organização</numerusform>
            <numerusform>%1 e mais %Ln organizações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::OwnKeyDialog</name>
    <message>
        <source>&amp;Copy the key</source>
        <translation>&amp;Copiar a chave</translation>
    </message>
    <message>
        <source>My public key — practice mode</source>
        <translation>Minha chave pública — modo de treino</translation>
    </message>
    <message>
        <source>My public key</source>
        <translation>Minha chave pública</translation>
    </message>
    <message>
        <source>With your key a colleague can lock a hand-over so that only you can open it, on this computer, without a passphrase. Send the key by mail or chat: it is not secret. Then read the digits to each other by phone.</source>
        <translation>Com a sua chave, um colega pode proteger uma entrega de modo que só você possa abri-la, neste computador e sem frase secreta. Envie a chave por e-mail ou chat: ela não é secreta. Depois leiam os dígitos um para o outro por telefone.</translation>
    </message>
    <message>
        <source>My &amp;key:</source>
        <translation>Minha c&amp;have:</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Criar uma nova chave?</translation>
    </message>
    <message>
        <source>Hand-overs that were made for the old key can never be opened again.</source>
        <translation>As entregas criadas para a chave antiga nunca mais poderão ser abertas.</translation>
    </message>
    <message>
        <source>Make a &amp;new key</source>
        <translation>Criar uma &amp;nova chave</translation>
    </message>
    <message>
        <source>Keep the &amp;old key</source>
        <translation>&amp;Manter a chave antiga</translation>
    </message>
    <message>
        <source>Make a &amp;new key…</source>
        <translation>Criar uma &amp;nova chave…</translation>
    </message>
    <message>
        <source>Make a &amp;key</source>
        <translation>C&amp;riar uma chave</translation>
    </message>
    <message>
        <source>Digits to compare by phone: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>Dígitos para comparar por telefone: %1</translation>
    </message>
    <message>
        <source>Your key is made</source>
        <translation>A sua chave foi criada</translation>
    </message>
    <message>
        <source>Its secret half is in the keychain of this computer and stays there.</source>
        <translation>A metade secreta está no chaveiro deste computador e fica ali.</translation>
    </message>
    <message>
        <source>The key is on the clipboard</source>
        <translation>A chave está na área de transferência</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteDialog</name>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;De um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Choose them</source>
        <translation>&amp;Escolhê-las</translation>
    </message>
    <message>
        <source>Choose by a list</source>
        <translation>Escolher por uma lista</translation>
    </message>
    <message>
        <source>Lines that name no organization</source>
        <translation>Linhas que não indicam nenhuma organização</translation>
    </message>
    <message>
        <source>Organizations that may be meant</source>
        <translation>Organizações que podem ser as desejadas</translation>
    </message>
    <message>
        <source>&amp;Names, short names or ids, one a line, or a table with commas:</source>
        <translation>&amp;Nomes, nomes curtos ou IDs, um por linha, ou uma tabela com vírgulas:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open a list of organizations</source>
        <translation>Abrir uma lista de organizações</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabelas e textos (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Não é possível ler o arquivo</translation>
    </message>
    <message>
        <source>It is longer than 4 MB. A list of organizations is much shorter.</source>
        <translation>Ele tem mais de 4 MB. Uma lista de organizações é muito mais curta.</translation>
    </message>
    <message>
        <source>Look whether it is a file that you may open, or paste its lines.</source>
        <translation>Veja se é um arquivo que você pode abrir ou cole as linhas dele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) found.</source>
        <translation>
            <numerusform>%Ln organização encontrada.</numerusform>
            <numerusform>%Ln organizações encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long; its end was not read.</source>
        <translation>A lista é longa demais; o fim dela não foi lido.</translation>
    </message>
    <message>
        <source>Not all organizations are loaded yet; lines may name one that is still to come.</source>
        <translation>Nem todas as organizações foram carregadas ainda; algumas linhas podem indicar uma que ainda virá.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) no organization:</source>
        <translation>
            <numerusform>%Ln linha não indica nenhuma organização:</numerusform>
            <numerusform>%Ln linhas não indicam nenhuma organização:</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>sem grupo</translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4</source>
        <comment>a line, and an organization&apos;s name, short name and group</comment>
        <translation>“%1”: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) more than one organization. Tick those that are meant:</source>
        <translation>
            <numerusform>%Ln linha indica mais de uma organização. Marque as desejadas:</numerusform>
            <numerusform>%Ln linhas indicam mais de uma organização. Marque as desejadas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln organization(s) is/are listed. Give ids in place of names.</source>
        <translation>
            <numerusform>Só %Ln organização, a primeira, é listada. Informe IDs em vez de nomes.</numerusform>
            <numerusform>Só as primeiras %Ln organizações são listadas. Informe IDs em vez de nomes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Omiti-las</translation>
    </message>
    <message>
        <source>Leave out by a list</source>
        <translation>Omitir por uma lista</translation>
    </message>
</context>
<context>
    <name>broker::ui::PastePage</name>
    <message>
        <source>Ask Snyk &amp;Support for it</source>
        <translation>Pedir ao &amp;suporte da Snyk</translation>
    </message>
    <message>
        <source>Paste the token you have</source>
        <translation>Colar o token que você tem</translation>
    </message>
    <message>
        <source>The Broker token of %1 in %2. It is checked here and not sent anywhere.</source>
        <translation>O token do Broker de %1 em %2. Ele é verificado aqui e não é enviado a lugar nenhum.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteWords</name>
    <message>
        <source>This is an access token of GitHub.</source>
        <translation>Este é um token de acesso do GitHub.</translation>
    </message>
    <message>
        <source>This is an access token of GitLab.</source>
        <translation>Este é um token de acesso do GitLab.</translation>
    </message>
    <message>
        <source>This is an access token of Azure Repos.</source>
        <translation>Este é um token de acesso do Azure Repos.</translation>
    </message>
    <message>
        <source>This is an access token of Bitbucket.</source>
        <translation>Este é um token de acesso do Bitbucket.</translation>
    </message>
    <message>
        <source>This is an access token of another service.</source>
        <translation>Este é um token de acesso de outro serviço.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a Broker token.</source>
        <translation>Este é um token de sessão (JWT), não um token do Broker.</translation>
    </message>
    <message>
        <source>This does not look like a Broker token.</source>
        <translation>Isto não parece um token do Broker.</translation>
    </message>
    <message>
        <source>Paste the Broker token here.</source>
        <translation>Cole aqui o token do Broker.</translation>
    </message>
    <message>
        <source>This has the form of a Broker token.</source>
        <translation>Isto tem o formato de um token do Broker.</translation>
    </message>
    <message>
        <source>A Broker token has 36 characters: five groups of digits and the letters a to f, with hyphens in between. Copy it from the box “Token” in the Web UI.</source>
        <translation>Um token do Broker tem 36 caracteres: cinco grupos de dígitos e letras de a até f, separados por hifens. Copie-o da caixa “Token” na interface Web.</translation>
    </message>
    <message>
        <source>A character may have been lost or changed. Copy the token again.</source>
        <translation>Um caractere pode ter se perdido ou mudado. Copie o token novamente.</translation>
    </message>
    <message>
        <source>This is a Snyk API token, not a Broker token.</source>
        <translation>Este é um token de API da Snyk, não um token do Broker.</translation>
    </message>
    <message>
        <source>The API token signs this program in to Snyk. The Broker token is shown in the settings of the integration.</source>
        <translation>O token de API permite que este programa entre na Snyk. O token do Broker é mostrado nas configurações da integração.</translation>
    </message>
    <message>
        <source>This is the id of an organization, not a token.</source>
        <translation>Este é o ID de uma organização, não um token.</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration.</source>
        <translation>Copie o token do Broker das configurações da integração.</translation>
    </message>
    <message>
        <source>This is the id of an integration, not a token.</source>
        <translation>Este é o ID de uma integração, não um token.</translation>
    </message>
    <message>
        <source>Copy the text in the box “Token”, not the integration id beside it.</source>
        <translation>Copie o texto da caixa “Token”, não o ID da integração ao lado.</translation>
    </message>
    <message>
        <source>Paste your Snyk API token here.</source>
        <translation>Cole aqui seu token de API da Snyk.</translation>
    </message>
    <message>
        <source>Your API token is shown on your account page in Snyk.</source>
        <translation>Seu token de API é mostrado na página da sua conta na Snyk.</translation>
    </message>
    <message>
        <source>This does not look like a Snyk API token.</source>
        <translation>Isto não parece um token de API da Snyk.</translation>
    </message>
    <message>
        <source>It is either 36 characters long, with four hyphens, or it starts with “snyk_uat.” or “snyk_sat.”.</source>
        <translation>Ele tem 36 caracteres, com quatro hifens, ou começa com “snyk_uat.” ou “snyk_sat.”.</translation>
    </message>
    <message>
        <source>This is a personal access token. Such tokens expire after 90 days at the latest.</source>
        <translation>Este é um token de acesso pessoal. Esses tokens expiram em no máximo 90 dias.</translation>
    </message>
    <message>
        <source>This is an access token of a service account.</source>
        <translation>Este é um token de acesso de uma conta de serviço.</translation>
    </message>
    <message>
        <source>This has the form of a Snyk API token.</source>
        <translation>Isto tem o formato de um token de API da Snyk.</translation>
    </message>
    <message>
        <source>This is a Broker token, not an API token.</source>
        <translation>Este é um token do Broker, não um token de API.</translation>
    </message>
    <message>
        <source>This is the Broker token for %1 in the organization “%2”, not an API token.</source>
        <translation>Este é o token do Broker para %1 na organização “%2”, não um token de API.</translation>
    </message>
    <message>
        <source>This is an API token of an Atlassian account.</source>
        <translation>Este é um token de API de uma conta da Atlassian.</translation>
    </message>
    <message>
        <source>This is an access token of Artifactory.</source>
        <translation>Este é um token de acesso do Artifactory.</translation>
    </message>
    <message>
        <source>The token was taken from the text; the rest is left out.</source>
        <translation>O token foi extraído do texto; o restante foi deixado de fora.</translation>
    </message>
    <message>
        <source>The value of %1 was taken; the rest of the text is left out.</source>
        <translation>O valor de %1 foi extraído; o restante do texto foi deixado de fora.</translation>
    </message>
    <message>
        <source>There is more than one token in this text.</source>
        <translation>Há mais de um token neste texto.</translation>
    </message>
    <message>
        <source>%1 Fingerprint: %2</source>
        <extracomment>a sentence, then the masked token</extracomment>
        <translation>%1 Impressão digital: %2</translation>
    </message>
    <message>
        <source>The text calls this an id. It is not a token.</source>
        <translation>O texto chama isto de ID. Não é um token.</translation>
    </message>
    <message>
        <source>This is the id of the integration %1 in the organization “%2”, not a token.</source>
        <translation>Este é o ID da integração %1 na organização “%2”, não um token.</translation>
    </message>
    <message>
        <source>The text gives this another name. It is not a token of Snyk.</source>
        <translation>O texto dá outro nome a isto. Não é um token da Snyk.</translation>
    </message>
    <message>
        <source>The text calls this “%1”. It is not a token of Snyk.</source>
        <translation>O texto chama isto de “%1”. Não é um token da Snyk.</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration. If this is the token, paste it without the name.</source>
        <translation>Copie o token do Broker das configurações da integração. Se este for o token, cole-o sem o nome.</translation>
    </message>
    <message>
        <source>This token is already recorded for another organization or integration.</source>
        <translation>Este token já está registrado para outra organização ou integração.</translation>
    </message>
    <message>
        <source>This token is already recorded for %1 in the organization “%2”.</source>
        <translation>Este token já está registrado para %1 na organização “%2”.</translation>
    </message>
    <message>
        <source>This token is already recorded here.</source>
        <translation>Este token já está registrado aqui.</translation>
    </message>
    <message>
        <source>If you go on, it is saved again and nothing else changes.</source>
        <translation>Se você continuar, ele será salvo novamente, e nada mais mudará.</translation>
    </message>
    <message>
        <source>This looks like a Broker token, but a Broker client would not accept it.</source>
        <translation>Isto parece um token do Broker, mas um cliente do Broker não o aceitaria.</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but in another place. The Broker token that Snyk shows belongs here.</source>
        <translation>O cliente do Broker também precisa dele, mas em outro lugar. Aqui deve estar o token do Broker que a Snyk mostra.</translation>
    </message>
    <message>
        <source>Organizations may share one token on purpose. If they do not here, the wrong page was open in the Web UI.</source>
        <translation>Organizações podem compartilhar um token intencionalmente. Se não for esse o caso, a página errada estava aberta na interface Web.</translation>
    </message>
    <message>
        <source>Snyk&apos;s API token belongs here. It is on your account page there.</source>
        <translation>Aqui deve estar o token de API da Snyk. Ele está na página da sua conta lá.</translation>
    </message>
    <message>
        <source>Nothing was taken. Copy only the one that belongs here.</source>
        <translation>Nada foi extraído. Copie somente o que deve estar aqui.</translation>
    </message>
    <message>
        <source>Snyk shows the client id with the service account.</source>
        <translation>A Snyk mostra o ID do cliente junto com a conta de serviço.</translation>
    </message>
    <message>
        <source>Snyk shows the client secret once, when the service account is made.</source>
        <translation>A Snyk mostra o segredo do cliente uma única vez, quando a conta de serviço é criada.</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>Este é um token de API da Snyk.</translation>
    </message>
    <message>
        <source>To sign in with it, choose “API token” above.</source>
        <translation>Para entrar com ele, escolha “Token de API” acima.</translation>
    </message>
    <message>
        <source>A client id is one word of at most 128 letters, digits and signs.</source>
        <translation>Um ID de cliente é uma única palavra de no máximo 128 letras, dígitos e sinais.</translation>
    </message>
    <message>
        <source>A client secret is one word of 16 to 1024 letters, digits and signs.</source>
        <translation>Um segredo de cliente é uma única palavra de 16 a 1024 letras, dígitos e sinais.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PermissionText</name>
    <message>
        <source>Ask an administrator for the role %1, or for one made from Snyk&apos;s template “%2” (%3, %4, %5).</source>
        <extracomment>%1 is the name of a role, %2 that of a template for roles; %3, %4 and %5 are permissions in it. All as Snyk writes them.</extracomment>
        <translation>Peça a um administrador a função %1 ou uma criada com o modelo “%2” da Snyk (%3, %4, %5).</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 and %3.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Aqui esta conta tem a função %1, com %2 e %3.</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 but without %3: Snyk will refuse to generate a token, unless a role in the group permits it.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Aqui esta conta tem a função %1, com %2, mas sem %3: a Snyk se recusará a gerar um token, a menos que uma função no grupo o permita.</translation>
    </message>
    <message>
        <source>Snyk does not say which role this account has here: whether it has %1 and %2 is not known until it is tried.</source>
        <extracomment>%1 and %2 are permissions.</extracomment>
        <translation>A Snyk não informa qual função esta conta tem aqui: não se sabe se ela tem %1 e %2 até que se tente.</translation>
    </message>
    <message>
        <source>Here this account has the role %1, which is none of Snyk&apos;s own: whether %2 and %3 belong to it is not known until it is tried.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>Aqui esta conta tem a função %1, que não é uma das funções da própria Snyk: não se sabe se %2 e %3 fazem parte dela até que se tente.</translation>
    </message>
    <message>
        <source>Should Snyk refuse: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Se a Snyk recusar: %1</translation>
    </message>
    <message>
        <source>The role here lacks the permission %1</source>
        <extracomment>%1 is a permission.</extracomment>
        <translation>A função aqui não tem a permissão %1</translation>
    </message>
    <message>
        <source>Whether the permission %1 is there is not known</source>
        <translation>Não se sabe se a permissão %1 existe</translation>
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
        <translation>Selecionar &amp;tudo</translation>
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
        <translation>Procurar &amp;mais no grupo</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>&amp;Parar de procurar</translation>
    </message>
    <message>
        <source>Who has to act where</source>
        <translation>Quem precisa agir e onde</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Se algo der errado</translation>
    </message>
    <message>
        <source>Reads the organizations of the group from Snyk. Changes nothing.</source>
        <translation>Lê as organizações do grupo na Snyk. Não altera nada.</translation>
    </message>
    <message>
        <source>Who uses this token</source>
        <translation>Quem usa este token</translation>
    </message>
    <message>
        <source>Checks before anything is changed</source>
        <translation>Verificações antes que algo seja alterado</translation>
    </message>
    <message>
        <source>&amp;Begin: note it and go to the Web UI</source>
        <translation>Começar: &amp;anotar e ir à interface Web</translation>
    </message>
    <message>
        <source>&amp;Begin: get the new token</source>
        <translation>&amp;Começar: obter o novo token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) of your list use this token (%1):</source>
        <translation>
            <numerusform>%Ln integração da sua lista usa este token (%1):</numerusform>
            <numerusform>%Ln integrações da sua lista usam este token (%1):</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 de %Ln organização consultada</numerusform>
            <numerusform>%1 de %Ln organizações consultadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look through the group again</source>
        <translation>Consultar &amp;o grupo novamente</translation>
    </message>
    <message>
        <source>&amp;Look through the group</source>
        <translation>Consultar o &amp;grupo</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organizações consultadas</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>Lendo a lista: %Ln organização até agora</numerusform>
            <numerusform>Lendo a lista: %Ln organizações até agora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeBanner</name>
    <message>
        <source>Practice mode: nothing here is real. No request leaves this computer, and the tokens work nowhere.</source>
        <translation>Modo de treino: nada aqui é real. Nenhuma solicitação sai deste computador, e os tokens não funcionam em lugar nenhum.</translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeRow</name>
    <message>
        <source>Leave practice mode</source>
        <translation>Sair do modo de treino</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreflightList</name>
    <message>
        <source>The client&apos;s own checks</source>
        <translation>Verificações do próprio cliente</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreflightText</name>
    <message>
        <source>in order</source>
        <comment>result of a check</comment>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>result of a check</comment>
        <translation>duvidoso</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>result of a check</comment>
        <translation>não é possível saber</translation>
    </message>
    <message>
        <source>not in order</source>
        <comment>result of a check</comment>
        <translation>com problema</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>result of a check</comment>
        <translation>não necessário</translation>
    </message>
    <message>
        <source>The keychain did not answer. Check again.</source>
        <translation>O chaveiro não respondeu. Verifique novamente.</translation>
    </message>
    <message>
        <source>Another rotation of this group has a new token waiting, and a group can have one at a time. Finish that rotation first: Resume in the list.</source>
        <translation>Outra rotação deste grupo tem um novo token à espera, e um grupo só pode ter um por vez. Conclua essa rotação primeiro: “Retomar”, na lista.</translation>
    </message>
    <message>
        <source>Your role may edit integrations</source>
        <translation>Sua função pode editar integrações</translation>
    </message>
    <message>
        <source>The integration uses Broker</source>
        <translation>A integração usa o Broker</translation>
    </message>
    <message>
        <source>The keychain can keep the new token</source>
        <translation>O chaveiro pode guardar o novo token</translation>
    </message>
    <message>
        <source>The notes of a rotation of this program cannot be read, and it may be one of this group: a new token may be waiting. Snyk refuses then, and nothing is changed.</source>
        <translation>As anotações de uma rotação deste programa não podem ser lidas, e ela pode ser deste grupo: pode haver um novo token à espera. Nesse caso, a Snyk recusa, e nada é alterado.</translation>
    </message>
    <message>
        <source>This program has no other new token waiting in this group</source>
        <translation>Este programa não tem outro novo token à espera neste grupo</translation>
    </message>
    <message>
        <source>You were not signed in, so Snyk was not asked. Sign in and check again.</source>
        <translation>Você não havia entrado, por isso a Snyk não foi consultada. Entre e verifique novamente.</translation>
    </message>
    <message>
        <source>Snyk says that this integration does not use Broker, so it has no token to replace. Set it up first.</source>
        <translation>A Snyk informa que esta integração não usa o Broker, portanto não há token para substituir. Configure-a primeiro.</translation>
    </message>
    <message>
        <source>Snyk did not say. If the integration does not use Broker, Snyk refuses, and nothing is changed.</source>
        <translation>A Snyk não informou. Se a integração não usar o Broker, a Snyk recusa, e nada é alterado.</translation>
    </message>
    <message>
        <source>%1. Nothing is started until the new token can be kept. %2</source>
        <comment>what is wrong with the keychain, next step</comment>
        <translation>%1. Nada é iniciado até que o novo token possa ser guardado. %2</translation>
    </message>
    <message>
        <source>Snyk does not report rotations that others have started elsewhere. If one is under way in this group, Snyk refuses, and nothing is changed.</source>
        <translation>A Snyk não informa rotações que outras pessoas iniciaram em outro lugar. Se houver uma em andamento neste grupo, a Snyk recusa, e nada é alterado.</translation>
    </message>
    <message>
        <source>Another rotation of this group may have a new token waiting: it is not known how its call ended. Clear that up first if you can.</source>
        <translation>Outra rotação deste grupo pode ter um novo token à espera: não se sabe como a solicitação terminou. Se possível, esclareça isso primeiro.</translation>
    </message>
    <message>
        <source>Snyk accepts what you signed in with</source>
        <translation>A Snyk aceita os dados com que você entrou</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreviewPage</name>
    <message>
        <source>&amp;Stop looking</source>
        <translation>&amp;Parar a consulta</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>Consultar o re&amp;stante</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Salvar como &amp;tabela…</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>O que aconteceria</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Começar</translation>
    </message>
    <message>
        <source>Save the preview</source>
        <translation>Salvar a prévia</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>Organizações consultadas</translation>
    </message>
    <message>
        <source>What would be taken back</source>
        <translation>O que seria desfeito</translation>
    </message>
    <message>
        <source>Only what the job itself has done and nobody has changed since. Nothing is changed yet.</source>
        <translation>Somente o que a própria tarefa fez e ninguém alterou desde então. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Organization by organization. Nothing is changed before you press “Begin”.</source>
        <translation>Organização por organização. Nada é alterado antes de você clicar em “Começar”.</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;witch %Ln direct integration(s) too</source>
        <translation>
            <numerusform>M&amp;udar também %Ln integração direta</numerusform>
            <numerusform>M&amp;udar também %Ln integrações diretas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%1 de %Ln organização consultada</numerusform>
            <numerusform>%1 de %Ln organizações consultadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) are lost for good, in:</source>
        <translation>
            <numerusform>As credenciais de %Ln integração direta se perdem definitivamente, em:</numerusform>
            <numerusform>As credenciais de %Ln integrações diretas se perdem definitivamente, em:</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials are lost</source>
        <translation>As credenciais se perdem</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Começar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) would be lost for good.</source>
        <translation>
            <numerusform>As credenciais de %Ln integração direta seriam perdidas definitivamente.</numerusform>
            <numerusform>As credenciais de %Ln integrações diretas seriam perdidas definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen: %1, %2</source>
        <extracomment>Heading of a page. %1 is a kind of job, &quot;Share one token&quot; or &quot;One token each&quot;, %2 an integration.</extracomment>
        <translation>O que aconteceria: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y %Ln organization(s) without the permission too</source>
        <extracomment>A box to tick. Of organizations in which the role of the account lacks a permission.</extracomment>
        <translation>
            <numerusform>&amp;Tentar também %Ln organização sem a permissão</numerusform>
            <numerusform>&amp;Tentar também %Ln organizações sem a permissão</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>O que não pode ser desfeito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are no longer reached through Broker. The Broker client stays connected for “%1”.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>
            <numerusform>%Ln organização deixa de ser acessada pelo Broker. O cliente do Broker continua conectado para “%1”.</numerusform>
            <numerusform>%Ln organizações deixam de ser acessadas pelo Broker. O cliente do Broker continua conectado para “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens stay on your list, as taken back, until you remove them there.</source>
        <translation>Os tokens permanecem na sua lista, como desfeitos, até que você os remova lá.</translation>
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
        <translation>TLS por %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <extracomment>%1 is the name of a keychain.</extracomment>
        <translation>Chaveiro: %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProgressPage</name>
    <message>
        <source>Ask Snyk for the token</source>
        <translation>Pedir o token à Snyk</translation>
    </message>
    <message>
        <source>Add it to your list of tokens</source>
        <translation>Adicioná-lo à sua lista de tokens</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>Obtendo o token</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>Nada foi pedido à Snyk</translation>
    </message>
    <message>
        <source>Choose another &amp;way</source>
        <translation>Escolher outra &amp;forma</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>Consultar na interface &amp;Web</translation>
    </message>
    <message>
        <source>The token is in your hands</source>
        <translation>O token está em suas mãos</translation>
    </message>
    <message>
        <source>This program has forgotten it, and it is not in your list.</source>
        <translation>Este programa o esqueceu, e ele não está na sua lista.</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>&amp;Configurar outro token</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>Voltar à &amp;confirmação</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>Abaixo está o que aconteceu e o que você pode fazer.</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Nenhum token ainda</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>O token ainda não está salvo</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>Nenhum token foi emitido</translation>
    </message>
    <message>
        <source>It is not known whether there is a token</source>
        <translation>Não se sabe se há um token</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>O token ainda não está na sua lista</translation>
    </message>
    <message>
        <source>The token is not kept here</source>
        <translation>O token não está guardado aqui</translation>
    </message>
    <message>
        <source>Saving the token</source>
        <translation>Salvando o token</translation>
    </message>
    <message>
        <source>There is no token: &amp;generate again</source>
        <translation>Não há token: &amp;gerar novamente</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Token do Broker para %1</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved. At the next start, the program finds it and offers to add it.</source>
        <translation>O token está seguro no chaveiro; apenas a lista não pôde ser salva. Na próxima inicialização, o programa o encontrará e oferecerá adicioná-lo.</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>O token está somente na memória, e a lista não pôde ser salva.</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>Aguarde. Esta página avança automaticamente.</translation>
    </message>
    <message>
        <source>To have it in the keychain after all, get it from the Web UI once the keychain works again.</source>
        <translation>Para tê-lo no chaveiro mesmo assim, obtenha-o na interface Web quando o chaveiro voltar a funcionar.</translation>
    </message>
    <message>
        <source>It is only in memory. Put it in a safe place yourself before you go on.</source>
        <translation>Ele está somente na memória. Coloque-o você mesmo em um lugar seguro antes de continuar.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProofText</name>
    <message>
        <source>Check from a computer that reaches the client, or state below what you saw there.</source>
        <translation>Verifique a partir de um computador que alcance o cliente ou declare abaixo o que você viu lá.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log, correct the port, then check again.</source>
        <translation>Consulte o log do cliente, corrija a porta e verifique novamente.</translation>
    </message>
    <message>
        <source>Give the address of the client itself.</source>
        <translation>Informe o endereço do próprio cliente.</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for its connection to the Broker server, then check again.</source>
        <translation>Consulte no log do cliente a conexão com o servidor do Broker e verifique novamente.</translation>
    </message>
    <message>
        <source>Set BROKER_SERVER_URL as in the example of the step before, restart the client, then check again.</source>
        <translation>Defina BROKER_SERVER_URL como no exemplo da etapa anterior, reinicie o cliente e verifique novamente.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or set BROKER_HEALTHCHECK_PATH as in the example and restart it.</source>
        <translation>Informe o endereço do novo cliente ou defina BROKER_HEALTHCHECK_PATH como no exemplo e reinicie-o.</translation>
    </message>
    <message>
        <source>Wait a few seconds and check again.</source>
        <translation>Espere alguns segundos e verifique novamente.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Continue.</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or state below what you saw on the host of the client.</source>
        <translation>Se você conhece o certificado, mande instalar a autoridade dele neste computador ou declare abaixo o que você viu no host do cliente.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or restart this one with the new token and the BROKER_HEALTHCHECK_PATH of the example.</source>
        <translation>Informe o endereço do novo cliente ou reinicie este com o novo token e o BROKER_HEALTHCHECK_PATH do exemplo.</translation>
    </message>
    <message>
        <source>Give the address of the new client, or compare its BROKER_HEALTHCHECK_PATH with the example.</source>
        <translation>Informe o endereço do novo cliente ou compare o BROKER_HEALTHCHECK_PATH dele com o exemplo.</translation>
    </message>
    <message>
        <source>Compare it with the Broker server of the old client. If it is the same, state that below.</source>
        <translation>Compare-o com o servidor do Broker do cliente antigo. Se for o mesmo, declare isso abaixo.</translation>
    </message>
    <message>
        <source>Proven at %1: %2</source>
        <comment>time, what the check found</comment>
        <translation>Confirmado em %1: %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyLoginDialog</name>
    <message>
        <source>User name and password for the proxy</source>
        <translation>Nome de usuário e senha para o proxy</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>S&amp;enha:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome de &amp;usuário:</translation>
    </message>
    <message>
        <source>&amp;Keep and use</source>
        <translation>&amp;Guardar e usar</translation>
    </message>
    <message>
        <source>The proxy %1 lets only known users through.</source>
        <translation>O proxy %1 só deixa passar usuários conhecidos.</translation>
    </message>
    <message>
        <source>Both are kept in the keychain of this computer and sent to this proxy alone, unencrypted, as the way of signing in called Basic has it. If the proxy turns them down, they are not sent again.</source>
        <translation>Ambos são guardados no chaveiro deste computador e enviados somente a este proxy, sem criptografia, como prevê a forma de autenticação chamada Basic. Se o proxy os recusar, eles não serão enviados de novo.</translation>
    </message>
    <message>
        <source>The keychain did not take them</source>
        <translation>O chaveiro não os aceitou</translation>
    </message>
    <message>
        <source>They are used until the program ends, and have to be entered again after that.</source>
        <translation>Eles são usados até o programa ser encerrado e depois precisam ser inseridos novamente.</translation>
    </message>
    <message>
        <source>What you typed is still here: unlock the keychain and try again, or close this window.</source>
        <translation>O que você digitou continua aqui: desbloqueie o chaveiro e tente de novo, ou feche esta janela.</translation>
    </message>
    <message>
        <source>U&amp;se until the program ends</source>
        <translation>Usar até o &amp;programa ser encerrado</translation>
    </message>
    <message>
        <source>Go on &amp;waiting</source>
        <translation>Continuar e&amp;sperando</translation>
    </message>
    <message>
        <source>The user name and password for the proxy %1 are in the keychain of this computer, which has not answered yet. It may be asking for your password in another window.</source>
        <translation>O nome de usuário e a senha para o proxy %1 estão no chaveiro deste computador, que ainda não respondeu. Ele pode estar pedindo sua senha em outra janela.</translation>
    </message>
    <message>
        <source>You can go on waiting, or enter them here. They are then sent to this proxy alone, unencrypted, until the program ends. Nothing in the keychain is changed.</source>
        <translation>Você pode continuar esperando ou inseri-los aqui. Nesse caso, eles são enviados somente a este proxy, sem criptografia, até o programa ser encerrado. Nada é alterado no chaveiro.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>O chaveiro ainda não respondeu</translation>
    </message>
    <message>
        <source>Look for a window that asks for your password. You can go on waiting, or use the login now: it is kept when the keychain answers.</source>
        <translation>Procure uma janela que peça sua senha. Você pode continuar esperando ou usar as credenciais agora: elas serão guardadas quando o chaveiro responder.</translation>
    </message>
    <message>
        <source>Use it &amp;now</source>
        <translation>Usar ago&amp;ra</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. Check both, or the account may be locked.</source>
        <translation>O proxy %1 não aceitou o nome de usuário e a senha. Verifique ambos; também é possível que a conta esteja bloqueada.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyText</name>
    <message>
        <source>A proxy is to be used for %1, but its name or its port is missing.</source>
        <translation>Um proxy deve ser usado para %1, mas falta o nome ou a porta dele.</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and answered %3.</source>
        <translation>Foi pedido ao proxy %1 que se conectasse a %2, e ele respondeu %3.</translation>
    </message>
    <message>
        <source>The proxy %1 accepted the connection, but did not answer as a proxy does.</source>
        <translation>O proxy %1 aceitou a conexão, mas não respondeu como um proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept a connection.</source>
        <translation>O proxy %1 não aceitou a conexão.</translation>
    </message>
    <message>
        <source>A proxy wants a user name and password before it connects to %1.</source>
        <translation>Um proxy quer um nome de usuário e uma senha antes de se conectar a %1.</translation>
    </message>
    <message>
        <source>The proxy %1 takes only ways to sign in that this program does not have: %2.</source>
        <translation>O proxy %1 só aceita formas de autenticação que este programa não tem: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password before it connects to %2.</source>
        <translation>O proxy %1 quer um nome de usuário e uma senha antes de se conectar a %2.</translation>
    </message>
    <message>
        <source>No connection to %1 came about through the proxy %2.</source>
        <translation>Nenhuma conexão com %1 foi estabelecida pelo proxy %2.</translation>
    </message>
    <message>
        <source>The proxy does not connect to %1</source>
        <translation>O proxy não se conecta a %1</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in on a web page first.</source>
        <translation>O proxy quer que você entre primeiro em uma página da Web.</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>Abra uma página da Web no navegador, entre se for solicitado e tente novamente.</translation>
    </message>
    <message>
        <source>What answers there opens no connections (CONNECT): it may be a web server.</source>
        <translation>O que responde ali não abre conexões (CONNECT): talvez seja um servidor Web.</translation>
    </message>
    <message>
        <source>Check name and port of the proxy under Settings, Network, or in the system&apos;s network settings. If they are right, ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>Verifique o nome e a porta do proxy em Configurações, Rede, ou nas configurações de rede do sistema. Se estiverem certos, peça à equipe de rede que permita CONNECT por %1 para %2, porta %3.</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1 itself, or it is overloaded.</source>
        <translation>O próprio proxy não alcança %1, ou está sobrecarregado.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If that does not help, ask the network team whether %1 reaches %2, port %3.</source>
        <translation>Tente novamente em alguns minutos. Se não ajudar, pergunte à equipe de rede se %1 alcança %2, porta %3.</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1.</source>
        <translation>As regras do proxy não permitem %1.</translation>
    </message>
    <message>
        <source>Ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>Peça à equipe de rede que permita CONNECT por %1 para %2, porta %3.</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and did not.</source>
        <translation>Foi pedido ao proxy %1 que se conectasse a %2, e ele não o fez.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. They were sent once and are not sent again: repeated attempts can lock an account.</source>
        <translation>O proxy %1 não aceitou o nome de usuário e a senha. Eles foram enviados uma vez e não serão enviados de novo: tentativas repetidas podem bloquear uma conta.</translation>
    </message>
    <message>
        <source>The proxy could not be used</source>
        <translation>Não foi possível usar o proxy</translation>
    </message>
    <message>
        <source>The entries under Settings, Network, are not complete.</source>
        <translation>Os dados em Configurações, Rede, não estão completos.</translation>
    </message>
    <message>
        <source>Enter name and port of the proxy there.</source>
        <translation>Informe ali o nome e a porta do proxy.</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1, or it cannot reach it itself.</source>
        <translation>As regras do proxy não permitem %1, ou o próprio proxy não alcança esse endereço.</translation>
    </message>
    <message>
        <source>Ask the network team whether %1 allows and reaches %2, port %3.</source>
        <translation>Pergunte à equipe de rede se %1 permite e alcança %2, porta %3.</translation>
    </message>
    <message>
        <source>Something else answers at this port, or the proxy is overloaded.</source>
        <translation>Outra coisa responde nesta porta, ou o proxy está sobrecarregado.</translation>
    </message>
    <message>
        <source>Check the port under Settings, Network, or in the system&apos;s network settings. If it is right, ask the network team.</source>
        <translation>Verifique a porta em Configurações, Rede, ou nas configurações de rede do sistema. Se estiver certa, pergunte à equipe de rede.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>Não é possível acessar o proxy</translation>
    </message>
    <message>
        <source>Its name or its port is wrong, or this computer is not in the company&apos;s network, perhaps because a VPN has disconnected.</source>
        <translation>O nome ou a porta está errado, ou este computador não está na rede da empresa, talvez porque uma VPN se desconectou.</translation>
    </message>
    <message>
        <source>Check the proxy under Settings, Network, or in the system&apos;s network settings, and your VPN.</source>
        <translation>Verifique o proxy em Configurações, Rede, ou nas configurações de rede do sistema, e a sua VPN.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password</source>
        <translation>O proxy não aceitou o nome de usuário e a senha</translation>
    </message>
    <message>
        <source>The password was changed or mistyped, or the account is locked.</source>
        <translation>A senha foi alterada ou digitada incorretamente, ou a conta está bloqueada.</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <translation>Insira o nome de usuário e a senha novamente.</translation>
    </message>
    <message>
        <source>Enter user name and password again under Settings, Network.</source>
        <translation>Insira o nome de usuário e a senha novamente em Configurações, Rede.</translation>
    </message>
    <message>
        <source>The proxy wants a kind of sign-in that this program does not have</source>
        <translation>O proxy exige um tipo de autenticação que este programa não tem</translation>
    </message>
    <message>
        <source>The company&apos;s proxy signs users in with their Windows account.</source>
        <translation>O proxy da empresa autentica os usuários com a conta do Windows.</translation>
    </message>
    <message>
        <source>Ask the network team for a proxy that takes Basic or no sign-in for %1. A local helper that signs in for you, such as Px or Cntlm, works too: enter its address under Settings, Network.</source>
        <translation>Peça à equipe de rede um proxy que aceite Basic ou que não exija autenticação para %1. Um auxiliar local que se autentica por você, como Px ou Cntlm, também funciona: insira o endereço dele em Configurações, Rede.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password</source>
        <translation>O proxy pede um nome de usuário e uma senha</translation>
    </message>
    <message>
        <source>The proxy of your company lets only known users through.</source>
        <translation>O proxy da sua empresa só deixa passar usuários conhecidos.</translation>
    </message>
    <message>
        <source>Enter user name and password and try again, or ask the network team for a way without a sign-in.</source>
        <translation>Insira o nome de usuário e a senha e tente novamente, ou peça à equipe de rede um caminho sem autenticação.</translation>
    </message>
    <message>
        <source>Enter user name and password under Settings, Network, and try again, or ask the network team for a way without a sign-in.</source>
        <translation>Insira o nome de usuário e a senha em Configurações, Rede, e tente novamente, ou peça à equipe de rede um caminho sem autenticação.</translation>
    </message>
</context>
<context>
    <name>broker::ui::QuitBox</name>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Quit and forget</source>
        <extracomment>Button: ends the program although tokens are lost.</extracomment>
        <translation>Encerrar e esquecer</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: does not end the program.</extracomment>
        <translation>Ficar</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReachText</name>
    <message>
        <source>%1, port %2, does not accept the connection.</source>
        <extracomment>%1 is a host, here and below; %2 the number of a port.</extracomment>
        <translation>%1, porta %2, não aceita a conexão.</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it, or the address or its port is wrong.</source>
        <translation>Provavelmente um firewall a recusa, ou o endereço ou a porta está errado.</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it.</source>
        <translation>Provavelmente um firewall a recusa.</translation>
    </message>
    <message>
        <source>Ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>Peça à equipe de rede que permita HTTPS deste computador para %1, porta %2.</translation>
    </message>
    <message>
        <source>%1, port %2, did not answer in time.</source>
        <translation>%1, porta %2, não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Probably a firewall drops the request or its answer, the network is slow, or Snyk is busy.</source>
        <translation>Provavelmente um firewall descarta a solicitação ou a resposta, a rede está lenta, ou a Snyk está ocupada.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>Tente novamente. Se acontecer sempre, peça à equipe de rede que permita HTTPS deste computador para %1, porta %2.</translation>
    </message>
    <message>
        <source>The connection to %1, port %2, was lost before the answer was complete.</source>
        <translation>A conexão com %1, porta %2, foi perdida antes que a resposta estivesse completa.</translation>
    </message>
    <message>
        <source>Probably the network changed, a VPN reconnected, or something in between closed the connection.</source>
        <translation>Provavelmente a rede mudou, uma VPN se reconectou, ou algo no caminho encerrou a conexão.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReadinessText</name>
    <message>
        <source>Broker token</source>
        <translation>Token do Broker</translation>
    </message>
    <message>
        <source>Credential of your code host or repository</source>
        <translation>Credencial do seu host de código ou repositório</translation>
    </message>
    <message>
        <source>Configuration of the Broker client</source>
        <translation>Configuração do cliente do Broker</translation>
    </message>
    <message>
        <source>Connection of the client to Snyk</source>
        <translation>Conexão do cliente com a Snyk</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>credential</comment>
        <translation>não necessária</translation>
    </message>
    <message>
        <source>still to be entered</source>
        <comment>credential</comment>
        <translation>falta inserir</translation>
    </message>
    <message>
        <source>connected on %1</source>
        <translation>conectado em %1</translation>
    </message>
    <message>
        <source>not seen connected on %1</source>
        <translation>não foi visto conectado em %1</translation>
    </message>
    <message>
        <source>still to be checked</source>
        <comment>connection</comment>
        <translation>falta verificar</translation>
    </message>
    <message>
        <source>missing from the keychain</source>
        <comment>token</comment>
        <translation>ausente do chaveiro</translation>
    </message>
    <message>
        <source>handed out</source>
        <comment>configuration</comment>
        <translation>entregue</translation>
    </message>
    <message>
        <source>still to be made</source>
        <comment>configuration</comment>
        <translation>falta criar</translation>
    </message>
    <message>
        <source>Get it a&amp;gain…</source>
        <translation>O&amp;bter novamente…</translation>
    </message>
    <message>
        <source>Enter the c&amp;redential…</source>
        <translation>Inserir a cre&amp;dencial…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>Confi&amp;gurar o cliente…</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>Verificar a cone&amp;xão…</translation>
    </message>
    <message>
        <source>All is set up: the Broker client runs.</source>
        <translation>Tudo está configurado: o cliente do Broker está em execução.</translation>
    </message>
    <message>
        <source>Until your client runs: %1 of %2 done</source>
        <extracomment>How far it is until the Broker client runs: &quot;2 of 4 parts are done.&quot;</extracomment>
        <translation>Até o seu cliente funcionar: %1 de %2 prontos</translation>
    </message>
    <message>
        <source>gone: it was kept in memory only</source>
        <comment>token</comment>
        <translation>perdido: era mantido só na memória</translation>
    </message>
    <message>
        <source>kept, but the organization had no such integration</source>
        <comment>token</comment>
        <translation>guardado, mas a organização não tinha essa integração</translation>
    </message>
    <message>
        <source>kept, but the integration did not use Broker</source>
        <comment>token</comment>
        <translation>guardado, mas a integração não usava o Broker</translation>
    </message>
    <message>
        <source>kept, but another token was known for the integration</source>
        <comment>token</comment>
        <translation>guardado, mas outro token era conhecido para a integração</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecheckDialog</name>
    <message>
        <source>Check the credential again</source>
        <translation>Verificar a credencial novamente</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Reading it from where it is kept…</source>
        <translation>Lendo-a de onde está guardada…</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordDetails</name>
    <message>
        <source>Details of the selected token</source>
        <translation>Detalhes do token selecionado</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Guardado em:</translation>
    </message>
    <message>
        <source>Origin:</source>
        <translation>Origem:</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>Prazo de rotação:</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Criação: %1</translation>
    </message>
    <message>
        <source>rotated %1</source>
        <translation>rotação: %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>verificação: %1</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Histórico:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Observações:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Usado para:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Endereço:</translation>
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
        <translation>Ainda não há nenhuma na lista; consulte “Adicionar credencial…”</translation>
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
        <translation>Usado também por:</translation>
    </message>
    <message>
        <source>At Snyk:</source>
        <translation>Na Snyk:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Região:</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalhes técnicos</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>Obtido %1</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>Inserido %1</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>idade desconhecida: prazo %1</translation>
    </message>
    <message>
        <source>%1, among the entries of practice mode</source>
        <translation>%1, entre as entradas do modo de treino</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln day(s) old: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>
            <numerusform>idade de pelo menos %Ln dia: prazo %1</numerusform>
            <numerusform>idade de pelo menos %Ln dias: prazo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept since %1</source>
        <translation>Guardado desde %1</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>ID do cliente:</translation>
    </message>
    <message>
        <source>Comes with practice mode</source>
        <translation>Vem com o modo de treino</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordModel</name>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <extracomment>Heading of a column of dates by which tokens are to be replaced by new ones.</extracomment>
        <translation>Prazo de rotação</translation>
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
        <translation>Última rotação</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Heading of a column that says when a secret was tried and how that ended.</extracomment>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4, %5, %6</source>
        <extracomment>A row of the list as a screen reader says it: organization, integration, kind of secret, masked secret, region, state.</extracomment>
        <translation>%1, %2, %3 %4, %5, %6</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4, %5, %6, due %7</source>
        <extracomment>The same with the date on which it is due.</extracomment>
        <translation>%1, %2, %3 %4, %5, %6, prazo %7</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <extracomment>Of a token that is not stored any more, because the program was closed since.</extracomment>
        <translation>Estava somente na memória</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Heading of a group of tokens that are due in the same month: its name and the year.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, due %5</source>
        <extracomment>A row as a screen reader says it: account, kind and end of its secret, region, state, date.</extracomment>
        <translation>%1, %2, %3, %4, prazo %5</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordText</name>
    <message>
        <source>The list of tokens cannot be read</source>
        <translation>Não é possível ler a lista de tokens</translation>
    </message>
    <message>
        <source>The file %1 is there but cannot be opened. It was left as it is.</source>
        <translation>O arquivo %1 existe, mas não pode ser aberto. Ele foi deixado como estava.</translation>
    </message>
    <message>
        <source>The file belongs to another user, or another program has locked it.</source>
        <translation>O arquivo pertence a outro usuário, ou outro programa o bloqueou.</translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved</source>
        <translation>Não é possível salvar a lista de tokens</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What was there before is unchanged.</source>
        <translation>Não foi possível gravar o arquivo %1. O que havia antes não foi alterado.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>O disco está cheio ou a pasta é somente leitura.</translation>
    </message>
    <message>
        <source>The list of tokens was written by a newer version</source>
        <translation>A lista de tokens foi gravada por uma versão mais recente</translation>
    </message>
    <message>
        <source>This version does not understand the file %1, so it does not touch it.</source>
        <translation>Esta versão não entende o arquivo %1, por isso não o altera.</translation>
    </message>
    <message>
        <source>A newer version of this program was used on this computer.</source>
        <translation>Uma versão mais recente deste programa foi usada neste computador.</translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile.</source>
        <translation>Instale a versão mais recente ou use outro perfil.</translation>
    </message>
    <message>
        <source>The list of tokens was damaged</source>
        <translation>A lista de tokens estava danificada</translation>
    </message>
    <message>
        <source>The file could not be understood. It was set aside as %1, and the list starts empty.</source>
        <translation>Não foi possível interpretar o arquivo. Ele foi guardado à parte como %1, e a lista começa vazia.</translation>
    </message>
    <message>
        <source>The computer was switched off while it was being written, or the file was edited.</source>
        <translation>O computador foi desligado durante a gravação, ou o arquivo foi editado.</translation>
    </message>
    <message>
        <source>Some entries of the list cannot be shown</source>
        <translation>Algumas entradas da lista não podem ser mostradas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be understood. They are kept in the file as they are.</source>
        <translation>
            <numerusform>%Ln entrada não pôde ser interpretada. Ela é mantida no arquivo como está.</numerusform>
            <numerusform>%Ln entradas não puderam ser interpretadas. Elas são mantidas no arquivo como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or the file was edited.</source>
        <translation>Foram gravadas por uma versão mais recente deste programa, ou o arquivo foi editado.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program.</source>
        <translation>Verifique se há uma versão mais recente deste programa.</translation>
    </message>
    <message>
        <source>Generated with this program</source>
        <comment>where a token comes from</comment>
        <translation>Gerado com este programa</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <comment>where a token comes from</comment>
        <translation>Inserido manualmente</translation>
    </message>
    <message>
        <source>Memory, until this program closes</source>
        <comment>where a token is kept</comment>
        <translation>Memória, até este programa ser fechado</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>state of a recorded token</comment>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a recorded token</comment>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a token is due</comment>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when a token is due</comment>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when a token was due</comment>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>when a token is due</comment>
        <translation>
            <numerusform>em %Ln dia</numerusform>
            <numerusform>em %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <comment>when a token was due</comment>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and how far away it is: 24 Feb 2027 (in 90 days)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved now</source>
        <translation>Não é possível salvar a lista de tokens agora</translation>
    </message>
    <message>
        <source>End the other one, then try again.</source>
        <translation>Encerre o outro e tente novamente.</translation>
    </message>
    <message>
        <source>Check the permissions of the file, then try again.</source>
        <translation>Verifique as permissões do arquivo e tente novamente.</translation>
    </message>
    <message>
        <source>The list of tokens is not a file</source>
        <translation>A lista de tokens não é um arquivo</translation>
    </message>
    <message>
        <source>Move it away or correct the name, then try again.</source>
        <translation>Mova-a para outro lugar ou corrija o nome e tente novamente.</translation>
    </message>
    <message>
        <source>The list of tokens is too large</source>
        <translation>A lista de tokens é grande demais</translation>
    </message>
    <message>
        <source>Another file took its place, or the disk is damaged.</source>
        <translation>Outro arquivo tomou o lugar dela, ou o disco está danificado.</translation>
    </message>
    <message>
        <source>Move the file away or put back the right one, then try again.</source>
        <translation>Mova o arquivo para outro lugar ou recoloque o certo e tente novamente.</translation>
    </message>
    <message>
        <source>What was in the keychain is still there. Keep the file: the entries can be restored from it.</source>
        <translation>O que estava no chaveiro continua lá. Guarde o arquivo: as entradas podem ser restauradas a partir dele.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong</source>
        <translation>O relógio deste computador pode estar errado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list are dated later than now.</source>
        <translation>
            <numerusform>%Ln entrada da lista tem data posterior à atual.</numerusform>
            <numerusform>%Ln entradas da lista têm data posterior à atual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, check the due dates of these entries: reminders count from them.</source>
        <translation>Verifique a data e a hora deste computador. Se estiverem certas, verifique os prazos destas entradas: os lembretes são contados a partir deles.</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Não é possível ler as configurações</translation>
    </message>
    <message>
        <source>The file %1 was left as it is. Every setting has its default, and what you change lasts until you quit.</source>
        <translation>O arquivo %1 foi deixado como estava. Todas as configurações têm o valor padrão, e o que você alterar vale até encerrar.</translation>
    </message>
    <message>
        <source>A folder, a pipe or a device is there instead of a file.</source>
        <translation>Há uma pasta, um pipe ou um dispositivo no lugar de um arquivo.</translation>
    </message>
    <message>
        <source>Move it away or correct its permissions. It is read at the next start.</source>
        <translation>Mova-o para outro lugar ou corrija as permissões. Ele é lido na próxima inicialização.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device. It was left as it is.</source>
        <translation>%1 é uma pasta, um pipe ou um dispositivo. Foi deixado como estava.</translation>
    </message>
    <message>
        <source>Somebody made it by mistake, or the name points elsewhere.</source>
        <translation>Alguém o criou por engano, ou o nome aponta para outro lugar.</translation>
    </message>
    <message>
        <source>The file %1 is larger than any list of this program could be. It was not read, and was left as it is.</source>
        <translation>O arquivo %1 é maior do que qualquer lista deste programa poderia ser. Ele não foi lido e foi deixado como estava.</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder, and try again.</source>
        <translation>Libere espaço ou corrija as permissões da pasta e tente novamente.</translation>
    </message>
    <message>
        <source>Another program is writing the file %1 and does not finish. Nothing was changed.</source>
        <translation>Outro programa está gravando o arquivo %1 e não termina. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This program is running a second time with the same folder, perhaps on another computer.</source>
        <translation>Este programa está sendo executado uma segunda vez com a mesma pasta, talvez em outro computador.</translation>
    </message>
    <message>
        <source>It is larger than any settings of this program could be: another file took its place.</source>
        <translation>É maior do que quaisquer configurações deste programa poderiam ser: outro arquivo tomou o lugar dele.</translation>
    </message>
    <message>
        <source>The clock is wrong, or it was wrong when they were written.</source>
        <translation>O relógio está errado ou estava errado quando elas foram gravadas.</translation>
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
            <numerusform>%Ln credenciais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;2 tokens&quot;, %2 &quot;1 credential&quot;.</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Password store of this computer (keychain)</source>
        <comment>where a token is kept</comment>
        <translation>Cofre de senhas deste computador (chaveiro)</translation>
    </message>
    <message>
        <source>Retrieved from the Snyk website (Web UI)</source>
        <comment>where a token comes from</comment>
        <translation>Recuperado do site da Snyk (interface Web)</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>As configurações não estão salvas</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What you changed holds until you quit, and is lost then.</source>
        <translation>Não foi possível gravar o arquivo %1. O que você alterou vale até encerrar, e depois se perde.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write there.</source>
        <translation>O disco está cheio, ou você não pode gravar ali.</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again. Every further change tries it, too.</source>
        <translation>Libere espaço ou corrija as permissões e tente novamente. Cada nova alteração também tenta.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a recorded token</comment>
        <translation>Desfeito</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecoveryGuide</name>
    <message numerus="yes">
        <source>%Ln more after this one.</source>
        <translation>
            <numerusform>Mais %Ln depois desta.</numerusform>
            <numerusform>Mais %Ln depois desta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it to the list</source>
        <translation>Adicionar à lista</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>Descobrir…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Ends a message about interrupted work for good.</extracomment>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <translation>Obter novamente…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Hides a message until the program is started again.</extracomment>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando pelo chaveiro…</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>Inserir novamente…</translation>
    </message>
</context>
<context>
    <name>broker::ui::Refusal</name>
    <message>
        <source>Snyk does not accept this token here</source>
        <translation>A Snyk não aceita este token aqui</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the token (401).</source>
        <translation>%1 respondeu que não conhece o token (401).</translation>
    </message>
    <message>
        <source>Most often the token belongs to another Snyk region. Tokens work in one region only. It may also have expired or been revoked.</source>
        <translation>Na maioria das vezes, o token pertence a outra região da Snyk. Os tokens funcionam em uma única região. Ele também pode ter expirado ou sido revogado.</translation>
    </message>
    <message>
        <source>Look at the address of Snyk in your browser after signing in, and choose the region with the same ending. Otherwise create a new token on your account page.</source>
        <translation>Veja o endereço da Snyk no navegador depois de entrar e escolha a região com a mesma terminação. Caso contrário, crie um novo token na página da sua conta.</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the token</source>
        <translation>A Snyk não aceita mais o token</translation>
    </message>
    <message>
        <source>The token worked before; now %1 refuses it (401).</source>
        <translation>O token funcionava antes; agora %1 o recusa (401).</translation>
    </message>
    <message>
        <source>Go back to the first page and connect with a valid token.</source>
        <translation>Volte à primeira página e conecte-se com um token válido.</translation>
    </message>
    <message>
        <source>The token may not use Snyk&apos;s API</source>
        <translation>O token não pode usar a API da Snyk</translation>
    </message>
    <message>
        <source>The API belongs to Snyk&apos;s Enterprise plan. Personal tokens of the Free and Team plans have no access to it.</source>
        <translation>A API faz parte do plano Enterprise da Snyk. Tokens pessoais dos planos Free e Team não têm acesso a ela.</translation>
    </message>
    <message>
        <source>Use the token of an account or a service account of your company&apos;s Enterprise plan.</source>
        <translation>Use o token de uma conta ou de uma conta de serviço do plano Enterprise da sua empresa.</translation>
    </message>
    <message>
        <source>Snyk refused to list the organizations (403).</source>
        <translation>A Snyk se recusou a listar as organizações (403).</translation>
    </message>
    <message>
        <source>Snyk refused to list the integrations (403).</source>
        <translation>A Snyk se recusou a listar as integrações (403).</translation>
    </message>
    <message>
        <source>Snyk refused the change (403). Nothing was changed.</source>
        <translation>A Snyk recusou a alteração (403). Nada foi alterado.</translation>
    </message>
    <message>
        <source>This address is not Snyk&apos;s API</source>
        <translation>Este endereço não é a API da Snyk</translation>
    </message>
    <message>
        <source>%1 answered, but does not have what every Snyk API has (404).</source>
        <translation>%1 respondeu, mas não tem o que toda API da Snyk tem (404).</translation>
    </message>
    <message>
        <source>The API address is mistyped, or it is the address of the Web UI.</source>
        <translation>O endereço da API foi digitado incorretamente ou é o endereço da interface Web.</translation>
    </message>
    <message>
        <source>Check the address. It usually starts with “api.”.</source>
        <translation>Verifique o endereço. Ele geralmente começa com “api.”.</translation>
    </message>
    <message>
        <source>Snyk found no list of organizations</source>
        <translation>A Snyk não encontrou nenhuma lista de organizações</translation>
    </message>
    <message>
        <source>Snyk answered that there is nothing to list (404).</source>
        <translation>A Snyk respondeu que não há nada para listar (404).</translation>
    </message>
    <message>
        <source>Snyk did not find the organization</source>
        <translation>A Snyk não encontrou a organização</translation>
    </message>
    <message>
        <source>Snyk answered that the organization is not there (404).</source>
        <translation>A Snyk respondeu que a organização não existe (404).</translation>
    </message>
    <message>
        <source>Go back, load the organizations again and choose from the new list.</source>
        <translation>Volte, carregue as organizações novamente e escolha na nova lista.</translation>
    </message>
    <message>
        <source>Snyk did not find the integration</source>
        <translation>A Snyk não encontrou a integração</translation>
    </message>
    <message>
        <source>Snyk answered that the organization or the integration is not there (404). Nothing was changed.</source>
        <translation>A Snyk respondeu que a organização ou a integração não existe (404). Nada foi alterado.</translation>
    </message>
    <message>
        <source>Snyk asks for a pause</source>
        <translation>A Snyk pede uma pausa</translation>
    </message>
    <message>
        <source>Other programs or pipelines use the same token.</source>
        <translation>Outros programas ou pipelines usam o mesmo token.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Tente novamente em %Ln segundo.</numerusform>
            <numerusform>Tente novamente em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute without requests and try again.</source>
        <translation>Espere um minuto sem solicitações e tente novamente.</translation>
    </message>
    <message>
        <source>Snyk did not understand the request</source>
        <translation>A Snyk não entendeu a solicitação</translation>
    </message>
    <message>
        <source>Snyk refused the request as malformed (400).</source>
        <translation>A Snyk recusou a solicitação como malformada (400).</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or this integration needs something that the API does not take.</source>
        <translation>A API da Snyk pode ter mudado, ou esta integração precisa de algo que a API não aceita.</translation>
    </message>
    <message>
        <source>Get the token from the Web UI instead, or ask Snyk support.</source>
        <translation>Em vez disso, obtenha o token na interface Web ou consulte o suporte da Snyk.</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>Verifique se há uma versão mais recente deste programa. Se não houver, relate o problema com os detalhes.</translation>
    </message>
    <message>
        <source>Snyk reports a conflict</source>
        <translation>A Snyk relata um conflito</translation>
    </message>
    <message>
        <source>What was asked for does not fit what is there now (409).</source>
        <translation>O que foi solicitado não combina com o que existe agora (409).</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>Carregue a lista novamente.</translation>
    </message>
    <message>
        <source>Snyk cannot do this</source>
        <translation>A Snyk não pode fazer isto</translation>
    </message>
    <message>
        <source>Snyk understood the request but did not carry it out (422).</source>
        <translation>A Snyk entendeu a solicitação, mas não a executou (422).</translation>
    </message>
    <message>
        <source>Your plan may lack Broker for this type of integration, or the integration is in a state that does not allow it.</source>
        <translation>Seu plano pode não incluir o Broker para este tipo de integração, ou a integração está em um estado que não permite isso.</translation>
    </message>
    <message>
        <source>Try it in the Web UI, or ask Snyk support and quote the request id.</source>
        <translation>Tente na interface Web ou consulte o suporte da Snyk e informe o ID da solicitação.</translation>
    </message>
    <message>
        <source>Ask Snyk support and quote the request id.</source>
        <translation>Consulte o suporte da Snyk e informe o ID da solicitação.</translation>
    </message>
    <message>
        <source>Snyk has a problem at the moment</source>
        <translation>A Snyk está com um problema no momento</translation>
    </message>
    <message>
        <source>Look at status.snyk.io and try again later.</source>
        <translation>Consulte status.snyk.io e tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Snyk gave an unexpected answer</source>
        <translation>A Snyk deu uma resposta inesperada</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk may have answered in Snyk&apos;s place.</source>
        <translation>Algo entre este computador e a Snyk pode ter respondido no lugar dela.</translation>
    </message>
    <message>
        <source>The token has expired, or somebody has revoked it in the meantime.</source>
        <translation>O token expirou, ou alguém o revogou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Snyk knows the token but refuses to answer (403).</source>
        <translation>A Snyk conhece o token, mas se recusa a responder (403).</translation>
    </message>
    <message>
        <source>Go back, reload the integrations and look at their state.</source>
        <translation>Volte, recarregue as integrações e veja o estado delas.</translation>
    </message>
    <message>
        <source>Somebody else has just changed the same thing, or it already exists.</source>
        <translation>Outra pessoa acabou de alterar a mesma coisa, ou ela já existe.</translation>
    </message>
    <message>
        <source>%1 answered with an internal error (%2).</source>
        <translation>%1 respondeu com um erro interno (%2).</translation>
    </message>
    <message>
        <source>An outage or maintenance at Snyk. Your settings are not the cause.</source>
        <translation>Uma interrupção ou manutenção na Snyk. Suas configurações não são a causa.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which makes no sense here.</source>
        <translation>%1 respondeu com o status %2, que não faz sentido aqui.</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, ask Snyk support and quote the details.</source>
        <translation>Tente novamente mais tarde. Se não ajudar, consulte o suporte da Snyk e informe os detalhes.</translation>
    </message>
    <message>
        <source>%1 does not know the client id, or not with this client secret (401).</source>
        <translation>%1 não conhece o ID do cliente, ou não com este segredo do cliente (401).</translation>
    </message>
    <message>
        <source>A part of one of them may be missing, or the service account belongs to another Snyk region. The secret may have been deleted.</source>
        <translation>Uma parte de um deles pode estar faltando, ou a conta de serviço pertence a outra região da Snyk. O segredo pode ter sido excluído.</translation>
    </message>
    <message>
        <source>Copy both once more, and look which region the service account is in. A secret that is lost cannot be shown again: make another one for it.</source>
        <translation>Copie os dois novamente e veja em qual região está a conta de serviço. Um segredo perdido não pode ser mostrado de novo: crie outro para ela.</translation>
    </message>
    <message>
        <source>The service account may not use Snyk&apos;s API</source>
        <translation>A conta de serviço não pode usar a API da Snyk</translation>
    </message>
    <message>
        <source>Snyk knows the service account but refuses to answer (403).</source>
        <translation>A Snyk conhece a conta de serviço, mas se recusa a responder (403).</translation>
    </message>
    <message>
        <source>The service account is disabled, or its role lacks View Organization. Service accounts belong to Snyk&apos;s Enterprise plan.</source>
        <translation>A conta de serviço está desativada, ou a função dela não inclui View Organization. As contas de serviço fazem parte do plano Enterprise da Snyk.</translation>
    </message>
    <message>
        <source>This needs the permission View Integrations. Org Admin, Org Collaborator, Group Admin and Group Viewer have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”.</source>
        <translation>Isto requer a permissão View Integrations. Ela está incluída em Org Admin, Org Collaborator, Group Admin e Group Viewer, assim como em uma função criada com o modelo “Integration Editor/Implementor” da Snyk.</translation>
    </message>
    <message>
        <source>This needs the permission Edit Integrations. Org Admin and Group Admin have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”. Broker also has to be part of your plan.</source>
        <translation>Isto requer a permissão Edit Integrations. Ela está incluída em Org Admin e Group Admin, assim como em uma função criada com o modelo “Integration Editor/Implementor” da Snyk. Além disso, o Broker precisa fazer parte do seu plano.</translation>
    </message>
    <message>
        <source>Snyk has switched this part of its API off for some hours</source>
        <translation>A Snyk desativou esta parte da API por algumas horas</translation>
    </message>
    <message>
        <source>%1 answered that what was asked for is gone (410).</source>
        <translation>%1 respondeu que o que foi solicitado não existe mais (410).</translation>
    </message>
    <message>
        <source>Snyk switches off what will end soon for up to four hours from 12:00 UTC, so that its users notice in time.</source>
        <translation>A Snyk desativa o que será encerrado em breve por até quatro horas a partir das 12:00 UTC, para que os usuários percebam a tempo.</translation>
    </message>
    <message>
        <source>Try again after %1. Look for a newer version of this program: what is switched off now ends for good soon.</source>
        <translation>Tente novamente depois de %1. Procure uma versão mais recente deste programa: o que está desativado agora será encerrado definitivamente em breve.</translation>
    </message>
    <message>
        <source>Snyk has ended this part of its API</source>
        <translation>A Snyk encerrou esta parte da API</translation>
    </message>
    <message>
        <source>This version of the program is older than the change at Snyk.</source>
        <translation>Esta versão do programa é anterior à mudança na Snyk.</translation>
    </message>
    <message>
        <source>Install a newer version of this program. Until then, use the Web UI.</source>
        <translation>Instale uma versão mais recente deste programa. Até lá, use a interface Web.</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the client secret</source>
        <translation>A Snyk não aceita mais o segredo do cliente</translation>
    </message>
    <message>
        <source>You were signed in with it; now %1 refuses it (401). Nothing was changed.</source>
        <translation>Você havia entrado com ele; agora %1 o recusa (401). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The secret was deleted, most often because somebody rotated it elsewhere, or the service account itself was deleted.</source>
        <translation>O segredo foi excluído, na maioria das vezes porque alguém o rotacionou em outro lugar, ou a própria conta de serviço foi excluída.</translation>
    </message>
    <message>
        <source>Sign in again with the client secret that is valid now. If nobody has it, make another one for the service account at Snyk.</source>
        <translation>Entre novamente com o segredo do cliente válido agora. Se ninguém o tiver, crie outro para a conta de serviço na Snyk.</translation>
    </message>
    <message>
        <source>Too many requests were made by this account within a minute (429).</source>
        <translation>Esta conta fez solicitações demais em um minuto (429).</translation>
    </message>
    <message>
        <source>This is not Snyk&apos;s API</source>
        <translation>Esta não é a API do Snyk</translation>
    </message>
    <message>
        <source>A proxy or a guest network answers in the place of Snyk.</source>
        <translation>Um proxy ou uma rede de visitantes responde no lugar do Snyk.</translation>
    </message>
    <message>
        <source>Diagnose the connection under Settings, Network, and ask your network team.</source>
        <translation>Diagnostique a conexão em Configurações, Rede, e pergunte à sua equipe de rede.</translation>
    </message>
    <message>
        <source>Snyk does not accept this OAuth service account here</source>
        <translation>A Snyk não aceita esta conta de serviço OAuth aqui</translation>
    </message>
    <message>
        <source>Ask a Snyk administrator of your company for this role, or sign in as somebody who has it.</source>
        <translation>Peça essa função a um administrador da Snyk na sua empresa ou entre como alguém que a tenha.</translation>
    </message>
    <message>
        <source>This account may not list organizations</source>
        <translation>Esta conta não pode listar organizações</translation>
    </message>
    <message>
        <source>The account lacks the permission View Organization, which every member of an organization has. A service account may belong to another group.</source>
        <translation>A conta não tem a permissão View Organization, que todo membro de uma organização tem. Uma conta de serviço pode pertencer a outro grupo.</translation>
    </message>
    <message>
        <source>This account may not see the integrations of this organization</source>
        <translation>Esta conta não pode ver as integrações desta organização</translation>
    </message>
    <message>
        <source>This account may not change integrations of this organization</source>
        <translation>Esta conta não pode alterar integrações desta organização</translation>
    </message>
    <message>
        <source>The account may no longer belong to any organization.</source>
        <translation>A conta pode não pertencer mais a nenhuma organização.</translation>
    </message>
    <message>
        <source>Check in the Web UI which organizations the account belongs to.</source>
        <translation>Verifique na interface Web a quais organizações a conta pertence.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>Ela foi excluída, ou a conta não pode vê-la: a Snyk dá a mesma resposta em ambos os casos.</translation>
    </message>
    <message>
        <source>Somebody has removed it in the meantime, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>Alguém a removeu nesse meio-tempo, ou a conta não pode vê-la: a Snyk dá a mesma resposta em ambos os casos.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionChooser</name>
    <message>
        <source>AP&amp;I address:</source>
        <translation>Endereço da AP&amp;I:</translation>
    </message>
    <message>
        <source>Another address (single tenant)</source>
        <translation>Outro endereço (locatário único)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionPanel</name>
    <message>
        <source>Addresses of this re&amp;gion</source>
        <translation>Endereços desta re&amp;gião</translation>
    </message>
    <message>
        <source>Web application:</source>
        <translation>Aplicativo Web:</translation>
    </message>
    <message>
        <source>API:</source>
        <translation>API:</translation>
    </message>
    <message>
        <source>Broker server:</source>
        <translation>Servidor do Broker:</translation>
    </message>
    <message>
        <source>Dispatcher (high availability):</source>
        <translation>Dispatcher (alta disponibilidade):</translation>
    </message>
    <message>
        <source>Support:</source>
        <translation>Suporte:</translation>
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
        <translation>Europa, Frankfurt</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Governo dos EUA</translation>
    </message>
    <message>
        <source>Single tenant (%1)</source>
        <comment>a Snyk installation for one customer, and its host</comment>
        <translation>Locatário único (%1)</translation>
    </message>
    <message>
        <source>Not documented by Snyk</source>
        <comment>an address</comment>
        <translation>Não documentado pela Snyk</translation>
    </message>
    <message>
        <source>Web UI</source>
        <translation>Interface Web</translation>
    </message>
    <message>
        <source>Broker server</source>
        <translation>Servidor do Broker</translation>
    </message>
    <message>
        <source>high-availability dispatcher</source>
        <translation>dispatcher de alta disponibilidade</translation>
    </message>
    <message>
        <source>support</source>
        <translation>suporte</translation>
    </message>
    <message>
        <source>Snyk documents no address in this region for: %1. Ask your contact at Snyk before you set up the Broker client.</source>
        <translation>A Snyk não documenta nenhum endereço nesta região para: %1. Consulte seu contato na Snyk antes de configurar o cliente do Broker.</translation>
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
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>&amp;Mostrar</translation>
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
        <translation>Alteração na Snyk, mas não aqui: %1</translation>
    </message>
    <message>
        <source>The tokens may be others by now. Compare them with those on the Snyk website (Web UI).</source>
        <translation>Os tokens já podem ser outros. Compare-os com os do site da Snyk (interface Web).</translation>
    </message>
</context>
<context>
    <name>broker::ui::RemoveDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>Remover um token</translation>
    </message>
    <message>
        <source>Remove a credential</source>
        <translation>Remover uma credencial</translation>
    </message>
    <message>
        <source>The credential is gone from where it was kept; only the list could not be saved.</source>
        <translation>A credencial não está mais onde era guardada; apenas a lista não pôde ser salva.</translation>
    </message>
    <message>
        <source>The token is gone from where it was kept; only the list could not be saved.</source>
        <translation>O token não está mais onde era guardado; apenas a lista não pôde ser salva.</translation>
    </message>
    <message>
        <source>&amp;I understand that this cannot be undone here</source>
        <translation>&amp;Entendo que isto não pode ser desfeito aqui</translation>
    </message>
    <message>
        <source>It may not have been removed, so the entry stays in the list.</source>
        <translation>A remoção pode não ter ocorrido, por isso a entrada permanece na lista.</translation>
    </message>
    <message>
        <source>This will delete the entry of %1 in this list. The secret itself was only in memory and is already gone.</source>
        <translation>Isto excluirá a entrada de %1 nesta lista. O próprio segredo estava somente na memória e já se perdeu.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list.</source>
        <translation>Isto excluirá a credencial %1 na memória deste programa e a entrada dela nesta lista.</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the memory of this program, and its entry in this list.</source>
        <translation>Isto excluirá o token %1 na memória deste programa e a entrada dele nesta lista.</translation>
    </message>
    <message>
        <source>It will not delete the credential at %1. It stays valid there, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>A credencial não será excluída em %1. Ela continua válida lá, e um cliente do Broker que a usa continua em execução. O registro de auditoria anotará o que foi feito.</translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk. It stays valid, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <translation>O token não será excluído na Snyk. Ele continua válido, e um cliente do Broker que o usa continua em execução. O registro de auditoria anotará o que foi feito.</translation>
    </message>
    <message>
        <source>It is the credential of the Broker clients of: %1. Their tokens stay in this list.</source>
        <extracomment>%1 are integrations in organizations.</extracomment>
        <translation>É a credencial dos clientes do Broker de: %1. Os tokens deles permanecem nesta lista.</translation>
    </message>
    <message>
        <source>The credential %1 of %2, which the same Broker client uses, stays where it is kept and in this list. If nothing uses it any more, remove it as well.</source>
        <extracomment>%1 is a masked credential, %2 a service such as GitLab.</extracomment>
        <translation>A credencial %1 do %2, que o mesmo cliente do Broker usa, permanece onde está guardada e nesta lista. Se nada mais a usa, remova-a também.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) use this token, and none of them will have it here any more: %1</source>
        <extracomment>%1 are organizations.</extracomment>
        <translation>
            <numerusform>%Ln organização usa este token e não o terá mais aqui: %1</numerusform>
            <numerusform>%Ln organizações usam este token, e nenhuma delas o terá mais aqui: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not revoke it at Snyk: it stays valid there until you do so. Your Broker tokens and their clients do not need it. The next window that asks Snyk asks you for a credential. The audit journal will record what was done.</source>
        <translation>Ela não será revogada na Snyk: continua válida lá até que você a revogue. Seus tokens do Broker e os clientes deles não precisam dela. A próxima janela que consultar a Snyk pedirá uma credencial. O registro de auditoria anotará o que foi feito.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list: you are signed out of Snyk.</source>
        <translation>Isto excluirá a credencial %1 da memória deste programa e a entrada dela nesta lista: você sairá da Snyk.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list. You are signed out of Snyk where it is in use.</source>
        <translation>Isto excluirá a credencial %1 do cofre de senhas deste computador (chaveiro) e a entrada dela nesta lista. Sua sessão na Snyk é encerrada onde ela estiver em uso.</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>Isto excluirá a credencial %1 do cofre de senhas deste computador (chaveiro) e a entrada dela nesta lista.</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>Isto excluirá o token %1 do cofre de senhas deste computador (chaveiro) e a entrada dele nesta lista.</translation>
    </message>
    <message>
        <source>What signs in to Snyk is among them: you are signed out of Snyk.</source>
        <translation>Entre eles está a credencial com que se entra na Snyk: você sairá da Snyk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) that the same Broker clients use stay(s) where it is/they are kept and in this list.</source>
        <translation>
            <numerusform>%Ln credencial que os mesmos clientes do Broker usam permanece onde está guardada e nesta lista.</numerusform>
            <numerusform>%Ln credenciais que os mesmos clientes do Broker usam permanecem onde estão guardadas e nesta lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tokens is/are shared: %1 organizations use them, and none of them will have one here any more.</source>
        <extracomment>%1 is a number of organizations.</extracomment>
        <translation>
            <numerusform>%Ln dos tokens é compartilhado: %1 organizações o usam, e nenhuma delas o terá mais aqui.</numerusform>
            <numerusform>%Ln dos tokens são compartilhados: %1 organizações os usam, e nenhuma delas terá mais um aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>This will delete %1 where they are kept on this computer (keychain, or the memory of this program), and their entries in this list.</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Isto excluirá %1 de onde estão guardados neste computador (chaveiro ou memória deste programa), e as respectivas entradas nesta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay(s) in the list, because a rotation is not finished. Bring it to its end first.</source>
        <translation>
            <numerusform>Mais %Ln permanece na lista porque uma rotação não está concluída. Leve-a até o fim primeiro.</numerusform>
            <numerusform>Mais %Ln permanecem na lista porque uma rotação não está concluída. Leve-a até o fim primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are gone from where they were kept; only the list could not be saved.</source>
        <translation>Os segredos não estão mais onde eram guardados; apenas a lista não pôde ser salva.</translation>
    </message>
    <message>
        <source>Removed from the list: %1</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>Itens removidos da lista: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the list:</source>
        <extracomment>Followed by their names, a line each.</extracomment>
        <translation>
            <numerusform>%Ln permanece na lista:</numerusform>
            <numerusform>%Ln permanecem na lista:</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that are removed</source>
        <translation>Entradas que são removidas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s) of the list</source>
        <extracomment>%1 is how many of them have been tried.</extracomment>
        <translation>
            <numerusform>%1 de %Ln entrada da lista</numerusform>
            <numerusform>%1 de %Ln entradas da lista</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk, where it is not in use any more. The audit journal will record what was done.</source>
        <translation>O token não será excluído na Snyk, onde não é mais usado. O registro de auditoria anotará o que foi feito.</translation>
    </message>
    <message>
        <source>It will not delete them at Snyk or at other services. What is in use stays valid, and Broker clients that use it keep running. The audit journal will record what was done.</source>
        <translation>Eles não serão excluídos na Snyk nem em outros serviços. Os que estão em uso continuam válidos, e os clientes do Broker que os usam continuam em execução. O registro de auditoria anotará o que foi feito.</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %Ln of them is/are gone from where it was/they were kept; only the list could not be saved.</source>
        <translation>
            <numerusform>O segredo de %Ln deles não está mais onde era guardado; apenas a lista não pôde ser salva.</numerusform>
            <numerusform>Os segredos de %Ln deles não estão mais onde eram guardados; apenas a lista não pôde ser salva.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only the entry is left)</source>
        <translation>%1 (resta apenas a entrada)</translation>
    </message>
    <message>
        <source>What stays in the list</source>
        <translation>O que permanece na lista</translation>
    </message>
</context>
<context>
    <name>broker::ui::Report</name>
    <message>
        <source>Snyk Broker tokens</source>
        <translation>Tokens do Snyk Broker</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>Prazo de rotação</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Practice mode: these Snyk Broker tokens are not real</source>
        <translation>Modo de treino: estes tokens do Snyk Broker não são reais</translation>
    </message>
    <message>
        <source>The fingerprint shows the first and last four characters of a token. There is no secret in this report.</source>
        <translation>A impressão digital mostra os quatro primeiros e os quatro últimos caracteres de um token. Não há nenhum segredo neste relatório.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ResultsPage</name>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Salvar como &amp;tabela…</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>Organizações da tarefa</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>R&amp;ecuperar o token…</translation>
    </message>
    <message>
        <source>&amp;Retry what did not go well</source>
        <translation>Repetir &amp;o que não deu certo</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>&amp;Desfazer…</translation>
    </message>
    <message>
        <source>F&amp;orget this job…</source>
        <translation>E&amp;squecer esta tarefa…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The job is kept, so that it can be taken back, until you forget it.</source>
        <translation>A tarefa é guardada, para que possa ser desfeita, até você esquecê-la.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Salvar os resultados</translation>
    </message>
    <message>
        <source>Forget this job</source>
        <translation>Esquecer esta tarefa</translation>
    </message>
    <message>
        <source>Forget this job?</source>
        <translation>Esquecer esta tarefa?</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Es&amp;quecê-la</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list. It cannot be taken back any more.</source>
        <translation>Nada muda na Snyk nem na sua lista. A tarefa não poderá mais ser desfeita.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The job is forgotten</source>
        <translation>A tarefa foi esquecida</translation>
    </message>
    <message>
        <source>What it has done stays.</source>
        <translation>O que ela fez permanece.</translation>
    </message>
    <message>
        <source>Set up the cl&amp;ients…</source>
        <translation>Configurar os c&amp;lientes…</translation>
    </message>
    <message>
        <source>The job is kept until you forget it.</source>
        <translation>A tarefa é guardada até você esquecê-la.</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list.</source>
        <translation>Nada muda na Snyk nem na sua lista.</translation>
    </message>
    <message>
        <source>&amp;Go on with the job</source>
        <translation>&amp;Continuar a tarefa</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>Resultados até agora</translation>
    </message>
    <message>
        <source>Go on first: of some organizations it is not known yet what became of them</source>
        <translation>Continue primeiro: ainda não se sabe o que aconteceu com algumas organizações</translation>
    </message>
    <message>
        <source>Se&amp;nd to a colleague…</source>
        <translation>E&amp;nviar a um colega…</translation>
    </message>
    <message>
        <source>The job is paused. It can be gone on with, now or later, until you forget it.</source>
        <translation>A tarefa está pausada. É possível continuá-la, agora ou mais tarde, até que você a esqueça.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetirePage</name>
    <message>
        <source>The old token and its client</source>
        <translation>O token antigo e o cliente dele</translation>
    </message>
    <message>
        <source>You have the new token; this program does not. Give it once, so that it can be kept and found again.</source>
        <translation>Você tem o novo token; este programa não. Forneça-o uma vez, para que possa ser guardado e encontrado depois.</translation>
    </message>
    <message>
        <source>Remove the old token</source>
        <translation>Remover o token antigo</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old token any more</source>
        <translation>Nada mais &amp;usa o token antigo</translation>
    </message>
    <message>
        <source>&amp;Remove the old token</source>
        <translation>&amp;Remover o token antigo</translation>
    </message>
    <message>
        <source>&amp;Make the new token the current one</source>
        <translation>&amp;Tornar atual o novo token</translation>
    </message>
    <message>
        <source>Days to &amp;keep the old token:</source>
        <translation>&amp;Dias para guardar o token antigo:</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>Retirar o token antigo</translation>
    </message>
    <message>
        <source>Snyk uses the new token, and your list still has the old one.</source>
        <translation>A Snyk usa o novo token, e sua lista ainda tem o antigo.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>The old token (%1) is kept until %2. It can be removed earlier.</source>
        <translation>O token antigo (%1) é guardado até %2. Ele pode ser removido antes.</translation>
    </message>
    <message>
        <source>The old token (%1) has been kept long enough. Remove it when nothing uses it any more.</source>
        <translation>O token antigo (%1) foi guardado por tempo suficiente. Remova-o quando nada mais o usar.</translation>
    </message>
    <message>
        <source>&amp;Change the day</source>
        <translation>&amp;Alterar o dia</translation>
    </message>
    <message>
        <source>&amp;Keep the old token until:</source>
        <translation>&amp;Guardar o token antigo até:</translation>
    </message>
    <message>
        <source>Take the old client away:</source>
        <translation>Retirar o cliente antigo:</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>Copiar o c&amp;omando</translation>
    </message>
    <message>
        <source>The old token is being removed…</source>
        <translation>Removendo o token antigo…</translation>
    </message>
    <message>
        <source>The new token is being saved, and the list brought up to date…</source>
        <translation>Salvando o novo token e atualizando a lista…</translation>
    </message>
    <message>
        <source>The old token (%1) is in the memory of this program only, and gone when the program ends. Remove its entry when nothing uses it any more.</source>
        <translation>O token antigo (%1) está somente na memória deste programa e se perde quando o programa é encerrado. Remova a entrada dele quando nada mais o usar.</translation>
    </message>
    <message>
        <source>Make the new one the current one, with a new due date.</source>
        <translation>Tornar atual o novo, com um novo prazo.</translation>
    </message>
    <message>
        <source>Removing it deletes the old token from this computer. It cannot be brought back.</source>
        <translation>A remoção exclui o token antigo deste computador. Não é possível recuperá-lo.</translation>
    </message>
    <message>
        <source>Copies of the old token</source>
        <translation>Cópias do token antigo</translation>
    </message>
    <message>
        <source>No old copy is in Snyk &amp;Essentials</source>
        <translation>Nenhuma cópia antiga está no Snyk &amp;Essentials</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrievePage</name>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>&amp;Abrir estas configurações no navegador</translation>
    </message>
    <message>
        <source>Not there? Open the &amp;list of integrations</source>
        <translation>Não está lá? A&amp;brir a lista de integrações</translation>
    </message>
    <message>
        <source>Ask Snyk &amp;Support</source>
        <translation>Consultar o &amp;suporte da Snyk</translation>
    </message>
    <message>
        <source>Follow these steps in your browser, then paste the token here.</source>
        <translation>Siga estas etapas no navegador e depois cole o token aqui.</translation>
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
        <translation>Há um token na área de transferência</translation>
    </message>
    <message>
        <source>Is %1 the token you copied?</source>
        <translation>%1 é o token que você copiou?</translation>
    </message>
    <message>
        <source>Use &amp;it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Notice a token on the &amp;clipboard while this page is open</source>
        <translation>Perceber um token na área de &amp;transferência enquanto esta página está aberta</translation>
    </message>
    <message>
        <source>Not &amp;this one</source>
        <translation>&amp;Não é este</translation>
    </message>
    <message>
        <source>What the Web UI would show</source>
        <translation>O que a interface Web mostraria</translation>
    </message>
    <message>
        <source>Only text that looks like a token is offered, and only to you. Nothing is used before you say so.</source>
        <translation>Somente um texto que parece um token é oferecido, e somente a você. Nada é usado antes da sua confirmação.</translation>
    </message>
    <message>
        <source>In practice mode no browser is opened. The token there is %1.</source>
        <translation>No modo de treino, nenhum navegador é aberto. O token lá é %1.</translation>
    </message>
    <message>
        <source>Generate the token on the Snyk website (Web UI)</source>
        <translation>Gerar o token no site da Snyk (interface Web)</translation>
    </message>
    <message>
        <source>Copy the token from the Snyk website (Web UI)</source>
        <translation>Copiar o token do site da Snyk (interface Web)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrieveQueue</name>
    <message numerus="yes">
        <source>%Ln token(s) still to be retrieved</source>
        <translation>
            <numerusform>%Ln token ainda a recuperar</numerusform>
            <numerusform>%Ln tokens ainda a recuperar</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a token</comment>
        <translation>Próximo: %1</translation>
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
        <translation>Marcar como rotacionado</translation>
    </message>
    <message>
        <source>&amp;Rotated on:</source>
        <translation>&amp;Rotacionado em:</translation>
    </message>
    <message>
        <source>Due again on %1.</source>
        <translation>Próximo prazo: %1.</translation>
    </message>
    <message>
        <source>Only the dates change. The secret that is kept stays as it is: if Snyk shows another one now, close this and choose “Rotate”, so that the new one is stored.</source>
        <translation>Somente as datas mudam. O segredo guardado continua como está: se a Snyk mostrar outro agora, feche esta janela e escolha “Rotacionar”, para que o novo seja armazenado.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDialog</name>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Desistir…</translation>
    </message>
    <message>
        <source>Give up this rotation</source>
        <translation>Desistir desta rotação</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Encerrar</translation>
    </message>
    <message>
        <source>Do you have the new token in a safe place?</source>
        <translation>Você tem o novo token em um lugar seguro?</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it. Snyk cannot take it back, and shows it in the Web UI only.</source>
        <translation>Se você sair agora, este programa o esquecerá. A Snyk não pode desfazê-lo e o mostra somente na interface Web.</translation>
    </message>
    <message>
        <source>&amp;Leave, I have it</source>
        <translation>&amp;Sair, eu o tenho</translation>
    </message>
    <message>
        <source>End this rotation here?</source>
        <translation>Encerrar esta rotação aqui?</translation>
    </message>
    <message>
        <source>The new token is being saved</source>
        <translation>O novo token está sendo salvo</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is an integration in an organization.</extracomment>
        <translation>Rotacionar %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>Co&amp;ncluir</translation>
    </message>
    <message>
        <source>Token of %1: %2</source>
        <translation>Token de %1: %2</translation>
    </message>
    <message>
        <source>Due for the next rotation: %1</source>
        <translation>Prazo da próxima rotação: %1</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>&amp;Concluir mais tarde</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationGuide</name>
    <message numerus="yes">
        <source>%Ln rotation(s) are unfinished</source>
        <translation>
            <numerusform>%Ln rotação não está concluída</numerusform>
            <numerusform>%Ln rotações não estão concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>integration in organization: where its rotation stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume the first</source>
        <translation>Retomar a primeira</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old token(s) can be removed</source>
        <translation>
            <numerusform>%Ln token antigo pode ser removido</numerusform>
            <numerusform>%Ln tokens antigos podem ser removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>%1: the days that you chose to keep the old token %2 are over.</source>
        <translation>%1: os dias que você escolheu para guardar o token antigo %2 terminaram.</translation>
    </message>
    <message>
        <source>Rotate what is d&amp;ue…</source>
        <translation>Rotacionar o &amp;que vence…</translation>
    </message>
    <message>
        <source>Sn&amp;yk API credential…</source>
        <translation>Credencial da API da Sny&amp;k…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) was/were not rotated to the end</source>
        <translation>
            <numerusform>%Ln credencial da API da Snyk não foi rotacionada até o fim</numerusform>
            <numerusform>%Ln credenciais da API da Snyk não foram rotacionadas até o fim</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>conta sem nome</translation>
    </message>
    <message>
        <source>%1: two secrets may be valid, until you delete the old one, %2.</source>
        <translation>%1: dois segredos podem ser válidos até você excluir o antigo, %2.</translation>
    </message>
    <message>
        <source>%1: Snyk was asked for a second secret, which is not in use yet.</source>
        <translation>%1: foi pedido à Snyk um segundo segredo, que ainda não está em uso.</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationPage</name>
    <message>
        <source>Sign &amp;in again</source>
        <translation>&amp;Entrar novamente</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationStateText</name>
    <message>
        <source>Nothing is under way</source>
        <translation>Nada está em andamento</translation>
    </message>
    <message>
        <source>This rotation has ended.</source>
        <translation>Esta rotação terminou.</translation>
    </message>
    <message>
        <source>Close the window. Rotate starts a new one.</source>
        <translation>Feche a janela. “Rotacionar” inicia uma nova.</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>Planejar a rotação</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>Mudar para o novo token</translation>
    </message>
    <message>
        <source>Get the new token</source>
        <translation>Obter o novo token</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>Aguarde.</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>Nada foi pedido à Snyk</translation>
    </message>
    <message>
        <source>Snyk is asked for a new token, once.</source>
        <translation>Pede-se à Snyk um novo token, uma única vez.</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time. The one that is there was issued by this program, for %1.</source>
        <translation>Um grupo da Snyk pode ter um único token provisório por vez. O existente foi emitido por este programa, para %1.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s new token is waiting</source>
        <translation>O novo token de outra pessoa está à espera</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time, and this program did not issue the one that is there. No new one was made.</source>
        <translation>Um grupo da Snyk pode ter um único token provisório por vez, e este programa não emitiu o que existe. Nenhum novo foi criado.</translation>
    </message>
    <message>
        <source>Another administrator or a script has begun to rotate a token of this group and has not switched to it yet.</source>
        <translation>Outro administrador ou um script começou a rotacionar um token deste grupo e ainda não mudou para ele.</translation>
    </message>
    <message>
        <source>Ask the other administrators of the group. The Web UI shows the token in the Broker settings of its integration. If it is meant for this one, paste it below and go on with it. Do not switch to a token whose client nobody has started.</source>
        <translation>Consulte os outros administradores do grupo. A interface Web mostra o token nas configurações do Broker da integração dele. Se ele for destinado a esta, cole-o abaixo e continue com ele. Não mude para um token cujo cliente ninguém iniciou.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>Não se sabe se um novo token foi emitido</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI. If a new token is shown there, paste it below. If there is none, end this rotation with “Give up” and start another one.</source>
        <translation>Consulte as configurações do Broker de %1 na interface Web. Se houver um novo token lá, cole-o abaixo. Se não houver, encerre esta rotação com “Desistir” e inicie outra.</translation>
    </message>
    <message>
        <source>Follow the steps, then paste the new token. Have the restart of the client ready first.</source>
        <translation>Siga as etapas e depois cole o novo token. Antes, deixe preparada a reinicialização do cliente.</translation>
    </message>
    <message>
        <source>Save the new token</source>
        <translation>Salvar o novo token</translation>
    </message>
    <message>
        <source>Start a client with the new token</source>
        <translation>Iniciar um cliente com o novo token</translation>
    </message>
    <message>
        <source>Start the client as shown, then go on.</source>
        <translation>Inicie o cliente como mostrado e depois continue.</translation>
    </message>
    <message>
        <source>Is the new client connected?</source>
        <translation>O novo cliente está conectado?</translation>
    </message>
    <message>
        <source>Give the address of the new client and check it.</source>
        <translation>Informe o endereço do novo cliente e verifique-o.</translation>
    </message>
    <message>
        <source>The new client is ready</source>
        <translation>O novo cliente está pronto</translation>
    </message>
    <message>
        <source>It is known to be connected with the new token.</source>
        <translation>Sabe-se que ele está conectado com o novo token.</translation>
    </message>
    <message>
        <source>Snyk is told to use the new token, once.</source>
        <translation>Pede-se à Snyk que use o novo token, uma única vez.</translation>
    </message>
    <message>
        <source>Snyk did not switch</source>
        <translation>A Snyk não mudou</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>Não se sabe qual token a Snyk usa</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>fingerprint</comment>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI: the new token is %2, the old one %3. Then say below which one is shown.</source>
        <translation>Consulte as configurações do Broker de %1 na interface Web: o novo token é %2, o antigo é %3. Depois indique abaixo qual deles é mostrado.</translation>
    </message>
    <message>
        <source>Does it work after the switch?</source>
        <translation>Funciona depois da mudança?</translation>
    </message>
    <message>
        <source>Check the client once more, and test a project of the integration in Snyk.</source>
        <translation>Verifique o cliente mais uma vez e teste um projeto da integração na Snyk.</translation>
    </message>
    <message>
        <source>The client runs with the new token</source>
        <translation>O cliente é executado com o novo token</translation>
    </message>
    <message>
        <source>The new token is in use</source>
        <translation>O novo token está em uso</translation>
    </message>
    <message>
        <source>The client works after the switch.</source>
        <translation>O cliente funciona depois da mudança.</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>Retirar o token antigo</translation>
    </message>
    <message>
        <source>The list does not have the new token yet</source>
        <translation>A lista ainda não tem o novo token</translation>
    </message>
    <message>
        <source>When nothing uses the old token any more, remove it. Until then you may leave.</source>
        <translation>Quando nada mais usar o token antigo, remova-o. Até lá, você pode sair.</translation>
    </message>
    <message>
        <source>The old token was not removed</source>
        <translation>O token antigo não foi removido</translation>
    </message>
    <message>
        <source>The token is rotated</source>
        <translation>O token foi rotacionado</translation>
    </message>
    <message>
        <source>Close the window. The list shows when the next rotation is due.</source>
        <translation>Feche a janela. A lista mostra o prazo da próxima rotação.</translation>
    </message>
    <message>
        <source>Back to where you left</source>
        <translation>Voltando para onde você parou</translation>
    </message>
    <message>
        <source>The new token of this rotation was issued, and the keychain does not say whether it has it. Nothing was changed.</source>
        <translation>O novo token desta rotação foi emitido, e o chaveiro não informa se o tem. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The new token is not on this computer</source>
        <translation>O novo token não está neste computador</translation>
    </message>
    <message>
        <source>Snyk issued it (%1), and the keychain does not have it.</source>
        <translation>A Snyk o emitiu (%1), e o chaveiro não o tem.</translation>
    </message>
    <message>
        <source>Paste it below: the Web UI shows it in the Broker settings of the integration. If you have it elsewhere, say so and go on without it here.</source>
        <translation>Cole-o abaixo: a interface Web o mostra nas configurações do Broker da integração. Se você o tem em outro lugar, indique isso e continue sem ele aqui.</translation>
    </message>
    <message>
        <source>The new token could not be saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>Não foi possível salvar o novo token. Ele não se perdeu: este programa o mantém na memória até você decidir.</translation>
    </message>
    <message>
        <source>Snyk still uses the old one until it is told otherwise.</source>
        <translation>A Snyk ainda usa o antigo até que se peça o contrário.</translation>
    </message>
    <message>
        <source>Snyk refused the switch.</source>
        <translation>A Snyk recusou a mudança.</translation>
    </message>
    <message>
        <source>The request did not get as far as Snyk.</source>
        <translation>A solicitação não chegou até a Snyk.</translation>
    </message>
    <message>
        <source>This call changed nothing. Both clients may go on running.</source>
        <translation>Esta solicitação não alterou nada. Ambos os clientes podem continuar em execução.</translation>
    </message>
    <message>
        <source>The new token is being saved for each entry of your list that it belongs to.</source>
        <translation>O novo token está sendo salvo para cada entrada da sua lista à qual pertence.</translation>
    </message>
    <message>
        <source>The new token is in use.</source>
        <translation>O novo token está em uso.</translation>
    </message>
    <message>
        <source>Recording it was interrupted; trying again does what is missing.</source>
        <translation>O registro foi interrompido; tentar novamente faz o que falta.</translation>
    </message>
    <message>
        <source>The old token is still in the list</source>
        <translation>O token antigo ainda está na lista</translation>
    </message>
    <message>
        <source>The old token is being removed from where it is kept.</source>
        <translation>O token antigo está sendo removido de onde é guardado.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued, and the keychain does not say whether it has one. Nothing was changed.</source>
        <translation>Não se sabe se um novo token foi emitido, e o chaveiro não informa se tem um. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Somebody removed it, or it was saved on another computer.</source>
        <translation>Alguém o removeu, ou ele foi salvo em outro computador.</translation>
    </message>
    <message>
        <source>The new token is in the keychain of this computer.</source>
        <translation>O novo token está no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>You have the new token; this program does not.</source>
        <translation>Você tem o novo token; este programa não.</translation>
    </message>
    <message>
        <source>It may still be where it was kept.</source>
        <translation>Ele ainda pode estar onde era guardado.</translation>
    </message>
    <message>
        <source>It may still be in the keychain.</source>
        <translation>Ele ainda pode estar no chaveiro.</translation>
    </message>
    <message>
        <source>It may still be in the memory of this program.</source>
        <translation>Ele ainda pode estar na memória deste programa.</translation>
    </message>
    <message>
        <source>%1: not known how it ended</source>
        <comment>step of a rotation</comment>
        <translation>%1: não se sabe como terminou</translation>
    </message>
    <message>
        <source>%1: it is for you to decide</source>
        <comment>step of a rotation</comment>
        <translation>%1: a decisão é sua</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>step of a rotation</comment>
        <translation>%1: não concluída</translation>
    </message>
    <message>
        <source>Read who is affected, let the program check what it can, then begin.</source>
        <translation>Leia quem é afetado, deixe o programa verificar o que puder e então comece.</translation>
    </message>
    <message>
        <source>What is about to be done is being written to the journal.</source>
        <translation>O que está prestes a ser feito está sendo gravado no registro.</translation>
    </message>
    <message>
        <source>If the request has already been sent, the program waits for Snyk&apos;s answer.</source>
        <translation>Se a solicitação já foi enviada, o programa espera a resposta da Snyk.</translation>
    </message>
    <message>
        <source>This program already has a new token waiting</source>
        <translation>Este programa já tem um novo token à espera</translation>
    </message>
    <message>
        <source>Finish that rotation first: it is in the list, under Resume. Then come back here.</source>
        <translation>Conclua essa rotação primeiro: ela está na lista, em “Retomar”. Depois volte aqui.</translation>
    </message>
    <message>
        <source>Snyk was asked for one, and no clear answer came. It may have issued it. The call is not repeated: a second one would be refused, or the first token would be lost.</source>
        <translation>Foi pedido um à Snyk, e não veio uma resposta clara. Ela pode tê-lo emitido. A solicitação não é repetida: uma segunda seria recusada, ou o primeiro token se perderia.</translation>
    </message>
    <message>
        <source>The connection was lost, or the program ended, while Snyk was answering.</source>
        <translation>A conexão foi perdida, ou o programa foi encerrado, enquanto a Snyk respondia.</translation>
    </message>
    <message>
        <source>For this type, Snyk makes tokens only in its Web UI.</source>
        <translation>Para este tipo, a Snyk cria tokens somente na interface Web dela.</translation>
    </message>
    <message>
        <source>It is saved in the keychain and read back before it is shown.</source>
        <translation>Ele é salvo no chaveiro e lido de volta antes de ser mostrado.</translation>
    </message>
    <message>
        <source>It is kept in the memory of this program.</source>
        <translation>Ele é mantido na memória deste programa.</translation>
    </message>
    <message>
        <source>The new token may not have been saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>O novo token pode não ter sido salvo. Ele não se perdeu: este programa o mantém na memória até você decidir.</translation>
    </message>
    <message>
        <source>Assume that the old one has not worked since the new one was generated.</source>
        <translation>Considere que o antigo deixou de funcionar desde que o novo foi gerado.</translation>
    </message>
    <message>
        <source>You can go on once a client with the new token has been seen, or once you state that you have seen it.</source>
        <translation>Você pode continuar quando um cliente com o novo token tiver sido visto ou quando declarar que o viu.</translation>
    </message>
    <message>
        <source>Go on to the switch. You can check once more before that.</source>
        <translation>Continue até a mudança. Você pode verificar mais uma vez antes disso.</translation>
    </message>
    <message>
        <source>Snyk was told to switch, and no clear answer came. It may have switched. The call is not repeated automatically. Leave both clients running.</source>
        <translation>Foi pedido à Snyk que mudasse, e não veio uma resposta clara. Ela pode ter mudado. A solicitação não é repetida automaticamente. Deixe ambos os clientes em execução.</translation>
    </message>
    <message>
        <source>Snyk uses the new token now. Leave the old client running until the new one has been checked.</source>
        <translation>A Snyk usa o novo token agora. Deixe o cliente antigo em execução até que o novo seja verificado.</translation>
    </message>
    <message>
        <source>Go on to make the new token the current one in your list.</source>
        <translation>Continue para tornar o novo token o atual na sua lista.</translation>
    </message>
    <message>
        <source>The new token is now the current one in your list, with a new due date.</source>
        <translation>O novo token agora é o atual na sua lista, com um novo prazo.</translation>
    </message>
    <message>
        <source>The new token is not affected.</source>
        <translation>O novo token não é afetado.</translation>
    </message>
    <message>
        <source>It is gone from where it was kept; only the list could not be saved. The new token is not affected.</source>
        <translation>Ele não está mais onde era guardado; apenas a lista não pôde ser salva. O novo token não é afetado.</translation>
    </message>
    <message>
        <source>The new token is in use, and this program no longer keeps the old one.</source>
        <translation>O novo token está em uso, e este programa não guarda mais o antigo.</translation>
    </message>
    <message>
        <source>The program is looking for the new token where it was kept.</source>
        <translation>O programa está procurando o novo token onde ele era guardado.</translation>
    </message>
    <message>
        <source>It was only in the memory of this program, and the program has been closed since.</source>
        <translation>Ele estava somente na memória deste programa, e o programa foi fechado desde então.</translation>
    </message>
    <message>
        <source>The new token is only in the memory of this program, and is gone when the program ends.</source>
        <translation>O novo token está somente na memória deste programa e se perde quando o programa é encerrado.</translation>
    </message>
    <message>
        <source>Generate the new token on the Snyk website (Web UI)</source>
        <translation>Gerar o novo token no site da Snyk (interface Web)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationText</name>
    <message>
        <source>Plan</source>
        <comment>step of a rotation</comment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>New token</source>
        <comment>step of a rotation</comment>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>New client</source>
        <comment>step of a rotation</comment>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Check it</source>
        <comment>step of a rotation</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>step of a rotation</comment>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>step of a rotation</comment>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Retire the old</source>
        <comment>step of a rotation</comment>
        <translation>Retirar o antigo</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a rotation</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Planned, nothing done yet</source>
        <translation>Planejada, nada foi feito ainda</translation>
    </message>
    <message>
        <source>The new token is to be generated in the Web UI</source>
        <translation>O novo token deve ser gerado na interface Web</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>Não se sabe se um novo token foi emitido</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>Não se sabe qual token a Snyk usa</translation>
    </message>
    <message>
        <source>The new token works, the old one is still recorded</source>
        <translation>O novo token funciona, o antigo ainda está registrado</translation>
    </message>
    <message>
        <source>Rotated, the old token is kept for a while</source>
        <translation>Rotacionado; o token antigo é guardado por algum tempo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>For this type Snyk makes the new token in its Web UI only. You generate it there, this program keeps it, and you restart the Broker client with it.</source>
        <translation>Para este tipo, a Snyk cria o novo token somente na interface Web dela. Você o gera lá, este programa o guarda, e você reinicia o cliente do Broker com ele.</translation>
    </message>
    <message>
        <source>Docker: somebody who may start containers on the host where the Broker client for %1 runs.</source>
        <translation>Docker: alguém que possa iniciar contêineres no host em que o cliente do Broker para %1 é executado.</translation>
    </message>
    <message>
        <source>Kubernetes: somebody who may install a Helm release in its namespace. Changing the secret alone restarts nothing.</source>
        <translation>Kubernetes: alguém que possa instalar um release do Helm no namespace dele. Alterar apenas o segredo não reinicia nada.</translation>
    </message>
    <message>
        <source>Snyk uses the new token (%1) instead of the old one (%2) for %3.</source>
        <translation>A Snyk usa o novo token (%1) em vez do antigo (%2) para %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other integration(s) of your list share the old token and follow: %1</source>
        <translation>
            <numerusform>%Ln outra integração da sua lista compartilha o token antigo e muda junto: %1</numerusform>
            <numerusform>%Ln outras integrações da sua lista compartilham o token antigo e mudam junto: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other integration of the same Snyk group that uses the old token follows as well, whether it is in your list or not.</source>
        <translation>Todas as outras integrações do mesmo grupo da Snyk que usam o token antigo também mudam junto, estejam ou não na sua lista.</translation>
    </message>
    <message>
        <source>The new client is connected</source>
        <translation>O novo cliente está conectado</translation>
    </message>
    <message>
        <source>Snyk uses the new token</source>
        <translation>A Snyk usa o novo token</translation>
    </message>
    <message>
        <source>Snyk still uses the old token</source>
        <translation>A Snyk ainda usa o token antigo</translation>
    </message>
    <message>
        <source>The new client works after the switch</source>
        <translation>O novo cliente funciona depois da mudança</translation>
    </message>
    <message>
        <source>Waits for another new token of the same group</source>
        <translation>Espera por outro novo token do mesmo grupo</translation>
    </message>
    <message>
        <source>The command takes its values from %1: “Set up the client…” makes that file.</source>
        <extracomment>%1 is the name of a file, “Set up the client…” is a button.</extracomment>
        <translation>O comando obtém os valores de %1: “Configurar o cliente…” cria esse arquivo.</translation>
    </message>
    <message>
        <source>Start a second client beside the old one, and leave the old one alone.</source>
        <translation>Inicie um segundo cliente ao lado do antigo e não mexa no antigo.</translation>
    </message>
    <message>
        <source>Stop the old client when the new one has worked for a day.</source>
        <translation>Pare o cliente antigo quando o novo tiver funcionado por um dia.</translation>
    </message>
    <message>
        <source>This program forgets the rotation.</source>
        <translation>Este programa esquece a rotação.</translation>
    </message>
    <message>
        <source>No new token was issued, and nothing has changed.</source>
        <translation>Nenhum novo token foi emitido, e nada mudou.</translation>
    </message>
    <message>
        <source>The new token (%1) that Snyk has issued stays with Snyk.</source>
        <translation>O novo token (%1) que a Snyk emitiu permanece na Snyk.</translation>
    </message>
    <message>
        <source>Nobody knows whether Snyk has issued a new token. If it has, the token stays with Snyk.</source>
        <translation>Não se sabe se a Snyk emitiu um novo token. Se emitiu, o token permanece na Snyk.</translation>
    </message>
    <message>
        <source>New token issued, its client not running yet</source>
        <translation>Novo token emitido, o cliente dele ainda não está em execução</translation>
    </message>
    <message>
        <source>New token issued, its client not confirmed yet</source>
        <translation>Novo token emitido, o cliente dele ainda não foi confirmado</translation>
    </message>
    <message>
        <source>New client confirmed, ready to switch</source>
        <translation>Novo cliente confirmado, pronto para a mudança</translation>
    </message>
    <message>
        <source>Switched, to be checked again</source>
        <translation>Mudança feita, a ser verificada novamente</translation>
    </message>
    <message>
        <source>This is the old token, the one to be replaced. Enter the new one here.</source>
        <translation>Este é o token antigo, que deve ser substituído. Insira o novo aqui.</translation>
    </message>
    <message>
        <source>This is not the new token of this rotation: its fingerprint is different.</source>
        <translation>Este não é o novo token desta rotação: a impressão digital dele é diferente.</translation>
    </message>
    <message>
        <source>A rotation replaces a Broker token with a new one, so that old copies of it become useless.</source>
        <translation>Uma rotação substitui um token do Broker por um novo, para que cópias antigas dele se tornem inúteis.</translation>
    </message>
    <message>
        <source>First, a second Broker client is started with the new token, beside the old one. Only once it is known to be connected is Snyk told to switch to it; then the old one goes. Nothing is interrupted in between.</source>
        <translation>Primeiro, um segundo cliente do Broker é iniciado com o novo token, ao lado do antigo. Somente quando se sabe que ele está conectado, pede-se à Snyk que mude para ele; depois o antigo é retirado. Nada é interrompido nesse intervalo.</translation>
    </message>
    <message>
        <source>You can leave at any point: the list shows how far the rotation has got, and Resume takes you back to exactly that point.</source>
        <translation>Você pode sair a qualquer momento: a lista mostra até onde a rotação chegou, e “Retomar” leva você de volta exatamente a esse ponto.</translation>
    </message>
    <message>
        <source>Before you generate it: just leave. Nothing has changed.</source>
        <translation>Antes de gerá-lo: basta sair. Nada mudou.</translation>
    </message>
    <message>
        <source>After you have generated it: assume that the old token no longer works. There is no way back, only forward: restart the client with the new token, which is saved before it is used.</source>
        <translation>Depois de gerá-lo: considere que o token antigo não funciona mais. Não há caminho de volta, somente para a frente: reinicie o cliente com o novo token, que é salvo antes de ser usado.</translation>
    </message>
    <message>
        <source>The old token stays where it is until you remove it here, in case it still works.</source>
        <translation>O token antigo permanece onde está até que você o remova aqui, caso ainda funcione.</translation>
    </message>
    <message>
        <source>Before the switch: stop the new client and leave. The old client has been running all along; Snyk keeps the unused token until somebody switches to it.</source>
        <translation>Antes da mudança: pare o novo cliente e saia. O cliente antigo esteve em execução o tempo todo; a Snyk mantém o token não usado até que alguém mude para ele.</translation>
    </message>
    <message>
        <source>After the switch: there is no switching back. Leave the old client running until the new one has been checked; if the new one fails, start another client with the new token, which is saved before it is used.</source>
        <translation>Depois da mudança: não é possível voltar atrás. Deixe o cliente antigo em execução até que o novo seja verificado; se o novo falhar, inicie outro cliente com o novo token, que é salvo antes de ser usado.</translation>
    </message>
    <message>
        <source>The old token stays where it is, marked as replaced, until you remove it here.</source>
        <translation>O token antigo permanece onde está, marcado como substituído, até que você o remova aqui.</translation>
    </message>
    <message>
        <source>As far as Snyk documents it, two tokens of such an integration cannot be in use at once: from the moment you generate the new one until the client has restarted, scans of this integration may fail. If you prepare the restart first, the gap is no longer than a restart.</source>
        <translation>Segundo a documentação da Snyk, dois tokens de uma integração desse tipo não podem estar em uso ao mesmo tempo: do momento em que você gera o novo até a reinicialização do cliente, as análises desta integração podem falhar. Se você preparar a reinicialização antes, o intervalo não será maior do que ela.</translation>
    </message>
    <message>
        <source>It is a copy of the old client with four differences: the new token, its own name, its own port, and the path of its health check, which shows that a running client was started with this token.</source>
        <translation>É uma cópia do cliente antigo com quatro diferenças: o novo token, um nome próprio, uma porta própria e o caminho da verificação de integridade, que mostra que um cliente em execução foi iniciado com este token.</translation>
    </message>
    <message>
        <source>Start a client with the new token now: the old token may have stopped working already.</source>
        <translation>Inicie agora um cliente com o novo token: o token antigo já pode ter deixado de funcionar.</translation>
    </message>
    <message>
        <source>From then on, clients with the old token get no more requests. Leave them running until the new one has been checked again.</source>
        <translation>A partir daí, os clientes com o token antigo não recebem mais solicitações. Deixe-os em execução até que o novo seja verificado novamente.</translation>
    </message>
    <message>
        <source>Snyk documents no way back. The call is made once and never repeated automatically.</source>
        <translation>A Snyk não documenta um caminho de volta. A solicitação é feita uma única vez e nunca é repetida automaticamente.</translation>
    </message>
    <message>
        <source>Your statement of %1: %2 — “%3”</source>
        <comment>date, fact, the user&apos;s own words</comment>
        <translation>Sua declaração de %1: %2 — “%3”</translation>
    </message>
    <message>
        <source>The old token is only in the memory of this program: it is gone when the program ends, whatever number of days is set. Its entry stays, marked as replaced; then you are reminded to remove it.</source>
        <translation>O token antigo está somente na memória deste programa: ele se perde quando o programa é encerrado, seja qual for o número de dias definido. A entrada dele permanece, marcada como substituída; depois você é lembrado de removê-la.</translation>
    </message>
    <message>
        <source>Until somebody switches to it, no other token can be issued in the group.</source>
        <translation>Até que alguém mude para ele, nenhum outro token pode ser emitido no grupo.</translation>
    </message>
    <message>
        <source>The new token that is waiting in the group is not affected.</source>
        <translation>O novo token à espera no grupo não é afetado.</translation>
    </message>
    <message>
        <source>The new token (%1) stays as it is: the Web UI shows it. Assume that the old one no longer works.</source>
        <translation>O novo token (%1) continua como está: a interface Web o mostra. Considere que o antigo não funciona mais.</translation>
    </message>
    <message>
        <source>If you have already generated a new token, assume that the old one no longer works: the client needs the new one, which the Web UI shows.</source>
        <translation>Se você já gerou um novo token, considere que o antigo não funciona mais: o cliente precisa do novo, que a interface Web mostra.</translation>
    </message>
    <message>
        <source>Snyk: this program, with an account that may edit integrations.</source>
        <translation>Snyk: este programa, com uma conta que possa editar integrações.</translation>
    </message>
    <message>
        <source>Snyk: you, on its website (Web UI), with a role that may edit integrations.</source>
        <translation>Snyk: você, no site dela (interface Web), com uma função que possa editar integrações.</translation>
    </message>
    <message>
        <source>The old token stays in the password store of this computer (keychain) for the days given here, marked as replaced, so that you can look up what it was; then you are reminded to remove it.</source>
        <translation>O token antigo fica no cofre de senhas deste computador (chaveiro) pelos dias indicados aqui, marcado como substituído, para que você possa consultar qual era; depois você é lembrado de removê-lo.</translation>
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
        <translation>Repetir &amp;o que não deu certo</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>Organizações da tarefa</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>A tarefa está em execução</translation>
    </message>
    <message>
        <source>You can pause it at any time. It is noted step by step, and goes on where it stopped.</source>
        <translation>Você pode pausá-la a qualquer momento. Ela é anotada passo a passo e continua de onde parou.</translation>
    </message>
    <message>
        <source>Organizations that are over</source>
        <translation>Organizações terminadas</translation>
    </message>
    <message>
        <source>The job is over, and not everything went well</source>
        <translation>A tarefa terminou, e nem tudo deu certo</translation>
    </message>
    <message>
        <source>The job is over</source>
        <translation>A tarefa terminou</translation>
    </message>
    <message>
        <source>The table says what was done in each organization.</source>
        <translation>A tabela mostra o que foi feito em cada organização.</translation>
    </message>
    <message>
        <source>The job is being paused</source>
        <translation>A tarefa está sendo pausada</translation>
    </message>
    <message>
        <source>What was asked of Snyk is still waited for.</source>
        <translation>O que foi pedido à Snyk ainda é aguardado.</translation>
    </message>
    <message>
        <source>The job is paused</source>
        <translation>A tarefa está pausada</translation>
    </message>
    <message>
        <source>Go on now, or leave: it can be gone on with after a restart.</source>
        <translation>Continue agora ou saia: ela pode ser continuada depois de um reinício.</translation>
    </message>
    <message>
        <source>It is the token of “%1”. If there are others, they come after it.</source>
        <translation>É o token de “%1”. Se houver outros, eles vêm em seguida.</translation>
    </message>
    <message>
        <source>Keep &amp;all tokens of this job in memory</source>
        <translation>Manter &amp;todos os tokens desta tarefa na memória</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>Token do Broker para %1</translation>
    </message>
    <message>
        <source>Nothing is asked of Snyk before you press “Go on”.</source>
        <translation>Nada é pedido à Snyk antes de você clicar em “Continuar”.</translation>
    </message>
    <message>
        <source>Only what needs &amp;you</source>
        <translation>&amp;Somente o que exige sua ação</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 de %Ln organização</numerusform>
            <numerusform>%1 de %Ln organizações</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you comes first in the table, with the reason.</source>
        <translation>O que exige sua ação vem primeiro na tabela, com o motivo.</translation>
    </message>
    <message>
        <source>The job goes on. %1</source>
        <comment>counts</comment>
        <translation>A tarefa continua. %1</translation>
    </message>
    <message>
        <source>The job is being paused.</source>
        <translation>A tarefa está sendo pausada.</translation>
    </message>
    <message>
        <source>The job is paused. %1</source>
        <comment>counts</comment>
        <translation>A tarefa está pausada. %1</translation>
    </message>
    <message>
        <source>See the res&amp;ults so far</source>
        <translation>Ver os &amp;resultados até agora</translation>
    </message>
    <message>
        <source>Pause and see the res&amp;ults</source>
        <translation>Pausar e ver os &amp;resultados</translation>
    </message>
</context>
<context>
    <name>broker::ui::SaveDialog</name>
    <message>
        <source>The file could not be written</source>
        <translation>Não foi possível gravar o arquivo</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Escolha outra pasta ou feche o programa que está com o arquivo aberto.</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name. Choose another name.</source>
        <translation>Já existe uma pasta, um pipe ou um dispositivo com esse nome. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>broker::ui::ScriptText</name>
    <message>
        <source>Check the address of the script under Settings, Network; open it in a browser to see what is there.</source>
        <translation>Verifique o endereço do script em Configurações, Rede; abra-o em um navegador para ver o que há lá.</translation>
    </message>
    <message>
        <source>Show this to whoever looks after the script, or enter the proxy itself under Settings, Network.</source>
        <translation>Mostre isto a quem cuida do script ou insira o próprio proxy em Configurações, Rede.</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) is missing.</source>
        <translation>Falta o endereço do script de proxy (PAC).</translation>
    </message>
    <message>
        <source>Enter it under Settings, Network.</source>
        <translation>Insira-o em Configurações, Rede.</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) cannot be used.</source>
        <translation>O endereço do script de proxy (PAC) não pode ser usado.</translation>
    </message>
    <message>
        <source>Enter one under Settings, Network, that begins with https://, http:// or file://, without a user name in it.</source>
        <translation>Insira em Configurações, Rede, um que comece com https://, http:// ou file://, sem nome de usuário.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) cannot be fetched.</source>
        <translation>Não é possível obter o script de proxy (PAC).</translation>
    </message>
    <message>
        <source>The proxy script (PAC) is larger than 1 MB, so it was not read.</source>
        <translation>O script de proxy (PAC) tem mais de 1 MB, por isso não foi lido.</translation>
    </message>
    <message>
        <source>A web page is at the address of the proxy script (PAC).</source>
        <translation>Há uma página da Web no endereço do script de proxy (PAC).</translation>
    </message>
    <message>
        <source>The proxy script (PAC) has an error in it.</source>
        <translation>O script de proxy (PAC) contém um erro.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) did not come to an end, so it was stopped.</source>
        <translation>O script de proxy (PAC) não chegou ao fim, por isso foi interrompido.</translation>
    </message>
    <message>
        <source>The proxy script (PAC) names no proxy that this program can use.</source>
        <translation>O script de proxy (PAC) não indica nenhum proxy que este programa possa usar.</translation>
    </message>
    <message>
        <source>None of the proxies that the proxy script (PAC) names can be reached.</source>
        <translation>Nenhum dos proxies indicados pelo script de proxy (PAC) está acessível.</translation>
    </message>
    <message>
        <source>Check whether you are in the company&apos;s network or need its VPN; otherwise ask the network team.</source>
        <translation>Verifique se você está na rede da empresa ou se precisa da VPN dela; caso contrário, consulte a equipe de rede.</translation>
    </message>
    <message>
        <source>The part of this program that evaluates proxy scripts (PAC) is missing or does not run.</source>
        <translation>A parte deste programa que avalia scripts de proxy (PAC) está ausente ou não é executada.</translation>
    </message>
    <message>
        <source>Install the program again from its package, or enter the proxy itself under Settings, Network.</source>
        <translation>Instale o programa novamente a partir do pacote dele ou insira o próprio proxy em Configurações, Rede.</translation>
    </message>
    <message>
        <source>said “%1”, fetched %2</source>
        <comment>a proxy script: its answer, a time</comment>
        <translation>respondeu “%1”, obtido: %2</translation>
    </message>
    <message>
        <source>The proxy script (PAC) was not read in time: the drive that it is on does not answer.</source>
        <translation>O script de proxy (PAC) não foi lido a tempo: a unidade em que ele está não responde.</translation>
    </message>
    <message>
        <source>Connect that drive again, or copy the script to this computer and enter its new address under Settings, Network.</source>
        <translation>Conecte essa unidade de novo, ou copie o script para este computador e informe o novo endereço em Configurações, Rede.</translation>
    </message>
    <message>
        <source>%1 It was said: “%2”.</source>
        <translation>%1 A mensagem foi: “%2”.</translation>
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
        <translation>Esperando pelo chaveiro…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops waiting for the keychain.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <extracomment>Opens the steps to get a token from Snyk&apos;s website that was issued before.</extracomment>
        <translation>Obter novamente…</translation>
    </message>
    <message>
        <source>Credential, shown</source>
        <translation>Credencial, visível</translation>
    </message>
    <message>
        <source>Credential, hidden</source>
        <translation>Credencial, oculta</translation>
    </message>
    <message>
        <source>Token, shown</source>
        <translation>Token, visível</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>Token, oculto</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password in another window.</source>
        <translation>Esperando pelo chaveiro. Ele pode estar pedindo sua senha em outra janela.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the token</comment>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>Será ocultado em %Ln segundo.</numerusform>
            <numerusform>Será ocultado em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the token</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>It is longer than the field: the arrow keys show the rest.</source>
        <translation>É mais longo do que o campo: as teclas de seta mostram o resto.</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <extracomment>Opens the steps in which a credential is entered.</extracomment>
        <translation>Inserir novamente…</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Não há texto na área de transferência.</translation>
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
        <translation>Removê-los</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a secret. Nothing was pasted.</source>
        <translation>O texto na área de transferência é longo demais para um segredo. Nada foi colado.</translation>
    </message>
    <message>
        <source>Spaces, line breaks or quotes around the text were removed.</source>
        <translation>Os espaços, as quebras de linha ou as aspas ao redor do texto foram removidos.</translation>
    </message>
    <message>
        <source>There are spaces before or after the text. They are kept as part of the secret.</source>
        <translation>Há espaços antes ou depois do texto. Eles são mantidos como parte do segredo.</translation>
    </message>
    <message>
        <source>There is a line break before or after the text. It is kept as part of the secret.</source>
        <translation>Há uma quebra de linha antes ou depois do texto. Ela é mantida como parte do segredo.</translation>
    </message>
    <message>
        <source>Spaces and line breaks around the text were removed.</source>
        <translation>Os espaços e as quebras de linha ao redor do texto foram removidos.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SelectionsDialog</name>
    <message>
        <source>&amp;Save this choice</source>
        <translation>&amp;Salvar esta escolha</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Escolhas salvas</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln organization(s))</source>
        <comment>name of a choice</comment>
        <translation>
            <numerusform>%1 (%Ln organização)</numerusform>
            <numerusform>%1 (%Ln organizações)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved choice(s) cannot be read</source>
        <translation>
            <numerusform>%Ln escolha salva não pode ser lida</numerusform>
            <numerusform>%Ln escolhas salvas não podem ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is left as it is; a later version of this program may have written it.</source>
        <translation>Ela foi deixada como está; uma versão posterior deste programa pode tê-la gravado.</translation>
    </message>
    <message>
        <source>A choice is saved with its rules in this program&apos;s data on this computer, without any token. To open it again, here or after a restart, press “Saved choices…” and choose it in this list; it takes the place of what is chosen then.</source>
        <translation>Uma escolha é salva com suas regras nos dados deste programa neste computador, sem nenhum token. Para abri-la novamente, aqui ou depois de um reinício, clique em “Escolhas salvas…” e escolha-a nesta lista; ela substitui o que estiver escolhido naquele momento.</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <comment>name of a choice</comment>
        <translation>“%1” foi salva</translation>
    </message>
    <message>
        <source>It is in the list below.</source>
        <translation>Ela está na lista abaixo.</translation>
    </message>
    <message>
        <source>There is another choice “%1”. Replace it?</source>
        <comment>name of a choice</comment>
        <translation>Já existe outra escolha “%1”. Deseja substituí-la?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Remove the choice “%1”?</source>
        <comment>name of a choice</comment>
        <translation>Remover a escolha “%1”?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>broker::ui::SendDialog</name>
    <message>
        <source>With the &amp;credential</source>
        <translation>Com a &amp;credencial</translation>
    </message>
    <message>
        <source>&amp;Save the encrypted file…</source>
        <translation>&amp;Salvar o arquivo criptografado…</translation>
    </message>
    <message>
        <source>Save the &amp;instructions…</source>
        <translation>Salvar as &amp;instruções…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>Enviar a um colega — modo de treino</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Enviar a um colega</translation>
    </message>
    <message>
        <source>The Broker client for %1 in %2, %3, for somebody else to run. Send two files: one encrypted, with everything in it, and a page that says what to do.</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>O cliente do Broker para %1 em %2, %3, para outra pessoa executar. Envie dois arquivos: um criptografado, com tudo dentro, e uma página que diz o que fazer.</translation>
    </message>
    <message>
        <source>Nothing secret is needed here</source>
        <translation>Nada secreto é necessário aqui</translation>
    </message>
    <message>
        <source>Without it your colleague enters the credential of the service</source>
        <translation>Sem ela, seu colega informa a credencial do serviço</translation>
    </message>
    <message>
        <source>None is entered or kept: your colleague enters the credential of the service</source>
        <translation>Nenhuma foi informada ou guardada: seu colega informa a credencial do serviço</translation>
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
        <translation>&amp;Mensagem:</translation>
    </message>
    <message>
        <source>Can be opened &amp;until:</source>
        <translation>Pode ser aberta &amp;até:</translation>
    </message>
    <message>
        <source>Name of your colleague</source>
        <translation>Nome do seu colega</translation>
    </message>
    <message>
        <source>Your name, as your colleague knows it</source>
        <translation>Seu nome, como o seu colega o conhece</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>Como ela é aberta</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Falta um nome</translation>
    </message>
    <message>
        <source>Enter whom it is for: the name stands in the audit journal and on the instructions.</source>
        <translation>Informe para quem ela é: o nome consta no registro de auditoria e nas instruções.</translation>
    </message>
    <message>
        <source>Enter your name, so that your colleague knows who hands this over.</source>
        <translation>Informe o seu nome, para que o seu colega saiba quem entrega isto.</translation>
    </message>
    <message>
        <source>The client is not ready to be sent</source>
        <translation>O cliente ainda não pode ser enviado</translation>
    </message>
    <message>
        <source>To be corrected in the window of the client: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>Para corrigir na janela do cliente: %1.</translation>
    </message>
    <message>
        <source>It cannot be locked yet</source>
        <translation>Ainda não é possível criptografar</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>Salvar o arquivo criptografado</translation>
    </message>
    <message>
        <source>Hand-over (*.handover)</source>
        <translation>Entrega (*.handover)</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Criptografando…</translation>
    </message>
    <message>
        <source>The encrypted file is saved</source>
        <translation>O arquivo criptografado está salvo</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens it. Send it with the instructions.</source>
        <translation>Só a chave do seu colega o abre. Envie-o com as instruções.</translation>
    </message>
    <message>
        <source>Send it with the instructions, and tell the passphrase by phone. Once it has arrived, delete the file.</source>
        <translation>Envie-o com as instruções e informe a frase secreta por telefone. Depois que ele chegar, exclua o arquivo.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it.</source>
        <translation>Esta pasta não mantém os arquivos privados: outros talvez possam lê-lo.</translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <translation>Salvar as instruções</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Página da Web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The instructions are saved</source>
        <translation>As instruções estão salvas</translation>
    </message>
    <message>
        <source>There is no secret in them.</source>
        <translation>Não há nenhum segredo nelas.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>A mensagem é longa demais</translation>
    </message>
    <message numerus="yes">
        <source>It may have %Ln character(s) at most. Shorten it, or send it separately.</source>
        <translation>
            <numerusform>Ela pode ter no máximo %Ln caractere. Encurte-a ou envie-a separadamente.</numerusform>
            <numerusform>Ela pode ter no máximo %Ln caracteres. Encurte-a ou envie-a separadamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the &amp;credential (none is entered or kept)</source>
        <translation>Com a &amp;credencial (nenhuma foi informada ou guardada)</translation>
    </message>
    <message>
        <source>The encrypted file also says when the token is due for rotation: %1.</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>O arquivo criptografado também informa o prazo de rotação do token: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It names the %Ln further integration(s) that use the token.</source>
        <translation>
            <numerusform>Ele indica %Ln outra integração que usa o token.</numerusform>
            <numerusform>Ele indica as %Ln outras integrações que usam o token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not in it.</source>
        <translation>
            <numerusform>Mais %Ln não está nele.</numerusform>
            <numerusform>Mais %Ln não estão nele.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SendManyDialog</name>
    <message>
        <source>S&amp;top</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>&amp;Save the encrypted files…</source>
        <translation>&amp;Salvar os arquivos criptografados…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>Enviar a um colega — modo de treino</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>Enviar a um colega</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Broker client(s), for somebody else to run. Each gets two files in the folder that you choose: one encrypted, with everything in it, and a page that says what to do.</source>
        <translation>
            <numerusform>%Ln cliente do Broker, para outra pessoa executar. Ele recebe dois arquivos na pasta que você escolher: um criptografado, com tudo dentro, e uma página que diz o que fazer.</numerusform>
            <numerusform>%Ln clientes do Broker, para outra pessoa executar. Cada um recebe dois arquivos na pasta que você escolher: um criptografado, com tudo dentro, e uma página que diz o que fazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>Organizações que compartilham um token compartilham um cliente e, portanto, um arquivo.</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Arquivos gravados</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Clients and their files</source>
        <translation>Clientes e seus arquivos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a token, %2 a list of fields of a form.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) is/are not ready to be sent</source>
        <translation>
            <numerusform>%Ln cliente ainda não pode ser enviado</numerusform>
            <numerusform>%Ln clientes ainda não podem ser enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>To be corrected in the window of the client:</source>
        <translation>Para corrigir na janela do cliente:</translation>
    </message>
    <message>
        <source>Save the encrypted files into this folder</source>
        <translation>Salvar os arquivos criptografados nesta pasta</translation>
    </message>
    <message>
        <source>All of them have their file in this folder already</source>
        <translation>Todos já têm seu arquivo nesta pasta</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>Nada foi gravado: %Ln arquivo com esse nome já existe</numerusform>
            <numerusform>Nada foi gravado: %Ln arquivos com esses nomes já existem</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>Salvo; outras pessoas podem conseguir lê-lo</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Não gravado: %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Não gravado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>%1 de %Ln arquivo gravado</numerusform>
            <numerusform>%1 de %Ln arquivos gravados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 encrypted file(s) is/are saved</source>
        <translation>
            <numerusform>Arquivos criptografados salvos: %Ln de %1</numerusform>
            <numerusform>Arquivos criptografados salvos: %Ln de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send each with its page, and tell the passphrase by phone; it opens all of them.</source>
        <translation>Envie cada um com a página dele e informe a frase secreta por telefone; ela abre todos.</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens them. Send each with its page.</source>
        <translation>Só a chave do seu colega os abre. Envie cada um com a página dele.</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>Esta pasta não mantém os arquivos privados: outras pessoas podem conseguir lê-los.</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>A lista diz quais não foram gravados. Salve mais uma vez na mesma pasta para tentar de novo com eles.</translation>
    </message>
    <message numerus="yes">
        <source>The page(s) of %Ln of them could not be saved. Send those one by one.</source>
        <translation>
            <numerusform>A página de %Ln deles não pôde ser salva. Envie-o separadamente.</numerusform>
            <numerusform>As páginas de %Ln deles não puderam ser salvas. Envie-os um por um.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SessionText</name>
    <message>
        <source>unnamed account</source>
        <translation>conta sem nome</translation>
    </message>
    <message>
        <source>Snyk knows you as the user %1 in %2.</source>
        <extracomment>%1 is a name, %2 a region.</extracomment>
        <translation>A Snyk conhece você como o usuário %1 em %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as the service account %1 in %2.</source>
        <translation>A Snyk conhece você como a conta de serviço %1 em %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as the app %1 in %2.</source>
        <translation>A Snyk conhece você como o aplicativo %1 em %2.</translation>
    </message>
    <message>
        <source>Snyk knows you as %1 in %2.</source>
        <translation>A Snyk conhece você como %1 em %2.</translation>
    </message>
    <message>
        <source>API token: %1</source>
        <translation>Token de API: %1</translation>
    </message>
    <message>
        <source>Signed out of Snyk</source>
        <translation>Você saiu do Snyk</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of Snyk, because nothing was done here for %Ln minute(s)</source>
        <translation>
            <numerusform>Você saiu do Snyk, porque nada foi feito aqui por %Ln minuto</numerusform>
            <numerusform>Você saiu do Snyk, porque nada foi feito aqui por %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out of Snyk, because the screen was locked</source>
        <translation>Você saiu do Snyk, porque a tela foi bloqueada</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>Segredo do cliente: %1</translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation>ID do cliente: %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Geral</translation>
    </message>
    <message>
        <source>&amp;Rotation</source>
        <translation>&amp;Rotação</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>Aparê&amp;ncia:</translation>
    </message>
    <message>
        <source>&amp;Language, from the next start:</source>
        <translation>Idioma, &amp;a partir da próxima inicialização:</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the tray</source>
        <translation>Iniciar &amp;com a sessão, na bandeja do sistema</translation>
    </message>
    <message>
        <source>As&amp;k before quitting while secrets are in memory only</source>
        <translation>&amp;Perguntar antes de encerrar enquanto houver segredos somente na memória</translation>
    </message>
    <message>
        <source>Rotate &amp;Broker tokens every:</source>
        <translation>Rotacionar tokens do &amp;Broker a cada:</translation>
    </message>
    <message>
        <source>Rotate service &amp;credentials every:</source>
        <translation>Rotacionar &amp;credenciais de serviço a cada:</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Lembrar-me</translation>
    </message>
    <message>
        <source>&amp;30 days before</source>
        <translation>&amp;30 dias antes</translation>
    </message>
    <message>
        <source>&amp;14 days before</source>
        <translation>&amp;14 dias antes</translation>
    </message>
    <message>
        <source>&amp;7 days before</source>
        <translation>&amp;7 dias antes</translation>
    </message>
    <message>
        <source>On the day bef&amp;ore</source>
        <translation>No dia a&amp;nterior</translation>
    </message>
    <message>
        <source>On the da&amp;y itself</source>
        <translation>No próprio dia do pra&amp;zo</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token after:</source>
        <translation>&amp;Limpar um token copiado após:</translation>
    </message>
    <message>
        <source>&amp;Hide a shown token after:</source>
        <translation>&amp;Ocultar um token mostrado após:</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>O chaveiro deste computador</translation>
    </message>
    <message>
        <source>Memory, until the program ends</source>
        <translation>A memória, até o programa ser encerrado</translation>
    </message>
    <message>
        <source>Keep ne&amp;w tokens in:</source>
        <translation>Guardar novos &amp;tokens em:</translation>
    </message>
    <message>
        <source>The start at login could not be changed</source>
        <translation>Não foi possível alterar o início com a sessão</translation>
    </message>
    <message>
        <source>Pr&amp;ivacy</source>
        <translation>Pr&amp;ivacidade</translation>
    </message>
    <message>
        <source>Only your user account can read it. It stays there when the program ends.</source>
        <translation>Somente a sua conta de usuário pode lê-lo. Ele permanece lá quando o programa é encerrado.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment. The window is shown instead, and closing it ends the program.</source>
        <translation>Este ambiente de trabalho não tem bandeja do sistema no momento. A janela é mostrada no lugar dela, e fechá-la encerra o programa.</translation>
    </message>
    <message>
        <source>Snyk recommends 90 days. A token that expires earlier is due then.</source>
        <translation>A Snyk recomenda 90 dias. Um token que expira antes deve ser rotacionado até essa data.</translation>
    </message>
    <message>
        <source>The start at login could not be restored</source>
        <translation>Não foi possível restaurar o início com a sessão</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Red&amp;e</translation>
    </message>
    <message>
        <source>Sign &amp;out of Snyk after:</source>
        <translation>&amp;Sair da Snyk após:</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>sign out of Snyk</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Rit&amp;mo</translation>
    </message>
    <message>
        <source>Snyk limits how many calls a minute one API token or service account may make: %L1 to its v1 API and %L2 to its REST API, unless it has agreed to other numbers for you. Beyond that, it refuses every call until none has come for a minute.</source>
        <translation>A Snyk limita quantas chamadas por minuto um token de API ou uma conta de serviço pode fazer: %L1 à API v1 e %L2 à API REST, a menos que tenha combinado outros números com você. Acima desses limites, ela recusa todas as chamadas até que nenhuma chegue durante um minuto.</translation>
    </message>
    <message>
        <source>Limit of the &amp;v1 API:</source>
        <translation>Limite da API &amp;v1:</translation>
    </message>
    <message>
        <source>Limit of the R&amp;EST API:</source>
        <translation>Limite da API RES&amp;T:</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>At&amp;ualizações</translation>
    </message>
    <message>
        <source>Changes take effect at once. Cancel undoes them all, except that a login for a proxy was entered or forgotten.</source>
        <translation>As alterações valem imediatamente. “Cancelar” desfaz todas, exceto a inserção ou o esquecimento de um login de proxy.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de configurações</translation>
    </message>
    <message>
        <source>Rotate Snyk &amp;API credentials every:</source>
        <translation>Rotacionar credenciais da &amp;API da Snyk a cada:</translation>
    </message>
    <message>
        <source>A Snyk API credential is still kept in the keychain if you ask for that.</source>
        <translation>Uma credencial da API da Snyk ainda é guardada no chaveiro se você pedir.</translation>
    </message>
    <message>
        <source>This program uses %L1% of each limit. Set a limit lower when other tools use the same Snyk API credential, because Snyk counts their calls as well.</source>
        <translation>Este programa usa %L1% de cada limite. Defina um limite menor quando outras ferramentas usarem a mesma credencial da API da Snyk, pois a Snyk conta também as chamadas delas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
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
            <numerusform>%Ln minuto sem atividade</numerusform>
            <numerusform>%Ln minutos sem atividade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) a minute</source>
        <translation>
            <numerusform>%Ln chamada por minuto</numerusform>
            <numerusform>%Ln chamadas por minuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsNotice</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingCommands</name>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>Configurar para &amp;várias organizações…</translation>
    </message>
    <message>
        <source>Share one token with many organizations, or set up one for each; go on with an earlier job</source>
        <translation>Compartilhar um token com várias organizações ou configurar um para cada uma; continuar uma tarefa anterior</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>Os tokens selecionados são de mais de uma região: selecione os de uma só</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) for many organizations are not finished</source>
        <translation>
            <numerusform>%Ln tarefa para várias organizações não está concluída</numerusform>
            <numerusform>%Ln tarefas para várias organizações não estão concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on taking back…</source>
        <translation>&amp;Continuar desfazendo…</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingPage</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>A tabela foi salva</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>Não há nenhum segredo nele.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingTables</name>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>Modo de treino</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a job of practice mode</comment>
        <translation>não é real</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID da organização</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Solicitação à Snyk</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>ID da integração</translation>
    </message>
    <message>
        <source>Job</source>
        <comment>column of a table</comment>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>column of a table</comment>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Token from</source>
        <comment>column of a table: an organization</comment>
        <translation>Token de</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a table</comment>
        <translation>Data</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: what comes of all organizations</comment>
        <translation>No total</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>ID do grupo</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>column of a table</comment>
        <translation>Região</translation>
    </message>
    <message>
        <source>Tried again</source>
        <comment>column of a table: how often</comment>
        <translation>Novas tentativas</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingText</name>
    <message>
        <source>Request %1.</source>
        <comment>Snyk&apos;s id of a request</comment>
        <translation>Solicitação %1.</translation>
    </message>
    <message>
        <source>Share one token</source>
        <translation>Compartilhar um token</translation>
    </message>
    <message>
        <source>One token each</source>
        <translation>Um token para cada uma</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>One Broker client serves all of the organizations.</source>
        <translation>Um único cliente do Broker atende todas as organizações.</translation>
    </message>
    <message>
        <source>A rotation of the token touches all of them at once.</source>
        <translation>Uma rotação do token afeta todas elas de uma só vez.</translation>
    </message>
    <message>
        <source>If the token leaks, all of them are concerned.</source>
        <translation>Se o token vazar, todas elas são afetadas.</translation>
    </message>
    <message>
        <source>It works inside one group: the integration is cloned from one organization.</source>
        <translation>Funciona dentro de um grupo: a integração é clonada de uma organização.</translation>
    </message>
    <message>
        <source>Every organization needs a Broker client of its own.</source>
        <translation>Cada organização precisa de um cliente do Broker próprio.</translation>
    </message>
    <message>
        <source>Each token is rotated by itself, one after the other.</source>
        <translation>Cada token é rotacionado separadamente, um após o outro.</translation>
    </message>
    <message>
        <source>If a token leaks, one organization is concerned.</source>
        <translation>Se um token vazar, uma única organização é afetada.</translation>
    </message>
    <message>
        <source>It works across groups. Each token gets a line on your list.</source>
        <translation>Funciona entre grupos. Cada token recebe uma linha na sua lista.</translation>
    </message>
    <message>
        <source>Clone the integration into it</source>
        <translation>Clonar a integração para ela</translation>
    </message>
    <message>
        <source>Add the integration with Broker</source>
        <translation>Adicionar a integração com o Broker</translation>
    </message>
    <message>
        <source>Switch the integration to Broker</source>
        <translation>Mudar a integração para o Broker</translation>
    </message>
    <message>
        <source>Switch Broker off</source>
        <translation>Desativar o Broker</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The token comes from here.</source>
        <translation>O token vem daqui.</translation>
    </message>
    <message>
        <source>It has a direct integration, whose credentials would be lost.</source>
        <translation>Ela tem uma integração direta, cujas credenciais se perderiam.</translation>
    </message>
    <message>
        <source>It is in another group; a token is shared inside one group only.</source>
        <translation>Ela está em outro grupo; um token só é compartilhado dentro de um mesmo grupo.</translation>
    </message>
    <message>
        <source>Snyk does not let you see its integrations.</source>
        <translation>A Snyk não permite que você veja as integrações dela.</translation>
    </message>
    <message>
        <source>Snyk does not know it, or does not show it to you.</source>
        <translation>A Snyk não a conhece ou não a mostra a você.</translation>
    </message>
    <message>
        <source>Its integration has an id that cannot be used.</source>
        <translation>A integração dela tem um ID que não pode ser usado.</translation>
    </message>
    <message>
        <source>Its integrations could not be read.</source>
        <translation>Não foi possível ler as integrações dela.</translation>
    </message>
    <message>
        <source>The job has done nothing here that can be taken back.</source>
        <translation>A tarefa não fez nada aqui que possa ser desfeito.</translation>
    </message>
    <message>
        <source>ends with “%1”</source>
        <comment>rule for a name</comment>
        <translation>termina com “%1”</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <comment>rule for a name</comment>
        <translation>contém “%1”</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <comment>rule for a name</comment>
        <translation>é “%1”</translation>
    </message>
    <message>
        <source>Will be done</source>
        <translation>Será feito</translation>
    </message>
    <message>
        <source>Direct integrations</source>
        <translation>Integrações diretas</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>The credentials of its direct integration are lost for good.</source>
        <translation>As credenciais da integração direta dela se perdem definitivamente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) will be changed, with one call to Snyk each.</source>
        <translation>
            <numerusform>%Ln organização será alterada, com uma chamada à Snyk.</numerusform>
            <numerusform>%Ln organizações serão alteradas, com uma chamada à Snyk para cada uma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lose(s) the credentials of a direct integration.</source>
        <translation>
            <numerusform>%Ln delas perde as credenciais de uma integração direta.</numerusform>
            <numerusform>%Ln delas perdem as credenciais de uma integração direta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are left alone; the list says why.</source>
        <translation>
            <numerusform>%Ln não é alterada; a lista mostra o motivo.</numerusform>
            <numerusform>%Ln não são alteradas; a lista mostra o motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk has no call that removes an integration: what is left is an integration without Broker, with placeholders for credentials, which works for nobody.</source>
        <translation>A Snyk não tem uma chamada que remova uma integração: o que resta é uma integração sem Broker, com credenciais fictícias, que não funciona para ninguém.</translation>
    </message>
    <message>
        <source>Broker clients that use these tokens lose their connection.</source>
        <translation>Os clientes do Broker que usam esses tokens perdem a conexão.</translation>
    </message>
    <message>
        <source>The credentials of direct integrations cannot be brought back.</source>
        <translation>As credenciais de integrações diretas não podem ser recuperadas.</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>rows of a table</comment>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>rows of a table</comment>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Left alone</source>
        <comment>rows of a table</comment>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows of a table</comment>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>rows of a table</comment>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of an organization</comment>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>being looked at</source>
        <comment>state of an organization</comment>
        <translation>sendo consultada</translation>
    </message>
    <message>
        <source>Snyk is asked</source>
        <comment>state of an organization</comment>
        <translation>consultando a Snyk</translation>
    </message>
    <message>
        <source>token not saved yet</source>
        <comment>state of an organization</comment>
        <translation>token ainda não salvo</translation>
    </message>
    <message>
        <source>token is being saved</source>
        <comment>state of an organization</comment>
        <translation>salvando o token</translation>
    </message>
    <message>
        <source>not on the list yet</source>
        <comment>state of an organization</comment>
        <translation>ainda não está na lista</translation>
    </message>
    <message>
        <source>token saved</source>
        <comment>state of an organization</comment>
        <translation>token salvo</translation>
    </message>
    <message>
        <source>on the list</source>
        <comment>state of an organization</comment>
        <translation>na lista</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of an organization</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>left alone</source>
        <comment>state of an organization</comment>
        <translation>sem alteração</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of an organization</comment>
        <translation>recusada</translation>
    </message>
    <message>
        <source>done, token not received</source>
        <comment>state of an organization</comment>
        <translation>concluída, token não recebido</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of an organization</comment>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Snyk has done it, and the answer with the token was lost. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>A Snyk fez isso, e a resposta com o token se perdeu. Recupere o token na interface Web da Snyk.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 com êxito</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 com recusa</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 sem resultado conhecido</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 sem alteração</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>%1 a fazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %1</source>
        <translation>
            <numerusform>%Ln organização: %1</numerusform>
            <numerusform>%Ln organizações: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>cerca de %Ln segundo</numerusform>
            <numerusform>cerca de %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>cerca de %Ln minuto</numerusform>
            <numerusform>cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>cerca de %Ln hora</numerusform>
            <numerusform>cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has stopped: its journal cannot be written</source>
        <translation>A tarefa parou: o registro dela não pode ser gravado</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. See to the cause, then press “Go on”.</source>
        <translation>Nada mais é pedido à Snyk. Resolva a causa e depois clique em “Continuar”.</translation>
    </message>
    <message>
        <source>The job has stopped: a token is not saved yet</source>
        <translation>A tarefa parou: um token ainda não está salvo</translation>
    </message>
    <message>
        <source>The token is not lost while this window is open. See to the keychain, then press “Go on”.</source>
        <translation>O token não se perde enquanto esta janela está aberta. Cuide do chaveiro e depois clique em “Continuar”.</translation>
    </message>
    <message>
        <source>The job has stopped: your list cannot be written</source>
        <translation>A tarefa parou: sua lista não pode ser gravada</translation>
    </message>
    <message>
        <source>The tokens are in the keychain. See to the cause, then press “Go on”.</source>
        <translation>Os tokens estão no chaveiro. Resolva a causa e depois clique em “Continuar”.</translation>
    </message>
    <message>
        <source>Sign in once more; the job goes on where it stopped.</source>
        <translation>Entre mais uma vez; a tarefa continua de onde parou.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 of %5</source>
        <comment>way, integration, when, how many organizations</comment>
        <translation>%1, %2, %3: %4 de %5</translation>
    </message>
    <message>
        <source>Its token was in memory only, and this program has quit since. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>O token dela estava somente na memória, e este programa foi encerrado desde então. Recupere o token na interface Web da Snyk.</translation>
    </message>
    <message>
        <source>It has the integration, and Snyk does not say whether it uses Broker.</source>
        <translation>Ela tem a integração, e a Snyk não informa se ela usa o Broker.</translation>
    </message>
    <message>
        <source>Somebody has changed it since, or Snyk does not say that it uses Broker.</source>
        <translation>Alguém a alterou desde então, ou a Snyk não informa que ela usa o Broker.</translation>
    </message>
    <message>
        <source>Your list does not say any more that it uses the token of this job.</source>
        <translation>Sua lista não indica mais que ela usa o token desta tarefa.</translation>
    </message>
    <message>
        <source>Another job has changed it since, or is about to.</source>
        <translation>Outra tarefa a alterou desde então ou está prestes a alterá-la.</translation>
    </message>
    <message>
        <source>done, token not here any more</source>
        <comment>state of an organization</comment>
        <translation>concluída, token não está mais aqui</translation>
    </message>
    <message>
        <source>done, token taken by you</source>
        <comment>state of an organization</comment>
        <translation>concluída, token em suas mãos</translation>
    </message>
    <message>
        <source>Its token is in memory only, until this program quits.</source>
        <translation>O token dela está somente na memória, até este programa ser encerrado.</translation>
    </message>
    <message>
        <source>Its token was shown to you. It is not kept, and not on your list.</source>
        <translation>O token dela foi mostrado a você. Ele não está guardado nem está na sua lista.</translation>
    </message>
    <message>
        <source>It had a direct integration before the job; its credentials must be entered at Snyk again.</source>
        <translation>Ela tinha uma integração direta antes da tarefa; as credenciais precisam ser inseridas novamente na Snyk.</translation>
    </message>
    <message>
        <source>Its token was rotated since, so this can no longer be taken back.</source>
        <translation>O token dela foi rotacionado desde então, portanto isto não pode mais ser desfeito.</translation>
    </message>
    <message>
        <source>The token was rotated since, so the job can no longer be taken back.</source>
        <translation>O token foi rotacionado desde então, portanto a tarefa não pode mais ser desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had a direct integration before, whose credentials must be entered at Snyk again.</source>
        <translation>
            <numerusform>%Ln delas tinha antes uma integração direta, cujas credenciais precisam ser inseridas novamente na Snyk.</numerusform>
            <numerusform>%Ln delas tinham antes uma integração direta, cujas credenciais precisam ser inseridas novamente na Snyk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job can be taken back later, but Snyk has no call that removes an integration: in %Ln organization(s) one without Broker, with placeholders for credentials, stays.</source>
        <translation>
            <numerusform>A tarefa pode ser desfeita depois, mas a Snyk não tem uma chamada que remova uma integração: em %Ln organização permanece uma sem Broker, com credenciais fictícias.</numerusform>
            <numerusform>A tarefa pode ser desfeita depois, mas a Snyk não tem uma chamada que remova uma integração: em %Ln organizações permanece uma sem Broker, com credenciais fictícias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back on %1.</source>
        <comment>moment</comment>
        <translation>Desfeita em %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>way, integration, when, what came of it</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>A job for many organizations is not finished: %1 of %2</source>
        <comment>how many organizations</comment>
        <translation>Uma tarefa para várias organizações não está concluída: %1 de %2</translation>
    </message>
    <message>
        <source>done, being noted</source>
        <comment>state of an organization</comment>
        <translation>concluída, sendo anotada</translation>
    </message>
    <message>
        <source>The job has stopped: Snyk does not accept your sign-in any more</source>
        <translation>A tarefa parou: a Snyk não aceita mais os dados com que você entrou</translation>
    </message>
    <message>
        <source>No permission: your role in it lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>Sem permissão: falta “%1” à sua função nela. A Snyk recusa, a menos que uma função no grupo a tenha.</translation>
    </message>
    <message>
        <source>No permission: your role in the organization that the token comes from lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>Sem permissão: falta “%1” à sua função na organização de onde vem o token. A Snyk recusa, a menos que uma função no grupo a tenha.</translation>
    </message>
    <message>
        <source>Your role lacks “%1”: Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>Falta “%1” à sua função: a Snyk recusa, a menos que uma função no grupo a tenha.</translation>
    </message>
    <message>
        <source>Nothing will be changed.</source>
        <translation>Nada será alterado.</translation>
    </message>
    <message>
        <source>There was no clear answer; Snyk may have done it. “Retry what did not go well” looks first.</source>
        <translation>Não houve resposta clara; talvez o Snyk tenha feito. “Repetir o que não deu certo” verifica antes.</translation>
    </message>
    <message>
        <source>Job: %1, %2</source>
        <comment>way, integration</comment>
        <translation>Tarefa: %1, %2</translation>
    </message>
    <message>
        <source>%1 refused again</source>
        <translation>%1 novamente com recusa</translation>
    </message>
    <message>
        <source>%1 still not known</source>
        <translation>%1 ainda sem resultado conhecido</translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <extracomment>%1 is &quot;2 refused again, 1 still not known&quot;.</extracomment>
        <translation>Nova tentativa: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are done; nothing happens there.</source>
        <translation>
            <numerusform>%Ln organização está concluída; nada acontece nela.</numerusform>
            <numerusform>%Ln organizações estão concluídas; nada acontece nelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done at Snyk and only has/have to be noted here.</source>
        <translation>
            <numerusform>%Ln está concluída na Snyk e só falta registrá-la aqui.</numerusform>
            <numerusform>%Ln estão concluídas na Snyk e só falta registrá-las aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it is not known how the call ended: “Go on” only looks what became of it, and does not call again.</source>
        <translation>
            <numerusform>De %Ln não se sabe como a chamada terminou: “Continuar” apenas verifica o que aconteceu e não faz outra chamada.</numerusform>
            <numerusform>De %Ln não se sabe como a chamada terminou: “Continuar” apenas verifica o que aconteceu e não faz outra chamada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are open: “Go on” looks at each, and calls Snyk once where all is still as planned.</source>
        <translation>
            <numerusform>%Ln está em aberto: “Continuar” a verifica e chama a Snyk uma única vez se tudo ainda estiver como planejado.</numerusform>
            <numerusform>%Ln estão em aberto: “Continuar” verifica cada uma e chama a Snyk uma única vez onde tudo ainda estiver como planejado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were refused: that stays so until you press “Retry”.</source>
        <translation>
            <numerusform>%Ln foi recusada: isso fica assim até você clicar em “Repetir”.</numerusform>
            <numerusform>%Ln foram recusadas: isso fica assim até você clicar em “Repetir”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called twice.</source>
        <translation>Nenhuma chamada é feita duas vezes.</translation>
    </message>
    <message>
        <source>It uses Broker already, with a token that is not on your list: it keeps it. Snyk does not say which one that is.</source>
        <translation>Ela já usa o Broker, com um token que não está na sua lista: ela o mantém. A Snyk não informa qual é.</translation>
    </message>
    <message>
        <source>It shares this token already: nothing is left to do.</source>
        <translation>Ela já compartilha este token: não resta nada a fazer.</translation>
    </message>
    <message>
        <source>It has another Broker token, which is on your list: it keeps that one and its Broker client.</source>
        <translation>Ela tem outro token do Broker, que está na sua lista: ela mantém esse token e o cliente do Broker dele.</translation>
    </message>
    <message>
        <source>It has a Broker token already, which is on your list: it keeps it.</source>
        <translation>Ela já tem um token do Broker, que está na sua lista: ela o mantém.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and your rules leave it/them out</source>
        <translation>
            <numerusform>Mais %Ln está marcada, mas suas regras a omitem</numerusform>
            <numerusform>Mais %Ln estão marcadas, mas suas regras as omitem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and Snyk does not show it/them to this account</source>
        <translation>
            <numerusform>Mais %Ln está marcada, mas a Snyk não a mostra a esta conta</numerusform>
            <numerusform>Mais %Ln estão marcadas, mas a Snyk não as mostra a esta conta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and not loaded</source>
        <translation>
            <numerusform>Mais %Ln está marcada, mas não foi carregada</numerusform>
            <numerusform>Mais %Ln estão marcadas, mas não foram carregadas</numerusform>
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
        <translation>recusada novamente</translation>
    </message>
    <message>
        <source>still not known</source>
        <comment>state of an organization</comment>
        <translation>ainda não se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done without a token here: the results lead to it, “Go on” does not.</source>
        <translation>
            <numerusform>%Ln está concluída, mas o token dela não está aqui: os resultados levam a ele; “Continuar”, não.</numerusform>
            <numerusform>%Ln estão concluídas, mas os tokens delas não estão aqui: os resultados levam a eles; “Continuar”, não.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on switches Broker off in up to %Ln organization(s).</source>
        <translation>
            <numerusform>Continuar desativa o Broker em até %Ln organização.</numerusform>
            <numerusform>Continuar desativa o Broker em até %Ln organizações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back is not finished: %1, %2 of %3 done</source>
        <comment>integration, how many organizations</comment>
        <translation>Desfazer não terminou: %1, %2 de %3 concluídas</translation>
    </message>
    <message numerus="yes">
        <source>It has made %Ln of these tokens. When it goes on, it does not make them again, and it cannot take them back any more.</source>
        <translation>
            <numerusform>Ela criou %Ln destes tokens. Quando continuar, não o criará novamente nem poderá mais desfazê-lo.</numerusform>
            <numerusform>Ela criou %Ln destes tokens. Quando continuar, não os criará novamente nem poderá mais desfazê-los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tokens was/were made by a job for many organizations. It cannot take them back any more.</source>
        <translation>
            <numerusform>%Ln destes tokens foi criado por uma tarefa para várias organizações. Ela não poderá mais desfazê-lo.</numerusform>
            <numerusform>%Ln destes tokens foram criados por uma tarefa para várias organizações. Ela não poderá mais desfazê-los.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares the token of “%1”, and cannot go on without this entry. Bring it to its end first.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Ela compartilha o token de “%1” e não pode continuar sem esta entrada. Leve a tarefa até o fim primeiro.</translation>
    </message>
    <message>
        <source>A job has shared the token of “%1” with more organizations. It cannot be taken back any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>Uma tarefa compartilhou o token de “%1” com outras organizações. Ela não poderá mais ser desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>When it goes on, it leaves %Ln of these organizations alone: Broker stays switched on there.</source>
        <translation>
            <numerusform>Quando continuar, ela deixa %Ln destas organizações como está: o Broker continua ativado lá.</numerusform>
            <numerusform>Quando continuar, ela deixa %Ln destas organizações como estão: o Broker continua ativado lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes %1.</source>
        <extracomment>%1 is &quot;about 8 seconds&quot;.</extracomment>
        <translation>Isto leva %1.</translation>
    </message>
    <message>
        <source>The job cannot go on: the token that it shares is not on your list</source>
        <translation>A tarefa não pode continuar: o token que ela compartilha não está na sua lista</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. Get the token once more and press “Go on”, or forget the job.</source>
        <translation>Nada mais é pedido à Snyk. Obtenha o token mais uma vez e clique em “Continuar”, ou esqueça a tarefa.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingWizard</name>
    <message>
        <source>Sign in</source>
        <comment>step of the wizard</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>step of the wizard</comment>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>How</source>
        <comment>step of the wizard</comment>
        <translation>Como</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>step of the wizard</comment>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>step of the wizard</comment>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>step of the wizard</comment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Set up several organizations</source>
        <translation>Configurar várias organizações</translation>
    </message>
    <message>
        <source>A token is not saved yet</source>
        <translation>Um token ainda não está salvo</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets a token that the keychain does not take.</source>
        <translation>Se você sair agora, este programa esquecerá um token que o chaveiro não aceita.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Sair sem ele</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>A tarefa está em execução</translation>
    </message>
    <message>
        <source>Pause the job and leave?</source>
        <translation>Pausar a tarefa e sair?</translation>
    </message>
    <message>
        <source>&amp;Pause and leave</source>
        <translation>&amp;Pausar e sair</translation>
    </message>
    <message>
        <source>Snyk shows it in its Web UI only. To save it, see to the keychain and press “Go on”, keep it in memory, or let it be shown to you once.</source>
        <translation>A Snyk o mostra somente na interface Web dela. Para salvá-lo, cuide do chaveiro e clique em “Continuar”, mantenha-o na memória ou peça que ele seja mostrado a você uma vez.</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk while you decide. What was asked is still waited for; then the window closes. The job can be gone on with from the same command.</source>
        <translation>Nada mais é pedido à Snyk enquanto você decide. O que já foi pedido ainda é aguardado; depois a janela se fecha. A tarefa pode ser continuada com o mesmo comando.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInEntry</name>
    <message>
        <source>Sn&amp;yk API token:</source>
        <translation>Token &amp;de API da Snyk:</translation>
    </message>
    <message>
        <source>The token of your account or of a service account that may edit integrations. Not the Broker token.</source>
        <translation>O token da sua conta ou de uma conta de serviço que possa editar integrações. Não é o token do Broker.</translation>
    </message>
    <message>
        <source>Where do I find it? Open the &amp;account page</source>
        <translation>&amp;Onde o encontro? Abrir a página da conta</translation>
    </message>
    <message>
        <source>It says that it belongs to %1, which is now chosen.</source>
        <translation>Ele indica que pertence a %1, que agora está escolhida.</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>Lem&amp;brar neste computador (chaveiro)</translation>
    </message>
    <message>
        <source>Service accounts are made at Snyk, in the settings of an organization or of a group, under “Service accounts”. Choose the type OAuth 2.0 client credentials.</source>
        <translation>As contas de serviço são criadas na Snyk, nas configurações de uma organização ou de um grupo, em “Service accounts”. Escolha o tipo OAuth 2.0 client credentials.</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>conta sem nome</translation>
    </message>
    <message>
        <source>There it is among the entries of practice mode.</source>
        <translation>Lá, fica entre as entradas do modo de treino.</translation>
    </message>
    <message>
        <source>%1 (%2) is not kept any more.</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1 (%2) não está mais guardado.</translation>
    </message>
    <message>
        <source>Not remembered: another secret of %1 (%2) is kept, and its rotation is not finished. Resume that rotation in the list first.</source>
        <extracomment>%1 is the name of an account, %2 its masked secret.</extracomment>
        <translation>Não foi lembrado: outro segredo de %1 (%2) está guardado, e a rotação dele não está concluída. Retome primeiro essa rotação na lista.</translation>
    </message>
    <message>
        <source>The secret that is kept now stays as well, until you delete it: %1 (%2).</source>
        <translation>O segredo guardado agora também permanece, até você excluí-lo: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kept as well: %1.</source>
        <extracomment>%1 are names of accounts.</extracomment>
        <translation>Também permanece guardado: %1.</translation>
    </message>
    <message>
        <source>Only another token of the same account is replaced.</source>
        <translation>Somente outro token da mesma conta é substituído.</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInPanel</name>
    <message>
        <source>Signed in to Snyk</source>
        <translation>Conectado à Snyk</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Not signed in to Snyk</source>
        <translation>Não conectado à Snyk</translation>
    </message>
    <message>
        <source>Snyk is asked with what you enter here. It is sent to %1 only.</source>
        <translation>A Snyk é consultada com o que você inserir aqui. Isso é enviado somente a %1.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Nothing leaves this computer.</source>
        <translation>O modo de treino tem uma conta própria. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>&amp;Usar a conta de treino</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Usar esta conta</translation>
    </message>
    <message>
        <source>&amp;Use the kept token of %1 (%2)</source>
        <translation>&amp;Usar o token guardado de %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Use the kept OAuth service account %1 (%2)</source>
        <translation>Usar a conta de &amp;serviço OAuth guardada %1 (%2)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInReport</name>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Consultando a Snyk…</translation>
    </message>
    <message>
        <source>&amp;Send it to the other regions too</source>
        <translation>&amp;Enviar também às outras regiões</translation>
    </message>
    <message>
        <source>It is sent to Snyk&apos;s other regions, one after the other, until one knows it.</source>
        <translation>É enviado às outras regiões da Snyk, uma após a outra, até que uma o conheça.</translation>
    </message>
    <message>
        <source>Found in another region</source>
        <translation>Encontrado em outra região</translation>
    </message>
    <message>
        <source>%1 knows this token; %2 does not.</source>
        <translation>%1 conhece este token; %2 não.</translation>
    </message>
    <message>
        <source>Choo&amp;se %1</source>
        <translation>E&amp;scolher %1</translation>
    </message>
    <message>
        <source>No region knows this token</source>
        <translation>Nenhuma região conhece este token</translation>
    </message>
    <message>
        <source>Snyk&apos;s other regions were asked too, and none accepted it.</source>
        <translation>As outras regiões da Snyk também foram consultadas, e nenhuma o aceitou.</translation>
    </message>
    <message>
        <source>A part of it may be missing, or the secret was deleted. Make another secret for the service account.</source>
        <translation>Uma parte dele pode estar faltando, ou o segredo foi excluído. Crie outro segredo para a conta de serviço.</translation>
    </message>
    <message>
        <source>It may have been revoked or have expired. Make a new one on your account page.</source>
        <translation>Ele pode ter sido revogado ou ter expirado. Crie um novo na página da sua conta.</translation>
    </message>
    <message>
        <source>Could not be asked: %1</source>
        <translation>Não foi possível consultar: %1</translation>
    </message>
    <message>
        <source>%1 knows this OAuth service account; %2 does not.</source>
        <translation>%1 conhece esta conta de serviço OAuth; %2 não.</translation>
    </message>
    <message>
        <source>No region knows this OAuth service account</source>
        <translation>Nenhuma região conhece esta conta de serviço OAuth</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignedOutNotice</name>
    <message>
        <source>You are signed out of Snyk</source>
        <translation>Você não está mais conectado ao Snyk</translation>
    </message>
    <message>
        <source>Everything on this page stays. Sign in again to go on.</source>
        <translation>Tudo o que está nesta página permanece. Entre de novo para continuar.</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>&amp;Entrar novamente</translation>
    </message>
</context>
<context>
    <name>broker::ui::SnykTrailText</name>
    <message>
        <source>your own account</source>
        <comment>who has changed an integration</comment>
        <translation>sua própria conta</translation>
    </message>
    <message>
        <source>an account that Snyk does not name</source>
        <comment>who has changed an integration</comment>
        <translation>uma conta que a Snyk não nomeia</translation>
    </message>
    <message>
        <source>in the Web UI</source>
        <comment>how an integration was changed</comment>
        <translation>na interface Web</translation>
    </message>
    <message>
        <source>through the API</source>
        <comment>how an integration was changed</comment>
        <translation>pela API</translation>
    </message>
    <message>
        <source>Snyk does not say how</source>
        <comment>how an integration was changed</comment>
        <translation>a Snyk não informa como</translation>
    </message>
    <message numerus="yes">
        <source>Integration not changed in the %Ln day(s) before %1, so the token is older, unless it was rotated here</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>
            <numerusform>Integração não alterada em %Ln dia antes de %1, portanto o token é mais antigo, a menos que tenha sido rotacionado aqui</numerusform>
            <numerusform>Integração não alterada nos %Ln dias antes de %1, portanto o token é mais antigo, a menos que tenha sido rotacionado aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Integration created on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Integração criada em %1 por: %2, %3</translation>
    </message>
    <message>
        <source>Integration changed on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Integração alterada em %1 por: %2, %3</translation>
    </message>
    <message>
        <source>Integration deleted on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>Integração excluída em %1 por: %2, %3</translation>
    </message>
    <message>
        <source>an account that is known by its id alone, %1</source>
        <extracomment>Who has changed an integration; %1 is Snyk&apos;s id.</extracomment>
        <translation>uma conta conhecida apenas pelo ID, %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::SortMenu</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Crescente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Decrescente</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Classificado por %1, em ordem crescente</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Classificado por %1, em ordem decrescente</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>Classificar &amp;por</translation>
    </message>
</context>
<context>
    <name>broker::ui::SpokenLanguage</name>
    <message>
        <source>English</source>
        <comment>this language</comment>
        <extracomment>The name of the language of this translation, in itself: &quot;Deutsch&quot;, &quot;Português (Brasil)&quot;.</extracomment>
        <translation>Português (Brasil)</translation>
    </message>
</context>
<context>
    <name>broker::ui::StartPanel</name>
    <message>
        <source>This is what will be done:</source>
        <translation>Isto é o que será feito:</translation>
    </message>
    <message>
        <source>Copy these commands</source>
        <translation>Copiar estes comandos</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Log of the client</source>
        <translation>Log do cliente</translation>
    </message>
    <message>
        <source>What the client says appears here. Secrets are hidden.</source>
        <translation>O que o cliente diz aparece aqui. Os segredos ficam ocultos.</translation>
    </message>
    <message>
        <source>Program that runs the client</source>
        <translation>Programa que executa o cliente</translation>
    </message>
    <message>
        <source>Runs the client on this computer. It goes on when this window is closed, until it is stopped.</source>
        <translation>Executa o cliente neste computador. Ele continua quando esta janela é fechada, até ser parado.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer. Install it, or run the client elsewhere.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 não foi encontrado neste computador. Instale-o ou execute o cliente em outro lugar.</translation>
    </message>
    <message>
        <source>%1 was not found on this computer, but %2 is here: choose it under “Configuration”.</source>
        <extracomment>%1 and %2 are Docker and Podman.</extracomment>
        <translation>%1 não foi encontrado neste computador, mas %2 está aqui: escolha-o em “Configuração”.</translation>
    </message>
    <message>
        <source>Complete the form first; “Configuration” says what is missing.</source>
        <translation>Preencha primeiro o formulário; “Configuração” diz o que falta.</translation>
    </message>
    <message>
        <source>%1 is used: %2</source>
        <extracomment>%1 is Docker or Podman, %2 the path of its program.</extracomment>
        <translation>%1 é usado: %2</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>The client runs. Waiting until it is connected…</source>
        <translation>O cliente está em execução. Aguardando a conexão…</translation>
    </message>
    <message>
        <source>The client has not connected</source>
        <translation>O cliente não se conectou</translation>
    </message>
    <message>
        <source>It runs, but has not answered in all this time, so it is no longer asked.</source>
        <translation>Ele está em execução, mas não respondeu em todo esse tempo; por isso não é mais consultado.</translation>
    </message>
    <message>
        <source>Its log below may say why. Once that is mended, “Check the client” asks it again.</source>
        <translation>O log abaixo pode dizer o motivo. Depois de corrigido o problema, “Verificar o cliente” o consulta novamente.</translation>
    </message>
    <message>
        <source>Practice mode: nothing is started on this computer. With a real token this button does what is shown here, and the client&apos;s log appears below.</source>
        <translation>Modo de treino: nada é iniciado neste computador. Com um token real, este botão faz o que é mostrado aqui, e o log do cliente aparece abaixo.</translation>
    </message>
</context>
<context>
    <name>broker::ui::StatementBox</name>
    <message>
        <source>State &amp;it</source>
        <translation>&amp;Declarar</translation>
    </message>
    <message>
        <source>Seen by whom, where, when</source>
        <translation>Visto por quem, onde, quando</translation>
    </message>
    <message>
        <source>In your &amp;own words, without any secret:</source>
        <translation>Em suas próprias &amp;palavras, sem nenhum segredo:</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepList</name>
    <message>
        <source>done</source>
        <comment>step in the list of steps</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>step in the list of steps</comment>
        <translation>etapa atual</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>step in the list of steps</comment>
        <translation>pendente</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepRow</name>
    <message>
        <source>to do</source>
        <comment>state of a step</comment>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>state of a step</comment>
        <translation>não concluída</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a step</comment>
        <translation>não necessária</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a step</comment>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>state of a step</comment>
        <translation>não iniciada</translation>
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
        <translation>&amp;Sair por enquanto</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Said by screen readers when a page comes. %3 is its heading.</extracomment>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 — step %2 of %3: %4</source>
        <extracomment>Title of a window. %1 is what is done there, %4 the heading of the page.</extracomment>
        <translation>%1 — etapa %2 de %3: %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;ltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Co&amp;ncluir</translation>
    </message>
</context>
<context>
    <name>broker::ui::SwitchPage</name>
    <message>
        <source>What the next button does</source>
        <translation>O que o próximo botão faz</translation>
    </message>
    <message>
        <source>Stop before &amp;it is sent</source>
        <translation>&amp;Parar antes do envio</translation>
    </message>
    <message>
        <source>Is it switched after all?</source>
        <translation>A mudança foi feita mesmo assim?</translation>
    </message>
    <message>
        <source>Compare the first and the last four characters. Your words are kept with this rotation.</source>
        <translation>Compare os quatro primeiros e os quatro últimos caracteres. Suas palavras são guardadas com esta rotação.</translation>
    </message>
    <message>
        <source>&amp;Back to the check</source>
        <translation>Voltar à &amp;verificação</translation>
    </message>
    <message>
        <source>S&amp;witch now</source>
        <translation>&amp;Mudar agora</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>Mudar para o novo token</translation>
    </message>
    <message>
        <source>Nothing has been changed for your clients yet.</source>
        <translation>Nada foi alterado para os seus clientes ainda.</translation>
    </message>
    <message>
        <source>Read what changes, then switch.</source>
        <translation>Leia o que muda e depois faça a mudança.</translation>
    </message>
    <message>
        <source>The client was proven in an earlier session. Go back to check it once more.</source>
        <translation>O cliente foi confirmado em uma sessão anterior. Volte para verificá-lo mais uma vez.</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>Se a solicitação já tiver saído, a resposta da Snyk será aguardada…</translation>
    </message>
    <message>
        <source>Snyk switches…</source>
        <translation>A Snyk está mudando…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Em andamento…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>Back to the c&amp;heck</source>
        <translation>Voltar à &amp;verificação</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>Voltar à &amp;confirmação</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>Consultar na interface &amp;Web</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>If the Snyk website (Web UI) shows the new token in the Broker settings of the integration, somebody else has switched already. Say so, and go on from there.</source>
        <translation>Se o site da Snyk (interface Web) mostrar o novo token nas configurações do Broker da integração, outra pessoa já fez a mudança. Informe isso e siga a partir daí.</translation>
    </message>
    <message>
        <source>Which token does the Snyk website (Web UI) show?</source>
        <translation>Qual token o site da Snyk (interface Web) mostra?</translation>
    </message>
</context>
<context>
    <name>broker::ui::TakePanel</name>
    <message>
        <source>Add the token to your list</source>
        <translation>Adicionar o token à sua lista</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>O token ainda não está na sua lista</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved.</source>
        <translation>O token está seguro no chaveiro; apenas a lista não pôde ser salva.</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>O token está somente na memória, e a lista não pôde ser salva.</translation>
    </message>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>Salvar a credencial no chaveiro e lê-la de volta</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>Manter a credencial na memória deste programa</translation>
    </message>
    <message>
        <source>Add the credential to your list</source>
        <translation>Adicionar a credencial à sua lista</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>A credencial ainda não está salva</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>A credencial pode não ter sido salva</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>A credencial ainda não está na sua lista</translation>
    </message>
    <message>
        <source>It is not lost: it is still in the hand-over.</source>
        <translation>Ela não se perdeu: ainda está na entrega.</translation>
    </message>
    <message>
        <source>The credential is safe in the keychain; only the list could not be saved.</source>
        <translation>A credencial está segura no chaveiro; apenas a lista não pôde ser salva.</translation>
    </message>
    <message>
        <source>The credential is only in memory, and the list could not be saved.</source>
        <translation>A credencial está somente na memória, e a lista não pôde ser salva.</translation>
    </message>
</context>
<context>
    <name>broker::ui::TimelineView</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
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
            <numerusform>%1: %Ln vence</numerusform>
            <numerusform>%1: %Ln vencem</numerusform>
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
        <translation>Rotac&amp;ionar…</translation>
    </message>
    <message>
        <source>&amp;Open in Snyk</source>
        <translation>Abrir na Sn&amp;yk</translation>
    </message>
    <message>
        <source>&amp;Mark as rotated…</source>
        <translation>&amp;Marcar como rotacionado…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>O&amp;bservações…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>Confi&amp;gurar o cliente…</translation>
    </message>
    <message>
        <source>&amp;Resume rotation…</source>
        <translation>R&amp;etomar rotação…</translation>
    </message>
    <message>
        <source>The rotation of this token is not finished</source>
        <translation>A rotação deste token não está concluída</translation>
    </message>
    <message>
        <source>The token was not removed: its rotation still needs this entry and what is in the keychain.</source>
        <translation>O token não foi removido: a rotação dele ainda precisa desta entrada e do que está no chaveiro.</translation>
    </message>
    <message>
        <source>Resume the rotation and bring it to its end, then remove the token.</source>
        <translation>Retome a rotação e leve-a até o fim; depois remova o token.</translation>
    </message>
    <message>
        <source>A Broker client needs a Broker token: set one up for this integration first</source>
        <translation>Um cliente do Broker precisa de um token do Broker: primeiro configure um para esta integração</translation>
    </message>
    <message>
        <source>No Broker client is known for this integration</source>
        <translation>Nenhum cliente do Broker é conhecido para esta integração</translation>
    </message>
    <message>
        <source>Set up clients &amp;for all of this type…</source>
        <translation>Configurar clientes para todos &amp;deste tipo…</translation>
    </message>
    <message>
        <source>“Rotate” stores the new credential, and with it the date: the old one would stay in use here</source>
        <translation>“Rotacionar” armazena a nova credencial e, com ela, a data: a antiga continuaria em uso aqui</translation>
    </message>
    <message>
        <source>Snyk shows service accounts in the settings of the group or organization they belong to</source>
        <translation>A Snyk mostra as contas de serviço nas configurações do grupo ou da organização a que pertencem</translation>
    </message>
    <message>
        <source>The page of your account, with your API tokens</source>
        <translation>A página da sua conta, com seus tokens de API</translation>
    </message>
    <message>
        <source>A Broker client signs in with a Broker token, not with what signs this program in to Snyk</source>
        <translation>Um cliente do Broker entra com um token do Broker, não com o que permite a este programa entrar na Snyk</translation>
    </message>
    <message>
        <source>The change is kno&amp;wn</source>
        <translation>A a&amp;lteração é conhecida</translation>
    </message>
    <message>
        <source>This token seems to be of %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Este token parece ser de %1</translation>
    </message>
    <message>
        <source>Its due date counts from %1, when it came into this list.</source>
        <translation>O prazo dele conta a partir de %1, quando entrou nesta lista.</translation>
    </message>
    <message>
        <source>Should it count from %1?</source>
        <translation>Deve contar a partir de %1?</translation>
    </message>
    <message>
        <source>&amp;Use that date</source>
        <translation>&amp;Usar essa data</translation>
    </message>
    <message>
        <source>&amp;Keep the date of the list</source>
        <translation>&amp;Manter a data da lista</translation>
    </message>
    <message>
        <source>Change &amp;due date</source>
        <translation>Alterar o pra&amp;zo</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list…</source>
        <translation>Remo&amp;ver da lista…</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Nada foi removido</translation>
    </message>
    <message>
        <source>The rotation of each of these tokens is not finished, and still needs it.</source>
        <translation>A rotação de cada um destes tokens não está concluída e ainda precisa dele.</translation>
    </message>
    <message>
        <source>Bring the rotations to their end, then remove the tokens.</source>
        <translation>Leve as rotações até o fim; depois remova os tokens.</translation>
    </message>
    <message>
        <source>It is in memory only, until you sign out. To be reminded of it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>Está somente na memória, até você sair da Snyk. Para ser lembrado dela, entre com ela e marque “Lembrar neste computador”.</translation>
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
        <translation>Nenhum token corresponde ao filtro.</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenEntry</name>
    <message>
        <source>&amp;Use it here too; the token is shared on purpose</source>
        <translation>&amp;Usar aqui também; o token é compartilhado intencionalmente</translation>
    </message>
    <message>
        <source>Broker to&amp;ken:</source>
        <translation>To&amp;ken do Broker:</translation>
    </message>
    <message>
        <source>Entered; type or paste to replace it</source>
        <translation>Inserido; digite ou cole para substituir</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenPaste</name>
    <message>
        <source>The new token</source>
        <translation>O novo token</translation>
    </message>
    <message>
        <source>&amp;Keep this token</source>
        <translation>&amp;Guardar este token</translation>
    </message>
    <message>
        <source>New &amp;Broker token:</source>
        <translation>Novo token do &amp;Broker:</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenState</name>
    <message>
        <source>Unknown outcome</source>
        <comment>state of a token</comment>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>Missing from the keychain</source>
        <comment>state of a token</comment>
        <translation>Ausente do chaveiro</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a token</comment>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>state of a token</comment>
        <translation>Vence hoje</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>state of a token</comment>
        <translation>Vence em breve</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <comment>state of a token</comment>
        <translation>Chaveiro bloqueado</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>state of a token</comment>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a token</comment>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Broker token</source>
        <comment>kind of secret</comment>
        <translation>Token do Broker</translation>
    </message>
    <message>
        <source>Service credential</source>
        <comment>kind of secret</comment>
        <translation>Credencial de serviço</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how a check ended</comment>
        <translation>aceita</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>how a check ended</comment>
        <translation>recusada</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>how a check ended</comment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and how the check on it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This token has its own number of days.</source>
        <translation>Este token tem um número de dias próprio.</translation>
    </message>
    <message>
        <source>The date follows from the settings.</source>
        <translation>A data resulta das configurações.</translation>
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
        <translation>Nada está para vencer.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nada está para vencer</translation>
    </message>
    <message numerus="yes">
        <source>%1 due within %Ln day(s)</source>
        <comment>%1 is a number of tokens</comment>
        <translation>
            <numerusform>%1 a vencer em %Ln dia</numerusform>
            <numerusform>%1 a vencer em %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>next on %1</source>
        <comment>the next date on which a token is due</comment>
        <translation>próximo em %1</translation>
    </message>
    <message>
        <source>Provisional Broker token</source>
        <comment>kind of secret</comment>
        <translation>Token provisório do Broker</translation>
    </message>
    <message>
        <source>Rotation under way</source>
        <comment>state of a token</comment>
        <translation>Rotação em andamento</translation>
    </message>
    <message>
        <source>Snyk was asked to issue a token, or to switch to one, and no clear answer came. Look in the Web UI which token it shows now.</source>
        <translation>Foi pedido à Snyk que emitisse um token ou mudasse para um, e não veio uma resposta clara. Veja na interface Web qual token ela mostra agora.</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <comment>state of a token</comment>
        <translation>Estava somente na memória</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <comment>state of a token</comment>
        <translation>Somente na memória</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. Enter it again with “Replace credential…” in the menu.</source>
        <translation>Ela não está neste chaveiro. Pode ter vindo de um backup, que não contém segredos; pode ter sido removida; ou este é um chaveiro diferente. Insira-a novamente com “Substituir credencial…” no menu.</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. No new token was made. Get the token again from the Web UI.</source>
        <translation>Ele não está neste chaveiro. Pode ter vindo de um backup, que não contém segredos; pode ter sido removido; ou este é um chaveiro diferente. Nenhum novo token foi criado. Obtenha o token novamente na interface Web.</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Enter it again with “Replace credential…” in the menu.</source>
        <translation>Ela foi esquecida quando o programa foi fechado. Insira-a novamente com “Substituir credencial…” no menu.</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Snyk still shows it in the settings of the integration.</source>
        <translation>Ele foi esquecido quando o programa foi fechado. A Snyk ainda o mostra nas configurações da integração.</translation>
    </message>
    <message>
        <source>Its due date has passed. Replace it now, or choose another date.</source>
        <translation>O prazo já passou. Substitua agora ou escolha outra data.</translation>
    </message>
    <message>
        <source>Its due date has passed. Rotate it now, or choose another date.</source>
        <translation>O prazo já passou. Rotacione agora ou escolha outra data.</translation>
    </message>
    <message>
        <source>It is due today. Replace it, or choose another date.</source>
        <translation>Vence hoje. Substitua ou escolha outra data.</translation>
    </message>
    <message>
        <source>It is due today. Rotate it, or choose another date.</source>
        <translation>Vence hoje. Rotacione ou escolha outra data.</translation>
    </message>
    <message>
        <source>A rotation of it was started and has not been finished. Resume the rotation.</source>
        <translation>Uma rotação foi iniciada e não foi concluída. Retome a rotação.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the program cannot tell whether it is still there.</source>
        <translation>O chaveiro está bloqueado, portanto o programa não pode saber se ainda está lá.</translation>
    </message>
    <message>
        <source>You chose this date.</source>
        <translation>Você escolheu esta data.</translation>
    </message>
    <message>
        <source>It expires on this date.</source>
        <translation>Expira nesta data.</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>how a check ended</comment>
        <translation>sem resultado</translation>
    </message>
    <message>
        <source>Login for the proxy</source>
        <comment>kind of secret</comment>
        <translation>Credenciais do proxy</translation>
    </message>
    <message>
        <source>Changed at Snyk</source>
        <comment>state of a token</comment>
        <translation>Alterado na Snyk</translation>
    </message>
    <message>
        <source>Snyk&apos;s audit log has a change of this integration that came after the token was recorded, see “At Snyk”: the token may be another one by now. Compare it with the one in the Web UI and get it again if it is another. If not, choose “The change is known” in the menu.</source>
        <translation>O registro de auditoria da Snyk contém uma alteração desta integração posterior ao registro do token, veja “Na Snyk”: o token já pode ser outro. Compare-o com o da interface Web e obtenha-o novamente se for outro. Se não for, escolha “A alteração é conhecida” no menu.</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>kind of secret</comment>
        <translation>Credencial da API da Snyk</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a token</comment>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>It is not in this keychain: it was removed there, or this is a different keychain. Connect to Snyk with “Remember it on this computer” ticked to keep it again, or remove this entry.</source>
        <translation>Não está neste chaveiro: a entrada foi removida ali, ou o chaveiro é outro. Conecte-se ao Snyk com “Lembrar neste computador” marcado para guardar de novo, ou remova esta entrada.</translation>
    </message>
    <message>
        <source>It is in use at Snyk no more: another token has taken its place. Keep it only as long as a Broker client still has it.</source>
        <translation>Ele não é mais usado no Snyk: outro token tomou o lugar dele. Mantenha-o só enquanto um cliente Broker ainda o tiver.</translation>
    </message>
    <message>
        <source>The job that brought it was taken back: Broker is switched off there, and nothing at Snyk uses it. Keep it only as long as a Broker client still has it.</source>
        <translation>A tarefa que o trouxe foi desfeita: o Broker está desativado ali, e nada no Snyk o usa. Mantenha-o só enquanto um cliente Broker ainda o tiver.</translation>
    </message>
    <message>
        <source>Old secret not deleted</source>
        <comment>state of a token</comment>
        <translation>Segredo antigo não excluído</translation>
    </message>
    <message>
        <source>Two secrets may be valid: the new one is in use, and the old one is not deleted yet. Resume the rotation to delete it once nothing uses it any more.</source>
        <translation>Dois segredos podem ser válidos: o novo está em uso, e o antigo ainda não foi excluído. Retome a rotação para excluí-lo quando nada mais o usar.</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone, and this row with it, when you sign out of Snyk or close this program. To keep it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>Está guardada somente na memória e desaparece, junto com esta linha, quando você sair da Snyk ou fechar este programa. Para mantê-la, entre com ela e marque “Lembrar neste computador”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old secret(s) not deleted</source>
        <comment>number of credentials</comment>
        <translation>
            <numerusform>%Ln segredo antigo não excluído</numerusform>
            <numerusform>%Ln segredos antigos não excluídos</numerusform>
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
        <translation>Organização</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>step of the wizard</comment>
        <translation>Integração</translation>
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
        <translation>Concluído</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>O token não está armazenado em lugar nenhum</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. Snyk still shows it in the Web UI.</source>
        <translation>Se você sair agora, este programa esquecerá o token. A Snyk ainda o mostra na interface Web.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Sair sem ele</translation>
    </message>
    <message>
        <source>Set up a token</source>
        <translation>Configurar um token</translation>
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
        <translation>&amp;Abrir o Broker Token Assistant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;ncerrar</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>Nova versão</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePage</name>
    <message>
        <source>&amp;Address to ask; empty for the usual one:</source>
        <translation>Endereço &amp;a consultar; vazio para o habitual:</translation>
    </message>
    <message>
        <source>Nothing is looked for unless you want it. One small file is fetched then; nothing about you, your tokens, this computer or this version is sent. Where there is no network, nothing is said.</source>
        <translation>Só se procura se você quiser. Nesse caso, um pequeno arquivo é buscado; nada sobre você, seus tokens, este computador ou esta versão é enviado. Onde não há rede, nada é informado.</translation>
    </message>
    <message>
        <source>This cannot be asked: an address begins with https:// and has no user name in it. The one before is kept.</source>
        <translation>Isto não pode ser consultado: um endereço começa com https:// e não contém nome de usuário. O anterior é mantido.</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePanel</name>
    <message>
        <source>Look for a new version &amp;once a day</source>
        <translation>Procurar uma nova versão uma &amp;vez por dia</translation>
    </message>
    <message>
        <source>Look no&amp;w</source>
        <translation>&amp;Procurar agora</translation>
    </message>
    <message>
        <source>You have version %1.</source>
        <translation>Você tem a versão %1.</translation>
    </message>
    <message>
        <source>Last looked for a newer one: %1.</source>
        <translation>Última procura por uma mais recente: %1.</translation>
    </message>
    <message>
        <source>Nobody has looked for a newer one yet.</source>
        <translation>Ainda não se procurou uma mais recente.</translation>
    </message>
    <message>
        <source>Practice mode asks nobody</source>
        <translation>O modo de treino não consulta ninguém</translation>
    </message>
    <message>
        <source>Leave practice mode to look for a new version.</source>
        <translation>Saia do modo de treino para procurar uma nova versão.</translation>
    </message>
    <message>
        <source>&amp;Yes, once a day</source>
        <translation>&amp;Sim, uma vez por dia</translation>
    </message>
    <message>
        <source>Only when I &amp;say so</source>
        <translation>Somente &amp;quando eu pedir</translation>
    </message>
    <message>
        <source>%1 is being asked…</source>
        <translation>Consultando %1…</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdateText</name>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>%1 seria consultado sem criptografia, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>Este computador não está conectado, por isso %1 não pôde ser consultado.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Não foi possível resolver o nome %1.</translation>
    </message>
    <message>
        <source>%1 was found but did not accept the connection.</source>
        <translation>%1 foi encontrado, mas não aceitou a conexão.</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>A parte deste programa que criptografa as conexões está ausente. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not trusted here. Nothing was sent.</source>
        <translation>O certificado apresentado para %1 não é confiável aqui. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>A conexão com %1 foi perdida antes que a resposta estivesse completa.</translation>
    </message>
    <message>
        <source>What %1 answers is too long to be about a version. It was cut off.</source>
        <translation>O que %1 responde é longo demais para tratar de uma versão. A resposta foi cortada.</translation>
    </message>
    <message>
        <source>The question was stopped.</source>
        <translation>A consulta foi interrompida.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>O que responde em %1 não fala HTTP.</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>Conecte-se e tente novamente.</translation>
    </message>
    <message>
        <source>Ask your network team to allow the address, or enter one in your own network under Settings, Updates.</source>
        <translation>Peça à equipe de rede que permita o endereço ou insira um da sua própria rede em Configurações, Atualizações.</translation>
    </message>
    <message>
        <source>Look under Settings, Network.</source>
        <translation>Consulte Configurações, Rede.</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>Instale o programa novamente a partir do pacote.</translation>
    </message>
    <message>
        <source>Check the address under Settings, Updates.</source>
        <translation>Verifique o endereço em Configurações, Atualizações.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>%1 names another address (%2). That one was not asked.</source>
        <translation>%1 indica outro endereço (%2). Esse não foi consultado.</translation>
    </message>
    <message>
        <source>Enter the final address under Settings, Updates.</source>
        <translation>Insira o endereço final em Configurações, Atualizações.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 respondeu com o status %2.</translation>
    </message>
    <message>
        <source>There is no address to ask. Nothing was sent.</source>
        <translation>Não há endereço para consultar. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Enter one that begins with https:// under Settings, Updates.</source>
        <translation>Insira um que comece com https:// em Configurações, Atualizações.</translation>
    </message>
    <message>
        <source>What %1 answers is not about a version of this program.</source>
        <translation>O que %1 responde não trata de uma versão deste programa.</translation>
    </message>
    <message>
        <source>The address is another one, or a guest network answers in its place.</source>
        <translation>O endereço é outro, ou uma rede de visitantes responde no lugar dele.</translation>
    </message>
    <message>
        <source>The newest version could not be found out</source>
        <translation>Não foi possível descobrir a versão mais recente</translation>
    </message>
    <message>
        <source>There is a new version: %1</source>
        <translation>Há uma nova versão: %1</translation>
    </message>
    <message>
        <source>It was published on %1. You have %2.</source>
        <translation>Ela foi publicada em %1. Você tem a %2.</translation>
    </message>
    <message>
        <source>Read what has changed, and install it in the way you installed this one. Nothing is downloaded by this program.</source>
        <translation>Leia o que mudou e instale-a da forma como instalou esta. Nada é baixado por este programa.</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>Não há versão mais recente</translation>
    </message>
    <message>
        <source>You have %1. The last one that was published is %2.</source>
        <translation>Você tem a %1. A última publicada é a %2.</translation>
    </message>
    <message>
        <source>You have the newest version</source>
        <translation>Você tem a versão mais recente</translation>
    </message>
    <message>
        <source>It is %1, published on %2.</source>
        <translation>É a %1, publicada em %2.</translation>
    </message>
    <message>
        <source>May this program ask %1 for the newest version?</source>
        <translation>Este programa pode consultar %1 sobre a versão mais recente?</translation>
    </message>
    <message>
        <source>It fetches one small file from there. Nothing about you, your tokens, this computer or this version is sent; as with every web page, the server sees the address of your network.</source>
        <translation>Ele busca um pequeno arquivo lá. Nada sobre você, seus tokens, este computador ou esta versão é enviado; como em qualquer página da Web, o servidor vê o endereço da sua rede.</translation>
    </message>
    <message>
        <source>You are asked this once, and can change it under Settings, Updates.</source>
        <translation>Isto é perguntado uma única vez, e você pode mudar em Configurações, Atualizações.</translation>
    </message>
    <message>
        <source>Show it on %1…</source>
        <translation>Mostrar em %1…</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>Não foi possível abrir nenhum navegador. O endereço é: %1</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. Nothing was sent.</source>
        <translation>O que responde por %1 não fala TLS, ou o recusa. Nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableList</name>
    <message>
        <source>Add a variable</source>
        <translation>Adicionar uma variável</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableRow</name>
    <message>
        <source>Name of the variable</source>
        <translation>Nome da variável</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The value is secret</source>
        <translation>O valor é secreto</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <extracomment>Read out, not shown. %1 is a number: the first, the second variable.</extracomment>
        <translation>Nome da variável %1</translation>
    </message>
    <message>
        <source>The value of variable %1 is secret</source>
        <translation>O valor da variável %1 é secreto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>Remover a variável %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::VaultText</name>
    <message>
        <source>The keychain does not have it</source>
        <translation>O chaveiro não o tem</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>O chaveiro recusou o acesso</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Não há chaveiro</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>O chaveiro ainda não respondeu</translation>
    </message>
    <message>
        <source>The keychain did not confirm it</source>
        <translation>O chaveiro não confirmou</translation>
    </message>
    <message>
        <source>The entry is too large for the keychain</source>
        <translation>A entrada é grande demais para o chaveiro</translation>
    </message>
    <message>
        <source>The entry in the keychain cannot be read</source>
        <translation>A entrada no chaveiro não pode ser lida</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>O chaveiro relatou um erro</translation>
    </message>
    <message>
        <source>It was removed with another program, saved on another computer, or saved by another user.</source>
        <translation>Foi removida com outro programa, salva em outro computador ou salva por outro usuário.</translation>
    </message>
    <message>
        <source>No keychain service runs for your session. Small desktops and remote sessions often have none.</source>
        <translation>Nenhum serviço de chaveiro está em execução na sua sessão. Ambientes de trabalho pequenos e sessões remotas muitas vezes não têm um.</translation>
    </message>
    <message>
        <source>The system may still be asking you for a password, perhaps behind another window.</source>
        <translation>O sistema ainda pode estar pedindo uma senha, talvez atrás de outra janela.</translation>
    </message>
    <message>
        <source>The entry was made by another program, or it is damaged.</source>
        <translation>A entrada foi criada por outro programa ou está danificada.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. The system asks for its password, usually the one that you sign in with.</source>
        <translation>Desbloqueie o chaveiro e tente novamente. O sistema pede a senha dele, geralmente a mesma com que você entra.</translation>
    </message>
    <message>
        <source>Try again and allow access when the system asks.</source>
        <translation>Tente novamente e permita o acesso quando o sistema perguntar.</translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>state of a keychain entry</comment>
        <translation>Não existe</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a keychain entry</comment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>state of a keychain entry</comment>
        <translation>Negado</translation>
    </message>
    <message>
        <source>No keychain</source>
        <comment>state of a keychain entry</comment>
        <translation>Sem chaveiro</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a keychain entry</comment>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>state of a keychain entry</comment>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Too large</source>
        <comment>state of a keychain entry</comment>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>state of a keychain entry</comment>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>state of a keychain entry</comment>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, and read back to be sure.</source>
        <translation>Salvo no chaveiro deste computador e lido de volta para garantir.</translation>
    </message>
    <message>
        <source>Read from the keychain of this computer.</source>
        <translation>Lido do chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Removed from the keychain of this computer.</source>
        <translation>Removido do chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Saving in the keychain. The system may be asking for your password in another window.</source>
        <translation>Salvando no chaveiro. O sistema pode estar pedindo sua senha em outra janela.</translation>
    </message>
    <message>
        <source>Reading from the keychain. The system may be asking for your password in another window.</source>
        <translation>Lendo do chaveiro. O sistema pode estar pedindo sua senha em outra janela.</translation>
    </message>
    <message>
        <source>Removing from the keychain. The system may be asking for your password in another window.</source>
        <translation>Removendo do chaveiro. O sistema pode estar pedindo sua senha em outra janela.</translation>
    </message>
    <message>
        <source>The secret was not saved. This program still holds it: do not close it yet.</source>
        <translation>O segredo não foi salvo. Este programa ainda o mantém: não o feche ainda.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain of this computer.</source>
        <translation>O segredo não está no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The secret could not be read. Nothing was changed.</source>
        <translation>Não foi possível ler o segredo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The secret was not removed and may still be in the keychain.</source>
        <translation>O segredo não foi removido e ainda pode estar no chaveiro.</translation>
    </message>
    <message>
        <source>The service behind the keychain failed, or it is being updated.</source>
        <translation>O serviço por trás do chaveiro falhou ou está sendo atualizado.</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or keep the secret in memory for this session only.</source>
        <translation>Inicie um serviço de chaveiro (GNOME Keyring, KWallet ou KeePassXC) ou mantenha o segredo na memória somente nesta sessão.</translation>
    </message>
    <message>
        <source>The secret may not have been saved. This program still holds it: do not close it yet.</source>
        <translation>O segredo pode não ter sido salvo. Este programa ainda o mantém: não o feche ainda.</translation>
    </message>
    <message>
        <source>The secret may not have been removed.</source>
        <translation>O segredo pode não ter sido removido.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked when you signed in, or the prompt for its password was dismissed.</source>
        <translation>O chaveiro não foi desbloqueado quando você entrou, ou o pedido da senha dele foi dispensado.</translation>
    </message>
    <message>
        <source>Access was denied when the system asked, or a policy of your company forbids it.</source>
        <translation>O acesso foi negado quando o sistema perguntou, ou uma política da sua empresa o proíbe.</translation>
    </message>
    <message>
        <source>Read back, the entry was not what was saved. Another program may be changing it, or the keychain failed without saying so.</source>
        <translation>Ao ser lida de volta, a entrada não era a que foi salva. Outro programa pode estar alterando-a, ou o chaveiro falhou sem avisar.</translation>
    </message>
    <message>
        <source>The keychain of this system can only hold short entries.</source>
        <translation>O chaveiro deste sistema só comporta entradas curtas.</translation>
    </message>
    <message>
        <source>Save it here again. Snyk&apos;s Web UI still shows a Broker token; a credential has to be entered again.</source>
        <translation>Salve aqui novamente. A interface Web da Snyk ainda mostra um token do Broker; uma credencial precisa ser inserida de novo.</translation>
    </message>
    <message>
        <source>Look for the prompt of the system and answer it, then try again.</source>
        <translation>Procure o pedido do sistema, responda a ele e tente novamente.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, look at the entry in the keychain program of your system.</source>
        <translation>Tente novamente. Se não ajudar, consulte a entrada no programa de chaveiro do seu sistema.</translation>
    </message>
    <message>
        <source>Check that you entered only the token or the password and nothing else.</source>
        <translation>Verifique se você inseriu somente o token ou a senha e nada mais.</translation>
    </message>
    <message>
        <source>Look at the entry in the keychain program of your system. Saving it again replaces it.</source>
        <translation>Consulte a entrada no programa de chaveiro do seu sistema. Salvar novamente a substitui.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more. Do not close this program or sign out before the token is saved or copied.</source>
        <translation>Tente novamente. Se não ajudar, reinicie o serviço de chaveiro do seu sistema e tente mais uma vez. Não feche este programa nem encerre a sessão antes que o token seja salvo ou copiado.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more.</source>
        <translation>Tente novamente. Se não ajudar, reinicie o serviço de chaveiro do seu sistema e tente mais uma vez.</translation>
    </message>
    <message>
        <source>It may not be stored. Put it in a safe place yourself before you go on.</source>
        <translation>Ele pode não estar armazenado. Coloque-o você mesmo em um lugar seguro antes de continuar.</translation>
    </message>
    <message>
        <source>It is not stored anywhere. Put it in a safe place yourself before you go on.</source>
        <translation>Ele não está armazenado em lugar nenhum. Coloque-o você mesmo em um lugar seguro antes de continuar.</translation>
    </message>
    <message>
        <source>It may not be stored</source>
        <comment>title of a question</comment>
        <translation>Ele pode não estar armazenado</translation>
    </message>
    <message>
        <source>It is not stored anywhere</source>
        <comment>title of a question</comment>
        <translation>Ele não está armazenado em lugar nenhum</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone when this program closes. It is never written to a file.</source>
        <translation>É mantido somente na memória e se perde quando este programa é fechado. Nunca é gravado em um arquivo.</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>As configurações não estão salvas</translation>
    </message>
    <message>
        <source>The keychain has the new secret. The settings, which say that it is to be used, could not be written.</source>
        <translation>O chaveiro tem o novo segredo. Não foi possível gravar as configurações, que dizem que ele deve ser usado.</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write where the settings are.</source>
        <translation>O disco está cheio, ou você não pode gravar onde estão as configurações.</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again.</source>
        <translation>Libere espaço ou corrija as permissões e tente novamente.</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <comment>state of a keychain entry</comment>
        <translation>Configurações não salvas</translation>
    </message>
</context>
<context>
    <name>broker::ui::VerifyPage</name>
    <message>
        <source>&amp;Check the client</source>
        <translation>V&amp;erificar o cliente</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Try its c&amp;redentials too</source>
        <translation>Testar também as &amp;credenciais</translation>
    </message>
    <message>
        <source>The program cannot reach it?</source>
        <translation>O programa não consegue alcançá-lo?</translation>
    </message>
    <message>
        <source>If you saw in another place, such as the client&apos;s log, that it is connected with the new token, say so. Your words are kept with this rotation.</source>
        <translation>Se você viu em outro lugar, como no log do cliente, que ele está conectado com o novo token, declare isso. Suas palavras são guardadas com esta rotação.</translation>
    </message>
    <message>
        <source>&amp;Back to the new client</source>
        <translation>Vol&amp;tar ao novo cliente</translation>
    </message>
    <message>
        <source>Has the client sign in to the service behind it, such as your Git server</source>
        <translation>Faz com que o cliente entre no serviço por trás dele, como o seu servidor Git</translation>
    </message>
    <message>
        <source>&amp;Address of the new client:</source>
        <translation>Endereç&amp;o do novo cliente:</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>Consultando o cliente…</translation>
    </message>
    <message>
        <source>The client tries its credentials…</source>
        <translation>O cliente está testando as credenciais…</translation>
    </message>
    <message>
        <source>&amp;Next: the switch</source>
        <translation>&amp;Avançar: a mudança</translation>
    </message>
    <message>
        <source>&amp;Next: retire the old token</source>
        <translation>&amp;Avançar: retirar o token antigo</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>O que o cliente diz</translation>
    </message>
    <message>
        <source>Locked: the next step needs a connected client with the new token.</source>
        <translation>Bloqueado: a próxima etapa precisa de um cliente conectado com o novo token.</translation>
    </message>
    <message>
        <source>This is no address of a client. It looks like broker-host:8001 or http://10.0.0.7:8001, without user name or query.</source>
        <translation>Isto não é o endereço de um cliente. Exemplos: broker-host:8001 ou http://10.0.0.7:8001, sem nome de usuário nem consulta.</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>O que o serviço disse</translation>
    </message>
    <message>
        <source>The client was proven before. Check it once more.</source>
        <translation>O cliente já foi confirmado. Verifique-o mais uma vez.</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>Aguardando o cliente…</translation>
    </message>
</context>
<context>
    <name>broker::ui::WebsiteText</name>
    <message>
        <source>There is no link to pages of Snyk: the address of the Web UI of %1 is not known here. Open it in your browser as you usually do.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>Não há link para páginas da Snyk: o endereço da interface Web de %1 não é conhecido aqui. Abra-a no navegador como você costuma fazer.</translation>
    </message>
    <message>
        <source>Snyk documents no address of its support for %1. Ask your contact at Snyk.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>A Snyk não documenta nenhum endereço do seu suporte para %1. Consulte seu contato na Snyk.</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it. Go back and have the token generated, or ask Snyk Support to set it up with Broker. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>A integração %1 ainda não está configurada nesta organização, portanto a Snyk não mostra nenhum token do Broker para ela. Volte e mande gerar o token, ou peça ao suporte da Snyk que a configure com o Broker. Depois, siga estas etapas.</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet. Go back and have the token generated, or ask Snyk Support to turn Broker on. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>A integração %1 está configurada sem Broker, portanto a Snyk ainda não mostra nenhum token do Broker para ela. Volte e mande gerar o token, ou peça ao suporte da Snyk que ative o Broker. Depois, siga estas etapas.</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it, and the role here does not permit to have one generated. %2 Snyk Support can set it up with Broker, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>A integração %1 ainda não está configurada nesta organização, portanto a Snyk não mostra nenhum token do Broker para ela, e a função aqui não permite gerar um. %2 O suporte da Snyk também pode configurá-la com o Broker. Depois, siga estas etapas.</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet, and the role here does not permit to have one generated. %2 Snyk Support can turn Broker on, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>A integração %1 está configurada sem Broker, portanto a Snyk ainda não mostra nenhum token do Broker para ela, e a função aqui não permite gerar um. %2 O suporte da Snyk também pode ativar o Broker. Depois, siga estas etapas.</translation>
    </message>
</context>
<context>
    <name>broker::ui::WindowCommands</name>
    <message>
        <source>Set up a &amp;token…</source>
        <translation>Configurar &amp;um token…</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>C&amp;opiar token</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;ncerrar</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Look in the keychain again</source>
        <translation>&amp;Consultar o chaveiro novamente</translation>
    </message>
    <message>
        <source>&amp;Audit journal…</source>
        <translation>&amp;Registro de auditoria…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>&amp;Practice mode…</source>
        <translation>&amp;Modo de treino…</translation>
    </message>
    <message>
        <source>&amp;Leave practice mode</source>
        <translation>&amp;Sair do modo de treino</translation>
    </message>
    <message>
        <source>&amp;About Broker Token Assistant</source>
        <translation>&amp;Sobre o Broker Token Assistant</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>Copia o token selecionado para a área de transferência por um curto período</translation>
    </message>
    <message>
        <source>Is every token still in the keychain? Asks without a prompt.</source>
        <translation>Todos os tokens ainda estão no chaveiro? Consulta sem pedir senha.</translation>
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
        <translation>T&amp;reino</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the tool bar.</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;unas</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Menu with everything that writes a file.</extracomment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <extracomment>Menu with what saves the list and brings it to another computer.</extracomment>
        <translation>B&amp;ackup</translation>
    </message>
    <message>
        <source>Try everything with a made-up Snyk; nothing leaves this computer</source>
        <translation>Experimentar tudo com uma Snyk simulada; nada sai deste computador</translation>
    </message>
    <message>
        <source>Si&amp;gn out of Snyk</source>
        <translation>&amp;Sair da Snyk</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>Verificar se há uma &amp;nova versão…</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>Aj&amp;uda…</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with</source>
        <translation>Lê o token e a credencial daquilo com que um cliente do Broker foi iniciado</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>Adicionar um cliente e&amp;xistente…</translation>
    </message>
    <message>
        <source>Show as &amp;tiles</source>
        <translation>Mostrar em b&amp;locos</translation>
    </message>
    <message>
        <source>The next window that needs Snyk asks you to sign in again. A Snyk API credential that is in memory only is forgotten</source>
        <translation>A próxima janela que precisar da Snyk pedirá que você entre novamente. Uma credencial da API da Snyk que está somente na memória é esquecida</translation>
    </message>
</context>
<context>
    <name>broker::ui::WizardPage</name>
    <message>
        <source>S&amp;ign in again</source>
        <translation>&amp;Entrar novamente</translation>
    </message>
</context>
<context>
    <name>broker::ui::WordHelp</name>
    <message>
        <source>What is “%1”?</source>
        <extracomment>Name of a button with a question mark. %1 is a word of the glossary.</extracomment>
        <translation>O que é “%1”?</translation>
    </message>
</context>
</TS>
