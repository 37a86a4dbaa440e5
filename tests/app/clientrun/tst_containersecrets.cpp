// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/containersecrets.h"
#include "runsamples.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace broker;
using clientrun::secretsAmong;

namespace {

QStringList hiddenIn(const QByteArray &variables, const QSet<QString> &open)
{
    QStringList hidden;
    const auto secrets = secretsAmong(variables, open);
    for (const Secret &secret : *secrets)
        hidden.append(secret.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); }));
    return hidden;
}

} // namespace

class TestContainerSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What nobody knows to be harmless is a secret.
    void hidesAllButWhatIsOpen()
    {
        const QStringList entries{QStringLiteral("PATH=/usr/bin"), QStringLiteral("NODE_VERSION=24.1"),
            QStringLiteral("GITLAB=git.example.com"), QStringLiteral("PORT=8000"),
            QStringLiteral("GITLAB_TOKEN=a=b\"c"), QStringLiteral("ARTIFACTORY_URL=me:pw@art.example.com"),
            QStringLiteral("SHORT=abc"), QStringLiteral("ODD"), QStringLiteral("=nameless")};
        const QByteArray json = QJsonDocument(QJsonArray::fromStringList(entries)).toJson();
        QCOMPARE(hiddenIn(json,
                     {QStringLiteral("GITLAB"), QStringLiteral("PORT"), QStringLiteral("ARTIFACTORY_URL")}),
            (QStringList{QStringLiteral("a=b\"c"), QStringLiteral("me:pw@art.example.com")}));
        QCOMPARE(hiddenIn("[]", {}), QStringList());
    }

    void readsNothingElse()
    {
        const QList<QByteArray> all{
            {}, "null", "{\"A\":\"b\"}", "[\"A=b\"", QByteArray(clientrun::longestVariables, ' ') + "[]"};
        for (const QByteArray &odd : all)
            QVERIFY(!secretsAmong(odd, {}));
    }

    /// The values of every type that are secret are hidden, and those that people look for are not.
    void knowsWhatEachTypeHas()
    {
        for (const integrations::ClientType &type : integrations::clientTypes()) {
            const clientconfig::LocalRun plan = test::planOf(type.key.data());
            QVERIFY(plan.openVariables.contains(QStringLiteral("PORT")));
            QVERIFY(!plan.openVariables.contains(QStringLiteral("BROKER_TOKEN")));
            for (const integrations::ClientFieldSpec &spec : type.ownFields) {
                if (spec.isSecret())
                    QVERIFY2(!plan.openVariables.contains(spec.variable), type.key.data());
            }
            if (type.joint)
                QVERIFY(!plan.openVariables.contains(type.joint->name) || !type.joint->isSecret);
        }
    }
};

BTA_TEST(TestContainerSecrets)
#include "tst_containersecrets.moc"
