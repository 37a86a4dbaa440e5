// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientagetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace broker::ui {

namespace {

using clientcheck::ClientAge;
using clientcheck::Shortcoming;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientAge)
};

QString textOf(Shortcoming shortcoming)
{
    switch (shortcoming) {
    case Shortcoming::TokenInLog:
        return Texts::tr("Its log contains the Broker token: do not share the log.");
    case Shortcoming::RulesOff:
        return Texts::tr(
            "It allows Snyk Code and infrastructure as code only where that has been switched on.");
    case Shortcoming::OneConnection:
        return Texts::tr("It has only one connection to Snyk, with no second one to fall back on.");
    }
    return {};
}

} // namespace

Explanation explain(const ClientAge &age)
{
    QStringList sentences;
    for (const Shortcoming shortcoming : age.shortcomings)
        sentences.append(textOf(shortcoming));
    //: %1 is a version number.
    return {.title = Texts::tr("The client is old: version %1").arg(age.version),
        .whatHappened = sentences.join(QLatin1Char(' ')),
        .nextStep = Texts::tr(
            "Pull the current image, snyk/broker, and restart the client. Its configuration can stay.")};
}

QString ageText(const ClientAge &age)
{
    if (!age.isOld())
        return {};
    const Explanation text = explain(age);
    //: %1 is a title without a full stop, %2 and %3 are sentences.
    return Texts::tr("%1. %2 %3").arg(text.title, text.whatHappened, text.nextStep);
}

} // namespace broker::ui
