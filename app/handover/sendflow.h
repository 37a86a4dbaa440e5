// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/savefile.h"
#include "core/await.h"
#include "core/diskthread.h"
#include "core/privatefile.h"
#include "handover/content.h"
#include "handover/sealedfile.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <optional>
#include <variant>

namespace broker::handover {

/// What is to be handed over, until when, to whom it opens, and into which file.
struct Parcel
{
    Handover handover;
    Label label;
    Lock lock;
    QString path;
    /// A file that is there.
    bool replaces = true;
};

/// Why there is no file.
using SendError = std::variant<SealProblem, FileError>;
using SendResult = Result<clientconfig::SavedFile, SendError>;

/// Locks a hand-over and writes the file, readable by the user alone, in a thread of its own. What was
/// written is noted in the audit journal as it is told: for whom, locked how, until when. Borrows the
/// workspace's parts.
class SendFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendFlow)

public:
    explicit SendFlow(const Workspace &workspace, QObject *parent = nullptr);
    /// Waits for what is under way, which takes a second. It is noted down, and nothing more is reported.
    ~SendFlow() override;

    /// Not while it is running. `finished` follows once, from the event loop.
    void start(const Parcel &parcel);
    [[nodiscard]] bool isRunning() const noexcept { return m_writing.isRunning(); }
    /// Of the last one; nothing before.
    [[nodiscard]] const std::optional<SendResult> &result() const noexcept { return m_result; }

Q_SIGNALS:
    void finished();

private:
    void note(const Parcel &parcel) const;

    Workspace m_workspace;
    /// Being written, until it is noted down.
    std::optional<Parcel> m_underway;
    QFuture<SendResult> m_written;
    std::optional<SendResult> m_result;
    /// Goes after what awaits it: work that is cancelled then is nobody's.
    DiskThread m_thread{QStringLiteral("a hand-over")};
    Await m_writing{Await::Abandoned::LetRun};
};

} // namespace broker::handover
