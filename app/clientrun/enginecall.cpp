// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/enginecall.h"

#include "core/settle.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <optional>
#include <utility>

namespace broker::clientrun {

namespace {

constexpr qsizetype longestOutput = 64 * 1024;
/// Only the end of standard error is kept: what went wrong comes last.
constexpr qsizetype longestErrors = 4 * 1024;

using CallSettle = Settle<CallEnd, CallCancelled>;

/// One process and what it said. Deletes itself when the process has ended.
class EngineProcess final : public QObject
{
public:
    EngineProcess(QObject &context, const EngineCall &call)
        : m_context(&context)
        , m_call(call)
    { }

    [[nodiscard]] QFuture<Result<CallEnd, CallCancelled>> start(std::stop_token stop)
    {
        connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { take(m_process.readAllStandardOutput(), m_output, Channel::Output); });
        connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { take(m_process.readAllStandardError(), m_errors, Channel::Errors); });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(CallEnd::How::CannotStart, 0, m_process.errorString());
        });
        connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            const bool isCrash = status == QProcess::CrashExit;
            end(isCrash ? CallEnd::How::Crashed : CallEnd::How::Exited, code, QString::fromUtf8(m_errors));
        });
        const auto future = m_settle.future();
        m_onStop.emplace(std::move(stop), [this] { kill(Failure(CallCancelled{})); });
        if (m_settle.isSettled()) { // stopped before it began
            deleteLater();
            return future;
        }
        // A process that could not even be created has already ended when start() returns.
        const std::shared_ptr<const EnvHandover> variables = m_call.variables;
        const bool hasInput = variables && !variables->input().isEmpty();
        if (!hasInput)
            m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.start(m_call.program, m_call.arguments);
        if (hasInput) {
            variables->input().reveal(
                [this](QByteArrayView bytes) { m_process.write(bytes.data(), bytes.size()); });
            m_process.closeWriteChannel();
        }
        if (m_call.limit.count() > 0) {
            m_alarm.setSingleShot(true);
            connect(&m_alarm, &QTimer::timeout, this, [this] {
                kill(CallEnd{CallEnd::How::TimedOut, 0, {}, QString::fromUtf8(m_errors)});
            });
            m_alarm.start(m_call.limit);
        }
        return future;
    }

private:
    void take(const QByteArray &bytes, QByteArray &kept, Channel channel)
    {
        if (m_context && m_call.said && !m_settle.isSettled())
            m_call.said(bytes, channel);
        if (channel == Channel::Output && !m_call.isOutputKept)
            return;
        kept += bytes;
        if (channel == Channel::Output)
            kept.truncate(longestOutput);
        else
            kept = kept.right(longestErrors);
    }

    /// What is told is told before the process has ended, which it will.
    void kill(const Result<CallEnd, CallCancelled> &told)
    {
        if (m_settle(told))
            m_process.kill();
    }

    void end(CallEnd::How how, int code, const QString &errors)
    {
        m_call.variables.reset();
        m_settle(CallEnd{how, code, QString::fromUtf8(m_output), errors});
        deleteLater();
    }

    QPointer<QObject> m_context;
    EngineCall m_call;
    CallSettle m_settle;
    QProcess m_process;
    QTimer m_alarm;
    QByteArray m_output;
    QByteArray m_errors;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace

QFuture<Result<CallEnd, CallCancelled>> callEngine(
    QObject &context, const EngineCall &call, std::stop_token stop)
{
    auto *process = new EngineProcess(context, call);
    // It goes when the program has ended, and at the latest with this one.
    process->setParent(QCoreApplication::instance());
    return process->start(std::move(stop));
}

} // namespace broker::clientrun
