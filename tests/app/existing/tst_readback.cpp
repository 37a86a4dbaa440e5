// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/carrier.h"
#include "clientconfig/remembered.h"
#include "existing/read.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::clientconfig;

namespace {

enum class Kind { Needed, Full, Odd };

/// Values that every file quotes in a way of its own.
Answers oddAnswers(const ClientType &type)
{
    Answers answers = test::neededAnswers(type);
    for (const ClientFieldSpec &spec : type.ownFields) {
        if (spec.form == integrations::FieldForm::Password)
            answers.setSecret(
                spec.field, test::secretOf(QStringLiteral("a$HOME 'b' \"c\" \\n #d $$ ${E} é=%41")));
        else if (spec.form == integrations::FieldForm::Secret)
            answers.setSecret(spec.field, test::secretOf(QStringLiteral("a$PATH'b\"c\\n$")));
    }
    answers.setFurther(
        {{QStringLiteral("GPG_PASSPHRASE"), test::secretOf(QStringLiteral("it's $5, `really`")), true},
            {QStringLiteral("INSECURE_DOWNSTREAM"), test::secretOf(QStringLiteral("true")), false}});
    return answers;
}

Answers answersOf(Kind kind, const ClientType &type)
{
    if (kind == Kind::Odd)
        return oddAnswers(type);
    return kind == Kind::Full ? test::fullAnswers(type) : test::neededAnswers(type);
}

/// What the file of the carrier does not hold, because a command beside it has it.
QList<ClientField> heldElsewhere(Carrier carrier)
{
    switch (carrier) {
    case Carrier::Kubernetes:
        return {field::caFile};
    case Carrier::Helm:
        return {field::caFile, field::name};
    case Carrier::NpmDotEnv:
        return {field::caFile, field::name, field::imageVersion, field::httpsProxy, field::noProxy,
            field::logLevel};
    case Carrier::DockerEnvFile:
    case Carrier::Compose:
    case Carrier::DockerShell:
    case Carrier::DockerPowerShell:
        break;
    }
    return {};
}

QMap<QString, QByteArray> valuesOf(const ClientSetup &setup)
{
    QMap<QString, QByteArray> values;
    for (const Variable &variable : setup.variables) {
        values.insert(
            variable.name, variable.value.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); }));
    }
    return values;
}

} // namespace

/// What this program writes it reads as the same answers.
class TestReadBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeInEveryCarrier_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("carrier");
        QTest::addColumn<int>("kind");
        for (const ClientType &type : integrations::clientTypes()) {
            for (const Carrier carrier : carriers()) {
                for (const Kind kind : {Kind::Needed, Kind::Full, Kind::Odd}) {
                    QTest::addRow("%s %s %d", type.key.data(), nameOf(carrier).data(), static_cast<int>(kind))
                        << QString(type.key) << static_cast<int>(carrier) << static_cast<int>(kind);
                }
            }
        }
    }
    void everyTypeInEveryCarrier()
    {
        QFETCH(QString, type);
        QFETCH(int, carrier);
        QFETCH(int, kind);
        const auto carried = static_cast<Carrier>(carrier);
        const ClientType client = *integrations::clientTypeByKey(type);
        const snyk::Region region
            = test::region(static_cast<Kind>(kind) == Kind::Full ? "SNYK-EU-01" : "SNYK-US-01");
        Answers answers = answersOf(static_cast<Kind>(kind), client);
        const auto rendered = render(carried, *compose(client, region, test::brokerToken(), answers));
        if (!rendered) {
            // The chart holds none of these, and dotenv not every mixture of quotes.
            QVERIFY(static_cast<Kind>(kind) == Kind::Odd);
            QVERIFY(carried == Carrier::Helm || carried == Carrier::NpmDotEnv);
            return;
        }

        QList<existing::Source> sources{{rendered->fileName, rendered->text}};
        if (carried == Carrier::DockerEnvFile)
            sources.prepend({{}, test::secretOf(rendered->commands.apply)});
        const auto reading = existing::read(sources);
        QVERIFY2(reading,
            reading ? ""
                    : qPrintable(QStringLiteral("%1 at line %2 (%3)")
                                     .arg(static_cast<int>(reading.error().reason))
                                     .arg(reading.error().spot.line)
                                     .arg(reading.error().name)));
        QCOMPARE(reading->clients.size(), 1);
        QVERIFY(reading->refused.isEmpty());
        // The agent is no client, and nothing that somebody would have to look after.
        const bool hasAgent = std::any_of(reading->ignored.cbegin(), reading->ignored.cend(),
            [](const existing::Ignored &one) { return one.reason == existing::IgnoredReason::SetByProgram; });
        QCOMPARE(hasAgent, client.agent && carried != Carrier::Helm && carried != Carrier::NpmDotEnv);
        const existing::Found &found = reading->clients.constFirst();
        QCOMPARE(QString(found.types.constFirst().key), type);
        QCOMPARE(found.types.size(), 1);
        QVERIFY(found.token == test::brokerToken());
        QCOMPARE(found.region->id, region.id);

        for (const ClientField field : heldElsewhere(carried))
            answers.setText(field, {});
        const auto expected = compose(client, region, test::brokerToken(), answers);
        const auto again = compose(found.types.constFirst(), *found.region, found.token, found.answers);
        QVERIFY(again);
        QCOMPARE(valuesOf(*again), valuesOf(*expected));
        QCOMPARE(again->name, expected->name);
        QCOMPARE(again->port, expected->port);
        QCOMPARE(again->image, expected->image);
        QCOMPARE(again->caFile, expected->caFile);
        QCOMPARE(again->isHighlyAvailable, expected->isHighlyAvailable);
        QCOMPARE(again->replicas.value_or(0), expected->replicas.value_or(0));
        // What it wrote it knows: nothing is called strange.
        for (const existing::Ignored &one : found.ignored) {
            QVERIFY2(one.reason == existing::IgnoredReason::SetByProgram
                    || one.reason == existing::IgnoredReason::SetByTemplate
                    || one.reason == existing::IgnoredReason::FileInContainer,
                qPrintable(one.name));
        }
    }
};

BTA_TEST(TestReadBack)
#include "tst_readback.moc"
