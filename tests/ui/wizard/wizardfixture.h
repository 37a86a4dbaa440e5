// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/sessionkeeper.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "snyk/qtnetworkhttp.h"
#include "support/fakevault.h"
#include "support/standinserver.h"
#include "support/testworkspace.h"
#include "support/wizarddriver.h"
#include "widgets/messagebar.h"
#include "wizard/tokenwizard.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace broker::test {

/// Sends to this machine, and to names that cannot exist, over the real network code. The addresses of
/// Snyk's own regions are answered by a Snyk in memory that only SNYK-EU-01 belongs to: no test may
/// send anything to the real one.
class TestNetwork final : public snyk::Http
{
public:
    TestNetwork();

    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override;

    /// That of Snyk's regions that knows everybody, instead of SNYK-EU-01.
    void answerAs(const QString &host);

    /// Instead of the half minute that users are given.
    std::optional<std::chrono::milliseconds> timeout;
    bool hasNetwork = true;
    /// False: even SNYK-EU-01 refuses every token.
    bool isKnownToSnyk = true;
    /// Hosts of Snyk's own regions that were asked, in order.
    QStringList regionsAsked;

private:
    snyk::QtNetworkHttp m_real;
    std::unique_ptr<sandbox::SandboxSnyk> m_regions;
    sandbox::SandboxSnyk m_strangers;
};

/// The wizard on the screen, with a Snyk on loopback and a folder of its own.
class WizardFixture final
{
    Q_DISABLE_COPY_MOVE(WizardFixture)

public:
    explicit WizardFixture(const sandbox::SandboxOptions &options = {}, bool practice = false);
    ~WizardFixture() = default;

    [[nodiscard]] QString api() const { return server.api().toString(); }
    /// From the connect page to the organizations.
    [[nodiscard]] bool connectToSnyk();
    /// On to the page of the methods; what was asked until the integration was picked is not in the log.
    [[nodiscard]] bool reachMethods(const QString &organization, const QString &type);
    [[nodiscard]] bool reach(ui::PageId page, const QString &organization, const QString &type);

    /// The one that was made last. Needs one.
    [[nodiscard]] records::TokenRecord lastRecord() const { return data.records.records().constLast(); }
    /// The keychain holds exactly what the record says.
    [[nodiscard]] bool isKept(const records::TokenRecord &record) const;
    [[nodiscard]] bool isJournalEmpty() const;
    /// What Snyk has for an integration that uses Broker: its token, asked past the server's log.
    [[nodiscard]] std::optional<Fingerprint> issuedBySnyk(const records::Target &target);

    /// The message of the current page; null when there is none.
    [[nodiscard]] ui::MessageBar *message() const { return driver.find<ui::MessageBar>("messageBar"); }
    /// Empty when the message says all that it has to; otherwise what it lacks.
    [[nodiscard]] QString whatMessageLacks() const;
    /// Waits for a message with this title.
    [[nodiscard]] bool waitForTitle(const QString &title) const;

    standin::StandInServer server;
    TestNetwork network;
    FakeVault keychain;
    TestWorkspace data;
    /// Who is signed in, in whatever window.
    access::SessionKeeper sessions{network, data.clock, data.settings};
    ui::ClipboardGuard clipboard;
    QList<QUrl> opened;
    ui::UrlOpener opener;
    /// What the last page asked to go on with.
    QList<std::pair<RecordId, credentials::ClientPart>> partsOpened;
    ui::TokenWizard wizard;
    WizardDriver driver;

private:
    [[nodiscard]] std::unique_ptr<provisioning::ProvisionSession> makeSetup();
};

} // namespace broker::test
