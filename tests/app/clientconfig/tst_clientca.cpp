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
        const QString there = QStringLiteral("/home/node/company-ca/ca.pem");
        const QString mounted = QStringLiteral("type=bind,source=/etc/ca.pem,target=%1,readonly").arg(there);
        const auto expect = [&](Carrier carrier, const QStringList &parts) {
            const auto rendered = render(carrier, *setup);
            QVERIFY(rendered);
            // What is saved, and what is to be typed.
            const QString all = rendered->text.reveal([](QByteArrayView text) {
                return QString::fromUtf8(text);
            }) + rendered->commands.apply;
            for (const QString &part : parts)
                QVERIFY2(all.contains(part), qPrintable(part + u'\n' + rendered->masked));
            // The other one of the two would be passed over by this client, or hide a fault.
            for (const char *name : {"CA_CERT", "NODE_EXTRA_CA_CERTS"}) {
                const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QLatin1String(name)));
                QCOMPARE(all.count(word), variable == QLatin1String(name) ? 1 : 0);
            }
        };
        expect(Carrier::DockerEnvFile, {u'\n' + variable + u'=' + there + u'\n', mounted});
        expect(Carrier::Compose,
            {QStringLiteral("      %1: \"%2\"\n").arg(variable, there),
                QStringLiteral("source: \"/etc/ca.pem\"\n        target: \"%1\"\n").arg(there)});
        expect(Carrier::Kubernetes,
            {QStringLiteral("- name: %1\n              value: \"%2\"\n").arg(variable, there),
                QStringLiteral("mountPath: /home/node/company-ca\n"),
                QStringLiteral("--from-file='ca.pem=/etc/ca.pem'")});
        expect(Carrier::DockerShell, {QStringLiteral("--env '%1=%2'").arg(variable, there), mounted});
        expect(Carrier::DockerPowerShell, {QStringLiteral("%1 = '%2'\n").arg(variable, there), mounted});
    }
};

BTA_TEST(TestClientCa)
#include "tst_clientca.moc"
