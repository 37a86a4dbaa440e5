// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/content.h"

#include "clientconfig/engine.h"
#include "clientconfig/fieldcheck.h"
#include "clientconfig/formcheck.h"
#include "clientconfig/remembered.h"
#include "clientconfig/secrettext.h"
#include "core/moment.h"
#include "integrations/clienttype.h"
#include "records/targetregion.h"
#include "snyk/plaintext.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace broker::handover {

using clientconfig::SecretText;
using clientconfig::Severity;
using integrations::ClientFieldSpec;

namespace {

// Names never change once released.
constexpr QLatin1String programEntry("program");
constexpr QLatin1String createdEntry("created");
constexpr QLatin1String senderEntry("sender");
constexpr QLatin1String recipientEntry("recipient");
constexpr QLatin1String messageEntry("message");
constexpr QLatin1String regionEntry("region");
constexpr QLatin1String apiEntry("api");
constexpr QLatin1String orgIdEntry("org.id");
constexpr QLatin1String orgNameEntry("org.name");
constexpr QLatin1String orgSlugEntry("org.slug");
constexpr QLatin1String orgGroupEntry("org.group");
constexpr QLatin1String integrationEntry("integration");
constexpr QLatin1String integrationIdEntry("integration.id");
/// What Snyk calls it where there may be several of the type.
constexpr QLatin1String integrationProfileEntry("integration.profile");
constexpr QLatin1String clientEntry("client");
constexpr QLatin1String carrierEntry("carrier");
constexpr QLatin1String engineEntry("engine");
constexpr QLatin1String tokenEntry("token");
constexpr QLatin1String maskedEntry("token.masked");
constexpr QLatin1String sha256Entry("token.sha256");
constexpr QLatin1String tokenCreatedEntry("token.created");
constexpr QLatin1String rotatedEntry("token.rotated");
constexpr QLatin1String originEntry("token.origin");
constexpr QLatin1String dueEntry("token.due");
/// "0" or "1", where it is said.
constexpr QLatin1String byHandEntry("token.due.byhand");
constexpr QLatin1String sharedEntry("token.shared");
/// An integration in lines, see Line; once for each.
constexpr QLatin1String sharedWithEntry("token.shared.with");
constexpr QLatin1String placeNameEntry("place.name");
constexpr QLatin1String placeBaseEntry("place.base");
constexpr QLatin1String placePortEntry("place.port");
constexpr QLatin1String besideNameEntry("beside.name");
constexpr QLatin1String besidePortEntry("beside.port");
constexpr QLatin1String besideTypeEntry("beside.type");
/// Followed by the name of a field.
constexpr QLatin1String answerEntry("answer.");
constexpr QLatin1String secretEntry("secret.");
/// "0" or "1" for a secret one, its name, "=", its value; once for each.
constexpr QLatin1String variableEntry("variable");

constexpr qsizetype padTo = 1024;
constexpr qsizetype mostEntries = 2000;
/// What a record keeps of a slug.
constexpr qsizetype longestAddress = 2000;

constexpr std::pair<records::Origin, QLatin1String> originNames[]{
    {records::Origin::Generated, QLatin1String("generated")},
    {records::Origin::Retrieved, QLatin1String("retrieved")},
    {records::Origin::Pasted, QLatin1String("pasted")},
};

class Writer final
{
public:
    void put(const QString &name, QByteArrayView value)
    {
        const QByteArray plainName = name.toLatin1();
        m_text << static_cast<char>(plainName.size()) << QByteArrayView(plainName);
        m_size += 1 + plainName.size();
        const quint32 size = qToBigEndian(static_cast<quint32>(value.size()));
        m_text << QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size) << value;
        m_size += static_cast<qsizetype>(sizeof size) + value.size();
    }
    /// Nothing for an empty one.
    void put(const QString &name, const QString &text)
    {
        if (!text.isEmpty())
            put(name, QByteArrayView(text.toUtf8()));
    }
    void put(const QString &name, const Secret &secret)
    {
        if (!secret.isEmpty())
            secret.reveal([&](QByteArrayView bytes) { put(name, bytes); });
    }

