// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/pachelper.h"

#include "core/settle.h"
#include "network/plainwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>

#include <utility>

namespace broker::network {

namespace {

using EngineSettle = Settle<QString, ScriptProblem>;

constexpr qsizetype longestAnswer = 16 * 1024;
constexpr qsizetype longestDetail = 200;
/// The process interrupts the script itself, and says so; one that does not even do that is ended.
constexpr std::chrono::milliseconds grace{1500};

} // namespace

EngineResult engineAnswerIn(const QByteArray &output)
{
    const QJsonObject answer = QJsonDocument::fromJson(output).object();
    const QString end = answer.value(QLatin1String("end")).toString();
    const QString text = answer.value(QLatin1String("text")).toString();
    if (end == QLatin1String("answered"))
        return text;
    const QString detail = plainWords(text, longestDetail);
    if (end == QLatin1String("broken"))
        return Failure(ScriptProblem{ScriptFault::Broken, detail});
    if (end == QLatin1String("endless"))
        return Failure(ScriptProblem{ScriptFault::Endless});
    if (end == QLatin1String("noText"))
        return Failure(ScriptProblem{ScriptFault::NoAnswer, detail});
    return Failure(ScriptProblem{ScriptFault::NoEngine, QStringLiteral("Its answer cannot be read.")});
}

PacEngine::PacEngine() = default;

PacEngine::~PacEngine() = default;

PacHelper::PacHelper(QString program, std::chrono::milliseconds patience)
    : m_program(std::move(program))
    , m_patience(patience)
{ }

PacHelper::~PacHelper() = default;

QFuture<EngineResult> PacHelper::evaluate(const QString &script, const QUrl &url)
{
    const QJsonObject question{{QStringLiteral("script"), script},
        {QStringLiteral("url"), url.toString(QUrl::FullyEncoded)},
        {QStringLiteral("host"), url.host(QUrl::FullyEncoded)},
        {QStringLiteral("milliseconds"), static_cast<int>(m_patience.count())}};
    const EngineSettle settle;
    auto *process = new QProcess(this);
    auto *alarm = new QTimer(process);
    alarm->setSingleShot(true);
    // Said before it is ended, so that its end is not taken for a crash.
    connect(alarm, &QTimer::timeout, process, [process, settle] {
        settle(Failure(ScriptProblem{ScriptFault::Endless}));
        process->kill();
    });
    connect(process, &QProcess::readyReadStandardOutput, process, [process, settle] {
        if (process->bytesAvailable() <= longestAnswer)
            return;
        settle(Failure(ScriptProblem{ScriptFault::NoEngine, QStringLiteral("Its answer is too long.")}));
        process->kill();
    });
    connect(process, &QProcess::errorOccurred, process, [process, settle](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        settle(Failure(ScriptProblem{ScriptFault::NoEngine, process->errorString().left(longestDetail)}));
        process->deleteLater();
    });
    connect(process, &QProcess::finished, process, [process, settle](int, QProcess::ExitStatus status) {
        // Whatever ends the process is the script's doing: memory or time that it has not got.
        if (status == QProcess::CrashExit)
            settle(Failure(ScriptProblem{ScriptFault::Broken,
                QStringLiteral("It needs more memory or time than a script may have.")}));
        else
            settle(engineAnswerIn(process->readAllStandardOutput()));
        process->deleteLater();
    });
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(m_program, QStringList());
    process->write(QJsonDocument(question).toJson(QJsonDocument::Compact));
    process->closeWriteChannel();
    alarm->start(m_patience + grace);
    return settle.future();
}

} // namespace broker::network
