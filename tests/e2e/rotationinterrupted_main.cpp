// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// One run of the program without its window: goes on with the rotation of a record, or begins one, and
// does what a careful user does next until nothing is left to be done. May be killed on the way. Says as
// JSON, without secrets, where the rotation stood and where it ended. What Snyk's Web UI would show the
// user is read from standard input when he has to look.

#include "composition.h"
#include "powercut.h"
#include "sandbox/sandboxsnyk.h"
#include "snyk/client.h"
#include "support/await.h"
#include "support/carefuluser.h"
#include "support/turnuntil.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace broker;
using namespace broker::rotation;
using namespace broker::test;

constexpr std::chrono::seconds patience(20);

int stuckAt(const QString &where)
{
    QTextStream(stderr) << "Stuck at: " << where << Qt::endl;
    return EXIT_FAILURE;
}

/// Two keys: "provisional", a token or empty, and "switched".
QJsonObject webUi()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(input.readAll()).object();
}

/// The user looks at what the program cannot know. False when there is nothing to look for.
bool lookIntoWebUi(RotationFlow &flow, const Clock &clock)
{
    if (std::holds_alternative<ProvisionUnknown>(flow.state())) {
        const QByteArray shown = webUi()[QStringLiteral("provisional")].toString().toLatin1();
        const auto token = BrokerToken::parse(Secret::take(QByteArray(shown)));
        return token ? flow.tell(event::TokenGiven{*token}) : flow.tell(event::Abandon{});
    }
    if (!std::holds_alternative<SwitchUnknown>(flow.state()))
        return false;
    const bool isSwitched = webUi()[QStringLiteral("switched")].toBool();
    return flow.tell(event::Stated{{isSwitched ? StatedFact::Switched : StatedFact::NotSwitched,
        QStringLiteral("The Web UI shows it"), clock.nowUtc()}});
}

bool isResting(const RotationFlow &flow)
{
    return !isWorking(flow.state()) && !flow.isChecking() && !flow.isPreflightRunning();
}

struct Wish
{
    HttpsUrl api;
    RecordId record;
    /// Begins a rotation where there is none.
    bool mayPlan = false;
};

int run(ui::Composition &composition, PowerCut &cut, const Wish &wish)
{
    const auto report = composition.loadRecords();
    const Workspace &workspace = composition.real();
    const auto record = workspace.records.find(wish.record);
    if (!report || !report->setAside.isEmpty() || !record)
        return stuckAt(QStringLiteral("list"));
    OpenRotations &desk = composition.rotations();
    if (desk.unreadable() != 0 || !desk.setAside().isEmpty())
        return stuckAt(QStringLiteral("journal"));

    QString first = QStringLiteral("Idle");
    QString last = first;
    if (wish.mayPlan || desk.rotationFor(wish.record)) {
        snyk::Client client(workspace.http, workspace.clock, wish.api,
            sandbox::SandboxSnyk::sandboxApiToken(), workspace.retry);
        RotationFlow *flow = &desk.open(*record);
        const auto tellState = [&cut, flow] { cut.reach(QStringLiteral("at ") + nameOf(flow->state())); };
        State told = flow->state();
        QObject::connect(flow, &RotationFlow::changed, flow, [&told, flow, tellState] {
            if (!isSameState(std::exchange(told, flow->state()), flow->state()))
                tellState();
        });
        tellState();
        flow->setClient(&client);
        bool isFirst = true;
        bool hasActed = true;
        while (hasActed) {
            if (!turnUntil([flow] { return isResting(*flow); }, patience))
                return stuckAt(nameOf(flow->state()));
            last = nameOf(flow->state());
            if (std::exchange(isFirst, false))
                first = last;
            // Given up, because the Web UI shows that nothing was issued: from the start.
            if (std::holds_alternative<Idle>(flow->state()))
                flow->plan(*record);
            else
                hasActed = lookIntoWebUi(*flow, workspace.clock) || actAsUser(*flow);
        }
        // The keychain works one thing after the other: with this answer, all that was asked is done.
        const vault::VaultKey key = rotationOf(flow->state())->newKey;
        if (!await(workspace.keychain.presence(key, {})))
            return stuckAt(QStringLiteral("keychain"));
    }
    const QJsonObject answer{{QStringLiteral("first"), first}, {QStringLiteral("last"), last},
        {QStringLiteral("points"), QJsonArray::fromStringList(cut.passed())}};
    QTextStream(stdout) << QJsonDocument(answer).toJson(QJsonDocument::Compact) << Qt::endl;
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"data", "config", "profile", "api", "record", "die-at"}) {
        const QString text = QString::fromLatin1(name);
        const QCommandLineOption option(text, text, text);
        parser.addOption(option);
    }
    const QCommandLineOption plan(QStringLiteral("plan"));
    parser.addOption(plan);
    parser.process(application);
    const auto api = HttpsUrl::parse(parser.value(QStringLiteral("api")));
    const auto record = RecordId::parse(parser.value(QStringLiteral("record")));
    if (!api || !record)
        return stuckAt(QStringLiteral("arguments"));

    PowerCut cut(parser.value(QStringLiteral("die-at")));
    ui::Environment environment = environmentWith(cut);
    environment.dataFolder = parser.value(QStringLiteral("data"));
    environment.configFolder = parser.value(QStringLiteral("config"));
    ui::Composition composition(std::move(environment), parser.value(QStringLiteral("profile")));
    return run(composition, cut, {*api, *record, parser.isSet(plan)});
}
