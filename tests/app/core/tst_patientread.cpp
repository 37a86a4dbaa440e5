// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/patientread.h"

#include "support/await.h"
#include "support/testroom.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstring>
#include <optional>

using namespace broker;
using broker::test::await;

namespace {

/// What is looked for, so that the search for it is not what is found.
constexpr std::array<unsigned char, 24> veiled{0x9b, 0xc3, 0x8e, 0xb1, 0xd7, 0xa4, 0xf2, 0xe8, 0x99, 0xc6,
    0xad, 0xbf, 0xd2, 0xe1, 0x87, 0x95, 0xf4, 0xcb, 0xa9, 0xbe, 0xd8, 0xe3, 0x91, 0x8d};
constexpr unsigned char veil = 0xa7;

/// So many times in a row.
QByteArray unveiled(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(veiled.at(static_cast<std::size_t>(i) % veiled.size()) ^ veil);
    return bytes;
}

constexpr qint64 largestRegion = qint64(1) << 30;

int countIn(const char *bytes, qint64 size)
{
    int count = 0;
    const auto isHere = [&](qint64 at) {
        for (std::size_t i = 0; i < veiled.size(); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[at + static_cast<qint64>(i)]);
            if (byte != (veiled.at(i) ^ veil))
                return false;
        }
        return true;
    };
    const char *const last = bytes + size - static_cast<qint64>(veiled.size());
    for (const char *at = bytes; at <= last; ++at) {
        at = static_cast<const char *>(
            std::memchr(at, veiled.front() ^ veil, static_cast<std::size_t>(last - at) + 1));
        if (!at)
            break;
        count += isHere(at - bytes) ? 1 : 0;
    }
    return count;
}

/// In all memory that this process may write to, what was given back included. Nothing where the system does
/// not show it.
std::optional<int> countInMemory()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    int count = 0;
    const QByteArrayList regions = maps.readAll().split('\n');
    std::array<char, 1 << 16> part{};
    for (const QByteArray &region : regions) {
        const QByteArrayList fields = region.simplified().split(' ');
        const QByteArrayList ends = fields.constFirst().split('-');
        if (fields.size() < 2 || !fields.at(1).startsWith("rw") || ends.size() != 2)
            continue;
        const qint64 begin = ends.at(0).toLongLong(nullptr, 16);
        const qint64 end = ends.at(1).toLongLong(nullptr, 16);
        // Nothing that a program has is so large but what a sanitizer notes of it.
        if (end - begin > largestRegion)
            continue;
        for (qint64 at = begin; at < end; at += qint64(part.size())) {
            const qint64 wanted = std::min(end - at, qint64(part.size()));
            if (!memory.seek(at) || memory.read(part.data(), wanted) != wanted)
                break;
            count += countIn(part.data(), wanted);
            std::memset(part.data(), 0, part.size());
        }
    }
    return count;
}

constexpr std::chrono::seconds enough{10};

} // namespace

class TestPatientRead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    /// What a client was set up with has its secrets in it: of a file that was read, memory holds the secret
    /// and nothing else, and nothing once that is gone.
    void leavesNothingInMemory_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("one line") << qsizetype(veiled.size() * 2);
        QTest::newRow("a file of variables") << qsizetype(3000);
        QTest::newRow("larger than a buffer") << qsizetype(40000);
        QTest::newRow("large") << qsizetype(500000);
    }
    void leavesNothingInMemory()
    {
#ifdef Q_OS_LINUX
        QFETCH(const qsizetype, size);
        const QString path = m_folder.filePath(QStringLiteral("client.env"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            QByteArray plain = unveiled(size);
            QCOMPARE(file.write(plain), size);
            wipe(plain);
        }
        QCOMPARE(countInMemory(), std::optional(0));
        const PatientRead files;
        {
            const auto read = await(files.readSecret(path, size, enough));
            QVERIFY(read && *read);
            QCOMPARE((*read)->size(), size);
            // The search finds what is there.
            QVERIFY(countInMemory().value_or(0) > 0);
        }
        QCOMPARE(countInMemory(), std::optional(0));
        // Too large is found out in the middle.
        {
            const auto refused = await(files.readSecret(QStringLiteral("/proc/self/environ"), 1, enough));
            QVERIFY(refused && !*refused);
            QCOMPARE(refused->error().error.problem, FileProblem::TooLarge);
        }
#else
        QSKIP("Memory cannot be looked through here.");
#endif
    }

    void saysWhyThereIsNothing()
    {
        const PatientRead files;
        const auto gone = await(files.readSecret(m_folder.filePath(QStringLiteral("gone")), 100, enough));
        QVERIFY(gone && !*gone);
        QVERIFY(gone->error().isInTime);
        QVERIFY(!gone->error().error.detail.isEmpty());
        const auto folder = await(files.readSecret(m_folder.path(), 100, enough));
        QVERIFY(folder && !*folder);
        QCOMPARE(folder->error().error.problem, FileProblem::NotAFile);
    }

private:
    QTemporaryDir m_folder;
};

BTA_TEST(TestPatientRead)
#include "tst_patientread.moc"