    Secret finish()
    {
        do {
            m_text << '\0';
            ++m_size;
        } while (m_size % padTo != 0);
        return m_text.take();
    }

private:
    SecretText m_text;
    qsizetype m_size = 0;
};

/// What is read of it, by name; of the same name several.
using Entries = QMultiHash<QString, Secret>;

std::optional<Entries> entriesIn(QByteArrayView bytes)
{
    Entries entries;
    while (!bytes.isEmpty()) {
        const auto nameSize = static_cast<qsizetype>(static_cast<unsigned char>(bytes.front()));
        bytes = bytes.sliced(1);
        if (nameSize == 0)
            return entries;
        constexpr auto sizeSize = static_cast<qsizetype>(sizeof(quint32));
        if (bytes.size() < nameSize + sizeSize || entries.size() >= mostEntries)
            return std::nullopt;
        const QString name = QString::fromLatin1(bytes.first(nameSize));
        const auto size
            = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.sliced(nameSize, sizeSize).constData()));
        bytes = bytes.sliced(nameSize + sizeSize);
        if (bytes.size() < size)
            return std::nullopt;
        entries.insert(name, Secret::take(bytes.first(size).toByteArray()));
        bytes = bytes.sliced(size);
    }
    return std::nullopt;
}

/// For what is no secret.
QString textIn(const Entries &entries, const QString &name)
{
    return entries.value(name).reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

QString lineIn(const Entries &entries, const QString &name, qsizetype longest = snyk::longestName)
{
    return snyk::plainText(textIn(entries, name), longest);
}

std::optional<int> portIn(const Entries &entries, const QString &name)
{
    bool isNumber = false;
    const int port = textIn(entries, name).toInt(&isNumber);
    return isNumber && port > 0 && port <= 65535 ? std::optional(port) : std::nullopt;
}

std::optional<QDateTime> momentIn(const Entries &entries, const QString &name)
{
    bool isNumber = false;
    const qint64 seconds = textIn(entries, name).toLongLong(&isNumber);
    return isNumber ? utcMomentOf(seconds) : std::nullopt;
}

std::optional<records::Target> targetIn(const Entries &entries)
{
    const auto org = OrgId::parse(textIn(entries, orgIdEntry));
    const QString slug = lineIn(entries, orgSlugEntry);
    if (!org)
        return std::nullopt;
    return records::Target{lineIn(entries, regionEntry), lineIn(entries, apiEntry, longestAddress),
        {*org, lineIn(entries, orgNameEntry), slug, GroupId::parse(textIn(entries, orgGroupEntry))},
        lineIn(entries, integrationEntry), IntegrationId::parse(textIn(entries, integrationIdEntry)),
        lineIn(entries, integrationProfileEntry)};
}

/// Of an integration that shares the token: region and API are those of the token's own.
enum Line {
    OrgIdLine,
    OrgNameLine,
    OrgSlugLine,
    OrgGroupLine,
    TypeLine,
    IntegrationLine,
    ProfileLine,
    Lines
};

QString linesOf(const records::Target &target)
{
    QStringList lines(Lines);
    lines[OrgIdLine] = target.org.id.toString();
    lines[OrgNameLine] = target.org.name;
    lines[OrgSlugLine] = target.org.slug;
    lines[OrgGroupLine] = target.org.group ? target.org.group->toString() : QString();
    lines[TypeLine] = target.integrationType;
    lines[IntegrationLine] = target.integration ? target.integration->toString() : QString();
    lines[ProfileLine] = target.profile;
    return lines.join(u'\n');
}

std::optional<records::Target> targetOfLines(const QString &text, const records::Target &own)
{
    QStringList lines = text.split(u'\n');
    const auto org = OrgId::parse(lines.value(OrgIdLine));
    if (!org || lines.size() < Lines)
        return std::nullopt;
    for (QString &line : lines)
        line = snyk::plainText(line, snyk::longestName);
    return records::Target{own.regionId, own.apiAddress,
        {*org, lines[OrgNameLine], lines[OrgSlugLine], GroupId::parse(lines[OrgGroupLine])}, lines[TypeLine],
        IntegrationId::parse(lines[IntegrationLine]), lines[ProfileLine]};
}

/// Earlier versions say nothing of it.
std::optional<TokenLife> lifeIn(const Entries &entries, const records::Target &own)
{
    TokenLife life;
    bool isWhole = true;
    const auto moment = [&](QLatin1String name) {
        const auto read = momentIn(entries, name);
        isWhole = isWhole && read.has_value() == entries.contains(name);
        return read;
    };
    life.created = moment(tokenCreatedEntry);
    life.rotated = moment(rotatedEntry);
    life.due = moment(dueEntry);
    // Without the first of them this program writes none of the rest.
    const bool isAlone = !life.created
        && (life.rotated || life.due || entries.contains(sharedWithEntry) || entries.contains(byHandEntry));
    if (!isWhole || isAlone)
        return std::nullopt;
    const QString origin = textIn(entries, originEntry);
    for (const auto &[value, name] : originNames) {
        if (origin == name)
            life.origin = value;
    }
    if (entries.contains(byHandEntry))
        life.dueByHand = textIn(entries, byHandEntry) == QLatin1String("1");
    const QList<Secret> shared = entries.values(sharedWithEntry);
    // The latest comes first.
    for (auto one = shared.crbegin(); one != shared.crend() && life.sharedWith.size() < mostShared; ++one) {
        const auto target
            = targetOfLines(one->reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); }), own);
        if (!target)
            return std::nullopt;
        life.sharedWith.append(*target);
    }
    const int named = static_cast<int>(life.sharedWith.size());
    life.shared = std::max(named, textIn(entries, sharedEntry).toInt());
    return life;
}

