// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/diagnosistext.h"

#include "presenters/datetext.h"
#include "presenters/proxytext.h"
#include "presenters/reachtext.h"
#include "presenters/redact.h"
#include "presenters/scripttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace broker::ui {

using diagnostics::Diagnosis;
using diagnostics::Part;
using DiagnosisVerdict = diagnostics::Verdict;
using Stage = snyk::ConnectionTrace::Stage;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::DiagnosisText)
};

QString partText(Part part)
{
    switch (part) {
    case Part::Api:
        return Texts::tr("API");
    case Part::App:
        return Texts::tr("Web UI");
    case Part::BrokerServer:
        return Texts::tr("Broker server");
    case Part::Dispatcher:
        return Texts::tr("dispatcher");
    }
    return {};
}

/// With its port where that is not the usual one.
QString hostOf(const Diagnosis &diagnosis)
{
    return diagnosis.target.url.authority(QUrl::FullyEncoded);
}

/// Who, for somebody who opens a way through a firewall, and at which door.
QString hostAloneOf(const Diagnosis &diagnosis)
{
    return diagnosis.target.url.host(QUrl::FullyEncoded);
}

int portOf(const Diagnosis &diagnosis)
{
    constexpr int usual = 443;
    return diagnosis.target.url.port(usual);
}

/// Nobody has entered it.
bool isOfKnownRegion(const QUrl &url)
{
    const QList<snyk::Region> regions = snyk::knownRegions();
    return std::any_of(regions.cbegin(), regions.cend(), [host = url.host()](const snyk::Region &region) {
        return host == region.api.host() || host == region.app.host() || host == region.brokerServer.host()
            || host == region.dispatcher.host();
    });
}

DiagnosisWords ofReach(const ReachWords &words)
{
    return {words.whatHappened, words.likelyCause + u' ' + words.nextStep, Tone::Danger};
}

/// Who would have to be known for the certificate to be trusted.
QString unknownAuthority(const Diagnosis &diagnosis)
{
    const auto &chain = diagnosis.trace.chain;
    if (!chain.isEmpty())
        return chain.constLast().facts.issuer;
    return diagnosis.error && diagnosis.error->certificate ? diagnosis.error->certificate->issuer : QString();
}

/// The sentences of every place that tells of a proxy.
DiagnosisWords proxyWords(const Diagnosis &diagnosis, DiagnosisVerdict verdict)
{
    const snyk::ApiError error = diagnosis.error.value_or(snyk::ApiError());
    const QString host = hostAloneOf(diagnosis);
    const bool isAboutLogin = verdict == DiagnosisVerdict::ProxyWantsLogin
        || verdict == DiagnosisVerdict::ProxyRefusesLogin
        || verdict == DiagnosisVerdict::ProxyLoginUnsupported;
    const ProxyAdvice advice = isAboutLogin ? proxyLoginAdvice(error.proxy, host)
                                            : proxyFailureAdvice(error.way, host, portOf(diagnosis));
    return {isAboutLogin ? proxyLoginText(error.proxy, hostOf(diagnosis))
                         : proxyFailureText(error.way, hostOf(diagnosis)),
        advice.likelyCause.isEmpty() ? advice.nextStep : advice.likelyCause + u' ' + advice.nextStep,
        verdict == DiagnosisVerdict::ProxyWantsLogin ? Tone::Warning : Tone::Danger};
}

