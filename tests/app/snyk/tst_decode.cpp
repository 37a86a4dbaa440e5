// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/decode.h"
#include "snyk/secretanswer.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace broker;
using namespace broker::snyk;

namespace {

/// Not shared: what is decoded with a secret in it is wiped.
QByteArray copyOf(const QByteArray &bytes)
{
    return {bytes.constData(), bytes.size()};
}

const QByteArray id1 = "aaaaaaaa-0000-4000-8000-000000000001";
const QByteArray id2 = "bbbbbbbb-0000-4000-8000-000000000002";
const QByteArray issuedText = "cccccccc-0000-4000-8000-000000000003";

const QByteArray selfBody = R"({"jsonapi":{"version":"1.0"},"data":{"id":")" + id1
    + R"(","type":"user","attributes":{"name":"Ada L","username":"ada","email":"ada@example.com"}}})";
const QByteArray orgsBody = R"({"data":[{"id":")" + id1
    + R"(","type":"org","attributes":{"name":"Acme \u00fc","slug":"acme","group_id":")" + id2
    + R"(","is_personal":false}}],"links":{"next":"/orgs?version=2024-10-15&starting_after=v1.a%2Bb%3D"}})";
const QByteArray integrationsBody = R"({"github":")" + id1 + R"(","future-thing":")" + id2 + R"("})";
const QByteArray groupsBody = R"({"data":[{"id":")" + id1
    + R"(","type":"group","attributes":{"name":"Acme \u0007Group"}},{"id":"x","attributes":{"name":"No id"}},)"
    + R"({"id":")" + id2 + R"(","attributes":{}}],"links":{}})";
const QByteArray flagsBody = R"({"data":[{"id":")" + id1
    + R"(","type":"integration","attributes":{"integration_type":"github","has_broker":true}}],"links":{}})";
const QByteArray enabledBody = R"({"id":")" + id1 + R"(","brokerToken":")" + issuedText + R"("})";

/// Every decoder behind one shape: whether it accepted, and what it said if not.
using Decoder = std::function<std::optional<QString>(const QByteArray &)>;

template <class T>
std::optional<QString> complaint(const Decoded<T> &decoded)
{
    return decoded ? std::nullopt : std::optional(decoded.error());
}

struct Case
{
    const char *name;
    QByteArray good;
    Decoder decode;
};

QList<Case> everyDecoder()
{
    return {{"self", selfBody, [](const QByteArray &body) { return complaint(decodeSelf(body)); }},
        {"orgs", orgsBody, [](const QByteArray &body) { return complaint(decodeOrgs(body)); }},
        {"integrations", integrationsBody,
            [](const QByteArray &body) { return complaint(decodeIntegrations(body)); }},
        {"groups", groupsBody, [](const QByteArray &body) { return complaint(decodeGroups(body)); }},
        {"memberships", QByteArray(R"({"orgs":[{"id":"x","group":null}]})"),
            [](const QByteArray &body) { return complaint(decodeMemberships(body)); }},
        {"clone", QByteArray(R"({"newIntegrationId":")") + id1 + R"("})",
            [](const QByteArray &body) { return complaint(decodeClonedIntegration(body)); }},
        {"flags", flagsBody, [](const QByteArray &body) { return complaint(decodeRestIntegrations(body)); }},
        {"enabled", enabledBody,
            [](const QByteArray &body) { return complaint(decodeEnabledBroker(copyOf(body))); }}};
}

QByteArray orgEntry(const QByteArray &id, const QByteArray &attributes)
{
    return R"({"id":")" + id + R"(","attributes":{)" + attributes + "}}";
}

} // namespace

class TestDecode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsGoodAnswers();
    void refusesEveryTruncation();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void refusesAbsurdSizes();
    void readsSelf_data();
    void readsSelf();
    void readsOrganizations();
    void countsUnreadableOrganizations();
    void readsGroupNames();
    void readsMemberships();
    void boundsNames();
    void findsTheCursor_data();
    void findsTheCursor();
    void readsIntegrations();
    void oneUnreadableIntegrationCostsNoOther_data();
    void oneUnreadableIntegrationCostsNoOther();
    void readsFlags();
    void readsEnabledBroker();
    void refusesBadTokens_data();
    void refusesBadTokens();
    void takesItsBody();
    void leavesNoSecretBehind();
    void takesSecretsOut();
    void readsTheMemberRole();
    void readsAProvisionedToken();
    void readsTheEndOfASwitch();
};

