// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/patientread.h"

#include "core/settle.h"

#include <QTimer>

#include <system_error>
#include <thread>

namespace broker {

namespace {

/// No more than this at a time: each keeps a thread for as long as its drive does not answer.
constexpr int mostReaders = 4;

} // namespace

QFuture<Result<QByteArray, UnreadFile>> PatientRead::read(
    const QString &path, qint64 most, std::chrono::milliseconds patience) const
{
    const Settle<QByteArray, UnreadFile> settle;
    const auto giveUp = [settle] { settle(Failure(UnreadFile{{}, false})); };
    if (*m_readers >= mostReaders) {
        giveUp();
        return settle.future();
    }
    QTimer::singleShot(patience, giveUp);
    ++*m_readers;
    try {
        std::thread([settle, path, most, readers = m_readers] {
            settle(readFile(path, most).map_error([](const FileError &error) { return UnreadFile{error}; }));
            --*readers;
        }).detach();
    } catch (const std::system_error &error) {
        // The system has no thread to give, and may have one for the next try.
        --*m_readers;
        settle(Failure(UnreadFile{{QString::fromLocal8Bit(error.what())}}));
    }
    return settle.future();
}

} // namespace broker
