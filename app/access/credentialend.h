// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/credentialkind.h"
#include "access/secretlist.h"
#include "core/await.h"
#include "core/fingerprint.h"
#include "core/result.h"
#include "snyk/apierror.h"
#include "snyk/client.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace broker::access {

/// What Snyk says of the end of a credential.
struct CredentialEnd
{
    /// False where it does not say it of this one.
    bool isTold = false;
    /// UTC; nothing where it does not end.
    std::optional<QDateTime> at{};
};

/// Whether Snyk may know one: of a service account's access token, and of a personal access token.
[[nodiscard]] bool mayEnd(CredentialKind kind);

/// A few reads by the client, which signs in with a credential of this kind: of the service account, or of
/// the user's personal access tokens, which tell it only where there is one alone. Without a question where
/// it may not end. Settles once, on the client's thread; the end of the client cancels it.
[[nodiscard]] QFuture<Result<CredentialEnd, snyk::ApiError>> askForEnd(
    snyk::Client &client, CredentialKind kind, std::stop_token stop);

/// Asks for it behind each sign-in with the credential of the list, once a day at the most, and writes it
/// to its entry. Quiet: where Snyk refuses or nobody answers, as much is known as before. Borrows the list
/// and the parts of the workspace.
class CredentialEndWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialEndWatch)

public:
    CredentialEndWatch(const Workspace &workspace, SecretList &list, QObject *parent = nullptr);
    ~CredentialEndWatch() override;

Q_SIGNALS:
    /// The entry has another end than before.
    void found();

private:
    struct Asked
    {
        Fingerprint fingerprint;
        QDateTime at;
    };

    void look();
    [[nodiscard]] bool wasAskedLately(const Fingerprint &credential) const;
    void onTold(const Fingerprint &credential, const Result<CredentialEnd, snyk::ApiError> &told);

    Workspace m_workspace;
    SecretList &m_list;
    std::optional<Asked> m_asked;
    std::unique_ptr<snyk::Client> m_client;
    /// After the client, whose end settles it.
    Await m_call;
    Await m_noting{Await::Abandoned::LetRun};
};

} // namespace broker::access
