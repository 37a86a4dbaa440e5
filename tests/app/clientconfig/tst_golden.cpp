// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/carrier.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace broker;
using namespace broker::clientconfig;

namespace {

QString carrierName(Carrier carrier)
{
    switch (carrier) {
    case Carrier::DockerEnvFile:
        return QStringLiteral("docker-env-file");
    case Carrier::Compose:
        return QStringLiteral("compose");
    case Carrier::Kubernetes:
        return QStringLiteral("kubernetes");
    case Carrier::Helm:
        return QStringLiteral("helm");
    case Carrier::NpmDotEnv:
        return QStringLiteral("npm");
    case Carrier::DockerShell:
        return QStringLiteral("docker-sh");
    case Carrier::DockerPowerShell:
        break;
    }
    return QStringLiteral("docker-powershell");
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

/// Those whose commands or files name the program that runs the container.
QList<Carrier> carriersOfContainers()
{
    return {Carrier::DockerEnvFile, Carrier::Compose, Carrier::NpmDotEnv, Carrier::DockerShell,
        Carrier::DockerPowerShell};
}

} // namespace

/// One file for every type and carrier, with the commands to it: what users get, for reviewers to read.
/// BTA_UPDATE_GOLDEN=1 writes them anew.
class TestGolden final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeInEveryCarrier_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("carrier");
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<QString>("version");
        QTest::addColumn<Engine>("engine");
        for (const integrations::ClientType &type : integrations::clientTypes()) {
            for (const Carrier carrier : carriers()) {
                for (const bool isFull : {false, true}) {
                    const QString name = type.key + u'.' + carrierName(carrier)
                        + (isFull ? QStringLiteral(".full") : QString());
                    QTest::newRow(qPrintable(name)) << QString(type.key) << static_cast<int>(carrier)
                                                    << isFull << QString() << Engine::Docker;
                }
            }
        }
        // Before version 4.166 a client reads the authorities from another variable.
        for (const Carrier carrier : carriers()) {
            const QString name
                = QStringLiteral("gitlab.") + carrierName(carrier) + QStringLiteral(".full.4.165");
            QTest::newRow(qPrintable(name)) << QStringLiteral("gitlab") << static_cast<int>(carrier) << true
                                            << QStringLiteral("4.165.9") << Engine::Docker;
        }
        // What differs for Podman is the same for every type, but for those with an agent.
        for (const char *type : {"gitlab", "ecr"}) {
            for (const Carrier carrier : carriersOfContainers()) {
                const QString name
                    = QLatin1String(type) + u'.' + carrierName(carrier) + QStringLiteral(".full.podman");
                QTest::newRow(qPrintable(name)) << QString::fromLatin1(type) << static_cast<int>(carrier)
                                                << true << QString() << Engine::Podman;
            }
        }
    }
    void everyTypeInEveryCarrier()
    {
        QFETCH(QString, type);
        QFETCH(int, carrier);
        QFETCH(bool, isFull);
        QFETCH(QString, version);
        QFETCH(Engine, engine);
        const integrations::ClientType client = *integrations::clientTypeByKey(type);
        Answers answers = isFull ? test::fullAnswers(client) : test::neededAnswers(client);
        if (!version.isEmpty())
            answers.setText(field::imageVersion, version);
        auto setup = compose(client, test::region(isFull ? "SNYK-EU-01" : "SNYK-US-01"), test::brokerToken(),
            answers, isFull ? Place{{}, QStringLiteral("payments"), 8010, {}} : Place());
        QVERIFY(setup);
        setup->engine = engine;
        const auto rendered = render(static_cast<Carrier>(carrier), *setup);
        QVERIFY(rendered);
        const QByteArray now = "==== " + rendered->fileName.toUtf8() + '\n' + bytesOf(rendered->text)
            + "==== masked\n" + rendered->masked.toUtf8() + "==== apply\n" + rendered->commands.apply.toUtf8()
            + "==== check\n" + rendered->commands.check.toUtf8() + "==== remove\n"
            + rendered->commands.remove.toUtf8();

        QFile file(QStringLiteral(BTA_GOLDEN "/") + QString::fromLatin1(QTest::currentDataTag())
            + QStringLiteral(".txt"));
        if (qEnvironmentVariableIsSet("BTA_UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(now), now.size());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(QString::fromUtf8(now), QString::fromUtf8(file.readAll()));
    }

    void noFileIsLeftOver()
    {
        const QDir golden(QStringLiteral(BTA_GOLDEN));
        const auto files = golden.entryList(QDir::Files).size();
        QCOMPARE(files,
            integrations::clientTypes().size() * carriers().size() * 2 + carriers().size()
                + 2 * carriersOfContainers().size());
    }
};

BTA_TEST(TestGolden)
#include "tst_golden.moc"
