// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/callrates.h"
#include "settings/settings.h"
#include "settings/settingsfile.h"
#include "support/filerights.h"
#include "support/fulldisk.h"
#include "support/oddfiles.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace broker::settings;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("profile/settings.ini"));
    }

    void whatIsNoFileIsReportedAtOnce_data() { broker::test::addOddFiles(); }
    void whatIsNoFileIsReportedAtOnce()
    {
        QFETCH(broker::test::OddFile, oddFile);
        if (!broker::test::makeOddFile(m_path, oddFile))
            QSKIP("This user may not make one.");
        Settings settings(m_path);
        QVERIFY(settings.problem());
        QCOMPARE(settings.problem()->problem, broker::FileProblem::NotAFile);
        QCOMPARE(settings.path(), m_path);
        // They work for this session.
        QCOMPARE(settings.clipboardSeconds.value(), 45);
        settings.clipboardSeconds.set(60);
        QCOMPARE(settings.clipboardSeconds.value(), 60);
        QVERIFY(broker::test::isOdd(m_path));
    }

    void aHugeFileIsRefusedAtOnce()
    {
        QVERIFY(broker::test::makeLargeFile(m_path, 100LL * 1024 * 1024));
        const qint64 before = broker::test::peakMemory();
        const Settings settings(m_path);
        QVERIFY(settings.problem());
        QCOMPARE(settings.problem()->problem, broker::FileProblem::TooLarge);
        QVERIFY(broker::test::peakMemory() - before < 8LL * 1024 * 1024);
    }

    void defaults()
    {
        const Settings settings(m_path);
        QCOMPARE(settings.lastApiAddress.value(), QString());
        QCOMPARE(settings.clipboardSeconds.value(), 45);
        QCOMPARE(settings.revealSeconds.value(), 30);
        QCOMPARE(settings.windowGeometry.value(), QByteArray());
        QCOMPARE(settings.rotationDaysBrokerToken.value(), 90);
        QCOMPARE(settings.rotationDaysApiToken.value(), 90);
        QCOMPARE(settings.rotationDaysServiceCredential.value(), 90);
        QCOMPARE(settings.warningDays.value(), QList<int>({30, 14, 7, 1, 0}));
        QVERIFY(!settings.startAtLogin.value());
        QVERIFY(settings.confirmBeforeQuit.value());
        QCOMPARE(settings.language.value(), QString());
        QCOMPARE(settings.appearance.value(), Appearance::System);
        QCOMPARE(settings.secretStorage.value(), SecretStorage::Keychain);
        const CallRates rates(settings);
        QCOMPARE(rates.v1PerMinute.value(), 2000);
        QCOMPARE(rates.restPerMinute.value(), 1620);
    }

    void saysWhenTheFileIsNotWritten()
    {
        if (!broker::test::FullDisk::isPossible)
            QSKIP("No disk can be full here.");
        Settings settings(m_path);
        QSignalSpy ended(settings.file().get(), &SettingsFile::writingEnded);
        settings.clipboardSeconds.set(60);
        QVERIFY(settings.file()->writeNow());
        QVERIFY(ended.isEmpty() && !settings.file()->isUnwritten());
        {
            const broker::test::FullDisk full;
            // By those who share the file, too, and without being asked.
            CallRates(settings).v1PerMinute.set(500);
            QTRY_COMPARE(ended.size(), 1);
            QVERIFY(settings.file()->isUnwritten());
            QVERIFY(!settings.file()->writeNow());
            QCOMPARE(CallRates(settings).v1PerMinute.value(), 500);
        }
        // What could not be written goes along with what is set next.
        settings.revealSeconds.set(99);
        QTRY_VERIFY(!settings.file()->isUnwritten());
        QCOMPARE(ended.size(), 3);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const char *part : {"clipboardSeconds=60", "v1CallsPerMinute=500", "revealSeconds=99"})
            QVERIFY2(content.contains(part), content.constData());
        QVERIFY(broker::isPrivateFile(m_path));
    }

    void whatIsNoFileIsNeverWritten()
    {
        QVERIFY(QDir().mkpath(m_path));
        Settings settings(m_path);
        QVERIFY(settings.problem());
        settings.clipboardSeconds.set(60);
        QVERIFY(!settings.file()->writeNow());
        // That was said already.
        QVERIFY(!settings.file()->isUnwritten());
    }

    void limitsOfSnykAreBounded()
    {
        {
            const Settings settings(m_path);
            CallRates rates(settings);
            rates.v1PerMinute.set(0);
            rates.restPerMinute.set(1000000);
            // Whoever has the file open knows at once.
            QCOMPARE(CallRates(settings).v1PerMinute.value(), fewestCallsPerMinute);
        }
        const Settings settings(m_path);
        const CallRates again(settings);
        QCOMPARE(again.v1PerMinute.value(), fewestCallsPerMinute);
        QCOMPARE(again.restPerMinute.value(), mostCallsPerMinute);
    }

    void limitsOfSnykFallBack_data()
    {
        QTest::addColumn<QByteArray>("inFile");
        QTest::addColumn<int>("v1");
        QTest::addColumn<int>("rest");
        QTest::newRow("fewest") << QByteArray("60") << 60 << 60;
        QTest::newRow("most") << QByteArray("20000") << 20000 << 20000;
        QTest::newRow("too few") << QByteArray("59") << 2000 << 1620;
        QTest::newRow("too many") << QByteArray("20001") << 2000 << 1620;
        QTest::newRow("none") << QByteArray("0") << 2000 << 1620;
        QTest::newRow("negative") << QByteArray("-600") << 2000 << 1620;
        QTest::newRow("huge") << QByteArray("99999999999999999999") << 2000 << 1620;
        QTest::newRow("text") << QByteArray("fast") << 2000 << 1620;
        QTest::newRow("list") << QByteArray("600, 700") << 2000 << 1620;
        QTest::newRow("empty") << QByteArray("") << 2000 << 1620;
    }
    void limitsOfSnykFallBack()
    {
        QFETCH(QByteArray, inFile);
        writeFile("[snyk]\nv1CallsPerMinute=" + inFile + "\nrestCallsPerMinute=" + inFile + "\n");
        const Settings settings(m_path);
        const CallRates rates(settings);
        QTEST(rates.v1PerMinute.value(), "v1");
        QTEST(rates.restPerMinute.value(), "rest");
    }

    void remembersDaysAndChoices()
    {
        {
            Settings settings(m_path);
            settings.rotationDaysApiToken.set(30);
            settings.warningDays.set({7, 400, 60, -1, 7});
            settings.appearance.set(Appearance::Dark);
            settings.secretStorage.set(SecretStorage::Memory);
            settings.startAtLogin.set(true);
            settings.confirmBeforeQuit.set(false);
        }
        Settings again(m_path);
        QCOMPARE(again.rotationDaysApiToken.value(), 30);
        QCOMPARE(again.rotationDaysBrokerToken.value(), 90);
        QCOMPARE(again.warningDays.value(), QList<int>({60, 7}));
        QCOMPARE(again.appearance.value(), Appearance::Dark);
        QCOMPARE(again.secretStorage.value(), SecretStorage::Memory);
        QVERIFY(again.startAtLogin.value());
        QVERIFY(!again.confirmBeforeQuit.value());
        again.rotationDaysApiToken.set(0);
        QCOMPARE(again.rotationDaysApiToken.value(), 1);
        again.warningDays.set({});
        QCOMPARE(again.warningDays.value(), QList<int>());
        again.warningDays.set({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        QCOMPARE(again.warningDays.value(), QList<int>({12, 11, 10, 9, 8, 7, 6, 5, 4, 3}));
    }

    void choicesFallBack_data()
    {
        QTest::addColumn<QByteArray>("inFile");
        QTest::addColumn<Appearance>("expected");
        QTest::newRow("light") << QByteArray("light") << Appearance::Light;
        QTest::newRow("capital") << QByteArray("Light") << Appearance::System;
        QTest::newRow("number") << QByteArray("1") << Appearance::System;
        QTest::newRow("empty") << QByteArray("") << Appearance::System;
        QTest::newRow("list") << QByteArray("light, dark") << Appearance::System;
        QTest::newRow("bytes") << QByteArray("@ByteArray(light)") << Appearance::System;
    }
    void choicesFallBack()
    {
        QFETCH(QByteArray, inFile);
        QFETCH(Appearance, expected);
        writeFile("[program]\nappearance=" + inFile + "\n");
        QCOMPARE(Settings(m_path).appearance.value(), expected);
    }

    void daysFallBack_data()
    {
        QTest::addColumn<QByteArray>("inFile");
        QTest::addColumn<QList<int>>("expected");
        const QList<int> usual{30, 14, 7, 1, 0};
        QTest::newRow("quoted") << QByteArray("\"20,10\"") << QList<int>{20, 10};
        QTest::newRow("by hand") << QByteArray("20, 10") << QList<int>{20, 10};
        QTest::newRow("one") << QByteArray("5") << QList<int>{5};
        QTest::newRow("unsorted, twice") << QByteArray("1, 9,1") << QList<int>{9, 1};
        QTest::newRow("none") << QByteArray("") << QList<int>();
        QTest::newRow("text") << QByteArray("soon") << usual;
        QTest::newRow("hole") << QByteArray("\"30,,7\"") << usual;
        QTest::newRow("too large") << QByteArray("30, 366") << usual;
        QTest::newRow("negative") << QByteArray("-1") << usual;
        QTest::newRow("bytes") << QByteArray("@ByteArray(5)") << usual;
        QTest::newRow("invalid") << QByteArray("@Invalid()") << usual;
    }
    void daysFallBack()
    {
        QFETCH(QByteArray, inFile);
        QFETCH(QList<int>, expected);
        writeFile("[rotation]\nwarningDays=" + inFile + "\n");
        QCOMPARE(Settings(m_path).warningDays.value(), expected);
    }

    void remembers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("https://api.eu.snyk.io");
        QTest::newRow("empty") << QStringLiteral("");
        QTest::newRow("umlaut and CJK") << QStringLiteral("J\u00f6rg \u5c71");
        QTest::newRow("comma") << QStringLiteral("Lindqvist, Avery; \"A\"");
        QTest::newRow("looks like Qt's notation") << QStringLiteral("@ByteArray(x)");
        QTest::newRow("number") << QStringLiteral("12");
    }
    void remembers()
    {
        QFETCH(QString, text);
        const QByteArray geometry("\x01\xd9\xd0\xcb\0\x03,;\"%", 10);
        {
            Settings settings(m_path);
            settings.rememberedToken.owner.set(text);
            settings.clipboardSeconds.set(60);
            settings.windowGeometry.set(geometry);
            QCOMPARE(settings.rememberedToken.owner.value(), text);
        }
        const Settings again(m_path);
        QCOMPARE(again.rememberedToken.owner.value(), text);
        QCOMPARE(again.clipboardSeconds.value(), 60);
        QCOMPARE(again.windowGeometry.value(), geometry);
        QCOMPARE(again.lastApiAddress.value(), QString());
    }

    void numberFallsBack_data()
    {
        QTest::addColumn<QByteArray>("inFile");
        QTest::addColumn<int>("expected");
        QTest::newRow("smallest") << QByteArray("5") << 5;
        QTest::newRow("largest") << QByteArray("600") << 600;
        QTest::newRow("too small") << QByteArray("4") << 45;
        QTest::newRow("too large") << QByteArray("601") << 45;
        QTest::newRow("negative") << QByteArray("-10") << 45;
        QTest::newRow("fraction") << QByteArray("12.5") << 45;
        QTest::newRow("text") << QByteArray("soon") << 45;
        QTest::newRow("empty") << QByteArray("") << 45;
        QTest::newRow("list") << QByteArray("10, 20") << 45;
        QTest::newRow("overflow") << QByteArray("99999999999999") << 45;
        QTest::newRow("invalid") << QByteArray("@Invalid()") << 45;
        QTest::newRow("bytes") << QByteArray("@ByteArray(10)") << 45;
    }
    void numberFallsBack()
    {
        QFETCH(QByteArray, inFile);
        QFETCH(int, expected);
        writeFile("[privacy]\nclipboardSeconds=" + inFile + "\n");
        QCOMPARE(Settings(m_path).clipboardSeconds.value(), expected);
    }

    void otherTypesFallBack()
    {
        writeFile("[connect]\napiAddress=a, b\n[window]\ngeometry=text\n"
                  "[rememberedToken]\nfingerprint=@ByteArray(x)\nowner="
            + QByteArray(5000, 'x') + "\n");
        const Settings settings(m_path);
        QCOMPARE(settings.lastApiAddress.value(), QString());
        QCOMPARE(settings.rememberedToken.masked.value(), QString());
        QCOMPARE(settings.rememberedToken.owner.value(), QString());
        QCOMPARE(settings.windowGeometry.value(), QByteArray());
    }

    void truth_data()
    {
        QTest::addColumn<QByteArray>("inFile");
        QTest::addColumn<bool>("expected"); // the fallback is true
        QTest::newRow("true") << QByteArray("true") << true;
        QTest::newRow("false") << QByteArray("false") << false;
        QTest::newRow("nonsense") << QByteArray("no") << true;
        QTest::newRow("empty") << QByteArray("") << true;
    }
    void truth()
    {
        QFETCH(QByteArray, inFile);
        QFETCH(bool, expected);
        writeFile("[test]\nflag=" + inFile + "\n");
        SettingsFile file(m_path, true);
        Item<bool> flag(file, QStringLiteral("test/flag"), true);
        QCOMPARE(flag.value(), expected);
        flag.set(false);
        QCOMPARE(flag.value(), false);
    }

    void numbersAreKeptInRange()
    {
        Settings settings(m_path);
        settings.revealSeconds.set(1);
        QCOMPARE(settings.revealSeconds.value(), 5);
        settings.revealSeconds.set(100000);
        QCOMPARE(settings.revealSeconds.value(), 600);
    }

    void damagedFileMeansDefaults()
    {
        writeFile(QByteArray("\0\xff[[[=\n%%%", 10));
        Settings settings(m_path);
        QCOMPARE(settings.clipboardSeconds.value(), 45);
        settings.clipboardSeconds.set(50);
        QCOMPARE(settings.clipboardSeconds.value(), 50);
    }

    void isPrivate()
    {
        {
            Settings settings(m_path);
            settings.lastApiAddress.set(QStringLiteral("https://api.eu.snyk.io"));
        }
        QVERIFY(QFile::exists(m_path));
        QVERIFY(broker::test::isPrivate(m_path));
        // Also one that somebody opened to others.
        QVERIFY(broker::test::letOthersRead(m_path));
        {
            Settings settings(m_path);
            settings.lastApiAddress.set(QStringLiteral("https://api.us.snyk.io"));
        }
        QVERIFY(broker::test::isPrivate(m_path));
    }

    void worksWhereNothingCanBeWritten()
    {
        QFile inTheWay(m_dir->filePath(QStringLiteral("profile")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Settings settings(m_path);
        settings.lastApiAddress.set(QStringLiteral("https://api.eu.snyk.io"));
        QCOMPARE(settings.lastApiAddress.value(), QStringLiteral("https://api.eu.snyk.io"));
    }

private:
    void writeFile(const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

BTA_TEST(TestSettings)
#include "tst_settings.moc"
