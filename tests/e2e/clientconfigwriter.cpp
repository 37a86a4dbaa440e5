// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Writes a client's configuration for realclient.py, as the program would save it. On standard input:
// {"type", "carrier": index, "port", "server", "api", "token", "caFile", "values": {VARIABLE: text}}; on
// standard output:
// {"text", "fileName", "apply", "check", "remove", "healthPath"}, or {"tokenRefused": true}, or {"problems":
// n}.
#include "app/clientconfig/configsamples.h"
#include "clientconfig/carrier.h"
#include "support/products.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace broker;
using namespace broker::clientconfig;

namespace {

Answers answersOf(const ClientType &type, const QJsonObject &order)
{
    Answers answers;
    answers.setText(field::port, order.value(QLatin1String("port")).toString());
    answers.setText(field::caFile, order.value(QLatin1String("caFile")).toString());
    answers.setText(field::brokerServer, order.value(QLatin1String("server")).toString());
    const QJsonObject values = order.value(QLatin1String("values")).toObject();
    for (const integrations::RuleSwitch &one : integrations::ruleSwitches())
        answers.setText(one.field, values.value(one.variable).toString());
    for (const ClientFieldSpec &spec : type.ownFields) {
        // A user name and a password inside an address have names of their own.
        const bool isInAddress = type.signIn == ClientType::SignIn::AddressWithPassword && !spec.isNeeded;
        const QString name = isInAddress
            ? spec.variable + (spec.isSecret() ? QLatin1String(":password") : QLatin1String(":user"))
            : QString(spec.variable);
        const QString value = values.value(name).toString();
        if (spec.isSecret())
            answers.setSecret(spec.field, test::secretOf(value));
        else
            answers.setText(spec.field, value);
    }
    return answers;
}

QJsonObject written(const QJsonObject &order)
{
    const auto token = BrokerToken::parse(test::secretOf(order.value(QLatin1String("token")).toString()));
    if (!token)
        return {{QStringLiteral("tokenRefused"), true}};
    const ClientType type
        = integrations::clientTypeByKey(order.value(QLatin1String("type")).toString()).value();
    // Snyk's own servers are not asked anything: both are the server that the test runs, if nothing else is
    // said.
    const QJsonValue api = order.value(QLatin1String("api"));
    const auto server
        = HttpsUrl::parse((api.isString() ? api : order.value(QLatin1String("server"))).toString());
    const auto setup = compose(type, snyk::regionForApi(server.value()), *token, answersOf(type, order));
    if (!setup)
        return {{QStringLiteral("problems"), static_cast<int>(setup.error().size())}};
    const auto rendered = render(carriers().at(order.value(QLatin1String("carrier")).toInt()), *setup);
    if (!rendered)
        return {{QStringLiteral("refused"), static_cast<int>(rendered.error().reason)}};
    return {{QStringLiteral("text"),
                rendered->text.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); })},
        {QStringLiteral("fileName"), rendered->fileName}, {QStringLiteral("apply"), rendered->commands.apply},
        {QStringLiteral("check"), rendered->commands.check},
        {QStringLiteral("remove"), rendered->commands.remove},
        {QStringLiteral("healthPath"), setup->healthPath}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    out.write(QJsonDocument(written(QJsonDocument::fromJson(in.readAll()).object())).toJson());
    return 0;
}
