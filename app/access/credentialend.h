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
#include <utility>
#include <vector>

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

/// Asks for it behind each sign-in with a credential of the list, of each once a day at the most, and writes
/// it to its entry. Quiet: where Snyk refuses or nobody answers, as much is known as before. Borrows the list
/// and the parts of the workspace.
class CredentialEndWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialEndWatch)

public:
    CredentialEndWatch(const Workspace &workspace, SecretList &list, QObject *parent = nullptr);
    ~CredentialEndWatch() override;

Q_SIGNALS:
    /// An entry has another end than before.
    void found();

private:
    /// About one credential in one region.
    struct Question
    {
        Question(Fingerprint about, snyk::Region in, QDateTime now)
            : credential(std::move(about))
            , region(std::move(in))
            , asked(std::move(now))
        { }

        Fingerprint credential;
        snyk::Region region;
        QDateTime asked;
        std::unique_ptr<snyk::Client> client;
        /// After the client, whose end settles it.
        Await call;
        /// Its entry is being written.
        Await noting{Await::Abandoned::LetRun};
    };

    void look();
    /// What nobody is signed in with any more asks nothing.
    void dropUnwanted();
    [[nodiscard]] Question *questionAbout(const Fingerprint &credential, const snyk::Region &region);
    void ask(const Session &session, CredentialKind kind);
    void onTold(const Fingerprint &credential, const snyk::Region &region,
        const Result<CredentialEnd, snyk::ApiError> &told);

    Workspace m_workspace;
    SecretList &m_list;
    std::vector<std::unique_ptr<Question>> m_questions;
};

} // namespace broker::access
