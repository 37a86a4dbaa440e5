// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

namespace broker::test {

/// A folder on a drive that does not answer, as one on another computer that is gone: whoever opens anything
/// in it waits. Until this goes, or for ever where it is never mounted, which needs rights and Linux.
class DeadDrive final
{
    Q_DISABLE_COPY_MOVE(DeadDrive)

public:
    DeadDrive()
    {
#ifdef Q_OS_LINUX
        // A file system that is served from here, and that nobody serves.
        m_served = ::open("/dev/fuse", O_RDWR | O_CLOEXEC);
        if (m_served < 0)
            return;
        const QByteArray options
            = "fd=" + QByteArray::number(m_served) + ",rootmode=40000,user_id=0,group_id=0";
        m_isMounted = ::mount("dead", m_folder.path().toLocal8Bit().constData(), "fuse", MS_NOSUID | MS_NODEV,
                          options.constData())
            == 0;
#endif
    }
    ~DeadDrive()
    {
        end();
    }

    [[nodiscard]] bool isMounted() const noexcept
    {
        return m_isMounted;
    }
    [[nodiscard]] QString path() const
    {
        return m_folder.path();
    }
    /// Whoever waits is told that it is gone.
    void end()
    {
#ifdef Q_OS_LINUX
        if (m_served >= 0)
            ::close(m_served);
        if (m_isMounted)
            ::umount2(m_folder.path().toLocal8Bit().constData(), MNT_DETACH);
#endif
        m_served = -1;
        m_isMounted = false;
    }

private:
    QTemporaryDir m_folder;
    int m_served = -1;
    bool m_isMounted = false;
};

} // namespace broker::test