void TestDecode::acceptsGoodAnswers()
{
    for (const Case &c : everyDecoder())
        QVERIFY2(!c.decode(c.good), c.name);
}

void TestDecode::refusesEveryTruncation()
{
    for (const Case &c : everyDecoder()) {
        for (qsizetype size = 0; size < c.good.size(); ++size) {
            const std::optional<QString> said = c.decode(c.good.left(size));
            QVERIFY2(said.has_value(), c.name);
            QVERIFY(!said->contains(QString::fromLatin1(issuedText)));
        }
    }
}

void TestDecode::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \r\n\t ");
    QTest::newRow("page") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"x\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("wrong encoding") << QByteArray("{\"data\":\"\xff\xfe\"}");
    QTest::newRow("NUL") << QByteArray("{\0}", 3);
    QTest::newRow("two answers") << QByteArray("{}{}");
    QTest::newRow("deep") << QByteArray(QByteArray("{\"data\":") + QByteArray(2000, '['));
    QTest::newRow("deep and closed") << QByteArray(
        "{\"data\":" + QByteArray(500, '[') + QByteArray(500, ']') + "}");
}

void TestDecode::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    for (const Case &c : everyDecoder())
        QVERIFY2(c.decode(body).has_value(), c.name);
}

void TestDecode::refusesAbsurdSizes()
{
    const QByteArray body = R"({"x":")" + QByteArray(9 * 1024 * 1024, 'x') + R"("})";
    for (const Case &c : everyDecoder())
        QVERIFY2(c.decode(body).has_value(), c.name);
    // Brackets inside text are no nesting.
    const QByteArray brackets
        = R"({"github":")" + id1 + R"(","[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"[[[":")" + id2 + R"("})";
    QVERIFY(decodeIntegrations(brackets).has_value());
}

void TestDecode::readsSelf_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<PrincipalKind>("kind");
    QTest::addColumn<QString>("displayName");
    QTest::newRow("user") << QByteArray("user") << QByteArray(R"("name":"Ada","email":"a@b.c")")
                          << PrincipalKind::User << QStringLiteral("Ada");
    QTest::newRow("user name") << QByteArray("user")
                               << QByteArray(R"("name":"","username":"ada","email":"a@b.c")")
                               << PrincipalKind::User << QStringLiteral("ada");
    QTest::newRow("e-mail only") << QByteArray("user") << QByteArray(R"("name":null,"email":"a@b.c")")
                                 << PrincipalKind::User << QStringLiteral("a@b.c");
    QTest::newRow("service account") << QByteArray("service_account") << QByteArray(R"("name":"CI")")
                                     << PrincipalKind::ServiceAccount << QStringLiteral("CI");
    QTest::newRow("app") << QByteArray("app_instance") << QByteArray(R"("name":"App")") << PrincipalKind::App
                         << QStringLiteral("App");
    QTest::newRow("future") << QByteArray("robot") << QByteArray() << PrincipalKind::Unknown << QString();
}

void TestDecode::readsSelf()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, attributes);
    QFETCH(PrincipalKind, kind);
    QFETCH(QString, displayName);
    const auto self = decodeSelf(
        R"({"data":{"id":")" + id1 + R"(","type":")" + type + R"(","attributes":{)" + attributes + "}}}");
    QVERIFY(self.has_value());
    QCOMPARE(self->id, QString::fromLatin1(id1));
    QCOMPARE(self->kind, kind);
    QCOMPARE(self->displayName, displayName);
    QVERIFY(!decodeSelf(R"({"data":{"type":"user"}})"));
}

