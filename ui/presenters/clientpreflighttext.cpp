// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientpreflighttext.h"

#include "presenters/redact.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using clientcheck::PreflightCheck;
using clientcheck::PreflightId;
using clientcheck::PreflightReport;
using clientcheck::PreflightStatus;
using clientcheck::PreflightVerdict;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientPreflight)
};

Tone toneOf(PreflightStatus status)
{
    switch (status) {
    case PreflightStatus::Passing:
        return Tone::Success;
    case PreflightStatus::Error:
        return Tone::Danger;
    case PreflightStatus::Warning:
    case PreflightStatus::Missing:
    case PreflightStatus::Unclear:
        break;
    }
    return Tone::Warning;
}

QString wordOf(PreflightStatus status)
{
    switch (status) {
    case PreflightStatus::Passing:
        return Texts::tr("in order", "result of a check");
    case PreflightStatus::Warning:
        return Texts::tr("with a note", "result of a check");
    case PreflightStatus::Error:
        return Texts::tr("not in order", "result of a check");
    case PreflightStatus::Missing:
        return Texts::tr("no result", "result of a check");
    case PreflightStatus::Unclear:
        break;
    }
    return Texts::tr("unclear", "result of a check");
}

/// What a check that did not pass means and needs; empty where only the client's own words help.
QString adviceFor(const PreflightCheck &check)
{
    const bool isMissing = check.status == PreflightStatus::Missing;
    // About a server there is only one: it answered 429.
    const bool isRemark = check.status == PreflightStatus::Warning;
    switch (check.id) {
    case PreflightId::BrokerServer:
        if (isMissing)
            return Texts::tr("The client got no answer from it. Check name and region, then proxy, "
                             "certificates and firewall between client and Internet.");
        return isRemark
            ? Texts::tr("The server gets too many requests. Check again in a few minutes.")
            : Texts::tr("Something answered, but not as the Broker server does. Compare BROKER_SERVER_URL "
                        "with the region; a proxy may have answered in its place.");
    case PreflightId::RestApi:
        if (isMissing)
            return Texts::tr("The client got no answer from it, or is an older one that only tries it in "
                             "high availability mode. Have proxy and firewall allow the API's host too.");
        return isRemark
            ? Texts::tr("The API gets too many requests. Check again in a few minutes.")
            : Texts::tr("Something answered, but not as the API does. Compare API_BASE_URL with the region; "
                        "a proxy may have answered in its place. High availability mode needs it.");
    case PreflightId::BrokerToken:
        return Texts::tr("A client connects with any text, but then gets no requests. Restart it with the "
                         "configuration from this window.");
    case PreflightId::ClientUrl:
        return Texts::tr("Correct the client address for webhooks under “Advanced”: your service has to "
                         "reach it, so not localhost. Where a proxy in front of the client takes care of "
                         "https, set BROKER_CLIENT_URL_TLS_TERMINATED=true.");
    case PreflightId::AcceptRules:
        return Texts::tr("Its own rules and the switches for rules exclude each other. Take ACCEPT out of "
                         "its configuration, or everything that begins with ACCEPT_.");
    case PreflightId::CodeAgent:
        return Texts::tr("The Code Agent is no longer needed. Take GIT_CLIENT_URL out of its configuration.");
    case PreflightId::ClientVersion:
        return isRemark
            ? Texts::tr("It does not know its own version, which is usual with npm. Nothing to do.")
            : Texts::tr("Pull the current image, then restart the client.");
    case PreflightId::Workload:
        return Texts::tr("config.default.json is missing or belongs to another version. Use the image, or "
                         "take the file from the commands under “Configuration”.");
    case PreflightId::Other:
        break;
    }
    return {};
}

QString title(PreflightVerdict verdict)
{
    switch (verdict) {
    case PreflightVerdict::NoAnswer:
        return Texts::tr("The client did not finish its own checks");
    case PreflightVerdict::NotOffered:
        return Texts::tr("This client does not report its own checks");
    case PreflightVerdict::Failed:
        return Texts::tr("The client's own checks found something");
    case PreflightVerdict::Remarks:
        return Texts::tr("The client's own checks have something to note");
    case PreflightVerdict::Passed:
        return Texts::tr("The client reaches Snyk's servers");
    }
    return {};
}

