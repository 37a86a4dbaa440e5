// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/draft.h"
#include "clientconfig/savefile.h"
#include "core/await.h"
#include "core/filesaver.h"
#include "credentials/fieldsfromcredential.h"
#include "handover/sendflow.h"
#include "records/recordstore.h"
#include "records/tokenrecord.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

namespace broker::handover {

/// One of many clients that are handed over together, each in a file of its own.
struct ManyClient
{
    records::TokenRecord record;
    /// Nothing has to be entered yet, but what is must be right.
    clientconfig::Draft draft;
    clientconfig::Carrier carrier = clientconfig::Carrier::DockerEnvFile;
    /// Without a folder.
    QString fileName;
};

/// The clients of these Broker tokens as they are remembered; one that nobody has set up yet gets the name
/// and the port that it would get if they were set up one after the other. Those whose region is not known
/// are left out. No two file names are equal, whatever the case. `all` is the whole list. Pure.
[[nodiscard]] QList<ManyClient> clientsToSend(
    const QList<records::TokenRecord> &chosen, const QList<records::TokenRecord> &all, bool practice);

/// What is kept of a credential, where nothing else was entered. Pure.
[[nodiscard]] clientconfig::Draft completed(
    clientconfig::Draft draft, const credentials::ClientAnswers &kept);

/// What all of them have in common.
struct ManyCover
{
    QString program;
    QString sender;
    QString recipient;
    QString message;
    Label label;
    Lock lock;
    QString folder;
    /// With what was entered, or is kept for the integration.
    bool withCredential = true;
    /// The page that goes with a file, which has no secret in it; called before each.
    std::function<QByteArray(const ManyClient &)> page;
};

/// Nothing was tried.
struct NotSent
{ };
/// What became of one client: its file is there, or its token, the lock or the file was not to be had.
using ManyOutcome = std::variant<NotSent, clientconfig::SavedFile, vault::VaultError, SealProblem, FileError>;

/// Locks the clients one after the other, and writes a file and a page for each into a folder. Looks before
/// the first byte whether a name is taken, and never replaces a file. A token or a credential that is gone,
/// or another one than recorded, costs its own file; a keychain, a lock or a folder that does not take part
/// ends it, and what is written stays. Each file is noted in the audit journal as it is reported; what is
/// remembered of the clients is on the list when it has finished. Borrows the workspace's parts. Given up
/// when it is destroyed.
class SendMany final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendMany)

public:
    explicit SendMany(const Workspace &workspace, QObject *parent = nullptr);
    ~SendMany() override;

    /// Not while it is running. The folder is there. True once it is running; then `finished` follows, once,
    /// from the event loop. Otherwise the names that are taken.
    [[nodiscard]] Result<bool, QStringList> start(const QList<ManyClient> &clients, const ManyCover &cover);
    /// What is being locked comes to its end; no further file is begun.
    void stop();

    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }
    /// As many as there are clients, in that order.
    [[nodiscard]] const QList<ManyOutcome> &outcomes() const noexcept { return m_outcomes; }
    [[nodiscard]] int written() const noexcept { return m_written; }
    /// Pages that could not be written; their files are there.
    [[nodiscard]] int pagesMissing() const noexcept { return m_pagesMissing; }
    /// The clients could not be remembered; the files are there.
    [[nodiscard]] const std::optional<records::RecordError> &unremembered() const noexcept
    {
        return m_unremembered;
    }

Q_SIGNALS:
    /// The client in this place has its outcome.
    void clientDone(int place);
    void finished();

private:
    void nextSoon();
    void next();
    void onToken(const vault::ReadResult &read);
    void addCredential(const BrokerToken &token);
    void pack(const BrokerToken &token, const clientconfig::Draft &draft);
    void onPacked();
    void settle(const ManyOutcome &outcome);
    void finish();
    [[nodiscard]] QList<records::TokenRecord> remembered() const;
    [[nodiscard]] const ManyClient &current() const { return m_clients.at(m_at); }

    const Workspace m_workspace;
    QList<ManyClient> m_clients;
    std::optional<ManyCover> m_cover;
    QList<ManyOutcome> m_outcomes;
    std::optional<records::RecordError> m_unremembered;
    SendFlow m_flow;
    FileSaver m_saver;
    Await m_read;
    Await m_page{Await::Abandoned::LetRun};
    Await m_remembering{Await::Abandoned::LetRun};
    int m_at = 0;
    int m_written = 0;
    int m_pagesMissing = 0;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace broker::handover
