// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/leaksearch.h"

#include "support/samples.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace broker;
using namespace broker::test;

/// A search that finds nothing must not be one that cannot find anything.
class TestLeakSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryForm_data();
    void findsEveryForm();
    void leavesWhatMayBeShown();
    void looksEverywhere();

private:
    [[nodiscard]] static LeakSearch search()
    {
        LeakSearch search;
        search.add(QStringLiteral("token"), samples::brokerTokenText);
        return search;
    }
};

void TestLeakSearch::findsEveryForm_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray secret(samples::brokerTokenText);
    const QString text = QString::fromLatin1(secret);
    QTest::newRow("plain") << secret;
    QTest::newRow("upper case") << secret.toUpper();
    QTest::newRow("base64") << secret.toBase64();
    QTest::newRow("base64 of a header") << QByteArray("token " + secret + "\r\n").toBase64();
    QTest::newRow("base64, one byte before") << QByteArray("x" + secret + "xyz").toBase64();
    QTest::newRow("base64, two bytes before") << QByteArray("xy" + secret + "x").toBase64();
    QTest::newRow("base64url") << QByteArray("\xff\xfe?" + secret).toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("hex") << secret.toHex();
    QTest::newRow("hex in upper case") << secret.toHex().toUpper();
    QTest::newRow("hex of upper case") << secret.toUpper().toHex();
    QTest::newRow("percent") << QByteArray(secret).replace('-', "%2D");
    QTest::newRow("percent, all") << secret.toPercentEncoding(QByteArray(), secret);
    QTest::newRow("no dashes") << QByteArray(secret).replace('-', QByteArray());
    QTest::newRow("UTF-16") << QByteArray(
        reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
}

void TestLeakSearch::findsEveryForm()
{
    QFETCH(QByteArray, content);
    QVERIFY(!search().findIn(content).isEmpty());
    QVERIFY(!search().findIn(QByteArray("\0\1before", 8) + content + "after").isEmpty());
}

void TestLeakSearch::leavesWhatMayBeShown()
{
    const Fingerprint fingerprint = samples::brokerToken().fingerprint();
    QCOMPARE(
        search().findIn(fingerprint.masked().toUtf8() + '\n' + fingerprint.sha256().toUtf8()), QStringList());
    QCOMPARE(search().findIn(samples::otherBrokerTokenText), QStringList());
}

void TestLeakSearch::looksEverywhere()
{
    const QTemporaryDir folder;
    QCOMPARE(search().findBelow(folder.path()), QStringList());
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral(".hidden/deep")));
    QFile inside(folder.filePath(QStringLiteral(".hidden/deep/.file")));
    QVERIFY(inside.open(QIODevice::WriteOnly));
    inside.write(samples::brokerTokenText);
    inside.close();
    QFile name(folder.filePath(QString::fromLatin1(samples::brokerTokenText)));
    QVERIFY(name.open(QIODevice::WriteOnly));
    const QStringList found = search().findBelow(folder.path());
    QCOMPARE(found.size(), 2);
    QVERIFY(found.filter(inside.fileName()).size() == 1);
    QVERIFY(found.filter(name.fileName()).size() == 1);
}

BTA_TEST(TestLeakSearch)
#include "tst_leaksearch.moc"
