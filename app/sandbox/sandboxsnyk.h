// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/knownintegration.h"
#include "sandbox/oauth.h"
#include "snyk/http.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace broker::sandbox {

struct Question;
class World;

/// How the practice Snyk behaves.
struct SandboxOptions
{
    /// Answers come after this long.
    std::chrono::milliseconds delay{350};
    /// Organizations beside the hand-made ones, for trying long lists.
    int generatedOrganizations = 0;
    /// Organizations with names that are hard to show and to handle, for tests.
    bool hasAwkwardNames = false;
    /// Which API host answers; another one gets 401, as the wrong region does.
    QString apiHost = {};
    /// Accept any well-formed API token (practice) or only `sandboxApiToken()` (tests).
    bool acceptAnyToken = true;
    /// Whether the Early Access list with has_broker is offered.
    bool offersBrokerFlags = true;
    /// Whether the owner of the credential may read audit logs.
    bool offersAuditLogs = true;
    /// By which the audit log is kept; without it nothing comes into the log by itself, see
    /// SandboxSnyk::noteChange.
    std::function<QDateTime()> nowUtc = {};
    /// When the access token ends that a user or a service account signs in with; without it, in 80 days.
    QDateTime tokenEnd = {};
    /// Whether enabling Broker twice returns the same token (Snyk does not document it).
    bool repeatKeepsToken = true;
    /// What earlier practice left, and who keeps it for later.
    Past past = {};
};

/// A Snyk in memory behind the same Http interface as the real one: practice mode, and the tests'
/// stand-in. Speaks the documented paths, versions, paging, errors and headers; keeps integrations
/// and hands out Broker tokens; nothing leaves the process. A request with the credential of another
/// service is answered in that service's place, see sandboxservices.h.
///
/// A request takes effect when it is sent, its answer arrives after the delay. A POST or PUT counts as
/// sent from then on. When the object is destroyed, awaited answers settle as `Cancelled`.
class SandboxSnyk final : public QObject, public snyk::Http
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxSnyk)

public:
    explicit SandboxSnyk(SandboxOptions options, QObject *parent = nullptr);
    ~SandboxSnyk() override;

    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override;

    /// Snyk's own answer, without delay.
    [[nodiscard]] snyk::HttpResponse answer(const snyk::HttpRequest &request);

    /// Somebody has done this to the integration: an entry of the audit log, "create", "edit" or "delete",
    /// that was made through "ui" or "api". The token is not touched.
    void noteChange(const OrgId &org, const IntegrationId &integration, const QString &what,
        const QString &through, const QDateTime &at, const QString &userId);
    /// Of the owner of every credential.
    [[nodiscard]] static QString ownUserId();

    /// Who may sign in by OAuth, and for how long.
    [[nodiscard]] OAuthDesk &oauth() noexcept { return m_oauth; }

    /// A well-formed token that belongs to nobody; what practice mode fills in.
    [[nodiscard]] static ApiToken sandboxApiToken();

private:
    class Exchange;
    /// What a request to Snyk signs in with, if anything.
    using Login = std::variant<std::monostate, ApiToken, snyk::AccessToken>;

    [[nodiscard]] static Login loginOf(const snyk::HttpRequest &request);
    /// The service account that has signed in, if it is one.
    [[nodiscard]] std::optional<SnykCredential> accountOf(const Login &login) const;
    /// Whether its access token has the scope for it.
    [[nodiscard]] bool permits(const Login &login, const Question &question) const;
    [[nodiscard]] snyk::HttpResponse restAnswerTo(const Login &login, const Question &question);
    [[nodiscard]] QDateTime tokenEnd() const;
    [[nodiscard]] bool isOurHost(const QUrl &url) const;
    [[nodiscard]] bool accepts(const QUrl &url, const Login &login) const;
    [[nodiscard]] snyk::HttpResponse routed(
        snyk::Method method, const QUrl &url, const Login &login, const QByteArray &body);

    void noteOwnChange(const Question &question, const snyk::HttpResponse &answer);
    /// In the months before: for practice.
    void noteWhatOthersDid();

    SandboxOptions m_options;
    std::unique_ptr<World> m_world;
    OAuthDesk m_oauth;
    std::vector<std::weak_ptr<Exchange>> m_exchanges;
};

} // namespace broker::sandbox
