// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/remark.h"
#include "clientconfig/savefile.h"
#include "support/filerights.h"
#include "support/oddfiles.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#endif

using namespace broker;
using namespace broker::clientconfig;

namespace {

Rendered rendered()
{
    const auto type = test::clientType("gitlab");
    return *render(Carrier::DockerEnvFile,
        *compose(type, test::region("SNYK-US-01"), test::brokerToken(), test::neededAnswers(type)));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSaveFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarksArePutWhereTheyAreComments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("variables") << QByteArray("A=1\n") << QByteArray("# Practice\nA=1\n");
        QTest::newRow("script") << QByteArray("#!/bin/sh\nA=1\n")
                                << QByteArray("#!/bin/sh\n# Practice\nA=1\n");
        QTest::newRow("byte order mark")
            << QByteArray("\xef\xbb\xbf$A = 1\n") << QByteArray("\xef\xbb\xbf# Practice\n$A = 1\n");
        QTest::newRow("empty") << QByteArray() << QByteArray("# Practice\n");
    }

    void remarksArePutWhereTheyAreComments()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, expected);
        const Secret marked = withRemark(Secret::take(QByteArray(text)), QStringLiteral("Practice"));
        QCOMPARE(marked.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); }), expected);
    }

    void saysWhereTheSecretLies()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("client.env"));
        const auto saved = save(rendered(), path);
        QVERIFY(saved);
        QCOMPARE(saved->path, QFileInfo(path).canonicalFilePath());
        QVERIFY(contentOf(path).contains("s3cret-of-the-service"));
        QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("client.env")});
    }

    void nobodyElseCanReadIt_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("new") << false;
        QTest::newRow("readable for all before") << true;
    }
    void nobodyElseCanReadIt()
    {
        QFETCH(bool, isThere);
#if defined(Q_OS_UNIX)
        const mode_t before = ::umask(0);
#endif
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("client.env"));
        if (isThere) {
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly));
            QVERIFY(test::letOthersRead(path));
        }
        const auto saved = save(rendered(), path);
#if defined(Q_OS_UNIX)
        ::umask(before);
#endif
        QVERIFY(saved);
        QVERIFY(saved->isPrivate);
        QVERIFY(test::isPrivate(path));
    }

#if defined(Q_OS_UNIX)
    /// A full disk, as far as one process can have one: no file may grow over a few bytes.
    void leavesNothingBehindWhenItFails_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("new") << false;
        QTest::newRow("over an old one") << true;
    }
    void leavesNothingBehindWhenItFails()
    {
        QFETCH(bool, isThere);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("client.env"));
        const QByteArray old("old");
        if (isThere) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(old), old.size());
        }
        const Rendered text = rendered();
        rlimit unlimited{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &unlimited), 0);
        rlimit tight = unlimited;
        tight.rlim_cur = 16;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto saved = save(text, path);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &unlimited), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!saved);
        QVERIFY(!saved.error().detail.isEmpty());
        QCOMPARE(filesIn(folder.path()), isThere ? QStringList{QStringLiteral("client.env")} : QStringList());
        if (isThere)
            QCOMPARE(contentOf(path), old);
    }
#endif

    void whatIsNoFileIsLeftAlone_data()
    {
        test::addOddFiles();
    }
    void whatIsNoFileIsLeftAlone()
    {
        QFETCH(test::OddFile, oddFile);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("client.env"));
        if (!test::makeOddFile(path, oddFile))
            QSKIP("This user may not make one.");
        const auto saved = save(rendered(), path);
        QVERIFY(!saved);
        QCOMPARE(saved.error().problem, FileProblem::NotAFile);
        QVERIFY(test::isOdd(path));
    }

    void aFolderInTheWayIsAFailure()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("client.env")));
        QVERIFY(!save(rendered(), folder.filePath(QStringLiteral("client.env"))));
        QVERIFY(filesIn(folder.path()).isEmpty());
    }
};

BTA_TEST(TestSaveFile)
#include "tst_savefile.moc"
