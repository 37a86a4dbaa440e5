// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientagetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace broker::ui {

namespace {

using clientcheck::ClientAge;
using clientcheck::Shortcoming;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientAge)
};

QString textOf(Shortcoming shortcoming)
{
    switch (shortcoming) {
    case Shortcoming::TokenInLog:
        return Words::tr("Its log shows the Broker token: keep the log to yourself.");
    case Shortcoming::RulesOff:
        return Words::tr(
            "It lets Snyk Code and infrastructure as code through only where that is switched on.");
    case Shortcoming::OneConnection:
        return Words::tr("It has one connection to Snyk, and no second to fall back on.");
    }
    return {};
}

QString nextStep()
{
    return Words::tr(
        "Pull the current image, snyk/broker, and start the client anew. Its configuration can stay.");
}

} // namespace

Explanation explain(const ClientAge &age)
{
    Explanation text;
    //: %1 is a version number.
    text.title = Words::tr("The client is old: version %1").arg(age.version);
    QStringList sentences;
    for (const Shortcoming shortcoming : age.shortcomings)
        sentences.append(textOf(shortcoming));
    text.whatHappened = sentences.join(QLatin1Char(' '));
    text.nextStep = nextStep();
    return text;
}

QString ageText(const ClientAge &age)
{
    if (!age.isOld())
        return {};
    const Explanation text = explain(age);
    //: %1 is a title without a full stop, %2 and %3 are sentences.
    return Words::tr("%1. %2 %3").arg(text.title, text.whatHappened, text.nextStep);
}

} // namespace broker::ui