DiagnosisWords certificateWords(const Diagnosis &diagnosis, DiagnosisVerdict verdict)
{
    const QString host = hostOf(diagnosis);
    if (verdict == DiagnosisVerdict::Inspected) {
        return {
            Texts::tr(
                "TLS inspection: the certificate shown for %1 is not Snyk's. It was issued by “%2”, which "
                "this computer does not know.")
                .arg(host, unknownAuthority(diagnosis)),
            Texts::tr("If “%1” is your company's, add its certificate under Settings, Network, or have %2 "
                      "exempted from the inspection. If it is not, do not go on in this network.")
                .arg(unknownAuthority(diagnosis), host),
            Tone::Danger};
    }
    if (verdict == DiagnosisVerdict::SelfSigned) {
        return {Texts::tr("The certificate shown for %1 was issued by its own owner. Nobody vouches for it.")
                    .arg(host),
            Texts::tr("Something answers in Snyk's place. Ask the network team; do not go on before that."),
            Tone::Danger};
    }
    if (verdict == DiagnosisVerdict::OtherHost) {
        return {Texts::tr("The certificate shown for %1 is another host's.").arg(host),
            Texts::tr(
                "A guest network, a proxy or a wrong address answers in its place. Open a web page in your "
                "browser, sign in if you are asked to, and try again."),
            Tone::Danger};
    }
    const bool isOfAuthority
        = diagnosis.error && diagnosis.error->certificate && diagnosis.error->certificate->isOfAuthority;
    if (verdict == DiagnosisVerdict::CertificateDate && isOfAuthority) {
        return {Texts::tr("By the clock of this computer, the certificate of the authority “%1”, which "
                          "vouches for %2, is not valid.")
                    .arg(diagnosis.error->certificate->subject, host),
            Texts::tr("Check date, time and time zone of this computer. If they are right, ask your IT "
                      "department for the new certificate and add it under Settings, Network."),
            Tone::Danger};
    }
    if (verdict == DiagnosisVerdict::CertificateDate) {
        return {
            Texts::tr("By the clock of this computer, the certificate shown for %1 is not valid.").arg(host),
            Texts::tr(
                "Check date, time and time zone of this computer. If they are right, ask whoever issued the "
                "certificate below."),
            Tone::Danger};
    }
    return {Texts::tr("The certificate shown for %1 is not accepted.").arg(host),
        Texts::tr("The reason stands below. Show it to the network team."), Tone::Danger};
}

DiagnosisWords reachedWords(const Diagnosis &diagnosis, DiagnosisVerdict verdict)
{
    const QString host = hostOf(diagnosis);
    if (verdict == DiagnosisVerdict::ReachedThroughInspection) {
        return {Texts::tr("%1 is reached. The connection is inspected by “%2”, whose certificate you added.")
                    .arg(host, unknownAuthority(diagnosis))};
    }
    if (verdict == DiagnosisVerdict::ReachedClockWrong) {
        return {Texts::tr("%1 is reached, but the clock of this computer is wrong.").arg(host),
            Texts::tr("Correct date, time and time zone: due dates and certificates go by them."),
            Tone::Warning};
    }
    return {Texts::tr("%1 is reached.").arg(host)};
}

QString clockText(std::chrono::seconds ahead)
{
    const qint64 seconds = ahead.count();
    constexpr qint64 unnoticed = 5;
    if (std::abs(seconds) <= unnoticed)
        return Texts::tr("as Snyk's");
    const auto difference = static_cast<int>(std::abs(seconds));
    return seconds > 0 ? Texts::tr("%Ln second(s) ahead of Snyk's", nullptr, difference)
                       : Texts::tr("%Ln second(s) behind Snyk's", nullptr, difference);
}

DiagnosisLine nameLine(const Diagnosis &diagnosis)
{
    const QString topic = Texts::tr("Name");
    if (!diagnosis.name.addresses.isEmpty())
        return {topic, diagnosis.name.addresses.join(QLatin1String(", ")), Tone::Success};
    if (!diagnosis.trace.proxy.isEmpty())
        return {topic, Texts::tr("not known to this computer; the proxy looks it up"), Tone::Muted};
    // A proxy was to be taken, and none could be: that is why nobody was asked.
    if (diagnosis.error && diagnosis.error->way)
        return {topic, Texts::tr("not known to this computer; a proxy would look it up"), Tone::Muted};
    return {topic, Texts::tr("was not found"), Tone::Danger};
}

