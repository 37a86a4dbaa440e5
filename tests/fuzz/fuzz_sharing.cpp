// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The files about many organizations: jobs and their notes, selections, and what is known of an account. What
// was understood once is understood again, as the same.

#include "fuzzing.h"
#include "practice/practicefile.h"
#include "sharing/jobjournal.h"
#include "sharing/jobjson.h"
#include "sharing/selection.h"
#include "sharing/selectionstore.h"
#include "sharing/surveyfile.h"
#include "snyk/plaintext.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSet>
#include <QTemporaryDir>

using namespace broker;
using namespace broker::sharing;
using fuzzing::isBounded;
using fuzzing::require;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

void readJob(const QJsonObject &json)
{
    if (const auto plan = planFromJson(json)) {
        const auto again = planFromJson(toJson(*plan));
        require(again && toJson(*again) == toJson(*plan));
    }
    const QString run = QStringLiteral("this");
    if (const auto state = stateFromJson(json, run)) {
        const auto again = stateFromJson(toJson(*state, run), run);
        require(again && toJson(*again, run) == toJson(*state, run));
    }
}

/// A job of two rows, whose notes are these bytes: the job is there, with a state for each row.
void readNotes(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    static JobJournal journal(folder.path());
    static const auto org = [](QStringView id) {
        return records::OrgRef{OrgId::parse(id).value(), QStringLiteral("A"), QStringLiteral("a"), {}};
    };
    static const JobPlan plan{.id = JobId::parse(u"0b5a3a40-0000-4000-8000-000000000009").value(),
        .way = Way::Each,
        .regionId = QStringLiteral("SNYK-EU-01"),
        .apiAddress = QStringLiteral("https://api.eu.snyk.io"),
        .integrationType = QStringLiteral("gitlab"),
        .made = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC),
        .rows = {{org(u"0b5a3a40-0000-4000-8000-000000000001"), Act::Add, {},
                     RecordId::parse(u"0b5a3a40-0000-4000-8000-000000000011").value()},
            {org(u"0b5a3a40-0000-4000-8000-000000000002"), Act::Enable,
                IntegrationId::parse(u"9a3e5d10-11aa-4e0b-b0c4-0f6d2b7c8e02").value(),
                RecordId::parse(u"0b5a3a40-0000-4000-8000-000000000012").value()}},
        .storage = records::Storage::Keychain};
    static const QString notes = [] {
        require(journal.begin(plan).has_value());
        (void)journal.noteSoon(plan.id, {});
        require(journal.find(plan.id).has_value());
        const QStringList files = QDir(folder.path()).entryList({QStringLiteral("*.rows.jsonl")});
        require(files.size() == 1);
        return folder.filePath(files.constFirst());
    }();
    put(notes, bytes);
    const auto job = journal.find(plan.id);
    require(job && job->plan == plan && job->states.size() == plan.rows.size());
}

void readSelections(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    // The name that a selection of this id has.
    put(folder.filePath(QStringLiteral("0b5a3a40-0000-4000-8000-000000000005.json")), bytes);
    SelectionStore store(folder.path());
    const SelectionStore::Contents contents = store.load();
    require(contents.selections.size() + contents.unreadable + contents.setAside.size() == 1);
    for (const KeptSelection &kept : contents.selections) {
        require(isBounded(kept.name, longestSelectionName));
        require(store.put(kept).has_value() && store.load().selections == contents.selections);
    }
    for (const QString &path : contents.setAside)
        require(QFile::remove(path));
}

/// What people paste to choose organizations, beside a few that are called as texts of the dictionary are.
void readChoice(const QByteArray &bytes)
{
    static const auto organization = [](QStringView id, const char *name, const char *slug) {
        snyk::Organization one{OrgId::parse(id).value()};
        one.name = QString::fromLatin1(name);
        one.slug = QString::fromLatin1(slug);
        return one;
    };
    static const QList<snyk::Organization> all{
        organization(u"0b5a3a40-0000-4000-8000-000000000001", "Acme", "acme"),
        organization(u"0b5a3a40-0000-4000-8000-000000000002", "ACME", "acme-2"),
        organization(u"0b5a3a40-0000-4000-8000-000000000003", "1", "org")};
    const Pasted pasted = readPasted(QString::fromUtf8(bytes), all);
    require(QSet<OrgId>(pasted.found.cbegin(), pasted.found.cend()).size() == pasted.found.size());
    require(pasted.unmatched.size() <= mostLines && pasted.ambiguous.size() <= mostLines);
    for (const QString &line : pasted.unmatched)
        require(line.size() <= longestLine);
}

void readPractice(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("practice.json"));
    put(path, bytes);
    for (const sandbox::KnownIntegration &known : practice::PracticeFile(path).load())
        require(!known.type.isEmpty());
}

void readSurvey(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("survey.json"));
    const QString copy = folder.filePath(QStringLiteral("copy.json"));
    put(path, bytes);
    const auto survey = loadSurvey(path);
    if (!survey)
        return;
    for (const snyk::Organization &organization : survey->organizations)
        require(isBounded(organization.name, snyk::longestName)
            && isBounded(organization.slug, snyk::longestName));
    require(saveSurvey(copy, *survey).has_value());
    const auto again = loadSurvey(copy);
    require(again && again->begun == survey->begun && again->regionId == survey->regionId);
    require(again->organizations.size() == survey->organizations.size());
    require(again->holdings.size() == survey->holdings.size());
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
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject())
        readJob(document.object());
    readChoice(bytes);
    // By way of files, one input in eight each.
    switch (size % 8) {
    case 0:
        readNotes(bytes);
        break;
    case 1:
        readSelections(bytes);
        break;
    case 2:
        readSurvey(bytes);
        break;
    case 3:
        readPractice(bytes);
        break;
    default:
        break;
    }
    return 0;
}