void TestDecode::readsOrganizations()
{
    const auto page = decodeOrgs(orgsBody);
    QVERIFY(page.has_value());
    QCOMPARE(page->organizations.size(), 1);
    QCOMPARE(page->unreadable, 0);
    QCOMPARE(page->nextCursor, QStringLiteral("v1.a+b="));
    const Organization &org = page->organizations.first();
    QCOMPARE(org.id.toString(), QString::fromLatin1(id1));
    QCOMPARE(org.name, QStringLiteral("Acme \u00fc"));
    QCOMPARE(org.slug, QStringLiteral("acme"));
    QVERIFY(org.group == GroupId::parse(QString::fromLatin1(id2)));
    QCOMPARE(org.isPersonal, false);
}

void TestDecode::readsGroupNames()
{
    const auto groups = decodeGroups(groupsBody);
    QVERIFY(groups.has_value());
    QCOMPARE(groups->names.size(), 1);
    QCOMPARE(groups->names.value(*GroupId::parse(QString::fromLatin1(id1))), QStringLiteral("Acme Group"));
    QCOMPARE(groups->ids.size(), 2);
    // One entry cannot be read.
    QVERIFY(!groups->isComplete);

    const QByteArray readable = R"({"data":[{"id":")" + id1 + R"(","attributes":{}}],"links":{)";
    QVERIFY(decodeGroups(readable + "}}")->isComplete);
    QVERIFY(!decodeGroups(readable + R"("next":"/groups?starting_after=v1.x"}})")->isComplete);
}

void TestDecode::readsMemberships()
{
    const QByteArray of1
        = R"({"name":"A","slug":"a","id":")" + id1 + R"(","group":{"name":"G","id":")" + id1 + R"("}})";
    const QByteArray of2
        = R"({"name":"B","slug":"b","id":")" + id2 + R"(","group":{"name":"H","id":")" + id2 + R"("}})";
    const QByteArray alone = R"({"name":"C","slug":"c","id":")" + id2 + R"(","group":null})";
    const auto all = decodeMemberships(R"({"orgs":[)" + of1 + "," + of2 + "," + alone + "," + of1 + "]}");
    QVERIFY(all.has_value());
    QCOMPARE(all->sizes.size(), 2);
    QCOMPARE(all->sizes.value(*GroupId::parse(QString::fromLatin1(id1))), 2);
    QCOMPARE(all->personal, 1);
    QVERIFY(all->isComplete);
    for (const QByteArray &odd :
        {QByteArray(R"({"id":"x","group":{"id":"x"}})"), QByteArray("{}"), QByteArray("7")}) {
        const auto list = decodeMemberships(R"({"orgs":[)" + of1 + "," + odd + "]}");
        QVERIFY(list.has_value());
        QVERIFY2(!list->isComplete, odd.constData());
    }
    QVERIFY(!decodeMemberships("{}").has_value());
    QVERIFY(!decodeMemberships("[]").has_value());
}

void TestDecode::countsUnreadableOrganizations()
{
    const QByteArray named = R"("name":"A","slug":"a")";
    const QByteArrayList entries{orgEntry(id1, named), orgEntry("not-an-id", named), "null", "17", "[]",
        orgEntry(id2, R"("name":5)"),
        orgEntry(id2, R"("slug":"only-slug","group_id":"x","is_personal":true)")};
    const auto page = decodeOrgs(R"({"data":[)" + entries.join(',') + "]}");
    QVERIFY(page.has_value());
    QCOMPARE(page->organizations.size(), 2);
    QCOMPARE(page->unreadable, 5);
    QCOMPARE(page->organizations.last().name, QStringLiteral("only-slug"));
    QVERIFY(!page->organizations.last().group.has_value());
    QCOMPARE(page->organizations.last().isPersonal, true);
    QVERIFY(!decodeOrgs(R"({"data":{}})"));
}

void TestDecode::boundsNames()
{
    const auto page = decodeOrgs(R"({"data":[)"
        + orgEntry(id1, R"("slug":"s","name":"a\u0000\n\u202e)" + QByteArray(10'000, 'x') + R"(")") + "]}");
    QVERIFY(page.has_value());
    const QString name = page->organizations.first().name;
    QCOMPARE(name.size(), 200);
    QVERIFY(name.startsWith(QLatin1String("a xxx")));
}

