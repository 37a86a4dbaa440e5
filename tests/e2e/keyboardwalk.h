// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/screenreader.h"

#include <QProcess>
#include <QTest>

// What the walks by keys alone have in common, each with a desktop of its own: every key is pressed at the X
// server, and all that is known of the windows is what the accessibility bus says of them.
namespace broker::test {

/// Milliseconds.
inline constexpr int walkPatience = 30000;

/// Ends with this object.
class RunningProgram final
{
    Q_DISABLE_COPY_MOVE(RunningProgram)

public:
    RunningProgram(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(program, arguments);
    }
    ~RunningProgram()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(walkPatience))
            m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace broker::test

// What there is to hear says why it goes no further.
#define STEP(condition)                                                                                      \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            qWarning("%s", qPrintable(m_reader.situation()));                                                \
            QFAIL(#condition);                                                                               \
        }                                                                                                    \
    } while (false)
#define PART(function)                                                                                       \
    do {                                                                                                     \
        function();                                                                                          \
        if (QTest::currentTestFailed())                                                                      \
            return;                                                                                          \
    } while (false)
