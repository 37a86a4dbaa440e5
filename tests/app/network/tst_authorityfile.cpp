// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/authorityfile.h"

#include "support/loopbackserver.h"
#include "support/testroom.h"

#include <QFile>
#include <QTest>

using namespace broker;
using namespace broker::network;
using broker::test::LoopbackServer;

namespace {

QByteArray contentsOf(const char *name)
{
    QFile file(LoopbackServer::certificateFile(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The test certificate %s cannot be read.", name);
    return file.readAll();
}

QByteArray der(const char *name)
{
    return fromPem(contentsOf(name)).constFirst().toDer();
}

} // namespace

class TestAuthorityFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void tellsWhoseItIs();
    void survivesTheSettings();
};

void TestAuthorityFile::reads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("subjects");
    const QString test = QStringLiteral("Loopback Test Authority");
    const QString contoso = QStringLiteral("Contoso Web Inspection");
    const QByteArray one = contentsOf("ca.pem");
    const QByteArray other = contentsOf("inspection-ca.pem");
    QTest::newRow("PEM") << one << QStringList{test};
    QTest::newRow("DER") << der("ca.pem") << QStringList{test};
    QTest::newRow("two") << one + other << QStringList{test, contoso};
    QTest::newRow("twice the same") << one + one << QStringList{test};
    QTest::newRow("with words before it") << "Company CA\r\n" + one << QStringList{test};
    QTest::newRow("with a server's") << contentsOf("valid.pem") + one << QStringList{test};
    QTest::newRow("expired, which is shown")
        << contentsOf("old-ca.pem") << QStringList{QStringLiteral("Contoso Old Inspection")};
}

void TestAuthorityFile::reads()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, subjects);
    const auto read = readAuthorities(file);
    QVERIFY(read.has_value());
    QStringList found;
    for (const QSslCertificate &one : *read)
        found.append(factsOf(one).subject);
    QCOMPARE(found, subjects);
}

void TestAuthorityFile::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<AuthorityFlaw>("flaw");
    QTest::newRow("nothing") << QByteArray() << AuthorityFlaw::NoCertificate;
    QTest::newRow("a text") << QByteArray("Dear colleagues,") << AuthorityFlaw::NoCertificate;
    QTest::newRow("half") << contentsOf("ca.pem").left(100) << AuthorityFlaw::NoCertificate;
    QTest::newRow("a server's") << contentsOf("valid.pem") << AuthorityFlaw::NoAuthority;
    QTest::newRow("a key") << contentsOf("valid.pem") + contentsOf("valid.key") << AuthorityFlaw::PrivateKey;
    QTest::newRow("large") << QByteArray(largestAuthorityFile + 1, 'x') << AuthorityFlaw::TooLarge;
}

void TestAuthorityFile::refuses()
{
    QFETCH(const QByteArray, file);
    QFETCH(const AuthorityFlaw, flaw);
    const auto read = readAuthorities(file);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), flaw);
}

void TestAuthorityFile::tellsWhoseItIs()
{
    const QSslCertificate certificate = fromPem(contentsOf("inspection-ca.pem")).constFirst();
    const CertificateFacts facts = factsOf(certificate);
    QCOMPARE(facts.subject, QStringLiteral("Contoso Web Inspection"));
    QCOMPARE(facts.issuer, facts.subject);
    QVERIFY(facts.isAuthority);
    QVERIFY(facts.isSelfSigned);
    QCOMPARE(facts.untilUtc, QDateTime(QDate(2090, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(facts.sha256.size(), 32 * 3 - 1);
    QVERIFY(!factsOf(fromPem(contentsOf("valid.pem")).constFirst()).isAuthority);
}

void TestAuthorityFile::survivesTheSettings()
{
    const QByteArray both = contentsOf("ca.pem") + contentsOf("inspection-ca.pem");
    const QList<QSslCertificate> read = *readAuthorities(both);
    QCOMPARE(fromPem(toPem(read)), read);
}

BTA_TEST(TestAuthorityFile)
#include "tst_authorityfile.moc"
