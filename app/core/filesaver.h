// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diskthread.h"
#include "core/privatefile.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <utility>

namespace broker {

/// Writes the files that the user asked for, one after the other, while no window waits for the drive that
/// was chosen. Made and used in one thread with an event loop. When this goes, what was given is written and
/// told first, but not for ever: see DiskThread.
class FileSaver final
{
    Q_DISABLE_COPY_MOVE(FileSaver)

public:
    using Saved = Result<bool, FileError>;

    FileSaver() = default;
    ~FileSaver() { m_disk.settle(); }

    /// As saveFile() does. Settles once, from the event loop.
    [[nodiscard]] QFuture<Saved> save(const QString &path, const QByteArray &content)
    {
        return m_disk.run([path, content] { return saveFile(path, content); });
    }
    /// As writePrivateFile() does, of what `content`, QByteArray(), makes in the other thread.
    template <class Content>
    [[nodiscard]] QFuture<Saved> savePrivate(const QString &path, Content content)
    {
        return m_disk.run([path, content = std::move(content)] { return writePrivateFile(path, content()); });
    }

private:
    DiskThread m_disk{QStringLiteral("a file that was asked for")};
};

} // namespace broker
