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

    /// Of a container every value counts as a secret, short words included.
    void hidesALongSecretWithAShortOneInIt()
    {
        RunLog log;
        log.setKnown({Secret::take(QByteArray("info")), Secret::take(QByteArray("my-info-word"))});
        const QStringList lines = log.add("level info said my-info-word\n");
        QCOMPARE(lines.size(), 1);
        for (const char *part : {"info", "my-", "-word"})
            QVERIFY2(!lines.constFirst().contains(QLatin1String(part)), qPrintable(lines.constFirst()));
    }

    /// What an engine calls a container or an image is for everybody to read.
    void showsTheIdsOfContainersAndImages()
    {
        const QString id(QStringLiteral("4f1d0c8be2a94b7d8c3e5f60a1b2c3d4e5f60718293a4b5c6d7e8f9012345678"));
        RunLog log;
        log.setOpen({QStringLiteral("snyk-broker-gitlab-5a2d1f00"),
            QStringLiteral("snyk/broker:container-registry-agent")});
        const QStringList lines{id, QStringLiteral("Digest: sha256:") + id,
            QStringLiteral("docker.io/snyk/broker@sha256:") + id,
            QStringLiteral("name is in use by container \"%1\".").arg(id),
            QStringLiteral("Error: no container with ID %1 here").arg(id),
            QStringLiteral("4f1d0c8be2a9: Pull complete"),
            QStringLiteral("Status: Downloaded newer image for snyk/broker:container-registry-agent"),
            QStringLiteral("the name \"/snyk-broker-gitlab-5a2d1f00\" is in use")};
        for (const QString &line : lines) {
            QCOMPARE(log.add(line.toUtf8() + '\n'), QStringList{line});
            QCOMPARE(log.masked(line), line);
        }
    }

    /// However much a token looks like such an id.
    void hidesTokensAllTheSame_data()
    {
        QTest::addColumn<QString>("line");
        const QString hex(QStringLiteral("4f1d0c8be2a94b7d8c3e5f60a1b2c3d4e5f60718293a4b5c6d7e8f9012345678"));
        QTest::newRow("named") << QStringLiteral("token ") + hex;
        QTest::newRow("assigned") << QStringLiteral("CR_TOKEN=") + hex;
        QTest::newRow("in a sentence") << QStringLiteral("signing in with ") + hex;
        QTest::newRow("of DigitalOcean") << QStringLiteral("dop_v1_") + hex;
        QTest::newRow("longer") << hex + u'0';
        QTest::newRow("old token of GitHub") << hex.left(40);
        QTest::newRow("as user of an address")
            << QStringLiteral("https://u:sha256:%1@git.example.com").arg(hex);
        QTest::newRow("before a digest")
            << QStringLiteral("https://u:4f1d0c8be2a9@registry.example.com/broker@sha256:") + hex;
        QTest::newRow("known, alone") << QStringLiteral("4f1d0c8be2a9") + QString(52, u'a');
        QTest::newRow("known, as a digest") << QStringLiteral("sha256:4f1d0c8be2a9") + QString(52, u'a');
    }

    void hidesTokensAllTheSame()
    {
        QFETCH(const QString, line);
        RunLog log;
        log.setKnown({Secret::take(QByteArray("4f1d0c8be2a9") + QByteArray(52, 'a'))});
        log.setOpen({QStringLiteral("snyk-broker-gitlab-5a2d1f00")});
        QString all = log.add(line.toUtf8() + '\n').join(u'\n');
        all.replace(QStringLiteral("broker@sha256:4f1d0c8be2a94b7d"), QString());
        QVERIFY2(!all.contains(QLatin1String("4f1d0c8be2a9")), qPrintable(all));
    }

    /// The log of a client is not in the words of an engine.
    void hidesWhatStandsAloneInTheLogOfAClient()
    {
        RunLog log;
        log.begin(true);
        const QByteArray hex("4f1d0c8be2a94b7d8c3e5f60a1b2c3d4e5f60718293a4b5c6d7e8f9012345678");
        QCOMPARE(log.add("2026-03-14T15:09:26Z " + hex + "\n"), QStringList{QStringLiteral("***")});
    }

    /// What was read before does not come again, whoever asks for it.
    void saysNothingTwice()
    {
        RunLog log;
        log.begin(true);
        QCOMPARE(log.add("2026-03-14T15:09:26.000000001Z one\n2026-03-14T15:09:26.1Z two@host\n"),
            (QStringList{QStringLiteral("one"), log.masked(QStringLiteral("two@host"))}));
        QCOMPARE(log.last()->text, QStringLiteral("2026-03-14T15:09:26.1Z"));
        // Again, in the words of an engine that writes its own time zone.
        log.begin(true);
        QCOMPARE(
            log.add("2026-03-14T17:09:26.000000001+02:00 one\n2026-03-14T17:09:26.100+02:00 two@host\r and "
                    "more\n2026-03-14T17:09:26.100000001+02:00 three\nand so on\n"),
            (QStringList{QStringLiteral("three"), QStringLiteral("and so on")}));
        // Another log has its own moments, and what an engine says itself has none.
        log.startOver();
        log.begin(true);
        QCOMPARE(log.add("2026-03-14T15:09:26Z again\n"), QStringList{QStringLiteral("again")});
        log.begin(false);
        QCOMPARE(log.add("2026-03-14T15:09:26Z as it is\n"),
            QStringList{QStringLiteral("2026-03-14T15:09:26Z as it is")});
        for (const char *odd :
            {"2026-13-14T15:09:26Z x", "2026-03-14T15:09:26 x", "x 2026-03-14T15:09:26Z"}) {
            QString line = QString::fromLatin1(odd);
            QVERIFY(!clientrun::LogMoment::takenFrom(line));
            QCOMPARE(line, QString::fromLatin1(odd));
        }
    }

    /// Podman gives all lines that were written at once the same moment.
    void showsAllLinesOfOneMoment()
    {
        const QByteArray trace
            = "2026-03-14T15:09:26.5Z Error: no\n2026-03-14T15:09:26.5Z     at client.js:1\n"
              "2026-03-14T15:09:26.5Z     at main.js:2\n";
        RunLog log;
        log.begin(true);
        QCOMPARE(log.add(trace),
            (QStringList{QStringLiteral("Error: no"), QStringLiteral("at client.js:1"),
                QStringLiteral("at main.js:2")}));
        log.begin(true);
        QCOMPARE(log.add(trace + "2026-03-14T15:09:26.6Z next\n2026-03-14T15:09:26.6Z and next\n"),
            (QStringList{QStringLiteral("next"), QStringLiteral("and next")}));
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
