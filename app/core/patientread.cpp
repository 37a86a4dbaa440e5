// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/patientread.h"

#include "core/settle.h"

#include <QTimer>

#include <system_error>
#include <thread>
#include <utility>

namespace broker {

namespace {

/// No more than this at a time: each keeps a thread for as long as its drive does not answer.
constexpr int mostReaders = 4;

/// `keep` makes what is handed out of the bytes, still in the thread that has read them.
template <class T, class Keep>
QFuture<Result<T, UnreadFile>> readInThread(const std::shared_ptr<std::atomic_int> &readers,
    const QString &path, qint64 most, std::chrono::milliseconds patience, Keep keep)
{
    const auto settle = std::make_shared<const Settle<T, UnreadFile>>();
    const auto future = settle->future();
    // Whoever has asked may keep a secret for no longer than he wants: the timer does not.
    const auto giveUp = [weak = std::weak_ptr(settle)] {
        if (const auto waiting = weak.lock())
            (*waiting)(Failure(UnreadFile{{}, false}));
    };
    if (*readers >= mostReaders) {
        giveUp();
        return future;
    }
    QTimer::singleShot(patience, giveUp);
    ++*readers;
    try {
        std::thread([settle, path, most, readers, keep] {
            auto content = readFile(path, most);
            if (content)
                (*settle)(keep(std::move(*content)));
            else
                (*settle)(Failure(UnreadFile{content.error()}));
            --*readers;
        }).detach();
    } catch (const std::system_error &error) {
        // The system has no thread to give, and may have one for the next try.
        --*readers;
        (*settle)(Failure(UnreadFile{{QString::fromLocal8Bit(error.what())}}));
    }
    return future;
}

} // namespace

QFuture<Result<QByteArray, UnreadFile>> PatientRead::read(
    const QString &path, qint64 most, std::chrono::milliseconds patience) const
{
    return readInThread<QByteArray>(
        m_readers, path, most, patience, [](QByteArray &&bytes) { return std::move(bytes); });
}

QFuture<Result<Secret, UnreadFile>> PatientRead::readSecret(
    const QString &path, qint64 most, std::chrono::milliseconds patience) const
{
    return readInThread<Secret>(
        m_readers, path, most, patience, [](QByteArray &&bytes) { return Secret::take(std::move(bytes)); });
}

} // namespace broker