DiagnosisLine proxyLine(const Diagnosis &diagnosis)
{
    const QString topic = Texts::tr("Proxy");
    const snyk::ConnectionTrace &trace = diagnosis.trace;
    if (trace.proxy.isEmpty())
        return {topic, Texts::tr("none"), Tone::Plain};
    QString text = trace.proxy;
    if (trace.sendsProxyLogin)
        text = Texts::tr("%1, with a login").arg(text);
    if (trace.tunnelStatus != 0)
        text = Texts::tr("%1, answered %2", "a proxy, and a status")
                   .arg(text, QString::number(trace.tunnelStatus));
    if (diagnosis.error && diagnosis.error->proxy && !diagnosis.error->proxy->offers.isEmpty())
        text = Texts::tr("%1, offers %2", "a proxy, and ways to sign in")
                   .arg(text, diagnosis.error->proxy->offers.join(QLatin1String(", ")));
    constexpr int success = 2;
    const bool isBad = trace.tunnelStatus != 0 && trace.tunnelStatus / 100 != success;
    return {topic, text, isBad ? Tone::Danger : Tone::Plain};
}

QString certificateText(const snyk::PresentedCertificate &certificate)
{
    QString text = Texts::tr("“%1”, issued by “%2”, valid %3 to %4")
                       .arg(certificate.facts.subject, certificate.facts.issuer,
                           shortDate(certificate.facts.fromUtc), shortDate(certificate.facts.untilUtc));
    if (!certificate.faults.isEmpty())
        text += Texts::tr(" — not trusted: %1").arg(certificate.faults.join(QLatin1String("; ")));
    return text;
}

void addTls(QList<DiagnosisLine> &lines, const Diagnosis &diagnosis)
{
    const snyk::ConnectionTrace &trace = diagnosis.trace;
    if (diagnosis.target.url.scheme() == QLatin1String("https") && trace.stage >= Stage::Encrypting) {
        const QString refused
            = trace.chain.isEmpty() ? Texts::tr("did not come about") : Texts::tr("refused by this program");
        lines.append({Texts::tr("Encryption"), trace.isTrusted ? trace.protocol : refused,
            trace.isTrusted ? Tone::Success : Tone::Danger});
    }
    for (const snyk::PresentedCertificate &certificate : trace.chain) {
        lines.append({Texts::tr("Certificate"), certificateText(certificate),
            certificate.faults.isEmpty() ? Tone::Plain : Tone::Danger});
        lines.append({Texts::tr("SHA-256"), certificate.facts.sha256, Tone::Muted});
    }
}

} // namespace

QString targetText(const diagnostics::Target &target)
{
    QString parts = partText(target.parts.value(0));
    for (const Part part : target.parts.mid(1))
        parts = Texts::tr("%1 and %2", "parts of Snyk").arg(parts, partText(part));
    return Texts::tr("%1: %2", "part of Snyk: its host").arg(parts, target.url.authority(QUrl::FullyEncoded));
}