void TestDecode::findsTheCursor_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<bool>("refused");
    const QString cursor = QStringLiteral("v1.abc");
    QTest::newRow("relative") << QByteArray(R"("/orgs?version=1&starting_after=v1.abc")") << cursor << false;
    QTest::newRow("below /rest") << QByteArray(R"("/rest/orgs?starting_after=v1.abc&limit=10")") << cursor
                                 << false;
    QTest::newRow("complete") << QByteArray(R"("https://evil.example/orgs?starting_after=v1.abc")") << cursor
                              << false;
    QTest::newRow("object") << QByteArray(R"({"href":"/orgs?starting_after=v1.abc","meta":{}})") << cursor
                            << false;
    QTest::newRow("encoded") << QByteArray(R"("/orgs?starting_after=a%2Bb%26c%3D%3D")")
                             << QStringLiteral("a+b&c==") << false;
    QTest::newRow("null") << QByteArray("null") << QString() << false;
    QTest::newRow("empty") << QByteArray("\"\"") << QString() << false;
    QTest::newRow("object without address") << QByteArray("{}") << QString() << false;
    QTest::newRow("without a cursor") << QByteArray(R"("/orgs?version=1")") << QString() << true;
    QTest::newRow("endless") << QByteArray(R"("/orgs?starting_after=)" + QByteArray(5000, 'x') + "\"")
                             << QString() << true;
}

void TestDecode::findsTheCursor()
{
    QFETCH(QByteArray, next);
    QFETCH(QString, cursor);
    QFETCH(bool, refused);
    const QByteArray body = R"({"data":[],"links":{"next":)" + next + "}}";
    const auto orgs = decodeOrgs(body);
    const auto flags = decodeRestIntegrations(body);
    QCOMPARE(orgs.has_value(), !refused);
    QCOMPARE(flags.has_value(), !refused);
    if (!refused) {
        QCOMPARE(orgs->nextCursor, cursor);
        QCOMPARE(flags->nextCursor, cursor);
    }
}

void TestDecode::readsIntegrations()
{
    const auto list = decodeIntegrations(integrationsBody);
    QVERIFY(list.has_value());
    const QList<IntegrationEntry> expected{
        {QStringLiteral("future-thing"), *IntegrationId::parse(QString::fromLatin1(id2))},
        {QStringLiteral("github"), *IntegrationId::parse(QString::fromLatin1(id1))}};
    QVERIFY(list->entries == expected);
    QCOMPARE(list->unreadable, 0);
    QVERIFY(decodeIntegrations("{}")->entries.isEmpty());
    QVERIFY(decodeIntegrations(R"({"github":null})")->entries.isEmpty());
}

void TestDecode::oneUnreadableIntegrationCostsNoOther_data()
{
    QTest::addColumn<QByteArray>("value");
    // The first as in Snyk's own documentation: "n" is no hexadecimal digit.
    for (const char *value :
        {"\"1b3e3d90-c678-347a-n232-6db1b5f3b5d1\"", "\"\"", "\"not-an-id\"", "7", "true", "{}", "[]"})
        QTest::newRow(value) << QByteArray(value);
}

void TestDecode::oneUnreadableIntegrationCostsNoOther()
{
    QFETCH(const QByteArray, value);
    const auto list = decodeIntegrations(
        R"({"azure-repos":)" + value + R"(,"github":")" + id1 + R"(","\u0007":")" + id2 + R"("})");
    QVERIFY(list.has_value());
    const QList<IntegrationEntry> expected{{QStringLiteral("azure-repos"), std::nullopt},
        {QStringLiteral("github"), *IntegrationId::parse(QString::fromLatin1(id1))}};
    QVERIFY(list->entries == expected);
    QCOMPARE(list->unreadable, 2); // the third has no type that could be shown
}

