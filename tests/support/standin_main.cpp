// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// A Snyk on this machine, to try the program against by hand:
//     standin-snyk --port 8080 &
//     broker-token-assistant --api-url http://127.0.0.1:8080

#include "support/standinserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

namespace {

QString nameOf(broker::snyk::Method method)
{
    switch (method) {
    case broker::snyk::Method::Get:
        return QStringLiteral("GET");
    case broker::snyk::Method::Post:
        return QStringLiteral("POST");
    case broker::snyk::Method::Put:
        return QStringLiteral("PUT");
    }
    return {};
}

void printRequest(const standin::LoggedRequest &request)
{
    QTextStream(stdout) << nameOf(request.method) << ' ' << request.target
                        << (request.hadAuthorization ? " (with a token)" : "") << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Answers as Snyk's API does, on 127.0.0.1 over plain HTTP, for any well-formed API token."));
    parser.addHelpOption();
    const QCommandLineOption port(QStringLiteral("port"), QStringLiteral("Port; a free one by default."),
        QStringLiteral("number"), QStringLiteral("0"));
    const QCommandLineOption organizations(QStringLiteral("organizations"),
        QStringLiteral("Generated organizations beside the twelve."), QStringLiteral("number"),
        QStringLiteral("0"));
    const QCommandLineOption fault(QStringLiteral("fault"),
        QStringLiteral("What goes wrong: ") + standin::Misbehaviour::names().join(QLatin1String(", ")),
        QStringLiteral("name"));
    const QCommandLineOption faultPath(QStringLiteral("fault-path"),
        QStringLiteral("Only for addresses that contain this."), QStringLiteral("text"));
    const QCommandLineOption faultTimes(QStringLiteral("fault-times"),
        QStringLiteral("How often; once by default."), QStringLiteral("number"), QStringLiteral("1"));
    parser.addOptions({port, organizations, fault, faultPath, faultTimes});
    parser.process(app);

    broker::sandbox::SandboxOptions options;
    options.generatedOrganizations = parser.value(organizations).toInt();
    standin::StandInServer server(options);
    if (parser.isSet(fault)) {
        const auto misbehaviour = standin::Misbehaviour::byName(parser.value(fault));
        if (!misbehaviour) {
            QTextStream(stderr) << "Unknown fault: " << parser.value(fault) << Qt::endl;
            return EXIT_FAILURE;
        }
        server.misbehave(
            {std::nullopt, parser.value(faultPath)}, *misbehaviour, parser.value(faultTimes).toInt());
    }
    bool isPort = false;
    const ushort wanted = parser.value(port).toUShort(&isPort);
    if (!isPort || !server.listen(wanted)) {
        QTextStream(stderr) << "Cannot listen on port " << parser.value(port) << Qt::endl;
        return EXIT_FAILURE;
    }
    QObject::connect(&server, &standin::StandInServer::received, &app, printRequest);
    QTextStream(stdout) << server.api().toString() << Qt::endl;
    return QCoreApplication::exec();
}