std::optional<integrations::ClientType> typeIn(const Entries &entries, const records::Target &target)
{
    auto type = integrations::clientTypeByKey(textIn(entries, clientEntry));
    return type && type->integration == target.integrationType ? type : std::nullopt;
}

std::optional<BrokerToken> tokenIn(const Entries &entries)
{
    const auto token = BrokerToken::parse(entries.value(tokenEntry));
    const auto recorded = Fingerprint::parse(textIn(entries, maskedEntry), textIn(entries, sha256Entry));
    if (!token || !recorded || !(token->fingerprint() == *recorded))
        return std::nullopt;
    // The names of the client follow from how it was recorded.
    return token->recordedAs(*recorded);
}

std::optional<clientconfig::Place> placeIn(const Entries &entries)
{
    clientconfig::Place place;
    place.name = lineIn(entries, placeNameEntry);
    place.base = lineIn(entries, placeBaseEntry);
    const auto port = portIn(entries, placePortEntry);
    // They stand in commands as they are.
    const auto isName
        = [](const QString &text) { return text.isEmpty() || clientconfig::isClientName(text); };
    if (!port || !isName(place.name) || !isName(place.base))
        return std::nullopt;
    place.port = *port;
    if (entries.contains(besideNameEntry)) {
        const auto besidePort = portIn(entries, besidePortEntry);
        const auto besideType = integrations::clientTypeByKey(textIn(entries, besideTypeEntry));
        const QString besideName = lineIn(entries, besideNameEntry);
        if (!besidePort || !besideType || !clientconfig::isClientName(besideName))
            return std::nullopt;
        place.beside = clientconfig::RunningClient{besideName, *besidePort, QString(besideType->key)};
    }
    return place;
}

