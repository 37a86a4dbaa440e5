// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Checks a client for realclient.py as the program does, over the network. On standard input:
// {"address", "token", "server": address of the right Broker server, "former": token}, of which the last
// two may be missing; on standard output what the user would read:
// {"health": title, "happened": sentence, "step": next step, "system": title, "credentials": [line],
// "preflight": title, "checks": [line]}.
#include "app/clientconfig/configsamples.h"
#include "clientcheck/clientcheck.h"
#include "clientcheck/qtclienttransport.h"
#include "presenters/clientchecktext.h"
#include "presenters/clientpreflighttext.h"
#include "support/await.h"
#include "support/fixedclock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace broker;
using namespace broker::clientcheck;

namespace {

QJsonObject checked(const QJsonObject &order)
{
    const auto address = ClientAddress::parse(order.value(QLatin1String("address")).toString());
    const auto token = BrokerToken::parse(test::secretOf(order.value(QLatin1String("token")).toString()));
    if (!address || !token)
        return {};
    QObject context;
    const test::FixedClock clock;
    QtClientTransport transport({});
    HealthQuestion question{*address, Marker::of(token->fingerprint()),
        ServerAddress::of(QUrl(order.value(QLatin1String("server")).toString(), QUrl::StrictMode))};
    const QString former = order.value(QLatin1String("former")).toString();
    if (const auto old = BrokerToken::parse(test::secretOf(former)))
        question.former = Marker::of(old->fingerprint());
    const auto health = test::await(checkHealth(context, transport, clock, question, {}));
    const auto system = test::await(checkSystem(context, transport, clock, *address, {}, {}));
    const auto preflight = test::await(checkPreflight(context, transport, clock, *address, {}, {}));
    if (!health || !*health || !system || !*system || !preflight || !*preflight)
        return {};
    QStringList checks;
    for (const PreflightCheck &check : (*preflight)->checks) {
        const ui::CheckText text = ui::textFor(check);
        checks.append(QStringList{ui::preflightCheckName(check), text.verdict, text.advice}.join(u'|'));
    }
    const ui::Explanation words = ui::explain(**health, address->toString());
    return {{QStringLiteral("health"), words.title}, {QStringLiteral("happened"), words.whatHappened},
        {QStringLiteral("step"), words.nextStep}, {QStringLiteral("system"), ui::explain(**system).title},
        {QStringLiteral("credentials"), QJsonArray::fromStringList(ui::credentialTexts(**system))},
        {QStringLiteral("preflight"), ui::explain(**preflight).title},
        {QStringLiteral("checks"), QJsonArray::fromStringList(checks)}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QJsonObject result = checked(QJsonDocument::fromJson(in.readAll()).object());
    out.write(QJsonDocument(result).toJson());
    return result.isEmpty() ? 1 : 0;
}
