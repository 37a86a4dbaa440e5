// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/paths.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

using namespace broker::records;

class TestPaths final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("default") << QString() << true;
        QTest::newRow("letters") << QStringLiteral("Customer") << true;
        QTest::newRow("all kinds") << QStringLiteral("a-Z_09") << true;
        QTest::newRow("longest") << QString(40, u'x') << true;
        QTest::newRow("too long") << QString(41, u'x') << false;
        QTest::newRow("dots") << QStringLiteral("..") << false;
        QTest::newRow("slash") << QStringLiteral("a/b") << false;
        QTest::newRow("backslash") << QStringLiteral("a\\b") << false;
        QTest::newRow("space") << QStringLiteral("a b") << false;
        QTest::newRow("umlaut") << QStringLiteral("b\u00fcro") << false;
        QTest::newRow("NUL") << QString(QChar(0)) << false;
    }
    void profileNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, accepted);
        QCOMPARE(isProfileName(name), accepted);
    }

    void everybodyHasTheirOwn()
    {
        QSet<QString> paths;
        int expected = 0;
        const QStringList profiles{
            QString(), QStringLiteral("default"), QStringLiteral("practice"), QStringLiteral("work")};
        for (const QString &profile : profiles) {
            for (const bool practice : {false, true}) {
                const Paths made
                    = Paths::under(QStringLiteral("/data"), QStringLiteral("/config"), profile, practice);
                QVERIFY(made.recordsFile.startsWith(QLatin1String("/data/")));
                QVERIFY(made.journalFolder.startsWith(QLatin1String("/data/")));
                QVERIFY(made.settingsFile.startsWith(QLatin1String("/config/")));
                paths << made.recordsFile << made.journalFolder << made.settingsFile;
                expected += 3;
            }
        }
        QCOMPARE(paths.size(), expected);
    }
};

BTA_TEST(TestPaths)
#include "tst_paths.moc"