std::optional<clientconfig::Engine> engineIn(const Entries &entries)
{
    // Docker, where nothing is said.
    if (!entries.contains(engineEntry))
        return clientconfig::Engine::Docker;
    return clientconfig::engineNamed(textIn(entries, engineEntry));
}

QList<clientconfig::FurtherVariable> variablesIn(const Entries &entries)
{
    QList<clientconfig::FurtherVariable> variables;
    const QList<Secret> values = entries.values(variableEntry);
    // The latest comes first.
    for (auto value = values.crbegin(); value != values.crend(); ++value) {
        value->reveal([&variables](QByteArrayView bytes) {
            const qsizetype end = bytes.indexOf('=');
            if (end < 1)
                return;
            variables.append({QString::fromUtf8(bytes.sliced(1, end - 1)),
                Secret::take(bytes.sliced(end + 1).toByteArray()), bytes.front() == '1'});
        });
    }
    return variables;
}

clientconfig::Answers answersIn(const Entries &entries, const QList<ClientFieldSpec> &fields)
{
    clientconfig::Answers answers;
    for (const ClientFieldSpec &spec : fields) {
        if (spec.isSecret()) {
            if (const Secret secret = entries.value(secretEntry + spec.field.text()); !secret.isEmpty())
                answers.setSecret(spec.field, secret);
        } else if (const QString text = textIn(entries, answerEntry + spec.field.text()); !text.isEmpty()) {
            answers.setText(spec.field, text);
        }
    }
    answers.setFurther(variablesIn(entries));
    return answers;
}

/// What is missing may still be entered; anything else is not from this program.
bool isUsable(const clientconfig::Draft &draft)
{
    const auto problems = clientconfig::check(draft);
    return std::none_of(problems.cbegin(), problems.cend(), [](const clientconfig::FieldProblem &problem) {
        return problem.severity == Severity::Error && problem.kind != clientconfig::ProblemKind::Missing
            && problem.kind != clientconfig::ProblemKind::PairIncomplete;
    });
}

void putLife(const TokenLife &life, Writer &out)
{
    const auto putMoment = [&out](QLatin1String name, const std::optional<QDateTime> &moment) {
        if (moment)
            out.put(name, QString::number(moment->toSecsSinceEpoch()));
    };
    putMoment(tokenCreatedEntry, life.created);
    putMoment(rotatedEntry, life.rotated);
    putMoment(dueEntry, life.due);
    for (const auto &[value, name] : originNames) {
        if (life.created && life.origin == value)
            out.put(originEntry, QString(name));
    }
    if (life.dueByHand)
        out.put(byHandEntry, QString::number(*life.dueByHand ? 1 : 0));
    if (life.shared > 0)
        out.put(sharedEntry, QString::number(life.shared));
    for (const records::Target &shared : life.sharedWith)
        out.put(sharedWithEntry, linesOf(shared));
}

} // namespace

