// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/diskthread.h"

#include "core/log.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <mutex>
#include <thread>

namespace broker {

struct DiskThread::Line
{
    std::mutex mutex;
    /// Told here: whoever awaits it lives in its thread, and may be gone by now. Nobody once given up.
    std::unique_ptr<QObject> home = std::make_unique<QObject>();
    int left = 0;
    /// Goes first, and waits for its thread.
    QThreadPool pool;
};

DiskThread::DiskThread(QString what, std::chrono::milliseconds patience)
    : m_line(std::make_shared<Line>())
    , m_what(std::move(what))
    , m_patience(patience)
{
    m_line->pool.setMaxThreadCount(1);
}

DiskThread::~DiskThread()
{
    const bool isDone = m_line->pool.waitForDone(static_cast<int>(m_patience.count()));
    int left = 0;
    std::unique_ptr<QObject> home;
    {
        const std::scoped_lock lock(m_line->mutex);
        left = m_line->left;
        home = std::move(m_line->home);
    }
    // While the line is whole, and not locked: whoever hears that nothing will be told may give something
    // more.
    home.reset();
    if (isDone)
        return;
    if (left > 0)
        qCWarning(logRecords).noquote() << "Given up after" << m_patience.count() / 1000
                                        << "s, and not done:" << m_what << "-" << left << "left.";
    // Somebody has to be there when the drive answers after all.
    std::thread([line = std::move(m_line)] { line->pool.waitForDone(); }).detach();
}

void DiskThread::give(std::function<Telling()> work)
{
    {
        const std::scoped_lock lock(m_line->mutex);
        ++m_line->left;
    }
    // Not shared: nobody waits for a pool in its own thread.
    m_line->pool.start([line = m_line.get(), work = std::move(work)]() mutable {
        Telling tell = work();
        const std::scoped_lock lock(line->mutex);
        --line->left;
        if (line->home)
            QMetaObject::invokeMethod(line->home.get(), std::move(tell), Qt::QueuedConnection);
    });
}

void DiskThread::settle()
{
    m_line->pool.waitForDone(static_cast<int>(m_patience.count()));
    QCoreApplication::sendPostedEvents(m_line->home.get());
}

void DiskThread::wait()
{
    m_line->pool.waitForDone();
}

} // namespace broker