DiagnosisWords wordsFor(const Diagnosis &diagnosis)
{
    const QString host = hostOf(diagnosis);
    const DiagnosisVerdict verdict = diagnostics::verdictOf(diagnosis);
    switch (verdict) {
    case DiagnosisVerdict::Reached:
    case DiagnosisVerdict::ReachedThroughInspection:
    case DiagnosisVerdict::ReachedClockWrong:
        return reachedWords(diagnosis, verdict);
    case DiagnosisVerdict::NotAsked:
        return {Texts::tr("Not asked: in practice mode nothing leaves this computer."), {}, Tone::Practice};
    case DiagnosisVerdict::Cancelled:
        return {Texts::tr("Stopped."), {}, Tone::Muted};
    case DiagnosisVerdict::NoNetwork:
        return {Texts::tr("This computer is not connected to any network."),
            Texts::tr("Check Wi-Fi, cable and VPN."), Tone::Danger};
    case DiagnosisVerdict::NameUnknown:
        return {Texts::tr("The name %1 is not found.").arg(hostAloneOf(diagnosis)),
            Texts::tr("Ask the network team to let this computer look %1 up, or which proxy to use.")
                .arg(hostAloneOf(diagnosis)),
            Tone::Danger};
    case DiagnosisVerdict::Refused:
        return ofReach(
            refusedWords(hostAloneOf(diagnosis), portOf(diagnosis), !isOfKnownRegion(diagnosis.target.url)));
    case DiagnosisVerdict::TimedOut:
        return ofReach(silentWords(hostAloneOf(diagnosis), portOf(diagnosis)));
    case DiagnosisVerdict::ConnectionLost: {
        const ReachWords lost = lostWords(hostAloneOf(diagnosis), portOf(diagnosis));
        return {lost.whatHappened,
            lost.likelyCause + u' '
                + Texts::tr("If it happens each time, show the steps below to the network team."),
            Tone::Danger};
    }
    case DiagnosisVerdict::ProxyScriptFailed: {
        const ScriptWords script = wordsFor(diagnosis.trace.scriptProblem.value_or(network::ScriptProblem()));
        return {script.whatHappened, script.nextStep, Tone::Danger};
    }
    case DiagnosisVerdict::ProxyUnreachable:
    case DiagnosisVerdict::ProxyOdd:
    case DiagnosisVerdict::ProxyRefuses:
    case DiagnosisVerdict::ProxyWantsLogin:
    case DiagnosisVerdict::ProxyRefusesLogin:
    case DiagnosisVerdict::ProxyLoginUnsupported:
        return proxyWords(diagnosis, verdict);
    case DiagnosisVerdict::Inspected:
    case DiagnosisVerdict::SelfSigned:
    case DiagnosisVerdict::OtherHost:
    case DiagnosisVerdict::CertificateDate:
    case DiagnosisVerdict::CertificateFaulty:
        return certificateWords(diagnosis, verdict);
    case DiagnosisVerdict::NotTls:
        return {diagnosis.trace.proxy.isEmpty()
                ? Texts::tr("What answers for %1 does not speak TLS, or refuses to. It shows no certificate.")
                      .arg(host)
                : Texts::tr(
                    "The proxy %1 opened the way to %2, but what answers there does not speak TLS, or "
                    "refuses to. It shows no certificate.")
                      .arg(diagnosis.trace.proxy, host),
            Texts::tr("Something answers in the place of Snyk. Show the steps below to the network team."),
            Tone::Danger};
    case DiagnosisVerdict::TlsMissing:
        return {Texts::tr("The part of this program that encrypts connections is missing."),
            Texts::tr("Install the program again from its package."), Tone::Danger};
    case DiagnosisVerdict::WebPage:
        return {Texts::tr("A web page comes in place of the answer of %1.").arg(host),
            Texts::tr(
                "Open a web page in your browser and sign in if you are asked to. If it says that %1 is "
                "blocked, show it to the network team.")
                .arg(host),
            Tone::Danger};
    case DiagnosisVerdict::ServerTrouble:
        return {Texts::tr("%1 is reached and has a problem of its own (%2).")
                    .arg(host, QString::number(diagnosis.status)),
            Texts::tr("Try again later; see status.snyk.io."), Tone::Warning};
    }
    return {};
}

