// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "app/clientconfig/configsamples.h"
#include "clientconfig/draft.h"
#include "clientconfig/formcheck.h"
#include "core/marker.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::clientconfig;

namespace {

Draft draftOf(const ClientType &type, const Answers &answers)
{
    return {type, test::region("SNYK-EU-01"), test::brokerToken().fingerprint(), answers};
}

} // namespace

class TestDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewsWhatItWillBe_data()
    {
        QTest::addColumn<QString>("type");
        for (const ClientType &type : integrations::clientTypes())
            QTest::addRow("%s", type.key.data()) << QString(type.key);
    }

    /// In every carrier the same as with the token, but for the secret text itself.
    void previewsWhatItWillBe()
    {
        QFETCH(const QString, type);
        const auto client = integrations::clientTypeByKey(type);
        const Draft draft = draftOf(*client, test::neededAnswers(*client));
        for (const Carrier carrier : carriers()) {
            const auto masked = preview(carrier, draft);
            const auto whole = complete(carrier, draft, test::brokerToken());
            QVERIFY(masked && *masked && whole && *whole);
            QVERIFY((*masked)->text.isEmpty() && !(*whole)->text.isEmpty());
            QCOMPARE((*masked)->masked, (*whole)->masked);
            QCOMPARE((*masked)->fileName, (*whole)->fileName);
            QCOMPARE((*masked)->commands.apply, (*whole)->commands.apply);
            QCOMPARE((*masked)->commands.check, (*whole)->commands.check);
            QCOMPARE((*masked)->commands.remove, (*whole)->commands.remove);
            QCOMPARE((*masked)->notes, (*whole)->notes);
            QVERIFY((*masked)->masked.contains(Marker::of(draft.token).text()));
        }
    }

    void hasNothingWhileThereAreErrors()
    {
        const Draft draft = draftOf(test::clientType("gitlab"), {});
        QVERIFY(hasErrors(check(draft)));
        QVERIFY(!preview(Carrier::Compose, draft));
        QVERIFY(!complete(Carrier::Compose, draft, test::brokerToken()));
    }

    /// The name stands in commands as it is: what could not be one is not taken from anywhere.
    void isCalledByNoOddName()
    {
        const ClientType type = test::clientType("gitlab");
        const QString marker = Marker::of(test::brokerToken().fingerprint()).text();
        QCOMPARE(nameAt({}, type, marker), QLatin1String("snyk-broker-gitlab-") + marker);
        for (const char *good :
            {"payments", "on", "a--", "a-name-that-is-much-too-long-for-a-release-of-the-chart"}) {
            const QString name = nameAt({{}, QString::fromLatin1(good)}, type, marker);
            QVERIFY2(isClientName(name), qPrintable(name));
            QVERIFY(name.startsWith(QLatin1String(good).first(1)) && name.endsWith(u'-' + marker));
        }
        for (const char *odd : {"a;reboot", "a b", "$(reboot)", "-a", "A", "a\nb", "9", "..", "a&b", "a'"}) {
            const QString text = QString::fromLatin1(odd);
            QCOMPARE(nameAt({{}, text}, type, marker), nameAt({}, type, marker));
            QCOMPARE(nameAt({text, {}}, type, marker), nameAt({}, type, marker));
            const Draft plain = draftOf(type, test::neededAnswers(type));
            Draft draft = plain;
            draft.place.name = text;
            for (const Carrier carrier : carriers())
                QCOMPARE(
                    outlineOf(carrier, draft).commands.remove, outlineOf(carrier, plain).commands.remove);
        }
    }

    void takesNoOtherToken()
    {
        const auto type = test::clientType("gitlab");
        const auto other
            = BrokerToken::parse(Secret::take(QByteArray("c81e728d-9d4c-4f63-8f06-7f89cc14862c")));
        QVERIFY(!complete(Carrier::Compose, draftOf(type, test::neededAnswers(type)), *other));
    }

    void knowsThePort()
    {
        Draft draft = draftOf(test::clientType("gitlab"), {});
        QCOMPARE(portOf(draft), QStringLiteral("8000"));
        draft.answers.setText(field::port, QStringLiteral("65535"));
        QCOMPARE(portOf(draft), QStringLiteral("65535"));
        draft.place.port = 8001;
        QCOMPARE(portOf(draft), QStringLiteral("65535"));
        draft.answers.setText(field::port, QStringLiteral("65536"));
        QCOMPARE(portOf(draft), QStringLiteral("8001"));
    }

    /// The region's, or the one that was entered; no guess for Government and single tenants.
    void knowsTheBrokerServer()
    {
        Draft draft = draftOf(test::clientType("gitlab"), {});
        QCOMPARE(brokerServerOf(draft), QUrl(QStringLiteral("https://broker.eu.snyk.io")));
        draft.answers.setText(field::brokerServer, QStringLiteral("https://broker.elsewhere.example"));
        QCOMPARE(brokerServerOf(draft), QUrl(QStringLiteral("https://broker.eu.snyk.io")));
        for (const char *api :
            {"https://api.snykgov.io", "https://api.acme.snyk.io", "http://127.0.0.1:4711"}) {
            draft.region = snyk::regionForApi(*HttpsUrl::parse(QString::fromLatin1(api)));
            draft.answers = {};
            QCOMPARE(brokerServerOf(draft), QUrl());
            draft.answers.setText(field::brokerServer, QStringLiteral("https://broker.acme.example"));
            QCOMPARE(brokerServerOf(draft), QUrl(QStringLiteral("https://broker.acme.example")));
            draft.answers.setText(field::brokerServer, QStringLiteral("no address"));
            QCOMPARE(brokerServerOf(draft), QUrl());
        }
    }
};

BTA_TEST(TestDraft)
#include "tst_draft.moc"
