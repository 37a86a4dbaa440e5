// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// One run of the program without its window: "provision" gets a token, "credential" keeps the credential
// of a service, "remove", "import" and "settings" do what they say, and each may be killed on the way;
// "restart" looks at what that left, finishes it and says it
// as JSON, without secrets. It may be killed, too.

#include "access/secretremoval.h"
#include "backup/backupfile.h"
#include "backup/importplan.h"
#include "composition.h"
#include "credentials/credentialflow.h"
#include "mortal.h"
#include "provisioning/provisionsession.h"
#include "provisioning/recovery.h"
#include "sandbox/sandboxsnyk.h"
#include "support/await.h"
#include "support/products.h"
#include "support/samples.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace broker;
using namespace broker::test;
using provisioning::FindingKind;
using provisioning::ProvisionSession;

constexpr int patience = 20000;

int stuckAt(const char *where)
{
    QTextStream(stderr) << "Stuck at: " << where << Qt::endl;
    return EXIT_FAILURE;
}

struct Wish
{
    HttpsUrl api;
    QString organization;
    QString integration;
    bool paste = false;
};

/// The name of what it got stuck at, or null.
const char *choose(ProvisionSession &setup, const Wish &wish)
{
    setup.access().check(snyk::regionForApi(wish.api), sandbox::SandboxSnyk::sandboxApiToken());
    if (!QTest::qWaitFor([&setup] { return setup.session().has_value(); }, patience))
        return "sign in";
    setup.loadOrganizations();
    const auto chooseOrganization = [&setup, &wish] {
        for (const snyk::Organization &organization : setup.organizations().organizations()) {
            if (organization.name == wish.organization)
                setup.chooseOrganization(organization);
        }
        return setup.organization().has_value();
    };
    if (!QTest::qWaitFor(chooseOrganization, patience))
        return "organization";
    setup.loadIntegrations();
    const auto chooseIntegration = [&setup, &wish] {
        if (setup.inventory().isLoading() || setup.inventory().isAwaitingFlags())
            return false;
        for (const integrations::IntegrationRow &row : setup.inventory().rows()) {
            if (row.key == wish.integration)
                setup.chooseIntegration(row);
        }
        return setup.integration().has_value();
    };
    if (!QTest::qWaitFor(chooseIntegration, patience))
        return "integration";
    setup.chooseMethod(wish.paste ? provisioning::Method::Paste : provisioning::Method::Generate);
    if (wish.paste)
        setup.giveToken(samples::brokerToken(samples::otherBrokerTokenText));
    return setup.propose() ? nullptr : "plan";
}

int provision(ui::Composition &composition, Fate &fate, const Wish &wish)
{
    if (!composition.loadRecords())
        return stuckAt("list");
    ProvisionSession setup(composition.real());
    if (const char *where = choose(setup, wish))
        return stuckAt(where);
    fate.armClock(Step::BeforeJournal, Step::DuringJournal);
    setup.flow().confirm();
    const bool done = QTest::qWaitFor(
        [&setup] { return std::holds_alternative<provisioning::Done>(setup.flow().state()); }, patience);
    return done ? EXIT_SUCCESS : stuckAt("flow");
}

/// Keeps a credential without asking its service.
int keepCredential(ui::Composition &composition, Fate &fate)
{
    using namespace credentials;
    if (!composition.loadRecords())
        return stuckAt("list");
    CredentialFlow flow(composition.real());
    flow.enter({ServiceHost::parse(service::gitLab, QStringLiteral("https://gitlab.corp.example")).value(),
        ServiceCredential::make(kind::gitLabToken, samples::secret(credentialText)).value(),
        {samples::target()}});
    fate.armClock(Step::BeforeJournal, Step::DuringJournal);
    flow.save();
    const bool done
        = QTest::qWaitFor([&flow] { return std::holds_alternative<Done>(flow.state()); }, patience);
    return done ? EXIT_SUCCESS : stuckAt("credential");
}

int removeOne(ui::Composition &composition, const QString &id)
{
    const auto record = RecordId::parse(id);
    if (!record || !composition.loadRecords())
        return stuckAt("list");
    const Workspace &workspace = composition.real();
    const auto listed = workspace.records.find(*record);
    if (!listed)
        return stuckAt("record");
    access::SecretRemoval removal(workspace);
    removal.start({*listed});
    const bool isOver = QTest::qWaitFor([&removal] { return !removal.isRunning(); }, patience);
    return isOver && removal.stayed().isEmpty() ? EXIT_SUCCESS : stuckAt("removal");
}

