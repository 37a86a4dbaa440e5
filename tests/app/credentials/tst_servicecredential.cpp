// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/servicecredential.h"

#include "credentials/practicecredential.h"
#include "products/registryparts.h"
#include "support/products.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QTest>

using namespace broker;
using namespace broker::credentials;

class TestServiceCredential final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void takesAKeyFileAsItIs();
    void survivesTheKeychain_data();
    void survivesTheKeychain();
    void tellsNothingOfAPassword();
    void refusesForeignEntries_data();
    void refusesForeignEntries();
};

void TestServiceCredential::refuses_data()
{
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<CredentialProblem>("problem");
    const auto password = kind::jiraPassword;
    const QString user = QStringLiteral("ada");
    QTest::newRow("no secret") << password << user << QByteArray() << CredentialProblem::SecretMissing;
    QTest::newRow("no token") << kind::gitLabToken << QString() << QByteArray()
                              << CredentialProblem::SecretMissing;
    QTest::newRow("no user") << password << QStringLiteral("  ") << QByteArray("pw")
                             << CredentialProblem::UserNameMissing;
    QTest::newRow("colon") << password << QStringLiteral("a:b") << QByteArray("pw")
                           << CredentialProblem::UserNameHasColon;
    QTest::newRow("line end") << kind::gitLabToken << QString() << QByteArray("glpat-a\r\nX-Evil: 1")
                              << CredentialProblem::NotPrintable;
    QTest::newRow("line end in the user")
        << password << QStringLiteral("a\nb") << QByteArray("pw") << CredentialProblem::NotPrintable;
    QTest::newRow("no key file") << CredentialKind(kind::registryKey) << QString() << QByteArray("{\"type\":")
                                 << CredentialProblem::NotAKeyFile;
    QTest::newRow("endless") << kind::gitLabToken << QString() << QByteArray(9000, 'x')
                             << CredentialProblem::TooLong;
    QTest::newRow("endless user") << password << QString(256, QLatin1Char('x')) << QByteArray("pw")
                                  << CredentialProblem::TooLong;
}

void TestServiceCredential::refuses()
{
    QFETCH(CredentialKind, kind);
    QFETCH(QString, user);
    QFETCH(QByteArray, secret);
    const auto made = ServiceCredential::make(kind, Secret::take(std::move(secret)), user);
    QVERIFY(!made.has_value());
    QTEST(made.error(), "problem");
}

/// As Google's console saves it: of several lines, which a header could not hold.
void TestServiceCredential::takesAKeyFileAsItIs()
{
    const QByteArray file = "{\r\n\t\"type\": \"service_account\",\n  \"private_key\": \"-----BEGIN PRIVATE "
                            "KEY-----\\nMIIE"
        + QByteArray(2300, 'x') + "\\n-----END PRIVATE KEY-----\\n\"\n}\n";
    const auto made = ServiceCredential::make(kind::registryKey, Secret::take(QByteArray(file)), QString());
    QVERIFY(made);
    const auto again = ServiceCredential::fromStored(made->toStored());
    QVERIFY(again && *again == *made);
    made->secret().reveal([&file](QByteArrayView kept) {
        QVERIFY(!kept.contains('\n') && !kept.contains('\t'));
        QCOMPARE(QJsonDocument::fromJson(kept.toByteArray()), QJsonDocument::fromJson(file));
    });
    QVERIFY(!ServiceCredential::make(
        kind::registryPassword, Secret::take(QByteArray("a\nb")), QStringLiteral("a")));
}

void TestServiceCredential::survivesTheKeychain_data()
{
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("user");
    for (const ServiceInfo &info : services()) {
        const QList<CredentialKind> kinds = kindsFor(info.service);
        for (const CredentialKind kind : kinds) {
            QTest::addRow("%s, %s", nameOf(info.service).data(), nameOf(kind).data())
                << kind << (hasUserName(kind) ? QStringLiteral("J\u00fcrgen@corp") : QString());
        }
    }
}

void TestServiceCredential::survivesTheKeychain()
{
    QFETCH(CredentialKind, kind);
    QFETCH(QString, user);
    // A key is a file, and nothing else is taken for one.
    const Secret secret
        = kind == kind::registryKey ? practiceSecret(kind) : samples::secret("pa$$ \xc3\xa9 \"quoted\"");
    const auto made = ServiceCredential::make(kind, secret, user);
    QVERIFY(made.has_value());
    const auto again = ServiceCredential::fromStored(made->toStored());
    QVERIFY(again.has_value());
    QVERIFY(*again == *made);
    QCOMPARE(again->userName(), user);
    QVERIFY(again->fingerprint() == made->fingerprint());
}

void TestServiceCredential::tellsNothingOfAPassword()
{
    // A short password would be found from its hash; a token's hash is what the Broker logs, too.
    const Secret password = samples::secret("Sommer2026-Sommer2026-Sommer2026");
    const auto first = ServiceCredential::make(kind::jiraPassword, password, QStringLiteral("ada"));
    const auto second = ServiceCredential::make(kind::jiraPassword, password, QStringLiteral("ada"));
    QVERIFY(!(first->fingerprint() == Fingerprint::of(password)));
    QVERIFY(!(first->fingerprint() == second->fingerprint()));
    QVERIFY(first->fingerprint().masked() != Fingerprint::of(password).masked());
    QVERIFY(*first == *second);
    const auto token = ServiceCredential::make(kind::gitLabToken, password);
    QVERIFY(token->fingerprint() == Fingerprint::of(password));
}

void TestServiceCredential::refusesForeignEntries_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a bare token") << QByteArray("glpat-abc");
    QTest::newRow("another version") << QByteArray(R"({"v":2,"kind":"gitlab-token","secret":"YQ=="})");
    QTest::newRow("another kind") << QByteArray(R"({"v":1,"kind":"svn","secret":"YQ=="})");
    QTest::newRow("no secret") << QByteArray(R"({"v":1,"kind":"gitlab-token"})");
    QTest::newRow("damaged") << QByteArray(R"({"v":1,"kind":"gitlab-token","secret":"Y!=="})");
    QTest::newRow("no user") << QByteArray(R"({"v":1,"kind":"jira-password","secret":"YQ==","mark":"YQ=="})");
    QTest::newRow("no mark") << QByteArray(R"({"v":1,"kind":"jira-password","secret":"YQ==","user":"a"})");
}

void TestServiceCredential::refusesForeignEntries()
{
    QFETCH(QByteArray, stored);
    QVERIFY(!ServiceCredential::fromStored(Secret::take(std::move(stored))));
}

BTA_TEST(TestServiceCredential)
#include "tst_servicecredential.moc"