Secret encode(const Handover &handover)
{
    Writer out;
    out.put(programEntry, handover.program);
    out.put(createdEntry, QString::number(handover.created.toSecsSinceEpoch()));
    out.put(senderEntry, handover.sender);
    out.put(recipientEntry, handover.recipient);
    // The rest would be ignored when it is read, and could make the file too large to open.
    out.put(messageEntry, records::boundedNote(handover.message));
    const records::Target &target = handover.target;
    out.put(regionEntry, target.regionId);
    out.put(apiEntry, target.apiAddress);
    out.put(orgIdEntry, target.org.id.toString());
    out.put(orgNameEntry, target.org.name);
    out.put(orgSlugEntry, target.org.slug);
    if (target.org.group)
        out.put(orgGroupEntry, target.org.group->toString());
    out.put(integrationEntry, target.integrationType);
    if (target.integration)
        out.put(integrationIdEntry, target.integration->toString());
    out.put(integrationProfileEntry, target.profile);
    const clientconfig::Draft &draft = handover.draft;
    out.put(clientEntry, QString(draft.type.key));
    out.put(carrierEntry, QString(clientconfig::nameOf(handover.carrier)));
    out.put(engineEntry, QString(clientconfig::nameOf(draft.engine)));
    out.put(tokenEntry, handover.token.secret());
    out.put(maskedEntry, draft.token.masked());
    out.put(sha256Entry, draft.token.sha256());
    putLife(handover.life, out);
    out.put(placeNameEntry, draft.place.name);
    out.put(placeBaseEntry, draft.place.base);
    out.put(placePortEntry, QString::number(draft.place.port));
    if (draft.place.beside) {
        out.put(besideNameEntry, draft.place.beside->name);
        out.put(besidePortEntry, QString::number(draft.place.beside->port));
        out.put(besideTypeEntry, draft.place.beside->type);
    }
    const auto fields = clientconfig::fieldsFor(draft.type, draft.region);
    for (const ClientFieldSpec &spec : fields) {
        if (spec.isSecret())
            out.put(secretEntry + spec.field.text(), draft.answers.secret(spec.field));
        else
            out.put(answerEntry + spec.field.text(), draft.answers.text(spec.field));
    }
    for (const clientconfig::FurtherVariable &one : draft.answers.further()) {
        if (one.isBlank())
            continue;
        SecretText value;
        value << (one.isSecret ? '1' : '0') << one.name << '=' << one.value;
        out.put(variableEntry, value.take());
    }
    return out.finish();
}

Result<Handover, Refusal> decode(const Secret &content)
{
    const auto entries = content.reveal(&entriesIn);
    if (!entries)
        return Failure(Refusal::NotUnderstood);
    const auto created = momentIn(*entries, createdEntry);
    const auto target = targetIn(*entries);
    const auto region = target ? records::regionOf(*target) : std::nullopt;
    const auto type = target ? typeIn(*entries, *target) : std::nullopt;
    const auto token = tokenIn(*entries);
    const auto place = placeIn(*entries);
    const auto carrier = clientconfig::carrierNamed(textIn(*entries, carrierEntry));
    const auto engine = engineIn(*entries);
    const auto life = target ? lifeIn(*entries, *target) : std::nullopt;
    if (!created || !life || !engine || !region || !type || !token || !place || !carrier)
        return Failure(Refusal::NotUnderstood);
    const auto fields = clientconfig::fieldsFor(*type, *region);
    Handover handover{lineIn(*entries, programEntry), *created, lineIn(*entries, senderEntry),
        lineIn(*entries, recipientEntry), records::boundedNote(textIn(*entries, messageEntry)), *target,
        {*type, *region, token->fingerprint(), answersIn(*entries, fields), *place, {}, *engine}, *carrier,
        *token, *life};
    if (!isUsable(handover.draft))
        return Failure(Refusal::NotUnderstood);
    return handover;
}

bool hasCredential(const clientconfig::Draft &draft)
{
    const auto fields = clientconfig::fieldsFor(draft.type, draft.region);
    const auto &further = draft.answers.further();
    return std::any_of(fields.cbegin(), fields.cend(),
               [&draft](const ClientFieldSpec &spec) { return !draft.answers.secret(spec.field).isEmpty(); })
        || std::any_of(further.cbegin(), further.cend(),
            [](const clientconfig::FurtherVariable &one) { return one.isHidden() && !one.value.isEmpty(); });
}

clientconfig::Draft withoutCredential(clientconfig::Draft draft)
{
    const auto fields = clientconfig::fieldsFor(draft.type, draft.region);
    for (const ClientFieldSpec &spec : fields) {
        if (spec.isSecret())
            draft.answers.setSecret(spec.field, {});
    }
    QList<clientconfig::FurtherVariable> further;
    for (const clientconfig::FurtherVariable &one : draft.answers.further()) {
        if (!one.isHidden())
            further.append(one);
    }
    draft.answers.setFurther(further);
    return draft;
}

} // namespace broker::handover
