// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/privatefile.h"

#include "core/filelock.h"
#include "support/filerights.h"
#include "support/oddfiles.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

using namespace broker;
using test::isPrivate;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// How many of three that begin in the same moment fail. Each is given its number.
template <class Action>
int togetherFailed(Action action)
{
    constexpr int crowd = 3;
    std::atomic<int> failed = 0;
    std::barrier start(crowd);
    std::vector<std::thread> threads;
    threads.reserve(crowd);
    for (int number = 0; number < crowd; ++number) {
        threads.emplace_back([&, number] {
            start.arrive_and_wait();
            failed += action(number) ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return failed;
}

} // namespace

class TestPrivateFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void makesFileAndFolders()
    {
        const QString path = m_dir->filePath(QStringLiteral("a/b/file"));
        QVERIFY(writePrivateFile(path, "content"));
        QCOMPARE(contentOf(path), QByteArray("content"));
        QVERIFY(isPrivate(path));
        QVERIFY(isPrivate(m_dir->filePath(QStringLiteral("a/b"))));
        QVERIFY(isPrivate(m_dir->filePath(QStringLiteral("a"))));
    }

    /// Programs that are started together make the same folders.
    void severalMakeTheSameFolders()
    {
        for (int round = 0; round < 20; ++round) {
            const QString path = m_dir->filePath(QStringLiteral("%1/a/b").arg(round));
            QCOMPARE(togetherFailed([&path](int) { return ensurePrivateFolder(path).has_value(); }), 0);
            QVERIFY(isPrivate(path));
        }
    }

    void severalAppendToTheSameNewFile()
    {
        for (int round = 0; round < 20; ++round) {
            const QString path = m_dir->filePath(QStringLiteral("%1/lines").arg(round));
            QCOMPARE(togetherFailed([&path](int number) {
                return appendPrivateLine(path, QByteArray::number(number)).has_value();
            }),
                0);
            QVERIFY(isPrivate(path));
            QList<QByteArray> lines = contentOf(path).split('\n');
            lines.removeAll(QByteArray());
            std::sort(lines.begin(), lines.end());
            QCOMPARE(lines, QList<QByteArray>({"0", "1", "2"}));
        }
    }

    /// As a full file of a journal is put aside by another program.
    void appendsWhileTheFileIsRenamed()
    {
        constexpr int count = 300;
        const QString path = m_dir->filePath(QStringLiteral("lines"));
        std::atomic<bool> isDone = false;
        std::thread mover([&] {
            for (int number = 0; !isDone; ++number)
                QFile::rename(path, m_dir->filePath(QStringLiteral("%1.old").arg(number)));
        });
        int failed = 0;
        for (int i = 0; i < count; ++i)
            failed += appendPrivateLine(path, QByteArray::number(i)) ? 0 : 1;
        isDone = true;
        mover.join();
        QCOMPARE(failed, 0);
        qsizetype lines = 0;
        const QDir folder(m_dir->path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QVERIFY2(isPrivate(folder.filePath(name)), qPrintable(name));
            lines += contentOf(folder.filePath(name)).count('\n');
        }
        QCOMPARE(lines, count);
    }

    /// Looked at twice, it would be there and then be no file.
    void aFileThatComesAndGoesIsNoObstacle()
    {
        const QString path = m_dir->filePath(QStringLiteral("file"));
        const QString aside = m_dir->filePath(QStringLiteral("aside"));
        QVERIFY(writePrivateFile(path, "content"));
        std::atomic<bool> isDone = false;
        std::thread mover([&] {
            while (!isDone) {
                QFile::rename(path, aside);
                QFile::rename(aside, path);
            }
        });
        int obstacles = 0;
        for (int i = 0; i < 20'000; ++i)
            obstacles += obstacleAt(path) ? 1 : 0;
        isDone = true;
        mover.join();
        QCOMPARE(obstacles, 0);
    }

    void whatIsNoFileIsLeftAlone_data() { test::addOddFiles(); }
    void whatIsNoFileIsLeftAlone()
    {
        QFETCH(test::OddFile, oddFile);
        const QString path = m_dir->filePath(QStringLiteral("odd"));
        if (!test::makeOddFile(path, oddFile))
            QSKIP("This user may not make one.");
        const auto isNoFile
            = [](const auto &result) { return !result && result.error().problem == FileProblem::NotAFile; };
        // None of them waits.
        QVERIFY(isNoFile(readFile(path, 1000)));
        QVERIFY(isNoFile(writePrivateFile(path, "content")));
        QVERIFY(isNoFile(saveFile(path, "content")));
        QVERIFY(isNoFile(appendPrivateLine(path, "line")));
        QVERIFY(isNoFile(ensurePrivateFile(path)));
        QVERIFY(test::isOdd(path));
        // And nothing is left beside it.
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("odd")});
    }

    void readsNoMoreThanAllowed()
    {
        const QString path = m_dir->filePath(QStringLiteral("file"));
        const QByteArray content(100'000, 'x');
        QVERIFY(writePrivateFile(path, content));
        QCOMPARE(readFile(path, content.size()).value(), content);
        const auto more = readFile(path, content.size() - 1);
        QVERIFY(!more);
        QCOMPARE(more.error().problem, FileProblem::TooLarge);
#ifdef Q_OS_LINUX
        // Says that it is empty, and is not.
        QVERIFY(readFile(QStringLiteral("/proc/self/status"), 100'000).value().contains("VmRSS"));
#endif
        const auto missing = readFile(m_dir->filePath(QStringLiteral("missing")), 1);
        QVERIFY(!missing);
        QCOMPARE(missing.error().problem, FileProblem::System);
    }

    void hugeFilesCostNothing()
    {
        const QString path = m_dir->filePath(QStringLiteral("huge"));
        constexpr qint64 huge = 400LL * 1024 * 1024;
        QVERIFY(test::makeLargeFile(path, huge));
        const qint64 before = test::peakMemory();
        const auto read = readFile(path, 32LL * 1024 * 1024);
        QVERIFY(!read);
        QCOMPARE(read.error().problem, FileProblem::TooLarge);
        QVERIFY(test::peakMemory() - before < 8LL * 1024 * 1024);
    }

    void oneLocksAtATime()
    {
        const QString path = m_dir->filePath(QStringLiteral("list.lock"));
        {
            const auto held = lockFile(path, {});
            QVERIFY(held.has_value());
            const auto second = lockFile(path, {});
            QVERIFY(!second);
            QCOMPARE(second.error(), LockProblem::HeldByAnother);
        }
        QVERIFY(lockFile(path, {}).has_value());
        const auto nowhere = lockFile(m_dir->filePath(QStringLiteral("none/list.lock")), {});
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error(), LockProblem::Impossible);
    }

    void locksNothingOdd_data()
    {
        test::addOddFiles();
    }
    void locksNothingOdd()
    {
        QFETCH(test::OddFile, oddFile);
        const QString path = m_dir->filePath(QStringLiteral("list.lock"));
        if (!test::makeOddFile(path, oddFile))
            QSKIP("Such a file cannot be made here.");
        const auto locked = lockFile(path, std::chrono::milliseconds(50));
        QVERIFY(!locked);
        QCOMPARE(locked.error(), LockProblem::NotAFile);
        QVERIFY(test::isOdd(path));
    }

    /// What the user saves is his to share: nothing is taken from its rights, and no folder is made.
    void savesWithTheUsualRights()
    {
        const QString path = m_dir->filePath(QStringLiteral("report.csv"));
        QFile usual(m_dir->filePath(QStringLiteral("usual")));
        QVERIFY(usual.open(QIODevice::WriteOnly));
        QVERIFY(saveFile(path, "content"));
        QCOMPARE(contentOf(path), QByteArray("content"));
        QCOMPARE(QFile::permissions(path), QFile::permissions(usual.fileName()));
        QVERIFY(!saveFile(m_dir->filePath(QStringLiteral("none/report.csv")), "content"));
        QVERIFY(!QFileInfo::exists(m_dir->filePath(QStringLiteral("none"))));
    }

    void replacesAndTakesRightsBack()
    {
        const QString path = m_dir->filePath(QStringLiteral("file"));
        QVERIFY(writePrivateFile(path, "old and longer"));
        QVERIFY(test::letOthersRead(path));
        QVERIFY(writePrivateFile(path, "new"));
        QCOMPARE(contentOf(path), QByteArray("new"));
        QVERIFY(isPrivate(path));
        QCOMPARE(
            QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 1);
    }

    void refusesWithoutAFolder()
    {
        const QString inTheWay = m_dir->filePath(QStringLiteral("a"));
        QVERIFY(writePrivateFile(inTheWay, "a file where a folder is wanted"));
        const auto written = writePrivateFile(inTheWay + QStringLiteral("/b/file"), "content");
        QVERIFY(!written);
        QVERIFY(!written.error().detail.isEmpty());
        QCOMPARE(contentOf(inTheWay), QByteArray("a file where a folder is wanted"));
    }

    void emptyFileOnlyIfNeeded()
    {
        const QString path = m_dir->filePath(QStringLiteral("folder/file"));
        QVERIFY(ensurePrivateFile(path));
        QVERIFY(isPrivate(path));
        QCOMPARE(contentOf(path), QByteArray());
        QVERIFY(writePrivateFile(path, "content"));
        QVERIFY(test::letOthersRead(path));
        QVERIFY(ensurePrivateFile(path));
        QVERIFY(isPrivate(path));
        QCOMPARE(contentOf(path), QByteArray("content"));
    }

    void appendsLines()
    {
        const QString path = m_dir->filePath(QStringLiteral("folder/lines"));
        QVERIFY(appendPrivateLine(path, "one"));
        QVERIFY(isPrivate(path));
        QVERIFY(test::letOthersRead(path));
        QVERIFY(appendPrivateLine(path, "two"));
        QVERIFY(isPrivate(path));
        QCOMPARE(contentOf(path), QByteArray("one\ntwo\n"));
        QVERIFY(writePrivateFile(path, "one\ntor"));
        QVERIFY(appendPrivateLine(path, "three"));
        QCOMPARE(contentOf(path), QByteArray("one\ntor\nthree\n"));
        QVERIFY(!appendPrivateLine(m_dir->path(), "a folder"));
    }

    void removes()
    {
        const QString path = m_dir->filePath(QStringLiteral("file"));
        QVERIFY(writePrivateFile(path, "content"));
        QVERIFY(removePrivateFile(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(removePrivateFile(path));
    }

    void doesNotRemoveAFolder()
    {
        const QString path = m_dir->filePath(QStringLiteral("folder"));
        QVERIFY(ensurePrivateFolder(path));
        QVERIFY(!removePrivateFile(path));
        QVERIFY(QFileInfo(path).isDir());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

BTA_TEST(TestPrivateFile)
#include "tst_privatefile.moc"
