// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/clientrunner.h"

#include "clientconfig/dockerrun.h"
#include "clientrun/containersecrets.h"
#include "core/qfuturecontext.h"

#include <utility>

namespace broker::clientrun {

namespace {

/// A client that ends at once is started again at once by its engine, and must not be asked about as fast.
constexpr std::chrono::seconds afterLog{2};

} // namespace

ClientRunner::ClientRunner(EngineHost host, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
{
    m_logPause.setSingleShot(true);
    m_logPause.setInterval(afterLog);
    connect(&m_logPause, &QTimer::timeout, this, [this] { dispatch(run::event::LogEnded{}); });
}

ClientRunner::~ClientRunner()
{
    // What has begun to change something is not killed halfway.
    if (is<run::Starting, run::Ending, run::Clearing>(m_state))
        m_call.drop(Await::Abandoned::LetRun);
}

bool ClientRunner::setPlan(const clientconfig::LocalRun &plan)
{
    if (isWorking(m_state) || is<run::Running>(m_state))
        return false;
    const bool isOther = plan.name != m_plan.name || plan.engine != m_plan.engine;
    m_plan = plan;
    const QStringList names = plan.containers + plan.images + QStringList{plan.name, plan.network};
    m_output.setOpen(names);
    m_errors.setOpen(names);
    if (isOther && !is<run::Off>(m_state)) {
        m_state = run::Off{};
        Q_EMIT changed();
    }
    return true;
}

void ClientRunner::look()
{
    dispatch(run::event::Look{});
}

void ClientRunner::start(const Secret &variables, const QList<Secret> &known, bool isInPlace)
{
    m_variables = variables;
    m_given = known;
    setKnown(known);
    dispatch(isInPlace ? run::Event(run::event::Replace{}) : run::Event(run::event::Start{}));
}

void ClientRunner::stop()
{
    dispatch(run::event::Stop{});
}

void ClientRunner::dispatch(const run::Event &event)
{
    const auto following = run::next(m_state, event, m_plan);
    if (!following)
        return;
    const bool isInside = is<run::Starting>(m_state) && std::holds_alternative<run::event::Stop>(event);
    m_state = *following;
    // Both are shown.
    if (auto *ending = std::get_if<run::Ending>(&m_state); ending && ending->after)
        ending->after->detail = m_errors.masked(ending->after->detail);
    if (auto *failed = std::get_if<run::Failed>(&m_state))
        failed->fault.detail = m_errors.masked(failed->fault.detail);
    if (!isInside)
        enter();
    Q_EMIT changed();
}

void ClientRunner::enter()
{
    m_logPause.stop();
    if (!is<run::Running>(m_state))
        m_logCall.drop();
    const auto *looking = as<run::Looking>(m_state);
    if (looking && looking->purpose == run::Purpose::Show)
        m_given.clear();
    if (!is<run::Running>(m_state) && !(looking && looking->purpose == run::Purpose::Follow)) {
        m_isLearnt = false;
        m_output.startOver();
        m_errors.startOver();
    }
    if (!isWorking(m_state)) {
        m_call.drop();
        m_variables = Secret();
    }
    if (is<run::Running>(m_state)) {
        followLog();
        return;
    }
    const auto call = run::callOf(m_state, m_plan, EnvHandover::fileNameShown(m_host));
    if (call)
        make(*call);
}

std::shared_ptr<const EnvHandover> ClientRunner::handover()
{
    const auto made = EnvHandover::make(m_host, m_variables);
    m_variables = Secret();
    return made ? *made : nullptr;
}

void ClientRunner::make(const run::Call &call)
{
    const auto program = m_host.programOf(m_plan.engine);
    if (!program) {
        m_state = run::Failed{{FaultKind::CannotStart, {}}};
        m_variables = Secret();
        return;
    }
    EngineCall process{*program, call.arguments, call.limit};
    if (call.takesVariables) {
        process.variables = handover();
        if (!process.variables) {
            failToHandOver();
            return;
        }
        process.arguments = m_plan.runFrom(process.variables->fileName());
    }
    if (call.isLogged) {
        log({QLatin1String("> ") + clientconfig::dockerCommand(m_plan.engine, call.arguments)});
        process.said = said();
    }
    beginLog(false);
    m_call.start(
        this, [this, process](std::stop_token stop) { return callEngine(*this, process, std::move(stop)); },
        [this](const Result<CallEnd, CallCancelled> &end) {
            logRest();
            if (end) // else its state was left
                dispatch(run::event::Ended{*end});
        });
}

void ClientRunner::failToHandOver()
{
    const Fault fault{FaultKind::SecretsNotWritten, {}};
    const auto *starting = as<run::Starting>(m_state);
    if (!starting || starting->command == 0) {
        m_state = run::Failed{fault};
        return;
    }
    // What comes before the client was made already.
    m_state = run::Ending{fault};
    enter();
}

void ClientRunner::followLog()
{
    if (m_isLearnt)
        readLog();
    else
        learnSecrets();
}

void ClientRunner::learnSecrets()
{
    const auto program = m_host.programOf(m_plan.engine);
    if (!program)
        return;
    const run::Call call = run::variablesCall(m_plan);
    const auto told = std::make_shared<QByteArray>();
    EngineCall process{*program, call.arguments, call.limit};
    process.isOutputKept = false;
    process.said = [told](const QByteArray &bytes, Channel channel) {
        if (channel == Channel::Output && told->size() <= longestVariables)
            *told += bytes;
    };
    m_logCall.start(
        this, [this, process](std::stop_token stop) { return callEngine(*this, process, std::move(stop)); },
        [this, told](const Result<CallEnd, CallCancelled> &end) {
            const auto secrets = secretsAmong(*told, m_plan.openVariables, m_plan.secretVariables);
            wipe(*told);
            if (!end)
                return;
            if (end->isSuccess() && secrets) {
                setKnown(m_given + *secrets);
                m_isLearnt = true;
            }
            // What was given is all there is of a client that was started here.
            if (m_isLearnt || !m_given.isEmpty())
                readLog();
            else
                m_logPause.start();
        });
}

void ClientRunner::readLog()
{
    const auto program = m_host.programOf(m_plan.engine);
    if (!program)
        return;
    EngineCall process{*program, run::logArguments(m_plan, logSince())};
    process.said = said();
    process.isOutputKept = false;
    beginLog(true);
    m_logCall.start(
        this, [this, process](std::stop_token stop) { return callEngine(*this, process, std::move(stop)); },
        [this](const Result<CallEnd, CallCancelled> &end) {
            logRest();
            if (end)
                m_logPause.start();
        });
}

void ClientRunner::setKnown(const QList<Secret> &known)
{
    m_output.setKnown(known);
    m_errors.setKnown(known);
}

void ClientRunner::beginLog(bool isTimed)
{
    m_output.begin(isTimed);
    m_errors.begin(isTimed);
}

QString ClientRunner::logSince() const
{
    const auto &output = m_output.last();
    const auto &errors = m_errors.last();
    if (!output || !errors)
        return output ? output->text : errors ? errors->text : QString();
    return errors->isBefore(*output) ? errors->text : output->text;
}

EngineCall::Said ClientRunner::said()
{
    return [this](const QByteArray &bytes, Channel channel) {
        log((channel == Channel::Output ? m_output : m_errors).add(bytes));
    };
}

void ClientRunner::logRest()
{
    log(m_output.finish());
    log(m_errors.finish());
}

void ClientRunner::log(const QStringList &lines)
{
    for (const QString &line : lines)
        Q_EMIT logged(line);
}

} // namespace broker::clientrun
