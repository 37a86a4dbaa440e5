// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/products.h"

#include "products/commonfields.h"
#include "products/registryparts.h"
#include "snyk/severaltypes.h"
#include "support/testroom.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace broker;
using namespace broker::products;

/// What the compiler cannot see of a product: that its parts are there and fit each other.
class TestProducts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isComplete_data();
    void isComplete();
    void readsNothingIntoAnotherProgram_data() { isComplete_data(); }
    void readsNothingIntoAnotherProgram();
    void eachNameIsItsOwn();
    void beginsNoTokenLikeAnother();
    void putsRegistryCredentialsTogether_data();
    void putsRegistryCredentialsTogether();
    void keepsRegistriesTogether();
};

void TestProducts::isComplete_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < products::products().size(); ++i)
        QTest::newRow(products::products().at(i).key.data()) << i;
}

void TestProducts::isComplete()
{
    QFETCH(const int, index);
    const Product product = products::products().at(index);
    QVERIFY(!product.displayName.isEmpty());
    QVERIFY(!product.clients.isEmpty());
    // One registry is opened by a role.
    const bool isOfAmazon = product.key == QLatin1String("ecr");
    QCOMPARE(product.services.isEmpty(), isOfAmazon);
    QSet<QLatin1String> used;
    for (const ServiceInfo &info : product.services) {
        QVERIFY(!info.service.isEmpty() && !info.displayName.isEmpty());
        QVERIFY(info.exampleAddress.startsWith(QLatin1String("https://")));
        QVERIFY(info.read && info.practice && !info.credentials.isEmpty());
        QCOMPARE(info.accountPath.isEmpty(), info.accountField.isEmpty());
        for (const CredentialType &type : info.credentials) {
            QVERIFY(!type.kind.isEmpty() && type.signIn && !type.practiceSecret.isEmpty());
            used.insert(type.client);
        }
    }
    for (const ClientType &type : product.clients) {
        QCOMPARE(type.integration, product.key);
        QVERIFY2(product.services.isEmpty() || used.contains(type.key), "no credential is for this client");
        const auto fieldsOf = [&type](FieldRole role) {
            return std::count_if(type.ownFields.cbegin(), type.ownFields.cend(),
                [role](const ClientFieldSpec &spec) { return spec.role == role; });
        };
        // What a kept credential fills in.
        QCOMPARE(fieldsOf(FieldRole::Secret), isOfAmazon ? 0 : 1);
        QVERIFY(fieldsOf(FieldRole::Address) <= 1);
        for (const ClientFieldSpec &spec : type.ownFields)
            QCOMPARE(spec.isSecret(), spec.role == FieldRole::Secret);
        used.remove(type.key);
    }
    QVERIFY2(used.isEmpty(), "a credential is for a client that is not there");
    for (const TokenForm &one : product.tokenForms)
        QVERIFY(!one.form.isEmpty() && one.prefix.isEmpty() == (one.matches != nullptr));
}

/// A check that takes anything for a yes would let every credential pass.
void TestProducts::readsNothingIntoAnotherProgram()
{
    QFETCH(const int, index);
    const Product product = products::products().at(index);
    const QDateTime now(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC);
    for (const ServiceInfo &info : product.services) {
        for (const CredentialType &type : info.credentials) {
            const snyk::HttpResponse page{200, {{"Content-Type", "text/html"}}, "<html>Welcome</html>"};
            const Report report = info.read({type.kind, QStringLiteral("ada")}, page, now);
            QVERIFY(!report && report.error() == CheckProblem::NotThisService);
        }
    }
}

void TestProducts::eachNameIsItsOwn()
{
    QSet<QLatin1String> keys;
    QSet<QLatin1String> clients;
    QSet<QLatin1String> services;
    QHash<ClientField, QLatin1String> variables;
    for (const Product &product : products::products()) {
        QVERIFY(!keys.contains(product.key));
        keys.insert(product.key);
        for (const ServiceInfo &info : product.services) {
            QVERIFY(!services.contains(info.service.text()));
            services.insert(info.service.text());
        }
        for (const ClientType &type : product.clients) {
            QVERIFY(!clients.contains(type.key));
            clients.insert(type.key);
            // Two products may ask for the same thing, but not for different things by one name.
            const QList<ClientFieldSpec> fields = type.ownFields + commonFields(type);
            for (const ClientFieldSpec &spec : fields) {
                QVERIFY2(variables.value(spec.field, spec.variable) == spec.variable, spec.variable.data());
                variables.insert(spec.field, spec.variable);
            }
        }
    }
}