int import(ui::Composition &composition, const QString &path)
{
    if (!composition.loadRecords())
        return stuckAt("list");
    const Workspace &workspace = composition.real();
    const auto file = backup::load(path, false);
    if (!file)
        return stuckAt("backup");
    const backup::ImportPlan plan = backup::planImport(workspace.records.records(), *file, workspace.keys);
    return workspace.records.putAll(backup::recordsToPut(plan)) ? EXIT_SUCCESS : stuckAt("import");
}

int changeSettings(ui::Composition &composition, const QString &value)
{
    const int number = value.toInt();
    settings::Settings &settings = composition.real().settings;
    settings.clipboardSeconds.set(number);
    settings.revealSeconds.set(number);
    settings.rotationDaysBrokerToken.set(number);
    settings.rotationDaysApiToken.set(number);
    settings.warningDays.set({number, 1});
    settings.language.set(QString::number(number));
    return EXIT_SUCCESS;
}

QString nameOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::TokenSaved:
        return QStringLiteral("TokenSaved");
    case FindingKind::OutcomeUnknown:
        return QStringLiteral("OutcomeUnknown");
    case FindingKind::NothingSaved:
        return QStringLiteral("NothingSaved");
    case FindingKind::CannotTell:
        return QStringLiteral("CannotTell");
    case FindingKind::AlreadyRecorded:
        return QStringLiteral("AlreadyRecorded");
    }
    return {};
}

int restart(ui::Composition &composition)
{
    const auto report = composition.loadRecords();
    if (!report)
        return stuckAt("list");
    provisioning::Recovery recovery(composition.real());
    const auto findings = await(recovery.inspect());
    if (!findings)
        return stuckAt("recovery");
    QJsonArray found;
    QJsonArray finished;
    for (const provisioning::Finding &finding : *findings) {
        found.append(nameOf(finding.kind));
        if (finding.kind != FindingKind::TokenSaved)
            continue;
        const auto record = await(recovery.finish(finding.operation, {}));
        if (!record || !record->has_value())
            return stuckAt("finishing");
        finished.append((*record)->id.toString());
    }
    QJsonArray listed;
    for (const records::TokenRecord &record : composition.real().records.records()) {
        listed.append(QJsonObject{{QStringLiteral("id"), record.id.toString()},
            {QStringLiteral("fingerprint"), record.fingerprint.masked()}});
    }
    const QJsonObject answer{{QStringLiteral("setAside"), report->setAside},
        {QStringLiteral("unreadable"), report->unreadableEntries}, {QStringLiteral("found"), found},
        {QStringLiteral("finished"), finished}, {QStringLiteral("listed"), listed}};
    QTextStream(stdout) << QJsonDocument(answer).toJson(QJsonDocument::Compact) << Qt::endl;
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"data", "config", "profile", "api", "organization", "integration", "record",
             "file", "value", "die-at"}) {
        const QString text = QString::fromLatin1(name);
        const QCommandLineOption option(text, text, text);
        parser.addOption(option);
    }
    const QCommandLineOption paste(QStringLiteral("paste"));
    parser.addOption(paste);
    parser.process(application);
    const auto step = stepByName(parser.value(QStringLiteral("die-at")));
    const QString role = parser.positionalArguments().value(0);

    Fate fate(step.value_or(Step::Never));
    ui::Environment environment = mortalEnvironment(fate);
    environment.dataFolder = parser.value(QStringLiteral("data"));
    environment.configFolder = parser.value(QStringLiteral("config"));
    ui::Composition composition(std::move(environment), parser.value(QStringLiteral("profile")));
    // Told after the file was written and before the journal entry goes.
    QObject::connect(&composition.real().records, &records::RecordStore::changed, &application,
        [&fate] { fate.reach(Step::BeforeJournalEnds); });
    if (role == QLatin1String("restart"))
        return restart(composition);
    if (role == QLatin1String("remove"))
        return removeOne(composition, parser.value(QStringLiteral("record")));
    if (role == QLatin1String("import"))
        return import(composition, parser.value(QStringLiteral("file")));
    if (role == QLatin1String("settings"))
        return changeSettings(composition, parser.value(QStringLiteral("value")));
    if (role == QLatin1String("credential"))
        return keepCredential(composition, fate);
    const auto api = HttpsUrl::parse(parser.value(QStringLiteral("api")));
    if (role != QLatin1String("provision") || !api || !step)
        return stuckAt("arguments");
    return provision(composition, fate,
        {*api, parser.value(QStringLiteral("organization")), parser.value(QStringLiteral("integration")),
            parser.isSet(paste)});
}
