// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/imagename.h"
#include "existing/powershellwords.h"
#include "existing/secretparts.h"
#include "existing/startcommand.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace broker::existing {

namespace {

using L = QLatin1String;

/// What scripts say beside: not worth a word.
bool isArrangement(const Command &command)
{
    static const QRegularExpression word(QStringLiteral(
        "^(?:[\\[$].*|try|finally|foreach|catch|if|else|param|set|SET|export|cd|echo|exit|true|:|#.*)$"));
    return word.match(plainText(command.words.constFirst().text)).hasMatch();
}

void take(
    const Command &command, const Environment &environment, const QList<Source> &sources, RawReading &reading)
{
    if (startsClient(command))
        reading.clients.append(clientStartedBy(command, environment, sources));
    else if (!isArrangement(command))
        reading.ignored.append(ignoredCommand(command));
}

/// Which of its tables a script passes: those that it names before the command, or the only one.
class Tables
{
public:
    /// What "-e" takes out of a table is no name of a variable.
    static bool isOfTable(const Ignored &one)
    {
        return one.reason == IgnoredReason::NotUnderstood && one.name.isEmpty();
    }

    void giveTo(RawClient &client, const QList<PowerShellTable> &tables, const QSet<QString> &named)
    {
        const bool wantsTable = client.variables.isEmpty()
            || std::any_of(client.ignored.cbegin(), client.ignored.cend(), isOfTable);
        if (tables.isEmpty() || !wantsTable)
            return;
        QList<PowerShellTable> meant;
        std::copy_if(tables.cbegin(), tables.cend(), std::back_inserter(meant),
            [&named](const PowerShellTable &one) { return named.contains(one.name); });
        if (meant.isEmpty() && tables.size() == 1)
            meant = tables;
        client.ignored.removeIf(isOfTable);
        if (meant.isEmpty())
            client.ignored.append({IgnoredReason::Ambiguous, QStringLiteral("BROKER_TOKEN"), client.spot});
        QList<RawVariable> variables;
        for (const PowerShellTable &table : std::as_const(meant)) {
            variables += table.variables;
            client.ignored += table.ignored;
            m_passed.insert(table.name);
        }
        client.variables = variables + client.variables;
    }

    /// What no command was given.
    [[nodiscard]] QList<Ignored> unused(const QList<PowerShellTable> &tables) const
    {
        QList<Ignored> ignored;
        for (const PowerShellTable &table : tables) {
            if (m_passed.contains(table.name))
                continue;
            for (const RawVariable &one : table.variables)
                ignored.append({IgnoredReason::NotUsed, shownName(one.name), one.spot});
        }
        return ignored;
    }

private:
    QSet<QString> m_passed;
};

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
            take(**command, environment, sources, reading);
        }
        sortOut(reading);
        return reading;
    });
}

Read readPowerShell(const QList<Source> &sources)
{
    return sources.constFirst().text.reveal([&sources](QByteArrayView text) -> Read {
        RawReading reading;
        Tables tables;
        PowerShellWords words(text, 0);
        while (true) {
            const auto command = words.next();
            if (!command)
                return Failure(command.error());
            if (!*command)
                break;
            const qsizetype before = reading.clients.size();
            take(**command, words.environment(), sources, reading);
            // A script that passes a whole table names no variable in the command.
            if (reading.clients.size() > before) {
                RawClient &client = reading.clients.last();
                client.form = client.form == Form::DockerCommand ? Form::PowerShell : client.form;
                tables.giveTo(client, words.tables(), words.takeNamed());
            }
        }
        reading.ignored += tables.unused(words.tables());
        sortOut(reading);
        return reading;
    });
}

} // namespace broker::existing