void TestDecode::readsFlags()
{
    const auto page = decodeRestIntegrations(R"({"data":[{"id":")" + id1
        + R"(","attributes":{"has_broker":false}},{"id":")" + id2
        + R"(","attributes":{}},{"id":"x","attributes":{"has_broker":true}},null]})");
    QVERIFY(page.has_value());
    QCOMPARE(page->found.flags.size(), 1);
    QCOMPARE(page->found.flags.value(*IntegrationId::parse(QString::fromLatin1(id1)), true), false);
    QVERIFY(page->found.entries.isEmpty());
    const auto named = decodeRestIntegrations(R"({"data":[{"id":")" + id1
        + R"(","attributes":{"integration_type":"docker-hub","profile_name":null}},{"id":")" + id2
        + R"(","attributes":{"integration_type":"docker-hub","profile_name":"Release\u0000 images\u202e"}},)"
          R"({"id":"x","attributes":{"integration_type":"docker-hub"}}]})");
    QVERIFY(named.has_value());
    QCOMPARE(named->found.entries.size(), 2);
    QCOMPARE(named->found.entries.at(0),
        (IntegrationEntry{QStringLiteral("docker-hub"), IntegrationId::parse(QString::fromLatin1(id1)), {}}));
    // Somebody else's text: plain and bounded.
    QCOMPARE(named->found.entries.at(1).profile, QStringLiteral("Release images"));
}

void TestDecode::readsEnabledBroker()
{
    const auto expected = BrokerToken::parse(Secret::take(QByteArray(issuedText.constData())));
    const auto enabled = decodeEnabledBroker(copyOf(enabledBody));
    QVERIFY(enabled.has_value());
    QCOMPARE(enabled->integration.toString(), QString::fromLatin1(id1));
    QVERIFY(enabled->token == *expected);

    // After a PUT the integration is known; a token is not lost over a missing id.
    const auto asked = IntegrationId::parse(QString::fromLatin1(id2));
    const QByteArray withoutId = R"({"brokerToken":")" + issuedText + R"("})";
    QVERIFY(!decodeEnabledBroker(copyOf(withoutId)));
    const auto updated = decodeEnabledBroker(copyOf(withoutId), asked);
    QVERIFY(updated.has_value());
    QVERIFY(updated->integration == *asked);
}

void TestDecode::refusesBadTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("number") << QByteArray("12345678");
    QTest::newRow("empty") << QByteArray("\"\"");
    QTest::newRow("short") << QByteArray("\"5ecretva-0000-4000-8000-00000000000\"");
    QTest::newRow("version 7") << QByteArray("\"5ec1e7aa-0000-7000-8000-000000000003\"");
    QTest::newRow("padded") << QByteArray("\" 5ec1e7aa-0000-4000-8000-000000000003 \"");
}

void TestDecode::refusesBadTokens()
{
    QFETCH(QByteArray, token);
    const QByteArray member = token.isEmpty() ? QByteArray() : QByteArray(R"(,"brokerToken":)" + token);
    const auto enabled = decodeEnabledBroker(R"({"id":")" + id1 + "\"" + member + "}");
    QVERIFY(!enabled.has_value());
    QVERIFY(!enabled.error().isEmpty());
    QVERIFY(!enabled.error().contains(QLatin1String("5ec")));
    QVERIFY(!enabled.error().contains(QLatin1String("12345678")));
}

void TestDecode::takesItsBody()
{
    QByteArray body(enabledBody.constData());
    QVERIFY(decodeEnabledBroker(std::move(body)).has_value());
    QVERIFY(body.isEmpty());
}

/// A secret is in the answer once: not in what a future still shares, nor in what a parser has kept.
void TestDecode::leavesNoSecretBehind()
{
    const auto asked = *IntegrationId::parse(QString::fromLatin1(id2));
    const QByteArray enabled = copyOf(enabledBody);
    QVERIFY(decodeEnabledBroker(QByteArray(enabled)).has_value());
    QVERIFY(!enabled.contains(issuedText));
    const QByteArray provisioned
        = R"({"id":")" + id1 + R"(","provisionalBrokerToken":")" + issuedText + R"("})";
    QVERIFY(decodeProvisionedToken(QByteArray(provisioned), asked).has_value());
    QVERIFY(!provisioned.contains(issuedText));
    const QByteArray access = R"({"access_token":"ey.cret","token_type":"bearer"})" + QByteArray();
    QVERIFY(decodeAccessToken(QByteArray(access)).has_value());
    QVERIFY(!access.contains("cret"));
    const QByteArray created
        = R"({"data":{"attributes":{"client_secret":"kJ7x-Q2m_9vT0zLw4pR8","client_id":"x"}}})"
        + QByteArray();
    QVERIFY(decodeNewClientSecret(QByteArray(created)).has_value());
    QVERIFY(!created.contains("kJ7x"));
}

