// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The functions that a proxy script may call (app/pac/world.js), with whatever a script may call them with:
// they answer with what they are described to answer with, and throw nothing. The engine itself is Qt's.

#include "fuzzing.h"

#include <QCoreApplication>
#include <QFile>
#include <QJSEngine>
#include <QJSValue>
#include <QStringList>

#include <algorithm>
#include <vector>

using fuzzing::require;

namespace {

QJSEngine &engine()
{
    static auto *const only = new QJSEngine;
    return *only;
}

/// The functions, with a system that knows every second name and asks nobody.
const QJSValue &world()
{
    static const QJSValue functions = [] {
        QFile source(QStringLiteral(":/pac/world.js"));
        require(source.open(QIODevice::ReadOnly));
        const QJSValue system = engine().evaluate(QStringLiteral(
            "({ resolve: (host) => host.length % 2 ? '10.1.2.3' : '', ownAddress: () => '10.0.0.9' })"));
        QJSValue made = engine().evaluate(QString::fromUtf8(source.readAll())).call({system});
        require(made.isObject());
        return made;
    }();
    return functions;
}

QJSValue answerOf(const char *function, const QJSValueList &arguments)
{
    QJSValue answer = world().property(QString::fromLatin1(function)).call(arguments);
    require(!answer.isError());
    return answer;
}

/// What shExpMatch should say, slowly.
bool matches(const QString &text, const QString &pattern)
{
    std::vector<bool> before(static_cast<std::size_t>(text.size()) + 1, false);
    before[0] = true;
    for (const QChar like : pattern) {
        std::vector<bool> now(before.size(), false);
        now[0] = like == u'*' && before[0];
        for (std::size_t at = 1; at < now.size(); ++at) {
            const QChar c = text[static_cast<qsizetype>(at) - 1];
            now[at]
                = like == u'*' ? now[at - 1] || before[at] : before[at - 1] && (like == u'?' || like == c);
        }
        before = now;
    }
    return before.back();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c < QChar(0x80); });
}

/// Numbers as numbers, every other text as one.
QJSValue argument(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QJSValue(number) : QJSValue(text);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    new QCoreApplication(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype longest = 2000;
    constexpr qsizetype mostArguments = 8;
    QStringList texts = QString::fromUtf8(fuzzing::bytesFrom(data, size)).left(longest).split(u'\n');
    texts = texts.mid(0, mostArguments);
    QJSValueList arguments;
    for (const QString &text : texts)
        arguments.append(argument(text));
    for (const char *function : {"isPlainHostName", "dnsDomainIs", "localHostOrDomainIs", "isResolvable",
             "isInNet", "shExpMatch", "weekdayRange", "dateRange", "timeRange"})
        require(answerOf(function, arguments).isBool());
    require(answerOf("dnsDomainLevels", arguments).isNumber());
    const QJSValue address = answerOf("dnsResolve", arguments);
    require(address.isNull() || address.isString());
    if (texts.size() > 1 && isAscii(texts[0]) && isAscii(texts[1])) {
        const bool said = answerOf("shExpMatch", {texts[0], texts[1]}).toBool();
        require(said == matches(texts[0].toLower(), texts[1].toLower()));
    }
    return 0;
}
