// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/products.h"

#include "products/commonfields.h"
#include "support/testroom.h"

#include <QHash>
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
    QVERIFY(!product.clients.isEmpty() && !product.services.isEmpty());
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
        QVERIFY2(used.contains(type.key), "no credential is for this client");
        const auto fieldsOf = [&type](FieldRole role) {
            return std::count_if(type.ownFields.cbegin(), type.ownFields.cend(),
                [role](const ClientFieldSpec &spec) { return spec.role == role; });
        };
        // What a kept credential fills in.
        QCOMPARE(fieldsOf(FieldRole::Secret), 1);
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

BTA_TEST(TestProducts)
#include "tst_products.moc"
