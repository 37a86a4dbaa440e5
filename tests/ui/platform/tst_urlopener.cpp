// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/urlopener.h"
#include "support/testroom.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using broker::ui::UrlOpener;

class TestUrlOpener final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWebPagesOnly_data();
    void opensWebPagesOnly();
    void saysWhenNothingOpened();
    void opensNothingWhilePractising();
    void saysLaterWhenTheDesktopFails_data();
    void saysLaterWhenTheDesktopFails();
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

void TestUrlOpener::opensNothingWhilePractising()
{
    bool isPractice = true;
    QList<QUrl> opened;
    const UrlOpener opener(
        [&opened](const QUrl &page) {
            opened.append(page);
            return true;
        },
        [&isPractice] { return isPractice; });
    const QUrl page(QStringLiteral("https://app.snyk.io/account"));
    QCOMPARE(opener.open(page), UrlOpener::Outcome::Practice);
    QVERIFY(opened.isEmpty());
    isPractice = false;
    QCOMPARE(opener.open(page), UrlOpener::Outcome::Opened);
    QCOMPARE(opened, QList<QUrl>{page});
}

void TestUrlOpener::saysLaterWhenTheDesktopFails_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::newRow("opened") << 0;
    QTest::newRow("no browser") << 3;
}

/// With a desktop's starter of browsers that says how it went, as the real one does.
void TestUrlOpener::saysLaterWhenTheDesktopFails()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QFETCH(const int, exitCode);
    const QTemporaryDir folder;
    const QString notes = folder.filePath(QStringLiteral("asked"));
    QFile starter(folder.filePath(QStringLiteral("xdg-open")));
    QVERIFY(starter.open(QIODevice::WriteOnly));
    starter.write(QStringLiteral("#!/bin/sh\nprintf %s \"$1\" > '%1.part'\nmv '%1.part' '%1'\nexit %2\n")
                      .arg(notes)
                      .arg(exitCode)
                      .toUtf8());
    starter.close();
    QVERIFY(starter.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder.path()) + ':' + path);
    int failures = 0;
    const UrlOpener opener;
    const QUrl page(QStringLiteral("https://app.snyk.io/org/a b/manage?c=d&e=f"));
    const auto outcome = opener.open(page, [&failures] { ++failures; });
    qputenv("PATH", path);
    QCOMPARE(outcome, UrlOpener::Outcome::Opened);
    QTRY_VERIFY(QFile::exists(notes));
    QTRY_COMPARE(failures, exitCode == 0 ? 0 : 1);
    QTest::qWait(100);
    QCOMPARE(failures, exitCode == 0 ? 0 : 1);
    QFile asked(notes);
    QVERIFY(asked.open(QIODevice::ReadOnly));
    QCOMPARE(asked.readAll(), page.toEncoded());
#else
    QSKIP("Only where the desktop has such a starter.");
#endif
}

BTA_TEST(TestUrlOpener)
#include "tst_urlopener.moc"
