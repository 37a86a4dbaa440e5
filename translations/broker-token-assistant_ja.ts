<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>broker::ui::AboutBox</name>
    <message>
        <source>About Broker Token Assistant</source>
        <translation>Broker Token Assistantについて</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of this computer.</source>
        <translation>Snyk Brokerのトークンを取得し、このコンピューターのキーチェーンに保管します。</translation>
    </message>
    <message>
        <source>It is free software under the Apache License 2.0. It is not made by Snyk.</source>
        <translation>Apache License 2.0に基づくフリーソフトウェアです。Snykの製品ではありません。</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>新しいバージョンを確認(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::AddressGate</name>
    <message>
        <source>This is not an address of Snyk</source>
        <translation>Snykのアドレスではありません</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>このアドレスを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Region and address contradict each other</source>
        <translation>リージョンとアドレスが矛盾しています</translation>
    </message>
    <message>
        <source>The list of tokens names the region %1, but the address %2. Nothing was opened, so that no token is sent to the wrong place.</source>
        <translation>トークン一覧のリージョンは%1ですが、アドレスは%2です。トークンが誤った場所に送信されないように、何も開きませんでした。</translation>
    </message>
    <message>
        <source>Somebody or something has changed the list, or the backup that it came from. Remove this entry, then set the token up again; there you choose the region yourself.</source>
        <translation>一覧か、その元になったバックアップが変更されています。この項目を削除してから、トークンを設定し直してください。その際にリージョンを自分で選択できます。</translation>
    </message>
    <message>
        <source>Snyk is said to be reached at %1 here. None of Snyk&apos;s regions has this address, and you have not used it on this computer.</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>ここではSnykに%1で接続することになっています。このアドレスはSnykのどのリージョンのものでもなく、このコンピューターで使われたこともありません。</translation>
    </message>
    <message>
        <source>Your Snyk API credential and the Broker token would be sent there. Use it only if your company has a Snyk installation of its own at this address. Otherwise somebody may have changed the list, or the backup or hand-over that it came from.</source>
        <translation>Snyk API資格情報とBrokerトークンがそこに送信されます。会社独自のSnyk環境がこのアドレスにある場合にのみ使ってください。そうでない場合は、一覧か、その元になったバックアップまたは引き渡しを誰かが変更した可能性があります。</translation>
    </message>
</context>
<context>
    <name>broker::ui::AnyHomePage</name>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>%1のインテグレーションをSnykに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDialog</name>
    <message>
        <source>&amp;Leave without it</source>
        <translation>保管せずに閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Check and save</source>
        <comment>step of a window</comment>
        <translation>確認と保存</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>New credential</source>
        <comment>step of a window</comment>
        <translation>新しい資格情報</translation>
    </message>
    <message>
        <source>Old credential</source>
        <comment>step of a window</comment>
        <translation>古い資格情報</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <translation>Snyk API資格情報</translation>
    </message>
    <message>
        <source>The new Snyk API credential is not kept yet</source>
        <translation>新しいSnyk API資格情報はまだ保管されていません</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it and goes on with the old one. Snyk shows it once only.</source>
        <translation>ここで終了すると、このプログラムは新しい資格情報を破棄し、古い資格情報を使い続けます。Snykは資格情報を一度しか表示しません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Revoke it at Snyk as well, if it is still valid there.</source>
        <translation>Snykでまだ有効な場合は、Snykでも失効させてください。</translation>
    </message>
    <message>
        <source>There is no Snyk API credential to replace</source>
        <translation>置き換えるSnyk API資格情報はありません</translation>
    </message>
    <message>
        <source>The Snyk API credential is replaced</source>
        <translation>Snyk API資格情報を置き換えました</translation>
    </message>
    <message>
        <source>The old Snyk API credential is removed from this computer</source>
        <translation>古いSnyk API資格情報をこのコンピューターから削除しました</translation>
    </message>
    <message>
        <source>&amp;Sign in to Snyk…</source>
        <translation>Snykにサインイン(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::ApiTokenPage</name>
    <message>
        <source>unnamed account</source>
        <translation>名前のないアカウント</translation>
    </message>
    <message>
        <source>Kept since %1, to be replaced by %2.</source>
        <translation>%1から保管中。%2までに置き換えてください。</translation>
    </message>
    <message>
        <source>A personal access token expires after 90 days at the latest.</source>
        <translation>個人用アクセストークンの有効期限は最長90日です。</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Set up a token with it first: then its secret is kept and can be rotated.</source>
        <translation>練習モードには専用のアカウントがあります。まずそのアカウントでトークンを設定してください。そのシークレットが保管され、ローテーションできるようになります。</translation>
    </message>
    <message>
        <source>%1 of %2 in %3, in the password store of this computer (keychain).</source>
        <extracomment>%1 is a masked token, %2 whose it is, %3 a region.</extracomment>
        <translation>%3の%2の%1。このコンピューターのパスワード保管庫(キーチェーン)にあります。</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. The one that you are signed in with is in memory only. To rotate it here, sign out of Snyk, sign in with it again and tick “Remember it on this computer”.</source>
        <translation>キーチェーンにSnyk API資格情報は保管されていません。サインインに使っている資格情報はメモリにのみあります。ここでローテーションするには、Snykからサインアウトし、同じ資格情報で再度サインインして「このコンピューターに記憶する」をオンにしてください。</translation>
    </message>
    <message>
        <source>No Snyk API credential is kept in the keychain. One that you only type in is forgotten when you sign out or close this program. To rotate it here, sign in to Snyk with it and tick “Remember it on this computer”.</source>
        <translation>キーチェーンにSnyk API資格情報は保管されていません。入力しただけの資格情報は、サインアウトするか、このプログラムを閉じると破棄されます。ここでローテーションするには、その資格情報でSnykにサインインし、「このコンピューターに記憶する」をオンにしてください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::Audit</name>
    <message>
        <source>Connected to Snyk</source>
        <comment>entry of the audit journal</comment>
        <translation>Snykに接続</translation>
    </message>
    <message>
        <source>Token generated</source>
        <comment>entry of the audit journal</comment>
        <translation>トークンを生成</translation>
    </message>
    <message>
        <source>Token retrieved</source>
        <comment>entry of the audit journal</comment>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>Token entered by hand</source>
        <comment>entry of the audit journal</comment>
        <translation>トークンを手入力</translation>
    </message>
    <message>
        <source>Secret stored</source>
        <comment>entry of the audit journal</comment>
        <translation>シークレットを保存</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <comment>entry of the audit journal</comment>
        <translation>クリップボードにコピー</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>entry of the audit journal</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Checked</source>
        <comment>entry of the audit journal</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>entry of the audit journal</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Due date changed</source>
        <comment>entry of the audit journal</comment>
        <translation>期限日を変更</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>entry of the audit journal</comment>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Integration added</source>
        <comment>entry of the audit journal</comment>
        <translation>インテグレーションを追加</translation>
    </message>
    <message>
        <source>Integration changed</source>
        <comment>entry of the audit journal</comment>
        <translation>インテグレーションを変更</translation>
    </message>
    <message>
        <source>Calendar saved</source>
        <comment>entry of the audit journal</comment>
        <translation>カレンダーを保存</translation>
    </message>
    <message>
        <source>Inventory saved</source>
        <comment>entry of the audit journal</comment>
        <translation>インベントリを保存</translation>
    </message>
    <message>
        <source>Audit journal saved</source>
        <comment>entry of the audit journal</comment>
        <translation>監査ジャーナルを保存</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <comment>entry of the audit journal</comment>
        <translation>古い項目を削除</translation>
    </message>
    <message>
        <source>done</source>
        <comment>how an action ended</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how an action ended</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>how an action ended</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how an action ended</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>The audit journal cannot be written</source>
        <translation>監査ジャーナルに書き込めません</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>ディスクの空きがないか、フォルダーが読み取り専用です。</translation>
    </message>
    <message>
        <source>Client configuration saved</source>
        <comment>entry of the audit journal</comment>
        <translation>クライアントの構成を保存</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <comment>entry of the audit journal</comment>
        <translation>バックアップを保存</translation>
    </message>
    <message>
        <source>Backup imported</source>
        <comment>entry of the audit journal</comment>
        <translation>バックアップを読み込み</translation>
    </message>
    <message>
        <source>Secret deleted</source>
        <comment>entry of the audit journal</comment>
        <translation>シークレットを消去</translation>
    </message>
    <message>
        <source>Rotated, or marked as rotated</source>
        <comment>entry of the audit journal</comment>
        <translation>ローテーション、またはローテーション済みとして記録</translation>
    </message>
    <message>
        <source>What you did was carried out, but there is no entry about it in the file %1.</source>
        <translation>操作は実行されましたが、ファイル%1に記録されていません。</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder. If you have to account for what you do, write it down elsewhere until then.</source>
        <translation>空き容量を増やすか、フォルダーのアクセス権を修正してください。操作の記録が必要な場合は、それまで別の場所に書き留めてください。</translation>
    </message>
    <message>
        <source>provisional token requested</source>
        <comment>what was asked of Snyk</comment>
        <translation>仮トークンを要求</translation>
    </message>
    <message>
        <source>switch to the new token</source>
        <comment>what was asked of Snyk</comment>
        <translation>新しいトークンへの切り替え</translation>
    </message>
    <message>
        <source>used here too</source>
        <comment>a credential that another integration uses already</comment>
        <translation>ここでも使用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <comment>how many a backup holds</comment>
        <translation>
            <numerusform>%Ln件の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until %1</source>
        <extracomment>What happens to a token that was replaced; %1 is a date.</extracomment>
        <translation>%1まで保管</translation>
    </message>
    <message>
        <source>added or changed: %1, unchanged: %2, left out: %3</source>
        <extracomment>What an import did; each is a number of entries.</extracomment>
        <translation>追加または変更: %1、変更なし: %2、対象外: %3</translation>
    </message>
    <message>
        <source>filled into the form of a client</source>
        <comment>what was done with a secret</comment>
        <translation>クライアントのフォームに入力</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <comment>what opens a hand-over</comment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>the key %1</source>
        <comment>what opens a hand-over</comment>
        <translation>鍵%1</translation>
    </message>
    <message>
        <source>hand-over from %1, opened; until %2, with %3</source>
        <translation>%1からの引き渡しを開いた。期限%2、%3で保護</translation>
    </message>
    <message>
        <source>hand-over for %1; until %2, with %3</source>
        <extracomment>%1 is a person, %2 a date, %3 is &quot;a passphrase&quot; or &quot;the key 12345 …&quot;.</extracomment>
        <translation>%1への引き渡し。期限%2、%3で保護</translation>
    </message>
    <message>
        <source>key for hand-overs</source>
        <comment>what an entry is about</comment>
        <translation>引き渡し用の鍵</translation>
    </message>
    <message>
        <source>Client started here</source>
        <comment>entry of the audit journal</comment>
        <translation>クライアントをここで開始</translation>
    </message>
    <message>
        <source>Container replaced</source>
        <comment>entry of the audit journal</comment>
        <translation>コンテナーを置き換え</translation>
    </message>
    <message>
        <source>Client stopped here</source>
        <comment>entry of the audit journal</comment>
        <translation>クライアントをここで停止</translation>
    </message>
    <message>
        <source>taken back, Broker switched off</source>
        <comment>what was asked of Snyk</comment>
        <translation>元に戻し、Brokerを無効化</translation>
    </message>
    <message>
        <source>Snyk API credential forgotten</source>
        <comment>entry of the audit journal</comment>
        <translation>Snyk API資格情報を破棄</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>what an entry is about</comment>
        <translation>Snyk API資格情報</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditDialog</name>
    <message>
        <source>History of %1</source>
        <translation>%1の履歴</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>監査ジャーナル</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>ジャーナル内を検索</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>項目(新しい順)</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>項目はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version cannot be shown.</source>
        <translation>
            <numerusform>新しいバージョンの%Ln行は表示できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read.</source>
        <translation>
            <numerusform>%Ln個のファイルを読み取れません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the audit journal</source>
        <translation>監査ジャーナルを保存</translation>
    </message>
    <message>
        <source>Table (*.csv);;Lines of JSON (*.jsonl)</source>
        <translation>表 (*.csv);;JSON行 (*.jsonl)</translation>
    </message>
    <message>
        <source>The journal could not be saved</source>
        <translation>ジャーナルを保存できませんでした</translation>
    </message>
    <message>
        <source>The journal was saved</source>
        <translation>ジャーナルを保存しました</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>検索する文字列を消去</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are incomplete, because the program was stopped while writing them.</source>
        <translation>
            <numerusform>書き込み中にプログラムが停止したため、%Ln行が不完全です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be recorded that it was saved; old entries are kept for longer.</source>
        <translation>保存したことを記録できませんでした。古い項目は引き続き保管されます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Snykのリクエスト</translation>
    </message>
</context>
<context>
    <name>broker::ui::AuthorityList</name>
    <message>
        <source>It is larger than any file of certificates. Choose the file that holds only your company&apos;s certificates.</source>
        <translation>証明書のファイルとしては大きすぎます。会社の証明書だけが入ったファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is a private key in it, which belongs to nobody but its owner. Ask your IT department for the certificate alone, and tell them that the key was given out.</source>
        <translation>所有者以外が持つべきでない秘密鍵が含まれています。IT部門に証明書だけを渡すよう依頼し、秘密鍵が渡されたことを伝えてください。</translation>
    </message>
    <message>
        <source>There is no certificate in it. Choose a PEM or DER file, as a rule named *.pem, *.crt or *.cer.</source>
        <translation>証明書が含まれていません。PEMまたはDERファイル(通常は*.pem、*.crt、*.cer)を選択してください。</translation>
    </message>
    <message>
        <source>Its certificate is that of a server, not of an authority, so it cannot vouch for others. Ask your IT department for the root certificate.</source>
        <translation>これは認証局ではなくサーバーの証明書なので、ほかの証明書を保証できません。IT部門にルート証明書を依頼してください。</translation>
    </message>
    <message>
        <source>There are too many certificates in it. Choose the file that holds only your company&apos;s.</source>
        <translation>含まれる証明書が多すぎます。会社の証明書だけが入ったファイルを選択してください。</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>%1に有効期限切れ</translation>
    </message>
    <message>
        <source>valid only from %1</source>
        <translation>%1から有効</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>ファイルから追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Save for the &amp;Broker client…</source>
        <translation>Brokerクライアント用に保存(&amp;B)…</translation>
    </message>
    <message>
        <source>Certificates that you added</source>
        <translation>追加した証明書</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Add your company&apos;s certificate</source>
        <translation>会社の証明書を追加</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>%1は追加されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) added</source>
        <translation>
            <numerusform>%Ln個の証明書を追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that your IT department names. Only this program trusts it, from now on.</source>
        <translation>フィンガープリントを、IT部門が示すものと比較してください。今後この証明書を信頼するのは、このプログラムだけです。</translation>
    </message>
    <message>
        <source>One of them has expired: what it vouches for is still refused. Ask for the new one.</source>
        <translation>1つは有効期限が切れているため、それが保証するものは引き続き拒否されます。新しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>Brokerクライアント用の証明書を保存</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>証明書 (*.pem)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>The configuration of a Broker client now offers this file in its field for the company&apos;s certificate (NODE_EXTRA_CA_CERTS; CA_CERT in clients before 4.166).</source>
        <translation>Brokerクライアントの構成で、会社の証明書の欄(NODE_EXTRA_CA_CERTS。4.166より前のクライアントではCA_CERT)にこのファイルが候補として表示されるようになりました。</translation>
    </message>
    <message>
        <source>One file with all of them, for the field “File with the company&apos;s certificates” of the client</source>
        <translation>すべてを含む 1 つのファイル。クライアントの「会社の証明書のファイル」欄に使います</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256フィンガープリント: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y the fingerprint</source>
        <translation>フィンガープリントをコピー(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupCommands</name>
    <message>
        <source>&amp;Save a backup…</source>
        <translation>バックアップを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import a backup…</source>
        <translation>バックアップを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Save a backup of the list</source>
        <translation>一覧のバックアップを保存</translation>
    </message>
    <message>
        <source>Backup (*.json)</source>
        <translation>バックアップ (*.json)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>保存するものがありません</translation>
    </message>
    <message>
        <source>No token is in the list yet.</source>
        <translation>一覧にはまだトークンがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list that this version cannot read are not in it.</source>
        <translation>
            <numerusform>このバージョンで読み取れない一覧の項目%Ln件は含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>バックアップを読み込む</translation>
    </message>
    <message>
        <source>Backup (*.json);;All files (*)</source>
        <translation>バックアップ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as a backup: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>バックアップに保存しました: %1</translation>
    </message>
    <message>
        <source>There is no secret in it: they stay where they are. On another computer tokens are retrieved from Snyk again, and credentials entered again.</source>
        <translation>シークレットは含まれず、元の場所に残ります。別のコンピューターでは、トークンはSnykから再取得し、資格情報は再入力します。</translation>
    </message>
</context>
<context>
    <name>broker::ui::BackupText</name>
    <message>
        <source>The backup cannot be read</source>
        <translation>バックアップを読み取れません</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>ファイル%1を開けません。</translation>
    </message>
    <message>
        <source>Check the permissions of the file, or choose another one.</source>
        <translation>ファイルのアクセス権を確認するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>This file is too large to be a backup</source>
        <translation>バックアップとしてはファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Another file was chosen.</source>
        <translation>別のファイルが選択されました。</translation>
    </message>
    <message>
        <source>Choose a file that this program saved as a backup.</source>
        <translation>このプログラムがバックアップとして保存したファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is not a backup of this program</source>
        <translation>このプログラムのバックアップではありません</translation>
    </message>
    <message>
        <source>The file %1 holds something else. Nothing was imported.</source>
        <translation>ファイル%1の内容は別のものです。何も読み込まれませんでした。</translation>
    </message>
    <message>
        <source>Another file was chosen, such as the inventory or a calendar.</source>
        <translation>インベントリやカレンダーなど、別のファイルが選択されました。</translation>
    </message>
    <message>
        <source>The backup is damaged</source>
        <translation>バックアップが破損しています</translation>
    </message>
    <message>
        <source>The file %1 ends too early or cannot be understood. Nothing was imported.</source>
        <translation>ファイル%1は途中で終わっているか、解釈できません。何も読み込まれませんでした。</translation>
    </message>
    <message>
        <source>Copy it again from where it was saved, or save a new backup there.</source>
        <translation>保存元からもう一度コピーするか、保存元で新しいバックアップを保存してください。</translation>
    </message>
    <message>
        <source>The backup is not as it was saved</source>
        <translation>バックアップが保存時の内容と異なります</translation>
    </message>
    <message>
        <source>The file was edited, or damaged while it was copied.</source>
        <translation>ファイルが編集されたか、コピー中に破損しました。</translation>
    </message>
    <message>
        <source>The backup was saved by a newer version</source>
        <translation>バックアップは新しいバージョンで保存されています</translation>
    </message>
    <message>
        <source>This version does not understand the file %1. Nothing was imported.</source>
        <translation>このバージョンはファイル%1を解釈できません。何も読み込まれませんでした。</translation>
    </message>
    <message>
        <source>A newer version of this program runs on the other computer.</source>
        <translation>もう一方のコンピューターでは、このプログラムの新しいバージョンが使われています。</translation>
    </message>
    <message>
        <source>Install the newer version here, then import the file again.</source>
        <translation>このコンピューターに新しいバージョンをインストールしてから、ファイルを読み込み直してください。</translation>
    </message>
    <message>
        <source>Practice and real tokens are never mixed. Nothing of %1 was imported.</source>
        <translation>練習用と本物のトークンが混在することはありません。%1からは何も読み込まれませんでした。</translation>
    </message>
    <message>
        <source>Leave practice mode, then import the file again.</source>
        <translation>練習モードを終了してから、ファイルを読み込み直してください。</translation>
    </message>
    <message>
        <source>Enter practice mode, then import the file again.</source>
        <translation>練習モードに入ってから、ファイルを読み込み直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entry(s) cannot be understood by this version and are left out.</source>
        <translation>
            <numerusform>ほかに%Ln件の項目をこのバージョンでは解釈できないため、対象外になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>who chose the due date</source>
        <comment>what of a token changes</comment>
        <translation>期限日を決めた人</translation>
    </message>
    <message>
        <source>due date: %2 instead of %1</source>
        <translation>期限日: %1から%2に変更</translation>
    </message>
    <message numerus="yes">
        <source>rotated every %Ln day(s)</source>
        <comment>what of a token changes</comment>
        <translation>
            <numerusform>%Ln日ごとにローテーション</numerusform>
        </translation>
    </message>
    <message>
        <source>rotated as the settings say</source>
        <comment>what of a token changes</comment>
        <translation>設定に従ってローテーション</translation>
    </message>
    <message>
        <source>last rotated: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>前回のローテーション: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>What of a token changes; %1 is a date.</extracomment>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>notes added</source>
        <comment>what of a token changes</comment>
        <translation>メモの追加</translation>
    </message>
    <message>
        <source>notes replaced</source>
        <comment>what of a token changes</comment>
        <translation>メモの置き換え</translation>
    </message>
    <message>
        <source>calendar entry</source>
        <comment>what of a token changes</comment>
        <translation>カレンダーの項目</translation>
    </message>
    <message>
        <source>history of a token that was replaced</source>
        <translation>置き換えられたトークンの履歴</translation>
    </message>
    <message>
        <source>a credential for %1</source>
        <extracomment>%1 is the address of a Git service or the like.</extracomment>
        <translation>%1の資格情報</translation>
    </message>
    <message>
        <source>the region %1 and the address %2 contradict each other; somebody may have changed the file so that a token is sent elsewhere</source>
        <extracomment>%1 is a region, %2 an address.</extracomment>
        <translation>リージョン%1とアドレス%2が矛盾しています。トークンがほかの場所に送信されるように、誰かがファイルを変更した可能性があります</translation>
    </message>
    <message>
        <source>It belongs to another user, or its drive is no longer there.</source>
        <translation>別のユーザーのファイルであるか、そのドライブがなくなっています。</translation>
    </message>
    <message>
        <source>The file %1 was not read to the end. Nothing was imported.</source>
        <translation>ファイル%1を最後まで読み取れませんでした。何も読み込まれませんでした。</translation>
    </message>
    <message>
        <source>It was not copied completely, or the drive has errors.</source>
        <translation>コピーが完了していないか、ドライブにエラーがあります。</translation>
    </message>
    <message>
        <source>The content of the file %1 does not match its checksum. Nothing was imported.</source>
        <translation>ファイル%1の内容がチェックサムと一致しません。何も読み込まれませんでした。</translation>
    </message>
    <message>
        <source>This backup contains real tokens</source>
        <translation>このバックアップには本物のトークンが含まれています</translation>
    </message>
    <message>
        <source>This backup comes from practice mode</source>
        <translation>このバックアップは練習モードのものです</translation>
    </message>
    <message>
        <source>Saved on %1. It holds %2.</source>
        <extracomment>%1 is date and time, %2 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>%1に保存。内容: %2。</translation>
    </message>
    <message>
        <source>Saved on %1 by %2. It holds %3.</source>
        <extracomment>%1 is date and time, %2 the name and version of a program, %3 &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>%1に%2で保存。内容: %3。</translation>
    </message>
    <message>
        <source>foreign address: reaches Snyk at %1, which is not one of Snyk&apos;s regions; you are asked before it is used</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>外部のアドレス: Snykへの接続先は%1で、Snykのリージョンのものではありません。使用する前に確認されます</translation>
    </message>
    <message>
        <source>replaces %1, which stays as history</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>%1を置き換えます。古い方は履歴として残ります</translation>
    </message>
    <message>
        <source>was kept only in memory, so it is not stored anywhere</source>
        <translation>メモリにのみ保持されていたため、どこにも保存されていません</translation>
    </message>
    <message>
        <source>here it is the token %1; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>ここではトークン%1です。読み込むには、先にそれを削除してください</translation>
    </message>
    <message>
        <source>here, %1 is current; remove that one first to import this one</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>ここでは%1が現在のものです。読み込むには、先にそれを削除してください</translation>
    </message>
    <message>
        <source>history of a token that was taken back</source>
        <translation>元に戻されたトークンの履歴</translation>
    </message>
</context>
<context>
    <name>broker::ui::BeginPage</name>
    <message>
        <source>&amp;Job:</source>
        <translation>ジョブ(&amp;J):</translation>
    </message>
    <message>
        <source>Set up for several organizations</source>
        <translation>複数の組織を設定</translation>
    </message>
    <message>
        <source>Choose organizations, see what would happen, then begin. Nothing is changed before that.</source>
        <translation>組織を選択し、実行される内容を確認してから開始します。それまでは何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>リージョン(&amp;R):</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>続行: %1</translation>
    </message>
    <message>
        <source>Earlier jobs can be looked at, exported and taken back.</source>
        <translation>以前のジョブは、表示、書き出し、元に戻す操作ができます。</translation>
    </message>
    <message>
        <source>This job cannot be gone on with</source>
        <translation>このジョブは続行できません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) was/were not finished. The next page says what is done and what is open; nothing happens before you press “Go on” there.</source>
        <translation>
            <numerusform>完了していないジョブが%Ln件あります。次のページに、完了した内容と残っている内容が示されます。そこで「続行」を押すまで何も実行されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file names a region and an address that do not belong together; your Snyk API credential is not sent there.</source>
        <translation>ファイルのリージョンとアドレスが対応していません。Snyk API資格情報はそこに送信されません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardHeader</name>
    <message>
        <source>Rotation dates of the coming 90 days</source>
        <translation>今後90日間のローテーション日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>On the time line: a token, and the date on which it is due.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>R&amp;otate now…</source>
        <translation>今すぐローテーション(&amp;O)…</translation>
    </message>
    <message>
        <source>Remind me to&amp;morrow</source>
        <translation>明日通知(&amp;M)</translation>
    </message>
    <message>
        <source>Res&amp;ume rotation…</source>
        <translation>ローテーションを再開(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardText</name>
    <message>
        <source>Storing the token for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>%2の%1のトークンの保存が中断されました(%3)。</translation>
    </message>
    <message>
        <source>Getting a token for %1 in %2 from Snyk was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>%2の%1のトークンをSnykから取得する処理が中断されました(%3)。</translation>
    </message>
    <message>
        <source>A token is in the keychain but not in the list</source>
        <translation>キーチェーンにあって一覧にないトークンがあります</translation>
    </message>
    <message>
        <source>It is not known whether Snyk issued a token</source>
        <translation>Snykがトークンを発行したかどうか不明です</translation>
    </message>
    <message>
        <source>Snyk may have changed the integration before that. The token did not reach the keychain.</source>
        <translation>その前にSnykがインテグレーションを変更した可能性があります。トークンはキーチェーンに届いていません。</translation>
    </message>
    <message>
        <source>A token was not stored</source>
        <translation>トークンが保存されませんでした</translation>
    </message>
    <message>
        <source>It did not reach the keychain. Snyk was not asked to change anything.</source>
        <translation>キーチェーンに届いていません。Snykには変更を要求していません。</translation>
    </message>
    <message>
        <source>It is not known whether a token was stored</source>
        <translation>トークンが保存されたかどうか不明です</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer.</source>
        <translation>キーチェーンがロックされているか、応答しません。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. The system may ask for your password.</source>
        <translation>キーチェーンのロックを解除してから、もう一度試してください。システムからパスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>Notes of earlier work cannot be read</source>
        <translation>以前の作業の記録を読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token cannot be read. They are kept.</source>
        <translation>
            <numerusform>トークン取得に関する記録%Ln件を読み取れません。記録は残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>If a token is missing from the list, look at its integration in Snyk: it is shown there.</source>
        <translation>一覧にないトークンがある場合は、Snykでそのインテグレーションを確認してください。トークンはそこに表示されます。</translation>
    </message>
    <message>
        <source>Snyk cannot be reached: a system library is missing</source>
        <translation>Snykに接続できません: システムライブラリがありません</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found.</source>
        <extracomment>%1 is the name and version of a library.</extracomment>
        <translation>Qtに必要なTLSライブラリが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found: %1.</source>
        <translation>Qtに必要なTLSライブラリが見つかりませんでした: %1。</translation>
    </message>
    <message>
        <source>Install the library and start the program again. Recorded tokens can be copied without it.</source>
        <translation>ライブラリをインストールして、プログラムを起動し直してください。記録済みのトークンはライブラリがなくてもコピーできます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln個のトークンが破棄されます。終了しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>%Ln件の資格情報が破棄されます。終了しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) and credential(s) will be forgotten. Quit?</source>
        <translation>
            <numerusform>トークンと資格情報、合わせて%Ln件が破棄されます。終了しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the credential for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation>%2の%1の資格情報の保存が中断されました(%3)。</translation>
    </message>
    <message>
        <source>A credential is in the keychain but not in the list</source>
        <translation>キーチェーンにあって一覧にない資格情報があります</translation>
    </message>
    <message>
        <source>A credential was not stored</source>
        <translation>資格情報が保存されませんでした</translation>
    </message>
    <message>
        <source>It is not known whether a credential was stored</source>
        <translation>資格情報が保存されたかどうか不明です</translation>
    </message>
    <message>
        <source>Notes of earlier work were damaged</source>
        <translation>以前の作業の記録が破損していました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token could not be understood. They are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>トークン取得に関する記録%Ln件を解釈できませんでした。%1として残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer was switched off while they were being written, or they were edited.</source>
        <translation>書き込み中にコンピューターの電源が切れたか、記録が編集されました。</translation>
    </message>
    <message>
        <source>A rotation cannot be shown</source>
        <translation>表示できないローテーションがあります</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %Ln unfinished rotation(s) cannot be read. They are kept, and nothing is changed in Snyk.</source>
        <translation>
            <numerusform>未完了のローテーション%Ln件の記録を読み取れません。記録は残してあり、Snykでは何も変更されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or belong to another user.</source>
        <translation>このプログラムの新しいバージョンで書き込まれたか、別のユーザーのものです。</translation>
    </message>
    <message>
        <source>The notes of a rotation were damaged</source>
        <translation>ローテーションの記録が破損していました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished rotation(s) cannot be shown any more. Their notes are kept as %1.</source>
        <extracomment>%1 is one or more files.</extracomment>
        <translation>
            <numerusform>未完了のローテーション%Ln件を表示できなくなりました。記録は%1として残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the integration in Snyk before you rotate its token again: a new token may be waiting there. If it was issued, it may still be in the keychain.</source>
        <translation>もう一度トークンをローテーションする前に、Snykでインテグレーションを確認してください。新しいトークンが待機している可能性があります。発行済みの場合は、まだキーチェーンにあるかもしれません。</translation>
    </message>
    <message>
        <source>Nothing is lost. Add it to the list to go on from there.</source>
        <translation>何も失われていません。続行するには一覧に追加してください。</translation>
    </message>
    <message>
        <source>Look at the integration in Snyk to find out: if there is a token, it is shown there. Nothing is sent again automatically.</source>
        <translation>Snykでインテグレーションを確認してください。トークンがある場合はそこに表示されます。自動的に再送信されることはありません。</translation>
    </message>
    <message>
        <source>Get it again from where you had it.</source>
        <translation>入手元からもう一度取得してください。</translation>
    </message>
    <message>
        <source>Start the newer version to go on with the rotation. Do not start another one for the same group before that: a new token may be waiting.</source>
        <translation>ローテーションを続けるには、新しいバージョンを起動してください。新しいトークンが待機している可能性があるため、それまでは同じグループで別のローテーションを始めないでください。</translation>
    </message>
    <message>
        <source>A rotation cannot be saved</source>
        <translation>ローテーションを保存できません</translation>
    </message>
    <message>
        <source>It is where its window shows it, but the file %1 still has an earlier step. If the program ended now, it would go on from that one.</source>
        <translation>進み具合はウインドウの表示どおりですが、ファイル%1は前のステップのままです。今プログラムが終了すると、そのステップから再開されます。</translation>
    </message>
    <message>
        <source>Leave the program open. Free some space or correct the permissions of the folder, then try again.</source>
        <translation>プログラムを開いたままにしてください。空き容量を増やすかフォルダーのアクセス権を修正してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No encrypted connection is possible, and the program makes no other kind.</source>
        <translation>暗号化された接続ができません。このプログラムは暗号化されていない接続を行いません。</translation>
    </message>
    <message>
        <source>Credentials that are only in memory are gone when the program ends. First copy them to where they are needed, or enter them again later.</source>
        <translation>メモリにのみある資格情報は、プログラムが終了すると失われます。先に必要な場所にコピーするか、後でもう一度入力してください。</translation>
    </message>
    <message>
        <source>What is only in memory is gone when the program ends. First copy it to where it is needed, or get the tokens from Snyk and enter the credentials again later.</source>
        <translation>メモリにのみあるものは、プログラムが終了すると失われます。先に必要な場所にコピーするか、後でトークンをSnykから取得し、資格情報を入力し直してください。</translation>
    </message>
    <message>
        <source>Tokens that are only in memory are gone when the program ends. First copy them to where they are needed, or get them from Snyk again later.</source>
        <translation>メモリにのみあるトークンは、プログラムが終了すると失われます。先に必要な場所にコピーするか、後でSnykから取得し直してください。</translation>
    </message>
    <message>
        <source>A rotation is under way. Quit?</source>
        <translation>ローテーションの途中です。終了しますか?</translation>
    </message>
    <message>
        <source>It is waiting for an answer, or its new token is not stored anywhere yet. Finish that step first: if the program ends now, you may lose the new token.</source>
        <translation>応答を待っているか、新しいトークンがまだどこにも保存されていません。先にそのステップを完了してください。今プログラムを終了すると、新しいトークンが失われる可能性があります。</translation>
    </message>
</context>
<context>
    <name>broker::ui::BrowserLink</name>
    <message>
        <source>The browser could not be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation>次のアドレスを自分で開いてください:</translation>
    </message>
    <message>
        <source>Practice mode opens no page</source>
        <translation>練習モードではページを開きません</translation>
    </message>
    <message>
        <source>Nothing outside this program is touched. With real tokens, your browser would now show:</source>
        <translation>このプログラムの外には何も影響しません。本物のトークンであれば、ブラウザーに次のページが表示されます:</translation>
    </message>
    <message>
        <source>The address of this page is not known</source>
        <translation>このページのアドレスが不明です</translation>
    </message>
    <message>
        <source>This program does not know where the Web UI of this Snyk is. Open it in your browser as you usually do.</source>
        <translation>このプログラムでは、このSnykのWeb UIの場所が分かりません。いつもの方法でブラウザーで開いてください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckPanel</name>
    <message>
        <source>Check &amp;now</source>
        <translation>今すぐ確認(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Or run this on the client&apos;s own host. The answer has “ok” in it when the client is connected:</source>
        <translation>または、クライアントのホスト上で次を実行してください。クライアントが接続されていれば、応答に「ok」が含まれます:</translation>
    </message>
    <message>
        <source>Copy chec&amp;k</source>
        <translation>確認コマンドをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>クライアントのアドレス</translation>
    </message>
    <message>
        <source>Connections of the client</source>
        <translation>クライアントの接続</translation>
    </message>
    <message>
        <source>Credentials of the client</source>
        <translation>クライアントの資格情報</translation>
    </message>
    <message>
        <source>A&amp;ddress of the client</source>
        <translation>クライアントのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>クライアントに問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>The client tries its credential and its way to Snyk. That may take %Ln second(s)…</source>
        <translation>
            <numerusform>クライアントが資格情報とSnykへの経路を試しています。%Ln秒ほどかかることがあります…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the running client whether it is connected, with this token and to the right Broker server, whether its credential works and whether it reaches Snyk&apos;s servers. Nothing secret is sent.</source>
        <translation>動作中のクライアントに、このトークンで正しいBrokerサーバーに接続されているか、資格情報が機能するか、Snykのサーバーに到達できるかを問い合わせます。秘密の情報は送信されません。</translation>
    </message>
    <message>
        <source>Error: this is not an address. Enter it as broker-host:8000 or http://10.0.0.7:8000.</source>
        <translation>エラー: アドレスではありません。broker-host:8000またはhttp://10.0.0.7:8000の形式で入力してください。</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>クライアントを待っています…</translation>
    </message>
    <message>
        <source>The client has not come up in all this time, so it is no longer asked. Start it, and press “Check now”.</source>
        <translation>クライアントがずっと現れないため、問い合わせを終了しました。クライアントを起動して「今すぐ確認」を押してください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckRow</name>
    <message>
        <source>not checked yet</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>broker::ui::CheckWords</name>
    <message>
        <source>%1 accepts it. It belongs to “%2”.</source>
        <translation>%1に受け入れられました。「%2」のものです。</translation>
    </message>
    <message>
        <source>Missing, and needed: %1.</source>
        <translation>必要な権限が不足しています: %1。</translation>
    </message>
    <message>
        <source>More than needed: %1. Fewer permissions do less harm if it is ever stolen.</source>
        <translation>必要以上の権限: %1。権限が少ないほど、盗まれたときの被害も小さくなります。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>確認していません</translation>
    </message>
    <message>
        <source>Go on without the check: the Broker client checks the credential itself when it starts. If this computer should reach %1, try again.</source>
        <translation>確認せずに進んでください。Brokerクライアントが起動時に資格情報を確認します。このコンピューターから%1に接続できるはずの場合は、もう一度試してください。</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 was not asked.</source>
        <translation>このコンピューターはネットワークに接続されていないため、%1に問い合わせていません。</translation>
    </message>
    <message>
        <source>%1 did not accept the connection from this computer.</source>
        <translation>%1がこのコンピューターからの接続を受け入れませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>確認を停止しました。</translation>
    </message>
    <message>
        <source>Check again, or go on without it.</source>
        <translation>もう一度確認するか、確認せずに進んでください。</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>このプログラムの接続を暗号化する部分がありません。</translation>
    </message>
    <message>
        <source>The program is not completely installed.</source>
        <translation>プログラムが完全にインストールされていません。</translation>
    </message>
    <message>
        <source>Go on without the check, and install the program again from its package.</source>
        <translation>確認せずに進み、プログラムをパッケージからインストールし直してください。</translation>
    </message>
    <message>
        <source>The certificate is not known to this computer</source>
        <translation>証明書がこのコンピューターに登録されていません</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate of %1. The credential was not sent.</source>
        <translation>このコンピューターは%1の証明書を受け入れません。資格情報は送信されませんでした。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by “%2”, which this computer does not accept. The credential was not sent.</source>
        <translation>%1の証明書は「%2」が発行したもので、このコンピューターでは受け入れられません。資格情報は送信されませんでした。</translation>
    </message>
    <message>
        <source>Servers inside a company often have a certificate of the company&apos;s own authority.</source>
        <translation>社内のサーバーには、会社独自の認証局の証明書が使われていることがよくあります。</translation>
    </message>
    <message>
        <source>If you know this authority, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>この認証局を知っている場合は、確認せずに進み、その証明書をBrokerクライアントにも渡してください。そうでない場合は、先に進む前に、サーバーの管理者が誰かを確認してください。</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>応答が別の場所を指しました</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>応答の代わりにWebページが返されました</translation>
    </message>
    <message>
        <source>Check the address. If it is right, go on without the check.</source>
        <translation>アドレスを確認してください。正しい場合は、確認せずに進んでください。</translation>
    </message>
    <message>
        <source>This is not %1</source>
        <translation>%1ではありません</translation>
    </message>
    <message>
        <source>%1 answered, but not as %2 does.</source>
        <translation>%1が応答しましたが、%2の応答ではありません。</translation>
    </message>
    <message>
        <source>The address leads to another program, or a part of its path is missing.</source>
        <translation>アドレスが別のプログラムのものであるか、パスの一部が抜けています。</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1.</source>
        <translation>アドレスを確認してください。%1を使うときにブラウザーに表示されるものと同様です。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>The address leads to another program.</source>
        <translation>アドレスが別のプログラムのものです。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept it</source>
        <translation>%1に受け入れられませんでした</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it was made for another organization.</source>
        <translation>入力の誤り、失効、有効期限切れ、または別の組織用に作成されたものです。</translation>
    </message>
    <message>
        <source>It is mistyped, revoked or expired, or it belongs to another server.</source>
        <translation>入力の誤り、失効、有効期限切れ、または別のサーバーのものです。</translation>
    </message>
    <message>
        <source>Copy it again, or make a new one.</source>
        <translation>もう一度コピーするか、新しいものを作成してください。</translation>
    </message>
    <message>
        <source>It has expired</source>
        <translation>有効期限が切れています</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here.</source>
        <translation>新しいものを作成し、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>It was revoked</source>
        <translation>失効しています</translation>
    </message>
    <message>
        <source>%1 says that somebody has revoked the token.</source>
        <translation>%1によると、誰かがトークンを失効させました。</translation>
    </message>
    <message>
        <source>Make a new one, and paste it here. Ask why it was revoked.</source>
        <translation>新しいものを作成し、ここに貼り付けてください。失効した理由も確認してください。</translation>
    </message>
    <message>
        <source>%1 did not sign in</source>
        <translation>%1にサインインできませんでした</translation>
    </message>
    <message>
        <source>%1 asks for a captcha before it lets this account in again.</source>
        <translation>%1は、このアカウントを再び受け入れる前にCAPTCHAを要求しています。</translation>
    </message>
    <message>
        <source>There were too many failed sign-ins, perhaps by a Broker client with an old password.</source>
        <translation>古いパスワードを使うBrokerクライアントなどにより、サインインの失敗が多すぎました。</translation>
    </message>
    <message>
        <source>Sign in once in the browser with this account. Then check again.</source>
        <translation>このアカウントでブラウザーから一度サインインし、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The token is not authorized for single sign-on</source>
        <translation>トークンがシングルサインオンに承認されていません</translation>
    </message>
    <message>
        <source>It may do too little</source>
        <translation>権限が不足している可能性があります</translation>
    </message>
    <message>
        <source>%1 knows the credential, but refused to answer the check.</source>
        <translation>%1は資格情報を認識しましたが、確認への応答を拒否しました。</translation>
    </message>
    <message>
        <source>%1 knows the credential. Missing, and needed: %2.</source>
        <translation>%1は資格情報を認識しました。必要な権限が不足しています: %2。</translation>
    </message>
    <message>
        <source>A scope or a role is missing, or this address is closed to it.</source>
        <translation>スコープかロールが不足しているか、このアドレスへのアクセスが許可されていません。</translation>
    </message>
    <message>
        <source>Compare its permissions with what it needs, and make a new one if some are missing.</source>
        <translation>権限を必要なものと比較し、不足している場合は新しいものを作成してください。</translation>
    </message>
    <message>
        <source>Others use the same account or the same address.</source>
        <translation>ほかの利用者が同じアカウントまたは同じアドレスを使っています。</translation>
    </message>
    <message>
        <source>Check again in a few minutes, or go on without it.</source>
        <translation>数分後にもう一度確認するか、確認せずに進んでください。</translation>
    </message>
    <message>
        <source>Check again later, or go on without it.</source>
        <translation>後でもう一度確認するか、確認せずに進んでください。</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>応答を解釈できませんでした</translation>
    </message>
    <message>
        <source>The address leads to another program, or a proxy answered in its place.</source>
        <translation>アドレスが別のプログラムのものであるか、プロキシが代わりに応答しました。</translation>
    </message>
    <message>
        <source>Check the address, or go on without the check.</source>
        <translation>アドレスを確認するか、確認せずに進んでください。</translation>
    </message>
    <message>
        <source>Not checked: the service cannot be reached from here</source>
        <translation>確認していません: ここからサービスに接続できません</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>証明書が自己署名です</translation>
    </message>
    <message>
        <source>Servers inside a company are often set up like this.</source>
        <translation>社内のサーバーはこのように設定されていることがよくあります。</translation>
    </message>
    <message>
        <source>If you know this server, go on without the check, and give its certificate to the Broker client as well. Otherwise ask who runs the server before you go on.</source>
        <translation>このサーバーを知っている場合は、確認せずに進み、その証明書をBrokerクライアントにも渡してください。そうでない場合は、先に進む前に、サーバーの管理者が誰かを確認してください。</translation>
    </message>
    <message>
        <source>%1 answered that there is nothing at the address that was asked. That says nothing about the credential.</source>
        <translation>%1は、問い合わせたアドレスには何もないと応答しました。これだけでは資格情報が正しいかどうかは分かりません。</translation>
    </message>
    <message>
        <source>The address leads to another program, a part of its path is missing, or this version of %1 has no such address.</source>
        <translation>アドレスが別のプログラムのものであるか、パスの一部が抜けているか、このバージョンの%1にはそのアドレスがありません。</translation>
    </message>
    <message>
        <source>Check the address. It looks like the one in your browser when you use %1. If it is right, go on without the check.</source>
        <translation>アドレスを確認してください。%1を使うときにブラウザーに表示されるものと同様です。正しい場合は、確認せずに進んでください。</translation>
    </message>
    <message>
        <source>%1 accepts it. It does not say whose it is.</source>
        <translation>%1に受け入れられました。誰のものかは示されていません。</translation>
    </message>
    <message>
        <source>It has exactly the scopes that it needs.</source>
        <translation>必要なスコープを過不足なく持っています。</translation>
    </message>
    <message>
        <source>%1 does not say which permissions it has. Compare them with what it needs.</source>
        <translation>%1は権限の内容を示しません。必要なものと比較してください。</translation>
    </message>
    <message>
        <source>It does not expire. You are reminded when it is time to change it.</source>
        <translation>有効期限はありません。変更の時期になると通知されます。</translation>
    </message>
    <message>
        <source>It is not known when it expires. You are reminded when it is time to change it.</source>
        <translation>有効期限は不明です。変更の時期になると通知されます。</translation>
    </message>
    <message numerus="yes">
        <source>It expires on %1, in %Ln day(s).</source>
        <translation>
            <numerusform>有効期限は%1(あと%Ln日)です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer cannot find the name %1.</source>
        <translation>このコンピューターは%1という名前を見つけられません。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>応答が届く前に%1への接続が切れました。</translation>
    </message>
    <message>
        <source>Often only the computer of the Broker client can reach the service. Then this is normal.</source>
        <translation>Brokerクライアントのコンピューターからしかサービスに接続できないことはよくあります。その場合、これは正常です。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by its owner, “%2”, not by an authority. The credential was not sent.</source>
        <translation>%1の証明書は認証局ではなく、所有者「%2」自身が発行したものです。資格情報は送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The credential was not sent there.</source>
        <translation>%1が要求を別の場所にリダイレクトしました。資格情報はそこには送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The credential was not sent there.</source>
        <translation>%1が要求を%2にリダイレクトしました。資格情報はそこには送信されませんでした。</translation>
    </message>
    <message>
        <source>The address has changed, or there is a sign-in page in front of %1.</source>
        <translation>アドレスが変わったか、%1の手前にサインインページがあります。</translation>
    </message>
    <message>
        <source>Enter the address that the browser finally shows. If there is a sign-in page in front of it, go on without the check.</source>
        <translation>ブラウザーに最終的に表示されるアドレスを入力してください。手前にサインインページがある場合は、確認せずに進んでください。</translation>
    </message>
    <message>
        <source>%1 answered with a web page when the API of %2 was asked.</source>
        <translation>%2のAPIに問い合わせたところ、%1がWebページを返しました。</translation>
    </message>
    <message>
        <source>The address is that of another server or of another part of this one, or there is a sign-in page or a proxy in front of it.</source>
        <translation>アドレスが別のサーバーまたはこのサーバーの別の部分のものであるか、手前にサインインページまたはプロキシがあります。</translation>
    </message>
    <message>
        <source>The requested address does not exist there</source>
        <translation>要求したアドレスはそこに存在しません</translation>
    </message>
    <message>
        <source>%1 sent more than any answer to a check can hold. It was cut off.</source>
        <translation>%1からのデータが、確認の応答としては大きすぎたため、途中で打ち切りました。</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the credential. It was tried once.</source>
        <translation>%1は、この資格情報を認識しないと応答しました。試行は一度だけです。</translation>
    </message>
    <message>
        <source>%1 says that the token has expired.</source>
        <translation>%1によると、トークンの有効期限が切れています。</translation>
    </message>
    <message>
        <source>%1 answered as it would anybody, without naming an account.</source>
        <translation>%1は、アカウントを示さず、誰にでも返す応答を返しました。</translation>
    </message>
    <message>
        <source>The credential is wrong, and the server lets anyone read.</source>
        <translation>資格情報が間違っていて、サーバーは誰にでも読み取りを許可しています。</translation>
    </message>
    <message>
        <source>The account has to prove that it belongs to a person</source>
        <translation>アカウントの利用者が人間であることの証明が必要です</translation>
    </message>
    <message>
        <source>%1 knows the token, but your organization only lets authorized ones in.</source>
        <translation>%1はトークンを認識しましたが、組織は承認されたトークンしか受け入れません。</translation>
    </message>
    <message>
        <source>Tokens are not authorized automatically when they are made.</source>
        <translation>トークンは作成時に自動的に承認されるわけではありません。</translation>
    </message>
    <message>
        <source>%1 asks for a pause: there were too many requests.</source>
        <translation>%1が休止を求めています。要求が多すぎました。</translation>
    </message>
    <message>
        <source>%1 reported an internal error (%2).</source>
        <translation>%1が内部エラーを報告しました(%2)。</translation>
    </message>
    <message>
        <source>The service is being restarted or has a problem.</source>
        <translation>サービスが再起動中か、問題が発生しています。</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1がステータス%2で応答しました。</translation>
    </message>
    <message>
        <source>It is not authorized for single sign-on in some organizations, whose repositories it cannot see. Authorize it with “Configure SSO” beside the token in %1.</source>
        <translation>一部の組織のシングルサインオンに承認されていないため、その組織のリポジトリが見えません。%1のトークンの横にある「Configure SSO」で承認してください。</translation>
    </message>
    <message>
        <source>Open the list of tokens in %1, choose “Configure SSO” beside this one and authorize it for the organization. Then check again.</source>
        <translation>%1のトークン一覧を開き、このトークンの横の「Configure SSO」を選んで、組織に対して承認してください。その後、もう一度確認してください。</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. The credential was not sent.</source>
        <translation>%1 として応答しているものは TLS を使わないか、拒否しています。資格情報は送信されませんでした。</translation>
    </message>
    <message>
        <source>The certificate of an authority is out of date</source>
        <translation>認証局の証明書が有効ではありません</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one of %2, is not valid today. The credential was not sent.</source>
        <translation>%2 の証明書を保証する認証局「%1」の証明書は、今日は有効ではありません。資格情報は送信されませんでした。</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate.</source>
        <translation>会社の認証局が更新され、このコンピューターには古い証明書が残っています。</translation>
    </message>
    <message>
        <source>Ask your IT department for the new certificate, add it under Settings, Network, and give it to the Broker client as well.</source>
        <translation>IT 部門に新しい証明書を依頼し、「設定」の「ネットワーク」で追加して、Broker クライアントにも渡してください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoiceModel</name>
    <message>
        <source>left out: %1</source>
        <comment>an organization, and the rule</comment>
        <translation>対象外: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>an organization</comment>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>broker::ui::ChoosePage</name>
    <message>
        <source>Only c&amp;hosen ones</source>
        <translation>選択したもののみ(&amp;H)</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>表示中のすべてを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Choose n&amp;one of them</source>
        <translation>表示中の選択を解除(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>リストを貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Leave out…</source>
        <translation>対象外にする(&amp;L)…</translation>
    </message>
    <message>
        <source>Sa&amp;ved choices…</source>
        <translation>保存した選択(&amp;V)…</translation>
    </message>
    <message>
        <source>Choose organizations</source>
        <translation>組織の選択</translation>
    </message>
    <message>
        <source>Tick those that are to get a Broker token. The space bar ticks the current row.</source>
        <translation>Brokerトークンを取得する組織にチェックを入れてください。スペースキーで現在の行のチェックを切り替えられます。</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>グループ(&amp;G):</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) chosen</source>
        <translation>
            <numerusform>%Ln件の組織のうち%1件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 shown</source>
        <translation>、%1件を表示</translation>
    </message>
    <message>
        <source>, not all loaded</source>
        <translation>、未読み込みあり</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>Snykの一覧の項目%Ln件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>組織が%Ln件足りません。Snykが示す件数が一覧の件数より多くなっています。もう一度読み込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not &amp;yet brokered</source>
        <translation>Broker未使用のみ(&amp;Y)</translation>
    </message>
    <message>
        <source>Open the inven&amp;tory</source>
        <translation>インベントリを開く(&amp;T)</translation>
    </message>
    <message>
        <source>Has &amp;integration:</source>
        <translation>インテグレーション(&amp;I):</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Nobody has looked yet at what the organizations have. The inventory does, and this window closes for it.</source>
        <translation>組織に何があるかはまだ調べられていません。調べるにはインベントリを使います。その際、このウインドウは閉じます。</translation>
    </message>
    <message>
        <source>As the inventory found it, begun on %1.</source>
        <extracomment>%1 is a date and a time.</extracomment>
        <translation>%1に開始したインベントリの内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) not looked at is/are not shown.</source>
        <translation>
            <numerusform>調べていない%Ln件の組織は表示されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read is/are not shown.</source>
        <translation>
            <numerusform>読み取れなかった%Ln件は表示されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of which Snyk does not say whether they use Broker is/are not shown.</source>
        <translation>
            <numerusform>Brokerを使っているかどうかSnykが示さない%Ln件は表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>このアカウントから見える組織はありません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientAge</name>
    <message>
        <source>The client is old: version %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>クライアントが古いバージョンです: %1</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>%1 is a title without a full stop, %2 and %3 are sentences.</extracomment>
        <translation>%1。%2 %3</translation>
    </message>
    <message>
        <source>Its log contains the Broker token: do not share the log.</source>
        <translation>ログにBrokerトークンが含まれます。ログを共有しないでください。</translation>
    </message>
    <message>
        <source>It allows Snyk Code and infrastructure as code only where that has been switched on.</source>
        <translation>Snyk CodeとInfrastructure as Codeは、有効にされている場所でのみ許可されます。</translation>
    </message>
    <message>
        <source>It has only one connection to Snyk, with no second one to fall back on.</source>
        <translation>Snykへの接続が1つしかなく、予備の接続がありません。</translation>
    </message>
    <message>
        <source>Pull the current image, snyk/broker, and restart the client. Its configuration can stay.</source>
        <translation>最新のイメージsnyk/brokerを取得し、クライアントを再起動してください。構成はそのままで構いません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCarriers</name>
    <message>
        <source>The value is longer than Docker reads from a file.</source>
        <translation>値が、Dockerがファイルから読み取れる長さを超えています。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart breaks on a quote or an unusual character in this value.</source>
        <translation>この値に引用符または特殊な文字があると、Snykのチャートが正しく動作しません。</translation>
    </message>
    <message>
        <source>Enter the value again.</source>
        <translation>値を入力し直してください。</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or another value.</source>
        <translation>クライアントの別の実行方法、または別の値を選んでください。</translation>
    </message>
    <message>
        <source>Choose Kubernetes or Helm, or leave the number of clients empty.</source>
        <translation>KubernetesまたはHelmを選ぶか、クライアントの数を空欄のままにしてください。</translation>
    </message>
    <message>
        <source>Choose a shorter name under “Advanced”.</source>
        <translation>「詳細」でもっと短い名前を選んでください。</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Helm, with Snyk&apos;s chart</source>
        <translation>HelmとSnykのチャート</translation>
    </message>
    <message>
        <source>Node.js without a container</source>
        <translation>Node.js(コンテナーなし)</translation>
    </message>
    <message>
        <source>For clusters: the secrets are in a Kubernetes Secret, apart from the deployment, and several clients can run.</source>
        <translation>クラスター向け: シークレットはデプロイメントとは別のKubernetes Secretに置かれ、複数のクライアントを実行できます。</translation>
    </message>
    <message>
        <source>For trying it out, or for hosts without containers: the client from npm reads the file in its folder.</source>
        <translation>試用、またはコンテナーのないホスト向け: npmのクライアントが、フォルダー内のファイルを読み取ります。</translation>
    </message>
    <message>
        <source>This way cannot carry the configuration</source>
        <translation>この方法では構成を渡せません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a variable, %2 a sentence about its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To use a secret that is in the cluster already, the chart wants “useExternalSecrets”, not “externalSecrets”.</source>
        <translation>すでにクラスターにあるシークレットを使う場合、チャートに指定するのは「externalSecrets」ではなく「useExternalSecrets」です。</translation>
    </message>
    <message>
        <source>The company&apos;s certificates are given to the chart by the command, not by the file.</source>
        <translation>会社の証明書は、ファイルではなくコマンドでチャートに渡されます。</translation>
    </message>
    <message>
        <source>The company&apos;s certificates go into a ConfigMap, which one of the commands makes.</source>
        <translation>会社の証明書は、コマンドの1つが作成するConfigMapに入ります。</translation>
    </message>
    <message>
        <source>The npm package lacks files that the image has; the commands make them.</source>
        <translation>npmパッケージには、イメージにある一部のファイルがありません。コマンドがそれらを作成します。</translation>
    </message>
    <message>
        <source>Some values are read before the file is; they stand in the command.</source>
        <translation>一部の値はファイルより先に読み取られるため、コマンドに含まれています。</translation>
    </message>
    <message>
        <source>Snyk does not support Windows as the host of a client. Use it for trying it out.</source>
        <translation>SnykはクライアントのホストとしてWindowsをサポートしていません。試用の目的で使ってください。</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>ファイルに書き込めませんでした</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The npm package comes without the rules that this asks for.</source>
        <translation>npmパッケージには、これに必要なルールが含まれていません。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart takes the client&apos;s certificate only from a file inside the chart.</source>
        <translation>Snykのチャートは、クライアントの証明書をチャート内のファイルからしか受け付けません。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The value is not text: it contains a byte that is not valid UTF-8.</source>
        <translation>値がテキストではありません。有効なUTF-8ではないバイトが含まれています。</translation>
    </message>
    <message>
        <source>The value contains a line break, but the file has one line for each value.</source>
        <translation>値に改行が含まれていますが、ファイルでは1つの値が1行です。</translation>
    </message>
    <message>
        <source>The value contains every kind of quote, so none is left to put around it.</source>
        <translation>値にすべての種類の引用符が含まれているため、囲むための引用符がありません。</translation>
    </message>
    <message>
        <source>This way starts one client, but you asked for several.</source>
        <translation>この方法で起動するクライアントは1つですが、複数が指定されています。</translation>
    </message>
    <message>
        <source>The npm client needs this value before it reads its file, and the value is secret.</source>
        <translation>npmのクライアントはファイルを読む前にこの値を必要としますが、値は秘密です。</translation>
    </message>
    <message>
        <source>The value contains a “$” that the client would replace, and Snyk&apos;s chart has no way to pass it in parts.</source>
        <translation>クライアントが置き換えてしまう「$」が値に含まれていて、Snykのチャートには分割して渡す方法がありません。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart writes the value without quotes, which would change it.</source>
        <translation>Snykのチャートは値を引用符なしで書き込むため、値が変わってしまいます。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only accepts Snyk&apos;s own Broker servers.</source>
        <translation>Snykのチャートは、Snyk自身のBrokerサーバーしか受け付けません。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart only knows the log levels “info” and “debug”.</source>
        <translation>Snykのチャートで使えるログレベルは「info」と「debug」だけです。</translation>
    </message>
    <message>
        <source>Snyk&apos;s chart would show this secret to anyone who may see the deployment.</source>
        <translation>Snykのチャートでは、デプロイメントを閲覧できる人全員にこのシークレットが見えてしまいます。</translation>
    </message>
    <message>
        <source>With what Snyk&apos;s chart adds to it, the name is longer than Kubernetes allows.</source>
        <translation>Snykのチャートが付け足す部分を含めると、名前がKubernetesで許される長さを超えます。</translation>
    </message>
    <message>
        <source>Choose another way to run the client, or withdraw this permission.</source>
        <translation>クライアントの別の実行方法を選ぶか、この許可を取り下げてください。</translation>
    </message>
    <message>
        <source>Leave out certificate and key and give them to an ingress, or choose another way to run the client.</source>
        <translation>証明書と鍵を省いてIngressに渡すか、クライアントの別の実行方法を選んでください。</translation>
    </message>
    <message>
        <source>For hosts that run their services with Compose: everything is in one file, which then holds the secrets.</source>
        <translation>Composeでサービスを実行するホスト向け: すべてが1つのファイルに入り、そのファイルにシークレットが含まれます。</translation>
    </message>
    <message>
        <source>For clusters that are managed with Helm: values for Snyk&apos;s chart, also for several clients.</source>
        <translation>Helmで管理するクラスター向け: Snykのチャート用の値です。複数のクライアントにも使えます。</translation>
    </message>
    <message>
        <source>For Linux and macOS, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>LinuxおよびmacOSで、1つのスクリプトですべてを行う場合: スクリプトにシークレットが含まれるため、同じように安全に保管してください。</translation>
    </message>
    <message>
        <source>For PowerShell, when one script should do it all: the script contains the secrets, so keep it just as safe.</source>
        <translation>PowerShellで、1つのスクリプトですべてを行う場合: スクリプトにシークレットが含まれるため、同じように安全に保管してください。</translation>
    </message>
    <message>
        <source>The client&apos;s own template has surplus quotes and a comma in the header for the system check. The configuration passes the right header.</source>
        <translation>クライアント付属のテンプレートでは、システムチェックのヘッダーに余分な引用符とコンマがあります。この構成は正しいヘッダーを渡します。</translation>
    </message>
    <message>
        <source>A value contains a “$” that the client would replace. It is passed in parts, which the client puts back together.</source>
        <translation>クライアントが置き換えてしまう「$」が値に含まれています。値は分割して渡され、クライアントが元どおりに組み立てます。</translation>
    </message>
    <message>
        <source>Without “--init” the client ignores the request to stop and is killed after ten seconds. That is why it is there.</source>
        <translation>「--init」がないと、クライアントは停止の要求を無視し、10秒後に強制終了されます。そのために指定されています。</translation>
    </message>
    <message>
        <source>When something is missing, the client exits without an error, so “on-failure” would never restart it. The configuration says “unless-stopped”.</source>
        <translation>何かが不足していると、クライアントはエラーなしで終了するため、「on-failure」では再起動されません。構成では「unless-stopped」を指定しています。</translation>
    </message>
    <message>
        <source>Changing a secret alone restarts nothing in Kubernetes; one of the commands does that.</source>
        <translation>Kubernetesでは、シークレットを変更しただけでは何も再起動されません。コマンドの1つが再起動を行います。</translation>
    </message>
    <message>
        <source>The chart&apos;s own “disableAutoAcceptRules” forbids nothing: what the client is not told, it allows by default. So each permission is written as a variable, true or false.</source>
        <translation>チャートの「disableAutoAcceptRules」は何も禁止しません。クライアントは、指示されていないものを既定で許可します。そのため、許可はそれぞれtrueまたはfalseの変数として書き込まれます。</translation>
    </message>
    <message>
        <source>Variables that are already set in your shell win over those in the file.</source>
        <translation>シェルですでに設定されている変数は、ファイルの変数より優先されます。</translation>
    </message>
    <message>
        <source>Nothing was saved. A file that was there before is unchanged.</source>
        <translation>何も保存されませんでした。以前からあるファイルは変更されていません。</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name.</source>
        <translation>同じ名前のフォルダー、パイプ、またはデバイスがすでにあります。</translation>
    </message>
    <message>
        <source>The folder may be read-only, or the disk may be full.</source>
        <translation>フォルダーが読み取り専用か、ディスクの空きがない可能性があります。</translation>
    </message>
    <message>
        <source>For its system check, the client&apos;s own template asks an address of the service that no longer exists. The configuration passes the current one.</source>
        <translation>クライアント付属のテンプレートのシステムチェックは、もう存在しないサービスのアドレスに問い合わせます。この構成は現在のアドレスを渡します。</translation>
    </message>
    <message>
        <source>The client hands what Snyk asks to the Container Registry Agent, a second container that has to run beside it. The commands start both.</source>
        <translation>クライアントは、Snykからの要求をContainer Registry Agentに渡します。これは、並行して動作させる必要がある2つ目のコンテナーです。コマンドは両方を起動します。</translation>
    </message>
    <message>
        <source>The agent takes on the role at AWS, so its container has to run with an identity that may do so, such as the role of the machine or of the service account.</source>
        <translation>エージェントはAWSのロールを引き受けます。そのため、エージェントのコンテナーは、それを許可されたID(マシンのロールやサービスアカウントのロールなど)で実行する必要があります。</translation>
    </message>
    <message>
        <source>The agent is no npm package: it runs in Docker on the same computer.</source>
        <translation>エージェントはnpmパッケージではありません。同じコンピューターのDockerで動作します。</translation>
    </message>
    <message>
        <source>%1 with a file of variables</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1(変数ファイルを使用)</translation>
    </message>
    <message>
        <source>%1 Compose</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1 Compose</translation>
    </message>
    <message>
        <source>%1 with a shell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1(シェルスクリプトを使用)</translation>
    </message>
    <message>
        <source>%1 with a PowerShell script</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1(PowerShellスクリプトを使用)</translation>
    </message>
    <message>
        <source>For one host with %1, and the best choice to begin with: the secrets stay in one file that only its owner can read.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1を使う1台のホスト向けで、最初に選ぶのに最適です。シークレットは、所有者だけが読める1つのファイルに収まります。</translation>
    </message>
    <message>
        <source>After a restart of the computer, Podman starts the client again only where “podman-restart.service” is enabled.</source>
        <translation>コンピューターの再起動後にPodmanがクライアントを再び起動するのは、「podman-restart.service」が有効な場合だけです。</translation>
    </message>
    <message>
        <source>“podman compose” hands the work to docker-compose or podman-compose; one of the two has to be installed.</source>
        <translation>「podman compose」は処理をdocker-composeまたはpodman-composeに渡します。どちらか一方がインストールされている必要があります。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientCheck</name>
    <message>
        <source>The client cannot be reached</source>
        <translation>クライアントに接続できません</translation>
    </message>
    <message>
        <source>Nothing listens at this address</source>
        <translation>このアドレスでは何も待ち受けていません</translation>
    </message>
    <message>
        <source>Something else answers at this address</source>
        <translation>このアドレスで別のものが応答しています</translation>
    </message>
    <message>
        <source>The client runs, but it is not connected to Snyk</source>
        <translation>クライアントは動作していますが、Snykに接続されていません</translation>
    </message>
    <message>
        <source>The client is connected</source>
        <translation>クライアントは接続されています</translation>
    </message>
    <message>
        <source>There was no answer from %1.</source>
        <translation>%1から応答がありませんでした。</translation>
    </message>
    <message>
        <source>The computer behind %1 refused the connection.</source>
        <translation>%1のコンピューターが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The client at %1 answered that its connection to the Broker server is down.</source>
        <translation>%1のクライアントは、Brokerサーバーへの接続が切れていると応答しました。</translation>
    </message>
    <message>
        <source>The port belongs to another program, or to a proxy in front of the client.</source>
        <translation>ポートが別のプログラムか、クライアントの手前にあるプロキシのものです。</translation>
    </message>
    <message>
        <source>The way to the Internet is closed or needs a proxy, the region is wrong, or the token is no longer valid.</source>
        <translation>インターネットへの経路が閉じているかプロキシが必要であるか、リージョンが違うか、トークンがもう有効ではありません。</translation>
    </message>
    <message>
        <source>BROKER_SERVER_URL is missing in its configuration or names another region.</source>
        <translation>構成にBROKER_SERVER_URLがないか、別のリージョンを指しています。</translation>
    </message>
    <message>
        <source>It is an older client, or it was not restarted after the configuration changed.</source>
        <translation>古いクライアントであるか、構成の変更後に再起動されていません。</translation>
    </message>
    <message>
        <source>It has just been started, or the network interrupts long connections.</source>
        <translation>起動したばかりか、ネットワークが長い接続を切断しています。</translation>
    </message>
    <message>
        <source>Check the address, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>アドレスを確認するか、クライアントのホストで確認を実行してください。コマンドはこのページにあります。</translation>
    </message>
    <message>
        <source>Start the client and look at the first lines of its log. Compare the port.</source>
        <translation>クライアントを起動し、ログの最初の数行を確認してください。ポートも比較してください。</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, with its port.</source>
        <translation>クライアント自体のアドレスを、ポートを付けて入力してください。</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server. Check proxy, certificates and region under “Advanced”, then the token in Snyk.</source>
        <translation>クライアントのログでBrokerサーバーの名前を確認してください。「詳細」でプロキシ、証明書、リージョンを確認し、次にSnykでトークンを確認してください。</translation>
    </message>
    <message>
        <source>Stop the old client and start it with the configuration from this window.</source>
        <translation>古いクライアントを停止し、このウインドウの構成で起動してください。</translation>
    </message>
    <message>
        <source>The client did not say whether its credential works</source>
        <translation>クライアントは資格情報が機能するかどうかを示しませんでした</translation>
    </message>
    <message>
        <source>This client has no system check</source>
        <translation>このクライアントにはシステムチェックがありません</translation>
    </message>
    <message>
        <source>The credential of the service works</source>
        <translation>サービスの資格情報は機能します</translation>
    </message>
    <message>
        <source>The service did not accept the client&apos;s credential</source>
        <translation>サービスがクライアントの資格情報を受け入れませんでした</translation>
    </message>
    <message>
        <source>Try it by importing a project in Snyk. A newer version of the client offers the check.</source>
        <translation>Snykでプロジェクトを読み込んで試してください。新しいバージョンのクライアントではこの確認ができます。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>対処は不要です。</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a credential</comment>
        <translation>受け入れられました</translation>
    </message>
    <message>
        <source>refused with status %1</source>
        <comment>a credential</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>ステータス%1で拒否されました</translation>
    </message>
    <message>
        <source>no answer from the service</source>
        <translation>サービスから応答がありません</translation>
    </message>
    <message>
        <source>no answer from the service (%1)</source>
        <translation>サービスから応答がありません(%1)</translation>
    </message>
    <message>
        <source>unknown server</source>
        <translation>不明なサーバー</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a connection</comment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a connection</comment>
        <translation>切断</translation>
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
        <translation>%1: %2、クライアントのバージョン%3</translation>
    </message>
    <message>
        <source>address not told</source>
        <translation>アドレスの表示なし</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2(%3)</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not accepted</source>
        <translation>クライアントの証明書が受け入れられません</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is self-signed</source>
        <translation>クライアントの証明書は自己署名です</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is for another host</source>
        <translation>クライアントの証明書は別のホストのものです</translation>
    </message>
    <message>
        <source>The client&apos;s certificate is not valid yet</source>
        <translation>クライアントの証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>The client&apos;s certificate has expired</source>
        <translation>クライアントの証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>This address points somewhere else</source>
        <translation>このアドレスは別の場所を指しています</translation>
    </message>
    <message>
        <source>A proxy answers for the client</source>
        <translation>プロキシがクライアントの代わりに応答しています</translation>
    </message>
    <message>
        <source>The client still has the old token</source>
        <translation>クライアントはまだ古いトークンを使っています</translation>
    </message>
    <message>
        <source>The client is connected to another Broker server</source>
        <translation>クライアントは別のBrokerサーバーに接続されています</translation>
    </message>
    <message>
        <source>The client is connected, perhaps to the wrong Broker server</source>
        <translation>クライアントは接続されていますが、Brokerサーバーが違う可能性があります</translation>
    </message>
    <message>
        <source>This computer is not connected to a network, so %1 was not asked.</source>
        <translation>このコンピューターはネットワークに接続されていないため、%1に問い合わせていません。</translation>
    </message>
    <message>
        <source>There was no complete answer from %1 in time.</source>
        <translation>%1からの応答が時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by “%2”, which this computer does not know.</source>
        <translation>%1の証明書は「%2」が発行したもので、このコンピューターには登録されていません。</translation>
    </message>
    <message>
        <source>The certificate at %1 was made for “%2”.</source>
        <translation>%1の証明書は「%2」用に作成されたものです。</translation>
    </message>
    <message>
        <source>The certificate at %1 expired on %2.</source>
        <translation>%1の証明書は%2に有効期限が切れました。</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate at %1.</source>
        <translation>このコンピューターは%1の証明書を受け入れません。</translation>
    </message>
    <message>
        <source>%1 answered, but not as a Broker client does.</source>
        <translation>%1が応答しましたが、Brokerクライアントの応答ではありません。</translation>
    </message>
    <message>
        <source>%1 answered with status %2, but not as a Broker client does.</source>
        <translation>%1がステータス%2で応答しましたが、Brokerクライアントの応答ではありません。</translation>
    </message>
    <message>
        <source>The client uses another Broker server than %1, which belongs to this token.</source>
        <translation>クライアントが使っているBrokerサーバーは、このトークンの%1ではありません。</translation>
    </message>
    <message>
        <source>It was not renewed in time, or the clock of this computer is wrong.</source>
        <translation>期限までに更新されなかったか、このコンピューターの時計が間違っています。</translation>
    </message>
    <message>
        <source>The certificate was not set up completely, or something between here and the client answers in its place.</source>
        <translation>証明書の設定が不完全であるか、クライアントとの間にある何かが代わりに応答しています。</translation>
    </message>
    <message>
        <source>The client has no certificate of its own (HTTPS_CERT and HTTPS_KEY).</source>
        <translation>クライアントには独自の証明書(HTTPS_CERTとHTTPS_KEY)がありません。</translation>
    </message>
    <message>
        <source>It was not restarted with the new configuration, or this is the address of the old client.</source>
        <translation>新しい構成で再起動されていないか、これは古いクライアントのアドレスです。</translation>
    </message>
    <message>
        <source>Snyk documents no Broker server for this region, and none is entered here.</source>
        <translation>このリージョンのBrokerサーバーはSnykの資料に記載がなく、ここにも入力されていません。</translation>
    </message>
    <message>
        <source>The client is an old one, or something answers in its place.</source>
        <translation>古いクライアントであるか、何かが代わりに応答しています。</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or run the check on the host of the client: the command for it is on this page.</source>
        <translation>この証明書を知っている場合は、その認証局をこのコンピューターに登録してもらうか、クライアントのホストで確認を実行してください。コマンドはこのページにあります。</translation>
    </message>
    <message>
        <source>Enter the address with “https://” in front, then check again.</source>
        <translation>アドレスの先頭に「https://」を付けて、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Enter the address with “http://” in front, then check again.</source>
        <translation>アドレスの先頭に「http://」を付けて、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Enter the address of the client itself, or the one it points to, and check again.</source>
        <translation>クライアント自体のアドレス、またはそれが指すアドレスを入力し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Start the client, or enter its own address instead of that of the proxy.</source>
        <translation>クライアントを起動するか、プロキシのアドレスの代わりにクライアント自体のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Restart it with the configuration of the new token, then check again.</source>
        <translation>新しいトークンの構成で再起動し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Enter the address of your Broker server in this window, then check again.</source>
        <translation>このウインドウでBrokerサーバーのアドレスを入力し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Look in the client&apos;s log for the name of the Broker server, and compare it.</source>
        <translation>クライアントのログでBrokerサーバーの名前を見つけ、比較してください。</translation>
    </message>
    <message>
        <source>The address that the client asks does not exist</source>
        <translation>クライアントが問い合わせるアドレスは存在しません</translation>
    </message>
    <message>
        <source>The service answered the client in an unexpected way</source>
        <translation>サービスがクライアントに予期しない応答を返しました</translation>
    </message>
    <message>
        <source>The client does not reach the service</source>
        <translation>クライアントがサービスに到達できません</translation>
    </message>
    <message>
        <source>The client has no address of the service that it could ask</source>
        <translation>クライアントには問い合わせ先となるサービスのアドレスがありません</translation>
    </message>
    <message>
        <source>Not every credential of the client works</source>
        <translation>クライアントの資格情報の一部が機能しません</translation>
    </message>
    <message>
        <source>The service answered that there is nothing at that address. That says nothing about the credential.</source>
        <translation>サービスは、そのアドレスには何もないと応答しました。これだけでは資格情報が正しいかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Check again in a moment; the client needs some seconds for each credential.</source>
        <translation>しばらくしてからもう一度確認してください。クライアントは資格情報ごとに数秒かかります。</translation>
    </message>
    <message>
        <source>Check the host, its certificates and the network between client and service.</source>
        <translation>ホスト、その証明書、クライアントとサービスの間のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Compare the lines below: each is one credential.</source>
        <translation>下の各行を比較してください。1行が1つの資格情報です。</translation>
    </message>
    <message>
        <source>the address does not exist (status %1)</source>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>アドレスが存在しません(ステータス%1)</translation>
    </message>
    <message>
        <source>answered with status %1</source>
        <comment>a service</comment>
        <extracomment>%1 is the number of an HTTP status.</extracomment>
        <translation>ステータス%1で応答しました</translation>
    </message>
    <message>
        <source>The client&apos;s certificate comes from an authority that this computer does not know</source>
        <translation>クライアントの証明書は、このコンピューターに登録されていない認証局のものです</translation>
    </message>
    <message>
        <source>This address needs “https://”</source>
        <translation>このアドレスには「https://」が必要です</translation>
    </message>
    <message>
        <source>This address needs “http://”</source>
        <translation>このアドレスには「http://」が必要です</translation>
    </message>
    <message>
        <source>A Broker client with a different token or configuration answers</source>
        <translation>トークンまたは構成の異なるBrokerクライアントが応答しています</translation>
    </message>
    <message>
        <source>The client runs with a different configuration</source>
        <translation>クライアントは異なる構成で動作しています</translation>
    </message>
    <message>
        <source>Only some of the client&apos;s connections are up</source>
        <translation>クライアントの接続の一部しか確立されていません</translation>
    </message>
    <message>
        <source>This computer cannot find the host named in %1.</source>
        <translation>このコンピューターは%1のホストを見つけられません。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before an answer came.</source>
        <translation>応答が届く前に%1への接続が切れました。</translation>
    </message>
    <message>
        <source>The certificate at %1 was issued by its owner, “%2”, not by an authority.</source>
        <translation>%1の証明書は認証局ではなく、所有者「%2」自身が発行したものです。</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate at %1.</source>
        <translation>%1の証明書の発行者が明らかではありません。</translation>
    </message>
    <message>
        <source>According to the clock of this computer, the certificate at %1 is not valid yet.</source>
        <translation>このコンピューターの時計によると、%1の証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections are open. It does not say to which Broker server.</source>
        <translation>%1のクライアントはこのトークンの目印を付けて起動され、すべての接続が確立されています。どのBrokerサーバーに接続しているかは示されていません。</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. This program does not know whether that is the right Broker server.</source>
        <translation>%1のクライアントはこのトークンの目印を付けて起動され、%2へのすべての接続が確立されています。これが正しいBrokerサーバーかどうか、このプログラムには分かりません。</translation>
    </message>
    <message>
        <source>%1 was asked without encryption, but what listens there speaks only TLS.</source>
        <translation>%1に暗号化なしで問い合わせましたが、相手はTLSにしか対応していません。</translation>
    </message>
    <message>
        <source>%1 was asked with encryption, but what listens there does not speak TLS.</source>
        <translation>%1に暗号化して問い合わせましたが、相手はTLSに対応していません。</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to another address. The program did not follow.</source>
        <translation>%1は応答せずに別のアドレスを示しました。プログラムはそれに従いませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer, but pointed to %2. The program did not follow.</source>
        <translation>%1は応答せずに%2を示しました。プログラムはそれに従いませんでした。</translation>
    </message>
    <message>
        <source>At %1, something else answers for the client, with status %2: it got no answer from the client itself.</source>
        <translation>%1では、別のものがクライアントの代わりにステータス%2で応答しています。クライアント自体からの応答を得られていません。</translation>
    </message>
    <message>
        <source>The client at %1 answers to the marker of the old token.</source>
        <translation>%1のクライアントは古いトークンの目印に応答しています。</translation>
    </message>
    <message>
        <source>At %1, a Broker client answers that it does not know the marker of this token.</source>
        <translation>%1では、Brokerクライアントがこのトークンの目印を知らないと応答しています。</translation>
    </message>
    <message>
        <source>A connected client answered at %1, but it does not know the marker of this token.</source>
        <translation>%1では接続済みのクライアントが応答しましたが、このトークンの目印を知りません。</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, but not all of its connections to the Broker server are open.</source>
        <translation>%1のクライアントはこのトークンの目印を付けて起動されましたが、Brokerサーバーへの接続の一部が確立されていません。</translation>
    </message>
    <message>
        <source>The client at %1 was started with the marker of this token, and all its connections to %2 are open. It does not say what else is in its configuration.</source>
        <translation>%1のクライアントはこのトークンの目印を付けて起動され、%2へのすべての接続が確立されています。構成のほかの内容は示されていません。</translation>
    </message>
    <message>
        <source>Clients inside a company often have a self-made certificate or one from the company&apos;s own authority.</source>
        <translation>社内のクライアントには、自作の証明書や会社独自の認証局の証明書が使われていることがよくあります。</translation>
    </message>
    <message>
        <source>The client is reached under a different name or number than its certificate has, or something else answers in its place.</source>
        <translation>証明書とは異なる名前または番号でクライアントに接続しているか、別のものが代わりに応答しています。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, or the certificate is very new.</source>
        <translation>このコンピューターの時計が間違っているか、証明書が発行されたばかりです。</translation>
    </message>
    <message>
        <source>The host or the port is wrong, or there is a firewall in between.</source>
        <translation>ホストまたはポートが間違っているか、間にファイアウォールがあります。</translation>
    </message>
    <message>
        <source>The client has not been started yet, exited at once, or listens on another port.</source>
        <translation>クライアントがまだ起動されていないか、すぐに終了したか、別のポートで待ち受けています。</translation>
    </message>
    <message>
        <source>The client was given a certificate (HTTPS_CERT and HTTPS_KEY), or there is a proxy with one in front of it.</source>
        <translation>クライアントに証明書(HTTPS_CERTとHTTPS_KEY)が設定されたか、証明書を持つプロキシが手前にあります。</translation>
    </message>
    <message>
        <source>A proxy in front of the client expects another address, or a sign-in.</source>
        <translation>クライアントの手前にあるプロキシが、別のアドレスまたはサインインを求めています。</translation>
    </message>
    <message>
        <source>The client behind it has not been started, or the proxy looks for it on another port.</source>
        <translation>背後のクライアントが起動されていないか、プロキシが別のポートで探しています。</translation>
    </message>
    <message>
        <source>It is the client of another token, or one with a different BROKER_HEALTHCHECK_PATH.</source>
        <translation>別のトークンのクライアント、またはBROKER_HEALTHCHECK_PATHが異なるクライアントです。</translation>
    </message>
    <message>
        <source>Compare the address and the port. If this is the right client, restart it with the configuration from this window.</source>
        <translation>アドレスとポートを比較してください。正しいクライアントの場合は、このウインドウの構成で再起動してください。</translation>
    </message>
    <message>
        <source>Restart the client with the configuration from this window.</source>
        <translation>このウインドウの構成でクライアントを再起動してください。</translation>
    </message>
    <message>
        <source>Wait half a minute and check again. If that does not help, have the proxy allow WebSockets.</source>
        <translation>30秒ほど待ってから、もう一度確認してください。解決しない場合は、プロキシでWebSocketを許可してもらってください。</translation>
    </message>
    <message>
        <source>Nothing to do. Import a project in Snyk to see that everything works.</source>
        <translation>対処は不要です。Snykでプロジェクトを読み込むと、すべてが機能することを確認できます。</translation>
    </message>
    <message>
        <source>It is not known whether the credential is right.</source>
        <translation>資格情報が正しいかどうかは不明です。</translation>
    </message>
    <message>
        <source>Check user name, password or token and its scopes, then restart the client with the right ones.</source>
        <translation>ユーザー名、パスワードまたはトークン、およびスコープを確認し、正しいものでクライアントを再起動してください。</translation>
    </message>
    <message>
        <source>Check host and path of the service, and restart the client with the configuration from this window: it corrects addresses that a service no longer has.</source>
        <translation>サービスのホストとパスを確認し、このウインドウの構成でクライアントを再起動してください。サービスにもう存在しないアドレスは、構成で修正されます。</translation>
    </message>
    <message>
        <source>Look for the status in the lines below: a proxy or a sign-in page may be answering in the service&apos;s place, or the service has a problem.</source>
        <translation>下の行でステータスを確認してください。サービスの代わりにプロキシかサインインページが応答しているか、サービスに問題がある可能性があります。</translation>
    </message>
    <message>
        <source>Check the host of the service in the client&apos;s configuration, and restart the client.</source>
        <translation>クライアントの構成でサービスのホストを確認し、クライアントを再起動してください。</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one at %2, is not valid today.</source>
        <translation>%2 の証明書を保証する認証局「%1」の証明書は、今日は有効ではありません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientDialog</name>
    <message>
        <source>Set up the client — practice mode</source>
        <translation>クライアントの設定 — 練習モード</translation>
    </message>
    <message>
        <source>Set up the client</source>
        <translation>クライアントの設定</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2, %3</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>%2の%1のBrokerクライアント、%3</translation>
    </message>
    <message>
        <source>Confi&amp;guration</source>
        <translation>構成(&amp;G)</translation>
    </message>
    <message>
        <source>Check the cli&amp;ent</source>
        <translation>クライアントの確認(&amp;E)</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>保管されている資格情報を入力</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>閉じて破棄(&amp;F)</translation>
    </message>
    <message>
        <source>The credential kept for this token, so that you need not type it again</source>
        <translation>このトークン用に保管されている資格情報です。入力し直す必要はありません</translation>
    </message>
    <message>
        <source>This client runs beside the old one, with its own name and port, until the old one is stopped.</source>
        <translation>このクライアントは、古いクライアントが停止されるまで、独自の名前とポートで並行して動作します。</translation>
    </message>
    <message>
        <source>Your entries are not saved</source>
        <translation>入力した内容は保存されていません</translation>
    </message>
    <message>
        <source>If you close this window now, this program forgets what you entered. To keep it, save the configuration first.</source>
        <translation>今このウインドウを閉じると、このプログラムは入力内容を破棄します。残すには、先に構成を保存してください。</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>会社の証明書を使う</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>「設定」の「ネットワーク」で追加した証明書を1つのファイルに保存し、ここに入力します</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>ここで起動</translation>
    </message>
    <message>
        <source>Send to a colleague…</source>
        <translation>同僚に送る…</translation>
    </message>
    <message>
        <source>An encrypted file for whoever runs the client, and a page that says what to do</source>
        <translation>クライアントを実行する人のための暗号化ファイルと、手順を書いたページ</translation>
    </message>
    <message>
        <source>The client is still being started or stopped</source>
        <translation>クライアントはまだ開始中または停止中です</translation>
    </message>
    <message>
        <source>If you close this window now, that ends halfway: the client may not run, or a part of it may be left behind.</source>
        <translation>このウィンドウを今閉じると、処理が途中で終わります。クライアントが動作しないか、一部が残る可能性があります。</translation>
    </message>
    <message>
        <source>Close and &amp;break off</source>
        <translation>閉じて中断(&amp;B)</translation>
    </message>
    <message>
        <source>Parts of the client</source>
        <translation>クライアントの各部分</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFields</name>
    <message>
        <source>GitHub token</source>
        <translation>GitHubトークン</translation>
    </message>
    <message>
        <source>GitHub Enterprise host</source>
        <translation>GitHub Enterpriseのホスト</translation>
    </message>
    <message>
        <source>GitHub API address</source>
        <translation>GitHub APIのアドレス</translation>
    </message>
    <message>
        <source>GitHub GraphQL address</source>
        <translation>GitHub GraphQLのアドレス</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>GitLabトークン</translation>
    </message>
    <message>
        <source>GitLab host</source>
        <translation>GitLabのホスト</translation>
    </message>
    <message>
        <source>Bitbucket user name</source>
        <translation>Bitbucketのユーザー名</translation>
    </message>
    <message>
        <source>Bitbucket password</source>
        <translation>Bitbucketのパスワード</translation>
    </message>
    <message>
        <source>Bitbucket access token</source>
        <translation>Bitbucketのアクセストークン</translation>
    </message>
    <message>
        <source>Bitbucket host</source>
        <translation>Bitbucketのホスト</translation>
    </message>
    <message>
        <source>Bitbucket API address</source>
        <translation>Bitbucket APIのアドレス</translation>
    </message>
    <message>
        <source>Azure Repos token</source>
        <translation>Azure Reposトークン</translation>
    </message>
    <message>
        <source>Azure organization</source>
        <translation>Azureの組織</translation>
    </message>
    <message>
        <source>Azure Repos host</source>
        <translation>Azure Reposのホスト</translation>
    </message>
    <message>
        <source>Artifactory address</source>
        <translation>Artifactoryのアドレス</translation>
    </message>
    <message>
        <source>Artifactory user name</source>
        <translation>Artifactoryのユーザー名</translation>
    </message>
    <message>
        <source>Artifactory password or token</source>
        <translation>Artifactoryのパスワードまたはトークン</translation>
    </message>
    <message>
        <source>Nexus address</source>
        <translation>Nexusのアドレス</translation>
    </message>
    <message>
        <source>Nexus user name</source>
        <translation>Nexusのユーザー名</translation>
    </message>
    <message>
        <source>Nexus password</source>
        <translation>Nexusのパスワード</translation>
    </message>
    <message>
        <source>Replace links in package lists with</source>
        <translation>パッケージ一覧のリンクの置換先</translation>
    </message>
    <message>
        <source>Jira user name</source>
        <translation>Jiraのユーザー名</translation>
    </message>
    <message>
        <source>Jira password or API token</source>
        <translation>JiraのパスワードまたはAPIトークン</translation>
    </message>
    <message>
        <source>Jira personal access token</source>
        <translation>Jiraの個人用アクセストークン</translation>
    </message>
    <message>
        <source>Jira host</source>
        <translation>Jiraのホスト</translation>
    </message>
    <message>
        <source>Broker server of your region</source>
        <translation>リージョンのBrokerサーバー</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>クライアントのポート</translation>
    </message>
    <message>
        <source>Client address for webhooks</source>
        <translation>Webhook用のクライアントアドレス</translation>
    </message>
    <message>
        <source>Let Snyk Code read source files</source>
        <translation>Snyk Codeにソースファイルの読み取りを許可</translation>
    </message>
    <message>
        <source>Infrastructure files Snyk may read</source>
        <translation>Snykが読み取れるインフラストラクチャファイル</translation>
    </message>
    <message>
        <source>Allow Snyk Essentials</source>
        <translation>Snyk Essentialsを許可</translation>
    </message>
    <message>
        <source>High availability mode</source>
        <translation>高可用性モード</translation>
    </message>
    <message>
        <source>Number of clients</source>
        <translation>クライアントの数</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>プロキシを使わないホスト</translation>
    </message>
    <message>
        <source>File with the company&apos;s certificates</source>
        <translation>会社の証明書のファイル</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>ログレベル</translation>
    </message>
    <message>
        <source>Version of the client</source>
        <translation>クライアントのバージョン</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>クライアントの名前</translation>
    </message>
    <message>
        <source>A personal access token of a service user with the scopes “repo”, “read:org” and “admin:repo_hook”.</source>
        <translation>スコープ「repo」、「read:org」、「admin:repo_hook」を持つサービスユーザーの個人用アクセストークン。</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own.</source>
        <translation>APIに独自のアドレスがない限り、空欄にしてください。</translation>
    </message>
    <message>
        <source>A personal, group or project access token with the scope “api”.</source>
        <translation>スコープ「api」を持つ個人用、グループ、またはプロジェクトのアクセストークン。</translation>
    </message>
    <message>
        <source>Of a service user that may see the projects that Snyk is to see.</source>
        <translation>Snykに見せるプロジェクトを閲覧できるサービスユーザーのもの。</translation>
    </message>
    <message>
        <source>Goes into the configuration only; this program does not keep it.</source>
        <translation>構成にのみ書き込まれ、このプログラムには保管されません。</translation>
    </message>
    <message>
        <source>An HTTP access token with the permission to administer repositories.</source>
        <translation>リポジトリを管理する権限を持つHTTPアクセストークン。</translation>
    </message>
    <message>
        <source>A personal access token with the scope “Code: Read &amp; write”.</source>
        <translation>スコープ「Code: Read &amp; write」を持つ個人用アクセストークン。</translation>
    </message>
    <message>
        <source>Without “https://”, with the path: artifactory.example.com/artifactory.</source>
        <translation>「https://」を付けず、パスを含めて入力します: artifactory.example.com/artifactory。</translation>
    </message>
    <message>
        <source>Leave it empty when reading needs no sign-in.</source>
        <translation>読み取りにサインインが不要な場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>Special characters are encoded for you.</source>
        <translation>特殊文字は自動的にエンコードされます。</translation>
    </message>
    <message>
        <source>With “https://” and without a slash at the end.</source>
        <translation>「https://」を付け、末尾のスラッシュは付けません。</translation>
    </message>
    <message>
        <source>The address under which the client is to give out links to packages.</source>
        <translation>クライアントがパッケージへのリンクに使うアドレス。</translation>
    </message>
    <message>
        <source>A personal access token of Jira Data Center or Jira Server.</source>
        <translation>Jira Data CenterまたはJira Serverの個人用アクセストークン。</translation>
    </message>
    <message>
        <source>Without “https://”, for example jira.example.com.</source>
        <translation>「https://」を付けません(例: jira.example.com)。</translation>
    </message>
    <message>
        <source>Snyk does not document it for your address. Your contact at Snyk knows it.</source>
        <translation>このアドレスのものはSnykの資料に記載がありません。Snykの担当者に確認してください。</translation>
    </message>
    <message>
        <source>Where the client listens on its host.</source>
        <translation>クライアントがホスト上で待ち受けるポート。</translation>
    </message>
    <message>
        <source>Several clients share the work and stand in for each other.</source>
        <translation>複数のクライアントが作業を分担し、互いに補い合います。</translation>
    </message>
    <message>
        <source>2 to 4. Kubernetes and Helm start them; elsewhere start each one yourself.</source>
        <translation>2～4。KubernetesとHelmでは自動的に起動します。それ以外では、それぞれを自分で起動してください。</translation>
    </message>
    <message>
        <source>For example http://proxy.example.com:3128, without user name and password.</source>
        <translation>例: http://proxy.example.com:3128(ユーザー名とパスワードは付けません)。</translation>
    </message>
    <message>
        <source>Only when the proxy asks for it.</source>
        <translation>プロキシから求められる場合のみ。</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client.</source>
        <translation>クライアントを実行するコンピューター上のPEMファイル。</translation>
    </message>
    <message>
        <source>More is for looking for a fault; “trace” can write secrets.</source>
        <translation>詳しいレベルは不具合の調査用です。「trace」ではシークレットが記録されることがあります。</translation>
    </message>
    <message>
        <source>A version of the image, for example 5.22.14. Empty means the newest.</source>
        <translation>イメージのバージョン(例: 5.22.14)。空欄の場合は最新です。</translation>
    </message>
    <message>
        <source>Of the container, the Kubernetes objects or the Helm release.</source>
        <translation>コンテナー、Kubernetesオブジェクト、またはHelmリリースの名前。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of Nexus</comment>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>個人用アクセストークン</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>User name and password, or none</source>
        <translation>ユーザー名とパスワード、またはなし</translation>
    </message>
    <message>
        <source>Allow templates for fix pull requests</source>
        <translation>修正プルリクエストのテンプレートを許可</translation>
    </message>
    <message>
        <source>Allow large manifest files</source>
        <translation>大きなマニフェストファイルを許可</translation>
    </message>
    <message>
        <source>File with the client&apos;s own certificate</source>
        <translation>クライアント自身の証明書のファイル</translation>
    </message>
    <message>
        <source>File with the key to it</source>
        <translation>その鍵のファイル</translation>
    </message>
    <message>
        <source>The cluster is OpenShift</source>
        <translation>クラスターはOpenShift</translation>
    </message>
    <message>
        <source>Further variables</source>
        <translation>追加の変数</translation>
    </message>
    <message>
        <source>Without “https://” and without a path, for example git.example.com. For GitHub Enterprise Cloud github.com, or your address below ghe.com.</source>
        <translation>「https://」もパスも付けません(例: git.example.com)。GitHub Enterprise Cloudの場合はgithub.com、またはghe.comの下のアドレスです。</translation>
    </message>
    <message>
        <source>Without “https://”, with the path if there is one, for example git.example.com or git.example.com/scm.</source>
        <translation>「https://」を付けず、パスがある場合は含めます(例: git.example.comまたはgit.example.com/scm)。</translation>
    </message>
    <message>
        <source>Leave it empty unless the API has an address of its own. That of GitHub Enterprise Cloud is known.</source>
        <translation>APIに独自のアドレスがない限り、空欄にしてください。GitHub Enterprise Cloudのアドレスは登録済みです。</translation>
    </message>
    <message>
        <source>The part of the address after dev.azure.com/ or before .visualstudio.com; of a server of your own, the collection.</source>
        <translation>アドレスのdev.azure.com/より後、または.visualstudio.comより前の部分。独自のサーバーの場合はコレクション。</translation>
    </message>
    <message>
        <source>Only for an Azure DevOps Server of your own, with the path in front of the collection: tfs.example.com/tfs.</source>
        <translation>独自のAzure DevOps Serverの場合のみ。コレクションより前のパスを含めます: tfs.example.com/tfs。</translation>
    </message>
    <message>
        <source>How your service reaches the client, so that pull requests are checked at once, with the port: http://broker.example.com:8000. Where no address can be reached from outside, the address of Snyk&apos;s API in your region.</source>
        <translation>プルリクエストがすぐに確認されるように、サービスからクライアントに接続するためのアドレスをポート付きで入力します: http://broker.example.com:8000。外部から接続できるアドレスがない場合は、リージョンのSnyk APIのアドレスを入力します。</translation>
    </message>
    <message>
        <source>The client then lets Snyk read every file of a repository. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>クライアントは、リポジトリのすべてのファイルの読み取りをSnykに許可します。クライアントの既定では許可されますが、チェックがない場合は構成で禁止されます。</translation>
    </message>
    <message>
        <source>Endings of the files with infrastructure as code. By itself the client allows all of them; with “None” the configuration forbids it.</source>
        <translation>Infrastructure as Codeのファイルの拡張子。クライアントの既定ではすべて許可されますが、「なし」の場合は構成で禁止されます。</translation>
    </message>
    <message>
        <source>The client then lets Snyk see which repositories there are. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>クライアントは、どのリポジトリがあるかの閲覧をSnykに許可します。クライアントの既定では許可されますが、チェックがない場合は構成で禁止されます。</translation>
    </message>
    <message>
        <source>The client then lets Snyk read your own templates for its pull requests. By itself it allows that; without the check mark the configuration forbids it.</source>
        <translation>クライアントは、Snykのプルリクエスト用に独自のテンプレートの読み取りを許可します。クライアントの既定では許可されますが、チェックがない場合は構成で禁止されます。</translation>
    </message>
    <message>
        <source>The client then lets Snyk read manifest files of more than one megabyte. Without the check mark the configuration forbids it.</source>
        <translation>クライアントは、1 MBを超えるマニフェストファイルの読み取りをSnykに許可します。チェックがない場合は構成で禁止されます。</translation>
    </message>
    <message>
        <source>Names, domains as .corp.example, or single addresses, separated by commas; your own service belongs here.</source>
        <translation>名前、.corp.exampleのようなドメイン、または個々のアドレスをコンマで区切って入力します。独自のサービスもここに含めます。</translation>
    </message>
    <message>
        <source>A PEM file on the computer that runs the client, which then answers “https://”. In a container the user 1000 has to be able to read it.</source>
        <translation>クライアントを実行するコンピューター上のPEMファイル。クライアントは「https://」で応答するようになります。コンテナーでは、ユーザー1000が読み取れる必要があります。</translation>
    </message>
    <message>
        <source>A PEM file beside it, readable for the same user.</source>
        <translation>同じ場所にあり、同じユーザーが読み取れるPEMファイル。</translation>
    </message>
    <message>
        <source>OpenShift gives the client a user of its own and refuses a fixed one. Only Kubernetes and Helm look at it.</source>
        <translation>OpenShiftはクライアントに独自のユーザーを割り当て、固定のユーザーを拒否します。KubernetesとHelmでのみ使われます。</translation>
    </message>
    <message>
        <source>Variables of the client that this form does not ask for, by name and value. A value arrives as it is typed.</source>
        <translation>このフォームにないクライアントの変数を、名前と値で指定します。値は入力したとおりに渡されます。</translation>
    </message>
    <message>
        <source>The credential that this program keeps; it goes into the configuration too.</source>
        <translation>このプログラムが保管している資格情報です。構成にも書き込まれます。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Role for reading the registry</source>
        <translation>レジストリを読み取るロール</translation>
    </message>
    <message>
        <source>Its ARN: arn:aws:iam::123456789012:role/SnykEcrServiceRole. The agent takes on this role; no secret is needed.</source>
        <translation>ロールのARN: arn:aws:iam::123456789012:role/SnykEcrServiceRole。エージェントがこのロールを引き受けるため、シークレットは不要です。</translation>
    </message>
    <message>
        <source>AWS region of the registry</source>
        <translation>レジストリのAWSリージョン</translation>
    </message>
    <message>
        <source>For example eu-central-1.</source>
        <translation>例: eu-central-1</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Only when the trust relationship of the role asks for one.</source>
        <translation>ロールの信頼関係で必要な場合のみ。</translation>
    </message>
    <message>
        <source>Registry host</source>
        <translation>レジストリのホスト</translation>
    </message>
    <message>
        <source>As in the names of images, without “https://”: registry.example.com. With Artifactory&apos;s repository path, that path behind it.</source>
        <translation>イメージ名と同じ形式で、「https://」を付けずに入力します(例: registry.example.com)。Artifactoryのリポジトリパス方式の場合は、その後にパスを付けます。</translation>
    </message>
    <message>
        <source>Registry user name</source>
        <translation>レジストリのユーザー名</translation>
    </message>
    <message>
        <source>Of an account or a robot that may find and read the images.</source>
        <translation>イメージを検索して読み取れるアカウントまたはロボットアカウントのもの。</translation>
    </message>
    <message>
        <source>Registry password or token</source>
        <translation>レジストリのパスワードまたはトークン</translation>
    </message>
    <message>
        <source>Key of the service account</source>
        <translation>サービスアカウントのキー</translation>
    </message>
    <message>
        <source>Registry token</source>
        <translation>レジストリのトークン</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientFilesDialog</name>
    <message>
        <source>Set up several clients — practice mode</source>
        <translation>複数のクライアントの設定 — 練習モード</translation>
    </message>
    <message>
        <source>Set up several clients</source>
        <translation>複数のクライアントの設定</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>フォルダーに保存…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Fill in the kept credential</source>
        <translation>保管されている資格情報を入力</translation>
    </message>
    <message numerus="yes">
        <source>Broker clients for %1: %Ln token(s), one file for each</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>
            <numerusform>%1のBrokerクライアント: %Ln個のトークン(トークンごとに1ファイル)</numerusform>
        </translation>
    </message>
    <message>
        <source>What you enter holds for all of them. Each client gets its own name and port.</source>
        <translation>入力内容はすべてに適用されます。名前とポートはクライアントごとに割り当てられます。</translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>トークンを共有する組織は、1つのクライアントと1つのファイルを共有します。</translation>
    </message>
    <message>
        <source>How the clients should run</source>
        <translation>クライアントの実行方法</translation>
    </message>
    <message>
        <source>R&amp;un the clients with</source>
        <translation>クライアントの実行方法(&amp;U)</translation>
    </message>
    <message>
        <source>Tokens and their files</source>
        <translation>トークンとそのファイル</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>書き込んだファイル</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Missing or wrong: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>未入力または誤り: %1。</translation>
    </message>
    <message>
        <source>Save the configurations into this folder</source>
        <translation>このフォルダーに構成を保存</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>何も書き込まれませんでした: 同じ名前のファイルがすでに%Ln個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder, or untick what has its file already.</source>
        <translation>別のフォルダーを選択するか、すでにファイルがあるもののチェックを外してください。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>保存しました。他人が読める可能性があります</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>書き込まれませんでした: %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>書き込まれませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The secrets are now in %Ln file(s)</source>
        <translation>
            <numerusform>シークレットは%Ln個のファイルに保存されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 file(s) are written</source>
        <translation>
            <numerusform>%1個中%Ln個のファイルを書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read them. Keep them as safe as a password.</source>
        <translation>読めるのはあなただけです。パスワードと同じように安全に保管してください。</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>このフォルダーではファイルが非公開になりません。他人が読める可能性があります。</translation>
    </message>
    <message>
        <source>Use the company&apos;s certificate</source>
        <translation>会社の証明書を使う</translation>
    </message>
    <message>
        <source>Saves the certificates that were added in Settings, Network as one file, and puts it in</source>
        <translation>「設定」の「ネットワーク」で追加した証明書を1つのファイルに保存し、ここに入力します</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>%Ln個中%1個のファイルを書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the ticked ones have their file in this folder already</source>
        <translation>チェックを入れたものはすべて、このフォルダーにすでにファイルがあります</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>書き込めなかったものは一覧に示されています。もう一度試すには、同じフォルダーに再度保存してください。</translation>
    </message>
    <message>
        <source>Give each file to whoever runs the client of its organization, and to nobody else.</source>
        <translation>各ファイルは、その組織のクライアントを実行する人にのみ渡し、ほかの誰にも渡さないでください。</translation>
    </message>
    <message>
        <source>%1 in this folder says for each organization which file, which client and what to run; there is no secret in it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>このフォルダーの%1には、組織ごとに、使用するファイルとクライアント、実行する内容が記載されています。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>The page that says what to run with which file was not written: %1</source>
        <translation>どのファイルで何を実行するかを示すページを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Save into the same folder once more, then it is tried again.</source>
        <translation>同じフォルダーに再度保存すると、もう一度試されます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientForm</name>
    <message>
        <source>Version of the service</source>
        <translation>サービスのバージョン</translation>
    </message>
    <message>
        <source>How the client signs in</source>
        <translation>クライアントのサインイン方法</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細(&amp;V)</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientIndex</name>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>練習モード: このページの内容は本物ではありません。</translation>
    </message>
    <message>
        <source>Each file beside this page is the configuration of one Broker client, with its secrets in it. Give it to whoever runs the client of that organization, and to nobody else. There is no secret on this page.</source>
        <translation>このページと同じ場所にある各ファイルは、それぞれ1つのBrokerクライアントの構成で、シークレットが含まれています。その組織のクライアントを実行する人にのみ渡し、ほかの誰にも渡さないでください。このページにシークレットは含まれていません。</translation>
    </message>
    <message>
        <source>They keep the file in a folder that only they can open, and run the commands there. Half a minute later the client is connected when the answer to the check has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>受け取った人は、自分だけが開けるフォルダーにファイルを保管し、そこでコマンドを実行します。30秒ほどしてから、確認の応答に「&quot;ok&quot;:true」が含まれ、「&quot;ok&quot;:false」がどこにもなければ、クライアントは接続されています。</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>What to run</source>
        <comment>column of a table</comment>
        <translation>実行する内容</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column of a table</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Broker clients for %1: who runs which file</source>
        <extracomment>Title of a page. %1 is a service such as GitLab.</extracomment>
        <translation>%1用のBrokerクライアント: 誰がどのファイルを実行するか</translation>
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
        <translation>異常</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>result of a check</comment>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>result of a check</comment>
        <translation>不明確</translation>
    </message>
    <message>
        <source>The client got no answer from it. Check name and region, then proxy, certificates and firewall between client and Internet.</source>
        <translation>クライアントは応答を得られませんでした。名前とリージョンを確認し、次にクライアントとインターネットの間のプロキシ、証明書、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Something answered, but not as the Broker server does. Compare BROKER_SERVER_URL with the region; a proxy may have answered in its place.</source>
        <translation>何かが応答しましたが、Brokerサーバーの応答ではありません。BROKER_SERVER_URLをリージョンと比較してください。プロキシが代わりに応答した可能性があります。</translation>
    </message>
    <message>
        <source>Something answered, but not as the API does. Compare API_BASE_URL with the region; a proxy may have answered in its place. High availability mode needs it.</source>
        <translation>何かが応答しましたが、APIの応答ではありません。API_BASE_URLをリージョンと比較してください。プロキシが代わりに応答した可能性があります。高可用性モードにはAPIが必要です。</translation>
    </message>
    <message>
        <source>Correct the client address for webhooks under “Advanced”: your service has to reach it, so not localhost. Where a proxy in front of the client takes care of https, set BROKER_CLIENT_URL_TLS_TERMINATED=true.</source>
        <translation>「詳細」でWebhook用のクライアントアドレスを修正してください。サービスから接続できる必要があるため、localhostは使えません。クライアントの手前のプロキシがhttpsを処理する場合は、BROKER_CLIENT_URL_TLS_TERMINATED=trueを設定してください。</translation>
    </message>
    <message>
        <source>Its own rules and the switches for rules exclude each other. Take ACCEPT out of its configuration, or everything that begins with ACCEPT_.</source>
        <translation>独自のルールと、ルールのスイッチは併用できません。構成からACCEPTか、ACCEPT_で始まるものをすべて削除してください。</translation>
    </message>
    <message>
        <source>The Code Agent is no longer needed. Take GIT_CLIENT_URL out of its configuration.</source>
        <translation>Code Agentはもう必要ありません。構成からGIT_CLIENT_URLを削除してください。</translation>
    </message>
    <message>
        <source>config.default.json is missing or belongs to another version. Use the image, or take the file from the commands under “Configuration”.</source>
        <translation>config.default.jsonがないか、別のバージョンのものです。イメージを使うか、「構成」にあるコマンドでファイルを用意してください。</translation>
    </message>
    <message>
        <source>The client did not finish its own checks</source>
        <translation>クライアントが自己診断を完了しませんでした</translation>
    </message>
    <message>
        <source>The client&apos;s own checks found something</source>
        <translation>クライアントの自己診断で問題が見つかりました</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s servers</source>
        <translation>クライアントはSnykのサーバーに到達できます</translation>
    </message>
    <message>
        <source>Nothing to do. The client&apos;s log shows more such checks at its start, under “PREFLIGHT CHECKS”.</source>
        <translation>対処は不要です。クライアントのログの起動時の部分(「PREFLIGHT CHECKS」)に、ほかの診断も記録されています。</translation>
    </message>
    <message>
        <source>The client reaches the Broker server</source>
        <translation>クライアントはBrokerサーバーに到達できます</translation>
    </message>
    <message>
        <source>The client reaches Snyk&apos;s API</source>
        <translation>クライアントはSnykのAPIに到達できます</translation>
    </message>
    <message>
        <source>Its Broker token looks like one</source>
        <translation>Brokerトークンの形式は正しいです</translation>
    </message>
    <message>
        <source>Its address for webhooks can be used</source>
        <translation>Webhook用のアドレスは使用できます</translation>
    </message>
    <message>
        <source>It works without the Code Agent</source>
        <translation>Code Agentなしで動作します</translation>
    </message>
    <message>
        <source>Its version is supported</source>
        <translation>バージョンはサポート対象です</translation>
    </message>
    <message>
        <source>It has what it needs to answer requests</source>
        <translation>要求に応答するために必要なものが揃っています</translation>
    </message>
    <message>
        <source>Another check: %1</source>
        <extracomment>%1 is the English name that the client gives to one of its checks.</extracomment>
        <translation>その他の診断: %1</translation>
    </message>
    <message>
        <source>The client says: “%1”</source>
        <extracomment>%1 are the client&apos;s own English words.</extracomment>
        <translation>クライアントのメッセージ: 「%1」</translation>
    </message>
    <message>
        <source>with a note</source>
        <comment>result of a check</comment>
        <translation>注意あり</translation>
    </message>
    <message>
        <source>The server gets too many requests. Check again in a few minutes.</source>
        <translation>サーバーへの要求が多すぎます。数分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>The client got no answer from it, or is an older one that only tries it in high availability mode. Have proxy and firewall allow the API&apos;s host too.</source>
        <translation>クライアントが応答を得られなかったか、高可用性モードでのみ試す古いクライアントです。プロキシとファイアウォールでAPIのホストも許可してもらってください。</translation>
    </message>
    <message>
        <source>The API gets too many requests. Check again in a few minutes.</source>
        <translation>APIへの要求が多すぎます。数分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>A client connects with any text, but then gets no requests. Restart it with the configuration from this window.</source>
        <translation>クライアントはどのような文字列でも接続できますが、要求は届きません。このウインドウの構成で再起動してください。</translation>
    </message>
    <message>
        <source>It does not know its own version, which is usual with npm. Nothing to do.</source>
        <translation>クライアントが自身のバージョンを認識していません。npmでは通常のことです。対処は不要です。</translation>
    </message>
    <message>
        <source>Pull the current image, then restart the client.</source>
        <translation>最新のイメージを取得し、クライアントを再起動してください。</translation>
    </message>
    <message>
        <source>This client does not report its own checks</source>
        <translation>このクライアントは自己診断の結果を報告しません</translation>
    </message>
    <message>
        <source>The client&apos;s own checks have something to note</source>
        <translation>クライアントの自己診断に注意点があります</translation>
    </message>
    <message>
        <source>It waits for Snyk&apos;s servers as long as it can, and the way to them may be blocked.</source>
        <translation>クライアントはSnykのサーバーをできるだけ長く待ちます。サーバーへの経路がふさがれている可能性があります。</translation>
    </message>
    <message>
        <source>It is older than March 2023, or something in front of it lets only its health check through.</source>
        <translation>2023年3月より古いバージョンか、手前にある何かがヘルスチェックしか通していません。</translation>
    </message>
    <message>
        <source>Check again. If that does not help, look in the client&apos;s log for “PREFLIGHT CHECKS”.</source>
        <translation>もう一度確認してください。解決しない場合は、クライアントのログで「PREFLIGHT CHECKS」を確認してください。</translation>
    </message>
    <message>
        <source>Ask the client on its own host. If that does not help, pull the current image and restart it.</source>
        <translation>クライアントのホスト上で問い合わせてください。解決しない場合は、最新のイメージを取得して再起動してください。</translation>
    </message>
    <message>
        <source>What each of them needs is listed below. What counts is the connection shown above.</source>
        <translation>それぞれに必要なものは下に示されています。重要なのは上に表示されている接続です。</translation>
    </message>
    <message>
        <source>Its rules are consistent</source>
        <translation>ルールは整合しています</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientProblems</name>
    <message>
        <source>Nothing is entered here yet.</source>
        <translation>まだ何も入力されていません。</translation>
    </message>
    <message>
        <source>User name and password belong together.</source>
        <translation>ユーザー名とパスワードは両方必要です。</translation>
    </message>
    <message>
        <source>There are spaces around it.</source>
        <translation>前後にスペースがあります。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>長すぎます。</translation>
    </message>
    <message>
        <source>It is a placeholder from an example.</source>
        <translation>例のプレースホルダーのままです。</translation>
    </message>
    <message>
        <source>It begins with “https://” or the like.</source>
        <translation>「https://」などで始まっています。</translation>
    </message>
    <message>
        <source>It does not begin with “https://”.</source>
        <translation>「https://」で始まっていません。</translation>
    </message>
    <message>
        <source>There is a path after the host.</source>
        <translation>ホストの後にパスがあります。</translation>
    </message>
    <message>
        <source>There is a user name or a password in the address.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>There is a slash at the end.</source>
        <translation>末尾にスラッシュがあります。</translation>
    </message>
    <message>
        <source>It is not the name of a host.</source>
        <translation>ホストの名前ではありません。</translation>
    </message>
    <message>
        <source>It is not a web address.</source>
        <translation>Webアドレスではありません。</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>接続が暗号化されません。</translation>
    </message>
    <message>
        <source>Most proxies are reached with “http://”.</source>
        <translation>ほとんどのプロキシには「http://」で接続します。</translation>
    </message>
    <message>
        <source>It is not a port.</source>
        <translation>ポートではありません。</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the administrator.</source>
        <translation>1024未満のポートは管理者用に予約されています。</translation>
    </message>
    <message>
        <source>It is not a number from 2 to 4.</source>
        <translation>2～4の数値ではありません。</translation>
    </message>
    <message>
        <source>Several clients need high availability mode.</source>
        <translation>複数のクライアントには高可用性モードが必要です。</translation>
    </message>
    <message>
        <source>It is not a complete path.</source>
        <translation>完全なパスではありません。</translation>
    </message>
    <message>
        <source>There is a comma or a quote in the path.</source>
        <translation>パスにコンマまたは引用符が含まれています。</translation>
    </message>
    <message>
        <source>It is not the version of an image.</source>
        <translation>イメージのバージョンではありません。</translation>
    </message>
    <message>
        <source>It is not the name of an organization.</source>
        <translation>組織の名前ではありません。</translation>
    </message>
    <message>
        <source>There is a colon in the user name.</source>
        <translation>ユーザー名にコロンが含まれています。</translation>
    </message>
    <message>
        <source>It looks like a token of Snyk.</source>
        <translation>Snykのトークンのようです。</translation>
    </message>
    <message>
        <source>It looks like a token of another service.</source>
        <translation>別のサービスのトークンのようです。</translation>
    </message>
    <message>
        <source>The client does not work without it.</source>
        <translation>クライアントの動作に必要です。</translation>
    </message>
    <message>
        <source>Enter both, or neither.</source>
        <translation>両方入力するか、どちらも入力しないでください。</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>Check that it was pasted once, and nothing else with it.</source>
        <translation>一度だけ貼り付けられていて、ほかのものが含まれていないことを確認してください。</translation>
    </message>
    <message>
        <source>Put in your own value.</source>
        <translation>実際の値を入力してください。</translation>
    </message>
    <message>
        <source>Put “https://” or “http://” in front.</source>
        <translation>先頭に「https://」または「http://」を付けてください。</translation>
    </message>
    <message>
        <source>Enter the host only.</source>
        <translation>ホストのみを入力してください。</translation>
    </message>
    <message>
        <source>Enter them in the fields for them; what needs encoding is encoded for you.</source>
        <translation>それぞれの欄に入力してください。必要なエンコードは自動的に行われます。</translation>
    </message>
    <message>
        <source>Enter it as https://host.example.com/path, without “?” and “#”.</source>
        <translation>https://host.example.com/pathの形式で、「?」と「#」を付けずに入力してください。</translation>
    </message>
    <message>
        <source>Use “https://”, so that nobody on the way reads tokens and passwords.</source>
        <translation>トークンとパスワードが途中で読まれないように、「https://」を使ってください。</translation>
    </message>
    <message>
        <source>“https://” is right only if the proxy itself speaks TLS.</source>
        <translation>「https://」が正しいのは、プロキシ自体がTLSに対応している場合だけです。</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, for example 8000.</source>
        <translation>1～65535の数値を入力してください(例: 8000)。</translation>
    </message>
    <message>
        <source>The client does not run as the administrator. Choose another one, such as 8000.</source>
        <translation>クライアントは管理者として実行されません。8000などの別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Snyk supports 2, 3 or 4 clients; leave it empty for one.</source>
        <translation>Snykがサポートするクライアントは2～4個です。1つの場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>Switch the mode on, or leave the number empty.</source>
        <translation>このモードを有効にするか、数を空欄にしてください。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>リストから選択してください。</translation>
    </message>
    <message>
        <source>Begin with “/”, or with a drive such as “C:\”.</source>
        <translation>「/」、または「C:\」のようなドライブで始めてください。</translation>
    </message>
    <message>
        <source>Docker would misread it. Rename the file, or put it somewhere else.</source>
        <translation>Dockerが誤って解釈します。ファイルの名前を変えるか、別の場所に置いてください。</translation>
    </message>
    <message>
        <source>Enter it as 5.22.14, or leave it empty for the newest.</source>
        <translation>5.22.14のように入力するか、最新の場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>Enter what follows dev.azure.com/ in the address of your organization.</source>
        <translation>組織のアドレスのdev.azure.com/より後の部分を入力してください。</translation>
    </message>
    <message>
        <source>The token of your own service belongs here; Snyk&apos;s is in the list already.</source>
        <translation>ここには自分のサービスのトークンを入力します。Snykのトークンはすでに一覧にあります。</translation>
    </message>
    <message>
        <source>Check that it was made in the service that this client is for.</source>
        <translation>このクライアントが対象とするサービスで作成されたものか確認してください。</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark in front of a remark</comment>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>mark in front of a remark</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>mark in front of a remark</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 says what is wrong, %3 what to do.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>It does not begin with “http://”.</source>
        <translation>「http://」で始まっていません。</translation>
    </message>
    <message>
        <source>It is a range of addresses.</source>
        <translation>アドレスの範囲です。</translation>
    </message>
    <message>
        <source>It is not a host.</source>
        <translation>ホストではありません。</translation>
    </message>
    <message>
        <source>There is no port in it.</source>
        <translation>ポートが含まれていません。</translation>
    </message>
    <message>
        <source>It is an address of the computer itself.</source>
        <translation>コンピューター自身を指すアドレスです。</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>証明書と鍵は両方必要です。</translation>
    </message>
    <message>
        <source>The client has a certificate, and the address begins with “http://”.</source>
        <translation>クライアントに証明書がありますが、アドレスが「http://」で始まっています。</translation>
    </message>
    <message>
        <source>The client has no certificate for “https://”.</source>
        <translation>クライアントに「https://」用の証明書がありません。</translation>
    </message>
    <message>
        <source>It is an address of Snyk, but not the API of your region.</source>
        <translation>Snykのアドレスですが、リージョンのAPIではありません。</translation>
    </message>
    <message>
        <source>The client that is in use has this name.</source>
        <translation>使用中のクライアントと同じ名前です。</translation>
    </message>
    <message>
        <source>The client that is in use listens on this port.</source>
        <translation>使用中のクライアントがこのポートで待ち受けています。</translation>
    </message>
    <message>
        <source>The configuration sets this variable already.</source>
        <translation>この変数は構成ですでに設定されています。</translation>
    </message>
    <message>
        <source>This variable is there twice.</source>
        <translation>この変数が2つあります。</translation>
    </message>
    <message>
        <source>The shell or Docker would take this variable for itself.</source>
        <translation>この変数はシェルまたはDockerが自身のものとして使います。</translation>
    </message>
    <message>
        <source>It is an address, and not the name alone.</source>
        <translation>名前だけではなくアドレスです。</translation>
    </message>
    <message>
        <source>An organization at dev.azure.com cannot have this name.</source>
        <translation>dev.azure.comの組織にはこの名前を使えません。</translation>
    </message>
    <message>
        <source>It is not the host of the web pages.</source>
        <translation>Webページのホストではありません。</translation>
    </message>
    <message>
        <source>For this host GitHub has its API elsewhere.</source>
        <translation>このホストの場合、GitHubのAPIは別の場所にあります。</translation>
    </message>
    <message>
        <source>Proxies are reached with “http://”, also for encrypted connections.</source>
        <translation>プロキシには、暗号化された接続でも「http://」で接続します。</translation>
    </message>
    <message>
        <source>Enter hosts as git.example.com, domains as .corp.example, with commas between them.</source>
        <translation>ホストはgit.example.com、ドメインは.corp.exampleの形式で、コンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>The client listens at its own port. Without one, webhooks go to port 80.</source>
        <translation>クライアントは独自のポートで待ち受けます。ポートがないと、Webhookはポート80に送信されます。</translation>
    </message>
    <message>
        <source>Enter the files of both, or of neither.</source>
        <translation>両方のファイルを入力するか、どちらも入力しないでください。</translation>
    </message>
    <message>
        <source>With a certificate it answers “https://” only.</source>
        <translation>証明書がある場合は「https://」でのみ応答します。</translation>
    </message>
    <message>
        <source>It reports that when it starts. “https://” is right if something in front of the client has the certificate.</source>
        <translation>起動時にそのように報告されます。クライアントの手前にある何かが証明書を持つ場合は、「https://」で正しいです。</translation>
    </message>
    <message>
        <source>Webhooks would not arrive.</source>
        <translation>Webhookが届かなくなります。</translation>
    </message>
    <message>
        <source>The client would read it as the end of an address or decode it. Check that the token was copied completely, and nothing else with it.</source>
        <translation>クライアントがこれをアドレスの終わりとみなすか、デコードしてしまいます。トークン全体がコピーされ、ほかのものが含まれていないことを確認してください。</translation>
    </message>
    <message>
        <source>The client would answer “Invalid character in header”. Check that the token was copied, and not a part of the page.</source>
        <translation>クライアントが「Invalid character in header」と応答することになります。ページの一部ではなく、トークンがコピーされていることを確認してください。</translation>
    </message>
    <message>
        <source>Leave the name empty or choose another one: with this one the new client would take the place of the client in use.</source>
        <translation>名前を空欄にするか、別の名前を選んでください。この名前では、新しいクライアントが使用中のクライアントと入れ替わってしまいます。</translation>
    </message>
    <message>
        <source>Leave the port empty or choose another one: both run side by side for a while.</source>
        <translation>ポートを空欄にするか、別のポートを選んでください。しばらくの間、両方が並行して動作します。</translation>
    </message>
    <message>
        <source>A name has letters, digits and “_” in it, and does not begin with a digit.</source>
        <translation>名前には英数字と「_」を使い、数字で始めることはできません。</translation>
    </message>
    <message>
        <source>Take one of them away.</source>
        <translation>どちらか1つを削除してください。</translation>
    </message>
    <message>
        <source>If it is a collection of a server of your own, enter its host as well.</source>
        <translation>独自のサーバーのコレクションの場合は、そのホストも入力してください。</translation>
    </message>
    <message>
        <source>The address of the API follows from it.</source>
        <translation>APIのアドレスはこれから決まります。</translation>
    </message>
    <message>
        <source>Leave it empty, and the right address is written.</source>
        <translation>空欄にすると、正しいアドレスが書き込まれます。</translation>
    </message>
    <message>
        <source>%1: “%2”: %3 %4</source>
        <extracomment>%1 is “Error”, “Warning” or “Note”; %2 an entry of a list, or several; %3 says what is wrong with it, %4 what to do.</extracomment>
        <translation>%1: 「%2」: %3 %4</translation>
    </message>
    <message>
        <source>There is a token or a password in this value.</source>
        <translation>この値にトークンまたはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Tick “The value is secret”: what is not secret is shown and remembered.</source>
        <translation>「値は秘密」にチェックを入れてください。秘密でない値は表示され、記憶されます。</translation>
    </message>
    <message>
        <source>There are spaces before or after it.</source>
        <translation>前か後にスペースがあります。</translation>
    </message>
    <message>
        <source>It contains a line break or another invisible character.</source>
        <translation>改行、または目に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>There is a port after the host name.</source>
        <translation>ホスト名の後にポートがあります。</translation>
    </message>
    <message>
        <source>It contains a character that cannot be sent.</source>
        <translation>送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>This is not a valid name for a variable.</source>
        <translation>変数の名前として有効ではありません。</translation>
    </message>
    <message>
        <source>It is not one of the possible values.</source>
        <translation>使用できる値ではありません。</translation>
    </message>
    <message>
        <source>It is not a name that every system accepts.</source>
        <translation>すべてのシステムで使える名前ではありません。</translation>
    </message>
    <message>
        <source>It contains a “$” that the client would replace.</source>
        <translation>クライアントが置き換えてしまう「$」が含まれています。</translation>
    </message>
    <message>
        <source>They are kept as part of it. Remove them if they were copied by mistake.</source>
        <translation>値の一部として残ります。誤ってコピーした場合は削除してください。</translation>
    </message>
    <message>
        <source>Copy it again, without anything around it.</source>
        <translation>前後のものを含めずに、コピーし直してください。</translation>
    </message>
    <message>
        <source>Leave that out: the client adds it itself.</source>
        <translation>省いてください。クライアントが自動的に付け加えます。</translation>
    </message>
    <message>
        <source>Leave out the port: the host applies with any port.</source>
        <translation>ポートを省いてください。ホストはどのポートにも適用されます。</translation>
    </message>
    <message>
        <source>Leave it out: the client would double it.</source>
        <translation>省いてください。クライアントが付けるものと重複します。</translation>
    </message>
    <message>
        <source>Enter it as git.example.com, with a port if needed: git.example.com:8443.</source>
        <translation>git.example.comの形式で、必要な場合はポートを付けて入力してください: git.example.com:8443。</translation>
    </message>
    <message>
        <source>The client compares names and does not know ranges. List the hosts themselves, or a domain such as .corp.example.</source>
        <translation>クライアントは名前を比較し、範囲は認識しません。個々のホスト、または.corp.exampleのようなドメインを入力してください。</translation>
    </message>
    <message>
        <source>Webhooks of your service do not get there. Enter the name by which the service reaches the client.</source>
        <translation>サービスのWebhookがそこには届きません。サービスからクライアントに接続できる名前を入力してください。</translation>
    </message>
    <message>
        <source>Use the field for it, or the value that the program sets.</source>
        <translation>専用の欄を使うか、プログラムが設定する値を使ってください。</translation>
    </message>
    <message>
        <source>It cannot be passed to the client; remove it.</source>
        <translation>クライアントに渡せません。削除してください。</translation>
    </message>
    <message>
        <source>Use at most 49 lower-case letters, digits and hyphens, starting with a letter.</source>
        <translation>英小文字、数字、ハイフンを使い、英字で始まる49文字以内にしてください。</translation>
    </message>
    <message>
        <source>Enter the name. There is a separate field for the host of your own server.</source>
        <translation>名前を入力してください。独自のサーバーのホストには別の欄があります。</translation>
    </message>
    <message>
        <source>The service would take what follows as the password. Choose another user.</source>
        <translation>サービスはそれ以降をパスワードとみなします。別のユーザーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing to do: it is passed in parts, which the client does not touch.</source>
        <translation>対処は不要です。分割して渡され、クライアントはそのまま受け取ります。</translation>
    </message>
    <message>
        <source>It contains a character that tokens of this kind do not have.</source>
        <translation>この種類のトークンには使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>This is not the ARN of a role.</source>
        <translation>ロールのARNではありません。</translation>
    </message>
    <message>
        <source>Copy it from IAM at AWS: it begins with “arn:aws:iam::”.</source>
        <translation>AWSのIAMからコピーしてください。「arn:aws:iam::」で始まります。</translation>
    </message>
    <message>
        <source>This is not the name of an AWS region.</source>
        <translation>AWSリージョンの名前ではありません。</translation>
    </message>
    <message>
        <source>It looks like eu-central-1.</source>
        <translation>eu-central-1のような形式です。</translation>
    </message>
    <message>
        <source>AWS takes no external ID like this.</source>
        <translation>AWSでは、このような外部IDは使えません。</translation>
    </message>
    <message>
        <source>Letters, digits and the characters _ + = , . @ : / - are possible.</source>
        <translation>使えるのは、英字、数字、および記号 _ + = , . @ : / - です。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientRun</name>
    <message>
        <source>Start the Podman machine, then try again.</source>
        <translation>Podmanマシンを起動してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Start Docker Desktop, or the service “docker”, then try again.</source>
        <translation>Docker Desktopまたはサービス「docker」を起動してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be run</source>
        <extracomment>%1 is Docker or Podman, here and below.</extracomment>
        <translation>%1を実行できません</translation>
    </message>
    <message>
        <source>The program is not on this computer, or could not be started.</source>
        <translation>プログラムがこのコンピューターにないか、起動できませんでした。</translation>
    </message>
    <message>
        <source>Check the installation of %1, or run the client elsewhere.</source>
        <translation>%1のインストールを確認するか、別の場所でクライアントを実行してください。</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1が動作していません</translation>
    </message>
    <message>
        <source>The program is installed, but its service does not answer.</source>
        <translation>プログラムはインストールされていますが、サービスが応答しません。</translation>
    </message>
    <message>
        <source>You may not use %1</source>
        <translation>%1の使用が許可されていません</translation>
    </message>
    <message>
        <source>Your account on this computer has no access to its service.</source>
        <translation>このコンピューターのアカウントには、サービスへのアクセス権がありません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for access, or choose Podman, which needs none.</source>
        <translation>このコンピューターの管理者にアクセス権を依頼するか、アクセス権が不要なPodmanを選んでください。</translation>
    </message>
    <message>
        <source>There is already a container of this name</source>
        <translation>この名前のコンテナーがすでにあります</translation>
    </message>
    <message>
        <source>Another program made it while the client was being started.</source>
        <translation>クライアントの起動中に、別のプログラムが作成しました。</translation>
    </message>
    <message>
        <source>Try again to see what it is.</source>
        <translation>もう一度試すと、それが何か分かります。</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>ポート%1は使用中です</translation>
    </message>
    <message>
        <source>Another program or container already listens there.</source>
        <translation>別のプログラムまたはコンテナーがすでにそこで待ち受けています。</translation>
    </message>
    <message>
        <source>Stop it, or enter another port under “Advanced”.</source>
        <translation>それを停止するか、「詳細」で別のポートを入力してください。</translation>
    </message>
    <message>
        <source>There is no such image</source>
        <translation>そのようなイメージはありません</translation>
    </message>
    <message>
        <source>The registry does not have this version of the client.</source>
        <translation>レジストリに、このバージョンのクライアントがありません。</translation>
    </message>
    <message>
        <source>Leave the version under “Advanced” empty for the newest one.</source>
        <translation>最新のものを使うには、「詳細」のバージョンを空にしてください。</translation>
    </message>
    <message>
        <source>The image could not be downloaded</source>
        <translation>イメージをダウンロードできませんでした</translation>
    </message>
    <message>
        <source>%1 did not reach the registry, and the image is not here yet.</source>
        <translation>%1がレジストリに接続できず、イメージもまだここにありません。</translation>
    </message>
    <message>
        <source>Check the connection and the proxy settings of %1, then try again.</source>
        <translation>接続と%1のプロキシ設定を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The registry refuses the download</source>
        <translation>レジストリがダウンロードを拒否しています</translation>
    </message>
    <message>
        <source>It may allow only so many downloads, or want you to sign in.</source>
        <translation>ダウンロード回数に制限があるか、サインインが必要な可能性があります。</translation>
    </message>
    <message>
        <source>Try again later, or sign in to the registry with %1.</source>
        <translation>後でもう一度試すか、%1でレジストリにサインインしてください。</translation>
    </message>
    <message>
        <source>A file for the client is missing</source>
        <translation>クライアント用のファイルがありません</translation>
    </message>
    <message>
        <source>A certificate or key is not at the path you entered.</source>
        <translation>証明書または鍵が、入力されたパスにありません。</translation>
    </message>
    <message>
        <source>Correct the paths under “Advanced”.</source>
        <translation>「詳細」のパスを修正してください。</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1が応答しません</translation>
    </message>
    <message>
        <source>It took too long, so it is not known whether the client was started.</source>
        <translation>時間がかかりすぎたため、クライアントが起動したかどうかは不明です。</translation>
    </message>
    <message>
        <source>Restart %1, then try again.</source>
        <translation>%1を再起動してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The client has stopped by itself</source>
        <translation>クライアントが途中で停止しました</translation>
    </message>
    <message>
        <source>Its container is there, but it no longer runs.</source>
        <translation>コンテナーはありますが、もう動作していません。</translation>
    </message>
    <message>
        <source>The last lines of the log say why.</source>
        <translation>理由はログの最後の数行にあります。</translation>
    </message>
    <message>
        <source>The configuration could not be handed over</source>
        <translation>構成を渡せませんでした</translation>
    </message>
    <message>
        <source>A private file for it could not be written. Nothing was started.</source>
        <translation>構成用の非公開ファイルを書き込めませんでした。何も起動していません。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>ディスクの空きを増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 reported an error</source>
        <translation>%1がエラーを報告しました</translation>
    </message>
    <message>
        <source>The client was not started.</source>
        <translation>クライアントは起動していません。</translation>
    </message>
    <message>
        <source>%1 is running. It may be this client, started before.</source>
        <translation>%1が動作しています。以前に起動したこのクライアントかもしれません。</translation>
    </message>
    <message>
        <source>%1 is there, but not running. It may be left from an earlier start.</source>
        <extracomment>%1 is the name of a container.</extracomment>
        <translation>%1はありますが、動作していません。以前の起動で残ったものかもしれません。</translation>
    </message>
    <message>
        <source>“Replace it” removes it and starts the client anew.</source>
        <translation>「置き換える」を押すと、それを削除してクライアントを新たに起動します。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>%1に問い合わせています…</translation>
    </message>
    <message>
        <source>Downloading the image…</source>
        <translation>イメージをダウンロードしています…</translation>
    </message>
    <message>
        <source>Starting the client…</source>
        <translation>クライアントを起動しています…</translation>
    </message>
    <message>
        <source>Removing the container…</source>
        <translation>コンテナーを削除しています…</translation>
    </message>
    <message>
        <source>%1 lacks a part</source>
        <translation>%1に不足している部分があります</translation>
    </message>
    <message>
        <source>Its small program that starts others in a container is missing.</source>
        <translation>コンテナー内でほかのプログラムを起動する小さなプログラムがありません。</translation>
    </message>
    <message>
        <source>Install the package “catatonit”, then try again.</source>
        <translation>パッケージ「catatonit」をインストールしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Install Docker anew, then try again.</source>
        <translation>Dockerをインストールし直してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretDialog</name>
    <message>
        <source>New secret</source>
        <comment>step of a window</comment>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>Save and check</source>
        <comment>step of a window</comment>
        <translation>保存と確認</translation>
    </message>
    <message>
        <source>Old secret</source>
        <comment>step of a window</comment>
        <translation>古いシークレット</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a window</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>OAuthクライアントシークレット</translation>
    </message>
    <message>
        <source>The new client secret is not saved yet</source>
        <translation>新しいクライアントシークレットはまだ保存されていません</translation>
    </message>
    <message>
        <source>If you leave now, nobody has it: it stays valid at Snyk until somebody deletes it there. The old one stays in use.</source>
        <translation>ここで終了すると、誰もこのシークレットを持たないことになります。Snykでは、誰かが削除するまで有効なままです。古いものが引き続き使われます。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>保管せずに閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>broker::ui::ClientSecretPage</name>
    <message>
        <source>Nothing &amp;uses the old secret any more</source>
        <translation>古いシークレットはもう使われていない(&amp;U)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Enter one that was made at Snyk…</source>
        <translation>Snykで作成したものを入力(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>中止(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make a new secret</source>
        <translation>Snykに新しいシークレットを作成させる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete the old secret at Snyk</source>
        <translation>Snykの古いシークレットを削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 is in use.</source>
        <extracomment>%1 is a masked secret, %2 a service account, %3 a region.</extracomment>
        <translation>%3にある%2の%1が使われています。</translation>
    </message>
    <message>
        <source>The old one, %1, is still in the keychain.</source>
        <translation>古いもの(%1)はまだキーチェーンにあります。</translation>
    </message>
    <message>
        <source>&amp;Let Snyk make another one</source>
        <translation>Snykに別のものを作成させる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep it valid, and forget it here…</source>
        <translation>有効なまま、ここでのみ破棄(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Ask Snyk whether it is valid</source>
        <translation>有効かどうかをSnykに問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check it and use it</source>
        <translation>確認して使う(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>古いものを使い続ける(&amp;S)</translation>
    </message>
    <message>
        <source>Replace the client secret by a new one</source>
        <translation>クライアントシークレットを新しいものに置き換え</translation>
    </message>
    <message>
        <source>Looking for the service account</source>
        <translation>サービスアカウントを探しています</translation>
    </message>
    <message>
        <source>Snyk makes a new client secret</source>
        <translation>Snykが新しいクライアントシークレットを作成しています</translation>
    </message>
    <message>
        <source>It is not known whether Snyk made a new secret</source>
        <translation>Snykが新しいシークレットを作成したかどうか不明です</translation>
    </message>
    <message>
        <source>Looking for the new secret in the keychain</source>
        <translation>新しいシークレットをキーチェーンで探しています</translation>
    </message>
    <message>
        <source>Saving the new secret</source>
        <translation>新しいシークレットを保存しています</translation>
    </message>
    <message>
        <source>The new secret is not saved yet</source>
        <translation>新しいシークレットはまだ保存されていません</translation>
    </message>
    <message>
        <source>The new secret is saved and not used yet</source>
        <translation>新しいシークレットは保存されましたが、まだ使われていません</translation>
    </message>
    <message>
        <source>Asking Snyk about the new secret</source>
        <translation>新しいシークレットについてSnykに問い合わせています</translation>
    </message>
    <message>
        <source>Delete the old secret</source>
        <translation>古いシークレットの削除</translation>
    </message>
    <message>
        <source>Deleting the old secret at Snyk</source>
        <translation>Snykの古いシークレットを削除しています</translation>
    </message>
    <message>
        <source>It is not known whether the old secret was deleted</source>
        <translation>古いシークレットが削除されたかどうか不明です</translation>
    </message>
    <message>
        <source>Asking Snyk whether the old secret is valid</source>
        <translation>古いシークレットが有効かどうかをSnykに問い合わせています</translation>
    </message>
    <message>
        <source>Removing the old secret from the keychain</source>
        <translation>古いシークレットをキーチェーンから削除しています</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk</source>
        <translation>Snykの古いシークレットを削除しました</translation>
    </message>
    <message>
        <source>The client secret is replaced</source>
        <translation>クライアントシークレットを置き換えました</translation>
    </message>
    <message>
        <source>Two secrets may be valid at once: Snyk makes the new one, it is saved and checked, and only then used. The old one stays valid until you delete it.</source>
        <translation>2つのシークレットが同時に有効になることがあります。Snykが新しいものを作成し、それを保存して確認してから、使い始めます。古いものは、あなたが削除するまで有効です。</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Snykに問い合わせています…</translation>
    </message>
    <message>
        <source>No new secret was made</source>
        <translation>新しいシークレットは作成されませんでした</translation>
    </message>
    <message>
        <source>The service account may not edit service accounts, so not itself either. Ask an administrator of its group or organization to make a second secret, and enter that.</source>
        <translation>このサービスアカウントにはサービスアカウントの編集が許可されていないため、自分自身も編集できません。属するグループまたは組織の管理者に2つ目のシークレットの作成を依頼し、それを入力してください。</translation>
    </message>
    <message>
        <source>Snyk allows two secrets. If there is one that nobody has, delete it in the settings of the service account at Snyk, then try again.</source>
        <translation>Snykで許可されるシークレットは2つです。誰も持っていないものがある場合は、Snykのサービスアカウントの設定で削除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Snyk may have made a secret that nobody has</source>
        <translation>誰も持っていないシークレットをSnykが作成した可能性があります</translation>
    </message>
    <message>
        <source>The answer never came, and the keychain has no new secret.</source>
        <translation>応答が届かず、キーチェーンに新しいシークレットがありません。</translation>
    </message>
    <message>
        <source>The old one is in use and stays valid. Nothing is sent again by itself: if there are two already, Snyk refuses another one and changes nothing.</source>
        <translation>古いものが使われていて、引き続き有効です。自動的に再送信されることはありません。すでに2つある場合、Snykは新たな作成を拒否し、何も変更しません。</translation>
    </message>
    <message>
        <source>Snyk shows a secret once only. Leave this window open until it is saved.</source>
        <translation>Snykはシークレットを一度しか表示しません。保存されるまで、このウインドウを開いたままにしてください。</translation>
    </message>
    <message>
        <source>The new secret is kept, and the old one is used still</source>
        <translation>新しいシークレットは保管されましたが、まだ古いシークレットが使われています</translation>
    </message>
    <message>
        <source>The old secret was not deleted</source>
        <translation>古いシークレットは削除されませんでした</translation>
    </message>
    <message>
        <source>The new secret is used from now on</source>
        <translation>今後は新しいシークレットが使われます</translation>
    </message>
    <message>
        <source>The old secret may be valid still</source>
        <translation>古いシークレットがまだ有効な可能性があります</translation>
    </message>
    <message>
        <source>The old secret is deleted at Snyk and removed from this computer</source>
        <translation>古いシークレットをSnykで削除し、このコンピューターからも削除しました</translation>
    </message>
    <message>
        <source>Snyk deletes it for good: nothing can sign in with the old secret any more.</source>
        <translation>Snykで完全に削除されます。古いシークレットではもうサインインできなくなります。</translation>
    </message>
    <message>
        <source>&amp;Forget it here</source>
        <translation>ここで破棄(&amp;F)</translation>
    </message>
    <message>
        <source>It is not in the keychain any more. Without it, this program can neither ask Snyk about it nor have it deleted.</source>
        <translation>キーチェーンにもうありません。これがないと、このプログラムはSnykに照会することも、削除を依頼することもできません。</translation>
    </message>
    <message>
        <source>Look at the secrets of the service account at Snyk, or ask its administrator: if there are two, delete the older one there. Then forget it here.</source>
        <translation>Snykでサービスアカウントのシークレットを確認するか、管理者に問い合わせてください。2つある場合は、そこで古いほうを削除し、その後ここで破棄してください。</translation>
    </message>
    <message>
        <source>The old secret is forgotten here, and may be valid still</source>
        <translation>古いシークレットはここでは破棄されましたが、まだ有効な可能性があります</translation>
    </message>
    <message>
        <source>If Snyk refuses to make another one some day, it still has two: delete the older one in the settings of the service account at Snyk.</source>
        <translation>いつかSnykが新しい作成を拒否した場合は、まだ2つあります。Snykのサービスアカウントの設定で古いほうを削除してください。</translation>
    </message>
    <message>
        <source>It was put into the keychain on %1.</source>
        <translation>%1にキーチェーンに保管されました。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandBox</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandLine</name>
    <message>
        <source>Start with this address of Snyk&apos;s API, for single tenant.</source>
        <translation>シングルテナント用に、このSnyk APIのアドレスで起動します。</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>Stands for a web address in the help of the command line.</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Use settings, records and keychain entries of this profile. Letters, digits, - and _.</source>
        <translation>このプロファイルの設定、記録、キーチェーンの項目を使います。英数字、-、_が使えます。</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Stands for the name of a profile in the help of the command line.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of the operating system. Tokens are never taken from the command line: they are entered in the window.</source>
        <translation>Snyk Brokerのトークンを取得し、オペレーティングシステムのキーチェーンに保管します。トークンをコマンドラインから受け取ることはありません。ウインドウで入力します。</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used: it has to begin with https:// and must not hold a user name. http:// is accepted for this computer only.</source>
        <extracomment>--api-url is not translated.</extracomment>
        <translation>--api-urlで指定されたアドレスは使用できません。https://で始め、ユーザー名を含めないでください。http://はこのコンピューターに対してのみ使えます。</translation>
    </message>
    <message>
        <source>The name given with --profile cannot be used: it may hold letters, digits, - and _, at most 40 of them.</source>
        <extracomment>--profile is not translated.</extracomment>
        <translation>--profileで指定された名前は使用できません。英数字、-、_を使い、40文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. See --help.</source>
        <extracomment>%1 is the name of an option. --help is not translated.</extracomment>
        <translation>オプション「%1」はありません。--helpを参照してください。</translation>
    </message>
    <message>
        <source>The options were not understood. See --help.</source>
        <extracomment>--help is not translated.</extracomment>
        <translation>オプションを解釈できませんでした。--helpを参照してください。</translation>
    </message>
    <message>
        <source>Start without a window, in the tray where there is one.</source>
        <translation>ウインドウなしで起動し、トレイがある場合はトレイに表示します。</translation>
    </message>
    <message>
        <source>Start in practice mode, with a made-up Snyk. Nothing leaves this computer.</source>
        <translation>架空のSnykを使う練習モードで起動します。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>One of the options looks like a token. It was not used, but treat it as known to others: programs on this computer can read command lines. Start the program without it and enter the token in the window.</source>
        <translation>オプションの1つがトークンのようです。使用されませんでしたが、他人に知られたものとして扱ってください。このコンピューター上のプログラムはコマンドラインを読み取れます。トークンを指定せずにプログラムを起動し、ウインドウで入力してください。</translation>
    </message>
    <message>
        <source>Begin to set up a token.</source>
        <translation>トークンの設定を開始します。</translation>
    </message>
    <message>
        <source>Show the list with what is due next selected.</source>
        <translation>次に期限が来るものを選択した状態で一覧を表示します。</translation>
    </message>
    <message>
        <source>Ask the program that is running to quit.</source>
        <translation>実行中のプログラムに終了を要求します。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CompanyCa</name>
    <message>
        <source>Save the certificates for the Broker client</source>
        <translation>Brokerクライアント用の証明書を保存</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>証明書 (*.pem)</translation>
    </message>
    <message>
        <source>The client will trust your company&apos;s certificates</source>
        <translation>クライアントは会社の証明書を信頼するようになります</translation>
    </message>
    <message>
        <source>They are in %1. Where the client runs on another computer, copy the file there and correct its place in the form.</source>
        <translation>%1に保存されています。クライアントを別のコンピューターで実行する場合は、ファイルをそこにコピーし、フォームで場所を修正してください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfigPanel</name>
    <message>
        <source>Co&amp;py all</source>
        <translation>すべてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>待機を中止(&amp;W)</translation>
    </message>
    <message>
        <source>Start the client:</source>
        <translation>クライアントを起動:</translation>
    </message>
    <message>
        <source>Copy sta&amp;rt</source>
        <translation>起動コマンドをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy re&amp;moval</source>
        <translation>削除コマンドをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>補足情報</translation>
    </message>
    <message>
        <source>R&amp;un the client with</source>
        <translation>クライアントの実行方法(&amp;U)</translation>
    </message>
    <message>
        <source>The configuration appears here.</source>
        <translation>ここに構成が表示されます。</translation>
    </message>
    <message>
        <source>With the secrets. The clipboard is emptied after a while.</source>
        <translation>シークレットを含みます。クリップボードはしばらくすると消去されます。</translation>
    </message>
    <message>
        <source>With the secrets, in a file that only you can read.</source>
        <translation>シークレットを含み、自分だけが読めるファイルに保存します。</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln秒後に再び隠します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run these commands in the folder that %1 is saved in.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>これらのコマンドは、%1を保存したフォルダーで実行してください。</translation>
    </message>
    <message>
        <source>To be corrected: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>要修正: %1。</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <comment>the secrets</comment>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>the secrets</comment>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Configuration, with the secrets</source>
        <translation>構成(シークレットを含む)</translation>
    </message>
    <message>
        <source>Configuration, secrets hidden</source>
        <translation>構成(シークレットは非表示)</translation>
    </message>
    <message>
        <source>Client configuration</source>
        <translation>クライアントの構成</translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>構成を保存</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it. Move it to a folder that only you can open.</source>
        <translation>このフォルダーではファイルが非公開になりません。他人が読める可能性があります。自分だけが開けるフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>Practice mode: nothing in this file is real, and its token works nowhere.</source>
        <translation>練習モード: このファイルの内容は本物ではなく、トークンはどこでも使えません。</translation>
    </message>
    <message>
        <source>Remove the client again:</source>
        <translation>クライアントを削除:</translation>
    </message>
    <message>
        <source>How the client should run</source>
        <translation>クライアントの実行方法</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>未入力: %1。</translation>
    </message>
    <message>
        <source>The secrets are now in this file</source>
        <translation>シークレットはこのファイルに保存されました</translation>
    </message>
    <message>
        <source>Only you can read it. Keep it as safe as a password, and delete it when it is no longer needed.</source>
        <translation>読めるのはあなただけです。パスワードと同じように安全に保管し、不要になったら削除してください。</translation>
    </message>
    <message>
        <source>Containers are run b&amp;y</source>
        <translation>コンテナーの実行環境(&amp;Y)</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>実行する人向け(&amp;I)</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfirmPage</name>
    <message>
        <source>Organization:</source>
        <translation>組織:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>インテグレーション:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>リージョン:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>保管先:</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>トークン:</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>Generate the token</source>
        <translation>トークンを生成</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>トークンを保存</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>まだ何も変更されていません。次のボタンで以下の内容が実行されます。</translation>
    </message>
    <message>
        <source>&amp;Generate the token</source>
        <translation>トークンを生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save the token</source>
        <translation>トークンを保存(&amp;S)</translation>
    </message>
    <message>
        <source>The keychain of this computer, readable by your user only</source>
        <translation>このコンピューターのキーチェーン(あなたのユーザーのみ読み取り可能)</translation>
    </message>
    <message>
        <source>The memory of this program, until you quit</source>
        <translation>このプログラムのメモリ(終了するまで)</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. If the new token differs, that entry stays, marked as replaced.</source>
        <translation>一覧には、このインテグレーション用に%1があります。新しいトークンが異なる場合、その項目は置き換え済みとして残ります。</translation>
    </message>
    <message>
        <source>I accept that the answer may be a &amp;different token</source>
        <translation>応答が異なるトークンになる可能性を了承します(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the memory of this program, until you quit.</source>
        <translation>Snykでは何も変更されません。トークンは、終了するまでこのプログラムのメモリに保持されます。</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the password store of this computer (keychain).</source>
        <translation>Snykでは何も変更されません。トークンはこのコンピューターのパスワード保管庫(キーチェーン)に入ります。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ConnectPage</name>
    <message>
        <source>&amp;Region:</source>
        <translation>リージョン(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>破棄(&amp;F)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>No account at hand? Try it in practice m&amp;ode</source>
        <translation>アカウントがない場合: 練習モードで試す(&amp;O)</translation>
    </message>
    <message>
        <source>Connect to Snyk</source>
        <translation>Snykに接続</translation>
    </message>
    <message>
        <source>&amp;Use the token kept in the keychain: %1 (%2)</source>
        <translation>キーチェーンのトークンを使う(&amp;U): %1(%2)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>What to sign in with</source>
        <translation>サインインに使うもの</translation>
    </message>
    <message>
        <source>&amp;Enter something else</source>
        <translation>別のものを入力(&amp;E)</translation>
    </message>
    <message>
        <source>Removes it from the keychain of this computer</source>
        <translation>このコンピューターのキーチェーンから削除します</translation>
    </message>
    <message>
        <source>Choose the region of your Snyk account and what you sign in with. It is sent only to that region.</source>
        <translation>Snykアカウントのリージョンと、サインインに使うものを選択してください。そのリージョンにのみ送信されます。</translation>
    </message>
    <message>
        <source>Sign i&amp;n</source>
        <translation>サインイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>練習用アカウントを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>&amp;Use the OAuth service account kept in the keychain: %1 (%2)</source>
        <translation>キーチェーンのOAuthサービスアカウントを使う(&amp;U): %1(%2)</translation>
    </message>
    <message>
        <source>Its rotation is not finished: resume it in the list first</source>
        <translation>ローテーションが完了していません: 先に一覧で再開してください</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>このコンピューターに記憶する(キーチェーン)(&amp;M)</translation>
    </message>
    <message>
        <source>Forget the client secret of %1?</source>
        <extracomment>%1 is a service account.</extracomment>
        <translation>%1のクライアントシークレットを破棄しますか?</translation>
    </message>
    <message>
        <source>The client secret %1 of %2 is deleted in the keychain of this computer. Snyk does not show it again: unless somebody else has it, it is lost, and stays valid at Snyk all the same.</source>
        <translation>%2のクライアントシークレット%1は、このコンピューターのキーチェーンから削除されます。Snykでは再び表示されません。ほかに持っている人がいなければ失われますが、それでもSnykでは有効なままです。</translation>
    </message>
    <message>
        <source>A new one is made at Snyk, in the settings of the group or organization, under “Service accounts”, by whoever may edit them.</source>
        <translation>新しいものは、Snykのグループまたは組織の設定にある「Service accounts」で、編集を許可されている人が作成します。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保管する(&amp;K)</translation>
    </message>
    <message>
        <source>It comes with practice mode, and is kept among its entries of the keychain.</source>
        <translation>練習モードに付属するもので、キーチェーンの練習モード用の項目に保管されています。</translation>
    </message>
    <message>
        <source>It comes with practice mode. Remember it to practise rotating its secret.</source>
        <translation>練習モードに付属するものです。シークレットのローテーションを練習するには、記憶させてください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CountdownBar</name>
    <message>
        <source>Cleared from the clipboard.</source>
        <translation>クリップボードから消去しました。</translation>
    </message>
    <message>
        <source>Something else was copied. The clipboard was left alone.</source>
        <translation>ほかのものがコピーされたため、クリップボードはそのままにしました。</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>クリップボードが消去されるまでの時間</translation>
    </message>
    <message>
        <source>Removes the copied token from the clipboard</source>
        <translation>コピーしたトークンをクリップボードから削除します</translation>
    </message>
    <message numerus="yes">
        <source>Copied. Clears from the clipboard in %Ln s.</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>コピーしました。%Ln秒後にクリップボードから消去します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Check the Snyk API credential</source>
        <translation>Snyk API資格情報の確認</translation>
    </message>
    <message>
        <source>What Snyk says</source>
        <translation>Snykの応答</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Snykに問い合わせています…</translation>
    </message>
    <message>
        <source>&amp;Put another in its place…</source>
        <translation>別のものに置き換え(&amp;P)…</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1 is &quot;API token of a user&quot;, %2 the masked secret.</extracomment>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>有効期限は%1です。</translation>
    </message>
    <message>
        <source>Snyk names no date on which it ends.</source>
        <translation>Snykは有効期限を示していません。</translation>
    </message>
    <message>
        <source>Snyk accepts this credential</source>
        <translation>Snykはこの資格情報を受け入れています</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPage</name>
    <message>
        <source>Does %1 accept it?</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>%1に受け入れられますか?</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>%1に問い合わせています…</translation>
    </message>
    <message>
        <source>&amp;Go on unchecked</source>
        <translation>確認せずに進む(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go on anyway</source>
        <translation>それでも進む(&amp;G)</translation>
    </message>
    <message>
        <source>The new one is checked before it takes the place of the old one. If the service cannot be reached from here, you decide.</source>
        <translation>新しいものは、古いものと入れ替える前に確認されます。ここからサービスに接続できない場合は、あなたが判断します。</translation>
    </message>
    <message>
        <source>C&amp;heck and go on</source>
        <translation>確認して続行(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>もう一度確認(&amp;H)</translation>
    </message>
    <message>
        <source>The Broker client also checks it when it starts, so you can go on without.</source>
        <translation>Brokerクライアントも起動時に確認するため、確認せずに進むこともできます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCheckPanel</name>
    <message>
        <source>Where your credential will be sent</source>
        <translation>資格情報の送信先</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>To %1 only</source>
        <extracomment>%1 is the name of a host: the only one that the credential is sent to.</extracomment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>もう一度確認(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;page of your organization</source>
        <translation>組織のページを開く(&amp;P)</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialCommands</name>
    <message>
        <source>&amp;Add credential…</source>
        <translation>資格情報を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;place credential…</source>
        <translation>資格情報を置き換え(&amp;P)…</translation>
    </message>
    <message>
        <source>Chec&amp;k again…</source>
        <translation>もう一度確認(&amp;K)…</translation>
    </message>
    <message>
        <source>This signs in to Snyk: a Broker client needs no credential for it</source>
        <translation>これはSnykにサインインするためのもので、Brokerクライアントの資格情報は不要です</translation>
    </message>
    <message>
        <source>It is replaced with “Rotate…”</source>
        <translation>置き換えるには「ローテーション…」を使います</translation>
    </message>
    <message>
        <source>Asks Snyk whose it is, and whether it ends</source>
        <translation>誰のものか、有効期限があるかをSnykに問い合わせます</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialConfirmPage</name>
    <message>
        <source>Service:</source>
        <translation>サービス:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>ユーザー名:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>確認:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>用途:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>保管先:</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>Use the same credential here, too</source>
        <translation>ここでも同じ資格情報を使う</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation>まだ何も変更されていません。次のボタンで以下の内容が実行されます。</translation>
    </message>
    <message>
        <source>&amp;Use it here, too</source>
        <translation>ここでも使う(&amp;U)</translation>
    </message>
    <message>
        <source>Save the credential</source>
        <translation>資格情報を保存</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the keychain of this computer.</source>
        <translation>%1では何も変更されません。資格情報はこのコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Save the credential</source>
        <translation>資格情報を保存(&amp;S)</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Nothing is stored again: the list notes that both Broker clients use the same credential. When it is changed, it is changed once for all of them.</source>
        <translation>新たに保存されるものはありません。両方のBrokerクライアントが同じ資格情報を使うことが一覧に記録されます。変更は一度で全部に反映されます。</translation>
    </message>
    <message>
        <source>The credential is saved and read back at once, so that it is certain to be there. Then it is added to your list with a due date of its own.</source>
        <translation>資格情報を保存し、確実に保存されたことを確かめるためにすぐ読み戻します。その後、独自の期限日を付けて一覧に追加します。</translation>
    </message>
    <message>
        <source>Your list has %1 for this so far; this one takes its place.</source>
        <translation>一覧ではこれまで%1でしたが、これに置き換わります。</translation>
    </message>
    <message>
        <source>It takes the place of %1. The old one stays in your list, as replaced, until you remove it: first give the new one to every Broker client that uses it.</source>
        <translation>%1と置き換わります。古いものは、あなたが削除するまで置き換え済みとして一覧に残ります。先に、これを使うすべてのBrokerクライアントに新しいものを設定してください。</translation>
    </message>
    <message>
        <source>Nothing is changed at %1. The credential is put into the memory of this program, until you quit.</source>
        <translation>%1では何も変更されません。資格情報は、終了するまでこのプログラムのメモリに保持されます。</translation>
    </message>
    <message>
        <source>Kept with it</source>
        <translation>資格情報と一緒に保管</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialDonePage</name>
    <message>
        <source>&amp;Copy credential</source>
        <translation>資格情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>ローテーション期限(&amp;D):</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>用途:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>保管先:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>資格情報:</translation>
    </message>
    <message>
        <source>The credential serves both now</source>
        <translation>この資格情報は両方で使われるようになりました</translation>
    </message>
    <message>
        <source>The credential is kept</source>
        <translation>資格情報を保管しました</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>メモリにのみ保持されています</translation>
    </message>
    <message>
        <source>Remove the &amp;old one…</source>
        <translation>古いものを削除(&amp;O)…</translation>
    </message>
    <message>
        <source>The old one (%1) is still there, in your list as replaced. Remove it when every Broker client uses the new one.</source>
        <extracomment>%1 is a masked credential.</extracomment>
        <translation>古いもの(%1)は、置き換え済みとして一覧に残っています。すべてのBrokerクライアントが新しいものを使うようになったら削除してください。</translation>
    </message>
    <message>
        <source>The old one is removed. Revoke it at %1 as well.</source>
        <translation>古いものを削除しました。%1でも失効させてください。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>後で完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntry</name>
    <message>
        <source>Sign in &amp;with:</source>
        <translation>サインイン方法(&amp;W):</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>OAuth service account – what Snyk recommends for automation</source>
        <translation>OAuthサービスアカウント – 自動化用としてSnykが推奨</translation>
    </message>
    <message>
        <source>Of a service account that may edit integrations. It is sent to Snyk for an access token of an hour or so, which is never stored.</source>
        <translation>インテグレーションを編集できるサービスアカウントのものです。1時間程度有効なアクセストークンを得るためにSnykに送信されます。アクセストークンは保存されません。</translation>
    </message>
    <message>
        <source>Client i&amp;d:</source>
        <translation>クライアントID(&amp;D):</translation>
    </message>
    <message>
        <source>Client se&amp;cret:</source>
        <translation>クライアントシークレット(&amp;C):</translation>
    </message>
    <message>
        <source>%1 has no API tokens: Snyk lets programs in there by OAuth alone, with the client id and the client secret of a service account.</source>
        <translation>%1にはAPIトークンがありません。Snykはそこでは、サービスアカウントのクライアントIDとクライアントシークレットを使うOAuthでのみプログラムの接続を許可します。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialEntryPage</name>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>Enter the credential</source>
        <translation>資格情報の入力</translation>
    </message>
    <message>
        <source>It goes into the keychain of this computer. Nothing is sent before you ask for a check.</source>
        <translation>このコンピューターのキーチェーンに保存されます。確認を実行するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>A practice credential is filled in</source>
        <translation>練習用の資格情報が入力されています</translation>
    </message>
    <message>
        <source>Entered; type or paste to replace it</source>
        <translation>入力済み。置き換えるには、入力するか貼り付けてください</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>この資格情報はすでに保管されています。</translation>
    </message>
    <message>
        <source>Enter the new one that is to take the place of the old one.</source>
        <translation>古いものと入れ替える新しい資格情報を入力してください。</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>これは使用できません</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>It goes into the memory of this program, until you quit. Nothing is sent before you ask for a check.</source>
        <translation>終了するまでこのプログラムのメモリに保持されます。確認を実行するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>There are spaces before or after the user name. They are kept as part of it.</source>
        <translation>ユーザー名の前か後にスペースがあります。スペースはユーザー名の一部として残ります。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialKindPage</name>
    <message>
        <source>&amp;Enter another credential</source>
        <translation>別の資格情報を入力(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use one that you already have:</source>
        <translation>すでにあるものを使う(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>バージョン(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open the page where it is made</source>
        <translation>作成するページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Credentials that you already have</source>
        <translation>すでにある資格情報</translation>
    </message>
    <message>
        <source>A new credential of %1</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>%1の新しい資格情報</translation>
    </message>
    <message>
        <source>Which credential of %1?</source>
        <translation>%1のどの資格情報ですか?</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>%1 is a masked credential, %2 the organization whose Broker client uses it, %3 an address.</extracomment>
        <translation>%2の%1、%3</translation>
    </message>
    <message>
        <source>Name and scopes are filled in there. Come back here with the new token.</source>
        <translation>名前とスコープはそのページに入力されています。新しいトークンを取得したら、ここに戻ってください。</translation>
    </message>
    <message>
        <source>The Broker client signs in to %1 with it. Besides the Broker token, it is the second thing that the client needs.</source>
        <translation>Brokerクライアントはこれを使って%1にサインインします。Brokerトークンに加えて、クライアントに必要な2つ目のものです。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialProgressPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>資格情報をキーチェーンに保存して読み戻す</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>一覧に追加</translation>
    </message>
    <message>
        <source>Saving the credential</source>
        <translation>資格情報を保存しています</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>資格情報は失われていません。あなたが判断するまで、プログラムがメモリに保持します。</translation>
    </message>
    <message>
        <source>&amp;Enter it once more</source>
        <translation>もう一度入力(&amp;E)</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>資格情報をこのプログラムのメモリに保持</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>起きたことと、対処方法を下に示します。</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>資格情報はまだ保存されていません</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>資格情報はまだ一覧にありません</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>資格情報が保存されていない可能性があります</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>資格情報はキーチェーンにあります。一覧だけが保存できなかったため、まだどこにも表示されません。</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>資格情報はこのプログラムのメモリにしかなく、一覧も保存できなかったため、まだどこにも表示されません。</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>お待ちください。このページは自動的に進みます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRecordText</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not checked. The Broker client checks it when it starts.</source>
        <translation>確認していません。Brokerクライアントが起動時に確認します。</translation>
    </message>
    <message>
        <source>Accepted, but permissions are missing: %1</source>
        <translation>受け入れられましたが、権限が不足しています: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け入れられました</translation>
    </message>
    <message>
        <source>Accepted; it belongs to “%1”</source>
        <translation>受け入れられました。「%1」のものです</translation>
    </message>
    <message>
        <source>Credential for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%2の%1の資格情報</translation>
    </message>
    <message>
        <source>Broker token for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%2の%1のBrokerトークン</translation>
    </message>
    <message>
        <source>%1: it was forgotten when the program was closed.</source>
        <extracomment>%1 is &quot;Broker token for GitLab in Payments&quot;.</extracomment>
        <translation>%1: プログラムを閉じたときに破棄されました。</translation>
    </message>
    <message>
        <source>This credential was kept only in memory</source>
        <translation>この資格情報はメモリにのみ保持されていました</translation>
    </message>
    <message>
        <source>This token was kept only in memory</source>
        <translation>このトークンはメモリにのみ保持されていました</translation>
    </message>
    <message>
        <source>Enter it again with “Replace credential…” in the menu.</source>
        <translation>メニューの「資格情報を置き換え…」で入力し直してください。</translation>
    </message>
    <message>
        <source>Get it again. Snyk still shows it in the settings of the integration.</source>
        <translation>取得し直してください。Snykではまだインテグレーションの設定に表示されています。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>names of a long list</comment>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal access token of a user</source>
        <comment>kind of secret</comment>
        <translation>ユーザーの個人用アクセストークン</translation>
    </message>
    <message>
        <source>Access token of a service account</source>
        <comment>kind of secret</comment>
        <translation>サービスアカウントのアクセストークン</translation>
    </message>
    <message>
        <source>Snyk API credential of an unnamed account</source>
        <translation>名前のないアカウントのSnyk API資格情報</translation>
    </message>
    <message>
        <source>Snyk API credential of %1</source>
        <translation>%1のSnyk API資格情報</translation>
    </message>
    <message>
        <source>OAuth service account</source>
        <comment>kind of secret</comment>
        <translation>OAuthサービスアカウント</translation>
    </message>
    <message>
        <source>It is in memory only. To rotate it here, sign in with it and tick “Remember it on this computer”.</source>
        <translation>メモリにのみあります。ここでローテーションするには、これを使ってサインインし、「このコンピューターに記憶する」をオンにしてください。</translation>
    </message>
    <message>
        <source>API token</source>
        <comment>kind of secret</comment>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>API token of a user</source>
        <comment>kind of secret</comment>
        <translation>ユーザーのAPIトークン</translation>
    </message>
    <message>
        <source>API token of a service account</source>
        <comment>kind of secret</comment>
        <translation>サービスアカウントのAPIトークン</translation>
    </message>
    <message>
        <source>Memory, until you sign out or close this program</source>
        <comment>where a credential is kept</comment>
        <translation>メモリ(サインアウトするか、このプログラムを閉じるまで)</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialRowText</name>
    <message>
        <source>Personal access token</source>
        <translation>個人用アクセストークン</translation>
    </message>
    <message>
        <source>Service account token</source>
        <translation>サービスアカウントトークン</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <extracomment>%1 is a client id, or its beginning.</extracomment>
        <translation>OAuthクライアント</translation>
    </message>
    <message>
        <source>OAuth client %1</source>
        <translation>OAuthクライアント%1</translation>
    </message>
    <message>
        <source>Snyk: %1 ending in %2</source>
        <extracomment>%1 is &quot;API token&quot;, %2 its last four characters.</extracomment>
        <translation>Snyk: %1(末尾%2)</translation>
    </message>
    <message>
        <source>Snyk: %1, secret ending in %2</source>
        <extracomment>%1 is &quot;OAuth client&quot; and its id, %2 the last four characters of its secret.</extracomment>
        <translation>Snyk: %1、シークレットの末尾%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;API token of a user&quot;, %2 the masked secret.
----------
%1 is &quot;Snyk API credential of Ada Admin&quot;, %2 the end of the secret.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialWizard</name>
    <message>
        <source>Which credential</source>
        <comment>step of the wizard</comment>
        <translation>資格情報の選択</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>step of the wizard</comment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step of the wizard</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>step of the wizard</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>The credential is not kept yet</source>
        <translation>資格情報はまだ保管されていません</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential.</source>
        <translation>ここで終了すると、このプログラムは資格情報を破棄します。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>保管せずに閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The credential of a Broker client</source>
        <translation>Brokerクライアントの資格情報</translation>
    </message>
</context>
<context>
    <name>broker::ui::CredentialWords</name>
    <message>
        <source>Personal access token (classic)</source>
        <translation>個人用アクセストークン(classic)</translation>
    </message>
    <message>
        <source>Fine-grained personal access token</source>
        <translation>きめ細かい個人用アクセストークン</translation>
    </message>
    <message>
        <source>Personal or group access token</source>
        <translation>個人用またはグループのアクセストークン</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>個人用アクセストークン</translation>
    </message>
    <message>
        <source>HTTP access token</source>
        <translation>HTTPアクセストークン</translation>
    </message>
    <message>
        <source>Personal access token (Data Center)</source>
        <translation>個人用アクセストークン(Data Center)</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>User name and password or access token</source>
        <translation>ユーザー名とパスワードまたはアクセストークン</translation>
    </message>
    <message>
        <source>User name and password or API token</source>
        <translation>ユーザー名とパスワードまたはAPIトークン</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Password or access token:</source>
        <translation>パスワードまたはアクセストークン(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Password or API token:</source>
        <translation>パスワードまたはAPIトークン(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>トークン(&amp;T):</translation>
    </message>
    <message>
        <source>Read the code, and push the branches of Snyk&apos;s fix pull requests.</source>
        <translation>コードを読み取り、Snykの修正プルリクエストのブランチをプッシュします。</translation>
    </message>
    <message>
        <source>Read the settings of the repositories.</source>
        <translation>リポジトリの設定を読み取ります。</translation>
    </message>
    <message>
        <source>Find the repositories.</source>
        <translation>リポジトリを見つけます。</translation>
    </message>
    <message>
        <source>Find the organizations whose repositories can be added to Snyk.</source>
        <translation>Snykにリポジトリを追加できる組織を見つけます。</translation>
    </message>
    <message>
        <source>Set up the webhooks that tell Snyk of pushes and pull requests.</source>
        <translation>プッシュとプルリクエストをSnykに知らせるWebhookを設定します。</translation>
    </message>
    <message>
        <source>Open pull requests with fixes, and read others to test them.</source>
        <translation>修正のプルリクエストを作成し、ほかのプルリクエストを読み取ってテストします。</translation>
    </message>
    <message>
        <source>Show Snyk&apos;s result as a check at a pull request.</source>
        <translation>Snykの結果をプルリクエストのチェックとして表示します。</translation>
    </message>
    <message>
        <source>Read code, open merge requests and set up webhooks: one scope opens all of it.</source>
        <translation>コードの読み取り、マージリクエストの作成、Webhookの設定を行います。1つのスコープですべてが可能になります。</translation>
    </message>
    <message>
        <source>Read the packages that the projects depend on.</source>
        <translation>プロジェクトが依存するパッケージを読み取ります。</translation>
    </message>
    <message>
        <source>Find the projects that issues can be created in.</source>
        <translation>課題を作成できるプロジェクトを見つけます。</translation>
    </message>
    <message>
        <source>Create issues for what Snyk finds.</source>
        <translation>Snykが検出したものについて課題を作成します。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Role of the account</source>
        <translation>アカウントのロール</translation>
    </message>
    <message>
        <source>Works as long as the account does. Snyk recommends changing it every 90 days.</source>
        <translation>アカウントが有効な限り使えます。Snykは90日ごとの変更を推奨しています。</translation>
    </message>
    <message numerus="yes">
        <source>May work without an end; your organization may limit it to at most %Ln day(s).</source>
        <translation>
            <numerusform>無期限で使える場合があります。組織で最長%Ln日に制限されていることもあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Works for at most %Ln day(s), unless your administrators allow more.</source>
        <translation>
            <numerusform>管理者がより長い期間を許可していない限り、最長%Ln日間使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose the end when you make it.</source>
        <translation>期限は作成時に選択します。</translation>
    </message>
    <message>
        <source>You may choose an end; your administrators may require one.</source>
        <translation>期限を選択できます。管理者が期限を必須にしていることもあります。</translation>
    </message>
    <message>
        <source>If your organization uses SAML single sign-on, authorize the token for it afterwards: “Configure SSO” beside the token.</source>
        <translation>組織がSAMLシングルサインオンを使っている場合は、作成後にトークンの横の「Configure SSO」でトークンを承認してください。</translation>
    </message>
    <message>
        <source>Make it for one organization: tokens for all organizations stop working on %1.</source>
        <translation>1つの組織用に作成してください。すべての組織用のトークンは%1に使えなくなります。</translation>
    </message>
    <message>
        <source>Its permissions and its end cannot be changed later.</source>
        <translation>権限と期限を後から変更することはできません。</translation>
    </message>
    <message>
        <source>Best use an account made for Snyk, not that of a person.</source>
        <translation>個人のアカウントではなく、Snyk用に作成したアカウントを使うことをお勧めします。</translation>
    </message>
    <message>
        <source>It ends at 00:00 UTC of the date that is shown, not at the end of that day.</source>
        <translation>表示されている日の終わりではなく、その日の00:00 UTCに期限が切れます。</translation>
    </message>
    <message>
        <source>In Bitbucket: your picture &gt; Manage account &gt; HTTP access tokens &gt; Create token.</source>
        <translation>Bitbucketで: プロフィール画像 &gt; Manage account &gt; HTTP access tokens &gt; Create token。</translation>
    </message>
    <message>
        <source>In Azure DevOps: User settings &gt; Personal access tokens &gt; New Token.</source>
        <translation>Azure DevOpsで: User settings &gt; Personal access tokens &gt; New Token。</translation>
    </message>
    <message>
        <source>In Jira: your picture &gt; Profile &gt; Personal Access Tokens &gt; Create token.</source>
        <translation>Jiraで: プロフィール画像 &gt; Profile &gt; Personal Access Tokens &gt; Create token。</translation>
    </message>
    <message>
        <source>Choose the organization as the owner of the token, then the permissions shown here.</source>
        <translation>トークンの所有者として組織を選び、次にここに示されている権限を選択してください。</translation>
    </message>
    <message>
        <source>Enter the address of %1, for example %2.</source>
        <translation>%1のアドレスを入力してください(例: %2)。</translation>
    </message>
    <message>
        <source>This is not an address. It looks like %1.</source>
        <translation>アドレスではありません。%1のような形式です。</translation>
    </message>
    <message>
        <source>The address starts with “http”. A credential is only sent encrypted: use “https”.</source>
        <translation>アドレスが「http」で始まっています。資格情報は暗号化しないと送信できません。「https」を使ってください。</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove them here; they have fields of their own.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。専用の欄があるので、ここからは削除してください。</translation>
    </message>
    <message>
        <source>The organization is missing behind the address, as in %1.</source>
        <translation>アドレスの後に組織がありません。%1のように入力してください。</translation>
    </message>
    <message>
        <source>This is an address of Snyk. Enter the address of %1.</source>
        <translation>これはSnykのアドレスです。%1のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent there, encrypted, and nowhere else.</source>
        <translation>確認では、このコンピューターから%1に問い合わせます。資格情報は暗号化されて送信され、ほかのどこにも送信されません。</translation>
    </message>
    <message>
        <source>The token or password is missing.</source>
        <translation>トークンまたはパスワードがありません。</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>ユーザー名がありません。</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be used: the Broker client separates name and password with it.</source>
        <translation>コロンを含むユーザー名は使えません。Brokerクライアントが名前とパスワードの区切りに使うためです。</translation>
    </message>
    <message>
        <source>There is an invisible character in it. Copy it again.</source>
        <translation>目に見えない文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>This is longer than any token or password that can be kept. Copy it again.</source>
        <translation>保管できるトークンやパスワードの長さを超えています。コピーし直してください。</translation>
    </message>
    <message>
        <source>Paste the credential of %1 here.</source>
        <translation>%1の資格情報をここに貼り付けてください。</translation>
    </message>
    <message>
        <source>This has the form of a credential of %1.</source>
        <translation>%1の資格情報の形式です。</translation>
    </message>
    <message>
        <source>The check asks the service itself.</source>
        <translation>確認では、サービスに直接問い合わせます。</translation>
    </message>
    <message>
        <source>This is another kind: %1.</source>
        <translation>これは別の種類です: %1。</translation>
    </message>
    <message>
        <source>The choice above changes with it.</source>
        <translation>上の選択もそれに合わせて変わります。</translation>
    </message>
    <message>
        <source>This credential is kept already.</source>
        <translation>この資格情報はすでに保管されています。</translation>
    </message>
    <message>
        <source>Going on lets it serve this integration, too. It is changed once for all.</source>
        <translation>続行すると、このインテグレーションでも使われます。変更は一度で全部に反映されます。</translation>
    </message>
    <message>
        <source>This is a token of %1.</source>
        <translation>これは%1のトークンです。</translation>
    </message>
    <message>
        <source>Here belongs the credential of %1.</source>
        <translation>ここには%1の資格情報を入力します。</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>これはSnyk APIトークンです。</translation>
    </message>
    <message>
        <source>It signs this program in to Snyk. Here belongs the credential of %1.</source>
        <translation>これはこのプログラムがSnykにサインインするためのものです。ここには%1の資格情報を入力します。</translation>
    </message>
    <message>
        <source>This is a Broker token, or another id of Snyk.</source>
        <translation>これはBrokerトークンか、Snykの別のIDです。</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but it is kept already. Here belongs the credential of %1.</source>
        <translation>Brokerクライアントにはこれも必要ですが、すでに保管されています。ここには%1の資格情報を入力します。</translation>
    </message>
    <message>
        <source>This is an address with a user name and password in it.</source>
        <translation>これはユーザー名とパスワードを含むアドレスです。</translation>
    </message>
    <message>
        <source>Enter address, user name and password in their own fields.</source>
        <translation>アドレス、ユーザー名、パスワードは、それぞれの欄に入力してください。</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>別のサービス</translation>
    </message>
    <message>
        <source>This token belongs to a program that signed in to GitHub.</source>
        <translation>このトークンは、GitHubにサインインしたプログラムのものです。</translation>
    </message>
    <message>
        <source>This is a token of a GitHub App. It ends within hours.</source>
        <translation>これはGitHub Appのトークンです。数時間で期限が切れます。</translation>
    </message>
    <message>
        <source>This is a deploy token. It cannot use GitLab&apos;s API.</source>
        <translation>これはデプロイトークンです。GitLabのAPIには使えません。</translation>
    </message>
    <message>
        <source>This is a token of GitLab for runners, triggers or feeds.</source>
        <translation>これはランナー、トリガー、またはフィード用のGitLabトークンです。</translation>
    </message>
    <message>
        <source>This is an app password of Bitbucket Cloud (bitbucket.org).</source>
        <translation>これはBitbucket Cloud(bitbucket.org)のアプリパスワードです。</translation>
    </message>
    <message>
        <source>This is a token of %1, but not one that a Broker client can use.</source>
        <translation>これは%1のトークンですが、Brokerクライアントでは使えません。</translation>
    </message>
    <message>
        <source>Here belongs a token or password of your own Bitbucket server.</source>
        <translation>ここには独自のBitbucketサーバーのトークンまたはパスワードを入力します。</translation>
    </message>
    <message>
        <source>Make an access token of the kind chosen above.</source>
        <translation>上で選択した種類のアクセストークンを作成してください。</translation>
    </message>
    <message>
        <source>This is not github.com. For a server of your own, or an address below ghe.com, set up the integration GitHub Enterprise.</source>
        <translation>これはgithub.comではありません。独自のサーバー、またはghe.comの下のアドレスの場合は、インテグレーションGitHub Enterpriseを設定してください。</translation>
    </message>
    <message>
        <source>Its form does not show whether it is one of %1.</source>
        <translation>%1のものかどうかは、形式からは分かりません。</translation>
    </message>
    <message>
        <source>Find the images and read them.</source>
        <translation>イメージを検索して読み取る。</translation>
    </message>
    <message>
        <source>The check asks %1 from this computer. The credential is sent, encrypted, to where this registry gives out tokens, only within its own domain, and nowhere else.</source>
        <translation>このコンピューターから%1に問い合わせて確認します。資格情報は、このレジストリがトークンを発行する場所に、同じドメイン内に限り、暗号化して送信されます。ほかには送信されません。</translation>
    </message>
    <message>
        <source>User name and password or token</source>
        <translation>ユーザー名と、パスワードまたはトークン</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>パスワードまたはトークン(&amp;P):</translation>
    </message>
    <message>
        <source>In the DigitalOcean control panel: API &gt; Tokens &gt; Generate New Token.</source>
        <translation>DigitalOceanのコントロールパネル: API &gt; Tokens &gt; Generate New Token</translation>
    </message>
    <message>
        <source>This is not a whole key file, which begins with “{” and ends with “}”. Open the file in a text editor and copy all of it.</source>
        <translation>これは「{」で始まり「}」で終わる完全な鍵ファイルではありません。ファイルをテキストエディターで開き、すべてコピーしてください。</translation>
    </message>
    <message>
        <source>Key of a service account</source>
        <translation>サービスアカウントの鍵</translation>
    </message>
    <message>
        <source>&amp;Key, the whole JSON file:</source>
        <translation>鍵 (JSON ファイル全体)(&amp;K):</translation>
    </message>
    <message>
        <source>In the Google Cloud console: IAM &amp; Admin &gt; Service Accounts &gt; the account &gt; Keys &gt; Add key &gt; JSON. Open the file and copy all of it.</source>
        <translation>Google Cloud コンソールで: IAM &amp; Admin &gt; Service Accounts &gt; 対象のアカウント &gt; Keys &gt; Add key &gt; JSON。ファイルを開き、すべてコピーしてください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::DeployPage</name>
    <message>
        <source>You have the new token; this program does not. To keep it here after all, give it below.</source>
        <translation>新しいトークンはあなたが持っていて、このプログラムにはありません。ここに保管する場合は、下に入力してください。</translation>
    </message>
    <message>
        <source>&amp;Copy the new token</source>
        <translation>新しいトークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Set &amp;up the client…</source>
        <translation>クライアントを設定(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Start a practice client</source>
        <translation>練習用クライアントを起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next: the new client is started</source>
        <translation>次へ: 新しいクライアントは起動済み(&amp;N)</translation>
    </message>
    <message>
        <source>A practice client starts with the new token at %1. Like a real one it needs a moment: if the first check does not find it connected, check again.</source>
        <translation>新しいトークンを使う練習用クライアントが%1で起動します。本物と同じように少し時間がかかります。最初の確認で接続されていない場合は、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Opens the configuration of the Broker client for this integration</source>
        <translation>このインテグレーションのBrokerクライアントの構成を開きます</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Give the token to this program</source>
        <translation>このプログラムにトークンを渡す</translation>
    </message>
    <message>
        <source>The new client</source>
        <translation>新しいクライアント</translation>
    </message>
    <message>
        <source>Start the new client:</source>
        <translation>新しいクライアントを起動:</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>コマンドをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>%1の新しいBrokerトークン</translation>
    </message>
    <message>
        <source>For whoever runs &amp;it</source>
        <translation>実行する人向け(&amp;I)</translation>
    </message>
</context>
<context>
    <name>broker::ui::DiagnosisDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Cop&amp;y for the network team</source>
        <translation>ネットワーク担当者用にコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Diagnosis of the connection to Snyk</source>
        <translation>Snykへの接続の診断</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>リージョン(&amp;R):</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>結果:</translation>
    </message>
    <message>
        <source>Steps, host by host</source>
        <translation>ホスト別のステップ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>診断結果</translation>
    </message>
    <message>
        <source>Copies all steps as text. There is no secret in it.</source>
        <translation>すべてのステップをテキストとしてコピーします。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) being asked…</source>
        <translation>
            <numerusform>%Ln個のホストに問い合わせています…</numerusform>
        </translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Everything is reached.</source>
        <translation>すべてに接続できます。</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>Snykが終了を予告しているもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of its API</source>
        <translation>
            <numerusform>APIの%Ln個の部分</numerusform>
        </translation>
    </message>
    <message>
        <source>The network settings were changed since. Look again.</source>
        <translation>その後、ネットワーク設定が変更されました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>&amp;Enter user name and password…</source>
        <translation>ユーザー名とパスワードを入力(&amp;E)…</translation>
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
        <translation>Brokerサーバー</translation>
    </message>
    <message>
        <source>dispatcher</source>
        <translation>ディスパッチャー</translation>
    </message>
    <message>
        <source>TLS inspection: the certificate shown for %1 is not Snyk&apos;s. It was issued by “%2”, which this computer does not know.</source>
        <translation>TLSインスペクション: %1として示された証明書はSnykのものではありません。「%2」が発行したもので、このコンピューターには登録されていません。</translation>
    </message>
    <message>
        <source>If “%1” is your company&apos;s, add its certificate under Settings, Network, or have %2 exempted from the inspection. If it is not, do not go on in this network.</source>
        <translation>「%1」が会社のものである場合は、「設定」の「ネットワーク」でその証明書を追加するか、%2をインスペクションの対象から外してもらってください。そうでない場合は、このネットワークでは続行しないでください。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by its own owner. Nobody vouches for it.</source>
        <translation>%1として示された証明書は、所有者自身が発行したものです。誰も保証していません。</translation>
    </message>
    <message>
        <source>Something answers in Snyk&apos;s place. Ask the network team; do not go on before that.</source>
        <translation>何かがSnykの代わりに応答しています。ネットワーク担当者に問い合わせてください。それまでは続行しないでください。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is another host&apos;s.</source>
        <translation>%1として示された証明書は、別のホストのものです。</translation>
    </message>
    <message>
        <source>A guest network, a proxy or a wrong address answers in its place. Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>ゲスト用ネットワーク、プロキシ、または誤ったアドレスが代わりに応答しています。ブラウザーでWebページを開き、求められた場合はサインインして、もう一度試してください。</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate shown for %1 is not valid.</source>
        <translation>このコンピューターの時計によると、%1として示された証明書は有効ではありません。</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask whoever issued the certificate below.</source>
        <translation>このコンピューターの日付、時刻、タイムゾーンを確認してください。正しい場合は、下の証明書の発行者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not accepted.</source>
        <translation>%1として示された証明書が受け入れられません。</translation>
    </message>
    <message>
        <source>The reason stands below. Show it to the network team.</source>
        <translation>理由は下に示されています。ネットワーク担当者に見せてください。</translation>
    </message>
    <message>
        <source>%1 is reached. The connection is inspected by “%2”, whose certificate you added.</source>
        <translation>%1に接続できます。接続は「%2」によるインスペクションを受けています。その証明書はあなたが追加したものです。</translation>
    </message>
    <message>
        <source>%1 is reached, but the clock of this computer is wrong.</source>
        <translation>%1に接続できますが、このコンピューターの時計が間違っています。</translation>
    </message>
    <message>
        <source>Correct date, time and time zone: due dates and certificates go by them.</source>
        <translation>日付、時刻、タイムゾーンを修正してください。期限日と証明書はそれらに基づいています。</translation>
    </message>
    <message>
        <source>%1 is reached.</source>
        <translation>%1に接続できます。</translation>
    </message>
    <message>
        <source>as Snyk&apos;s</source>
        <translation>Snykと一致</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Snyk&apos;s</source>
        <translation>
            <numerusform>Snykより%Ln秒進んでいます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Snyk&apos;s</source>
        <translation>
            <numerusform>Snykより%Ln秒遅れています</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>not known to this computer; the proxy looks it up</source>
        <translation>このコンピューターでは不明。プロキシが名前を解決します</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, with a login</source>
        <translation>%1(ログインあり)</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <comment>a proxy, and a status</comment>
        <translation>%1、応答: %2</translation>
    </message>
    <message>
        <source>%1, offers %2</source>
        <comment>a proxy, and ways to sign in</comment>
        <translation>%1、対応: %2</translation>
    </message>
    <message>
        <source>“%1”, issued by “%2”, valid %3 to %4</source>
        <translation>「%1」、発行者「%2」、有効期間%3～%4</translation>
    </message>
    <message>
        <source> — not trusted: %1</source>
        <translation> — 信頼されていません: %1</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>refused by this program</source>
        <translation>このプログラムが拒否</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>parts of Snyk</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of Snyk: its host</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not asked: in practice mode nothing leaves this computer.</source>
        <translation>問い合わせていません。練習モードでは、このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>このコンピューターはどのネットワークにも接続されていません。</translation>
    </message>
    <message>
        <source>Check Wi-Fi, cable and VPN.</source>
        <translation>Wi-Fi、ケーブル、VPNを確認してください。</translation>
    </message>
    <message>
        <source>The name %1 is not found.</source>
        <translation>%1という名前が見つかりません。</translation>
    </message>
    <message>
        <source>Ask the network team to let this computer look %1 up, or which proxy to use.</source>
        <translation>ネットワーク担当者に、このコンピューターで%1の名前解決ができるようにするよう依頼するか、使用するプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing.</source>
        <translation>このプログラムの接続を暗号化する部分がありません。</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>プログラムをパッケージからインストールし直してください。</translation>
    </message>
    <message>
        <source>A web page comes in place of the answer of %1.</source>
        <translation>%1の応答の代わりにWebページが返されます。</translation>
    </message>
    <message>
        <source>Open a web page in your browser and sign in if you are asked to. If it says that %1 is blocked, show it to the network team.</source>
        <translation>ブラウザーでWebページを開き、求められた場合はサインインしてください。%1がブロックされていると表示された場合は、ネットワーク担当者に見せてください。</translation>
    </message>
    <message>
        <source>%1 is reached and has a problem of its own (%2).</source>
        <translation>%1に接続できますが、接続先に問題が発生しています(%2)。</translation>
    </message>
    <message>
        <source>Try again later; see status.snyk.io.</source>
        <translation>後でもう一度試してください。status.snyk.ioを参照してください。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an address and a port</comment>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ms</source>
        <translation>
            <numerusform>%Lnミリ秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer any more; its last day is %2.</source>
        <comment>part of an API</comment>
        <translation>%1はもう応答しません。最終日は%2です。</translation>
    </message>
    <message>
        <source>%1 does not answer any more.</source>
        <comment>part of an API</comment>
        <translation>%1はもう応答しません。</translation>
    </message>
    <message>
        <source>%1 answers until %2.</source>
        <comment>part of an API</comment>
        <translation>%1は%2まで応答します。</translation>
    </message>
    <message>
        <source>%1 is out of date since %2; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1は%2から旧版です。Snykは最終日を示していません。</translation>
    </message>
    <message>
        <source>%1 is out of date; Snyk names no last day.</source>
        <comment>part of an API</comment>
        <translation>%1は旧版です。Snykは最終日を示していません。</translation>
    </message>
    <message>
        <source>Connection to Snyk, %1, %2 (UTC)</source>
        <translation>Snykへの接続、%1、%2(UTC)</translation>
    </message>
    <message>
        <source>What Snyk says will end</source>
        <translation>Snykが終了を予告しているもの</translation>
    </message>
    <message>
        <source>Proxy script</source>
        <translation>プロキシスクリプト</translation>
    </message>
    <message>
        <source>By the clock of this computer, the certificate of the authority “%1”, which vouches for %2, is not valid.</source>
        <translation>このコンピューターの時計では、%2 を保証する認証局「%1」の証明書は有効ではありません。</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>このコンピューターの日付、時刻、タイムゾーンを確認してください。正しい場合は、IT 部門に新しい証明書を依頼し、「設定」の「ネットワーク」で追加してください。</translation>
    </message>
    <message>
        <source>did not come about</source>
        <translation>確立されませんでした</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>%1 として応答しているものは TLS を使わないか、拒否しています。証明書は提示されません。</translation>
    </message>
    <message>
        <source>The proxy %1 opened the way to %2, but what answers there does not speak TLS, or refuses to. It shows no certificate.</source>
        <translation>プロキシ %1 は %2 への経路を開きましたが、そこで応答しているものは TLS を使わないか、拒否しています。証明書は提示されません。</translation>
    </message>
    <message>
        <source>Something answers in the place of Snyk. Show the steps below to the network team.</source>
        <translation>Snyk の代わりに何かが応答しています。下の手順をネットワーク担当者に見せてください。</translation>
    </message>
    <message>
        <source>Address of the proxy script</source>
        <translation>プロキシスクリプトのアドレス</translation>
    </message>
    <message>
        <source>none</source>
        <comment>connection</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 does not answer any more; its last day was %2.</source>
        <comment>part of an API</comment>
        <translation>%1 はもう応答しません。最終日は %2 でした。</translation>
    </message>
    <message>
        <source>%1 was to answer until %2. It still does.</source>
        <comment>part of an API</comment>
        <translation>%1 は %2 まで応答する予定でしたが、まだ応答しています。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known to this computer; a proxy would look it up</source>
        <translation>このコンピューターでは不明。プロキシを使う場合はプロキシが名前を解決します</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>If it happens each time, show the steps below to the network team.</source>
        <translation>毎回発生する場合は、下の手順をネットワーク担当者に見せてください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::DoctorPage</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>このコンピューターの診断結果</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>診断結果</translation>
    </message>
    <message>
        <source>Asks each region of Snyk once, without a token.</source>
        <translation>トークンを使わずに、Snykの各リージョンに一度ずつ問い合わせます。</translation>
    </message>
    <message>
        <source>Copies the list as text. There is no secret in it.</source>
        <translation>一覧をテキストとしてコピーします。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化(TLS)</translation>
    </message>
    <message>
        <source>missing: no connection to Snyk can be made</source>
        <translation>なし: Snykに接続できません</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>none; the window is never hidden</source>
        <translation>なし。ウインドウは隠されません</translation>
    </message>
    <message>
        <source>List of tokens</source>
        <translation>トークン一覧</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>is being asked…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>of the system; it does not tell its state</source>
        <translation>システムのもの。状態は不明です</translation>
    </message>
    <message>
        <source>no service answers: tokens can be kept in memory only</source>
        <translation>応答するサービスがありません。トークンはメモリにのみ保持できます</translation>
    </message>
    <message>
        <source>there, but it has no keyring yet; the first token makes one</source>
        <translation>ありますが、キーリングがまだありません。最初のトークンの保存時に作成されます</translation>
    </message>
    <message>
        <source>locked; the system asks for your password when it is needed</source>
        <translation>ロックされています。必要なときにシステムからパスワードを求められます</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>接続可能</translation>
    </message>
    <message>
        <source>Chec&amp;k whether Snyk can be reached</source>
        <translation>Snykに接続できるか確認(&amp;K)</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>監査ジャーナル</translation>
    </message>
    <message>
        <source>the system does not tell; its proxy script may be out of reach</source>
        <translation>システムから取得できません。プロキシスクリプトを利用できない可能性があります</translation>
    </message>
</context>
<context>
    <name>broker::ui::DonePage</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>別のトークンを設定(&amp;A)</translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation>ローテーション期限(&amp;D):</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>リージョン:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>保管先:</translation>
    </message>
    <message>
        <source>Token:</source>
        <translation>トークン:</translation>
    </message>
    <message>
        <source>The token is ready</source>
        <translation>トークンの準備ができました</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation>メモリにのみ保持されています</translation>
    </message>
    <message>
        <source>It is the token that was already in your list; its due date stays as it was.</source>
        <translation>すでに一覧にあったトークンです。期限日は変わりません。</translation>
    </message>
    <message>
        <source>It differs from the token in your list; that entry is now marked as replaced. Clients that still run with the old token need this one.</source>
        <translation>一覧のトークンとは異なります。その項目は置き換え済みになりました。まだ古いトークンで動作しているクライアントには、このトークンが必要です。</translation>
    </message>
    <message>
        <source>Set up for se&amp;veral organizations…</source>
        <translation>複数の組織を設定(&amp;V)…</translation>
    </message>
    <message>
        <source>Retrieve the ne&amp;xt one: %1</source>
        <translation>次を取得(&amp;X): %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>後で完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueDateEditor</name>
    <message>
        <source>As the &amp;settings say</source>
        <translation>設定に従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;After its own number of days:</source>
        <translation>個別の日数が経過した後(&amp;A):</translation>
    </message>
    <message>
        <source>On a &amp;date of my choice:</source>
        <translation>指定した日(&amp;D):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change the due date</source>
        <translation>期限日の変更</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限日</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Due on %1. %2</source>
        <extracomment>%1 is a date, %2 a sentence that says why it is that date.</extracomment>
        <translation>期限は%1です。%2</translation>
    </message>
    <message>
        <source>The days count for each from the day on which it was created or last rotated.</source>
        <translation>日数は、それぞれが作成された日、または最後にローテーションされた日から数えます。</translation>
    </message>
    <message>
        <source>All of them are due on %1.</source>
        <translation>すべての期限は%1です。</translation>
    </message>
</context>
<context>
    <name>broker::ui::DueRotations</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Tokens that are due</source>
        <translation>期限の来るトークン</translation>
    </message>
    <message>
        <source>Token of</source>
        <translation>トークンの対象</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Each shared token stands here once: one rotation moves everything that uses it. Tokens of one Snyk group stand together, because a group can have one new token waiting at a time: finish one before you start the next.</source>
        <translation>共有トークンはそれぞれ1行で示されます。1回のローテーションで、使用するものすべてが切り替わります。同じSnykグループのトークンはまとめて示されます。1つのグループで同時に待機できる新しいトークンは1つだけなので、1つを完了してから次を始めてください。</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of a rotation</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>by hand: the integration is not known here</source>
        <translation>手動: ここではインテグレーションが不明です</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>期限の来るものはありません。</translation>
    </message>
    <message>
        <source>Rotate what is due</source>
        <translation>期限のものをローテーション</translation>
    </message>
    <message>
        <source>Your Snyk API credential %1 is due as well: %2.</source>
        <translation>Snyk APIの資格情報%1も期限です: %2。</translation>
    </message>
    <message>
        <source>Replace the &amp;API credential…</source>
        <translation>API資格情報を置き換え(&amp;A)…</translation>
    </message>
    <message>
        <source>The old secret before your Snyk API credential %1 is not deleted yet.</source>
        <translation>Snyk API資格情報%1の前の古いシークレットがまだ削除されていません。</translation>
    </message>
    <message>
        <source>The rotation of your Snyk API credential %1 is not finished.</source>
        <extracomment>%1 is a masked secret.</extracomment>
        <translation>Snyk API資格情報%1のローテーションが完了していません。</translation>
    </message>
    <message>
        <source>Resume with the &amp;API credential…</source>
        <translation>API資格情報から再開(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::EmptyState</name>
    <message>
        <source>&amp;Set up a token…</source>
        <translation>トークンを設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Try it in practice &amp;mode</source>
        <translation>練習モードで試す(&amp;M)</translation>
    </message>
    <message>
        <source>With a made-up Snyk; nothing leaves this computer.</source>
        <translation>架空のSnykを使います。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with.</source>
        <translation>Brokerクライアントの起動に使われたものから、トークンと資格情報を読み取ります。</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>既存のクライアントを追加(&amp;X)…</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>Get the token that your Broker client, the program your company runs, connects to Snyk with. It is kept in the password store of this computer (keychain).</source>
        <translation>Brokerクライアント(会社で動かすプログラム)がSnykに接続するためのトークンを取得します。トークンはこのコンピューターのパスワード保管庫(キーチェーン)に保管されます。</translation>
    </message>
    <message>
        <source>A new Broker token from Snyk, in a few steps.</source>
        <translation>数ステップで、Snykから新しいBrokerトークンを取得します。</translation>
    </message>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>複数の組織を設定(&amp;Z)…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>引き渡しを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>One Broker token for many organizations, or one for each.</source>
        <translation>多数の組織で1つのBrokerトークンを共有するか、それぞれに1つ設定します。</translation>
    </message>
    <message>
        <source>The encrypted file with a client that a colleague sent you.</source>
        <translation>同僚から送られた、クライアントの暗号化ファイルです。</translation>
    </message>
</context>
<context>
    <name>broker::ui::EndingNotice</name>
    <message>
        <source>Look for a newer version of this program before that.</source>
        <translation>それまでに、このプログラムの新しいバージョンを確認してください。</translation>
    </message>
    <message>
        <source>Snyk ends a part of its API soon</source>
        <translation>SnykがAPIの一部をまもなく終了します</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>このプログラムの新しいバージョンを探してください。</translation>
    </message>
    <message>
        <source>Snyk has ended a part of its API, or may do so at any time</source>
        <translation>Snyk が API の一部を終了しました。またはいつでも終了できる状態です</translation>
    </message>
</context>
<context>
    <name>broker::ui::ErrorText</name>
    <message>
        <source>The address is not secure</source>
        <translation>アドレスが安全ではありません</translation>
    </message>
    <message>
        <source>The API address starts with “http” instead of “https”.</source>
        <translation>APIアドレスが「https」ではなく「http」で始まっています。</translation>
    </message>
    <message>
        <source>Correct the API address on the first page.</source>
        <translation>最初のページでAPIアドレスを修正してください。</translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation>ネットワークに接続されていません</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>このコンピューターは接続されていないため、%1に問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>Wi-Fi or cable is off, or a VPN has disconnected.</source>
        <translation>Wi-Fiがオフであるか、ケーブルが外れているか、VPNが切断されています。</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>接続してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The address was not found</source>
        <translation>アドレスが見つかりませんでした</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>%1という名前を解決できませんでした。</translation>
    </message>
    <message>
        <source>The address is mistyped, or your company&apos;s network does not resolve names on the internet.</source>
        <translation>アドレスの入力が間違っているか、社内ネットワークがインターネット上の名前を解決しません。</translation>
    </message>
    <message>
        <source>Check the region or the API address. If it is right, ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>リージョンまたはAPIアドレスを確認してください。正しい場合は、プロキシ経由などで、このコンピューターから接続できるかどうかをネットワーク担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Secure connections are not available</source>
        <translation>安全な接続を使用できません</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>このプログラムの接続を暗号化する部分がありません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>プログラムをパッケージからインストールし直してください。</translation>
    </message>
    <message>
        <source>Snyk did not answer in time</source>
        <translation>Snykが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The request was stopped before it was complete.</source>
        <translation>要求は完了する前に停止されました。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>いつでもやり直せます。</translation>
    </message>
    <message>
        <source>The secure connection cannot be trusted</source>
        <translation>安全な接続を信頼できません</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by “%2”, which this computer does not accept. Nothing was sent.</source>
        <translation>%1として示された証明書は「%2」が発行したもので、このコンピューターでは受け入れられません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>This computer does not accept the certificate shown for %1. Nothing was sent.</source>
        <translation>このコンピューターは、%1として示された証明書を受け入れません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation>応答が別の場所を指しました</translation>
    </message>
    <message>
        <source>The address belongs to a web page rather than to Snyk&apos;s API, or a proxy wants you to sign in first.</source>
        <translation>アドレスがSnykのAPIではなくWebページのものであるか、プロキシが先にサインインを求めています。</translation>
    </message>
    <message>
        <source>A web page came instead of Snyk&apos;s answer</source>
        <translation>Snykの応答の代わりにWebページが返されました</translation>
    </message>
    <message>
        <source>What arrived from %1 is not an answer of Snyk&apos;s API.</source>
        <translation>%1から届いたものは、SnykのAPIの応答ではありません。</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first, or the address is that of the Web UI.</source>
        <translation>ゲスト用ネットワークまたは会社のプロキシが先にサインインページを表示しているか、アドレスがWeb UIのものです。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of Snyk&apos;s API should hold. It was cut off.</source>
        <translation>%1からのデータが、SnykのAPIの応答としては大きすぎたため、途中で打ち切りました。</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk answered in Snyk&apos;s place.</source>
        <translation>Snykとの間にある何かが、Snykの代わりに応答しました。</translation>
    </message>
    <message>
        <source>Check the API address and the network, and try again.</source>
        <translation>APIアドレスとネットワークを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Snyk&apos;s answer could not be understood</source>
        <translation>Snykの応答を解釈できませんでした</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or something in between altered the answer.</source>
        <translation>SnykのAPIが変更されたか、途中にある何かが応答を書き換えた可能性があります。</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>このプログラムの新しいバージョンを確認してください。ない場合は、詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Snyk says: “%1”</source>
        <translation>Snykからのメッセージ: 「%1」</translation>
    </message>
    <message>
        <source>Snyk</source>
        <comment>stands for the address when it is not known</comment>
        <translation>Snyk</translation>
    </message>
    <message>
        <source>Open the settings of the integration in the Web UI. If they show a Broker token, come back and choose to retrieve it. If they do not, nothing was changed, and you can start again.</source>
        <translation>Web UIでインテグレーションの設定を開いてください。Brokerトークンが表示されている場合は、ここに戻って取得を選んでください。表示されていない場合は何も変更されていないので、やり直せます。</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>応答が時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 was made for “%2”, not for this address. Nothing was sent.</source>
        <translation>%1として示された証明書は、このアドレスではなく「%2」用に作成されたものです。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The address is mistyped, or a guest network or a proxy answers in the place of the real server.</source>
        <translation>アドレスの入力が間違っているか、ゲスト用ネットワークまたはプロキシが本来のサーバーの代わりに応答しています。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not valid yet. Nothing was sent.</source>
        <translation>%1として示された証明書はまだ有効ではありません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The clock of this computer is probably behind.</source>
        <translation>このコンピューターの時計が遅れている可能性があります。</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer, and try again.</source>
        <translation>このコンピューターの日付、時刻、タイムゾーンを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 expired on %2. Nothing was sent.</source>
        <translation>%1として示された証明書は%2に有効期限が切れました。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead, or the server or a proxy in between was not given a new certificate in time.</source>
        <translation>このコンピューターの時計が進んでいるか、サーバーまたは途中のプロキシの証明書が期限までに更新されませんでした。</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask whoever runs %1.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しい場合は、%1の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections, or the server is not set up properly. The details name the reason.</source>
        <translation>会社がTLS接続のインスペクションを行っているか、サーバーが正しく設定されていない可能性があります。理由は詳細に示されています。</translation>
    </message>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>%1に暗号化なしで問い合わせることになるため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The program is not completely installed, or its OpenSSL library does not match.</source>
        <translation>プログラムが完全にインストールされていないか、OpenSSLライブラリが適合していません。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>It is not clear who issued the certificate shown for %1. Nothing was sent.</source>
        <translation>%1として示された証明書の発行者が明らかではありません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections with its own certificate, which this computer does not know.</source>
        <translation>このコンピューターに登録されていない独自の証明書で、会社がTLS接続のインスペクションを行っている可能性があります。</translation>
    </message>
    <message>
        <source>Check the address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>アドレスを確認してください。正しい場合は、ブラウザーでWebページを開き、求められた場合はサインインして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, report it with the details. Do not go on in a network that you do not know.</source>
        <translation>後でもう一度試してください。解決しない場合は、詳細を添えて報告してください。知らないネットワークでは続行しないでください。</translation>
    </message>
    <message>
        <source>Check the API address. If it is right, open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>APIアドレスを確認してください。正しい場合は、ブラウザーでWebページを開き、求められた場合はサインインして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>ブラウザーでWebページを開き、求められた場合はサインインして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is not what Snyk documents.</source>
        <translation>%1の応答は、Snykの資料にあるものとは異なります。</translation>
    </message>
    <message>
        <source>It is not known whether Snyk did this</source>
        <translation>Snykが実行したかどうか不明です</translation>
    </message>
    <message>
        <source>The request to enable Broker for %1 in %2 was sent, but no clear answer came back. Snyk may have carried it out. It is not sent again automatically.</source>
        <translation>%2の%1でBrokerを有効にする要求を送信しましたが、明確な応答がありませんでした。Snykが実行した可能性があります。自動的に再送信されることはありません。</translation>
    </message>
    <message>
        <source>The connection was lost after the request was sent.</source>
        <translation>要求を送信した後に接続が切れました。</translation>
    </message>
    <message>
        <source>Snyk reported an internal error while working on it.</source>
        <translation>処理中にSnykが内部エラーを報告しました。</translation>
    </message>
    <message>
        <source>Ask your IT department for the company&apos;s certificate and add it under Settings, Network, or have %1 exempted from the inspection. Do not go on in a network that you do not know.</source>
        <translation>IT部門に会社の証明書を依頼して「設定」の「ネットワーク」で追加するか、%1をインスペクションの対象から外してもらってください。知らないネットワークでは続行しないでください。</translation>
    </message>
    <message>
        <source>%1 redirected the request elsewhere. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1が要求を別の場所にリダイレクトしました。リダイレクトは拒否され、資格情報はそこには送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 redirected the request to %2. The redirect was refused, and your credential was not sent there.</source>
        <translation>%1が要求を%2にリダイレクトしました。リダイレクトは拒否され、資格情報はそこには送信されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>%1には何も送信されていません。</translation>
    </message>
    <message>
        <source>The request goes through the proxy %1.</source>
        <translation>要求はプロキシ%1を通ります。</translation>
    </message>
    <message>
        <source>Your company&apos;s network does not resolve names on the internet.</source>
        <translation>会社のネットワークがインターネットの名前を解決していません。</translation>
    </message>
    <message>
        <source>Ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation>このコンピューターから接続できるか、場合によってはプロキシ経由かを、ネットワーク担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A proxy wants you to sign in first.</source>
        <translation>プロキシが先にサインインを求めています。</translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first.</source>
        <translation>ゲストネットワークまたは会社のプロキシが、先にサインインページを表示しています。</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, expired on %3. Nothing was sent.</source>
        <translation>%2 が提示した証明書を保証する認証局「%1」の証明書は、%3 に期限が切れました。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The certificate of the authority “%1”, which vouches for the one shown for %2, is not valid yet. Nothing was sent.</source>
        <translation>%2 が提示した証明書を保証する認証局「%1」の証明書は、まだ有効ではありません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Your company has renewed its authority, and this computer has the old certificate, or the clock of this computer is wrong.</source>
        <translation>会社の認証局が更新されてこのコンピューターに古い証明書が残っているか、このコンピューターの時計がずれています。</translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, ask your IT department for the new certificate and add it under Settings, Network.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しい場合は、IT 部門に新しい証明書を依頼し、「設定」の「ネットワーク」で追加してください。</translation>
    </message>
    <message>
        <source>A guest network or a proxy answers in the place of the real server.</source>
        <translation>ゲストネットワークまたはプロキシが、本物のサーバーの代わりに応答しています。</translation>
    </message>
    <message>
        <source>No encrypted connection came about</source>
        <translation>暗号化された接続を確立できませんでした</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. It showed no certificate. Nothing was sent.</source>
        <translation>%1 として応答しているものは TLS を使わないか、拒否しています。証明書は提示されませんでした。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>A proxy or a firewall answers in the place of the real server, or the port is that of another service.</source>
        <translation>プロキシまたはファイアウォールが本物のサーバーの代わりに応答しているか、ポートが別のサービスのものです。</translation>
    </message>
    <message>
        <source>Ask your network team what answers there. The details name the error.</source>
        <translation>そこで何が応答しているかをネットワーク担当者に問い合わせてください。エラーは詳細に書かれています。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExclusionsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Leave organizations out</source>
        <translation>組織を対象外にする</translation>
    </message>
    <message>
        <source>Name or &amp;short name:</source>
        <translation>名前または短縮名(&amp;S):</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>次で終わる</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>次を含む</translation>
    </message>
    <message>
        <source>is</source>
        <translation>次に等しい</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>ルールの文字列</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>An organization that a rule fits is left out, also when it is ticked.</source>
        <translation>ルールに当てはまる組織は、チェックが入っていても対象外になります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are left out by these rules.</source>
        <translation>
            <numerusform>これらのルールで%Ln件の組織が対象外になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste a list…</source>
        <translation>リストを貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>Leaves out the organizations that a list names: by name, short name or id</source>
        <translation>リストにある組織を、名前、短縮名、またはIDで対象外にします</translation>
    </message>
    <message>
        <source>There is no rule yet.</source>
        <translation>ルールはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are ticked.</source>
        <translation>
            <numerusform>そのうち%Ln件にチェックが入っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingText</name>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>%2の%1行目</translation>
    </message>
    <message>
        <source>Open the file with all of it, or paste the whole text.</source>
        <translation>内容がすべて揃ったファイルを開くか、テキスト全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>読み取るものがありません</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>テキストが空です。</translation>
    </message>
    <message>
        <source>That is too much to read</source>
        <translation>大きすぎて読み取れません</translation>
    </message>
    <message>
        <source>No configuration of a Broker client is larger than a megabyte.</source>
        <translation>Brokerクライアントの構成が1 MBを超えることはありません。</translation>
    </message>
    <message>
        <source>Take only the part that describes the Broker client.</source>
        <translation>Brokerクライアントに関する部分だけを使ってください。</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>It has characters that no configuration has: perhaps a picture, or an archive.</source>
        <translation>構成には使われない文字が含まれています。画像またはアーカイブの可能性があります。</translation>
    </message>
    <message>
        <source>Open the configuration itself.</source>
        <translation>構成そのものを開いてください。</translation>
    </message>
    <message>
        <source>This is no configuration that is known here</source>
        <translation>対応している種類の構成ではありません</translation>
    </message>
    <message>
        <source>Known are docker and helm commands, env-files, Compose files, Kubernetes objects, values for the Helm chart, and what docker inspect prints.</source>
        <translation>対応しているのは、dockerおよびhelmのコマンド、envファイル、Composeファイル、Kubernetesオブジェクト、Helmチャートの値、docker inspectの出力です。</translation>
    </message>
    <message>
        <source>To add a token alone, use “Set up a token…”.</source>
        <translation>トークンだけを追加するには、「トークンを設定…」を使ってください。</translation>
    </message>
    <message>
        <source>The file is not well formed</source>
        <translation>ファイルの形式が正しくありません</translation>
    </message>
    <message>
        <source>It cannot be read as YAML or JSON from here on: often a tab, a quote that does not end, or a wrong indent.</source>
        <translation>ここから先をYAMLまたはJSONとして読み取れません。多くの場合、タブ、閉じていない引用符、または誤ったインデントが原因です。</translation>
    </message>
    <message>
        <source>Correct the file, or paste the part for the Broker client.</source>
        <translation>ファイルを修正するか、Brokerクライアントの部分を貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the part for the Broker client.</source>
        <translation>Brokerクライアントの部分を貼り付けてください。</translation>
    </message>
    <message>
        <source>A quote does not end</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <source>The quote that begins here has no end, so nothing after it can be told apart.</source>
        <translation>ここで始まる引用符が閉じていないため、それ以降を区別できません。</translation>
    </message>
    <message>
        <source>There is no Broker client in it</source>
        <translation>Brokerクライアントが含まれていません</translation>
    </message>
    <message>
        <source>The file is well formed, but nothing in it is a client of Snyk Broker.</source>
        <translation>ファイルの形式は正しいですが、Snyk Brokerのクライアントが含まれていません。</translation>
    </message>
    <message>
        <source>There is no Broker token in it</source>
        <translation>Brokerトークンが含まれていません</translation>
    </message>
    <message>
        <source>The client has no BROKER_TOKEN here.</source>
        <translation>ここではクライアントにBROKER_TOKENがありません。</translation>
    </message>
    <message>
        <source>Add the file that has it, for example an env-file or a Secret.</source>
        <translation>envファイルやSecretなど、それを含むファイルを追加してください。</translation>
    </message>
    <message>
        <source>The Broker token is a placeholder</source>
        <translation>Brokerトークンがプレースホルダーです</translation>
    </message>
    <message>
        <source>This is a template: nobody has put the token in.</source>
        <translation>これはテンプレートで、トークンが入力されていません。</translation>
    </message>
    <message>
        <source>Open the file that the running client was started with.</source>
        <translation>動作中のクライアントの起動に使われたファイルを開いてください。</translation>
    </message>
    <message>
        <source>The Broker token is somewhere else</source>
        <translation>Brokerトークンは別の場所にあります</translation>
    </message>
    <message>
        <source>The client gets it from %1, which is not here.</source>
        <translation>クライアントは%1からトークンを取得しますが、それがここにありません。</translation>
    </message>
    <message>
        <source>Add that file, or the text with it, and look again.</source>
        <translation>そのファイルまたはそれを含むテキストを追加し、もう一度調べてください。</translation>
    </message>
    <message>
        <source>This is no Broker token</source>
        <translation>Brokerトークンではありません</translation>
    </message>
    <message>
        <source>What stands for BROKER_TOKEN does not have the form of one.</source>
        <translation>BROKER_TOKENの値がBrokerトークンの形式ではありません。</translation>
    </message>
    <message>
        <source>It is not known what the client connects</source>
        <translation>クライアントが何を接続するのか不明です</translation>
    </message>
    <message>
        <source>Neither an image nor a variable says whether it is GitHub, GitLab or another.</source>
        <translation>GitHub、GitLab、またはその他のどれであるかが、イメージからも変数からも分かりません。</translation>
    </message>
    <message>
        <source>This kind of client cannot be added</source>
        <translation>この種類のクライアントは追加できません</translation>
    </message>
    <message>
        <source>The program does not set up “%1”.</source>
        <translation>このプログラムは「%1」の設定に対応していません。</translation>
    </message>
    <message>
        <source>Its token alone can be added with “Set up a token…”.</source>
        <translation>トークンだけであれば、「トークンを設定…」で追加できます。</translation>
    </message>
    <message>
        <source>A value is not in base64</source>
        <translation>値がBase64ではありません</translation>
    </message>
    <message>
        <source>“%1” stands under “data” of a Secret, where Kubernetes wants base64.</source>
        <translation>「%1」がSecretの「data」の下にありますが、KubernetesではここにBase64が必要です。</translation>
    </message>
    <message>
        <source>Put plain values under “stringData”.</source>
        <translation>そのままの値は「stringData」の下に入れてください。</translation>
    </message>
    <message>
        <source>a command for a shell</source>
        <translation>シェルのコマンド</translation>
    </message>
    <message>
        <source>a command for PowerShell</source>
        <translation>PowerShellのコマンド</translation>
    </message>
    <message>
        <source>an env-file</source>
        <translation>envファイル</translation>
    </message>
    <message>
        <source>a .env file of the client from npm</source>
        <translation>npmのクライアントの.envファイル</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>Composeファイル</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>Kubernetesオブジェクト</translation>
    </message>
    <message>
        <source>values for the Helm chart</source>
        <translation>Helmチャートの値</translation>
    </message>
    <message>
        <source>what docker inspect prints</source>
        <translation>docker inspectの出力</translation>
    </message>
    <message>
        <source>this program sets it for every client</source>
        <translation>このプログラムがすべてのクライアントに設定します</translation>
    </message>
    <message>
        <source>the client has the same by itself</source>
        <translation>クライアントの既定値と同じです</translation>
    </message>
    <message>
        <source>set by the image</source>
        <translation>イメージが設定します</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>not a Broker client</source>
        <translation>Brokerクライアントではありません</translation>
    </message>
    <message>
        <source>another object of Kubernetes</source>
        <translation>Kubernetesの別のオブジェクト</translation>
    </message>
    <message>
        <source>a command that starts no client</source>
        <translation>クライアントを起動しないコマンド</translation>
    </message>
    <message>
        <source>a setting of the container, not of the client</source>
        <translation>クライアントではなくコンテナーの設定</translation>
    </message>
    <message>
        <source>another image; new configurations take Snyk&apos;s own</source>
        <translation>別のイメージ。新しい構成ではSnykのイメージが使われます</translation>
    </message>
    <message>
        <source>a file that is not here</source>
        <translation>ここにないファイル</translation>
    </message>
    <message>
        <source>its value comes from somewhere else</source>
        <translation>値が別の場所から取得されます</translation>
    </message>
    <message>
        <source>given again further down, and that counts</source>
        <translation>後でもう一度指定されていて、そちらが有効です</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>プレースホルダー</translation>
    </message>
    <message>
        <source>not a value that it can have</source>
        <translation>使用できる値ではありません</translation>
    </message>
    <message>
        <source>a file inside the container; where it comes from is not here</source>
        <translation>コンテナー内のファイル。どこから来るのかここでは分かりません</translation>
    </message>
    <message>
        <source>the text of a certificate; new configurations name its file</source>
        <translation>証明書のテキスト。新しい構成ではそのファイルを指定します</translation>
    </message>
    <message>
        <source>a setting of the chart, not of the client</source>
        <translation>クライアントではなくチャートの設定</translation>
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
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1を読み取れませんでした</translation>
    </message>
    <message>
        <source>It is larger than any configuration of a client.</source>
        <translation>クライアントの構成としては大きすぎます。</translation>
    </message>
    <message>
        <source>It is no file but a folder, a pipe or a device.</source>
        <translation>ファイルではなく、フォルダー、パイプ、またはデバイスです。</translation>
    </message>
    <message>
        <source>The system does not let this program read it.</source>
        <translation>システムがこのプログラムに読み取りを許可していません。</translation>
    </message>
    <message>
        <source>Open another file, or paste its text.</source>
        <translation>別のファイルを開くか、そのテキストを貼り付けてください。</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>pasted text %1</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>貼り付けたテキスト%1</translation>
    </message>
    <message>
        <source>not read: it describes no client, and no client refers to it</source>
        <translation>未読み取り: クライアントの記述がなく、どのクライアントからも参照されていません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, line</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it.</source>
        <translation>ここにはありません。ファイルでは参照されているだけです。</translation>
    </message>
    <message>
        <source>Not here: the file only refers to it (%1).</source>
        <translation>ここにはありません。ファイルでは参照されているだけです(%1)。</translation>
    </message>
    <message>
        <source>Not here: a placeholder stands in its place (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>ここにはありません。代わりにプレースホルダーがあります(%1)。</translation>
    </message>
    <message>
        <source>Not taken: what stands there cannot be it (%1).</source>
        <extracomment>%1 is a variable and a line.</extracomment>
        <translation>使用しません。そこにある値は正しいものではありえません(%1)。</translation>
    </message>
    <message>
        <source>Not here: perhaps in another file.</source>
        <translation>ここにはありません。別のファイルにある可能性があります。</translation>
    </message>
    <message>
        <source>Not here: perhaps in %1, which was not given.</source>
        <translation>ここにはありません。提供されていない%1にある可能性があります。</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>ファイルにありません。</translation>
    </message>
    <message>
        <source>your own rules for what the client lets through; new configurations take Snyk&apos;s rules, so bring this file into the new client yourself</source>
        <translation>クライアントが通過を許可するものについての独自のルール。新しい構成ではSnykのルールが使われるため、このファイルは自分で新しいクライアントに組み込んでください</translation>
    </message>
    <message>
        <source>a file or folder that the container is given; new configurations do not give it</source>
        <translation>コンテナーに渡されるファイルまたはフォルダー。新しい構成では渡されません</translation>
    </message>
    <message>
        <source>The file would take too long to read</source>
        <translation>ファイルの読み取りに時間がかかりすぎます</translation>
    </message>
    <message>
        <source>It is nested too deeply, or repeats itself too often. No configuration of a Broker client looks like this.</source>
        <translation>入れ子が深すぎるか、繰り返しが多すぎます。これはBrokerクライアントの構成の形ではありません。</translation>
    </message>
    <message>
        <source>the default in the file is taken; it may be set somewhere else</source>
        <translation>ファイル内の既定値を使います。別の場所で設定されている可能性があります</translation>
    </message>
    <message>
        <source>given more than once, and nothing says which counts</source>
        <translation>複数回指定されていて、どれが有効か分かりません</translation>
    </message>
    <message>
        <source>no client uses it</source>
        <translation>どのクライアントも使っていません</translation>
    </message>
    <message>
        <source>not Snyk&apos;s address for this region, which new configurations have</source>
        <translation>このリージョンのSnykのアドレスではありません。新しい構成ではSnykのアドレスが使われます</translation>
    </message>
    <message>
        <source>too many variables that no field of the form asks for</source>
        <translation>フォームに入力欄のない変数が多すぎます</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExistingWizard</name>
    <message>
        <source>Its file</source>
        <comment>step of the wizard</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>step of the wizard</comment>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>step of the wizard</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>step of the wizard</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>step of the wizard</comment>
        <translation>保管</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Add an existing client</source>
        <translation>既存のクライアントの追加</translation>
    </message>
    <message>
        <source>The credential is stored nowhere</source>
        <translation>資格情報はどこにも保存されていません</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the credential. The client&apos;s file still has it.</source>
        <translation>ここで終了すると、このプログラムは資格情報を破棄します。クライアントのファイルには残ります。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>保管せずに閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>トークンはどこにも保存されていません</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. The client&apos;s file still has it.</source>
        <translation>ここで終了すると、このプログラムはトークンを破棄します。クライアントのファイルには残ります。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ExportCommands</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Due dates as a &amp;calendar…</source>
        <translation>期限日をカレンダーとして保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Save the due dates as a calendar</source>
        <translation>期限日をカレンダーとして保存</translation>
    </message>
    <message>
        <source>Due date of the &amp;selected token…</source>
        <translation>選択したトークンの期限日(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the due date as a calendar</source>
        <translation>期限日をカレンダーとして保存</translation>
    </message>
    <message>
        <source>Inventory as a &amp;table…</source>
        <translation>インベントリを表として保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the inventory as a table</source>
        <translation>インベントリを表として保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report for a change ticket…</source>
        <translation>変更チケット用レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Printable document (*.pdf)</source>
        <translation>印刷用文書 (*.pdf)</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>保存するものがありません</translation>
    </message>
    <message>
        <source>No token is selected, or the filter shows none.</source>
        <translation>トークンが選択されていないか、フィルターにより何も表示されていません。</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Due dates of the &amp;selected tokens…</source>
        <translation>選択したトークンの期限日(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::FieldRow</name>
    <message>
        <source>Use this</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The first entry of a list: what holds when nothing is chosen. %1 is a value of the Broker client.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 Perhaps you mean: %2</source>
        <extracomment>%1 is what is wrong with an entry, %2 what was most likely meant.</extracomment>
        <translation>%1 もしかして: %2</translation>
    </message>
    <message>
        <source>Use this: %1</source>
        <translation>これを使う: %1</translation>
    </message>
    <message>
        <source>Move them to their fields</source>
        <translation>それぞれの欄に移動</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1(既定)</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilePage</name>
    <message>
        <source>&amp;Paste it</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Take a &amp;sample</source>
        <translation>サンプルを使う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>How was the client set up?</source>
        <translation>クライアントはどのように設定されましたか?</translation>
    </message>
    <message>
        <source>Paste what it was started with, or open the file: a docker or helm command, an env-file, a Compose file, Kubernetes objects, values for the Helm chart, or what docker inspect prints. Add the files that it refers to as well. Nothing of it leaves this computer, and it is not kept.</source>
        <translation>起動に使われたものを貼り付けるか、ファイルを開いてください。dockerまたはhelmのコマンド、envファイル、Composeファイル、Kubernetesオブジェクト、Helmチャートの値、docker inspectの出力を使えます。そこで参照されているファイルも追加してください。内容がこのコンピューターの外に送信されることはなく、保管もされません。</translation>
    </message>
    <message>
        <source>&amp;Given so far:</source>
        <translation>これまでの入力(&amp;G):</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>これまでの入力</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>クリップボードにテキストがありません</translation>
    </message>
    <message>
        <source>Copy the command or the file&apos;s text first, or open the file.</source>
        <translation>先にコマンドまたはファイルのテキストをコピーするか、ファイルを開いてください。</translation>
    </message>
    <message>
        <source>Open the files of the client</source>
        <translation>クライアントのファイルを開く</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text, %Ln line(s)</source>
        <translation>
            <numerusform>貼り付けたテキスト、%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln line(s)</source>
        <translation>
            <numerusform>%1、%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Pasted text %1, %Ln line(s)</source>
        <extracomment>%1 is a number: the first, the second text that was pasted.</extracomment>
        <translation>
            <numerusform>貼り付けたテキスト%1、%Ln行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FileText</name>
    <message>
        <source>The drive that it is on does not answer.</source>
        <translation>ファイルのあるドライブが応答しません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::FilterBar</name>
    <message>
        <source>Clear &amp;filter</source>
        <translation>フィルターを解除(&amp;F)</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>一覧内を検索</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>すべてのリージョン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>検索する文字列を消去</translation>
    </message>
    <message>
        <source>Show every day again</source>
        <translation>すべての日を再び表示</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループ化しない</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>組織別</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>日付別</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>期限: %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::FindPage</name>
    <message>
        <source>Find among these organizations</source>
        <translation>これらの組織から検索</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>検索する文字列を消去</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>調査を停止(&amp;S)</translation>
    </message>
    <message>
        <source>Choose from &amp;all organizations…</source>
        <translation>すべての組織から選択(&amp;A)…</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>調べた組織</translation>
    </message>
    <message>
        <source>Organizations that the client may be for</source>
        <translation>クライアントの対象である可能性がある組織</translation>
    </message>
    <message>
        <source>Which organization is the client for?</source>
        <translation>クライアントはどの組織用ですか?</translation>
    </message>
    <message>
        <source>Whose token it has, Snyk tells nobody: it never shows the token of an integration again. It does tell which of your organizations have %1 with Broker. Choose the one that the client is for.</source>
        <translation>クライアントのトークンがどの組織のものかは、Snykからは分かりません。Snykがインテグレーションのトークンを再び表示することはないためです。ただし、どの組織がBrokerを使う%1を持っているかは分かります。クライアントの対象の組織を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>調べる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>残りを調べる(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>You see %Ln organization(s). Snyk is asked about each of them, which takes %1.</source>
        <translation>
            <numerusform>%Ln件の組織が表示されます。それぞれについてSnykに問い合わせるため、%1かかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at.</source>
        <translation>
            <numerusform>%Ln件の組織のうち%1件を調べました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk does not show you the integrations of %Ln organization(s); the client may be for such a one.</source>
        <translation>
            <numerusform>%Ln件の組織のインテグレーションは、Snykで表示が許可されていません。クライアントはそのような組織用かもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>None was found that has %1 with Broker. Choose the organization yourself, or go back and sign in with an account that sees it.</source>
        <translation>Brokerを使う%1を持つ組織は見つかりませんでした。組織を自分で選択するか、前に戻って、その組織を表示できるアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Snyk does not list every integration of this kind.</source>
        <comment>Jira, Nexus</comment>
        <translation>Snykは、この種類のインテグレーションをすべては一覧に表示しません。</translation>
    </message>
    <message>
        <source>Some of this the inventory knew; the oldest is of %1. “Look again” asks Snyk anew.</source>
        <translation>一部はインベントリの情報で、最も古いものは%1のものです。「もう一度調べる」を押すと、Snykに改めて問い合わせます。</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>一覧を読み取っています: これまでに%Ln件の組織</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%Ln件の組織のうち%1件を調べました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::FingerprintView</name>
    <message>
        <source>Both match what the Broker client writes to its logs, so you can tell which token it uses.</source>
        <translation>どちらもBrokerクライアントのログに記録されるものと一致するため、どのトークンを使っているかが分かります。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
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
        <translation>フィンガープリント(&amp;G)</translation>
    </message>
    <message>
        <source>Both tell credentials apart without showing them.</source>
        <translation>どちらも、資格情報を表示せずに区別するためのものです。</translation>
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
        <translation>使用しないもの(&amp;K):</translation>
    </message>
    <message>
        <source>C&amp;lient:</source>
        <translation>クライアント(&amp;L):</translation>
    </message>
    <message>
        <source>It &amp;connects:</source>
        <translation>接続先(&amp;C):</translation>
    </message>
    <message>
        <source>Client:</source>
        <translation>クライアント:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>読み取り元:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>リージョン:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Brokerトークン:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>資格情報:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>設定:</translation>
    </message>
    <message>
        <source>Copy &amp;token</source>
        <translation>トークンをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy cr&amp;edential</source>
        <translation>資格情報をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>What the client connects</source>
        <translation>クライアントの接続先</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>使用しないもの</translation>
    </message>
    <message>
        <source>The client could not be read</source>
        <translation>クライアントを読み取れませんでした</translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation>検出された内容</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Next, sign in to Snyk and choose the organization that the client is for.</source>
        <translation>まだ何も保存されていません。次に、Snykにサインインし、クライアントの組織を選択してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a client, what it connects</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Unknown: the Broker server is none of Snyk&apos;s that are known here</source>
        <translation>不明: Brokerサーバーが、ここに登録されているSnykのものではありません</translation>
    </message>
    <message>
        <source>Broker token of the client</source>
        <translation>クライアントのBrokerトークン</translation>
    </message>
    <message>
        <source>Credential of the client (%1)</source>
        <translation>クライアントの資格情報(%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <comment>variable</comment>
        <translation>%1: 非表示</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The token and the credential are kept. These secrets are not, and are asked for when the client is set up again: %1.</source>
        <translation>トークンと資格情報は保管されます。次のシークレットは保管されず、クライアントを設定し直すときに入力が必要です: %1。</translation>
    </message>
    <message>
        <source>Another client: %1</source>
        <comment>why it is not there</comment>
        <translation>別のクライアント: %1</translation>
    </message>
    <message>
        <source>This token is in your list already</source>
        <translation>このトークンはすでに一覧にあります</translation>
    </message>
    <message>
        <source>%1 in %2, %3. A second entry for it is not made.</source>
        <translation>%2の%1、%3。2つ目の項目は作成されません。</translation>
    </message>
    <message>
        <source>To change how its client is set up, select it in the list and choose “Set up the client…”.</source>
        <translation>クライアントの設定を変更するには、一覧で選択し、「クライアントを設定…」を選んでください。</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a setting</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>Ente&amp;r it:</source>
        <translation>入力(&amp;R):</translation>
    </message>
    <message>
        <source>Not in the file, so:</source>
        <translation>ファイルにないため:</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>The credential of the client, which is then kept with the token</source>
        <translation>クライアントの資格情報です。入力するとトークンとともに保管されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) were found. Choose one; the others are added in the same way after it.</source>
        <translation>
            <numerusform>クライアントが%Ln件見つかりました。1つ選択してください。ほかのものは、その後に同じ方法で追加できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, token %2</source>
        <comment>name of a client, masked token</comment>
        <translation>%1、トークン%2</translation>
    </message>
    <message>
        <source>entered</source>
        <comment>a credential</comment>
        <translation>入力済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>form of a file, its name</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (not in the file: a client goes there that is not told otherwise)</source>
        <translation>%1(ファイルに記載なし: 指定のないクライアントはここに接続します)</translation>
    </message>
    <message>
        <source>Enter it here, or later.</source>
        <translation>ここで入力するか、後で入力してください。</translation>
    </message>
    <message>
        <source>It can be entered later; nothing here says which service it is for.</source>
        <translation>後で入力できます。どのサービス用かを示すものがここにありません。</translation>
    </message>
    <message>
        <source>The client is being read</source>
        <translation>クライアントを読み取っています</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln line(s) more</source>
        <translation>
            <numerusform>ほか%Ln行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::GroupedModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of tokens in the list: its name and how many there are.</extracomment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>broker::ui::Handover</name>
    <message>
        <source>Ask your colleague for a new hand-over.</source>
        <translation>同僚に新しい引き渡しを依頼してください。</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>ファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>Save it on this computer first, for example in your documents, and open it from there.</source>
        <translation>まずこのコンピューター(たとえば「ドキュメント」)に保存し、そこから開いてください。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>A hand-over has some thousand characters; this file has more than a million.</source>
        <translation>引き渡しは数千文字ですが、このファイルは100万文字を超えています。</translation>
    </message>
    <message>
        <source>Choose the file whose name ends with “.handover”.</source>
        <translation>名前が「.handover」で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is not a hand-over</source>
        <translation>これは引き渡しではありません</translation>
    </message>
    <message>
        <source>The hand-over is damaged</source>
        <translation>引き渡しが壊れています</translation>
    </message>
    <message>
        <source>It is not as it was saved: a part is missing, or was changed on the way.</source>
        <translation>保存されたときの状態ではありません。一部が欠けているか、途中で変更されています。</translation>
    </message>
    <message>
        <source>Ask your colleague to send the file once more, as an attachment and not as text.</source>
        <translation>ファイルを本文ではなく添付としてもう一度送るよう、同僚に依頼してください。</translation>
    </message>
    <message>
        <source>The hand-over is from a newer version</source>
        <translation>より新しいバージョンの引き渡しです</translation>
    </message>
    <message>
        <source>It was made by a version of this program that you do not have yet.</source>
        <translation>まだお持ちでないバージョンのこのプログラムで作成されています。</translation>
    </message>
    <message>
        <source>Install the newest version, then open the file again.</source>
        <translation>最新バージョンをインストールしてから、ファイルを開き直してください。</translation>
    </message>
    <message>
        <source>The hand-over is a real one</source>
        <translation>これは本物の引き渡しです</translation>
    </message>
    <message>
        <source>In practice mode only what was made in practice mode is opened.</source>
        <translation>練習モードでは、練習モードで作成されたものだけを開けます。</translation>
    </message>
    <message>
        <source>Leave practice mode, then open the file again.</source>
        <translation>練習モードを終了してから、ファイルを開き直してください。</translation>
    </message>
    <message>
        <source>The hand-over is from practice mode</source>
        <translation>練習モードの引き渡しです</translation>
    </message>
    <message>
        <source>Nothing in it is real.</source>
        <translation>内容は本物ではありません。</translation>
    </message>
    <message>
        <source>Switch to practice mode to open it, or ask your colleague for a real one.</source>
        <translation>練習モードに切り替えて開くか、同僚に本物を依頼してください。</translation>
    </message>
    <message>
        <source>The hand-over has expired</source>
        <translation>引き渡しの有効期限が切れています</translation>
    </message>
    <message>
        <source>It could be opened until %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>開けるのは%1まででした。</translation>
    </message>
    <message>
        <source>Ask your colleague for a new hand-over. If it should not have expired yet, look whether the date of this computer is right.</source>
        <translation>同僚に新しい引き渡しを依頼してください。まだ期限内のはずなら、このコンピューターの日付が正しいか確認してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open it</source>
        <translation>このパスフレーズでは開けません</translation>
    </message>
    <message>
        <source>Most likely there is a typing error. Capital and small letters differ, and hyphens count.</source>
        <translation>入力ミスの可能性があります。大文字と小文字は区別され、ハイフンも必要です。</translation>
    </message>
    <message>
        <source>Enter it again. If it still does not open, ask your colleague for the passphrase of this very file.</source>
        <translation>もう一度入力してください。それでも開けない場合は、このファイルのパスフレーズを同僚に確認してください。</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>Checking the passphrase takes about 256 MB of memory for a second.</source>
        <translation>パスフレーズの確認には、1秒ほど約256 MBのメモリが必要です。</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>いくつかのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>You have no key for it</source>
        <translation>対応する鍵がありません</translation>
    </message>
    <message>
        <source>The hand-over was made for a key, and on this computer there is none.</source>
        <translation>引き渡しは鍵用に作成されていますが、このコンピューターには鍵がありません。</translation>
    </message>
    <message>
        <source>Open it on the computer whose key you gave to your colleague. Or make a key here, send it, and ask for a new hand-over.</source>
        <translation>同僚に渡した鍵があるコンピューターで開いてください。または、ここで鍵を作成して送り、新しい引き渡しを依頼してください。</translation>
    </message>
    <message>
        <source>The hand-over was not made for your key</source>
        <translation>引き渡しはあなたの鍵用ではありません</translation>
    </message>
    <message>
        <source>It was made for another person, another computer, or a key that you had before.</source>
        <translation>別の人、別のコンピューター、または以前の鍵のために作成されています。</translation>
    </message>
    <message>
        <source>Send your key to your colleague and ask for a new hand-over.</source>
        <translation>鍵を同僚に送り、新しい引き渡しを依頼してください。</translation>
    </message>
    <message>
        <source>The hand-over was changed</source>
        <translation>引き渡しが変更されています</translation>
    </message>
    <message>
        <source>It was made for your key, but somebody has changed it since.</source>
        <translation>あなたの鍵用に作成されましたが、その後誰かが変更しました。</translation>
    </message>
    <message>
        <source>What is inside is not understood</source>
        <translation>内容を解釈できません</translation>
    </message>
    <message>
        <source>The file was opened, but it describes no client that this version knows.</source>
        <translation>ファイルは開けましたが、このバージョンで対応しているクライアントの内容ではありません。</translation>
    </message>
    <message>
        <source>Install the newest version. If that does not help, ask your colleague for a new hand-over.</source>
        <translation>最新バージョンをインストールしてください。それでも解決しない場合は、同僚に新しい引き渡しを依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>短すぎます。%Ln文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too easy to guess: at least %Ln different character(s).</source>
        <translation>
            <numerusform>推測されやすすぎます。%Ln種類以上の文字を使ってください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>長すぎます。%Ln文字以下にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key cannot be used</source>
        <translation>鍵を使用できません</translation>
    </message>
    <message>
        <source>Ask your colleague to make a new key and to send it.</source>
        <translation>新しい鍵を作成して送るよう、同僚に依頼してください。</translation>
    </message>
    <message>
        <source>Opening it would take too much</source>
        <translation>開くための負荷が大きすぎます</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a hand-over of this program does. That could bring this computer to a stop.</source>
        <translation>このファイルは、このプログラムの引き渡しより多くのメモリまたは時間を要求しています。このコンピューターが動かなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>further integrations that use a token</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>broker::ui::HandoverCommands</name>
    <message>
        <source>S&amp;end to a colleague…</source>
        <translation>同僚に送る(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>引き渡しを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>My &amp;public key…</source>
        <translation>自分の公開鍵(&amp;P)…</translation>
    </message>
    <message>
        <source>Opens the encrypted file with a client that a colleague sent you</source>
        <translation>同僚から送られた、クライアントの暗号化ファイルを開きます</translation>
    </message>
    <message>
        <source>Lets a colleague make a hand-over that only you can open</source>
        <translation>あなただけが開ける引き渡しを、同僚が作成できるようにします</translation>
    </message>
    <message>
        <source>Hands this client over to somebody who runs it: an encrypted file and a page with instructions</source>
        <translation>このクライアントを実行する人に引き渡します(暗号化ファイルと手順のページ)</translation>
    </message>
    <message>
        <source>For a Broker token whose client this program can set up</source>
        <translation>このプログラムでクライアントを設定できるBrokerトークンが対象です</translation>
    </message>
    <message>
        <source>For Broker tokens whose clients this program can set up: select those alone</source>
        <translation>このプログラムでクライアントを設定できるBrokerトークンが対象です。それらだけを選択してください</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>選択したトークンが複数のリージョンにまたがっています。1つのリージョンのものを選択してください</translation>
    </message>
    <message>
        <source>Hands these clients over to somebody who runs them: for each an encrypted file and a page with instructions</source>
        <translation>これらのクライアントを実行する人に引き渡します(それぞれに暗号化ファイルと手順のページ)</translation>
    </message>
</context>
<context>
    <name>broker::ui::Help</name>
    <message>
        <source>help_en.md</source>
        <extracomment>Not shown: the name of the help file of this language, &quot;help_de.md&quot; for German.</extracomment>
        <translation>help_ja.md</translation>
    </message>
</context>
<context>
    <name>broker::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>The underlined letter of a menu or button is pressed together with Alt. Tab goes on to the next control, Escape closes a window.</source>
        <translation>メニューやボタンの下線付きの文字は、Altキーと一緒に押します。Tabキーで次のコントロールに移動し、Escキーでウインドウを閉じます。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>検索(&amp;S):</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Text of the topic</source>
        <translation>トピックの本文</translation>
    </message>
    <message>
        <source>Cop&amp;y facts about this program</source>
        <translation>このプログラムの情報をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Version, Qt, encryption and keychain. There is no secret in it.</source>
        <translation>バージョン、Qt、暗号化、キーチェーンの情報です。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Nothing is said about “%1”. Try one word of it.</source>
        <translation>「%1」に関する記述はありません。1つの語だけで試してください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>ヘルプ内を検索</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>検索する文字列を消去</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeDoubtText</name>
    <message>
        <source>%1 has no integration with %2.</source>
        <translation>%1には%2のインテグレーションがありません。</translation>
    </message>
    <message>
        <source>%1 has %2 without Broker.</source>
        <translation>%1の%2はBrokerを使っていません。</translation>
    </message>
    <message>
        <source>With Broker it has: %1.</source>
        <extracomment>%1 is a list of services.</extracomment>
        <translation>Brokerを使っているもの: %1。</translation>
    </message>
    <message>
        <source>Your list has another token for this integration: %1.</source>
        <extracomment>%1 is the masked form of a token.</extracomment>
        <translation>一覧には、このインテグレーション用に別のトークンがあります: %1。</translation>
    </message>
    <message>
        <source>The client seems to be for another organization</source>
        <translation>クライアントは別の組織のもののようです</translation>
    </message>
    <message>
        <source>Choose another one, or go on if you know that it is this one. Your list then says what speaks against it.</source>
        <translation>別の組織を選択するか、この組織で間違いないと分かっている場合は続行してください。その場合は、一覧に食い違う点が示されます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::HomeModel</name>
    <message>
        <source>your list has another token for it</source>
        <translation>一覧に別のトークンがあります</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>broker::ui::HowPage</name>
    <message>
        <source>&amp;Share one token</source>
        <translation>1つのトークンを共有(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;One token each</source>
        <translation>それぞれに1つのトークン(&amp;O)</translation>
    </message>
    <message>
        <source>How they get their token</source>
        <translation>トークンの割り当て方法</translation>
    </message>
    <message>
        <source>Both ways side by side. Nothing is changed yet.</source>
        <translation>2つの方法を並べて示します。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>&amp;Token to share:</source>
        <translation>共有するトークン(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Integration:</source>
        <translation>インテグレーション(&amp;I):</translation>
    </message>
    <message>
        <source>Set up the &amp;first token…</source>
        <translation>最初のトークンを設定(&amp;F)…</translation>
    </message>
    <message>
        <source>Set one up in an organization of the group first, then share it: your choice is kept until then. Or choose one token each.</source>
        <translation>先にグループ内の組織で設定してから、それを共有してください。選択はそれまで保持されます。または、「それぞれに1つのトークン」を選択してください。</translation>
    </message>
    <message>
        <source>No token on your list can be shared in this region.</source>
        <translation>このリージョンには、一覧に共有できるトークンがありません。</translation>
    </message>
    <message>
        <source>No token on your list is of a group that you have chosen organizations of.</source>
        <translation>選択した組織のグループに属するトークンが一覧にありません。</translation>
    </message>
    <message>
        <source>None of the chosen organizations can share it: they are in other groups.</source>
        <translation>選択した組織はいずれも別のグループにあるため、これを共有できません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln chosen organization(s) can share it: they are in its group. Its record on your list will name them.</source>
        <extracomment>%1 is how many of them.</extracomment>
        <translation>
            <numerusform>選択した%Ln件の組織のうち%1件で共有できます(同じグループにある組織)。それらの組織は、一覧のこのトークンの項目に示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>読み込む(&amp;I)</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>バックアップを読み込む</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>読み込みで行われること</translation>
    </message>
    <message>
        <source>The space bar takes a token out of the import or puts it back.</source>
        <translation>スペースキーで、トークンを読み込みの対象から外したり戻したりできます。</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Look at the table again, then import.</source>
        <translation>まだ何も読み込まれていません。表をもう一度確認してから読み込んでください。</translation>
    </message>
    <message>
        <source>There is nothing to import: everything in the file is already here.</source>
        <translation>読み込むものはありません。ファイルの内容はすべてここにあります。</translation>
    </message>
    <message>
        <source>To be added or changed: %1.</source>
        <extracomment>%1 is &quot;2 tokens and 1 credential&quot;, also in the next ones.</extracomment>
        <translation>追加または変更: %1。</translation>
    </message>
    <message>
        <source>Left out, because they differ from those here: %1.</source>
        <translation>ここにあるものと異なるため対象外: %1。</translation>
    </message>
    <message>
        <source>Refused, because region and address contradict each other: %1.</source>
        <translation>リージョンとアドレスが矛盾しているため拒否: %1。</translation>
    </message>
    <message>
        <source>Nothing that is only here is removed, and no secret is imported.</source>
        <translation>ここにしかないものが削除されることはなく、シークレットが読み込まれることもありません。</translation>
    </message>
    <message>
        <source>The list of tokens has changed in the meantime</source>
        <translation>その間にトークン一覧が変更されました</translation>
    </message>
    <message>
        <source>Added or changed: %1</source>
        <translation>追加または変更: %1</translation>
    </message>
    <message>
        <source>Saving the list of tokens. It is saved also if you close this window.</source>
        <translation>トークン一覧を保存しています。このウインドウを閉じても保存されます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ImportModel</name>
    <message>
        <source>Left out</source>
        <comment>what an import does with a token</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <comment>what an import does with a token</comment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>New</source>
        <comment>what an import does with a token</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>what an import does with a token</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>what an import does with a token</comment>
        <translation>同一</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>what an import does with a token</comment>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>broker::ui::Instructions</name>
    <message>
        <source>Docker or Podman, on the computer that will run the client</source>
        <translation>クライアントを実行するコンピューターにDockerまたはPodman</translation>
    </message>
    <message>
        <source>Docker with Docker Compose, on the computer that will run the client</source>
        <translation>クライアントを実行するコンピューターにDockerとDocker Compose</translation>
    </message>
    <message>
        <source>kubectl, signed in to the cluster that will run the client</source>
        <translation>クライアントを実行するクラスターにサインイン済みのkubectl</translation>
    </message>
    <message>
        <source>helm and kubectl, signed in to the cluster that will run the client</source>
        <translation>クライアントを実行するクラスターにサインイン済みのhelmとkubectl</translation>
    </message>
    <message>
        <source>Node.js with npm, on the computer that will run the client</source>
        <translation>クライアントを実行するコンピューターにNode.jsとnpm</translation>
    </message>
    <message>
        <source>Broker Token Assistant, the program that opens the encrypted file: https://github.com/broker-token-assistant/broker-token-assistant</source>
        <translation>暗号化ファイルを開くプログラムBroker Token Assistant: https://github.com/broker-token-assistant/broker-token-assistant</translation>
    </message>
    <message>
        <source>From there, a way through the firewall to %1</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>そこからファイアウォールを通って%1へ接続できること</translation>
    </message>
    <message>
        <source>From there, a way to %1 at %2</source>
        <extracomment>%1 is a service such as GitLab, %2 its address.</extracomment>
        <translation>そこから%1(%2)へ接続できること</translation>
    </message>
    <message>
        <source>The passphrase: it does not come with the file. Ask for it by phone.</source>
        <translation>パスフレーズ: ファイルには付いていません。電話で確認してください。</translation>
    </message>
    <message>
        <source>Your own computer: the file opens with your key %1 alone.</source>
        <translation>ご自身のコンピューター: ファイルはあなたの鍵%1でのみ開きます。</translation>
    </message>
    <message>
        <source>Save the file %1 on your computer. It can be opened until %2.</source>
        <translation>ファイル%1をコンピューターに保存します。%2まで開けます。</translation>
    </message>
    <message>
        <source>Start Broker Token Assistant and choose “Open a hand-over…” in the menu “List”. You need no account at Snyk.</source>
        <translation>Broker Token Assistantを起動し、「一覧」メニューの「引き渡しを開く…」を選びます。Snykのアカウントは不要です。</translation>
    </message>
    <message>
        <source>Compare what the program shows with this page: organization, integration and region. If something differs, stop and ask.</source>
        <translation>プログラムの表示とこのページを比べます(組織、インテグレーション、リージョン)。違いがあれば中断して問い合わせてください。</translation>
    </message>
    <message>
        <source>Press “Save as…” and save the configuration as %1, in a folder that only you can open. It has the secrets in it.</source>
        <translation>「名前を付けて保存…」を押し、構成を%1として、自分だけが開けるフォルダーに保存します。シークレットが含まれています。</translation>
    </message>
    <message>
        <source>In that folder, start the client:</source>
        <translation>そのフォルダーでクライアントを起動します:</translation>
    </message>
    <message>
        <source>After half a minute, ask the client whether it is connected:</source>
        <translation>30秒ほどしてから、接続されているかクライアントに問い合わせます:</translation>
    </message>
    <message>
        <source>It is, when the answer has “&quot;ok&quot;:true” in it and nowhere “&quot;ok&quot;:false”.</source>
        <translation>応答に「&quot;ok&quot;:true」があり、「&quot;ok&quot;:false」がどこにもなければ接続されています。</translation>
    </message>
    <message>
        <source>Leave the old client running, if there is one, until you are told that it may go.</source>
        <translation>古いクライアントがある場合は、止めてよいと連絡があるまで動かしておいてください。</translation>
    </message>
    <message>
        <source>That the client is connected, on which computer or cluster it runs, and since when.</source>
        <translation>クライアントが接続されていること、どのコンピューターまたはクラスターで、いつから動作しているか。</translation>
    </message>
    <message>
        <source>If it is not: the answer of the check and the last lines of its log. Never send the configuration, the encrypted file or the passphrase back.</source>
        <translation>接続されていない場合: 確認の応答とログの最後の数行。構成、暗号化ファイル、パスフレーズは絶対に送り返さないでください。</translation>
    </message>
    <message>
        <source>Then delete the encrypted file. To take the client away again:</source>
        <translation>その後、暗号化ファイルを削除します。クライアントを取り除くには:</translation>
    </message>
    <message>
        <source>Please run a Broker client</source>
        <translation>Brokerクライアントの実行のお願い</translation>
    </message>
    <message>
        <source>Practice mode: nothing on this page is real.</source>
        <translation>練習モード: このページの内容は本物ではありません。</translation>
    </message>
    <message>
        <source>%1 asks %2 to run the Broker client for %3 in the organization %4, %5. What it needs is in an encrypted file that comes apart from this page. There is no secret on this page.</source>
        <extracomment>%1 and %2 are names of persons, %3 is a service such as GitLab, %4 an organization, %5 a region.</extracomment>
        <translation>%1から%2へ、組織%4(%5)の%3用Brokerクライアントの実行をお願いします。必要なものは、このページとは別に届く暗号化ファイルにあります。このページにシークレットは含まれていません。</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>確認すること</translation>
    </message>
    <message>
        <source>What to send back</source>
        <translation>返送すること</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>補足情報</translation>
    </message>
    <message>
        <source>Broker client for %1 in %2</source>
        <extracomment>Title of a page; %1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation>%2の%1用Brokerクライアント</translation>
    </message>
    <message>
        <source>Podman, on the computer that will run the client</source>
        <translation>クライアントを実行するコンピューターにPodman</translation>
    </message>
    <message>
        <source>Podman with Podman Compose, on the computer that will run the client</source>
        <translation>クライアントを実行するコンピューターにPodmanとPodman Compose</translation>
    </message>
    <message>
        <source>The same client serves the organizations that share its token: %1.</source>
        <extracomment>%1 is a list of organizations.</extracomment>
        <translation>同じクライアントが、トークンを共有する次の組織に対応します: %1。</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationModel</name>
    <message>
        <source>Not offered here</source>
        <comment>integration type without a Broker token to get</comment>
        <translation>ここでは対象外</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>In this organization</source>
        <translation>この組織での状態</translation>
    </message>
    <message>
        <source>How its token is obtained</source>
        <translation>トークンの取得方法</translation>
    </message>
    <message>
        <source>Container registries</source>
        <translation>コンテナーレジストリ</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Choose the integration</source>
        <translation>インテグレーションの選択</translation>
    </message>
    <message>
        <source>Snyk reports this integration. It has no Broker token that can be obtained here.</source>
        <translation>Snykが示すインテグレーションですが、ここで取得できるBrokerトークンがありません。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Asking which ones use Broker…</source>
        <translation>Brokerを使っているものを問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>Snykの一覧の項目%Ln件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token %1 is already in your list.</source>
        <translation>そのトークン%1はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>&amp;Find by name:</source>
        <translation>名前で検索(&amp;F):</translation>
    </message>
    <message>
        <source>Find an integration</source>
        <translation>インテグレーションを検索</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>検索する文字列を消去</translation>
    </message>
    <message>
        <source>Every kind of code host, repository or registry needs a Broker token of its own. These are the integrations of %1.</source>
        <translation>コードホスト、リポジトリ、レジストリの種類ごとに、専用のBrokerトークンが必要です。%1のインテグレーションは次のとおりです。</translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationText</name>
    <message>
        <source>Not set up</source>
        <comment>integration</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Set up without Broker</source>
        <comment>integration</comment>
        <translation>Brokerなしで設定済み</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>integration</comment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Set up with Broker</source>
        <comment>integration</comment>
        <translation>Broker使用で設定済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>integration</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>The organization does not have this integration yet.</source>
        <translation>組織にはまだこのインテグレーションがありません。</translation>
    </message>
    <message>
        <source>Snyk reaches the service directly, with credentials that are stored in Snyk.</source>
        <translation>Snykは、Snykに保存されている資格情報を使ってサービスに直接接続します。</translation>
    </message>
    <message>
        <source>The integration uses Broker already, so it has a Broker token.</source>
        <translation>インテグレーションはすでにBrokerを使っているため、Brokerトークンがあります。</translation>
    </message>
    <message>
        <source>Snyk&apos;s list does not cover this type. The Web UI shows its state.</source>
        <translation>Snykの一覧はこの種類に対応していません。状態はWeb UIに表示されます。</translation>
    </message>
    <message>
        <source>Token can be generated here</source>
        <translation>ここでトークンを生成できます</translation>
    </message>
    <message>
        <source>Generate the token now</source>
        <comment>way to get a token</comment>
        <translation>今すぐトークンを生成</translation>
    </message>
    <message>
        <source>I have the token already</source>
        <comment>way to get a token</comment>
        <translation>トークンをすでに持っている</translation>
    </message>
    <message>
        <source>This program enables Broker for the integration, and Snyk answers with the token.</source>
        <translation>このプログラムがインテグレーションのBrokerを有効にし、Snykがトークンを返します。</translation>
    </message>
    <message>
        <source>You open the settings of the integration in your browser and copy the token. Changes nothing that is set up.</source>
        <translation>ブラウザーでインテグレーションの設定を開き、トークンをコピーします。設定済みのものは何も変更されません。</translation>
    </message>
    <message>
        <source>From Snyk support or a colleague. It is checked and saved; nothing is changed in Snyk.</source>
        <translation>Snykサポートまたは同僚から受け取ったもの。確認して保存されます。Snykでは何も変更されません。</translation>
    </message>
    <message>
        <source>Snyk adds the integration %1 to the organization “%2”, with Broker enabled.</source>
        <translation>Snykが組織「%2」にインテグレーション%1を追加し、Brokerを有効にします。</translation>
    </message>
    <message>
        <source>It works as soon as a Broker client runs with the new token. Nothing that exists now is changed.</source>
        <translation>Brokerクライアントが新しいトークンで動作すると、すぐに機能します。既存のものは何も変更されません。</translation>
    </message>
    <message>
        <source>Broker is enabled once more for %1 in the organization “%2”, where it is in use already.</source>
        <translation>組織「%2」ですでに使われている%1のBrokerが、もう一度有効にされます。</translation>
    </message>
    <message>
        <source>Snyk does not document what that does: the answer may hold the same token or a new one. The token is compared with the one recorded here, and you are told.</source>
        <translation>その結果はSnykの資料に記載がありません。同じトークンが返ることも、新しいトークンが返ることもあります。トークンはここに記録されているものと比較され、結果が示されます。</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk.</source>
        <translation>Snykでは何も変更されません。</translation>
    </message>
    <message>
        <source>The token for %1 in the organization “%2” is saved.</source>
        <translation>組織「%2」の%1のトークンが保存されます。</translation>
    </message>
    <message>
        <source>In the Snyk Web UI, select the organization “%1”.</source>
        <translation>SnykのWeb UIで、組織「%1」を選択します。</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”.</source>
        <translation>「Settings」を開き、次に「Integrations」を開きます。</translation>
    </message>
    <message>
        <source>Find %1 and open its settings with the gear beside it.</source>
        <translation>%1を見つけ、横の歯車から設定を開きます。</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”.</source>
        <translation>「Broker Credentials」のセクションに移動し、「Token」の欄のテキストをコピーします。</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and go to “Package Repositories”.</source>
        <translation>「Settings」、「Integrations」の順に開き、「Package Repositories」に移動します。</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate and Save”.</source>
        <translation>トークンがまだ表示されていない場合は、「Generate and Save」を選びます。</translation>
    </message>
    <message>
        <source>Copy the Broker token.</source>
        <translation>Brokerトークンをコピーします。</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and open %1.</source>
        <translation>「Settings」、「Integrations」の順に開き、%1を開きます。</translation>
    </message>
    <message>
        <source>Choose “For installation of Jira within a private network click here”.</source>
        <translation>「For installation of Jira within a private network click here」を選びます。</translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate”. Then choose “Show” and copy the token.</source>
        <translation>トークンがまだ表示されていない場合は、「Generate」を選びます。次に「Show」を選び、トークンをコピーします。</translation>
    </message>
    <message>
        <source>Come back to this window and paste it below.</source>
        <translation>このウインドウに戻り、下に貼り付けます。</translation>
    </message>
    <message>
        <source>The Web UI may say “Could not connect to %1”. That is expected until the Broker client runs.</source>
        <translation>Web UIに「Could not connect to %1」と表示されることがあります。Brokerクライアントが動作するまでは正常です。</translation>
    </message>
    <message>
        <source>Snyk switches the integration %1 of the organization “%2” to Broker.</source>
        <translation>Snykが組織「%2」のインテグレーション%1をBrokerに切り替えます。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <comment>integration</comment>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Snyk&apos;s list gives this integration an id that is none, so that nothing can be asked or changed for it from here. The Web UI shows it and its token.</source>
        <translation>Snykの一覧にあるこのインテグレーションのIDが無効なため、ここから問い合わせや変更ができません。インテグレーションとそのトークンはWeb UIに表示されます。</translation>
    </message>
    <message>
        <source>The credential for %1 in the organization “%2” is saved.</source>
        <translation>組織「%2」の%1の資格情報が保存されます。</translation>
    </message>
    <message>
        <source>The integration is there. Snyk did not say whether it uses Broker.</source>
        <translation>インテグレーションはあります。Brokerを使っているかどうかはSnykが示しませんでした。</translation>
    </message>
    <message>
        <source>Snyk did not say whether it uses Broker already. If it does, Snyk does not document whether the same token comes back or a new one.</source>
        <translation>すでにBrokerを使っているかどうかはSnykが示しませんでした。使っている場合に同じトークンが返るか新しいトークンが返るかは、Snykの資料に記載がありません。</translation>
    </message>
    <message>
        <source>Turn on the switch “Snyk Broker on/off”. If there is no switch, your plan or your role does not include it: ask Snyk support.</source>
        <translation>スイッチ「Snyk Broker on/off」をオンにします。スイッチがない場合は、プランまたはロールに含まれていません。Snykサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>In the scope selector at the top of the Snyk Web UI, choose “Organization”, then “%1”.</source>
        <translation>SnykのWeb UIの上部にあるスコープの選択で、「Organization」、「%1」の順に選びます。</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, then “All integrations”.</source>
        <translation>「Settings」、「Integrations」、「All integrations」の順に開きます。</translation>
    </message>
    <message>
        <source>Search for %1 and open it.</source>
        <translation>%1を検索して開きます。</translation>
    </message>
    <message>
        <source>Open %1.</source>
        <translation>%1を開きます。</translation>
    </message>
    <message>
        <source>Token from Snyk support</source>
        <translation>Snykサポートのトークン</translation>
    </message>
    <message>
        <source>Get the token from the Snyk website (Web UI)</source>
        <comment>way to get a token</comment>
        <translation>SnykのWebサイト(Web UI)からトークンを取得</translation>
    </message>
    <message>
        <source>Works where Snyk has turned Broker on for container registries in your organization. Snyk then answers with the token, and refuses otherwise; nothing is changed by that.</source>
        <translation>組織のコンテナーレジストリに対してSnykがBrokerを有効にしている場合に使えます。その場合、Snykはトークンを返し、そうでない場合は拒否します。拒否されても何も変更されません。</translation>
    </message>
    <message>
        <source>It is connected directly today. Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>現在は直接接続です。新しいトークンでBrokerクライアントが動作するまで、Snykはこのインテグレーションを通じてコードにアクセスできません。</translation>
    </message>
    <message>
        <source>Snyk did not say how it is connected today. If it is connected directly, Snyk cannot reach your code through it until a Broker client runs with the new token.</source>
        <translation>現在の接続方法をSnykは示しませんでした。直接接続の場合、新しいトークンでBrokerクライアントが動作するまで、Snykはこのインテグレーションを通じてコードにアクセスできません。</translation>
    </message>
    <message>
        <source>It uses Broker today. If Snyk answers with a new token, clients that run with the old one may lose their connection, and that cannot be undone.</source>
        <translation>現在はBrokerを使っています。Snykが新しいトークンを返した場合、古いトークンで動作しているクライアントの接続が切れることがあり、元に戻せません。</translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”. If there is no such section, ask Snyk support: it turns Broker on for container registries, or sends you the token.</source>
        <translation>「Broker Credentials」のセクションに移動し、「Token」の欄のテキストをコピーします。このセクションがない場合は、Snykサポートに問い合わせてください。コンテナーレジストリに対してBrokerを有効にするか、トークンを送付してくれます。</translation>
    </message>
    <message>
        <source>Credentials that are stored in Snyk for a direct connection are not used any more. There is no way back without entering them again.</source>
        <translation>直接接続用にSnykに保存されている資格情報は使われなくなります。元に戻すには、入力し直す必要があります。</translation>
    </message>
    <message>
        <source>Token from the Snyk website</source>
        <translation>SnykのWebサイトのトークン</translation>
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
        <translation>組織: %1
インテグレーション: %2
リージョン: %3
フィンガープリント: %4</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <comment>event of a calendar</comment>
        <translation>ローテーション: %1</translation>
    </message>
    <message>
        <source>Rotate soon: %1</source>
        <comment>event of a calendar</comment>
        <translation>まもなくローテーション: %1</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>組織ID</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <translation>前回のローテーション</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>期限日の理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保管先</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Practice, not real: %1</source>
        <comment>event of a calendar</comment>
        <translation>練習用(本物ではありません): %1</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>練習モード</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a token of practice mode</comment>
        <translation>本物ではありません</translation>
    </message>
    <message>
        <source>Account: %1
Region: %2
Fingerprint: %3</source>
        <translation>アカウント: %1
リージョン: %2
フィンガープリント: %3</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>グループID</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column of a table: a date</comment>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many tokens there are</comment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Also used by</source>
        <comment>column of a table: organizations</comment>
        <translation>ほかの使用先</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryRows</name>
    <message>
        <source>Set &amp;up a token…</source>
        <translation>トークンを設定(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>クローン(&amp;C)…</translation>
    </message>
    <message>
        <source>Sho&amp;w on my list</source>
        <translation>一覧で表示(&amp;W)</translation>
    </message>
    <message>
        <source>Find in the inventory</source>
        <translation>インベントリ内を検索</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>検索する文字列を消去</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Integrations at Snyk</source>
        <translation>Snykのインテグレーション</translation>
    </message>
    <message>
        <source>&amp;Clone it into others…</source>
        <translation>ほかの組織にクローン(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clone one of mine into it…</source>
        <translation>自分のものをここにクローン(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>%Ln行を選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see what can be done about it, or several to set them up together.</source>
        <translation>行を選択すると、可能な操作が示されます。複数選択すると、まとめて設定できます。</translation>
    </message>
    <message>
        <source>Set &amp;up all of them…</source>
        <translation>すべてを設定(&amp;U)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s)</source>
        <translation>
            <numerusform>%Ln件のインテグレーション</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 shown</source>
        <translation>、%1件を表示</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>トークンを取得(&amp;E)…</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>先に行を選択してください</translation>
    </message>
    <message>
        <source>Its token cannot be shared: only a current one of an integration in a group can</source>
        <translation>このトークンは共有できません。共有できるのは、グループにあるインテグレーションの現在のトークンだけです</translation>
    </message>
    <message>
        <source>No token on your list can be cloned into it: it takes one of the same integration and group</source>
        <translation>一覧に、ここにクローンできるトークンがありません。同じインテグレーションで同じグループのものが必要です</translation>
    </message>
    <message>
        <source>Its token is not on your list</source>
        <translation>トークンが一覧にありません</translation>
    </message>
    <message>
        <source>This is done with one row at a time: select one</source>
        <translation>この操作は1行ずつ行います。1つ選択してください</translation>
    </message>
    <message>
        <source>R&amp;etrieve their tokens…</source>
        <translation>トークンを取得(&amp;E)…</translation>
    </message>
    <message>
        <source>There is no token to retrieve in any of them</source>
        <translation>取得するトークンがどれにもありません</translation>
    </message>
    <message>
        <source>They are of more than one integration: select rows of one</source>
        <translation>複数のインテグレーションのものが含まれています。1つのインテグレーションの行を選択してください</translation>
    </message>
    <message>
        <source>None of them can be given a token of its own</source>
        <translation>個別のトークンを割り当てられるものがありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) can be retrieved, one after the other.</source>
        <translation>
            <numerusform>%Ln個のトークンを順番に取得できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>To set them up together, select rows of one integration.</source>
        <translation>まとめて設定するには、1つのインテグレーションの行を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own.</source>
        <translation>
            <numerusform>%Ln件に個別のトークンを割り当てられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>表として保存(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be given a token of its own with your consent, which the preview asks for.</source>
        <translation>
            <numerusform>%Ln件は、同意があれば専用のトークンを取得できます(プレビューで確認します)。</numerusform>
        </translation>
    </message>
    <message>
        <source>No integration matches. Clear the search, or show all states.</source>
        <translation>一致するインテグレーションはありません。検索を消去するか、すべての状態を表示してください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryTab</name>
    <message>
        <source>There is nothing to find yet: look at your organizations first.</source>
        <translation>検索できるものがまだありません。先に組織を調べてください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::InventoryView</name>
    <message>
        <source>Which integrations your organizations have at Snyk, which of them use Broker, and which of their tokens are on your list. Snyk is only read; nothing is changed.</source>
        <translation>組織がSnykに持つインテグレーション、そのうちBrokerを使っているもの、トークンが一覧にあるものを示します。Snykからは読み取るだけで、何も変更されません。</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>調べた組織</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>グループ%1</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>一覧を読み取っています: これまでに%Ln件の組織</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%Ln件の組織のうち%1件を調べました</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found so far is kept. “Look at the rest” goes on from there.</source>
        <translation>これまでの結果は保持されます。「残りを調べる」で続きから再開します。</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>調査を停止(&amp;S)</translation>
    </message>
    <message>
        <source>Look at the re&amp;st</source>
        <translation>残りを調べる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>リージョン(&amp;R):</translation>
    </message>
    <message>
        <source>Organi&amp;zations:</source>
        <translation>組織(&amp;Z):</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Look at th&amp;em</source>
        <translation>調べる(&amp;A)</translation>
    </message>
    <message>
        <source>Save the inventory</source>
        <translation>インベントリの保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>表を保存しました</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>シークレットは含まれません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPage</name>
    <message>
        <source>&amp;Add the client</source>
        <translation>クライアントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>組織:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>インテグレーション:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>リージョン:</translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation>保管先:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Brokerトークン:</translation>
    </message>
    <message>
        <source>Token due:</source>
        <translation>トークンの期限:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>資格情報:</translation>
    </message>
    <message>
        <source>Credential due:</source>
        <translation>資格情報の期限:</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>クライアントの追加</translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk, and nothing in the client: it goes on as it is.</source>
        <translation>Snykでもクライアントでも何も変更されません。クライアントはそのまま動作し続けます。</translation>
    </message>
    <message>
        <source>Asking Snyk for the integrations of %1…</source>
        <translation>%1のインテグレーションをSnykに問い合わせています…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>integration, its state</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <translation>作成日不明、期限: %1</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>ファイルにありません</translation>
    </message>
    <message>
        <source>%1; not kept, because its service has no https address</source>
        <translation>%1。サービスにhttpsのアドレスがないため保管されません</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>保管されません</translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. That entry stays, marked as replaced.</source>
        <translation>一覧には、このインテグレーション用に%1があります。その項目は置き換え済みとして残ります。</translation>
    </message>
    <message>
        <source>The client belongs to another region</source>
        <translation>クライアントは別のリージョンのものです</translation>
    </message>
    <message>
        <source>It is connected to %1, and you are signed in to %2.</source>
        <translation>クライアントは%1に接続されていますが、あなたは%2にサインインしています。</translation>
    </message>
    <message>
        <source>Go back and sign in to its region.</source>
        <translation>前に戻り、クライアントのリージョンにサインインしてください。</translation>
    </message>
    <message>
        <source>Choose the one that the client serves</source>
        <translation>クライアントが対応しているものを選んでください</translation>
    </message>
    <message>
        <source>&amp;Which one:</source>
        <translation>どれですか(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Add it all the same</source>
        <translation>それでも追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeepPanel</name>
    <message>
        <source>&amp;Stop before it is sent</source>
        <translation>送信前に停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop &amp;waiting for the keychain</source>
        <translation>キーチェーンの待機を中止(&amp;W)</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>安全な場所に保管した(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>要求がすでに送信されている場合は、Snykの応答を待ちます…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Snykに問い合わせています…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>もう一度試す(&amp;A)</translation>
    </message>
    <message>
        <source>Keep it in &amp;memory until I quit</source>
        <translation>終了するまでメモリに保持(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing has been stored yet</source>
        <translation>まだ何も保存されていません</translation>
    </message>
    <message>
        <source>Your token, this once</source>
        <translation>トークン(今回のみ表示)</translation>
    </message>
    <message>
        <source>Show it &amp;once…</source>
        <translation>一度だけ表示(&amp;O)…</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>トークンはまだ保存されていません</translation>
    </message>
    <message>
        <source>The token may not have been saved</source>
        <translation>トークンが保存されていない可能性があります</translation>
    </message>
    <message>
        <source>The token is not lost: the program holds it in memory until you decide.</source>
        <translation>トークンは失われていません。あなたが判断するまで、プログラムがメモリに保持します。</translation>
    </message>
    <message>
        <source>Note in the journal what is about to be done</source>
        <translation>これから行うことをジャーナルに記録</translation>
    </message>
    <message>
        <source>Keep the token in the memory of this program</source>
        <translation>トークンをこのプログラムのメモリに保持</translation>
    </message>
    <message>
        <source>Save the token in the password store (keychain) and read it back</source>
        <translation>トークンをパスワード保管庫(キーチェーン)に保存し、読み戻して確認</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptAccounts</name>
    <message>
        <source>Which of the kept accounts</source>
        <translation>保管されているアカウントの選択</translation>
    </message>
    <message>
        <source>%1 (%2) in %3</source>
        <extracomment>An account that is kept: %1 is its name, %2 its masked token or secret, %3 a region.</extracomment>
        <translation>%1(%2)、%3</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>名前のないアカウント</translation>
    </message>
</context>
<context>
    <name>broker::ui::KeptPage</name>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>資格情報をキーチェーンに保存して読み戻す</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>資格情報をこのプログラムのメモリに保持</translation>
    </message>
    <message>
        <source>Add it to your list</source>
        <translation>一覧に追加</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>資格情報はまだ保存されていません</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>資格情報が保存されていない可能性があります</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>資格情報はまだ一覧にありません</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>資格情報は失われていません。あなたが判断するまで、プログラムがメモリに保持します。</translation>
    </message>
    <message>
        <source>The credential is in the keychain; only the list could not be saved, so nothing shows it yet.</source>
        <translation>資格情報はキーチェーンにあります。一覧だけが保存できなかったため、まだどこにも表示されません。</translation>
    </message>
    <message>
        <source>The credential is only in the memory of this program, and the list could not be saved, so nothing shows it yet.</source>
        <translation>資格情報はこのプログラムのメモリにしかなく、一覧も保存できなかったため、まだどこにも表示されません。</translation>
    </message>
    <message>
        <source>C&amp;redential due on:</source>
        <translation>資格情報の期限(&amp;R):</translation>
    </message>
    <message>
        <source>Token &amp;due on:</source>
        <translation>トークンの期限(&amp;D):</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>資格情報:</translation>
    </message>
    <message>
        <source>The client is in your list</source>
        <translation>クライアントを一覧に追加しました</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>How old the token and the credential are, nobody can tell from the file. The days are counted from today; choose an earlier date if you know better.</source>
        <translation>トークンと資格情報がいつ作成されたかは、ファイルからは分かりません。日数は今日から数えられます。分かる場合は、より早い日付を選択してください。</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>ファイルにありません</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>保管されませんでした: %1</translation>
    </message>
    <message>
        <source>is being saved</source>
        <translation>保存しています</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>後で完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>broker::ui::LeaveQuestion</name>
    <message>
        <source>&amp;Stay here</source>
        <translation>このまま続ける(&amp;S)</translation>
    </message>
</context>
<context>
    <name>broker::ui::LockChoice</name>
    <message>
        <source>With a &amp;passphrase</source>
        <translation>パスフレーズで保護(&amp;P)</translation>
    </message>
    <message>
        <source>With my colleague&apos;s &amp;key</source>
        <translation>同僚の鍵で保護(&amp;K)</translation>
    </message>
    <message>
        <source>Propose &amp;one</source>
        <translation>提案(&amp;O)</translation>
    </message>
    <message>
        <source>My colleague has rea&amp;d these digits to me</source>
        <translation>同僚がこの数字を読み上げた(&amp;D)</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>パスフレーズ(&amp;A):</translation>
    </message>
    <message>
        <source>Tell it to your colleague another way than the file: by phone, and not in the same mail.</source>
        <translation>ファイルとは別の方法で同僚に伝えてください。電話で伝え、同じメールには書かないでください。</translation>
    </message>
    <message>
        <source>Makes one that is easy to read out and hard to guess</source>
        <translation>読み上げやすく、推測されにくいものを作成します</translation>
    </message>
    <message>
        <source>Key of my coll&amp;eague:</source>
        <translation>同僚の鍵(&amp;E):</translation>
    </message>
    <message>
        <source>Call your colleague and compare: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>同僚に電話して照合: %1</translation>
    </message>
    <message>
        <source>This is no whole key. It begins with “bta-key-” and has 56 characters.</source>
        <translation>鍵が完全ではありません。「bta-key-」で始まる56文字です。</translation>
    </message>
    <message>
        <source>Enter a passphrase, or have one proposed.</source>
        <translation>パスフレーズを入力するか、提案を使ってください。</translation>
    </message>
    <message>
        <source>Paste the key that your colleague sent you. The program shows it there in the menu “List”, under “My public key…”.</source>
        <translation>同僚から送られた鍵を貼り付けてください。同僚のプログラムでは「一覧」メニューの「自分の公開鍵…」に表示されます。</translation>
    </message>
    <message>
        <source>Compare the digits by phone: whoever sent the key may be somebody else.</source>
        <translation>電話で数字を照合してください。鍵の送り主が別人の可能性もあります。</translation>
    </message>
</context>
<context>
    <name>broker::ui::LoginNote</name>
    <message>
        <source>Press “%1” again.</source>
        <translation>もう一度「%1」を押してください。</translation>
    </message>
    <message>
        <source>The login for the proxy is set.</source>
        <translation>プロキシのログインを設定しました。</translation>
    </message>
    <message>
        <source>The login for the proxy is set</source>
        <translation>プロキシのログインを設定しました</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>もう一度試すことができます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::Main</name>
    <message>
        <source>The program is running already but does not answer. End it, then start it again.</source>
        <translation>プログラムはすでに動作していますが、応答しません。終了させてから、起動し直してください。</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>The program is still running. It may have a question for you.</source>
        <translation>プログラムはまだ実行中です。確認を求めている可能性があります。</translation>
    </message>
</context>
<context>
    <name>broker::ui::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Broker Token Assistant — practice mode</source>
        <translation>Broker Token Assistant — 練習モード</translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation>Broker Token Assistant</translation>
    </message>
    <message>
        <source>&amp;Copy credential</source>
        <translation>資格情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected credential to the clipboard for a short time</source>
        <translation>選択した資格情報を短時間クリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>選択したトークンを短時間クリップボードにコピーします</translation>
    </message>
    <message>
        <source>My to&amp;kens</source>
        <translation>自分のトークン(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>インベントリ(&amp;I)</translation>
    </message>
    <message>
        <source>What your organizations have at Snyk, and what of it is on your list</source>
        <translation>組織がSnykに持つものと、そのうち一覧にあるもの</translation>
    </message>
    <message>
        <source>This is done with one token at a time: select one</source>
        <translation>この操作はトークン1つずつに行います。1つ選択してください</translation>
    </message>
    <message>
        <source>Open windows keep what is on their pages and ask you to sign in again.</source>
        <translation>開いているウィンドウは、ページの内容を保ったまま、もう一度サインインを求めます。</translation>
    </message>
    <message>
        <source>Tokens and inventory</source>
        <translation>トークンとインベントリ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) that was/were in memory only is/are forgotten, and not in the list any more.</source>
        <translation>
            <numerusform>メモリにのみあったSnyk API資格情報%Ln件が破棄され、一覧からもなくなりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedModel</name>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Token on your list</source>
        <translation>一覧のトークン</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedTable</name>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>インテグレーションID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Token on your list</source>
        <translation>一覧のトークン</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: how many integrations there are</comment>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManagedText</name>
    <message>
        <source>Snyk does not let you see the integrations of this organization. Ask for a role that may view them.</source>
        <translation>Snykでこの組織のインテグレーションを閲覧する権限がありません。閲覧できるロールを依頼してください。</translation>
    </message>
    <message>
        <source>Snyk does not know this organization, or does not show it to you.</source>
        <translation>Snykはこの組織を認識しないか、あなたに表示しません。</translation>
    </message>
    <message>
        <source>managed here</source>
        <comment>an integration</comment>
        <translation>ここで管理</translation>
    </message>
    <message>
        <source>not managed here</source>
        <comment>an integration</comment>
        <translation>ここでは未管理</translation>
    </message>
    <message>
        <source>needs no token</source>
        <comment>an integration without Broker</comment>
        <translation>トークン不要</translation>
    </message>
    <message>
        <source>changed at Snyk</source>
        <comment>an integration of the list</comment>
        <translation>Snykで変更あり</translation>
    </message>
    <message>
        <source>could not be read</source>
        <comment>an organization</comment>
        <translation>読み取り失敗</translation>
    </message>
    <message>
        <source>no permission</source>
        <comment>to see an organization&apos;s integrations</comment>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>not shown</source>
        <comment>an organization</comment>
        <translation>表示されません</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether an integration uses Broker</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an integration</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Snyk does not tell</source>
        <comment>whether an integration uses Broker</comment>
        <translation>Snykは示しません</translation>
    </message>
    <message>
        <source>with Broker</source>
        <comment>an integration</comment>
        <translation>Broker使用</translation>
    </message>
    <message>
        <source>without Broker</source>
        <comment>an integration</comment>
        <translation>Broker未使用</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an integration</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Its Broker token is on your list.</source>
        <translation>Brokerトークンは一覧にあります。</translation>
    </message>
    <message>
        <source>It uses Broker, and its token is not on your list. Retrieve it, so that it is kept and rotated with the others.</source>
        <translation>Brokerを使っていますが、トークンが一覧にありません。取得すると、ほかのものと一緒に保管し、ローテーションできます。</translation>
    </message>
    <message>
        <source>Its token is not on your list. Snyk does not tell whether it uses Broker: its page in the Web UI does.</source>
        <translation>トークンが一覧にありません。Brokerを使っているかどうかをSnykは示しません。Web UIのページで確認できます。</translation>
    </message>
    <message>
        <source>Snyk reaches it directly. Set it up only if it is to go through Broker: the credentials that Snyk has of it are lost then.</source>
        <translation>Snykが直接接続しています。Brokerを経由させる場合にのみ設定してください。その場合、Snykにある資格情報は失われます。</translation>
    </message>
    <message>
        <source>It is on your list, and somebody has switched Broker off: the recorded token is not in use any more.</source>
        <translation>一覧にありますが、誰かがBrokerを無効にしました。記録されたトークンはもう使われていません。</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk does not have it any more. If that is meant, remove its token from the list.</source>
        <translation>一覧にありますが、Snykにはもうありません。意図したものである場合は、トークンを一覧から削除してください。</translation>
    </message>
    <message>
        <source>It is on your list, and Snyk has another integration in its place: the token may be another. Retrieve it.</source>
        <translation>一覧にありますが、Snykでは代わりに別のインテグレーションがあります。トークンが異なる可能性があります。取得し直してください。</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>まだ調べていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) looked at, the first of them on %1.</source>
        <translation>
            <numerusform>%Ln件の組織を調べました。最初に調べたのは%1です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not looked at.</source>
        <translation>
            <numerusform>%Ln件は調べていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln件は読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snyk asked for a pause. It goes on by itself in %Ln second(s).</source>
        <translation>
            <numerusform>Snykが休止を求めています。%Ln秒後に自動的に再開します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) a minute, %1 left.</source>
        <translation>
            <numerusform>毎分%Ln件の組織、残り%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the inventory names them all</source>
        <translation>
            <numerusform>ほか%Ln件。インベントリにすべて示されています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, uses Broker and may share this token</source>
        <comment>integration, organization</comment>
        <translation>%2の%1(Brokerを使っていて、このトークンを共有している可能性あり)</translation>
    </message>
    <message>
        <source>%1 in %2, may use Broker and this token</source>
        <comment>integration, organization</comment>
        <translation>%2の%1(Brokerとこのトークンを使っている可能性あり)</translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to change it with the switch. If this token was pasted there, paste the new one after the switch.</source>
        <translation>Snyk Essentials: グループのSCMインテグレーションには独自の「Broker Token」欄があります。切り替えの際にSnykがこれを変更するという情報はありません。このトークンがそこに貼り付けられている場合は、切り替え後に新しいトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Nobody has looked through the group yet: who shares this token without being on your list is not known.</source>
        <translation>グループ全体はまだ調べられていません。一覧にないものがこのトークンを共有しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>No other integration of this type uses Broker without being on your list.</source>
        <translation>一覧にないもので、Brokerを使っているこの種類のインテグレーションはほかにありません。</translation>
    </message>
    <message>
        <source>Snyk does not say which token they use; those that share this one follow:</source>
        <translation>Snykはどのトークンが使われているかを示しません。このトークンを共有しているものも一緒に切り替わります:</translation>
    </message>
    <message>
        <source>cannot be set up here</source>
        <comment>an integration</comment>
        <translation>ここでは設定不可</translation>
    </message>
    <message>
        <source>not looked at since</source>
        <comment>an integration that was set up</comment>
        <translation>設定後は未調査</translation>
    </message>
    <message>
        <source>Its Broker token is on your list. It was looked at before it was set up here: look again to see what Snyk has now.</source>
        <translation>Brokerトークンは一覧にあります。ここで設定する前に調べたものです。Snykの現在の状態を知るには、もう一度調べてください。</translation>
    </message>
    <message>
        <source>It needs no Broker token, or one that this program does not set up.</source>
        <translation>Brokerトークンが不要か、このプログラムでは設定しないトークンが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in the last look, the others earlier.</source>
        <translation>
            <numerusform>そのうち%Ln件は前回調べたもので、残りはそれ以前のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left.</source>
        <extracomment>%1 is &quot;12 of 200 organizations looked at&quot;, %2 &quot;about 3 minutes&quot;.</extracomment>
        <translation>%1、残り%2。</translation>
    </message>
    <message>
        <source>Until the end: %1.</source>
        <comment>time</comment>
        <extracomment>%1 is &quot;about 3 minutes&quot;, the pause that is spoken of before included.
----------
How long a job still takes, before anything of it is done. %1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>終了まで: %1。</translation>
    </message>
    <message numerus="yes">
        <source>So far %Ln organization(s) a minute, %1 left.</source>
        <extracomment>%1 is &quot;about 3 minutes&quot;.</extracomment>
        <translation>
            <numerusform>これまで毎分%Ln件の組織、残り%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. Snyk is not known to have changed it with the switch. If the old token was pasted there, paste the new one now.</source>
        <translation>Snyk Essentials: グループのSCMインテグレーションには独自の「Broker Token」欄があります。切り替えの際にSnykがこれを変更したという情報はありません。古いトークンがそこに貼り付けられている場合は、今すぐ新しいトークンを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ManyDetails</name>
    <message>
        <source>The selected entries</source>
        <translation>選択した項目</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>%1を選択中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are shared by several organizations.</source>
        <translation>
            <numerusform>そのうち%Ln個は、複数の組織で共有されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not in use at Snyk any more.</source>
        <translation>
            <numerusform>そのうち%Ln個は、Snykではもう使われていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <comment>kind of message</comment>
        <translation>注記</translation>
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
        <translation>エラー</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>詳細をコピーしました</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Snyk request id: %1</source>
        <translation>SnykのリクエストID: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Diagnose the connection…</source>
        <translation>接続を診断…</translation>
    </message>
    <message>
        <source>Enter user name and password…</source>
        <translation>ユーザー名とパスワードを入力…</translation>
    </message>
</context>
<context>
    <name>broker::ui::MethodPage</name>
    <message>
        <source>How do you want to get the token?</source>
        <translation>トークンをどのように取得しますか?</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
</context>
<context>
    <name>broker::ui::MissingTokens</name>
    <message>
        <source>&amp;Retrieve this token…</source>
        <translation>このトークンを取得(&amp;R)…</translation>
    </message>
    <message>
        <source>Tokens to retrieve again</source>
        <translation>再取得するトークン</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターでの状態</translation>
    </message>
    <message>
        <source>Opens the assistant where Snyk shows the token of this integration.</source>
        <translation>このインテグレーションのトークンがSnykのどこに表示されるかを案内するウィザードを開きます。</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>キーチェーンにありません</translation>
    </message>
    <message>
        <source>A backup holds no secrets.</source>
        <translation>バックアップにシークレットは含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have to be retrieved from Snyk again.</source>
        <translation>
            <numerusform>%Ln個のトークンをSnykから再取得する必要があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) have to be entered again.</source>
        <translation>
            <numerusform>%Ln件の資格情報を再入力する必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one now; the others are marked in the list.</source>
        <translation>1つ選択してください。残りは一覧に目印が付いています。</translation>
    </message>
    <message>
        <source>&amp;Enter it again…</source>
        <translation>再入力(&amp;E)…</translation>
    </message>
    <message>
        <source>Opens the assistant in which this credential is entered.</source>
        <translation>この資格情報を入力するウィザードを開きます。</translation>
    </message>
    <message>
        <source>Checking which tokens are in the keychain of this computer…</source>
        <translation>どのトークンがこのコンピューターのキーチェーンにあるかを確認しています…</translation>
    </message>
    <message>
        <source>was only in memory</source>
        <translation>メモリにのみありました</translation>
    </message>
    <message>
        <source>not known: the keychain is locked</source>
        <translation>不明: キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>not known: the keychain does not answer</source>
        <translation>不明: キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>All of them are in the keychain of this computer. Nothing has to be retrieved.</source>
        <translation>すべてこのコンピューターのキーチェーンにあります。取得するものはありません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::NavigationChooser</name>
    <message>
        <source>new, with a scope selector at the top</source>
        <translation>新しいもの(上部にスコープの選択)</translation>
    </message>
    <message>
        <source>classic, with the organization in the menu on the left</source>
        <translation>従来のもの(左のメニューに組織)</translation>
    </message>
    <message>
        <source>Snyk&apos;s &amp;menu is:</source>
        <translation>Snykのメニュー(&amp;M):</translation>
    </message>
</context>
<context>
    <name>broker::ui::NeedsView</name>
    <message>
        <source>What it needs, and why:</source>
        <translation>必要な権限とその理由:</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkGuide</name>
    <message>
        <source>The network settings were changed after this. You can try again.</source>
        <translation>この後、ネットワーク設定が変更されました。もう一度試すことができます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::NetworkPage</name>
    <message>
        <source>Enter the name or address of the proxy. Until then nothing is sent to Snyk.</source>
        <translation>プロキシの名前またはアドレスを入力してください。それまでSnykには何も送信されません。</translation>
    </message>
    <message>
        <source>Enter the name alone, such as proxy.example.com: without “http://”, port, user name or blanks. Until then nothing is sent to Snyk.</source>
        <translation>proxy.example.comのような名前のみを、「http://」、ポート、ユーザー名、スペースを付けずに入力してください。それまでSnykには何も送信されません。</translation>
    </message>
    <message>
        <source>Enter the port of the proxy, often 8080 or 3128. Until then nothing is sent to Snyk.</source>
        <translation>プロキシのポートを入力してください(多くの場合8080または3128)。それまでSnykには何も送信されません。</translation>
    </message>
    <message>
        <source>Diagnose the &amp;connection to Snyk…</source>
        <translation>Snykへの接続を診断(&amp;C)…</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>このコンピューターの設定に従う</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>As entered here</source>
        <translation>ここでの入力に従う</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Reach &amp;Snyk:</source>
        <translation>Snykへの接続(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ポート(&amp;O):</translation>
    </message>
    <message>
        <source>Not &amp;for:</source>
        <translation>除外(&amp;F):</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>会社の証明書</translation>
    </message>
    <message>
        <source>Needed where your company inspects TLS connections. They are trusted by this program alone, beside those that this computer trusts.</source>
        <translation>会社がTLS接続のインスペクションを行っている場合に必要です。このコンピューターが信頼するものに加えて、このプログラムだけが信頼します。</translation>
    </message>
    <message>
        <source>No user name and password are kept. They are asked for when a proxy wants them.</source>
        <translation>ユーザー名とパスワードは保管されていません。プロキシから求められたときに入力します。</translation>
    </message>
    <message>
        <source>%1 has turned the user name and password down. They are not sent again.</source>
        <translation>%1がユーザー名とパスワードを受け入れませんでした。再送信はされません。</translation>
    </message>
    <message>
        <source>A user name and password for %1 are in the keychain.</source>
        <translation>%1のユーザー名とパスワードがキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Broker clients and code hosts in your own network – this computer, private addresses, names without a dot – are asked without a proxy, as browsers do it; all others the same way as Snyk.</source>
        <translation>社内ネットワークのBrokerクライアントとコードホスト(このコンピューター、プライベートアドレス、ドットのない名前)には、ブラウザーと同じように、プロキシなしで問い合わせます。それ以外にはSnykと同じ方法で問い合わせます。</translation>
    </message>
    <message>
        <source>Enter the address of the script. Until then nothing is sent to Snyk.</source>
        <translation>スクリプトのアドレスを入力してください。それまでSnykには何も送信されません。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, http:// or file://, without a user name in it. Until then nothing is sent to Snyk.</source>
        <translation>https://、http://、またはfile://で始まり、ユーザー名を含まないアドレスを入力してください。それまでSnykには何も送信されません。</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is taken from the settings of this computer, which evaluates it.</source>
        <translation>プロキシスクリプト(PAC)はこのコンピューターの設定から取得され、このコンピューターが評価します。</translation>
    </message>
    <message>
        <source>By a proxy script (PAC)</source>
        <translation>プロキシスクリプト(PAC)を使用</translation>
    </message>
    <message>
        <source>Enter user name and pass&amp;word…</source>
        <translation>ユーザー名とパスワードを入力(&amp;W)…</translation>
    </message>
    <message>
        <source>Forg&amp;et them</source>
        <translation>破棄(&amp;E)</translation>
    </message>
    <message>
        <source>Scrip&amp;t:</source>
        <translation>スクリプト(&amp;T):</translation>
    </message>
    <message>
        <source>%1 wants a user name and password.</source>
        <translation>%1 がユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 has turned down the user name and password that this computer is set up with. They are not sent again until you choose “Forget them”.</source>
        <translation>%1 は、このコンピューターに設定されているユーザー名とパスワードを受け付けませんでした。「破棄」を選ぶまで再び送信されません。</translation>
    </message>
    <message>
        <source>No user name and password are kept for %1.</source>
        <translation>%1用のユーザー名とパスワードは保管されていません。</translation>
    </message>
    <message>
        <source>A user name and password for %1 are used until the program ends.</source>
        <translation>%1のユーザー名とパスワードは、プログラムが終了するまで使われます。</translation>
    </message>
    <message>
        <source>Forget them; you choose of which proxy</source>
        <translation>破棄。どのプロキシのものかは選択できます</translation>
    </message>
    <message>
        <source>Forget them: user name and password for %1</source>
        <translation>破棄: %1のユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget the user name and password for</source>
        <translation>ユーザー名とパスワードを破棄するプロキシ</translation>
    </message>
    <message>
        <source>&amp;Those of this computer&apos;s settings</source>
        <translation>このコンピューターの設定にあるもの(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>The keychain did not remove the user name and password for %1.</source>
        <translation>%1のユーザー名とパスワードをキーチェーンから削除できませんでした。</translation>
    </message>
    <message>
        <source>A proxy script (PAC) is evaluated in a process of its own that holds no secret. When it cannot be fetched or fails, nothing is sent to Snyk: it is never asked directly instead. A script in the settings of this computer itself is used only where the system can evaluate one; if it cannot, choose “By a proxy script (PAC)” here and enter the address of that script.</source>
        <translation>プロキシスクリプト(PAC)は、シークレットを持たない専用のプロセスで評価されます。スクリプトを取得できない場合や失敗した場合、Snykには何も送信されず、代わりに直接接続することもありません。このコンピューター自体の設定にあるスクリプトは、システムがスクリプトを評価できる場合にのみ使われます。評価できない場合は、ここで「プロキシスクリプト(PAC)を使用」を選び、そのスクリプトのアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewApiTokenPage</name>
    <message>
        <source>Sto&amp;p asking</source>
        <translation>問い合わせを停止(&amp;P)</translation>
    </message>
    <message>
        <source>Open your Snyk accoun&amp;t page</source>
        <translation>Snykのアカウントページを開く(&amp;T)</translation>
    </message>
    <message>
        <source>Check and &amp;replace</source>
        <translation>確認して置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New Snyk API token:</source>
        <translation>新しいSnyk APIトークン(&amp;N):</translation>
    </message>
    <message>
        <source>Of the same account or service account, not the Broker token.</source>
        <translation>同じアカウントまたはサービスアカウントのもの。Brokerトークンではありません。</translation>
    </message>
    <message>
        <source>The new one is not kept any more.</source>
        <translation>新しいものはもう保管されていません。</translation>
    </message>
    <message>
        <source>&amp;Keep it unchecked</source>
        <translation>確認せずに保管(&amp;K)</translation>
    </message>
    <message>
        <source>New Snyk API token</source>
        <translation>新しいSnyk APIトークン</translation>
    </message>
    <message>
        <source>&amp;Stay with the old one</source>
        <translation>古いものを使い続ける(&amp;S)</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>新しいクライアントシークレット</translation>
    </message>
    <message>
        <source>Ask Snyk about the new credential</source>
        <translation>新しい資格情報についてSnykに問い合わせる</translation>
    </message>
    <message>
        <source>Save the credential in the password store (keychain) and read it back</source>
        <translation>資格情報をパスワード保管庫(キーチェーン)に保存し、読み戻して確認</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>資格情報はまだ保存されていません</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>資格情報が保存されていない可能性があります</translation>
    </message>
    <message>
        <source>The credential is not lost: the program holds it in memory until you decide.</source>
        <translation>資格情報は失われていません。あなたが判断するまで、プログラムがメモリに保持します。</translation>
    </message>
    <message>
        <source>Asking Snyk about the new credential</source>
        <translation>新しい資格情報についてSnykに問い合わせています</translation>
    </message>
    <message>
        <source>The new credential is not used yet</source>
        <translation>新しい資格情報はまだ使われていません</translation>
    </message>
    <message>
        <source>It is not certain that the credential is saved</source>
        <translation>資格情報が保存されたかどうか確実ではありません</translation>
    </message>
    <message>
        <source>The new credential is not saved yet</source>
        <translation>新しい資格情報はまだ保存されていません</translation>
    </message>
    <message>
        <source>Saving the new credential</source>
        <translation>新しい資格情報を保存しています</translation>
    </message>
    <message>
        <source>Replace the Snyk API credential by a new one</source>
        <translation>Snyk API資格情報を新しいものに置き換え</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter it here. Snyk is asked about it first. The current one is used until the new one is accepted, and kept until you remove it.</source>
        <translation>Snykで新しいものを作成し、ここに入力してください。最初にSnykに問い合わせます。新しいものが受け入れられるまでは現在のものが使われ、あなたが削除するまで保管されます。</translation>
    </message>
    <message>
        <source>That is the Snyk API credential that is kept already</source>
        <translation>これはすでに保管されているSnyk API資格情報です</translation>
    </message>
    <message>
        <source>Make a new one at Snyk and enter that.</source>
        <translation>Snykで新しいものを作成し、それを入力してください。</translation>
    </message>
    <message>
        <source>The old Snyk API credential is used again</source>
        <translation>古いSnyk API資格情報が再び使われます</translation>
    </message>
</context>
<context>
    <name>broker::ui::NewTokenPage</name>
    <message>
        <source>Ask Snyk for the new token, once</source>
        <translation>Snykに新しいトークンを一度だけ要求</translation>
    </message>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>ブラウザーでこの設定を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Your new token, this once</source>
        <translation>新しいトークン(今回のみ表示)</translation>
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
        <translation>Web UIで確認(&amp;W)</translation>
    </message>
    <message>
        <source>Back to the &amp;plan</source>
        <translation>計画に戻る(&amp;P)</translation>
    </message>
    <message>
        <source>Show it o&amp;nce…</source>
        <translation>一度だけ表示(&amp;N)…</translation>
    </message>
    <message>
        <source>Ask the keychain &amp;again</source>
        <translation>キーチェーンにもう一度問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>I &amp;have it elsewhere</source>
        <translation>別の場所に保管した(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Use the new token of the practice Web UI</source>
        <translation>練習用Web UIの新しいトークンを使う(&amp;U)</translation>
    </message>
    <message>
        <source>New Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>%1の新しいBrokerトークン</translation>
    </message>
</context>
<context>
    <name>broker::ui::NoteDialog</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>&amp;Notes, such as where the Broker client runs and who looks after it:</source>
        <translation>メモ(Brokerクライアントの実行場所や担当者など)(&amp;N):</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln character(s) are kept.</source>
        <translation>
            <numerusform>保存されるのは最初の%Ln文字だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This seems to contain a token or a password. Notes are kept in an ordinary file: leave it out.</source>
        <translation>トークンまたはパスワードが含まれているようです。メモは通常のファイルに保存されるので、含めないでください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::OldApiTokenPage</name>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>古いものに戻す(&amp;G)</translation>
    </message>
    <message>
        <source>The old one is kept until nothing uses it any more. You may leave this for another day.</source>
        <translation>古いものは、使うものがなくなるまで保管されます。この作業は後日でも構いません。</translation>
    </message>
    <message>
        <source>%1 of %2 is still in the keychain.</source>
        <translation>%2の%1がまだキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Snyk could not be asked about it. Connect once before you remove the old one.</source>
        <translation>Snykに問い合わせできませんでした。古いものを削除する前に一度接続してください。</translation>
    </message>
    <message>
        <source>It belongs to %1, the old one to %2. Make sure that it may do what you need.</source>
        <extracomment>%1 and %2 are names of accounts.</extracomment>
        <translation>これは%1のもので、古いものは%2のものです。必要な操作が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>The Snyk API credential before it</source>
        <translation>以前のSnyk API資格情報</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old credential any more</source>
        <translation>古い資格情報はもう使われていない(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;move the old credential</source>
        <translation>古い資格情報を削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the old Snyk API credential</source>
        <translation>古いSnyk API資格情報の削除</translation>
    </message>
    <message>
        <source>Removing it deletes the old credential from this computer. It cannot be brought back.</source>
        <translation>削除すると、古い資格情報がこのコンピューターから消去されます。元に戻せません。</translation>
    </message>
    <message>
        <source>The new Snyk API credential is used from now on</source>
        <translation>今後は新しいSnyk API資格情報が使われます</translation>
    </message>
</context>
<context>
    <name>broker::ui::OpenDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>待機を中止(&amp;W)</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>別のファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keep token and credential</source>
        <translation>トークンと資格情報を保管(&amp;K)</translation>
    </message>
    <message>
        <source>Keep and set up the c&amp;lient…</source>
        <translation>保管してクライアントを設定(&amp;L)…</translation>
    </message>
    <message>
        <source>Open a hand-over — practice mode</source>
        <translation>引き渡しを開く — 練習モード</translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation>引き渡しを開く</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>パスフレーズ(&amp;P):</translation>
    </message>
    <message>
        <source>Your colleague tells it to you by phone.</source>
        <translation>同僚から電話で伝えられます。</translation>
    </message>
    <message>
        <source>From (in their own words):</source>
        <translation>差出人(本人の記載):</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>宛先:</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>作成:</translation>
    </message>
    <message>
        <source>Message:</source>
        <translation>メッセージ:</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>組織:</translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation>インテグレーション:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>リージョン:</translation>
    </message>
    <message>
        <source>Broker token:</source>
        <translation>Brokerトークン:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>資格情報:</translation>
    </message>
    <message>
        <source>Can be opened until:</source>
        <translation>開ける期限:</translation>
    </message>
    <message>
        <source>Into the keychain of this computer and onto your list, with reminders</source>
        <translation>このコンピューターのキーチェーンと一覧に、リマインダー付きで入れます</translation>
    </message>
    <message>
        <source>The same, and then the window in which the client is set up and checked</source>
        <translation>同じことをした後、クライアントを設定して確認するウインドウを開きます</translation>
    </message>
    <message>
        <source>Hand-over (*.handover);;All files (*)</source>
        <translation>引き渡し (*.handover);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the file that your colleague sent you.</source>
        <translation>同僚から送られたファイルを選んでください。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>もう一度試す(&amp;A)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a moment, %2 a program and its version.</extracomment>
        <translation>%1、%2で作成</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>is in it</source>
        <translation>含まれています</translation>
    </message>
    <message>
        <source>is not in it: you enter it when you set up the client</source>
        <translation>含まれていません。クライアントの設定時に入力します</translation>
    </message>
    <message>
        <source>Your list has another token for this integration, %1. If you keep this one, that entry stays, marked as replaced.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>このインテグレーションの別のトークン%1が一覧にあります。これを保管すると、その項目は置き換え済みとして残ります。</translation>
    </message>
    <message>
        <source>It is in your list now</source>
        <translation>一覧に入りました</translation>
    </message>
    <message>
        <source>Delete the file of the hand-over: it is no longer needed.</source>
        <translation>引き渡しのファイルを削除してください。もう必要ありません。</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>クライアントを設定(&amp;L)…</translation>
    </message>
    <message>
        <source>It is not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>If you close this window now, token and credential are not kept here. They are still in the file, as long as it can be opened.</source>
        <translation>今このウインドウを閉じると、トークンと資格情報はここに保管されません。ファイルを開ける間は、ファイルの中に残っています。</translation>
    </message>
    <message>
        <source>Close and &amp;forget</source>
        <translation>閉じて破棄(&amp;F)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>&amp;Keep the token</source>
        <translation>トークンを保管(&amp;K)</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>ローテーション期限:</translation>
    </message>
    <message>
        <source>Also used by:</source>
        <translation>ほかの使用先:</translation>
    </message>
    <message>
        <source>not in the hand-over</source>
        <translation>引き渡しに含まれていません</translation>
    </message>
    <message>
        <source>%1; how old the token is, is unknown</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>%1、トークンの作成時期は不明</translation>
    </message>
    <message>
        <source>%1, counted from %2</source>
        <extracomment>%1 is a date and how far away it is, %2 the day on which the token was made.</extracomment>
        <translation>%1、%2から起算</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>The token is on your list already. Its dates and the settings of its client stay as they are there.</source>
        <translation>このトークンはすでに一覧にあります。日付とクライアントの設定は、一覧にあるものがそのまま残ります。</translation>
    </message>
    <message>
        <source>This is an earlier token of this integration: by your list, %1 has replaced it. If you keep it, it counts again in the place of that one. Ask your colleague for a new hand-over.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>これはこのインテグレーションの以前のトークンで、一覧では%1に置き換えられています。これを保管すると、そのトークンに代わって再び有効なものとして扱われます。同僚に新しい引き渡しを依頼してください。</translation>
    </message>
    <message>
        <source>Your list has another credential for this integration, %1. If you keep this one, it takes the place of that one.</source>
        <extracomment>%1 is a fingerprint.</extracomment>
        <translation>このインテグレーションの別の資格情報%1が一覧にあります。これを保管すると、その資格情報と置き換わります。</translation>
    </message>
    <message>
        <source>On your list these have a token of their own, which stays: %1.</source>
        <extracomment>%1 is a list of integrations.</extracomment>
        <translation>一覧では次のものに個別のトークンがあり、それはそのまま残ります: %1。</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgLoading</name>
    <message>
        <source>&amp;Stop loading</source>
        <translation>読み込みを停止(&amp;S)</translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation>残りを読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>Searching at Snyk…</source>
        <translation>Snykで検索しています…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgModel</name>
    <message>
        <source>Personal</source>
        <comment>organization that is in no group</comment>
        <translation>個人</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgSearch</name>
    <message>
        <source>&amp;Find by name, short name or id:</source>
        <translation>名前、短縮名、またはIDで検索(&amp;F):</translation>
    </message>
    <message>
        <source>Find an organization</source>
        <translation>組織を検索</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>検索する文字列を消去</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgTable</name>
    <message>
        <source>Find an organization</source>
        <translation>組織を検索</translation>
    </message>
    <message>
        <source>Clear the text to find</source>
        <translation>検索する文字列を消去</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>表示(&amp;H):</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shown</source>
        <translation>
            <numerusform>%Ln件中%1件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organization, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No organization matches. Clear the search, or show all.</source>
        <translation>一致する組織はありません。検索を消去するか、すべてを表示してください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationPage</name>
    <message>
        <source>Choose the organization</source>
        <translation>組織の選択</translation>
    </message>
    <message>
        <source>A Broker token belongs to one organization and one integration.</source>
        <translation>Brokerトークンは、1つの組織の1つのインテグレーションに属します。</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln件の組織</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%Ln件中%1件の組織</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not all loaded</source>
        <translation>%1、未読み込みあり</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation>
            <numerusform>Snykの一覧の項目%Ln件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.</source>
        <translation>
            <numerusform>組織が%Ln件足りません。Snykが示す件数が一覧の件数より多くなっています。もう一度読み込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the token may do here</source>
        <translation>トークンでここでできること</translation>
    </message>
    <message>
        <source>This account sees no organization.</source>
        <translation>このアカウントから見える組織はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Only those of the %Ln group(s) that you have chosen organizations of are shown: a token is shared inside one group.</source>
        <translation>
            <numerusform>選択した組織が属する%Ln件のグループのものだけを表示しています。トークンを共有できるのは1つのグループ内だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those of %1 are shown, where you have chosen organizations: a token is shared inside one group.</source>
        <extracomment>%1 is one or more names of groups.</extracomment>
        <translation>選択した組織が属する%1のものだけを表示しています。トークンを共有できるのは1つのグループ内だけです。</translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationsText</name>
    <message numerus="yes">
        <source>%1 and %Ln more organization(s)</source>
        <extracomment>%1 is the name of an organization.</extracomment>
        <translation>
            <numerusform>%1とほか%Ln件の組織</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%2の%1</translation>
    </message>
</context>
<context>
    <name>broker::ui::OwnKeyDialog</name>
    <message>
        <source>&amp;Copy the key</source>
        <translation>鍵をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>My public key — practice mode</source>
        <translation>自分の公開鍵 — 練習モード</translation>
    </message>
    <message>
        <source>My public key</source>
        <translation>自分の公開鍵</translation>
    </message>
    <message>
        <source>With your key a colleague can lock a hand-over so that only you can open it, on this computer, without a passphrase. Send the key by mail or chat: it is not secret. Then read the digits to each other by phone.</source>
        <translation>この鍵を使うと、同僚は、あなただけがこのコンピューターでパスフレーズなしに開ける引き渡しを作成できます。鍵はメールやチャットで送ってください。秘密ではありません。その後、電話で数字を読み合わせてください。</translation>
    </message>
    <message>
        <source>My &amp;key:</source>
        <translation>自分の鍵(&amp;K):</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>新しい鍵を作成しますか?</translation>
    </message>
    <message>
        <source>Hand-overs that were made for the old key can never be opened again.</source>
        <translation>古い鍵用に作成された引き渡しは、二度と開けなくなります。</translation>
    </message>
    <message>
        <source>Make a &amp;new key</source>
        <translation>新しい鍵を作成(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the &amp;old key</source>
        <translation>古い鍵を残す(&amp;O)</translation>
    </message>
    <message>
        <source>Make a &amp;new key…</source>
        <translation>新しい鍵を作成(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a &amp;key</source>
        <translation>鍵を作成(&amp;K)</translation>
    </message>
    <message>
        <source>Digits to compare by phone: %1</source>
        <extracomment>%1 are groups of digits.</extracomment>
        <translation>電話で照合する数字: %1</translation>
    </message>
    <message>
        <source>Your key is made</source>
        <translation>鍵を作成しました</translation>
    </message>
    <message>
        <source>Its secret half is in the keychain of this computer and stays there.</source>
        <translation>秘密鍵はこのコンピューターのキーチェーンにあり、外に出ることはありません。</translation>
    </message>
    <message>
        <source>The key is on the clipboard</source>
        <translation>鍵をクリップボードにコピーしました</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteDialog</name>
    <message>
        <source>&amp;From a file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Choose them</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>Choose by a list</source>
        <translation>リストで選択</translation>
    </message>
    <message>
        <source>Lines that name no organization</source>
        <translation>該当する組織がない行</translation>
    </message>
    <message>
        <source>Organizations that may be meant</source>
        <translation>該当する可能性のある組織</translation>
    </message>
    <message>
        <source>&amp;Names, short names or ids, one a line, or a table with commas:</source>
        <translation>名前、短縮名、またはID(1行に1つ、またはコンマ区切りの表)(&amp;N):</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open a list of organizations</source>
        <translation>組織のリストを開く</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表とテキスト (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>It is longer than 4 MB. A list of organizations is much shorter.</source>
        <translation>4 MBを超えています。組織のリストはもっと短いはずです。</translation>
    </message>
    <message>
        <source>Look whether it is a file that you may open, or paste its lines.</source>
        <translation>開くことが許可されているファイルかどうか確認するか、行を貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) found.</source>
        <translation>
            <numerusform>%Ln件の組織が見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long; its end was not read.</source>
        <translation>リストが長すぎるため、末尾は読み取られませんでした。</translation>
    </message>
    <message>
        <source>Not all organizations are loaded yet; lines may name one that is still to come.</source>
        <translation>まだすべての組織が読み込まれていません。これから読み込まれる組織が行に含まれている可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) no organization:</source>
        <translation>
            <numerusform>%Ln行に該当する組織がありません:</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>“%1”: %2, %3, %4</source>
        <comment>a line, and an organization&apos;s name, short name and group</comment>
        <translation>「%1」: %2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name(s) more than one organization. Tick those that are meant:</source>
        <translation>
            <numerusform>%Ln行に複数の組織が該当します。意図したものにチェックを入れてください:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln organization(s) is/are listed. Give ids in place of names.</source>
        <translation>
            <numerusform>最初の%Ln件の組織だけを表示しています。名前の代わりにIDを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>対象外にする(&amp;L)</translation>
    </message>
    <message>
        <source>Leave out by a list</source>
        <translation>リストで対象外にする</translation>
    </message>
</context>
<context>
    <name>broker::ui::PastePage</name>
    <message>
        <source>Ask Snyk &amp;Support for it</source>
        <translation>Snykサポートに依頼(&amp;S)</translation>
    </message>
    <message>
        <source>Paste the token you have</source>
        <translation>手元のトークンを貼り付け</translation>
    </message>
    <message>
        <source>The Broker token of %1 in %2. It is checked here and not sent anywhere.</source>
        <translation>%2の%1のBrokerトークンです。ここで確認され、どこにも送信されません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteWords</name>
    <message>
        <source>This is an access token of GitHub.</source>
        <translation>これはGitHubのアクセストークンです。</translation>
    </message>
    <message>
        <source>This is an access token of GitLab.</source>
        <translation>これはGitLabのアクセストークンです。</translation>
    </message>
    <message>
        <source>This is an access token of Azure Repos.</source>
        <translation>これはAzure Reposのアクセストークンです。</translation>
    </message>
    <message>
        <source>This is an access token of Bitbucket.</source>
        <translation>これはBitbucketのアクセストークンです。</translation>
    </message>
    <message>
        <source>This is an access token of another service.</source>
        <translation>これは別のサービスのアクセストークンです。</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a Broker token.</source>
        <translation>これはサインイン用トークン(JWT)で、Brokerトークンではありません。</translation>
    </message>
    <message>
        <source>This does not look like a Broker token.</source>
        <translation>Brokerトークンではないようです。</translation>
    </message>
    <message>
        <source>Paste the Broker token here.</source>
        <translation>Brokerトークンをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>This has the form of a Broker token.</source>
        <translation>Brokerトークンの形式です。</translation>
    </message>
    <message>
        <source>A Broker token has 36 characters: five groups of digits and the letters a to f, with hyphens in between. Copy it from the box “Token” in the Web UI.</source>
        <translation>Brokerトークンは36文字で、数字とa～fの英字の5つのまとまりをハイフンでつないだものです。Web UIの「Token」の欄からコピーしてください。</translation>
    </message>
    <message>
        <source>A character may have been lost or changed. Copy the token again.</source>
        <translation>文字が抜けたか、変わった可能性があります。トークンをコピーし直してください。</translation>
    </message>
    <message>
        <source>This is a Snyk API token, not a Broker token.</source>
        <translation>これはSnyk APIトークンで、Brokerトークンではありません。</translation>
    </message>
    <message>
        <source>The API token signs this program in to Snyk. The Broker token is shown in the settings of the integration.</source>
        <translation>APIトークンは、このプログラムがSnykにサインインするためのものです。Brokerトークンはインテグレーションの設定に表示されます。</translation>
    </message>
    <message>
        <source>This is the id of an organization, not a token.</source>
        <translation>これは組織のIDで、トークンではありません。</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration.</source>
        <translation>インテグレーションの設定からBrokerトークンをコピーしてください。</translation>
    </message>
    <message>
        <source>This is the id of an integration, not a token.</source>
        <translation>これはインテグレーションのIDで、トークンではありません。</translation>
    </message>
    <message>
        <source>Copy the text in the box “Token”, not the integration id beside it.</source>
        <translation>横にあるインテグレーションIDではなく、「Token」の欄のテキストをコピーしてください。</translation>
    </message>
    <message>
        <source>Paste your Snyk API token here.</source>
        <translation>Snyk APIトークンをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Your API token is shown on your account page in Snyk.</source>
        <translation>APIトークンは、Snykのアカウントページに表示されます。</translation>
    </message>
    <message>
        <source>This does not look like a Snyk API token.</source>
        <translation>Snyk APIトークンではないようです。</translation>
    </message>
    <message>
        <source>It is either 36 characters long, with four hyphens, or it starts with “snyk_uat.” or “snyk_sat.”.</source>
        <translation>4つのハイフンを含む36文字のものか、「snyk_uat.」または「snyk_sat.」で始まるものです。</translation>
    </message>
    <message>
        <source>This is a personal access token. Such tokens expire after 90 days at the latest.</source>
        <translation>これは個人用アクセストークンです。有効期限は最長90日です。</translation>
    </message>
    <message>
        <source>This is an access token of a service account.</source>
        <translation>これはサービスアカウントのアクセストークンです。</translation>
    </message>
    <message>
        <source>This has the form of a Snyk API token.</source>
        <translation>Snyk APIトークンの形式です。</translation>
    </message>
    <message>
        <source>This is a Broker token, not an API token.</source>
        <translation>これはBrokerトークンで、APIトークンではありません。</translation>
    </message>
    <message>
        <source>This is the Broker token for %1 in the organization “%2”, not an API token.</source>
        <translation>これは組織「%2」の%1のBrokerトークンで、APIトークンではありません。</translation>
    </message>
    <message>
        <source>This is an API token of an Atlassian account.</source>
        <translation>これはAtlassianアカウントのAPIトークンです。</translation>
    </message>
    <message>
        <source>This is an access token of Artifactory.</source>
        <translation>これはArtifactoryのアクセストークンです。</translation>
    </message>
    <message>
        <source>The token was taken from the text; the rest is left out.</source>
        <translation>テキストからトークンを取り出しました。残りは使われません。</translation>
    </message>
    <message>
        <source>The value of %1 was taken; the rest of the text is left out.</source>
        <translation>%1の値を取り出しました。テキストの残りは使われません。</translation>
    </message>
    <message>
        <source>There is more than one token in this text.</source>
        <translation>このテキストには複数のトークンが含まれています。</translation>
    </message>
    <message>
        <source>%1 Fingerprint: %2</source>
        <extracomment>a sentence, then the masked token</extracomment>
        <translation>%1 フィンガープリント: %2</translation>
    </message>
    <message>
        <source>The text calls this an id. It is not a token.</source>
        <translation>テキストではIDとされています。トークンではありません。</translation>
    </message>
    <message>
        <source>This is the id of the integration %1 in the organization “%2”, not a token.</source>
        <translation>これは組織「%2」のインテグレーション%1のIDで、トークンではありません。</translation>
    </message>
    <message>
        <source>The text gives this another name. It is not a token of Snyk.</source>
        <translation>テキストでは別の名前が付いています。Snykのトークンではありません。</translation>
    </message>
    <message>
        <source>The text calls this “%1”. It is not a token of Snyk.</source>
        <translation>テキストでは「%1」とされています。Snykのトークンではありません。</translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration. If this is the token, paste it without the name.</source>
        <translation>インテグレーションの設定からBrokerトークンをコピーしてください。これがそのトークンである場合は、名前を除いて貼り付けてください。</translation>
    </message>
    <message>
        <source>This token is already recorded for another organization or integration.</source>
        <translation>このトークンはすでに別の組織またはインテグレーション用に記録されています。</translation>
    </message>
    <message>
        <source>This token is already recorded for %1 in the organization “%2”.</source>
        <translation>このトークンはすでに組織「%2」の%1用に記録されています。</translation>
    </message>
    <message>
        <source>This token is already recorded here.</source>
        <translation>このトークンはすでにここに記録されています。</translation>
    </message>
    <message>
        <source>If you go on, it is saved again and nothing else changes.</source>
        <translation>続行すると、もう一度保存されるだけで、ほかには何も変わりません。</translation>
    </message>
    <message>
        <source>This looks like a Broker token, but a Broker client would not accept it.</source>
        <translation>Brokerトークンのようですが、Brokerクライアントには受け入れられません。</translation>
    </message>
    <message>
        <source>The Broker client needs it too, but in another place. The Broker token that Snyk shows belongs here.</source>
        <translation>Brokerクライアントにはこれも必要ですが、別の場所で使います。ここにはSnykに表示されるBrokerトークンを入力します。</translation>
    </message>
    <message>
        <source>Organizations may share one token on purpose. If they do not here, the wrong page was open in the Web UI.</source>
        <translation>組織が意図的に1つのトークンを共有することはあります。そうでない場合は、Web UIで別のページを開いていました。</translation>
    </message>
    <message>
        <source>Snyk&apos;s API token belongs here. It is on your account page there.</source>
        <translation>ここにはSnykのAPIトークンを入力します。Snykのアカウントページにあります。</translation>
    </message>
    <message>
        <source>Nothing was taken. Copy only the one that belongs here.</source>
        <translation>何も取り出されませんでした。ここに入力するものだけをコピーしてください。</translation>
    </message>
    <message>
        <source>Snyk shows the client id with the service account.</source>
        <translation>クライアントIDは、Snykでサービスアカウントとともに表示されます。</translation>
    </message>
    <message>
        <source>Snyk shows the client secret once, when the service account is made.</source>
        <translation>クライアントシークレットは、サービスアカウントの作成時に、Snykで一度だけ表示されます。</translation>
    </message>
    <message>
        <source>This is a Snyk API token.</source>
        <translation>これはSnyk APIトークンです。</translation>
    </message>
    <message>
        <source>To sign in with it, choose “API token” above.</source>
        <translation>これでサインインするには、上で「APIトークン」を選択してください。</translation>
    </message>
    <message>
        <source>A client id is one word of at most 128 letters, digits and signs.</source>
        <translation>クライアントIDは、英数字と記号からなる128文字以内の1語です。</translation>
    </message>
    <message>
        <source>A client secret is one word of 16 to 1024 letters, digits and signs.</source>
        <translation>クライアントシークレットは、英数字と記号からなる16～1024文字の1語です。</translation>
    </message>
</context>
<context>
    <name>broker::ui::PermissionText</name>
    <message>
        <source>Ask an administrator for the role %1, or for one made from Snyk&apos;s template “%2” (%3, %4, %5).</source>
        <extracomment>%1 is the name of a role, %2 that of a template for roles; %3, %4 and %5 are permissions in it. All as Snyk writes them.</extracomment>
        <translation>管理者に、ロール%1、またはSnykのテンプレート「%2」から作成したロール(%3、%4、%5)を依頼してください。</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 and %3.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>このアカウントのここでのロールは%1で、%2と%3があります。</translation>
    </message>
    <message>
        <source>Here this account has the role %1, with %2 but without %3: Snyk will refuse to generate a token, unless a role in the group permits it.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>このアカウントのここでのロールは%1で、%2はありますが、%3がありません。グループのロールで許可されていない限り、Snykはトークンの生成を拒否します。</translation>
    </message>
    <message>
        <source>Snyk does not say which role this account has here: whether it has %1 and %2 is not known until it is tried.</source>
        <extracomment>%1 and %2 are permissions.</extracomment>
        <translation>このアカウントのここでのロールをSnykは示していません。%1と%2があるかどうかは、試すまで分かりません。</translation>
    </message>
    <message>
        <source>Here this account has the role %1, which is none of Snyk&apos;s own: whether %2 and %3 belong to it is not known until it is tried.</source>
        <extracomment>%1 is a role, %2 and %3 are permissions.</extracomment>
        <translation>このアカウントのここでのロールは%1で、Snykの標準のロールではありません。%2と%3が含まれるかどうかは、試すまで分かりません。</translation>
    </message>
    <message>
        <source>Should Snyk refuse: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Snykに拒否された場合: %1</translation>
    </message>
    <message>
        <source>The role here lacks the permission %1</source>
        <extracomment>%1 is a permission.</extracomment>
        <translation>ここでのロールに権限%1がありません</translation>
    </message>
    <message>
        <source>Whether the permission %1 is there is not known</source>
        <translation>権限%1があるかどうか不明です</translation>
    </message>
</context>
<context>
    <name>broker::ui::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
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
        <translation>グループ内でほかに探す(&amp;L)</translation>
    </message>
    <message>
        <source>Stop loo&amp;king</source>
        <translation>検索を停止(&amp;K)</translation>
    </message>
    <message>
        <source>Who has to act where</source>
        <translation>誰がどこで作業するか</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>問題が起きた場合</translation>
    </message>
    <message>
        <source>Reads the organizations of the group from Snyk. Changes nothing.</source>
        <translation>グループの組織をSnykから読み取ります。何も変更されません。</translation>
    </message>
    <message>
        <source>Who uses this token</source>
        <translation>このトークンを使っているもの</translation>
    </message>
    <message>
        <source>Checks before anything is changed</source>
        <translation>変更前の確認</translation>
    </message>
    <message>
        <source>&amp;Begin: note it and go to the Web UI</source>
        <translation>開始: 記録してWeb UIに進む(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Begin: get the new token</source>
        <translation>開始: 新しいトークンを取得(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) of your list use this token (%1):</source>
        <translation>
            <numerusform>一覧のインテグレーション%Ln件がこのトークン(%1)を使っています:</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%Ln件の組織のうち%1件を調べました</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look through the group again</source>
        <translation>グループをもう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look through the group</source>
        <translation>グループを調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>すべての名前を表示(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>確認(&amp;H)</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>調べた組織</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>もう一度確認(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list: %Ln organization(s) so far</source>
        <translation>
            <numerusform>一覧を読み取っています: これまでに%Ln件の組織</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeBanner</name>
    <message>
        <source>Practice mode: nothing here is real. No request leaves this computer, and the tokens work nowhere.</source>
        <translation>練習モード: ここにあるものは本物ではありません。このコンピューターの外に要求が送信されることはなく、トークンはどこでも使えません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeRow</name>
    <message>
        <source>Leave practice mode</source>
        <translation>練習モードを終了</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreflightList</name>
    <message>
        <source>The client&apos;s own checks</source>
        <translation>クライアントの自己診断</translation>
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
        <translation>疑問あり</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>result of a check</comment>
        <translation>判断不能</translation>
    </message>
    <message>
        <source>not in order</source>
        <comment>result of a check</comment>
        <translation>異常</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>result of a check</comment>
        <translation>不要</translation>
    </message>
    <message>
        <source>The keychain did not answer. Check again.</source>
        <translation>キーチェーンが応答しませんでした。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Another rotation of this group has a new token waiting, and a group can have one at a time. Finish that rotation first: Resume in the list.</source>
        <translation>このグループの別のローテーションで新しいトークンが待機しています。1つのグループで待機できるのは1つだけです。先に、一覧の「再開」でそのローテーションを完了してください。</translation>
    </message>
    <message>
        <source>Your role may edit integrations</source>
        <translation>ロールでインテグレーションを編集できる</translation>
    </message>
    <message>
        <source>The integration uses Broker</source>
        <translation>インテグレーションがBrokerを使っている</translation>
    </message>
    <message>
        <source>The keychain can keep the new token</source>
        <translation>キーチェーンに新しいトークンを保管できる</translation>
    </message>
    <message>
        <source>The notes of a rotation of this program cannot be read, and it may be one of this group: a new token may be waiting. Snyk refuses then, and nothing is changed.</source>
        <translation>このプログラムのローテーションの記録を読み取れず、それがこのグループのものである可能性があります。新しいトークンが待機している場合は、Snykが拒否し、何も変更されません。</translation>
    </message>
    <message>
        <source>This program has no other new token waiting in this group</source>
        <translation>このグループで待機中の新しいトークンが、このプログラムにほかにない</translation>
    </message>
    <message>
        <source>You were not signed in, so Snyk was not asked. Sign in and check again.</source>
        <translation>サインインしていないため、Snykに問い合わせていません。サインインしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Snyk says that this integration does not use Broker, so it has no token to replace. Set it up first.</source>
        <translation>Snykによると、このインテグレーションはBrokerを使っていないため、置き換えるトークンがありません。先に設定してください。</translation>
    </message>
    <message>
        <source>Snyk did not say. If the integration does not use Broker, Snyk refuses, and nothing is changed.</source>
        <translation>Snykは示しませんでした。インテグレーションがBrokerを使っていない場合は、Snykが拒否し、何も変更されません。</translation>
    </message>
    <message>
        <source>%1. Nothing is started until the new token can be kept. %2</source>
        <comment>what is wrong with the keychain, next step</comment>
        <translation>%1。新しいトークンを保管できるようになるまで、何も開始されません。%2</translation>
    </message>
    <message>
        <source>Snyk does not report rotations that others have started elsewhere. If one is under way in this group, Snyk refuses, and nothing is changed.</source>
        <translation>ほかの人がほかの場所で始めたローテーションを、Snykは知らせません。このグループで進行中のものがある場合は、Snykが拒否し、何も変更されません。</translation>
    </message>
    <message>
        <source>Another rotation of this group may have a new token waiting: it is not known how its call ended. Clear that up first if you can.</source>
        <translation>このグループの別のローテーションで新しいトークンが待機している可能性があります。呼び出しの結果が不明です。できれば先にそれを解決してください。</translation>
    </message>
    <message>
        <source>Snyk accepts what you signed in with</source>
        <translation>サインインに使った資格情報をSnykが受け入れる</translation>
    </message>
</context>
<context>
    <name>broker::ui::PreviewPage</name>
    <message>
        <source>&amp;Stop looking</source>
        <translation>調査を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look at the rest</source>
        <translation>残りを調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>表として保存(&amp;T)…</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>開始(&amp;G)</translation>
    </message>
    <message>
        <source>Save the preview</source>
        <translation>プレビューを保存</translation>
    </message>
    <message>
        <source>Organizations looked at</source>
        <translation>調べた組織</translation>
    </message>
    <message>
        <source>What would be taken back</source>
        <translation>元に戻される内容</translation>
    </message>
    <message>
        <source>Only what the job itself has done and nobody has changed since. Nothing is changed yet.</source>
        <translation>このジョブ自体が行い、その後誰も変更していないものだけです。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Organization by organization. Nothing is changed before you press “Begin”.</source>
        <translation>組織ごとの内容です。「開始」を押すまで何も変更されません。</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;witch %Ln direct integration(s) too</source>
        <translation>
            <numerusform>直接接続のインテグレーション%Ln件も切り替える(&amp;W)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s) looked at</source>
        <translation>
            <numerusform>%Ln件の組織のうち%1件を調べました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) are lost for good, in:</source>
        <translation>
            <numerusform>次の組織で、直接接続のインテグレーション%Ln件の資格情報が完全に失われます:</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials are lost</source>
        <translation>資格情報が失われます</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>開始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>The credentials of %Ln direct integration(s) would be lost for good.</source>
        <translation>
            <numerusform>直接接続のインテグレーション%Ln件の資格情報が完全に失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen: %1, %2</source>
        <extracomment>Heading of a page. %1 is a kind of job, &quot;Share one token&quot; or &quot;One token each&quot;, %2 an integration.</extracomment>
        <translation>実行される内容: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y %Ln organization(s) without the permission too</source>
        <extracomment>A box to tick. Of organizations in which the role of the account lacks a permission.</extracomment>
        <translation>
            <numerusform>権限のない組織%Ln件も試す(&amp;Y)</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be undone</source>
        <translation>元に戻せないこと</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are no longer reached through Broker. The Broker client stays connected for “%1”.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>
            <numerusform>%Ln件の組織はBroker経由で接続されなくなります。Brokerクライアントは「%1」用に接続されたままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens stay on your list, as taken back, until you remove them there.</source>
        <translation>トークンは、一覧で削除するまで、元に戻したものとして一覧に残ります。</translation>
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
        <translation>%1によるTLS</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <extracomment>%1 is the name of a keychain.</extracomment>
        <translation>キーチェーン: %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProgressPage</name>
    <message>
        <source>Ask Snyk for the token</source>
        <translation>Snykにトークンを要求</translation>
    </message>
    <message>
        <source>Add it to your list of tokens</source>
        <translation>トークン一覧に追加</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>トークンを取得しています</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>Snykには何も要求されていません</translation>
    </message>
    <message>
        <source>Choose another &amp;way</source>
        <translation>別の方法を選択(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>Web UIで確認(&amp;L)</translation>
    </message>
    <message>
        <source>The token is in your hands</source>
        <translation>トークンはあなたの手元にあります</translation>
    </message>
    <message>
        <source>This program has forgotten it, and it is not in your list.</source>
        <translation>このプログラムはトークンを破棄しました。一覧にもありません。</translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation>別のトークンを設定(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>確認画面に戻る(&amp;C)</translation>
    </message>
    <message>
        <source>Below is what happened and what you can do.</source>
        <translation>起きたことと、対処方法を下に示します。</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>The token is not saved yet</source>
        <translation>トークンはまだ保存されていません</translation>
    </message>
    <message>
        <source>No token was issued</source>
        <translation>トークンは発行されていません</translation>
    </message>
    <message>
        <source>It is not known whether there is a token</source>
        <translation>トークンがあるかどうか不明です</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>トークンはまだ一覧にありません</translation>
    </message>
    <message>
        <source>The token is not kept here</source>
        <translation>トークンはここに保管されていません</translation>
    </message>
    <message>
        <source>Saving the token</source>
        <translation>トークンを保存しています</translation>
    </message>
    <message>
        <source>There is no token: &amp;generate again</source>
        <translation>トークンがない: もう一度生成(&amp;G)</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>%1のBrokerトークン</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved. At the next start, the program finds it and offers to add it.</source>
        <translation>トークンはキーチェーンに安全に保管されています。一覧だけが保存できませんでした。次回の起動時にプログラムが見つけ、追加を提案します。</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>トークンはメモリにしかなく、一覧を保存できませんでした。</translation>
    </message>
    <message>
        <source>Please wait. This page continues automatically.</source>
        <translation>お待ちください。このページは自動的に進みます。</translation>
    </message>
    <message>
        <source>To have it in the keychain after all, get it from the Web UI once the keychain works again.</source>
        <translation>キーチェーンに保管するには、キーチェーンが使えるようになってから、Web UIから取得してください。</translation>
    </message>
    <message>
        <source>It is only in memory. Put it in a safe place yourself before you go on.</source>
        <translation>メモリにしかありません。先に進む前に、自分で安全な場所に保管してください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProofText</name>
    <message>
        <source>Check from a computer that reaches the client, or state below what you saw there.</source>
        <translation>クライアントに接続できるコンピューターから確認するか、そこで確認した内容を下に申告してください。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log, correct the port, then check again.</source>
        <translation>クライアントのログを見てポートを修正し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Give the address of the client itself.</source>
        <translation>クライアント自体のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Look at the client&apos;s log for its connection to the Broker server, then check again.</source>
        <translation>クライアントのログでBrokerサーバーへの接続を確認し、もう一度確認を実行してください。</translation>
    </message>
    <message>
        <source>Set BROKER_SERVER_URL as in the example of the step before, restart the client, then check again.</source>
        <translation>前のステップの例のようにBROKER_SERVER_URLを設定し、クライアントを再起動してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Give the address of the new client, or set BROKER_HEALTHCHECK_PATH as in the example and restart it.</source>
        <translation>新しいクライアントのアドレスを入力するか、例のようにBROKER_HEALTHCHECK_PATHを設定して再起動してください。</translation>
    </message>
    <message>
        <source>Wait a few seconds and check again.</source>
        <translation>数秒待ってから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>続行してください。</translation>
    </message>
    <message>
        <source>If the certificate is known to you, have its authority installed on this computer, or state below what you saw on the host of the client.</source>
        <translation>この証明書を知っている場合は、その認証局をこのコンピューターに登録してもらうか、クライアントのホストで確認した内容を下に申告してください。</translation>
    </message>
    <message>
        <source>Give the address of the new client, or restart this one with the new token and the BROKER_HEALTHCHECK_PATH of the example.</source>
        <translation>新しいクライアントのアドレスを入力するか、新しいトークンと例のBROKER_HEALTHCHECK_PATHでこのクライアントを再起動してください。</translation>
    </message>
    <message>
        <source>Give the address of the new client, or compare its BROKER_HEALTHCHECK_PATH with the example.</source>
        <translation>新しいクライアントのアドレスを入力するか、そのBROKER_HEALTHCHECK_PATHを例と比較してください。</translation>
    </message>
    <message>
        <source>Compare it with the Broker server of the old client. If it is the same, state that below.</source>
        <translation>古いクライアントのBrokerサーバーと比較してください。同じ場合は、下にその旨を申告してください。</translation>
    </message>
    <message>
        <source>Proven at %1: %2</source>
        <comment>time, what the check found</comment>
        <translation>%1に確認済み: %2</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyLoginDialog</name>
    <message>
        <source>User name and password for the proxy</source>
        <translation>プロキシのユーザー名とパスワード</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Keep and use</source>
        <translation>保管して使う(&amp;K)</translation>
    </message>
    <message>
        <source>The proxy %1 lets only known users through.</source>
        <translation>プロキシ%1は、登録されたユーザーにのみ接続を許可します。</translation>
    </message>
    <message>
        <source>Both are kept in the keychain of this computer and sent to this proxy alone, unencrypted, as the way of signing in called Basic has it. If the proxy turns them down, they are not sent again.</source>
        <translation>どちらもこのコンピューターのキーチェーンに保管され、Basic認証の方式に従って、暗号化されずにこのプロキシにのみ送信されます。プロキシに拒否された場合、再送信はされません。</translation>
    </message>
    <message>
        <source>The keychain did not take them</source>
        <translation>キーチェーンに保存できませんでした</translation>
    </message>
    <message>
        <source>They are used until the program ends, and have to be entered again after that.</source>
        <translation>プログラムが終了するまで使われます。その後はもう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>What you typed is still here: unlock the keychain and try again, or close this window.</source>
        <translation>入力した内容はまだ残っています。キーチェーンのロックを解除してもう一度試すか、このウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>U&amp;se until the program ends</source>
        <translation>プログラムの終了まで使う(&amp;S)</translation>
    </message>
    <message>
        <source>Go on &amp;waiting</source>
        <translation>待機を続ける(&amp;W)</translation>
    </message>
    <message>
        <source>The user name and password for the proxy %1 are in the keychain of this computer, which has not answered yet. It may be asking for your password in another window.</source>
        <translation>プロキシ%1のユーザー名とパスワードはこのコンピューターのキーチェーンにありますが、キーチェーンがまだ応答していません。別のウインドウでパスワードを求められている可能性があります。</translation>
    </message>
    <message>
        <source>You can go on waiting, or enter them here. They are then sent to this proxy alone, unencrypted, until the program ends. Nothing in the keychain is changed.</source>
        <translation>待機を続けるか、ここで入力することができます。入力したものは、プログラムが終了するまで、暗号化されずにこのプロキシにのみ送信されます。キーチェーンの内容は変更されません。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>キーチェーンがまだ応答していません</translation>
    </message>
    <message>
        <source>Look for a window that asks for your password. You can go on waiting, or use the login now: it is kept when the keychain answers.</source>
        <translation>パスワードを求めているウインドウがないか確認してください。待機を続けるか、ログインを今すぐ使うことができます。ログインは、キーチェーンが応答したときに保管されます。</translation>
    </message>
    <message>
        <source>Use it &amp;now</source>
        <translation>今すぐ使う(&amp;N)</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. Check both, or the account may be locked.</source>
        <translation>プロキシ%1がユーザー名とパスワードを受け入れませんでした。両方を確認してください。アカウントがロックされている可能性もあります。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ProxyText</name>
    <message>
        <source>A proxy is to be used for %1, but its name or its port is missing.</source>
        <translation>%1 にはプロキシを使う設定ですが、その名前またはポートがありません。</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and answered %3.</source>
        <translation>プロキシ %1 に %2 への接続を求めたところ、%3 と応答しました。</translation>
    </message>
    <message>
        <source>The proxy %1 accepted the connection, but did not answer as a proxy does.</source>
        <translation>プロキシ %1 は接続を受け付けましたが、プロキシとしての応答がありませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept a connection.</source>
        <translation>プロキシ %1 は接続を受け付けませんでした。</translation>
    </message>
    <message>
        <source>A proxy wants a user name and password before it connects to %1.</source>
        <translation>%1 に接続する前に、プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>The proxy %1 takes only ways to sign in that this program does not have: %2.</source>
        <translation>プロキシ%1は、このプログラムにないサインイン方法しか受け付けません: %2。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password before it connects to %2.</source>
        <translation>%2 に接続する前に、プロキシ %1 がユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>No connection to %1 came about through the proxy %2.</source>
        <translation>プロキシ%2経由で%1への接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The proxy does not connect to %1</source>
        <translation>プロキシが%1に接続しません</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in on a web page first.</source>
        <translation>プロキシが、先にWebページでのサインインを求めています。</translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in if you are asked to, and try again.</source>
        <translation>ブラウザーでWebページを開き、求められた場合はサインインして、もう一度試してください。</translation>
    </message>
    <message>
        <source>What answers there opens no connections (CONNECT): it may be a web server.</source>
        <translation>そこで応答しているものは接続(CONNECT)を確立しません。Webサーバーの可能性があります。</translation>
    </message>
    <message>
        <source>Check name and port of the proxy under Settings, Network, or in the system&apos;s network settings. If they are right, ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>「設定」の「ネットワーク」またはシステムのネットワーク設定で、プロキシの名前とポートを確認してください。正しい場合は、ネットワーク担当者に、%1 経由で %2 のポート %3 への CONNECT を許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>The proxy cannot reach %1 itself, or it is overloaded.</source>
        <translation>プロキシ自体が%1に到達できないか、過負荷です。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If that does not help, ask the network team whether %1 reaches %2, port %3.</source>
        <translation>数分後にもう一度試してください。解決しない場合は、%1 から %2 のポート %3 に到達できるかどうかをネットワーク担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1.</source>
        <translation>プロキシのルールで%1が許可されていません。</translation>
    </message>
    <message>
        <source>Ask the network team to allow CONNECT through %1 to %2, port %3.</source>
        <translation>ネットワーク担当者に、%1 経由で %2 のポート %3 への CONNECT を許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>The proxy %1 was asked to connect to %2, and did not.</source>
        <translation>プロキシ %1 に %2 への接続を求めましたが、接続されませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name and password. They were sent once and are not sent again: repeated attempts can lock an account.</source>
        <translation>プロキシ%1がユーザー名とパスワードを受け入れませんでした。一度送信され、再送信はされません。繰り返し試すとアカウントがロックされる可能性があるためです。</translation>
    </message>
    <message>
        <source>The proxy could not be used</source>
        <translation>プロキシを使用できませんでした</translation>
    </message>
    <message>
        <source>The entries under Settings, Network, are not complete.</source>
        <translation>「設定」の「ネットワーク」の入力が不完全です。</translation>
    </message>
    <message>
        <source>Enter name and port of the proxy there.</source>
        <translation>そこにプロキシの名前とポートを入力してください。</translation>
    </message>
    <message>
        <source>The rules of the proxy do not allow %1, or it cannot reach it itself.</source>
        <translation>プロキシのルールで%1が許可されていないか、プロキシ自体が到達できません。</translation>
    </message>
    <message>
        <source>Ask the network team whether %1 allows and reaches %2, port %3.</source>
        <translation>%1 が %2 のポート %3 を許可していて、そこに到達できるかどうかをネットワーク担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Something else answers at this port, or the proxy is overloaded.</source>
        <translation>このポートで別のものが応答しているか、プロキシが過負荷です。</translation>
    </message>
    <message>
        <source>Check the port under Settings, Network, or in the system&apos;s network settings. If it is right, ask the network team.</source>
        <translation>「設定」の「ネットワーク」またはシステムのネットワーク設定でポートを確認してください。正しい場合は、ネットワーク担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <translation>プロキシに接続できません</translation>
    </message>
    <message>
        <source>Its name or its port is wrong, or this computer is not in the company&apos;s network, perhaps because a VPN has disconnected.</source>
        <translation>名前またはポートが間違っているか、VPNの切断などでこのコンピューターが会社のネットワークにありません。</translation>
    </message>
    <message>
        <source>Check the proxy under Settings, Network, or in the system&apos;s network settings, and your VPN.</source>
        <translation>「設定」の「ネットワーク」またはシステムのネットワーク設定のプロキシと、VPNを確認してください。</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password</source>
        <translation>プロキシがユーザー名とパスワードを受け入れませんでした</translation>
    </message>
    <message>
        <source>The password was changed or mistyped, or the account is locked.</source>
        <translation>パスワードが変更されたか、入力が間違っているか、アカウントがロックされています。</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <translation>ユーザー名とパスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>Enter user name and password again under Settings, Network.</source>
        <translation>「設定」の「ネットワーク」でユーザー名とパスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>The proxy wants a kind of sign-in that this program does not have</source>
        <translation>プロキシが、このプログラムにないサインイン方法を要求しています</translation>
    </message>
    <message>
        <source>The company&apos;s proxy signs users in with their Windows account.</source>
        <translation>会社のプロキシは、ユーザーをWindowsアカウントでサインインさせます。</translation>
    </message>
    <message>
        <source>Ask the network team for a proxy that takes Basic or no sign-in for %1. A local helper that signs in for you, such as Px or Cntlm, works too: enter its address under Settings, Network.</source>
        <translation>ネットワーク担当者に、%1用のBasic認証または認証なしのプロキシを依頼してください。PxやCntlmなど、代わりにサインインするローカルの補助プログラムも使えます。そのアドレスを「設定」の「ネットワーク」で入力してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password</source>
        <translation>プロキシがユーザー名とパスワードを要求しています</translation>
    </message>
    <message>
        <source>The proxy of your company lets only known users through.</source>
        <translation>会社のプロキシは、登録されたユーザーにのみ接続を許可します。</translation>
    </message>
    <message>
        <source>Enter user name and password and try again, or ask the network team for a way without a sign-in.</source>
        <translation>ユーザー名とパスワードを入力してもう一度試すか、サインインの不要な方法についてネットワーク担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Enter user name and password under Settings, Network, and try again, or ask the network team for a way without a sign-in.</source>
        <translation>「設定」の「ネットワーク」でユーザー名とパスワードを入力してもう一度試すか、サインインの不要な方法についてネットワーク担当者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::QuitBox</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit and forget</source>
        <extracomment>Button: ends the program although tokens are lost.</extracomment>
        <translation>終了して破棄</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: does not end the program.</extracomment>
        <translation>終了しない</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReachText</name>
    <message>
        <source>%1, port %2, does not accept the connection.</source>
        <extracomment>%1 is a host, here and below; %2 the number of a port.</extracomment>
        <translation>%1(ポート%2)が接続を受け入れません。</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it, or the address or its port is wrong.</source>
        <translation>おそらくファイアウォールが拒否しているか、アドレスまたはポートが間違っています。</translation>
    </message>
    <message>
        <source>Probably a firewall refuses it.</source>
        <translation>おそらくファイアウォールが拒否しています。</translation>
    </message>
    <message>
        <source>Ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>ネットワーク担当者に、このコンピューターから%1(ポート%2)へのHTTPSの許可を依頼してください。</translation>
    </message>
    <message>
        <source>%1, port %2, did not answer in time.</source>
        <translation>%1(ポート%2)が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Probably a firewall drops the request or its answer, the network is slow, or Snyk is busy.</source>
        <translation>おそらくファイアウォールが要求または応答を破棄しているか、ネットワークが遅いか、Snykが混雑しています。</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, ask the network team to allow HTTPS from this computer to %1, port %2.</source>
        <translation>もう一度試してください。毎回発生する場合は、ネットワーク担当者に、このコンピューターから%1(ポート%2)へのHTTPSの許可を依頼してください。</translation>
    </message>
    <message>
        <source>The connection to %1, port %2, was lost before the answer was complete.</source>
        <translation>応答が完了する前に%1(ポート%2)への接続が切れました。</translation>
    </message>
    <message>
        <source>Probably the network changed, a VPN reconnected, or something in between closed the connection.</source>
        <translation>おそらくネットワークが切り替わったか、VPNが再接続されたか、途中の何かが接続を閉じました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ReadinessText</name>
    <message>
        <source>Broker token</source>
        <translation>Brokerトークン</translation>
    </message>
    <message>
        <source>Credential of your code host or repository</source>
        <translation>コードホストまたはリポジトリの資格情報</translation>
    </message>
    <message>
        <source>Configuration of the Broker client</source>
        <translation>Brokerクライアントの構成</translation>
    </message>
    <message>
        <source>Connection of the client to Snyk</source>
        <translation>クライアントのSnykへの接続</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>credential</comment>
        <translation>不要</translation>
    </message>
    <message>
        <source>still to be entered</source>
        <comment>credential</comment>
        <translation>未入力</translation>
    </message>
    <message>
        <source>connected on %1</source>
        <translation>%1に接続を確認</translation>
    </message>
    <message>
        <source>not seen connected on %1</source>
        <translation>%1に接続を確認できず</translation>
    </message>
    <message>
        <source>still to be checked</source>
        <comment>connection</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>missing from the keychain</source>
        <comment>token</comment>
        <translation>キーチェーンにありません</translation>
    </message>
    <message>
        <source>handed out</source>
        <comment>configuration</comment>
        <translation>受け渡し済み</translation>
    </message>
    <message>
        <source>still to be made</source>
        <comment>configuration</comment>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Get it a&amp;gain…</source>
        <translation>再取得(&amp;G)…</translation>
    </message>
    <message>
        <source>Enter the c&amp;redential…</source>
        <translation>資格情報を入力(&amp;R)…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>クライアントを設定(&amp;L)…</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>接続を確認(&amp;K)…</translation>
    </message>
    <message>
        <source>All is set up: the Broker client runs.</source>
        <translation>設定はすべて完了し、Brokerクライアントは動作しています。</translation>
    </message>
    <message>
        <source>Until your client runs: %1 of %2 done</source>
        <extracomment>How far it is until the Broker client runs: &quot;2 of 4 parts are done.&quot;</extracomment>
        <translation>クライアントの動作まで: %2件中%1件完了</translation>
    </message>
    <message>
        <source>gone: it was kept in memory only</source>
        <comment>token</comment>
        <translation>消失(メモリにのみ保持されていました)</translation>
    </message>
    <message>
        <source>kept, but the organization had no such integration</source>
        <comment>token</comment>
        <translation>保管済み(ただし、組織にこのインテグレーションがありませんでした)</translation>
    </message>
    <message>
        <source>kept, but the integration did not use Broker</source>
        <comment>token</comment>
        <translation>保管済み(ただし、インテグレーションがBrokerを使っていませんでした)</translation>
    </message>
    <message>
        <source>kept, but another token was known for the integration</source>
        <comment>token</comment>
        <translation>保管済み(ただし、このインテグレーションには別のトークンが登録されていました)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecheckDialog</name>
    <message>
        <source>Check the credential again</source>
        <translation>資格情報をもう一度確認</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a host.</extracomment>
        <translation>%1に問い合わせています…</translation>
    </message>
    <message>
        <source>Reading it from where it is kept…</source>
        <translation>保管先から読み取っています…</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordDetails</name>
    <message>
        <source>Details of the selected token</source>
        <translation>選択したトークンの詳細</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>保管先:</translation>
    </message>
    <message>
        <source>Origin:</source>
        <translation>入手元:</translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation>ローテーション期限:</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>rotated %1</source>
        <translation>%1にローテーション</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1に確認</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>履歴:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>メモ:</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>用途:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Credential:</source>
        <translation>資格情報:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a kind of credential such as &quot;Personal access token&quot;, %2 the masked credential.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>None in the list yet; see “Add credential…”</source>
        <translation>一覧にはまだありません。「資格情報を追加…」を使ってください</translation>
    </message>
    <message>
        <source>Copy credential</source>
        <translation>資格情報をコピー</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Also used by:</source>
        <translation>ほかの使用先:</translation>
    </message>
    <message>
        <source>At Snyk:</source>
        <translation>Snykでの状態:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>リージョン:</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>取得 %1</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>入力 %1</translation>
    </message>
    <message>
        <source>age unknown: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>作成日不明、期限: %1</translation>
    </message>
    <message>
        <source>%1, among the entries of practice mode</source>
        <translation>%1、練習モードの項目内</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln day(s) old: due %1</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>
            <numerusform>作成から%Ln日以上経過、期限: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept since %1</source>
        <translation>%1から保管中</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>クライアントID:</translation>
    </message>
    <message>
        <source>Comes with practice mode</source>
        <translation>練習モードに付属</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordModel</name>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <extracomment>Heading of a column of dates by which tokens are to be replaced by new ones.</extracomment>
        <translation>ローテーション期限</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column that says whether a token is due, missing and so on.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Heading of a column that says what kind of secret it is.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last rotated</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation>前回のローテーション</translation>
    </message>
    <message>
        <source>Last check</source>
        <extracomment>Heading of a column that says when a secret was tried and how that ended.</extracomment>
        <translation>前回の確認</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4, %5, %6</source>
        <extracomment>A row of the list as a screen reader says it: organization, integration, kind of secret, masked secret, region, state.</extracomment>
        <translation>%1、%2、%3 %4、%5、%6</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4, %5, %6, due %7</source>
        <extracomment>The same with the date on which it is due.</extracomment>
        <translation>%1、%2、%3 %4、%5、%6、期限%7</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <extracomment>Of a token that is not stored any more, because the program was closed since.</extracomment>
        <translation>メモリにのみ保持されていました</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Heading of a group of tokens that are due in the same month: its name and the year.</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, due %5</source>
        <extracomment>A row as a screen reader says it: account, kind and end of its secret, region, state, date.</extracomment>
        <translation>%1、%2、%3、%4、期限%5</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属先</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordText</name>
    <message>
        <source>The list of tokens cannot be read</source>
        <translation>トークン一覧を読み取れません</translation>
    </message>
    <message>
        <source>The file %1 is there but cannot be opened. It was left as it is.</source>
        <translation>ファイル%1はありますが、開けません。ファイルはそのままにしてあります。</translation>
    </message>
    <message>
        <source>The file belongs to another user, or another program has locked it.</source>
        <translation>別のユーザーのファイルであるか、別のプログラムがロックしています。</translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved</source>
        <translation>トークン一覧を保存できません</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What was there before is unchanged.</source>
        <translation>ファイル%1に書き込めませんでした。以前の内容は変更されていません。</translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation>ディスクの空きがないか、フォルダーが読み取り専用です。</translation>
    </message>
    <message>
        <source>The list of tokens was written by a newer version</source>
        <translation>トークン一覧は新しいバージョンで書き込まれています</translation>
    </message>
    <message>
        <source>This version does not understand the file %1, so it does not touch it.</source>
        <translation>このバージョンはファイル%1を解釈できないため、変更を加えません。</translation>
    </message>
    <message>
        <source>A newer version of this program was used on this computer.</source>
        <translation>このコンピューターで、このプログラムの新しいバージョンが使われました。</translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile.</source>
        <translation>新しいバージョンをインストールするか、別のプロファイルを使ってください。</translation>
    </message>
    <message>
        <source>The list of tokens was damaged</source>
        <translation>トークン一覧が破損していました</translation>
    </message>
    <message>
        <source>The file could not be understood. It was set aside as %1, and the list starts empty.</source>
        <translation>ファイルを解釈できませんでした。%1として取り置き、一覧は空の状態から始まります。</translation>
    </message>
    <message>
        <source>The computer was switched off while it was being written, or the file was edited.</source>
        <translation>書き込み中にコンピューターの電源が切れたか、ファイルが編集されました。</translation>
    </message>
    <message>
        <source>Some entries of the list cannot be shown</source>
        <translation>一覧の一部の項目を表示できません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be understood. They are kept in the file as they are.</source>
        <translation>
            <numerusform>%Ln件の項目を解釈できませんでした。ファイルにそのまま残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or the file was edited.</source>
        <translation>このプログラムの新しいバージョンで書き込まれたか、ファイルが編集されました。</translation>
    </message>
    <message>
        <source>Check for a newer version of this program.</source>
        <translation>このプログラムの新しいバージョンを確認してください。</translation>
    </message>
    <message>
        <source>Generated with this program</source>
        <comment>where a token comes from</comment>
        <translation>このプログラムで生成</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <comment>where a token comes from</comment>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Memory, until this program closes</source>
        <comment>where a token is kept</comment>
        <translation>メモリ(このプログラムを閉じるまで)</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>state of a recorded token</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a recorded token</comment>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a token is due</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when a token is due</comment>
        <translation>明日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when a token was due</comment>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>when a token is due</comment>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <comment>when a token was due</comment>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and how far away it is: 24 Feb 2027 (in 90 days)</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved now</source>
        <translation>今はトークン一覧を保存できません</translation>
    </message>
    <message>
        <source>End the other one, then try again.</source>
        <translation>もう一方を終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the permissions of the file, then try again.</source>
        <translation>ファイルのアクセス権を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The list of tokens is not a file</source>
        <translation>トークン一覧がファイルではありません</translation>
    </message>
    <message>
        <source>Move it away or correct the name, then try again.</source>
        <translation>移動するか名前を修正してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The list of tokens is too large</source>
        <translation>トークン一覧が大きすぎます</translation>
    </message>
    <message>
        <source>Another file took its place, or the disk is damaged.</source>
        <translation>別のファイルに置き換わったか、ディスクが破損しています。</translation>
    </message>
    <message>
        <source>Move the file away or put back the right one, then try again.</source>
        <translation>ファイルを移動するか正しいものを戻してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>What was in the keychain is still there. Keep the file: the entries can be restored from it.</source>
        <translation>キーチェーンにあったものは残っています。ファイルを保管しておいてください。そこから項目を復元できます。</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong</source>
        <translation>このコンピューターの時計が間違っている可能性があります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the list are dated later than now.</source>
        <translation>
            <numerusform>一覧の項目%Ln件の日付が現在より後になっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check date and time of this computer. If they are right, check the due dates of these entries: reminders count from them.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しい場合は、これらの項目の期限日を確認してください。通知はそこから計算されます。</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>設定を読み取れません</translation>
    </message>
    <message>
        <source>The file %1 was left as it is. Every setting has its default, and what you change lasts until you quit.</source>
        <translation>ファイル%1はそのままにしてあります。すべての設定は既定値になり、変更は終了するまで有効です。</translation>
    </message>
    <message>
        <source>A folder, a pipe or a device is there instead of a file.</source>
        <translation>ファイルの代わりに、フォルダー、パイプ、またはデバイスがあります。</translation>
    </message>
    <message>
        <source>Move it away or correct its permissions. It is read at the next start.</source>
        <translation>移動するかアクセス権を修正してください。次回の起動時に読み取られます。</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device. It was left as it is.</source>
        <translation>%1はフォルダー、パイプ、またはデバイスです。そのままにしてあります。</translation>
    </message>
    <message>
        <source>Somebody made it by mistake, or the name points elsewhere.</source>
        <translation>誤って作成されたか、名前が別の場所を指しています。</translation>
    </message>
    <message>
        <source>The file %1 is larger than any list of this program could be. It was not read, and was left as it is.</source>
        <translation>ファイル%1が、このプログラムの一覧としては大きすぎます。読み取らず、そのままにしてあります。</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions of the folder, and try again.</source>
        <translation>空き容量を増やすかフォルダーのアクセス権を修正し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another program is writing the file %1 and does not finish. Nothing was changed.</source>
        <translation>別のプログラムがファイル%1に書き込み中で、終了しません。何も変更されていません。</translation>
    </message>
    <message>
        <source>This program is running a second time with the same folder, perhaps on another computer.</source>
        <translation>このプログラムが同じフォルダーを使って二重に動作しています。別のコンピューターで動作している可能性もあります。</translation>
    </message>
    <message>
        <source>It is larger than any settings of this program could be: another file took its place.</source>
        <translation>このプログラムの設定としては大きすぎます。別のファイルに置き換わっています。</translation>
    </message>
    <message>
        <source>The clock is wrong, or it was wrong when they were written.</source>
        <translation>時計が間違っているか、書き込まれたときに間違っていました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <comment>a number of entries</comment>
        <translation>
            <numerusform>%Ln個のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s)</source>
        <comment>a number of entries</comment>
        <translation>
            <numerusform>%Ln件の資格情報</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is &quot;2 tokens&quot;, %2 &quot;1 credential&quot;.</extracomment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Password store of this computer (keychain)</source>
        <comment>where a token is kept</comment>
        <translation>このコンピューターのパスワード保管庫(キーチェーン)</translation>
    </message>
    <message>
        <source>Retrieved from the Snyk website (Web UI)</source>
        <comment>where a token comes from</comment>
        <translation>SnykのWebサイト(Web UI)から取得</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>設定が保存されていません</translation>
    </message>
    <message>
        <source>The file %1 could not be written. What you changed holds until you quit, and is lost then.</source>
        <translation>ファイル%1に書き込めませんでした。変更は終了するまで有効で、その後失われます。</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write there.</source>
        <translation>ディスクの空きがないか、そこへの書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again. Every further change tries it, too.</source>
        <translation>空き容量を増やすかアクセス権を修正してから、もう一度試してください。次に変更したときにも再試行されます。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a recorded token</comment>
        <translation>元に戻し済み</translation>
    </message>
</context>
<context>
    <name>broker::ui::RecoveryGuide</name>
    <message numerus="yes">
        <source>%Ln more after this one.</source>
        <translation>
            <numerusform>この後にあと%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it to the list</source>
        <translation>一覧に追加</translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation>調べる…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Ends a message about interrupted work for good.</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <translation>再取得…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Hides a message until the program is started again.</extracomment>
        <translation>後で</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>再入力…</translation>
    </message>
</context>
<context>
    <name>broker::ui::Refusal</name>
    <message>
        <source>Snyk does not accept this token here</source>
        <translation>Snykはここではこのトークンを受け入れません</translation>
    </message>
    <message>
        <source>%1 answered that it does not know the token (401).</source>
        <translation>%1は、このトークンを認識しないと応答しました(401)。</translation>
    </message>
    <message>
        <source>Most often the token belongs to another Snyk region. Tokens work in one region only. It may also have expired or been revoked.</source>
        <translation>多くの場合、トークンが別のSnykリージョンのものです。トークンは1つのリージョンでのみ使えます。有効期限切れ、または失効の可能性もあります。</translation>
    </message>
    <message>
        <source>Look at the address of Snyk in your browser after signing in, and choose the region with the same ending. Otherwise create a new token on your account page.</source>
        <translation>サインイン後にブラウザーでSnykのアドレスを確認し、末尾が同じリージョンを選択してください。それ以外の場合は、アカウントページで新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the token</source>
        <translation>Snykはもうこのトークンを受け入れません</translation>
    </message>
    <message>
        <source>The token worked before; now %1 refuses it (401).</source>
        <translation>トークンは以前は使えましたが、現在は%1が拒否しています(401)。</translation>
    </message>
    <message>
        <source>Go back to the first page and connect with a valid token.</source>
        <translation>最初のページに戻り、有効なトークンで接続してください。</translation>
    </message>
    <message>
        <source>The token may not use Snyk&apos;s API</source>
        <translation>トークンにSnykのAPIの使用が許可されていません</translation>
    </message>
    <message>
        <source>The API belongs to Snyk&apos;s Enterprise plan. Personal tokens of the Free and Team plans have no access to it.</source>
        <translation>APIはSnykのEnterpriseプランに含まれます。FreeプランとTeamプランの個人用トークンでは使えません。</translation>
    </message>
    <message>
        <source>Use the token of an account or a service account of your company&apos;s Enterprise plan.</source>
        <translation>会社のEnterpriseプランのアカウントまたはサービスアカウントのトークンを使ってください。</translation>
    </message>
    <message>
        <source>Snyk refused to list the organizations (403).</source>
        <translation>Snykが組織の一覧表示を拒否しました(403)。</translation>
    </message>
    <message>
        <source>Snyk refused to list the integrations (403).</source>
        <translation>Snykがインテグレーションの一覧表示を拒否しました(403)。</translation>
    </message>
    <message>
        <source>Snyk refused the change (403). Nothing was changed.</source>
        <translation>Snykが変更を拒否しました(403)。何も変更されていません。</translation>
    </message>
    <message>
        <source>This address is not Snyk&apos;s API</source>
        <translation>このアドレスはSnykのAPIではありません</translation>
    </message>
    <message>
        <source>%1 answered, but does not have what every Snyk API has (404).</source>
        <translation>%1は応答しましたが、どのSnyk APIにもあるはずのものがありません(404)。</translation>
    </message>
    <message>
        <source>The API address is mistyped, or it is the address of the Web UI.</source>
        <translation>APIアドレスの入力が間違っているか、Web UIのアドレスです。</translation>
    </message>
    <message>
        <source>Check the address. It usually starts with “api.”.</source>
        <translation>アドレスを確認してください。通常は「api.」で始まります。</translation>
    </message>
    <message>
        <source>Snyk found no list of organizations</source>
        <translation>Snykで組織の一覧が見つかりませんでした</translation>
    </message>
    <message>
        <source>Snyk answered that there is nothing to list (404).</source>
        <translation>Snykは、一覧に示すものがないと応答しました(404)。</translation>
    </message>
    <message>
        <source>Snyk did not find the organization</source>
        <translation>Snykで組織が見つかりませんでした</translation>
    </message>
    <message>
        <source>Snyk answered that the organization is not there (404).</source>
        <translation>Snykは、組織がないと応答しました(404)。</translation>
    </message>
    <message>
        <source>Go back, load the organizations again and choose from the new list.</source>
        <translation>前に戻って組織を読み込み直し、新しい一覧から選択してください。</translation>
    </message>
    <message>
        <source>Snyk did not find the integration</source>
        <translation>Snykでインテグレーションが見つかりませんでした</translation>
    </message>
    <message>
        <source>Snyk answered that the organization or the integration is not there (404). Nothing was changed.</source>
        <translation>Snykは、組織またはインテグレーションがないと応答しました(404)。何も変更されていません。</translation>
    </message>
    <message>
        <source>Snyk asks for a pause</source>
        <translation>Snykが休止を求めています</translation>
    </message>
    <message>
        <source>Other programs or pipelines use the same token.</source>
        <translation>ほかのプログラムまたはパイプラインが同じトークンを使っています。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute without requests and try again.</source>
        <translation>要求を送信せずに1分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Snyk did not understand the request</source>
        <translation>Snykが要求を解釈できませんでした</translation>
    </message>
    <message>
        <source>Snyk refused the request as malformed (400).</source>
        <translation>Snykは、要求の形式が正しくないとして拒否しました(400)。</translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or this integration needs something that the API does not take.</source>
        <translation>SnykのAPIが変更されたか、このインテグレーションに、APIでは受け付けられないものが必要な可能性があります。</translation>
    </message>
    <message>
        <source>Get the token from the Web UI instead, or ask Snyk support.</source>
        <translation>代わりにWeb UIからトークンを取得するか、Snykサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation>このプログラムの新しいバージョンを確認してください。ない場合は、詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Snyk reports a conflict</source>
        <translation>Snykが競合を報告しました</translation>
    </message>
    <message>
        <source>What was asked for does not fit what is there now (409).</source>
        <translation>要求が現在の状態に合いません(409)。</translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation>一覧を読み込み直してください。</translation>
    </message>
    <message>
        <source>Snyk cannot do this</source>
        <translation>Snykはこれを実行できません</translation>
    </message>
    <message>
        <source>Snyk understood the request but did not carry it out (422).</source>
        <translation>Snykは要求を解釈しましたが、実行しませんでした(422)。</translation>
    </message>
    <message>
        <source>Your plan may lack Broker for this type of integration, or the integration is in a state that does not allow it.</source>
        <translation>プランにこの種類のインテグレーション用のBrokerが含まれていないか、インテグレーションの状態が実行を許可していない可能性があります。</translation>
    </message>
    <message>
        <source>Try it in the Web UI, or ask Snyk support and quote the request id.</source>
        <translation>Web UIで試すか、リクエストIDを添えてSnykサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask Snyk support and quote the request id.</source>
        <translation>リクエストIDを添えてSnykサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Snyk has a problem at the moment</source>
        <translation>現在、Snykで問題が発生しています</translation>
    </message>
    <message>
        <source>Look at status.snyk.io and try again later.</source>
        <translation>status.snyk.ioを確認し、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Snyk gave an unexpected answer</source>
        <translation>Snykが予期しない応答を返しました</translation>
    </message>
    <message>
        <source>Something between this computer and Snyk may have answered in Snyk&apos;s place.</source>
        <translation>Snykとの間にある何かが、Snykの代わりに応答した可能性があります。</translation>
    </message>
    <message>
        <source>The token has expired, or somebody has revoked it in the meantime.</source>
        <translation>トークンの有効期限が切れたか、その間に誰かが失効させました。</translation>
    </message>
    <message>
        <source>Snyk knows the token but refuses to answer (403).</source>
        <translation>Snykはトークンを認識しましたが、応答を拒否しました(403)。</translation>
    </message>
    <message>
        <source>Go back, reload the integrations and look at their state.</source>
        <translation>前に戻ってインテグレーションを読み込み直し、状態を確認してください。</translation>
    </message>
    <message>
        <source>Somebody else has just changed the same thing, or it already exists.</source>
        <translation>ほかの人が同じものを変更したばかりか、すでに存在しています。</translation>
    </message>
    <message>
        <source>%1 answered with an internal error (%2).</source>
        <translation>%1が内部エラーで応答しました(%2)。</translation>
    </message>
    <message>
        <source>An outage or maintenance at Snyk. Your settings are not the cause.</source>
        <translation>Snykの障害またはメンテナンスです。設定が原因ではありません。</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which makes no sense here.</source>
        <translation>%1がステータス%2で応答しましたが、ここでは意味をなしません。</translation>
    </message>
    <message>
        <source>Try again later. If that does not help, ask Snyk support and quote the details.</source>
        <translation>後でもう一度試してください。解決しない場合は、詳細を添えてSnykサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 does not know the client id, or not with this client secret (401).</source>
        <translation>%1は、このクライアントID、またはこのクライアントシークレットとの組み合わせを認識しません(401)。</translation>
    </message>
    <message>
        <source>A part of one of them may be missing, or the service account belongs to another Snyk region. The secret may have been deleted.</source>
        <translation>どちらかの一部が欠けているか、サービスアカウントが別のSnykリージョンに属している可能性があります。シークレットが削除された可能性もあります。</translation>
    </message>
    <message>
        <source>Copy both once more, and look which region the service account is in. A secret that is lost cannot be shown again: make another one for it.</source>
        <translation>両方をコピーし直し、サービスアカウントのリージョンを確認してください。紛失したシークレットを再表示することはできないので、別のものを作成してください。</translation>
    </message>
    <message>
        <source>The service account may not use Snyk&apos;s API</source>
        <translation>サービスアカウントにSnykのAPIの使用が許可されていません</translation>
    </message>
    <message>
        <source>Snyk knows the service account but refuses to answer (403).</source>
        <translation>Snykはサービスアカウントを認識しましたが、応答を拒否しました(403)。</translation>
    </message>
    <message>
        <source>The service account is disabled, or its role lacks View Organization. Service accounts belong to Snyk&apos;s Enterprise plan.</source>
        <translation>サービスアカウントが無効になっているか、そのロールにView Organizationがありません。サービスアカウントはSnykのEnterpriseプランに含まれます。</translation>
    </message>
    <message>
        <source>This needs the permission View Integrations. Org Admin, Org Collaborator, Group Admin and Group Viewer have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”.</source>
        <translation>権限View Integrationsが必要です。Org Admin、Org Collaborator、Group Admin、Group Viewerのほか、Snykのテンプレート「Integration Editor/Implementor」から作成したロールにもあります。</translation>
    </message>
    <message>
        <source>This needs the permission Edit Integrations. Org Admin and Group Admin have it, and so has a role that is made from Snyk&apos;s template “Integration Editor/Implementor”. Broker also has to be part of your plan.</source>
        <translation>権限Edit Integrationsが必要です。Org Admin、Group Adminのほか、Snykのテンプレート「Integration Editor/Implementor」から作成したロールにもあります。プランにBrokerが含まれている必要もあります。</translation>
    </message>
    <message>
        <source>Snyk has switched this part of its API off for some hours</source>
        <translation>SnykがAPIのこの部分を数時間停止しています</translation>
    </message>
    <message>
        <source>%1 answered that what was asked for is gone (410).</source>
        <translation>%1は、要求されたものがもうないと応答しました(410)。</translation>
    </message>
    <message>
        <source>Snyk switches off what will end soon for up to four hours from 12:00 UTC, so that its users notice in time.</source>
        <translation>Snykは、まもなく終了するものを、利用者が早めに気付くように、12:00 UTCから最長4時間停止します。</translation>
    </message>
    <message>
        <source>Try again after %1. Look for a newer version of this program: what is switched off now ends for good soon.</source>
        <translation>%1より後にもう一度試してください。このプログラムの新しいバージョンも確認してください。現在停止されているものは、まもなく完全に終了します。</translation>
    </message>
    <message>
        <source>Snyk has ended this part of its API</source>
        <translation>SnykがAPIのこの部分を終了しました</translation>
    </message>
    <message>
        <source>This version of the program is older than the change at Snyk.</source>
        <translation>このプログラムのバージョンは、Snykでの変更より古いものです。</translation>
    </message>
    <message>
        <source>Install a newer version of this program. Until then, use the Web UI.</source>
        <translation>このプログラムの新しいバージョンをインストールしてください。それまではWeb UIを使ってください。</translation>
    </message>
    <message>
        <source>Snyk no longer accepts the client secret</source>
        <translation>Snykはもうクライアントシークレットを受け入れません</translation>
    </message>
    <message>
        <source>You were signed in with it; now %1 refuses it (401). Nothing was changed.</source>
        <translation>これまでこのシークレットでサインインしていましたが、現在は%1が拒否しています(401)。何も変更されていません。</translation>
    </message>
    <message>
        <source>The secret was deleted, most often because somebody rotated it elsewhere, or the service account itself was deleted.</source>
        <translation>シークレットが削除されました。多くの場合、誰かがほかの場所でローテーションしたか、サービスアカウント自体が削除されています。</translation>
    </message>
    <message>
        <source>Sign in again with the client secret that is valid now. If nobody has it, make another one for the service account at Snyk.</source>
        <translation>現在有効なクライアントシークレットで、もう一度サインインしてください。誰も持っていない場合は、Snykでサービスアカウントの別のシークレットを作成してください。</translation>
    </message>
    <message>
        <source>Too many requests were made by this account within a minute (429).</source>
        <translation>このアカウントからの1分間の要求が多すぎます(429)。</translation>
    </message>
    <message>
        <source>This is not Snyk&apos;s API</source>
        <translation>これは Snyk の API ではありません</translation>
    </message>
    <message>
        <source>A proxy or a guest network answers in the place of Snyk.</source>
        <translation>プロキシまたはゲストネットワークが Snyk の代わりに応答しています。</translation>
    </message>
    <message>
        <source>Diagnose the connection under Settings, Network, and ask your network team.</source>
        <translation>「設定」の「ネットワーク」で接続を診断し、ネットワーク担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Snyk does not accept this OAuth service account here</source>
        <translation>SnykはここではこのOAuthサービスアカウントを受け入れません</translation>
    </message>
    <message>
        <source>Ask a Snyk administrator of your company for this role, or sign in as somebody who has it.</source>
        <translation>会社のSnyk管理者にこのロールを依頼するか、このロールを持つ人としてサインインしてください。</translation>
    </message>
    <message>
        <source>This account may not list organizations</source>
        <translation>このアカウントに組織の一覧表示が許可されていません</translation>
    </message>
    <message>
        <source>The account lacks the permission View Organization, which every member of an organization has. A service account may belong to another group.</source>
        <translation>アカウントに、組織のメンバー全員が持つ権限View Organizationがありません。サービスアカウントが別のグループに属している可能性もあります。</translation>
    </message>
    <message>
        <source>This account may not see the integrations of this organization</source>
        <translation>このアカウントにこの組織のインテグレーションの閲覧が許可されていません</translation>
    </message>
    <message>
        <source>This account may not change integrations of this organization</source>
        <translation>このアカウントにこの組織のインテグレーションの変更が許可されていません</translation>
    </message>
    <message>
        <source>The account may no longer belong to any organization.</source>
        <translation>アカウントが、もうどの組織にも属していない可能性があります。</translation>
    </message>
    <message>
        <source>Check in the Web UI which organizations the account belongs to.</source>
        <translation>アカウントがどの組織に属しているかをWeb UIで確認してください。</translation>
    </message>
    <message>
        <source>It was deleted, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>削除されたか、アカウントで閲覧できません。Snykはどちらの場合も同じ応答を返します。</translation>
    </message>
    <message>
        <source>Somebody has removed it in the meantime, or the account may not see it: Snyk gives the same answer for both.</source>
        <translation>その間に誰かが削除したか、アカウントで閲覧できません。Snykはどちらの場合も同じ応答を返します。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionChooser</name>
    <message>
        <source>AP&amp;I address:</source>
        <translation>APIアドレス(&amp;I):</translation>
    </message>
    <message>
        <source>Another address (single tenant)</source>
        <translation>別のアドレス(シングルテナント)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionPanel</name>
    <message>
        <source>Addresses of this re&amp;gion</source>
        <translation>このリージョンのアドレス(&amp;G)</translation>
    </message>
    <message>
        <source>Web application:</source>
        <translation>Webアプリケーション:</translation>
    </message>
    <message>
        <source>API:</source>
        <translation>API:</translation>
    </message>
    <message>
        <source>Broker server:</source>
        <translation>Brokerサーバー:</translation>
    </message>
    <message>
        <source>Dispatcher (high availability):</source>
        <translation>ディスパッチャー(高可用性):</translation>
    </message>
    <message>
        <source>Support:</source>
        <translation>サポート:</translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionText</name>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Europe, Frankfurt</source>
        <translation>ヨーロッパ(フランクフルト)</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>米国政府</translation>
    </message>
    <message>
        <source>Single tenant (%1)</source>
        <comment>a Snyk installation for one customer, and its host</comment>
        <translation>シングルテナント(%1)</translation>
    </message>
    <message>
        <source>Not documented by Snyk</source>
        <comment>an address</comment>
        <translation>Snykの資料に記載なし</translation>
    </message>
    <message>
        <source>Web UI</source>
        <translation>Web UI</translation>
    </message>
    <message>
        <source>Broker server</source>
        <translation>Brokerサーバー</translation>
    </message>
    <message>
        <source>high-availability dispatcher</source>
        <translation>高可用性ディスパッチャー</translation>
    </message>
    <message>
        <source>support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Snyk documents no address in this region for: %1. Ask your contact at Snyk before you set up the Broker client.</source>
        <translation>このリージョンの次のアドレスは、Snykの資料に記載がありません: %1。Brokerクライアントを設定する前に、Snykの担当者に確認してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>where a region is, and its id</comment>
        <translation>%1(%2)</translation>
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
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a change at Snyk</comment>
        <extracomment>A token, and what was done to its integration.</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Changed at Snyk, not here: %1</source>
        <extracomment>%1 is &quot;2 tokens&quot;.</extracomment>
        <translation>ここではなくSnykで変更: %1</translation>
    </message>
    <message>
        <source>The tokens may be others by now. Compare them with those on the Snyk website (Web UI).</source>
        <translation>トークンは変わっている可能性があります。SnykのWebサイト(Web UI)のものと比べてください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RemoveDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove a token</source>
        <translation>トークンの削除</translation>
    </message>
    <message>
        <source>Remove a credential</source>
        <translation>資格情報の削除</translation>
    </message>
    <message>
        <source>The credential is gone from where it was kept; only the list could not be saved.</source>
        <translation>資格情報は保管先から削除されました。一覧だけが保存できませんでした。</translation>
    </message>
    <message>
        <source>The token is gone from where it was kept; only the list could not be saved.</source>
        <translation>トークンは保管先から削除されました。一覧だけが保存できませんでした。</translation>
    </message>
    <message>
        <source>&amp;I understand that this cannot be undone here</source>
        <translation>ここで元に戻せないことを理解しました(&amp;I)</translation>
    </message>
    <message>
        <source>It may not have been removed, so the entry stays in the list.</source>
        <translation>削除されていない可能性があるため、項目は一覧に残ります。</translation>
    </message>
    <message>
        <source>This will delete the entry of %1 in this list. The secret itself was only in memory and is already gone.</source>
        <translation>%1のこの一覧の項目を削除します。シークレット自体はメモリにしかなく、すでに失われています。</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list.</source>
        <translation>このプログラムのメモリにある資格情報%1と、この一覧の項目を削除します。</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the memory of this program, and its entry in this list.</source>
        <translation>このプログラムのメモリにあるトークン%1と、この一覧の項目を削除します。</translation>
    </message>
    <message>
        <source>It will not delete the credential at %1. It stays valid there, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <extracomment>%1 is a service such as GitLab.</extracomment>
        <translation>%1の資格情報は削除されません。そこでは引き続き有効で、それを使うBrokerクライアントも動作し続けます。操作は監査ジャーナルに記録されます。</translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk. It stays valid, and a Broker client that uses it keeps running. The audit journal will record what was done.</source>
        <translation>Snykのトークンは削除されません。引き続き有効で、それを使うBrokerクライアントも動作し続けます。操作は監査ジャーナルに記録されます。</translation>
    </message>
    <message>
        <source>It is the credential of the Broker clients of: %1. Their tokens stay in this list.</source>
        <extracomment>%1 are integrations in organizations.</extracomment>
        <translation>次のBrokerクライアントの資格情報です: %1。それらのトークンはこの一覧に残ります。</translation>
    </message>
    <message>
        <source>The credential %1 of %2, which the same Broker client uses, stays where it is kept and in this list. If nothing uses it any more, remove it as well.</source>
        <extracomment>%1 is a masked credential, %2 a service such as GitLab.</extracomment>
        <translation>同じBrokerクライアントが使う%2の資格情報%1は、保管先とこの一覧に残ります。もう使うものがない場合は、それも削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) use this token, and none of them will have it here any more: %1</source>
        <extracomment>%1 are organizations.</extracomment>
        <translation>
            <numerusform>%Ln件の組織がこのトークンを使っていて、どの組織のものもここからなくなります: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not revoke it at Snyk: it stays valid there until you do so. Your Broker tokens and their clients do not need it. The next window that asks Snyk asks you for a credential. The audit journal will record what was done.</source>
        <translation>Snykで失効させるわけではありません。失効させるまで、Snykでは有効なままです。Brokerトークンとそのクライアントには必要ありません。次にSnykに問い合わせるウインドウで、資格情報の入力を求められます。操作は監査ジャーナルに記録されます。</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the memory of this program, and its entry in this list: you are signed out of Snyk.</source>
        <translation>このプログラムのメモリにある資格情報%1と、この一覧の項目を削除します。Snykからサインアウトされます。</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list. You are signed out of Snyk where it is in use.</source>
        <translation>このコンピューターのパスワード保管庫(キーチェーン)の資格情報%1と、この一覧の項目を削除します。使用中の場合はSnykからサインアウトします。</translation>
    </message>
    <message>
        <source>This will delete the credential %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>このコンピューターのパスワード保管庫(キーチェーン)の資格情報%1と、この一覧の項目を削除します。</translation>
    </message>
    <message>
        <source>This will delete the token %1 in the password store of this computer (keychain), and its entry in this list.</source>
        <translation>このコンピューターのパスワード保管庫(キーチェーン)のトークン%1と、この一覧の項目を削除します。</translation>
    </message>
    <message>
        <source>What signs in to Snyk is among them: you are signed out of Snyk.</source>
        <translation>Snykへのサインインに使うものが含まれています。Snykからサインアウトされます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) that the same Broker clients use stay(s) where it is/they are kept and in this list.</source>
        <translation>
            <numerusform>同じBrokerクライアントが使う資格情報%Ln件は、保管先とこの一覧に残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tokens is/are shared: %1 organizations use them, and none of them will have one here any more.</source>
        <extracomment>%1 is a number of organizations.</extracomment>
        <translation>
            <numerusform>トークンのうち%Ln個は共有されています。%1件の組織が使っていて、どの組織のものもここからなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>This will delete %1 where they are kept on this computer (keychain, or the memory of this program), and their entries in this list.</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>このコンピューターでの保管先(キーチェーンまたはこのプログラムのメモリ)にある%1と、この一覧の項目を削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay(s) in the list, because a rotation is not finished. Bring it to its end first.</source>
        <translation>
            <numerusform>ほか%Ln件は、ローテーションが完了していないため一覧に残ります。先にローテーションを最後まで終えてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are gone from where they were kept; only the list could not be saved.</source>
        <translation>シークレットは保管先から削除されました。一覧だけが保存できませんでした。</translation>
    </message>
    <message>
        <source>Removed from the list: %1</source>
        <extracomment>%1 is &quot;78 tokens&quot; or &quot;2 tokens and 1 credential&quot;.</extracomment>
        <translation>一覧から削除しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the list:</source>
        <extracomment>Followed by their names, a line each.</extracomment>
        <translation>
            <numerusform>%Ln件が一覧に残ります:</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that are removed</source>
        <translation>削除される項目</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s) of the list</source>
        <extracomment>%1 is how many of them have been tried.</extracomment>
        <translation>
            <numerusform>一覧の項目%Ln件のうち%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>It will not delete the token at Snyk, where it is not in use any more. The audit journal will record what was done.</source>
        <translation>Snykのトークンは削除されませんが、Snykではもう使われていません。操作は監査ジャーナルに記録されます。</translation>
    </message>
    <message>
        <source>It will not delete them at Snyk or at other services. What is in use stays valid, and Broker clients that use it keep running. The audit journal will record what was done.</source>
        <translation>Snykやほかのサービスからは削除されません。使用中のものは引き続き有効で、それらを使うBrokerクライアントも動作し続けます。操作は監査ジャーナルに記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>The secret(s) of %Ln of them is/are gone from where it was/they were kept; only the list could not be saved.</source>
        <translation>
            <numerusform>そのうち%Ln件のシークレットは保管先から削除されました。一覧だけが保存できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only the entry is left)</source>
        <translation>%1(項目だけが残っています)</translation>
    </message>
    <message>
        <source>What stays in the list</source>
        <translation>一覧に残るもの</translation>
    </message>
</context>
<context>
    <name>broker::ui::Report</name>
    <message>
        <source>Snyk Broker tokens</source>
        <translation>Snyk Brokerのトークン</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>ローテーション期限</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Practice mode: these Snyk Broker tokens are not real</source>
        <translation>練習モード: これらのSnyk Brokerのトークンは本物ではありません</translation>
    </message>
    <message>
        <source>The fingerprint shows the first and last four characters of a token. There is no secret in this report.</source>
        <translation>フィンガープリントは、トークンの最初と最後の4文字を示します。このレポートにシークレットは含まれません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ResultsPage</name>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>表として保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>ジョブの組織</translation>
    </message>
    <message>
        <source>R&amp;etrieve its token…</source>
        <translation>トークンを取得(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Retry what did not go well</source>
        <translation>うまくいかなかったものを再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>元に戻す(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;orget this job…</source>
        <translation>このジョブを破棄(&amp;O)…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The job is kept, so that it can be taken back, until you forget it.</source>
        <translation>ジョブは、元に戻せるように、破棄するまで保管されます。</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Forget this job</source>
        <translation>このジョブを破棄</translation>
    </message>
    <message>
        <source>Forget this job?</source>
        <translation>このジョブを破棄しますか?</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>破棄(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list. It cannot be taken back any more.</source>
        <translation>Snykと一覧では何も変わりません。このジョブを元に戻すことはできなくなります。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保管する(&amp;K)</translation>
    </message>
    <message>
        <source>The job is forgotten</source>
        <translation>ジョブを破棄しました</translation>
    </message>
    <message>
        <source>What it has done stays.</source>
        <translation>ジョブが行ったことはそのまま残ります。</translation>
    </message>
    <message>
        <source>Set up the cl&amp;ients…</source>
        <translation>クライアントを設定(&amp;I)…</translation>
    </message>
    <message>
        <source>The job is kept until you forget it.</source>
        <translation>ジョブは破棄するまで保管されます。</translation>
    </message>
    <message>
        <source>Nothing changes in Snyk and on your list.</source>
        <translation>Snykと一覧では何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Go on with the job</source>
        <translation>ジョブを続行(&amp;G)</translation>
    </message>
    <message>
        <source>Results so far</source>
        <translation>これまでの結果</translation>
    </message>
    <message>
        <source>Go on first: of some organizations it is not known yet what became of them</source>
        <translation>先に続行してください: 一部の組織の結果がまだ分かっていません</translation>
    </message>
    <message>
        <source>Se&amp;nd to a colleague…</source>
        <translation>同僚に送る(&amp;N)…</translation>
    </message>
    <message>
        <source>The job is paused. It can be gone on with, now or later, until you forget it.</source>
        <translation>ジョブは一時停止中です。破棄するまでは、今すぐでも後でも続行できます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetirePage</name>
    <message>
        <source>The old token and its client</source>
        <translation>古いトークンとそのクライアント</translation>
    </message>
    <message>
        <source>You have the new token; this program does not. Give it once, so that it can be kept and found again.</source>
        <translation>新しいトークンはあなたが持っていて、このプログラムにはありません。保管して後で見つけられるように、一度入力してください。</translation>
    </message>
    <message>
        <source>Remove the old token</source>
        <translation>古いトークンの削除</translation>
    </message>
    <message>
        <source>Nothing &amp;uses the old token any more</source>
        <translation>古いトークンはもう使われていない(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove the old token</source>
        <translation>古いトークンを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make the new token the current one</source>
        <translation>新しいトークンを現在のものにする(&amp;M)</translation>
    </message>
    <message>
        <source>Days to &amp;keep the old token:</source>
        <translation>古いトークンを保管する日数(&amp;K):</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>古いトークンの廃止</translation>
    </message>
    <message>
        <source>Snyk uses the new token, and your list still has the old one.</source>
        <translation>Snykは新しいトークンを使っていますが、一覧はまだ古いトークンのままです。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>もう一度試す(&amp;A)</translation>
    </message>
    <message>
        <source>The old token (%1) is kept until %2. It can be removed earlier.</source>
        <translation>古いトークン(%1)は%2まで保管されます。それより前に削除することもできます。</translation>
    </message>
    <message>
        <source>The old token (%1) has been kept long enough. Remove it when nothing uses it any more.</source>
        <translation>古いトークン(%1)の保管期間が終わりました。もう使うものがなければ削除してください。</translation>
    </message>
    <message>
        <source>&amp;Change the day</source>
        <translation>日付を変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep the old token until:</source>
        <translation>古いトークンの保管期限(&amp;K):</translation>
    </message>
    <message>
        <source>Take the old client away:</source>
        <translation>古いクライアントを取り除く:</translation>
    </message>
    <message>
        <source>Copy the c&amp;ommand</source>
        <translation>コマンドをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>The old token is being removed…</source>
        <translation>古いトークンを削除しています…</translation>
    </message>
    <message>
        <source>The new token is being saved, and the list brought up to date…</source>
        <translation>新しいトークンを保存し、一覧を更新しています…</translation>
    </message>
    <message>
        <source>The old token (%1) is in the memory of this program only, and gone when the program ends. Remove its entry when nothing uses it any more.</source>
        <translation>古いトークン(%1)はこのプログラムのメモリにしかなく、プログラムが終了すると失われます。もう使うものがなくなったら、項目を削除してください。</translation>
    </message>
    <message>
        <source>Make the new one the current one, with a new due date.</source>
        <translation>新しいトークンを現在のものにし、新しい期限日を設定します。</translation>
    </message>
    <message>
        <source>Removing it deletes the old token from this computer. It cannot be brought back.</source>
        <translation>取り除くと、古いトークンがこのコンピューターから削除されます。元に戻せません。</translation>
    </message>
    <message>
        <source>Copies of the old token</source>
        <translation>古いトークンのコピー</translation>
    </message>
    <message>
        <source>No old copy is in Snyk &amp;Essentials</source>
        <translation>Snyk Essentialsに古いコピーはない(&amp;E)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrievePage</name>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation>ブラウザーでこの設定を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Not there? Open the &amp;list of integrations</source>
        <translation>見つからない場合: インテグレーションの一覧を開く(&amp;L)</translation>
    </message>
    <message>
        <source>Ask Snyk &amp;Support</source>
        <translation>Snykサポートに問い合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Follow these steps in your browser, then paste the token here.</source>
        <translation>ブラウザーで次の手順に従い、トークンをここに貼り付けてください。</translation>
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
        <translation>クリップボードにトークンがあります</translation>
    </message>
    <message>
        <source>Is %1 the token you copied?</source>
        <translation>%1はコピーしたトークンですか?</translation>
    </message>
    <message>
        <source>Use &amp;it</source>
        <translation>使う(&amp;I)</translation>
    </message>
    <message>
        <source>Notice a token on the &amp;clipboard while this page is open</source>
        <translation>このページを開いている間、クリップボードのトークンを検出(&amp;C)</translation>
    </message>
    <message>
        <source>Not &amp;this one</source>
        <translation>これではない(&amp;T)</translation>
    </message>
    <message>
        <source>What the Web UI would show</source>
        <translation>Web UIの表示内容</translation>
    </message>
    <message>
        <source>Only text that looks like a token is offered, and only to you. Nothing is used before you say so.</source>
        <translation>トークンと思われるテキストだけが、あなたにのみ提示されます。指示があるまで何も使われません。</translation>
    </message>
    <message>
        <source>In practice mode no browser is opened. The token there is %1.</source>
        <translation>練習モードではブラウザーは開きません。そこのトークンは%1です。</translation>
    </message>
    <message>
        <source>Generate the token on the Snyk website (Web UI)</source>
        <translation>SnykのWebサイト(Web UI)でトークンを生成</translation>
    </message>
    <message>
        <source>Copy the token from the Snyk website (Web UI)</source>
        <translation>SnykのWebサイト(Web UI)からトークンをコピー</translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrieveQueue</name>
    <message numerus="yes">
        <source>%Ln token(s) still to be retrieved</source>
        <translation>
            <numerusform>未取得のトークンが%Ln個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>a token</comment>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>A token, and its place among those that are retrieved one after the other.</extracomment>
        <translation>%1(%3個中%2個目)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tokens</comment>
        <translation>%2個中%1個</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotatedDialog</name>
    <message>
        <source>Mark as rotated</source>
        <translation>ローテーション済みとして記録</translation>
    </message>
    <message>
        <source>&amp;Rotated on:</source>
        <translation>ローテーションした日(&amp;R):</translation>
    </message>
    <message>
        <source>Due again on %1.</source>
        <translation>次の期限は%1です。</translation>
    </message>
    <message>
        <source>Only the dates change. The secret that is kept stays as it is: if Snyk shows another one now, close this and choose “Rotate”, so that the new one is stored.</source>
        <translation>変わるのは日付だけです。保管されているシークレットは変わりません。Snykに別のものが表示されている場合は、これを閉じて「ローテーション」を選び、新しいものを保存してください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDialog</name>
    <message>
        <source>&amp;Give up…</source>
        <translation>中止(&amp;G)…</translation>
    </message>
    <message>
        <source>Give up this rotation</source>
        <translation>このローテーションを中止</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>中止する(&amp;E)</translation>
    </message>
    <message>
        <source>Do you have the new token in a safe place?</source>
        <translation>新しいトークンを安全な場所に保管しましたか?</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets it. Snyk cannot take it back, and shows it in the Web UI only.</source>
        <translation>ここで終了すると、このプログラムはトークンを破棄します。Snykは取り消すことができず、Web UIにのみ表示します。</translation>
    </message>
    <message>
        <source>&amp;Leave, I have it</source>
        <translation>保管したので閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>End this rotation here?</source>
        <translation>このローテーションをここで中止しますか?</translation>
    </message>
    <message>
        <source>The new token is being saved</source>
        <translation>新しいトークンを保存しています</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>%1 is an integration in an organization.</extracomment>
        <translation>%1のローテーション</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationDonePage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Token of %1: %2</source>
        <translation>%1のトークン: %2</translation>
    </message>
    <message>
        <source>Due for the next rotation: %1</source>
        <translation>次回のローテーション期限: %1</translation>
    </message>
    <message>
        <source>&amp;Finish later</source>
        <translation>後で完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationGuide</name>
    <message numerus="yes">
        <source>%Ln rotation(s) are unfinished</source>
        <translation>
            <numerusform>%Ln件のローテーションが未完了です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>integration in organization: where its rotation stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume the first</source>
        <translation>最初のものを再開</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old token(s) can be removed</source>
        <translation>
            <numerusform>%Ln個の古いトークンを削除できます</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>%1: the days that you chose to keep the old token %2 are over.</source>
        <translation>%1: 古いトークン%2の保管日数が過ぎました。</translation>
    </message>
    <message>
        <source>Rotate what is d&amp;ue…</source>
        <translation>期限のものをローテーション(&amp;U)…</translation>
    </message>
    <message>
        <source>Sn&amp;yk API credential…</source>
        <translation>Snyk API資格情報(&amp;Y)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Snyk API credential(s) was/were not rotated to the end</source>
        <translation>
            <numerusform>%Ln件のSnyk API資格情報のローテーションが最後まで完了していません</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>名前のないアカウント</translation>
    </message>
    <message>
        <source>%1: two secrets may be valid, until you delete the old one, %2.</source>
        <translation>%1: 古いシークレット%2を削除するまで、2つのシークレットが有効な可能性があります。</translation>
    </message>
    <message>
        <source>%1: Snyk was asked for a second secret, which is not in use yet.</source>
        <translation>%1: 2つ目のシークレットをSnykに要求しましたが、まだ使われていません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationPage</name>
    <message>
        <source>Sign &amp;in again</source>
        <translation>もう一度サインイン(&amp;I)</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationStateText</name>
    <message>
        <source>Nothing is under way</source>
        <translation>進行中のものはありません</translation>
    </message>
    <message>
        <source>This rotation has ended.</source>
        <translation>このローテーションは終了しました。</translation>
    </message>
    <message>
        <source>Close the window. Rotate starts a new one.</source>
        <translation>ウインドウを閉じてください。「ローテーション」で新しく開始できます。</translation>
    </message>
    <message>
        <source>Plan the rotation</source>
        <translation>ローテーションの計画</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>新しいトークンへの切り替え</translation>
    </message>
    <message>
        <source>Get the new token</source>
        <translation>新しいトークンの取得</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>お待ちください。</translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation>Snykには何も要求されていません</translation>
    </message>
    <message>
        <source>Snyk is asked for a new token, once.</source>
        <translation>Snykに新しいトークンを一度だけ要求します。</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time. The one that is there was issued by this program, for %1.</source>
        <translation>1つのSnykグループで同時に持てる仮トークンは1つです。現在あるものは、このプログラムが%1用に発行させたものです。</translation>
    </message>
    <message>
        <source>Somebody else&apos;s new token is waiting</source>
        <translation>ほかの人の新しいトークンが待機しています</translation>
    </message>
    <message>
        <source>A Snyk group can have one provisional token at a time, and this program did not issue the one that is there. No new one was made.</source>
        <translation>1つのSnykグループで同時に持てる仮トークンは1つで、現在あるものはこのプログラムが発行させたものではありません。新しいものは作成されませんでした。</translation>
    </message>
    <message>
        <source>Another administrator or a script has begun to rotate a token of this group and has not switched to it yet.</source>
        <translation>別の管理者またはスクリプトがこのグループのトークンのローテーションを始め、まだ切り替えていません。</translation>
    </message>
    <message>
        <source>Ask the other administrators of the group. The Web UI shows the token in the Broker settings of its integration. If it is meant for this one, paste it below and go on with it. Do not switch to a token whose client nobody has started.</source>
        <translation>グループのほかの管理者に確認してください。Web UIでは、トークンはそのインテグレーションのBrokerの設定に表示されます。このインテグレーション用である場合は、下に貼り付けて続けてください。クライアントが起動されていないトークンに切り替えないでください。</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>新しいトークンが発行されたかどうか不明です</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI. If a new token is shown there, paste it below. If there is none, end this rotation with “Give up” and start another one.</source>
        <translation>Web UIで%1のBrokerの設定を確認してください。新しいトークンが表示されている場合は、下に貼り付けてください。ない場合は、「中止」でこのローテーションを終了し、新しく開始してください。</translation>
    </message>
    <message>
        <source>Follow the steps, then paste the new token. Have the restart of the client ready first.</source>
        <translation>手順に従い、新しいトークンを貼り付けてください。先にクライアントの再起動の準備をしておいてください。</translation>
    </message>
    <message>
        <source>Save the new token</source>
        <translation>新しいトークンを保存</translation>
    </message>
    <message>
        <source>Start a client with the new token</source>
        <translation>新しいトークンでクライアントを起動</translation>
    </message>
    <message>
        <source>Start the client as shown, then go on.</source>
        <translation>示されているとおりにクライアントを起動し、続けてください。</translation>
    </message>
    <message>
        <source>Is the new client connected?</source>
        <translation>新しいクライアントは接続されていますか?</translation>
    </message>
    <message>
        <source>Give the address of the new client and check it.</source>
        <translation>新しいクライアントのアドレスを入力し、確認してください。</translation>
    </message>
    <message>
        <source>The new client is ready</source>
        <translation>新しいクライアントの準備ができました</translation>
    </message>
    <message>
        <source>It is known to be connected with the new token.</source>
        <translation>新しいトークンで接続されていることが確認されています。</translation>
    </message>
    <message>
        <source>Snyk is told to use the new token, once.</source>
        <translation>Snykに、新しいトークンを使うよう一度だけ指示します。</translation>
    </message>
    <message>
        <source>Snyk did not switch</source>
        <translation>Snykは切り替えませんでした</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>Snykがどちらのトークンを使っているか不明です</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>fingerprint</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Look at the Broker settings of %1 in the Web UI: the new token is %2, the old one %3. Then say below which one is shown.</source>
        <translation>Web UIで%1のBrokerの設定を確認してください。新しいトークンは%2、古いトークンは%3です。どちらが表示されているかを下で答えてください。</translation>
    </message>
    <message>
        <source>Does it work after the switch?</source>
        <translation>切り替え後に機能していますか?</translation>
    </message>
    <message>
        <source>Check the client once more, and test a project of the integration in Snyk.</source>
        <translation>クライアントをもう一度確認し、Snykでインテグレーションのプロジェクトをテストしてください。</translation>
    </message>
    <message>
        <source>The client runs with the new token</source>
        <translation>クライアントは新しいトークンで動作しています</translation>
    </message>
    <message>
        <source>The new token is in use</source>
        <translation>新しいトークンが使われています</translation>
    </message>
    <message>
        <source>The client works after the switch.</source>
        <translation>切り替え後もクライアントは機能しています。</translation>
    </message>
    <message>
        <source>Retire the old token</source>
        <translation>古いトークンの廃止</translation>
    </message>
    <message>
        <source>The list does not have the new token yet</source>
        <translation>一覧にはまだ新しいトークンがありません</translation>
    </message>
    <message>
        <source>When nothing uses the old token any more, remove it. Until then you may leave.</source>
        <translation>古いトークンがもう使われなくなったら、削除してください。それまで閉じても構いません。</translation>
    </message>
    <message>
        <source>The old token was not removed</source>
        <translation>古いトークンは削除されませんでした</translation>
    </message>
    <message>
        <source>The token is rotated</source>
        <translation>トークンをローテーションしました</translation>
    </message>
    <message>
        <source>Close the window. The list shows when the next rotation is due.</source>
        <translation>ウインドウを閉じてください。次回のローテーション期限は一覧に表示されます。</translation>
    </message>
    <message>
        <source>Back to where you left</source>
        <translation>中断した箇所に戻る</translation>
    </message>
    <message>
        <source>The new token of this rotation was issued, and the keychain does not say whether it has it. Nothing was changed.</source>
        <translation>このローテーションの新しいトークンは発行済みですが、キーチェーンにあるかどうか確認できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The new token is not on this computer</source>
        <translation>新しいトークンがこのコンピューターにありません</translation>
    </message>
    <message>
        <source>Snyk issued it (%1), and the keychain does not have it.</source>
        <translation>Snykが発行しましたが(%1)、キーチェーンにありません。</translation>
    </message>
    <message>
        <source>Paste it below: the Web UI shows it in the Broker settings of the integration. If you have it elsewhere, say so and go on without it here.</source>
        <translation>下に貼り付けてください。Web UIでは、インテグレーションのBrokerの設定に表示されます。別の場所に保管している場合は、その旨を答え、ここにないまま続けてください。</translation>
    </message>
    <message>
        <source>The new token could not be saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>新しいトークンを保存できませんでした。失われてはいません。あなたが判断するまで、このプログラムがメモリに保持します。</translation>
    </message>
    <message>
        <source>Snyk still uses the old one until it is told otherwise.</source>
        <translation>指示があるまで、Snykは古いものを使い続けます。</translation>
    </message>
    <message>
        <source>Snyk refused the switch.</source>
        <translation>Snykが切り替えを拒否しました。</translation>
    </message>
    <message>
        <source>The request did not get as far as Snyk.</source>
        <translation>要求はSnykに届きませんでした。</translation>
    </message>
    <message>
        <source>This call changed nothing. Both clients may go on running.</source>
        <translation>この呼び出しでは何も変更されませんでした。両方のクライアントをそのまま動作させて構いません。</translation>
    </message>
    <message>
        <source>The new token is being saved for each entry of your list that it belongs to.</source>
        <translation>新しいトークンを、該当する一覧のすべての項目に保存しています。</translation>
    </message>
    <message>
        <source>The new token is in use.</source>
        <translation>新しいトークンが使われています。</translation>
    </message>
    <message>
        <source>Recording it was interrupted; trying again does what is missing.</source>
        <translation>記録が中断されました。もう一度試すと、不足している分が実行されます。</translation>
    </message>
    <message>
        <source>The old token is still in the list</source>
        <translation>古いトークンはまだ一覧にあります</translation>
    </message>
    <message>
        <source>The old token is being removed from where it is kept.</source>
        <translation>古いトークンを保管先から削除しています。</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued, and the keychain does not say whether it has one. Nothing was changed.</source>
        <translation>新しいトークンが発行されたかどうか不明で、キーチェーンにあるかどうかも確認できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Somebody removed it, or it was saved on another computer.</source>
        <translation>誰かが削除したか、別のコンピューターに保存されました。</translation>
    </message>
    <message>
        <source>The new token is in the keychain of this computer.</source>
        <translation>新しいトークンはこのコンピューターのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>You have the new token; this program does not.</source>
        <translation>新しいトークンはあなたが持っていて、このプログラムにはありません。</translation>
    </message>
    <message>
        <source>It may still be where it was kept.</source>
        <translation>まだ保管先にある可能性があります。</translation>
    </message>
    <message>
        <source>It may still be in the keychain.</source>
        <translation>まだキーチェーンにある可能性があります。</translation>
    </message>
    <message>
        <source>It may still be in the memory of this program.</source>
        <translation>まだこのプログラムのメモリにある可能性があります。</translation>
    </message>
    <message>
        <source>%1: not known how it ended</source>
        <comment>step of a rotation</comment>
        <translation>%1: 結果不明</translation>
    </message>
    <message>
        <source>%1: it is for you to decide</source>
        <comment>step of a rotation</comment>
        <translation>%1: あなたの判断が必要です</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>step of a rotation</comment>
        <translation>%1: 未完了</translation>
    </message>
    <message>
        <source>Read who is affected, let the program check what it can, then begin.</source>
        <translation>影響を受けるものを確認し、可能な項目をプログラムに確認させてから、開始してください。</translation>
    </message>
    <message>
        <source>What is about to be done is being written to the journal.</source>
        <translation>これから行うことをジャーナルに書き込んでいます。</translation>
    </message>
    <message>
        <source>If the request has already been sent, the program waits for Snyk&apos;s answer.</source>
        <translation>要求がすでに送信されている場合、プログラムはSnykの応答を待ちます。</translation>
    </message>
    <message>
        <source>This program already has a new token waiting</source>
        <translation>このプログラムにはすでに待機中の新しいトークンがあります</translation>
    </message>
    <message>
        <source>Finish that rotation first: it is in the list, under Resume. Then come back here.</source>
        <translation>先に、一覧の「再開」からそのローテーションを完了し、その後ここに戻ってください。</translation>
    </message>
    <message>
        <source>Snyk was asked for one, and no clear answer came. It may have issued it. The call is not repeated: a second one would be refused, or the first token would be lost.</source>
        <translation>Snykに要求しましたが、明確な応答がありませんでした。発行された可能性があります。呼び出しは繰り返されません。2回目は拒否されるか、最初のトークンが失われるためです。</translation>
    </message>
    <message>
        <source>The connection was lost, or the program ended, while Snyk was answering.</source>
        <translation>Snykの応答中に、接続が切れたか、プログラムが終了しました。</translation>
    </message>
    <message>
        <source>For this type, Snyk makes tokens only in its Web UI.</source>
        <translation>この種類の場合、SnykはWeb UIでのみトークンを作成します。</translation>
    </message>
    <message>
        <source>It is saved in the keychain and read back before it is shown.</source>
        <translation>表示する前に、キーチェーンに保存して読み戻します。</translation>
    </message>
    <message>
        <source>It is kept in the memory of this program.</source>
        <translation>このプログラムのメモリに保持されています。</translation>
    </message>
    <message>
        <source>The new token may not have been saved. It is not lost: this program holds it in memory until you decide.</source>
        <translation>新しいトークンが保存されていない可能性があります。失われてはいません。あなたが判断するまで、このプログラムがメモリに保持します。</translation>
    </message>
    <message>
        <source>Assume that the old one has not worked since the new one was generated.</source>
        <translation>古いものは、新しいものが生成された時点から機能していないと考えてください。</translation>
    </message>
    <message>
        <source>You can go on once a client with the new token has been seen, or once you state that you have seen it.</source>
        <translation>新しいトークンを使うクライアントが確認されるか、確認したことをあなたが申告すると、続行できます。</translation>
    </message>
    <message>
        <source>Go on to the switch. You can check once more before that.</source>
        <translation>切り替えに進んでください。その前にもう一度確認することもできます。</translation>
    </message>
    <message>
        <source>Snyk was told to switch, and no clear answer came. It may have switched. The call is not repeated automatically. Leave both clients running.</source>
        <translation>Snykに切り替えを指示しましたが、明確な応答がありませんでした。切り替わった可能性があります。呼び出しは自動的には繰り返されません。両方のクライアントを動作させたままにしてください。</translation>
    </message>
    <message>
        <source>Snyk uses the new token now. Leave the old client running until the new one has been checked.</source>
        <translation>Snykは新しいトークンを使っています。新しいクライアントの確認が済むまで、古いクライアントを動作させたままにしてください。</translation>
    </message>
    <message>
        <source>Go on to make the new token the current one in your list.</source>
        <translation>続けて、新しいトークンを一覧の現在のものにしてください。</translation>
    </message>
    <message>
        <source>The new token is now the current one in your list, with a new due date.</source>
        <translation>新しいトークンが一覧の現在のものになり、新しい期限日が設定されました。</translation>
    </message>
    <message>
        <source>The new token is not affected.</source>
        <translation>新しいトークンには影響しません。</translation>
    </message>
    <message>
        <source>It is gone from where it was kept; only the list could not be saved. The new token is not affected.</source>
        <translation>保管先から削除されました。一覧だけが保存できませんでした。新しいトークンには影響しません。</translation>
    </message>
    <message>
        <source>The new token is in use, and this program no longer keeps the old one.</source>
        <translation>新しいトークンが使われていて、このプログラムはもう古いトークンを保管していません。</translation>
    </message>
    <message>
        <source>The program is looking for the new token where it was kept.</source>
        <translation>プログラムが新しいトークンを保管先で探しています。</translation>
    </message>
    <message>
        <source>It was only in the memory of this program, and the program has been closed since.</source>
        <translation>このプログラムのメモリにしかなく、その後プログラムが閉じられました。</translation>
    </message>
    <message>
        <source>The new token is only in the memory of this program, and is gone when the program ends.</source>
        <translation>新しいトークンはこのプログラムのメモリにしかなく、プログラムが終了すると失われます。</translation>
    </message>
    <message>
        <source>Generate the new token on the Snyk website (Web UI)</source>
        <translation>SnykのWebサイト(Web UI)で新しいトークンを生成</translation>
    </message>
</context>
<context>
    <name>broker::ui::RotationText</name>
    <message>
        <source>Plan</source>
        <comment>step of a rotation</comment>
        <translation>計画</translation>
    </message>
    <message>
        <source>New token</source>
        <comment>step of a rotation</comment>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>New client</source>
        <comment>step of a rotation</comment>
        <translation>新しいクライアント</translation>
    </message>
    <message>
        <source>Check it</source>
        <comment>step of a rotation</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>step of a rotation</comment>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>step of a rotation</comment>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Retire the old</source>
        <comment>step of a rotation</comment>
        <translation>古いものの廃止</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a rotation</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Planned, nothing done yet</source>
        <translation>計画済み、まだ何も実行していません</translation>
    </message>
    <message>
        <source>The new token is to be generated in the Web UI</source>
        <translation>新しいトークンをWeb UIで生成します</translation>
    </message>
    <message>
        <source>Nobody knows whether a new token was issued</source>
        <translation>新しいトークンが発行されたかどうか不明です</translation>
    </message>
    <message>
        <source>Nobody knows which token Snyk uses</source>
        <translation>Snykがどちらのトークンを使っているか不明です</translation>
    </message>
    <message>
        <source>The new token works, the old one is still recorded</source>
        <translation>新しいトークンは機能していますが、まだ古いトークンが記録されています</translation>
    </message>
    <message>
        <source>Rotated, the old token is kept for a while</source>
        <translation>ローテーション済み、古いトークンはしばらく保管されます</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>integration, organization</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>For this type Snyk makes the new token in its Web UI only. You generate it there, this program keeps it, and you restart the Broker client with it.</source>
        <translation>この種類の場合、Snykは新しいトークンをWeb UIでのみ作成します。そこであなたが生成し、このプログラムが保管し、それを使ってあなたがBrokerクライアントを再起動します。</translation>
    </message>
    <message>
        <source>Docker: somebody who may start containers on the host where the Broker client for %1 runs.</source>
        <translation>Docker: %1のBrokerクライアントが動作するホストで、コンテナーを起動できる人。</translation>
    </message>
    <message>
        <source>Kubernetes: somebody who may install a Helm release in its namespace. Changing the secret alone restarts nothing.</source>
        <translation>Kubernetes: その名前空間にHelmリリースをインストールできる人。シークレットを変更しただけでは何も再起動されません。</translation>
    </message>
    <message>
        <source>Snyk uses the new token (%1) instead of the old one (%2) for %3.</source>
        <translation>Snykは%3に、古いトークン(%2)の代わりに新しいトークン(%1)を使います。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other integration(s) of your list share the old token and follow: %1</source>
        <translation>
            <numerusform>一覧のほかのインテグレーション%Ln件が古いトークンを共有しているため、一緒に切り替わります: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other integration of the same Snyk group that uses the old token follows as well, whether it is in your list or not.</source>
        <translation>一覧にあるかどうかにかかわらず、同じSnykグループで古いトークンを使うほかのすべてのインテグレーションも切り替わります。</translation>
    </message>
    <message>
        <source>The new client is connected</source>
        <translation>新しいクライアントは接続されています</translation>
    </message>
    <message>
        <source>Snyk uses the new token</source>
        <translation>Snykは新しいトークンを使っています</translation>
    </message>
    <message>
        <source>Snyk still uses the old token</source>
        <translation>Snykはまだ古いトークンを使っています</translation>
    </message>
    <message>
        <source>The new client works after the switch</source>
        <translation>新しいクライアントは切り替え後に機能しています</translation>
    </message>
    <message>
        <source>Waits for another new token of the same group</source>
        <translation>同じグループの別の新しいトークンを待っています</translation>
    </message>
    <message>
        <source>The command takes its values from %1: “Set up the client…” makes that file.</source>
        <extracomment>%1 is the name of a file, “Set up the client…” is a button.</extracomment>
        <translation>コマンドは%1から値を読み取ります。このファイルは「クライアントを設定…」で作成します。</translation>
    </message>
    <message>
        <source>Start a second client beside the old one, and leave the old one alone.</source>
        <translation>古いクライアントはそのままにして、並行して2つ目のクライアントを起動してください。</translation>
    </message>
    <message>
        <source>Stop the old client when the new one has worked for a day.</source>
        <translation>新しいクライアントが1日動作したら、古いクライアントを停止してください。</translation>
    </message>
    <message>
        <source>This program forgets the rotation.</source>
        <translation>このプログラムはこのローテーションを破棄します。</translation>
    </message>
    <message>
        <source>No new token was issued, and nothing has changed.</source>
        <translation>新しいトークンは発行されておらず、何も変わっていません。</translation>
    </message>
    <message>
        <source>The new token (%1) that Snyk has issued stays with Snyk.</source>
        <translation>Snykが発行した新しいトークン(%1)は、Snykに残ります。</translation>
    </message>
    <message>
        <source>Nobody knows whether Snyk has issued a new token. If it has, the token stays with Snyk.</source>
        <translation>Snykが新しいトークンを発行したかどうか不明です。発行した場合、トークンはSnykに残ります。</translation>
    </message>
    <message>
        <source>New token issued, its client not running yet</source>
        <translation>新しいトークンは発行済み、クライアントは未起動</translation>
    </message>
    <message>
        <source>New token issued, its client not confirmed yet</source>
        <translation>新しいトークンは発行済み、クライアントは未確認</translation>
    </message>
    <message>
        <source>New client confirmed, ready to switch</source>
        <translation>新しいクライアントを確認済み、切り替え可能</translation>
    </message>
    <message>
        <source>Switched, to be checked again</source>
        <translation>切り替え済み、再確認が必要</translation>
    </message>
    <message>
        <source>This is the old token, the one to be replaced. Enter the new one here.</source>
        <translation>これは置き換えの対象となる古いトークンです。ここには新しいものを入力してください。</translation>
    </message>
    <message>
        <source>This is not the new token of this rotation: its fingerprint is different.</source>
        <translation>これはこのローテーションの新しいトークンではありません。フィンガープリントが異なります。</translation>
    </message>
    <message>
        <source>A rotation replaces a Broker token with a new one, so that old copies of it become useless.</source>
        <translation>ローテーションでは、Brokerトークンを新しいものに置き換えます。トークンの古いコピーは使えなくなります。</translation>
    </message>
    <message>
        <source>First, a second Broker client is started with the new token, beside the old one. Only once it is known to be connected is Snyk told to switch to it; then the old one goes. Nothing is interrupted in between.</source>
        <translation>まず、古いクライアントと並行して、新しいトークンで2つ目のBrokerクライアントを起動します。接続が確認されてから、Snykに切り替えを指示し、その後古いクライアントを取り除きます。途中で何も中断されません。</translation>
    </message>
    <message>
        <source>You can leave at any point: the list shows how far the rotation has got, and Resume takes you back to exactly that point.</source>
        <translation>どの時点でも閉じることができます。一覧にはローテーションの進み具合が表示され、「再開」で同じ時点に戻れます。</translation>
    </message>
    <message>
        <source>Before you generate it: just leave. Nothing has changed.</source>
        <translation>生成する前: そのまま閉じてください。何も変わっていません。</translation>
    </message>
    <message>
        <source>After you have generated it: assume that the old token no longer works. There is no way back, only forward: restart the client with the new token, which is saved before it is used.</source>
        <translation>生成した後: 古いトークンはもう機能しないと考えてください。戻る方法はなく、先に進むだけです。新しいトークンでクライアントを再起動してください。新しいトークンは使われる前に保存されます。</translation>
    </message>
    <message>
        <source>The old token stays where it is until you remove it here, in case it still works.</source>
        <translation>古いトークンは、まだ機能する場合に備えて、ここで削除するまで元の場所に残ります。</translation>
    </message>
    <message>
        <source>Before the switch: stop the new client and leave. The old client has been running all along; Snyk keeps the unused token until somebody switches to it.</source>
        <translation>切り替える前: 新しいクライアントを停止して閉じてください。古いクライアントはずっと動作しています。Snykは、誰かが切り替えるまで、未使用のトークンを保持します。</translation>
    </message>
    <message>
        <source>After the switch: there is no switching back. Leave the old client running until the new one has been checked; if the new one fails, start another client with the new token, which is saved before it is used.</source>
        <translation>切り替えた後: 元に戻すことはできません。新しいクライアントの確認が済むまで、古いクライアントを動作させたままにしてください。新しいクライアントに問題がある場合は、新しいトークンで別のクライアントを起動してください。新しいトークンは使われる前に保存されます。</translation>
    </message>
    <message>
        <source>The old token stays where it is, marked as replaced, until you remove it here.</source>
        <translation>古いトークンは、ここで削除するまで、置き換え済みとして元の場所に残ります。</translation>
    </message>
    <message>
        <source>As far as Snyk documents it, two tokens of such an integration cannot be in use at once: from the moment you generate the new one until the client has restarted, scans of this integration may fail. If you prepare the restart first, the gap is no longer than a restart.</source>
        <translation>Snykの資料によると、このようなインテグレーションでは2つのトークンを同時に使えません。新しいものを生成してからクライアントが再起動するまで、このインテグレーションのスキャンは失敗する可能性があります。先に再起動の準備をしておけば、中断は再起動の時間だけで済みます。</translation>
    </message>
    <message>
        <source>It is a copy of the old client with four differences: the new token, its own name, its own port, and the path of its health check, which shows that a running client was started with this token.</source>
        <translation>古いクライアントのコピーですが、次の4点が異なります: 新しいトークン、独自の名前、独自のポート、ヘルスチェックのパス。このパスにより、動作中のクライアントがこのトークンで起動されたことが分かります。</translation>
    </message>
    <message>
        <source>Start a client with the new token now: the old token may have stopped working already.</source>
        <translation>すぐに新しいトークンでクライアントを起動してください。古いトークンはすでに機能しなくなっている可能性があります。</translation>
    </message>
    <message>
        <source>From then on, clients with the old token get no more requests. Leave them running until the new one has been checked again.</source>
        <translation>それ以降、古いトークンのクライアントには要求が届かなくなります。新しいクライアントの再確認が済むまで、動作させたままにしてください。</translation>
    </message>
    <message>
        <source>Snyk documents no way back. The call is made once and never repeated automatically.</source>
        <translation>戻す方法はSnykの資料に記載がありません。呼び出しは一度だけ行われ、自動的に繰り返されることはありません。</translation>
    </message>
    <message>
        <source>Your statement of %1: %2 — “%3”</source>
        <comment>date, fact, the user&apos;s own words</comment>
        <translation>%1の申告: %2 — 「%3」</translation>
    </message>
    <message>
        <source>The old token is only in the memory of this program: it is gone when the program ends, whatever number of days is set. Its entry stays, marked as replaced; then you are reminded to remove it.</source>
        <translation>古いトークンはこのプログラムのメモリにしかありません。設定した日数にかかわらず、プログラムが終了すると失われます。項目は置き換え済みとして残り、その後、削除するよう通知されます。</translation>
    </message>
    <message>
        <source>Until somebody switches to it, no other token can be issued in the group.</source>
        <translation>誰かが切り替えるまで、このグループでほかのトークンを発行することはできません。</translation>
    </message>
    <message>
        <source>The new token that is waiting in the group is not affected.</source>
        <translation>グループで待機している新しいトークンには影響しません。</translation>
    </message>
    <message>
        <source>The new token (%1) stays as it is: the Web UI shows it. Assume that the old one no longer works.</source>
        <translation>新しいトークン(%1)はそのまま残り、Web UIに表示されます。古いトークンはもう機能しないと考えてください。</translation>
    </message>
    <message>
        <source>If you have already generated a new token, assume that the old one no longer works: the client needs the new one, which the Web UI shows.</source>
        <translation>すでに新しいトークンを生成した場合、古いトークンはもう機能しないと考えてください。クライアントには、Web UIに表示される新しいトークンが必要です。</translation>
    </message>
    <message>
        <source>Snyk: this program, with an account that may edit integrations.</source>
        <translation>Snyk: このプログラム(インテグレーションを編集できるアカウントが必要)。</translation>
    </message>
    <message>
        <source>Snyk: you, on its website (Web UI), with a role that may edit integrations.</source>
        <translation>Snyk: インテグレーションを編集できるロールで、あなたがWebサイト(Web UI)で行います。</translation>
    </message>
    <message>
        <source>The old token stays in the password store of this computer (keychain) for the days given here, marked as replaced, so that you can look up what it was; then you are reminded to remove it.</source>
        <translation>古いトークンは、置き換え済みとして、ここで指定した日数の間このコンピューターのパスワード保管庫(キーチェーン)に残り、どれだったか確認できます。その後、削除するよう通知されます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::RunPage</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Retry what did not go well</source>
        <translation>うまくいかなかったものを再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Organizations of the job</source>
        <translation>ジョブの組織</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>ジョブを実行しています</translation>
    </message>
    <message>
        <source>You can pause it at any time. It is noted step by step, and goes on where it stopped.</source>
        <translation>いつでも一時停止できます。ステップごとに記録され、停止した箇所から続行します。</translation>
    </message>
    <message>
        <source>Organizations that are over</source>
        <translation>終了した組織</translation>
    </message>
    <message>
        <source>The job is over, and not everything went well</source>
        <translation>ジョブは終了しましたが、一部がうまくいきませんでした</translation>
    </message>
    <message>
        <source>The job is over</source>
        <translation>ジョブが終了しました</translation>
    </message>
    <message>
        <source>The table says what was done in each organization.</source>
        <translation>各組織で実行された内容は表に示されています。</translation>
    </message>
    <message>
        <source>The job is being paused</source>
        <translation>ジョブを一時停止しています</translation>
    </message>
    <message>
        <source>What was asked of Snyk is still waited for.</source>
        <translation>Snykへの要求の応答を待っています。</translation>
    </message>
    <message>
        <source>The job is paused</source>
        <translation>ジョブは一時停止中です</translation>
    </message>
    <message>
        <source>Go on now, or leave: it can be gone on with after a restart.</source>
        <translation>今すぐ続行するか、閉じてください。再起動後にも続行できます。</translation>
    </message>
    <message>
        <source>It is the token of “%1”. If there are others, they come after it.</source>
        <translation>「%1」のトークンです。ほかにもある場合は、この後に続きます。</translation>
    </message>
    <message>
        <source>Keep &amp;all tokens of this job in memory</source>
        <translation>このジョブのすべてのトークンをメモリに保持(&amp;A)</translation>
    </message>
    <message>
        <source>Broker token for %1</source>
        <comment>integration in organization</comment>
        <translation>%1のBrokerトークン</translation>
    </message>
    <message>
        <source>Nothing is asked of Snyk before you press “Go on”.</source>
        <translation>「続行」を押すまで、Snykには何も要求されません。</translation>
    </message>
    <message>
        <source>Only what needs &amp;you</source>
        <translation>対処が必要なもののみ(&amp;Y)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%Ln件中%1件の組織</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs you comes first in the table, with the reason.</source>
        <translation>対処が必要なものが、理由とともに表の先頭に示されます。</translation>
    </message>
    <message>
        <source>The job goes on. %1</source>
        <comment>counts</comment>
        <translation>ジョブを続行しています。%1</translation>
    </message>
    <message>
        <source>The job is being paused.</source>
        <translation>ジョブを一時停止しています。</translation>
    </message>
    <message>
        <source>The job is paused. %1</source>
        <comment>counts</comment>
        <translation>ジョブは一時停止中です。%1</translation>
    </message>
    <message>
        <source>See the res&amp;ults so far</source>
        <translation>これまでの結果を表示(&amp;U)</translation>
    </message>
    <message>
        <source>Pause and see the res&amp;ults</source>
        <translation>一時停止して結果を表示(&amp;U)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SaveDialog</name>
    <message>
        <source>The file could not be written</source>
        <translation>ファイルに書き込めませんでした</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>別のフォルダーを選択するか、ファイルを開いているプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>There is already a folder, a pipe or a device of this name. Choose another name.</source>
        <translation>同じ名前のフォルダー、パイプ、またはデバイスがすでにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::ScriptText</name>
    <message>
        <source>Check the address of the script under Settings, Network; open it in a browser to see what is there.</source>
        <translation>「設定」の「ネットワーク」でスクリプトのアドレスを確認してください。ブラウザーで開くと、そこに何があるかを確認できます。</translation>
    </message>
    <message>
        <source>Show this to whoever looks after the script, or enter the proxy itself under Settings, Network.</source>
        <translation>スクリプトの管理担当者にこれを見せるか、「設定」の「ネットワーク」でプロキシ自体を入力してください。</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) is missing.</source>
        <translation>プロキシスクリプト(PAC)のアドレスがありません。</translation>
    </message>
    <message>
        <source>Enter it under Settings, Network.</source>
        <translation>「設定」の「ネットワーク」で入力してください。</translation>
    </message>
    <message>
        <source>The address of the proxy script (PAC) cannot be used.</source>
        <translation>プロキシスクリプト(PAC)のアドレスを使用できません。</translation>
    </message>
    <message>
        <source>Enter one under Settings, Network, that begins with https://, http:// or file://, without a user name in it.</source>
        <translation>https://、http://、またはfile://で始まり、ユーザー名を含まないアドレスを「設定」の「ネットワーク」で入力してください。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) cannot be fetched.</source>
        <translation>プロキシスクリプト(PAC)を取得できません。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) is larger than 1 MB, so it was not read.</source>
        <translation>プロキシスクリプト(PAC)が1 MBを超えているため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>A web page is at the address of the proxy script (PAC).</source>
        <translation>プロキシスクリプト(PAC)のアドレスにあるのはWebページです。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) has an error in it.</source>
        <translation>プロキシスクリプト(PAC)にエラーがあります。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) did not come to an end, so it was stopped.</source>
        <translation>プロキシスクリプト(PAC)が終了しないため、停止しました。</translation>
    </message>
    <message>
        <source>The proxy script (PAC) names no proxy that this program can use.</source>
        <translation>プロキシスクリプト(PAC)が、このプログラムで使えるプロキシを指定していません。</translation>
    </message>
    <message>
        <source>None of the proxies that the proxy script (PAC) names can be reached.</source>
        <translation>プロキシスクリプト(PAC)が指定するどのプロキシにも接続できません。</translation>
    </message>
    <message>
        <source>Check whether you are in the company&apos;s network or need its VPN; otherwise ask the network team.</source>
        <translation>会社のネットワークに接続しているか、またはVPNが必要かを確認してください。それ以外の場合は、ネットワーク担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The part of this program that evaluates proxy scripts (PAC) is missing or does not run.</source>
        <translation>プロキシスクリプト(PAC)を評価するこのプログラムの部分がないか、動作しません。</translation>
    </message>
    <message>
        <source>Install the program again from its package, or enter the proxy itself under Settings, Network.</source>
        <translation>プログラムをパッケージから再インストールするか、「設定」の「ネットワーク」でプロキシ自体を入力してください。</translation>
    </message>
    <message>
        <source>said “%1”, fetched %2</source>
        <comment>a proxy script: its answer, a time</comment>
        <translation>応答「%1」、%2に取得</translation>
    </message>
    <message>
        <source>The proxy script (PAC) was not read in time: the drive that it is on does not answer.</source>
        <translation>プロキシスクリプト(PAC)を時間内に読み取れませんでした。スクリプトのあるドライブが応答しません。</translation>
    </message>
    <message>
        <source>Connect that drive again, or copy the script to this computer and enter its new address under Settings, Network.</source>
        <translation>ドライブを接続し直すか、スクリプトをこのコンピューターにコピーし、「設定」の「ネットワーク」で新しいアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 It was said: “%2”.</source>
        <translation>%1 メッセージ:「%2」。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretCard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops waiting for the keychain.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Get it again…</source>
        <extracomment>Opens the steps to get a token from Snyk&apos;s website that was issued before.</extracomment>
        <translation>再取得…</translation>
    </message>
    <message>
        <source>Credential, shown</source>
        <translation>資格情報(表示中)</translation>
    </message>
    <message>
        <source>Credential, hidden</source>
        <translation>資格情報(非表示)</translation>
    </message>
    <message>
        <source>Token, shown</source>
        <translation>トークン(表示中)</translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation>トークン(非表示)</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password in another window.</source>
        <translation>キーチェーンを待っています。別のウインドウでパスワードを求められている可能性があります。</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the token</comment>
        <translation>隠す</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln秒後に再び隠します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the token</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>It is longer than the field: the arrow keys show the rest.</source>
        <translation>欄に収まりません。矢印キーで残りを表示できます。</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <extracomment>Opens the steps in which a credential is entered.</extracomment>
        <translation>再入力…</translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the secret</comment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the secret</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long for a secret. Nothing was pasted.</source>
        <translation>クリップボードのテキストは、シークレットとしては長すぎます。何も貼り付けられませんでした。</translation>
    </message>
    <message>
        <source>Spaces, line breaks or quotes around the text were removed.</source>
        <translation>テキストの前後のスペース、改行、または引用符を削除しました。</translation>
    </message>
    <message>
        <source>There are spaces before or after the text. They are kept as part of the secret.</source>
        <translation>テキストの前か後にスペースがあります。スペースはシークレットの一部として残ります。</translation>
    </message>
    <message>
        <source>There is a line break before or after the text. It is kept as part of the secret.</source>
        <translation>テキストの前か後に改行があります。改行はシークレットの一部として残ります。</translation>
    </message>
    <message>
        <source>Spaces and line breaks around the text were removed.</source>
        <translation>テキストの前後のスペースと改行を削除しました。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SelectionsDialog</name>
    <message>
        <source>&amp;Save this choice</source>
        <translation>この選択を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>保存した選択</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln organization(s))</source>
        <comment>name of a choice</comment>
        <translation>
            <numerusform>%1(%Ln件の組織)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved choice(s) cannot be read</source>
        <translation>
            <numerusform>保存した選択%Ln件を読み取れません</numerusform>
        </translation>
    </message>
    <message>
        <source>It is left as it is; a later version of this program may have written it.</source>
        <translation>そのままにしてあります。このプログラムの新しいバージョンで書き込まれた可能性があります。</translation>
    </message>
    <message>
        <source>A choice is saved with its rules in this program&apos;s data on this computer, without any token. To open it again, here or after a restart, press “Saved choices…” and choose it in this list; it takes the place of what is chosen then.</source>
        <translation>選択は、ルールとともに、トークンを含めずに、このコンピューターにあるこのプログラムのデータに保存されます。すぐに、または再起動後に開くには、「保存した選択…」を押してこの一覧から選んでください。そのときの選択と入れ替わります。</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <comment>name of a choice</comment>
        <translation>「%1」を保存しました</translation>
    </message>
    <message>
        <source>It is in the list below.</source>
        <translation>下の一覧にあります。</translation>
    </message>
    <message>
        <source>There is another choice “%1”. Replace it?</source>
        <comment>name of a choice</comment>
        <translation>別の選択「%1」がすでにあります。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>そのまま残す(&amp;K)</translation>
    </message>
    <message>
        <source>Remove the choice “%1”?</source>
        <comment>name of a choice</comment>
        <translation>選択「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SendDialog</name>
    <message>
        <source>With the &amp;credential</source>
        <translation>資格情報を含める(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the encrypted file…</source>
        <translation>暗号化ファイルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the &amp;instructions…</source>
        <translation>手順を保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>同僚に送る — 練習モード</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>同僚に送る</translation>
    </message>
    <message>
        <source>The Broker client for %1 in %2, %3, for somebody else to run. Send two files: one encrypted, with everything in it, and a page that says what to do.</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation>%2の%1用Brokerクライアント(%3)を、別の人に実行してもらいます。すべてを含む暗号化ファイルと、手順のページの2つのファイルを送ってください。</translation>
    </message>
    <message>
        <source>Nothing secret is needed here</source>
        <translation>ここでは秘密の情報は不要です</translation>
    </message>
    <message>
        <source>Without it your colleague enters the credential of the service</source>
        <translation>含めない場合、サービスの資格情報は同僚が入力します</translation>
    </message>
    <message>
        <source>None is entered or kept: your colleague enters the credential of the service</source>
        <translation>入力も保管もされていないため、サービスの資格情報は同僚が入力します</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>宛先(&amp;F):</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>差出人(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>メッセージ(&amp;M):</translation>
    </message>
    <message>
        <source>Can be opened &amp;until:</source>
        <translation>開ける期限(&amp;U):</translation>
    </message>
    <message>
        <source>Name of your colleague</source>
        <translation>同僚の名前</translation>
    </message>
    <message>
        <source>Your name, as your colleague knows it</source>
        <translation>同僚が知っているあなたの名前</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>開く方法</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>Enter whom it is for: the name stands in the audit journal and on the instructions.</source>
        <translation>宛先を入力してください。名前は監査ジャーナルと手順に記載されます。</translation>
    </message>
    <message>
        <source>Enter your name, so that your colleague knows who hands this over.</source>
        <translation>誰からの引き渡しか同僚に分かるよう、あなたの名前を入力してください。</translation>
    </message>
    <message>
        <source>The client is not ready to be sent</source>
        <translation>クライアントはまだ送れません</translation>
    </message>
    <message>
        <source>To be corrected in the window of the client: %1.</source>
        <extracomment>%1 is a list of fields of a form.</extracomment>
        <translation>クライアントのウインドウで修正が必要: %1。</translation>
    </message>
    <message>
        <source>It cannot be locked yet</source>
        <translation>まだ暗号化できません</translation>
    </message>
    <message>
        <source>Save the encrypted file</source>
        <translation>暗号化ファイルを保存</translation>
    </message>
    <message>
        <source>Hand-over (*.handover)</source>
        <translation>引き渡し (*.handover)</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>暗号化しています…</translation>
    </message>
    <message>
        <source>The encrypted file is saved</source>
        <translation>暗号化ファイルを保存しました</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens it. Send it with the instructions.</source>
        <translation>同僚の鍵でのみ開きます。手順と一緒に送ってください。</translation>
    </message>
    <message>
        <source>Send it with the instructions, and tell the passphrase by phone. Once it has arrived, delete the file.</source>
        <translation>手順と一緒に送り、パスフレーズは電話で伝えてください。届いたら、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read it.</source>
        <translation>このフォルダーではファイルが非公開になりません。他人が読める可能性があります。</translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <translation>手順を保存</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Webページ (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The instructions are saved</source>
        <translation>手順を保存しました</translation>
    </message>
    <message>
        <source>There is no secret in them.</source>
        <translation>シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>メッセージが長すぎます</translation>
    </message>
    <message numerus="yes">
        <source>It may have %Ln character(s) at most. Shorten it, or send it separately.</source>
        <translation>
            <numerusform>最大 %Ln 文字です。短くするか、別に送ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the &amp;credential (none is entered or kept)</source>
        <translation>資格情報を含める(入力も保管もされていません)(&amp;C)</translation>
    </message>
    <message>
        <source>The encrypted file also says when the token is due for rotation: %1.</source>
        <extracomment>%1 is a date and how far away it is.</extracomment>
        <translation>暗号化されたファイルには、トークンのローテーション期限も含まれます: %1。</translation>
    </message>
    <message numerus="yes">
        <source>It names the %Ln further integration(s) that use the token.</source>
        <translation>
            <numerusform>トークンを使うほかのインテグレーション%Ln件も示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not in it.</source>
        <translation>
            <numerusform>ほか%Ln件は含まれていません。</numerusform>
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
        <translation>暗号化ファイルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Send to a colleague — practice mode</source>
        <translation>同僚に送る — 練習モード</translation>
    </message>
    <message>
        <source>Send to a colleague</source>
        <translation>同僚に送る</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Broker client(s), for somebody else to run. Each gets two files in the folder that you choose: one encrypted, with everything in it, and a page that says what to do.</source>
        <translation>
            <numerusform>Brokerクライアント%Ln件を、別の人に実行してもらいます。選択したフォルダーに、それぞれ2つのファイルが保存されます。すべてを含む暗号化ファイルと、手順のページです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Organizations that share a token share one client, and so one file.</source>
        <translation>トークンを共有する組織は、1つのクライアントと1つのファイルを共有します。</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>書き込んだファイル</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Clients and their files</source>
        <translation>クライアントとそのファイル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a token, %2 a list of fields of a form.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) is/are not ready to be sent</source>
        <translation>
            <numerusform>クライアント%Ln件はまだ送れません</numerusform>
        </translation>
    </message>
    <message>
        <source>To be corrected in the window of the client:</source>
        <translation>クライアントのウインドウで修正が必要:</translation>
    </message>
    <message>
        <source>Save the encrypted files into this folder</source>
        <translation>このフォルダーに暗号化ファイルを保存</translation>
    </message>
    <message>
        <source>All of them have their file in this folder already</source>
        <translation>すべて、このフォルダーにすでにファイルがあります</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln file(s) of these names are there already</source>
        <translation>
            <numerusform>何も書き込まれませんでした: 同じ名前のファイルがすでに%Ln個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Saved; others may be able to read it</source>
        <translation>保存しました。他人が読める可能性があります</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>書き込まれませんでした: %1</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>書き込まれませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) written</source>
        <translation>
            <numerusform>%Ln個中%1個のファイルを書き込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 encrypted file(s) is/are saved</source>
        <translation>
            <numerusform>%1個中%Ln個の暗号化ファイルを保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Send each with its page, and tell the passphrase by phone; it opens all of them.</source>
        <translation>それぞれを手順のページと一緒に送り、パスフレーズは電話で伝えてください。すべてそのパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Only your colleague&apos;s key opens them. Send each with its page.</source>
        <translation>同僚の鍵でのみ開きます。それぞれを手順のページと一緒に送ってください。</translation>
    </message>
    <message>
        <source>This folder does not keep files private: others may be able to read them.</source>
        <translation>このフォルダーではファイルが非公開になりません。他人が読める可能性があります。</translation>
    </message>
    <message>
        <source>The list says which are not. Save into the same folder once more to try those again.</source>
        <translation>書き込めなかったものは一覧に示されています。もう一度試すには、同じフォルダーに再度保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>The page(s) of %Ln of them could not be saved. Send those one by one.</source>
        <translation>
            <numerusform>そのうち%Ln個の手順のページを保存できませんでした。それらは1つずつ送ってください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SessionText</name>
    <message>
        <source>unnamed account</source>
        <translation>名前のないアカウント</translation>
    </message>
    <message>
        <source>Snyk knows you as the user %1 in %2.</source>
        <extracomment>%1 is a name, %2 a region.</extracomment>
        <translation>Snykでは、%2のユーザー%1として認識されています。</translation>
    </message>
    <message>
        <source>Snyk knows you as the service account %1 in %2.</source>
        <translation>Snykでは、%2のサービスアカウント%1として認識されています。</translation>
    </message>
    <message>
        <source>Snyk knows you as the app %1 in %2.</source>
        <translation>Snykでは、%2のアプリ%1として認識されています。</translation>
    </message>
    <message>
        <source>Snyk knows you as %1 in %2.</source>
        <translation>Snykでは、%2の%1として認識されています。</translation>
    </message>
    <message>
        <source>API token: %1</source>
        <translation>APIトークン: %1</translation>
    </message>
    <message>
        <source>Signed out of Snyk</source>
        <translation>Snyk からサインアウトしました</translation>
    </message>
    <message numerus="yes">
        <source>Signed out of Snyk, because nothing was done here for %Ln minute(s)</source>
        <translation>
            <numerusform>ここで%Ln分間操作がなかったため、Snyk からサインアウトしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out of Snyk, because the screen was locked</source>
        <translation>画面がロックされたため、Snyk からサインアウトしました</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>クライアントシークレット: %1</translation>
    </message>
    <message>
        <source>Client id: %1</source>
        <translation>クライアントID: %1</translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rotation</source>
        <translation>ローテーション(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>診断(&amp;D)</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Language, from the next start:</source>
        <translation>言語(次回起動時から)(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Start at login, in the tray</source>
        <translation>ログイン時にトレイで起動(&amp;S)</translation>
    </message>
    <message>
        <source>As&amp;k before quitting while secrets are in memory only</source>
        <translation>メモリにのみシークレットがある場合は終了前に確認(&amp;K)</translation>
    </message>
    <message>
        <source>Rotate &amp;Broker tokens every:</source>
        <translation>Brokerトークンのローテーション間隔(&amp;B):</translation>
    </message>
    <message>
        <source>Rotate service &amp;credentials every:</source>
        <translation>サービスの資格情報のローテーション間隔(&amp;C):</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>通知する時期</translation>
    </message>
    <message>
        <source>&amp;30 days before</source>
        <translation>30日前(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;14 days before</source>
        <translation>14日前(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;7 days before</source>
        <translation>7日前(&amp;7)</translation>
    </message>
    <message>
        <source>On the day bef&amp;ore</source>
        <translation>前日(&amp;O)</translation>
    </message>
    <message>
        <source>On the da&amp;y itself</source>
        <translation>当日(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token after:</source>
        <translation>コピーしたトークンを消去するまでの時間(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Hide a shown token after:</source>
        <translation>表示したトークンを隠すまでの時間(&amp;H):</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>Memory, until the program ends</source>
        <translation>メモリ(プログラムが終了するまで)</translation>
    </message>
    <message>
        <source>Keep ne&amp;w tokens in:</source>
        <translation>新しいトークンの保管先(&amp;W):</translation>
    </message>
    <message>
        <source>The start at login could not be changed</source>
        <translation>ログイン時の起動を変更できませんでした</translation>
    </message>
    <message>
        <source>Pr&amp;ivacy</source>
        <translation>プライバシー(&amp;I)</translation>
    </message>
    <message>
        <source>Only your user account can read it. It stays there when the program ends.</source>
        <translation>あなたのユーザーアカウントだけが読み取れます。プログラムが終了しても残ります。</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment. The window is shown instead, and closing it ends the program.</source>
        <translation>このデスクトップには現在トレイがありません。代わりにウインドウが表示され、閉じるとプログラムが終了します。</translation>
    </message>
    <message>
        <source>Snyk recommends 90 days. A token that expires earlier is due then.</source>
        <translation>Snykは90日を推奨しています。それより前に有効期限が切れるトークンは、そのときが期限になります。</translation>
    </message>
    <message>
        <source>The start at login could not be restored</source>
        <translation>ログイン時の起動を元に戻せませんでした</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>Sign &amp;out of Snyk after:</source>
        <translation>Snykからサインアウトするまでの時間(&amp;O):</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>sign out of Snyk</comment>
        <translation>しない</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>ペース(&amp;P)</translation>
    </message>
    <message>
        <source>Snyk limits how many calls a minute one API token or service account may make: %L1 to its v1 API and %L2 to its REST API, unless it has agreed to other numbers for you. Beyond that, it refuses every call until none has come for a minute.</source>
        <translation>Snykは、1つのAPIトークンまたはサービスアカウントの毎分の呼び出し回数を制限しています。個別の取り決めがない限り、v1 APIは%L1回、REST APIは%L2回です。これを超えると、呼び出しのない状態が1分間続くまで、すべての呼び出しが拒否されます。</translation>
    </message>
    <message>
        <source>Limit of the &amp;v1 API:</source>
        <translation>v1 APIの上限(&amp;V):</translation>
    </message>
    <message>
        <source>Limit of the R&amp;EST API:</source>
        <translation>REST APIの上限(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>アップデート(&amp;U)</translation>
    </message>
    <message>
        <source>Changes take effect at once. Cancel undoes them all, except that a login for a proxy was entered or forgotten.</source>
        <translation>変更はすぐに有効になります。「キャンセル」ですべて元に戻りますが、プロキシのログインの入力や削除は元に戻りません。</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Rotate Snyk &amp;API credentials every:</source>
        <translation>Snyk API資格情報のローテーション間隔(&amp;A):</translation>
    </message>
    <message>
        <source>A Snyk API credential is still kept in the keychain if you ask for that.</source>
        <translation>Snyk API資格情報は、指定した場合はこれまでどおりキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>This program uses %L1% of each limit. Set a limit lower when other tools use the same Snyk API credential, because Snyk counts their calls as well.</source>
        <translation>このプログラムはそれぞれの上限の%L1%を使います。ほかのツールが同じSnyk API資格情報を使う場合は、その呼び出しもSnykの回数に含まれるため、上限を低く設定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>%Ln分間操作なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) a minute</source>
        <translation>
            <numerusform>%Ln回/分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::SettingsNotice</name>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingCommands</name>
    <message>
        <source>Set up for several organi&amp;zations…</source>
        <translation>複数の組織を設定(&amp;Z)…</translation>
    </message>
    <message>
        <source>Share one token with many organizations, or set up one for each; go on with an earlier job</source>
        <translation>多数の組織で1つのトークンを共有するか、それぞれに1つ設定するか、以前のジョブを続行します</translation>
    </message>
    <message>
        <source>The selected tokens are of more than one region: select those of one</source>
        <translation>選択したトークンが複数のリージョンにまたがっています。1つのリージョンのものを選択してください</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) for many organizations are not finished</source>
        <translation>
            <numerusform>多数の組織のジョブ%Ln件が完了していません</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on taking back…</source>
        <translation>元に戻す作業を続行(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingPage</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved</source>
        <translation>表を保存しました</translation>
    </message>
    <message>
        <source>There is no secret in it.</source>
        <translation>シークレットは含まれません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingTables</name>
    <message>
        <source>Practice mode</source>
        <comment>column of a table</comment>
        <translation>練習モード</translation>
    </message>
    <message>
        <source>not real</source>
        <comment>of a job of practice mode</comment>
        <translation>本物ではありません</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>組織ID</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Snyk request</source>
        <translation>Snykのリクエスト</translation>
    </message>
    <message>
        <source>Integration id</source>
        <translation>インテグレーションID</translation>
    </message>
    <message>
        <source>Job</source>
        <comment>column of a table</comment>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>column of a table</comment>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Token from</source>
        <comment>column of a table: an organization</comment>
        <translation>トークンの提供元</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a table</comment>
        <translation>日付</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>column of a table: what comes of all organizations</comment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>グループID</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>column of a table</comment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Tried again</source>
        <comment>column of a table: how often</comment>
        <translation>再試行回数</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingText</name>
    <message>
        <source>Request %1.</source>
        <comment>Snyk&apos;s id of a request</comment>
        <translation>リクエスト%1。</translation>
    </message>
    <message>
        <source>Share one token</source>
        <translation>1つのトークンを共有</translation>
    </message>
    <message>
        <source>One token each</source>
        <translation>それぞれに1つのトークン</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>One Broker client serves all of the organizations.</source>
        <translation>1つのBrokerクライアントがすべての組織に対応します。</translation>
    </message>
    <message>
        <source>A rotation of the token touches all of them at once.</source>
        <translation>トークンのローテーションは、すべての組織に同時に影響します。</translation>
    </message>
    <message>
        <source>If the token leaks, all of them are concerned.</source>
        <translation>トークンが漏えいすると、すべての組織が影響を受けます。</translation>
    </message>
    <message>
        <source>It works inside one group: the integration is cloned from one organization.</source>
        <translation>1つのグループ内で使えます。インテグレーションを1つの組織からクローンします。</translation>
    </message>
    <message>
        <source>Every organization needs a Broker client of its own.</source>
        <translation>組織ごとに専用のBrokerクライアントが必要です。</translation>
    </message>
    <message>
        <source>Each token is rotated by itself, one after the other.</source>
        <translation>各トークンを1つずつ個別にローテーションします。</translation>
    </message>
    <message>
        <source>If a token leaks, one organization is concerned.</source>
        <translation>トークンが漏えいした場合、影響を受けるのは1つの組織です。</translation>
    </message>
    <message>
        <source>It works across groups. Each token gets a line on your list.</source>
        <translation>複数のグループにまたがって使えます。トークンはそれぞれ一覧の1行になります。</translation>
    </message>
    <message>
        <source>Clone the integration into it</source>
        <translation>インテグレーションをクローン</translation>
    </message>
    <message>
        <source>Add the integration with Broker</source>
        <translation>Brokerを使うインテグレーションを追加</translation>
    </message>
    <message>
        <source>Switch the integration to Broker</source>
        <translation>インテグレーションをBrokerに切り替え</translation>
    </message>
    <message>
        <source>Switch Broker off</source>
        <translation>Brokerを無効にする</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The token comes from here.</source>
        <translation>トークンの元の組織です。</translation>
    </message>
    <message>
        <source>It has a direct integration, whose credentials would be lost.</source>
        <translation>直接接続のインテグレーションがあり、その資格情報が失われます。</translation>
    </message>
    <message>
        <source>It is in another group; a token is shared inside one group only.</source>
        <translation>別のグループにあります。トークンを共有できるのは1つのグループ内だけです。</translation>
    </message>
    <message>
        <source>Snyk does not let you see its integrations.</source>
        <translation>Snykでインテグレーションを閲覧する権限がありません。</translation>
    </message>
    <message>
        <source>Snyk does not know it, or does not show it to you.</source>
        <translation>Snykはこの組織を認識しないか、あなたに表示しません。</translation>
    </message>
    <message>
        <source>Its integration has an id that cannot be used.</source>
        <translation>インテグレーションのIDが使用できないものです。</translation>
    </message>
    <message>
        <source>Its integrations could not be read.</source>
        <translation>インテグレーションを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The job has done nothing here that can be taken back.</source>
        <translation>このジョブがここで行ったことで、元に戻せるものはありません。</translation>
    </message>
    <message>
        <source>ends with “%1”</source>
        <comment>rule for a name</comment>
        <translation>「%1」で終わる</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <comment>rule for a name</comment>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <comment>rule for a name</comment>
        <translation>「%1」に等しい</translation>
    </message>
    <message>
        <source>Will be done</source>
        <translation>実行予定</translation>
    </message>
    <message>
        <source>Direct integrations</source>
        <translation>直接接続のインテグレーション</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>The credentials of its direct integration are lost for good.</source>
        <translation>直接接続のインテグレーションの資格情報が完全に失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) will be changed, with one call to Snyk each.</source>
        <translation>
            <numerusform>%Ln件の組織が、それぞれSnykへの1回の呼び出しで変更されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lose(s) the credentials of a direct integration.</source>
        <translation>
            <numerusform>そのうち%Ln件では、直接接続のインテグレーションの資格情報が失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are left alone; the list says why.</source>
        <translation>
            <numerusform>%Ln件は対象外です。理由は一覧に示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Snyk has no call that removes an integration: what is left is an integration without Broker, with placeholders for credentials, which works for nobody.</source>
        <translation>Snykにはインテグレーションを削除する呼び出しがありません。Brokerなしで、資格情報がプレースホルダーになったインテグレーションが残り、誰も使えません。</translation>
    </message>
    <message>
        <source>Broker clients that use these tokens lose their connection.</source>
        <translation>これらのトークンを使うBrokerクライアントの接続が切れます。</translation>
    </message>
    <message>
        <source>The credentials of direct integrations cannot be brought back.</source>
        <translation>直接接続のインテグレーションの資格情報を元に戻すことはできません。</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>rows of a table</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>rows of a table</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Left alone</source>
        <comment>rows of a table</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows of a table</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>rows of a table</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of an organization</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>being looked at</source>
        <comment>state of an organization</comment>
        <translation>調査中</translation>
    </message>
    <message>
        <source>Snyk is asked</source>
        <comment>state of an organization</comment>
        <translation>Snykに要求中</translation>
    </message>
    <message>
        <source>token not saved yet</source>
        <comment>state of an organization</comment>
        <translation>トークン未保存</translation>
    </message>
    <message>
        <source>token is being saved</source>
        <comment>state of an organization</comment>
        <translation>トークン保存中</translation>
    </message>
    <message>
        <source>not on the list yet</source>
        <comment>state of an organization</comment>
        <translation>一覧に未追加</translation>
    </message>
    <message>
        <source>token saved</source>
        <comment>state of an organization</comment>
        <translation>トークン保存済み</translation>
    </message>
    <message>
        <source>on the list</source>
        <comment>state of an organization</comment>
        <translation>一覧に追加済み</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of an organization</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>left alone</source>
        <comment>state of an organization</comment>
        <translation>対象外</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of an organization</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>done, token not received</source>
        <comment>state of an organization</comment>
        <translation>完了、トークン未受信</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of an organization</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Snyk has done it, and the answer with the token was lost. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>Snykは実行しましたが、トークンを含む応答が失われました。SnykのWeb UIからトークンを取得してください。</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完了%1件</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否%1件</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>不明%1件</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>対象外%1件</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>未実行%1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s): %1</source>
        <translation>
            <numerusform>%Ln件の組織: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>約%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>約%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>約%Ln時間</numerusform>
        </translation>
    </message>
    <message>
        <source>The job has stopped: its journal cannot be written</source>
        <translation>ジョブが停止しました: ジャーナルに書き込めません</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. See to the cause, then press “Go on”.</source>
        <translation>これ以上Snykには何も要求されません。原因を解決してから「続行」を押してください。</translation>
    </message>
    <message>
        <source>The job has stopped: a token is not saved yet</source>
        <translation>ジョブが停止しました: トークンがまだ保存されていません</translation>
    </message>
    <message>
        <source>The token is not lost while this window is open. See to the keychain, then press “Go on”.</source>
        <translation>このウインドウを開いている間、トークンは失われません。キーチェーンを確認してから「続行」を押してください。</translation>
    </message>
    <message>
        <source>The job has stopped: your list cannot be written</source>
        <translation>ジョブが停止しました: 一覧に書き込めません</translation>
    </message>
    <message>
        <source>The tokens are in the keychain. See to the cause, then press “Go on”.</source>
        <translation>トークンはキーチェーンにあります。原因を解決してから「続行」を押してください。</translation>
    </message>
    <message>
        <source>Sign in once more; the job goes on where it stopped.</source>
        <translation>もう一度サインインすると、ジョブは停止した箇所から続行します。</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 of %5</source>
        <comment>way, integration, when, how many organizations</comment>
        <translation>%1、%2、%3: %5件中%4件</translation>
    </message>
    <message>
        <source>Its token was in memory only, and this program has quit since. Retrieve the token from Snyk&apos;s Web UI.</source>
        <translation>トークンはメモリにしかなく、その後このプログラムが終了しました。SnykのWeb UIからトークンを取得してください。</translation>
    </message>
    <message>
        <source>It has the integration, and Snyk does not say whether it uses Broker.</source>
        <translation>インテグレーションはありますが、Brokerを使っているかどうかをSnykは示しません。</translation>
    </message>
    <message>
        <source>Somebody has changed it since, or Snyk does not say that it uses Broker.</source>
        <translation>その後誰かが変更したか、Brokerを使っているとSnykが示していません。</translation>
    </message>
    <message>
        <source>Your list does not say any more that it uses the token of this job.</source>
        <translation>一覧では、このジョブのトークンを使っていることになっていません。</translation>
    </message>
    <message>
        <source>Another job has changed it since, or is about to.</source>
        <translation>その後別のジョブが変更したか、これから変更しようとしています。</translation>
    </message>
    <message>
        <source>done, token not here any more</source>
        <comment>state of an organization</comment>
        <translation>完了、トークンはもうここにありません</translation>
    </message>
    <message>
        <source>done, token taken by you</source>
        <comment>state of an organization</comment>
        <translation>完了、トークンはあなたが保管</translation>
    </message>
    <message>
        <source>Its token is in memory only, until this program quits.</source>
        <translation>トークンは、このプログラムが終了するまで、メモリにのみあります。</translation>
    </message>
    <message>
        <source>Its token was shown to you. It is not kept, and not on your list.</source>
        <translation>トークンはあなたに表示されました。保管されておらず、一覧にもありません。</translation>
    </message>
    <message>
        <source>It had a direct integration before the job; its credentials must be entered at Snyk again.</source>
        <translation>ジョブの前は直接接続のインテグレーションでした。その資格情報をSnykで入力し直す必要があります。</translation>
    </message>
    <message>
        <source>Its token was rotated since, so this can no longer be taken back.</source>
        <translation>その後トークンがローテーションされたため、もう元に戻せません。</translation>
    </message>
    <message>
        <source>The token was rotated since, so the job can no longer be taken back.</source>
        <translation>その後トークンがローテーションされたため、ジョブはもう元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had a direct integration before, whose credentials must be entered at Snyk again.</source>
        <translation>
            <numerusform>そのうち%Ln件は以前は直接接続のインテグレーションでした。その資格情報をSnykで入力し直す必要があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job can be taken back later, but Snyk has no call that removes an integration: in %Ln organization(s) one without Broker, with placeholders for credentials, stays.</source>
        <translation>
            <numerusform>ジョブは後で元に戻せますが、Snykにはインテグレーションを削除する呼び出しがありません。%Ln件の組織では、Brokerなしで、資格情報がプレースホルダーになったインテグレーションが残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back on %1.</source>
        <comment>moment</comment>
        <translation>%1に元に戻しました。</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>way, integration, when, what came of it</comment>
        <translation>%1、%2、%3: %4</translation>
    </message>
    <message>
        <source>A job for many organizations is not finished: %1 of %2</source>
        <comment>how many organizations</comment>
        <translation>多数の組織のジョブが完了していません: %2件中%1件</translation>
    </message>
    <message>
        <source>done, being noted</source>
        <comment>state of an organization</comment>
        <translation>完了、記録中</translation>
    </message>
    <message>
        <source>The job has stopped: Snyk does not accept your sign-in any more</source>
        <translation>ジョブは停止しました: Snykがサインインを受け入れなくなりました</translation>
    </message>
    <message>
        <source>No permission: your role in it lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>権限なし: この組織でのロールに「%1」がありません。グループのロールにない限り、Snykは拒否します。</translation>
    </message>
    <message>
        <source>No permission: your role in the organization that the token comes from lacks “%1”. Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>権限なし: トークン元の組織でのロールに「%1」がありません。グループのロールにない限り、Snykは拒否します。</translation>
    </message>
    <message>
        <source>Your role lacks “%1”: Snyk refuses, unless a role in the group has it.</source>
        <extracomment>%1 is a permission, as Snyk writes it.</extracomment>
        <translation>ロールに「%1」がありません。グループのロールにない限り、Snykは拒否します。</translation>
    </message>
    <message>
        <source>Nothing will be changed.</source>
        <translation>何も変更されません。</translation>
    </message>
    <message>
        <source>There was no clear answer; Snyk may have done it. “Retry what did not go well” looks first.</source>
        <translation>明確な応答がありませんでした。Snykでは実行された可能性があります。「うまくいかなかったものを再試行」は先に確認します。</translation>
    </message>
    <message>
        <source>Job: %1, %2</source>
        <comment>way, integration</comment>
        <translation>ジョブ: %1、%2</translation>
    </message>
    <message>
        <source>%1 refused again</source>
        <translation>再び拒否%1件</translation>
    </message>
    <message>
        <source>%1 still not known</source>
        <translation>依然として不明%1件</translation>
    </message>
    <message>
        <source>Tried again: %1.</source>
        <extracomment>%1 is &quot;2 refused again, 1 still not known&quot;.</extracomment>
        <translation>再試行の結果: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) is/are done; nothing happens there.</source>
        <translation>
            <numerusform>%Ln件の組織は完了しています。これらには何も実行されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done at Snyk and only has/have to be noted here.</source>
        <translation>
            <numerusform>%Ln件はSnykでの処理が完了していて、ここに記録するだけです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln it is not known how the call ended: “Go on” only looks what became of it, and does not call again.</source>
        <translation>
            <numerusform>%Ln件は呼び出しの結果が不明です。「続行」は結果を確認するだけで、再度呼び出すことはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are open: “Go on” looks at each, and calls Snyk once where all is still as planned.</source>
        <translation>
            <numerusform>%Ln件は未実行です。「続行」はそれぞれを確認し、すべて計画どおりの場合にSnykを1回だけ呼び出します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were refused: that stays so until you press “Retry”.</source>
        <translation>
            <numerusform>%Ln件は拒否されました。「うまくいかなかったものを再試行」を押すまで、そのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called twice.</source>
        <translation>二重に呼び出されることはありません。</translation>
    </message>
    <message>
        <source>It uses Broker already, with a token that is not on your list: it keeps it. Snyk does not say which one that is.</source>
        <translation>すでにBrokerを使っていて、一覧にないトークンが使われています。そのトークンはそのまま残ります。どのトークンかをSnykは示しません。</translation>
    </message>
    <message>
        <source>It shares this token already: nothing is left to do.</source>
        <translation>すでにこのトークンを共有しています。必要な操作はありません。</translation>
    </message>
    <message>
        <source>It has another Broker token, which is on your list: it keeps that one and its Broker client.</source>
        <translation>一覧にある別のBrokerトークンがあります。そのトークンとBrokerクライアントはそのまま残ります。</translation>
    </message>
    <message>
        <source>It has a Broker token already, which is on your list: it keeps it.</source>
        <translation>一覧にあるBrokerトークンがすでにあります。そのトークンはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and your rules leave it/them out</source>
        <translation>
            <numerusform>チェックを入れたほかの%Ln件は、ルールで対象外になっています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and Snyk does not show it/them to this account</source>
        <translation>
            <numerusform>チェックを入れたほかの%Ln件は、Snykでこのアカウントに表示されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are ticked, and not loaded</source>
        <translation>
            <numerusform>チェックを入れたほかの%Ln件は、読み込まれていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Token: %1.</source>
        <extracomment>Added to a reason. %1 is a masked token.</extracomment>
        <translation>トークン: %1。</translation>
    </message>
    <message>
        <source>refused again</source>
        <comment>state of an organization</comment>
        <translation>再び拒否</translation>
    </message>
    <message>
        <source>still not known</source>
        <comment>state of an organization</comment>
        <translation>依然として不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are done without a token here: the results lead to it, “Go on” does not.</source>
        <translation>
            <numerusform>%Ln件はここでトークンなしで完了しています。トークンには結果からたどれますが、「続行」では取得できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on switches Broker off in up to %Ln organization(s).</source>
        <translation>
            <numerusform>続行すると、最大%Ln個の組織でBrokerが無効になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back is not finished: %1, %2 of %3 done</source>
        <comment>integration, how many organizations</comment>
        <translation>元に戻す作業が終わっていません: %1、%3件中%2件完了</translation>
    </message>
    <message numerus="yes">
        <source>It has made %Ln of these tokens. When it goes on, it does not make them again, and it cannot take them back any more.</source>
        <translation>
            <numerusform>これらのトークンのうち%Ln個は、このジョブが作成したものです。続行しても再び作成されることはなく、元に戻すこともできなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tokens was/were made by a job for many organizations. It cannot take them back any more.</source>
        <translation>
            <numerusform>これらのトークンのうち%Ln個は、多数の組織のジョブで作成されたものです。ジョブで元に戻すことはできなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares the token of “%1”, and cannot go on without this entry. Bring it to its end first.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>このジョブは「%1」のトークンを共有するもので、この項目がないと続行できません。先にジョブを最後まで終えてください。</translation>
    </message>
    <message>
        <source>A job has shared the token of “%1” with more organizations. It cannot be taken back any more.</source>
        <extracomment>%1 is an organization.</extracomment>
        <translation>ジョブが「%1」のトークンをほかの組織と共有しました。このジョブを元に戻すことはできなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>When it goes on, it leaves %Ln of these organizations alone: Broker stays switched on there.</source>
        <translation>
            <numerusform>続行しても、これらの組織のうち%Ln件はそのままで、Brokerは有効のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This takes %1.</source>
        <extracomment>%1 is &quot;about 8 seconds&quot;.</extracomment>
        <translation>所要時間は%1です。</translation>
    </message>
    <message>
        <source>The job cannot go on: the token that it shares is not on your list</source>
        <translation>ジョブを続行できません: 共有するトークンが一覧にありません</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk. Get the token once more and press “Go on”, or forget the job.</source>
        <translation>これ以上Snykには何も要求されません。トークンをもう一度取得して「続行」を押すか、ジョブを破棄してください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SharingWizard</name>
    <message>
        <source>Sign in</source>
        <comment>step of the wizard</comment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>step of the wizard</comment>
        <translation>選択</translation>
    </message>
    <message>
        <source>How</source>
        <comment>step of the wizard</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>step of the wizard</comment>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>step of the wizard</comment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>step of the wizard</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Set up several organizations</source>
        <translation>複数の組織の設定</translation>
    </message>
    <message>
        <source>A token is not saved yet</source>
        <translation>トークンがまだ保存されていません</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets a token that the keychain does not take.</source>
        <translation>ここで終了すると、このプログラムは、キーチェーンに保存できないトークンを破棄します。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>保管せずに閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>The job is running</source>
        <translation>ジョブを実行しています</translation>
    </message>
    <message>
        <source>Pause the job and leave?</source>
        <translation>ジョブを一時停止して閉じますか?</translation>
    </message>
    <message>
        <source>&amp;Pause and leave</source>
        <translation>一時停止して閉じる(&amp;P)</translation>
    </message>
    <message>
        <source>Snyk shows it in its Web UI only. To save it, see to the keychain and press “Go on”, keep it in memory, or let it be shown to you once.</source>
        <translation>SnykはWeb UIにのみ表示します。保存するには、キーチェーンを確認して「続行」を押すか、メモリに保持するか、一度だけ表示してください。</translation>
    </message>
    <message>
        <source>Nothing more is asked of Snyk while you decide. What was asked is still waited for; then the window closes. The job can be gone on with from the same command.</source>
        <translation>判断を待つ間、これ以上Snykには何も要求されません。すでに行った要求の応答を待ってから、ウインドウが閉じます。ジョブは同じコマンドから続行できます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInEntry</name>
    <message>
        <source>Sn&amp;yk API token:</source>
        <translation>Snyk APIトークン(&amp;Y):</translation>
    </message>
    <message>
        <source>The token of your account or of a service account that may edit integrations. Not the Broker token.</source>
        <translation>インテグレーションを編集できる、あなたのアカウントまたはサービスアカウントのトークンです。Brokerトークンではありません。</translation>
    </message>
    <message>
        <source>Where do I find it? Open the &amp;account page</source>
        <translation>見つけ方: アカウントページを開く(&amp;A)</translation>
    </message>
    <message>
        <source>It says that it belongs to %1, which is now chosen.</source>
        <translation>トークンの情報に従い、リージョンとして%1を選択しました。</translation>
    </message>
    <message>
        <source>Re&amp;member it on this computer (keychain)</source>
        <translation>このコンピューターに記憶する(キーチェーン)(&amp;M)</translation>
    </message>
    <message>
        <source>Service accounts are made at Snyk, in the settings of an organization or of a group, under “Service accounts”. Choose the type OAuth 2.0 client credentials.</source>
        <translation>サービスアカウントは、Snykの組織またはグループの設定にある「Service accounts」で作成します。タイプは「OAuth 2.0 client credentials」を選んでください。</translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation>名前のないアカウント</translation>
    </message>
    <message>
        <source>There it is among the entries of practice mode.</source>
        <translation>そこでは練習モードの項目に含まれます。</translation>
    </message>
    <message>
        <source>%1 (%2) is not kept any more.</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1(%2)はもう保管されていません。</translation>
    </message>
    <message>
        <source>Not remembered: another secret of %1 (%2) is kept, and its rotation is not finished. Resume that rotation in the list first.</source>
        <extracomment>%1 is the name of an account, %2 its masked secret.</extracomment>
        <translation>記憶されませんでした。%1の別のシークレット(%2)が保管されていて、そのローテーションが完了していません。先に一覧でそのローテーションを再開してください。</translation>
    </message>
    <message>
        <source>The secret that is kept now stays as well, until you delete it: %1 (%2).</source>
        <translation>現在保管されているシークレットも、削除するまで残ります: %1(%2)。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an account, %2 its masked token or secret.</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Kept as well: %1.</source>
        <extracomment>%1 are names of accounts.</extracomment>
        <translation>ほかに保管されているもの: %1。</translation>
    </message>
    <message>
        <source>Only another token of the same account is replaced.</source>
        <translation>置き換えられるのは、同じアカウントの別のトークンだけです。</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInPanel</name>
    <message>
        <source>Signed in to Snyk</source>
        <translation>Snykにサインイン済み</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Not signed in to Snyk</source>
        <translation>Snykに未サインイン</translation>
    </message>
    <message>
        <source>Snyk is asked with what you enter here. It is sent to %1 only.</source>
        <translation>ここに入力したものでSnykに問い合わせます。送信先は%1のみです。</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Practice mode has an account of its own. Nothing leaves this computer.</source>
        <translation>練習モードには専用のアカウントがあります。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Use the practice account</source>
        <translation>練習用アカウントを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use this account</source>
        <translation>このアカウントを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use the kept token of %1 (%2)</source>
        <translation>保管されている%1のトークン(%2)を使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use the kept OAuth service account %1 (%2)</source>
        <translation>保管されているOAuthサービスアカウント%1(%2)を使う(&amp;U)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignInReport</name>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせています…</translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation>Snykに問い合わせています…</translation>
    </message>
    <message>
        <source>&amp;Send it to the other regions too</source>
        <translation>ほかのリージョンにも送信(&amp;S)</translation>
    </message>
    <message>
        <source>It is sent to Snyk&apos;s other regions, one after the other, until one knows it.</source>
        <translation>認識されるまで、Snykのほかのリージョンに順番に送信されます。</translation>
    </message>
    <message>
        <source>Found in another region</source>
        <translation>別のリージョンで見つかりました</translation>
    </message>
    <message>
        <source>%1 knows this token; %2 does not.</source>
        <translation>%1はこのトークンを認識しますが、%2は認識しません。</translation>
    </message>
    <message>
        <source>Choo&amp;se %1</source>
        <translation>%1を選択(&amp;S)</translation>
    </message>
    <message>
        <source>No region knows this token</source>
        <translation>このトークンを認識するリージョンがありません</translation>
    </message>
    <message>
        <source>Snyk&apos;s other regions were asked too, and none accepted it.</source>
        <translation>Snykのほかのリージョンにも問い合わせましたが、受け入れられませんでした。</translation>
    </message>
    <message>
        <source>A part of it may be missing, or the secret was deleted. Make another secret for the service account.</source>
        <translation>一部が欠けているか、シークレットが削除された可能性があります。サービスアカウントの別のシークレットを作成してください。</translation>
    </message>
    <message>
        <source>It may have been revoked or have expired. Make a new one on your account page.</source>
        <translation>失効したか、有効期限が切れた可能性があります。アカウントページで新しいものを作成してください。</translation>
    </message>
    <message>
        <source>Could not be asked: %1</source>
        <translation>問い合わせできませんでした: %1</translation>
    </message>
    <message>
        <source>%1 knows this OAuth service account; %2 does not.</source>
        <translation>%1はこのOAuthサービスアカウントを認識しますが、%2は認識しません。</translation>
    </message>
    <message>
        <source>No region knows this OAuth service account</source>
        <translation>このOAuthサービスアカウントを認識するリージョンがありません</translation>
    </message>
</context>
<context>
    <name>broker::ui::SignedOutNotice</name>
    <message>
        <source>You are signed out of Snyk</source>
        <translation>Snyk からサインアウトしています</translation>
    </message>
    <message>
        <source>Everything on this page stays. Sign in again to go on.</source>
        <translation>このページの内容はすべて残ります。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in &amp;again</source>
        <translation>もう一度サインイン(&amp;I)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SnykTrailText</name>
    <message>
        <source>your own account</source>
        <comment>who has changed an integration</comment>
        <translation>自分のアカウント</translation>
    </message>
    <message>
        <source>an account that Snyk does not name</source>
        <comment>who has changed an integration</comment>
        <translation>Snykが名前を示さないアカウント</translation>
    </message>
    <message>
        <source>in the Web UI</source>
        <comment>how an integration was changed</comment>
        <translation>Web UIで</translation>
    </message>
    <message>
        <source>through the API</source>
        <comment>how an integration was changed</comment>
        <translation>APIを通じて</translation>
    </message>
    <message>
        <source>Snyk does not say how</source>
        <comment>how an integration was changed</comment>
        <translation>Snykは方法を示しません</translation>
    </message>
    <message numerus="yes">
        <source>Integration not changed in the %Ln day(s) before %1, so the token is older, unless it was rotated here</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>
            <numerusform>%1までの%Ln日間、インテグレーションは変更されていません。ここでローテーションされていない限り、トークンはそれより古いものです</numerusform>
        </translation>
    </message>
    <message>
        <source>Integration created on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>%1に%2がインテグレーションを作成、%3</translation>
    </message>
    <message>
        <source>Integration changed on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>%1に%2がインテグレーションを変更、%3</translation>
    </message>
    <message>
        <source>Integration deleted on %1 by %2, %3</source>
        <extracomment>%1 is a date, %2 who, %3 how: &quot;in the Web UI&quot;.</extracomment>
        <translation>%1に%2がインテグレーションを削除、%3</translation>
    </message>
    <message>
        <source>an account that is known by its id alone, %1</source>
        <extracomment>Who has changed an integration; %1 is Snyk&apos;s id.</extracomment>
        <translation>IDのみが分かっているアカウント、%1</translation>
    </message>
</context>
<context>
    <name>broker::ui::SortMenu</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>昇順(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>%1で昇順に並べ替えました</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>%1で降順に並べ替えました</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SpokenLanguage</name>
    <message>
        <source>English</source>
        <comment>this language</comment>
        <extracomment>The name of the language of this translation, in itself: &quot;Deutsch&quot;, &quot;Português (Brasil)&quot;.</extracomment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>broker::ui::StartPanel</name>
    <message>
        <source>This is what will be done:</source>
        <translation>実行される内容:</translation>
    </message>
    <message>
        <source>Copy these commands</source>
        <translation>これらのコマンドをコピー</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Log of the client</source>
        <translation>クライアントのログ</translation>
    </message>
    <message>
        <source>What the client says appears here. Secrets are hidden.</source>
        <translation>クライアントの出力がここに表示されます。シークレットは隠されます。</translation>
    </message>
    <message>
        <source>Program that runs the client</source>
        <translation>クライアントを実行するプログラム</translation>
    </message>
    <message>
        <source>Runs the client on this computer. It goes on when this window is closed, until it is stopped.</source>
        <translation>このコンピューターでクライアントを実行します。このウインドウを閉じても、停止するまで動作し続けます。</translation>
    </message>
    <message>
        <source>%1 was not found on this computer. Install it, or run the client elsewhere.</source>
        <extracomment>%1 is Docker or Podman.</extracomment>
        <translation>このコンピューターに%1が見つかりません。インストールするか、別の場所でクライアントを実行してください。</translation>
    </message>
    <message>
        <source>%1 was not found on this computer, but %2 is here: choose it under “Configuration”.</source>
        <extracomment>%1 and %2 are Docker and Podman.</extracomment>
        <translation>このコンピューターに%1は見つかりませんが、%2はあります。「構成」で選んでください。</translation>
    </message>
    <message>
        <source>Complete the form first; “Configuration” says what is missing.</source>
        <translation>先にフォームに入力してください。不足は「構成」に表示されます。</translation>
    </message>
    <message>
        <source>%1 is used: %2</source>
        <extracomment>%1 is Docker or Podman, %2 the path of its program.</extracomment>
        <translation>使用する%1: %2</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>The client runs. Waiting until it is connected…</source>
        <translation>クライアントは動作しています。接続を待っています…</translation>
    </message>
    <message>
        <source>The client has not connected</source>
        <translation>クライアントが接続していません</translation>
    </message>
    <message>
        <source>It runs, but has not answered in all this time, so it is no longer asked.</source>
        <translation>動作していますが、長時間応答がないため、問い合わせを終了しました。</translation>
    </message>
    <message>
        <source>Its log below may say why. Once that is mended, “Check the client” asks it again.</source>
        <translation>理由は下のログに示されている可能性があります。問題を解決したら、「クライアントを確認」でもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Practice mode: nothing is started on this computer. With a real token this button does what is shown here, and the client&apos;s log appears below.</source>
        <translation>練習モード: このコンピューターでは何も起動されません。実際のトークンでは、このボタンでここに示された内容が実行され、クライアントのログが下に表示されます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::StatementBox</name>
    <message>
        <source>State &amp;it</source>
        <translation>申告(&amp;I)</translation>
    </message>
    <message>
        <source>Seen by whom, where, when</source>
        <translation>誰が、どこで、いつ確認したか</translation>
    </message>
    <message>
        <source>In your &amp;own words, without any secret:</source>
        <translation>自分の言葉で(シークレットは含めないでください)(&amp;O):</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepList</name>
    <message>
        <source>done</source>
        <comment>step in the list of steps</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>step in the list of steps</comment>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>step in the list of steps</comment>
        <translation>今後</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepRow</name>
    <message>
        <source>to do</source>
        <comment>state of a step</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>state of a step</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a step</comment>
        <translation>不要</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a step</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>not begun</source>
        <comment>state of a step</comment>
        <translation>未開始</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepWindow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Lea&amp;ve for now</source>
        <translation>今は閉じる(&amp;V)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Said by screen readers when a page comes. %3 is its heading.</extracomment>
        <translation>ステップ%1/%2: %3</translation>
    </message>
    <message>
        <source>%1 — step %2 of %3: %4</source>
        <extracomment>Title of a window. %1 is what is done there, %4 the heading of the page.</extracomment>
        <translation>%1 — ステップ%2/%3: %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>broker::ui::StepWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>broker::ui::SwitchPage</name>
    <message>
        <source>What the next button does</source>
        <translation>次のボタンで実行される内容</translation>
    </message>
    <message>
        <source>Stop before &amp;it is sent</source>
        <translation>送信前に停止(&amp;I)</translation>
    </message>
    <message>
        <source>Is it switched after all?</source>
        <translation>すでに切り替わっていませんか?</translation>
    </message>
    <message>
        <source>Compare the first and the last four characters. Your words are kept with this rotation.</source>
        <translation>最初と最後の4文字を比較してください。入力した言葉は、このローテーションとともに保管されます。</translation>
    </message>
    <message>
        <source>&amp;Back to the check</source>
        <translation>確認に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;witch now</source>
        <translation>今すぐ切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>Switch to the new token</source>
        <translation>新しいトークンへの切り替え</translation>
    </message>
    <message>
        <source>Nothing has been changed for your clients yet.</source>
        <translation>クライアントにはまだ何も変更がありません。</translation>
    </message>
    <message>
        <source>Read what changes, then switch.</source>
        <translation>変更内容を読んでから切り替えてください。</translation>
    </message>
    <message>
        <source>The client was proven in an earlier session. Go back to check it once more.</source>
        <translation>クライアントは以前のセッションで確認されました。戻ってもう一度確認してください。</translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation>要求がすでに送信されている場合は、Snykの応答を待ちます…</translation>
    </message>
    <message>
        <source>Snyk switches…</source>
        <translation>Snykが切り替えています…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>もう一度試す(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the c&amp;heck</source>
        <translation>確認に戻る(&amp;H)</translation>
    </message>
    <message>
        <source>Back to the &amp;confirmation</source>
        <translation>確認画面に戻る(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation>Web UIで確認(&amp;L)</translation>
    </message>
    <message>
        <source>Name all o&amp;f them</source>
        <translation>すべての名前を表示(&amp;F)</translation>
    </message>
    <message>
        <source>If the Snyk website (Web UI) shows the new token in the Broker settings of the integration, somebody else has switched already. Say so, and go on from there.</source>
        <translation>SnykのWebサイト(Web UI)のインテグレーションのBroker設定に新しいトークンが表示されていれば、誰かがすでに切り替えています。そのことを申告し、そこから続けてください。</translation>
    </message>
    <message>
        <source>Which token does the Snyk website (Web UI) show?</source>
        <translation>SnykのWebサイト(Web UI)に表示されているトークンはどれですか?</translation>
    </message>
</context>
<context>
    <name>broker::ui::TakePanel</name>
    <message>
        <source>Add the token to your list</source>
        <translation>トークンを一覧に追加</translation>
    </message>
    <message>
        <source>The token is not in your list yet</source>
        <translation>トークンはまだ一覧にありません</translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be saved.</source>
        <translation>トークンはキーチェーンに安全に保管されています。一覧だけが保存できませんでした。</translation>
    </message>
    <message>
        <source>The token is only in memory, and the list could not be saved.</source>
        <translation>トークンはメモリにしかなく、一覧を保存できませんでした。</translation>
    </message>
    <message>
        <source>Save the credential in the keychain and read it back</source>
        <translation>資格情報をキーチェーンに保存して読み戻す</translation>
    </message>
    <message>
        <source>Keep the credential in the memory of this program</source>
        <translation>資格情報をこのプログラムのメモリに保持</translation>
    </message>
    <message>
        <source>Add the credential to your list</source>
        <translation>資格情報を一覧に追加</translation>
    </message>
    <message>
        <source>The credential is not saved yet</source>
        <translation>資格情報はまだ保存されていません</translation>
    </message>
    <message>
        <source>The credential may not have been saved</source>
        <translation>資格情報が保存されていない可能性があります</translation>
    </message>
    <message>
        <source>The credential is not in your list yet</source>
        <translation>資格情報はまだ一覧にありません</translation>
    </message>
    <message>
        <source>It is not lost: it is still in the hand-over.</source>
        <translation>失われてはいません。まだ引き渡しの中にあります。</translation>
    </message>
    <message>
        <source>The credential is safe in the keychain; only the list could not be saved.</source>
        <translation>資格情報はキーチェーンに安全に保管されています。一覧だけが保存できませんでした。</translation>
    </message>
    <message>
        <source>The credential is only in memory, and the list could not be saved.</source>
        <translation>資格情報はメモリにしかなく、一覧を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>broker::ui::TimelineView</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln件が期限超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln due</source>
        <extracomment>A day, and how many tokens are due on it.</extracomment>
        <translation>
            <numerusform>%1: 期限%Ln件</numerusform>
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
        <translation>ローテーション(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Open in Snyk</source>
        <translation>Snykで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mark as rotated…</source>
        <translation>ローテーション済みとして記録(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Notes…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>削除(&amp;V)…</translation>
    </message>
    <message>
        <source>Set up the c&amp;lient…</source>
        <translation>クライアントを設定(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Resume rotation…</source>
        <translation>ローテーションを再開(&amp;R)…</translation>
    </message>
    <message>
        <source>The rotation of this token is not finished</source>
        <translation>このトークンのローテーションが完了していません</translation>
    </message>
    <message>
        <source>The token was not removed: its rotation still needs this entry and what is in the keychain.</source>
        <translation>トークンは削除されませんでした。ローテーションにこの項目とキーチェーンの内容がまだ必要です。</translation>
    </message>
    <message>
        <source>Resume the rotation and bring it to its end, then remove the token.</source>
        <translation>ローテーションを再開して最後まで終えてから、トークンを削除してください。</translation>
    </message>
    <message>
        <source>A Broker client needs a Broker token: set one up for this integration first</source>
        <translation>BrokerクライアントにはBrokerトークンが必要です。先にこのインテグレーション用に設定してください</translation>
    </message>
    <message>
        <source>No Broker client is known for this integration</source>
        <translation>このインテグレーションのBrokerクライアントは不明です</translation>
    </message>
    <message>
        <source>Set up clients &amp;for all of this type…</source>
        <translation>この種類のすべてのクライアントを設定(&amp;F)…</translation>
    </message>
    <message>
        <source>“Rotate” stores the new credential, and with it the date: the old one would stay in use here</source>
        <translation>「ローテーション」では、新しい資格情報が日付とともに保存されます。ここでは古いものが使われ続けることになります</translation>
    </message>
    <message>
        <source>Snyk shows service accounts in the settings of the group or organization they belong to</source>
        <translation>サービスアカウントは、Snykで、属するグループまたは組織の設定に表示されます</translation>
    </message>
    <message>
        <source>The page of your account, with your API tokens</source>
        <translation>APIトークンが表示されるアカウントのページです</translation>
    </message>
    <message>
        <source>A Broker client signs in with a Broker token, not with what signs this program in to Snyk</source>
        <translation>Brokerクライアントは、このプログラムがSnykにサインインするためのものではなく、Brokerトークンでサインインします</translation>
    </message>
    <message>
        <source>The change is kno&amp;wn</source>
        <translation>変更を了承済み(&amp;W)</translation>
    </message>
    <message>
        <source>This token seems to be of %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>このトークンは%1のもののようです</translation>
    </message>
    <message>
        <source>Its due date counts from %1, when it came into this list.</source>
        <translation>期限日は、この一覧に追加された%1から数えています。</translation>
    </message>
    <message>
        <source>Should it count from %1?</source>
        <translation>%1から数えますか?</translation>
    </message>
    <message>
        <source>&amp;Use that date</source>
        <translation>その日付を使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep the date of the list</source>
        <translation>一覧の日付のまま(&amp;K)</translation>
    </message>
    <message>
        <source>Change &amp;due date</source>
        <translation>期限日を変更(&amp;D)</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list…</source>
        <translation>一覧から削除(&amp;V)…</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>何も削除されませんでした</translation>
    </message>
    <message>
        <source>The rotation of each of these tokens is not finished, and still needs it.</source>
        <translation>これらのトークンのローテーションはいずれも完了しておらず、トークンがまだ必要です。</translation>
    </message>
    <message>
        <source>Bring the rotations to their end, then remove the tokens.</source>
        <translation>ローテーションを最後まで終えてから、トークンを削除してください。</translation>
    </message>
    <message>
        <source>It is in memory only, until you sign out. To be reminded of it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>サインアウトするまで、メモリにのみあります。通知を受けるには、これを使ってサインインし、「このコンピューターに記憶する」をオンにしてください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenBoard</name>
    <message>
        <source>Recorded tokens</source>
        <translation>記録されたトークン</translation>
    </message>
    <message>
        <source>No token matches the filter.</source>
        <translation>フィルターに一致するトークンはありません。</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenEntry</name>
    <message>
        <source>&amp;Use it here too; the token is shared on purpose</source>
        <translation>ここでも使う(トークンを意図的に共有)(&amp;U)</translation>
    </message>
    <message>
        <source>Broker to&amp;ken:</source>
        <translation>Brokerトークン(&amp;K):</translation>
    </message>
    <message>
        <source>Entered; type or paste to replace it</source>
        <translation>入力済み。置き換えるには、入力するか貼り付けてください</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenPaste</name>
    <message>
        <source>The new token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>&amp;Keep this token</source>
        <translation>このトークンを保管(&amp;K)</translation>
    </message>
    <message>
        <source>New &amp;Broker token:</source>
        <translation>新しいBrokerトークン(&amp;B):</translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenState</name>
    <message>
        <source>Unknown outcome</source>
        <comment>state of a token</comment>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Missing from the keychain</source>
        <comment>state of a token</comment>
        <translation>キーチェーンにありません</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a token</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>state of a token</comment>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>Due soon</source>
        <comment>state of a token</comment>
        <translation>まもなく期限</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <comment>state of a token</comment>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>state of a token</comment>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a token</comment>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>Broker token</source>
        <comment>kind of secret</comment>
        <translation>Brokerトークン</translation>
    </message>
    <message>
        <source>Service credential</source>
        <comment>kind of secret</comment>
        <translation>サービスの資格情報</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>how a check ended</comment>
        <translation>受け入れ済み</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>how a check ended</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>how a check ended</comment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and how the check on it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This token has its own number of days.</source>
        <translation>このトークンには個別の日数が設定されています。</translation>
    </message>
    <message>
        <source>The date follows from the settings.</source>
        <translation>日付は設定に従います。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>number of tokens</comment>
        <translation>
            <numerusform>%Ln件が期限超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>期限の来るものはありません。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>期限の来るものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 due within %Ln day(s)</source>
        <comment>%1 is a number of tokens</comment>
        <translation>
            <numerusform>%Ln日以内に%1件が期限</numerusform>
        </translation>
    </message>
    <message>
        <source>next on %1</source>
        <comment>the next date on which a token is due</comment>
        <translation>次は%1</translation>
    </message>
    <message>
        <source>Provisional Broker token</source>
        <comment>kind of secret</comment>
        <translation>仮Brokerトークン</translation>
    </message>
    <message>
        <source>Rotation under way</source>
        <comment>state of a token</comment>
        <translation>ローテーション中</translation>
    </message>
    <message>
        <source>Snyk was asked to issue a token, or to switch to one, and no clear answer came. Look in the Web UI which token it shows now.</source>
        <translation>Snykにトークンの発行または切り替えを要求しましたが、明確な応答がありませんでした。Web UIで現在どのトークンが表示されているかを確認してください。</translation>
    </message>
    <message>
        <source>Was kept only in memory</source>
        <comment>state of a token</comment>
        <translation>メモリにのみ保持されていました</translation>
    </message>
    <message>
        <source>Only in memory</source>
        <comment>state of a token</comment>
        <translation>メモリのみ</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. Enter it again with “Replace credential…” in the menu.</source>
        <translation>このキーチェーンにはありません。シークレットを含まないバックアップから来たか、削除されたか、別のキーチェーンである可能性があります。メニューの「資格情報を置き換え…」で入力し直してください。</translation>
    </message>
    <message>
        <source>It is not in this keychain. It may have come from a backup, which holds no secrets; it may have been removed; or this is a different keychain. No new token was made. Get the token again from the Web UI.</source>
        <translation>このキーチェーンにはありません。シークレットを含まないバックアップから来たか、削除されたか、別のキーチェーンである可能性があります。新しいトークンは作成されていません。Web UIからトークンを取得し直してください。</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Enter it again with “Replace credential…” in the menu.</source>
        <translation>プログラムを閉じたときに破棄されました。メニューの「資格情報を置き換え…」で入力し直してください。</translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Snyk still shows it in the settings of the integration.</source>
        <translation>プログラムを閉じたときに破棄されました。Snykではまだインテグレーションの設定に表示されています。</translation>
    </message>
    <message>
        <source>Its due date has passed. Replace it now, or choose another date.</source>
        <translation>期限日を過ぎています。今すぐ置き換えるか、別の日付を選択してください。</translation>
    </message>
    <message>
        <source>Its due date has passed. Rotate it now, or choose another date.</source>
        <translation>期限日を過ぎています。今すぐローテーションするか、別の日付を選択してください。</translation>
    </message>
    <message>
        <source>It is due today. Replace it, or choose another date.</source>
        <translation>今日が期限です。置き換えるか、別の日付を選択してください。</translation>
    </message>
    <message>
        <source>It is due today. Rotate it, or choose another date.</source>
        <translation>今日が期限です。ローテーションするか、別の日付を選択してください。</translation>
    </message>
    <message>
        <source>A rotation of it was started and has not been finished. Resume the rotation.</source>
        <translation>ローテーションが開始され、まだ完了していません。ローテーションを再開してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, so the program cannot tell whether it is still there.</source>
        <translation>キーチェーンがロックされているため、まだあるかどうかをプログラムは確認できません。</translation>
    </message>
    <message>
        <source>You chose this date.</source>
        <translation>あなたが選択した日付です。</translation>
    </message>
    <message>
        <source>It expires on this date.</source>
        <translation>この日に有効期限が切れます。</translation>
    </message>
    <message>
        <source>no result</source>
        <comment>how a check ended</comment>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>Login for the proxy</source>
        <comment>kind of secret</comment>
        <translation>プロキシのログイン</translation>
    </message>
    <message>
        <source>Changed at Snyk</source>
        <comment>state of a token</comment>
        <translation>Snykで変更あり</translation>
    </message>
    <message>
        <source>Snyk&apos;s audit log has a change of this integration that came after the token was recorded, see “At Snyk”: the token may be another one by now. Compare it with the one in the Web UI and get it again if it is another. If not, choose “The change is known” in the menu.</source>
        <translation>Snykの監査ログに、トークンの記録後に行われたこのインテグレーションの変更があります(「Snykでの状態」を参照)。トークンが別のものになっている可能性があります。Web UIのものと比較し、異なる場合は取得し直してください。同じ場合は、メニューの「変更を了承済み」を選んでください。</translation>
    </message>
    <message>
        <source>Snyk API credential</source>
        <comment>kind of secret</comment>
        <translation>Snyk API資格情報</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a token</comment>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>It is not in this keychain: it was removed there, or this is a different keychain. Connect to Snyk with “Remember it on this computer” ticked to keep it again, or remove this entry.</source>
        <translation>このキーチェーンにありません。そこで削除されたか、別のキーチェーンです。「このコンピューターに記憶する」をオンにして Snyk に接続して再び保管するか、この項目を削除してください。</translation>
    </message>
    <message>
        <source>It is in use at Snyk no more: another token has taken its place. Keep it only as long as a Broker client still has it.</source>
        <translation>Snyk ではもう使われていません。別のトークンに置き換わりました。Broker クライアントがまだ持っている間だけ保管してください。</translation>
    </message>
    <message>
        <source>The job that brought it was taken back: Broker is switched off there, and nothing at Snyk uses it. Keep it only as long as a Broker client still has it.</source>
        <translation>これを作成したジョブは元に戻されました。そこでは Broker が無効で、Snyk では使われていません。Broker クライアントがまだ持っている間だけ保管してください。</translation>
    </message>
    <message>
        <source>Old secret not deleted</source>
        <comment>state of a token</comment>
        <translation>古いシークレットが未削除</translation>
    </message>
    <message>
        <source>Two secrets may be valid: the new one is in use, and the old one is not deleted yet. Resume the rotation to delete it once nothing uses it any more.</source>
        <translation>2つのシークレットが有効な可能性があります。新しいものが使われていて、古いものはまだ削除されていません。古いものがどこでも使われなくなったら、ローテーションを再開して削除してください。</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone, and this row with it, when you sign out of Snyk or close this program. To keep it, sign in with it and tick “Remember it on this computer”.</source>
        <translation>メモリにのみ保持されていて、Snykからサインアウトするか、このプログラムを閉じると、この行とともになくなります。保管するには、これを使ってサインインし、「このコンピューターに記憶する」をオンにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old secret(s) not deleted</source>
        <comment>number of credentials</comment>
        <translation>
            <numerusform>%Ln件の古いシークレットが未削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenWizard</name>
    <message>
        <source>Connect</source>
        <comment>step of the wizard</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>step of the wizard</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>step of the wizard</comment>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>step of the wizard</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>step of the wizard</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation>トークンはどこにも保存されていません</translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. Snyk still shows it in the Web UI.</source>
        <translation>ここで終了すると、このプログラムはトークンを破棄します。SnykのWeb UIには引き続き表示されます。</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>保管せずに閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Set up a token</source>
        <translation>トークンの設定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a window. %1 is the title, %2 is &quot;2 of 3&quot;, of several that come one after the other.</extracomment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>broker::ui::TrayIcon</name>
    <message>
        <source>&amp;Open Broker Token Assistant</source>
        <translation>Broker Token Assistantを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdateDialog</name>
    <message>
        <source>New version</source>
        <translation>新しいバージョン</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePage</name>
    <message>
        <source>&amp;Address to ask; empty for the usual one:</source>
        <translation>問い合わせ先のアドレス(空欄の場合は通常のもの)(&amp;A):</translation>
    </message>
    <message>
        <source>Nothing is looked for unless you want it. One small file is fetched then; nothing about you, your tokens, this computer or this version is sent. Where there is no network, nothing is said.</source>
        <translation>希望しない限り、何も確認されません。確認では小さなファイルを1つ取得します。あなた、トークン、このコンピューター、このバージョンに関する情報は送信されません。ネットワークがない場合は、何も表示されません。</translation>
    </message>
    <message>
        <source>This cannot be asked: an address begins with https:// and has no user name in it. The one before is kept.</source>
        <translation>ここには問い合わせできません。アドレスはhttps://で始め、ユーザー名を含めないでください。以前のアドレスがそのまま使われます。</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdatePanel</name>
    <message>
        <source>Look for a new version &amp;once a day</source>
        <translation>1日1回新しいバージョンを確認(&amp;O)</translation>
    </message>
    <message>
        <source>Look no&amp;w</source>
        <translation>今すぐ確認(&amp;W)</translation>
    </message>
    <message>
        <source>You have version %1.</source>
        <translation>現在のバージョンは%1です。</translation>
    </message>
    <message>
        <source>Last looked for a newer one: %1.</source>
        <translation>新しいバージョンの前回の確認: %1。</translation>
    </message>
    <message>
        <source>Nobody has looked for a newer one yet.</source>
        <translation>新しいバージョンはまだ確認されていません。</translation>
    </message>
    <message>
        <source>Practice mode asks nobody</source>
        <translation>練習モードではどこにも問い合わせません</translation>
    </message>
    <message>
        <source>Leave practice mode to look for a new version.</source>
        <translation>新しいバージョンを確認するには、練習モードを終了してください。</translation>
    </message>
    <message>
        <source>&amp;Yes, once a day</source>
        <translation>はい、1日1回(&amp;Y)</translation>
    </message>
    <message>
        <source>Only when I &amp;say so</source>
        <translation>指示したときだけ(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is being asked…</source>
        <translation>%1に問い合わせています…</translation>
    </message>
</context>
<context>
    <name>broker::ui::UpdateText</name>
    <message>
        <source>%1 would have been asked without encryption, so nothing was sent.</source>
        <translation>%1に暗号化なしで問い合わせることになるため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation>このコンピューターは接続されていないため、%1に問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>%1という名前を解決できませんでした。</translation>
    </message>
    <message>
        <source>%1 was found but did not accept the connection.</source>
        <translation>%1は見つかりましたが、接続を受け入れませんでした。</translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation>このプログラムの接続を暗号化する部分がありません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The certificate shown for %1 is not trusted here. Nothing was sent.</source>
        <translation>%1として示された証明書は、ここでは信頼されていません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>応答が完了する前に%1への接続が切れました。</translation>
    </message>
    <message>
        <source>What %1 answers is too long to be about a version. It was cut off.</source>
        <translation>%1の応答が、バージョンの情報としては長すぎたため、途中で打ち切りました。</translation>
    </message>
    <message>
        <source>The question was stopped.</source>
        <translation>問い合わせを停止しました。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>%1で応答しているものは、HTTPに対応していません。</translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation>接続してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Ask your network team to allow the address, or enter one in your own network under Settings, Updates.</source>
        <translation>ネットワーク担当者にこのアドレスの許可を依頼するか、「設定」の「アップデート」で社内ネットワークのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Look under Settings, Network.</source>
        <translation>「設定」の「ネットワーク」を確認してください。</translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation>プログラムをパッケージからインストールし直してください。</translation>
    </message>
    <message>
        <source>Check the address under Settings, Updates.</source>
        <translation>「設定」の「アップデート」でアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 names another address (%2). That one was not asked.</source>
        <translation>%1が別のアドレス(%2)を示しました。そこには問い合わせていません。</translation>
    </message>
    <message>
        <source>Enter the final address under Settings, Updates.</source>
        <translation>「設定」の「アップデート」で最終的なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1がステータス%2で応答しました。</translation>
    </message>
    <message>
        <source>There is no address to ask. Nothing was sent.</source>
        <translation>問い合わせ先のアドレスがありません。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Enter one that begins with https:// under Settings, Updates.</source>
        <translation>「設定」の「アップデート」で、https://で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>What %1 answers is not about a version of this program.</source>
        <translation>%1の応答は、このプログラムのバージョンに関するものではありません。</translation>
    </message>
    <message>
        <source>The address is another one, or a guest network answers in its place.</source>
        <translation>アドレスが別のものであるか、ゲスト用ネットワークが代わりに応答しています。</translation>
    </message>
    <message>
        <source>The newest version could not be found out</source>
        <translation>最新のバージョンを確認できませんでした</translation>
    </message>
    <message>
        <source>There is a new version: %1</source>
        <translation>新しいバージョンがあります: %1</translation>
    </message>
    <message>
        <source>It was published on %1. You have %2.</source>
        <translation>%1に公開されました。現在のバージョンは%2です。</translation>
    </message>
    <message>
        <source>Read what has changed, and install it in the way you installed this one. Nothing is downloaded by this program.</source>
        <translation>変更点を読み、現在のバージョンと同じ方法でインストールしてください。このプログラムは何もダウンロードしません。</translation>
    </message>
    <message>
        <source>There is no newer version</source>
        <translation>新しいバージョンはありません</translation>
    </message>
    <message>
        <source>You have %1. The last one that was published is %2.</source>
        <translation>現在のバージョンは%1です。最後に公開されたバージョンは%2です。</translation>
    </message>
    <message>
        <source>You have the newest version</source>
        <translation>最新のバージョンです</translation>
    </message>
    <message>
        <source>It is %1, published on %2.</source>
        <translation>%2に公開された%1です。</translation>
    </message>
    <message>
        <source>May this program ask %1 for the newest version?</source>
        <translation>このプログラムが%1に最新のバージョンを問い合わせることを許可しますか?</translation>
    </message>
    <message>
        <source>It fetches one small file from there. Nothing about you, your tokens, this computer or this version is sent; as with every web page, the server sees the address of your network.</source>
        <translation>そこから小さなファイルを1つ取得します。あなた、トークン、このコンピューター、このバージョンに関する情報は送信されません。通常のWebページと同じように、サーバーにはネットワークのアドレスが分かります。</translation>
    </message>
    <message>
        <source>You are asked this once, and can change it under Settings, Updates.</source>
        <translation>この質問は一度だけです。「設定」の「アップデート」で変更できます。</translation>
    </message>
    <message>
        <source>Show it on %1…</source>
        <translation>%1で表示…</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>ブラウザーを開けませんでした。アドレス: %1</translation>
    </message>
    <message>
        <source>What answers for %1 does not speak TLS, or refuses to. Nothing was sent.</source>
        <translation>%1 として応答しているものは TLS を使わないか、拒否しています。何も送信されませんでした。</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableList</name>
    <message>
        <source>Add a variable</source>
        <translation>変数を追加</translation>
    </message>
</context>
<context>
    <name>broker::ui::VariableRow</name>
    <message>
        <source>Name of the variable</source>
        <translation>変数の名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The value is secret</source>
        <translation>値は秘密</translation>
    </message>
    <message>
        <source>Name of variable %1</source>
        <extracomment>Read out, not shown. %1 is a number: the first, the second variable.</extracomment>
        <translation>変数%1の名前</translation>
    </message>
    <message>
        <source>The value of variable %1 is secret</source>
        <translation>変数%1の値は秘密</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove variable %1</source>
        <translation>変数%1を削除</translation>
    </message>
</context>
<context>
    <name>broker::ui::VaultText</name>
    <message>
        <source>The keychain does not have it</source>
        <translation>キーチェーンにありません</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>キーチェーンがアクセスを拒否しました</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>キーチェーンがまだ応答していません</translation>
    </message>
    <message>
        <source>The keychain did not confirm it</source>
        <translation>キーチェーンで確認できませんでした</translation>
    </message>
    <message>
        <source>The entry is too large for the keychain</source>
        <translation>項目がキーチェーンには大きすぎます</translation>
    </message>
    <message>
        <source>The entry in the keychain cannot be read</source>
        <translation>キーチェーンの項目を読み取れません</translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation>キーチェーンがエラーを報告しました</translation>
    </message>
    <message>
        <source>It was removed with another program, saved on another computer, or saved by another user.</source>
        <translation>別のプログラムで削除されたか、別のコンピューターで、または別のユーザーによって保存されました。</translation>
    </message>
    <message>
        <source>No keychain service runs for your session. Small desktops and remote sessions often have none.</source>
        <translation>セッションでキーチェーンサービスが動作していません。小規模なデスクトップやリモートセッションにはないことがよくあります。</translation>
    </message>
    <message>
        <source>The system may still be asking you for a password, perhaps behind another window.</source>
        <translation>システムがまだパスワードを求めている可能性があります。別のウインドウの後ろにあるかもしれません。</translation>
    </message>
    <message>
        <source>The entry was made by another program, or it is damaged.</source>
        <translation>項目が別のプログラムで作成されたか、破損しています。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. The system asks for its password, usually the one that you sign in with.</source>
        <translation>キーチェーンのロックを解除し、もう一度試してください。システムからパスワードを求められます。通常はサインイン時のパスワードです。</translation>
    </message>
    <message>
        <source>Try again and allow access when the system asks.</source>
        <translation>もう一度試し、システムから求められたらアクセスを許可してください。</translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>state of a keychain entry</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a keychain entry</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>state of a keychain entry</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>No keychain</source>
        <comment>state of a keychain entry</comment>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a keychain entry</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>state of a keychain entry</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Too large</source>
        <comment>state of a keychain entry</comment>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>state of a keychain entry</comment>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>state of a keychain entry</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, and read back to be sure.</source>
        <translation>このコンピューターのキーチェーンに保存し、読み戻して確認しました。</translation>
    </message>
    <message>
        <source>Read from the keychain of this computer.</source>
        <translation>このコンピューターのキーチェーンから読み取りました。</translation>
    </message>
    <message>
        <source>Removed from the keychain of this computer.</source>
        <translation>このコンピューターのキーチェーンから削除しました。</translation>
    </message>
    <message>
        <source>Saving in the keychain. The system may be asking for your password in another window.</source>
        <translation>キーチェーンに保存しています。別のウインドウでパスワードを求められている可能性があります。</translation>
    </message>
    <message>
        <source>Reading from the keychain. The system may be asking for your password in another window.</source>
        <translation>キーチェーンから読み取っています。別のウインドウでパスワードを求められている可能性があります。</translation>
    </message>
    <message>
        <source>Removing from the keychain. The system may be asking for your password in another window.</source>
        <translation>キーチェーンから削除しています。別のウインドウでパスワードを求められている可能性があります。</translation>
    </message>
    <message>
        <source>The secret was not saved. This program still holds it: do not close it yet.</source>
        <translation>シークレットは保存されませんでした。このプログラムがまだ保持しているので、閉じないでください。</translation>
    </message>
    <message>
        <source>The secret is not in the keychain of this computer.</source>
        <translation>シークレットはこのコンピューターのキーチェーンにありません。</translation>
    </message>
    <message>
        <source>The secret could not be read. Nothing was changed.</source>
        <translation>シークレットを読み取れませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The secret was not removed and may still be in the keychain.</source>
        <translation>シークレットは削除されず、まだキーチェーンにある可能性があります。</translation>
    </message>
    <message>
        <source>The service behind the keychain failed, or it is being updated.</source>
        <translation>キーチェーンのサービスで障害が発生したか、サービスが更新中です。</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or keep the secret in memory for this session only.</source>
        <translation>キーチェーンサービス(GNOME Keyring、KWallet、KeePassXC)を起動するか、このセッションの間だけシークレットをメモリに保持してください。</translation>
    </message>
    <message>
        <source>The secret may not have been saved. This program still holds it: do not close it yet.</source>
        <translation>シークレットが保存されていない可能性があります。このプログラムがまだ保持しているので、閉じないでください。</translation>
    </message>
    <message>
        <source>The secret may not have been removed.</source>
        <translation>シークレットが削除されていない可能性があります。</translation>
    </message>
    <message>
        <source>The keychain was not unlocked when you signed in, or the prompt for its password was dismissed.</source>
        <translation>サインイン時にキーチェーンのロックが解除されなかったか、パスワードの入力画面が閉じられました。</translation>
    </message>
    <message>
        <source>Access was denied when the system asked, or a policy of your company forbids it.</source>
        <translation>システムから求められたときにアクセスが拒否されたか、会社のポリシーで禁止されています。</translation>
    </message>
    <message>
        <source>Read back, the entry was not what was saved. Another program may be changing it, or the keychain failed without saying so.</source>
        <translation>読み戻した項目が、保存したものと異なりました。別のプログラムが変更しているか、キーチェーンがエラーを示さずに失敗した可能性があります。</translation>
    </message>
    <message>
        <source>The keychain of this system can only hold short entries.</source>
        <translation>このシステムのキーチェーンには、短い項目しか保存できません。</translation>
    </message>
    <message>
        <source>Save it here again. Snyk&apos;s Web UI still shows a Broker token; a credential has to be entered again.</source>
        <translation>ここでもう一度保存してください。BrokerトークンはSnykのWeb UIにまだ表示されています。資格情報は入力し直す必要があります。</translation>
    </message>
    <message>
        <source>Look for the prompt of the system and answer it, then try again.</source>
        <translation>システムの入力画面を探して応答してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again. If that does not help, look at the entry in the keychain program of your system.</source>
        <translation>もう一度試してください。解決しない場合は、システムのキーチェーン管理プログラムで項目を確認してください。</translation>
    </message>
    <message>
        <source>Check that you entered only the token or the password and nothing else.</source>
        <translation>トークンまたはパスワードだけが入力され、ほかのものが含まれていないことを確認してください。</translation>
    </message>
    <message>
        <source>Look at the entry in the keychain program of your system. Saving it again replaces it.</source>
        <translation>システムのキーチェーン管理プログラムで項目を確認してください。もう一度保存すると置き換わります。</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more. Do not close this program or sign out before the token is saved or copied.</source>
        <translation>もう一度試してください。解決しない場合は、システムのキーチェーンサービスを再起動し、もう一度試してください。トークンが保存またはコピーされるまで、このプログラムを閉じたりサインアウトしたりしないでください。</translation>
    </message>
    <message>
        <source>Try again. If that does not help, restart the keychain service of your system and try once more.</source>
        <translation>もう一度試してください。解決しない場合は、システムのキーチェーンサービスを再起動し、もう一度試してください。</translation>
    </message>
    <message>
        <source>It may not be stored. Put it in a safe place yourself before you go on.</source>
        <translation>保存されていない可能性があります。先に進む前に、自分で安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>It is not stored anywhere. Put it in a safe place yourself before you go on.</source>
        <translation>どこにも保存されていません。先に進む前に、自分で安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>It may not be stored</source>
        <comment>title of a question</comment>
        <translation>保存されていない可能性があります</translation>
    </message>
    <message>
        <source>It is not stored anywhere</source>
        <comment>title of a question</comment>
        <translation>どこにも保存されていません</translation>
    </message>
    <message>
        <source>It is kept only in memory and is gone when this program closes. It is never written to a file.</source>
        <translation>メモリにのみ保持され、このプログラムを閉じると失われます。ファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>The settings are not saved</source>
        <translation>設定が保存されていません</translation>
    </message>
    <message>
        <source>The keychain has the new secret. The settings, which say that it is to be used, could not be written.</source>
        <translation>キーチェーンには新しいシークレットがあります。それを使うことを示す設定を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The disk is full, or you may not write where the settings are.</source>
        <translation>ディスクの空きがないか、設定の保存先への書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Make room or correct the permissions, then try again.</source>
        <translation>空き容量を増やすかアクセス権を修正してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <comment>state of a keychain entry</comment>
        <translation>設定は未保存</translation>
    </message>
</context>
<context>
    <name>broker::ui::VerifyPage</name>
    <message>
        <source>&amp;Check the client</source>
        <translation>クライアントを確認(&amp;C)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Try its c&amp;redentials too</source>
        <translation>資格情報も試す(&amp;R)</translation>
    </message>
    <message>
        <source>The program cannot reach it?</source>
        <translation>プログラムから接続できない場合</translation>
    </message>
    <message>
        <source>If you saw in another place, such as the client&apos;s log, that it is connected with the new token, say so. Your words are kept with this rotation.</source>
        <translation>クライアントのログなど、別の場所で、新しいトークンで接続されていることを確認した場合は、その旨を申告してください。入力した言葉は、このローテーションとともに保管されます。</translation>
    </message>
    <message>
        <source>&amp;Back to the new client</source>
        <translation>新しいクライアントに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Has the client sign in to the service behind it, such as your Git server</source>
        <translation>クライアントを、Gitサーバーなど背後のサービスにサインインさせます</translation>
    </message>
    <message>
        <source>&amp;Address of the new client:</source>
        <translation>新しいクライアントのアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Asking the client…</source>
        <translation>クライアントに問い合わせています…</translation>
    </message>
    <message>
        <source>The client tries its credentials…</source>
        <translation>クライアントが資格情報を試しています…</translation>
    </message>
    <message>
        <source>&amp;Next: the switch</source>
        <translation>次へ: 切り替え(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next: retire the old token</source>
        <translation>次へ: 古いトークンの廃止(&amp;N)</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>クライアントの応答</translation>
    </message>
    <message>
        <source>Locked: the next step needs a connected client with the new token.</source>
        <translation>ロック中: 次のステップには、新しいトークンで接続されたクライアントが必要です。</translation>
    </message>
    <message>
        <source>This is no address of a client. It looks like broker-host:8001 or http://10.0.0.7:8001, without user name or query.</source>
        <translation>クライアントのアドレスではありません。broker-host:8001またはhttp://10.0.0.7:8001の形式で、ユーザー名やクエリを付けずに入力してください。</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>サービスの応答</translation>
    </message>
    <message>
        <source>The client was proven before. Check it once more.</source>
        <translation>クライアントは以前に確認されました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Waiting for the client…</source>
        <translation>クライアントを待っています…</translation>
    </message>
</context>
<context>
    <name>broker::ui::WebsiteText</name>
    <message>
        <source>There is no link to pages of Snyk: the address of the Web UI of %1 is not known here. Open it in your browser as you usually do.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>Snykのページへのリンクはありません。%1のWeb UIのアドレスがここでは不明です。いつもの方法でブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Snyk documents no address of its support for %1. Ask your contact at Snyk.</source>
        <extracomment>%1 is a region.</extracomment>
        <translation>%1のサポートのアドレスは、Snykの資料に記載がありません。Snykの担当者に確認してください。</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it. Go back and have the token generated, or ask Snyk Support to set it up with Broker. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>%1はこの組織でまだ設定されていないため、SnykにはそのBrokerトークンが表示されません。戻ってトークンを生成するか、Brokerを使う設定をSnykサポートに依頼してください。その後、次の手順に従ってください。</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet. Go back and have the token generated, or ask Snyk Support to turn Broker on. Then follow these steps.</source>
        <extracomment>%1 is a type of integration.</extracomment>
        <translation>%1はBrokerなしで設定されているため、SnykにはまだそのBrokerトークンが表示されません。戻ってトークンを生成するか、Brokerの有効化をSnykサポートに依頼してください。その後、次の手順に従ってください。</translation>
    </message>
    <message>
        <source>%1 is not set up in this organization yet, so Snyk shows no Broker token for it, and the role here does not permit to have one generated. %2 Snyk Support can set it up with Broker, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>%1はこの組織でまだ設定されていないため、SnykにはそのBrokerトークンが表示されません。また、ここでのロールではトークンを生成できません。%2 Brokerを使う設定はSnykサポートにも依頼できます。その後、次の手順に従ってください。</translation>
    </message>
    <message>
        <source>%1 is set up without Broker, so Snyk shows no Broker token for it yet, and the role here does not permit to have one generated. %2 Snyk Support can turn Broker on, too. Then follow these steps.</source>
        <extracomment>%1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.</extracomment>
        <translation>%1はBrokerなしで設定されているため、SnykにはまだそのBrokerトークンが表示されません。また、ここでのロールではトークンを生成できません。%2 Brokerの有効化はSnykサポートにも依頼できます。その後、次の手順に従ってください。</translation>
    </message>
</context>
<context>
    <name>broker::ui::WindowCommands</name>
    <message>
        <source>Set up a &amp;token…</source>
        <translation>トークンを設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Look in the keychain again</source>
        <translation>キーチェーンをもう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Audit journal…</source>
        <translation>監査ジャーナル(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Practice mode…</source>
        <translation>練習モード(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Leave practice mode</source>
        <translation>練習モードを終了(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Broker Token Assistant</source>
        <translation>Broker Token Assistantについて(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation>選択したトークンを短時間クリップボードにコピーします</translation>
    </message>
    <message>
        <source>Is every token still in the keychain? Asks without a prompt.</source>
        <translation>すべてのトークンがまだキーチェーンにあるかどうかを、パスワードを求めずに確認します。</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <extracomment>Menu with everything that is done with tokens.</extracomment>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>Menu about what the list shows.</extracomment>
        <translation>一覧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <extracomment>Menu about practice mode.</extracomment>
        <translation>練習(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the tool bar.</extracomment>
        <translation>コマンド</translation>
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
        <translation>バックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Try everything with a made-up Snyk; nothing leaves this computer</source>
        <translation>架空のSnykですべてを試せます。このコンピューターの外には何も送信されません</translation>
    </message>
    <message>
        <source>Si&amp;gn out of Snyk</source>
        <translation>Snykからサインアウト(&amp;G)</translation>
    </message>
    <message>
        <source>Check for a &amp;new version…</source>
        <translation>新しいバージョンを確認(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>ヘルプ(&amp;H)…</translation>
    </message>
    <message>
        <source>Reads the token and the credential from what a Broker client was started with</source>
        <translation>Brokerクライアントの起動に使われたものから、トークンと資格情報を読み取ります</translation>
    </message>
    <message>
        <source>Add an e&amp;xisting client…</source>
        <translation>既存のクライアントを追加(&amp;X)…</translation>
    </message>
    <message>
        <source>Show as &amp;tiles</source>
        <translation>タイルで表示(&amp;T)</translation>
    </message>
    <message>
        <source>The next window that needs Snyk asks you to sign in again. A Snyk API credential that is in memory only is forgotten</source>
        <translation>次にSnykを必要とするウインドウで、再度サインインを求められます。メモリにのみあるSnyk API資格情報は破棄されます</translation>
    </message>
</context>
<context>
    <name>broker::ui::WizardPage</name>
    <message>
        <source>S&amp;ign in again</source>
        <translation>もう一度サインイン(&amp;I)</translation>
    </message>
</context>
<context>
    <name>broker::ui::WordHelp</name>
    <message>
        <source>What is “%1”?</source>
        <extracomment>Name of a button with a question mark. %1 is a word of the glossary.</extracomment>
        <translation>「%1」とは?</translation>
    </message>
</context>
</TS>