void TestProducts::beginsNoTokenLikeAnother()
{
    QHash<QByteArray, PastedForm> prefixes;
    for (const Product &product : products::products()) {
        for (const TokenForm &one : product.tokenForms) {
            if (one.prefix.isEmpty())
                continue;
            const QByteArray prefix(one.prefix.data(), one.prefix.size());
            for (auto it = prefixes.cbegin(); it != prefixes.cend(); ++it) {
                const bool overlaps = it.key().startsWith(prefix) || prefix.startsWith(it.key());
                QVERIFY2(!overlaps || it.value() == one.form, prefix.constData());
            }
            prefixes.insert(prefix, one.form);
            QCOMPARE(formOf(Secret::take(QByteArray(prefix + "0123456789"))), one.form);
        }
    }
}

/// What the agent reads, with values that the client's own script would break.
void TestProducts::putsRegistryCredentialsTogether_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    for (const char *type : {"harbor-cr", "acr", "docker-hub", "artifactory-cr"}) {
        const auto row = [type](const char *name, const char *user, const char *secret) {
            QTest::addRow("%s, %s", type, name)
                << QString::fromLatin1(type) << QString::fromUtf8(user) << QString::fromUtf8(secret);
        };
        row("plain", "svc-snyk", "s3cret");
        row("quotes", "robot$ci+reader", R"(a"b\c'd)");
        row("spaces", "svc snyk", "two  spaces * ?");
        row("other letters", "svc-ü", "pässwörd 漢");
        row("a reference", "svc-snyk", "pa$HOME$PATH");
    }
}

void TestProducts::putsRegistryCredentialsTogether()
{
    QFETCH(const QString, type);
    QFETCH(const QString, user);
    QFETCH(const QString, secret);
    const auto &all = products::products();
    const auto product
        = std::find_if(all.cbegin(), all.cend(), [&type](const Product &one) { return type == one.key; });
    QVERIFY(product != all.cend());
    const ClientType &client = product->clients.constFirst();
    FieldAnswers answers;
    answers.setText(field::registryHost, QStringLiteral("cr.example.com"));
    answers.setText(field::registryUsername, user);
    answers.setSecret(field::registryPassword, Secret::take(secret.toUtf8()));
    const Secret written = client.joint->written(client, answers);
    // By somebody else's readers of Base64 and JSON.
    const QJsonObject json = written.reveal([](QByteArrayView bytes) {
        return QJsonDocument::fromJson(QByteArray::fromBase64(bytes.toByteArray())).object();
    });
    QCOMPARE(json,
        (QJsonObject{{QStringLiteral("type"), type}, {QStringLiteral("username"), user},
            {QStringLiteral("password"), secret},
            {QStringLiteral("registryBase"), QStringLiteral("cr.example.com")}}));
    QStringList parts;
    const QList<NamedSecret> apart = client.joint->takenApart(written);
    for (const NamedSecret &part : apart) {
        parts << part.name + u'='
                + part.value.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    }
    QCOMPARE(parts,
        QStringList({QStringLiteral("CR_TYPE=") + type, QStringLiteral("CR_USERNAME=") + user,
            QStringLiteral("CR_PASSWORD=") + secret, QStringLiteral("CR_BASE=cr.example.com")}));
    QVERIFY(client.joint->takenApart(Secret::take(QByteArray("no base64!"))).isEmpty());
    QVERIFY(client.joint->takenApart(Secret::take(QByteArray("eyJhIjoxfQ=="))).isEmpty());
}

/// They are a group of their own, after all others, and share one image, which no other has.
void TestProducts::keepsRegistriesTogether()
{
    QStringList keys;
    bool isPastOthers = false;
    for (const Product &product : products::products()) {
        QVERIFY(product.isContainerRegistry || !isPastOthers);
        QCOMPARE(snyk::mayBeSeveral(QString(product.key)), product.isContainerRegistry);
        isPastOthers = product.isContainerRegistry;
        for (const ClientType &type : product.clients) {
            QCOMPARE(type.image() == QLatin1String("container-registry-agent"), product.isContainerRegistry);
            QCOMPARE(type.agent.has_value(), product.isContainerRegistry);
            QCOMPARE(type.joint.has_value(), product.isContainerRegistry);
        }
        if (product.isContainerRegistry)
            keys << product.key;
    }
    keys.sort();
    QCOMPARE(keys.join(u' '),
        QStringLiteral("acr artifactory-cr digitalocean-cr docker-hub ecr gcr github-cr gitlab-cr "
                       "google-artifact-cr harbor-cr nexus-cr quay-cr"));
}

BTA_TEST(TestProducts)
#include "tst_products.moc"
