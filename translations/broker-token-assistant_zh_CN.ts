<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>broker::ui::AboutBox</name>
    <message>
        <source>About Broker Token Assistant</source>
        <translation>关于 Broker Token Assistant</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of this computer.</source>
        <translation>获取 Snyk Broker 令牌，并将其保存在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>It is free software under the Apache License 2.0. It is not made by Snyk.</source>
        <translation>本程序是采用 Apache License 2.0 许可的自由软件，并非由 Snyk 开发。</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>检查新版本(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::AddressGate</name>
    <message>
        <source>This is not an address of Snyk</source>
        <translation>这不是 Snyk 的地址</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>使用此地址(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Region and address contradict each other</source>
        <translation>区域与地址不一致</translation>
    </message>
    <message>
        <source>The list of tokens names the region %1, but the address %2. Nothing was opened, so that no token is sent to the wrong place.</source>
        <translation>令牌列表中的区域为 %1，地址却是 %2。为避免将令牌发送到错误的位置，未打开任何内容。</translation>
    </message>
    <message>
        <source>Somebody or something has changed the list, or the backup that it came from. Remove this entry, then set the token up again; there you choose the region yourself.</source>
        <translation>列表或其来源备份已被更改。请移除此条目，然后重新设置该令牌，届时由您自行选择区域。</translation>
    </message>
    <message>
        <source>Snyk is said to be reached at %1 here. None of Snyk&apos;s regions has this address, and you have not used it on this computer.</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>此处指定的 Snyk 地址为 %1。Snyk 的任何区域都不使用此地址，您也从未在本机上用过它。</translation>
    </message>
    <message>
        <source>Your Snyk API credential and the Broker token would be sent there. Use it only if your company has a Snyk installation of its own at this address. Otherwise somebody may have changed the list, or the backup or hand-over that it came from.</source>
        <translation>您的 Snyk API 凭据和 Broker 令牌将被发送到该地址。仅当贵公司在此地址有自己的 Snyk 部署时才使用它。否则，列表或其来源备份或交接文件可能已被他人篡改。</translation>
    </message>
</context>
<context>
    <name>broker::ui::AnyHomePage</name>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>正在向 Snyk 询问 %1 的集成…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDialog</name>
    <message>
        <source>&amp;Leave without it</source>
        <translation>不保存并离开(&amp;L)</translation>
    </message>
    <message>
        <source>Check and save</source>
        <comment>step of a window</comment>
        <translation>检查并保存</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>New credential</source>
        <comment>step of a window</comment>
        <translation>新凭据</translation>
    </message>
    <message>
        <source>Old credential</source>
        <comment>step of a window</comment>
        <translation>旧凭据</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <translation>Snyk API 凭据</translation>
    </message>
    <message>
        <source>The new Snyk API credential is not kept yet</source>
        <translation>新的 Snyk API 凭据尚未保存</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it and goes on with the old one. Snyk shows it once only.</source>
        <translation>如果现在离开，本程序将忘记新凭据并继续使用旧凭据。Snyk 只会显示一次凭据。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Revoke it at Snyk as well, if it is still valid there.</source>
        <translation>如果它在 Snyk 中仍然有效，也请在那里将其吊销。</translation>
    </message>
    <message>
        <source>There is no Snyk API credential to replace</source>
        <translation>没有可更换的 Snyk API 凭据</translation>
    </message>
    <message>
        <source>The Snyk API credential is replaced</source>
        <translation>Snyk API 凭据已更换</translation>
    </message>
    <message>
        <source>The old Snyk API credential is removed from this computer</source>
        <translation>旧的 Snyk API 凭据已从本机移除</translation>
    </message>
    <message>
        <source>&amp;Sign in to Snyk…</source>
        <translation>登录 Snyk(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenPage</name>
    <message>
        <source>unnamed account</source>
        <translation>未命名帐户</translation>
    </message>
    <message>
        <source>Kept since %1, to be replaced by %2.</source>
        <translation>自 %1 起保存，应在 %2 前更换。</translation>
    </message>
    <message>
        <source>A personal access token expires after 90 days at the latest.</source>
        <translation>个人访问令牌最长 90 天后过期。</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Set up a token with it first: then its secret is kept and can be rotated.</source>
        <translation>练习模式有自己的帐户。请先用它设置一个令牌：之后其机密会被保存，并可轮换。</translation>
    </message>
    <message>
        <source>%1 of %2 in %3, in the password store of this computer (keychain).</source>
        <extracomment>%1 is a masked token, %2 whose it is, %3 a region.</extracomment>
        <translation>%3 中 %2 的 %1，位于本机的密码存储（钥匙串）中。</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. The one that you are signed in with is in memory only. To rotate it here, sign out of Snyk, sign in with it again and tick “Remember it on this computer”.</source>
        <translation>钥匙串中没有保存 Snyk API 凭据。您当前登录所用的凭据仅在内存中。若要在此处轮换，请退出 Snyk 登录，再次用它登录并勾选“在本机上记住”。</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. One that you only type in is forgotten when you sign out or close this program. To rotate it here, sign in to Snyk with it and tick “Remember it on this computer”.</source>
        <translation>钥匙串中没有保存 Snyk API 凭据。仅仅输入的凭据会在您退出登录或关闭本程序时被忘记。若要在此处轮换，请用它登录 Snyk 并勾选“在本机上记住”。</translation>
    </message>
</context>
<context>
    <name>broker::ui::Audit</name>
    <message>
        <source>Connected to Snyk</source>
        <comment>entry of the audit journal</comment>
        <translation>已连接到 Snyk</translation>
    </message>
    <message>
        <source>Token generated</source>
        <comment>entry of the audit journal</comment>
        <translation>已生成令牌</translation>
    </message>
    <message>
        <source>Token retrieved</source>
        <comment>entry of the audit journal</comment>
        <translation>已取回令牌</translation>
    </message>
    <message>
        <source>Token entered by hand</source>
        <comment>entry of the audit journal</comment>
        <translation>已手动输入令牌</translation>
    </message>
    <message>
        <source>Secret stored</source>
        <comment>entry of the audit journal</comment>
        <translation>已存储机密</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <comment>entry of the audit journal</comment>
        <translation>已复制到剪贴板</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>entry of the audit journal</comment>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>entry of the audit journal</comment>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>entry of the audit journal</comment>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Due date changed</source>
        <comment>entry of the audit journal</comment>
        <translation>已更改轮换日期</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>entry of the audit journal</comment>
        <translation>已更改备注</translation>
    </message>
    <message>
        <source>Integration added</source>
        <comment>entry of the audit journal</comment>
        <translation>已添加集成</translation>
    </message>
    <message>
        <source>Integration changed</source>
        <comment>entry of the audit journal</comment>
        <translation>已更改集成</translation>
    </message>
    <message>
        <source>Calendar saved</source>
        <comment>entry of the audit journal</comment>
        <translation>已保存日历</translation>
    </message>
    <message>
        <source>Inventory saved</source>
        <comment>entry of the audit journal</comment>
        <translation>已保存盘点</translation>
    </message>
    <message>
        <source>Audit journal saved</source>
        <comment>entry of the audit journal</comment>
        <translation>已保存审计日志</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>entry of the audit journal</comment>
        <translation>已移除旧条目</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how an action ended</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>how an action ended</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how an action ended</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>The audit journal cannot be written</source>
        <translation>无法写入审计日志</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>磁盘已满，或文件夹为只读。</translation>
    </message>
    <message>
        <source>Client configuration saved</source>
        <comment>entry of the audit journal</comment>
        <translation>已保存客户端配置</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <comment>entry of the audit journal</comment>
        <translation>已保存备份</translation>
    </message>
    <message>
        <source>Backup imported</source>
        <comment>entry of the audit journal</comment>
        <translation>已导入备份</translation>
    </message>
    <message>
        <source>Secret deleted</source>
        <comment>entry of the audit journal</comment>
        <translation>已删除机密</translation>
    </message>
    <message>
        <source>Rotated, or marked as rotated</source>
        <comment>entry of the audit journal</comment>
        <translation>已轮换或已标记为已轮换</translation>
    </message>
    <message>
        <source>What you did was carried out, but there is no entry about it in the file %1.</source>
        <translation>您的操作已执行，但文件 %1 中没有相应的记录。</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder. If you have to account for what you do, write it down elsewhere until then.</source>
        <translation>请释放一些空间或更正文件夹的权限。如果您需要为操作留证，在此之前请另行记录。</translation>
    </message>
    <message>
        <source>provisional token requested</source>
        <comment>what was asked of Snyk</comment>
        <translation>已请求临时令牌</translation>
    </message>
    <message>
        <source>switch to the new token</source>
        <comment>what was asked of Snyk</comment>
        <translation>切换到新令牌</translation>
    </message>
    <message>
        <source>used here too</source>
        <comment>a credential that another integration uses already</comment>
        <translation>此处也使用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <comment>how many a backup holds</comment>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until %1</source>
        <extracomment>What happens to a token that was replaced; %1 is a date.</extracomment>
        <translation>保留至 %1</translation>
    </message>
    <message>
        <source>added or changed: %1, unchanged: %2, left out: %3</source>
        <extracomment>What an import did; each is a number of entries.</extracomment>
        <translation>已添加或更改：%1，未变：%2，已略过：%3</translation>
    </message>
    <message>
        <source>filled into the form of a client</source>
        <comment>what was done with a secret</comment>
        <translation>已填入客户端的表单</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <comment>what opens a hand-over</comment>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>the key %1</source>
        <comment>what opens a hand-over</comment>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>hand-over from %1, opened; until %2, with %3</source>
        <translation>已打开来自 %1 的交接文件；有效期至 %2，使用%3</translation>
    </message>
    <message>
        <source>hand-over for %1; until %2, with %3</source>
        <extracomment>%1 is a person, %2 a date, %3 is &quot;a passphrase&quot; or &quot;the key 12345 …&quot;.</extracomment>
        <translation>给 %1 的交接文件；有效期至 %2，使用%3</translation>
    </message>
    <message>
        <source>key for hand-overs</source>
        <comment>what an entry is about</comment>
        <translation>交接密钥</translation>
    </message>
    <message>
        <source>Client started here</source>
        <comment>entry of the audit journal</comment>
        <translation>在此处启动了客户端</translation>
    </message>
    <message>
        <source>Container replaced</source>
        <comment>entry of the audit journal</comment>
        <translation>替换了容器</translation>
    </message>
    <message>
        <source>Client stopped here</source>
        <comment>entry of the audit journal</comment>
        <translation>在此处停止了客户端</translation>
    </message>
    <message>
        <source>taken back, Broker switched off</source>
        <comment>what was asked of Snyk</comment>
        <translation>已撤回，Broker 已关闭</translation>
    </message>
    <message>
        <source>Snyk API credential forgotten</source>
        <comment>entry of the audit journal</comment>
        <translation>已忘记 Snyk API 凭据</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>what an entry is about</comment>
        <translation>Snyk API 凭据</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditDialog</name>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史记录</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>条目，最新的在前</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>没有条目。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version cannot be shown.</source>
        <translation>
            <numerusform>有 %Ln 行来自更新的版本，无法显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>有 %Ln 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the audit journal</source>
        <translation>保存审计日志</translation>
    </message>
    <message>
        <source>Table (*.csv);;Lines of JSON (*.jsonl)</source>
        <translation>表格 (*.csv);;JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>The journal could not be saved</source>
        <translation>无法保存审计日志</translation>
    </message>
    <message>
        <source>The journal was saved</source>
        <translation>审计日志已保存</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>清除要查找的文本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are incomplete, because the program was stopped while writing them.</source>
        <translation>
            <numerusform>有 %Ln 行不完整，因为写入时程序被终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be recorded that it was saved; old entries are kept for longer.</source>
        <translation>无法记录此次保存；旧条目将保留更长时间。</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Snyk 请求</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuthorityList</name>
    <message>
        <source>It is larger than any file of certificates. Choose the file that holds only your company&apos;s certificates.</source>
        <translation>它比任何证书文件都大。请选择只包含贵公司证书的文件。</translation>
    </message>
    <message>
        <source>There is a private key in it, which belongs to nobody but its owner. Ask your IT department for the certificate alone, and tell them that the key was given out.</source>
        <translation>其中含有私钥，私钥只应由其所有者持有。请向 IT 部门只索取证书，并告知他们私钥已被泄露。</translation>
    </message>
    <message>
        <source>There is no certificate in it. Choose a PEM or DER file, as a rule named *.pem, *.crt or *.cer.</source>
        <translation>其中没有证书。请选择 PEM 或 DER 文件，通常名为 *.pem、*.crt 或 *.cer。</translation>
    </message>
    <message>
        <source>Its certificate is that of a server, not of an authority, so it cannot vouch for others. Ask your IT department for the root certificate.</source>
        <translation>其中的证书属于服务器而非颁发机构，因此不能为其他证书担保。请向 IT 部门索取根证书。</translation>
    </message>
    <message>
        <source>There are too many certificates in it. Choose the file that holds only your company&apos;s.</source>
        <translation>其中的证书太多。请选择只包含贵公司证书的文件。</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>valid only from %1</source>
        <translation>自 %1 起才有效</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>从文件添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Save for the &amp;Broker client…</source>
        <translation>为 Broker 客户端保存(&amp;B)…</translation>
    </message>
    <message>
        <source>Certificates that you added</source>
        <translation>您添加的证书</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>颁发机构</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Add your company&apos;s certificate</source>
        <translation>添加贵公司的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer *.der);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>未添加 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>已添加 %Ln 个证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that your IT department names. Only this program trusts it, from now on.</source>
        <translation>请将指纹与 IT 部门提供的指纹进行比对。从现在起，只有本程序信任该证书。</translation>
    </message>
    <message>
        <source>One of them has expired: what it vouches for is still refused. Ask for the new one.</source>
        <translation>其中一个证书已过期：由它担保的连接仍会被拒绝。请索取新证书。</translation>
    </message>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>为 Broker 客户端保存证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>证书 (*.pem)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The configuration of a Broker client now offers this file in its field for the company&apos;s certificate (NODE_EXTRA_CA_CERTS; CA_CERT in clients before 4.166).</source>
        <translation>Broker 客户端的配置现在会在贵公司证书的字段中提供此文件（NODE_EXTRA_CA_CERTS；4.166 之前的客户端为 CA_CERT）。</translation>
    </message>
    <message>
        <source>One file with all of them, for the field “File with the company&apos;s certificates” of the client</source>
        <translation>包含所有证书的一个文件，用于客户端的“公司证书文件”字段</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256 指纹：%1</translation>
    </message>
    <message>
        <source>Cop&amp;y the fingerprint</source>
        <translation>复制指纹(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupCommands</name>
    <message>
        <source>&amp;Save a backup…</source>
        <translation>保存备份(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import a backup…</source>
        <translation>导入备份(&amp;I)…</translation>
    </message>
    <message>
        <source>Save a backup of the list</source>
        <translation>保存列表的备份</translation>
    </message>
    <message>
        <source>Backup (*.json)</source>
        <translation>备份 (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>没有可保存的内容</translation>
    </message>
    <message>
        <source>No token is in the list yet.</source>
        <translation>列表中还没有令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list that this version cannot read are not in it.</source>
        <translation>
            <numerusform>列表中有 %Ln 个条目此版本无法读取，未包含在内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>导入备份</translation>
    </message>
    <message>
        <source>Backup (*.json);;All files (*)</source>
        <translation>备份 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as a backup: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>已保存为备份：%1</translation>
    </message>
    <message>
        <source>There is no secret in it: they stay where they are. On another computer tokens are retrieved from Snyk again, and credentials entered again.</source>
        <translation>备份中不含机密，它们仍留在原处。在另一台计算机上，需要重新从 Snyk 取回令牌并重新输入凭据。</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupText</name>
    <message>
        <source>The backup cannot be read</source>
        <translation>无法读取备份</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>无法打开文件 %1。</translation>
    </message>
    <message>
        <source>Check the permissions of the file, or choose another one.</source>
        <translation>请检查文件的权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>This file is too large to be a backup</source>
        <translation>此文件太大，不可能是备份</translation>
    </message>
    <message>
        <source>Another file was chosen.</source>
        <translation>选择了其他文件。</translation>
    </message>
    <message>
        <source>Choose a file that this program saved as a backup.</source>
        <translation>请选择由本程序保存为备份的文件。</translation>
    </message>
    <message>
        <source>This is not a backup of this program</source>
        <translation>这不是本程序的备份</translation>
    </message>
    <message>
        <source>The file %1 holds something else. Nothing was imported.</source>
        <translation>文件 %1 包含其他内容。未导入任何内容。</translation>
    </message>
    <message>
        <source>Another file was chosen, such as the inventory or a calendar.</source>
        <translation>选择了其他文件，例如盘点或日历。</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>备份已损坏</translation>
    </message>
    <message>
        <source>The file %1 ends too early or cannot be understood. Nothing was imported.</source>
        <translation>文件 %1 不完整或无法理解。未导入任何内容。</translation>
    </message>
    <message>
        <source>Copy it again from where it was saved, or save a new backup there.</source>
        <translation>请从原来的保存位置重新复制，或在那里保存新的备份。</translation>
    </message>
    <message>
        <source>The backup is not as it was saved</source>
        <translation>备份与保存时不一致</translation>
    </message>
    <message>
        <source>The file was edited, or damaged while it was copied.</source>
        <translation>文件被编辑过，或在复制时损坏。</translation>
    </message>
    <message>
        <source>The backup was saved by a newer version</source>
        <translation>备份由更新的版本保存</translation>
    </message>
    <message>
        <source>This version does not understand the file %1. Nothing was imported.</source>
        <translation>此版本无法理解文件 %1。未导入任何内容。</translation>
    </message>
    <message>
        <source>A newer version of this program runs on the other computer.</source>
        <translation>另一台计算机上运行的是本程序的更新版本。</translation>
    </message>
    <message>
        <source>Install the newer version here, then import the file again.</source>
        <translation>请在此处安装更新的版本，然后重新导入该文件。</translation>
    </message>
    <message>
        <source>Practice and real tokens are never mixed. Nothing of %1 was imported.</source>
        <translation>练习令牌与真实令牌绝不混用。未从 %1 导入任何内容。</translation>
    </message>
    <message>
        <source>Leave practice mode, then import the file again.</source>
        <translation>请退出练习模式，然后重新导入该文件。</translation>
    </message>
    <message>
        <source>Enter practice mode, then import the file again.</source>
        <translation>请进入练习模式，然后重新导入该文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entry(s) cannot be understood by this version and are left out.</source>
        <translation>
            <numerusform>另有 %Ln 个条目此版本无法理解，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>who chose the due date</source>
        <comment>what of a token changes</comment>
        <translation>轮换日期的选择者</translation>
    </message>
    <message>
        <source>due date: %2 instead of %1</source>
        <translation>轮换日期：%2，原为 %1</translation>
    </message>
    <message numerus="yes">
        <source>rotated every %Ln day(s)</source>
        <comment>what of a token changes</comment>
        <translation>
            <numerusform>每 %Ln 天轮换一次</numerusform>
        </translation>
    </message>
    <message>
        <source>rotated as the settings say</source>
        <comment>what of a token changes</comment>
        <translation>按设置轮换</translation>
    </message>
    <message>
        <source>last rotated: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>上次轮换：%1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>过期：%1</translation>
    </message>
    <message>
        <source>notes added</source>
        <comment>what of a token changes</comment>
        <translation>已添加备注</translation>
    </message>
    <message>
        <source>notes replaced</source>
        <comment>what of a token changes</comment>
        <translation>已替换备注</translation>
    </message>
    <message>
        <source>calendar entry</source>
        <comment>what of a token changes</comment>
        <translation>日历条目</translation>
    </message>
    <message>
        <source>history of a token that was replaced</source>
        <translation>已被替换的令牌的历史记录</translation>
    </message>
    <message>
        <source>a credential for %1</source>
        <extracomment>%1 is the address of a Git service or the like.</extracomment>
        <translation>%1 的凭据</translation>
    </message>
    <message>
        <source>the region %1 and the address %2 contradict each other; somebody may have changed the file so that a token is sent elsewhere</source>
        <extracomment>%1 is a region, %2 an address.</extracomment>
        <translation>区域 %1 与地址 %2 不一致；文件可能被人更改，使令牌被发送到别处</translation>
    </message>
    <message>
        <source>It belongs to another user, or its drive is no longer there.</source>
        <translation>它属于其他用户，或其驱动器已不存在。</translation>
    </message>
    <message>
        <source>The file %1 was not read to the end. Nothing was imported.</source>
        <translation>文件 %1 未能完整读取。未导入任何内容。</translation>
    </message>
    <message>
        <source>It was not copied completely, or the drive has errors.</source>
        <translation>文件未完整复制，或驱动器有错误。</translation>
    </message>
    <message>
        <source>The content of the file %1 does not match its checksum. Nothing was imported.</source>
        <translation>文件 %1 的内容与其校验和不符。未导入任何内容。</translation>
    </message>
    <message>
        <source>This backup contains real tokens</source>
        <translation>此备份包含真实令牌</translation>
    </message>
    <message>
        <source>This backup comes from practice mode</source>
        <translation>此备份来自练习模式</translation>
    </message>
    <message>
        <source>Saved on %1. It holds %2.</source>
        <extracomment>%1 is date and time, %2 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>保存于 %1，包含 %2。</translation>
    </message>
    <message>
        <source>Saved on %1 by %2. It holds %3.</source>
        <extracomment>%1 is date and time, %2 the name and version of a program, %3 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>由 %2 保存于 %1，包含 %3。</translation>
    </message>
    <message>
        <source>foreign address: reaches Snyk at %1, which is not one of Snyk&apos;s regions; you are asked before it is used</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>外部地址：通过 %1 连接 Snyk，但它不属于 Snyk 的任何区域；使用前会询问您</translation>
    </message>
    <message>
        <source>replaces %1, which stays as history</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>替换 %1，后者保留为历史记录</translation>
    </message>
    <message>
        <source>was kept only in memory, so it is not stored anywhere</source>
        <translation>仅保存在内存中，因此未存储在任何地方</translation>
    </message>
    <message>
        <source>here it is the token %1; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>此处为令牌 %1；请先移除它，再导入此条目</translation>
    </message>
    <message>
        <source>here, %1 is current; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>此处 %1 为当前令牌；请先移除它，再导入此条目</translation>
    </message>
    <message>
        <source>history of a token that was taken back</source>
        <translation>已撤回的令牌的历史记录</translation>
    </message>
</context>
<context>
    <name>broker::ui::BeginPage</name>
    <message>
        <source>&amp;Job:</source>
        <translation>任务(&amp;J)：</translation>
    </message>
    <message>
        <source>Set up for several organizations</source>
        <translation>为多个组织设置</translation>
    </message>
    <message>
        <source>Choose organizations, see what would happen, then begin. Nothing is changed before that.</source>
        <translation>选择组织，查看将会发生什么，然后开始。在此之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>区域(&amp;R)：</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>Earlier jobs can be looked at, exported and taken back.</source>
        <translation>可以查看、导出和撤回以前的任务。</translation>
    </message>
    <message>
        <source>This job cannot be gone on with</source>
        <translation>无法继续此任务</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) was/were not finished. The next page says what is done and what is open; nothing happens before you press “Go on” there.</source>
        <translation>
            <numerusform>有 %Ln 个任务未完成。下一页会说明哪些已完成、哪些待处理；在您于该页点按“继续”之前，不会执行任何操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file names a region and an address that do not belong together; your Snyk API credential is not sent there.</source>
        <translation>其文件中的区域和地址不匹配；您的 Snyk API 凭据不会发送到那里。</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardHeader</name>
    <message>
        <source>Rotation dates of the coming 90 days</source>
        <translation>未来 90 天的轮换日期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On the time line: a token, and the date on which it is due.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>R&amp;otate now…</source>
        <translation>立即轮换(&amp;O)…</translation>
    </message>
    <message>
        <source>Remind me to&amp;morrow</source>
        <translation>明天提醒我(&amp;M)</translation>
    </message>
    <message>
        <source>Res&amp;ume rotation…</source>
        <translation>继续轮换(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardText</name>
    <message>
        <source>Storing the token for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>为 %2 中的 %1 存储令牌时中断（%3）。</translation>
    </message>
    <message>
        <source>Getting a token for %1 in %2 from Snyk was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>从 Snyk 为 %2 中的 %1 获取令牌时中断（%3）。</translation>
    </message>
    <message>
        <source>A token is in the keychain but not in the list</source>
        <translation>有一个令牌在钥匙串中，但不在列表中</translation>
    </message>
    <message>
        <source>It is not known whether Snyk issued a token</source>
        <translation>不清楚 Snyk 是否颁发了令牌</translation>
    </message>
    <message>
        <source>Snyk may have changed the integration before that. The token did not reach the keychain.</source>
        <translation>在此之前 Snyk 可能已更改集成。令牌未存入钥匙串。</translation>
    </message>
    <message>
        <source>A token was not stored</source>
        <translation>有一个令牌未存储</translation>
    </message>
    <message>
        <source>It did not reach the keychain. Snyk was not asked to change anything.</source>
        <translation>它未存入钥匙串。未要求 Snyk 更改任何内容。</translation>
    </message>
    <message>
        <source>It is not known whether a token was stored</source>
        <translation>不清楚令牌是否已存储</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer.</source>
        <translation>钥匙串已锁定或没有响应。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. The system may ask for your password.</source>
        <translation>请解锁钥匙串，然后重试。系统可能会要求您输入密码。</translation>
    </message>
    <message>
        <source>Notes of earlier work cannot be read</source>
        <translation>无法读取先前操作的记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token cannot be read. They are kept.</source>
        <translation>
            <numerusform>有 %Ln 条关于获取令牌的记录无法读取。这些记录会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>If a token is missing from the list, look at its integration in Snyk: it is shown there.</source>
        <translation>如果列表中缺少某个令牌，请在 Snyk 中查看其集成：令牌会显示在那里。</translation>
    </message>
    <message>
        <source>Snyk cannot be reached: a system library is missing</source>
        <translation>无法连接 Snyk：缺少系统库</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found.</source>
        <extracomment>%1 is the name and version of a library.</extracomment>
        <translation>未找到 Qt 所需的 TLS 库。</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found: %1.</source>
        <translation>未找到 Qt 所需的 TLS 库：%1。</translation>
    </message>
    <message>
        <source>Install the library and start the program again. Recorded tokens can be copied without it.</source>
        <translation>请安装该库，然后重新启动程序。没有它也可以复制已记录的令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln 个令牌将被忘记。要退出吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln 个凭据将被忘记。要退出吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) and credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln 个令牌和凭据将被忘记。要退出吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the credential for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>为 %2 中的 %1 存储凭据时中断（%3）。</translation>
    </message>
    <message>
        <source>A credential is in the keychain but not in the list</source>
        <translation>有一个凭据在钥匙串中，但不在列表中</translation>
    </message>
    <message>
        <source>A credential was not stored</source>
        <translation>有一个凭据未存储</translation>
    </message>
    <message>
        <source>It is not known whether a credential was stored</source>
        <translation>不清楚凭据是否已存储</translation>
    </message>
    <message>
        <source>Notes of earlier work were damaged</source>
        <translation>先前操作的记录已损坏</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token could not be understood. They are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>有 %Ln 条关于获取令牌的记录无法理解。它们保留为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was switched off while they were being written, or they were edited.</source>
        <translation>写入时计算机被关闭，或记录被编辑过。</translation>
    </message>
    <message>
        <source>A rotation cannot be shown</source>
        <translation>有一次轮换无法显示</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln unfinished rotation(s) cannot be read. They are kept, and nothing is changed in Snyk.</source>
        <translation>
            <numerusform>有 %Ln 次未完成的轮换的记录无法读取。这些记录会保留，Snyk 中没有任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or belong to another user.</source>
        <translation>它们由本程序的更新版本写入，或属于其他用户。</translation>
    </message>
    <message>
        <source>The notes of a rotation were damaged</source>
        <translation>轮换的记录已损坏</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished rotation(s) cannot be shown any more. Their notes are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>有 %Ln 次未完成的轮换无法再显示。其记录保留为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the integration in Snyk before you rotate its token again: a new token may be waiting there. If it was issued, it may still be in the keychain.</source>
        <translation>再次轮换令牌之前，请先在 Snyk 中查看该集成：那里可能有新令牌在等待。如果新令牌已颁发，它可能仍在钥匙串中。</translation>
    </message>
    <message>
        <source>Nothing is lost. Add it to the list to go on from there.</source>
        <translation>没有丢失任何内容。请将它添加到列表中，以便继续。</translation>
    </message>
    <message>
        <source>Look at the integration in Snyk to find out: if there is a token, it is shown there. Nothing is sent again automatically.</source>
        <translation>请在 Snyk 中查看该集成以确认：如果有令牌，它会显示在那里。不会自动重新发送任何内容。</translation>
    </message>
    <message>
        <source>Get it again from where you had it.</source>
        <translation>请从您原来的来源重新获取它。</translation>
    </message>
    <message>
        <source>Start the newer version to go on with the rotation. Do not start another one for the same group before that: a new token may be waiting.</source>
        <translation>请启动更新的版本以继续轮换。在此之前请勿为同一群组开始另一次轮换：可能有新令牌在等待。</translation>
    </message>
    <message>
        <source>A rotation cannot be saved</source>
        <translation>无法保存轮换</translation>
    </message>
    <message>
        <source>It is where its window shows it, but the file %1 still has an earlier step. If the program ended now, it would go on from that one.</source>
        <translation>轮换的实际进度如其窗口所示，但文件 %1 仍停留在之前的步骤。如果程序现在结束，将从那个步骤继续。</translation>
    </message>
    <message>
        <source>Leave the program open. Free some space or correct the permissions of the folder, then try again.</source>
        <translation>请保持程序打开。释放一些空间或更正文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>No encrypted connection is possible, and the program makes no other kind.</source>
        <translation>无法建立加密连接，而本程序不使用其他连接方式。</translation>
    </message>
    <message>
        <source>Credentials that are only in memory are gone when the program ends. First copy them to where they are needed, or enter them again later.</source>
        <translation>仅在内存中的凭据会在程序结束时消失。请先将其复制到需要的地方，或稍后重新输入。</translation>
    </message>
    <message>
        <source>What is only in memory is gone when the program ends. First copy it to where it is needed, or get the tokens from Snyk and enter the credentials again later.</source>
        <translation>仅在内存中的内容会在程序结束时消失。请先将其复制到需要的地方，或稍后重新从 Snyk 获取令牌并重新输入凭据。</translation>
    </message>
    <message>
        <source>Tokens that are only in memory are gone when the program ends. First copy them to where they are needed, or get them from Snyk again later.</source>
        <translation>仅在内存中的令牌会在程序结束时消失。请先将其复制到需要的地方，或稍后重新从 Snyk 获取。</translation>
    </message>
    <message>
        <source>A rotation is under way. Quit?</source>
        <translation>轮换正在进行。要退出吗？</translation>
    </message>
    <message>
        <source>It is waiting for an answer, or its new token is not stored anywhere yet. Finish that step first: if the program ends now, you may lose the new token.</source>
        <translation>它正在等待响应，或其新令牌尚未存储。请先完成该步骤：如果程序现在结束，您可能会丢失新令牌。</translation>
    </message>
</context>
<context>
    <name>broker::ui::BrowserLink</name>
    <message>
        <source>The browser could not be opened</source>
        <translation>无法打开浏览器</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>请自行打开此地址：</translation>
    </message>
    <message>
        <source>Practice mode opens no page</source>
        <translation>练习模式不会打开网页</translation>
    </message>
    <message>
        <source>Nothing outside this program is touched. With real tokens, your browser would now show:</source>
        <translation>不会触及本程序之外的任何内容。使用真实令牌时，浏览器现在会显示：</translation>
    </message>
    <message>
        <source>The address of this page is not known</source>
        <translation>此网页的地址未知</translation>
    </message>
    <message>
        <source>This program does not know where the Web UI of this Snyk is. Open it in your browser as you usually do.</source>
        <translation>本程序不知道此 Snyk 的 Web UI 在何处。请照常在浏览器中打开它。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckPanel</name>
    <message>
        <source>Check &amp;now</source>
        <translation>立即检查(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Or run this on the client&apos;s own host. The answer has “ok” in it when the client is connected:</source>
        <translation>或在客户端自己的主机上运行此命令。客户端已连接时，响应中会包含“ok”：</translation>
    </message>
    <message>
        <source>Copy chec&amp;k</source>
        <translation>复制检查命令(&amp;K)</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>客户端的地址</translation>
    </message>
    <message>
        <source>Connections of the client</source>
        <translation>客户端的连接</translation>
    </message>
    <message>
        <source>Credentials of the client</source>
        <translation>客户端的凭据</translation>
    </message>
    <message>
        <source>A&amp;ddress of the client</source>
        <translation>客户端的地址(&amp;D)</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>正在询问客户端…</translation>
    </message>
    <message numerus="yes">
        <source>The client tries its credential and its way to Snyk. That may take %Ln second(s)…</source>
        <translation>
            <numerusform>客户端正在测试其凭据以及到 Snyk 的连接。这可能需要 %Ln 秒…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the running client whether it is connected, with this token and to the right Broker server, whether its credential works and whether it reaches Snyk&apos;s servers. Nothing secret is sent.</source>
        <translation>询问正在运行的客户端：是否已使用此令牌连接到正确的 Broker 服务器，其凭据是否有效，以及能否访问 Snyk 的服务器。不会发送任何机密内容。</translation>
    </message>
    <message>
        <source>Error: this is not an address. Enter it as broker-host:8000 or http://10.0.0.7:8000.</source>
        <translation>错误：这不是地址。请按 broker-host:8000 或 http://10.0.0.7:8000 的形式输入。</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>正在等待客户端…</translation>
    </message>
    <message>
        <source>The client has not come up in all this time, so it is no longer asked. Start it, and press “Check now”.</source>
        <translation>客户端一直没有出现，因此不再询问。请启动它，然后点按“立即检查”。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckRow</name>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckWords</name>
    <message>
        <source>%1 accepts it. It belongs to “%2”.</source>
        <translation>%1 接受该凭据。它属于“%2”。</translation>
    </message>
    <message>
        <source>Missing, and needed: %1.</source>
        <translation>缺少所需权限：%1。</translation>
    </message>
    <message>
        <source>More than needed: %1. Fewer permissions do less harm if it is ever stolen.</source>
        <translation>超出所需的权限：%1。权限越少，一旦被盗造成的损害就越小。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Go on without the check: the Broker client checks the credential itself when it starts. If this computer should reach %1, try again.</source>
        <translation>可以不检查直接继续：Broker 客户端启动时会自行检查凭据。如果本机应能访问 %1，请重试。</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 was not asked.</source>
        <translation>本机未连接网络，因此未询问 %1。</translation>
    </message>
    <message>
        <source>%1 did not accept the connection from this computer.</source>
        <translation>%1 未接受来自本机的连接。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>Check again, or go on without it.</source>
        <translation>请重新检查，或不检查直接继续。</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>本程序缺少用于加密连接的组件。</translation>
    </message>
    <message>
        <source>The program is not completely installed.</source>
        <translation>程序未完整安装。</translation>
    </message>
    <message>
        <source>Go on without the check, and install the program again from its package.</source>
        <translation>可以不检查直接继续，并用安装包重新安装程序。</translation>
    </message>
    <message>
        <source>The certificate is not known to this computer</source>
        <translation>本机不识别该证书</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1. The credential was not sent.</source>
        <translation>本机不接受 %1 的证书。凭据未发送。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not accept. The credential was not sent.</source>
        <translation>%1 的证书由“%2”颁发，本机不接受该颁发机构。凭据未发送。</translation>
    </message>
    <message>
        <source>Servers inside a company often have a certificate of the company&apos;s own authority.</source>
        <translation>公司内部的服务器往往使用公司自己的颁发机构签发的证书。</translation>
    </message>
    <message>
        <source>If you know this authority, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>如果您认识该颁发机构，可以不检查直接继续，并将其证书也提供给 Broker 客户端。否则，请先询问该服务器由谁运行，再决定是否继续。</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>响应指向了其他位置</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>收到的是网页而不是响应</translation>
    </message>
    <message>
        <source>Check the address. If it is right, go on without the check.</source>
        <translation>请检查地址。如果地址正确，可以不检查直接继续。</translation>
    </message>
    <message>
        <source>This is not %1</source>
        <translation>这不是 %1</translation>
    </message>
    <message>
        <source>%1 answered, but not as %2 does.</source>
        <translation>%1 有响应，但不是 %2 的响应方式。</translation>
    </message>
    <message>
        <source>The address leads to another program, or a part of its path is missing.</source>
        <translation>该地址通向其他程序，或缺少部分路径。</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1.</source>
        <translation>请检查地址。它与您使用 %1 时浏览器中的地址类似。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>响应太大</translation>
    </message>
    <message>
        <source>The address leads to another program.</source>
        <translation>该地址通向其他程序。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>%1 does not accept it</source>
        <translation>%1 不接受它</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it was made for another organization.</source>
        <translation>它输入有误、已被吊销或已过期，或者是为其他组织创建的。</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it belongs to another server.</source>
        <translation>它输入有误、已被吊销或已过期，或者属于其他服务器。</translation>
    </message>
    <message>
        <source>Copy it again, or make a new one.</source>
        <translation>请重新复制，或创建一个新的。</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>它已过期</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here.</source>
        <translation>请创建一个新的并粘贴到此处。</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>它已被吊销</translation>
    </message>
    <message>
        <source>%1 says that somebody has revoked the token.</source>
        <translation>%1 表示有人已吊销该令牌。</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here. Ask why it was revoked.</source>
        <translation>请创建一个新的并粘贴到此处。请询问它被吊销的原因。</translation>
    </message>
    <message>
        <source>%1 did not sign in</source>
        <translation>%1 未允许登录</translation>
    </message>
    <message>
        <source>%1 asks for a captcha before it lets this account in again.</source>
        <translation>%1 要求先完成验证码，才允许此帐户再次登录。</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins, perhaps by a Broker client with an old password.</source>
        <translation>登录失败次数过多，可能是由仍使用旧密码的 Broker 客户端造成的。</translation>
    </message>
    <message>
        <source>Sign in once in the browser with this account. Then check again.</source>
        <translation>请在浏览器中用此帐户登录一次，然后重新检查。</translation>
    </message>
    <message>
        <source>The token is not authorized for single sign-on</source>
        <translation>该令牌未获授权用于单点登录</translation>
    </message>
    <message>
        <source>It may do too little</source>
        <translation>其权限可能不足</translation>
    </message>
    <message>
        <source>%1 knows the credential, but refused to answer the check.</source>
        <translation>%1 识别该凭据，但拒绝响应检查。</translation>
    </message>
    <message>
        <source>%1 knows the credential. Missing, and needed: %2.</source>
        <translation>%1 识别该凭据。缺少所需权限：%2。</translation>
    </message>
    <message>
        <source>A scope or a role is missing, or this address is closed to it.</source>
        <translation>缺少某个作用域或角色，或此地址不对其开放。</translation>
    </message>
    <message>
        <source>Compare its permissions with what it needs, and make a new one if some are missing.</source>
        <translation>请将其权限与所需权限进行比较，如有缺少，请创建一个新的。</translation>
    </message>
    <message>
        <source>Others use the same account or the same address.</source>
        <translation>有其他人使用相同的帐户或相同的地址。</translation>
    </message>
    <message>
        <source>Check again in a few minutes, or go on without it.</source>
        <translation>请过几分钟再检查，或不检查直接继续。</translation>
    </message>
    <message>
        <source>Check again later, or go on without it.</source>
        <translation>请稍后再检查，或不检查直接继续。</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>无法理解响应</translation>
    </message>
    <message>
        <source>The address leads to another program, or a proxy answered in its place.</source>
        <translation>该地址通向其他程序，或由代理代为响应。</translation>
    </message>
    <message>
        <source>Check the address, or go on without the check.</source>
        <translation>请检查地址，或不检查直接继续。</translation>
    </message>
    <message>
        <source>Not checked: the service cannot be reached from here</source>
        <translation>未检查：从此处无法访问该服务</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>该证书是自签名证书</translation>
    </message>
    <message>
        <source>Servers inside a company are often set up like this.</source>
        <translation>公司内部的服务器常常这样设置。</translation>
    </message>
    <message>
        <source>If you know this server, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>如果您认识该服务器，可以不检查直接继续，并将其证书也提供给 Broker 客户端。否则，请先询问该服务器由谁运行，再决定是否继续。</translation>
    </message>
    <message>
        <source>%1 answered that there is nothing at the address that was asked. That says nothing about the credential.</source>
        <translation>%1 响应称所询问的地址处没有任何内容。这不能说明凭据是否有效。</translation>
    </message>
    <message>
        <source>The address leads to another program, a part of its path is missing, or this version of %1 has no such address.</source>
        <translation>该地址通向其他程序、缺少部分路径，或此版本的 %1 没有这样的地址。</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1. If it is right, go on without the check.</source>
        <translation>请检查地址。它与您使用 %1 时浏览器中的地址类似。如果地址正确，可以不检查直接继续。</translation>
    </message>
    <message>
        <source>%1 accepts it. It does not say whose it is.</source>
        <translation>%1 接受该凭据，但未说明它属于谁。</translation>
    </message>
    <message>
        <source>It has exactly the scopes that it needs.</source>
        <translation>它恰好具有所需的作用域。</translation>
    </message>
    <message>
        <source>%1 does not say which permissions it has. Compare them with what it needs.</source>
        <translation>%1 未说明它有哪些权限。请将其权限与所需权限进行比较。</translation>
    </message>
    <message>
        <source>It does not expire. You are reminded when it is time to change it.</source>
        <translation>它不会过期。到了该更换的时候会提醒您。</translation>
    </message>
    <message>
        <source>It is not known when it expires. You are reminded when it is time to change it.</source>
        <translation>不清楚它何时过期。到了该更换的时候会提醒您。</translation>
    </message>
    <message numerus="yes">
        <source>It expires on %1, in %Ln day(s).</source>
        <translation>
            <numerusform>它将于 %1 过期，还有 %Ln 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer cannot find the name %1.</source>
        <translation>本机找不到名称 %1。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>在收到响应之前，与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>Often only the computer of the Broker client can reach the service. Then this is normal.</source>
        <translation>通常只有 Broker 客户端所在的计算机才能访问该服务，这种情况属于正常。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by its owner, “%2”, not by an authority. The credential was not sent.</source>
        <translation>%1 的证书由其所有者“%2”自行颁发，而不是由颁发机构颁发。凭据未发送。</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The credential was not sent there.</source>
        <translation>%1 将请求重定向到了别处。凭据未发送到那里。</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The credential was not sent there.</source>
        <translation>%1 将请求重定向到 %2。凭据未发送到那里。</translation>
    </message>
    <message>
        <source>The address has changed, or there is a sign-in page in front of %1.</source>
        <translation>地址已更改，或 %1 前面有登录页面。</translation>
    </message>
    <message>
        <source>Enter the address that the browser finally shows. If there is a sign-in page in front of it, go on without the check.</source>
        <translation>请输入浏览器最终显示的地址。如果前面有登录页面，可以不检查直接继续。</translation>
    </message>
    <message>
        <source>%1 answered with a web page when the API of %2 was asked.</source>
        <translation>询问 %2 的 API 时，%1 返回了网页。</translation>
    </message>
    <message>
        <source>The address is that of another server or of another part of this one, or there is a sign-in page or a proxy in front of it.</source>
        <translation>该地址属于其他服务器或此服务器的其他部分，或其前面有登录页面或代理。</translation>
    </message>
    <message>
        <source>The requested address does not exist there</source>
        <translation>所请求的地址在那里不存在</translation>
    </message>
    <message>
        <source>%1 sent more than any answer to a check can hold. It was cut off.</source>
        <translation>%1 发送的内容超出了检查响应的最大长度，已被截断。</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the credential. It was tried once.</source>
        <translation>%1 响应称不识别该凭据。只尝试了一次。</translation>
    </message>
    <message>
        <source>%1 says that the token has expired.</source>
        <translation>%1 表示该令牌已过期。</translation>
    </message>
    <message>
        <source>%1 answered as it would anybody, without naming an account.</source>
        <translation>%1 的响应与对任何人的响应相同，没有指明帐户。</translation>
    </message>
    <message>
        <source>The credential is wrong, and the server lets anyone read.</source>
        <translation>凭据有误，而该服务器允许任何人读取。</translation>
    </message>
    <message>
        <source>The account has to prove that it belongs to a person</source>
        <translation>该帐户必须证明由真人使用</translation>
    </message>
    <message>
        <source>%1 knows the token, but your organization only lets authorized ones in.</source>
        <translation>%1 识别该令牌，但贵组织只允许获得授权的令牌。</translation>
    </message>
    <message>
        <source>Tokens are not authorized automatically when they are made.</source>
        <translation>令牌创建时不会自动获得授权。</translation>
    </message>
    <message>
        <source>%1 asks for a pause: there were too many requests.</source>
        <translation>%1 要求暂停：请求过多。</translation>
    </message>
    <message>
        <source>%1 reported an internal error (%2).</source>
        <translation>%1 报告了内部错误（%2）。</translation>
    </message>
    <message>
        <source>The service is being restarted or has a problem.</source>
        <translation>该服务正在重新启动或出现问题。</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 响应的状态为 %2。</translation>
    </message>
    <message>
        <source>It is not authorized for single sign-on in some organizations, whose repositories it cannot see. Authorize it with “Configure SSO” beside the token in %1.</source>
        <translation>它在某些组织中未获授权用于单点登录，因此看不到这些组织的仓库。请在 %1 中通过令牌旁的“Configure SSO”进行授权。</translation>
    </message>
    <message>
        <source>Open the list of tokens in %1, choose “Configure SSO” beside this one and authorize it for the organization. Then check again.</source>
        <translation>请打开 %1 中的令牌列表，在此令牌旁选择“Configure SSO”，并为该组织授权。然后重新检查。</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. The credential was not sent.</source>
        <translation>代表 %1 应答的一方不使用 TLS，或拒绝使用。凭据未发送。</translation>
    </message>
    <message>
        <source>The certificate of an authority is out of date</source>
        <translation>某个证书颁发机构的证书无效</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one of %2, is not valid today. The credential was not sent.</source>
        <translation>为 %2 的证书作保的证书颁发机构“%1”，其证书目前无效。凭据未发送。</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate.</source>
        <translation>贵公司已更新其证书颁发机构，而这台计算机上仍是旧证书。</translation>
    </message>
    <message>
        <source>Ask your IT department for the new certificate, add it under Settings, Network, and give it to the Broker client as well.</source>
        <translation>请向 IT 部门索取新证书，在“设置”的“网络”中添加它，并同时提供给 Broker 客户端。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoiceModel</name>
    <message>
        <source>left out: %1</source>
        <comment>an organization, and the rule</comment>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>an organization</comment>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoosePage</name>
    <message>
        <source>Only c&amp;hosen ones</source>
        <translation>仅显示已选(&amp;H)</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>选择所有显示的组织(&amp;A)</translation>
    </message>
    <message>
        <source>Choose n&amp;one of them</source>
        <translation>全部取消选择(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>粘贴列表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Leave out…</source>
        <translation>排除(&amp;L)…</translation>
    </message>
    <message>
        <source>Sa&amp;ved choices…</source>
        <translation>保存的选择(&amp;V)…</translation>
    </message>
    <message>
        <source>Choose organizations</source>
        <translation>选择组织</translation>
    </message>
    <message>
        <source>Tick those that are to get a Broker token. The space bar ticks the current row.</source>
        <translation>勾选要获取 Broker 令牌的组织。按空格键可勾选当前行。</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>群组(&amp;G)：</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有群组</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) chosen</source>
        <translation>
            <numerusform>已选择 %1 个组织，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 shown</source>
        <translation>，显示 %1 个</translation>
    </message>
    <message>
        <source>, not all loaded</source>
        <translation>，未全部加载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>Snyk 列表中有 %Ln 个条目无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>缺少 %Ln 个组织：Snyk 统计的数量多于列出的数量。请重新加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not &amp;yet brokered</source>
        <translation>尚未使用 Broker(&amp;Y)</translation>
    </message>
    <message>
        <source>Open the inven&amp;tory</source>
        <translation>打开盘点(&amp;T)</translation>
    </message>
    <message>
        <source>Has &amp;integration:</source>
        <translation>有集成(&amp;I)：</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>任意或没有</translation>
    </message>
    <message>
        <source>Nobody has looked yet at what the organizations have. The inventory does, and this window closes for it.</source>
        <translation>尚未查看各组织的情况。盘点会进行查看，为此将关闭此窗口。</translation>
    </message>
    <message>
        <source>As the inventory found it, begun on %1.</source>
        <extracomment>%1 is a date and a time.</extracomment>
        <translation>依据 %1 开始的盘点结果。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) not looked at is/are not shown.</source>
        <translation>
            <numerusform>有 %Ln 个未查看的组织未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read is/are not shown.</source>
        <translation>
            <numerusform>有 %Ln 个无法读取的组织未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which Snyk does not say whether they use Broker is/are not shown.</source>
        <translation>
            <numerusform>有 %Ln 个组织未显示，因为 Snyk 未说明它们是否使用 Broker。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>此帐户看不到任何组织。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientAge</name>
    <message>
        <source>The client is old: version %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>客户端版本过旧：%1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is a title without a full stop, %2 and %3 are sentences.</extracomment>
        <translation>%1。%2%3</translation>
    </message>
    <message>
        <source>Its log contains the Broker token: do not share the log.</source>
        <translation>其日志中含有 Broker 令牌：请勿分享该日志。</translation>
    </message>
    <message>
        <source>It allows Snyk Code and infrastructure as code only where that has been switched on.</source>
        <translation>仅在已开启相应选项时，它才允许 Snyk Code 和基础设施即代码。</translation>
    </message>
    <message>
        <source>It has only one connection to Snyk, with no second one to fall back on.</source>
        <translation>它与 Snyk 只有一个连接，没有可作后备的第二个连接。</translation>
    </message>
    <message>
        <source>Pull the current image, snyk/broker, and restart the client. Its configuration can stay.</source>
        <translation>请拉取最新的镜像 snyk/broker，然后重新启动客户端。其配置可以保留。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCarriers</name>
    <message>
        <source>The value is longer than Docker reads from a file.</source>
        <translation>该值超出了 Docker 能从文件中读取的长度。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart breaks on a quote or an unusual character in this value.</source>
        <translation>Snyk 的 chart 无法处理此值中的引号或特殊字符。</translation>
    </message>
    <message>
        <source>Enter the value again.</source>
        <translation>请重新输入该值。</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or another value.</source>
        <translation>请选择其他客户端运行方式，或使用其他值。</translation>
    </message>
    <message>
        <source>Choose Kubernetes or Helm, or leave the number of clients empty.</source>
        <translation>请选择 Kubernetes 或 Helm，或将客户端数量留空。</translation>
    </message>
    <message>
        <source>Choose a shorter name under “Advanced”.</source>
        <translation>请在“高级”下选择更短的名称。</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Helm, with Snyk&apos;s chart</source>
        <translation>Helm（使用 Snyk 的 chart）</translation>
    </message>
    <message>
        <source>Node.js without a container</source>
        <translation>Node.js（不使用容器）</translation>
    </message>
    <message>
        <source>For clusters: the secrets are in a Kubernetes Secret, apart from the deployment, and several clients can run.</source>
        <translation>适用于集群：机密存放在 Kubernetes Secret 中，与部署分开，并且可以运行多个客户端。</translation>
    </message>
    <message>
        <source>For trying it out, or for hosts without containers: the client from npm reads the file in its folder.</source>
        <translation>适用于试用或没有容器的主机：来自 npm 的客户端会读取其文件夹中的文件。</translation>
    </message>
    <message>
        <source>This way cannot carry the configuration</source>
        <translation>此方式无法承载该配置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a variable, %2 a sentence about its value.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>To use a secret that is in the cluster already, the chart wants “useExternalSecrets”, not “externalSecrets”.</source>
        <translation>若要使用集群中已有的机密，chart 需要的是“useExternalSecrets”，而不是“externalSecrets”。</translation>
    </message>
    <message>
        <source>The company&apos;s certificates are given to the chart by the command, not by the file.</source>
        <translation>公司的证书通过命令而不是文件提供给 chart。</translation>
    </message>
    <message>
        <source>The company&apos;s certificates go into a ConfigMap, which one of the commands makes.</source>
        <translation>公司的证书存放在由其中一条命令创建的 ConfigMap 中。</translation>
    </message>
    <message>
        <source>The npm package lacks files that the image has; the commands make them.</source>
        <translation>npm 包缺少镜像中的一些文件；命令会创建它们。</translation>
    </message>
    <message>
        <source>Some values are read before the file is; they stand in the command.</source>
        <translation>有些值会在读取文件之前读取，因此写在命令中。</translation>
    </message>
    <message>
        <source>Snyk does not support Windows as the host of a client. Use it for trying it out.</source>
        <translation>Snyk 不支持将 Windows 作为客户端的主机。请仅用于试用。</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The npm package comes without the rules that this asks for.</source>
        <translation>npm 包不含此功能所需的规则。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart takes the client&apos;s certificate only from a file inside the chart.</source>
        <translation>Snyk 的 chart 只接受 chart 内部的文件作为客户端证书。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The value is not text: it contains a byte that is not valid UTF-8.</source>
        <translation>该值不是文本：其中包含无效的 UTF-8 字节。</translation>
    </message>
    <message>
        <source>The value contains a line break, but the file has one line for each value.</source>
        <translation>该值包含换行符，但文件中每个值只占一行。</translation>
    </message>
    <message>
        <source>The value contains every kind of quote, so none is left to put around it.</source>
        <translation>该值包含所有类型的引号，没有可用来括起它的引号。</translation>
    </message>
    <message>
        <source>This way starts one client, but you asked for several.</source>
        <translation>此方式只启动一个客户端，但您需要多个。</translation>
    </message>
    <message>
        <source>The npm client needs this value before it reads its file, and the value is secret.</source>
        <translation>npm 客户端在读取文件之前就需要此值，而该值是机密。</translation>
    </message>
    <message>
        <source>The value contains a “$” that the client would replace, and Snyk&apos;s chart has no way to pass it in parts.</source>
        <translation>该值包含客户端会替换的“$”，而 Snyk 的 chart 无法将其分段传递。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart writes the value without quotes, which would change it.</source>
        <translation>Snyk 的 chart 写入该值时不加引号，这会改变它。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only accepts Snyk&apos;s own Broker servers.</source>
        <translation>Snyk 的 chart 只接受 Snyk 自己的 Broker 服务器。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only knows the log levels “info” and “debug”.</source>
        <translation>Snyk 的 chart 只支持日志级别“info”和“debug”。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart would show this secret to anyone who may see the deployment.</source>
        <translation>Snyk 的 chart 会向所有能查看部署的人显示此机密。</translation>
    </message>
    <message>
        <source>With what Snyk&apos;s chart adds to it, the name is longer than Kubernetes allows.</source>
        <translation>加上 Snyk 的 chart 附加的内容后，该名称超出了 Kubernetes 允许的长度。</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or withdraw this permission.</source>
        <translation>请选择其他客户端运行方式，或收回此权限。</translation>
    </message>
    <message>
        <source>Leave out certificate and key and give them to an ingress, or choose another way to run the client.</source>
        <translation>请不要填写证书和密钥，而将它们提供给 ingress，或选择其他客户端运行方式。</translation>
    </message>
    <message>
        <source>For hosts that run their services with Compose: everything is in one file, which then holds the secrets.</source>
        <translation>适用于通过 Compose 运行服务的主机：所有内容都在一个文件中，该文件因此含有机密。</translation>
    </message>
    <message>
        <source>For clusters that are managed with Helm: values for Snyk&apos;s chart, also for several clients.</source>
        <translation>适用于用 Helm 管理的集群：Snyk 的 chart 所用的值，也适用于多个客户端。</translation>
    </message>
    <message>
        <source>For Linux and macOS, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>适用于 Linux 和 macOS，由一个脚本完成所有操作：脚本中含有机密，请同样妥善保管。</translation>
    </message>
    <message>
        <source>For PowerShell, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>适用于 PowerShell，由一个脚本完成所有操作：脚本中含有机密，请同样妥善保管。</translation>
    </message>
    <message>
        <source>The client&apos;s own template has surplus quotes and a comma in the header for the system check. The configuration passes the right header.</source>
        <translation>客户端自带的模板在系统检查的标头中有多余的引号和逗号。此配置会传递正确的标头。</translation>
    </message>
    <message>
        <source>A value contains a “$” that the client would replace. It is passed in parts, which the client puts back together.</source>
        <translation>有一个值包含客户端会替换的“$”。它会分段传递，再由客户端拼合。</translation>
    </message>
    <message>
        <source>Without “--init” the client ignores the request to stop and is killed after ten seconds. That is why it is there.</source>
        <translation>没有“--init”时，客户端会忽略停止请求，并在十秒后被强制终止，因此加上了它。</translation>
    </message>
    <message>
        <source>When something is missing, the client exits without an error, so “on-failure” would never restart it. The configuration says “unless-stopped”.</source>
        <translation>缺少内容时，客户端会正常退出而不报错，因此“on-failure”永远不会重新启动它。配置中使用“unless-stopped”。</translation>
    </message>
    <message>
        <source>Changing a secret alone restarts nothing in Kubernetes; one of the commands does that.</source>
        <translation>在 Kubernetes 中，仅更改机密不会重新启动任何内容；其中一条命令会执行重新启动。</translation>
    </message>
    <message>
        <source>The chart&apos;s own “disableAutoAcceptRules” forbids nothing: what the client is not told, it allows by default. So each permission is written as a variable, true or false.</source>
        <translation>chart 自带的“disableAutoAcceptRules”不会禁止任何内容：未告知客户端的权限，默认都会允许。因此每项权限都写成值为 true 或 false 的变量。</translation>
    </message>
    <message>
        <source>Variables that are already set in your shell win over those in the file.</source>
        <translation>shell 中已设置的变量优先于文件中的变量。</translation>
    </message>
    <message>
        <source>Nothing was saved. A file that was there before is unchanged.</source>
        <translation>未保存任何内容。原有文件未更改。</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name.</source>
        <translation>已有同名的文件夹、管道或设备。</translation>
    </message>
    <message>
        <source>The folder may be read-only, or the disk may be full.</source>
        <translation>文件夹可能为只读，或磁盘可能已满。</translation>
    </message>
    <message>
        <source>For its system check, the client&apos;s own template asks an address of the service that no longer exists. The configuration passes the current one.</source>
        <translation>客户端自带的模板在系统检查时会询问该服务已不存在的地址。此配置会传递当前的地址。</translation>
    </message>
    <message>
        <source>The client hands what Snyk asks to the Container Registry Agent, a second container that has to run beside it. The commands start both.</source>
        <translation>客户端会将 Snyk 的请求转交给 Container Registry Agent，即必须与其一同运行的第二个容器。命令会同时启动这两者。</translation>
    </message>
    <message>
        <source>The agent takes on the role at AWS, so its container has to run with an identity that may do so, such as the role of the machine or of the service account.</source>
        <translation>代理程序会在 AWS 中代入该角色，因此其容器必须以有权执行此操作的身份运行，例如计算机的角色或服务帐户的角色。</translation>
    </message>
    <message>
        <source>The agent is no npm package: it runs in Docker on the same computer.</source>
        <translation>代理程序不是 npm 包：它在同一台计算机的 Docker 中运行。</translation>
    </message>
    <message>
        <source>%1 with a file of variables</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1，使用变量文件</translation>
    </message>
    <message>
        <source>%1 Compose</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 Compose</translation>
    </message>
    <message>
        <source>%1 with a shell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1，使用 Shell 脚本</translation>
    </message>
    <message>
        <source>%1 with a PowerShell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1，使用 PowerShell 脚本</translation>
    </message>
    <message>
        <source>For one host with %1, and the best choice to begin with: the secrets stay in one file that only its owner can read.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>适用于使用 %1 的单台主机，也是入门的最佳选择：机密都在一个只有所有者可读的文件中。</translation>
    </message>
    <message>
        <source>After a restart of the computer, Podman starts the client again only where “podman-restart.service” is enabled.</source>
        <translation>重新启动计算机后，只有启用了“podman-restart.service”，Podman 才会再次启动客户端。</translation>
    </message>
    <message>
        <source>“podman compose” hands the work to docker-compose or podman-compose; one of the two has to be installed.</source>
        <translation>“podman compose”会把工作交给 docker-compose 或 podman-compose；必须安装其中之一。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCheck</name>
    <message>
        <source>The client cannot be reached</source>
        <translation>无法访问客户端</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>此地址上没有程序在侦听</translation>
    </message>
    <message>
        <source>Something else answers at this address</source>
        <translation>此地址上有其他程序响应</translation>
    </message>
    <message>
        <source>The client runs, but it is not connected to Snyk</source>
        <translation>客户端正在运行，但未连接到 Snyk</translation>
    </message>
    <message>
        <source>The client is connected</source>
        <translation>客户端已连接</translation>
    </message>
    <message>
        <source>There was no answer from %1.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>The computer behind %1 refused the connection.</source>
        <translation>%1 所在的计算机拒绝了连接。</translation>
    </message>
    <message>
        <source>The client at %1 answered that its connection to the Broker server is down.</source>
        <translation>位于 %1 的客户端响应称，它与 Broker 服务器的连接已断开。</translation>
    </message>
    <message>
        <source>The port belongs to another program, or to a proxy in front of the client.</source>
        <translation>该端口属于其他程序，或属于客户端前面的代理。</translation>
    </message>
    <message>
        <source>The way to the Internet is closed or needs a proxy, the region is wrong, or the token is no longer valid.</source>
        <translation>无法访问互联网或需要代理、区域有误，或令牌已失效。</translation>
    </message>
    <message>
        <source>BROKER_SERVER_URL is missing in its configuration or names another region.</source>
        <translation>其配置中缺少 BROKER_SERVER_URL，或该变量指定了其他区域。</translation>
    </message>
    <message>
        <source>It is an older client, or it was not restarted after the configuration changed.</source>
        <translation>客户端版本较旧，或更改配置后未重新启动。</translation>
    </message>
    <message>
        <source>It has just been started, or the network interrupts long connections.</source>
        <translation>客户端刚刚启动，或网络会中断长连接。</translation>
    </message>
    <message>
        <source>Check the address, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>请检查地址，或在客户端的主机上运行检查：命令就在此页上。</translation>
    </message>
    <message>
        <source>Start the client and look at the first lines of its log. Compare the port.</source>
        <translation>请启动客户端并查看其日志的前几行。请核对端口。</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, with its port.</source>
        <translation>请输入客户端本身的地址及其端口。</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server. Check proxy, certificates and region under “Advanced”, then the token in Snyk.</source>
        <translation>请在客户端的日志中查找 Broker 服务器的名称。请检查“高级”下的代理、证书和区域，然后检查 Snyk 中的令牌。</translation>
    </message>
    <message>
        <source>Stop the old client and start it with the configuration from this window.</source>
        <translation>请停止旧的客户端，并使用此窗口中的配置启动它。</translation>
    </message>
    <message>
        <source>The client did not say whether its credential works</source>
        <translation>客户端未说明其凭据是否有效</translation>
    </message>
    <message>
        <source>This client has no system check</source>
        <translation>此客户端没有系统检查</translation>
    </message>
    <message>
        <source>The credential of the service works</source>
        <translation>服务的凭据有效</translation>
    </message>
    <message>
        <source>The service did not accept the client&apos;s credential</source>
        <translation>服务未接受客户端的凭据</translation>
    </message>
    <message>
        <source>Try it by importing a project in Snyk. A newer version of the client offers the check.</source>
        <translation>可以在 Snyk 中导入一个项目来测试。较新版本的客户端提供此检查。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a credential</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused with status %1</source>
        <comment>a credential</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>被拒绝，状态 %1</translation>
    </message>
    <message>
        <source>no answer from the service</source>
        <translation>服务没有响应</translation>
    </message>
    <message>
        <source>no answer from the service (%1)</source>
        <translation>服务没有响应（%1）</translation>
    </message>
    <message>
        <source>unknown server</source>
        <translation>未知服务器</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a connection</comment>
        <translation>已连通</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a connection</comment>
        <translation>已断开</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 “open” or “down”, %3 a version number.
----------
%1 is an address, %2 how a credential fared there.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, client version %3</source>
        <translation>%1：%2，客户端版本 %3</translation>
    </message>
    <message>
        <source>address not told</source>
        <translation>未告知地址</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not accepted</source>
        <translation>客户端的证书不被接受</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is self-signed</source>
        <translation>客户端的证书是自签名证书</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is for another host</source>
        <translation>客户端的证书属于其他主机</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not valid yet</source>
        <translation>客户端的证书尚未生效</translation>
    </message>
    <message>
        <source>The client&apos;s certificate has expired</source>
        <translation>客户端的证书已过期</translation>
    </message>
    <message>
        <source>This address points somewhere else</source>
        <translation>此地址指向其他位置</translation>
    </message>
    <message>
        <source>A proxy answers for the client</source>
        <translation>由代理代替客户端响应</translation>
    </message>
    <message>
        <source>The client still has the old token</source>
        <translation>客户端仍在使用旧令牌</translation>
    </message>
    <message>
        <source>The client is connected to another Broker server</source>
        <translation>客户端连接到了其他 Broker 服务器</translation>
    </message>
    <message>
        <source>The client is connected, perhaps to the wrong Broker server</source>
        <translation>客户端已连接，但可能连接到了错误的 Broker 服务器</translation>
    </message>
    <message>
        <source>This computer is not connected to a network, so %1 was not asked.</source>
        <translation>本机未连接到网络，因此未询问 %1。</translation>
    </message>
    <message>
        <source>There was no complete answer from %1 in time.</source>
        <translation>未能及时收到 %1 的完整响应。</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by “%2”, which this computer does not know.</source>
        <translation>%1 的证书由“%2”颁发，本机不识别该颁发机构。</translation>
    </message>
    <message>
        <source>The certificate at %1 was made for “%2”.</source>
        <translation>%1 的证书是为“%2”颁发的。</translation>
    </message>
    <message>
        <source>The certificate at %1 expired on %2.</source>
        <translation>%1 的证书已于 %2 过期。</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate at %1.</source>
        <translation>本机不接受 %1 的证书。</translation>
    </message>
    <message>
        <source>%1 answered, but not as a Broker client does.</source>
        <translation>%1 有响应，但不是 Broker 客户端的响应方式。</translation>
    </message>
    <message>
        <source>%1 answered with status %2, but not as a Broker client does.</source>
        <translation>%1 响应的状态为 %2，但不是 Broker 客户端的响应方式。</translation>
    </message>
    <message>
        <source>The client uses another Broker server than %1, which belongs to this token.</source>
        <translation>客户端使用的不是此令牌对应的 Broker 服务器 %1，而是其他服务器。</translation>
    </message>
    <message>
        <source>It was not renewed in time, or the clock of this computer is wrong.</source>
        <translation>证书未及时续期，或本机的时钟有误。</translation>
    </message>
    <message>
        <source>The certificate was not set up completely, or something between here and the client answers in its place.</source>
        <translation>证书未完整设置，或由此处与客户端之间的其他程序代为响应。</translation>
    </message>
    <message>
        <source>The client has no certificate of its own (HTTPS_CERT and HTTPS_KEY).</source>
        <translation>客户端没有自己的证书（HTTPS_CERT 和 HTTPS_KEY）。</translation>
    </message>
    <message>
        <source>It was not restarted with the new configuration, or this is the address of the old client.</source>
        <translation>未用新配置重新启动，或这是旧客户端的地址。</translation>
    </message>
    <message>
        <source>Snyk documents no Broker server for this region, and none is entered here.</source>
        <translation>Snyk 文档中没有此区域的 Broker 服务器，此处也未输入。</translation>
    </message>
    <message>
        <source>The client is an old one, or something answers in its place.</source>
        <translation>客户端版本过旧，或由其他程序代为响应。</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>如果您认识该证书，请将其颁发机构安装到本机，或在客户端的主机上运行检查：命令就在此页上。</translation>
    </message>
    <message>
        <source>Enter the address with “https://” in front, then check again.</source>
        <translation>请在地址前加上“https://”，然后重新检查。</translation>
    </message>
    <message>
        <source>Enter the address with “http://” in front, then check again.</source>
        <translation>请在地址前加上“http://”，然后重新检查。</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, or the one it points to, and check again.</source>
        <translation>请输入客户端本身的地址或它所指向的地址，然后重新检查。</translation>
    </message>
    <message>
        <source>Start the client, or enter its own address instead of that of the proxy.</source>
        <translation>请启动客户端，或输入客户端自己的地址而不是代理的地址。</translation>
    </message>
    <message>
        <source>Restart it with the configuration of the new token, then check again.</source>
        <translation>请用新令牌的配置重新启动它，然后重新检查。</translation>
    </message>
    <message>
        <source>Enter the address of your Broker server in this window, then check again.</source>
        <translation>请在此窗口中输入您的 Broker 服务器的地址，然后重新检查。</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server, and compare it.</source>
        <translation>请在客户端的日志中查找 Broker 服务器的名称并进行核对。</translation>
    </message>
    <message>
        <source>The address that the client asks does not exist</source>
        <translation>客户端询问的地址不存在</translation>
    </message>
    <message>
        <source>The service answered the client in an unexpected way</source>
        <translation>服务对客户端的响应出乎意料</translation>
    </message>
    <message>
        <source>The client does not reach the service</source>
        <translation>客户端无法访问服务</translation>
    </message>
    <message>
        <source>The client has no address of the service that it could ask</source>
        <translation>客户端没有可以询问的服务地址</translation>
    </message>
    <message>
        <source>Not every credential of the client works</source>
        <translation>客户端的凭据并非全部有效</translation>
    </message>
    <message>
        <source>The service answered that there is nothing at that address. That says nothing about the credential.</source>
        <translation>服务响应称该地址处没有任何内容。这不能说明凭据是否有效。</translation>
    </message>
    <message>
        <source>Check again in a moment; the client needs some seconds for each credential.</source>
        <translation>请稍后重新检查；客户端检查每个凭据需要几秒钟。</translation>
    </message>
    <message>
        <source>Check the host, its certificates and the network between client and service.</source>
        <translation>请检查主机、其证书以及客户端与服务之间的网络。</translation>
    </message>
    <message>
        <source>Compare the lines below: each is one credential.</source>
        <translation>请比较下面各行：每行对应一个凭据。</translation>
    </message>
    <message>
        <source>the address does not exist (status %1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>地址不存在（状态 %1）</translation>
    </message>
    <message>
        <source>answered with status %1</source>
        <comment>a service</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>响应的状态为 %1</translation>
    </message>
    <message>
        <source>The client&apos;s certificate comes from an authority that this computer does not know</source>
        <translation>客户端的证书来自本机不识别的颁发机构</translation>
    </message>
    <message>
        <source>This address needs “https://”</source>
        <translation>此地址需要“https://”</translation>
    </message>
    <message>
        <source>This address needs “http://”</source>
        <translation>此地址需要“http://”</translation>
    </message>
    <message>
        <source>A Broker client with a different token or configuration answers</source>
        <translation>有一个令牌或配置不同的 Broker 客户端响应</translation>
    </message>
    <message>
        <source>The client runs with a different configuration</source>
        <translation>客户端使用不同的配置运行</translation>
    </message>
    <message>
        <source>Only some of the client&apos;s connections are up</source>
        <translation>客户端只有部分连接已连通</translation>
    </message>
    <message>
        <source>This computer cannot find the host named in %1.</source>
        <translation>本机找不到 %1 中的主机。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>在收到响应之前，与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by its owner, “%2”, not by an authority.</source>
        <translation>%1 的证书由其所有者“%2”自行颁发，而不是由颁发机构颁发。</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate at %1.</source>
        <translation>不清楚 %1 的证书由谁颁发。</translation>
    </message>
    <message>
        <source>According to the clock of this computer, the certificate at %1 is not valid yet.</source>
        <translation>根据本机的时钟，%1 的证书尚未生效。</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections are open. It does not say to which Broker server.</source>
        <translation>位于 %1 的客户端启动时使用了此令牌的标记，其所有连接均已连通。它未说明连接到哪个 Broker 服务器。</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. This program does not know whether that is the right Broker server.</source>
        <translation>位于 %1 的客户端启动时使用了此令牌的标记，其到 %2 的所有连接均已连通。本程序不知道那是否是正确的 Broker 服务器。</translation>
    </message>
    <message>
        <source>%1 was asked without encryption, but what listens there speaks only TLS.</source>
        <translation>询问 %1 时未加密，但该处侦听的程序只支持 TLS。</translation>
    </message>
    <message>
        <source>%1 was asked with encryption, but what listens there does not speak TLS.</source>
        <translation>询问 %1 时已加密，但该处侦听的程序不支持 TLS。</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to another address. The program did not follow.</source>
        <translation>%1 没有响应内容，而是指向了其他地址。程序未跟随。</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to %2. The program did not follow.</source>
        <translation>%1 没有响应内容，而是指向了 %2。程序未跟随。</translation>
    </message>
    <message>
        <source>At %1, something else answers for the client, with status %2: it got no answer from the client itself.</source>
        <translation>%1 处有其他程序代替客户端响应，状态为 %2：它未收到客户端本身的响应。</translation>
    </message>
    <message>
        <source>The client at %1 answers to the marker of the old token.</source>
        <translation>位于 %1 的客户端对旧令牌的标记作出了响应。</translation>
    </message>
    <message>
        <source>At %1, a Broker client answers that it does not know the marker of this token.</source>
        <translation>位于 %1 的 Broker 客户端响应称不识别此令牌的标记。</translation>
    </message>
    <message>
        <source>A connected client answered at %1, but it does not know the marker of this token.</source>
        <translation>%1 处有已连接的客户端响应，但它不识别此令牌的标记。</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, but not all of its connections to the Broker server are open.</source>
        <translation>位于 %1 的客户端启动时使用了此令牌的标记，但它到 Broker 服务器的连接并未全部连通。</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. It does not say what else is in its configuration.</source>
        <translation>位于 %1 的客户端启动时使用了此令牌的标记，其到 %2 的所有连接均已连通。它未说明其配置中的其他内容。</translation>
    </message>
    <message>
        <source>Clients inside a company often have a self-made certificate or one from the company&apos;s own authority.</source>
        <translation>公司内部的客户端往往使用自制证书或公司自己的颁发机构签发的证书。</translation>
    </message>
    <message>
        <source>The client is reached under a different name or number than its certificate has, or something else answers in its place.</source>
        <translation>访问客户端所用的名称或地址与其证书不符，或由其他程序代为响应。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the certificate is very new.</source>
        <translation>本机的时钟有误，或证书刚刚颁发。</translation>
    </message>
    <message>
        <source>The host or the port is wrong, or there is a firewall in between.</source>
        <translation>主机或端口有误，或中间有防火墙。</translation>
    </message>
    <message>
        <source>The client has not been started yet, exited at once, or listens on another port.</source>
        <translation>客户端尚未启动、启动后立即退出，或侦听其他端口。</translation>
    </message>
    <message>
        <source>The client was given a certificate (HTTPS_CERT and HTTPS_KEY), or there is a proxy with one in front of it.</source>
        <translation>客户端配置了证书（HTTPS_CERT 和 HTTPS_KEY），或其前面有带证书的代理。</translation>
    </message>
    <message>
        <source>A proxy in front of the client expects another address, or a sign-in.</source>
        <translation>客户端前面的代理需要其他地址或登录。</translation>
    </message>
    <message>
        <source>The client behind it has not been started, or the proxy looks for it on another port.</source>
        <translation>代理后面的客户端尚未启动，或代理在其他端口寻找它。</translation>
    </message>
    <message>
        <source>It is the client of another token, or one with a different BROKER_HEALTHCHECK_PATH.</source>
        <translation>这是其他令牌的客户端，或其 BROKER_HEALTHCHECK_PATH 不同。</translation>
    </message>
    <message>
        <source>Compare the address and the port. If this is the right client, restart it with the configuration from this window.</source>
        <translation>请核对地址和端口。如果这是正确的客户端，请使用此窗口中的配置重新启动它。</translation>
    </message>
    <message>
        <source>Restart the client with the configuration from this window.</source>
        <translation>请使用此窗口中的配置重新启动客户端。</translation>
    </message>
    <message>
        <source>Wait half a minute and check again. If that does not help, have the proxy allow WebSockets.</source>
        <translation>请等待半分钟后重新检查。如果仍无效，请让代理允许 WebSocket。</translation>
    </message>
    <message>
        <source>Nothing to do. Import a project in Snyk to see that everything works.</source>
        <translation>无需操作。可以在 Snyk 中导入一个项目，确认一切正常。</translation>
    </message>
    <message>
        <source>It is not known whether the credential is right.</source>
        <translation>不清楚凭据是否正确。</translation>
    </message>
    <message>
        <source>Check user name, password or token and its scopes, then restart the client with the right ones.</source>
        <translation>请检查用户名、密码或令牌及其作用域，然后使用正确的值重新启动客户端。</translation>
    </message>
    <message>
        <source>Check host and path of the service, and restart the client with the configuration from this window: it corrects addresses that a service no longer has.</source>
        <translation>请检查服务的主机和路径，并使用此窗口中的配置重新启动客户端：该配置会更正服务已不再使用的地址。</translation>
    </message>
    <message>
        <source>Look for the status in the lines below: a proxy or a sign-in page may be answering in the service&apos;s place, or the service has a problem.</source>
        <translation>请在下面各行中查看状态：可能由代理或登录页面代替服务响应，或服务出现问题。</translation>
    </message>
    <message>
        <source>Check the host of the service in the client&apos;s configuration, and restart the client.</source>
        <translation>请检查客户端配置中的服务主机，然后重新启动客户端。</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one at %2, is not valid today.</source>
        <translation>为 %2 的证书作保的证书颁发机构“%1”，其证书目前无效。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientDialog</name>
    <message>
        <source>Set up the client — practice mode</source>
        <translation>设置客户端 — 练习模式</translation>
    </message>
    <message>
        <source>Set up the client</source>
        <translation>设置客户端</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2, %3</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>%2 中 %1 的 Broker 客户端，%3</translation>
    </message>
    <message>
        <source>Confi&amp;guration</source>
        <translation>配置(&amp;G)</translation>
    </message>
    <message>
        <source>Check the cli&amp;ent</source>
        <translation>检查客户端(&amp;E)</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>填入已保存的凭据</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>关闭并忘记(&amp;F)</translation>
    </message>
    <message>
        <source>The credential kept for this token, so that you need not type it again</source>
        <translation>为此令牌保存的凭据，无需重新输入</translation>
    </message>
    <message>
        <source>This client runs beside the old one, with its own name and port, until the old one is stopped.</source>
        <translation>此客户端使用自己的名称和端口，与旧客户端并行运行，直到旧客户端停止。</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>您输入的内容尚未保存</translation>
    </message>
    <message>
        <source>If you close this window now, this program forgets what you entered. To keep it, save the configuration first.</source>
        <translation>如果现在关闭此窗口，本程序将忘记您输入的内容。若要保留，请先保存配置。</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>使用公司的证书</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>将“设置”的“网络”中添加的证书保存为一个文件，并填入其中</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>在此启动</translation>
    </message>
    <message>
        <source>Send to a colleague…</source>
        <translation>发送给同事…</translation>
    </message>
    <message>
        <source>An encrypted file for whoever runs the client, and a page that says what to do</source>
        <translation>给运行客户端的人的加密文件，以及一页操作说明</translation>
    </message>
    <message>
        <source>The client is still being started or stopped</source>
        <translation>客户端仍在启动或停止</translation>
    </message>
    <message>
        <source>If you close this window now, that ends halfway: the client may not run, or a part of it may be left behind.</source>
        <translation>如果现在关闭此窗口，操作会中途结束：客户端可能无法运行，或者会留下它的一部分。</translation>
    </message>
    <message>
        <source>Close and &amp;break off</source>
        <translation>关闭并中断(&amp;B)</translation>
    </message>
    <message>
        <source>Parts of the client</source>
        <translation>客户端的各部分</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFields</name>
    <message>
        <source>GitHub token</source>
        <translation>GitHub 令牌</translation>
    </message>
    <message>
        <source>GitHub Enterprise host</source>
        <translation>GitHub Enterprise 主机</translation>
    </message>
    <message>
        <source>GitHub API address</source>
        <translation>GitHub API 地址</translation>
    </message>
    <message>
        <source>GitHub GraphQL address</source>
        <translation>GitHub GraphQL 地址</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>GitLab 令牌</translation>
    </message>
    <message>
        <source>GitLab host</source>
        <translation>GitLab 主机</translation>
    </message>
    <message>
        <source>Bitbucket user name</source>
        <translation>Bitbucket 用户名</translation>
    </message>
    <message>
        <source>Bitbucket password</source>
        <translation>Bitbucket 密码</translation>
    </message>
    <message>
        <source>Bitbucket access token</source>
        <translation>Bitbucket 访问令牌</translation>
    </message>
    <message>
        <source>Bitbucket host</source>
        <translation>Bitbucket 主机</translation>
    </message>
    <message>
        <source>Bitbucket API address</source>
        <translation>Bitbucket API 地址</translation>
    </message>
    <message>
        <source>Azure Repos token</source>
        <translation>Azure Repos 令牌</translation>
    </message>
    <message>
        <source>Azure organization</source>
        <translation>Azure 组织</translation>
    </message>
    <message>
        <source>Azure Repos host</source>
        <translation>Azure Repos 主机</translation>
    </message>
    <message>
        <source>Artifactory address</source>
        <translation>Artifactory 地址</translation>
    </message>
    <message>
        <source>Artifactory user name</source>
        <translation>Artifactory 用户名</translation>
    </message>
    <message>
        <source>Artifactory password or token</source>
        <translation>Artifactory 密码或令牌</translation>
    </message>
    <message>
        <source>Nexus address</source>
        <translation>Nexus 地址</translation>
    </message>
    <message>
        <source>Nexus user name</source>
        <translation>Nexus 用户名</translation>
    </message>
    <message>
        <source>Nexus password</source>
        <translation>Nexus 密码</translation>
    </message>
    <message>
        <source>Replace links in package lists with</source>
        <translation>将包列表中的链接替换为</translation>
    </message>
    <message>
        <source>Jira user name</source>
        <translation>Jira 用户名</translation>
    </message>
    <message>
        <source>Jira password or API token</source>
        <translation>Jira 密码或 API 令牌</translation>
    </message>
    <message>
        <source>Jira personal access token</source>
        <translation>Jira 个人访问令牌</translation>
    </message>
    <message>
        <source>Jira host</source>
        <translation>Jira 主机</translation>
    </message>
    <message>
        <source>Broker server of your region</source>
        <translation>您所在区域的 Broker 服务器</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>客户端的端口</translation>
    </message>
    <message>
        <source>Client address for webhooks</source>
        <translation>用于 Webhook 的客户端地址</translation>
    </message>
    <message>
        <source>Let Snyk Code read source files</source>
        <translation>允许 Snyk Code 读取源文件</translation>
    </message>
    <message>
        <source>Infrastructure files Snyk may read</source>
        <translation>Snyk 可读取的基础设施文件</translation>
    </message>
    <message>
        <source>Allow Snyk Essentials</source>
        <translation>允许 Snyk Essentials</translation>
    </message>
    <message>
        <source>High availability mode</source>
        <translation>高可用模式</translation>
    </message>
    <message>
        <source>Number of clients</source>
        <translation>客户端数量</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>不使用代理的主机</translation>
    </message>
    <message>
        <source>File with the company&apos;s certificates</source>
        <translation>公司证书文件</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>Version of the client</source>
        <translation>客户端版本</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>客户端名称</translation>
    </message>
    <message>
        <source>A personal access token of a service user with the scopes “repo”, “read:org” and “admin:repo_hook”.</source>
        <translation>服务用户的个人访问令牌，作用域为“repo”、“read:org”和“admin:repo_hook”。</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own.</source>
        <translation>除非 API 有自己的地址，否则请留空。</translation>
    </message>
    <message>
        <source>A personal, group or project access token with the scope “api”.</source>
        <translation>作用域为“api”的个人、群组或项目访问令牌。</translation>
    </message>
    <message>
        <source>Of a service user that may see the projects that Snyk is to see.</source>
        <translation>属于一个服务用户，该用户可以查看 Snyk 应查看的项目。</translation>
    </message>
    <message>
        <source>Goes into the configuration only; this program does not keep it.</source>
        <translation>仅写入配置；本程序不会保存它。</translation>
    </message>
    <message>
        <source>An HTTP access token with the permission to administer repositories.</source>
        <translation>具有仓库管理权限的 HTTP 访问令牌。</translation>
    </message>
    <message>
        <source>A personal access token with the scope “Code: Read &amp; write”.</source>
        <translation>作用域为“Code: Read &amp; write”的个人访问令牌。</translation>
    </message>
    <message>
        <source>Without “https://”, with the path: artifactory.example.com/artifactory.</source>
        <translation>不含“https://”，含路径：artifactory.example.com/artifactory。</translation>
    </message>
    <message>
        <source>Leave it empty when reading needs no sign-in.</source>
        <translation>如果读取无需登录，请留空。</translation>
    </message>
    <message>
        <source>Special characters are encoded for you.</source>
        <translation>特殊字符会自动为您编码。</translation>
    </message>
    <message>
        <source>With “https://” and without a slash at the end.</source>
        <translation>含“https://”，末尾不加斜杠。</translation>
    </message>
    <message>
        <source>The address under which the client is to give out links to packages.</source>
        <translation>客户端给出的包链接所用的地址。</translation>
    </message>
    <message>
        <source>A personal access token of Jira Data Center or Jira Server.</source>
        <translation>Jira Data Center 或 Jira Server 的个人访问令牌。</translation>
    </message>
    <message>
        <source>Without “https://”, for example jira.example.com.</source>
        <translation>不含“https://”，例如 jira.example.com。</translation>
    </message>
    <message>
        <source>Snyk does not document it for your address. Your contact at Snyk knows it.</source>
        <translation>Snyk 文档中没有与您的地址对应的服务器。请询问您在 Snyk 的联系人。</translation>
    </message>
    <message>
        <source>Where the client listens on its host.</source>
        <translation>客户端在其主机上侦听的端口。</translation>
    </message>
    <message>
        <source>Several clients share the work and stand in for each other.</source>
        <translation>多个客户端分担工作并互为后备。</translation>
    </message>
    <message>
        <source>2 to 4. Kubernetes and Helm start them; elsewhere start each one yourself.</source>
        <translation>2 到 4。Kubernetes 和 Helm 会自动启动它们；其他情况下请自行逐个启动。</translation>
    </message>
    <message>
        <source>For example http://proxy.example.com:3128, without user name and password.</source>
        <translation>例如 http://proxy.example.com:3128，不含用户名和密码。</translation>
    </message>
    <message>
        <source>Only when the proxy asks for it.</source>
        <translation>仅在代理要求时填写。</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client.</source>
        <translation>运行客户端的计算机上的 PEM 文件。</translation>
    </message>
    <message>
        <source>More is for looking for a fault; “trace” can write secrets.</source>
        <translation>更详细的级别用于查找故障；“trace”可能会写出机密。</translation>
    </message>
    <message>
        <source>A version of the image, for example 5.22.14. Empty means the newest.</source>
        <translation>镜像的版本，例如 5.22.14。留空表示最新版本。</translation>
    </message>
    <message>
        <source>Of the container, the Kubernetes objects or the Helm release.</source>
        <translation>容器、Kubernetes 对象或 Helm release 的名称。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of Nexus</comment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>个人访问令牌</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>User name and password, or none</source>
        <translation>用户名和密码，或无</translation>
    </message>
    <message>
        <source>Allow templates for fix pull requests</source>
        <translation>允许修复拉取请求的模板</translation>
    </message>
    <message>
        <source>Allow large manifest files</source>
        <translation>允许大型清单文件</translation>
    </message>
    <message>
        <source>File with the client&apos;s own certificate</source>
        <translation>客户端自己的证书文件</translation>
    </message>
    <message>
        <source>File with the key to it</source>
        <translation>对应的密钥文件</translation>
    </message>
    <message>
        <source>The cluster is OpenShift</source>
        <translation>集群为 OpenShift</translation>
    </message>
    <message>
        <source>Further variables</source>
        <translation>其他变量</translation>
    </message>
    <message>
        <source>Without “https://” and without a path, for example git.example.com. For GitHub Enterprise Cloud github.com, or your address below ghe.com.</source>
        <translation>不含“https://”和路径，例如 git.example.com。GitHub Enterprise Cloud 请填写 github.com，或您在 ghe.com 下的地址。</translation>
    </message>
    <message>
        <source>Without “https://”, with the path if there is one, for example git.example.com or git.example.com/scm.</source>
        <translation>不含“https://”，如有路径则包含路径，例如 git.example.com 或 git.example.com/scm。</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own. That of GitHub Enterprise Cloud is known.</source>
        <translation>除非 API 有自己的地址，否则请留空。GitHub Enterprise Cloud 的 API 地址是已知的。</translation>
    </message>
    <message>
        <source>The part of the address after dev.azure.com/ or before .visualstudio.com; of a server of your own, the collection.</source>
        <translation>地址中 dev.azure.com/ 之后或 .visualstudio.com 之前的部分；如果是您自己的服务器，则为集合。</translation>
    </message>
    <message>
        <source>Only for an Azure DevOps Server of your own, with the path in front of the collection: tfs.example.com/tfs.</source>
        <translation>仅用于您自己的 Azure DevOps Server，含集合之前的路径：tfs.example.com/tfs。</translation>
    </message>
    <message>
        <source>How your service reaches the client, so that pull requests are checked at once, with the port: http://broker.example.com:8000. Where no address can be reached from outside, the address of Snyk&apos;s API in your region.</source>
        <translation>您的服务访问客户端所用的地址（含端口），以便立即检查拉取请求：http://broker.example.com:8000。如果没有可从外部访问的地址，请填写您所在区域的 Snyk API 地址。</translation>
    </message>
    <message>
        <source>The client then lets Snyk read every file of a repository. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>勾选后，客户端会让 Snyk 读取仓库中的所有文件。客户端默认允许；不勾选时，配置会禁止。</translation>
    </message>
    <message>
        <source>Endings of the files with infrastructure as code. By itself the client allows all of them; with “None” the configuration forbids it.</source>
        <translation>基础设施即代码文件的扩展名。客户端默认全部允许；选择“无”时，配置会禁止。</translation>
    </message>
    <message>
        <source>The client then lets Snyk see which repositories there are. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>勾选后，客户端会让 Snyk 查看有哪些仓库。客户端默认允许；不勾选时，配置会禁止。</translation>
    </message>
    <message>
        <source>The client then lets Snyk read your own templates for its pull requests. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>勾选后，客户端会让 Snyk 读取您自己的拉取请求模板。客户端默认允许；不勾选时，配置会禁止。</translation>
    </message>
    <message>
        <source>The client then lets Snyk read manifest files of more than one megabyte. Without the check mark the configuration forbids it.</source>
        <translation>勾选后，客户端会让 Snyk 读取大于 1 MB 的清单文件。不勾选时，配置会禁止。</translation>
    </message>
    <message>
        <source>Names, domains as .corp.example, or single addresses, separated by commas; your own service belongs here.</source>
        <translation>名称、域（如 .corp.example）或单个地址，以逗号分隔；您自己的服务应写在这里。</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client, which then answers “https://”. In a container the user 1000 has to be able to read it.</source>
        <translation>运行客户端的计算机上的 PEM 文件，设置后客户端以“https://”响应。在容器中，用户 1000 必须能够读取它。</translation>
    </message>
    <message>
        <source>A PEM file beside it, readable for the same user.</source>
        <translation>同处的 PEM 文件，同一用户必须能够读取。</translation>
    </message>
    <message>
        <source>OpenShift gives the client a user of its own and refuses a fixed one. Only Kubernetes and Helm look at it.</source>
        <translation>OpenShift 会为客户端分配用户，并拒绝固定用户。仅 Kubernetes 和 Helm 会使用此项。</translation>
    </message>
    <message>
        <source>Variables of the client that this form does not ask for, by name and value. A value arrives as it is typed.</source>
        <translation>此表单未包含的客户端变量，填写名称和值。值会按输入的原样传递。</translation>
    </message>
    <message>
        <source>The credential that this program keeps; it goes into the configuration too.</source>
        <translation>本程序保存的凭据；它也会写入配置。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role for reading the registry</source>
        <translation>用于读取注册表的角色</translation>
    </message>
    <message>
        <source>Its ARN: arn:aws:iam::123456789012:role/SnykEcrServiceRole. The agent takes on this role; no secret is needed.</source>
        <translation>其 ARN：arn:aws:iam::123456789012:role/SnykEcrServiceRole。代理程序会代入此角色，无需任何机密。</translation>
    </message>
    <message>
        <source>AWS region of the registry</source>
        <translation>注册表的 AWS 区域</translation>
    </message>
    <message>
        <source>For example eu-central-1.</source>
        <translation>例如 eu-central-1。</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>Only when the trust relationship of the role asks for one.</source>
        <translation>仅当角色的信任关系要求时才需要。</translation>
    </message>
    <message>
        <source>Registry host</source>
        <translation>注册表主机</translation>
    </message>
    <message>
        <source>As in the names of images, without “https://”: registry.example.com. With Artifactory&apos;s repository path, that path behind it.</source>
        <translation>与镜像名称中的写法相同，不含“https://”：registry.example.com。如果使用 Artifactory 的仓库路径方式，请在其后加上该路径。</translation>
    </message>
    <message>
        <source>Registry user name</source>
        <translation>注册表用户名</translation>
    </message>
    <message>
        <source>Of an account or a robot that may find and read the images.</source>
        <translation>可查找和读取镜像的帐户或机器人帐户的用户名。</translation>
    </message>
    <message>
        <source>Registry password or token</source>
        <translation>注册表密码或令牌</translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation>服务帐户的密钥</translation>
    </message>
    <message>
        <source>Registry token</source>
        <translation>注册表令牌</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFilesDialog</name>
    <message>
        <source>Set up several clients — practice mode</source>
        <translation>设置多个客户端 — 练习模式</translation>
    </message>
    <message>
        <source>Set up several clients</source>
        <translation>设置多个客户端</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>保存到文件夹…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>填入已保存的凭据</translation>
    </message>
    <message numerus="yes">
        <source>Broker clients for %1: %Ln token(s), one file for each</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>
            <numerusform>%1 的 Broker 客户端：%Ln 个令牌，每个令牌一个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>What you enter holds for all of them. Each client gets its own name and port.</source>
        <translation>您输入的内容适用于所有客户端。每个客户端都有自己的名称和端口。</translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>共用一个令牌的组织共用一个客户端，因此也共用一个文件。</translation>
    </message>
    <message>
        <source>How the clients should run</source>
        <translation>客户端的运行方式</translation>
    </message>
    <message>
        <source>R&amp;un the clients with</source>
        <translation>客户端的运行方式(&amp;U)</translation>
    </message>
    <message>
        <source>Tokens and their files</source>
        <translation>令牌及其文件</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已写入的文件</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Missing or wrong: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>缺少或有误：%1。</translation>
    </message>
    <message>
        <source>Save the configurations into this folder</source>
        <translation>将配置保存到此文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>未写入任何内容：已有 %Ln 个同名文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder, or untick what has its file already.</source>
        <translation>请选择其他文件夹，或取消勾选已有文件的项目。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>已保存；其他人可能能够读取它</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未写入：%1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未写入</translation>
    </message>
    <message numerus="yes">
        <source>The secrets are now in %Ln file(s)</source>
        <translation>
            <numerusform>机密现在位于 %Ln 个文件中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 file(s) are written</source>
        <translation>
            <numerusform>已写入 %Ln 个文件，共 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read them. Keep them as safe as a password.</source>
        <translation>只有您能读取它们。请像密码一样妥善保管。</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>此文件夹不能保证文件私密：其他人可能能够读取它们。</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>使用公司的证书</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>将“设置”的“网络”中添加的证书保存为一个文件，并填入其中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>已写入 %1 个文件，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the ticked ones have their file in this folder already</source>
        <translation>所有已勾选项在此文件夹中都已有文件</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>列表会说明哪些未写入。若要重试，请再次保存到同一文件夹。</translation>
    </message>
    <message>
        <source>Give each file to whoever runs the client of its organization, and to nobody else.</source>
        <translation>请将每个文件只交给运行相应组织的客户端的人，不要交给其他任何人。</translation>
    </message>
    <message>
        <source>%1 in this folder says for each organization which file, which client and what to run; there is no secret in it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>此文件夹中的 %1 说明了每个组织对应哪个文件、哪个客户端以及要运行什么；其中不含机密。</translation>
    </message>
    <message>
        <source>The page that says what to run with which file was not written: %1</source>
        <translation>未能写入说明各文件应如何运行的页面：%1</translation>
    </message>
    <message>
        <source>Save into the same folder once more, then it is tried again.</source>
        <translation>请再次保存到同一文件夹，届时会重试。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientForm</name>
    <message>
        <source>Version of the service</source>
        <translation>服务的版本</translation>
    </message>
    <message>
        <source>How the client signs in</source>
        <translation>客户端的登录方式</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientIndex</name>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>练习模式：本页内容均非真实。</translation>
    </message>
    <message>
        <source>Each file beside this page is the configuration of one Broker client, with its secrets in it. Give it to whoever runs the client of that organization, and to nobody else. There is no secret on this page.</source>
        <translation>此页面旁的每个文件都是一个 Broker 客户端的配置，其中含有机密。请只交给运行该组织的客户端的人，不要交给其他任何人。本页不含机密。</translation>
    </message>
    <message>
        <source>They keep the file in a folder that only they can open, and run the commands there. Half a minute later the client is connected when the answer to the check has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>请对方将文件保存在只有其本人能打开的文件夹中，并在那里运行命令。半分钟后，如果检查的响应中有“&quot;ok&quot;:true”且没有任何“&quot;ok&quot;:false”，则客户端已连接。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>What to run</source>
        <comment>column of a table</comment>
        <translation>要运行的内容</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column of a table</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Broker clients for %1: who runs which file</source>
        <extracomment>Title of a page. %1 is a service such as GitLab.</extracomment>
        <translation>用于 %1 的 Broker 客户端：谁运行哪个文件</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientPreflight</name>
    <message>
        <source>in order</source>
        <comment>result of a check</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>not in order</source>
        <comment>result of a check</comment>
        <translation>不正常</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>result of a check</comment>
        <translation>无结果</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>result of a check</comment>
        <translation>不明确</translation>
    </message>
    <message>
        <source>The client got no answer from it. Check name and region, then proxy, certificates and firewall between client and Internet.</source>
        <translation>客户端未收到其响应。请检查名称和区域，然后检查客户端与互联网之间的代理、证书和防火墙。</translation>
    </message>
    <message>
        <source>Something answered, but not as the Broker server does. Compare BROKER_SERVER_URL with the region; a proxy may have answered in its place.</source>
        <translation>有响应，但不是 Broker 服务器的响应方式。请核对 BROKER_SERVER_URL 与区域是否相符；可能由代理代为响应。</translation>
    </message>
    <message>
        <source>Something answered, but not as the API does. Compare API_BASE_URL with the region; a proxy may have answered in its place. High availability mode needs it.</source>
        <translation>有响应，但不是 API 的响应方式。请核对 API_BASE_URL 与区域是否相符；可能由代理代为响应。高可用模式需要它。</translation>
    </message>
    <message>
        <source>Correct the client address for webhooks under “Advanced”: your service has to reach it, so not localhost. Where a proxy in front of the client takes care of https, set BROKER_CLIENT_URL_TLS_TERMINATED=true.</source>
        <translation>请在“高级”下更正用于 Webhook 的客户端地址：您的服务必须能够访问它，因此不能是 localhost。如果由客户端前面的代理处理 https，请设置 BROKER_CLIENT_URL_TLS_TERMINATED=true。</translation>
    </message>
    <message>
        <source>Its own rules and the switches for rules exclude each other. Take ACCEPT out of its configuration, or everything that begins with ACCEPT_.</source>
        <translation>自带的规则与规则开关相互排斥。请从其配置中删除 ACCEPT，或删除所有以 ACCEPT_ 开头的变量。</translation>
    </message>
    <message>
        <source>The Code Agent is no longer needed. Take GIT_CLIENT_URL out of its configuration.</source>
        <translation>不再需要 Code Agent。请从其配置中删除 GIT_CLIENT_URL。</translation>
    </message>
    <message>
        <source>config.default.json is missing or belongs to another version. Use the image, or take the file from the commands under “Configuration”.</source>
        <translation>config.default.json 缺失或属于其他版本。请使用镜像，或通过“配置”下的命令获取该文件。</translation>
    </message>
    <message>
        <source>The client did not finish its own checks</source>
        <translation>客户端未完成其自检</translation>
    </message>
    <message>
        <source>The client&apos;s own checks found something</source>
        <translation>客户端的自检发现了问题</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s servers</source>
        <translation>客户端可以访问 Snyk 的服务器</translation>
    </message>
    <message>
        <source>Nothing to do. The client&apos;s log shows more such checks at its start, under “PREFLIGHT CHECKS”.</source>
        <translation>无需操作。客户端的日志在启动时会于“PREFLIGHT CHECKS”下显示更多此类检查。</translation>
    </message>
    <message>
        <source>The client reaches the Broker server</source>
        <translation>客户端可以访问 Broker 服务器</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s API</source>
        <translation>客户端可以访问 Snyk 的 API</translation>
    </message>
    <message>
        <source>Its Broker token looks like one</source>
        <translation>其 Broker 令牌格式正确</translation>
    </message>
    <message>
        <source>Its address for webhooks can be used</source>
        <translation>其用于 Webhook 的地址可以使用</translation>
    </message>
    <message>
        <source>It works without the Code Agent</source>
        <translation>它无需 Code Agent 即可工作</translation>
    </message>
    <message>
        <source>Its version is supported</source>
        <translation>其版本受支持</translation>
    </message>
    <message>
        <source>It has what it needs to answer requests</source>
        <translation>它具备响应请求所需的一切</translation>
    </message>
    <message>
        <source>Another check: %1</source>
        <extracomment>%1 is the English name that the client gives to one of its checks.</extracomment>
        <translation>其他检查：%1</translation>
    </message>
    <message>
        <source>The client says: “%1”</source>
        <extracomment>%1 are the client&apos;s own English words.</extracomment>
        <translation>客户端表示：“%1”</translation>
    </message>
    <message>
        <source>with a note</source>
        <comment>result of a check</comment>
        <translation>有提示</translation>
    </message>
    <message>
        <source>The server gets too many requests. Check again in a few minutes.</source>
        <translation>服务器收到的请求过多。请过几分钟再检查。</translation>
    </message>
    <message>
        <source>The client got no answer from it, or is an older one that only tries it in high availability mode. Have proxy and firewall allow the API&apos;s host too.</source>
        <translation>客户端未收到其响应，或客户端版本较旧，仅在高可用模式下才尝试。请让代理和防火墙也允许 API 的主机。</translation>
    </message>
    <message>
        <source>The API gets too many requests. Check again in a few minutes.</source>
        <translation>API 收到的请求过多。请过几分钟再检查。</translation>
    </message>
    <message>
        <source>A client connects with any text, but then gets no requests. Restart it with the configuration from this window.</source>
        <translation>客户端用任何文本都能连接，但之后不会收到请求。请使用此窗口中的配置重新启动它。</translation>
    </message>
    <message>
        <source>It does not know its own version, which is usual with npm. Nothing to do.</source>
        <translation>它不知道自己的版本，这在使用 npm 时很常见。无需操作。</translation>
    </message>
    <message>
        <source>Pull the current image, then restart the client.</source>
        <translation>请拉取最新的镜像，然后重新启动客户端。</translation>
    </message>
    <message>
        <source>This client does not report its own checks</source>
        <translation>此客户端不报告其自检</translation>
    </message>
    <message>
        <source>The client&apos;s own checks have something to note</source>
        <translation>客户端的自检有提示</translation>
    </message>
    <message>
        <source>It waits for Snyk&apos;s servers as long as it can, and the way to them may be blocked.</source>
        <translation>它会尽可能久地等待 Snyk 的服务器，而通往这些服务器的路径可能被阻止。</translation>
    </message>
    <message>
        <source>It is older than March 2023, or something in front of it lets only its health check through.</source>
        <translation>它早于 2023 年 3 月，或其前面的程序只放行其健康检查。</translation>
    </message>
    <message>
        <source>Check again. If that does not help, look in the client&apos;s log for “PREFLIGHT CHECKS”.</source>
        <translation>请重新检查。如果仍无效，请在客户端的日志中查找“PREFLIGHT CHECKS”。</translation>
    </message>
    <message>
        <source>Ask the client on its own host. If that does not help, pull the current image and restart it.</source>
        <translation>请在客户端自己的主机上询问它。如果仍无效，请拉取最新的镜像并重新启动它。</translation>
    </message>
    <message>
        <source>What each of them needs is listed below. What counts is the connection shown above.</source>
        <translation>每项所需的操作列在下面。以上方显示的连接为准。</translation>
    </message>
    <message>
        <source>Its rules are consistent</source>
        <translation>其规则一致</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientProblems</name>
    <message>
        <source>Nothing is entered here yet.</source>
        <translation>此处尚未输入任何内容。</translation>
    </message>
    <message>
        <source>User name and password belong together.</source>
        <translation>用户名和密码必须同时填写。</translation>
    </message>
    <message>
        <source>There are spaces around it.</source>
        <translation>前后有空格。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>太长。</translation>
    </message>
    <message>
        <source>It is a placeholder from an example.</source>
        <translation>这是示例中的占位符。</translation>
    </message>
    <message>
        <source>It begins with “https://” or the like.</source>
        <translation>它以“https://”或类似内容开头。</translation>
    </message>
    <message>
        <source>It does not begin with “https://”.</source>
        <translation>它没有以“https://”开头。</translation>
    </message>
    <message>
        <source>There is a path after the host.</source>
        <translation>主机后面有路径。</translation>
    </message>
    <message>
        <source>There is a user name or a password in the address.</source>
        <translation>地址中有用户名或密码。</translation>
    </message>
    <message>
        <source>There is a slash at the end.</source>
        <translation>末尾有斜杠。</translation>
    </message>
    <message>
        <source>It is not the name of a host.</source>
        <translation>这不是主机名。</translation>
    </message>
    <message>
        <source>It is not a web address.</source>
        <translation>这不是网址。</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>连接不会加密。</translation>
    </message>
    <message>
        <source>Most proxies are reached with “http://”.</source>
        <translation>大多数代理通过“http://”访问。</translation>
    </message>
    <message>
        <source>It is not a port.</source>
        <translation>这不是端口。</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the administrator.</source>
        <translation>1024 以下的端口保留给管理员。</translation>
    </message>
    <message>
        <source>It is not a number from 2 to 4.</source>
        <translation>这不是 2 到 4 之间的数字。</translation>
    </message>
    <message>
        <source>Several clients need high availability mode.</source>
        <translation>多个客户端需要高可用模式。</translation>
    </message>
    <message>
        <source>It is not a complete path.</source>
        <translation>这不是完整路径。</translation>
    </message>
    <message>
        <source>There is a comma or a quote in the path.</source>
        <translation>路径中有逗号或引号。</translation>
    </message>
    <message>
        <source>It is not the version of an image.</source>
        <translation>这不是镜像的版本。</translation>
    </message>
    <message>
        <source>It is not the name of an organization.</source>
        <translation>这不是组织的名称。</translation>
    </message>
    <message>
        <source>There is a colon in the user name.</source>
        <translation>用户名中有冒号。</translation>
    </message>
    <message>
        <source>It looks like a token of Snyk.</source>
        <translation>它看起来像 Snyk 的令牌。</translation>
    </message>
    <message>
        <source>It looks like a token of another service.</source>
        <translation>它看起来像其他服务的令牌。</translation>
    </message>
    <message>
        <source>The client does not work without it.</source>
        <translation>没有它，客户端无法工作。</translation>
    </message>
    <message>
        <source>Enter both, or neither.</source>
        <translation>请两者都填写，或都不填写。</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>请移除它们。</translation>
    </message>
    <message>
        <source>Check that it was pasted once, and nothing else with it.</source>
        <translation>请确认只粘贴了一次，且没有附带其他内容。</translation>
    </message>
    <message>
        <source>Put in your own value.</source>
        <translation>请填入您自己的值。</translation>
    </message>
    <message>
        <source>Put “https://” or “http://” in front.</source>
        <translation>请在前面加上“https://”或“http://”。</translation>
    </message>
    <message>
        <source>Enter the host only.</source>
        <translation>请只输入主机。</translation>
    </message>
    <message>
        <source>Enter them in the fields for them; what needs encoding is encoded for you.</source>
        <translation>请在相应的字段中输入；需要编码的内容会自动为您编码。</translation>
    </message>
    <message>
        <source>Enter it as https://host.example.com/path, without “?” and “#”.</source>
        <translation>请按 https://host.example.com/path 的形式输入，不含“?”和“#”。</translation>
    </message>
    <message>
        <source>Use “https://”, so that nobody on the way reads tokens and passwords.</source>
        <translation>请使用“https://”，以免途中有人读取令牌和密码。</translation>
    </message>
    <message>
        <source>“https://” is right only if the proxy itself speaks TLS.</source>
        <translation>仅当代理本身支持 TLS 时，“https://”才正确。</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, for example 8000.</source>
        <translation>请输入 1 到 65535 之间的数字，例如 8000。</translation>
    </message>
    <message>
        <source>The client does not run as the administrator. Choose another one, such as 8000.</source>
        <translation>客户端不以管理员身份运行。请选择其他端口，例如 8000。</translation>
    </message>
    <message>
        <source>Snyk supports 2, 3 or 4 clients; leave it empty for one.</source>
        <translation>Snyk 支持 2、3 或 4 个客户端；只需一个时请留空。</translation>
    </message>
    <message>
        <source>Switch the mode on, or leave the number empty.</source>
        <translation>请开启该模式，或将数量留空。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Begin with “/”, or with a drive such as “C:\”.</source>
        <translation>请以“/”或驱动器（如“C:\”）开头。</translation>
    </message>
    <message>
        <source>Docker would misread it. Rename the file, or put it somewhere else.</source>
        <translation>Docker 会误读它。请重命名文件，或将其放到其他位置。</translation>
    </message>
    <message>
        <source>Enter it as 5.22.14, or leave it empty for the newest.</source>
        <translation>请按 5.22.14 的形式输入，或留空以使用最新版本。</translation>
    </message>
    <message>
        <source>Enter what follows dev.azure.com/ in the address of your organization.</source>
        <translation>请输入贵组织地址中 dev.azure.com/ 之后的部分。</translation>
    </message>
    <message>
        <source>The token of your own service belongs here; Snyk&apos;s is in the list already.</source>
        <translation>此处应填写您自己的服务的令牌；Snyk 的令牌已在列表中。</translation>
    </message>
    <message>
        <source>Check that it was made in the service that this client is for.</source>
        <translation>请确认它是在此客户端所对应的服务中创建的。</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark in front of a remark</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>mark in front of a remark</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>mark in front of a remark</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 says what is wrong, %3 what to do.</extracomment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>It does not begin with “http://”.</source>
        <translation>它没有以“http://”开头。</translation>
    </message>
    <message>
        <source>It is a range of addresses.</source>
        <translation>这是一个地址范围。</translation>
    </message>
    <message>
        <source>It is not a host.</source>
        <translation>这不是主机。</translation>
    </message>
    <message>
        <source>There is no port in it.</source>
        <translation>其中没有端口。</translation>
    </message>
    <message>
        <source>It is an address of the computer itself.</source>
        <translation>这是计算机本身的地址。</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>证书和密钥必须同时填写。</translation>
    </message>
    <message>
        <source>The client has a certificate, and the address begins with “http://”.</source>
        <translation>客户端有证书，而地址以“http://”开头。</translation>
    </message>
    <message>
        <source>The client has no certificate for “https://”.</source>
        <translation>客户端没有用于“https://”的证书。</translation>
    </message>
    <message>
        <source>It is an address of Snyk, but not the API of your region.</source>
        <translation>这是 Snyk 的地址，但不是您所在区域的 API。</translation>
    </message>
    <message>
        <source>The client that is in use has this name.</source>
        <translation>正在使用的客户端已采用此名称。</translation>
    </message>
    <message>
        <source>The client that is in use listens on this port.</source>
        <translation>正在使用的客户端已侦听此端口。</translation>
    </message>
    <message>
        <source>The configuration sets this variable already.</source>
        <translation>配置已设置此变量。</translation>
    </message>
    <message>
        <source>This variable is there twice.</source>
        <translation>此变量出现了两次。</translation>
    </message>
    <message>
        <source>The shell or Docker would take this variable for itself.</source>
        <translation>shell 或 Docker 会自行占用此变量。</translation>
    </message>
    <message>
        <source>It is an address, and not the name alone.</source>
        <translation>这是地址，而不只是名称。</translation>
    </message>
    <message>
        <source>An organization at dev.azure.com cannot have this name.</source>
        <translation>dev.azure.com 上的组织不能使用此名称。</translation>
    </message>
    <message>
        <source>It is not the host of the web pages.</source>
        <translation>这不是网页的主机。</translation>
    </message>
    <message>
        <source>For this host GitHub has its API elsewhere.</source>
        <translation>对于此主机，GitHub 的 API 位于其他位置。</translation>
    </message>
    <message>
        <source>Proxies are reached with “http://”, also for encrypted connections.</source>
        <translation>代理通过“http://”访问，加密连接也是如此。</translation>
    </message>
    <message>
        <source>Enter hosts as git.example.com, domains as .corp.example, with commas between them.</source>
        <translation>主机请按 git.example.com、域请按 .corp.example 的形式输入，中间用逗号分隔。</translation>
    </message>
    <message>
        <source>The client listens at its own port. Without one, webhooks go to port 80.</source>
        <translation>客户端在自己的端口上侦听。不填端口时，Webhook 会发送到端口 80。</translation>
    </message>
    <message>
        <source>Enter the files of both, or of neither.</source>
        <translation>请两个文件都填写，或都不填写。</translation>
    </message>
    <message>
        <source>With a certificate it answers “https://” only.</source>
        <translation>有证书时，它只以“https://”响应。</translation>
    </message>
    <message>
        <source>It reports that when it starts. “https://” is right if something in front of the client has the certificate.</source>
        <translation>客户端会在启动时报告此问题。如果客户端前面的程序拥有证书，则“https://”是正确的。</translation>
    </message>
    <message>
        <source>Webhooks would not arrive.</source>
        <translation>Webhook 将无法送达。</translation>
    </message>
    <message>
        <source>The client would read it as the end of an address or decode it. Check that the token was copied completely, and nothing else with it.</source>
        <translation>客户端会将其当作地址的结尾，或对其进行解码。请确认令牌已完整复制，且没有附带其他内容。</translation>
    </message>
    <message>
        <source>The client would answer “Invalid character in header”. Check that the token was copied, and not a part of the page.</source>
        <translation>客户端会返回“Invalid character in header”。请确认复制的是令牌，而不是页面的一部分。</translation>
    </message>
    <message>
        <source>Leave the name empty or choose another one: with this one the new client would take the place of the client in use.</source>
        <translation>请将名称留空或选择其他名称：使用此名称时，新客户端会取代正在使用的客户端。</translation>
    </message>
    <message>
        <source>Leave the port empty or choose another one: both run side by side for a while.</source>
        <translation>请将端口留空或选择其他端口：两者会并行运行一段时间。</translation>
    </message>
    <message>
        <source>A name has letters, digits and “_” in it, and does not begin with a digit.</source>
        <translation>名称由字母、数字和“_”组成，且不以数字开头。</translation>
    </message>
    <message>
        <source>Take one of them away.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>If it is a collection of a server of your own, enter its host as well.</source>
        <translation>如果它是您自己服务器上的集合，请同时输入其主机。</translation>
    </message>
    <message>
        <source>The address of the API follows from it.</source>
        <translation>API 的地址由它得出。</translation>
    </message>
    <message>
        <source>Leave it empty, and the right address is written.</source>
        <translation>请留空，程序会写入正确的地址。</translation>
    </message>
    <message>
        <source>%1: “%2”: %3 %4</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 an entry of a list, or several; %3 says what is wrong with it, %4 what to do.</extracomment>
        <translation>%1：“%2”：%3%4</translation>
    </message>
    <message>
        <source>There is a token or a password in this value.</source>
        <translation>此值中有令牌或密码。</translation>
    </message>
    <message>
        <source>Tick “The value is secret”: what is not secret is shown and remembered.</source>
        <translation>请勾选“该值为机密”：非机密的内容会显示并被记住。</translation>
    </message>
    <message>
        <source>There are spaces before or after it.</source>
        <translation>前后有空格。</translation>
    </message>
    <message>
        <source>It contains a line break or another invisible character.</source>
        <translation>它包含换行符或其他不可见字符。</translation>
    </message>
    <message>
        <source>There is a port after the host name.</source>
        <translation>主机名后面有端口。</translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent.</source>
        <translation>它包含无法发送的字符。</translation>
    </message>
    <message>
        <source>This is not a valid name for a variable.</source>
        <translation>这不是有效的变量名称。</translation>
    </message>
    <message>
        <source>It is not one of the possible values.</source>
        <translation>这不是可用的值之一。</translation>
    </message>
    <message>
        <source>It is not a name that every system accepts.</source>
        <translation>并非所有系统都接受此名称。</translation>
    </message>
    <message>
        <source>It contains a “$” that the client would replace.</source>
        <translation>它包含客户端会替换的“$”。</translation>
    </message>
    <message>
        <source>They are kept as part of it. Remove them if they were copied by mistake.</source>
        <translation>它们会作为内容的一部分保留。如果是误复制的，请将其移除。</translation>
    </message>
    <message>
        <source>Copy it again, without anything around it.</source>
        <translation>请重新复制，不要附带前后的任何内容。</translation>
    </message>
    <message>
        <source>Leave that out: the client adds it itself.</source>
        <translation>请去掉这部分：客户端会自动添加。</translation>
    </message>
    <message>
        <source>Leave out the port: the host applies with any port.</source>
        <translation>请去掉端口：该主机适用于任何端口。</translation>
    </message>
    <message>
        <source>Leave it out: the client would double it.</source>
        <translation>请去掉它：否则客户端会重复添加。</translation>
    </message>
    <message>
        <source>Enter it as git.example.com, with a port if needed: git.example.com:8443.</source>
        <translation>请按 git.example.com 的形式输入，如有需要可加端口：git.example.com:8443。</translation>
    </message>
    <message>
        <source>The client compares names and does not know ranges. List the hosts themselves, or a domain such as .corp.example.</source>
        <translation>客户端只比较名称，不支持范围。请直接列出主机，或填写域，例如 .corp.example。</translation>
    </message>
    <message>
        <source>Webhooks of your service do not get there. Enter the name by which the service reaches the client.</source>
        <translation>您的服务的 Webhook 无法送达该处。请输入服务访问客户端所用的名称。</translation>
    </message>
    <message>
        <source>Use the field for it, or the value that the program sets.</source>
        <translation>请使用相应的字段，或程序设置的值。</translation>
    </message>
    <message>
        <source>It cannot be passed to the client; remove it.</source>
        <translation>它无法传递给客户端；请将其移除。</translation>
    </message>
    <message>
        <source>Use at most 49 lower-case letters, digits and hyphens, starting with a letter.</source>
        <translation>最多使用 49 个小写字母、数字和连字符，并以字母开头。</translation>
    </message>
    <message>
        <source>Enter the name. There is a separate field for the host of your own server.</source>
        <translation>请输入名称。您自己的服务器的主机有单独的字段。</translation>
    </message>
    <message>
        <source>The service would take what follows as the password. Choose another user.</source>
        <translation>服务会将冒号之后的内容当作密码。请选择其他用户。</translation>
    </message>
    <message>
        <source>Nothing to do: it is passed in parts, which the client does not touch.</source>
        <translation>无需操作：它会分段传递，客户端不会改动。</translation>
    </message>
    <message>
        <source>It contains a character that tokens of this kind do not have.</source>
        <translation>它包含此类令牌中不会出现的字符。</translation>
    </message>
    <message>
        <source>This is not the ARN of a role.</source>
        <translation>这不是角色的 ARN。</translation>
    </message>
    <message>
        <source>Copy it from IAM at AWS: it begins with “arn:aws:iam::”.</source>
        <translation>请从 AWS 的 IAM 中复制：它以“arn:aws:iam::”开头。</translation>
    </message>
    <message>
        <source>This is not the name of an AWS region.</source>
        <translation>这不是 AWS 区域的名称。</translation>
    </message>
    <message>
        <source>It looks like eu-central-1.</source>
        <translation>其形式类似于 eu-central-1。</translation>
    </message>
    <message>
        <source>AWS takes no external ID like this.</source>
        <translation>AWS 不接受这样的外部 ID。</translation>
    </message>
    <message>
        <source>Letters, digits and the characters _ + = , . @ : / - are possible.</source>
        <translation>可以使用字母、数字以及字符 _ + = , . @ : / -。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientRun</name>
    <message>
        <source>Start the Podman machine, then try again.</source>
        <translation>请启动 Podman 虚拟机，然后重试。</translation>
    </message>
    <message>
        <source>Start Docker Desktop, or the service “docker”, then try again.</source>
        <translation>请启动 Docker Desktop 或服务“docker”，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <extracomment>%1 is Docker or Podman, here and below.</extracomment>
        <translation>无法运行 %1</translation>
    </message>
    <message>
        <source>The program is not on this computer, or could not be started.</source>
        <translation>该程序不在本机上，或无法启动。</translation>
    </message>
    <message>
        <source>Check the installation of %1, or run the client elsewhere.</source>
        <translation>请检查 %1 的安装，或在别处运行客户端。</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 未在运行</translation>
    </message>
    <message>
        <source>The program is installed, but its service does not answer.</source>
        <translation>程序已安装，但其服务没有响应。</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>您无权使用 %1</translation>
    </message>
    <message>
        <source>Your account on this computer has no access to its service.</source>
        <translation>您在本机的帐户无权访问其服务。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for access, or choose Podman, which needs none.</source>
        <translation>请向本机的管理者申请访问权限，或选择不需要权限的 Podman。</translation>
    </message>
    <message>
        <source>There is already a container of this name</source>
        <translation>已有同名的容器</translation>
    </message>
    <message>
        <source>Another program made it while the client was being started.</source>
        <translation>在启动客户端期间，另一个程序创建了它。</translation>
    </message>
    <message>
        <source>Try again to see what it is.</source>
        <translation>请重试，看看它是什么。</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>端口 %1 已被占用</translation>
    </message>
    <message>
        <source>Another program or container already listens there.</source>
        <translation>已有其他程序或容器在侦听该端口。</translation>
    </message>
    <message>
        <source>Stop it, or enter another port under “Advanced”.</source>
        <translation>请停止它，或在“高级”中输入其他端口。</translation>
    </message>
    <message>
        <source>There is no such image</source>
        <translation>没有这个镜像</translation>
    </message>
    <message>
        <source>The registry does not have this version of the client.</source>
        <translation>注册表中没有此版本的客户端。</translation>
    </message>
    <message>
        <source>Leave the version under “Advanced” empty for the newest one.</source>
        <translation>请将“高级”中的版本留空，以使用最新版本。</translation>
    </message>
    <message>
        <source>The image could not be downloaded</source>
        <translation>无法下载镜像</translation>
    </message>
    <message>
        <source>%1 did not reach the registry, and the image is not here yet.</source>
        <translation>%1 无法连接到注册表，而镜像尚不在本机。</translation>
    </message>
    <message>
        <source>Check the connection and the proxy settings of %1, then try again.</source>
        <translation>请检查连接和 %1 的代理设置，然后重试。</translation>
    </message>
    <message>
        <source>The registry refuses the download</source>
        <translation>注册表拒绝下载</translation>
    </message>
    <message>
        <source>It may allow only so many downloads, or want you to sign in.</source>
        <translation>它可能限制下载次数，或要求登录。</translation>
    </message>
    <message>
        <source>Try again later, or sign in to the registry with %1.</source>
        <translation>请稍后重试，或使用 %1 登录注册表。</translation>
    </message>
    <message>
        <source>A file for the client is missing</source>
        <translation>缺少客户端所需的文件</translation>
    </message>
    <message>
        <source>A certificate or key is not at the path you entered.</source>
        <translation>您输入的路径下没有证书或密钥。</translation>
    </message>
    <message>
        <source>Correct the paths under “Advanced”.</source>
        <translation>请更正“高级”中的路径。</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>It took too long, so it is not known whether the client was started.</source>
        <translation>耗时过长，因此不知道客户端是否已启动。</translation>
    </message>
    <message>
        <source>Restart %1, then try again.</source>
        <translation>请重新启动 %1，然后重试。</translation>
    </message>
    <message>
        <source>The client has stopped by itself</source>
        <translation>客户端已自行停止</translation>
    </message>
    <message>
        <source>Its container is there, but it no longer runs.</source>
        <translation>其容器仍在，但已不再运行。</translation>
    </message>
    <message>
        <source>The last lines of the log say why.</source>
        <translation>日志的最后几行说明了原因。</translation>
    </message>
    <message>
        <source>The configuration could not be handed over</source>
        <translation>无法传递配置</translation>
    </message>
    <message>
        <source>A private file for it could not be written. Nothing was started.</source>
        <translation>无法为其写入私有文件。没有启动任何内容。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请释放磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 reported an error</source>
        <translation>%1 报告了错误</translation>
    </message>
    <message>
        <source>The client was not started.</source>
        <translation>客户端未启动。</translation>
    </message>
    <message>
        <source>%1 is running. It may be this client, started before.</source>
        <translation>%1 正在运行。它可能就是先前启动的此客户端。</translation>
    </message>
    <message>
        <source>%1 is there, but not running. It may be left from an earlier start.</source>
        <extracomment>%1 is the name of a container.</extracomment>
        <translation>%1 存在，但未在运行。它可能是先前启动时留下的。</translation>
    </message>
    <message>
        <source>“Replace it” removes it and starts the client anew.</source>
        <translation>“替换”会移除它并重新启动客户端。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Downloading the image…</source>
        <translation>正在下载镜像…</translation>
    </message>
    <message>
        <source>Starting the client…</source>
        <translation>正在启动客户端…</translation>
    </message>
    <message>
        <source>Removing the container…</source>
        <translation>正在移除容器…</translation>
    </message>
    <message>
        <source>%1 lacks a part</source>
        <translation>%1 缺少一个组件</translation>
    </message>
    <message>
        <source>Its small program that starts others in a container is missing.</source>
        <translation>缺少其用于在容器中启动其他程序的小程序。</translation>
    </message>
    <message>
        <source>Install the package “catatonit”, then try again.</source>
        <translation>请安装软件包“catatonit”，然后重试。</translation>
    </message>
    <message>
        <source>Install Docker anew, then try again.</source>
        <translation>请重新安装 Docker，然后重试。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretDialog</name>
    <message>
        <source>New secret</source>
        <comment>step of a window</comment>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Save and check</source>
        <comment>step of a window</comment>
        <translation>保存并检查</translation>
    </message>
    <message>
        <source>Old secret</source>
        <comment>step of a window</comment>
        <translation>旧密钥</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>OAuth 客户端密钥</translation>
    </message>
    <message>
        <source>The new client secret is not saved yet</source>
        <translation>新的客户端密钥尚未保存</translation>
    </message>
    <message>
        <source>If you leave now, nobody has it: it stays valid at Snyk until somebody deletes it there. The old one stays in use.</source>
        <translation>如果现在离开，将没有人拥有它：它在 Snyk 中仍然有效，直到有人在那里将其删除。旧密钥会继续使用。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>不保存并离开(&amp;L)</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretPage</name>
    <message>
        <source>Nothing &amp;uses the old secret any more</source>
        <translation>旧密钥已不再使用(&amp;U)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Enter one that was made at Snyk…</source>
        <translation>输入在 Snyk 中创建的密钥(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make a new secret</source>
        <translation>让 Snyk 创建新密钥(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete the old secret at Snyk</source>
        <translation>在 Snyk 中删除旧密钥(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 is in use.</source>
        <extracomment>%1 is a masked secret, %2 a service account, %3 a region.</extracomment>
        <translation>正在使用 %3 中 %2 的 %1。</translation>
    </message>
    <message>
        <source>The old one, %1, is still in the keychain.</source>
        <translation>旧密钥 %1 仍在钥匙串中。</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make another one</source>
        <translation>让 Snyk 再创建一个(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep it valid, and forget it here…</source>
        <translation>使其保持有效，并在此处忘记它(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Ask Snyk whether it is valid</source>
        <translation>询问 Snyk 它是否有效(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check it and use it</source>
        <translation>检查并使用(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>继续使用旧密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Replace the client secret by a new one</source>
        <translation>更换客户端密钥</translation>
    </message>
    <message>
        <source>Looking for the service account</source>
        <translation>正在查找服务帐户</translation>
    </message>
    <message>
        <source>Snyk makes a new client secret</source>
        <translation>Snyk 正在创建新的客户端密钥</translation>
    </message>
    <message>
        <source>It is not known whether Snyk made a new secret</source>
        <translation>不清楚 Snyk 是否创建了新密钥</translation>
    </message>
    <message>
        <source>Looking for the new secret in the keychain</source>
        <translation>正在钥匙串中查找新密钥</translation>
    </message>
    <message>
        <source>Saving the new secret</source>
        <translation>正在保存新密钥</translation>
    </message>
    <message>
        <source>The new secret is not saved yet</source>
        <translation>新密钥尚未保存</translation>
    </message>
    <message>
        <source>The new secret is saved and not used yet</source>
        <translation>新密钥已保存，但尚未使用</translation>
    </message>
    <message>
        <source>Asking Snyk about the new secret</source>
        <translation>正在向 Snyk 询问新密钥</translation>
    </message>
    <message>
        <source>Delete the old secret</source>
        <translation>删除旧密钥</translation>
    </message>
    <message>
        <source>Deleting the old secret at Snyk</source>
        <translation>正在 Snyk 中删除旧密钥</translation>
    </message>
    <message>
        <source>It is not known whether the old secret was deleted</source>
        <translation>不清楚旧密钥是否已删除</translation>
    </message>
    <message>
        <source>Asking Snyk whether the old secret is valid</source>
        <translation>正在询问 Snyk 旧密钥是否有效</translation>
    </message>
    <message>
        <source>Removing the old secret from the keychain</source>
        <translation>正在从钥匙串中移除旧密钥</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk</source>
        <translation>旧密钥已在 Snyk 中删除</translation>
    </message>
    <message>
        <source>The client secret is replaced</source>
        <translation>客户端密钥已更换</translation>
    </message>
    <message>
        <source>Two secrets may be valid at once: Snyk makes the new one, it is saved and checked, and only then used. The old one stays valid until you delete it.</source>
        <translation>两个密钥可以同时有效：Snyk 创建新密钥，新密钥经过保存和检查后才会使用。旧密钥在您将其删除之前一直有效。</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>正在询问 Snyk…</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>未创建新密钥</translation>
    </message>
    <message>
        <source>The service account may not edit service accounts, so not itself either. Ask an administrator of its group or organization to make a second secret, and enter that.</source>
        <translation>该服务帐户无权编辑服务帐户，因此也无权编辑自身。请让其群组或组织的管理员创建第二个密钥，然后输入该密钥。</translation>
    </message>
    <message>
        <source>Snyk allows two secrets. If there is one that nobody has, delete it in the settings of the service account at Snyk, then try again.</source>
        <translation>Snyk 允许两个密钥。如果其中有无人拥有的密钥，请在 Snyk 中该服务帐户的设置里将其删除，然后重试。</translation>
    </message>
    <message>
        <source>Snyk may have made a secret that nobody has</source>
        <translation>Snyk 可能创建了无人拥有的密钥</translation>
    </message>
    <message>
        <source>The answer never came, and the keychain has no new secret.</source>
        <translation>始终没有收到响应，钥匙串中也没有新密钥。</translation>
    </message>
    <message>
        <source>The old one is in use and stays valid. Nothing is sent again by itself: if there are two already, Snyk refuses another one and changes nothing.</source>
        <translation>旧密钥正在使用并保持有效。不会自动重新发送任何内容：如果已有两个密钥，Snyk 会拒绝再创建，不会更改任何内容。</translation>
    </message>
    <message>
        <source>Snyk shows a secret once only. Leave this window open until it is saved.</source>
        <translation>Snyk 只会显示一次密钥。在密钥保存之前，请保持此窗口打开。</translation>
    </message>
    <message>
        <source>The new secret is kept, and the old one is used still</source>
        <translation>新密钥已保存，目前仍使用旧密钥</translation>
    </message>
    <message>
        <source>The old secret was not deleted</source>
        <translation>旧密钥未删除</translation>
    </message>
    <message>
        <source>The new secret is used from now on</source>
        <translation>从现在起使用新密钥</translation>
    </message>
    <message>
        <source>The old secret may be valid still</source>
        <translation>旧密钥可能仍然有效</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk and removed from this computer</source>
        <translation>旧密钥已在 Snyk 中删除，并已从本机移除</translation>
    </message>
    <message>
        <source>Snyk deletes it for good: nothing can sign in with the old secret any more.</source>
        <translation>Snyk 会将其永久删除：任何程序都无法再用旧密钥登录。</translation>
    </message>
    <message>
        <source>&amp;Forget it here</source>
        <translation>在此忘记(&amp;F)</translation>
    </message>
    <message>
        <source>It is not in the keychain any more. Without it, this program can neither ask Snyk about it nor have it deleted.</source>
        <translation>它已不在钥匙串中。没有它，本程序既无法向 Snyk 查询，也无法让 Snyk 删除它。</translation>
    </message>
    <message>
        <source>Look at the secrets of the service account at Snyk, or ask its administrator: if there are two, delete the older one there. Then forget it here.</source>
        <translation>请在 Snyk 查看服务帐户的密钥，或询问其管理员：如果有两个，请在那里删除较旧的一个，然后在此忘记它。</translation>
    </message>
    <message>
        <source>The old secret is forgotten here, and may be valid still</source>
        <translation>旧密钥已在此忘记，但可能仍然有效</translation>
    </message>
    <message>
        <source>If Snyk refuses to make another one some day, it still has two: delete the older one in the settings of the service account at Snyk.</source>
        <translation>如果将来 Snyk 拒绝再创建一个，说明仍有两个：请在 Snyk 的服务帐户设置中删除较旧的一个。</translation>
    </message>
    <message>
        <source>It was put into the keychain on %1.</source>
        <translation>它于 %1 存入钥匙串。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandBox</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandLine</name>
    <message>
        <source>Start with this address of Snyk&apos;s API, for single tenant.</source>
        <translation>以此 Snyk API 地址启动，用于单租户。</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>Stands for a web address in the help of the command line.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Use settings, records and keychain entries of this profile. Letters, digits, - and _.</source>
        <translation>使用此配置文件的设置、记录和钥匙串条目。可用字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Stands for the name of a profile in the help of the command line.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>显示版本并退出。</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>显示此帮助并退出。</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of the operating system. Tokens are never taken from the command line: they are entered in the window.</source>
        <translation>获取 Snyk Broker 令牌，并将其保存在操作系统的钥匙串中。令牌绝不会取自命令行，而是在窗口中输入。</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used: it has to begin with https:// and must not hold a user name. http:// is accepted for this computer only.</source>
        <extracomment>--api-url is not translated.</extracomment>
        <translation>无法使用 --api-url 指定的地址：它必须以 https:// 开头，且不得包含用户名。http:// 仅可用于本机。</translation>
    </message>
    <message>
        <source>The name given with --profile cannot be used: it may hold letters, digits, - and _, at most 40 of them.</source>
        <extracomment>--profile is not translated.</extracomment>
        <translation>无法使用 --profile 指定的名称：只能包含字母、数字、- 和 _，最多 40 个字符。</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. See --help.</source>
        <extracomment>%1 is the name of an option. --help is not translated.</extracomment>
        <translation>没有选项“%1”。请参阅 --help。</translation>
    </message>
    <message>
        <source>The options were not understood. See --help.</source>
        <extracomment>--help is not translated.</extracomment>
        <translation>无法理解这些选项。请参阅 --help。</translation>
    </message>
    <message>
        <source>Start without a window, in the tray where there is one.</source>
        <translation>启动时不显示窗口；如有系统托盘，则在托盘中运行。</translation>
    </message>
    <message>
        <source>Start in practice mode, with a made-up Snyk. Nothing leaves this computer.</source>
        <translation>以练习模式启动，使用模拟的 Snyk。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>One of the options looks like a token. It was not used, but treat it as known to others: programs on this computer can read command lines. Start the program without it and enter the token in the window.</source>
        <translation>其中一个选项看起来像令牌。程序未使用它，但请视其为已泄露：本机上的程序可以读取命令行。请不带该选项启动程序，然后在窗口中输入令牌。</translation>
    </message>
    <message>
        <source>Begin to set up a token.</source>
        <translation>开始设置令牌。</translation>
    </message>
    <message>
        <source>Show the list with what is due next selected.</source>
        <translation>显示列表，并选中下一个待轮换的令牌。</translation>
    </message>
    <message>
        <source>Ask the program that is running to quit.</source>
        <translation>请求正在运行的程序退出。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CompanyCa</name>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>为 Broker 客户端保存证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>证书 (*.pem)</translation>
    </message>
    <message>
        <source>The client will trust your company&apos;s certificates</source>
        <translation>客户端将信任贵公司的证书</translation>
    </message>
    <message>
        <source>They are in %1. Where the client runs on another computer, copy the file there and correct its place in the form.</source>
        <translation>证书位于 %1。如果客户端在另一台计算机上运行，请将该文件复制到那里，并在表单中更正其位置。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfigPanel</name>
    <message>
        <source>Co&amp;py all</source>
        <translation>全部复制(&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>停止等待(&amp;W)</translation>
    </message>
    <message>
        <source>Start the client:</source>
        <translation>启动客户端：</translation>
    </message>
    <message>
        <source>Copy sta&amp;rt</source>
        <translation>复制启动命令(&amp;R)</translation>
    </message>
    <message>
        <source>Copy re&amp;moval</source>
        <translation>复制移除命令(&amp;M)</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>R&amp;un the client with</source>
        <translation>客户端的运行方式(&amp;U)</translation>
    </message>
    <message>
        <source>The configuration appears here.</source>
        <translation>配置会显示在此处。</translation>
    </message>
    <message>
        <source>With the secrets. The clipboard is emptied after a while.</source>
        <translation>含机密。剪贴板会在一段时间后清空。</translation>
    </message>
    <message>
        <source>With the secrets, in a file that only you can read.</source>
        <translation>含机密，保存到只有您能读取的文件中。</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln 秒后重新隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run these commands in the folder that %1 is saved in.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>请在保存 %1 的文件夹中运行这些命令。</translation>
    </message>
    <message>
        <source>To be corrected: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>需要更正：%1。</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>the secrets</comment>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>the secrets</comment>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Configuration, with the secrets</source>
        <translation>配置，含机密</translation>
    </message>
    <message>
        <source>Configuration, secrets hidden</source>
        <translation>配置，机密已隐藏</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>客户端配置</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it. Move it to a folder that only you can open.</source>
        <translation>此文件夹不能保证文件私密：其他人可能能够读取它。请将其移到只有您能打开的文件夹。</translation>
    </message>
    <message>
        <source>Practice mode: nothing in this file is real, and its token works nowhere.</source>
        <translation>练习模式：此文件中的内容均非真实，其令牌在任何地方都无效。</translation>
    </message>
    <message>
        <source>Remove the client again:</source>
        <translation>移除客户端：</translation>
    </message>
    <message>
        <source>How the client should run</source>
        <translation>客户端的运行方式</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>仍缺少：%1。</translation>
    </message>
    <message>
        <source>The secrets are now in this file</source>
        <translation>机密现在位于此文件中</translation>
    </message>
    <message>
        <source>Only you can read it. Keep it as safe as a password, and delete it when it is no longer needed.</source>
        <translation>只有您能读取它。请像密码一样妥善保管，不再需要时将其删除。</translation>
    </message>
    <message>
        <source>Containers are run b&amp;y</source>
        <translation>容器的运行方式(&amp;Y)</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>供运行者使用(&amp;I)</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfirmPage</name>
    <message>
        <source>Organization:</source>
        <translation>组织：</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>集成：</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>保存位置：</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>令牌：</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Generate the token</source>
        <translation>生成令牌</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>保存令牌</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>目前尚未更改任何内容。以下是点按下一个按钮后执行的操作。</translation>
    </message>
    <message>
        <source>&amp;Generate the token</source>
        <translation>生成令牌(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save the token</source>
        <translation>保存令牌(&amp;S)</translation>
    </message>
    <message>
        <source>The keychain of this computer, readable by your user only</source>
        <translation>本机的钥匙串，只有您的用户可以读取</translation>
    </message>
    <message>
        <source>The memory of this program, until you quit</source>
        <translation>本程序的内存，直到您退出</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. If the new token differs, that entry stays, marked as replaced.</source>
        <translation>您的列表中已有此集成的 %1。如果新令牌不同，该条目会保留并标记为已替换。</translation>
    </message>
    <message>
        <source>I accept that the answer may be a &amp;different token</source>
        <translation>我接受返回的可能是其他令牌(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the memory of this program, until you quit.</source>
        <translation>Snyk 中没有任何更改。令牌将存入本程序的内存，直到您退出。</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the password store of this computer (keychain).</source>
        <translation>Snyk 中没有任何更改。令牌将存入本机的密码存储（钥匙串）。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConnectPage</name>
    <message>
        <source>&amp;Region:</source>
        <translation>区域(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>No account at hand? Try it in practice m&amp;ode</source>
        <translation>手边没有帐户？在练习模式中试用(&amp;O)</translation>
    </message>
    <message>
        <source>Connect to Snyk</source>
        <translation>连接到 Snyk</translation>
    </message>
    <message>
        <source>&amp;Use the token kept in the keychain: %1 (%2)</source>
        <translation>使用钥匙串中保存的令牌：%1（%2）(&amp;U)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>What to sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>&amp;Enter something else</source>
        <translation>输入其他凭据(&amp;E)</translation>
    </message>
    <message>
        <source>Removes it from the keychain of this computer</source>
        <translation>从本机的钥匙串中移除</translation>
    </message>
    <message>
        <source>Choose the region of your Snyk account and what you sign in with. It is sent only to that region.</source>
        <translation>请选择您的 Snyk 帐户所在的区域以及登录方式。登录信息只会发送到该区域。</translation>
    </message>
    <message>
        <source>Sign i&amp;n</source>
        <translation>登录(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>使用练习帐户(&amp;U)</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>请重新登录以继续。</translation>
    </message>
    <message>
        <source>&amp;Use the OAuth service account kept in the keychain: %1 (%2)</source>
        <translation>使用钥匙串中保存的 OAuth 服务帐户：%1（%2）(&amp;U)</translation>
    </message>
    <message>
        <source>Its rotation is not finished: resume it in the list first</source>
        <translation>其轮换尚未完成：请先在列表中继续轮换</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>在本机上记住（钥匙串）(&amp;M)</translation>
    </message>
    <message>
        <source>Forget the client secret of %1?</source>
        <extracomment>%1 is a service account.</extracomment>
        <translation>要忘记 %1 的客户端密钥吗？</translation>
    </message>
    <message>
        <source>The client secret %1 of %2 is deleted in the keychain of this computer. Snyk does not show it again: unless somebody else has it, it is lost, and stays valid at Snyk all the same.</source>
        <translation>%2 的客户端密钥 %1 将从本机的钥匙串中删除。Snyk 不会再次显示它：除非其他人持有它，否则它将丢失，但在 Snyk 中仍然有效。</translation>
    </message>
    <message>
        <source>A new one is made at Snyk, in the settings of the group or organization, under “Service accounts”, by whoever may edit them.</source>
        <translation>新密钥由有权编辑服务帐户的人在 Snyk 中创建：在群组或组织的设置中，“Service accounts”下。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>It comes with practice mode, and is kept among its entries of the keychain.</source>
        <translation>它随练习模式提供，保存在练习模式的钥匙串条目中。</translation>
    </message>
    <message>
        <source>It comes with practice mode. Remember it to practise rotating its secret.</source>
        <translation>它随练习模式提供。若要练习轮换其密钥，请选择记住它。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CountdownBar</name>
    <message>
        <source>Cleared from the clipboard.</source>
        <translation>已从剪贴板清除。</translation>
    </message>
    <message>
        <source>Something else was copied. The clipboard was left alone.</source>
        <translation>已复制其他内容。剪贴板保持不变。</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>距清除剪贴板的时间</translation>
    </message>
    <message>
        <source>Removes the copied token from the clipboard</source>
        <translation>从剪贴板中移除复制的令牌</translation>
    </message>
    <message numerus="yes">
        <source>Copied. Clears from the clipboard in %Ln s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>已复制。%Ln 秒后从剪贴板清除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Check the Snyk API credential</source>
        <translation>检查 Snyk API 凭据</translation>
    </message>
    <message>
        <source>What Snyk says</source>
        <translation>Snyk 的报告</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>正在询问 Snyk…</translation>
    </message>
    <message>
        <source>&amp;Put another in its place…</source>
        <translation>用其他凭据替换(&amp;P)…</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;API token of a user&quot;, %2 the masked secret.</extracomment>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>它于 %1 过期。</translation>
    </message>
    <message>
        <source>Snyk names no date on which it ends.</source>
        <translation>Snyk 未说明其过期日期。</translation>
    </message>
    <message>
        <source>Snyk accepts this credential</source>
        <translation>Snyk 接受此凭据</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPage</name>
    <message>
        <source>Does %1 accept it?</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>%1 是否接受它？</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>&amp;Go on unchecked</source>
        <translation>不检查直接继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go on anyway</source>
        <translation>仍然继续(&amp;G)</translation>
    </message>
    <message>
        <source>The new one is checked before it takes the place of the old one. If the service cannot be reached from here, you decide.</source>
        <translation>新凭据在取代旧凭据之前会先进行检查。如果从此处无法访问该服务，则由您决定。</translation>
    </message>
    <message>
        <source>C&amp;heck and go on</source>
        <translation>检查并继续(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>重新检查(&amp;H)</translation>
    </message>
    <message>
        <source>The Broker client also checks it when it starts, so you can go on without.</source>
        <translation>Broker 客户端启动时也会检查它，因此您可以不检查直接继续。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPanel</name>
    <message>
        <source>Where your credential will be sent</source>
        <translation>您的凭据将发送到哪里</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>To %1 only</source>
        <extracomment>%1 is the name of a host: the only one that the credential is sent to.</extracomment>
        <translation>仅发送到 %1</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;page of your organization</source>
        <translation>打开贵组织的页面(&amp;P)</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCommands</name>
    <message>
        <source>&amp;Add credential…</source>
        <translation>添加凭据(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;place credential…</source>
        <translation>更换凭据(&amp;P)…</translation>
    </message>
    <message>
        <source>Chec&amp;k again…</source>
        <translation>重新检查(&amp;K)…</translation>
    </message>
    <message>
        <source>This signs in to Snyk: a Broker client needs no credential for it</source>
        <translation>它用于登录 Snyk；Broker 客户端无需为它添加凭据</translation>
    </message>
    <message>
        <source>It is replaced with “Rotate…”</source>
        <translation>请通过“轮换…”更换它</translation>
    </message>
    <message>
        <source>Asks Snyk whose it is, and whether it ends</source>
        <translation>向 Snyk 询问它属于谁以及是否会过期</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialConfirmPage</name>
    <message>
        <source>Service:</source>
        <translation>服务：</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>用户名：</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>检查：</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>用于：</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>保存位置：</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Use the same credential here, too</source>
        <translation>此处也使用同一凭据</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>目前尚未更改任何内容。以下是点按下一个按钮后执行的操作。</translation>
    </message>
    <message>
        <source>&amp;Use it here, too</source>
        <translation>此处也使用(&amp;U)</translation>
    </message>
    <message>
        <source>Save the credential</source>
        <translation>保存凭据</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the keychain of this computer.</source>
        <translation>%1 中没有任何更改。凭据将存入本机的钥匙串。</translation>
    </message>
    <message>
        <source>&amp;Save the credential</source>
        <translation>保存凭据(&amp;S)</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Nothing is stored again: the list notes that both Broker clients use the same credential. When it is changed, it is changed once for all of them.</source>
        <translation>不会重复存储：列表会注明两个 Broker 客户端使用同一凭据。更换时，所有客户端的凭据一次更换。</translation>
    </message>
    <message>
        <source>The credential is saved and read back at once, so that it is certain to be there. Then it is added to your list with a due date of its own.</source>
        <translation>凭据保存后会立即读回，以确认它确实存在。随后它会以自己的轮换日期添加到您的列表中。</translation>
    </message>
    <message>
        <source>Your list has %1 for this so far; this one takes its place.</source>
        <translation>您的列表中目前为此使用 %1；此凭据将取代它。</translation>
    </message>
    <message>
        <source>It takes the place of %1. The old one stays in your list, as replaced, until you remove it: first give the new one to every Broker client that uses it.</source>
        <translation>它将取代 %1。旧凭据会以“已替换”状态保留在您的列表中，直到您将其移除：请先将新凭据提供给使用它的所有 Broker 客户端。</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the memory of this program, until you quit.</source>
        <translation>%1 中没有任何更改。凭据将存入本程序的内存，直到您退出。</translation>
    </message>
    <message>
        <source>Kept with it</source>
        <translation>与凭据一并保存</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialDonePage</name>
    <message>
        <source>&amp;Copy credential</source>
        <translation>复制凭据(&amp;C)</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>轮换日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>用于：</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>保存位置：</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>凭据：</translation>
    </message>
    <message>
        <source>The credential serves both now</source>
        <translation>该凭据现在供两者使用</translation>
    </message>
    <message>
        <source>The credential is kept</source>
        <translation>凭据已保存</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>仅保存在内存中</translation>
    </message>
    <message>
        <source>Remove the &amp;old one…</source>
        <translation>移除旧凭据(&amp;O)…</translation>
    </message>
    <message>
        <source>The old one (%1) is still there, in your list as replaced. Remove it when every Broker client uses the new one.</source>
        <extracomment>%1 is a masked credential.</extracomment>
        <translation>旧凭据（%1）仍在您的列表中，状态为已替换。所有 Broker 客户端都改用新凭据后，请将其移除。</translation>
    </message>
    <message>
        <source>The old one is removed. Revoke it at %1 as well.</source>
        <translation>旧凭据已移除。请同时在 %1 中将其吊销。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>稍后完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntry</name>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>登录方式(&amp;W)：</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>OAuth service account – what Snyk recommends for automation</source>
        <translation>OAuth 服务帐户：Snyk 推荐用于自动化</translation>
    </message>
    <message>
        <source>Of a service account that may edit integrations. It is sent to Snyk for an access token of an hour or so, which is never stored.</source>
        <translation>属于有权编辑集成的服务帐户。它会发送到 Snyk 以换取有效期约一小时的访问令牌，该访问令牌绝不会存储。</translation>
    </message>
    <message>
        <source>Client i&amp;d:</source>
        <translation>客户端 ID(&amp;D)：</translation>
    </message>
    <message>
        <source>Client se&amp;cret:</source>
        <translation>客户端密钥(&amp;C)：</translation>
    </message>
    <message>
        <source>%1 has no API tokens: Snyk lets programs in there by OAuth alone, with the client id and the client secret of a service account.</source>
        <translation>%1 没有 API 令牌：Snyk 在那里只允许程序通过 OAuth 访问，即使用服务帐户的客户端 ID 和客户端密钥。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntryPage</name>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Enter the credential</source>
        <translation>输入凭据</translation>
    </message>
    <message>
        <source>It goes into the keychain of this computer. Nothing is sent before you ask for a check.</source>
        <translation>它将存入本机的钥匙串。在您要求检查之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>A practice credential is filled in</source>
        <translation>已填入练习凭据</translation>
    </message>
    <message>
        <source>Entered; type or paste to replace it</source>
        <translation>已输入；键入或粘贴即可替换</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>此凭据已经保存。</translation>
    </message>
    <message>
        <source>Enter the new one that is to take the place of the old one.</source>
        <translation>请输入用于取代旧凭据的新凭据。</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>移除它们</translation>
    </message>
    <message>
        <source>It goes into the memory of this program, until you quit. Nothing is sent before you ask for a check.</source>
        <translation>它将存入本程序的内存，直到您退出。在您要求检查之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>There are spaces before or after the user name. They are kept as part of it.</source>
        <translation>用户名前后有空格。它们会作为用户名的一部分保留。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialKindPage</name>
    <message>
        <source>&amp;Enter another credential</source>
        <translation>输入其他凭据(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use one that you already have:</source>
        <translation>使用您已有的凭据(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>版本(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open the page where it is made</source>
        <translation>打开用于创建它的页面(&amp;O)</translation>
    </message>
    <message>
        <source>Credentials that you already have</source>
        <translation>您已有的凭据</translation>
    </message>
    <message>
        <source>A new credential of %1</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>%1 的新凭据</translation>
    </message>
    <message>
        <source>Which credential of %1?</source>
        <translation>使用 %1 的哪个凭据？</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 is a masked credential, %2 the organization whose Broker client uses it, %3 an address.</extracomment>
        <translation>%2 的 %1，%3</translation>
    </message>
    <message>
        <source>Name and scopes are filled in there. Come back here with the new token.</source>
        <translation>名称和作用域已在那里填好。请带着新令牌回到此处。</translation>
    </message>
    <message>
        <source>The Broker client signs in to %1 with it. Besides the Broker token, it is the second thing that the client needs.</source>
        <translation>Broker 客户端用它登录 %1。它是客户端除 Broker 令牌之外需要的第二项内容。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialProgressPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>将凭据保存到钥匙串并读回</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>将其添加到您的列表</translation>
    </message>
    <message>
        <source>Saving the credential</source>
        <translation>正在保存凭据</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>凭据没有丢失：在您作出决定之前，程序会将其保留在内存中。</translation>
    </message>
    <message>
        <source>&amp;Enter it once more</source>
        <translation>重新输入(&amp;E)</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>将凭据保留在本程序的内存中</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>下面说明发生了什么以及您可以怎么做。</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>凭据尚未保存</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>凭据尚未在您的列表中</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>凭据可能未保存</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>凭据已在钥匙串中，只是列表无法保存，因此还没有任何地方显示它。</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>凭据仅在本程序的内存中，且列表无法保存，因此还没有任何地方显示它。</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>请稍候。此页会自动继续。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRecordText</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not checked. The Broker client checks it when it starts.</source>
        <translation>未检查。Broker 客户端启动时会检查。</translation>
    </message>
    <message>
        <source>Accepted, but permissions are missing: %1</source>
        <translation>已接受，但缺少权限：%1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted; it belongs to “%1”</source>
        <translation>已接受；它属于“%1”</translation>
    </message>
    <message>
        <source>Credential for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%2 中 %1 的凭据</translation>
    </message>
    <message>
        <source>Broker token for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%2 中 %1 的 Broker 令牌</translation>
    </message>
    <message>
        <source>%1: it was forgotten when the program was closed.</source>
        <extracomment>%1 is &quot;Broker token for GitLab in Payments&quot;.</extracomment>
        <translation>%1：程序关闭时已被忘记。</translation>
    </message>
    <message>
        <source>This credential was kept only in memory</source>
        <translation>此凭据仅保存在内存中</translation>
    </message>
    <message>
        <source>This token was kept only in memory</source>
        <translation>此令牌仅保存在内存中</translation>
    </message>
    <message>
        <source>Enter it again with “Replace credential…” in the menu.</source>
        <translation>请通过菜单中的“更换凭据…”重新输入。</translation>
    </message>
    <message>
        <source>Get it again. Snyk still shows it in the settings of the integration.</source>
        <translation>请重新获取。Snyk 仍在该集成的设置中显示它。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names of a long list</comment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal access token of a user</source>
        <comment>kind of secret</comment>
        <translation>用户的个人访问令牌</translation>
    </message>
    <message>
        <source>Access token of a service account</source>
        <comment>kind of secret</comment>
        <translation>服务帐户的访问令牌</translation>
    </message>
    <message>
        <source>Snyk API credential of an unnamed account</source>
        <translation>未命名帐户的 Snyk API 凭据</translation>
    </message>
    <message>
        <source>Snyk API credential of %1</source>
        <translation>%1 的 Snyk API 凭据</translation>
    </message>
    <message>
        <source>OAuth service account</source>
        <comment>kind of secret</comment>
        <translation>OAuth 服务帐户</translation>
    </message>
    <message>
        <source>It is in memory only. To rotate it here, sign in with it and tick “Remember it on this computer”.</source>
        <translation>它仅在内存中。若要在此处轮换，请用它登录并勾选“在本机上记住”。</translation>
    </message>
    <message>
        <source>API token</source>
        <comment>kind of secret</comment>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>API token of a user</source>
        <comment>kind of secret</comment>
        <translation>用户的 API 令牌</translation>
    </message>
    <message>
        <source>API token of a service account</source>
        <comment>kind of secret</comment>
        <translation>服务帐户的 API 令牌</translation>
    </message>
    <message>
        <source>Memory, until you sign out or close this program</source>
        <comment>where a credential is kept</comment>
        <translation>内存，直到您退出登录或关闭本程序</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRowText</name>
    <message>
        <source>Personal access token</source>
        <translation>个人访问令牌</translation>
    </message>
    <message>
        <source>Service account token</source>
        <translation>服务帐户令牌</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>%1 is a client id, or its beginning.</extracomment>
        <translation>OAuth 客户端</translation>
    </message>
    <message>
        <source>OAuth client %1</source>
        <translation>OAuth 客户端 %1</translation>
    </message>
    <message>
        <source>Snyk: %1 ending in %2</source>
        <extracomment>%1 is &quot;API token&quot;, %2 its last four characters.</extracomment>
        <translation>Snyk：%1，以 %2 结尾</translation>
    </message>
    <message>
        <source>Snyk: %1, secret ending in %2</source>
        <extracomment>%1 is &quot;OAuth client&quot; and its id, %2 the last four characters of its secret.</extracomment>
        <translation>Snyk：%1，密钥以 %2 结尾</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;API token of a user&quot;, %2 the masked secret.
----------
%1 is &quot;Snyk API credential of Ada Admin&quot;, %2 the end of the secret.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialWizard</name>
    <message>
        <source>Which credential</source>
        <comment>step of the wizard</comment>
        <translation>选择凭据</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>step of the wizard</comment>
        <translation>输入</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step of the wizard</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step of the wizard</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>The credential is not kept yet</source>
        <translation>凭据尚未保存</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential.</source>
        <translation>如果现在离开，本程序将忘记该凭据。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>不保存并离开(&amp;L)</translation>
    </message>
    <message>
        <source>The credential of a Broker client</source>
        <translation>Broker 客户端的凭据</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialWords</name>
    <message>
        <source>Personal access token (classic)</source>
        <translation>个人访问令牌（classic）</translation>
    </message>
    <message>
        <source>Fine-grained personal access token</source>
        <translation>细粒度个人访问令牌</translation>
    </message>
    <message>
        <source>Personal or group access token</source>
        <translation>个人或群组访问令牌</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>个人访问令牌</translation>
    </message>
    <message>
        <source>HTTP access token</source>
        <translation>HTTP 访问令牌</translation>
    </message>
    <message>
        <source>Personal access token (Data Center)</source>
        <translation>个人访问令牌 (Data Center)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>User name and password or access token</source>
        <translation>用户名和密码或访问令牌</translation>
    </message>
    <message>
        <source>User name and password or API token</source>
        <translation>用户名和密码或 API 令牌</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Password or access token:</source>
        <translation>密码或访问令牌(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Password or API token:</source>
        <translation>密码或 API 令牌(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Read the code, and push the branches of Snyk&apos;s fix pull requests.</source>
        <translation>读取代码，并推送 Snyk 修复拉取请求的分支。</translation>
    </message>
    <message>
        <source>Read the settings of the repositories.</source>
        <translation>读取仓库的设置。</translation>
    </message>
    <message>
        <source>Find the repositories.</source>
        <translation>查找仓库。</translation>
    </message>
    <message>
        <source>Find the organizations whose repositories can be added to Snyk.</source>
        <translation>查找其仓库可添加到 Snyk 的组织。</translation>
    </message>
    <message>
        <source>Set up the webhooks that tell Snyk of pushes and pull requests.</source>
        <translation>设置 Webhook，以便将推送和拉取请求通知 Snyk。</translation>
    </message>
    <message>
        <source>Open pull requests with fixes, and read others to test them.</source>
        <translation>打开包含修复的拉取请求，并读取其他拉取请求以进行测试。</translation>
    </message>
    <message>
        <source>Show Snyk&apos;s result as a check at a pull request.</source>
        <translation>将 Snyk 的结果作为检查显示在拉取请求中。</translation>
    </message>
    <message>
        <source>Read code, open merge requests and set up webhooks: one scope opens all of it.</source>
        <translation>读取代码、打开合并请求并设置 Webhook：一个作用域即可开放全部权限。</translation>
    </message>
    <message>
        <source>Read the packages that the projects depend on.</source>
        <translation>读取项目所依赖的包。</translation>
    </message>
    <message>
        <source>Find the projects that issues can be created in.</source>
        <translation>查找可在其中创建事务的项目。</translation>
    </message>
    <message>
        <source>Create issues for what Snyk finds.</source>
        <translation>为 Snyk 发现的问题创建事务。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Role of the account</source>
        <translation>帐户的角色</translation>
    </message>
    <message>
        <source>Works as long as the account does. Snyk recommends changing it every 90 days.</source>
        <translation>只要帐户有效，它就有效。Snyk 建议每 90 天更换一次。</translation>
    </message>
    <message numerus="yes">
        <source>May work without an end; your organization may limit it to at most %Ln day(s).</source>
        <translation>
            <numerusform>可能永久有效；贵组织可能将其限制为最多 %Ln 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for at most %Ln day(s), unless your administrators allow more.</source>
        <translation>
            <numerusform>有效期最长 %Ln 天，除非管理员允许更长时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose the end when you make it.</source>
        <translation>您可以在创建时选择过期日期。</translation>
    </message>
    <message>
        <source>You may choose an end; your administrators may require one.</source>
        <translation>您可以选择过期日期；管理员可能要求必须设置。</translation>
    </message>
    <message>
        <source>If your organization uses SAML single sign-on, authorize the token for it afterwards: “Configure SSO” beside the token.</source>
        <translation>如果贵组织使用 SAML 单点登录，请在创建后为令牌授权：令牌旁的“Configure SSO”。</translation>
    </message>
    <message>
        <source>Make it for one organization: tokens for all organizations stop working on %1.</source>
        <translation>请为单个组织创建：适用于所有组织的令牌将于 %1 停止工作。</translation>
    </message>
    <message>
        <source>Its permissions and its end cannot be changed later.</source>
        <translation>其权限和过期日期以后无法更改。</translation>
    </message>
    <message>
        <source>Best use an account made for Snyk, not that of a person.</source>
        <translation>最好使用专为 Snyk 创建的帐户，而不是个人帐户。</translation>
    </message>
    <message>
        <source>It ends at 00:00 UTC of the date that is shown, not at the end of that day.</source>
        <translation>它在所示日期的 00:00 UTC 过期，而不是在当天结束时。</translation>
    </message>
    <message>
        <source>In Bitbucket: your picture &gt; Manage account &gt; HTTP access tokens &gt; Create token.</source>
        <translation>在 Bitbucket 中：您的头像 &gt;“Manage account”&gt;“HTTP access tokens”&gt;“Create token”。</translation>
    </message>
    <message>
        <source>In Azure DevOps: User settings &gt; Personal access tokens &gt; New Token.</source>
        <translation>在 Azure DevOps 中：“User settings”&gt;“Personal access tokens”&gt;“New Token”。</translation>
    </message>
    <message>
        <source>In Jira: your picture &gt; Profile &gt; Personal Access Tokens &gt; Create token.</source>
        <translation>在 Jira 中：您的头像 &gt;“Profile”&gt;“Personal Access Tokens”&gt;“Create token”。</translation>
    </message>
    <message>
        <source>Choose the organization as the owner of the token, then the permissions shown here.</source>
        <translation>请选择该组织作为令牌的所有者，然后选择此处显示的权限。</translation>
    </message>
    <message>
        <source>Enter the address of %1, for example %2.</source>
        <translation>请输入 %1 的地址，例如 %2。</translation>
    </message>
    <message>
        <source>This is not an address. It looks like %1.</source>
        <translation>这不是地址。正确的形式类似于 %1。</translation>
    </message>
    <message>
        <source>The address starts with “http”. A credential is only sent encrypted: use “https”.</source>
        <translation>地址以“http”开头。凭据只会加密发送：请使用“https”。</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove them here; they have fields of their own.</source>
        <translation>地址中含有用户名或密码。请从此处移除；它们有各自的字段。</translation>
    </message>
    <message>
        <source>The organization is missing behind the address, as in %1.</source>
        <translation>地址后面缺少组织，形式应如 %1。</translation>
    </message>
    <message>
        <source>This is an address of Snyk. Enter the address of %1.</source>
        <translation>这是 Snyk 的地址。请输入 %1 的地址。</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent there, encrypted, and nowhere else.</source>
        <translation>检查时，本机会询问 %1。凭据会加密发送到那里，不会发送到其他地方。</translation>
    </message>
    <message>
        <source>The token or password is missing.</source>
        <translation>缺少令牌或密码。</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>缺少用户名。</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used: the Broker client separates name and password with it.</source>
        <translation>不能使用含冒号的用户名：Broker 客户端用冒号分隔用户名和密码。</translation>
    </message>
    <message>
        <source>There is an invisible character in it. Copy it again.</source>
        <translation>其中有不可见字符。请重新复制。</translation>
    </message>
    <message>
        <source>This is longer than any token or password that can be kept. Copy it again.</source>
        <translation>这超出了可保存的令牌或密码的长度。请重新复制。</translation>
    </message>
    <message>
        <source>Paste the credential of %1 here.</source>
        <translation>请在此处粘贴 %1 的凭据。</translation>
    </message>
    <message>
        <source>This has the form of a credential of %1.</source>
        <translation>其形式与 %1 的凭据相符。</translation>
    </message>
    <message>
        <source>The check asks the service itself.</source>
        <translation>检查时会询问服务本身。</translation>
    </message>
    <message>
        <source>This is another kind: %1.</source>
        <translation>这是另一种类型：%1。</translation>
    </message>
    <message>
        <source>The choice above changes with it.</source>
        <translation>上方的选择会随之更改。</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>此凭据已经保存。</translation>
    </message>
    <message>
        <source>Going on lets it serve this integration, too. It is changed once for all.</source>
        <translation>继续后，它也会用于此集成。更换时，所有集成一次更换。</translation>
    </message>
    <message>
        <source>This is a token of %1.</source>
        <translation>这是 %1 的令牌。</translation>
    </message>
    <message>
        <source>Here belongs the credential of %1.</source>
        <translation>此处应填写 %1 的凭据。</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>这是 Snyk API 令牌。</translation>
    </message>
    <message>
        <source>It signs this program in to Snyk. Here belongs the credential of %1.</source>
        <translation>它用于让本程序登录 Snyk。此处应填写 %1 的凭据。</translation>
    </message>
    <message>
        <source>This is a Broker token, or another id of Snyk.</source>
        <translation>这是 Broker 令牌或 Snyk 的其他 ID。</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but it is kept already. Here belongs the credential of %1.</source>
        <translation>Broker 客户端也需要它，但它已经保存。此处应填写 %1 的凭据。</translation>
    </message>
    <message>
        <source>This is an address with a user name and password in it.</source>
        <translation>这是含有用户名和密码的地址。</translation>
    </message>
    <message>
        <source>Enter address, user name and password in their own fields.</source>
        <translation>请在各自的字段中输入地址、用户名和密码。</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>其他服务</translation>
    </message>
    <message>
        <source>This token belongs to a program that signed in to GitHub.</source>
        <translation>此令牌属于登录 GitHub 的某个程序。</translation>
    </message>
    <message>
        <source>This is a token of a GitHub App. It ends within hours.</source>
        <translation>这是 GitHub App 的令牌，会在数小时内过期。</translation>
    </message>
    <message>
        <source>This is a deploy token. It cannot use GitLab&apos;s API.</source>
        <translation>这是部署令牌，不能使用 GitLab 的 API。</translation>
    </message>
    <message>
        <source>This is a token of GitLab for runners, triggers or feeds.</source>
        <translation>这是 GitLab 用于 runner、触发器或订阅源的令牌。</translation>
    </message>
    <message>
        <source>This is an app password of Bitbucket Cloud (bitbucket.org).</source>
        <translation>这是 Bitbucket Cloud (bitbucket.org) 的应用密码。</translation>
    </message>
    <message>
        <source>This is a token of %1, but not one that a Broker client can use.</source>
        <translation>这是 %1 的令牌，但不是 Broker 客户端可以使用的令牌。</translation>
    </message>
    <message>
        <source>Here belongs a token or password of your own Bitbucket server.</source>
        <translation>此处应填写您自己的 Bitbucket 服务器的令牌或密码。</translation>
    </message>
    <message>
        <source>Make an access token of the kind chosen above.</source>
        <translation>请创建上方所选类型的访问令牌。</translation>
    </message>
    <message>
        <source>This is not github.com. For a server of your own, or an address below ghe.com, set up the integration GitHub Enterprise.</source>
        <translation>这不是 github.com。对于您自己的服务器或 ghe.com 下的地址，请设置 GitHub Enterprise 集成。</translation>
    </message>
    <message>
        <source>Its form does not show whether it is one of %1.</source>
        <translation>从形式上看不出它是否为 %1 的凭据。</translation>
    </message>
    <message>
        <source>Find the images and read them.</source>
        <translation>查找并读取镜像。</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent, encrypted, to where this registry gives out tokens, only within its own domain, and nowhere else.</source>
        <translation>检查会从本机询问 %1。凭据会经加密发送到此注册表颁发令牌的位置，且仅限其自身的域内，不会发送到其他任何地方。</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <translation>用户名和密码或令牌</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>密码或令牌(&amp;P)：</translation>
    </message>
    <message>
        <source>In the DigitalOcean control panel: API &gt; Tokens &gt; Generate New Token.</source>
        <translation>在 DigitalOcean 控制面板中：“API”&gt;“Tokens”&gt;“Generate New Token”。</translation>
    </message>
    <message>
        <source>This is not a whole key file, which begins with “{” and ends with “}”. Open the file in a text editor and copy all of it.</source>
        <translation>这不是完整的密钥文件，完整的文件以“{”开头，以“}”结尾。请在文本编辑器中打开该文件并复制全部内容。</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>服务帐户的密钥</translation>
    </message>
    <message>
        <source>&amp;Key, the whole JSON file:</source>
        <translation>密钥(整个 JSON 文件)(&amp;K):</translation>
    </message>
    <message>
        <source>In the Google Cloud console: IAM &amp; Admin &gt; Service Accounts &gt; the account &gt; Keys &gt; Add key &gt; JSON. Open the file and copy all of it.</source>
        <translation>在 Google Cloud 控制台中：IAM &amp; Admin &gt; Service Accounts &gt; 该帐户 &gt; Keys &gt; Add key &gt; JSON。打开该文件并复制全部内容。</translation>
    </message>
</context>
<context>
    <name>broker::ui::DeployPage</name>
    <message>
        <source>You have the new token; this program does not. To keep it here after all, give it below.</source>
        <translation>您有新令牌；本程序没有。如果仍要在此处保存，请在下方提供。</translation>
    </message>
    <message>
        <source>&amp;Copy the new token</source>
        <translation>复制新令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Set &amp;up the client…</source>
        <translation>设置客户端(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Start a practice client</source>
        <translation>启动练习客户端(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next: the new client is started</source>
        <translation>下一步：新客户端已启动(&amp;N)</translation>
    </message>
    <message>
        <source>A practice client starts with the new token at %1. Like a real one it needs a moment: if the first check does not find it connected, check again.</source>
        <translation>练习客户端在 %1 使用新令牌启动。与真实客户端一样，它需要一点时间：如果首次检查未发现它已连接，请重新检查。</translation>
    </message>
    <message>
        <source>Opens the configuration of the Broker client for this integration</source>
        <translation>打开此集成的 Broker 客户端配置</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Give the token to this program</source>
        <translation>将令牌提供给本程序</translation>
    </message>
    <message>
        <source>The new client</source>
        <translation>新客户端</translation>
    </message>
    <message>
        <source>Start the new client:</source>
        <translation>启动新客户端：</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>复制命令(&amp;O)</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>%1 的新 Broker 令牌</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>供运行者使用(&amp;I)</translation>
    </message>
</context>
<context>
    <name>broker::ui::DiagnosisDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>重新诊断(&amp;L)</translation>
    </message>
    <message>
        <source>Cop&amp;y for the network team</source>
        <translation>复制给网络团队(&amp;Y)</translation>
    </message>
    <message>
        <source>Diagnosis of the connection to Snyk</source>
        <translation>诊断与 Snyk 的连接</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>区域(&amp;R)：</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>Steps, host by host</source>
        <translation>各主机的步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Copies all steps as text. There is no secret in it.</source>
        <translation>将所有步骤复制为文本。其中不含机密。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) being asked…</source>
        <translation>
            <numerusform>正在询问 %Ln 个主机…</numerusform>
        </translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>应对措施</translation>
    </message>
    <message>
        <source>Everything is reached.</source>
        <translation>一切均可访问。</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>Snyk 宣布将停用的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of its API</source>
        <translation>
            <numerusform>其 API 的 %Ln 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>The network settings were changed since. Look again.</source>
        <translation>此后网络设置已更改。请重新检查。</translation>
    </message>
    <message>
        <source>&amp;Enter user name and password…</source>
        <translation>输入用户名和密码(&amp;E)…</translation>
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
        <translation>Web UI</translation>
    </message>
    <message>
        <source>Broker server</source>
        <translation>Broker 服务器</translation>
    </message>
    <message>
        <source>dispatcher</source>
        <translation>调度器</translation>
    </message>
    <message>
        <source>TLS inspection: the certificate shown for %1 is not Snyk&apos;s. It was issued by “%2”, which this computer does not know.</source>
        <translation>TLS 检查：%1 出示的证书不是 Snyk 的。它由“%2”颁发，本机不识别该颁发机构。</translation>
    </message>
    <message>
        <source>If “%1” is your company&apos;s, add its certificate under Settings, Network, or have %2 exempted from the inspection. If it is not, do not go on in this network.</source>
        <translation>如果“%1”属于贵公司，请在“设置”的“网络”中添加其证书，或将 %2 排除在检查之外。如果不是，请勿在此网络中继续。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by its own owner. Nobody vouches for it.</source>
        <translation>%1 出示的证书由其所有者自行颁发。没有任何机构为其担保。</translation>
    </message>
    <message>
        <source>Something answers in Snyk&apos;s place. Ask the network team; do not go on before that.</source>
        <translation>有其他程序代替 Snyk 响应。请询问网络团队；在此之前请勿继续。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is another host&apos;s.</source>
        <translation>%1 出示的证书属于其他主机。</translation>
    </message>
    <message>
        <source>A guest network, a proxy or a wrong address answers in its place. Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>由访客网络、代理或错误的地址代为响应。请在浏览器中打开一个网页，如有要求请登录，然后重试。</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate shown for %1 is not valid.</source>
        <translation>根据本机的时钟，%1 出示的证书无效。</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask whoever issued the certificate below.</source>
        <translation>请检查本机的日期、时间和时区。如果正确，请询问下面所列的证书颁发者。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not accepted.</source>
        <translation>%1 出示的证书不被接受。</translation>
    </message>
    <message>
        <source>The reason stands below. Show it to the network team.</source>
        <translation>原因列在下面。请将其提供给网络团队。</translation>
    </message>
    <message>
        <source>%1 is reached. The connection is inspected by “%2”, whose certificate you added.</source>
        <translation>%1 可以访问。连接由“%2”检查，您已添加其证书。</translation>
    </message>
    <message>
        <source>%1 is reached, but the clock of this computer is wrong.</source>
        <translation>%1 可以访问，但本机的时钟有误。</translation>
    </message>
    <message>
        <source>Correct date, time and time zone: due dates and certificates go by them.</source>
        <translation>请更正日期、时间和时区：轮换日期和证书都以此为准。</translation>
    </message>
    <message>
        <source>%1 is reached.</source>
        <translation>%1 可以访问。</translation>
    </message>
    <message>
        <source>as Snyk&apos;s</source>
        <translation>与 Snyk 一致</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Snyk&apos;s</source>
        <translation>
            <numerusform>比 Snyk 快 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Snyk&apos;s</source>
        <translation>
            <numerusform>比 Snyk 慢 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>not known to this computer; the proxy looks it up</source>
        <translation>本机不识别；由代理查找</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, with a login</source>
        <translation>%1，需要登录</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <comment>a proxy, and a status</comment>
        <translation>%1，响应 %2</translation>
    </message>
    <message>
        <source>%1, offers %2</source>
        <comment>a proxy, and ways to sign in</comment>
        <translation>%1，提供 %2</translation>
    </message>
    <message>
        <source>“%1”, issued by “%2”, valid %3 to %4</source>
        <translation>“%1”，由“%2”颁发，有效期为 %3 至 %4</translation>
    </message>
    <message>
        <source> — not trusted: %1</source>
        <translation> — 不受信任：%1</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>refused by this program</source>
        <translation>被本程序拒绝</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>parts of Snyk</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of Snyk: its host</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not asked: in practice mode nothing leaves this computer.</source>
        <translation>未询问：在练习模式下，任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>本机未连接到任何网络。</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN.</source>
        <translation>请检查 Wi-Fi、网线和 VPN。</translation>
    </message>
    <message>
        <source>The name %1 is not found.</source>
        <translation>找不到名称 %1。</translation>
    </message>
    <message>
        <source>Ask the network team to let this computer look %1 up, or which proxy to use.</source>
        <translation>请让网络团队允许本机查找 %1，或询问应使用哪个代理。</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>本程序缺少用于加密连接的组件。</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>请用安装包重新安装程序。</translation>
    </message>
    <message>
        <source>A web page comes in place of the answer of %1.</source>
        <translation>收到的是网页，而不是 %1 的响应。</translation>
    </message>
    <message>
        <source>Open a web page in your browser and sign in if you are asked to. If it says that %1 is blocked, show it to the network team.</source>
        <translation>请在浏览器中打开一个网页，如有要求请登录。如果页面提示 %1 被阻止，请将其提供给网络团队。</translation>
    </message>
    <message>
        <source>%1 is reached and has a problem of its own (%2).</source>
        <translation>%1 可以访问，但其自身出现问题（%2）。</translation>
    </message>
    <message>
        <source>Try again later; see status.snyk.io.</source>
        <translation>请稍后重试；参阅 status.snyk.io。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an address and a port</comment>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>本机的时钟</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ms</source>
        <translation>
            <numerusform>%Ln 毫秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer any more; its last day is %2.</source>
        <comment>part of an API</comment>
        <translation>%1 已不再响应；其最后一天为 %2。</translation>
    </message>
    <message>
        <source>%1 does not answer any more.</source>
        <comment>part of an API</comment>
        <translation>%1 已不再响应。</translation>
    </message>
    <message>
        <source>%1 answers until %2.</source>
        <comment>part of an API</comment>
        <translation>%1 将响应至 %2。</translation>
    </message>
    <message>
        <source>%1 is out of date since %2; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1 自 %2 起已过时；Snyk 未说明停用日期。</translation>
    </message>
    <message>
        <source>%1 is out of date; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1 已过时；Snyk 未说明停用日期。</translation>
    </message>
    <message>
        <source>Connection to Snyk, %1, %2 (UTC)</source>
        <translation>与 Snyk 的连接，%1，%2 (UTC)</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>Snyk 宣布将停用的内容</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>代理脚本</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate of the authority “%1”, which vouches for %2, is not valid.</source>
        <translation>按照这台计算机的时钟，为 %2 作保的证书颁发机构“%1”的证书无效。</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>请检查这台计算机的日期、时间和时区。如果都正确，请向 IT 部门索取新证书，并在“设置”的“网络”中添加它。</translation>
    </message>
    <message>
        <source>did not come about</source>
        <translation>未能建立</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>代表 %1 应答的一方不使用 TLS，或拒绝使用。它没有出示证书。</translation>
    </message>
    <message>
        <source>The proxy %1 opened the way to %2, but what answers there does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>代理 %1 打开了到 %2 的通路，但在那里应答的一方不使用 TLS，或拒绝使用。它没有出示证书。</translation>
    </message>
    <message>
        <source>Something answers in the place of Snyk. Show the steps below to the network team.</source>
        <translation>有其他东西代替 Snyk 应答。请将下面的步骤出示给网络团队。</translation>
    </message>
    <message>
        <source>Address of the proxy script</source>
        <translation>代理脚本的地址</translation>
    </message>
    <message>
        <source>none</source>
        <comment>connection</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 does not answer any more; its last day was %2.</source>
        <comment>part of an API</comment>
        <translation>%1 不再应答；最后一天是 %2。</translation>
    </message>
    <message>
        <source>%1 was to answer until %2. It still does.</source>
        <comment>part of an API</comment>
        <translation>%1 原定应答到 %2，目前仍在应答。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>not known to this computer; a proxy would look it up</source>
        <translation>本机不识别；如使用代理，则由代理查找</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>技术详细信息</translation>
    </message>
    <message>
        <source>If it happens each time, show the steps below to the network team.</source>
        <translation>如果每次都这样，请将下面的步骤出示给网络团队。</translation>
    </message>
</context>
<context>
    <name>broker::ui::DoctorPage</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>在本机上的发现</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Asks each region of Snyk once, without a token.</source>
        <translation>不使用令牌，向 Snyk 的每个区域各询问一次。</translation>
    </message>
    <message>
        <source>Copies the list as text. There is no secret in it.</source>
        <translation>将列表复制为文本。其中不含机密。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>missing: no connection to Snyk can be made</source>
        <translation>缺少：无法与 Snyk 建立连接</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>系统托盘</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>有</translation>
    </message>
    <message>
        <source>none; the window is never hidden</source>
        <translation>无；窗口永远不会隐藏</translation>
    </message>
    <message>
        <source>List of tokens</source>
        <translation>令牌列表</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>of the system; it does not tell its state</source>
        <translation>由系统提供；系统不报告其状态</translation>
    </message>
    <message>
        <source>no service answers: tokens can be kept in memory only</source>
        <translation>没有服务响应：令牌只能保存在内存中</translation>
    </message>
    <message>
        <source>there, but it has no keyring yet; the first token makes one</source>
        <translation>可用，但还没有密钥环；保存第一个令牌时会创建</translation>
    </message>
    <message>
        <source>locked; the system asks for your password when it is needed</source>
        <translation>已锁定；需要时系统会要求您输入密码</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>可以访问</translation>
    </message>
    <message>
        <source>Chec&amp;k whether Snyk can be reached</source>
        <translation>检查能否访问 Snyk(&amp;K)</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>the system does not tell; its proxy script may be out of reach</source>
        <translation>系统未告知；其代理脚本可能无法访问</translation>
    </message>
</context>
<context>
    <name>broker::ui::DonePage</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>设置另一个令牌(&amp;A)</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>轮换日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>保存位置：</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>令牌：</translation>
    </message>
    <message>
        <source>The token is ready</source>
        <translation>令牌已就绪</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>仅保存在内存中</translation>
    </message>
    <message>
        <source>It is the token that was already in your list; its due date stays as it was.</source>
        <translation>这是您列表中已有的令牌；其轮换日期保持不变。</translation>
    </message>
    <message>
        <source>It differs from the token in your list; that entry is now marked as replaced. Clients that still run with the old token need this one.</source>
        <translation>它与您列表中的令牌不同；原有条目现已标记为已替换。仍使用旧令牌运行的客户端需要此令牌。</translation>
    </message>
    <message>
        <source>Set up for se&amp;veral organizations…</source>
        <translation>为多个组织设置(&amp;V)…</translation>
    </message>
    <message>
        <source>Retrieve the ne&amp;xt one: %1</source>
        <translation>取回下一个：%1(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>稍后完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueDateEditor</name>
    <message>
        <source>As the &amp;settings say</source>
        <translation>按设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;After its own number of days:</source>
        <translation>按单独设定的天数(&amp;A)：</translation>
    </message>
    <message>
        <source>On a &amp;date of my choice:</source>
        <translation>在我选择的日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>更改轮换日期</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>轮换日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Due on %1. %2</source>
        <extracomment>%1 is a date, %2 a sentence that says why it is that date.</extracomment>
        <translation>轮换日期为 %1。%2</translation>
    </message>
    <message>
        <source>The days count for each from the day on which it was created or last rotated.</source>
        <translation>天数分别从各自的创建日期或上次轮换日期算起。</translation>
    </message>
    <message>
        <source>All of them are due on %1.</source>
        <translation>它们的轮换日期均为 %1。</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueRotations</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Tokens that are due</source>
        <translation>待轮换的令牌</translation>
    </message>
    <message>
        <source>Token of</source>
        <translation>令牌所属</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>轮换日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Each shared token stands here once: one rotation moves everything that uses it. Tokens of one Snyk group stand together, because a group can have one new token waiting at a time: finish one before you start the next.</source>
        <translation>每个共用的令牌在此只列出一次：一次轮换会处理使用它的所有集成。同一 Snyk 群组的令牌列在一起，因为每个群组同时只能有一个新令牌在等待：请先完成一个，再开始下一个。</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of a rotation</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>by hand: the integration is not known here</source>
        <translation>手动：此处不识别该集成</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期的项目。</translation>
    </message>
    <message>
        <source>Rotate what is due</source>
        <translation>轮换到期项</translation>
    </message>
    <message>
        <source>Your Snyk API credential %1 is due as well: %2.</source>
        <translation>您的 Snyk API 凭据 %1 也待轮换：%2。</translation>
    </message>
    <message>
        <source>Replace the &amp;API credential…</source>
        <translation>更换 API 凭据(&amp;A)…</translation>
    </message>
    <message>
        <source>The old secret before your Snyk API credential %1 is not deleted yet.</source>
        <translation>您的 Snyk API 凭据 %1 之前的旧密钥尚未删除。</translation>
    </message>
    <message>
        <source>The rotation of your Snyk API credential %1 is not finished.</source>
        <extracomment>%1 is a masked secret.</extracomment>
        <translation>您的 Snyk API 凭据 %1 的轮换尚未完成。</translation>
    </message>
    <message>
        <source>Resume with the &amp;API credential…</source>
        <translation>从 API 凭据继续(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::EmptyState</name>
    <message>
        <source>&amp;Set up a token…</source>
        <translation>设置令牌(&amp;S)…</translation>
    </message>
    <message>
        <source>Try it in practice &amp;mode</source>
        <translation>在练习模式中试用(&amp;M)</translation>
    </message>
    <message>
        <source>With a made-up Snyk; nothing leaves this computer.</source>
        <translation>使用模拟的 Snyk；任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with.</source>
        <translation>从启动 Broker 客户端所用的内容中读取令牌和凭据。</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>添加现有客户端(&amp;X)…</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>Get the token that your Broker client, the program your company runs, connects to Snyk with. It is kept in the password store of this computer (keychain).</source>
        <translation>获取您的 Broker 客户端（贵公司运行的程序）连接 Snyk 所用的令牌。它保存在本机的密码存储（钥匙串）中。</translation>
    </message>
    <message>
        <source>A new Broker token from Snyk, in a few steps.</source>
        <translation>只需几步，即可从 Snyk 获得新的 Broker 令牌。</translation>
    </message>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>为多个组织设置(&amp;Z)…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>打开交接文件(&amp;O)…</translation>
    </message>
    <message>
        <source>One Broker token for many organizations, or one for each.</source>
        <translation>让多个组织共用一个 Broker 令牌，或为每个组织分别设置。</translation>
    </message>
    <message>
        <source>The encrypted file with a client that a colleague sent you.</source>
        <translation>同事发给您的、包含客户端的加密文件。</translation>
    </message>
</context>
<context>
    <name>broker::ui::EndingNotice</name>
    <message>
        <source>Look for a newer version of this program before that.</source>
        <translation>请在此之前查找本程序的新版本。</translation>
    </message>
    <message>
        <source>Snyk ends a part of its API soon</source>
        <translation>Snyk 即将停用其 API 的一部分</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>请查找本程序的新版本。</translation>
    </message>
    <message>
        <source>Snyk has ended a part of its API, or may do so at any time</source>
        <translation>Snyk 已终止其 API 的一部分，或随时可能终止</translation>
    </message>
</context>
<context>
    <name>broker::ui::ErrorText</name>
    <message>
        <source>The address is not secure</source>
        <translation>该地址不安全</translation>
    </message>
    <message>
        <source>The API address starts with “http” instead of “https”.</source>
        <translation>API 地址以“http”而不是“https”开头。</translation>
    </message>
    <message>
        <source>Correct the API address on the first page.</source>
        <translation>请在第一页更正 API 地址。</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>没有网络连接</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>本机未连接网络，因此无法询问 %1。</translation>
    </message>
    <message>
        <source>Wi-Fi or cable is off, or a VPN has disconnected.</source>
        <translation>Wi-Fi 或网线已断开，或 VPN 已断开连接。</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>请连接后重试。</translation>
    </message>
    <message>
        <source>The address was not found</source>
        <translation>找不到地址</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>无法查找名称 %1。</translation>
    </message>
    <message>
        <source>The address is mistyped, or your company&apos;s network does not resolve names on the internet.</source>
        <translation>地址输入有误，或贵公司的网络不解析互联网上的名称。</translation>
    </message>
    <message>
        <source>Check the region or the API address. If it is right, ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>请检查区域或 API 地址。如果正确，请询问网络团队本机能否访问它，或许需要通过代理。</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Secure connections are not available</source>
        <translation>无法使用安全连接</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>本程序缺少用于加密连接的组件。未发送任何内容。</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>请用安装包重新安装程序。</translation>
    </message>
    <message>
        <source>Snyk did not answer in time</source>
        <translation>Snyk 未及时响应</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The request was stopped before it was complete.</source>
        <translation>请求在完成之前已停止。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>您可以随时重新开始。</translation>
    </message>
    <message>
        <source>The secure connection cannot be trusted</source>
        <translation>无法信任该安全连接</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by “%2”, which this computer does not accept. Nothing was sent.</source>
        <translation>%1 出示的证书由“%2”颁发，本机不接受该颁发机构。未发送任何内容。</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate shown for %1. Nothing was sent.</source>
        <translation>本机不接受 %1 出示的证书。未发送任何内容。</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>响应指向了其他位置</translation>
    </message>
    <message>
        <source>The address belongs to a web page rather than to Snyk&apos;s API, or a proxy wants you to sign in first.</source>
        <translation>该地址属于网页而不是 Snyk 的 API，或代理要求您先登录。</translation>
    </message>
    <message>
        <source>A web page came instead of Snyk&apos;s answer</source>
        <translation>收到的是网页，而不是 Snyk 的响应</translation>
    </message>
    <message>
        <source>What arrived from %1 is not an answer of Snyk&apos;s API.</source>
        <translation>来自 %1 的内容不是 Snyk API 的响应。</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first, or the address is that of the Web UI.</source>
        <translation>访客网络或公司代理先显示了登录页面，或该地址是 Web UI 的地址。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>响应太大</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of Snyk&apos;s API should hold. It was cut off.</source>
        <translation>%1 发送的内容超出了 Snyk API 响应的应有长度，已被截断。</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk answered in Snyk&apos;s place.</source>
        <translation>本机与 Snyk 之间的某个环节代替 Snyk 作出了响应。</translation>
    </message>
    <message>
        <source>Check the API address and the network, and try again.</source>
        <translation>请检查 API 地址和网络，然后重试。</translation>
    </message>
    <message>
        <source>Snyk&apos;s answer could not be understood</source>
        <translation>无法理解 Snyk 的响应</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or something in between altered the answer.</source>
        <translation>Snyk 的 API 可能已更改，或中间环节改动了响应。</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>请检查本程序是否有新版本。如果没有，请附上详细信息进行报告。</translation>
    </message>
    <message>
        <source>Snyk says: “%1”</source>
        <translation>Snyk 的提示：“%1”</translation>
    </message>
    <message>
        <source>Snyk</source>
        <comment>stands for the address when it is not known</comment>
        <translation>Snyk</translation>
    </message>
    <message>
        <source>Open the settings of the integration in the Web UI. If they show a Broker token, come back and choose to retrieve it. If they do not, nothing was changed, and you can start again.</source>
        <translation>请在 Web UI 中打开该集成的设置。如果其中显示了 Broker 令牌，请回到此处并选择取回它。如果没有，则未更改任何内容，您可以重新开始。</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>未及时收到响应。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>无法理解响应。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was made for “%2”, not for this address. Nothing was sent.</source>
        <translation>%1 出示的证书是为“%2”颁发的，不适用于此地址。未发送任何内容。</translation>
    </message>
    <message>
        <source>The address is mistyped, or a guest network or a proxy answers in the place of the real server.</source>
        <translation>地址输入有误，或由访客网络或代理代替真正的服务器响应。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not valid yet. Nothing was sent.</source>
        <translation>%1 出示的证书尚未生效。未发送任何内容。</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind.</source>
        <translation>本机的时钟可能慢了。</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer, and try again.</source>
        <translation>请检查本机的日期、时间和时区，然后重试。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 expired on %2. Nothing was sent.</source>
        <translation>%1 出示的证书已于 %2 过期。未发送任何内容。</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead, or the server or a proxy in between was not given a new certificate in time.</source>
        <translation>本机的时钟快了，或服务器或中间的代理未及时更换证书。</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask whoever runs %1.</source>
        <translation>请检查本机的日期和时间。如果正确，请询问 %1 的运行者。</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections, or the server is not set up properly. The details name the reason.</source>
        <translation>贵公司可能会检查 TLS 连接，或服务器设置有误。详细信息中列出了原因。</translation>
    </message>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>对 %1 的请求将不会加密，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The program is not completely installed, or its OpenSSL library does not match.</source>
        <translation>程序未完整安装，或其 OpenSSL 库不匹配。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate shown for %1. Nothing was sent.</source>
        <translation>不清楚 %1 出示的证书由谁颁发。未发送任何内容。</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections with its own certificate, which this computer does not know.</source>
        <translation>贵公司可能使用自己的证书检查 TLS 连接，而本机不识别该证书。</translation>
    </message>
    <message>
        <source>Check the address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>请检查地址。如果正确，请在浏览器中打开一个网页，如有要求请登录，然后重试。</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, report it with the details. Do not go on in a network that you do not know.</source>
        <translation>请稍后重试。如果仍无效，请附上详细信息进行报告。请勿在不了解的网络中继续。</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>请检查 API 地址。如果正确，请在浏览器中打开一个网页，如有要求请登录，然后重试。</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>请在浏览器中打开一个网页，如有要求请登录，然后重试。</translation>
    </message>
    <message>
        <source>The answer of %1 is not what Snyk documents.</source>
        <translation>%1 的响应与 Snyk 的文档不符。</translation>
    </message>
    <message>
        <source>It is not known whether Snyk did this</source>
        <translation>不清楚 Snyk 是否已执行此操作</translation>
    </message>
    <message>
        <source>The request to enable Broker for %1 in %2 was sent, but no clear answer came back. Snyk may have carried it out. It is not sent again automatically.</source>
        <translation>已发送为 %2 中的 %1 启用 Broker 的请求，但没有收到明确的响应。Snyk 可能已执行。不会自动重新发送。</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation>发送请求后连接已断开。</translation>
    </message>
    <message>
        <source>Snyk reported an internal error while working on it.</source>
        <translation>Snyk 在处理时报告了内部错误。</translation>
    </message>
    <message>
        <source>Ask your IT department for the company&apos;s certificate and add it under Settings, Network, or have %1 exempted from the inspection. Do not go on in a network that you do not know.</source>
        <translation>请向 IT 部门索取公司的证书，并在“设置”的“网络”中添加，或将 %1 排除在检查之外。请勿在不了解的网络中继续。</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1 将请求重定向到了别处。该重定向已被拒绝，您的凭据未发送到那里。</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1 将请求重定向到 %2。该重定向已被拒绝，您的凭据未发送到那里。</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>没有向 %1 发送任何内容。</translation>
    </message>
    <message>
        <source>The request goes through the proxy %1.</source>
        <translation>请求经由代理 %1。</translation>
    </message>
    <message>
        <source>Your company&apos;s network does not resolve names on the internet.</source>
        <translation>贵公司的网络无法解析互联网上的名称。</translation>
    </message>
    <message>
        <source>Ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>请询问网络团队这台计算机能否访问它，也许需要通过代理。</translation>
    </message>
    <message>
        <source>A proxy wants you to sign in first.</source>
        <translation>代理要求您先登录。</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first.</source>
        <translation>访客网络或公司代理先显示其登录页面。</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, expired on %3. Nothing was sent.</source>
        <translation>为 %2 出示的证书作保的证书颁发机构“%1”，其证书已于 %3 过期。未发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, is not valid yet. Nothing was sent.</source>
        <translation>为 %2 出示的证书作保的证书颁发机构“%1”，其证书尚未生效。未发送任何内容。</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate, or the clock of this computer is wrong.</source>
        <translation>贵公司已更新其证书颁发机构而这台计算机上仍是旧证书，或者这台计算机的时钟不准。</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>请检查这台计算机的日期和时间。如果都正确，请向 IT 部门索取新证书，并在“设置”的“网络”中添加它。</translation>
    </message>
    <message>
        <source>A guest network or a proxy answers in the place of the real server.</source>
        <translation>访客网络或代理代替真正的服务器应答。</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <translation>未能建立加密连接</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It showed no certificate. Nothing was sent.</source>
        <translation>代表 %1 应答的一方不使用 TLS，或拒绝使用。它没有出示证书。未发送任何内容。</translation>
    </message>
    <message>
        <source>A proxy or a firewall answers in the place of the real server, or the port is that of another service.</source>
        <translation>代理或防火墙代替真正的服务器应答，或者该端口属于另一项服务。</translation>
    </message>
    <message>
        <source>Ask your network team what answers there. The details name the error.</source>
        <translation>请询问网络团队那里是什么在应答。详细信息中有错误说明。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExclusionsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Leave organizations out</source>
        <translation>排除组织</translation>
    </message>
    <message>
        <source>Name or &amp;short name:</source>
        <translation>名称或短名称(&amp;S)：</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>结尾为</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>规则文本</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>An organization that a rule fits is left out, also when it is ticked.</source>
        <translation>符合规则的组织会被排除，即使已勾选。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are left out by these rules.</source>
        <translation>
            <numerusform>这些规则排除了 %Ln 个组织。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>粘贴列表(&amp;P)…</translation>
    </message>
    <message>
        <source>Leaves out the organizations that a list names: by name, short name or id</source>
        <translation>排除列表中列出的组织：按名称、短名称或 ID</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>尚无规则。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are ticked.</source>
        <translation>
            <numerusform>其中 %Ln 个已勾选。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingText</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>%2 的第 %1 行</translation>
    </message>
    <message>
        <source>Open the file with all of it, or paste the whole text.</source>
        <translation>请打开包含全部内容的文件，或粘贴完整的文本。</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>没有可读取的内容</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文本为空。</translation>
    </message>
    <message>
        <source>That is too much to read</source>
        <translation>内容太多，无法读取</translation>
    </message>
    <message>
        <source>No configuration of a Broker client is larger than a megabyte.</source>
        <translation>Broker 客户端的配置不会超过 1 MB。</translation>
    </message>
    <message>
        <source>Take only the part that describes the Broker client.</source>
        <translation>请只取描述 Broker 客户端的部分。</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>这不是文本</translation>
    </message>
    <message>
        <source>It has characters that no configuration has: perhaps a picture, or an archive.</source>
        <translation>其中有配置中不会出现的字符：可能是图片或压缩包。</translation>
    </message>
    <message>
        <source>Open the configuration itself.</source>
        <translation>请打开配置文件本身。</translation>
    </message>
    <message>
        <source>This is no configuration that is known here</source>
        <translation>此处不识别这种配置</translation>
    </message>
    <message>
        <source>Known are docker and helm commands, env-files, Compose files, Kubernetes objects, values for the Helm chart, and what docker inspect prints.</source>
        <translation>可识别的有：docker 和 helm 命令、env 文件、Compose 文件、Kubernetes 对象、Helm chart 的值，以及 docker inspect 的输出。</translation>
    </message>
    <message>
        <source>To add a token alone, use “Set up a token…”.</source>
        <translation>若只添加令牌，请使用“设置令牌…”。</translation>
    </message>
    <message>
        <source>The file is not well formed</source>
        <translation>文件格式不正确</translation>
    </message>
    <message>
        <source>It cannot be read as YAML or JSON from here on: often a tab, a quote that does not end, or a wrong indent.</source>
        <translation>从此处起无法按 YAML 或 JSON 读取：常见原因是制表符、未结束的引号或错误的缩进。</translation>
    </message>
    <message>
        <source>Correct the file, or paste the part for the Broker client.</source>
        <translation>请更正文件，或粘贴 Broker 客户端的部分。</translation>
    </message>
    <message>
        <source>Paste the part for the Broker client.</source>
        <translation>请粘贴 Broker 客户端的部分。</translation>
    </message>
    <message>
        <source>A quote does not end</source>
        <translation>有未结束的引号</translation>
    </message>
    <message>
        <source>The quote that begins here has no end, so nothing after it can be told apart.</source>
        <translation>从此处开始的引号没有结束，因此无法区分其后的内容。</translation>
    </message>
    <message>
        <source>There is no Broker client in it</source>
        <translation>其中没有 Broker 客户端</translation>
    </message>
    <message>
        <source>The file is well formed, but nothing in it is a client of Snyk Broker.</source>
        <translation>文件格式正确，但其中没有 Snyk Broker 的客户端。</translation>
    </message>
    <message>
        <source>There is no Broker token in it</source>
        <translation>其中没有 Broker 令牌</translation>
    </message>
    <message>
        <source>The client has no BROKER_TOKEN here.</source>
        <translation>该客户端在此处没有 BROKER_TOKEN。</translation>
    </message>
    <message>
        <source>Add the file that has it, for example an env-file or a Secret.</source>
        <translation>请添加含有它的文件，例如 env 文件或 Secret。</translation>
    </message>
    <message>
        <source>The Broker token is a placeholder</source>
        <translation>Broker 令牌是占位符</translation>
    </message>
    <message>
        <source>This is a template: nobody has put the token in.</source>
        <translation>这是模板：尚未填入令牌。</translation>
    </message>
    <message>
        <source>Open the file that the running client was started with.</source>
        <translation>请打开启动正在运行的客户端所用的文件。</translation>
    </message>
    <message>
        <source>The Broker token is somewhere else</source>
        <translation>Broker 令牌在其他位置</translation>
    </message>
    <message>
        <source>The client gets it from %1, which is not here.</source>
        <translation>客户端从 %1 获取它，而此处没有。</translation>
    </message>
    <message>
        <source>Add that file, or the text with it, and look again.</source>
        <translation>请添加该文件或含有它的文本，然后重试。</translation>
    </message>
    <message>
        <source>This is no Broker token</source>
        <translation>这不是 Broker 令牌</translation>
    </message>
    <message>
        <source>What stands for BROKER_TOKEN does not have the form of one.</source>
        <translation>BROKER_TOKEN 的内容不符合 Broker 令牌的形式。</translation>
    </message>
    <message>
        <source>It is not known what the client connects</source>
        <translation>不清楚客户端连接的是什么</translation>
    </message>
    <message>
        <source>Neither an image nor a variable says whether it is GitHub, GitLab or another.</source>
        <translation>镜像和变量都未说明它是 GitHub、GitLab 还是其他服务。</translation>
    </message>
    <message>
        <source>This kind of client cannot be added</source>
        <translation>无法添加此类客户端</translation>
    </message>
    <message>
        <source>The program does not set up “%1”.</source>
        <translation>本程序不支持设置“%1”。</translation>
    </message>
    <message>
        <source>Its token alone can be added with “Set up a token…”.</source>
        <translation>可以通过“设置令牌…”只添加其令牌。</translation>
    </message>
    <message>
        <source>A value is not in base64</source>
        <translation>有一个值不是 base64</translation>
    </message>
    <message>
        <source>“%1” stands under “data” of a Secret, where Kubernetes wants base64.</source>
        <translation>“%1”位于 Secret 的“data”下，Kubernetes 要求那里使用 base64。</translation>
    </message>
    <message>
        <source>Put plain values under “stringData”.</source>
        <translation>请将未编码的值放在“stringData”下。</translation>
    </message>
    <message>
        <source>a command for a shell</source>
        <translation>shell 命令</translation>
    </message>
    <message>
        <source>a command for PowerShell</source>
        <translation>PowerShell 命令</translation>
    </message>
    <message>
        <source>an env-file</source>
        <translation>env 文件</translation>
    </message>
    <message>
        <source>a .env file of the client from npm</source>
        <translation>来自 npm 的客户端的 .env 文件</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>Compose 文件</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>Kubernetes 对象</translation>
    </message>
    <message>
        <source>values for the Helm chart</source>
        <translation>Helm chart 的值</translation>
    </message>
    <message>
        <source>what docker inspect prints</source>
        <translation>docker inspect 的输出</translation>
    </message>
    <message>
        <source>this program sets it for every client</source>
        <translation>本程序会为每个客户端设置</translation>
    </message>
    <message>
        <source>the client has the same by itself</source>
        <translation>与客户端的默认值相同</translation>
    </message>
    <message>
        <source>set by the image</source>
        <translation>由镜像设置</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>not a Broker client</source>
        <translation>不是 Broker 客户端</translation>
    </message>
    <message>
        <source>another object of Kubernetes</source>
        <translation>Kubernetes 的其他对象</translation>
    </message>
    <message>
        <source>a command that starts no client</source>
        <translation>不启动客户端的命令</translation>
    </message>
    <message>
        <source>a setting of the container, not of the client</source>
        <translation>属于容器而非客户端的设置</translation>
    </message>
    <message>
        <source>another image; new configurations take Snyk&apos;s own</source>
        <translation>其他镜像；新配置使用 Snyk 自己的镜像</translation>
    </message>
    <message>
        <source>a file that is not here</source>
        <translation>此处没有的文件</translation>
    </message>
    <message>
        <source>its value comes from somewhere else</source>
        <translation>其值来自其他位置</translation>
    </message>
    <message>
        <source>given again further down, and that counts</source>
        <translation>后面再次指定，以后面的为准</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>not a value that it can have</source>
        <translation>不是可用的值</translation>
    </message>
    <message>
        <source>a file inside the container; where it comes from is not here</source>
        <translation>容器内的文件；此处不清楚其来源</translation>
    </message>
    <message>
        <source>the text of a certificate; new configurations name its file</source>
        <translation>证书的文本；新配置使用其文件名</translation>
    </message>
    <message>
        <source>a setting of the chart, not of the client</source>
        <translation>属于 chart 而非客户端的设置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name, reason</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2 — %3</source>
        <comment>line, name, reason</comment>
        <translation>%1：%2 — %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, line</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>It is larger than any configuration of a client.</source>
        <translation>它超出了客户端配置可能的大小。</translation>
    </message>
    <message>
        <source>It is no file but a folder, a pipe or a device.</source>
        <translation>它是文件夹、管道或设备，而不是文件。</translation>
    </message>
    <message>
        <source>The system does not let this program read it.</source>
        <translation>系统不允许本程序读取它。</translation>
    </message>
    <message>
        <source>Open another file, or paste its text.</source>
        <translation>请打开其他文件，或粘贴其文本。</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>pasted text %1</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>粘贴的文本 %1</translation>
    </message>
    <message>
        <source>not read: it describes no client, and no client refers to it</source>
        <translation>未读取：其中未描述任何客户端，也没有客户端引用它</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, line</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it.</source>
        <translation>不在此处：文件仅引用了它。</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it (%1).</source>
        <translation>不在此处：文件仅引用了它（%1）。</translation>
    </message>
    <message>
        <source>Not here: a placeholder stands in its place (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>不在此处：其位置上是占位符（%1）。</translation>
    </message>
    <message>
        <source>Not taken: what stands there cannot be it (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>未采用：那里的内容不可能是它（%1）。</translation>
    </message>
    <message>
        <source>Not here: perhaps in another file.</source>
        <translation>不在此处：可能在其他文件中。</translation>
    </message>
    <message>
        <source>Not here: perhaps in %1, which was not given.</source>
        <translation>不在此处：可能在未提供的 %1 中。</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>文件中没有。</translation>
    </message>
    <message>
        <source>your own rules for what the client lets through; new configurations take Snyk&apos;s rules, so bring this file into the new client yourself</source>
        <translation>您自己的规则，规定客户端放行哪些内容；新配置采用 Snyk 的规则，因此请自行将此文件放入新客户端</translation>
    </message>
    <message>
        <source>a file or folder that the container is given; new configurations do not give it</source>
        <translation>提供给容器的文件或文件夹；新配置不提供它</translation>
    </message>
    <message>
        <source>The file would take too long to read</source>
        <translation>读取该文件会耗时过长</translation>
    </message>
    <message>
        <source>It is nested too deeply, or repeats itself too often. No configuration of a Broker client looks like this.</source>
        <translation>嵌套过深，或重复过多。Broker 客户端的配置不会是这样。</translation>
    </message>
    <message>
        <source>the default in the file is taken; it may be set somewhere else</source>
        <translation>采用文件中的默认值；它可能在其他位置设置</translation>
    </message>
    <message>
        <source>given more than once, and nothing says which counts</source>
        <translation>多次指定，且没有信息说明以哪个为准</translation>
    </message>
    <message>
        <source>no client uses it</source>
        <translation>没有客户端使用它</translation>
    </message>
    <message>
        <source>not Snyk&apos;s address for this region, which new configurations have</source>
        <translation>不是此区域的 Snyk 地址；新配置使用该区域的 Snyk 地址</translation>
    </message>
    <message>
        <source>too many variables that no field of the form asks for</source>
        <translation>表单中没有对应字段的变量过多</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingWizard</name>
    <message>
        <source>Its file</source>
        <comment>step of the wizard</comment>
        <translation>客户端文件</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>step of the wizard</comment>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>step of the wizard</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>step of the wizard</comment>
        <translation>组织</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>step of the wizard</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Add an existing client</source>
        <translation>添加现有客户端</translation>
    </message>
    <message>
        <source>The credential is stored nowhere</source>
        <translation>凭据未存储在任何地方</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential. The client&apos;s file still has it.</source>
        <translation>如果现在离开，本程序将忘记该凭据。客户端的文件中仍有它。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>不保存并离开(&amp;L)</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>令牌未存储在任何地方</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. The client&apos;s file still has it.</source>
        <translation>如果现在离开，本程序将忘记该令牌。客户端的文件中仍有它。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExportCommands</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Due dates as a &amp;calendar…</source>
        <translation>轮换日期日历(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the due dates as a calendar</source>
        <translation>将轮换日期保存为日历</translation>
    </message>
    <message>
        <source>Due date of the &amp;selected token…</source>
        <translation>所选令牌的轮换日期(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the due date as a calendar</source>
        <translation>将轮换日期保存为日历</translation>
    </message>
    <message>
        <source>Inventory as a &amp;table…</source>
        <translation>盘点表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the inventory as a table</source>
        <translation>将盘点保存为表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report for a change ticket…</source>
        <translation>变更工单报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Printable document (*.pdf)</source>
        <translation>可打印文档 (*.pdf)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>没有可保存的内容</translation>
    </message>
    <message>
        <source>No token is selected, or the filter shows none.</source>
        <translation>未选择令牌，或筛选条件下没有令牌。</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>其中不含机密。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Due dates of the &amp;selected tokens…</source>
        <translation>所选令牌的轮换日期(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::FieldRow</name>
    <message>
        <source>Use this</source>
        <translation>使用此项</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The first entry of a list: what holds when nothing is chosen. %1 is a value of the Broker client.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 Perhaps you mean: %2</source>
        <extracomment>%1 is what is wrong with an entry, %2 what was most likely meant.</extracomment>
        <translation>%1您指的可能是：%2</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <translation>使用此项：%1</translation>
    </message>
    <message>
        <source>Move them to their fields</source>
        <translation>将它们移到各自的字段</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilePage</name>
    <message>
        <source>&amp;Paste it</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Take a &amp;sample</source>
        <translation>使用示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>How was the client set up?</source>
        <translation>客户端是如何设置的？</translation>
    </message>
    <message>
        <source>Paste what it was started with, or open the file: a docker or helm command, an env-file, a Compose file, Kubernetes objects, values for the Helm chart, or what docker inspect prints. Add the files that it refers to as well. Nothing of it leaves this computer, and it is not kept.</source>
        <translation>请粘贴启动它所用的内容，或打开相应的文件：docker 或 helm 命令、env 文件、Compose 文件、Kubernetes 对象、Helm chart 的值，或 docker inspect 的输出。请同时添加其中引用的文件。任何内容都不会离开本机，也不会被保存。</translation>
    </message>
    <message>
        <source>&amp;Given so far:</source>
        <translation>目前已提供(&amp;G)：</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>目前已提供</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>剪贴板中没有文本</translation>
    </message>
    <message>
        <source>Copy the command or the file&apos;s text first, or open the file.</source>
        <translation>请先复制命令或文件的文本，或打开文件。</translation>
    </message>
    <message>
        <source>Open the files of the client</source>
        <translation>打开客户端的文件</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text, %Ln line(s)</source>
        <translation>
            <numerusform>粘贴的文本，%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln line(s)</source>
        <translation>
            <numerusform>%1，%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text %1, %Ln line(s)</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>
            <numerusform>粘贴的文本 %1，%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FileText</name>
    <message>
        <source>The drive that it is on does not answer.</source>
        <translation>文件所在的驱动器没有应答。</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilterBar</name>
    <message>
        <source>Clear &amp;filter</source>
        <translation>清除筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>所有区域</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>所有组织</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>清除要查找的文本</translation>
    </message>
    <message>
        <source>Show every day again</source>
        <translation>重新显示所有日期</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>按组织</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>轮换日期：%1</translation>
    </message>
</context>
<context>
    <name>broker::ui::FindPage</name>
    <message>
        <source>Find among these organizations</source>
        <translation>在这些组织中查找</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>清除要查找的文本</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>停止查看(&amp;S)</translation>
    </message>
    <message>
        <source>Choose from &amp;all organizations…</source>
        <translation>从所有组织中选择(&amp;A)…</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>已查看的组织</translation>
    </message>
    <message>
        <source>Organizations that the client may be for</source>
        <translation>客户端可能所属的组织</translation>
    </message>
    <message>
        <source>Which organization is the client for?</source>
        <translation>客户端用于哪个组织？</translation>
    </message>
    <message>
        <source>Whose token it has, Snyk tells nobody: it never shows the token of an integration again. It does tell which of your organizations have %1 with Broker. Choose the one that the client is for.</source>
        <translation>Snyk 不会透露客户端的令牌属于哪个组织：它不会再次显示集成的令牌。但它会说明您的哪些组织有使用 Broker 的 %1。请选择该客户端所属的组织。</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>开始查看(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新诊断(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>查看其余组织(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln organization(s). Snyk is asked about each of them, which takes %1.</source>
        <translation>
            <numerusform>您可以看到 %Ln 个组织。将逐个向 Snyk 查询，需要 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at.</source>
        <translation>
            <numerusform>已查看 %1 个组织，共 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk does not show you the integrations of %Ln organization(s); the client may be for such a one.</source>
        <translation>
            <numerusform>Snyk 不向您显示 %Ln 个组织的集成；客户端可能用于其中之一。</numerusform>
        </translation>
    </message>
    <message>
        <source>None was found that has %1 with Broker. Choose the organization yourself, or go back and sign in with an account that sees it.</source>
        <translation>未找到有使用 Broker 的 %1 的组织。请自行选择组织，或返回并使用能看到该组织的帐户登录。</translation>
    </message>
    <message>
        <source>Snyk does not list every integration of this kind.</source>
        <comment>Jira, Nexus</comment>
        <translation>Snyk 不会列出此类型的所有集成。</translation>
    </message>
    <message>
        <source>Some of this the inventory knew; the oldest is of %1. “Look again” asks Snyk anew.</source>
        <translation>其中部分信息来自盘点，最早的为 %1。“重新查看”会重新向 Snyk 查询。</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>正在读取列表：目前有 %Ln 个组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>已查看 %1 个组织，共 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FingerprintView</name>
    <message>
        <source>Both match what the Broker client writes to its logs, so you can tell which token it uses.</source>
        <translation>两者都与 Broker 客户端写入日志的内容一致，因此您可以知道它使用的是哪个令牌。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-&amp;256</source>
        <translation>SHA-256(&amp;2)</translation>
    </message>
    <message>
        <source>Fin&amp;gerprint</source>
        <translation>指纹(&amp;G)</translation>
    </message>
    <message>
        <source>Both tell credentials apart without showing them.</source>
        <translation>两者都可以在不显示凭据的情况下区分凭据。</translation>
    </message>
</context>
<context>
    <name>broker::ui::FoundPage</name>
    <message>
        <source>%1: %2</source>
        <comment>product, how the client signs in</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not ta&amp;ken:</source>
        <translation>未采用(&amp;K)：</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>客户端(&amp;L)：</translation>
    </message>
    <message>
        <source>It &amp;connects:</source>
        <translation>连接到(&amp;C)：</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>客户端：</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>读取自：</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Broker 令牌：</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>凭据：</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>设置：</translation>
    </message>
    <message>
        <source>Copy &amp;token</source>
        <translation>复制令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Copy cr&amp;edential</source>
        <translation>复制凭据(&amp;E)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>What the client connects</source>
        <translation>客户端连接的内容</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>The client could not be read</source>
        <translation>无法读取客户端</translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation>发现的内容如下</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Next, sign in to Snyk and choose the organization that the client is for.</source>
        <translation>目前尚未保存任何内容。接下来，请登录 Snyk 并选择该客户端所属的组织。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a client, what it connects</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unknown: the Broker server is none of Snyk&apos;s that are known here</source>
        <translation>未知：该 Broker 服务器不是此处已知的 Snyk 服务器</translation>
    </message>
    <message>
        <source>Broker token of the client</source>
        <translation>客户端的 Broker 令牌</translation>
    </message>
    <message>
        <source>Credential of the client (%1)</source>
        <translation>客户端的凭据（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>variable</comment>
        <translation>%1：已隐藏</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The token and the credential are kept. These secrets are not, and are asked for when the client is set up again: %1.</source>
        <translation>令牌和凭据会保存。以下机密不会保存，重新设置客户端时会再次询问：%1。</translation>
    </message>
    <message>
        <source>Another client: %1</source>
        <comment>why it is not there</comment>
        <translation>另一个客户端：%1</translation>
    </message>
    <message>
        <source>This token is in your list already</source>
        <translation>此令牌已在您的列表中</translation>
    </message>
    <message>
        <source>%1 in %2, %3. A second entry for it is not made.</source>
        <translation>%2 中的 %1，%3。不会为其创建第二个条目。</translation>
    </message>
    <message>
        <source>To change how its client is set up, select it in the list and choose “Set up the client…”.</source>
        <translation>若要更改其客户端的设置，请在列表中选择它，然后选择“设置客户端…”。</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a setting</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>Ente&amp;r it:</source>
        <translation>输入(&amp;R)：</translation>
    </message>
    <message>
        <source>Not in the file, so:</source>
        <translation>文件中没有，因此：</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>The credential of the client, which is then kept with the token</source>
        <translation>客户端的凭据，之后会与令牌一起保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were found. Choose one; the others are added in the same way after it.</source>
        <translation>
            <numerusform>找到 %Ln 个客户端。请选择一个；其他的可在之后以相同方式添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <comment>name of a client, masked token</comment>
        <translation>%1，令牌 %2</translation>
    </message>
    <message>
        <source>entered</source>
        <comment>a credential</comment>
        <translation>已输入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of a file, its name</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (not in the file: a client goes there that is not told otherwise)</source>
        <translation>%1（文件中没有：未另行指定的客户端会连接到那里）</translation>
    </message>
    <message>
        <source>Enter it here, or later.</source>
        <translation>在此处输入，或稍后输入。</translation>
    </message>
    <message>
        <source>It can be entered later; nothing here says which service it is for.</source>
        <translation>可以稍后输入；此处没有信息说明它用于哪个服务。</translation>
    </message>
    <message>
        <source>The client is being read</source>
        <translation>正在读取客户端</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln line(s) more</source>
        <translation>
            <numerusform>以及另外 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::GroupedModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of tokens in the list: its name and how many there are.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>broker::ui::Handover</name>
    <message>
        <source>Ask your colleague for a new hand-over.</source>
        <translation>请向同事索取新的交接文件。</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Save it on this computer first, for example in your documents, and open it from there.</source>
        <translation>请先将其保存到本机，例如保存到文档中，然后从那里打开。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>A hand-over has some thousand characters; this file has more than a million.</source>
        <translation>交接文件只有几千个字符；此文件超过一百万个。</translation>
    </message>
    <message>
        <source>Choose the file whose name ends with “.handover”.</source>
        <translation>请选择名称以“.handover”结尾的文件。</translation>
    </message>
    <message>
        <source>This is not a hand-over</source>
        <translation>这不是交接文件</translation>
    </message>
    <message>
        <source>The hand-over is damaged</source>
        <translation>交接文件已损坏</translation>
    </message>
    <message>
        <source>It is not as it was saved: a part is missing, or was changed on the way.</source>
        <translation>它与保存时不同：缺少一部分，或在途中被更改。</translation>
    </message>
    <message>
        <source>Ask your colleague to send the file once more, as an attachment and not as text.</source>
        <translation>请同事以附件而不是文本的形式重新发送文件。</translation>
    </message>
    <message>
        <source>The hand-over is from a newer version</source>
        <translation>交接文件来自更新的版本</translation>
    </message>
    <message>
        <source>It was made by a version of this program that you do not have yet.</source>
        <translation>它由您尚未安装的本程序版本创建。</translation>
    </message>
    <message>
        <source>Install the newest version, then open the file again.</source>
        <translation>请安装最新版本，然后重新打开文件。</translation>
    </message>
    <message>
        <source>The hand-over is a real one</source>
        <translation>这是真实的交接文件</translation>
    </message>
    <message>
        <source>In practice mode only what was made in practice mode is opened.</source>
        <translation>在练习模式下，只能打开在练习模式下创建的内容。</translation>
    </message>
    <message>
        <source>Leave practice mode, then open the file again.</source>
        <translation>请退出练习模式，然后重新打开文件。</translation>
    </message>
    <message>
        <source>The hand-over is from practice mode</source>
        <translation>交接文件来自练习模式</translation>
    </message>
    <message>
        <source>Nothing in it is real.</source>
        <translation>其中的内容均非真实。</translation>
    </message>
    <message>
        <source>Switch to practice mode to open it, or ask your colleague for a real one.</source>
        <translation>请切换到练习模式打开它，或向同事索取真实的文件。</translation>
    </message>
    <message>
        <source>The hand-over has expired</source>
        <translation>交接文件已过期</translation>
    </message>
    <message>
        <source>It could be opened until %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>它只能在 %1 之前（含当日）打开。</translation>
    </message>
    <message>
        <source>Ask your colleague for a new hand-over. If it should not have expired yet, look whether the date of this computer is right.</source>
        <translation>请向同事索取新的交接文件。如果它本不应过期，请检查本机的日期是否正确。</translation>
    </message>
    <message>
        <source>The passphrase does not open it</source>
        <translation>该密码短语无法打开它</translation>
    </message>
    <message>
        <source>Most likely there is a typing error. Capital and small letters differ, and hyphens count.</source>
        <translation>很可能是输入有误。区分大小写，连字符也算在内。</translation>
    </message>
    <message>
        <source>Enter it again. If it still does not open, ask your colleague for the passphrase of this very file.</source>
        <translation>请重新输入。如果仍打不开，请向同事询问此文件的密码短语。</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Checking the passphrase takes about 256 MB of memory for a second.</source>
        <translation>检查密码短语需要约 256 MB 内存，持续约一秒。</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>请关闭一些程序，然后重试。</translation>
    </message>
    <message>
        <source>You have no key for it</source>
        <translation>您没有对应的密钥</translation>
    </message>
    <message>
        <source>The hand-over was made for a key, and on this computer there is none.</source>
        <translation>交接文件是为某个密钥创建的，而本机上没有密钥。</translation>
    </message>
    <message>
        <source>Open it on the computer whose key you gave to your colleague. Or make a key here, send it, and ask for a new hand-over.</source>
        <translation>请在您把密钥交给同事时所用的计算机上打开。或者在此创建密钥，发送给同事，并索取新的交接文件。</translation>
    </message>
    <message>
        <source>The hand-over was not made for your key</source>
        <translation>交接文件不是为您的密钥创建的</translation>
    </message>
    <message>
        <source>It was made for another person, another computer, or a key that you had before.</source>
        <translation>它是为另一个人、另一台计算机或您以前的密钥创建的。</translation>
    </message>
    <message>
        <source>Send your key to your colleague and ask for a new hand-over.</source>
        <translation>请将您的密钥发送给同事，并索取新的交接文件。</translation>
    </message>
    <message>
        <source>The hand-over was changed</source>
        <translation>交接文件已被更改</translation>
    </message>
    <message>
        <source>It was made for your key, but somebody has changed it since.</source>
        <translation>它是为您的密钥创建的，但之后有人更改了它。</translation>
    </message>
    <message>
        <source>What is inside is not understood</source>
        <translation>无法理解其中的内容</translation>
    </message>
    <message>
        <source>The file was opened, but it describes no client that this version knows.</source>
        <translation>文件已打开，但其中描述的不是此版本所知的客户端。</translation>
    </message>
    <message>
        <source>Install the newest version. If that does not help, ask your colleague for a new hand-over.</source>
        <translation>请安装最新版本。如果仍无效，请向同事索取新的交接文件。</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>太短：至少 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too easy to guess: at least %Ln different character(s).</source>
        <translation>
            <numerusform>太容易猜到：至少 %Ln 个不同的字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>太长：最多 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>无法使用该密钥</translation>
    </message>
    <message>
        <source>Ask your colleague to make a new key and to send it.</source>
        <translation>请同事创建新密钥并发送给您。</translation>
    </message>
    <message>
        <source>Opening it would take too much</source>
        <translation>打开它的代价过高</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a hand-over of this program does. That could bring this computer to a stop.</source>
        <translation>该文件要求的内存或时间超过本程序的交接文件所需。这可能使这台计算机停止响应。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>further integrations that use a token</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>broker::ui::HandoverCommands</name>
    <message>
        <source>S&amp;end to a colleague…</source>
        <translation>发送给同事(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>打开交接文件(&amp;O)…</translation>
    </message>
    <message>
        <source>My &amp;public key…</source>
        <translation>我的公钥(&amp;P)…</translation>
    </message>
    <message>
        <source>Opens the encrypted file with a client that a colleague sent you</source>
        <translation>打开同事发给您的、包含客户端的加密文件</translation>
    </message>
    <message>
        <source>Lets a colleague make a hand-over that only you can open</source>
        <translation>让同事能够创建只有您才能打开的交接文件</translation>
    </message>
    <message>
        <source>Hands this client over to somebody who runs it: an encrypted file and a page with instructions</source>
        <translation>将此客户端交给运行它的人：一个加密文件和一页说明</translation>
    </message>
    <message>
        <source>For a Broker token whose client this program can set up</source>
        <translation>适用于本程序可以设置其客户端的 Broker 令牌</translation>
    </message>
    <message>
        <source>For Broker tokens whose clients this program can set up: select those alone</source>
        <translation>适用于本程序可以设置其客户端的 Broker 令牌：请只选择这些令牌</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>所选令牌属于多个区域：请选择同一区域的令牌</translation>
    </message>
    <message>
        <source>Hands these clients over to somebody who runs them: for each an encrypted file and a page with instructions</source>
        <translation>将这些客户端交给运行它们的人：每个客户端一个加密文件和一页说明</translation>
    </message>
</context>
<context>
    <name>broker::ui::Help</name>
    <message>
        <source>help_en.md</source>
        <extracomment>Not shown: the name of the help file of this language, &quot;help_de.md&quot; for German.</extracomment>
        <translation>help_zh_CN.md</translation>
    </message>
</context>
<context>
    <name>broker::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>The underlined letter of a menu or button is pressed together with Alt. Tab goes on to the next control, Escape closes a window.</source>
        <translation>同时按下 Alt 和菜单或按钮中带下划线的字母。按 Tab 键移到下一个控件，按 Esc 键关闭窗口。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>主题的文本</translation>
    </message>
    <message>
        <source>Cop&amp;y facts about this program</source>
        <translation>复制有关本程序的信息(&amp;Y)</translation>
    </message>
    <message>
        <source>Version, Qt, encryption and keychain. There is no secret in it.</source>
        <translation>版本、Qt、加密和钥匙串。其中不含机密。</translation>
    </message>
    <message>
        <source>Nothing is said about “%1”. Try one word of it.</source>
        <translation>没有关于“%1”的内容。请尝试其中的一个词。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>清除要查找的文本</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeDoubtText</name>
    <message>
        <source>%1 has no integration with %2.</source>
        <translation>%1 没有与 %2 的集成。</translation>
    </message>
    <message>
        <source>%1 has %2 without Broker.</source>
        <translation>%1 的 %2 未使用 Broker。</translation>
    </message>
    <message>
        <source>With Broker it has: %1.</source>
        <extracomment>%1 is a list of services.</extracomment>
        <translation>它使用 Broker 的集成：%1。</translation>
    </message>
    <message>
        <source>Your list has another token for this integration: %1.</source>
        <extracomment>%1 is the masked form of a token.</extracomment>
        <translation>您的列表中有此集成的另一个令牌：%1。</translation>
    </message>
    <message>
        <source>The client seems to be for another organization</source>
        <translation>该客户端似乎属于其他组织</translation>
    </message>
    <message>
        <source>Choose another one, or go on if you know that it is this one. Your list then says what speaks against it.</source>
        <translation>请选择其他组织；如果您确定就是这个组织，也可以继续。之后您的列表会说明有哪些不符之处。</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeModel</name>
    <message>
        <source>your list has another token for it</source>
        <translation>您的列表中有它的另一个令牌</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>broker::ui::HowPage</name>
    <message>
        <source>&amp;Share one token</source>
        <translation>共用一个令牌(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;One token each</source>
        <translation>每个组织一个令牌(&amp;O)</translation>
    </message>
    <message>
        <source>How they get their token</source>
        <translation>令牌的获取方式</translation>
    </message>
    <message>
        <source>Both ways side by side. Nothing is changed yet.</source>
        <translation>两种方式并列显示。目前尚未更改任何内容。</translation>
    </message>
    <message>
        <source>&amp;Token to share:</source>
        <translation>要共用的令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Integration:</source>
        <translation>集成(&amp;I)：</translation>
    </message>
    <message>
        <source>Set up the &amp;first token…</source>
        <translation>设置第一个令牌(&amp;F)…</translation>
    </message>
    <message>
        <source>Set one up in an organization of the group first, then share it: your choice is kept until then. Or choose one token each.</source>
        <translation>请先在该群组的某个组织中设置一个，然后共用它：在此之前会保留您的选择。或者选择每个组织一个令牌。</translation>
    </message>
    <message>
        <source>No token on your list can be shared in this region.</source>
        <translation>您的列表中没有可在此区域共用的令牌。</translation>
    </message>
    <message>
        <source>No token on your list is of a group that you have chosen organizations of.</source>
        <translation>您的列表中没有属于所选组织所在群组的令牌。</translation>
    </message>
    <message>
        <source>None of the chosen organizations can share it: they are in other groups.</source>
        <translation>所选组织都不能共用它：它们在其他群组中。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chosen organization(s) can share it: they are in its group. Its record on your list will name them.</source>
        <extracomment>%1 is how many of them.</extracomment>
        <translation>
            <numerusform>所选 %Ln 个组织中有 %1 个可以共用它：它们在其群组中。您列表中该令牌的条目会列出它们。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>导入备份</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>导入将执行的操作</translation>
    </message>
    <message>
        <source>The space bar takes a token out of the import or puts it back.</source>
        <translation>按空格键可将令牌移出导入或重新加入。</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Look at the table again, then import.</source>
        <translation>尚未导入任何内容。请再次查看表格，然后导入。</translation>
    </message>
    <message>
        <source>There is nothing to import: everything in the file is already here.</source>
        <translation>没有可导入的内容：文件中的所有内容此处都已有。</translation>
    </message>
    <message>
        <source>To be added or changed: %1.</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;, also in the next ones.</extracomment>
        <translation>将添加或更改：%1。</translation>
    </message>
    <message>
        <source>Left out, because they differ from those here: %1.</source>
        <translation>因与此处不同而略过：%1。</translation>
    </message>
    <message>
        <source>Refused, because region and address contradict each other: %1.</source>
        <translation>因区域与地址不一致而拒绝：%1。</translation>
    </message>
    <message>
        <source>Nothing that is only here is removed, and no secret is imported.</source>
        <translation>仅存在于此处的内容不会被移除，也不会导入机密。</translation>
    </message>
    <message>
        <source>The list of tokens has changed in the meantime</source>
        <translation>令牌列表在此期间已更改</translation>
    </message>
    <message>
        <source>Added or changed: %1</source>
        <translation>已添加或更改：%1</translation>
    </message>
    <message>
        <source>Saving the list of tokens. It is saved also if you close this window.</source>
        <translation>正在保存令牌列表。即使关闭此窗口，也会完成保存。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ImportModel</name>
    <message>
        <source>Left out</source>
        <comment>what an import does with a token</comment>
        <translation>略过</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <comment>what an import does with a token</comment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>New</source>
        <comment>what an import does with a token</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what an import does with a token</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>what an import does with a token</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what an import does with a token</comment>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>broker::ui::Instructions</name>
    <message>
        <source>Docker or Podman, on the computer that will run the client</source>
        <translation>将运行客户端的计算机上的 Docker 或 Podman</translation>
    </message>
    <message>
        <source>Docker with Docker Compose, on the computer that will run the client</source>
        <translation>将运行客户端的计算机上的 Docker 和 Docker Compose</translation>
    </message>
    <message>
        <source>kubectl, signed in to the cluster that will run the client</source>
        <translation>已登录到将运行客户端的集群的 kubectl</translation>
    </message>
    <message>
        <source>helm and kubectl, signed in to the cluster that will run the client</source>
        <translation>已登录到将运行客户端的集群的 helm 和 kubectl</translation>
    </message>
    <message>
        <source>Node.js with npm, on the computer that will run the client</source>
        <translation>将运行客户端的计算机上的 Node.js 和 npm</translation>
    </message>
    <message>
        <source>Broker Token Assistant, the program that opens the encrypted file: https://github.com/broker-token-assistant/broker-token-assistant</source>
        <translation>Broker Token Assistant，用于打开加密文件的程序：https://github.com/broker-token-assistant/broker-token-assistant</translation>
    </message>
    <message>
        <source>From there, a way through the firewall to %1</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>从那里可以穿过防火墙连接到 %1</translation>
    </message>
    <message>
        <source>From there, a way to %1 at %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>从那里可以连接到 %2 上的 %1</translation>
    </message>
    <message>
        <source>The passphrase: it does not come with the file. Ask for it by phone.</source>
        <translation>密码短语：它不随文件一起发送。请通过电话询问。</translation>
    </message>
    <message>
        <source>Your own computer: the file opens with your key %1 alone.</source>
        <translation>您自己的计算机：该文件只能用您的密钥 %1 打开。</translation>
    </message>
    <message>
        <source>Save the file %1 on your computer. It can be opened until %2.</source>
        <translation>将文件 %1 保存到您的计算机。它在 %2 之前（含当日）可以打开。</translation>
    </message>
    <message>
        <source>Start Broker Token Assistant and choose “Open a hand-over…” in the menu “List”. You need no account at Snyk.</source>
        <translation>启动 Broker Token Assistant，在“列表”菜单中选择“打开交接文件…”。您不需要 Snyk 帐户。</translation>
    </message>
    <message>
        <source>Compare what the program shows with this page: organization, integration and region. If something differs, stop and ask.</source>
        <translation>将程序显示的内容与本页比较：组织、集成和区域。如有不同，请停下并询问。</translation>
    </message>
    <message>
        <source>Press “Save as…” and save the configuration as %1, in a folder that only you can open. It has the secrets in it.</source>
        <translation>点按“另存为…”，将配置以 %1 为名保存到只有您能打开的文件夹中。其中含有机密。</translation>
    </message>
    <message>
        <source>In that folder, start the client:</source>
        <translation>在该文件夹中启动客户端：</translation>
    </message>
    <message>
        <source>After half a minute, ask the client whether it is connected:</source>
        <translation>半分钟后，询问客户端是否已连接：</translation>
    </message>
    <message>
        <source>It is, when the answer has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>如果响应中有“&quot;ok&quot;:true”且没有“&quot;ok&quot;:false”，就表示已连接。</translation>
    </message>
    <message>
        <source>Leave the old client running, if there is one, until you are told that it may go.</source>
        <translation>如有旧客户端，请让它继续运行，直到有人告知可以停止。</translation>
    </message>
    <message>
        <source>That the client is connected, on which computer or cluster it runs, and since when.</source>
        <translation>客户端已连接、在哪台计算机或哪个集群上运行，以及从何时开始。</translation>
    </message>
    <message>
        <source>If it is not: the answer of the check and the last lines of its log. Never send the configuration, the encrypted file or the passphrase back.</source>
        <translation>如果没有连接：检查的响应和日志的最后几行。切勿发回配置、加密文件或密码短语。</translation>
    </message>
    <message>
        <source>Then delete the encrypted file. To take the client away again:</source>
        <translation>然后删除加密文件。要移除客户端：</translation>
    </message>
    <message>
        <source>Please run a Broker client</source>
        <translation>请运行一个 Broker 客户端</translation>
    </message>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>练习模式：本页内容均非真实。</translation>
    </message>
    <message>
        <source>%1 asks %2 to run the Broker client for %3 in the organization %4, %5. What it needs is in an encrypted file that comes apart from this page. There is no secret on this page.</source>
        <extracomment>%1 and %2 are names of persons, %3 is a service such as GitLab, %4 an organization, %5 a region.</extracomment>
        <translation>%1 请 %2 运行组织 %4（%5）中用于 %3 的 Broker 客户端。所需内容在与本页分开发送的加密文件中。本页没有机密。</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>您需要什么</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>检查什么</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>发回什么</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2</source>
        <extracomment>Title of a page; %1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%2 中用于 %1 的 Broker 客户端</translation>
    </message>
    <message>
        <source>Podman, on the computer that will run the client</source>
        <translation>将运行客户端的计算机上的 Podman</translation>
    </message>
    <message>
        <source>Podman with Podman Compose, on the computer that will run the client</source>
        <translation>将运行客户端的计算机上的 Podman 和 Podman Compose</translation>
    </message>
    <message>
        <source>The same client serves the organizations that share its token: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>同一客户端服务于共用其令牌的组织：%1。</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationModel</name>
    <message>
        <source>Not offered here</source>
        <comment>integration type without a Broker token to get</comment>
        <translation>此处不提供</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>In this organization</source>
        <translation>在此组织中</translation>
    </message>
    <message>
        <source>How its token is obtained</source>
        <translation>令牌的获取方式</translation>
    </message>
    <message>
        <source>Container registries</source>
        <translation>容器注册表</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Choose the integration</source>
        <translation>选择集成</translation>
    </message>
    <message>
        <source>Snyk reports this integration. It has no Broker token that can be obtained here.</source>
        <translation>Snyk 报告了此集成。它没有可在此处获取的 Broker 令牌。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Asking which ones use Broker…</source>
        <translation>正在询问哪些集成使用 Broker…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>Snyk 列表中有 %Ln 个条目无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token %1 is already in your list.</source>
        <translation>其令牌 %1 已在您的列表中。</translation>
    </message>
    <message>
        <source>&amp;Find by name:</source>
        <translation>按名称查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>查找集成</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>清除要查找的文本</translation>
    </message>
    <message>
        <source>Every kind of code host, repository or registry needs a Broker token of its own. These are the integrations of %1.</source>
        <translation>每种代码托管平台、仓库或注册表都需要自己的 Broker 令牌。以下是 %1 的集成。</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationText</name>
    <message>
        <source>Not set up</source>
        <comment>integration</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Set up without Broker</source>
        <comment>integration</comment>
        <translation>已设置，未使用 Broker</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>integration</comment>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Set up with Broker</source>
        <comment>integration</comment>
        <translation>已设置，使用 Broker</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>integration</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>The organization does not have this integration yet.</source>
        <translation>该组织还没有此集成。</translation>
    </message>
    <message>
        <source>Snyk reaches the service directly, with credentials that are stored in Snyk.</source>
        <translation>Snyk 使用存储在 Snyk 中的凭据直接访问该服务。</translation>
    </message>
    <message>
        <source>The integration uses Broker already, so it has a Broker token.</source>
        <translation>该集成已使用 Broker，因此已有 Broker 令牌。</translation>
    </message>
    <message>
        <source>Snyk&apos;s list does not cover this type. The Web UI shows its state.</source>
        <translation>Snyk 的列表不包含此类型。Web UI 会显示其状态。</translation>
    </message>
    <message>
        <source>Token can be generated here</source>
        <translation>可在此处生成令牌</translation>
    </message>
    <message>
        <source>Generate the token now</source>
        <comment>way to get a token</comment>
        <translation>立即生成令牌</translation>
    </message>
    <message>
        <source>I have the token already</source>
        <comment>way to get a token</comment>
        <translation>我已有令牌</translation>
    </message>
    <message>
        <source>This program enables Broker for the integration, and Snyk answers with the token.</source>
        <translation>本程序为该集成启用 Broker，Snyk 随即返回令牌。</translation>
    </message>
    <message>
        <source>You open the settings of the integration in your browser and copy the token. Changes nothing that is set up.</source>
        <translation>您在浏览器中打开该集成的设置并复制令牌。不会更改任何已有设置。</translation>
    </message>
    <message>
        <source>From Snyk support or a colleague. It is checked and saved; nothing is changed in Snyk.</source>
        <translation>来自 Snyk 支持或同事。令牌会经过检查并保存；Snyk 中没有任何更改。</translation>
    </message>
    <message>
        <source>Snyk adds the integration %1 to the organization “%2”, with Broker enabled.</source>
        <translation>Snyk 将集成 %1 添加到组织“%2”，并启用 Broker。</translation>
    </message>
    <message>
        <source>It works as soon as a Broker client runs with the new token. Nothing that exists now is changed.</source>
        <translation>使用新令牌的 Broker 客户端开始运行后即可生效。现有内容不会更改。</translation>
    </message>
    <message>
        <source>Broker is enabled once more for %1 in the organization “%2”, where it is in use already.</source>
        <translation>将再次为组织“%2”中的 %1 启用 Broker，而它在那里已在使用。</translation>
    </message>
    <message>
        <source>Snyk does not document what that does: the answer may hold the same token or a new one. The token is compared with the one recorded here, and you are told.</source>
        <translation>Snyk 的文档未说明这样做的结果：返回的可能是同一令牌，也可能是新令牌。程序会将其与此处记录的令牌进行比较并告知您。</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk.</source>
        <translation>Snyk 中没有任何更改。</translation>
    </message>
    <message>
        <source>The token for %1 in the organization “%2” is saved.</source>
        <translation>将保存组织“%2”中 %1 的令牌。</translation>
    </message>
    <message>
        <source>In the Snyk Web UI, select the organization “%1”.</source>
        <translation>在 Snyk Web UI 中，选择组织“%1”。</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”.</source>
        <translation>打开“Settings”，然后打开“Integrations”。</translation>
    </message>
    <message>
        <source>Find %1 and open its settings with the gear beside it.</source>
        <translation>找到 %1，点按旁边的齿轮打开其设置。</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”.</source>
        <translation>前往“Broker Credentials”部分，复制“Token”框中的文本。</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and go to “Package Repositories”.</source>
        <translation>打开“Settings”，然后打开“Integrations”，再前往“Package Repositories”。</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate and Save”.</source>
        <translation>如果尚未显示令牌，请选择“Generate and Save”。</translation>
    </message>
    <message>
        <source>Copy the Broker token.</source>
        <translation>复制 Broker 令牌。</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and open %1.</source>
        <translation>打开“Settings”，然后打开“Integrations”，再打开 %1。</translation>
    </message>
    <message>
        <source>Choose “For installation of Jira within a private network click here”.</source>
        <translation>选择“For installation of Jira within a private network click here”。</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate”. Then choose “Show” and copy the token.</source>
        <translation>如果尚未显示令牌，请选择“Generate”。然后选择“Show”并复制令牌。</translation>
    </message>
    <message>
        <source>Come back to this window and paste it below.</source>
        <translation>回到此窗口，并在下方粘贴。</translation>
    </message>
    <message>
        <source>The Web UI may say “Could not connect to %1”. That is expected until the Broker client runs.</source>
        <translation>Web UI 可能会显示“Could not connect to %1”。在 Broker 客户端运行之前，这是正常现象。</translation>
    </message>
    <message>
        <source>Snyk switches the integration %1 of the organization “%2” to Broker.</source>
        <translation>Snyk 将组织“%2”的集成 %1 切换到 Broker。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <comment>integration</comment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Snyk&apos;s list gives this integration an id that is none, so that nothing can be asked or changed for it from here. The Web UI shows it and its token.</source>
        <translation>Snyk 的列表为此集成提供的 ID 无效，因此无法从此处对其进行询问或更改。Web UI 会显示该集成及其令牌。</translation>
    </message>
    <message>
        <source>The credential for %1 in the organization “%2” is saved.</source>
        <translation>将保存组织“%2”中 %1 的凭据。</translation>
    </message>
    <message>
        <source>The integration is there. Snyk did not say whether it uses Broker.</source>
        <translation>该集成已存在。Snyk 未说明它是否使用 Broker。</translation>
    </message>
    <message>
        <source>Snyk did not say whether it uses Broker already. If it does, Snyk does not document whether the same token comes back or a new one.</source>
        <translation>Snyk 未说明它是否已使用 Broker。如果已使用，Snyk 的文档未说明返回的是同一令牌还是新令牌。</translation>
    </message>
    <message>
        <source>Turn on the switch “Snyk Broker on/off”. If there is no switch, your plan or your role does not include it: ask Snyk support.</source>
        <translation>打开“Snyk Broker on/off”开关。如果没有该开关，说明您的套餐或角色不包含此功能：请询问 Snyk 支持。</translation>
    </message>
    <message>
        <source>In the scope selector at the top of the Snyk Web UI, choose “Organization”, then “%1”.</source>
        <translation>在 Snyk Web UI 顶部的范围选择器中，选择“Organization”，然后选择“%1”。</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, then “All integrations”.</source>
        <translation>打开“Settings”，然后打开“Integrations”，再打开“All integrations”。</translation>
    </message>
    <message>
        <source>Search for %1 and open it.</source>
        <translation>搜索 %1 并打开它。</translation>
    </message>
    <message>
        <source>Open %1.</source>
        <translation>打开 %1。</translation>
    </message>
    <message>
        <source>Token from Snyk support</source>
        <translation>令牌来自 Snyk 支持</translation>
    </message>
    <message>
        <source>Get the token from the Snyk website (Web UI)</source>
        <comment>way to get a token</comment>
        <translation>从 Snyk 网站 (Web UI) 获取令牌</translation>
    </message>
    <message>
        <source>Works where Snyk has turned Broker on for container registries in your organization. Snyk then answers with the token, and refuses otherwise; nothing is changed by that.</source>
        <translation>适用于 Snyk 已在您的组织中为容器注册表启用 Broker 的情况。此时 Snyk 会返回令牌，否则会拒绝；拒绝不会造成任何更改。</translation>
    </message>
    <message>
        <source>It is connected directly today. Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>它目前为直接连接。在 Broker 客户端使用新令牌运行之前，Snyk 无法通过它访问您的代码。</translation>
    </message>
    <message>
        <source>Snyk did not say how it is connected today. If it is connected directly, Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>Snyk 未说明它目前的连接方式。如果是直接连接，在 Broker 客户端使用新令牌运行之前，Snyk 无法通过它访问您的代码。</translation>
    </message>
    <message>
        <source>It uses Broker today. If Snyk answers with a new token, clients that run with the old one may lose their connection, and that cannot be undone.</source>
        <translation>它目前使用 Broker。如果 Snyk 返回新令牌，使用旧令牌运行的客户端可能会断开连接，且无法撤消。</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”. If there is no such section, ask Snyk support: it turns Broker on for container registries, or sends you the token.</source>
        <translation>转到“Broker Credentials”部分，复制“Token”框中的文本。如果没有该部分，请询问 Snyk 支持：他们会为容器注册表启用 Broker，或将令牌发送给您。</translation>
    </message>
    <message>
        <source>Credentials that are stored in Snyk for a direct connection are not used any more. There is no way back without entering them again.</source>
        <translation>Snyk 中为直接连接存储的凭据将不再使用。除非重新输入，否则无法恢复。</translation>
    </message>
    <message>
        <source>Token from the Snyk website</source>
        <translation>来自 Snyk 网站的令牌</translation>
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
        <translation>组织：%1
集成：%2
区域：%3
指纹：%4</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <comment>event of a calendar</comment>
        <translation>轮换：%1</translation>
    </message>
    <message>
        <source>Rotate soon: %1</source>
        <comment>event of a calendar</comment>
        <translation>即将轮换：%1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>组织 ID</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <translation>上次轮换</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>轮换日期</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>日期依据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Practice, not real: %1</source>
        <comment>event of a calendar</comment>
        <translation>练习，非真实：%1</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>练习模式</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a token of practice mode</comment>
        <translation>非真实</translation>
    </message>
    <message>
        <source>Account: %1
Region: %2
Fingerprint: %3</source>
        <translation>帐户：%1
区域：%2
指纹：%3</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>组 ID</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column of a table: a date</comment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many tokens there are</comment>
        <translation>总计</translation>
    </message>
    <message>
        <source>Also used by</source>
        <comment>column of a table: organizations</comment>
        <translation>也用于</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryRows</name>
    <message>
        <source>Set &amp;up a token…</source>
        <translation>设置令牌(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>克隆(&amp;C)…</translation>
    </message>
    <message>
        <source>Sho&amp;w on my list</source>
        <translation>在我的列表中显示(&amp;W)</translation>
    </message>
    <message>
        <source>Find in the inventory</source>
        <translation>在盘点中查找</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>清除要查找的文本</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Integrations at Snyk</source>
        <translation>Snyk 中的集成</translation>
    </message>
    <message>
        <source>&amp;Clone it into others…</source>
        <translation>克隆到其他组织(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clone one of mine into it…</source>
        <translation>将我的某个集成克隆到此处(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>已选择 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see what can be done about it, or several to set them up together.</source>
        <translation>选择一行可查看能对其执行的操作，选择多行可一并设置。</translation>
    </message>
    <message>
        <source>Set &amp;up all of them…</source>
        <translation>全部设置(&amp;U)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln 个集成</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>；显示 %1 个</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>取回其令牌(&amp;E)…</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>请先选择一行</translation>
    </message>
    <message>
        <source>Its token cannot be shared: only a current one of an integration in a group can</source>
        <translation>其令牌无法共用：只有群组中集成的当前令牌才可以共用</translation>
    </message>
    <message>
        <source>No token on your list can be cloned into it: it takes one of the same integration and group</source>
        <translation>您的列表中没有可克隆到此处的令牌：需要同一集成和群组的令牌</translation>
    </message>
    <message>
        <source>Its token is not on your list</source>
        <translation>其令牌不在您的列表中</translation>
    </message>
    <message>
        <source>This is done with one row at a time: select one</source>
        <translation>此操作每次只能针对一行：请选择一行</translation>
    </message>
    <message>
        <source>R&amp;etrieve their tokens…</source>
        <translation>取回其令牌(&amp;E)…</translation>
    </message>
    <message>
        <source>There is no token to retrieve in any of them</source>
        <translation>其中都没有可取回的令牌</translation>
    </message>
    <message>
        <source>They are of more than one integration: select rows of one</source>
        <translation>它们属于多个集成：请选择同一集成的行</translation>
    </message>
    <message>
        <source>None of them can be given a token of its own</source>
        <translation>其中都无法获得自己的令牌</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) can be retrieved, one after the other.</source>
        <translation>
            <numerusform>可以逐个取回 %Ln 个令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>To set them up together, select rows of one integration.</source>
        <translation>若要一并设置，请选择同一集成的行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own.</source>
        <translation>
            <numerusform>有 %Ln 个可以获得自己的令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, count</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>保存为表格(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own with your consent, which the preview asks for.</source>
        <translation>
            <numerusform>%Ln 个集成经您同意后可以获得自己的令牌，预览中会询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>No integration matches. Clear the search, or show all states.</source>
        <translation>没有集成符合条件。请清除搜索内容，或显示所有状态。</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryTab</name>
    <message>
        <source>There is nothing to find yet: look at your organizations first.</source>
        <translation>还没有可查找的内容：请先查看您的组织。</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryView</name>
    <message>
        <source>Which integrations your organizations have at Snyk, which of them use Broker, and which of their tokens are on your list. Snyk is only read; nothing is changed.</source>
        <translation>您的组织在 Snyk 中有哪些集成，其中哪些使用 Broker，以及哪些令牌在您的列表中。只会读取 Snyk，不会更改任何内容。</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>已查看的组织</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>所有组织</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>群组 %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>正在读取列表：目前有 %Ln 个组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>已查看 %1 个组织，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found so far is kept. “Look at the rest” goes on from there.</source>
        <translation>目前的结果会保留。“查看其余组织”将从此处继续。</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>停止查看(&amp;S)</translation>
    </message>
    <message>
        <source>Look at the re&amp;st</source>
        <translation>查看其余组织(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>区域(&amp;R)：</translation>
    </message>
    <message>
        <source>Organi&amp;zations:</source>
        <translation>组织(&amp;Z)：</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>Look at th&amp;em</source>
        <translation>开始查看(&amp;A)</translation>
    </message>
    <message>
        <source>Save the inventory</source>
        <translation>保存盘点</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>表格已保存</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>其中不含机密。</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPage</name>
    <message>
        <source>&amp;Add the client</source>
        <translation>添加客户端(&amp;A)</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>组织：</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>集成：</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>保存位置：</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Broker 令牌：</translation>
    </message>
    <message>
        <source>Token due:</source>
        <translation>令牌轮换日期：</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>凭据：</translation>
    </message>
    <message>
        <source>Credential due:</source>
        <translation>凭据轮换日期：</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>添加客户端</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk, and nothing in the client: it goes on as it is.</source>
        <translation>Snyk 和客户端中没有任何更改：客户端照常运行。</translation>
    </message>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>正在向 Snyk 询问 %1 的集成…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>integration, its state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <translation>使用时长未知：轮换日期 %1</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>%1; not kept, because its service has no https address</source>
        <translation>%1；未保存，因为其服务没有 https 地址</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. That entry stays, marked as replaced.</source>
        <translation>您的列表中已有此集成的 %1。该条目会保留，并标记为已替换。</translation>
    </message>
    <message>
        <source>The client belongs to another region</source>
        <translation>该客户端属于其他区域</translation>
    </message>
    <message>
        <source>It is connected to %1, and you are signed in to %2.</source>
        <translation>它连接到 %1，而您登录的是 %2。</translation>
    </message>
    <message>
        <source>Go back and sign in to its region.</source>
        <translation>请返回并登录其所在的区域。</translation>
    </message>
    <message>
        <source>Choose the one that the client serves</source>
        <translation>请选择客户端所服务的那一个</translation>
    </message>
    <message>
        <source>&amp;Which one:</source>
        <translation>哪一个(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>仍然添加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPanel</name>
    <message>
        <source>&amp;Stop before it is sent</source>
        <translation>在发送前停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop &amp;waiting for the keychain</source>
        <translation>停止等待钥匙串(&amp;W)</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>我已妥善保存(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>如果请求已发出，则会等待 Snyk 的响应…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>正在询问 Snyk…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Keep it in &amp;memory until I quit</source>
        <translation>保留在内存中，直到我退出(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing has been stored yet</source>
        <translation>尚未存储任何内容</translation>
    </message>
    <message>
        <source>Your token, this once</source>
        <translation>您的令牌，仅此一次</translation>
    </message>
    <message>
        <source>Show it &amp;once…</source>
        <translation>显示一次(&amp;O)…</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>令牌尚未保存</translation>
    </message>
    <message>
        <source>The token may not have been saved</source>
        <translation>令牌可能未保存</translation>
    </message>
    <message>
        <source>The token is not lost: the program holds it in memory until you decide.</source>
        <translation>令牌没有丢失：在您作出决定之前，程序会将其保留在内存中。</translation>
    </message>
    <message>
        <source>Note in the journal what is about to be done</source>
        <translation>在日志中记录即将执行的操作</translation>
    </message>
    <message>
        <source>Keep the token in the memory of this program</source>
        <translation>将令牌保留在本程序的内存中</translation>
    </message>
    <message>
        <source>Save the token in the password store (keychain) and read it back</source>
        <translation>将令牌保存到密码存储（钥匙串）并读回</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptAccounts</name>
    <message>
        <source>Which of the kept accounts</source>
        <translation>使用哪个已保存的帐户</translation>
    </message>
    <message>
        <source>%1 (%2) in %3</source>
        <extracomment>An account that is kept: %1 is its name, %2 its masked token or secret, %3 a region.</extracomment>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>未命名帐户</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>将凭据保存到钥匙串并读回</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>将凭据保留在本程序的内存中</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>将其添加到您的列表</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>凭据尚未保存</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>凭据可能未保存</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>凭据尚未在您的列表中</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>凭据没有丢失：在您作出决定之前，程序会将其保留在内存中。</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>凭据已在钥匙串中，只是列表无法保存，因此还没有任何地方显示它。</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>凭据仅在本程序的内存中，且列表无法保存，因此还没有任何地方显示它。</translation>
    </message>
    <message>
        <source>C&amp;redential due on:</source>
        <translation>凭据轮换日期(&amp;R)：</translation>
    </message>
    <message>
        <source>Token &amp;due on:</source>
        <translation>令牌轮换日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>凭据：</translation>
    </message>
    <message>
        <source>The client is in your list</source>
        <translation>客户端已在您的列表中</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>How old the token and the credential are, nobody can tell from the file. The days are counted from today; choose an earlier date if you know better.</source>
        <translation>从文件中无法得知令牌和凭据已使用多久。天数从今天开始计算；如果您了解实际情况，请选择更早的日期。</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>文件中没有</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>is being saved</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>稍后完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>broker::ui::LeaveQuestion</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>留在此处(&amp;S)</translation>
    </message>
</context>
<context>
    <name>broker::ui::LockChoice</name>
    <message>
        <source>With a &amp;passphrase</source>
        <translation>使用密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>With my colleague&apos;s &amp;key</source>
        <translation>使用同事的密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Propose &amp;one</source>
        <translation>建议一个(&amp;O)</translation>
    </message>
    <message>
        <source>My colleague has rea&amp;d these digits to me</source>
        <translation>同事已向我读出这些数字(&amp;D)</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>密码短语(&amp;A)：</translation>
    </message>
    <message>
        <source>Tell it to your colleague another way than the file: by phone, and not in the same mail.</source>
        <translation>请用与文件不同的方式告诉同事：通过电话，而不是写在同一封邮件里。</translation>
    </message>
    <message>
        <source>Makes one that is easy to read out and hard to guess</source>
        <translation>生成一个便于朗读且难以猜到的密码短语</translation>
    </message>
    <message>
        <source>Key of my coll&amp;eague:</source>
        <translation>同事的密钥(&amp;E)：</translation>
    </message>
    <message>
        <source>Call your colleague and compare: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>请致电同事并核对：%1</translation>
    </message>
    <message>
        <source>This is no whole key. It begins with “bta-key-” and has 56 characters.</source>
        <translation>密钥不完整。它以“bta-key-”开头，共 56 个字符。</translation>
    </message>
    <message>
        <source>Enter a passphrase, or have one proposed.</source>
        <translation>请输入密码短语，或让程序建议一个。</translation>
    </message>
    <message>
        <source>Paste the key that your colleague sent you. The program shows it there in the menu “List”, under “My public key…”.</source>
        <translation>请粘贴同事发给您的密钥。在同事那里，程序在“列表”菜单的“我的公钥…”中显示它。</translation>
    </message>
    <message>
        <source>Compare the digits by phone: whoever sent the key may be somebody else.</source>
        <translation>请通过电话核对数字：发送密钥的可能是别人。</translation>
    </message>
</context>
<context>
    <name>broker::ui::LoginNote</name>
    <message>
        <source>Press “%1” again.</source>
        <translation>请再次点按“%1”。</translation>
    </message>
    <message>
        <source>The login for the proxy is set.</source>
        <translation>代理的登录信息已设置。</translation>
    </message>
    <message>
        <source>The login for the proxy is set</source>
        <translation>代理的登录信息已设置</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>您可以重试。</translation>
    </message>
</context>
<context>
    <name>broker::ui::Main</name>
    <message>
        <source>The program is running already but does not answer. End it, then start it again.</source>
        <translation>程序已在运行，但没有响应。请将其结束，然后重新启动。</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>The program is still running. It may have a question for you.</source>
        <translation>程序仍在运行，可能正在等待您回答问题。</translation>
    </message>
</context>
<context>
    <name>broker::ui::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Broker Token Assistant — practice mode</source>
        <translation>Broker Token Assistant — 练习模式</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>&amp;Copy credential</source>
        <translation>复制凭据(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected credential to the clipboard for a short time</source>
        <translation>将所选凭据短时间复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>将所选令牌短时间复制到剪贴板</translation>
    </message>
    <message>
        <source>My to&amp;kens</source>
        <translation>我的令牌(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>盘点(&amp;I)</translation>
    </message>
    <message>
        <source>What your organizations have at Snyk, and what of it is on your list</source>
        <translation>您的组织在 Snyk 中有哪些集成，以及其中哪些在您的列表中</translation>
    </message>
    <message>
        <source>This is done with one token at a time: select one</source>
        <translation>此操作每次只能针对一个令牌：请选择一个</translation>
    </message>
    <message>
        <source>Open windows keep what is on their pages and ask you to sign in again.</source>
        <translation>打开的窗口会保留其页面上的内容，并请您重新登录。</translation>
    </message>
    <message>
        <source>Tokens and inventory</source>
        <translation>令牌和盘点</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) that was/were in memory only is/are forgotten, and not in the list any more.</source>
        <translation>
            <numerusform>仅在内存中的 %Ln 个 Snyk API 凭据已被忘记，也不再位于列表中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedModel</name>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Token on your list</source>
        <translation>您列表中的令牌</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedTable</name>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>集成 ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Token on your list</source>
        <translation>您列表中的令牌</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看时间</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many integrations there are</comment>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedText</name>
    <message>
        <source>Snyk does not let you see the integrations of this organization. Ask for a role that may view them.</source>
        <translation>Snyk 不允许您查看此组织的集成。请申请可查看集成的角色。</translation>
    </message>
    <message>
        <source>Snyk does not know this organization, or does not show it to you.</source>
        <translation>Snyk 不识别此组织，或未向您显示它。</translation>
    </message>
    <message>
        <source>managed here</source>
        <comment>an integration</comment>
        <translation>在此管理</translation>
    </message>
    <message>
        <source>not managed here</source>
        <comment>an integration</comment>
        <translation>未在此管理</translation>
    </message>
    <message>
        <source>needs no token</source>
        <comment>an integration without Broker</comment>
        <translation>不需要令牌</translation>
    </message>
    <message>
        <source>changed at Snyk</source>
        <comment>an integration of the list</comment>
        <translation>在 Snyk 中已更改</translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>an organization</comment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>no permission</source>
        <comment>to see an organization&apos;s integrations</comment>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>not shown</source>
        <comment>an organization</comment>
        <translation>未显示</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether an integration uses Broker</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an integration</comment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Snyk does not tell</source>
        <comment>whether an integration uses Broker</comment>
        <translation>Snyk 未说明</translation>
    </message>
    <message>
        <source>with Broker</source>
        <comment>an integration</comment>
        <translation>使用 Broker</translation>
    </message>
    <message>
        <source>without Broker</source>
        <comment>an integration</comment>
        <translation>未使用 Broker</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an integration</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Its Broker token is on your list.</source>
        <translation>其 Broker 令牌在您的列表中。</translation>
    </message>
    <message>
        <source>It uses Broker, and its token is not on your list. Retrieve it, so that it is kept and rotated with the others.</source>
        <translation>它使用 Broker，但其令牌不在您的列表中。请取回该令牌，以便与其他令牌一起保存和轮换。</translation>
    </message>
    <message>
        <source>Its token is not on your list. Snyk does not tell whether it uses Broker: its page in the Web UI does.</source>
        <translation>其令牌不在您的列表中。Snyk 未说明它是否使用 Broker：请查看其在 Web UI 中的页面。</translation>
    </message>
    <message>
        <source>Snyk reaches it directly. Set it up only if it is to go through Broker: the credentials that Snyk has of it are lost then.</source>
        <translation>Snyk 直接访问它。仅当它应通过 Broker 访问时才进行设置：届时 Snyk 中保存的凭据会丢失。</translation>
    </message>
    <message>
        <source>It is on your list, and somebody has switched Broker off: the recorded token is not in use any more.</source>
        <translation>它在您的列表中，但有人关闭了 Broker：所记录的令牌已不再使用。</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk does not have it any more. If that is meant, remove its token from the list.</source>
        <translation>它在您的列表中，但 Snyk 中已不再有它。如果这是有意的，请从列表中移除其令牌。</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk has another integration in its place: the token may be another. Retrieve it.</source>
        <translation>它在您的列表中，但 Snyk 中已由另一个集成取代：令牌可能不同。请取回该令牌。</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>尚未查看。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) looked at, the first of them on %1.</source>
        <translation>
            <numerusform>已查看 %Ln 个组织，最早于 %1 查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not looked at.</source>
        <translation>
            <numerusform>有 %Ln 个未查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>有 %Ln 个无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk asked for a pause. It goes on by itself in %Ln second(s).</source>
        <translation>
            <numerusform>Snyk 要求暂停。%Ln 秒后会自动继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) a minute, %1 left.</source>
        <translation>
            <numerusform>每分钟 %Ln 个组织，剩余 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the inventory names them all</source>
        <translation>
            <numerusform>以及另外 %Ln 个；盘点会全部列出</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, uses Broker and may share this token</source>
        <comment>integration, organization</comment>
        <translation>%2 中的 %1，使用 Broker，可能共用此令牌</translation>
    </message>
    <message>
        <source>%1 in %2, may use Broker and this token</source>
        <comment>integration, organization</comment>
        <translation>%2 中的 %1，可能使用 Broker 和此令牌</translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to change it with the switch. If this token was pasted there, paste the new one after the switch.</source>
        <translation>Snyk Essentials：群组的 SCM 集成有自己的“Broker Token”字段。据目前所知，Snyk 在切换时不会更改该字段。如果曾将此令牌粘贴到那里，请在切换后粘贴新令牌。</translation>
    </message>
    <message>
        <source>Nobody has looked through the group yet: who shares this token without being on your list is not known.</source>
        <translation>尚未查看该群组：不清楚谁在共用此令牌而不在您的列表中。</translation>
    </message>
    <message>
        <source>No other integration of this type uses Broker without being on your list.</source>
        <translation>没有其他使用 Broker 却不在您列表中的此类集成。</translation>
    </message>
    <message>
        <source>Snyk does not say which token they use; those that share this one follow:</source>
        <translation>Snyk 未说明它们使用哪个令牌；共用此令牌的集成会随之切换：</translation>
    </message>
    <message>
        <source>cannot be set up here</source>
        <comment>an integration</comment>
        <translation>无法在此处设置</translation>
    </message>
    <message>
        <source>not looked at since</source>
        <comment>an integration that was set up</comment>
        <translation>此后未再查看</translation>
    </message>
    <message>
        <source>Its Broker token is on your list. It was looked at before it was set up here: look again to see what Snyk has now.</source>
        <translation>其 Broker 令牌在您的列表中。上次查看是在此处设置之前：请重新查看，了解 Snyk 中的现状。</translation>
    </message>
    <message>
        <source>It needs no Broker token, or one that this program does not set up.</source>
        <translation>它不需要 Broker 令牌，或需要的令牌不由本程序设置。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in the last look, the others earlier.</source>
        <translation>
            <numerusform>其中 %Ln 个是最近一次查看的，其余的更早。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left.</source>
        <extracomment>%1 is &quot;12 of 200 organizations looked at&quot;, %2 &quot;about 3 minutes&quot;.</extracomment>
        <translation>%1，剩余 %2。</translation>
    </message>
    <message>
        <source>Until the end: %1.</source>
        <comment>time</comment>
        <extracomment>%1 is &quot;about 3 minutes&quot;, the pause that is spoken of before included.
----------
How long a job still takes, before anything of it is done. %1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>距结束：%1。</translation>
    </message>
    <message numerus="yes">
        <source>So far %Ln organization(s) a minute, %1 left.</source>
        <extracomment>%1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>
            <numerusform>目前每分钟 %Ln 个组织，剩余 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to have changed it with the switch. If the old token was pasted there, paste the new one now.</source>
        <translation>Snyk Essentials：群组的 SCM 集成有自己的“Broker Token”字段。据目前所知，Snyk 在切换时未更改该字段。如果曾将旧令牌粘贴到那里，请立即粘贴新令牌。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManyDetails</name>
    <message>
        <source>The selected entries</source>
        <translation>所选条目</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>已选择 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are shared by several organizations.</source>
        <translation>
            <numerusform>其中 %Ln 个由多个组织共用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not in use at Snyk any more.</source>
        <translation>
            <numerusform>其中 %Ln 个在 Snyk 中已不再使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <comment>kind of message</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>kind of message</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>kind of message</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of message</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>已复制详细信息</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: its title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Snyk request id: %1</source>
        <translation>Snyk 请求 ID：%1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Diagnose the connection…</source>
        <translation>诊断连接…</translation>
    </message>
    <message>
        <source>Enter user name and password…</source>
        <translation>输入用户名和密码…</translation>
    </message>
</context>
<context>
    <name>broker::ui::MethodPage</name>
    <message>
        <source>How do you want to get the token?</source>
        <translation>您想如何获取令牌？</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::MissingTokens</name>
    <message>
        <source>&amp;Retrieve this token…</source>
        <translation>取回此令牌(&amp;R)…</translation>
    </message>
    <message>
        <source>Tokens to retrieve again</source>
        <translation>需要重新取回的令牌</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Opens the assistant where Snyk shows the token of this integration.</source>
        <translation>打开向导，引导您前往 Snyk 中显示此集成令牌的位置。</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>不在钥匙串中</translation>
    </message>
    <message>
        <source>A backup holds no secrets.</source>
        <translation>备份中不含机密。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have to be retrieved from Snyk again.</source>
        <translation>
            <numerusform>有 %Ln 个令牌需要重新从 Snyk 取回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) have to be entered again.</source>
        <translation>
            <numerusform>有 %Ln 个凭据需要重新输入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one now; the others are marked in the list.</source>
        <translation>现在选择一个；其他的会在列表中标记。</translation>
    </message>
    <message>
        <source>&amp;Enter it again…</source>
        <translation>重新输入(&amp;E)…</translation>
    </message>
    <message>
        <source>Opens the assistant in which this credential is entered.</source>
        <translation>打开用于输入此凭据的向导。</translation>
    </message>
    <message>
        <source>Checking which tokens are in the keychain of this computer…</source>
        <translation>正在检查哪些令牌在本机的钥匙串中…</translation>
    </message>
    <message>
        <source>was only in memory</source>
        <translation>仅在内存中</translation>
    </message>
    <message>
        <source>not known: the keychain is locked</source>
        <translation>未知：钥匙串已锁定</translation>
    </message>
    <message>
        <source>not known: the keychain does not answer</source>
        <translation>未知：钥匙串没有响应</translation>
    </message>
    <message>
        <source>All of them are in the keychain of this computer. Nothing has to be retrieved.</source>
        <translation>它们都在本机的钥匙串中。无需取回任何内容。</translation>
    </message>
</context>
<context>
    <name>broker::ui::NavigationChooser</name>
    <message>
        <source>new, with a scope selector at the top</source>
        <translation>新版，顶部有范围选择器</translation>
    </message>
    <message>
        <source>classic, with the organization in the menu on the left</source>
        <translation>经典版，组织位于左侧菜单中</translation>
    </message>
    <message>
        <source>Snyk&apos;s &amp;menu is:</source>
        <translation>Snyk 的菜单为(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>broker::ui::NeedsView</name>
    <message>
        <source>What it needs, and why:</source>
        <translation>所需内容及原因：</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkGuide</name>
    <message>
        <source>The network settings were changed after this. You can try again.</source>
        <translation>此后网络设置已更改。您可以重试。</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkPage</name>
    <message>
        <source>Enter the name or address of the proxy. Until then nothing is sent to Snyk.</source>
        <translation>请输入代理的名称或地址。在此之前，不会向 Snyk 发送任何内容。</translation>
    </message>
    <message>
        <source>Enter the name alone, such as proxy.example.com: without “http://”, port, user name or blanks. Until then nothing is sent to Snyk.</source>
        <translation>请只输入名称，例如 proxy.example.com：不含“http://”、端口、用户名或空格。在此之前，不会向 Snyk 发送任何内容。</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, often 8080 or 3128. Until then nothing is sent to Snyk.</source>
        <translation>请输入代理的端口，通常为 8080 或 3128。在此之前，不会向 Snyk 发送任何内容。</translation>
    </message>
    <message>
        <source>Diagnose the &amp;connection to Snyk…</source>
        <translation>诊断与 Snyk 的连接(&amp;C)…</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>使用本机的设置</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>As entered here</source>
        <translation>使用此处输入的设置</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Reach &amp;Snyk:</source>
        <translation>连接 Snyk 的方式(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>端口(&amp;O)：</translation>
    </message>
    <message>
        <source>Not &amp;for:</source>
        <translation>不用于(&amp;F)：</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>贵公司的证书</translation>
    </message>
    <message>
        <source>Needed where your company inspects TLS connections. They are trusted by this program alone, beside those that this computer trusts.</source>
        <translation>贵公司检查 TLS 连接时需要。除本机信任的证书外，只有本程序信任它们。</translation>
    </message>
    <message>
        <source>No user name and password are kept. They are asked for when a proxy wants them.</source>
        <translation>未保存用户名和密码。代理要求时会向您询问。</translation>
    </message>
    <message>
        <source>%1 has turned the user name and password down. They are not sent again.</source>
        <translation>%1 已拒绝该用户名和密码。它们不会再次发送。</translation>
    </message>
    <message>
        <source>A user name and password for %1 are in the keychain.</source>
        <translation>钥匙串中有 %1 的用户名和密码。</translation>
    </message>
    <message>
        <source>Broker clients and code hosts in your own network – this computer, private addresses, names without a dot – are asked without a proxy, as browsers do it; all others the same way as Snyk.</source>
        <translation>对于您自己网络中的 Broker 客户端和代码托管平台（本机、专用地址、不含点的名称），会像浏览器一样不通过代理询问；其他的则采用与 Snyk 相同的方式。</translation>
    </message>
    <message>
        <source>Enter the address of the script. Until then nothing is sent to Snyk.</source>
        <translation>请输入脚本的地址。在此之前，不会向 Snyk 发送任何内容。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, http:// or file://, without a user name in it. Until then nothing is sent to Snyk.</source>
        <translation>请输入以 https://、http:// 或 file:// 开头且不含用户名的地址。在此之前，不会向 Snyk 发送任何内容。</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is taken from the settings of this computer, which evaluates it.</source>
        <translation>代理脚本 (PAC) 取自本机的设置，并由本机运行。</translation>
    </message>
    <message>
        <source>By a proxy script (PAC)</source>
        <translation>通过代理脚本 (PAC)</translation>
    </message>
    <message>
        <source>Enter user name and pass&amp;word…</source>
        <translation>输入用户名和密码(&amp;W)…</translation>
    </message>
    <message>
        <source>Forg&amp;et them</source>
        <translation>忘记它们(&amp;E)</translation>
    </message>
    <message>
        <source>Scrip&amp;t:</source>
        <translation>脚本(&amp;T)：</translation>
    </message>
    <message>
        <source>%1 wants a user name and password.</source>
        <translation>%1 要求用户名和密码。</translation>
    </message>
    <message>
        <source>%1 has turned down the user name and password that this computer is set up with. They are not sent again until you choose “Forget them”.</source>
        <translation>%1 拒绝了这台计算机上设置的用户名和密码。在您选择“忘记它们”之前，不会再次发送它们。</translation>
    </message>
    <message>
        <source>No user name and password are kept for %1.</source>
        <translation>未保存 %1 的用户名和密码。</translation>
    </message>
    <message>
        <source>A user name and password for %1 are used until the program ends.</source>
        <translation>%1 的用户名和密码会一直使用到程序结束。</translation>
    </message>
    <message>
        <source>Forget them; you choose of which proxy</source>
        <translation>忘记它们；可选择要忘记哪个代理的</translation>
    </message>
    <message>
        <source>Forget them: user name and password for %1</source>
        <translation>忘记它们：%1 的用户名和密码</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>忘记它们</translation>
    </message>
    <message>
        <source>Forget the user name and password for</source>
        <translation>忘记以下代理的用户名和密码</translation>
    </message>
    <message>
        <source>&amp;Those of this computer&apos;s settings</source>
        <translation>本机设置中的用户名和密码(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>The keychain did not remove the user name and password for %1.</source>
        <translation>钥匙串未移除 %1 的用户名和密码。</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is evaluated in a process of its own that holds no secret. When it cannot be fetched or fails, nothing is sent to Snyk: it is never asked directly instead. A script in the settings of this computer itself is used only where the system can evaluate one; if it cannot, choose “By a proxy script (PAC)” here and enter the address of that script.</source>
        <translation>代理脚本 (PAC) 在不含任何机密的独立进程中运行。如果无法获取脚本或脚本失败，则不会向 Snyk 发送任何内容，也绝不会改为直接连接。仅当系统能够运行脚本时，才会使用本机自身设置中的脚本；如果不能，请在此处选择“通过代理脚本 (PAC)”并输入该脚本的地址。</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewApiTokenPage</name>
    <message>
        <source>Sto&amp;p asking</source>
        <translation>停止询问(&amp;P)</translation>
    </message>
    <message>
        <source>Open your Snyk accoun&amp;t page</source>
        <translation>打开您的 Snyk 帐户页面(&amp;T)</translation>
    </message>
    <message>
        <source>Check and &amp;replace</source>
        <translation>检查并更换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New Snyk API token:</source>
        <translation>新的 Snyk API 令牌(&amp;N)：</translation>
    </message>
    <message>
        <source>Of the same account or service account, not the Broker token.</source>
        <translation>属于同一帐户或服务帐户，不是 Broker 令牌。</translation>
    </message>
    <message>
        <source>The new one is not kept any more.</source>
        <translation>新令牌已不再保存。</translation>
    </message>
    <message>
        <source>&amp;Keep it unchecked</source>
        <translation>不检查直接保存(&amp;K)</translation>
    </message>
    <message>
        <source>New Snyk API token</source>
        <translation>新的 Snyk API 令牌</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>继续使用旧令牌(&amp;S)</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>新的客户端密钥</translation>
    </message>
    <message>
        <source>Ask Snyk about the new credential</source>
        <translation>向 Snyk 询问新凭据</translation>
    </message>
    <message>
        <source>Save the credential in the password store (keychain) and read it back</source>
        <translation>将凭据保存到密码存储（钥匙串）并读回</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>凭据尚未保存</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>凭据可能未保存</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>凭据没有丢失：在您作出决定之前，程序会将其保留在内存中。</translation>
    </message>
    <message>
        <source>Asking Snyk about the new credential</source>
        <translation>正在向 Snyk 询问新凭据</translation>
    </message>
    <message>
        <source>The new credential is not used yet</source>
        <translation>新凭据尚未使用</translation>
    </message>
    <message>
        <source>It is not certain that the credential is saved</source>
        <translation>不确定凭据是否已保存</translation>
    </message>
    <message>
        <source>The new credential is not saved yet</source>
        <translation>新凭据尚未保存</translation>
    </message>
    <message>
        <source>Saving the new credential</source>
        <translation>正在保存新凭据</translation>
    </message>
    <message>
        <source>Replace the Snyk API credential by a new one</source>
        <translation>更换 Snyk API 凭据</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter it here. Snyk is asked about it first. The current one is used until the new one is accepted, and kept until you remove it.</source>
        <translation>请在 Snyk 中创建新凭据并输入到此处。程序会先向 Snyk 询问它。在新凭据被接受之前，会继续使用当前凭据，并保留它直到您将其移除。</translation>
    </message>
    <message>
        <source>That is the Snyk API credential that is kept already</source>
        <translation>这是已保存的 Snyk API 凭据</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter that.</source>
        <translation>请在 Snyk 中创建新凭据并输入。</translation>
    </message>
    <message>
        <source>The old Snyk API credential is used again</source>
        <translation>已恢复使用旧的 Snyk API 凭据</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewTokenPage</name>
    <message>
        <source>Ask Snyk for the new token, once</source>
        <translation>向 Snyk 请求新令牌，仅一次</translation>
    </message>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>在浏览器中打开这些设置(&amp;O)</translation>
    </message>
    <message>
        <source>Your new token, this once</source>
        <translation>您的新令牌，仅此一次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln. %1</source>
        <comment>numbered step</comment>
        <translation>
            <numerusform>%Ln. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the &amp;Web UI</source>
        <translation>在 Web UI 中查看(&amp;W)</translation>
    </message>
    <message>
        <source>Back to the &amp;plan</source>
        <translation>返回计划(&amp;P)</translation>
    </message>
    <message>
        <source>Show it o&amp;nce…</source>
        <translation>显示一次(&amp;N)…</translation>
    </message>
    <message>
        <source>Ask the keychain &amp;again</source>
        <translation>再次询问钥匙串(&amp;A)</translation>
    </message>
    <message>
        <source>I &amp;have it elsewhere</source>
        <translation>我已在别处保存(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Use the new token of the practice Web UI</source>
        <translation>使用练习 Web UI 的新令牌(&amp;U)</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>%1 的新 Broker 令牌</translation>
    </message>
</context>
<context>
    <name>broker::ui::NoteDialog</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Notes, such as where the Broker client runs and who looks after it:</source>
        <translation>备注，例如 Broker 客户端在哪里运行、由谁负责(&amp;N)：</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln character(s) are kept.</source>
        <translation>
            <numerusform>只保留前 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This seems to contain a token or a password. Notes are kept in an ordinary file: leave it out.</source>
        <translation>其中似乎含有令牌或密码。备注保存在普通文件中：请去掉它。</translation>
    </message>
</context>
<context>
    <name>broker::ui::OldApiTokenPage</name>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>恢复使用旧凭据(&amp;G)</translation>
    </message>
    <message>
        <source>The old one is kept until nothing uses it any more. You may leave this for another day.</source>
        <translation>旧令牌会保留到不再使用为止。您可以改天再处理。</translation>
    </message>
    <message>
        <source>%1 of %2 is still in the keychain.</source>
        <translation>%2 的 %1 仍在钥匙串中。</translation>
    </message>
    <message>
        <source>Snyk could not be asked about it. Connect once before you remove the old one.</source>
        <translation>无法向 Snyk 询问它。请先连接一次，再移除旧令牌。</translation>
    </message>
    <message>
        <source>It belongs to %1, the old one to %2. Make sure that it may do what you need.</source>
        <extracomment>%1 and %2 are names of accounts.</extracomment>
        <translation>它属于 %1，旧令牌属于 %2。请确认它具有您需要的权限。</translation>
    </message>
    <message>
        <source>The Snyk API credential before it</source>
        <translation>之前的 Snyk API 凭据</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old credential any more</source>
        <translation>旧凭据已不再使用(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;move the old credential</source>
        <translation>移除旧凭据(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the old Snyk API credential</source>
        <translation>移除旧的 Snyk API 凭据</translation>
    </message>
    <message>
        <source>Removing it deletes the old credential from this computer. It cannot be brought back.</source>
        <translation>移除会将旧凭据从本机删除，无法恢复。</translation>
    </message>
    <message>
        <source>The new Snyk API credential is used from now on</source>
        <translation>从现在起使用新的 Snyk API 凭据</translation>
    </message>
</context>
<context>
    <name>broker::ui::OpenDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>停止等待(&amp;W)</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>选择其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keep token and credential</source>
        <translation>保存令牌和凭据(&amp;K)</translation>
    </message>
    <message>
        <source>Keep and set up the c&amp;lient…</source>
        <translation>保存并设置客户端(&amp;L)…</translation>
    </message>
    <message>
        <source>Open a hand-over — practice mode</source>
        <translation>打开交接文件 — 练习模式</translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation>打开交接文件</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>密码短语(&amp;P)：</translation>
    </message>
    <message>
        <source>Your colleague tells it to you by phone.</source>
        <translation>同事会通过电话告诉您。</translation>
    </message>
    <message>
        <source>From (in their own words):</source>
        <translation>来自（对方自述）：</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>给：</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>创建时间：</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>留言：</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>组织：</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>集成：</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Broker 令牌：</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>凭据：</translation>
    </message>
    <message>
        <source>Can be opened until:</source>
        <translation>可打开至：</translation>
    </message>
    <message>
        <source>Into the keychain of this computer and onto your list, with reminders</source>
        <translation>存入本机的钥匙串和您的列表，并带有提醒</translation>
    </message>
    <message>
        <source>The same, and then the window in which the client is set up and checked</source>
        <translation>同上，然后打开用于设置和检查客户端的窗口</translation>
    </message>
    <message>
        <source>Hand-over (*.handover);;All files (*)</source>
        <translation>交接文件 (*.handover);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the file that your colleague sent you.</source>
        <translation>请选择同事发给您的文件。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a moment, %2 a program and its version.</extracomment>
        <translation>%1，由 %2 创建</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>is in it</source>
        <translation>包含在内</translation>
    </message>
    <message>
        <source>is not in it: you enter it when you set up the client</source>
        <translation>未包含：您在设置客户端时输入</translation>
    </message>
    <message>
        <source>Your list has another token for this integration, %1. If you keep this one, that entry stays, marked as replaced.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>您的列表中有此集成的另一个令牌 %1。如果保存这个令牌，该条目会保留，并标记为已替换。</translation>
    </message>
    <message>
        <source>It is in your list now</source>
        <translation>现已在您的列表中</translation>
    </message>
    <message>
        <source>Delete the file of the hand-over: it is no longer needed.</source>
        <translation>请删除交接文件：不再需要它了。</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>设置客户端(&amp;L)…</translation>
    </message>
    <message>
        <source>It is not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>If you close this window now, token and credential are not kept here. They are still in the file, as long as it can be opened.</source>
        <translation>如果现在关闭此窗口，令牌和凭据不会保存在此处。只要文件还能打开，它们仍在文件中。</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>关闭并忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>&amp;Keep the token</source>
        <translation>保存令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>轮换日期：</translation>
    </message>
    <message>
        <source>Also used by:</source>
        <translation>也用于：</translation>
    </message>
    <message>
        <source>not in the hand-over</source>
        <translation>不在交接文件中</translation>
    </message>
    <message>
        <source>%1; how old the token is, is unknown</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>%1；令牌的创建时间未知</translation>
    </message>
    <message>
        <source>%1, counted from %2</source>
        <extracomment>%1 is a date and how far away it is, %2 the day on which the token was made.</extracomment>
        <translation>%1，从 %2 算起</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>The token is on your list already. Its dates and the settings of its client stay as they are there.</source>
        <translation>该令牌已在您的列表中。其日期及其客户端的设置在列表中保持不变。</translation>
    </message>
    <message>
        <source>This is an earlier token of this integration: by your list, %1 has replaced it. If you keep it, it counts again in the place of that one. Ask your colleague for a new hand-over.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>这是此集成以前的令牌：根据您的列表，它已被 %1 替换。如果保存它，它会重新取代那个令牌。请向同事索取新的交接文件。</translation>
    </message>
    <message>
        <source>Your list has another credential for this integration, %1. If you keep this one, it takes the place of that one.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>您的列表中有此集成的另一个凭据 %1。如果保存这个凭据，它会取代那个凭据。</translation>
    </message>
    <message>
        <source>On your list these have a token of their own, which stays: %1.</source>
        <extracomment>%1 is a list of integrations.</extracomment>
        <translation>在您的列表中，以下集成有自己的令牌，该令牌会保留：%1。</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgLoading</name>
    <message>
        <source>&amp;Stop loading</source>
        <translation>停止加载(&amp;S)</translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation>加载其余组织(&amp;R)</translation>
    </message>
    <message>
        <source>Searching at Snyk…</source>
        <translation>正在 Snyk 中搜索…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgModel</name>
    <message>
        <source>Personal</source>
        <comment>organization that is in no group</comment>
        <translation>个人</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgSearch</name>
    <message>
        <source>&amp;Find by name, short name or id:</source>
        <translation>按名称、短名称或 ID 查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>查找组织</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>清除要查找的文本</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgTable</name>
    <message>
        <source>Find an organization</source>
        <translation>查找组织</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>清除要查找的文本</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>显示(&amp;H)：</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shown</source>
        <translation>
            <numerusform>显示 %1 个，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organization, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No organization matches. Clear the search, or show all.</source>
        <translation>没有组织符合条件。请清除搜索内容，或显示全部。</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationPage</name>
    <message>
        <source>Choose the organization</source>
        <translation>选择组织</translation>
    </message>
    <message>
        <source>A Broker token belongs to one organization and one integration.</source>
        <translation>一个 Broker 令牌属于一个组织和一个集成。</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln 个组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 个组织，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not all loaded</source>
        <translation>%1，未全部加载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>Snyk 列表中有 %Ln 个条目无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>缺少 %Ln 个组织：Snyk 统计的数量多于列出的数量。请重新加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token may do here</source>
        <translation>该令牌在此处的权限</translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>此帐户看不到任何组织。</translation>
    </message>
    <message numerus="yes">
        <source>Only those of the %Ln group(s) that you have chosen organizations of are shown: a token is shared inside one group.</source>
        <translation>
            <numerusform>仅显示所选组织所在的 %Ln 个群组中的组织：令牌只能在一个群组内共用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those of %1 are shown, where you have chosen organizations: a token is shared inside one group.</source>
        <extracomment>%1 is one or more names of groups.</extracomment>
        <translation>仅显示所选组织所在的 %1 中的组织：令牌只能在一个群组内共用。</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationsText</name>
    <message numerus="yes">
        <source>%1 and %Ln more organization(s)</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>
            <numerusform>%1 和另外 %Ln 个组织</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::OwnKeyDialog</name>
    <message>
        <source>&amp;Copy the key</source>
        <translation>复制密钥(&amp;C)</translation>
    </message>
    <message>
        <source>My public key — practice mode</source>
        <translation>我的公钥 — 练习模式</translation>
    </message>
    <message>
        <source>My public key</source>
        <translation>我的公钥</translation>
    </message>
    <message>
        <source>With your key a colleague can lock a hand-over so that only you can open it, on this computer, without a passphrase. Send the key by mail or chat: it is not secret. Then read the digits to each other by phone.</source>
        <translation>同事可以用您的密钥加密交接文件，使只有您能在本机上打开，无需密码短语。请通过邮件或聊天发送密钥：它不是机密。然后通过电话互相核对数字。</translation>
    </message>
    <message>
        <source>My &amp;key:</source>
        <translation>我的密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>创建新密钥？</translation>
    </message>
    <message>
        <source>Hand-overs that were made for the old key can never be opened again.</source>
        <translation>为旧密钥创建的交接文件将再也无法打开。</translation>
    </message>
    <message>
        <source>Make a &amp;new key</source>
        <translation>创建新密钥(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the &amp;old key</source>
        <translation>保留旧密钥(&amp;O)</translation>
    </message>
    <message>
        <source>Make a &amp;new key…</source>
        <translation>创建新密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a &amp;key</source>
        <translation>创建密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Digits to compare by phone: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>通过电话核对的数字：%1</translation>
    </message>
    <message>
        <source>Your key is made</source>
        <translation>密钥已创建</translation>
    </message>
    <message>
        <source>Its secret half is in the keychain of this computer and stays there.</source>
        <translation>其私钥位于本机的钥匙串中，不会离开那里。</translation>
    </message>
    <message>
        <source>The key is on the clipboard</source>
        <translation>密钥已复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteDialog</name>
    <message>
        <source>&amp;From a file…</source>
        <translation>从文件选择(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Choose them</source>
        <translation>选择它们(&amp;C)</translation>
    </message>
    <message>
        <source>Choose by a list</source>
        <translation>按列表选择</translation>
    </message>
    <message>
        <source>Lines that name no organization</source>
        <translation>未匹配任何组织的行</translation>
    </message>
    <message>
        <source>Organizations that may be meant</source>
        <translation>可能匹配的组织</translation>
    </message>
    <message>
        <source>&amp;Names, short names or ids, one a line, or a table with commas:</source>
        <translation>名称、短名称或 ID，每行一个，或以逗号分隔的表格(&amp;N)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open a list of organizations</source>
        <translation>打开组织列表</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格和文本 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>It is longer than 4 MB. A list of organizations is much shorter.</source>
        <translation>它超过 4 MB。组织列表要短得多。</translation>
    </message>
    <message>
        <source>Look whether it is a file that you may open, or paste its lines.</source>
        <translation>请确认您有权打开该文件，或直接粘贴其中的行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) found.</source>
        <translation>
            <numerusform>找到 %Ln 个组织。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long; its end was not read.</source>
        <translation>列表太长；未读取其末尾部分。</translation>
    </message>
    <message>
        <source>Not all organizations are loaded yet; lines may name one that is still to come.</source>
        <translation>尚未加载所有组织；有些行可能对应尚未加载的组织。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) no organization:</source>
        <translation>
            <numerusform>有 %Ln 行未匹配任何组织：</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>无群组</translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4</source>
        <comment>a line, and an organization&apos;s name, short name and group</comment>
        <translation>“%1”：%2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) more than one organization. Tick those that are meant:</source>
        <translation>
            <numerusform>有 %Ln 行匹配多个组织。请勾选所需的组织：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln organization(s) is/are listed. Give ids in place of names.</source>
        <translation>
            <numerusform>仅列出前 %Ln 个组织。请用 ID 代替名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>排除它们(&amp;L)</translation>
    </message>
    <message>
        <source>Leave out by a list</source>
        <translation>按列表排除</translation>
    </message>
</context>
<context>
    <name>broker::ui::PastePage</name>
    <message>
        <source>Ask Snyk &amp;Support for it</source>
        <translation>向 Snyk 支持索取(&amp;S)</translation>
    </message>
    <message>
        <source>Paste the token you have</source>
        <translation>粘贴您已有的令牌</translation>
    </message>
    <message>
        <source>The Broker token of %1 in %2. It is checked here and not sent anywhere.</source>
        <translation>%2 中 %1 的 Broker 令牌。它只在此处检查，不会发送到任何地方。</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteWords</name>
    <message>
        <source>This is an access token of GitHub.</source>
        <translation>这是 GitHub 的访问令牌。</translation>
    </message>
    <message>
        <source>This is an access token of GitLab.</source>
        <translation>这是 GitLab 的访问令牌。</translation>
    </message>
    <message>
        <source>This is an access token of Azure Repos.</source>
        <translation>这是 Azure Repos 的访问令牌。</translation>
    </message>
    <message>
        <source>This is an access token of Bitbucket.</source>
        <translation>这是 Bitbucket 的访问令牌。</translation>
    </message>
    <message>
        <source>This is an access token of another service.</source>
        <translation>这是其他服务的访问令牌。</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a Broker token.</source>
        <translation>这是登录令牌 (JWT)，不是 Broker 令牌。</translation>
    </message>
    <message>
        <source>This does not look like a Broker token.</source>
        <translation>这看起来不像 Broker 令牌。</translation>
    </message>
    <message>
        <source>Paste the Broker token here.</source>
        <translation>请在此处粘贴 Broker 令牌。</translation>
    </message>
    <message>
        <source>This has the form of a Broker token.</source>
        <translation>其形式与 Broker 令牌相符。</translation>
    </message>
    <message>
        <source>A Broker token has 36 characters: five groups of digits and the letters a to f, with hyphens in between. Copy it from the box “Token” in the Web UI.</source>
        <translation>Broker 令牌有 36 个字符：由数字和字母 a 到 f 组成的五组字符，中间用连字符分隔。请从 Web UI 的“Token”框中复制。</translation>
    </message>
    <message>
        <source>A character may have been lost or changed. Copy the token again.</source>
        <translation>可能有字符丢失或被更改。请重新复制令牌。</translation>
    </message>
    <message>
        <source>This is a Snyk API token, not a Broker token.</source>
        <translation>这是 Snyk API 令牌，不是 Broker 令牌。</translation>
    </message>
    <message>
        <source>The API token signs this program in to Snyk. The Broker token is shown in the settings of the integration.</source>
        <translation>API 令牌用于让本程序登录 Snyk。Broker 令牌显示在集成的设置中。</translation>
    </message>
    <message>
        <source>This is the id of an organization, not a token.</source>
        <translation>这是组织的 ID，不是令牌。</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration.</source>
        <translation>请从集成的设置中复制 Broker 令牌。</translation>
    </message>
    <message>
        <source>This is the id of an integration, not a token.</source>
        <translation>这是集成的 ID，不是令牌。</translation>
    </message>
    <message>
        <source>Copy the text in the box “Token”, not the integration id beside it.</source>
        <translation>请复制“Token”框中的文本，而不是旁边的集成 ID。</translation>
    </message>
    <message>
        <source>Paste your Snyk API token here.</source>
        <translation>请在此处粘贴您的 Snyk API 令牌。</translation>
    </message>
    <message>
        <source>Your API token is shown on your account page in Snyk.</source>
        <translation>您的 API 令牌显示在 Snyk 的帐户页面上。</translation>
    </message>
    <message>
        <source>This does not look like a Snyk API token.</source>
        <translation>这看起来不像 Snyk API 令牌。</translation>
    </message>
    <message>
        <source>It is either 36 characters long, with four hyphens, or it starts with “snyk_uat.” or “snyk_sat.”.</source>
        <translation>它有 36 个字符并含有四个连字符，或以“snyk_uat.”或“snyk_sat.”开头。</translation>
    </message>
    <message>
        <source>This is a personal access token. Such tokens expire after 90 days at the latest.</source>
        <translation>这是个人访问令牌。此类令牌最长 90 天后过期。</translation>
    </message>
    <message>
        <source>This is an access token of a service account.</source>
        <translation>这是服务帐户的访问令牌。</translation>
    </message>
    <message>
        <source>This has the form of a Snyk API token.</source>
        <translation>其形式与 Snyk API 令牌相符。</translation>
    </message>
    <message>
        <source>This is a Broker token, not an API token.</source>
        <translation>这是 Broker 令牌，不是 API 令牌。</translation>
    </message>
    <message>
        <source>This is the Broker token for %1 in the organization “%2”, not an API token.</source>
        <translation>这是组织“%2”中 %1 的 Broker 令牌，不是 API 令牌。</translation>
    </message>
    <message>
        <source>This is an API token of an Atlassian account.</source>
        <translation>这是 Atlassian 帐户的 API 令牌。</translation>
    </message>
    <message>
        <source>This is an access token of Artifactory.</source>
        <translation>这是 Artifactory 的访问令牌。</translation>
    </message>
    <message>
        <source>The token was taken from the text; the rest is left out.</source>
        <translation>已从文本中提取令牌；其余部分已略过。</translation>
    </message>
    <message>
        <source>The value of %1 was taken; the rest of the text is left out.</source>
        <translation>已提取 %1 的值；其余文本已略过。</translation>
    </message>
    <message>
        <source>There is more than one token in this text.</source>
        <translation>此文本中有多个令牌。</translation>
    </message>
    <message>
        <source>%1 Fingerprint: %2</source>
        <extracomment>a sentence, then the masked token</extracomment>
        <translation>%1 指纹：%2</translation>
    </message>
    <message>
        <source>The text calls this an id. It is not a token.</source>
        <translation>文本将其称为 ID。它不是令牌。</translation>
    </message>
    <message>
        <source>This is the id of the integration %1 in the organization “%2”, not a token.</source>
        <translation>这是组织“%2”中集成 %1 的 ID，不是令牌。</translation>
    </message>
    <message>
        <source>The text gives this another name. It is not a token of Snyk.</source>
        <translation>文本为其使用了其他名称。它不是 Snyk 的令牌。</translation>
    </message>
    <message>
        <source>The text calls this “%1”. It is not a token of Snyk.</source>
        <translation>文本将其称为“%1”。它不是 Snyk 的令牌。</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration. If this is the token, paste it without the name.</source>
        <translation>请从集成的设置中复制 Broker 令牌。如果这就是该令牌，请去掉名称后粘贴。</translation>
    </message>
    <message>
        <source>This token is already recorded for another organization or integration.</source>
        <translation>此令牌已为其他组织或集成记录。</translation>
    </message>
    <message>
        <source>This token is already recorded for %1 in the organization “%2”.</source>
        <translation>此令牌已为组织“%2”中的 %1 记录。</translation>
    </message>
    <message>
        <source>This token is already recorded here.</source>
        <translation>此令牌已在此处记录。</translation>
    </message>
    <message>
        <source>If you go on, it is saved again and nothing else changes.</source>
        <translation>如果继续，会重新保存它，其他内容不变。</translation>
    </message>
    <message>
        <source>This looks like a Broker token, but a Broker client would not accept it.</source>
        <translation>这看起来像 Broker 令牌，但 Broker 客户端不会接受它。</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but in another place. The Broker token that Snyk shows belongs here.</source>
        <translation>Broker 客户端也需要它，但用在其他地方。此处应填写 Snyk 显示的 Broker 令牌。</translation>
    </message>
    <message>
        <source>Organizations may share one token on purpose. If they do not here, the wrong page was open in the Web UI.</source>
        <translation>多个组织可能有意共用一个令牌。如果此处并非如此，则可能是在 Web UI 中打开了错误的页面。</translation>
    </message>
    <message>
        <source>Snyk&apos;s API token belongs here. It is on your account page there.</source>
        <translation>此处应填写 Snyk 的 API 令牌。它在 Snyk 的帐户页面上。</translation>
    </message>
    <message>
        <source>Nothing was taken. Copy only the one that belongs here.</source>
        <translation>未提取任何内容。请只复制此处所需的令牌。</translation>
    </message>
    <message>
        <source>Snyk shows the client id with the service account.</source>
        <translation>Snyk 会在服务帐户处显示客户端 ID。</translation>
    </message>
    <message>
        <source>Snyk shows the client secret once, when the service account is made.</source>
        <translation>Snyk 只在创建服务帐户时显示一次客户端密钥。</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>这是 Snyk API 令牌。</translation>
    </message>
    <message>
        <source>To sign in with it, choose “API token” above.</source>
        <translation>若要用它登录，请在上方选择“API 令牌”。</translation>
    </message>
    <message>
        <source>A client id is one word of at most 128 letters, digits and signs.</source>
        <translation>客户端 ID 是一个不含空格的字符串，最多 128 个字母、数字和符号。</translation>
    </message>
    <message>
        <source>A client secret is one word of 16 to 1024 letters, digits and signs.</source>
        <translation>客户端密钥是一个不含空格的字符串，由 16 到 1024 个字母、数字和符号组成。</translation>
    </message>
</context>
<context>
    <name>broker::ui::PermissionText</name>
    <message>
        <source>Ask an administrator for the role %1, or for one made from Snyk&apos;s template “%2” (%3, %4, %5).</source>
        <extracomment>%1 is the name of a role, %2 that of a template for roles; %3, %4 and %5 are permissions in it. All as Snyk writes them.</extracomment>
        <translation>请向管理员申请角色 %1，或申请基于 Snyk 模板“%2”创建的角色（%3、%4、%5）。</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 and %3.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>此帐户在此处的角色为 %1，具有 %2 和 %3。</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 but without %3: Snyk will refuse to generate a token, unless a role in the group permits it.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>此帐户在此处的角色为 %1，具有 %2，但没有 %3：除非群组中的某个角色允许，否则 Snyk 会拒绝生成令牌。</translation>
    </message>
    <message>
        <source>Snyk does not say which role this account has here: whether it has %1 and %2 is not known until it is tried.</source>
        <extracomment>%1 and %2 are permissions.</extracomment>
        <translation>Snyk 未说明此帐户在此处的角色：它是否具有 %1 和 %2，要尝试后才能知道。</translation>
    </message>
    <message>
        <source>Here this account has the role %1, which is none of Snyk&apos;s own: whether %2 and %3 belong to it is not known until it is tried.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>此帐户在此处的角色为 %1，不是 Snyk 自带的角色：它是否包含 %2 和 %3，要尝试后才能知道。</translation>
    </message>
    <message>
        <source>Should Snyk refuse: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>如果 Snyk 拒绝：%1</translation>
    </message>
    <message>
        <source>The role here lacks the permission %1</source>
        <extracomment>%1 is a permission.</extracomment>
        <translation>此处的角色缺少权限 %1</translation>
    </message>
    <message>
        <source>Whether the permission %1 is there is not known</source>
        <translation>不清楚是否具有权限 %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out: the name of a text, then the text.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>broker::ui::PlanPage</name>
    <message>
        <source>&amp;Look for more in the group</source>
        <translation>在群组中查找更多(&amp;L)</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>停止查找(&amp;K)</translation>
    </message>
    <message>
        <source>Who has to act where</source>
        <translation>谁需要在哪里操作</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>如果出现问题</translation>
    </message>
    <message>
        <source>Reads the organizations of the group from Snyk. Changes nothing.</source>
        <translation>从 Snyk 读取该群组的组织。不会更改任何内容。</translation>
    </message>
    <message>
        <source>Who uses this token</source>
        <translation>谁在使用此令牌</translation>
    </message>
    <message>
        <source>Checks before anything is changed</source>
        <translation>更改之前的检查</translation>
    </message>
    <message>
        <source>&amp;Begin: note it and go to the Web UI</source>
        <translation>开始：记录并前往 Web UI(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Begin: get the new token</source>
        <translation>开始：获取新令牌(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) of your list use this token (%1):</source>
        <translation>
            <numerusform>您的列表中有 %Ln 个集成使用此令牌（%1）：</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>已查看 %1 个组织，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look through the group again</source>
        <translation>重新查看群组(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look through the group</source>
        <translation>查看群组(&amp;L)</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>全部列出(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>已查看的组织</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>重新检查(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>正在读取列表：目前有 %Ln 个组织</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeBanner</name>
    <message>
        <source>Practice mode: nothing here is real. No request leaves this computer, and the tokens work nowhere.</source>
        <translation>练习模式：此处没有任何真实内容。不会有请求离开本机，令牌在任何地方都无效。</translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeRow</name>
    <message>
        <source>Leave practice mode</source>
        <translation>退出练习模式</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreflightList</name>
    <message>
        <source>The client&apos;s own checks</source>
        <translation>客户端的自检</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreflightText</name>
    <message>
        <source>in order</source>
        <comment>result of a check</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>result of a check</comment>
        <translation>存疑</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>result of a check</comment>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>not in order</source>
        <comment>result of a check</comment>
        <translation>不正常</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>result of a check</comment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>The keychain did not answer. Check again.</source>
        <translation>钥匙串没有响应。请重新检查。</translation>
    </message>
    <message>
        <source>Another rotation of this group has a new token waiting, and a group can have one at a time. Finish that rotation first: Resume in the list.</source>
        <translation>此群组的另一次轮换有新令牌在等待，而每个群组同时只能有一个。请先完成那次轮换：在列表中选择“继续”。</translation>
    </message>
    <message>
        <source>Your role may edit integrations</source>
        <translation>您的角色可以编辑集成</translation>
    </message>
    <message>
        <source>The integration uses Broker</source>
        <translation>该集成使用 Broker</translation>
    </message>
    <message>
        <source>The keychain can keep the new token</source>
        <translation>钥匙串可以保存新令牌</translation>
    </message>
    <message>
        <source>The notes of a rotation of this program cannot be read, and it may be one of this group: a new token may be waiting. Snyk refuses then, and nothing is changed.</source>
        <translation>本程序某次轮换的记录无法读取，它可能属于此群组：可能有新令牌在等待。届时 Snyk 会拒绝，不会更改任何内容。</translation>
    </message>
    <message>
        <source>This program has no other new token waiting in this group</source>
        <translation>本程序在此群组中没有其他新令牌在等待</translation>
    </message>
    <message>
        <source>You were not signed in, so Snyk was not asked. Sign in and check again.</source>
        <translation>您尚未登录，因此未询问 Snyk。请登录后重新检查。</translation>
    </message>
    <message>
        <source>Snyk says that this integration does not use Broker, so it has no token to replace. Set it up first.</source>
        <translation>Snyk 表示此集成不使用 Broker，因此没有可更换的令牌。请先进行设置。</translation>
    </message>
    <message>
        <source>Snyk did not say. If the integration does not use Broker, Snyk refuses, and nothing is changed.</source>
        <translation>Snyk 未说明。如果该集成不使用 Broker，Snyk 会拒绝，不会更改任何内容。</translation>
    </message>
    <message>
        <source>%1. Nothing is started until the new token can be kept. %2</source>
        <comment>what is wrong with the keychain, next step</comment>
        <translation>%1。在可以保存新令牌之前，不会开始任何操作。%2</translation>
    </message>
    <message>
        <source>Snyk does not report rotations that others have started elsewhere. If one is under way in this group, Snyk refuses, and nothing is changed.</source>
        <translation>Snyk 不会报告其他人在别处开始的轮换。如果此群组中正有轮换进行，Snyk 会拒绝，不会更改任何内容。</translation>
    </message>
    <message>
        <source>Another rotation of this group may have a new token waiting: it is not known how its call ended. Clear that up first if you can.</source>
        <translation>此群组的另一次轮换可能有新令牌在等待：不清楚其调用的结果。如有可能，请先弄清楚。</translation>
    </message>
    <message>
        <source>Snyk accepts what you signed in with</source>
        <translation>Snyk 接受您登录所用的凭据</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreviewPage</name>
    <message>
        <source>&amp;Stop looking</source>
        <translation>停止查看(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>查看其余组织(&amp;L)</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>保存为表格(&amp;T)…</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>开始(&amp;G)</translation>
    </message>
    <message>
        <source>Save the preview</source>
        <translation>保存预览</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>已查看的组织</translation>
    </message>
    <message>
        <source>What would be taken back</source>
        <translation>将撤回的内容</translation>
    </message>
    <message>
        <source>Only what the job itself has done and nobody has changed since. Nothing is changed yet.</source>
        <translation>仅限由该任务完成且此后无人更改的内容。目前尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Organization by organization. Nothing is changed before you press “Begin”.</source>
        <translation>逐个组织列出。在您点按“开始”之前，不会更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;witch %Ln direct integration(s) too</source>
        <translation>
            <numerusform>同时切换 %Ln 个直接集成(&amp;W)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>已查看 %1 个组织，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) are lost for good, in:</source>
        <translation>
            <numerusform>以下组织中有 %Ln 个直接集成的凭据将永久丢失：</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials are lost</source>
        <translation>凭据会丢失</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) would be lost for good.</source>
        <translation>
            <numerusform>%Ln 个直接集成的凭据将永久丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen: %1, %2</source>
        <extracomment>Heading of a page. %1 is a kind of job, &quot;Share one token&quot; or &quot;One token each&quot;, %2 an integration.</extracomment>
        <translation>将会发生什么：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y %Ln organization(s) without the permission too</source>
        <extracomment>A box to tick. Of organizations in which the role of the account lacks a permission.</extracomment>
        <translation>
            <numerusform>同时尝试 %Ln 个没有该权限的组织(&amp;Y)</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>无法撤销的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are no longer reached through Broker. The Broker client stays connected for “%1”.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>
            <numerusform>%Ln 个组织将不再通过 Broker 访问。Broker 客户端仍为“%1”保持连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens stay on your list, as taken back, until you remove them there.</source>
        <translation>令牌会以“已撤回”状态保留在您的列表中，直到您在那里将其移除。</translation>
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
        <translation>TLS 由 %1 提供</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <extracomment>%1 is the name of a keychain.</extracomment>
        <translation>钥匙串：%1</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProgressPage</name>
    <message>
        <source>Ask Snyk for the token</source>
        <translation>向 Snyk 请求令牌</translation>
    </message>
    <message>
        <source>Add it to your list of tokens</source>
        <translation>将其添加到您的令牌列表</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>正在获取令牌</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>未向 Snyk 请求任何内容</translation>
    </message>
    <message>
        <source>Choose another &amp;way</source>
        <translation>选择其他方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>在 Web UI 中查看(&amp;L)</translation>
    </message>
    <message>
        <source>The token is in your hands</source>
        <translation>令牌已交给您</translation>
    </message>
    <message>
        <source>This program has forgotten it, and it is not in your list.</source>
        <translation>本程序已忘记它，它不在您的列表中。</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>设置另一个令牌(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>返回确认(&amp;C)</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>下面说明发生了什么以及您可以怎么做。</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>还没有令牌</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>令牌尚未保存</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>未颁发令牌</translation>
    </message>
    <message>
        <source>It is not known whether there is a token</source>
        <translation>不清楚是否有令牌</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>令牌尚未在您的列表中</translation>
    </message>
    <message>
        <source>The token is not kept here</source>
        <translation>令牌未保存在此处</translation>
    </message>
    <message>
        <source>Saving the token</source>
        <translation>正在保存令牌</translation>
    </message>
    <message>
        <source>There is no token: &amp;generate again</source>
        <translation>没有令牌：重新生成(&amp;G)</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>%1 的 Broker 令牌</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved. At the next start, the program finds it and offers to add it.</source>
        <translation>令牌已安全保存在钥匙串中，只是列表无法保存。下次启动时，程序会找到它并询问是否添加。</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>令牌仅在内存中，且列表无法保存。</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>请稍候。此页会自动继续。</translation>
    </message>
    <message>
        <source>To have it in the keychain after all, get it from the Web UI once the keychain works again.</source>
        <translation>若仍要将其存入钥匙串，请在钥匙串恢复正常后从 Web UI 获取。</translation>
    </message>
    <message>
        <source>It is only in memory. Put it in a safe place yourself before you go on.</source>
        <translation>它仅在内存中。继续之前，请自行妥善保存。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProofText</name>
    <message>
        <source>Check from a computer that reaches the client, or state below what you saw there.</source>
        <translation>请在能访问客户端的计算机上进行检查，或在下方说明您在那里看到的情况。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log, correct the port, then check again.</source>
        <translation>请查看客户端的日志并更正端口，然后重新检查。</translation>
    </message>
    <message>
        <source>Give the address of the client itself.</source>
        <translation>请提供客户端本身的地址。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for its connection to the Broker server, then check again.</source>
        <translation>请在客户端的日志中查看其与 Broker 服务器的连接，然后重新检查。</translation>
    </message>
    <message>
        <source>Set BROKER_SERVER_URL as in the example of the step before, restart the client, then check again.</source>
        <translation>请按上一步的示例设置 BROKER_SERVER_URL，重新启动客户端，然后重新检查。</translation>
    </message>
    <message>
        <source>Give the address of the new client, or set BROKER_HEALTHCHECK_PATH as in the example and restart it.</source>
        <translation>请提供新客户端的地址，或按示例设置 BROKER_HEALTHCHECK_PATH 并重新启动它。</translation>
    </message>
    <message>
        <source>Wait a few seconds and check again.</source>
        <translation>请等待几秒钟，然后重新检查。</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>请继续。</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or state below what you saw on the host of the client.</source>
        <translation>如果您认识该证书，请将其颁发机构安装到本机，或在下方说明您在客户端主机上看到的情况。</translation>
    </message>
    <message>
        <source>Give the address of the new client, or restart this one with the new token and the BROKER_HEALTHCHECK_PATH of the example.</source>
        <translation>请提供新客户端的地址，或使用新令牌和示例中的 BROKER_HEALTHCHECK_PATH 重新启动此客户端。</translation>
    </message>
    <message>
        <source>Give the address of the new client, or compare its BROKER_HEALTHCHECK_PATH with the example.</source>
        <translation>请提供新客户端的地址，或将其 BROKER_HEALTHCHECK_PATH 与示例进行核对。</translation>
    </message>
    <message>
        <source>Compare it with the Broker server of the old client. If it is the same, state that below.</source>
        <translation>请将其与旧客户端的 Broker 服务器进行核对。如果相同，请在下方说明。</translation>
    </message>
    <message>
        <source>Proven at %1: %2</source>
        <comment>time, what the check found</comment>
        <translation>已于 %1 证实：%2</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyLoginDialog</name>
    <message>
        <source>User name and password for the proxy</source>
        <translation>代理的用户名和密码</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Keep and use</source>
        <translation>保存并使用(&amp;K)</translation>
    </message>
    <message>
        <source>The proxy %1 lets only known users through.</source>
        <translation>代理 %1 只允许已知用户通过。</translation>
    </message>
    <message>
        <source>Both are kept in the keychain of this computer and sent to this proxy alone, unencrypted, as the way of signing in called Basic has it. If the proxy turns them down, they are not sent again.</source>
        <translation>两者都保存在本机的钥匙串中，并按 Basic 登录方式的规定，以未加密形式仅发送到此代理。如果代理拒绝，则不会再次发送。</translation>
    </message>
    <message>
        <source>The keychain did not take them</source>
        <translation>钥匙串未接受它们</translation>
    </message>
    <message>
        <source>They are used until the program ends, and have to be entered again after that.</source>
        <translation>在程序结束之前会使用它们，之后需要重新输入。</translation>
    </message>
    <message>
        <source>What you typed is still here: unlock the keychain and try again, or close this window.</source>
        <translation>您输入的内容仍在：请解锁钥匙串后重试，或关闭此窗口。</translation>
    </message>
    <message>
        <source>U&amp;se until the program ends</source>
        <translation>使用到程序结束(&amp;S)</translation>
    </message>
    <message>
        <source>Go on &amp;waiting</source>
        <translation>继续等待(&amp;W)</translation>
    </message>
    <message>
        <source>The user name and password for the proxy %1 are in the keychain of this computer, which has not answered yet. It may be asking for your password in another window.</source>
        <translation>代理 %1 的用户名和密码在本机的钥匙串中，而钥匙串尚未响应。它可能正在另一个窗口中要求您输入密码。</translation>
    </message>
    <message>
        <source>You can go on waiting, or enter them here. They are then sent to this proxy alone, unencrypted, until the program ends. Nothing in the keychain is changed.</source>
        <translation>您可以继续等待，或在此处输入。在程序结束之前，它们会以未加密形式仅发送到此代理。钥匙串中不会有任何更改。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>钥匙串尚未响应</translation>
    </message>
    <message>
        <source>Look for a window that asks for your password. You can go on waiting, or use the login now: it is kept when the keychain answers.</source>
        <translation>请查找要求您输入密码的窗口。您可以继续等待，或立即使用登录信息：钥匙串响应后会保存它。</translation>
    </message>
    <message>
        <source>Use it &amp;now</source>
        <translation>立即使用(&amp;N)</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. Check both, or the account may be locked.</source>
        <translation>代理 %1 未接受用户名和密码。请检查两者，也可能是帐户已被锁定。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyText</name>
    <message>
        <source>A proxy is to be used for %1, but its name or its port is missing.</source>
        <translation>应通过代理访问 %1，但缺少代理的名称或端口。</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and answered %3.</source>
        <translation>已请求代理 %1 连接到 %2，其应答为 %3。</translation>
    </message>
    <message>
        <source>The proxy %1 accepted the connection, but did not answer as a proxy does.</source>
        <translation>代理 %1 接受了连接，但没有像代理那样应答。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept a connection.</source>
        <translation>代理 %1 没有接受连接。</translation>
    </message>
    <message>
        <source>A proxy wants a user name and password before it connects to %1.</source>
        <translation>代理在连接到 %1 之前要求用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 takes only ways to sign in that this program does not have: %2.</source>
        <translation>代理 %1 只接受本程序不支持的登录方式：%2。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password before it connects to %2.</source>
        <translation>代理 %1 在连接到 %2 之前要求用户名和密码。</translation>
    </message>
    <message>
        <source>No connection to %1 came about through the proxy %2.</source>
        <translation>未能通过代理 %2 建立到 %1 的连接。</translation>
    </message>
    <message>
        <source>The proxy does not connect to %1</source>
        <translation>代理没有连接到 %1</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in on a web page first.</source>
        <translation>代理要求您先在网页上登录。</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>请在浏览器中打开一个网页，如有要求请登录，然后重试。</translation>
    </message>
    <message>
        <source>What answers there opens no connections (CONNECT): it may be a web server.</source>
        <translation>在那里响应的程序不建立连接 (CONNECT)：它可能是 Web 服务器。</translation>
    </message>
    <message>
        <source>Check name and port of the proxy under Settings, Network, or in the system&apos;s network settings. If they are right, ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>请在“设置”的“网络”或系统的网络设置中检查代理的名称和端口。如果正确，请网络团队允许通过 %1 CONNECT 到 %2 的端口 %3。</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1 itself, or it is overloaded.</source>
        <translation>代理自身无法连接 %1，或已过载。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If that does not help, ask the network team whether %1 reaches %2, port %3.</source>
        <translation>请过几分钟重试。如果仍无效，请询问网络团队 %1 能否连接到 %2 的端口 %3。</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1.</source>
        <translation>代理的规则不允许 %1。</translation>
    </message>
    <message>
        <source>Ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>请网络团队允许通过 %1 CONNECT 到 %2 的端口 %3。</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and did not.</source>
        <translation>已请求代理 %1 连接到 %2，但它没有连接。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. They were sent once and are not sent again: repeated attempts can lock an account.</source>
        <translation>代理 %1 未接受用户名和密码。它们只发送过一次，不会再次发送：反复尝试可能会锁定帐户。</translation>
    </message>
    <message>
        <source>The proxy could not be used</source>
        <translation>无法使用代理</translation>
    </message>
    <message>
        <source>The entries under Settings, Network, are not complete.</source>
        <translation>“设置”的“网络”中的条目不完整。</translation>
    </message>
    <message>
        <source>Enter name and port of the proxy there.</source>
        <translation>请在那里输入代理的名称和端口。</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1, or it cannot reach it itself.</source>
        <translation>代理的规则不允许 %1，或代理自身无法连接到它。</translation>
    </message>
    <message>
        <source>Ask the network team whether %1 allows and reaches %2, port %3.</source>
        <translation>请询问网络团队 %1 是否允许并能连接到 %2 的端口 %3。</translation>
    </message>
    <message>
        <source>Something else answers at this port, or the proxy is overloaded.</source>
        <translation>此端口上响应的是其他程序，或代理已过载。</translation>
    </message>
    <message>
        <source>Check the port under Settings, Network, or in the system&apos;s network settings. If it is right, ask the network team.</source>
        <translation>请在“设置”的“网络”或系统的网络设置中检查端口。如果正确，请询问网络团队。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>无法访问代理</translation>
    </message>
    <message>
        <source>Its name or its port is wrong, or this computer is not in the company&apos;s network, perhaps because a VPN has disconnected.</source>
        <translation>其名称或端口有误，或本机不在公司网络中，可能是因为 VPN 已断开。</translation>
    </message>
    <message>
        <source>Check the proxy under Settings, Network, or in the system&apos;s network settings, and your VPN.</source>
        <translation>请检查“设置”的“网络”或系统网络设置中的代理，以及您的 VPN。</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password</source>
        <translation>代理未接受用户名和密码</translation>
    </message>
    <message>
        <source>The password was changed or mistyped, or the account is locked.</source>
        <translation>密码已更改或输入有误，或帐户已锁定。</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <translation>请重新输入用户名和密码。</translation>
    </message>
    <message>
        <source>Enter user name and password again under Settings, Network.</source>
        <translation>请在“设置”的“网络”中重新输入用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy wants a kind of sign-in that this program does not have</source>
        <translation>代理要求的登录方式本程序不支持</translation>
    </message>
    <message>
        <source>The company&apos;s proxy signs users in with their Windows account.</source>
        <translation>公司的代理使用 Windows 帐户登录用户。</translation>
    </message>
    <message>
        <source>Ask the network team for a proxy that takes Basic or no sign-in for %1. A local helper that signs in for you, such as Px or Cntlm, works too: enter its address under Settings, Network.</source>
        <translation>请向网络团队申请一个对 %1 接受 Basic 或无需登录的代理。也可以使用代您登录的本地辅助程序，如 Px 或 Cntlm：请在“设置”的“网络”中输入其地址。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password</source>
        <translation>代理要求输入用户名和密码</translation>
    </message>
    <message>
        <source>The proxy of your company lets only known users through.</source>
        <translation>贵公司的代理只允许已知用户通过。</translation>
    </message>
    <message>
        <source>Enter user name and password and try again, or ask the network team for a way without a sign-in.</source>
        <translation>请输入用户名和密码并重试，或向网络团队询问无需登录的途径。</translation>
    </message>
    <message>
        <source>Enter user name and password under Settings, Network, and try again, or ask the network team for a way without a sign-in.</source>
        <translation>请在“设置”的“网络”中输入用户名和密码并重试，或向网络团队询问无需登录的途径。</translation>
    </message>
</context>
<context>
    <name>broker::ui::QuitBox</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit and forget</source>
        <extracomment>Button: ends the program although tokens are lost.</extracomment>
        <translation>退出并忘记</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: does not end the program.</extracomment>
        <translation>留下</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReachText</name>
    <message>
        <source>%1, port %2, does not accept the connection.</source>
        <extracomment>%1 is a host, here and below; %2 the number of a port.</extracomment>
        <translation>%1（端口 %2）不接受连接。</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it, or the address or its port is wrong.</source>
        <translation>可能是防火墙拒绝了连接，或者地址或其端口有误。</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it.</source>
        <translation>可能是防火墙拒绝了连接。</translation>
    </message>
    <message>
        <source>Ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>请让网络团队允许从本机到 %1（端口 %2）的 HTTPS。</translation>
    </message>
    <message>
        <source>%1, port %2, did not answer in time.</source>
        <translation>%1（端口 %2）未及时响应。</translation>
    </message>
    <message>
        <source>Probably a firewall drops the request or its answer, the network is slow, or Snyk is busy.</source>
        <translation>可能是防火墙丢弃了请求或响应、网络缓慢，或 Snyk 繁忙。</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>请重试。如果每次都这样，请让网络团队允许从本机到 %1（端口 %2）的 HTTPS。</translation>
    </message>
    <message>
        <source>The connection to %1, port %2, was lost before the answer was complete.</source>
        <translation>在收到完整响应之前，与 %1（端口 %2）的连接已断开。</translation>
    </message>
    <message>
        <source>Probably the network changed, a VPN reconnected, or something in between closed the connection.</source>
        <translation>可能是网络发生变化、VPN 重新连接，或中间的某个环节关闭了连接。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReadinessText</name>
    <message>
        <source>Broker token</source>
        <translation>Broker 令牌</translation>
    </message>
    <message>
        <source>Credential of your code host or repository</source>
        <translation>代码托管平台或仓库的凭据</translation>
    </message>
    <message>
        <source>Configuration of the Broker client</source>
        <translation>Broker 客户端的配置</translation>
    </message>
    <message>
        <source>Connection of the client to Snyk</source>
        <translation>客户端与 Snyk 的连接</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>credential</comment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>still to be entered</source>
        <comment>credential</comment>
        <translation>尚待输入</translation>
    </message>
    <message>
        <source>connected on %1</source>
        <translation>已于 %1 连接</translation>
    </message>
    <message>
        <source>not seen connected on %1</source>
        <translation>%1 未发现连接</translation>
    </message>
    <message>
        <source>still to be checked</source>
        <comment>connection</comment>
        <translation>尚待检查</translation>
    </message>
    <message>
        <source>missing from the keychain</source>
        <comment>token</comment>
        <translation>钥匙串中缺失</translation>
    </message>
    <message>
        <source>handed out</source>
        <comment>configuration</comment>
        <translation>已交付</translation>
    </message>
    <message>
        <source>still to be made</source>
        <comment>configuration</comment>
        <translation>尚待创建</translation>
    </message>
    <message>
        <source>Get it a&amp;gain…</source>
        <translation>重新获取(&amp;G)…</translation>
    </message>
    <message>
        <source>Enter the c&amp;redential…</source>
        <translation>输入凭据(&amp;R)…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>设置客户端(&amp;L)…</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>检查连接(&amp;K)…</translation>
    </message>
    <message>
        <source>All is set up: the Broker client runs.</source>
        <translation>全部设置完毕：Broker 客户端正在运行。</translation>
    </message>
    <message>
        <source>Until your client runs: %1 of %2 done</source>
        <extracomment>How far it is until the Broker client runs: &quot;2 of 4 parts are done.&quot;</extracomment>
        <translation>距客户端运行：已完成 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>gone: it was kept in memory only</source>
        <comment>token</comment>
        <translation>已丢失：它仅保存在内存中</translation>
    </message>
    <message>
        <source>kept, but the organization had no such integration</source>
        <comment>token</comment>
        <translation>已保存，但当时该组织没有此集成</translation>
    </message>
    <message>
        <source>kept, but the integration did not use Broker</source>
        <comment>token</comment>
        <translation>已保存，但当时该集成未使用 Broker</translation>
    </message>
    <message>
        <source>kept, but another token was known for the integration</source>
        <comment>token</comment>
        <translation>已保存，但当时此集成已有另一个已知令牌</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecheckDialog</name>
    <message>
        <source>Check the credential again</source>
        <translation>重新检查凭据</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Reading it from where it is kept…</source>
        <translation>正在从保存位置读取…</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordDetails</name>
    <message>
        <source>Details of the selected token</source>
        <translation>所选令牌的详细信息</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>保存位置：</translation>
    </message>
    <message>
        <source>Origin:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>轮换日期：</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>rotated %1</source>
        <translation>轮换于 %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>检查于 %1</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>历史记录：</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>用于：</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>凭据：</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of credential such as &quot;Personal access token&quot;, %2 the masked credential.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>None in the list yet; see “Add credential…”</source>
        <translation>列表中还没有；请参阅“添加凭据…”</translation>
    </message>
    <message>
        <source>Copy credential</source>
        <translation>复制凭据</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Also used by:</source>
        <translation>也用于：</translation>
    </message>
    <message>
        <source>At Snyk:</source>
        <translation>在 Snyk 中：</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术详细信息</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>获取于 %1</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>输入于 %1</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>使用时长未知：轮换日期 %1</translation>
    </message>
    <message>
        <source>%1, among the entries of practice mode</source>
        <translation>%1，在练习模式的条目中</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln day(s) old: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>
            <numerusform>至少已使用 %Ln 天：轮换日期 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept since %1</source>
        <translation>自 %1 起保存</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>客户端 ID：</translation>
    </message>
    <message>
        <source>Comes with practice mode</source>
        <translation>随练习模式提供</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordModel</name>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <extracomment>Heading of a column of dates by which tokens are to be replaced by new ones.</extracomment>
        <translation>轮换日期</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column that says whether a token is due, missing and so on.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading of a column that says what kind of secret it is.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation>上次轮换</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Heading of a column that says when a secret was tried and how that ended.</extracomment>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4, %5, %6</source>
        <extracomment>A row of the list as a screen reader says it: organization, integration, kind of secret, masked secret, region, state.</extracomment>
        <translation>%1，%2，%3 %4，%5，%6</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4, %5, %6, due %7</source>
        <extracomment>The same with the date on which it is due.</extracomment>
        <translation>%1，%2，%3 %4，%5，%6，轮换日期 %7</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <extracomment>Of a token that is not stored any more, because the program was closed since.</extracomment>
        <translation>曾仅保存在内存中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Heading of a group of tokens that are due in the same month: its name and the year.</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, due %5</source>
        <extracomment>A row as a screen reader says it: account, kind and end of its secret, region, state, date.</extracomment>
        <translation>%1，%2，%3，%4，轮换日期 %5</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordText</name>
    <message>
        <source>The list of tokens cannot be read</source>
        <translation>无法读取令牌列表</translation>
    </message>
    <message>
        <source>The file %1 is there but cannot be opened. It was left as it is.</source>
        <translation>文件 %1 存在但无法打开。它保持原样。</translation>
    </message>
    <message>
        <source>The file belongs to another user, or another program has locked it.</source>
        <translation>该文件属于其他用户，或已被其他程序锁定。</translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved</source>
        <translation>无法保存令牌列表</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What was there before is unchanged.</source>
        <translation>无法写入文件 %1。原有内容未更改。</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>磁盘已满，或文件夹为只读。</translation>
    </message>
    <message>
        <source>The list of tokens was written by a newer version</source>
        <translation>令牌列表由更新的版本写入</translation>
    </message>
    <message>
        <source>This version does not understand the file %1, so it does not touch it.</source>
        <translation>此版本无法理解文件 %1，因此不会改动它。</translation>
    </message>
    <message>
        <source>A newer version of this program was used on this computer.</source>
        <translation>本机上曾使用过本程序的更新版本。</translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile.</source>
        <translation>请安装更新的版本，或使用其他配置文件。</translation>
    </message>
    <message>
        <source>The list of tokens was damaged</source>
        <translation>令牌列表已损坏</translation>
    </message>
    <message>
        <source>The file could not be understood. It was set aside as %1, and the list starts empty.</source>
        <translation>无法理解该文件。它已另存为 %1，列表从空白开始。</translation>
    </message>
    <message>
        <source>The computer was switched off while it was being written, or the file was edited.</source>
        <translation>写入时计算机被关闭，或文件被编辑过。</translation>
    </message>
    <message>
        <source>Some entries of the list cannot be shown</source>
        <translation>列表的某些条目无法显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be understood. They are kept in the file as they are.</source>
        <translation>
            <numerusform>有 %Ln 个条目无法理解。它们在文件中保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or the file was edited.</source>
        <translation>它们由本程序的更新版本写入，或文件被编辑过。</translation>
    </message>
    <message>
        <source>Check for a newer version of this program.</source>
        <translation>请检查本程序是否有新版本。</translation>
    </message>
    <message>
        <source>Generated with this program</source>
        <comment>where a token comes from</comment>
        <translation>由本程序生成</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <comment>where a token comes from</comment>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Memory, until this program closes</source>
        <comment>where a token is kept</comment>
        <translation>内存，直到本程序关闭</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>state of a recorded token</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a recorded token</comment>
        <translation>已替换</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a token is due</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when a token is due</comment>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when a token was due</comment>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>when a token is due</comment>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <comment>when a token was due</comment>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and how far away it is: 24 Feb 2027 (in 90 days)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved now</source>
        <translation>现在无法保存令牌列表</translation>
    </message>
    <message>
        <source>End the other one, then try again.</source>
        <translation>请结束另一个程序，然后重试。</translation>
    </message>
    <message>
        <source>Check the permissions of the file, then try again.</source>
        <translation>请检查文件的权限，然后重试。</translation>
    </message>
    <message>
        <source>The list of tokens is not a file</source>
        <translation>令牌列表不是文件</translation>
    </message>
    <message>
        <source>Move it away or correct the name, then try again.</source>
        <translation>请将其移走或更正名称，然后重试。</translation>
    </message>
    <message>
        <source>The list of tokens is too large</source>
        <translation>令牌列表太大</translation>
    </message>
    <message>
        <source>Another file took its place, or the disk is damaged.</source>
        <translation>其他文件占用了它的位置，或磁盘已损坏。</translation>
    </message>
    <message>
        <source>Move the file away or put back the right one, then try again.</source>
        <translation>请将该文件移走或放回正确的文件，然后重试。</translation>
    </message>
    <message>
        <source>What was in the keychain is still there. Keep the file: the entries can be restored from it.</source>
        <translation>钥匙串中的内容仍在。请保留该文件：可以从中恢复条目。</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong</source>
        <translation>本机的时钟可能有误</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list are dated later than now.</source>
        <translation>
            <numerusform>列表中有 %Ln 个条目的日期晚于现在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, check the due dates of these entries: reminders count from them.</source>
        <translation>请检查本机的日期和时间。如果正确，请检查这些条目的轮换日期：提醒以此为准。</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>无法读取设置</translation>
    </message>
    <message>
        <source>The file %1 was left as it is. Every setting has its default, and what you change lasts until you quit.</source>
        <translation>文件 %1 保持原样。所有设置均为默认值，您所做的更改在退出前有效。</translation>
    </message>
    <message>
        <source>A folder, a pipe or a device is there instead of a file.</source>
        <translation>该处是文件夹、管道或设备，而不是文件。</translation>
    </message>
    <message>
        <source>Move it away or correct its permissions. It is read at the next start.</source>
        <translation>请将其移走或更正其权限。下次启动时会读取它。</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device. It was left as it is.</source>
        <translation>%1 是文件夹、管道或设备。它保持原样。</translation>
    </message>
    <message>
        <source>Somebody made it by mistake, or the name points elsewhere.</source>
        <translation>有人误建了它，或该名称指向别处。</translation>
    </message>
    <message>
        <source>The file %1 is larger than any list of this program could be. It was not read, and was left as it is.</source>
        <translation>文件 %1 超出了本程序列表可能的大小。它未被读取，并保持原样。</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder, and try again.</source>
        <translation>请释放一些空间或更正文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>Another program is writing the file %1 and does not finish. Nothing was changed.</source>
        <translation>另一个程序正在写入文件 %1 且尚未完成。未更改任何内容。</translation>
    </message>
    <message>
        <source>This program is running a second time with the same folder, perhaps on another computer.</source>
        <translation>本程序正以同一文件夹运行第二个实例，也许在另一台计算机上。</translation>
    </message>
    <message>
        <source>It is larger than any settings of this program could be: another file took its place.</source>
        <translation>它超出了本程序设置可能的大小：其他文件占用了它的位置。</translation>
    </message>
    <message>
        <source>The clock is wrong, or it was wrong when they were written.</source>
        <translation>时钟有误，或写入条目时时钟有误。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <comment>a number of entries</comment>
        <translation>
            <numerusform>%Ln 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <comment>a number of entries</comment>
        <translation>
            <numerusform>%Ln 个凭据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;2 tokens&quot;, %2 &quot;1 credential&quot;.</extracomment>
        <translation>%1和 %2</translation>
    </message>
    <message>
        <source>Password store of this computer (keychain)</source>
        <comment>where a token is kept</comment>
        <translation>本机的密码存储（钥匙串）</translation>
    </message>
    <message>
        <source>Retrieved from the Snyk website (Web UI)</source>
        <comment>where a token comes from</comment>
        <translation>从 Snyk 网站 (Web UI) 取回</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>设置未保存</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What you changed holds until you quit, and is lost then.</source>
        <translation>无法写入文件 %1。您所做的更改在退出前有效，之后将丢失。</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write there.</source>
        <translation>磁盘已满，或您无权在那里写入。</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again. Every further change tries it, too.</source>
        <translation>请释放空间或更正权限，然后重试。以后的每次更改也会再次尝试。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a recorded token</comment>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecoveryGuide</name>
    <message numerus="yes">
        <source>%Ln more after this one.</source>
        <translation>
            <numerusform>此后还有 %Ln 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it to the list</source>
        <translation>添加到列表</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>查明情况…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Ends a message about interrupted work for good.</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <translation>重新获取…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Hides a message until the program is started again.</extracomment>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待钥匙串…</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>重新输入…</translation>
    </message>
</context>
<context>
    <name>broker::ui::Refusal</name>
    <message>
        <source>Snyk does not accept this token here</source>
        <translation>Snyk 在此处不接受此令牌</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the token (401).</source>
        <translation>%1 响应称不识别该令牌 (401)。</translation>
    </message>
    <message>
        <source>Most often the token belongs to another Snyk region. Tokens work in one region only. It may also have expired or been revoked.</source>
        <translation>最常见的原因是令牌属于其他 Snyk 区域。令牌只在一个区域中有效。它也可能已过期或被吊销。</translation>
    </message>
    <message>
        <source>Look at the address of Snyk in your browser after signing in, and choose the region with the same ending. Otherwise create a new token on your account page.</source>
        <translation>请查看登录后浏览器中的 Snyk 地址，并选择结尾相同的区域。否则，请在您的帐户页面上创建新令牌。</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the token</source>
        <translation>Snyk 不再接受该令牌</translation>
    </message>
    <message>
        <source>The token worked before; now %1 refuses it (401).</source>
        <translation>该令牌之前有效；现在 %1 拒绝它 (401)。</translation>
    </message>
    <message>
        <source>Go back to the first page and connect with a valid token.</source>
        <translation>请返回第一页，使用有效的令牌进行连接。</translation>
    </message>
    <message>
        <source>The token may not use Snyk&apos;s API</source>
        <translation>该令牌不能使用 Snyk 的 API</translation>
    </message>
    <message>
        <source>The API belongs to Snyk&apos;s Enterprise plan. Personal tokens of the Free and Team plans have no access to it.</source>
        <translation>该 API 属于 Snyk 的 Enterprise 套餐。Free 和 Team 套餐的个人令牌无权访问它。</translation>
    </message>
    <message>
        <source>Use the token of an account or a service account of your company&apos;s Enterprise plan.</source>
        <translation>请使用贵公司 Enterprise 套餐的帐户或服务帐户的令牌。</translation>
    </message>
    <message>
        <source>Snyk refused to list the organizations (403).</source>
        <translation>Snyk 拒绝列出组织 (403)。</translation>
    </message>
    <message>
        <source>Snyk refused to list the integrations (403).</source>
        <translation>Snyk 拒绝列出集成 (403)。</translation>
    </message>
    <message>
        <source>Snyk refused the change (403). Nothing was changed.</source>
        <translation>Snyk 拒绝了更改 (403)。未更改任何内容。</translation>
    </message>
    <message>
        <source>This address is not Snyk&apos;s API</source>
        <translation>此地址不是 Snyk 的 API</translation>
    </message>
    <message>
        <source>%1 answered, but does not have what every Snyk API has (404).</source>
        <translation>%1 有响应，但没有所有 Snyk API 都有的内容 (404)。</translation>
    </message>
    <message>
        <source>The API address is mistyped, or it is the address of the Web UI.</source>
        <translation>API 地址输入有误，或它是 Web UI 的地址。</translation>
    </message>
    <message>
        <source>Check the address. It usually starts with “api.”.</source>
        <translation>请检查地址。它通常以“api.”开头。</translation>
    </message>
    <message>
        <source>Snyk found no list of organizations</source>
        <translation>Snyk 未找到组织列表</translation>
    </message>
    <message>
        <source>Snyk answered that there is nothing to list (404).</source>
        <translation>Snyk 响应称没有可列出的内容 (404)。</translation>
    </message>
    <message>
        <source>Snyk did not find the organization</source>
        <translation>Snyk 未找到该组织</translation>
    </message>
    <message>
        <source>Snyk answered that the organization is not there (404).</source>
        <translation>Snyk 响应称该组织不存在 (404)。</translation>
    </message>
    <message>
        <source>Go back, load the organizations again and choose from the new list.</source>
        <translation>请返回，重新加载组织并从新列表中选择。</translation>
    </message>
    <message>
        <source>Snyk did not find the integration</source>
        <translation>Snyk 未找到该集成</translation>
    </message>
    <message>
        <source>Snyk answered that the organization or the integration is not there (404). Nothing was changed.</source>
        <translation>Snyk 响应称该组织或集成不存在 (404)。未更改任何内容。</translation>
    </message>
    <message>
        <source>Snyk asks for a pause</source>
        <translation>Snyk 要求暂停</translation>
    </message>
    <message>
        <source>Other programs or pipelines use the same token.</source>
        <translation>有其他程序或流水线使用同一令牌。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute without requests and try again.</source>
        <translation>请等待一分钟且不发出请求，然后重试。</translation>
    </message>
    <message>
        <source>Snyk did not understand the request</source>
        <translation>Snyk 无法理解该请求</translation>
    </message>
    <message>
        <source>Snyk refused the request as malformed (400).</source>
        <translation>Snyk 因格式错误拒绝了该请求 (400)。</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or this integration needs something that the API does not take.</source>
        <translation>Snyk 的 API 可能已更改，或此集成需要 API 不接受的内容。</translation>
    </message>
    <message>
        <source>Get the token from the Web UI instead, or ask Snyk support.</source>
        <translation>请改从 Web UI 获取令牌，或询问 Snyk 支持。</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>请检查本程序是否有新版本。如果没有，请附上详细信息进行报告。</translation>
    </message>
    <message>
        <source>Snyk reports a conflict</source>
        <translation>Snyk 报告了冲突</translation>
    </message>
    <message>
        <source>What was asked for does not fit what is there now (409).</source>
        <translation>请求的内容与当前状态不符 (409)。</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>请重新加载列表。</translation>
    </message>
    <message>
        <source>Snyk cannot do this</source>
        <translation>Snyk 无法执行此操作</translation>
    </message>
    <message>
        <source>Snyk understood the request but did not carry it out (422).</source>
        <translation>Snyk 理解该请求，但未执行 (422)。</translation>
    </message>
    <message>
        <source>Your plan may lack Broker for this type of integration, or the integration is in a state that does not allow it.</source>
        <translation>您的套餐可能不包含此类集成的 Broker，或该集成的状态不允许执行此操作。</translation>
    </message>
    <message>
        <source>Try it in the Web UI, or ask Snyk support and quote the request id.</source>
        <translation>请在 Web UI 中尝试，或询问 Snyk 支持并提供请求 ID。</translation>
    </message>
    <message>
        <source>Ask Snyk support and quote the request id.</source>
        <translation>请询问 Snyk 支持并提供请求 ID。</translation>
    </message>
    <message>
        <source>Snyk has a problem at the moment</source>
        <translation>Snyk 目前出现问题</translation>
    </message>
    <message>
        <source>Look at status.snyk.io and try again later.</source>
        <translation>请查看 status.snyk.io，稍后重试。</translation>
    </message>
    <message>
        <source>Snyk gave an unexpected answer</source>
        <translation>Snyk 作出了意外的响应</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk may have answered in Snyk&apos;s place.</source>
        <translation>可能由本机与 Snyk 之间的某个环节代替 Snyk 作出了响应。</translation>
    </message>
    <message>
        <source>The token has expired, or somebody has revoked it in the meantime.</source>
        <translation>该令牌已过期，或在此期间有人将其吊销。</translation>
    </message>
    <message>
        <source>Snyk knows the token but refuses to answer (403).</source>
        <translation>Snyk 识别该令牌，但拒绝响应 (403)。</translation>
    </message>
    <message>
        <source>Go back, reload the integrations and look at their state.</source>
        <translation>请返回，重新加载集成并查看其状态。</translation>
    </message>
    <message>
        <source>Somebody else has just changed the same thing, or it already exists.</source>
        <translation>其他人刚刚更改了同一内容，或它已存在。</translation>
    </message>
    <message>
        <source>%1 answered with an internal error (%2).</source>
        <translation>%1 响应时发生内部错误（%2）。</translation>
    </message>
    <message>
        <source>An outage or maintenance at Snyk. Your settings are not the cause.</source>
        <translation>Snyk 发生故障或正在维护。与您的设置无关。</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which makes no sense here.</source>
        <translation>%1 响应的状态为 %2，这在此处没有意义。</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, ask Snyk support and quote the details.</source>
        <translation>请稍后重试。如果仍无效，请询问 Snyk 支持并提供详细信息。</translation>
    </message>
    <message>
        <source>%1 does not know the client id, or not with this client secret (401).</source>
        <translation>%1 不识别该客户端 ID，或客户端密钥与之不符 (401)。</translation>
    </message>
    <message>
        <source>A part of one of them may be missing, or the service account belongs to another Snyk region. The secret may have been deleted.</source>
        <translation>其中之一可能不完整，或该服务帐户属于其他 Snyk 区域。密钥也可能已被删除。</translation>
    </message>
    <message>
        <source>Copy both once more, and look which region the service account is in. A secret that is lost cannot be shown again: make another one for it.</source>
        <translation>请重新复制两者，并查看该服务帐户所在的区域。丢失的密钥无法再次显示：请为其创建另一个密钥。</translation>
    </message>
    <message>
        <source>The service account may not use Snyk&apos;s API</source>
        <translation>该服务帐户不能使用 Snyk 的 API</translation>
    </message>
    <message>
        <source>Snyk knows the service account but refuses to answer (403).</source>
        <translation>Snyk 识别该服务帐户，但拒绝响应 (403)。</translation>
    </message>
    <message>
        <source>The service account is disabled, or its role lacks View Organization. Service accounts belong to Snyk&apos;s Enterprise plan.</source>
        <translation>该服务帐户已停用，或其角色缺少“View Organization”。服务帐户属于 Snyk 的 Enterprise 套餐。</translation>
    </message>
    <message>
        <source>This needs the permission View Integrations. Org Admin, Org Collaborator, Group Admin and Group Viewer have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”.</source>
        <translation>这需要“View Integrations”权限。Org Admin、Org Collaborator、Group Admin 和 Group Viewer 具有此权限，基于 Snyk 模板“Integration Editor/Implementor”创建的角色也具有此权限。</translation>
    </message>
    <message>
        <source>This needs the permission Edit Integrations. Org Admin and Group Admin have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”. Broker also has to be part of your plan.</source>
        <translation>这需要“Edit Integrations”权限。Org Admin 和 Group Admin 具有此权限，基于 Snyk 模板“Integration Editor/Implementor”创建的角色也具有此权限。此外，您的套餐必须包含 Broker。</translation>
    </message>
    <message>
        <source>Snyk has switched this part of its API off for some hours</source>
        <translation>Snyk 已将其 API 的这一部分关闭数小时</translation>
    </message>
    <message>
        <source>%1 answered that what was asked for is gone (410).</source>
        <translation>%1 响应称所请求的内容已停用 (410)。</translation>
    </message>
    <message>
        <source>Snyk switches off what will end soon for up to four hours from 12:00 UTC, so that its users notice in time.</source>
        <translation>对于即将停用的内容，Snyk 会从 12:00 UTC 起将其关闭最多四小时，以便用户及时发现。</translation>
    </message>
    <message>
        <source>Try again after %1. Look for a newer version of this program: what is switched off now ends for good soon.</source>
        <translation>请在 %1 之后重试。请查找本程序的新版本：现在关闭的内容不久将永久停用。</translation>
    </message>
    <message>
        <source>Snyk has ended this part of its API</source>
        <translation>Snyk 已停用其 API 的这一部分</translation>
    </message>
    <message>
        <source>This version of the program is older than the change at Snyk.</source>
        <translation>本程序的此版本早于 Snyk 的这一更改。</translation>
    </message>
    <message>
        <source>Install a newer version of this program. Until then, use the Web UI.</source>
        <translation>请安装本程序的更新版本。在此之前，请使用 Web UI。</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the client secret</source>
        <translation>Snyk 不再接受该客户端密钥</translation>
    </message>
    <message>
        <source>You were signed in with it; now %1 refuses it (401). Nothing was changed.</source>
        <translation>您曾使用它登录；现在 %1 拒绝它 (401)。未更改任何内容。</translation>
    </message>
    <message>
        <source>The secret was deleted, most often because somebody rotated it elsewhere, or the service account itself was deleted.</source>
        <translation>该密钥已被删除，最常见的原因是有人在别处将其轮换，或服务帐户本身已被删除。</translation>
    </message>
    <message>
        <source>Sign in again with the client secret that is valid now. If nobody has it, make another one for the service account at Snyk.</source>
        <translation>请使用当前有效的客户端密钥重新登录。如果无人拥有，请在 Snyk 中为该服务帐户创建另一个。</translation>
    </message>
    <message>
        <source>Too many requests were made by this account within a minute (429).</source>
        <translation>此帐户在一分钟内发出的请求过多 (429)。</translation>
    </message>
    <message>
        <source>This is not Snyk&apos;s API</source>
        <translation>这不是 Snyk 的 API</translation>
    </message>
    <message>
        <source>A proxy or a guest network answers in the place of Snyk.</source>
        <translation>代理或访客网络代替 Snyk 应答。</translation>
    </message>
    <message>
        <source>Diagnose the connection under Settings, Network, and ask your network team.</source>
        <translation>请在“设置”的“网络”中诊断连接，并询问网络团队。</translation>
    </message>
    <message>
        <source>Snyk does not accept this OAuth service account here</source>
        <translation>Snyk 在此处不接受此 OAuth 服务帐户</translation>
    </message>
    <message>
        <source>Ask a Snyk administrator of your company for this role, or sign in as somebody who has it.</source>
        <translation>请向贵公司的 Snyk 管理员申请此角色，或以拥有该角色的人的身份登录。</translation>
    </message>
    <message>
        <source>This account may not list organizations</source>
        <translation>此帐户不能列出组织</translation>
    </message>
    <message>
        <source>The account lacks the permission View Organization, which every member of an organization has. A service account may belong to another group.</source>
        <translation>该帐户缺少“View Organization”权限，而组织的每个成员都有此权限。服务帐户可能属于其他群组。</translation>
    </message>
    <message>
        <source>This account may not see the integrations of this organization</source>
        <translation>此帐户不能查看此组织的集成</translation>
    </message>
    <message>
        <source>This account may not change integrations of this organization</source>
        <translation>此帐户不能更改此组织的集成</translation>
    </message>
    <message>
        <source>The account may no longer belong to any organization.</source>
        <translation>该帐户可能已不属于任何组织。</translation>
    </message>
    <message>
        <source>Check in the Web UI which organizations the account belongs to.</source>
        <translation>请在 Web UI 中检查该帐户属于哪些组织。</translation>
    </message>
    <message>
        <source>It was deleted, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>它已被删除，或该帐户无权查看它：这两种情况下 Snyk 的响应相同。</translation>
    </message>
    <message>
        <source>Somebody has removed it in the meantime, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>在此期间有人将其移除，或该帐户无权查看它：这两种情况下 Snyk 的响应相同。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionChooser</name>
    <message>
        <source>AP&amp;I address:</source>
        <translation>API 地址(&amp;I)：</translation>
    </message>
    <message>
        <source>Another address (single tenant)</source>
        <translation>其他地址（单租户）</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionPanel</name>
    <message>
        <source>Addresses of this re&amp;gion</source>
        <translation>此区域的地址(&amp;G)</translation>
    </message>
    <message>
        <source>Web application:</source>
        <translation>Web 应用：</translation>
    </message>
    <message>
        <source>API:</source>
        <translation>API：</translation>
    </message>
    <message>
        <source>Broker server:</source>
        <translation>Broker 服务器：</translation>
    </message>
    <message>
        <source>Dispatcher (high availability):</source>
        <translation>调度器（高可用）：</translation>
    </message>
    <message>
        <source>Support:</source>
        <translation>支持：</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionText</name>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Europe, Frankfurt</source>
        <translation>欧洲，法兰克福</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>美国政府</translation>
    </message>
    <message>
        <source>Single tenant (%1)</source>
        <comment>a Snyk installation for one customer, and its host</comment>
        <translation>单租户（%1）</translation>
    </message>
    <message>
        <source>Not documented by Snyk</source>
        <comment>an address</comment>
        <translation>Snyk 文档中未提供</translation>
    </message>
    <message>
        <source>Web UI</source>
        <translation>Web UI</translation>
    </message>
    <message>
        <source>Broker server</source>
        <translation>Broker 服务器</translation>
    </message>
    <message>
        <source>high-availability dispatcher</source>
        <translation>高可用调度器</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Snyk documents no address in this region for: %1. Ask your contact at Snyk before you set up the Broker client.</source>
        <translation>Snyk 文档中没有此区域的以下地址：%1。设置 Broker 客户端之前，请询问您在 Snyk 的联系人。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>where a region is, and its id</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReminderGuide</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A token, and the date on which it is due.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a change at Snyk</comment>
        <extracomment>A token, and what was done to its integration.</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Changed at Snyk, not here: %1</source>
        <extracomment>%1 is &quot;2 tokens&quot;.</extracomment>
        <translation>在 Snyk 中更改而非在此处更改：%1</translation>
    </message>
    <message>
        <source>The tokens may be others by now. Compare them with those on the Snyk website (Web UI).</source>
        <translation>令牌可能已经变了。请与 Snyk 网站 (Web UI) 上的令牌比较。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RemoveDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>移除令牌</translation>
    </message>
    <message>
        <source>Remove a credential</source>
        <translation>移除凭据</translation>
    </message>
    <message>
        <source>The credential is gone from where it was kept; only the list could not be saved.</source>
        <translation>凭据已从其保存位置移除，只是列表无法保存。</translation>
    </message>
    <message>
        <source>The token is gone from where it was kept; only the list could not be saved.</source>
        <translation>令牌已从其保存位置移除，只是列表无法保存。</translation>
    </message>
    <message>
        <source>&amp;I understand that this cannot be undone here</source>
        <translation>我了解此操作在此处无法撤消(&amp;I)</translation>
    </message>
    <message>
        <source>It may not have been removed, so the entry stays in the list.</source>
        <translation>它可能未被移除，因此条目保留在列表中。</translation>
    </message>
    <message>
        <source>This will delete the entry of %1 in this list. The secret itself was only in memory and is already gone.</source>
        <translation>这将删除此列表中 %1 的条目。机密本身仅在内存中，现已消失。</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list.</source>
        <translation>这将删除本程序内存中的凭据 %1 及其在此列表中的条目。</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the memory of this program, and its entry in this list.</source>
        <translation>这将删除本程序内存中的令牌 %1 及其在此列表中的条目。</translation>
    </message>
    <message>
        <source>It will not delete the credential at %1. It stays valid there, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>不会删除 %1 中的凭据。它在那里仍然有效，使用它的 Broker 客户端会继续运行。审计日志会记录所执行的操作。</translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk. It stays valid, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <translation>不会删除 Snyk 中的令牌。它仍然有效，使用它的 Broker 客户端会继续运行。审计日志会记录所执行的操作。</translation>
    </message>
    <message>
        <source>It is the credential of the Broker clients of: %1. Their tokens stay in this list.</source>
        <extracomment>%1 are integrations in organizations.</extracomment>
        <translation>它是以下集成的 Broker 客户端的凭据：%1。它们的令牌保留在此列表中。</translation>
    </message>
    <message>
        <source>The credential %1 of %2, which the same Broker client uses, stays where it is kept and in this list. If nothing uses it any more, remove it as well.</source>
        <extracomment>%1 is a masked credential, %2 a service such as GitLab.</extracomment>
        <translation>同一 Broker 客户端使用的 %2 的凭据 %1 仍保留在其保存位置和此列表中。如果不再使用，请将其一并移除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) use this token, and none of them will have it here any more: %1</source>
        <extracomment>%1 are organizations.</extracomment>
        <translation>
            <numerusform>有 %Ln 个组织使用此令牌，移除后它们在此处都不再有该令牌：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not revoke it at Snyk: it stays valid there until you do so. Your Broker tokens and their clients do not need it. The next window that asks Snyk asks you for a credential. The audit journal will record what was done.</source>
        <translation>不会在 Snyk 中将其吊销：在您吊销之前，它在那里仍然有效。您的 Broker 令牌及其客户端不需要它。下一个需要询问 Snyk 的窗口会要求您提供凭据。审计日志会记录所执行的操作。</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list: you are signed out of Snyk.</source>
        <translation>这将删除本程序内存中的凭据 %1 及其在此列表中的条目：您将从 Snyk 注销。</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list. You are signed out of Snyk where it is in use.</source>
        <translation>这将删除本机密码存储（钥匙串）中的凭据 %1 及其在此列表中的条目。凡使用它的地方，都会从 Snyk 注销。</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>这将删除本机密码存储（钥匙串）中的凭据 %1 及其在此列表中的条目。</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>这将删除本机密码存储（钥匙串）中的令牌 %1 及其在此列表中的条目。</translation>
    </message>
    <message>
        <source>What signs in to Snyk is among them: you are signed out of Snyk.</source>
        <translation>其中包含用于登录 Snyk 的凭据：您将从 Snyk 注销。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) that the same Broker clients use stay(s) where it is/they are kept and in this list.</source>
        <translation>
            <numerusform>同一批 Broker 客户端使用的 %Ln 个凭据仍保留在其保存位置和此列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tokens is/are shared: %1 organizations use them, and none of them will have one here any more.</source>
        <extracomment>%1 is a number of organizations.</extracomment>
        <translation>
            <numerusform>其中 %Ln 个令牌是共用的：有 %1 个组织使用它们，移除后这些组织在此处都不再有令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>This will delete %1 where they are kept on this computer (keychain, or the memory of this program), and their entries in this list.</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>这将删除本机上（钥匙串或本程序的内存中）保存的 %1 及其在此列表中的条目。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay(s) in the list, because a rotation is not finished. Bring it to its end first.</source>
        <translation>
            <numerusform>另有 %Ln 个因轮换尚未完成而保留在列表中。请先完成轮换。</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are gone from where they were kept; only the list could not be saved.</source>
        <translation>机密已从其保存位置移除，只是列表无法保存。</translation>
    </message>
    <message>
        <source>Removed from the list: %1</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>已从列表中移除：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the list:</source>
        <extracomment>Followed by their names, a line each.</extracomment>
        <translation>
            <numerusform>%Ln 个保留在列表中：</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that are removed</source>
        <translation>要移除的条目</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s) of the list</source>
        <extracomment>%1 is how many of them have been tried.</extracomment>
        <translation>
            <numerusform>列表条目：%1/%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk, where it is not in use any more. The audit journal will record what was done.</source>
        <translation>不会删除 Snyk 中的令牌，它在那里已不再使用。审计日志会记录所执行的操作。</translation>
    </message>
    <message>
        <source>It will not delete them at Snyk or at other services. What is in use stays valid, and Broker clients that use it keep running. The audit journal will record what was done.</source>
        <translation>不会在 Snyk 或其他服务中删除它们。正在使用的仍然有效，使用它们的 Broker 客户端会继续运行。审计日志会记录所执行的操作。</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %Ln of them is/are gone from where it was/they were kept; only the list could not be saved.</source>
        <translation>
            <numerusform>其中 %Ln 个的机密已从其保存位置移除，只是列表无法保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only the entry is left)</source>
        <translation>%1（仅剩条目）</translation>
    </message>
    <message>
        <source>What stays in the list</source>
        <translation>保留在列表中的内容</translation>
    </message>
</context>
<context>
    <name>broker::ui::Report</name>
    <message>
        <source>Snyk Broker tokens</source>
        <translation>Snyk Broker 令牌</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>轮换日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Practice mode: these Snyk Broker tokens are not real</source>
        <translation>练习模式：这些 Snyk Broker 令牌并非真实</translation>
    </message>
    <message>
        <source>The fingerprint shows the first and last four characters of a token. There is no secret in this report.</source>
        <translation>指纹显示令牌的前四个和后四个字符。此报告中不含机密。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ResultsPage</name>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>保存为表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>任务中的组织</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>取回其令牌(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Retry what did not go well</source>
        <translation>重试未成功的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>撤回(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;orget this job…</source>
        <translation>忘记此任务(&amp;O)…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The job is kept, so that it can be taken back, until you forget it.</source>
        <translation>任务会保留以便撤回，直到您将其忘记。</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Forget this job</source>
        <translation>忘记此任务</translation>
    </message>
    <message>
        <source>Forget this job?</source>
        <translation>要忘记此任务吗？</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list. It cannot be taken back any more.</source>
        <translation>Snyk 和您的列表中没有任何更改。但此任务将无法再撤回。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>The job is forgotten</source>
        <translation>任务已忘记</translation>
    </message>
    <message>
        <source>What it has done stays.</source>
        <translation>已执行的操作仍然保留。</translation>
    </message>
    <message>
        <source>Set up the cl&amp;ients…</source>
        <translation>设置客户端(&amp;I)…</translation>
    </message>
    <message>
        <source>The job is kept until you forget it.</source>
        <translation>任务会保留，直到您将其忘记。</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list.</source>
        <translation>Snyk 和您的列表中没有任何更改。</translation>
    </message>
    <message>
        <source>&amp;Go on with the job</source>
        <translation>继续任务(&amp;G)</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>目前的结果</translation>
    </message>
    <message>
        <source>Go on first: of some organizations it is not known yet what became of them</source>
        <translation>请先继续：部分组织的结果尚不清楚</translation>
    </message>
    <message>
        <source>Se&amp;nd to a colleague…</source>
        <translation>发送给同事(&amp;N)…</translation>
    </message>
    <message>
        <source>The job is paused. It can be gone on with, now or later, until you forget it.</source>
        <translation>任务已暂停。在您忘记它之前，可以现在或稍后继续。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetirePage</name>
    <message>
        <source>The old token and its client</source>
        <translation>旧令牌及其客户端</translation>
    </message>
    <message>
        <source>You have the new token; this program does not. Give it once, so that it can be kept and found again.</source>
        <translation>您有新令牌；本程序没有。请提供一次，以便保存并能再次找到。</translation>
    </message>
    <message>
        <source>Remove the old token</source>
        <translation>移除旧令牌</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old token any more</source>
        <translation>旧令牌已不再使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove the old token</source>
        <translation>移除旧令牌(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make the new token the current one</source>
        <translation>将新令牌设为当前令牌(&amp;M)</translation>
    </message>
    <message>
        <source>Days to &amp;keep the old token:</source>
        <translation>旧令牌的保留天数(&amp;K)：</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>停用旧令牌</translation>
    </message>
    <message>
        <source>Snyk uses the new token, and your list still has the old one.</source>
        <translation>Snyk 使用新令牌，而您的列表中仍是旧令牌。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>The old token (%1) is kept until %2. It can be removed earlier.</source>
        <translation>旧令牌（%1）会保留至 %2。可以提前移除。</translation>
    </message>
    <message>
        <source>The old token (%1) has been kept long enough. Remove it when nothing uses it any more.</source>
        <translation>旧令牌（%1）的保留期已满。不再使用时请将其移除。</translation>
    </message>
    <message>
        <source>&amp;Change the day</source>
        <translation>更改日期(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep the old token until:</source>
        <translation>旧令牌保留至(&amp;K)：</translation>
    </message>
    <message>
        <source>Take the old client away:</source>
        <translation>移除旧客户端：</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>复制命令(&amp;O)</translation>
    </message>
    <message>
        <source>The old token is being removed…</source>
        <translation>正在移除旧令牌…</translation>
    </message>
    <message>
        <source>The new token is being saved, and the list brought up to date…</source>
        <translation>正在保存新令牌并更新列表…</translation>
    </message>
    <message>
        <source>The old token (%1) is in the memory of this program only, and gone when the program ends. Remove its entry when nothing uses it any more.</source>
        <translation>旧令牌（%1）仅在本程序的内存中，程序结束时会消失。不再使用时请移除其条目。</translation>
    </message>
    <message>
        <source>Make the new one the current one, with a new due date.</source>
        <translation>将新令牌设为当前令牌，并采用新的轮换日期。</translation>
    </message>
    <message>
        <source>Removing it deletes the old token from this computer. It cannot be brought back.</source>
        <translation>移除会将旧令牌从本机删除，无法恢复。</translation>
    </message>
    <message>
        <source>Copies of the old token</source>
        <translation>旧令牌的副本</translation>
    </message>
    <message>
        <source>No old copy is in Snyk &amp;Essentials</source>
        <translation>Snyk Essentials 中没有旧副本(&amp;E)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrievePage</name>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>在浏览器中打开这些设置(&amp;O)</translation>
    </message>
    <message>
        <source>Not there? Open the &amp;list of integrations</source>
        <translation>不在那里？打开集成列表(&amp;L)</translation>
    </message>
    <message>
        <source>Ask Snyk &amp;Support</source>
        <translation>询问 Snyk 支持(&amp;S)</translation>
    </message>
    <message>
        <source>Follow these steps in your browser, then paste the token here.</source>
        <translation>请在浏览器中按以下步骤操作，然后在此处粘贴令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln. %1</source>
        <comment>numbered step</comment>
        <translation>
            <numerusform>%Ln. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a token on the clipboard</source>
        <translation>剪贴板中有令牌</translation>
    </message>
    <message>
        <source>Is %1 the token you copied?</source>
        <translation>%1 是您复制的令牌吗？</translation>
    </message>
    <message>
        <source>Use &amp;it</source>
        <translation>使用它(&amp;I)</translation>
    </message>
    <message>
        <source>Notice a token on the &amp;clipboard while this page is open</source>
        <translation>此页打开时留意剪贴板中的令牌(&amp;C)</translation>
    </message>
    <message>
        <source>Not &amp;this one</source>
        <translation>不是这个(&amp;T)</translation>
    </message>
    <message>
        <source>What the Web UI would show</source>
        <translation>Web UI 将显示的内容</translation>
    </message>
    <message>
        <source>Only text that looks like a token is offered, and only to you. Nothing is used before you say so.</source>
        <translation>只有看起来像令牌的文本才会提供，且只提供给您。在您确认之前，不会使用任何内容。</translation>
    </message>
    <message>
        <source>In practice mode no browser is opened. The token there is %1.</source>
        <translation>在练习模式下不会打开浏览器。那里的令牌是 %1。</translation>
    </message>
    <message>
        <source>Generate the token on the Snyk website (Web UI)</source>
        <translation>在 Snyk 网站 (Web UI) 上生成令牌</translation>
    </message>
    <message>
        <source>Copy the token from the Snyk website (Web UI)</source>
        <translation>从 Snyk 网站 (Web UI) 复制令牌</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrieveQueue</name>
    <message numerus="yes">
        <source>%Ln token(s) still to be retrieved</source>
        <translation>
            <numerusform>还有 %Ln 个令牌需要取回</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a token</comment>
        <translation>下一个：%1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>A token, and its place among those that are retrieved one after the other.</extracomment>
        <translation>%1（第 %2 个，共 %3 个）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotatedDialog</name>
    <message>
        <source>Mark as rotated</source>
        <translation>标记为已轮换</translation>
    </message>
    <message>
        <source>&amp;Rotated on:</source>
        <translation>轮换日(&amp;R)：</translation>
    </message>
    <message>
        <source>Due again on %1.</source>
        <translation>下次轮换日期为 %1。</translation>
    </message>
    <message>
        <source>Only the dates change. The secret that is kept stays as it is: if Snyk shows another one now, close this and choose “Rotate”, so that the new one is stored.</source>
        <translation>只更改日期。保存的机密保持不变：如果 Snyk 现在显示的是另一个机密，请关闭此窗口并选择“轮换”，以存储新机密。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDialog</name>
    <message>
        <source>&amp;Give up…</source>
        <translation>放弃(&amp;G)…</translation>
    </message>
    <message>
        <source>Give up this rotation</source>
        <translation>放弃此次轮换</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续轮换(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>结束轮换(&amp;E)</translation>
    </message>
    <message>
        <source>Do you have the new token in a safe place?</source>
        <translation>您是否已妥善保存新令牌？</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it. Snyk cannot take it back, and shows it in the Web UI only.</source>
        <translation>如果现在离开，本程序将忘记它。Snyk 无法撤回它，并且只在 Web UI 中显示。</translation>
    </message>
    <message>
        <source>&amp;Leave, I have it</source>
        <translation>离开，我已保存(&amp;L)</translation>
    </message>
    <message>
        <source>End this rotation here?</source>
        <translation>要在此处结束此次轮换吗？</translation>
    </message>
    <message>
        <source>The new token is being saved</source>
        <translation>正在保存新令牌</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is an integration in an organization.</extracomment>
        <translation>轮换 %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Token of %1: %2</source>
        <translation>%1 的令牌：%2</translation>
    </message>
    <message>
        <source>Due for the next rotation: %1</source>
        <translation>下次轮换日期：%1</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>稍后完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationGuide</name>
    <message numerus="yes">
        <source>%Ln rotation(s) are unfinished</source>
        <translation>
            <numerusform>有 %Ln 次轮换未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>integration in organization: where its rotation stands</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume the first</source>
        <translation>继续第一个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old token(s) can be removed</source>
        <translation>
            <numerusform>有 %Ln 个旧令牌可以移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>%1: the days that you chose to keep the old token %2 are over.</source>
        <translation>%1：您为旧令牌 %2 选择的保留天数已满。</translation>
    </message>
    <message>
        <source>Rotate what is d&amp;ue…</source>
        <translation>轮换到期项(&amp;U)…</translation>
    </message>
    <message>
        <source>Sn&amp;yk API credential…</source>
        <translation>Snyk API 凭据(&amp;Y)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) was/were not rotated to the end</source>
        <translation>
            <numerusform>有 %Ln 个 Snyk API 凭据的轮换未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>未命名帐户</translation>
    </message>
    <message>
        <source>%1: two secrets may be valid, until you delete the old one, %2.</source>
        <translation>%1：在您删除旧密钥 %2 之前，可能有两个密钥有效。</translation>
    </message>
    <message>
        <source>%1: Snyk was asked for a second secret, which is not in use yet.</source>
        <translation>%1：已向 Snyk 请求第二个密钥，但尚未使用。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationPage</name>
    <message>
        <source>Sign &amp;in again</source>
        <translation>重新登录(&amp;I)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationStateText</name>
    <message>
        <source>Nothing is under way</source>
        <translation>没有正在进行的操作</translation>
    </message>
    <message>
        <source>This rotation has ended.</source>
        <translation>此次轮换已结束。</translation>
    </message>
    <message>
        <source>Close the window. Rotate starts a new one.</source>
        <translation>请关闭窗口。选择“轮换”可开始新的轮换。</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>计划轮换</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>目前尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>切换到新令牌</translation>
    </message>
    <message>
        <source>Get the new token</source>
        <translation>获取新令牌</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>未向 Snyk 请求任何内容</translation>
    </message>
    <message>
        <source>Snyk is asked for a new token, once.</source>
        <translation>正在向 Snyk 请求新令牌，仅一次。</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time. The one that is there was issued by this program, for %1.</source>
        <translation>每个 Snyk 群组同时只能有一个临时令牌。现有的临时令牌由本程序为 %1 请求颁发。</translation>
    </message>
    <message>
        <source>Somebody else&apos;s new token is waiting</source>
        <translation>有他人的新令牌在等待</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time, and this program did not issue the one that is there. No new one was made.</source>
        <translation>每个 Snyk 群组同时只能有一个临时令牌，而现有的临时令牌不是由本程序请求颁发的。未创建新令牌。</translation>
    </message>
    <message>
        <source>Another administrator or a script has begun to rotate a token of this group and has not switched to it yet.</source>
        <translation>另一位管理员或脚本已开始轮换此群组的令牌，但尚未切换到新令牌。</translation>
    </message>
    <message>
        <source>Ask the other administrators of the group. The Web UI shows the token in the Broker settings of its integration. If it is meant for this one, paste it below and go on with it. Do not switch to a token whose client nobody has started.</source>
        <translation>请询问该群组的其他管理员。Web UI 会在其集成的 Broker 设置中显示该令牌。如果它用于此集成，请粘贴到下方并继续。请勿切换到尚无人启动其客户端的令牌。</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>不清楚是否已颁发新令牌</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI. If a new token is shown there, paste it below. If there is none, end this rotation with “Give up” and start another one.</source>
        <translation>请在 Web UI 中查看 %1 的 Broker 设置。如果其中显示了新令牌，请粘贴到下方。如果没有，请用“放弃”结束此次轮换，然后重新开始。</translation>
    </message>
    <message>
        <source>Follow the steps, then paste the new token. Have the restart of the client ready first.</source>
        <translation>请按以下步骤操作，然后粘贴新令牌。请事先做好重新启动客户端的准备。</translation>
    </message>
    <message>
        <source>Save the new token</source>
        <translation>保存新令牌</translation>
    </message>
    <message>
        <source>Start a client with the new token</source>
        <translation>使用新令牌启动客户端</translation>
    </message>
    <message>
        <source>Start the client as shown, then go on.</source>
        <translation>请按所示启动客户端，然后继续。</translation>
    </message>
    <message>
        <source>Is the new client connected?</source>
        <translation>新客户端是否已连接？</translation>
    </message>
    <message>
        <source>Give the address of the new client and check it.</source>
        <translation>请提供新客户端的地址并进行检查。</translation>
    </message>
    <message>
        <source>The new client is ready</source>
        <translation>新客户端已就绪</translation>
    </message>
    <message>
        <source>It is known to be connected with the new token.</source>
        <translation>已确认它使用新令牌连接。</translation>
    </message>
    <message>
        <source>Snyk is told to use the new token, once.</source>
        <translation>正在通知 Snyk 使用新令牌，仅一次。</translation>
    </message>
    <message>
        <source>Snyk did not switch</source>
        <translation>Snyk 未切换</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>不清楚 Snyk 使用哪个令牌</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>fingerprint</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI: the new token is %2, the old one %3. Then say below which one is shown.</source>
        <translation>请在 Web UI 中查看 %1 的 Broker 设置：新令牌为 %2，旧令牌为 %3。然后在下方说明显示的是哪一个。</translation>
    </message>
    <message>
        <source>Does it work after the switch?</source>
        <translation>切换后是否正常工作？</translation>
    </message>
    <message>
        <source>Check the client once more, and test a project of the integration in Snyk.</source>
        <translation>请再检查一次客户端，并在 Snyk 中测试该集成的一个项目。</translation>
    </message>
    <message>
        <source>The client runs with the new token</source>
        <translation>客户端使用新令牌运行</translation>
    </message>
    <message>
        <source>The new token is in use</source>
        <translation>新令牌正在使用</translation>
    </message>
    <message>
        <source>The client works after the switch.</source>
        <translation>切换后客户端正常工作。</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>停用旧令牌</translation>
    </message>
    <message>
        <source>The list does not have the new token yet</source>
        <translation>列表中还没有新令牌</translation>
    </message>
    <message>
        <source>When nothing uses the old token any more, remove it. Until then you may leave.</source>
        <translation>不再使用旧令牌时，请将其移除。在此之前您可以离开。</translation>
    </message>
    <message>
        <source>The old token was not removed</source>
        <translation>旧令牌未移除</translation>
    </message>
    <message>
        <source>The token is rotated</source>
        <translation>令牌已轮换</translation>
    </message>
    <message>
        <source>Close the window. The list shows when the next rotation is due.</source>
        <translation>请关闭窗口。列表会显示下次轮换的日期。</translation>
    </message>
    <message>
        <source>Back to where you left</source>
        <translation>返回上次离开的位置</translation>
    </message>
    <message>
        <source>The new token of this rotation was issued, and the keychain does not say whether it has it. Nothing was changed.</source>
        <translation>此次轮换的新令牌已颁发，但钥匙串未说明是否保存了它。未更改任何内容。</translation>
    </message>
    <message>
        <source>The new token is not on this computer</source>
        <translation>新令牌不在本机上</translation>
    </message>
    <message>
        <source>Snyk issued it (%1), and the keychain does not have it.</source>
        <translation>Snyk 已颁发它（%1），但钥匙串中没有。</translation>
    </message>
    <message>
        <source>Paste it below: the Web UI shows it in the Broker settings of the integration. If you have it elsewhere, say so and go on without it here.</source>
        <translation>请粘贴到下方：Web UI 会在集成的 Broker 设置中显示它。如果您已在别处保存，请说明，然后不在此处保存并继续。</translation>
    </message>
    <message>
        <source>The new token could not be saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>无法保存新令牌。它没有丢失：在您作出决定之前，本程序会将其保留在内存中。</translation>
    </message>
    <message>
        <source>Snyk still uses the old one until it is told otherwise.</source>
        <translation>在收到其他通知之前，Snyk 仍使用旧令牌。</translation>
    </message>
    <message>
        <source>Snyk refused the switch.</source>
        <translation>Snyk 拒绝了切换。</translation>
    </message>
    <message>
        <source>The request did not get as far as Snyk.</source>
        <translation>请求未到达 Snyk。</translation>
    </message>
    <message>
        <source>This call changed nothing. Both clients may go on running.</source>
        <translation>此次调用未更改任何内容。两个客户端都可以继续运行。</translation>
    </message>
    <message>
        <source>The new token is being saved for each entry of your list that it belongs to.</source>
        <translation>正在为列表中使用新令牌的每个条目保存新令牌。</translation>
    </message>
    <message>
        <source>The new token is in use.</source>
        <translation>新令牌正在使用。</translation>
    </message>
    <message>
        <source>Recording it was interrupted; trying again does what is missing.</source>
        <translation>记录时被中断；重试可补上缺少的部分。</translation>
    </message>
    <message>
        <source>The old token is still in the list</source>
        <translation>旧令牌仍在列表中</translation>
    </message>
    <message>
        <source>The old token is being removed from where it is kept.</source>
        <translation>正在从保存位置移除旧令牌。</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued, and the keychain does not say whether it has one. Nothing was changed.</source>
        <translation>不清楚是否已颁发新令牌，钥匙串也未说明是否保存了新令牌。未更改任何内容。</translation>
    </message>
    <message>
        <source>Somebody removed it, or it was saved on another computer.</source>
        <translation>有人将其移除，或它保存在另一台计算机上。</translation>
    </message>
    <message>
        <source>The new token is in the keychain of this computer.</source>
        <translation>新令牌在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>You have the new token; this program does not.</source>
        <translation>您有新令牌；本程序没有。</translation>
    </message>
    <message>
        <source>It may still be where it was kept.</source>
        <translation>它可能仍在原来的保存位置。</translation>
    </message>
    <message>
        <source>It may still be in the keychain.</source>
        <translation>它可能仍在钥匙串中。</translation>
    </message>
    <message>
        <source>It may still be in the memory of this program.</source>
        <translation>它可能仍在本程序的内存中。</translation>
    </message>
    <message>
        <source>%1: not known how it ended</source>
        <comment>step of a rotation</comment>
        <translation>%1：结果不明</translation>
    </message>
    <message>
        <source>%1: it is for you to decide</source>
        <comment>step of a rotation</comment>
        <translation>%1：需要您决定</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>step of a rotation</comment>
        <translation>%1：未完成</translation>
    </message>
    <message>
        <source>Read who is affected, let the program check what it can, then begin.</source>
        <translation>请了解受影响的范围，让程序检查它能检查的内容，然后开始。</translation>
    </message>
    <message>
        <source>What is about to be done is being written to the journal.</source>
        <translation>正在将即将执行的操作写入日志。</translation>
    </message>
    <message>
        <source>If the request has already been sent, the program waits for Snyk&apos;s answer.</source>
        <translation>如果请求已发送，程序会等待 Snyk 的响应。</translation>
    </message>
    <message>
        <source>This program already has a new token waiting</source>
        <translation>本程序已有一个新令牌在等待</translation>
    </message>
    <message>
        <source>Finish that rotation first: it is in the list, under Resume. Then come back here.</source>
        <translation>请先完成那次轮换：在列表中选择“继续”。然后回到此处。</translation>
    </message>
    <message>
        <source>Snyk was asked for one, and no clear answer came. It may have issued it. The call is not repeated: a second one would be refused, or the first token would be lost.</source>
        <translation>已向 Snyk 请求新令牌，但没有收到明确的响应。Snyk 可能已颁发。不会重复调用：第二次请求会被拒绝，或导致第一个令牌丢失。</translation>
    </message>
    <message>
        <source>The connection was lost, or the program ended, while Snyk was answering.</source>
        <translation>Snyk 响应期间，连接断开或程序结束。</translation>
    </message>
    <message>
        <source>For this type, Snyk makes tokens only in its Web UI.</source>
        <translation>对于此类型，Snyk 只能在其 Web UI 中创建令牌。</translation>
    </message>
    <message>
        <source>It is saved in the keychain and read back before it is shown.</source>
        <translation>它会先保存到钥匙串并读回，然后才显示。</translation>
    </message>
    <message>
        <source>It is kept in the memory of this program.</source>
        <translation>它保存在本程序的内存中。</translation>
    </message>
    <message>
        <source>The new token may not have been saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>新令牌可能未保存。它没有丢失：在您作出决定之前，本程序会将其保留在内存中。</translation>
    </message>
    <message>
        <source>Assume that the old one has not worked since the new one was generated.</source>
        <translation>请假定自新令牌生成后，旧令牌就已失效。</translation>
    </message>
    <message>
        <source>You can go on once a client with the new token has been seen, or once you state that you have seen it.</source>
        <translation>看到使用新令牌的客户端后，或您声明已看到后，即可继续。</translation>
    </message>
    <message>
        <source>Go on to the switch. You can check once more before that.</source>
        <translation>请继续进行切换。在此之前可以再检查一次。</translation>
    </message>
    <message>
        <source>Snyk was told to switch, and no clear answer came. It may have switched. The call is not repeated automatically. Leave both clients running.</source>
        <translation>已通知 Snyk 切换，但没有收到明确的响应。Snyk 可能已切换。不会自动重复调用。请让两个客户端都继续运行。</translation>
    </message>
    <message>
        <source>Snyk uses the new token now. Leave the old client running until the new one has been checked.</source>
        <translation>Snyk 现在使用新令牌。在新客户端通过检查之前，请让旧客户端继续运行。</translation>
    </message>
    <message>
        <source>Go on to make the new token the current one in your list.</source>
        <translation>请继续，在您的列表中将新令牌设为当前令牌。</translation>
    </message>
    <message>
        <source>The new token is now the current one in your list, with a new due date.</source>
        <translation>新令牌现在是您列表中的当前令牌，并采用新的轮换日期。</translation>
    </message>
    <message>
        <source>The new token is not affected.</source>
        <translation>新令牌不受影响。</translation>
    </message>
    <message>
        <source>It is gone from where it was kept; only the list could not be saved. The new token is not affected.</source>
        <translation>它已从保存位置移除，只是列表无法保存。新令牌不受影响。</translation>
    </message>
    <message>
        <source>The new token is in use, and this program no longer keeps the old one.</source>
        <translation>新令牌正在使用，本程序不再保存旧令牌。</translation>
    </message>
    <message>
        <source>The program is looking for the new token where it was kept.</source>
        <translation>程序正在保存位置查找新令牌。</translation>
    </message>
    <message>
        <source>It was only in the memory of this program, and the program has been closed since.</source>
        <translation>它仅在本程序的内存中，而程序此后已关闭过。</translation>
    </message>
    <message>
        <source>The new token is only in the memory of this program, and is gone when the program ends.</source>
        <translation>新令牌仅在本程序的内存中，程序结束时会消失。</translation>
    </message>
    <message>
        <source>Generate the new token on the Snyk website (Web UI)</source>
        <translation>在 Snyk 网站 (Web UI) 上生成新令牌</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationText</name>
    <message>
        <source>Plan</source>
        <comment>step of a rotation</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>New token</source>
        <comment>step of a rotation</comment>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>New client</source>
        <comment>step of a rotation</comment>
        <translation>新客户端</translation>
    </message>
    <message>
        <source>Check it</source>
        <comment>step of a rotation</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>step of a rotation</comment>
        <translation>切换</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>step of a rotation</comment>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Retire the old</source>
        <comment>step of a rotation</comment>
        <translation>停用旧令牌</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a rotation</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Planned, nothing done yet</source>
        <translation>已计划，尚未执行任何操作</translation>
    </message>
    <message>
        <source>The new token is to be generated in the Web UI</source>
        <translation>需要在 Web UI 中生成新令牌</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>不清楚是否已颁发新令牌</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>不清楚 Snyk 使用哪个令牌</translation>
    </message>
    <message>
        <source>The new token works, the old one is still recorded</source>
        <translation>新令牌有效，旧令牌仍在记录中</translation>
    </message>
    <message>
        <source>Rotated, the old token is kept for a while</source>
        <translation>已轮换，旧令牌会保留一段时间</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>For this type Snyk makes the new token in its Web UI only. You generate it there, this program keeps it, and you restart the Broker client with it.</source>
        <translation>对于此类型，Snyk 只能在其 Web UI 中创建新令牌。由您在那里生成，本程序保存它，然后您使用它重新启动 Broker 客户端。</translation>
    </message>
    <message>
        <source>Docker: somebody who may start containers on the host where the Broker client for %1 runs.</source>
        <translation>Docker：有权在运行 %1 的 Broker 客户端的主机上启动容器的人员。</translation>
    </message>
    <message>
        <source>Kubernetes: somebody who may install a Helm release in its namespace. Changing the secret alone restarts nothing.</source>
        <translation>Kubernetes：有权在其命名空间中安装 Helm release 的人员。仅更改机密不会重新启动任何内容。</translation>
    </message>
    <message>
        <source>Snyk uses the new token (%1) instead of the old one (%2) for %3.</source>
        <translation>对于 %3，Snyk 会使用新令牌（%1）而不是旧令牌（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other integration(s) of your list share the old token and follow: %1</source>
        <translation>
            <numerusform>您的列表中另有 %Ln 个集成共用旧令牌，会随之切换：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other integration of the same Snyk group that uses the old token follows as well, whether it is in your list or not.</source>
        <translation>同一 Snyk 群组中使用旧令牌的所有其他集成也会随之切换，无论是否在您的列表中。</translation>
    </message>
    <message>
        <source>The new client is connected</source>
        <translation>新客户端已连接</translation>
    </message>
    <message>
        <source>Snyk uses the new token</source>
        <translation>Snyk 使用新令牌</translation>
    </message>
    <message>
        <source>Snyk still uses the old token</source>
        <translation>Snyk 仍使用旧令牌</translation>
    </message>
    <message>
        <source>The new client works after the switch</source>
        <translation>切换后新客户端正常工作</translation>
    </message>
    <message>
        <source>Waits for another new token of the same group</source>
        <translation>正在等待同一群组的另一个新令牌</translation>
    </message>
    <message>
        <source>The command takes its values from %1: “Set up the client…” makes that file.</source>
        <extracomment>%1 is the name of a file, “Set up the client…” is a button.</extracomment>
        <translation>该命令从 %1 中取值：该文件由“设置客户端…”创建。</translation>
    </message>
    <message>
        <source>Start a second client beside the old one, and leave the old one alone.</source>
        <translation>请在旧客户端旁启动第二个客户端，不要改动旧客户端。</translation>
    </message>
    <message>
        <source>Stop the old client when the new one has worked for a day.</source>
        <translation>新客户端正常工作一天后，请停止旧客户端。</translation>
    </message>
    <message>
        <source>This program forgets the rotation.</source>
        <translation>本程序会忘记此次轮换。</translation>
    </message>
    <message>
        <source>No new token was issued, and nothing has changed.</source>
        <translation>未颁发新令牌，没有任何更改。</translation>
    </message>
    <message>
        <source>The new token (%1) that Snyk has issued stays with Snyk.</source>
        <translation>Snyk 已颁发的新令牌（%1）仍保留在 Snyk 中。</translation>
    </message>
    <message>
        <source>Nobody knows whether Snyk has issued a new token. If it has, the token stays with Snyk.</source>
        <translation>不清楚 Snyk 是否已颁发新令牌。如果已颁发，该令牌仍保留在 Snyk 中。</translation>
    </message>
    <message>
        <source>New token issued, its client not running yet</source>
        <translation>新令牌已颁发，其客户端尚未运行</translation>
    </message>
    <message>
        <source>New token issued, its client not confirmed yet</source>
        <translation>新令牌已颁发，其客户端尚未确认</translation>
    </message>
    <message>
        <source>New client confirmed, ready to switch</source>
        <translation>新客户端已确认，可以切换</translation>
    </message>
    <message>
        <source>Switched, to be checked again</source>
        <translation>已切换，需要再次检查</translation>
    </message>
    <message>
        <source>This is the old token, the one to be replaced. Enter the new one here.</source>
        <translation>这是将被更换的旧令牌。请在此处输入新令牌。</translation>
    </message>
    <message>
        <source>This is not the new token of this rotation: its fingerprint is different.</source>
        <translation>这不是此次轮换的新令牌：其指纹不同。</translation>
    </message>
    <message>
        <source>A rotation replaces a Broker token with a new one, so that old copies of it become useless.</source>
        <translation>轮换会用新的 Broker 令牌替换旧令牌，使旧令牌的副本失效。</translation>
    </message>
    <message>
        <source>First, a second Broker client is started with the new token, beside the old one. Only once it is known to be connected is Snyk told to switch to it; then the old one goes. Nothing is interrupted in between.</source>
        <translation>首先，在旧客户端旁使用新令牌启动第二个 Broker 客户端。确认它已连接后，才通知 Snyk 切换到新令牌；然后停用旧客户端。期间不会中断。</translation>
    </message>
    <message>
        <source>You can leave at any point: the list shows how far the rotation has got, and Resume takes you back to exactly that point.</source>
        <translation>您可以随时离开：列表会显示轮换的进度，选择“继续”即可回到离开时的位置。</translation>
    </message>
    <message>
        <source>Before you generate it: just leave. Nothing has changed.</source>
        <translation>生成之前：直接离开即可。没有任何更改。</translation>
    </message>
    <message>
        <source>After you have generated it: assume that the old token no longer works. There is no way back, only forward: restart the client with the new token, which is saved before it is used.</source>
        <translation>生成之后：请假定旧令牌已失效。无法返回，只能继续：请使用新令牌重新启动客户端，新令牌在使用之前会先保存。</translation>
    </message>
    <message>
        <source>The old token stays where it is until you remove it here, in case it still works.</source>
        <translation>旧令牌会保留在原处，直到您在此处将其移除，以防它仍然有效。</translation>
    </message>
    <message>
        <source>Before the switch: stop the new client and leave. The old client has been running all along; Snyk keeps the unused token until somebody switches to it.</source>
        <translation>切换之前：停止新客户端并离开。旧客户端一直在运行；Snyk 会保留未使用的令牌，直到有人切换到它。</translation>
    </message>
    <message>
        <source>After the switch: there is no switching back. Leave the old client running until the new one has been checked; if the new one fails, start another client with the new token, which is saved before it is used.</source>
        <translation>切换之后：无法切换回来。在新客户端通过检查之前，请让旧客户端继续运行；如果新客户端失败，请使用新令牌启动另一个客户端，新令牌在使用之前会先保存。</translation>
    </message>
    <message>
        <source>The old token stays where it is, marked as replaced, until you remove it here.</source>
        <translation>旧令牌会保留在原处并标记为已替换，直到您在此处将其移除。</translation>
    </message>
    <message>
        <source>As far as Snyk documents it, two tokens of such an integration cannot be in use at once: from the moment you generate the new one until the client has restarted, scans of this integration may fail. If you prepare the restart first, the gap is no longer than a restart.</source>
        <translation>根据 Snyk 的文档，此类集成不能同时使用两个令牌：从您生成新令牌到客户端重新启动为止，此集成的扫描可能会失败。如果事先做好重新启动的准备，中断时间不会超过一次重新启动。</translation>
    </message>
    <message>
        <source>It is a copy of the old client with four differences: the new token, its own name, its own port, and the path of its health check, which shows that a running client was started with this token.</source>
        <translation>它是旧客户端的副本，有四处不同：新令牌、自己的名称、自己的端口，以及健康检查的路径，该路径表明正在运行的客户端是使用此令牌启动的。</translation>
    </message>
    <message>
        <source>Start a client with the new token now: the old token may have stopped working already.</source>
        <translation>请立即使用新令牌启动客户端：旧令牌可能已经失效。</translation>
    </message>
    <message>
        <source>From then on, clients with the old token get no more requests. Leave them running until the new one has been checked again.</source>
        <translation>从那时起，使用旧令牌的客户端不再收到请求。在新客户端再次通过检查之前，请让它们继续运行。</translation>
    </message>
    <message>
        <source>Snyk documents no way back. The call is made once and never repeated automatically.</source>
        <translation>Snyk 的文档中没有恢复的方法。此调用只进行一次，绝不会自动重复。</translation>
    </message>
    <message>
        <source>Your statement of %1: %2 — “%3”</source>
        <comment>date, fact, the user&apos;s own words</comment>
        <translation>您于 %1 的声明：%2 — “%3”</translation>
    </message>
    <message>
        <source>The old token is only in the memory of this program: it is gone when the program ends, whatever number of days is set. Its entry stays, marked as replaced; then you are reminded to remove it.</source>
        <translation>旧令牌仅在本程序的内存中：无论设定多少天，程序结束时都会消失。其条目会保留并标记为已替换；之后会提醒您移除它。</translation>
    </message>
    <message>
        <source>Until somebody switches to it, no other token can be issued in the group.</source>
        <translation>在有人切换到它之前，该群组无法颁发其他令牌。</translation>
    </message>
    <message>
        <source>The new token that is waiting in the group is not affected.</source>
        <translation>该群组中正在等待的新令牌不受影响。</translation>
    </message>
    <message>
        <source>The new token (%1) stays as it is: the Web UI shows it. Assume that the old one no longer works.</source>
        <translation>新令牌（%1）保持不变：Web UI 会显示它。请假定旧令牌已失效。</translation>
    </message>
    <message>
        <source>If you have already generated a new token, assume that the old one no longer works: the client needs the new one, which the Web UI shows.</source>
        <translation>如果您已生成新令牌，请假定旧令牌已失效：客户端需要新令牌，Web UI 会显示它。</translation>
    </message>
    <message>
        <source>Snyk: this program, with an account that may edit integrations.</source>
        <translation>Snyk：由本程序操作，需要有权编辑集成的帐户。</translation>
    </message>
    <message>
        <source>Snyk: you, on its website (Web UI), with a role that may edit integrations.</source>
        <translation>Snyk：由您在其网站 (Web UI) 上以可编辑集成的角色操作。</translation>
    </message>
    <message>
        <source>The old token stays in the password store of this computer (keychain) for the days given here, marked as replaced, so that you can look up what it was; then you are reminded to remove it.</source>
        <translation>旧令牌会在此处指定的天数内保留在本机的密码存储（钥匙串）中，标记为已替换，以便您查看它是哪一个；之后会提醒您移除它。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RunPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Retry what did not go well</source>
        <translation>重试未成功的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>任务中的组织</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>任务正在运行</translation>
    </message>
    <message>
        <source>You can pause it at any time. It is noted step by step, and goes on where it stopped.</source>
        <translation>您可以随时暂停。任务会逐步记录，并从停止的位置继续。</translation>
    </message>
    <message>
        <source>Organizations that are over</source>
        <translation>已处理的组织</translation>
    </message>
    <message>
        <source>The job is over, and not everything went well</source>
        <translation>任务已结束，但并非全部成功</translation>
    </message>
    <message>
        <source>The job is over</source>
        <translation>任务已结束</translation>
    </message>
    <message>
        <source>The table says what was done in each organization.</source>
        <translation>表格说明了在每个组织中执行的操作。</translation>
    </message>
    <message>
        <source>The job is being paused</source>
        <translation>任务正在暂停</translation>
    </message>
    <message>
        <source>What was asked of Snyk is still waited for.</source>
        <translation>仍在等待 Snyk 对已发出请求的响应。</translation>
    </message>
    <message>
        <source>The job is paused</source>
        <translation>任务已暂停</translation>
    </message>
    <message>
        <source>Go on now, or leave: it can be gone on with after a restart.</source>
        <translation>可以现在继续，也可以离开：重新启动后仍可继续。</translation>
    </message>
    <message>
        <source>It is the token of “%1”. If there are others, they come after it.</source>
        <translation>这是“%1”的令牌。如果还有其他令牌，会依次处理。</translation>
    </message>
    <message>
        <source>Keep &amp;all tokens of this job in memory</source>
        <translation>将此任务的所有令牌保留在内存中(&amp;A)</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>%1 的 Broker 令牌</translation>
    </message>
    <message>
        <source>Nothing is asked of Snyk before you press “Go on”.</source>
        <translation>在您点按“继续”之前，不会向 Snyk 请求任何内容。</translation>
    </message>
    <message>
        <source>Only what needs &amp;you</source>
        <translation>仅显示需要您处理的项目(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 个组织，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you comes first in the table, with the reason.</source>
        <translation>需要您处理的项目排在表格最前面，并附有原因。</translation>
    </message>
    <message>
        <source>The job goes on. %1</source>
        <comment>counts</comment>
        <translation>任务正在继续。%1</translation>
    </message>
    <message>
        <source>The job is being paused.</source>
        <translation>任务正在暂停。</translation>
    </message>
    <message>
        <source>The job is paused. %1</source>
        <comment>counts</comment>
        <translation>任务已暂停。%1</translation>
    </message>
    <message>
        <source>See the res&amp;ults so far</source>
        <translation>查看目前的结果(&amp;U)</translation>
    </message>
    <message>
        <source>Pause and see the res&amp;ults</source>
        <translation>暂停并查看结果(&amp;U)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SaveDialog</name>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>请选择其他文件夹，或关闭打开该文件的程序。</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name. Choose another name.</source>
        <translation>已有同名的文件夹、管道或设备。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ScriptText</name>
    <message>
        <source>Check the address of the script under Settings, Network; open it in a browser to see what is there.</source>
        <translation>请在“设置”的“网络”中检查脚本的地址；在浏览器中打开它，查看其内容。</translation>
    </message>
    <message>
        <source>Show this to whoever looks after the script, or enter the proxy itself under Settings, Network.</source>
        <translation>请将此内容提供给负责该脚本的人员，或在“设置”的“网络”中直接输入代理。</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) is missing.</source>
        <translation>缺少代理脚本 (PAC) 的地址。</translation>
    </message>
    <message>
        <source>Enter it under Settings, Network.</source>
        <translation>请在“设置”的“网络”中输入。</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) cannot be used.</source>
        <translation>代理脚本 (PAC) 的地址无法使用。</translation>
    </message>
    <message>
        <source>Enter one under Settings, Network, that begins with https://, http:// or file://, without a user name in it.</source>
        <translation>请在“设置”的“网络”中输入以 https://、http:// 或 file:// 开头且不含用户名的地址。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) cannot be fetched.</source>
        <translation>无法获取代理脚本 (PAC)。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) is larger than 1 MB, so it was not read.</source>
        <translation>代理脚本 (PAC) 大于 1 MB，因此未读取。</translation>
    </message>
    <message>
        <source>A web page is at the address of the proxy script (PAC).</source>
        <translation>代理脚本 (PAC) 的地址处是一个网页。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) has an error in it.</source>
        <translation>代理脚本 (PAC) 中有错误。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) did not come to an end, so it was stopped.</source>
        <translation>代理脚本 (PAC) 未能结束，因此已被停止。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) names no proxy that this program can use.</source>
        <translation>代理脚本 (PAC) 未指定本程序可使用的代理。</translation>
    </message>
    <message>
        <source>None of the proxies that the proxy script (PAC) names can be reached.</source>
        <translation>代理脚本 (PAC) 指定的代理均无法连接。</translation>
    </message>
    <message>
        <source>Check whether you are in the company&apos;s network or need its VPN; otherwise ask the network team.</source>
        <translation>请检查您是否在公司网络中，或是否需要其 VPN；否则请询问网络团队。</translation>
    </message>
    <message>
        <source>The part of this program that evaluates proxy scripts (PAC) is missing or does not run.</source>
        <translation>本程序中用于运行代理脚本 (PAC) 的组件缺失或无法运行。</translation>
    </message>
    <message>
        <source>Install the program again from its package, or enter the proxy itself under Settings, Network.</source>
        <translation>请用安装包重新安装本程序，或在“设置”的“网络”中直接输入代理。</translation>
    </message>
    <message>
        <source>said “%1”, fetched %2</source>
        <comment>a proxy script: its answer, a time</comment>
        <translation>返回“%1”，获取于 %2</translation>
    </message>
    <message>
        <source>The proxy script (PAC) was not read in time: the drive that it is on does not answer.</source>
        <translation>没有及时读取代理脚本 (PAC)：它所在的驱动器没有响应。</translation>
    </message>
    <message>
        <source>Connect that drive again, or copy the script to this computer and enter its new address under Settings, Network.</source>
        <translation>请重新连接该驱动器，或将脚本复制到本机，并在“设置”的“网络”中输入新地址。</translation>
    </message>
    <message>
        <source>%1 It was said: “%2”.</source>
        <translation>%1 消息为：“%2”。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待钥匙串…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops waiting for the keychain.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <extracomment>Opens the steps to get a token from Snyk&apos;s website that was issued before.</extracomment>
        <translation>重新获取…</translation>
    </message>
    <message>
        <source>Credential, shown</source>
        <translation>凭据，已显示</translation>
    </message>
    <message>
        <source>Credential, hidden</source>
        <translation>凭据，已隐藏</translation>
    </message>
    <message>
        <source>Token, shown</source>
        <translation>令牌，已显示</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>令牌，已隐藏</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password in another window.</source>
        <translation>正在等待钥匙串。它可能正在另一个窗口中要求您输入密码。</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the token</comment>
        <translation>隐藏</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln 秒后重新隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the token</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>It is longer than the field: the arrow keys show the rest.</source>
        <translation>它比字段长：使用箭头键可查看其余部分。</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <extracomment>Opens the steps in which a credential is entered.</extracomment>
        <translation>重新输入…</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the secret</comment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the secret</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>移除它们</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a secret. Nothing was pasted.</source>
        <translation>剪贴板中的文本太长，不可能是机密。未粘贴任何内容。</translation>
    </message>
    <message>
        <source>Spaces, line breaks or quotes around the text were removed.</source>
        <translation>已移除文本前后的空格、换行符或引号。</translation>
    </message>
    <message>
        <source>There are spaces before or after the text. They are kept as part of the secret.</source>
        <translation>文本前后有空格。它们会作为机密的一部分保留。</translation>
    </message>
    <message>
        <source>There is a line break before or after the text. It is kept as part of the secret.</source>
        <translation>文本前后有换行符。它会作为机密的一部分保留。</translation>
    </message>
    <message>
        <source>Spaces and line breaks around the text were removed.</source>
        <translation>已移除文本前后的空格和换行符。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SelectionsDialog</name>
    <message>
        <source>&amp;Save this choice</source>
        <translation>保存此选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>保存的选择</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln organization(s))</source>
        <comment>name of a choice</comment>
        <translation>
            <numerusform>%1（%Ln 个组织）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved choice(s) cannot be read</source>
        <translation>
            <numerusform>有 %Ln 个保存的选择无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>It is left as it is; a later version of this program may have written it.</source>
        <translation>它保持原样；可能由本程序的更新版本写入。</translation>
    </message>
    <message>
        <source>A choice is saved with its rules in this program&apos;s data on this computer, without any token. To open it again, here or after a restart, press “Saved choices…” and choose it in this list; it takes the place of what is chosen then.</source>
        <translation>选择会连同其规则保存在本机上本程序的数据中，不含任何令牌。若要再次打开它（在此处或重新启动后），请点按“保存的选择…”并在此列表中选取；它会取代届时的选择。</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <comment>name of a choice</comment>
        <translation>“%1”已保存</translation>
    </message>
    <message>
        <source>It is in the list below.</source>
        <translation>它在下面的列表中。</translation>
    </message>
    <message>
        <source>There is another choice “%1”. Replace it?</source>
        <comment>name of a choice</comment>
        <translation>已有另一个选择“%1”。要替换它吗？</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Remove the choice “%1”?</source>
        <comment>name of a choice</comment>
        <translation>要移除选择“%1”吗？</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SendDialog</name>
    <message>
        <source>With the &amp;credential</source>
        <translation>包含凭据(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the encrypted file…</source>
        <translation>保存加密文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the &amp;instructions…</source>
        <translation>保存说明(&amp;I)…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>发送给同事 — 练习模式</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>发送给同事</translation>
    </message>
    <message>
        <source>The Broker client for %1 in %2, %3, for somebody else to run. Send two files: one encrypted, with everything in it, and a page that says what to do.</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>%2（%3）中用于 %1 的 Broker 客户端，交由他人运行。请发送两个文件：一个包含全部内容的加密文件，和一页操作说明。</translation>
    </message>
    <message>
        <source>Nothing secret is needed here</source>
        <translation>此处不需要任何机密</translation>
    </message>
    <message>
        <source>Without it your colleague enters the credential of the service</source>
        <translation>如不包含，同事需输入服务的凭据</translation>
    </message>
    <message>
        <source>None is entered or kept: your colleague enters the credential of the service</source>
        <translation>没有输入或保存凭据：由同事输入服务的凭据</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>给(&amp;F)：</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>来自(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>留言(&amp;M)：</translation>
    </message>
    <message>
        <source>Can be opened &amp;until:</source>
        <translation>可打开至(&amp;U)：</translation>
    </message>
    <message>
        <source>Name of your colleague</source>
        <translation>同事的姓名</translation>
    </message>
    <message>
        <source>Your name, as your colleague knows it</source>
        <translation>同事所知的您的姓名</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>Enter whom it is for: the name stands in the audit journal and on the instructions.</source>
        <translation>请输入收件人：该姓名会记入审计日志和说明。</translation>
    </message>
    <message>
        <source>Enter your name, so that your colleague knows who hands this over.</source>
        <translation>请输入您的姓名，让同事知道是谁交接的。</translation>
    </message>
    <message>
        <source>The client is not ready to be sent</source>
        <translation>客户端尚不能发送</translation>
    </message>
    <message>
        <source>To be corrected in the window of the client: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>需在客户端窗口中更正：%1。</translation>
    </message>
    <message>
        <source>It cannot be locked yet</source>
        <translation>尚不能加密</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>保存加密文件</translation>
    </message>
    <message>
        <source>Hand-over (*.handover)</source>
        <translation>交接文件 (*.handover)</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>正在加密…</translation>
    </message>
    <message>
        <source>The encrypted file is saved</source>
        <translation>加密文件已保存</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens it. Send it with the instructions.</source>
        <translation>只有同事的密钥能打开它。请与说明一起发送。</translation>
    </message>
    <message>
        <source>Send it with the instructions, and tell the passphrase by phone. Once it has arrived, delete the file.</source>
        <translation>请与说明一起发送，并通过电话告知密码短语。对方收到后，请删除该文件。</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it.</source>
        <translation>此文件夹不能保证文件私密：其他人可能能够读取它。</translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <translation>保存说明</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>网页 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The instructions are saved</source>
        <translation>说明已保存</translation>
    </message>
    <message>
        <source>There is no secret in them.</source>
        <translation>其中没有机密。</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>消息过长</translation>
    </message>
    <message numerus="yes">
        <source>It may have %Ln character(s) at most. Shorten it, or send it separately.</source>
        <translation>
            <numerusform>最多可有 %Ln 个字符。请缩短它，或单独发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the &amp;credential (none is entered or kept)</source>
        <translation>包含凭据（未输入或保存任何凭据）(&amp;C)</translation>
    </message>
    <message>
        <source>The encrypted file also says when the token is due for rotation: %1.</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>加密文件中还注明了令牌的轮换日期：%1。</translation>
    </message>
    <message numerus="yes">
        <source>It names the %Ln further integration(s) that use the token.</source>
        <translation>
            <numerusform>其中列出了使用此令牌的另外 %Ln 个集成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not in it.</source>
        <translation>
            <numerusform>另有 %Ln 个不在其中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SendManyDialog</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the encrypted files…</source>
        <translation>保存加密文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>发送给同事 — 练习模式</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>发送给同事</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Broker client(s), for somebody else to run. Each gets two files in the folder that you choose: one encrypted, with everything in it, and a page that says what to do.</source>
        <translation>
            <numerusform>%Ln 个 Broker 客户端，交由他人运行。每个客户端会在您选择的文件夹中得到两个文件：一个包含全部内容的加密文件，和一页操作说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>共用一个令牌的组织共用一个客户端，因此也共用一个文件。</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已写入的文件</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Clients and their files</source>
        <translation>客户端及其文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a token, %2 a list of fields of a form.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) is/are not ready to be sent</source>
        <translation>
            <numerusform>%Ln 个客户端尚不能发送</numerusform>
        </translation>
    </message>
    <message>
        <source>To be corrected in the window of the client:</source>
        <translation>需在客户端窗口中更正：</translation>
    </message>
    <message>
        <source>Save the encrypted files into this folder</source>
        <translation>将加密文件保存到此文件夹</translation>
    </message>
    <message>
        <source>All of them have their file in this folder already</source>
        <translation>它们在此文件夹中都已有文件</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>未写入任何内容：已有 %Ln 个同名文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>已保存；其他人可能能够读取它</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未写入：%1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未写入</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>已写入 %1 个文件，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 encrypted file(s) is/are saved</source>
        <translation>
            <numerusform>已保存 %Ln 个加密文件，共 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Send each with its page, and tell the passphrase by phone; it opens all of them.</source>
        <translation>请将每个文件与其说明页一起发送，并通过电话告知密码短语；它能打开所有文件。</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens them. Send each with its page.</source>
        <translation>只有同事的密钥能打开它们。请将每个文件与其说明页一起发送。</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>此文件夹不能保证文件私密：其他人可能能够读取它们。</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>列表会说明哪些未写入。若要重试，请再次保存到同一文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>The page(s) of %Ln of them could not be saved. Send those one by one.</source>
        <translation>
            <numerusform>其中 %Ln 个的说明页无法保存。请逐个发送它们。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SessionText</name>
    <message>
        <source>unnamed account</source>
        <translation>未命名帐户</translation>
    </message>
    <message>
        <source>Snyk knows you as the user %1 in %2.</source>
        <extracomment>%1 is a name, %2 a region.</extracomment>
        <translation>Snyk 识别您为 %2 的用户 %1。</translation>
    </message>
    <message>
        <source>Snyk knows you as the service account %1 in %2.</source>
        <translation>Snyk 识别您为 %2 的服务帐户 %1。</translation>
    </message>
    <message>
        <source>Snyk knows you as the app %1 in %2.</source>
        <translation>Snyk 识别您为 %2 的应用 %1。</translation>
    </message>
    <message>
        <source>Snyk knows you as %1 in %2.</source>
        <translation>Snyk 识别您为 %2 的 %1。</translation>
    </message>
    <message>
        <source>API token: %1</source>
        <translation>API 令牌：%1</translation>
    </message>
    <message>
        <source>Signed out of Snyk</source>
        <translation>已退出 Snyk 登录</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of Snyk, because nothing was done here for %Ln minute(s)</source>
        <translation>
            <numerusform>由于此处 %Ln 分钟没有任何操作，已退出 Snyk 登录</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out of Snyk, because the screen was locked</source>
        <translation>由于屏幕被锁定，已退出 Snyk 登录</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>客户端密钥：%1</translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation>客户端 ID：%1</translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>通用(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rotation</source>
        <translation>轮换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Language, from the next start:</source>
        <translation>语言，下次启动时生效(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the tray</source>
        <translation>登录时在系统托盘中启动(&amp;S)</translation>
    </message>
    <message>
        <source>As&amp;k before quitting while secrets are in memory only</source>
        <translation>有机密仅存于内存时，退出前询问(&amp;K)</translation>
    </message>
    <message>
        <source>Rotate &amp;Broker tokens every:</source>
        <translation>Broker 令牌的轮换周期(&amp;B)：</translation>
    </message>
    <message>
        <source>Rotate service &amp;credentials every:</source>
        <translation>服务凭据的轮换周期(&amp;C)：</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>&amp;30 days before</source>
        <translation>提前 30 天(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;14 days before</source>
        <translation>提前 14 天(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;7 days before</source>
        <translation>提前 7 天(&amp;7)</translation>
    </message>
    <message>
        <source>On the day bef&amp;ore</source>
        <translation>提前一天(&amp;O)</translation>
    </message>
    <message>
        <source>On the da&amp;y itself</source>
        <translation>当天(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token after:</source>
        <translation>剪贴板中令牌的保留时间(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Hide a shown token after:</source>
        <translation>令牌的显示时间(&amp;H)：</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>本机的钥匙串</translation>
    </message>
    <message>
        <source>Memory, until the program ends</source>
        <translation>内存，直到程序结束</translation>
    </message>
    <message>
        <source>Keep ne&amp;w tokens in:</source>
        <translation>新令牌的保存位置(&amp;W)：</translation>
    </message>
    <message>
        <source>The start at login could not be changed</source>
        <translation>无法更改登录时启动</translation>
    </message>
    <message>
        <source>Pr&amp;ivacy</source>
        <translation>隐私(&amp;I)</translation>
    </message>
    <message>
        <source>Only your user account can read it. It stays there when the program ends.</source>
        <translation>只有您的用户帐户可以读取它。程序结束后它仍保留在那里。</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment. The window is shown instead, and closing it ends the program.</source>
        <translation>此桌面目前没有系统托盘。因此会显示窗口，关闭窗口即结束程序。</translation>
    </message>
    <message>
        <source>Snyk recommends 90 days. A token that expires earlier is due then.</source>
        <translation>Snyk 建议 90 天。更早过期的令牌则按其过期日期轮换。</translation>
    </message>
    <message>
        <source>The start at login could not be restored</source>
        <translation>无法恢复登录时启动</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>Sign &amp;out of Snyk after:</source>
        <translation>自动从 Snyk 注销(&amp;O)：</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>sign out of Snyk</comment>
        <translation>永不</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>速率(&amp;P)</translation>
    </message>
    <message>
        <source>Snyk limits how many calls a minute one API token or service account may make: %L1 to its v1 API and %L2 to its REST API, unless it has agreed to other numbers for you. Beyond that, it refuses every call until none has come for a minute.</source>
        <translation>Snyk 限制每个 API 令牌或服务帐户每分钟的调用次数：其 v1 API 为 %L1 次，REST API 为 %L2 次，除非已与您约定其他数值。超出后，Snyk 会拒绝所有调用，直到一分钟内没有任何调用。</translation>
    </message>
    <message>
        <source>Limit of the &amp;v1 API:</source>
        <translation>v1 API 的限制(&amp;V)：</translation>
    </message>
    <message>
        <source>Limit of the R&amp;EST API:</source>
        <translation>REST API 的限制(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>Changes take effect at once. Cancel undoes them all, except that a login for a proxy was entered or forgotten.</source>
        <translation>更改立即生效。“取消”会撤销所有更改，但代理登录信息的输入或忘记除外。</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Rotate Snyk &amp;API credentials every:</source>
        <translation>Snyk API 凭据的轮换周期(&amp;A)：</translation>
    </message>
    <message>
        <source>A Snyk API credential is still kept in the keychain if you ask for that.</source>
        <translation>如果您要求，Snyk API 凭据仍会保存在钥匙串中。</translation>
    </message>
    <message>
        <source>This program uses %L1% of each limit. Set a limit lower when other tools use the same Snyk API credential, because Snyk counts their calls as well.</source>
        <translation>本程序使用每项限制的 %L1%。如果有其他工具使用同一 Snyk API 凭据，请将限制设得更低，因为 Snyk 也会计入它们的调用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>%Ln 分钟无输入后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) a minute</source>
        <translation>
            <numerusform>%Ln 次/分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsNotice</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingCommands</name>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>为多个组织设置(&amp;Z)…</translation>
    </message>
    <message>
        <source>Share one token with many organizations, or set up one for each; go on with an earlier job</source>
        <translation>让多个组织共用一个令牌，或为每个组织分别设置；继续以前的任务</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>所选令牌属于多个区域：请选择同一区域的令牌</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) for many organizations are not finished</source>
        <translation>
            <numerusform>有 %Ln 个面向多个组织的任务未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on taking back…</source>
        <translation>继续撤回(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingPage</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>表格已保存</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>其中不含机密。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingTables</name>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>练习模式</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a job of practice mode</comment>
        <translation>非真实</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名称</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>组织 ID</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>执行的操作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Snyk 请求</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>集成 ID</translation>
    </message>
    <message>
        <source>Job</source>
        <comment>column of a table</comment>
        <translation>任务</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>column of a table</comment>
        <translation>集成</translation>
    </message>
    <message>
        <source>Token from</source>
        <comment>column of a table: an organization</comment>
        <translation>令牌来源</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a table</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: what comes of all organizations</comment>
        <translation>总计</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>组 ID</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>column of a table</comment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Tried again</source>
        <comment>column of a table: how often</comment>
        <translation>重试次数</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingText</name>
    <message>
        <source>Request %1.</source>
        <comment>Snyk&apos;s id of a request</comment>
        <translation>请求 %1。</translation>
    </message>
    <message>
        <source>Share one token</source>
        <translation>共用一个令牌</translation>
    </message>
    <message>
        <source>One token each</source>
        <translation>每个组织一个令牌</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>One Broker client serves all of the organizations.</source>
        <translation>一个 Broker 客户端服务于所有组织。</translation>
    </message>
    <message>
        <source>A rotation of the token touches all of them at once.</source>
        <translation>轮换令牌会同时影响所有组织。</translation>
    </message>
    <message>
        <source>If the token leaks, all of them are concerned.</source>
        <translation>如果令牌泄露，所有组织都会受影响。</translation>
    </message>
    <message>
        <source>It works inside one group: the integration is cloned from one organization.</source>
        <translation>在一个群组内有效：集成从一个组织克隆而来。</translation>
    </message>
    <message>
        <source>Every organization needs a Broker client of its own.</source>
        <translation>每个组织都需要自己的 Broker 客户端。</translation>
    </message>
    <message>
        <source>Each token is rotated by itself, one after the other.</source>
        <translation>每个令牌依次单独轮换。</translation>
    </message>
    <message>
        <source>If a token leaks, one organization is concerned.</source>
        <translation>如果令牌泄露，只有一个组织受影响。</translation>
    </message>
    <message>
        <source>It works across groups. Each token gets a line on your list.</source>
        <translation>可跨群组使用。每个令牌在您的列表中占一行。</translation>
    </message>
    <message>
        <source>Clone the integration into it</source>
        <translation>将集成克隆到其中</translation>
    </message>
    <message>
        <source>Add the integration with Broker</source>
        <translation>添加使用 Broker 的集成</translation>
    </message>
    <message>
        <source>Switch the integration to Broker</source>
        <translation>将集成切换到 Broker</translation>
    </message>
    <message>
        <source>Switch Broker off</source>
        <translation>关闭 Broker</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The token comes from here.</source>
        <translation>令牌来自此处。</translation>
    </message>
    <message>
        <source>It has a direct integration, whose credentials would be lost.</source>
        <translation>它有直接集成，其凭据会丢失。</translation>
    </message>
    <message>
        <source>It is in another group; a token is shared inside one group only.</source>
        <translation>它在其他群组中；令牌只能在一个群组内共用。</translation>
    </message>
    <message>
        <source>Snyk does not let you see its integrations.</source>
        <translation>Snyk 不允许您查看其集成。</translation>
    </message>
    <message>
        <source>Snyk does not know it, or does not show it to you.</source>
        <translation>Snyk 不识别它，或未向您显示它。</translation>
    </message>
    <message>
        <source>Its integration has an id that cannot be used.</source>
        <translation>其集成的 ID 无法使用。</translation>
    </message>
    <message>
        <source>Its integrations could not be read.</source>
        <translation>无法读取其集成。</translation>
    </message>
    <message>
        <source>The job has done nothing here that can be taken back.</source>
        <translation>该任务在此处没有可撤回的操作。</translation>
    </message>
    <message>
        <source>ends with “%1”</source>
        <comment>rule for a name</comment>
        <translation>结尾为“%1”</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <comment>rule for a name</comment>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <comment>rule for a name</comment>
        <translation>等于“%1”</translation>
    </message>
    <message>
        <source>Will be done</source>
        <translation>将执行</translation>
    </message>
    <message>
        <source>Direct integrations</source>
        <translation>直接集成</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The credentials of its direct integration are lost for good.</source>
        <translation>其直接集成的凭据将永久丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) will be changed, with one call to Snyk each.</source>
        <translation>
            <numerusform>将更改 %Ln 个组织，每个组织调用 Snyk 一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lose(s) the credentials of a direct integration.</source>
        <translation>
            <numerusform>其中 %Ln 个会丢失直接集成的凭据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are left alone; the list says why.</source>
        <translation>
            <numerusform>有 %Ln 个保持不变；列表说明了原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk has no call that removes an integration: what is left is an integration without Broker, with placeholders for credentials, which works for nobody.</source>
        <translation>Snyk 没有移除集成的调用：留下的是不使用 Broker、凭据为占位符的集成，谁都无法使用。</translation>
    </message>
    <message>
        <source>Broker clients that use these tokens lose their connection.</source>
        <translation>使用这些令牌的 Broker 客户端会断开连接。</translation>
    </message>
    <message>
        <source>The credentials of direct integrations cannot be brought back.</source>
        <translation>直接集成的凭据无法恢复。</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>rows of a table</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>rows of a table</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Left alone</source>
        <comment>rows of a table</comment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows of a table</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>rows of a table</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of an organization</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>being looked at</source>
        <comment>state of an organization</comment>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Snyk is asked</source>
        <comment>state of an organization</comment>
        <translation>正在请求 Snyk</translation>
    </message>
    <message>
        <source>token not saved yet</source>
        <comment>state of an organization</comment>
        <translation>令牌尚未保存</translation>
    </message>
    <message>
        <source>token is being saved</source>
        <comment>state of an organization</comment>
        <translation>正在保存令牌</translation>
    </message>
    <message>
        <source>not on the list yet</source>
        <comment>state of an organization</comment>
        <translation>尚未在列表中</translation>
    </message>
    <message>
        <source>token saved</source>
        <comment>state of an organization</comment>
        <translation>令牌已保存</translation>
    </message>
    <message>
        <source>on the list</source>
        <comment>state of an organization</comment>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of an organization</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>left alone</source>
        <comment>state of an organization</comment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of an organization</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>done, token not received</source>
        <comment>state of an organization</comment>
        <translation>完成，未收到令牌</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of an organization</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Snyk has done it, and the answer with the token was lost. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>Snyk 已执行，但含令牌的响应丢失。请从 Snyk 的 Web UI 取回令牌。</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 个完成</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 个被拒绝</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 个未知</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 个保持不变</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>%1 个待办</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %1</source>
        <translation>
            <numerusform>%Ln 个组织：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>约 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has stopped: its journal cannot be written</source>
        <translation>任务已停止：无法写入其日志</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. See to the cause, then press “Go on”.</source>
        <translation>不再向 Snyk 请求任何内容。请解决问题，然后点按“继续”。</translation>
    </message>
    <message>
        <source>The job has stopped: a token is not saved yet</source>
        <translation>任务已停止：有令牌尚未保存</translation>
    </message>
    <message>
        <source>The token is not lost while this window is open. See to the keychain, then press “Go on”.</source>
        <translation>此窗口打开期间令牌不会丢失。请处理钥匙串的问题，然后点按“继续”。</translation>
    </message>
    <message>
        <source>The job has stopped: your list cannot be written</source>
        <translation>任务已停止：无法写入您的列表</translation>
    </message>
    <message>
        <source>The tokens are in the keychain. See to the cause, then press “Go on”.</source>
        <translation>令牌已在钥匙串中。请解决问题，然后点按“继续”。</translation>
    </message>
    <message>
        <source>Sign in once more; the job goes on where it stopped.</source>
        <translation>请重新登录；任务会从停止的位置继续。</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 of %5</source>
        <comment>way, integration, when, how many organizations</comment>
        <translation>%1，%2，%3：%4/%5</translation>
    </message>
    <message>
        <source>Its token was in memory only, and this program has quit since. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>其令牌仅在内存中，而本程序此后已退出过。请从 Snyk 的 Web UI 取回令牌。</translation>
    </message>
    <message>
        <source>It has the integration, and Snyk does not say whether it uses Broker.</source>
        <translation>它有该集成，但 Snyk 未说明是否使用 Broker。</translation>
    </message>
    <message>
        <source>Somebody has changed it since, or Snyk does not say that it uses Broker.</source>
        <translation>此后有人更改过它，或 Snyk 未说明它使用 Broker。</translation>
    </message>
    <message>
        <source>Your list does not say any more that it uses the token of this job.</source>
        <translation>您的列表中不再显示它使用此任务的令牌。</translation>
    </message>
    <message>
        <source>Another job has changed it since, or is about to.</source>
        <translation>此后有另一个任务更改了它，或即将更改它。</translation>
    </message>
    <message>
        <source>done, token not here any more</source>
        <comment>state of an organization</comment>
        <translation>完成，令牌已不在此处</translation>
    </message>
    <message>
        <source>done, token taken by you</source>
        <comment>state of an organization</comment>
        <translation>完成，令牌已由您取走</translation>
    </message>
    <message>
        <source>Its token is in memory only, until this program quits.</source>
        <translation>其令牌仅在内存中，直到本程序退出。</translation>
    </message>
    <message>
        <source>Its token was shown to you. It is not kept, and not on your list.</source>
        <translation>其令牌已向您显示。它未保存，也不在您的列表中。</translation>
    </message>
    <message>
        <source>It had a direct integration before the job; its credentials must be entered at Snyk again.</source>
        <translation>它在任务之前有直接集成；必须在 Snyk 中重新输入其凭据。</translation>
    </message>
    <message>
        <source>Its token was rotated since, so this can no longer be taken back.</source>
        <translation>其令牌此后已轮换，因此无法再撤回。</translation>
    </message>
    <message>
        <source>The token was rotated since, so the job can no longer be taken back.</source>
        <translation>令牌此后已轮换，因此任务无法再撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had a direct integration before, whose credentials must be entered at Snyk again.</source>
        <translation>
            <numerusform>其中 %Ln 个之前有直接集成，必须在 Snyk 中重新输入其凭据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job can be taken back later, but Snyk has no call that removes an integration: in %Ln organization(s) one without Broker, with placeholders for credentials, stays.</source>
        <translation>
            <numerusform>任务以后可以撤回，但 Snyk 没有移除集成的调用：在 %Ln 个组织中，会留下不使用 Broker、凭据为占位符的集成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back on %1.</source>
        <comment>moment</comment>
        <translation>已于 %1 撤回。</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>way, integration, when, what came of it</comment>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>A job for many organizations is not finished: %1 of %2</source>
        <comment>how many organizations</comment>
        <translation>面向多个组织的任务未完成：%1/%2</translation>
    </message>
    <message>
        <source>done, being noted</source>
        <comment>state of an organization</comment>
        <translation>完成，正在记录</translation>
    </message>
    <message>
        <source>The job has stopped: Snyk does not accept your sign-in any more</source>
        <translation>任务已停止：Snyk 不再接受您的登录</translation>
    </message>
    <message>
        <source>No permission: your role in it lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>没有权限：您在该组织中的角色缺少“%1”。除非群组中的角色具有该权限，否则 Snyk 会拒绝。</translation>
    </message>
    <message>
        <source>No permission: your role in the organization that the token comes from lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>没有权限：您在令牌来源组织中的角色缺少“%1”。除非群组中的角色具有该权限，否则 Snyk 会拒绝。</translation>
    </message>
    <message>
        <source>Your role lacks “%1”: Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>您的角色缺少“%1”：除非群组中的角色具有该权限，否则 Snyk 会拒绝。</translation>
    </message>
    <message>
        <source>Nothing will be changed.</source>
        <translation>不会更改任何内容。</translation>
    </message>
    <message>
        <source>There was no clear answer; Snyk may have done it. “Retry what did not go well” looks first.</source>
        <translation>没有明确的应答；Snyk 可能已经执行。“重试未成功的项目”会先进行核查。</translation>
    </message>
    <message>
        <source>Job: %1, %2</source>
        <comment>way, integration</comment>
        <translation>任务：%1，%2</translation>
    </message>
    <message>
        <source>%1 refused again</source>
        <translation>%1 个再次被拒绝</translation>
    </message>
    <message>
        <source>%1 still not known</source>
        <translation>%1 个仍未知</translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <extracomment>%1 is &quot;2 refused again, 1 still not known&quot;.</extracomment>
        <translation>已重试：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are done; nothing happens there.</source>
        <translation>
            <numerusform>%Ln 个组织已完成；不会对其执行任何操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done at Snyk and only has/have to be noted here.</source>
        <translation>
            <numerusform>%Ln 个在 Snyk 中已完成，只需在此处记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it is not known how the call ended: “Go on” only looks what became of it, and does not call again.</source>
        <translation>
            <numerusform>有 %Ln 个不清楚调用的结果：“继续”只会查看结果，不会再次调用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are open: “Go on” looks at each, and calls Snyk once where all is still as planned.</source>
        <translation>
            <numerusform>有 %Ln 个待处理：“继续”会逐个查看，并在一切仍符合计划时调用 Snyk 一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were refused: that stays so until you press “Retry”.</source>
        <translation>
            <numerusform>有 %Ln 个被拒绝：在您点按“重试未成功的项目”之前保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called twice.</source>
        <translation>不会重复调用。</translation>
    </message>
    <message>
        <source>It uses Broker already, with a token that is not on your list: it keeps it. Snyk does not say which one that is.</source>
        <translation>它已使用 Broker，其令牌不在您的列表中：它会保留该令牌。Snyk 未说明是哪一个。</translation>
    </message>
    <message>
        <source>It shares this token already: nothing is left to do.</source>
        <translation>它已共用此令牌：无需再执行任何操作。</translation>
    </message>
    <message>
        <source>It has another Broker token, which is on your list: it keeps that one and its Broker client.</source>
        <translation>它有另一个 Broker 令牌，该令牌在您的列表中：它会保留该令牌及其 Broker 客户端。</translation>
    </message>
    <message>
        <source>It has a Broker token already, which is on your list: it keeps it.</source>
        <translation>它已有 Broker 令牌，该令牌在您的列表中：它会保留该令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and your rules leave it/them out</source>
        <translation>
            <numerusform>另有 %Ln 个已勾选，但被您的规则排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and Snyk does not show it/them to this account</source>
        <translation>
            <numerusform>另有 %Ln 个已勾选，但 Snyk 未向此帐户显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and not loaded</source>
        <translation>
            <numerusform>另有 %Ln 个已勾选，但未加载</numerusform>
        </translation>
    </message>
    <message>
        <source>Token: %1.</source>
        <extracomment>Added to a reason. %1 is a masked token.</extracomment>
        <translation>令牌：%1。</translation>
    </message>
    <message>
        <source>refused again</source>
        <comment>state of an organization</comment>
        <translation>再次被拒绝</translation>
    </message>
    <message>
        <source>still not known</source>
        <comment>state of an organization</comment>
        <translation>仍未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done without a token here: the results lead to it, “Go on” does not.</source>
        <translation>
            <numerusform>有 %Ln 个已完成但此处没有令牌：可通过结果找到令牌，“继续”则不能。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on switches Broker off in up to %Ln organization(s).</source>
        <translation>
            <numerusform>继续会在最多 %Ln 个组织中停用 Broker。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back is not finished: %1, %2 of %3 done</source>
        <comment>integration, how many organizations</comment>
        <translation>撤回尚未完成：%1，已完成 %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>It has made %Ln of these tokens. When it goes on, it does not make them again, and it cannot take them back any more.</source>
        <translation>
            <numerusform>它创建了其中 %Ln 个令牌。继续时，它不会重新创建这些令牌，也无法再撤回它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tokens was/were made by a job for many organizations. It cannot take them back any more.</source>
        <translation>
            <numerusform>其中 %Ln 个令牌由面向多个组织的任务创建。该任务将无法再撤回它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares the token of “%1”, and cannot go on without this entry. Bring it to its end first.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>它共用“%1”的令牌，没有此条目便无法继续。请先完成该任务。</translation>
    </message>
    <message>
        <source>A job has shared the token of “%1” with more organizations. It cannot be taken back any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>某个任务已让更多组织共用“%1”的令牌。该任务将无法再撤回。</translation>
    </message>
    <message numerus="yes">
        <source>When it goes on, it leaves %Ln of these organizations alone: Broker stays switched on there.</source>
        <translation>
            <numerusform>继续时，它不会处理其中 %Ln 个组织：那里的 Broker 保持开启。</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes %1.</source>
        <extracomment>%1 is &quot;about 8 seconds&quot;.</extracomment>
        <translation>这需要%1。</translation>
    </message>
    <message>
        <source>The job cannot go on: the token that it shares is not on your list</source>
        <translation>任务无法继续：它要共用的令牌不在您的列表中</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. Get the token once more and press “Go on”, or forget the job.</source>
        <translation>不再向 Snyk 请求任何内容。请重新获取令牌并点按“继续”，或忘记此任务。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingWizard</name>
    <message>
        <source>Sign in</source>
        <comment>step of the wizard</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>step of the wizard</comment>
        <translation>选择</translation>
    </message>
    <message>
        <source>How</source>
        <comment>step of the wizard</comment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>step of the wizard</comment>
        <translation>预览</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>step of the wizard</comment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>step of the wizard</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Set up several organizations</source>
        <translation>设置多个组织</translation>
    </message>
    <message>
        <source>A token is not saved yet</source>
        <translation>有令牌尚未保存</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets a token that the keychain does not take.</source>
        <translation>如果现在离开，本程序将忘记钥匙串未接受的令牌。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>不保存并离开(&amp;L)</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>任务正在运行</translation>
    </message>
    <message>
        <source>Pause the job and leave?</source>
        <translation>要暂停任务并离开吗？</translation>
    </message>
    <message>
        <source>&amp;Pause and leave</source>
        <translation>暂停并离开(&amp;P)</translation>
    </message>
    <message>
        <source>Snyk shows it in its Web UI only. To save it, see to the keychain and press “Go on”, keep it in memory, or let it be shown to you once.</source>
        <translation>Snyk 只在其 Web UI 中显示它。若要保存，请处理钥匙串的问题并点按“继续”，或将其保留在内存中，或让程序向您显示一次。</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk while you decide. What was asked is still waited for; then the window closes. The job can be gone on with from the same command.</source>
        <translation>在您做出决定期间，不再向 Snyk 请求任何内容。仍会等待 Snyk 对已发出请求的响应，然后关闭窗口。可以通过同一命令继续该任务。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInEntry</name>
    <message>
        <source>Sn&amp;yk API token:</source>
        <translation>Snyk API 令牌(&amp;Y)：</translation>
    </message>
    <message>
        <source>The token of your account or of a service account that may edit integrations. Not the Broker token.</source>
        <translation>您的帐户或有权编辑集成的服务帐户的令牌。不是 Broker 令牌。</translation>
    </message>
    <message>
        <source>Where do I find it? Open the &amp;account page</source>
        <translation>在哪里可以找到？打开帐户页面(&amp;A)</translation>
    </message>
    <message>
        <source>It says that it belongs to %1, which is now chosen.</source>
        <translation>令牌表明它属于 %1，现已选择该区域。</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>在本机上记住（钥匙串）(&amp;M)</translation>
    </message>
    <message>
        <source>Service accounts are made at Snyk, in the settings of an organization or of a group, under “Service accounts”. Choose the type OAuth 2.0 client credentials.</source>
        <translation>服务帐户在 Snyk 中创建：在组织或组的设置中，“Service accounts”下。请选择类型 OAuth 2.0 client credentials。</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>未命名帐户</translation>
    </message>
    <message>
        <source>There it is among the entries of practice mode.</source>
        <translation>它位于钥匙串中练习模式的条目下。</translation>
    </message>
    <message>
        <source>%1 (%2) is not kept any more.</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1（%2）已不再保存。</translation>
    </message>
    <message>
        <source>Not remembered: another secret of %1 (%2) is kept, and its rotation is not finished. Resume that rotation in the list first.</source>
        <extracomment>%1 is the name of an account, %2 its masked secret.</extracomment>
        <translation>未记住：已保存 %1 的另一个密钥（%2），且其轮换尚未完成。请先在列表中继续那次轮换。</translation>
    </message>
    <message>
        <source>The secret that is kept now stays as well, until you delete it: %1 (%2).</source>
        <translation>当前保存的密钥也会保留，直到您将其删除：%1（%2）。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Kept as well: %1.</source>
        <extracomment>%1 are names of accounts.</extracomment>
        <translation>另外还保存有：%1。</translation>
    </message>
    <message>
        <source>Only another token of the same account is replaced.</source>
        <translation>只会替换同一帐户的另一个令牌。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInPanel</name>
    <message>
        <source>Signed in to Snyk</source>
        <translation>已登录 Snyk</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Not signed in to Snyk</source>
        <translation>未登录 Snyk</translation>
    </message>
    <message>
        <source>Snyk is asked with what you enter here. It is sent to %1 only.</source>
        <translation>将使用您在此处输入的内容询问 Snyk。它只会发送到 %1。</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Nothing leaves this computer.</source>
        <translation>练习模式有自己的帐户。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>使用练习帐户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>使用此帐户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use the kept token of %1 (%2)</source>
        <translation>使用保存的 %1 的令牌（%2）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use the kept OAuth service account %1 (%2)</source>
        <translation>使用保存的 OAuth 服务帐户 %1（%2）(&amp;U)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInReport</name>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>正在询问 Snyk…</translation>
    </message>
    <message>
        <source>&amp;Send it to the other regions too</source>
        <translation>也发送到其他区域(&amp;S)</translation>
    </message>
    <message>
        <source>It is sent to Snyk&apos;s other regions, one after the other, until one knows it.</source>
        <translation>它会依次发送到 Snyk 的其他区域，直到有区域识别它。</translation>
    </message>
    <message>
        <source>Found in another region</source>
        <translation>在其他区域中找到</translation>
    </message>
    <message>
        <source>%1 knows this token; %2 does not.</source>
        <translation>%1 识别此令牌；%2 不识别。</translation>
    </message>
    <message>
        <source>Choo&amp;se %1</source>
        <translation>选择 %1(&amp;S)</translation>
    </message>
    <message>
        <source>No region knows this token</source>
        <translation>没有区域识别此令牌</translation>
    </message>
    <message>
        <source>Snyk&apos;s other regions were asked too, and none accepted it.</source>
        <translation>也询问了 Snyk 的其他区域，均不接受它。</translation>
    </message>
    <message>
        <source>A part of it may be missing, or the secret was deleted. Make another secret for the service account.</source>
        <translation>可能缺少一部分，或密钥已被删除。请为该服务帐户创建另一个密钥。</translation>
    </message>
    <message>
        <source>It may have been revoked or have expired. Make a new one on your account page.</source>
        <translation>它可能已被吊销或已过期。请在您的帐户页面上创建一个新令牌。</translation>
    </message>
    <message>
        <source>Could not be asked: %1</source>
        <translation>无法询问：%1</translation>
    </message>
    <message>
        <source>%1 knows this OAuth service account; %2 does not.</source>
        <translation>%1 识别此 OAuth 服务帐户；%2 不识别。</translation>
    </message>
    <message>
        <source>No region knows this OAuth service account</source>
        <translation>没有区域识别此 OAuth 服务帐户</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignedOutNotice</name>
    <message>
        <source>You are signed out of Snyk</source>
        <translation>您已退出 Snyk 登录</translation>
    </message>
    <message>
        <source>Everything on this page stays. Sign in again to go on.</source>
        <translation>此页面上的内容都会保留。请重新登录以继续。</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>重新登录(&amp;I)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SnykTrailText</name>
    <message>
        <source>your own account</source>
        <comment>who has changed an integration</comment>
        <translation>您自己的帐户</translation>
    </message>
    <message>
        <source>an account that Snyk does not name</source>
        <comment>who has changed an integration</comment>
        <translation>Snyk 未指明的帐户</translation>
    </message>
    <message>
        <source>in the Web UI</source>
        <comment>how an integration was changed</comment>
        <translation>在 Web UI 中</translation>
    </message>
    <message>
        <source>through the API</source>
        <comment>how an integration was changed</comment>
        <translation>通过 API</translation>
    </message>
    <message>
        <source>Snyk does not say how</source>
        <comment>how an integration was changed</comment>
        <translation>Snyk 未说明方式</translation>
    </message>
    <message numerus="yes">
        <source>Integration not changed in the %Ln day(s) before %1, so the token is older, unless it was rotated here</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>
            <numerusform>在 %1 之前的 %Ln 天内集成未更改，因此令牌早于该时间，除非曾在此处轮换</numerusform>
        </translation>
    </message>
    <message>
        <source>Integration created on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>集成于 %1 创建，操作者：%2（%3）</translation>
    </message>
    <message>
        <source>Integration changed on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>集成于 %1 更改，操作者：%2（%3）</translation>
    </message>
    <message>
        <source>Integration deleted on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>集成于 %1 删除，操作者：%2（%3）</translation>
    </message>
    <message>
        <source>an account that is known by its id alone, %1</source>
        <extracomment>Who has changed an integration; %1 is Snyk&apos;s id.</extracomment>
        <translation>仅知道 ID 的帐户 %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::SortMenu</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>按%1排序，升序</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>按%1排序，降序</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SpokenLanguage</name>
    <message>
        <source>English</source>
        <comment>this language</comment>
        <extracomment>The name of the language of this translation, in itself: &quot;Deutsch&quot;, &quot;Português (Brasil)&quot;.</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>broker::ui::StartPanel</name>
    <message>
        <source>This is what will be done:</source>
        <translation>将执行以下操作：</translation>
    </message>
    <message>
        <source>Copy these commands</source>
        <translation>复制这些命令</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Log of the client</source>
        <translation>客户端日志</translation>
    </message>
    <message>
        <source>What the client says appears here. Secrets are hidden.</source>
        <translation>客户端的输出显示在此处。机密会被隐藏。</translation>
    </message>
    <message>
        <source>Program that runs the client</source>
        <translation>运行客户端的程序</translation>
    </message>
    <message>
        <source>Runs the client on this computer. It goes on when this window is closed, until it is stopped.</source>
        <translation>在本机运行客户端。关闭此窗口后它会继续运行，直到被停止。</translation>
    </message>
    <message>
        <source>%1 was not found on this computer. Install it, or run the client elsewhere.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>在本机上找不到 %1。请安装它，或在别处运行客户端。</translation>
    </message>
    <message>
        <source>%1 was not found on this computer, but %2 is here: choose it under “Configuration”.</source>
        <extracomment>%1 and %2 are Docker and Podman.</extracomment>
        <translation>在本机上找不到 %1，但有 %2：请在“配置”中选择它。</translation>
    </message>
    <message>
        <source>Complete the form first; “Configuration” says what is missing.</source>
        <translation>请先填完表单；“配置”会说明缺少什么。</translation>
    </message>
    <message>
        <source>%1 is used: %2</source>
        <extracomment>%1 is Docker or Podman, %2 the path of its program.</extracomment>
        <translation>使用的 %1：%2</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The client runs. Waiting until it is connected…</source>
        <translation>客户端正在运行。正在等待它连接…</translation>
    </message>
    <message>
        <source>The client has not connected</source>
        <translation>客户端未连接</translation>
    </message>
    <message>
        <source>It runs, but has not answered in all this time, so it is no longer asked.</source>
        <translation>它正在运行，但一直没有响应，因此不再查询。</translation>
    </message>
    <message>
        <source>Its log below may say why. Once that is mended, “Check the client” asks it again.</source>
        <translation>下方的日志可能会说明原因。问题解决后，“检查客户端”会再次查询。</translation>
    </message>
    <message>
        <source>Practice mode: nothing is started on this computer. With a real token this button does what is shown here, and the client&apos;s log appears below.</source>
        <translation>练习模式：不会在本机启动任何内容。使用真实令牌时，此按钮会执行此处显示的操作，客户端日志会显示在下方。</translation>
    </message>
</context>
<context>
    <name>broker::ui::StatementBox</name>
    <message>
        <source>State &amp;it</source>
        <translation>声明(&amp;I)</translation>
    </message>
    <message>
        <source>Seen by whom, where, when</source>
        <translation>由谁、在哪里、何时看到</translation>
    </message>
    <message>
        <source>In your &amp;own words, without any secret:</source>
        <translation>请用您自己的话说明，不要包含任何机密(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepList</name>
    <message>
        <source>done</source>
        <comment>step in the list of steps</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>step in the list of steps</comment>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>step in the list of steps</comment>
        <translation>尚未到达</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepRow</name>
    <message>
        <source>to do</source>
        <comment>state of a step</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>state of a step</comment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a step</comment>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a step</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>state of a step</comment>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepWindow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lea&amp;ve for now</source>
        <translation>暂时离开(&amp;V)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Said by screen readers when a page comes. %3 is its heading.</extracomment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>%1 — step %2 of %3: %4</source>
        <extracomment>Title of a window. %1 is what is done there, %4 the heading of the page.</extracomment>
        <translation>%1 — 第 %2 步，共 %3 步：%4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SwitchPage</name>
    <message>
        <source>What the next button does</source>
        <translation>下一个按钮的作用</translation>
    </message>
    <message>
        <source>Stop before &amp;it is sent</source>
        <translation>在发送前停止(&amp;I)</translation>
    </message>
    <message>
        <source>Is it switched after all?</source>
        <translation>是否已经切换？</translation>
    </message>
    <message>
        <source>Compare the first and the last four characters. Your words are kept with this rotation.</source>
        <translation>请核对前四个和后四个字符。您的说明会随此次轮换保存。</translation>
    </message>
    <message>
        <source>&amp;Back to the check</source>
        <translation>返回检查(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;witch now</source>
        <translation>立即切换(&amp;W)</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>切换到新令牌</translation>
    </message>
    <message>
        <source>Nothing has been changed for your clients yet.</source>
        <translation>目前尚未对您的客户端进行任何更改。</translation>
    </message>
    <message>
        <source>Read what changes, then switch.</source>
        <translation>请了解将会更改的内容，然后切换。</translation>
    </message>
    <message>
        <source>The client was proven in an earlier session. Go back to check it once more.</source>
        <translation>该客户端已在先前的会话中得到证实。请返回并再检查一次。</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>如果请求已发出，则会等待 Snyk 的响应…</translation>
    </message>
    <message>
        <source>Snyk switches…</source>
        <translation>Snyk 正在切换…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the c&amp;heck</source>
        <translation>返回检查(&amp;H)</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>返回确认(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>在 Web UI 中查看(&amp;L)</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>全部列出(&amp;F)</translation>
    </message>
    <message>
        <source>If the Snyk website (Web UI) shows the new token in the Broker settings of the integration, somebody else has switched already. Say so, and go on from there.</source>
        <translation>如果 Snyk 网站 (Web UI) 在该集成的 Broker 设置中显示新令牌，说明别人已经切换。请加以说明，并从那里继续。</translation>
    </message>
    <message>
        <source>Which token does the Snyk website (Web UI) show?</source>
        <translation>Snyk 网站 (Web UI) 显示的是哪个令牌？</translation>
    </message>
</context>
<context>
    <name>broker::ui::TakePanel</name>
    <message>
        <source>Add the token to your list</source>
        <translation>将令牌添加到您的列表</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>令牌尚未在您的列表中</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved.</source>
        <translation>令牌已安全保存在钥匙串中，只是列表无法保存。</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>令牌仅在内存中，且列表无法保存。</translation>
    </message>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>将凭据保存到钥匙串并读回</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>将凭据保留在本程序的内存中</translation>
    </message>
    <message>
        <source>Add the credential to your list</source>
        <translation>将凭据添加到您的列表</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>凭据尚未保存</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>凭据可能未保存</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>凭据尚未在您的列表中</translation>
    </message>
    <message>
        <source>It is not lost: it is still in the hand-over.</source>
        <translation>它没有丢失：仍在交接文件中。</translation>
    </message>
    <message>
        <source>The credential is safe in the keychain; only the list could not be saved.</source>
        <translation>凭据已安全保存在钥匙串中，只是列表无法保存。</translation>
    </message>
    <message>
        <source>The credential is only in memory, and the list could not be saved.</source>
        <translation>凭据仅在内存中，且列表无法保存。</translation>
    </message>
</context>
<context>
    <name>broker::ui::TimelineView</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln 个已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln due</source>
        <extracomment>A day, and how many tokens are due on it.</extracomment>
        <translation>
            <numerusform>%1：%Ln 个到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A bar of the time line: the day and how many are due on it, and which.</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenActions</name>
    <message>
        <source>&amp;Rotate…</source>
        <translation>轮换(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Open in Snyk</source>
        <translation>在 Snyk 中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mark as rotated…</source>
        <translation>标记为已轮换(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>移除(&amp;V)…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>设置客户端(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Resume rotation…</source>
        <translation>继续轮换(&amp;R)…</translation>
    </message>
    <message>
        <source>The rotation of this token is not finished</source>
        <translation>此令牌的轮换尚未完成</translation>
    </message>
    <message>
        <source>The token was not removed: its rotation still needs this entry and what is in the keychain.</source>
        <translation>令牌未移除：其轮换仍需要此条目和钥匙串中的内容。</translation>
    </message>
    <message>
        <source>Resume the rotation and bring it to its end, then remove the token.</source>
        <translation>请继续并完成轮换，然后移除令牌。</translation>
    </message>
    <message>
        <source>A Broker client needs a Broker token: set one up for this integration first</source>
        <translation>Broker 客户端需要 Broker 令牌：请先为此集成设置一个</translation>
    </message>
    <message>
        <source>No Broker client is known for this integration</source>
        <translation>没有适用于此集成的 Broker 客户端</translation>
    </message>
    <message>
        <source>Set up clients &amp;for all of this type…</source>
        <translation>为此类型的所有令牌设置客户端(&amp;F)…</translation>
    </message>
    <message>
        <source>“Rotate” stores the new credential, and with it the date: the old one would stay in use here</source>
        <translation>“轮换”会存储新凭据并更新日期：否则此处会继续使用旧凭据</translation>
    </message>
    <message>
        <source>Snyk shows service accounts in the settings of the group or organization they belong to</source>
        <translation>Snyk 会在服务帐户所属群组或组织的设置中显示它们</translation>
    </message>
    <message>
        <source>The page of your account, with your API tokens</source>
        <translation>您的帐户页面，其中有您的 API 令牌</translation>
    </message>
    <message>
        <source>A Broker client signs in with a Broker token, not with what signs this program in to Snyk</source>
        <translation>Broker 客户端使用 Broker 令牌登录，而不是使用让本程序登录 Snyk 的凭据</translation>
    </message>
    <message>
        <source>The change is kno&amp;wn</source>
        <translation>已知悉此更改(&amp;W)</translation>
    </message>
    <message>
        <source>This token seems to be of %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>此令牌似乎创建于 %1</translation>
    </message>
    <message>
        <source>Its due date counts from %1, when it came into this list.</source>
        <translation>其轮换日期从 %1（加入此列表之日）算起。</translation>
    </message>
    <message>
        <source>Should it count from %1?</source>
        <translation>要改为从 %1 算起吗？</translation>
    </message>
    <message>
        <source>&amp;Use that date</source>
        <translation>使用该日期(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep the date of the list</source>
        <translation>保留列表中的日期(&amp;K)</translation>
    </message>
    <message>
        <source>Change &amp;due date</source>
        <translation>更改轮换日期(&amp;D)</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list…</source>
        <translation>从列表中移除(&amp;V)…</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>未移除任何内容</translation>
    </message>
    <message>
        <source>The rotation of each of these tokens is not finished, and still needs it.</source>
        <translation>这些令牌的轮换均未完成，仍需要相应的令牌。</translation>
    </message>
    <message>
        <source>Bring the rotations to their end, then remove the tokens.</source>
        <translation>请先完成轮换，然后移除令牌。</translation>
    </message>
    <message>
        <source>It is in memory only, until you sign out. To be reminded of it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>它仅在内存中，直到您退出登录。若要收到有关它的提醒，请用它登录并勾选“在本机上记住”。</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenBoard</name>
    <message>
        <source>Recorded tokens</source>
        <translation>已记录的令牌</translation>
    </message>
    <message>
        <source>No token matches the filter.</source>
        <translation>没有令牌符合筛选条件。</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenEntry</name>
    <message>
        <source>&amp;Use it here too; the token is shared on purpose</source>
        <translation>此处也使用；有意共用该令牌(&amp;U)</translation>
    </message>
    <message>
        <source>Broker to&amp;ken:</source>
        <translation>Broker 令牌(&amp;K)：</translation>
    </message>
    <message>
        <source>Entered; type or paste to replace it</source>
        <translation>已输入；键入或粘贴即可替换</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenPaste</name>
    <message>
        <source>The new token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>&amp;Keep this token</source>
        <translation>保存此令牌(&amp;K)</translation>
    </message>
    <message>
        <source>New &amp;Broker token:</source>
        <translation>新的 Broker 令牌(&amp;B)：</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenState</name>
    <message>
        <source>Unknown outcome</source>
        <comment>state of a token</comment>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>Missing from the keychain</source>
        <comment>state of a token</comment>
        <translation>钥匙串中缺失</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a token</comment>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>state of a token</comment>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>state of a token</comment>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <comment>state of a token</comment>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>state of a token</comment>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a token</comment>
        <translation>已替换</translation>
    </message>
    <message>
        <source>Broker token</source>
        <comment>kind of secret</comment>
        <translation>Broker 令牌</translation>
    </message>
    <message>
        <source>Service credential</source>
        <comment>kind of secret</comment>
        <translation>服务凭据</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how a check ended</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>how a check ended</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>how a check ended</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and how the check on it ended</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This token has its own number of days.</source>
        <translation>此令牌有单独设定的天数。</translation>
    </message>
    <message>
        <source>The date follows from the settings.</source>
        <translation>该日期由设置决定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln 个已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期的项目。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期的项目</translation>
    </message>
    <message numerus="yes">
        <source>%1 due within %Ln day(s)</source>
        <comment>%1 is a number of tokens</comment>
        <translation>
            <numerusform>%1 个在 %Ln 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>next on %1</source>
        <comment>the next date on which a token is due</comment>
        <translation>最近一个于 %1 到期</translation>
    </message>
    <message>
        <source>Provisional Broker token</source>
        <comment>kind of secret</comment>
        <translation>临时 Broker 令牌</translation>
    </message>
    <message>
        <source>Rotation under way</source>
        <comment>state of a token</comment>
        <translation>正在轮换</translation>
    </message>
    <message>
        <source>Snyk was asked to issue a token, or to switch to one, and no clear answer came. Look in the Web UI which token it shows now.</source>
        <translation>已要求 Snyk 颁发或切换令牌，但没有收到明确的响应。请在 Web UI 中查看现在显示的是哪个令牌。</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <comment>state of a token</comment>
        <translation>曾仅保存在内存中</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <comment>state of a token</comment>
        <translation>仅在内存中</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. Enter it again with “Replace credential…” in the menu.</source>
        <translation>它不在此钥匙串中。它可能来自不含机密的备份，可能已被移除，也可能这是另一个钥匙串。请通过菜单中的“更换凭据…”重新输入。</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. No new token was made. Get the token again from the Web UI.</source>
        <translation>它不在此钥匙串中。它可能来自不含机密的备份，可能已被移除，也可能这是另一个钥匙串。未创建新令牌。请从 Web UI 重新获取令牌。</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Enter it again with “Replace credential…” in the menu.</source>
        <translation>程序关闭时它已被忘记。请通过菜单中的“更换凭据…”重新输入。</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Snyk still shows it in the settings of the integration.</source>
        <translation>程序关闭时它已被忘记。Snyk 仍在集成的设置中显示它。</translation>
    </message>
    <message>
        <source>Its due date has passed. Replace it now, or choose another date.</source>
        <translation>已过轮换日期。请立即更换，或选择其他日期。</translation>
    </message>
    <message>
        <source>Its due date has passed. Rotate it now, or choose another date.</source>
        <translation>已过轮换日期。请立即轮换，或选择其他日期。</translation>
    </message>
    <message>
        <source>It is due today. Replace it, or choose another date.</source>
        <translation>今天到期。请更换，或选择其他日期。</translation>
    </message>
    <message>
        <source>It is due today. Rotate it, or choose another date.</source>
        <translation>今天到期。请轮换，或选择其他日期。</translation>
    </message>
    <message>
        <source>A rotation of it was started and has not been finished. Resume the rotation.</source>
        <translation>已开始轮换它，但尚未完成。请继续轮换。</translation>
    </message>
    <message>
        <source>The keychain is locked, so the program cannot tell whether it is still there.</source>
        <translation>钥匙串已锁定，因此程序无法确定它是否仍在其中。</translation>
    </message>
    <message>
        <source>You chose this date.</source>
        <translation>此日期由您选择。</translation>
    </message>
    <message>
        <source>It expires on this date.</source>
        <translation>它在此日期过期。</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>how a check ended</comment>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Login for the proxy</source>
        <comment>kind of secret</comment>
        <translation>代理的登录信息</translation>
    </message>
    <message>
        <source>Changed at Snyk</source>
        <comment>state of a token</comment>
        <translation>在 Snyk 中已更改</translation>
    </message>
    <message>
        <source>Snyk&apos;s audit log has a change of this integration that came after the token was recorded, see “At Snyk”: the token may be another one by now. Compare it with the one in the Web UI and get it again if it is another. If not, choose “The change is known” in the menu.</source>
        <translation>Snyk 的审计日志显示，记录该令牌之后此集成发生过更改，请参阅“在 Snyk 中”：令牌现在可能已不同。请与 Web UI 中的令牌进行核对，如果不同，请重新获取。如果相同，请在菜单中选择“已知悉此更改”。</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>kind of secret</comment>
        <translation>Snyk API 凭据</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a token</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>It is not in this keychain: it was removed there, or this is a different keychain. Connect to Snyk with “Remember it on this computer” ticked to keep it again, or remove this entry.</source>
        <translation>它不在此钥匙串中：已在那里被删除，或者这是另一个钥匙串。请在勾选“在本机上记住”的情况下连接 Snyk 以重新保存，或删除此条目。</translation>
    </message>
    <message>
        <source>It is in use at Snyk no more: another token has taken its place. Keep it only as long as a Broker client still has it.</source>
        <translation>它在 Snyk 已不再使用：另一个令牌取代了它。仅在 Broker 客户端仍持有它期间保留。</translation>
    </message>
    <message>
        <source>The job that brought it was taken back: Broker is switched off there, and nothing at Snyk uses it. Keep it only as long as a Broker client still has it.</source>
        <translation>带来它的任务已被撤回：那里的 Broker 已关闭，Snyk 中没有任何地方使用它。仅在 Broker 客户端仍持有它期间保留。</translation>
    </message>
    <message>
        <source>Old secret not deleted</source>
        <comment>state of a token</comment>
        <translation>旧密钥未删除</translation>
    </message>
    <message>
        <source>Two secrets may be valid: the new one is in use, and the old one is not deleted yet. Resume the rotation to delete it once nothing uses it any more.</source>
        <translation>可能有两个密钥有效：新密钥正在使用，旧密钥尚未删除。待旧密钥不再使用后，请继续轮换以将其删除。</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone, and this row with it, when you sign out of Snyk or close this program. To keep it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>它仅保存在内存中，当您退出 Snyk 登录或关闭本程序时，它会连同此行一起消失。若要保留它，请用它登录并勾选“在本机上记住”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old secret(s) not deleted</source>
        <comment>number of credentials</comment>
        <translation>
            <numerusform>%Ln 个旧密钥未删除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenWizard</name>
    <message>
        <source>Connect</source>
        <comment>step of the wizard</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>step of the wizard</comment>
        <translation>组织</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>step of the wizard</comment>
        <translation>集成</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>step of the wizard</comment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>step of the wizard</comment>
        <translation>确认</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>令牌未存储在任何地方</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. Snyk still shows it in the Web UI.</source>
        <translation>如果现在离开，本程序将忘记该令牌。Snyk 仍在 Web UI 中显示它。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>不保存并离开(&amp;L)</translation>
    </message>
    <message>
        <source>Set up a token</source>
        <translation>设置令牌</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a window. %1 is the title, %2 is &quot;2 of 3&quot;, of several that come one after the other.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>broker::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Broker Token Assistant</source>
        <translation>打开 Broker Token Assistant(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePage</name>
    <message>
        <source>&amp;Address to ask; empty for the usual one:</source>
        <translation>要询问的地址；留空则使用默认地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Nothing is looked for unless you want it. One small file is fetched then; nothing about you, your tokens, this computer or this version is sent. Where there is no network, nothing is said.</source>
        <translation>只有在您需要时才会检查。届时会获取一个小文件；不会发送关于您、您的令牌、本机或此版本的任何信息。没有网络时不会提示。</translation>
    </message>
    <message>
        <source>This cannot be asked: an address begins with https:// and has no user name in it. The one before is kept.</source>
        <translation>无法询问此地址：地址必须以 https:// 开头，且不含用户名。将保留之前的地址。</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePanel</name>
    <message>
        <source>Look for a new version &amp;once a day</source>
        <translation>每天检查一次新版本(&amp;O)</translation>
    </message>
    <message>
        <source>Look no&amp;w</source>
        <translation>立即检查(&amp;W)</translation>
    </message>
    <message>
        <source>You have version %1.</source>
        <translation>您的版本为 %1。</translation>
    </message>
    <message>
        <source>Last looked for a newer one: %1.</source>
        <translation>上次检查新版本：%1。</translation>
    </message>
    <message>
        <source>Nobody has looked for a newer one yet.</source>
        <translation>尚未检查过新版本。</translation>
    </message>
    <message>
        <source>Practice mode asks nobody</source>
        <translation>练习模式不会询问任何服务器</translation>
    </message>
    <message>
        <source>Leave practice mode to look for a new version.</source>
        <translation>请退出练习模式以检查新版本。</translation>
    </message>
    <message>
        <source>&amp;Yes, once a day</source>
        <translation>是，每天一次(&amp;Y)</translation>
    </message>
    <message>
        <source>Only when I &amp;say so</source>
        <translation>仅在我要求时(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is being asked…</source>
        <translation>正在询问 %1…</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdateText</name>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>对 %1 的请求将不会加密，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>本机未连接网络，因此无法询问 %1。</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>无法查找名称 %1。</translation>
    </message>
    <message>
        <source>%1 was found but did not accept the connection.</source>
        <translation>已找到 %1，但它未接受连接。</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>本程序缺少用于加密连接的组件。未发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not trusted here. Nothing was sent.</source>
        <translation>%1 出示的证书在此处不受信任。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>在收到完整响应之前，与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>What %1 answers is too long to be about a version. It was cut off.</source>
        <translation>%1 的响应太长，不可能是版本信息，已被截断。</translation>
    </message>
    <message>
        <source>The question was stopped.</source>
        <translation>询问已停止。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>%1 处响应的程序不支持 HTTP。</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>请连接后重试。</translation>
    </message>
    <message>
        <source>Ask your network team to allow the address, or enter one in your own network under Settings, Updates.</source>
        <translation>请让网络团队允许该地址，或在“设置”的“更新”中输入您自己网络中的地址。</translation>
    </message>
    <message>
        <source>Look under Settings, Network.</source>
        <translation>请查看“设置”的“网络”。</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>请用安装包重新安装程序。</translation>
    </message>
    <message>
        <source>Check the address under Settings, Updates.</source>
        <translation>请在“设置”的“更新”中检查地址。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>%1 names another address (%2). That one was not asked.</source>
        <translation>%1 指向另一个地址（%2）。未询问该地址。</translation>
    </message>
    <message>
        <source>Enter the final address under Settings, Updates.</source>
        <translation>请在“设置”的“更新”中输入最终地址。</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 响应的状态为 %2。</translation>
    </message>
    <message>
        <source>There is no address to ask. Nothing was sent.</source>
        <translation>没有可询问的地址。未发送任何内容。</translation>
    </message>
    <message>
        <source>Enter one that begins with https:// under Settings, Updates.</source>
        <translation>请在“设置”的“更新”中输入以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>What %1 answers is not about a version of this program.</source>
        <translation>%1 的响应不是本程序的版本信息。</translation>
    </message>
    <message>
        <source>The address is another one, or a guest network answers in its place.</source>
        <translation>该地址已变更，或由访客网络代为响应。</translation>
    </message>
    <message>
        <source>The newest version could not be found out</source>
        <translation>无法获知最新版本</translation>
    </message>
    <message>
        <source>There is a new version: %1</source>
        <translation>有新版本：%1</translation>
    </message>
    <message>
        <source>It was published on %1. You have %2.</source>
        <translation>它发布于 %1。您的版本为 %2。</translation>
    </message>
    <message>
        <source>Read what has changed, and install it in the way you installed this one. Nothing is downloaded by this program.</source>
        <translation>请了解更改内容，并按安装此版本的方式进行安装。本程序不会下载任何内容。</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>没有更新的版本</translation>
    </message>
    <message>
        <source>You have %1. The last one that was published is %2.</source>
        <translation>您的版本为 %1。最近发布的版本为 %2。</translation>
    </message>
    <message>
        <source>You have the newest version</source>
        <translation>您使用的是最新版本</translation>
    </message>
    <message>
        <source>It is %1, published on %2.</source>
        <translation>版本为 %1，发布于 %2。</translation>
    </message>
    <message>
        <source>May this program ask %1 for the newest version?</source>
        <translation>是否允许本程序向 %1 询问最新版本？</translation>
    </message>
    <message>
        <source>It fetches one small file from there. Nothing about you, your tokens, this computer or this version is sent; as with every web page, the server sees the address of your network.</source>
        <translation>它会从那里获取一个小文件。不会发送关于您、您的令牌、本机或此版本的任何信息；与访问任何网页一样，服务器会看到您的网络地址。</translation>
    </message>
    <message>
        <source>You are asked this once, and can change it under Settings, Updates.</source>
        <translation>此问题只询问一次，您可以在“设置”的“更新”中更改。</translation>
    </message>
    <message>
        <source>Show it on %1…</source>
        <translation>在 %1 上显示…</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>无法打开浏览器。地址为：%1</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. Nothing was sent.</source>
        <translation>代表 %1 应答的一方不使用 TLS，或拒绝使用。未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableList</name>
    <message>
        <source>Add a variable</source>
        <translation>添加变量</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableRow</name>
    <message>
        <source>Name of the variable</source>
        <translation>变量的名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The value is secret</source>
        <translation>该值为机密</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <extracomment>Read out, not shown. %1 is a number: the first, the second variable.</extracomment>
        <translation>变量 %1 的名称</translation>
    </message>
    <message>
        <source>The value of variable %1 is secret</source>
        <translation>变量 %1 的值为机密</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>移除变量 %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::VaultText</name>
    <message>
        <source>The keychain does not have it</source>
        <translation>钥匙串中没有它</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>钥匙串拒绝访问</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>没有钥匙串</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>钥匙串尚未响应</translation>
    </message>
    <message>
        <source>The keychain did not confirm it</source>
        <translation>钥匙串未确认</translation>
    </message>
    <message>
        <source>The entry is too large for the keychain</source>
        <translation>条目对于钥匙串来说太大</translation>
    </message>
    <message>
        <source>The entry in the keychain cannot be read</source>
        <translation>无法读取钥匙串中的条目</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>钥匙串报告了错误</translation>
    </message>
    <message>
        <source>It was removed with another program, saved on another computer, or saved by another user.</source>
        <translation>它被其他程序移除、保存在另一台计算机上，或由其他用户保存。</translation>
    </message>
    <message>
        <source>No keychain service runs for your session. Small desktops and remote sessions often have none.</source>
        <translation>您的会话没有运行钥匙串服务。轻量桌面和远程会话通常没有该服务。</translation>
    </message>
    <message>
        <source>The system may still be asking you for a password, perhaps behind another window.</source>
        <translation>系统可能仍在要求您输入密码，也许在另一个窗口后面。</translation>
    </message>
    <message>
        <source>The entry was made by another program, or it is damaged.</source>
        <translation>该条目由其他程序创建，或已损坏。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. The system asks for its password, usually the one that you sign in with.</source>
        <translation>请解锁钥匙串，然后重试。系统会要求输入其密码，通常就是您的登录密码。</translation>
    </message>
    <message>
        <source>Try again and allow access when the system asks.</source>
        <translation>请重试，并在系统询问时允许访问。</translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>state of a keychain entry</comment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a keychain entry</comment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>state of a keychain entry</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>No keychain</source>
        <comment>state of a keychain entry</comment>
        <translation>没有钥匙串</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a keychain entry</comment>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>state of a keychain entry</comment>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Too large</source>
        <comment>state of a keychain entry</comment>
        <translation>太大</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>state of a keychain entry</comment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>state of a keychain entry</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, and read back to be sure.</source>
        <translation>已保存到本机的钥匙串，并已读回以确认。</translation>
    </message>
    <message>
        <source>Read from the keychain of this computer.</source>
        <translation>已从本机的钥匙串读取。</translation>
    </message>
    <message>
        <source>Removed from the keychain of this computer.</source>
        <translation>已从本机的钥匙串移除。</translation>
    </message>
    <message>
        <source>Saving in the keychain. The system may be asking for your password in another window.</source>
        <translation>正在保存到钥匙串。系统可能正在另一个窗口中要求您输入密码。</translation>
    </message>
    <message>
        <source>Reading from the keychain. The system may be asking for your password in another window.</source>
        <translation>正在从钥匙串读取。系统可能正在另一个窗口中要求您输入密码。</translation>
    </message>
    <message>
        <source>Removing from the keychain. The system may be asking for your password in another window.</source>
        <translation>正在从钥匙串移除。系统可能正在另一个窗口中要求您输入密码。</translation>
    </message>
    <message>
        <source>The secret was not saved. This program still holds it: do not close it yet.</source>
        <translation>机密未保存。本程序仍保留着它：请先不要关闭程序。</translation>
    </message>
    <message>
        <source>The secret is not in the keychain of this computer.</source>
        <translation>机密不在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>The secret could not be read. Nothing was changed.</source>
        <translation>无法读取机密。未更改任何内容。</translation>
    </message>
    <message>
        <source>The secret was not removed and may still be in the keychain.</source>
        <translation>机密未移除，可能仍在钥匙串中。</translation>
    </message>
    <message>
        <source>The service behind the keychain failed, or it is being updated.</source>
        <translation>钥匙串的后台服务出现故障，或正在更新。</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or keep the secret in memory for this session only.</source>
        <translation>请启动钥匙串服务（GNOME Keyring、KWallet 或 KeePassXC），或仅在此会话中将机密保留在内存中。</translation>
    </message>
    <message>
        <source>The secret may not have been saved. This program still holds it: do not close it yet.</source>
        <translation>机密可能未保存。本程序仍保留着它：请先不要关闭程序。</translation>
    </message>
    <message>
        <source>The secret may not have been removed.</source>
        <translation>机密可能未移除。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked when you signed in, or the prompt for its password was dismissed.</source>
        <translation>您登录时钥匙串未解锁，或其密码提示被关闭。</translation>
    </message>
    <message>
        <source>Access was denied when the system asked, or a policy of your company forbids it.</source>
        <translation>系统询问时访问被拒绝，或贵公司的策略禁止访问。</translation>
    </message>
    <message>
        <source>Read back, the entry was not what was saved. Another program may be changing it, or the keychain failed without saying so.</source>
        <translation>读回的条目与保存的内容不同。可能有其他程序正在更改它，或钥匙串出现故障但未报告。</translation>
    </message>
    <message>
        <source>The keychain of this system can only hold short entries.</source>
        <translation>此系统的钥匙串只能保存较短的条目。</translation>
    </message>
    <message>
        <source>Save it here again. Snyk&apos;s Web UI still shows a Broker token; a credential has to be entered again.</source>
        <translation>请在此处重新保存。Snyk 的 Web UI 仍会显示 Broker 令牌；凭据则需要重新输入。</translation>
    </message>
    <message>
        <source>Look for the prompt of the system and answer it, then try again.</source>
        <translation>请找到系统的提示并作出回应，然后重试。</translation>
    </message>
    <message>
        <source>Try again. If that does not help, look at the entry in the keychain program of your system.</source>
        <translation>请重试。如果仍无效，请在系统的钥匙串程序中查看该条目。</translation>
    </message>
    <message>
        <source>Check that you entered only the token or the password and nothing else.</source>
        <translation>请确认只输入了令牌或密码，没有其他内容。</translation>
    </message>
    <message>
        <source>Look at the entry in the keychain program of your system. Saving it again replaces it.</source>
        <translation>请在系统的钥匙串程序中查看该条目。重新保存会替换它。</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more. Do not close this program or sign out before the token is saved or copied.</source>
        <translation>请重试。如果仍无效，请重新启动系统的钥匙串服务，然后再试一次。在令牌保存或复制之前，请勿关闭本程序或注销。</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more.</source>
        <translation>请重试。如果仍无效，请重新启动系统的钥匙串服务，然后再试一次。</translation>
    </message>
    <message>
        <source>It may not be stored. Put it in a safe place yourself before you go on.</source>
        <translation>它可能未存储。继续之前，请自行妥善保存。</translation>
    </message>
    <message>
        <source>It is not stored anywhere. Put it in a safe place yourself before you go on.</source>
        <translation>它未存储在任何地方。继续之前，请自行妥善保存。</translation>
    </message>
    <message>
        <source>It may not be stored</source>
        <comment>title of a question</comment>
        <translation>它可能未存储</translation>
    </message>
    <message>
        <source>It is not stored anywhere</source>
        <comment>title of a question</comment>
        <translation>它未存储在任何地方</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone when this program closes. It is never written to a file.</source>
        <translation>它仅保存在内存中，本程序关闭时会消失。它绝不会写入文件。</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>设置未保存</translation>
    </message>
    <message>
        <source>The keychain has the new secret. The settings, which say that it is to be used, could not be written.</source>
        <translation>钥匙串中有新密钥。表明应使用它的设置无法写入。</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write where the settings are.</source>
        <translation>磁盘已满，或您无权在设置所在的位置写入。</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again.</source>
        <translation>请释放空间或更正权限，然后重试。</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <comment>state of a keychain entry</comment>
        <translation>设置未保存</translation>
    </message>
</context>
<context>
    <name>broker::ui::VerifyPage</name>
    <message>
        <source>&amp;Check the client</source>
        <translation>检查客户端(&amp;C)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Try its c&amp;redentials too</source>
        <translation>同时测试其凭据(&amp;R)</translation>
    </message>
    <message>
        <source>The program cannot reach it?</source>
        <translation>程序无法访问它？</translation>
    </message>
    <message>
        <source>If you saw in another place, such as the client&apos;s log, that it is connected with the new token, say so. Your words are kept with this rotation.</source>
        <translation>如果您在其他地方（例如客户端的日志）看到它已使用新令牌连接，请加以说明。您的说明会随此次轮换保存。</translation>
    </message>
    <message>
        <source>&amp;Back to the new client</source>
        <translation>返回新客户端(&amp;B)</translation>
    </message>
    <message>
        <source>Has the client sign in to the service behind it, such as your Git server</source>
        <translation>让客户端登录其后面的服务，例如您的 Git 服务器</translation>
    </message>
    <message>
        <source>&amp;Address of the new client:</source>
        <translation>新客户端的地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>正在询问客户端…</translation>
    </message>
    <message>
        <source>The client tries its credentials…</source>
        <translation>客户端正在测试其凭据…</translation>
    </message>
    <message>
        <source>&amp;Next: the switch</source>
        <translation>下一步：切换(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next: retire the old token</source>
        <translation>下一步：停用旧令牌(&amp;N)</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>客户端的报告</translation>
    </message>
    <message>
        <source>Locked: the next step needs a connected client with the new token.</source>
        <translation>已锁定：下一步需要使用新令牌连接的客户端。</translation>
    </message>
    <message>
        <source>This is no address of a client. It looks like broker-host:8001 or http://10.0.0.7:8001, without user name or query.</source>
        <translation>这不是客户端的地址。正确的形式类似于 broker-host:8001 或 http://10.0.0.7:8001，不含用户名或查询。</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>服务的报告</translation>
    </message>
    <message>
        <source>The client was proven before. Check it once more.</source>
        <translation>该客户端此前已证实。请再检查一次。</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>正在等待客户端…</translation>
    </message>
</context>
<context>
    <name>broker::ui::WebsiteText</name>
    <message>
        <source>There is no link to pages of Snyk: the address of the Web UI of %1 is not known here. Open it in your browser as you usually do.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>没有指向 Snyk 网页的链接：此处不知道 %1 的 Web UI 的地址。请照常在浏览器中打开它。</translation>
    </message>
    <message>
        <source>Snyk documents no address of its support for %1. Ask your contact at Snyk.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>Snyk 文档中没有 %1 的支持地址。请询问您在 Snyk 的联系人。</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it. Go back and have the token generated, or ask Snyk Support to set it up with Broker. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>此组织中尚未设置 %1，因此 Snyk 不会显示其 Broker 令牌。请返回并生成令牌，或请 Snyk 支持将其设置为使用 Broker。然后按以下步骤操作。</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet. Go back and have the token generated, or ask Snyk Support to turn Broker on. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>%1 的设置未使用 Broker，因此 Snyk 尚不显示其 Broker 令牌。请返回并生成令牌，或请 Snyk 支持启用 Broker。然后按以下步骤操作。</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it, and the role here does not permit to have one generated. %2 Snyk Support can set it up with Broker, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>此组织中尚未设置 %1，因此 Snyk 不会显示其 Broker 令牌，而此处的角色不允许生成令牌。%2 Snyk 支持也可以将其设置为使用 Broker。然后按以下步骤操作。</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet, and the role here does not permit to have one generated. %2 Snyk Support can turn Broker on, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>%1 的设置未使用 Broker，因此 Snyk 尚不显示其 Broker 令牌，而此处的角色不允许生成令牌。%2 Snyk 支持也可以启用 Broker。然后按以下步骤操作。</translation>
    </message>
</context>
<context>
    <name>broker::ui::WindowCommands</name>
    <message>
        <source>Set up a &amp;token…</source>
        <translation>设置令牌(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>复制令牌(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Look in the keychain again</source>
        <translation>重新查看钥匙串(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Audit journal…</source>
        <translation>审计日志(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Practice mode…</source>
        <translation>练习模式(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Leave practice mode</source>
        <translation>退出练习模式(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Broker Token Assistant</source>
        <translation>关于 Broker Token Assistant(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>将所选令牌短时间复制到剪贴板</translation>
    </message>
    <message>
        <source>Is every token still in the keychain? Asks without a prompt.</source>
        <translation>所有令牌是否仍在钥匙串中？检查时不会弹出提示。</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <extracomment>Menu with everything that is done with tokens.</extracomment>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>Menu about what the list shows.</extracomment>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <extracomment>Menu about practice mode.</extracomment>
        <translation>练习(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the tool bar.</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Menu with everything that writes a file.</extracomment>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <extracomment>Menu with what saves the list and brings it to another computer.</extracomment>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Try everything with a made-up Snyk; nothing leaves this computer</source>
        <translation>使用模拟的 Snyk 试用所有功能；任何内容都不会离开本机</translation>
    </message>
    <message>
        <source>Si&amp;gn out of Snyk</source>
        <translation>从 Snyk 注销(&amp;G)</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>检查新版本(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>帮助(&amp;H)…</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with</source>
        <translation>从启动 Broker 客户端所用的内容中读取令牌和凭据</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>添加现有客户端(&amp;X)…</translation>
    </message>
    <message>
        <source>Show as &amp;tiles</source>
        <translation>以平铺方式显示(&amp;T)</translation>
    </message>
    <message>
        <source>The next window that needs Snyk asks you to sign in again. A Snyk API credential that is in memory only is forgotten</source>
        <translation>下一个需要 Snyk 的窗口会要求您重新登录。仅在内存中的 Snyk API 凭据会被忘记</translation>
    </message>
</context>
<context>
    <name>broker::ui::WizardPage</name>
    <message>
        <source>S&amp;ign in again</source>
        <translation>重新登录(&amp;I)</translation>
    </message>
</context>
<context>
    <name>broker::ui::WordHelp</name>
    <message>
        <source>What is “%1”?</source>
        <extracomment>Name of a button with a question mark. %1 is a word of the glossary.</extracomment>
        <translation>什么是“%1”？</translation>
    </message>
</context>
</TS>
