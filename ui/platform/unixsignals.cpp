// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/unixsignals.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX)
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace broker::ui {

#if defined(Q_OS_UNIX)

namespace {

constexpr std::array<int, 3> quitSignals{SIGINT, SIGTERM, SIGHUP};

// A signal handler is a plain function: what it needs can only be here.
std::atomic<int> writeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free, "used in a signal handler");

extern "C" void passOn(int signalNumber)
{
    const int savedErrno = errno;
    const auto byte = static_cast<unsigned char>(signalNumber);
    const ssize_t written = ::write(writeEnd.load(), &byte, sizeof byte);
    static_cast<void>(written); // nothing can be done about it here
    errno = savedErrno;
}

void makeQuiet(int descriptor)
{
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
}

} // namespace

class UnixSignals::Private final
{
public:
    std::array<int, 2> ends{-1, -1};
    std::array<struct sigaction, quitSignals.size()> before{};
};

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    if (writeEnd.load() != -1 || ::socketpair(AF_UNIX, SOCK_STREAM, 0, d->ends.data()) != 0)
        return;
    makeQuiet(d->ends[0]);
    makeQuiet(d->ends[1]);
    writeEnd.store(d->ends[0]);
    m_notifier = new QSocketNotifier(d->ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &UnixSignals::read);

    struct sigaction action
    { };
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < quitSignals.size(); ++i)
        ::sigaction(quitSignals[i], &action, &d->before[i]);
}

UnixSignals::~UnixSignals()
{
    if (m_notifier == nullptr)
        return;
    for (std::size_t i = 0; i < quitSignals.size(); ++i)
        ::sigaction(quitSignals[i], &d->before[i], nullptr);
    writeEnd.store(-1);
    m_notifier->setEnabled(false);
    ::close(d->ends[0]);
    ::close(d->ends[1]);
}

void UnixSignals::read()
{
    unsigned char signalNumber = 0;
    if (::read(d->ends[1], &signalNumber, sizeof signalNumber) == sizeof signalNumber)
        Q_EMIT quitRequested(signalNumber);
}

#else

class UnixSignals::Private final
{ };

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{ }

UnixSignals::~UnixSignals() = default;

void UnixSignals::read()
{ }

#endif

} // namespace broker::ui
