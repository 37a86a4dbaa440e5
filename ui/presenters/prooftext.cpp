// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/prooftext.h"

#include "presenters/clientchecktext.h"

#include <QCoreApplication>

namespace broker::ui {

using clientcheck::SystemVerdict;
using clientcheck::Verdict;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ProofText)
};

QString nextStep(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unreachable:
        return Texts::tr("Check from a computer that reaches the client, or state below what you saw there.");
    case Verdict::ConnectionRefused:
        return Texts::tr("Look at the client's log, correct the port, then check again.");
    case Verdict::NotABrokerClient:
        return Texts::tr("Give the address of the client itself.");
    case Verdict::NotConnected:
        return Texts::tr(
            "Look at the client's log for its connection to the Broker server, then check again.");
    case Verdict::WrongRegion:
        return Texts::tr(
            "Set BROKER_SERVER_URL as in the example of the step before, restart the client, then "
            "check again.");
    case Verdict::OtherConfiguration:
        return Texts::tr(
            "Give the address of the new client, or set BROKER_HEALTHCHECK_PATH as in the example "
            "and restart it.");
    case Verdict::MixedTunnels:
        return Texts::tr("Wait a few seconds and check again.");
    case Verdict::Connected:
        return Texts::tr("Go on.");
    }
    return {};
}

} // namespace

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Connected:
        return Tone::Success;
    case Verdict::MixedTunnels:
    case Verdict::OtherConfiguration:
        return Tone::Warning;
    case Verdict::Unreachable:
    case Verdict::ConnectionRefused:
    case Verdict::NotABrokerClient:
    case Verdict::NotConnected:
    case Verdict::WrongRegion:
        break;
    }
    return Tone::Danger;
}

Tone toneOf(SystemVerdict verdict)
{
    switch (verdict) {
    case SystemVerdict::Passed:
        return Tone::Success;
    case SystemVerdict::NotOffered:
        return Tone::Info;
    case SystemVerdict::NoAnswer:
    case SystemVerdict::Failed:
        break;
    }
    return Tone::Warning;
}

Explanation explainProof(const clientcheck::HealthReport &report, const QString &address)
{
    Explanation words = explain(report, address);
    words.nextStep = nextStep(report.verdict);
    return words;
}

} // namespace broker::ui
