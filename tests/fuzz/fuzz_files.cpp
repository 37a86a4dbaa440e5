// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Every file and keychain entry that the program reads back: it may be torn, edited, of another version or
// made by somebody else. What was understood once is understood again, as the same.

#include "access/clientsecretnote.h"
#include "access/rememberedtoken.h"
#include "audit/auditdetail.h"
#include "audit/auditentry.h"
#include "backup/importplan.h"
#include "clientconfig/formcheck.h"
#include "clientconfig/remembered.h"
#include "core/clock.h"
#include "credentials/servicecredential.h"
#include "fuzzing.h"
#include "network/authorityfile.h"
#include "network/proxysetting.h"
#include "presence/snyktrail.h"
#include "records/recordjson.h"
#include "records/recordstore.h"
#include "records/targetregion.h"
#include "rotation/rotationjournal.h"
#include "settings/callrates.h"
#include "settings/settings.h"
#include "settings/updateitems.h"
#include "snyk/plaintext.h"
#include "updates/release.h"
#include "vault/envelope.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace broker;
using fuzzing::isBounded;
using fuzzing::require;

namespace {

void checkTarget(const records::Target &target)
{
    require(isBounded(target.org.name, snyk::longestName) && isBounded(target.org.slug, snyk::longestName));
    require(isBounded(target.integrationType, snyk::longestName));
    if (const auto region = records::regionOf(target))
        require(region->id == target.regionId && isSafeTransport(region->api.url()));
}

void readRecord(const QJsonObject &json)
{
    const auto record = records::recordFromJson(json);
    if (!record)
        return;
    for (const records::Target &target : records::targetsOf(*record))
        checkTarget(target);
    require(record->note.size() <= records::longestNote);
    const auto again = records::recordFromJson(records::toJson(*record));
    require(again && records::toJson(*again) == records::toJson(*record));
}

/// A form is filled in with what it would take, and commands are made of nothing else.
void readClientMemory(const QJsonValue &json)
{
    const auto memory = records::clientMemoryFromJson(json);
    if (!memory)
        return;
    require(memory->clients.size() <= records::mostKnownClients);
    for (const QString &answer : memory->answers)
        require(isBounded(answer, records::longestRememberedText));
    const auto again = records::clientMemoryFromJson(records::toJson(*memory));
    require(again && records::toJson(*again) == records::toJson(*memory));
    static const Fingerprint token = Fingerprint::of(Secret::take(QByteArray("any")));
    const snyk::Region region = snyk::knownRegions().constFirst();
    const clientconfig::ClientType type = clientconfig::typeIn(*memory, integrations::clientTypes());
    const clientconfig::Answers answers = clientconfig::answersIn(*memory, type, region);
    for (const auto &spec : integrations::fieldsOf(type)) {
        clientconfig::Answers alone;
        alone.setText(spec.field, answers.text(spec.field));
        const auto problem = clientconfig::checkField(spec, alone);
        require(alone.isEmpty(spec.field) || !problem || problem->severity != clientconfig::Severity::Error);
    }
    const clientconfig::Place place = clientconfig::placeOf(*memory, token);
    require((place.name.isEmpty() || clientconfig::isClientName(place.name)) && place.port > 0
        && place.port <= 65535);
    static_cast<void>(clientconfig::removalOf(*memory, token));
}

/// What is known of Snyk's audit log, and of the client secret that is signed in with.
void readNotes(const QByteArray &bytes, const QJsonObject &json)
{
    const presence::SnykTrails trails = presence::trailsFrom(json);
    for (const presence::SnykTrail &trail : trails)
        require(!trail.last
            || (isBounded(trail.last->userId, snyk::longestName)
                && isBounded(trail.last->userName, snyk::longestName)));
    require(presence::trailsFrom(presence::toJson(trails)) == trails);
    if (bytes.size() % 16 != 0)
        return;
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("client-secret.json")));
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    file.close();
    const access::clientsecret::NoteFile notes(folder.filePath(QStringLiteral("tokens.json")));
    if (const auto note = notes.read()) {
        require(notes.write(*note).has_value());
        const auto again = notes.read();
        require(
            again && again->key == note->key && again->clientId == note->clientId && again->api == note->api);
    }
}

void readJournals(const QJsonObject &json)
{
    if (const auto operation = records::operationFromJson(json)) {
        checkTarget(operation->target);
        const auto again = records::operationFromJson(records::toJson(*operation));
        require(again && *again == *operation);
    }
    if (const auto rotation = rotation::rotationFromJson(json)) {
        checkTarget(rotation->target);
        const auto again = rotation::rotationFromJson(rotation::toJson(*rotation));
        require(again && rotation::toJson(*again) == rotation::toJson(*rotation));
    }
}

