// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/carrier.h"
#include "support/testroom.h"

#include <QRegularExpression>
#include <QTest>

using namespace broker;
using namespace broker::clientconfig;

/// How a client is told of the company's certificates.
class TestClientCa final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheVariableThatTheClientReads_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("variable");
        const auto row = [](const char *version, const char *variable) {
            QTest::newRow(version) << QString::fromLatin1(version) << QString::fromLatin1(variable);
        };
        row("", "NODE_EXTRA_CA_CERTS");
        row("4.165.9", "CA_CERT");
        row("4.166.0", "NODE_EXTRA_CA_CERTS");
        row("5.1.0", "NODE_EXTRA_CA_CERTS");
        row("3.200.0", "CA_CERT");
    }
    void hasTheVariableThatTheClientReads()
    {
        QFETCH(const QString, version);
        QFETCH(const QString, variable);
        const auto type = test::clientType("gitlab");
        Answers answers = test::neededAnswers(type);
        answers.setText(field::caFile, QStringLiteral("/etc/ca.pem"));
        answers.setText(field::imageVersion, version);
        const auto setup = compose(type, test::region("SNYK-US-01"), test::brokerToken(), answers);
        QVERIFY(setup);
        for (const Carrier carrier : {Carrier::DockerEnvFile, Carrier::Compose, Carrier::Kubernetes,
                 Carrier::DockerShell, Carrier::DockerPowerShell}) {
            const auto rendered = render(carrier, *setup);
            QVERIFY(rendered);
            for (const char *name : {"CA_CERT", "NODE_EXTRA_CA_CERTS"}) {
                const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QLatin1String(name)));
                QCOMPARE(rendered->masked.contains(word), variable == QLatin1String(name));
            }
        }
    }
};

BTA_TEST(TestClientCa)
#include "tst_clientca.moc"
