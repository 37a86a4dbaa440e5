// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// One process with a rotation: begins the one of the first record, or goes on with that of the journal,
// and does what a careful user does next. "--die-at N" ends it like a power cut at the N-th turn of its
// event loop. Prints where the rotation stands, without secrets.

#include "filevault.h"
#include "rotationbench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <cstdlib>

using namespace broker;
using namespace broker::rotation;

namespace {

struct Process
{
    Process(const QString &folder, const HttpsUrl &api)
        : keychain(folder + QLatin1String("/keychain"))
        , settings(folder + QLatin1String("/settings.ini"))
        , records(folder + QLatin1String("/records.json"), clock)
        , operations(folder + QLatin1String("/journal"))
        , audit(folder + QLatin1String("/audit"), clock)
        , journal(folder + QLatin1String("/rotations"))
        , workspace{http, clock, keychain, memory, vault::KeySpace(QString(), false), records, operations,
              audit, settings, {1, std::chrono::milliseconds(1), std::chrono::seconds(1)}, false}
        , client(http, clock, api, sandbox::SandboxSnyk::sandboxApiToken(), workspace.retry)
        , flow({workspace, journal, clients})
    {
        flow.setClient(&client);
    }

    SystemClock clock;
    test::FileVault keychain;
    vault::SessionVault memory;
    test::MortalHttp http;
    settings::Settings settings;
    records::RecordStore records;
    records::Journal operations;
    audit::AuditJournal audit;
    RotationJournal journal;
    test::ConnectedClient clients;
    provisioning::Workspace workspace;
    snyk::Client client;
    RotationFlow flow;
};

void say(const State &state)
{
    const Rotation *rotation = rotationOf(state);
    QTextStream(stdout) << state.index() << ' ' << (rotation && rotation->newToken ? "known" : "unknown")
                        << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption folder(QStringLiteral("folder"), {}, QStringLiteral("folder"));
    const QCommandLineOption api(QStringLiteral("api"), {}, QStringLiteral("address"));
    const QCommandLineOption dieAt(
        QStringLiteral("die-at"), {}, QStringLiteral("turn"), QStringLiteral("-1"));
    const QCommandLineOption finding(QStringLiteral("finding"), {}, QStringLiteral("switched or not"));
    parser.addOptions({folder, api, dieAt, finding});
    parser.process(application);
    const auto address = HttpsUrl::parse(parser.value(api));
    if (!address)
        return EXIT_FAILURE;
    Process process(parser.value(folder), *address);
    if (!process.records.load())
        return EXIT_FAILURE;
    const auto open = process.journal.load().rotations;
    const auto records = process.records.records();
    if (!open.isEmpty())
        process.flow.tell(event::Resume{open.constFirst()});
    else if (!records.isEmpty())
        process.flow.plan(records.constFirst());

    const int lastTurn = parser.value(dieAt).toInt();
    constexpr int mostTurns = 100000;
    for (int turn = 0; turn < mostTurns; ++turn) {
        if (turn == lastTurn)
            static_cast<void>(std::raise(SIGKILL));
        RotationFlow &flow = process.flow;
        const bool isResting = !isWorking(flow.state()) && !flow.isChecking() && !flow.isPreflightRunning();
        if (isResting && std::holds_alternative<SwitchUnknown>(flow.state()) && parser.isSet(finding)) {
            const bool isSwitched = parser.value(finding) == QLatin1String("switched");
            flow.tell(event::Stated{{isSwitched ? StatedFact::Switched : StatedFact::NotSwitched,
                QStringLiteral("The Web UI shows it"), process.clock.nowUtc()}});
        } else if (isResting && !test::actAsUser(flow)) {
            say(flow.state());
            return EXIT_SUCCESS;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return EXIT_FAILURE;
}
