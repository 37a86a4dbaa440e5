// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialfromfields.h"
#include "credentials/fieldsfromcredential.h"
#include "credentials/servicehost.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::credentials;

/// A credential among the answers about a client.
class TestCredentialFromFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a recorded credential answers is read back as the same credential.
    void isTheWayBack_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("kind");
        for (const ServiceInfo &info : services()) {
            for (const CredentialKind kind : kindsFor(info.service))
                QTest::addRow("%s %s", nameOf(info.service).data(), nameOf(kind).data())
                    << QString(nameOf(info.service)) << QString(nameOf(kind));
        }
    }
    void isTheWayBack()
    {
        QFETCH(QString, service);
        QFETCH(QString, kind);
        const Service at = *serviceByName(service);
        const CredentialKind of = *kindByName(kind);
        const ServiceInfo &info = infoOf(at);
        const QString base = !info.usualAddress.isEmpty() ? info.usualAddress : info.exampleAddress;
        const QString address = info.hasOrganization() ? base + QStringLiteral("/acme") : base;
        const auto host = ServiceHost::parse(at, address);
        QVERIFY(host);
        const auto types = info.credentials;
        QByteArray secret;
        for (const products::CredentialType &type : types) {
            if (type.kind == of)
                secret = QByteArray(type.practiceSecret.data());
        }
        const auto credential
            = ServiceCredential::make(of, Secret::take(QByteArray(secret)), QStringLiteral("svc-snyk"));
        QVERIFY(credential);
        records::TokenRecord record = samples::record(samples::brokerToken());
        record.service = records::ServiceLink{service, kind, host->toString()};
        const auto answers = clientAnswersFrom(record, *credential);
        QVERIFY(answers);

        const auto found
            = credentialFrom(*integrations::clientTypeByKey(answers->clientType), answers->answers);
        QVERIFY(found);
        QCOMPARE(QString(nameOf(found->service)), service);
        QCOMPARE(QString(nameOf(found->kind)), kind);
        QVERIFY(found->secret == credential->secret());
        if (hasUserName(of))
            QCOMPARE(found->userName, QStringLiteral("svc-snyk"));
        const auto again = ServiceHost::parse(found->service, found->address);
        QVERIFY2(again, qPrintable(found->address));
        QVERIFY2(*again == *host, qPrintable(again->toString()));
    }

    void isNoneWithoutASecret()
    {
        for (const integrations::ClientType &type : integrations::clientTypes())
            QVERIFY(!credentialFrom(type, {}));
    }
};

BTA_TEST(TestCredentialFromFields)
#include "tst_credentialfromfields.moc"
