// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/runlog.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using clientrun::RunLog;

class TestRunLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsIntoLines()
    {
        RunLog log;
        QCOMPARE(log.add("one\ntwo\r"), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QCOMPARE(log.add("thr"), QStringList());
        QCOMPARE(log.add("ee\n\n  \n\x1b[32mfo\x1b[0mur"), QStringList{QStringLiteral("three")});
        QCOMPARE(log.finish(), QStringList{QStringLiteral("four")});
        QCOMPARE(log.finish(), QStringList());
        QCOMPARE(log.add(QByteArray("\xff\xfe\0x\n", 5)).size(), 1);
    }

    /// A secret that comes in two parts is one.
    void showsNoSecret()
    {
        RunLog log;
        log.setKnown({Secret::take(QByteArray("hunter2hunter"))});
        QVERIFY(log.add("password is hunter2").isEmpty());
        const QStringList lines = log.add(
            "hunter\ntoken a1b2c3d4-1111-4222-8333-444455556666 https://u:pa55word@git.example.com/\n");
        QCOMPARE(lines.size(), 2);
        const QString all = lines.join(u'\n');
        for (const char *secret : {"hunter2", "a1b2c3d4-1111", "pa55word"})
            QVERIFY2(!all.contains(QLatin1String(secret)), qPrintable(all));
        QVERIFY(!log.masked(QStringLiteral("x hunter2hunter y")).contains(QLatin1String("hunter2")));
    }

    void isBounded()
    {
        RunLog log;
        for (int i = 0; i < 100; ++i)
            QVERIFY(log.add(QByteArray(1024, 'x')).isEmpty());
        const QStringList lines = log.add(QByteArray(5000, 'y') + '\n');
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.constFirst().size() <= 500);
    }
};

BTA_BARE_TEST(TestRunLog)
#include "tst_runlog.moc"
