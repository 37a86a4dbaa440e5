// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "pac/scriptlimits.h"
#include "pac/scriptmachine.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>
#include <cstdlib>

// Reads one question from its input, writes one answer to its output; see network/pachelper.h.
namespace {

using broker::pac::ScriptEnd;

constexpr qint64 longestQuestion = 8 * 1024 * 1024;

QString nameOf(ScriptEnd end)
{
    switch (end) {
    case ScriptEnd::Answered:
        return QStringLiteral("answered");
    case ScriptEnd::Broken:
        return QStringLiteral("broken");
    case ScriptEnd::Endless:
        return QStringLiteral("endless");
    case ScriptEnd::NoText:
        return QStringLiteral("noText");
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    broker::pac::limitProcess();
    const QCoreApplication application(argc, argv);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return EXIT_FAILURE;
    const QJsonObject question = QJsonDocument::fromJson(input.read(longestQuestion)).object();
    if (question.isEmpty())
        return EXIT_FAILURE;
    const auto outcome = broker::pac::askScript(question.value(QLatin1String("script")).toString(),
        question.value(QLatin1String("url")).toString(), question.value(QLatin1String("host")).toString(),
        std::chrono::milliseconds(question.value(QLatin1String("milliseconds")).toInt()));
    const QJsonObject answer{
        {QStringLiteral("end"), nameOf(outcome.end)}, {QStringLiteral("text"), outcome.text}};
    output.write(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    return output.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}
