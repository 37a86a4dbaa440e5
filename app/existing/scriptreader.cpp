// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/imagename.h"
#include "existing/powershellwords.h"
#include "existing/secretparts.h"
#include "existing/startcommand.h"

#include <QRegularExpression>

#include <algorithm>

namespace broker::existing {

namespace {

using L = QLatin1String;

/// What scripts say beside: not worth a word.
bool isArrangement(const Command &command)
{
    static const QRegularExpression word(QStringLiteral(
        "^(?:[\\[$].*|try|finally|foreach|catch|if|else|param|set|export|cd|echo|exit|true|:|#.*)$"));
    return word.match(plainText(command.words.constFirst().text)).hasMatch();
}

/// False where the command belongs to no client.
std::optional<Refusal> take(
    const Command &command, const Environment &environment, const QList<Source> &sources, RawReading &reading)
{
    if (!startsClient(command)) {
        if (!isArrangement(command))
            reading.ignored.append(ignoredCommand(command));
        return std::nullopt;
    }
    const auto client = clientStartedBy(command, environment, sources);
    if (!client)
        return client.error();
    reading.clients.append(*client);
    return std::nullopt;
}

/// Containers of other things go beside those of the Broker.
void sortOut(RawReading &reading)
{
    QList<RawClient> clients;
    for (const RawClient &client : std::as_const(reading.clients)) {
        if (isBrokerClient(client) || !imageNameIn(client.image).type.isEmpty())
            clients.append(client);
        else
            reading.ignored.append(ignoredContainer(client, shownName(client.image)));
    }
    reading.clients = clients;
}

} // namespace

Read readShell(const QList<Source> &sources)
{
    return sources.constFirst().text.reveal([&sources](QByteArrayView text) -> Read {
        RawReading reading;
        Environment environment;
        ShellWords words(text, 0);
        while (true) {
            const auto command = words.next(environment);
            if (!command)
                return Failure(command.error());
            if (!*command)
                break;
            if (const auto refusal = take(**command, environment, sources, reading))
                return Failure(*refusal);
        }
        sortOut(reading);
        return reading;
    });
}

Read readPowerShell(const QList<Source> &sources)
{
    return sources.constFirst().text.reveal([&sources](QByteArrayView text) -> Read {
        RawReading reading;
        PowerShellWords words(text, 0);
        while (true) {
            const auto command = words.next();
            if (!command)
                return Failure(command.error());
            if (!*command)
                break;
            const qsizetype before = reading.clients.size();
            if (const auto refusal = take(**command, words.environment(), sources, reading))
                return Failure(*refusal);
            // A script that passes a whole table names no variable in the command.
            if (reading.clients.size() > before) {
                RawClient &client = reading.clients.last();
                client.form = client.form == Form::DockerCommand ? Form::PowerShell : client.form;
                if (!words.tables().isEmpty() && client.variables.isEmpty()) {
                    client.variables = words.tables();
                    client.ignored.removeIf([](const Ignored &one) { return one.name.isEmpty(); });
                }
            }
        }
        sortOut(reading);
        return reading;
    });
}

} // namespace broker::existing
