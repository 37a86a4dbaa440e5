// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizardfixture.h"

#include "snyk/requests.h"
#include "support/askedbyheader.h"
#include "widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

namespace broker::test {

using ui::PageId;

namespace {

constexpr int patience = 10000;

sandbox::SandboxOptions regionsOfSnyk(const QString &home)
{
    sandbox::SandboxOptions options;
    options.delay = std::chrono::milliseconds(0);
    options.apiHost = home;
    return options;
}

bool isOfSnyk(const QString &host)
{
    return host.endsWith(QLatin1String(".snyk.io")) || host.endsWith(QLatin1String(".snykgov.io"));
}

bool isShown(const ui::MessageBar &bar, const char *label, const QString &text)
{
    const auto *shown = bar.findChild<QLabel *>(QLatin1String(label));
    return shown && shown->isVisible()
        && ui::withoutBreaks(shown->text()).contains(text, Qt::CaseInsensitive);
}

} // namespace

TestNetwork::TestNetwork()
    : m_real({nullptr, {}, "wizard-test", [this] { return hasNetwork; }})
    , m_regions(std::make_unique<sandbox::SandboxSnyk>(regionsOfSnyk(QStringLiteral("api.eu.snyk.io"))))
    , m_strangers(regionsOfSnyk(QStringLiteral("api.nowhere.invalid")))
{ }

void TestNetwork::answerAs(const QString &host)
{
    m_regions = std::make_unique<sandbox::SandboxSnyk>(regionsOfSnyk(host));
}

QFuture<snyk::HttpResult> TestNetwork::send(snyk::HttpRequest request, std::stop_token stop)
{
    const QString host = request.url.host();
    if (isOfSnyk(host)) {
        regionsAsked.append(host);
        return (isKnownToSnyk ? *m_regions : m_strangers).send(std::move(request), std::move(stop));
    }
    if (timeout)
        request.timeout = *timeout;
    return m_real.send(std::move(request), std::move(stop));
}

WizardFixture::WizardFixture(const sandbox::SandboxOptions &options, bool practice)
    : server(options)
    , data(network, &keychain, practice)
    , clipboard(*QGuiApplication::clipboard())
    , opener([this](const QUrl &url) {
        opened.append(url);
        return true;
    })
    , wizard(makeSetup(),
          {clipboard, opener, std::nullopt,
              [this](const RecordId &id, credentials::ClientPart part, QWidget &) {
                  partsOpened.append({id, part});
              }})
    , driver(wizard)
{
    if (!server.listen())
        qFatal("No port on 127.0.0.1 is free.");
    wizard.open();
    if (!QTest::qWaitForWindowActive(&wizard, patience))
        qFatal("The wizard did not become the active window.");
}

std::unique_ptr<provisioning::ProvisionSession> WizardFixture::makeSetup()
{
    Workspace workspace = data.workspace;
    workspace.sessions = &sessions;
    return std::make_unique<provisioning::ProvisionSession>(workspace);
}

bool WizardFixture::connectToSnyk()
{
    return driver.signIn(api(), QLatin1String(samples::apiTokenText)) && driver.waitFor(PageId::Organization);
}

bool WizardFixture::reachMethods(const QString &organization, const QString &type)
{
    if (!driver.isOn(PageId::Organization) && !connectToSnyk())
        return false;
    if (!driver.chooseOrganization(organization) || !driver.pickIntegration(type))
        return false;
    server.clearLog();
    return driver.next() && driver.waitFor(PageId::Method);
}

bool WizardFixture::reach(PageId page, const QString &organization, const QString &type)
{
    if (!reachMethods(organization, type))
        return false;
    switch (page) {
    case PageId::Retrieve:
        return driver.chooseMethod("retrieveChoice") && driver.waitFor(page);
    case PageId::Paste:
        return driver.chooseMethod("pasteChoice") && driver.waitFor(page);
    case PageId::Confirm:
        return driver.chooseMethod("generateChoice") && driver.waitFor(page);
    case PageId::Progress:
    case PageId::Done:
        return driver.chooseMethod("generateChoice") && driver.waitFor(PageId::Confirm) && driver.commit()
            && driver.waitFor(page);
    case PageId::Connect:
    case PageId::Organization:
    case PageId::Integration:
    case PageId::Method:
        break;
    }
    return driver.isOn(page);
}

bool WizardFixture::isKept(const records::TokenRecord &record) const
{
    const std::optional<Secret> secret = keychain.kept(record.key);
    return secret && Fingerprint::of(*secret) == record.fingerprint;
}

bool WizardFixture::isJournalEmpty() const
{
    const records::Journal::Pending pending = data.workspace.journal.pending();
    return pending.operations.isEmpty() && pending.unreadable == 0;
}

std::optional<Fingerprint> WizardFixture::issuedBySnyk(const records::Target &target)
{
    if (!target.integration)
        return std::nullopt;
    // Enabling it once more answers with the token that is there: see SandboxOptions.
    const ApiToken token = samples::apiToken();
    const snyk::HttpRequest request = snyk::enableBrokerRequest(
        server.api(), token, target.org.id, *target.integration, target.integrationType);
    const snyk::HttpResponse answer = standin::answerOf(
        server.snyk(), request.method, request.url, snyk::authorizationHeader(token).value, request.body);
    const QString text = QJsonDocument::fromJson(answer.body)[QLatin1String("brokerToken")].toString();
    return text.isEmpty() ? std::nullopt : std::optional(Fingerprint::of(Secret::take(text.toLatin1())));
}

QString WizardFixture::whatMessageLacks() const
{
    const ui::MessageBar *bar = message();
    if (!bar)
        return QStringLiteral("a message");
    const ui::Message &said = bar->message();
    if (said.title.isEmpty() || !isShown(*bar, "messageTitle", said.title))
        return QStringLiteral("a title");
    // What happened, perhaps why, and what to do now.
    if (said.lines.size() < 2)
        return QStringLiteral("what happened or what to do");
    for (const QString &line : said.lines) {
        if (!isShown(*bar, "messageText", line))
            return line;
    }
    if (!said.requestId.isEmpty() && !isShown(*bar, "messageRequestId", said.requestId))
        return QStringLiteral("the request id");
    if (said.details.isEmpty()
        || !bar->findChild<QWidget *>(QStringLiteral("copyDetailsButton"))->isVisible())
        return QStringLiteral("the details");
    return {};
}

bool WizardFixture::waitForTitle(const QString &title) const
{
    return WizardDriver::waitUntil(
        [this, &title] {
            const ui::MessageBar *bar = message();
            return bar && bar->message().title == title;
        },
        patience);
}

} // namespace broker::test
