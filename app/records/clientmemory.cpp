// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/clientmemory.h"

#include <QJsonArray>
#include <QLatin1String>

#include <algorithm>

namespace broker::records {

namespace {

constexpr QLatin1String typeField("type");
constexpr QLatin1String answersField("answers");
constexpr QLatin1String variablesField("variables");
constexpr QLatin1String secretVariablesField("secretVariables");
constexpr QLatin1String clientsField("clients");
constexpr QLatin1String markerField("marker");
constexpr QLatin1String carrierField("carrier");
constexpr QLatin1String nameField("name");
constexpr QLatin1String portField("port");
constexpr QLatin1String fileField("file");
constexpr QLatin1String engineField("engine");

constexpr qsizetype longestName = 100;
constexpr qsizetype longestFileName = 255;
constexpr int lastPort = 65535;

bool isLine(const QString &text, qsizetype longest)
{
    return text.size() <= longest && std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

bool isName(const QString &text)
{
    return !text.isEmpty() && isLine(text, longestName);
}

bool isKnown(const KnownClient &client)
{
    return isName(client.marker) && isName(client.carrier) && isName(client.type) && isName(client.name)
        && client.port > 0 && client.port <= lastPort;
}

QJsonObject textsToJson(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto it = texts.cbegin(); it != texts.cend() && json.size() < mostRememberedTexts; ++it) {
        if (isName(it.key()) && isLine(it.value(), longestRememberedText))
            json[it.key()] = it.value();
    }
    return json;
}

QMap<QString, QString> textsFromJson(const QJsonObject &json)
{
    QMap<QString, QString> texts;
    for (auto it = json.constBegin(); it != json.constEnd() && texts.size() < mostRememberedTexts; ++it) {
        if (isName(it.key()) && it->isString() && isLine(it->toString(), longestRememberedText))
            texts.insert(it.key(), it->toString());
    }
    return texts;
}

QStringList namesFromJson(const QJsonArray &json)
{
    QStringList names;
    for (const QJsonValue &value : json) {
        const QString name = value.toString();
        if (isName(name) && !names.contains(name) && names.size() < mostRememberedTexts)
            names.append(name);
    }
    return names;
}

} // namespace

std::optional<KnownClient> ClientMemory::clientWith(const QString &marker) const
{
    const auto found = std::find_if(clients.cbegin(), clients.cend(),
        [&marker](const KnownClient &client) { return client.marker == marker; });
    return found == clients.cend() ? std::nullopt : std::optional(*found);
}

void ClientMemory::add(const KnownClient &client)
{
    clients.removeIf([&client](const KnownClient &one) { return one.marker == client.marker; });
    clients.append(client);
    if (clients.size() > mostKnownClients)
        clients.remove(0, clients.size() - mostKnownClients);
}

QJsonObject toJson(const ClientMemory &memory)
{
    QJsonObject json = memory.unknownFields;
    if (isName(memory.type))
        json[typeField] = memory.type;
    if (const QJsonObject answers = textsToJson(memory.answers); !answers.isEmpty())
        json[answersField] = answers;
    if (const QJsonObject variables = textsToJson(memory.variables); !variables.isEmpty())
        json[variablesField] = variables;
    if (!memory.secretVariables.isEmpty())
        json[secretVariablesField] = QJsonArray::fromStringList(memory.secretVariables);
    if (isName(memory.carrier))
        json[carrierField] = memory.carrier;
    if (isName(memory.engine))
        json[engineField] = memory.engine;
    QJsonArray clients;
    for (const KnownClient &client : memory.clients) {
        if (isKnown(client)) {
            QJsonObject one{{markerField, client.marker}, {carrierField, client.carrier},
                {typeField, client.type}, {nameField, client.name}, {portField, client.port}};
            if (!client.fileName.isEmpty() && isLine(client.fileName, longestFileName))
                one[fileField] = client.fileName;
            if (isName(client.engine))
                one[engineField] = client.engine;
            clients.append(one);
        }
    }
    if (!clients.isEmpty())
        json[clientsField] = clients;
    return json;
}

std::optional<ClientMemory> clientMemoryFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    ClientMemory memory;
    QJsonObject left = json.toObject();
    if (const QString type = left.take(typeField).toString(); isName(type))
        memory.type = type;
    if (const QString carrier = left.take(carrierField).toString(); isName(carrier))
        memory.carrier = carrier;
    if (const QString engine = left.take(engineField).toString(); isName(engine))
        memory.engine = engine;
    memory.answers = textsFromJson(left.take(answersField).toObject());
    memory.variables = textsFromJson(left.take(variablesField).toObject());
    memory.secretVariables = namesFromJson(left.take(secretVariablesField).toArray());
    const QJsonArray clients = left.take(clientsField).toArray();
    for (const QJsonValue &value : clients) {
        KnownClient client{value[markerField].toString(), value[carrierField].toString(),
            value[typeField].toString(), value[nameField].toString(), value[portField].toInt()};
        if (const QString file = value[fileField].toString(); isLine(file, longestFileName))
            client.fileName = file;
        if (const QString engine = value[engineField].toString(); isName(engine))
            client.engine = engine;
        if (isKnown(client))
            memory.add(client);
    }
    memory.unknownFields = left;
    return memory;
}

} // namespace broker::records
