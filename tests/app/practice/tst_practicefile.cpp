// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/practicefile.h"

#include "core/clock.h"
#include "sandbox/sandboxsnyk.h"
#include "snyk/client.h"
#include "support/await.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace broker;
using namespace broker::test;

namespace {

/// The practice Snyk of one process.
class Process final
{
public:
    explicit Process(const QTemporaryDir &folder)
        : m_file(folder.filePath(QStringLiteral("practice/snyk.json")))
        , m_snyk(options())
        , client(m_snyk, m_clock, HttpsUrl::parse(QStringLiteral("https://api.eu.snyk.io")).value(),
              sandbox::SandboxSnyk::sandboxApiToken(), snyk::RetryPolicy())
    { }

    [[nodiscard]] OrgId org(const QString &slug)
    {
        const auto page = await(client.orgs({}, {}));
        for (const snyk::Organization &each : (*page)->organizations) {
            if (each.slug == slug)
                return each.id;
        }
        qFatal("There is no such organization.");
    }
    [[nodiscard]] std::optional<IntegrationId> gitlabOf(const OrgId &org)
    {
        const auto list = await(client.integrations(org, {}));
        for (const snyk::IntegrationEntry &entry : (*list)->entries) {
            if (entry.type == QLatin1String("gitlab"))
                return entry.id;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<bool> isBrokered(const OrgId &org, const IntegrationId &integration)
    {
        const auto flags = await(client.restIntegrations(org, {}));
        const auto found = (*flags)->flags.constFind(integration);
        return found == (*flags)->flags.cend() ? std::nullopt : std::optional(*found);
    }
    /// By asking again, which the practice Snyk answers with the same token.
    [[nodiscard]] Fingerprint tokenOf(const OrgId &org)
    {
        const auto enabled
            = await(client.enableBroker(org, gitlabOf(org).value(), QStringLiteral("gitlab"), {}));
        return (*enabled)->token.fingerprint();
    }

private:
    sandbox::SandboxOptions options()
    {
        sandbox::SandboxOptions options;
        options.delay = std::chrono::milliseconds(0);
        options.past.known = m_file.load();
        options.past.keep = [this](const QList<sandbox::KnownIntegration> &known) { m_file.keep(known); };
        return options;
    }

    SystemClock m_clock;
    practice::PracticeFile m_file;
    sandbox::SandboxSnyk m_snyk;

public:
    snyk::Client client;
};

} // namespace

class TestPracticeFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCloneIsThereAfterARestart()
    {
        const QTemporaryDir folder;
        IntegrationId made = IntegrationId::create();
        {
            Process process(folder);
            const OrgId source = process.org(QStringLiteral("payments-platform"));
            const auto cloned = await(process.client.cloneIntegration(
                source, process.gitlabOf(source).value(), process.org(QStringLiteral("core-ledger")), {}));
            QVERIFY(cloned && *cloned);
            made = (*cloned)->integration;
        }
        // Twice, since what was taken up is to be kept again.
        for (int restart = 0; restart < 2; ++restart) {
            Process process(folder);
            const OrgId ledger = process.org(QStringLiteral("core-ledger"));
            QVERIFY(process.gitlabOf(ledger) == made);
            QVERIFY(process.isBrokered(ledger, made) == true);
            // It shares the token still, also with whoever did before.
            const Fingerprint shared = process.tokenOf(ledger);
            QVERIFY(process.tokenOf(process.org(QStringLiteral("payments-platform"))) == shared);
            QVERIFY(process.tokenOf(process.org(QStringLiteral("mobile-banking"))) == shared);
        }
    }

    void whatLostBrokerIsDirectAfterARestart()
    {
        const QTemporaryDir folder;
        {
            Process process(folder);
            const OrgId org = process.org(QStringLiteral("mobile-banking"));
            const auto disabled = await(process.client.disableBroker(org, process.gitlabOf(org).value(),
                QStringLiteral("gitlab"), {{QStringLiteral("token"), QStringLiteral("none")}}, {}));
            QVERIFY(disabled && *disabled);
        }
        Process process(folder);
        const OrgId org = process.org(QStringLiteral("mobile-banking"));
        const OrgId sharer = process.org(QStringLiteral("payments-platform"));
        QVERIFY(process.isBrokered(org, process.gitlabOf(org).value()) == false);
        QVERIFY(process.isBrokered(sharer, process.gitlabOf(sharer).value()) == true);
    }

    void holdsNoToken()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("practice/snyk.json"));
        QByteArray token;
        {
            Process process(folder);
            const OrgId org = process.org(QStringLiteral("payments-platform"));
            const auto enabled = await(process.client.enableBroker(
                org, process.gitlabOf(org).value(), QStringLiteral("gitlab"), {}));
            token
                = (*enabled)->token.secret().reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
            const auto cloned = await(process.client.cloneIntegration(
                org, process.gitlabOf(org).value(), process.org(QStringLiteral("core-ledger")), {}));
            QVERIFY(cloned && *cloned);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("sha256"));
        QVERIFY(!content.contains(token));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
    }

    void nonsenseIsNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("of a later version") << QByteArray(R"({"schema":2,"integrations":[{}]})");
        QTest::newRow("no ids") << QByteArray(R"({"schema":1,"integrations":[{"org":"x","type":"gitlab"}]})");
        QTest::newRow("half a token") << QByteArray(
            R"({"schema":1,"integrations":[{"org":"aaaaaaaa-0000-4000-8000-000000000000","type":"gitlab","token":{}}]})");
    }
    void nonsenseIsNothing()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("snyk.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(practice::PracticeFile(file.fileName()).load().isEmpty());
    }
};

BTA_TEST(TestPracticeFile)
#include "tst_practicefile.moc"