QList<DiagnosisLine> stepsOf(const Diagnosis &diagnosis)
{
    QList<DiagnosisLine> lines;
    const snyk::ConnectionTrace &trace = diagnosis.trace;
    if (trace.stage == Stage::NotStarted)
        return lines;
    lines.append(nameLine(diagnosis));
    if (!trace.scriptAddress.isEmpty())
        lines.append({Texts::tr("Address of the proxy script"), trace.scriptAddress, Tone::Plain});
    if (trace.script)
        lines.append({Texts::tr("Proxy script"), scriptPartText(*trace.script), Tone::Plain});
    lines.append(proxyLine(diagnosis));
    lines.append({Texts::tr("Connection"),
        trace.peer.isEmpty() ? Texts::tr("none", "connection")
                             : Texts::tr("to %1", "an address and a port").arg(trace.peer),
        trace.peer.isEmpty() ? Tone::Danger : Tone::Success});
    addTls(lines, diagnosis);
    if (diagnosis.status != 0) {
        lines.append({Texts::tr("Answer"), QString::number(diagnosis.status),
            diagnostics::isGood(diagnostics::verdictOf(diagnosis)) ? Tone::Success : Tone::Warning});
    } else if (diagnosis.error && !diagnosis.error->detail.isEmpty()) {
        lines.append({Texts::tr("Answer"), Texts::tr("none", "answer"), Tone::Danger});
        // Why, in the user's language, is what the host's own row says; this is English or in Qt's words.
        lines.append({Texts::tr("Technical detail"), diagnosis.error->detail, Tone::Muted});
    }
    if (diagnosis.clockAhead) {
        const bool isOff = diagnostics::verdictOf(diagnosis) == DiagnosisVerdict::ReachedClockWrong;
        lines.append({Texts::tr("Clock of this computer"), clockText(*diagnosis.clockAhead),
            isOff ? Tone::Warning : Tone::Plain});
    }
    lines.append({Texts::tr("Took"), Texts::tr("%Ln ms", nullptr, static_cast<int>(diagnosis.took.count())),
        Tone::Muted});
    return lines;
}

QString endingText(const snyk::Ending &ending, const QDate &today)
{
    const bool isPast = ending.sunset && *ending.sunset < today;
    const auto day = [](const QDate &date) { return shortDate(date); };
    if (ending.isGone && isPast) {
        return Texts::tr("%1 does not answer any more; its last day was %2.", "part of an API")
            .arg(ending.endpoint, day(*ending.sunset));
    }
    if (ending.isGone) {
        return ending.sunset
            ? Texts::tr("%1 does not answer any more; its last day is %2.", "part of an API")
                  .arg(ending.endpoint, day(*ending.sunset))
            : Texts::tr("%1 does not answer any more.", "part of an API").arg(ending.endpoint);
    }
    if (isPast) {
        return Texts::tr("%1 was to answer until %2. It still does.", "part of an API")
            .arg(ending.endpoint, day(*ending.sunset));
    }
    if (ending.sunset)
        return Texts::tr("%1 answers until %2.", "part of an API").arg(ending.endpoint, day(*ending.sunset));
    if (ending.deprecated)
        return Texts::tr("%1 is out of date since %2; Snyk names no last day.", "part of an API")
            .arg(ending.endpoint, day(*ending.deprecated));
    return Texts::tr("%1 is out of date; Snyk names no last day.", "part of an API").arg(ending.endpoint);
}

QString diagnosisReport(const QList<Diagnosis> &diagnoses, const QList<snyk::Ending> &endings,
    const QString &region, const QDateTime &nowUtc)
{
    QStringList lines{Texts::tr("Connection to Snyk, %1, %2 (UTC)").arg(region, nowUtc.toString(Qt::ISODate)),
        QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()};
    // Digits of certificates look like tokens; they are added when the rest is redacted.
    for (const Diagnosis &diagnosis : diagnoses) {
        const DiagnosisWords words = wordsFor(diagnosis);
        lines.append(QString());
        lines.append(targetText(diagnosis.target));
        lines.append(redact(words.verdict));
        if (!words.advice.isEmpty())
            lines.append(redact(words.advice));
        const QList<DiagnosisLine> steps = stepsOf(diagnosis);
        for (const DiagnosisLine &step : steps) {
            const bool isDigest = step.topic == Texts::tr("SHA-256");
            lines.append(QLatin1String("  ") + step.topic + QLatin1String(": ")
                + (isDigest ? step.found : redact(step.found)));
        }
    }
    if (!endings.isEmpty()) {
        lines.append(QString());
        lines.append(Texts::tr("What Snyk says will end"));
        for (const snyk::Ending &ending : endings)
            lines.append(QLatin1String("  ") + endingText(ending, nowUtc.date()));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace broker::ui
