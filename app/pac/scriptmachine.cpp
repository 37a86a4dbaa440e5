// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "pac/scriptmachine.h"

#include "pac/scriptworld.h"

#include <QFile>
#include <QJSEngine>
#include <QJSValueIterator>
#include <QRegularExpression>

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace broker::pac {

namespace {

constexpr qsizetype longestText = 2000;

/// Interrupts the engine when the time is over; joined when it goes.
class Alarm final
{
public:
    Alarm(QJSEngine &engine, std::chrono::milliseconds patience)
        : m_thread([this, &engine, patience](const std::stop_token &stop) {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, stop, patience, [] { return false; });
            if (!stop.stop_requested())
                engine.setInterrupted(true);
        })
    { }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::jthread m_thread;
};

/// How many lines its author sees in it.
int linesOf(const QString &script)
{
    static const QRegularExpression spacesAtEnd(QStringLiteral("\\s+$"));
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"));
    return static_cast<int>(QString(script).remove(spacesAtEnd).count(lineEnd)) + 1;
}

/// What one of the documented functions throws, the script has called for.
int lineOf(const QJSValue &error)
{
    static const QRegularExpression inScript(QStringLiteral("\\bproxy\\.pac:(\\d+)"));
    const auto found = inScript.match(error.property(QStringLiteral("stack")).toString());
    return found.hasMatch() ? found.captured(1).toInt()
                            : error.property(QStringLiteral("lineNumber")).toInt();
}

/// A script may throw anything.
ScriptOutcome broken(const QJSValue &thrown, const QString &script)
{
    const QString what = thrown.toString().left(longestText);
    if (!thrown.isError())
        return {ScriptEnd::Broken, what};
    const int last = linesOf(script);
    const int line = lineOf(thrown);
    // What stands behind the script is ours: the engine reads on there when a bracket is not closed.
    if (line > last && thrown.errorType() == QJSValue::SyntaxError)
        return {ScriptEnd::Broken, QStringLiteral("line %1: SyntaxError: it ends too early").arg(last)};
    if (line < 1 || line > last)
        return {ScriptEnd::Broken, what};
    return {ScriptEnd::Broken, QStringLiteral("line %1: %2").arg(line).arg(what)};
}

/// What `function` returned, or under "thrown" what it threw.
QJSValue callGuarded(QJSEngine &engine, const QJSValue &function, const QJSValueList &arguments)
{
    const QJSValue guard
        = engine.evaluate(QStringLiteral("(function (f, ...given) { try { return { said: f(...given) }; } "
                                         "catch (e) { return { thrown: e }; } })"));
    return guard.call(QJSValueList{function} + arguments);
}

} // namespace

ScriptOutcome askScript(
    const QString &script, const QString &url, const QString &host, std::chrono::milliseconds patience)
{
    QJSEngine engine;
    QFile source(QStringLiteral(":/pac/world.js"));
    if (!source.open(QIODevice::ReadOnly))
        return {ScriptEnd::Broken, QStringLiteral("the functions for scripts are missing")};
    ScriptWorld system;
    QJSEngine::setObjectOwnership(&system, QJSEngine::CppOwnership);
    const QJSValue world = engine.evaluate(QString::fromUtf8(source.readAll()), QStringLiteral("world.js"))
                               .call({engine.newQObject(&system)});
    QJSValueIterator functions(world);
    while (functions.next())
        engine.globalObject().setProperty(functions.name(), functions.value());

    const Alarm alarm(engine, patience);
    // By its name and in one with the script: one that was declared with "const" is seen nowhere else.
    static const QString asked
        = QStringLiteral("\n;typeof FindProxyForURL === 'function' ? FindProxyForURL : undefined");
    QStringList stack;
    const QJSValue find = engine.evaluate(script + asked, QStringLiteral("proxy.pac"), 1, &stack);
    if (engine.isInterrupted())
        return {ScriptEnd::Endless};
    if (find.isError() || !stack.isEmpty())
        return broken(find, script);
    if (!find.isCallable())
        return {ScriptEnd::Broken, QStringLiteral("it has no function FindProxyForURL")};
    const QJSValue outcome = callGuarded(engine, find, {url, host});
    if (engine.isInterrupted())
        return {ScriptEnd::Endless};
    if (outcome.hasProperty(QStringLiteral("thrown")))
        return broken(outcome.property(QStringLiteral("thrown")), script);
    const QJSValue said = outcome.property(QStringLiteral("said"));
    // Nothing at all means "directly" in the description of these scripts.
    if (said.isNull())
        return {ScriptEnd::Answered};
    return {said.isString() ? ScriptEnd::Answered : ScriptEnd::NoText, said.toString().left(longestText)};
}

} // namespace broker::pac
