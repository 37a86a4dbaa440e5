// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

namespace broker::test {

/// The most memory that this process has had since it was last forgotten; nothing where the system does
/// not tell.
class PeakMemory final
{
public:
    PeakMemory()
    {
        QFile forget(QStringLiteral("/proc/self/clear_refs"));
        if (forget.open(QIODevice::WriteOnly))
            forget.write("5");
        forget.close();
        m_before = peak();
    }

    [[nodiscard]] qint64 growth() const { return peak() - m_before; }

private:
    static qint64 peak()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
        }
        return 0;
    }

    qint64 m_before = 0;
};

} // namespace broker::test
