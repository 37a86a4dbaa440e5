// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/expansion.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QTest>

using namespace broker;
using namespace broker::clientconfig;

class TestExpansion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As tried with the real client.
    void namesThatTheClientLooksUp_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *value, const QStringList &names) {
            QTest::newRow(value) << QString::fromUtf8(value) << names;
        };
        const QStringList home{QStringLiteral("HOME")};
        row("$HOME", home);
        row("pa$HOME!", home);
        row("'$HOME'", home);
        row("$HOMEé", home);
        row("é$HOME", home);
        row("$HOME$PATH", {QStringLiteral("HOME"), QStringLiteral("PATH")});
        row("$HOMER", {QStringLiteral("HOMER")});
        row("$HOME\n", home);
        row("\\\\$HOME", {}); // the second backslash is the escape
        row("\\$HOME", {});
        row("$$HOME", {});
        row("${HOME}", {});
        row("$(HOME)", {});
        row("$ HOME", {});
        row("$-HOME", {});
        row("$é$HOME", {});
        row("$\nHOME", {});
        row("$\u2028HOME", {});
        row("HOME$", {});
        row("$", {});
        row("$!", {});
        row("$!\n$HOME", home);
        row("nothing", {});
        row("", {});
    }
    void namesThatTheClientLooksUp()
    {
        QFETCH(QString, value);
        QTEST(lookedUpNames(value.toUtf8()), "names");
    }

    /// A value of a stranger's file, in which nothing is a name.
    void looksAtNothingTwice()
    {
        QElapsedTimer time;
        time.start();
        QCOMPARE(lookedUpNames(QByteArray("${").repeated(300000)), QStringList());
        QCOMPARE(lookedUpNames(QByteArray(QByteArray("$").repeated(300000) + "\n$HOME")),
            QStringList{QStringLiteral("HOME")});
        QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    }

    void partsAreLeftAloneAndMakeTheWhole_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"pa$HOME!", "$a$b$c", "a$", "$$HOME", "\\$HOME$PATH", "no dollar", "$"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }
    void partsAreLeftAloneAndMakeTheWhole()
    {
        QFETCH(QString, value);
        const QList<Secret> parts = partsOf(test::secretOf(value));
        QString whole;
        for (const Secret &part : parts) {
            QVERIFY(!part.isEmpty()); // the client does not replace by an empty value
            part.reveal([&whole](QByteArrayView bytes) {
                QVERIFY(lookedUpNames(bytes).isEmpty());
                whole += QString::fromUtf8(bytes);
            });
        }
        QCOMPARE(whole, value);
        QStringList names;
        for (qsizetype i = 0; i < parts.size(); ++i)
            names.append(partName(QStringLiteral("X"), i));
        QCOMPARE(lookedUpNames(partsReference(QStringLiteral("X"), parts.size()).toUtf8()), names);
    }

    void existence_data()
    {
        QTest::addColumn<bool>("exists");
        for (const char *name : {"HOME", "PATH", "GITHUB_TOKEN", "BROKER_TOKEN", "toString", "__proto__",
                 "REDIS_SERVICE_HOST", "REDIS_PORT_6379_TCP", "BITBUCKET"})
            QTest::newRow(name) << true;
        for (const char *name : {"word", "w0rd", "Home", "home", "X"})
            QTest::newRow(name) << false;
    }
    void existence()
    {
        QFETCH(bool, exists);
        QCOMPARE(existsInClient(QString::fromLatin1(QTest::currentDataTag())), exists);
    }
};

BTA_TEST(TestExpansion)
#include "tst_expansion.moc"
