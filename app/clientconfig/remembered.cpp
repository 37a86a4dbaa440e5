// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/remembered.h"

#include "clientconfig/formcheck.h"
#include "clientconfig/furthercheck.h"
#include "clientconfig/renderers.h"
#include "core/marker.h"

#include <algorithm>

namespace broker::clientconfig {

namespace {

using L = QLatin1String;
using records::ClientMemory;
using records::KnownClient;

/// The last part of a path, and no way to another folder.
bool isFileName(const QString &text)
{
    return !text.contains(u'/') && !text.contains(u'\\') && text != L(".") && text != L("..");
}

/// What the file says of a client, if this program could have written it.
std::optional<KnownClient> trusted(const ClientMemory &memory, const Fingerprint &token)
{
    auto client = memory.clientWith(Marker::of(token).text());
    if (!client || !isClientName(client->name) || !integrations::clientTypeByKey(client->type)
        || !carrierNamed(client->carrier))
        return std::nullopt;
    if (!isFileName(client->fileName))
        client->fileName.clear();
    return client;
}

/// Docker, where the file names no engine or one that only a later version knows.
Engine engineWritten(const QString &name)
{
    return engineNamed(name).value_or(Engine::Docker);
}

QString writtenAs(Engine engine)
{
    return engine == Engine::Docker ? QString() : QString(nameOf(engine));
}

/// Of the client with the token; empty where it was not saved.
QList<NamedFile> savedIn(const ClientMemory &memory, const Fingerprint &token)
{
    const auto client = trusted(memory, token);
    if (!client || client->fileName.isEmpty())
        return {};
    return {{*carrierNamed(client->carrier), client->name, client->fileName}};
}

/// The address at which Snyk reaches the client names its port where nothing else listens for it; the
/// client beside it listens on another one.
void moveAddress(Answers &answers, const Place &place)
{
    QUrl address(answers.text(field::clientUrl), QUrl::StrictMode);
    if (!place.beside || !address.isValid() || address.port() != place.beside->port)
        return;
    address.setPort(place.port);
    answers.setText(field::clientUrl, address.toString());
}

int freePort(int wanted, const QSet<int> &taken)
{
    for (int port = wanted; port <= lastPort; ++port) {
        if (!taken.contains(port))
            return port;
    }
    return wanted;
}

/// Two ports take turns, so that a firewall has to know no others.
int portBeside(int running, QSet<int> taken)
{
    taken.insert(running);
    const int turn = running % 2 == 0 ? running + 1 : running - 1;
    if (turn > 0 && !taken.contains(turn))
        return turn;
    const int next = freePort(running + 1, taken);
    return next <= lastPort ? next : freePort(firstOrdinaryPort, taken);
}

/// The mark of its own token at the end of a name is not for the next one.
QString baseOf(const KnownClient &client)
{
    const QString end = u'-' + client.marker;
    return client.name.endsWith(end) ? client.name.chopped(end.size()) : client.name;
}

/// Their names with empty values where they are secret.
QList<FurtherVariable> furtherIn(const ClientMemory &memory, const ClientType &type)
{
    QList<FurtherVariable> further;
    for (auto it = memory.variables.cbegin(); it != memory.variables.cend(); ++it)
        further.append({it.key(), Secret::take(QString(it.value())), false});
    const qsizetype plain = further.size();
    // Looked at as if they had their values.
    for (const QString &name : memory.secretVariables)
        further.append({name, Secret::take(QByteArray("any")), true});
    Answers alone;
    alone.setFurther(further);
    for (qsizetype row = plain; row < further.size(); ++row)
        further[row].value = Secret();
    const QList<FieldProblem> problems = checkFurther(type, alone);
    for (auto problem = problems.crbegin(); problem != problems.crend(); ++problem) {
        if (problem->severity == Severity::Error)
            further.removeAt(problem->row);
    }
    return further;
}

} // namespace

QLatin1String nameOf(Carrier carrier)
{
    switch (carrier) {
    case Carrier::DockerEnvFile:
        return L("docker-env-file");
    case Carrier::Compose:
        return L("compose");
    case Carrier::Kubernetes:
        return L("kubernetes");
    case Carrier::Helm:
        return L("helm");
    case Carrier::NpmDotEnv:
        return L("npm");
    case Carrier::DockerShell:
        return L("docker-sh");
    case Carrier::DockerPowerShell:
        return L("docker-powershell");
    }
    return {};
}

std::optional<Carrier> carrierNamed(const QString &name)
{
    const auto &all = carriers();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&name](Carrier one) { return name == nameOf(one); });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

ClientType typeIn(const ClientMemory &memory, const QList<ClientType> &variants)
{
    const auto found = std::find_if(variants.cbegin(), variants.cend(),
        [&memory](const ClientType &type) { return memory.type == type.key; });
    return found == variants.cend() ? variants.constFirst() : *found;
}

Answers answersIn(const ClientMemory &memory, const ClientType &type, const snyk::Region &region)
{
    Answers answers;
    const QList<ClientFieldSpec> fields = fieldsFor(type, region);
    for (const ClientFieldSpec &spec : fields) {
        const QString text = memory.answers.value(spec.field.text());
        if (text.isEmpty() || spec.isSecret() || isPlace(spec.field))
            continue;
        Answers alone;
        alone.setText(spec.field, text);
        const auto problem = checkField(spec, alone);
        if (!problem || problem->severity != Severity::Error)
            answers.setText(spec.field, text);
    }
    answers.setFurther(furtherIn(memory, type));
    return answers;
}

