// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// One run of the program without its window: goes on with the rotation of an OAuth client secret, or begins
// one, and does what a careful user does next until nothing is left to be done. May be killed on the way.
// Says as JSON, without secrets, in which state it found the rotation and in which it left it.

#include "access/clientsecretrotation.h"
#include "composition.h"
#include "core/overloaded.h"
#include "powercut.h"
#include "support/turnuntil.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace broker;
using namespace broker::access::clientsecret;
using namespace broker::test;

constexpr std::chrono::seconds patience(20);

QString nameOf(const State &state)
{
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    return std::visit(Overloaded{
                          [&](const Ready &) { return name("Ready"); },
                          [&](const Finding &) { return name("Finding"); },
                          [&](const Creating &) { return name("Creating"); },
                          [&](const Unknown &) { return name("Unknown"); },
                          [&](const Recovering &) { return name("Recovering"); },
                          [&](const Storing &) { return name("Storing"); },
                          [&](const StoreFailed &) { return name("StoreFailed"); },
                          [&](const Stored &) { return name("Stored"); },
                          [&](const Checking &) { return name("Checking"); },
                          [&](const InUse &) { return name("InUse"); },
                          [&](const Deleting &) { return name("Deleting"); },
                          [&](const DeletionUnknown &) { return name("DeletionUnknown"); },
                          [&](const AskingOld &) { return name("AskingOld"); },
                          [&](const OldMissing &) { return name("OldMissing"); },
                          [&](const Removing &) { return name("Removing"); },
                          [&](const RemoveFailed &) { return name("RemoveFailed"); },
                          [&](const Done &) { return name("Done"); },
                      },
        state);
}

/// What the user does next. False when nothing is left.
bool act(ClientSecretRotation &flow, bool mayBegin)
{
    const State &state = flow.state();
    if (is<Ready>(state)) {
        if (mayBegin)
            flow.begin();
        return mayBegin;
    }
    if (is<Unknown, OldMissing>(state))
        flow.giveUp();
    else if (is<InUse>(state))
        flow.deleteOld();
    else if (is<StoreFailed, Stored, DeletionUnknown, RemoveFailed>(state))
        flow.retry();
    else
        return false;
    return true;
}

int run(ui::Composition &composition, PowerCut &cut, bool mayBegin)
{
    if (!composition.loadRecords())
        return EXIT_FAILURE;
    ClientSecretRotation flow(composition.real());
    const auto tellState = [&cut, &flow] { cut.reach(QStringLiteral("at ") + nameOf(flow.state())); };
    QObject::connect(&flow, &ClientSecretRotation::changed, &flow, tellState);
    tellState();
    QString first;
    bool hasActed = true;
    while (hasActed) {
        if (!turnUntil([&flow] { return !flow.isBusy(); }, patience)) {
            QTextStream(stderr) << "Stuck at: " << nameOf(flow.state()) << Qt::endl;
            return EXIT_FAILURE;
        }
        if (first.isEmpty())
            first = nameOf(flow.state());
        hasActed = act(flow, std::exchange(mayBegin, false));
    }
    const QJsonObject answer{{QStringLiteral("first"), first}, {QStringLiteral("last"), nameOf(flow.state())},
        {QStringLiteral("points"), QJsonArray::fromStringList(cut.passed())}};
    QTextStream(stdout) << QJsonDocument(answer).toJson(QJsonDocument::Compact) << Qt::endl;
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"data", "config", "profile", "die-at"}) {
        const QString text = QString::fromLatin1(name);
        parser.addOption(QCommandLineOption(text, text, text));
    }
    parser.addOption(QCommandLineOption(QStringLiteral("begin")));
    parser.process(application);
    PowerCut cut(parser.value(QStringLiteral("die-at")));
    ui::Environment environment = environmentWith(cut);
    environment.dataFolder = parser.value(QStringLiteral("data"));
    environment.configFolder = parser.value(QStringLiteral("config"));
    ui::Composition composition(std::move(environment), parser.value(QStringLiteral("profile")));
    return run(composition, cut, parser.isSet(QStringLiteral("begin")));
}