/// Of the whole list nothing is lost: what is not understood is set aside, refused or kept.
void readList(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    static const SystemClock clock;
    const QString path = folder.filePath(QStringLiteral("tokens.json"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    file.close();
    records::RecordStore store(path, clock);
    const auto report = store.load();
    require(report || report.error().kind == records::RecordErrorKind::NewerVersion);
    if (report && !report->setAside.isEmpty())
        require(QFile::remove(report->setAside));
}

/// With the checksum that a forger would put in.
QByteArray resigned(QJsonObject content)
{
    content.remove(QStringLiteral("sha256"));
    const QByteArray canonical = QJsonDocument(content).toJson(QJsonDocument::Compact);
    content[QStringLiteral("sha256")]
        = QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
    return QJsonDocument(content).toJson();
}

void readBackup(const QByteArray &bytes, const QJsonObject &json)
{
    static_cast<void>(backup::fromBytes(bytes, false));
    const auto file = backup::fromBytes(resigned(json), false);
    if (!file)
        return;
    require(isBounded(file->program, snyk::longestName));
    const vault::KeySpace keys(QString(), false);
    const backup::ImportPlan plan = backup::planImport({}, *file, keys);
    const QList<records::TokenRecord> stored = backup::recordsToPut(plan);
    for (const records::TokenRecord &record : stored)
        require(records::hasCoherentAddresses(record) && record.note.size() <= records::longestNote);
    // Once it is done there is nothing left to add.
    require(backup::planImport(stored, *file, keys).added.isEmpty());
}

void readAudit(const QByteArray &bytes)
{
    const QString detail = QString::fromUtf8(bytes);
    if (const auto day = audit::details::keptUntilIn(detail))
        require(audit::details::keptUntilIn(audit::details::keptUntil(*day)) == day);
    if (const auto counts = audit::details::importCountsIn(detail))
        require(audit::details::importCountsIn(audit::details::importCounts(*counts)) == counts);
    const audit::Line line = audit::lineFrom(bytes);
    require(line.entry.has_value() == (line.kind == audit::LineKind::Entry));
    if (!line.entry)
        return;
    const QByteArray written = audit::toLine(*line.entry);
    require(!written.contains('\n'));
    const audit::Line again = audit::lineFrom(written);
    require(again.kind == audit::LineKind::Entry && audit::toLine(*again.entry) == written);
}

void readKeychain(const QByteArray &bytes)
{
    const Secret entry = Secret::take(QByteArray(bytes.constData(), bytes.size()));
    if (const auto envelope = vault::decodeEnvelope(entry)) {
        const auto encoded = vault::encodeEnvelope(*envelope);
        require(encoded.has_value());
        require(vault::decodeEnvelope(*encoded)->secret == envelope->secret);
    }
    if (const auto credential = credentials::ServiceCredential::fromStored(entry)) {
        const auto again = credentials::ServiceCredential::fromStored(credential->toStored());
        require(again && *again == *credential && again->fingerprint() == credential->fingerprint());
    }
    const QString text = QString::fromUtf8(bytes);
    if (const auto key = vault::VaultKey::parse(text))
        require(vault::VaultKey::parse(key->toString()) == key);
}

/// A file of its own for each, so one input in sixteen.
void readSettings(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    file.close();
    const settings::Settings settings(path);
    require(settings.clipboardSeconds.value() >= 5 && settings.clipboardSeconds.value() <= 600);
    require(
        settings.rotationDaysBrokerToken.value() >= 1 && settings.rotationDaysBrokerToken.value() <= 3650);
    require(settings.warningDays.value().size() <= settings::mostWarnings);
    require(settings.lastApiAddress.value().size() <= 4096);
    require(settings.boardColumns.value().size() <= 64 * 1024);
    static_cast<void>(settings.appearance.value());
    static_cast<void>(settings.secretStorage.value());
    static_cast<void>(settings.rememberedToken.key.value());
    static_cast<void>(settings.confirmedAddresses.value());
    static_cast<void>(access::rememberedToken(settings));
    static_cast<void>(network::proxySettingOf(settings));
    static_cast<void>(network::fromPem(settings.authorities.value()));
    static_cast<void>(updates::parseRelease(settings::UpdateItems(settings).answer.value()));
    const settings::CallRates rates(settings);
    for (const int perMinute : {rates.v1PerMinute.value(), rates.restPerMinute.value()})
        require(perMinute >= settings::fewestCallsPerMinute && perMinute <= settings::mostCallsPerMinute);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    // What is set aside is logged, which takes longer than reading it.
    QLoggingCategory::setFilterRules(QStringLiteral("broker.*=false"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzing::bytesFrom(data, size);
    readAudit(bytes);
    readKeychain(bytes);
    if (size % 16 == 0)
        readSettings(bytes);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return 0;
    readRecord(document.object());
    readJournals(document.object());
    readClientMemory(document.object());
    readClientMemory(document.object()[QStringLiteral("client")]);
    readNotes(bytes, document.object());
    if (size % 16 == 0)
        readList(bytes);
    readBackup(bytes, document.object());
    return 0;
}