Carrier carrierIn(const ClientMemory &memory, const Fingerprint &token)
{
    if (const auto chosen = carrierNamed(memory.carrier))
        return *chosen;
    const auto client = trusted(memory, token);
    return client ? carrierNamed(client->carrier).value_or(Carrier::DockerEnvFile) : Carrier::DockerEnvFile;
}

std::optional<Engine> engineIn(const ClientMemory &memory, const Fingerprint &token)
{
    if (!memory.carrier.isEmpty())
        return engineWritten(memory.engine);
    const auto client = trusted(memory, token);
    return client ? std::optional(engineWritten(client->engine)) : std::nullopt;
}

ClientMemory choosing(ClientMemory memory, Carrier carrier, Engine engine)
{
    memory.carrier = nameOf(carrier);
    memory.engine = writtenAs(engine);
    return memory;
}

QSet<int> portsBeside(const QList<records::TokenRecord> &all, const RecordId &record)
{
    QSet<int> ports;
    for (const records::TokenRecord &other : all) {
        if (other.id == record || records::isHistory(other) || !other.client)
            continue;
        if (const auto client = trusted(*other.client, other.fingerprint))
            ports.insert(client->port);
    }
    return ports;
}

Place placeOf(const ClientMemory &memory, const Fingerprint &token, const QSet<int> &taken)
{
    Place place;
    if (const auto known = trusted(memory, token)) {
        place.name = known->name;
        place.port = known->port;
    } else {
        place.port = freePort(usualPort, taken);
    }
    return place;
}

Place placeBeside(const ClientMemory &memory, const ClientType &type, const Fingerprint &token,
    const Fingerprint &current, const QSet<int> &taken)
{
    Place place;
    RunningClient running{nameAt({}, type, Marker::of(current).text()), usualPort, type.key};
    if (const auto known = trusted(memory, current)) {
        running = {known->name, known->port, known->type};
        place.base = baseOf(*known);
    }
    place.port = portBeside(running.port, taken);
    // Already handed out: it may be running.
    const auto known = trusted(memory, token);
    if (known && known->port != running.port && !wouldReplace(known->name, known->type, running)) {
        place.name = known->name;
        place.port = known->port;
    }
    place.beside = running;
    return place;
}

ClientMemory memoryOf(const RecordId &record, const QList<records::TokenRecord> &all)
{
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&record](const records::TokenRecord &one) { return one.id == record; });
    return found == all.cend() ? ClientMemory() : found->client.value_or(ClientMemory());
}

Draft startingDraft(const TokenInUse &whose, const QList<ClientType> &variants, const snyk::Region &region,
    const QList<records::TokenRecord> &all)
{
    const ClientMemory memory = memoryOf(whose.record, all);
    const ClientType type = typeIn(memory, variants);
    const QSet<int> taken = portsBeside(all, whose.record);
    Draft draft{type, region, whose.token, answersIn(memory, type, region),
        whose.beside ? placeBeside(memory, type, whose.token, *whose.beside, taken)
                     : placeOf(memory, whose.token, taken),
        savedIn(memory, whose.token),
        engineIn(memory, whose.beside.value_or(whose.token)).value_or(Engine::Docker)};
    moveAddress(draft.answers, draft.place);
    return draft;
}

ClientMemory remembering(ClientMemory memory, const Draft &draft, Carrier carrier)
{
    memory = choosing(std::move(memory), carrier, draft.engine);
    memory.type = draft.type.key;
    const QList<ClientFieldSpec> fields = fieldsFor(draft.type, draft.region);
    for (const ClientFieldSpec &spec : fields) {
        const QString text = draft.answers.text(spec.field);
        if (spec.isSecret() || isPlace(spec.field) || text.isEmpty())
            memory.answers.remove(spec.field.text());
        else
            memory.answers.insert(spec.field.text(), text);
    }
    memory.variables.clear();
    memory.secretVariables.clear();
    for (const FurtherVariable &one : draft.answers.further()) {
        if (one.isBlank())
            continue;
        if (one.isHidden())
            memory.secretVariables.append(one.name);
        else
            memory.variables.insert(
                one.name, one.value.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); }));
    }
    const Outline outline = outlineOf(carrier, draft);
    KnownClient client{
        Marker::of(draft.token).text(), nameOf(carrier), draft.type.key, outline.name, outline.port};
    client.engine = writtenAs(draft.engine);
    for (const NamedFile &file : draft.saved) {
        if (file.carrier == carrier && file.client == outline.name)
            client.fileName = file.fileName;
    }
    memory.add(client);
    return memory;
}

QString removalOf(const ClientMemory &memory, const Fingerprint &token)
{
    const auto client = trusted(memory, token);
    if (!client)
        return {};
    ClientSetup setup;
    setup.type = *integrations::clientTypeByKey(client->type);
    setup.name = client->name;
    setup.port = client->port;
    setup.savedAs = client->fileName;
    setup.engine = engineWritten(client->engine);
    setup.caFile = memory.answers.value(field::caFile.text());
    setup.certificateFile = memory.answers.value(field::httpsCertificate.text());
    setup.keyFile = memory.answers.value(field::httpsKey.text());
    return commandsOf(*carrierNamed(client->carrier), setup).remove;
}

} // namespace broker::clientconfig