QString likelyCause(PreflightVerdict verdict)
{
    switch (verdict) {
    case PreflightVerdict::NoAnswer:
        return Texts::tr(
            "It waits for Snyk's servers as long as it can, and the way to them may be blocked.");
    case PreflightVerdict::NotOffered:
        return Texts::tr(
            "It is older than March 2023, or something in front of it lets only its health check through.");
    case PreflightVerdict::Failed:
    case PreflightVerdict::Remarks:
    case PreflightVerdict::Passed:
        break;
    }
    return {};
}

QString nextStep(PreflightVerdict verdict)
{
    switch (verdict) {
    case PreflightVerdict::NoAnswer:
        return Texts::tr(
            "Check again. If that does not help, look in the client's log for “PREFLIGHT CHECKS”.");
    case PreflightVerdict::NotOffered:
        return Texts::tr(
            "Ask the client on its own host. If that does not help, pull the current image and restart it.");
    case PreflightVerdict::Failed:
    case PreflightVerdict::Remarks:
        return Texts::tr(
            "What each of them needs is listed below. What counts is the connection shown above.");
    case PreflightVerdict::Passed:
        return Texts::tr(
            "Nothing to do. The client's log shows more such checks at its start, under “PREFLIGHT CHECKS”.");
    }
    return {};
}

QString detailsOf(const PreflightReport &report)
{
    QStringList lines{QStringLiteral("Time: %1").arg(report.at.toString(Qt::ISODate)),
        QStringLiteral("Preflight checks of the client"),
        QStringLiteral("Status: %1").arg(report.httpStatus)};
    for (const PreflightCheck &check : report.checks)
        lines.append(QStringLiteral("%1: %2").arg(check.name, check.output));
    lines.append(QStringLiteral("Detail: %1").arg(report.detail));
    return redact(lines.join(QLatin1Char('\n')));
}

} // namespace

Tone toneOf(PreflightVerdict verdict)
{
    switch (verdict) {
    case PreflightVerdict::Passed:
        return Tone::Success;
    case PreflightVerdict::NotOffered:
        return Tone::Info;
    case PreflightVerdict::NoAnswer:
    case PreflightVerdict::Failed:
    case PreflightVerdict::Remarks:
        break;
    }
    // No error: whether the client is connected has been told by the health check.
    return Tone::Warning;
}

Explanation explain(const PreflightReport &report)
{
    return {.title = title(report.verdict),
        .likelyCause = likelyCause(report.verdict),
        .nextStep = nextStep(report.verdict),
        .details = report.verdict == PreflightVerdict::Passed ? QString() : detailsOf(report)};
}

QString preflightCheckName(const PreflightCheck &check)
{
    switch (check.id) {
    case PreflightId::BrokerServer:
        return Texts::tr("The client reaches the Broker server");
    case PreflightId::RestApi:
        return Texts::tr("The client reaches Snyk's API");
    case PreflightId::BrokerToken:
        return Texts::tr("Its Broker token looks like one");
    case PreflightId::ClientUrl:
        return Texts::tr("Its address for webhooks can be used");
    case PreflightId::AcceptRules:
        return Texts::tr("Its rules are consistent");
    case PreflightId::CodeAgent:
        return Texts::tr("It works without the Code Agent");
    case PreflightId::ClientVersion:
        return Texts::tr("Its version is supported");
    case PreflightId::Workload:
        return Texts::tr("It has what it needs to answer requests");
    case PreflightId::Other:
        break;
    }
    //: %1 is the English name that the client gives to one of its checks.
    return Texts::tr("Another check: %1").arg(check.name);
}

CheckText textFor(const PreflightCheck &check)
{
    CheckText text{toneOf(check.status), wordOf(check.status), {}};
    if (check.status == PreflightStatus::Passing)
        return text;
    QStringList sentences;
    if (const QString advice = adviceFor(check); !advice.isEmpty())
        sentences.append(advice);
    if (!check.output.isEmpty()) {
        //: %1 are the client's own English words.
        sentences.append(Texts::tr("The client says: “%1”").arg(check.output));
    }
    text.advice = sentences.join(QLatin1Char(' '));
    return text;
}

} // namespace broker::ui
