<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>broker::ui::AboutBox</name>
    <message>
        <source>About Broker Token Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker Token Assistant %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is free software under the Apache License 2.0. It is not made by Snyk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1, TLS by %2</source>
        <extracomment>%1 is a version number, %2 name and version of a library.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::BoardText</name>
    <message>
        <source>Storing the token for %1 in %2 was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting a token for %1 in %2 from Snyk was interrupted (%3).</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker token for %1 in %2</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is in the keychain but not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Add it to the list to go on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether Snyk issued a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk may have changed the integration before that. The token did not reach the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out by looking at the integration in Snyk: if there is a token, it is shown there. Nothing is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token was not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not reach the keychain. Snyk was not asked to change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it once more from where you had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether a token was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. The system may ask for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of earlier work cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about getting a token cannot be read. They are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If a token is missing from the list, look at its integration in Snyk: it is shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token was kept in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it was forgotten when the program was closed, because no keychain could be used.</source>
        <extracomment>%1 is &quot;Broker token for GitLab in Payments&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it once more. Snyk still shows it at the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk cannot be reached: a system library is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection is possible, and the program makes no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found.</source>
        <extracomment>%1 is the name and version of a library.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS library that Qt needs was not found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the library and start the program again. Recorded tokens can be copied without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be forgotten. Quit?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens that are kept in memory only are gone when the program ends. Copy them to where they are needed first, or get them from Snyk again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::CommandLine</name>
    <message>
        <source>Start in practice mode, with an invented Snyk. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with this address of Snyk&apos;s API, for single tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>Stands for a web address in the help of the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use settings, records and keychain entries of this profile. Letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Stands for the name of a profile in the help of the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets Snyk Broker tokens and keeps them in the keychain of the operating system. Tokens are never taken from the command line: they are entered in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the options looks like a token. It was not used, and it should be treated as known to others: programs on this computer can read command lines. Start the program without it and enter the token in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used: it has to begin with https:// and must not hold a user name. http:// is accepted for this computer only.</source>
        <extracomment>--api-url is not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name given with --profile cannot be used: it may hold letters, digits, - and _, at most 40 of them.</source>
        <extracomment>--profile is not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. See --help.</source>
        <extracomment>%1 is the name of an option. --help is not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options were not understood. See --help.</source>
        <extracomment>--help is not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::ConfirmPage</name>
    <message>
        <source>Organization:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know that the answer may be a &amp;different token, and that running clients may then lose their connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what the next button does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk. The token is put into the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer, readable by your user only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of this program, until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list has %1 for this integration. If the new token differs, that entry stays, marked as replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::ConnectPage</name>
    <message>
        <source>&amp;Region:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address (single tenant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API a&amp;ddress:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter another token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the API token from the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk API &amp;token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of your account or of a service account that may edit integrations. Not the Broker token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find it? Open the &amp;account page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;member this token in the keychain of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account at hand? Try it in practice m&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Snyk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the region of your Snyk account and give your Snyk API token. It is sent to that region only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it belongs to %1, which is now chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the practice token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the token kept in the keychain: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to the &amp;other regions too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token is sent to each of Snyk&apos;s other regions until one knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows this token; %2 does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region knows this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk&apos;s other regions were asked too, and none accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been revoked or have expired. Make a new one on your account page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk knows this token as %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::CopyCommand</name>
    <message>
        <source>Waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops waiting for the keychain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again…</source>
        <extracomment>Opens the steps to get a token from Snyk&apos;s website that was issued before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::CountdownBar</name>
    <message>
        <source>Cleared from the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was copied. The clipboard was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the copied token from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. Clears from the clipboard in %Ln s.</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>broker::ui::DonePage</name>
    <message>
        <source>It is the token that your list had already; its due date stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from the token that your list had; that entry is now marked as replaced. Clients that still run with the old token have to be given this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up &amp;another token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation &amp;due on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: give this token to the Broker client as BROKER_TOKEN. The client also needs the credential of %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::EmptyState</name>
    <message>
        <source>Set up a &amp;token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in &amp;practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an invented Snyk; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the token that connects your Snyk Broker, and keep it in the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::ErrorText</name>
    <message>
        <source>The address is not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be asked without encryption, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address starts with “http” instead of “https”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the API address on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected, so %1 could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi or cable is off, or a VPN has disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is mistyped, or your company&apos;s network does not resolve names on the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the region or the API address. If it is right, ask your network team whether this computer can reach it, perhaps through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was found but did not accept the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall blocks it, or the address or its port is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network team to allow HTTPS from this computer to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company&apos;s proxy did not connect this computer to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy is not reachable from here, or it does not allow this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings, or ask your network team to allow %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the connection to %1 without signing in (407). It was asked once only, because repeated attempts can lock an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy in the system&apos;s network settings needs credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them in the system&apos;s network settings, or ask your network team for a way without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connections are not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of this program that encrypts connections is missing. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not completely installed, or its OpenSSL library does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again from its package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was made, but no answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is slow, a firewall drops the answer, or Snyk is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens each time, ask your network team about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network changed, a VPN reconnected, or a proxy closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was stopped before it was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate shown for %1 was issued by “%2”, which this computer does not accept. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not accept the certificate shown for %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company may inspect TLS connections with a certificate of its own that this computer does not know. A wrong system clock has the same effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT department to install the company&apos;s certificate on this computer, or to leave %1 out of the inspection. On a network that you do not know, do not go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer pointed somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted to send the request elsewhere. The redirect was refused, and your token was not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted to send the request to %2. The redirect was refused, and your token was not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to a web page rather than to Snyk&apos;s API, or a proxy wants you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address. If it is right, open a web page in your browser, sign in where you are asked to, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of Snyk&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived from %1 is not an answer of Snyk&apos;s API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest network or a company proxy shows its sign-in page first, or the address is that of the Web UI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web page in your browser, sign in where you are asked to, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than any answer of Snyk&apos;s API should hold. It was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between this computer and Snyk answered in Snyk&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address and the network, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk&apos;s answer could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not built as Snyk documents it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or something in between altered the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk</source>
        <comment>stands for the address when it is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether Snyk did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to enable Broker for %1 in %2 was sent, but no clear answer came back. Snyk may have carried it out. It is not sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings of the integration in the Web UI. If they show a Broker token, come back and choose to retrieve it. If they do not, nothing was changed, and you can start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off after the request was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk reported an error of its own while working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::FingerprintView</name>
    <message>
        <source>Both match what the Broker client writes to its logs, so you can tell which token it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;HA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationModel</name>
    <message>
        <source>Not offered here</source>
        <comment>integration type without a Broker token to get</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its token is obtained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationPage</name>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind of code host or repository needs a Broker token of its own. These are the integrations of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk reports this integration. It has no Broker token that can be obtained here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token %1 is in your list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking which ones use Broker…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::IntegrationText</name>
    <message>
        <source>Not set up</source>
        <comment>integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up without Broker</source>
        <comment>integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up with Broker</source>
        <comment>integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>integration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization does not have this integration yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk reaches the service directly, with credentials that are stored in Snyk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration is there. Snyk did not tell whether it uses Broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration uses Broker already, so it has a Broker token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk&apos;s list does not cover this type. The Web UI shows its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token can be generated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token from the Web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the token now</source>
        <comment>way to get a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the token from the Web UI</source>
        <comment>way to get a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the token already</source>
        <comment>way to get a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program enables Broker for the integration, and Snyk answers with the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open the settings of the integration in your browser and copy the token. Changes nothing that is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Snyk support or a colleague. It is checked and saved; nothing is changed in Snyk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk adds the integration %1 to the organization “%2”, with Broker enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works as soon as a Broker client runs with the new token. Nothing that exists now is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker is enabled once more for %1 in the organization “%2”, where it is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk does not document what that does: the answer may hold the same token or a new one. The token is compared with the one recorded here, and you are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a new one, Broker clients that run with the old token may lose their connection. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed in Snyk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for %1 in the organization “%2” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Snyk Web UI, select the organization “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find %1 and open its settings with the gear beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the section “Broker Credentials” and copy the text in the box “Token”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and go to “Package Repositories”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 and turn on the switch “Snyk Broker on/off”. If there is no switch, your plan or your role does not include it: ask Snyk support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate and Save”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Broker token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Settings”, then “Integrations”, and open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “For installation of Jira within a private network click here”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no token is shown yet, choose “Generate”. Then choose “Show” and copy the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to this window and paste it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Web UI may say “Could not connect to %1”. That is expected until the Broker client runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk switches the integration %1 of the organization “%2” to Broker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk did not tell whether it uses Broker already. If it does, Snyk does not document whether the same token comes back or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is connected directly today, it stops using the credentials that are stored in Snyk. Until a Broker client runs with the new token, Snyk cannot reach your code through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way back without entering those credentials again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::Main</name>
    <message>
        <source>The program is running already but does not answer. End it, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::MainWindow</name>
    <message>
        <source>Set up a &amp;token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected token to the clipboard for a short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice mode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything with an invented Snyk; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Broker Token Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <extracomment>Menu with everything that is done with tokens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <extracomment>Menu about practice mode.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Name of the tool bar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker Token Assistant — practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker Token Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and forget</source>
        <extracomment>Button: ends the program although tokens are lost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: does not end the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::MessageBar</name>
    <message>
        <source>Note</source>
        <comment>kind of message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <comment>kind of message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>kind of message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <comment>kind of message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::MethodPage</name>
    <message>
        <source>How do you want to get the token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::OrgModel</name>
    <message>
        <source>Personal</source>
        <comment>organization that is in no group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::OrganizationPage</name>
    <message>
        <source>&amp;Stop loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker token belongs to one organization and one integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find by name, short name or id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not all loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token sees no organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of Snyk&apos;s list could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Searching at Snyk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::PastePage</name>
    <message>
        <source>Ask Snyk &amp;Support for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Broker token of %1 in %2. It is checked here and not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::PasteWords</name>
    <message>
        <source>This is an access token of GitHub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an access token of GitLab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an access token of Azure Repos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an access token of Bitbucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an access token of another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a Broker token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a Broker token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is recorded for another organization or integration already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is recorded for the organization “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is recorded for %1 in the organization “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the Broker token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has the form of a Broker token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the token that is recorded here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on saves it again and changes nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Broker token has 36 characters: five groups of digits and the letters a to f, with hyphens in between. Copy it from the box “Token” in the Web UI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks similar to a Broker token, but a Broker client would not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character may have been lost or changed. Copy the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Snyk API token, not a Broker token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token signs this program in to Snyk. The Broker token is shown in the settings of the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the id of an organization, not a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Broker token from the settings of the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the id of an integration, not a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text in the box “Token”, not the integration id beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Broker client needs it too, but in another place. Here belongs the Broker token that Snyk shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations may share one token on purpose. If that is not so here, the wrong page was open in the Web UI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste your Snyk API token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your API token is shown on your account page in Snyk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here belongs the API token of Snyk, from your account page there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a Snyk API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is either 36 characters long, with four hyphens, or it starts with “snyk_uat.” or “snyk_sat.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a personal access token. Such tokens expire after 90 days at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an access token of a service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has the form of a Snyk API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Broker token, not an API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the Broker token for %1 in the organization “%2”, not an API token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::PracticeBanner</name>
    <message>
        <source>Practice mode: nothing here is real. No request leaves this computer, and the tokens work nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::ProgressPage</name>
    <message>
        <source>Note in the journal what is about to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Snyk for the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the token in the keychain and read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to your list of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;waiting for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token, this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait. This page goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored nowhere. Put it into a safe place yourself before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the request has left already, Snyk&apos;s answer is awaited…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Snyk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked of Snyk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another &amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look in the Web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not lost: the program holds it in memory until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in &amp;memory until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it &amp;once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is safe in the keychain; only the list could not be written. The next start finds it and offers to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is in memory only, and the list could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordDetails</name>
    <message>
        <source>Another token has taken the place of this one. Use it only for Broker clients that have not been moved to the new token yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was forgotten when the program was closed. Snyk still shows it at the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation due:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <extracomment>%1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordModel</name>
    <message>
        <source>Was kept in memory only</source>
        <extracomment>Of a token that is not stored any more, because the program was closed since.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <extracomment>Read out for a token that is to be replaced by a new one soon; %1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>Read out for a token that should have been replaced by a new one; %1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Heading of a column of dates.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation due</source>
        <extracomment>Heading of a column of dates by which tokens are to be replaced by new ones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>Heading of a column that says where tokens are stored.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::RecordText</name>
    <message>
        <source>The list of tokens cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is there but cannot be opened. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to another user, or another program has locked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file, then start this program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of tokens cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or the folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or correct the permissions of the folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of tokens was written by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not understand the file %1, so it does not touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program was used on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or use another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of tokens was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be understood. It was set aside as %1, and the list starts empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was switched off while it was being written, or the file was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tokens are still in the keychain. Keep the file: the entries can be restored from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries of the list cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) could not be understood. They are kept in the file as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They were written by a newer version of this program, or the file was edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated with this program</source>
        <comment>where a token comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieved from the Web UI</source>
        <comment>where a token comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <comment>where a token comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain of this computer</source>
        <comment>where a token is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, until this program closes</source>
        <comment>where a token is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <comment>state of a recorded token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>state of a recorded token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a token is due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when a token is due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when a token was due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <comment>when a token is due</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <comment>when a token was due</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date and how far away it is: 24 Feb 2027 (in 90 days)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::RecoveryGuide</name>
    <message numerus="yes">
        <source>%Ln more after this one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add it to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Ends a message about interrupted work for good.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Hides a message until the program is started again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::Refusal</name>
    <message>
        <source>Snyk does not accept this token here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered that it does not know the token (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often the token belongs to another Snyk region. Tokens work in one region only. It may also have expired or been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the address of Snyk in your browser after signing in, and choose the region with the same ending. Otherwise create a new token on your account page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk no longer accepts the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token worked before; now %1 refuses it (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired, or somebody has revoked it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the first page and connect with a valid token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a Snyk administrator of your company for this role, or use the token of somebody who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not use Snyk&apos;s API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk knows the token but refuses to answer it (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API belongs to Snyk&apos;s Enterprise plan. Personal tokens of the Free and Team plans have no access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the token of an account or a service account of your company&apos;s Enterprise plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not list organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk refused to list the organizations (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the token lacks the permission View Organization, which every member of an organization has. A service account may belong to another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not see the integrations of this organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk refused to list the integrations (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the permission View Integrations. Org Admin, Org Collaborator, Group Admin and Group Viewer have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token may not change integrations of this organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk refused the change (403). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing integrations needs the role Org Admin or Group Admin. Broker also has to be part of your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not Snyk&apos;s API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but does not have what every Snyk API has (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address is mistyped, or it is the address of the Web UI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. It usually starts with “api.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk found no list of organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk answered that there is nothing to list (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the token may not belong to any organization any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in the Web UI which organizations the owner of the token belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk did not find the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk answered that the organization is not there (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, or the token may not see it: Snyk gives the same answer for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back, load the organizations again and choose from the new list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk did not find the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk answered that the organization or the integration is not there (404). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody removed it meanwhile, or the token may not see it: Snyk gives the same answer for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back, load the integrations again and look at their state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests were made with this token within a minute (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs or pipelines use the same token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute without requests and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk did not understand the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk refused the request as malformed (400).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk&apos;s API may have changed, or this integration needs something that the API does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the token from the Web UI instead, or ask Snyk support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for a newer version of this program. If there is none, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk reports a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for does not fit what is there now (409).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the same thing at this moment, or it exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk understood the request but did not carry it out (422).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan may lack Broker for this type of integration, or the integration is in a state that does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in the Web UI, or ask Snyk support and quote the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Snyk support and quote the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk has a problem at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with an error of its own (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disturbance or maintenance at Snyk. It is not caused by your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at status.snyk.io and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk gave an unexpected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with the status %2, which has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between this computer and Snyk may have answered in Snyk&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it stays, ask Snyk support and quote the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionPanel</name>
    <message>
        <source>Addresses of this re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web application:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatcher (high availability):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::RegionText</name>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe, Frankfurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single tenant (%1)</source>
        <comment>a Snyk installation for one customer, and its host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>id of a region, and where it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not documented by Snyk</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high-availability dispatcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snyk documents no address in this region for: %1. Ask your contact at Snyk before you set up the Broker client.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::RetrievePage</name>
    <message>
        <source>&amp;Open these settings in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there? Open the &amp;list of integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Snyk &amp;Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notice a token on the clipboard while this page is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a text that has the form of a token is offered, and only to you. Nothing is taken before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the token in the Snyk Web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token from the Snyk Web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow these steps in your browser, then paste the token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln. %1</source>
        <comment>numbered step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a token on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1 the token you copied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this &amp;one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretField</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces, line ends or quotes around the text were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the secret</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the secret</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::SecretView</name>
    <message>
        <source>Token, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for your password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>the token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the token</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::StepRow</name>
    <message>
        <source>to do</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenBoard</name>
    <message>
        <source>Recorded tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenEntry</name>
    <message>
        <source>&amp;Use it here too; the token is shared on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker to&amp;ken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Fingerprint: %2</source>
        <comment>a sentence, then the masked token</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::TokenWizard</name>
    <message>
        <source>Connect</source>
        <comment>step of the wizard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>step of the wizard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <comment>step of the wizard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <comment>step of the wizard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>step of the wizard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the wizard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>window title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is stored nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you leave now, this program forgets the token. Snyk still shows it in the Web UI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::VaultText</name>
    <message>
        <source>The keychain does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is too large for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry in the keychain cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain that the token was saved. This program still holds it: do not close it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not saved. This program still holds it: do not close it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not in the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain that the token was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not removed and may still be in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed with another program, saved on another computer, or saved by another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was not unlocked at sign-in, or the question for its password was dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question of the system was answered with no, or a policy of your company forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service runs for your session. Small desktops and remote sessions often have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system may still be asking you for a password, perhaps behind another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the entry back did not show what it should. Another program may be changing it, or the keychain failed without saying so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this system holds short entries only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was made by another program, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service behind the keychain may have been restarted or updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieve the token again from Snyk&apos;s Web UI and save it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. The system asks for its password, usually the one that you sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow access when the system asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet or KeePassXC), or keep the token in memory for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the question of the system and answer it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the entry with the keychain program of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that what you entered is a token and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the entry with the keychain program of your system. Saving a token again replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, sign out of your system and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <comment>state of a keychain entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a keychain entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>state of a keychain entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain</source>
        <comment>state of a keychain entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a keychain entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>state of a keychain entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <comment>state of a keychain entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>state of a keychain entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <comment>state of a keychain entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the keychain of this computer, and read back to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the keychain of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving in the keychain. The system may be asking for your password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from the keychain. The system may be asking for your password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing from the keychain. The system may be asking for your password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in memory only and is gone when this program closes. It is never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>broker::ui::WizardPage</name>
    <message>
        <source>The browser could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address yourself:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
