// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

    void defaults()
    {
        const Settings settings(m_path);
        QCOMPARE(settings.lastApiAddress.value(), QString());
        QCOMPARE(settings.clipboardSeconds.value(), 45);
        QCOMPARE(settings.revealSeconds.value(), 30);
        QCOMPARE(settings.windowGeometry.value(), QByteArray());
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
            settings.rememberedTokenOwner.set(text);
            settings.clipboardSeconds.set(60);
            settings.windowGeometry.set(geometry);
            QCOMPARE(settings.rememberedTokenOwner.value(), text);
        }
        const Settings again(m_path);
        QCOMPARE(again.rememberedTokenOwner.value(), text);
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
        QCOMPARE(settings.rememberedTokenMasked.value(), QString());
        QCOMPARE(settings.rememberedTokenOwner.value(), QString());
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
        QSettings file(m_path, QSettings::IniFormat);
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
        constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        {
            Settings settings(m_path);
            settings.lastApiAddress.set(QStringLiteral("https://api.eu.snyk.io"));
        }
        QVERIFY(QFile::exists(m_path));
        QVERIFY(!(QFile::permissions(m_path) & others));
        // Also one that somebody opened to others.
        QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | QFileDevice::ReadOther));
        {
            Settings settings(m_path);
            settings.lastApiAddress.set(QStringLiteral("https://api.us.snyk.io"));
        }
        QVERIFY(!(QFile::permissions(m_path) & others));
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

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
