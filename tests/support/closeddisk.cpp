// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/closeddisk.h"

#include <QFile>

#include <condition_variable>
#include <mutex>

#include <sys/syscall.h>
#include <unistd.h>

namespace {

struct Gate
{
    std::mutex mutex;
    std::condition_variable changed;
    QString part;
    bool isClosed = false;
    int waiting = 0;
};

Gate &gate()
{
    static Gate one;
    return one;
}

void wait(int handle)
{
    std::unique_lock lock(gate().mutex);
    if (!gate().isClosed)
        return;
    const QString path = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(handle));
    if (!path.contains(gate().part))
        return;
    ++gate().waiting;
    gate().changed.wait_for(lock, broker::test::ClosedDisk::patience, [] { return !gate().isClosed; });
    --gate().waiting;
}

} // namespace

extern "C" {

[[gnu::visibility("default")]] int fsync(int handle)
{
    wait(handle);
    return static_cast<int>(::syscall(SYS_fsync, handle));
}

} // extern "C"

namespace broker::test {

ClosedDisk::ClosedDisk(const QString &part)
{
    const std::scoped_lock lock(gate().mutex);
    gate().part = part;
    gate().isClosed = true;
}

ClosedDisk::~ClosedDisk()
{
    open();
}

void ClosedDisk::open()
{
    const std::scoped_lock lock(gate().mutex);
    gate().isClosed = false;
    gate().changed.notify_all();
}

bool ClosedDisk::isAwaited() const
{
    const std::scoped_lock lock(gate().mutex);
    return gate().waiting > 0;
}

} // namespace broker::test
