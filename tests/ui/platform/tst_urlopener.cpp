// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/urlopener.h"
#include "support/testroom.h"

#include <QTest>

using broker::ui::UrlOpener;

class TestUrlOpener final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWebPagesOnly_data();
    void opensWebPagesOnly();
    void saysWhenNothingOpened();
};

void TestUrlOpener::opensWebPagesOnly_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("page") << QUrl(QStringLiteral("https://app.snyk.io/account")) << true;
    QTest::newRow("port, query") << QUrl(QStringLiteral("https://snyk.example:8443/a?b=c")) << true;
    QTest::newRow("plain http") << QUrl(QStringLiteral("http://app.snyk.io/")) << false;
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd")) << false;
    QTest::newRow("script") << QUrl(QStringLiteral("javascript:alert(1)")) << false;
    QTest::newRow("mail") << QUrl(QStringLiteral("mailto:a@example.com")) << false;
    QTest::newRow("user name") << QUrl(QStringLiteral("https://app.snyk.io@evil.example/")) << false;
    QTest::newRow("no host") << QUrl(QStringLiteral("https:///path")) << false;
    QTest::newRow("relative") << QUrl(QStringLiteral("/account")) << false;
    QTest::newRow("empty") << QUrl() << false;
}

void TestUrlOpener::opensWebPagesOnly()
{
    QFETCH(QUrl, url);
    QFETCH(bool, allowed);
    QList<QUrl> opened;
    const UrlOpener opener([&opened](const QUrl &page) {
        opened.append(page);
        return true;
    });
    QCOMPARE(opener.open(url), allowed ? UrlOpener::Outcome::Opened : UrlOpener::Outcome::Refused);
    QCOMPARE(opened, allowed ? QList<QUrl>{url} : QList<QUrl>());
}

void TestUrlOpener::saysWhenNothingOpened()
{
    const UrlOpener opener([](const QUrl &) { return false; });
    QCOMPARE(opener.open(QUrl(QStringLiteral("https://snyk.io"))), UrlOpener::Outcome::Failed);
}

BTA_TEST(TestUrlOpener)
#include "tst_urlopener.moc"
