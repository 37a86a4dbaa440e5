// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#endif

namespace broker::test {

/// As long as one of these lives, the system takes not a byte of this process into any file, as on a full
/// disk. Only where `isPossible`.
class FullDisk final
{
    Q_DISABLE_COPY_MOVE(FullDisk)

public:
#ifdef Q_OS_UNIX
    static constexpr bool isPossible = true;

    FullDisk()
    {
        // The system would end the process otherwise.
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit nothing{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &nothing);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
#else
    static constexpr bool isPossible = false;

    FullDisk() = default;
    ~FullDisk()
    { }
#endif
};

} // namespace broker::test