void TestDecode::takesSecretsOut()
{
    const QByteArray body = R"({ "token" : "a\/b\u002dc\"", "list": [{"token":"second"}, "token", "third"],)"
                            R"( "other":"0", "token2":"x", "odd":{"token":"\u00e4"} })";
    const auto answer = SecretAnswer::parse(copyOf(body), QLatin1String("token")).value();
    const QJsonObject &json = answer.json();
    const auto text = [&answer](const QJsonValue &place) {
        return answer.at(place).reveal([](QByteArrayView view) { return view.toByteArray(); });
    };
    QCOMPARE(text(json[QLatin1String("token")]), QByteArray("a/b-c\""));
    QCOMPARE(text(json[QLatin1String("list")][0][QLatin1String("token")]), QByteArray("second"));
    QCOMPARE(json[QLatin1String("list")][2].toString(), QStringLiteral("third"));
    QCOMPARE(json[QLatin1String("token2")].toString(), QStringLiteral("x"));
    // Signs that no secret has stay where they are.
    QVERIFY(answer.at(json[QLatin1String("odd")][QLatin1String("token")]).isEmpty());
    QVERIFY(answer.at(json[QLatin1String("missing")]).isEmpty());
    const QByteArray kept = QJsonDocument(json).toJson();
    QVERIFY(!kept.contains("second") && !kept.contains("a/b"));
    for (qsizetype length = 0; length < body.size(); ++length) // however it is cut, it is no answer
        QVERIFY(!SecretAnswer::parse(copyOf(body.left(length)), QLatin1String("token")).has_value());
}

void TestDecode::readsTheMemberRole()
{
    const auto org = *OrgId::parse(QString::fromLatin1(id1));
    const QByteArray entry = R"({"id":")" + id1
        + R"(","relationships":{"member_role":{"data":{"attributes":{"name":"Org Admin"}}}}})";
    const QByteArray body = R"({"data":[{"id":")" + id2 + R"("},)" + entry + "]}";
    QCOMPARE(decodeMemberRole(body, org).value(), QStringLiteral("Org Admin"));
    QCOMPARE(decodeMemberRole(R"({"data":[]})", org).value(), QString());
    QCOMPARE(decodeMemberRole(R"({"data":[{"id":")" + id1 + R"("}]})", org).value(), QString());
    QVERIFY(!decodeMemberRole("{}", org));
}

void TestDecode::readsAProvisionedToken()
{
    const auto asked = *IntegrationId::parse(QString::fromLatin1(id2));
    QByteArray body = R"({"id":")" + id1 + R"(","provisionalBrokerToken":")" + issuedText + R"("})";
    const auto provisioned = decodeProvisionedToken(std::move(body), asked);
    QVERIFY(provisioned.has_value());
    QVERIFY(provisioned->integration == asked);
    QVERIFY(provisioned->token == *BrokerToken::parse(Secret::take(QByteArray(issuedText.constData()))));
    QVERIFY(body.isEmpty());
    // The answer of the other call is not taken for this one's.
    QVERIFY(!decodeProvisionedToken(copyOf(enabledBody), asked));
    QVERIFY(!decodeProvisionedToken(R"({"provisionalBrokerToken":"12345678"})", asked));
    QVERIFY(!decodeProvisionedToken("", asked));
}

void TestDecode::readsTheEndOfASwitch()
{
    for (const char *body : {"", " \n", "{}", "{\"ok\":true}"})
        QVERIFY2(decodeSwitchDone(body), body);
    for (const char *body : {"null", "[]", "done", "{"})
        QVERIFY2(!decodeSwitchDone(body), body);
}

BTA_BARE_TEST(TestDecode)
#include "tst_decode.moc"
