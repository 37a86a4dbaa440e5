// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/remembered.h"
#include "core/marker.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace broker;
using namespace broker::clientconfig;
using records::ClientMemory;
using records::KnownClient;

namespace {

BrokerToken token(int number)
{
    const QString text = QStringLiteral("a1b2c3d4-1111-4222-8333-%1").arg(number, 12, 10, QLatin1Char('0'));
    return BrokerToken::parse(test::secretOf(text)).value();
}

/// As a name or a number of its own, not as a part of another one.
bool names(const QString &text, const QString &word)
{
    const QString pattern = QStringLiteral("(?<![A-Za-z0-9-])%1(?![A-Za-z0-9-])");
    return QRegularExpression(pattern.arg(QRegularExpression::escape(word))).match(text).hasMatch();
}

records::TokenRecord recordOf(const ClientType &type, int number)
{
    return samples::record(token(number), samples::target(type.integration));
}

} // namespace

class TestRemembered final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rotationsLeaveTheClientInUseAlone_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("port");
        QTest::addColumn<bool>("isKnown");
        for (const ClientType &type : integrations::clientTypes()) {
            const QString key = type.key;
            QTest::addRow("%s", type.key.data()) << key << QString() << QString() << true;
            QTest::addRow("%s, started by hand", type.key.data()) << key << QString() << QString() << false;
        }
        QTest::newRow("a name of its own") << "gitlab"
                                           << "payments"
                                           << "8001" << true;
        QTest::newRow("the longest name") << "gitlab" << QString(49, u'x') << QString() << true;
        QTest::newRow("the last port") << "gitlab" << QString() << "65535" << true;
        QTest::newRow("a name with a mark in it") << "gitlab"
                                                  << "broker-1a2b3c4d"
                                                  << "9000" << true;
    }

    /// Three in a row, in every carrier: all that is made has a name of its own, and nothing that is shown or
    /// run names the client with the token in use, or its port.
    void rotationsLeaveTheClientInUseAlone()
    {
        QFETCH(QString, key);
        QFETCH(QString, name);
        QFETCH(QString, port);
        QFETCH(bool, isKnown);
        const ClientType type = *integrations::clientTypeByKey(key);
        const auto variants = integrations::clientTypesFor(type.integration);
        const snyk::Region region = test::region("SNYK-EU-01");
        for (const Carrier carrier : carriers()) {
            records::TokenRecord record = recordOf(type, 0);
            Draft first = startingDraft({record.id, record.fingerprint}, variants, region, {record});
            first.type = type;
            first.answers = test::neededAnswers(type);
            first.answers.setText(field::name, name);
            first.answers.setText(field::port, port);
            if (isKnown)
                record.client = remembering({}, first, carrier);
            Outline running = outlineOf(carrier, first);
            QSet<QString> files{running.fileName};
            QSet<QString> clients{running.name};
            for (int number = 1; number <= 3; ++number) {
                const TokenInUse next{record.id, token(number).fingerprint(), record.fingerprint};
                Draft draft = startingDraft(next, variants, region, {record});
                QCOMPARE(draft.place.beside->port, running.port);
                // What was answered is there; the secrets are entered again.
                const Answers kept = draft.answers;
                draft.type = type;
                draft.answers = test::neededAnswers(type);
                if (record.client) {
                    for (const ClientFieldSpec &spec : type.ownFields) {
                        if (!spec.isSecret())
                            QCOMPARE(kept.text(spec.field), draft.answers.text(spec.field));
                    }
                }
                const auto rendered = preview(carrier, draft);
                if (!rendered || !*rendered) { // the longest name, and the chart
                    QCOMPARE(carrier, Carrier::Helm);
                    break;
                }
                const Commands &commands = (*rendered)->commands;
                const QString all = (*rendered)->masked + (*rendered)->fileName + u'\n' + commands.apply
                    + commands.check + commands.remove;
                for (const QString &word : {running.name, running.fileName, releaseName(running.name, key),
                         QString::number(running.port)})
                    QVERIFY2(!names(all, word), qPrintable(word + u'\n' + all));
                const Outline outline = outlineOf(carrier, draft);
                QCOMPARE(outline.commands.apply, commands.apply);
                QCOMPARE(outline.fileName, (*rendered)->fileName);
                QVERIFY(!files.contains(outline.fileName) && !clients.contains(outline.name));
                files.insert(outline.fileName);
                clients.insert(outline.name);

                // Shown again it is the same, and what retires the old one names the old one alone.
                record.client = remembering(record.client.value_or(ClientMemory()), draft, carrier);
                const Draft again = startingDraft(next, variants, region, {record});
                QCOMPARE(outlineOf(carrier, again).name, outline.name);
                QCOMPARE(outlineOf(carrier, again).port, outline.port);
                const QString removal = removalOf(*record.client, record.fingerprint);
                QCOMPARE(removal, record.client->clients.size() > 1 ? running.commands.remove : QString());
                QVERIFY(!names(removal, outline.name));
                record.fingerprint = next.token;
                running = outline;
            }
            // The name does not grow from time to time.
            QVERIFY(running.name.size() <= longestClientName);
        }
    }

    /// Snyk reaches the client beside the one in use at a port of its own, unless something in front of
    /// both hands it on.
    void theAddressMovesWithThePort_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("moved");
        QTest::newRow("its own port") << "http://broker.example.com:8000"
                                      << "http://broker.example.com:8001";
        QTest::newRow("another port") << "https://broker.example.com:9443"
                                      << "https://broker.example.com:9443";
        QTest::newRow("no port") << "https://broker.example.com"
                                 << "https://broker.example.com";
    }
    void theAddressMovesWithThePort()
    {
        QFETCH(QString, entered);
        QFETCH(QString, moved);
        const auto variants = integrations::clientTypesFor(QStringLiteral("gitlab"));
        const snyk::Region region = test::region("SNYK-EU-01");
        records::TokenRecord record = recordOf(test::clientType("gitlab"), 0);
        Draft draft = startingDraft({record.id, record.fingerprint}, variants, region, {record});
        draft.answers.setText(field::clientUrl, entered);
        record.client = remembering({}, draft, Carrier::Compose);
        const Draft same = startingDraft({record.id, record.fingerprint}, variants, region, {record});
        QCOMPARE(same.answers.text(field::clientUrl), entered);
        const Draft beside = startingDraft(
            {record.id, token(1).fingerprint(), record.fingerprint}, variants, region, {record});
        QCOMPARE(beside.answers.text(field::clientUrl), moved);
        // And back, when the ports take turns.
        record.client = remembering(*record.client, beside, Carrier::Compose);
        const Draft third = startingDraft(
            {record.id, token(2).fingerprint(), token(1).fingerprint()}, variants, region, {record});
        QCOMPARE(third.place.port, 8000);
        QCOMPARE(third.answers.text(field::clientUrl), entered);
    }

    /// What it was saved as is what later commands name, today and after the next start.
    void theFileIsNamedAsItWasSaved()
    {
        const auto variants = integrations::clientTypesFor(QStringLiteral("gitlab"));
        const snyk::Region region = test::region("SNYK-EU-01");
        records::TokenRecord record = recordOf(test::clientType("gitlab"), 0);
        Draft draft = startingDraft({record.id, record.fingerprint}, variants, region, {record});
        const QString name = outlineOf(Carrier::Kubernetes, draft).name;
        draft.saved.append({Carrier::Kubernetes, name, QStringLiteral("our broker.yaml")});
        draft.saved.append({Carrier::Compose, name, QStringLiteral("compose.yaml")});
        const auto memory
            = records::clientMemoryFromJson(records::toJson(remembering({}, draft, Carrier::Kubernetes)));
        record.client = memory;
        QVERIFY(removalOf(*memory, record.fingerprint).contains(QStringLiteral("'our broker.yaml'")));
        const Draft again = startingDraft({record.id, record.fingerprint}, variants, region, {record});
        QCOMPARE(outlineOf(Carrier::Kubernetes, again).fileName, QStringLiteral("our broker.yaml"));
        QVERIFY(outlineOf(Carrier::Compose, again).fileName.startsWith(name));
        // Copied once more, it is still the file that was saved.
        record.client = remembering(*memory, again, Carrier::Kubernetes);
        QVERIFY(removalOf(*record.client, record.fingerprint).contains(QStringLiteral("'our broker.yaml'")));
        // The client beside it has a file of its own.
        const Draft beside = startingDraft(
            {record.id, token(1).fingerprint(), record.fingerprint}, variants, region, {record});
        QVERIFY(outlineOf(Carrier::Kubernetes, beside).fileName != QLatin1String("our broker.yaml"));
        for (const char *evil : {"../../etc/passwd", "/etc/passwd", "..", "a\\b", "a\nb"}) {
            records::ClientMemory changed = *memory;
            changed.clients[0].fileName = QString::fromLatin1(evil);
            const auto read = records::clientMemoryFromJson(records::toJson(changed));
            QVERIFY2(!removalOf(*read, record.fingerprint).contains(QString::fromLatin1(evil)), evil);
        }
    }

    void theListFindsTheClientOfItsToken()
    {
        const ClientType type = test::clientType("gitlab");
        records::TokenRecord record = recordOf(type, 0);
        record.client = ClientMemory();
        record.client->add({Marker::of(token(0).fingerprint()).text(), QStringLiteral("helm"),
            QStringLiteral("gitlab"), QStringLiteral("payments"), 9000});
        const Draft draft = startingDraft({record.id, record.fingerprint},
            integrations::clientTypesFor(QStringLiteral("gitlab")), test::region("SNYK-EU-01"), {record});
        QCOMPARE(draft.place, (Place{QStringLiteral("payments"), {}, 9000, {}}));
        QCOMPARE(carrierIn(*record.client, record.fingerprint), Carrier::Helm);
        QCOMPARE(removalOf(*record.client, record.fingerprint), QStringLiteral("helm uninstall payments\n"));
        QVERIFY(removalOf(*record.client, token(1).fingerprint()).isEmpty());
    }

    /// Chosen once for a token, whether or not a configuration was handed out since.
    void theChoiceIsKept()
    {
        const ClientType type = test::clientType("gitlab");
        records::TokenRecord record = recordOf(type, 0);
        QVERIFY(!engineIn({}, record.fingerprint));
        record.client = choosing({}, Carrier::Compose, Engine::Podman);
        record.client = records::clientMemoryFromJson(records::toJson(*record.client));
        QCOMPARE(carrierIn(*record.client, record.fingerprint), Carrier::Compose);
        QCOMPARE(engineIn(*record.client, record.fingerprint), Engine::Podman);
        const auto variants = integrations::clientTypesFor(QStringLiteral("gitlab"));
        const snyk::Region region = test::region("SNYK-EU-01");
        Draft draft = startingDraft({record.id, record.fingerprint}, variants, region, {record});
        QCOMPARE(draft.engine, Engine::Podman);
        QVERIFY(
            outlineOf(Carrier::Compose, draft).commands.apply.startsWith(QLatin1String("podman compose ")));

        // The next client of a rotation runs the same way, and the one in use is taken away by what runs it,
        // whatever was chosen since.
        record.client = remembering(*record.client, draft, Carrier::DockerEnvFile);
        const QString podman = removalOf(*record.client, record.fingerprint);
        QVERIFY2(podman.startsWith(QLatin1String("podman rm --force ")), qPrintable(podman));
        const TokenInUse next{record.id, token(1).fingerprint(), record.fingerprint};
        QCOMPARE(startingDraft(next, variants, region, {record}).engine, Engine::Podman);
        record.client = choosing(*record.client, Carrier::Kubernetes, Engine::Docker);
        QCOMPARE(removalOf(*record.client, record.fingerprint), podman);
        QCOMPARE(carrierIn(*record.client, record.fingerprint), Carrier::Kubernetes);
        QCOMPARE(startingDraft(next, variants, region, {record}).engine, Engine::Docker);

        // A later version's word for either.
        record.client->engine = QStringLiteral("nerdctl");
        QCOMPARE(engineIn(*record.client, record.fingerprint), Engine::Docker);
    }

    /// Another organization's client is likely to be on the same host.
    void otherClientsKeepTheirPorts()
    {
        const ClientType type = test::clientType("gitlab");
        QList<records::TokenRecord> list;
        for (int i = 0; i < 3; ++i) {
            records::TokenRecord record = recordOf(type, i);
            const Draft draft = startingDraft({record.id, record.fingerprint},
                integrations::clientTypesFor(QStringLiteral("gitlab")), test::region("SNYK-EU-01"), list);
            QCOMPARE(draft.place.port, 8000 + i);
            record.client = remembering({}, draft, Carrier::Compose);
            list.append(record);
        }
        const Draft beside = startingDraft({list[0].id, token(7).fingerprint(), list[0].fingerprint},
            integrations::clientTypesFor(QStringLiteral("gitlab")), test::region("SNYK-EU-01"), list);
        QCOMPARE(beside.place.port, 8003);
    }

    /// Whatever stands in the file, it cannot make a command do something else.
    void believesNothingThatItCouldNotHaveWritten_data()
    {
        QTest::addColumn<QString>("carrier");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        QTest::newRow("a command") << "compose"
                                   << "gitlab"
                                   << "x; rm -rf ~";
        QTest::newRow("an option") << "docker-sh"
                                   << "gitlab"
                                   << "--privileged";
        QTest::newRow("a folder") << "npm"
                                  << "gitlab"
                                  << "../..";
        QTest::newRow("a carrier") << "ssh"
                                   << "gitlab"
                                   << "payments";
        QTest::newRow("a type") << "compose"
                                << "evil/image"
                                << "payments";
    }
    void believesNothingThatItCouldNotHaveWritten()
    {
        QFETCH(QString, carrier);
        QFETCH(QString, type);
        QFETCH(QString, name);
        ClientMemory memory;
        memory.add({Marker::of(token(0).fingerprint()).text(), carrier, type, name, 9999});
        QVERIFY(removalOf(memory, token(0).fingerprint()).isEmpty());
        QCOMPARE(placeOf(memory, token(0).fingerprint()), Place());
        QCOMPARE(carrierIn(memory, token(0).fingerprint()), Carrier::DockerEnvFile);
        const Place beside
            = placeBeside(memory, test::clientType("gitlab"), token(1).fingerprint(), token(0).fingerprint());
        QVERIFY(beside.base.isEmpty());
        QCOMPARE(beside.port, 8001);
    }

    /// A file that gives the new token the place of the client in use.
    void thePlaceOfTheClientInUseIsNoPlace()
    {
        ClientMemory memory;
        memory.add({Marker::of(token(0).fingerprint()).text(), QStringLiteral("compose"),
            QStringLiteral("gitlab"), QStringLiteral("payments"), 8000});
        for (const auto &[name, port] : {std::pair("payments", 8001), std::pair("other", 8000)}) {
            memory.add({Marker::of(token(1).fingerprint()).text(), QStringLiteral("compose"),
                QStringLiteral("gitlab"), QString::fromLatin1(name), port});
            const Place place = placeBeside(
                memory, test::clientType("gitlab"), token(1).fingerprint(), token(0).fingerprint());
            QVERIFY(place.name.isEmpty());
            QCOMPARE(place.port, 8001);
        }
    }

    void fillsInNothingThatTheFormRefuses()
    {
        const ClientType type = test::clientType("gitlab");
        ClientMemory memory{QStringLiteral("gitlab"),
            {{QStringLiteral("gitlabHost"), QStringLiteral("https://u:p@git.example.com")},
                {QStringLiteral("gitlabToken"), QStringLiteral("a-secret-of-a-file")},
                {QStringLiteral("codeRules"), QStringLiteral("perhaps")},
                {QStringLiteral("name"), QStringLiteral("x")},
                {QStringLiteral("iacRules"), QStringLiteral("tf")}},
            {}, {}, {}};
        const Answers answers = answersIn(memory, type, test::region("SNYK-EU-01"));
        QVERIFY(answers.isEmpty(field::gitlabHost) && answers.isEmpty(field::gitlabToken));
        QVERIFY(answers.isEmpty(field::codeRules) && answers.isEmpty(field::name));
        QCOMPARE(answers.text(field::iacRules), QStringLiteral("tf"));
        memory.type = QStringLiteral("jira");
        QCOMPARE(QString(typeIn(memory, {type}).key), QStringLiteral("gitlab"));
    }

    /// Their names, and the values of those that are no secret.
    void furtherVariablesAreRemembered()
    {
        const ClientType type = test::clientType("gitlab");
        const snyk::Region region = test::region("SNYK-EU-01");
        const records::TokenRecord record = recordOf(type, 0);
        Draft draft = startingDraft({record.id, record.fingerprint}, {type}, region, {record});
        draft.answers = test::neededAnswers(type);
        draft.answers.setFurther({{QStringLiteral("OPEN"), test::secretOf(QStringLiteral("shown")), false},
            {}, {QStringLiteral("CLOSED"), test::secretOf(QStringLiteral("hidden")), true}});
        ClientMemory memory = remembering({}, draft, Carrier::Compose);
        QVERIFY(!QJsonDocument(records::toJson(memory)).toJson().contains("hidden"));
        memory.variables.insert(QStringLiteral("BROKER_TOKEN"), QStringLiteral("of a file"));
        memory.secretVariables.append(QStringLiteral("LD_PRELOAD"));
        const QList<FurtherVariable> further = answersIn(memory, type, region).further();
        QCOMPARE(further.size(), 2);
        QCOMPARE(further[0].name, QStringLiteral("OPEN"));
        QVERIFY(further[0].value == test::secretOf(QStringLiteral("shown")) && !further[0].isSecret);
        QCOMPARE(further[1].name, QStringLiteral("CLOSED"));
        QVERIFY(further[1].value.isEmpty() && further[1].isSecret);
    }

    /// Whatever the box beside it says.
    void aTokenIsNeverRememberedInClear()
    {
        const ClientType type = test::clientType("gitlab");
        const snyk::Region region = test::region("SNYK-EU-01");
        const records::TokenRecord record = recordOf(type, 0);
        Draft draft = startingDraft({record.id, record.fingerprint}, {type}, region, {record});
        draft.answers = test::neededAnswers(type);
        const QString token = QStringLiteral("glpat-0123456789abcdefghij");
        draft.answers.setFurther({{QStringLiteral("MINE"), test::secretOf(u'x' + token), false}});
        ClientMemory memory = remembering({}, draft, Carrier::Compose);
        QVERIFY(!QJsonDocument(records::toJson(memory)).toJson().contains(token.toLatin1()));
        QCOMPARE(memory.secretVariables, QStringList{QStringLiteral("MINE")});
        const QList<FurtherVariable> further = answersIn(memory, type, region).further();
        QCOMPARE(further.size(), 1);
        QVERIFY(further[0].isSecret && further[0].value.isEmpty());
        // A file of an older version may hold one.
        memory.secretVariables.clear();
        memory.variables.insert(QStringLiteral("MINE"), token);
        QVERIFY(answersIn(memory, type, region).further().isEmpty());
    }

    void everyCarrierIsKnownByItsName()
    {
        for (const Carrier carrier : carriers())
            QCOMPARE(carrierNamed(nameOf(carrier)), std::optional(carrier));
        QVERIFY(!carrierNamed(QString()));
    }
};

BTA_TEST(TestRemembered)
#include "tst_remembered.moc"
