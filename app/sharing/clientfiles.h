// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/filesplan.h"
#include "clientconfig/savefile.h"
#include "core/await.h"
#include "records/recordstore.h"
#include "sharing/rowstate.h"
#include "sharing/sharingtypes.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace broker::sharing {

/// The records whose tokens a job has brought, or has shared, and that clients can be set up for. Pure.
[[nodiscard]] QList<RecordId> recordsOf(const JobPlan &plan, const QList<RowState> &states);

/// Nothing was tried.
struct NotWritten
{ };
/// What became of one token's file: it is there, or the token or the file was not to be had.
using FileOutcome = std::variant<NotWritten, clientconfig::SavedFile, vault::VaultError, FileError>;

/// Why nothing was begun: files of these names are there already, or the carrier cannot hold it.
using FilesObstacle = std::variant<QStringList, clientconfig::Refusal>;

/// Writes the client configurations of many tokens into a folder, one after the other: each token is read for
/// its own file and is not kept. Looks before the first byte whether a name is taken, and never replaces a
/// file. A token that is gone, or another one than recorded, costs its own file; a keychain or a folder that
/// does not take part ends it, and what is written stays. Each file is noted in the audit journal as it is
/// reported; what is remembered of the clients is on the list when it has finished.
///
/// Borrows the workspace's parts. Given up when it is destroyed.
class ClientFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientFiles)

public:
    explicit ClientFiles(const Workspace &workspace, QObject *parent = nullptr);
    ~ClientFiles() override;

    /// Not while it is running. `remark`, if any, is put into each file, see withRemark. `folder` is there.
    /// True once it is running; then `finished` follows, once, from the event loop.
    [[nodiscard]] Result<bool, FilesObstacle> start(const QList<clientconfig::PlannedFile> &plan,
        clientconfig::Carrier carrier, const QString &folder, const QString &remark);
    /// What is being waited for is given up; no further file is begun.
    void stop();

    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }
    /// As many as were planned, in that order.
    [[nodiscard]] const QList<FileOutcome> &outcomes() const noexcept { return m_outcomes; }
    [[nodiscard]] int written() const noexcept { return m_written; }
    /// The clients could not be remembered; the files are there.
    [[nodiscard]] const std::optional<records::RecordError> &unremembered() const noexcept
    {
        return m_unremembered;
    }

Q_SIGNALS:
    /// The file in this place of the plan has its outcome.
    void fileDone(int place);
    void finished();

private:
    void nextSoon();
    void next();
    void onRead(const vault::ReadResult &read);
    [[nodiscard]] FileOutcome write(const vault::ReadResult &read);
    void finish();
    [[nodiscard]] QList<records::TokenRecord> remembered() const;

    const Workspace m_workspace;
    QList<clientconfig::PlannedFile> m_plan;
    clientconfig::Carrier m_carrier = clientconfig::Carrier::DockerEnvFile;
    QString m_folder;
    QString m_remark;
    QList<FileOutcome> m_outcomes;
    std::optional<records::RecordError> m_unremembered;
    Await m_read;
    Await m_remembering{Await::Abandoned::LetRun};
    int m_at = 0;
    int m_written = 0;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace broker::sharing
