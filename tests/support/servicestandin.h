// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/checkreport.h"
#include "support/loopbackserver.h"
#include "support/products.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

// A stand-in on loopback for each service, as far as a credential is checked there.
namespace broker::test {

/// One service with one kind of credential: where it is asked, and what it answers.
struct ServiceCase
{
    credentials::Service service = credentials::service::gitLab;
    credentials::CredentialKind kind = credentials::kind::gitLabToken;
    QByteArray name;
    /// Path that is asked, behind the address.
    QByteArray asked;
    /// The header that carries the credential and what it holds.
    std::pair<QByteArray, QByteArray> login;
    LoopbackAnswer valid;
    /// Whose it is, by that answer.
    QString account;
    LoopbackAnswer invalid;
    /// Where the service tells that a credential has ended.
    std::optional<LoopbackAnswer> expired = {};
    /// Where the service tells scopes.
    std::optional<LoopbackAnswer> tooFew = {};
    std::optional<LoopbackAnswer> tooMany = {};
};

[[nodiscard]] QList<ServiceCase> serviceCases();

/// What the stand-ins are asked with; in no answer, log or record.
[[nodiscard]] QByteArray sentinelSecret();
[[nodiscard]] credentials::ServiceCredential sentinelCredential(credentials::CredentialKind kind);

/// The address of the server as the user names it. Of github.com it is the real one: see Detour.
[[nodiscard]] credentials::ServiceHost hostOn(const LoopbackServer &server, credentials::Service service);

/// Passes on to a real transport, and what is meant for api.github.com to the stand-in: that host cannot
/// be named otherwise. Nothing else is changed but, where asked for, the patience.
class Detour final : public snyk::Http
{
public:
    Detour(snyk::Http &real, const LoopbackServer &standIn)
        : m_real(real)
        , m_standIn(standIn)
    { }

    /// So that a test of silence does not take as long as a user would wait.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override;

private:
    snyk::Http &m_real;
    const LoopbackServer &m_standIn;
    std::optional<std::chrono::milliseconds> m_patience;
};

} // namespace broker::test
