// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/selectionstore.h"

#include "core/names.h"
#include "records/recordjson.h"
#include "snyk/apierror.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace broker::sharing {

namespace {

constexpr int selectionSchema = 1;
constexpr QLatin1String selectionIdField("id");
constexpr QLatin1String selectionNameField("name");
constexpr QLatin1String chosenField("chosen");
constexpr QLatin1String exclusionsField("exclusions");
constexpr QLatin1String kindField("kind");
constexpr QLatin1String textField("text");

using Kind = Exclusion::Kind;
constexpr Names<Kind, 3> ruleKinds{{{Kind::EndsWith, QLatin1String("endsWith")},
    {Kind::Contains, QLatin1String("contains")}, {Kind::Is, QLatin1String("is")}}};
static_assert(isComplete(ruleKinds));

QJsonObject toJson(const KeptSelection &kept)
{
    QStringList ids;
    for (const OrgId &id : kept.selection.chosen)
        ids.append(id.toString());
    std::sort(ids.begin(), ids.end());
    QJsonArray exclusions;
    for (const Exclusion &exclusion : kept.selection.exclusions) {
        exclusions.append(QJsonObject{{kindField, nameOf(ruleKinds, exclusion.kind)},
            {textField, exclusion.text.left(longestExclusion)}});
    }
    return {{records::schemaField, selectionSchema}, {selectionIdField, kept.id.toString()},
        {selectionNameField, snyk::boundedPlainText(kept.name).left(longestSelectionName)},
        {chosenField, QJsonArray::fromStringList(ids)}, {exclusionsField, exclusions}};
}

/// Whole or not at all: with a rule missing, organizations would be chosen that are to be left out.
std::optional<KeptSelection> fromJson(const QJsonObject &json)
{
    const auto id = SelectionId::parse(json[selectionIdField].toString());
    if (records::schemaOf(json) != selectionSchema || !id || !json[chosenField].isArray()
        || !json[exclusionsField].isArray())
        return std::nullopt;
    KeptSelection kept{
        *id, snyk::boundedPlainText(json[selectionNameField].toString()).left(longestSelectionName), {}};
    const QJsonArray chosen = json[chosenField].toArray();
    for (const QJsonValue &value : chosen) {
        const auto org = OrgId::parse(value.toString());
        if (!org)
            return std::nullopt;
        kept.selection.chosen.insert(*org);
    }
    const QJsonArray exclusions = json[exclusionsField].toArray();
    if (exclusions.size() > mostExclusions)
        return std::nullopt;
    for (const QJsonValue &value : exclusions) {
        const auto kind = valueOf(ruleKinds, value[kindField].toString());
        const QString text = value[textField].toString();
        // One that is cut would fit others, and an empty one nobody.
        if (!kind || text.trimmed().isEmpty() || text.size() > longestExclusion)
            return std::nullopt;
        kept.selection.exclusions.append({*kind, text});
    }
    return kept;
}

} // namespace

SelectionStore::SelectionStore(QString folder)
    : m_files(std::move(folder), [](const QJsonObject &content) {
        const auto kept = fromJson(content);
        return kept ? std::optional(kept->id.toString()) : std::nullopt;
    })
{ }

SelectionStore::Contents SelectionStore::load()
{
    const records::JsonFolder::Contents files = m_files.load();
    Contents contents{{}, files.unreadable, files.setAside};
    for (const QJsonObject &content : files.understood)
        contents.selections.append(fromJson(content).value());
    std::stable_sort(contents.selections.begin(), contents.selections.end(),
        [](const KeptSelection &a, const KeptSelection &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return contents;
}

Result<bool, records::RecordError> SelectionStore::put(const KeptSelection &selection)
{
    if (selection.selection.chosen.size() > mostChosen) {
        return Failure(records::RecordError{records::RecordErrorKind::TooLarge, selection.id.toString(),
            QStringLiteral("More than %1 organizations.").arg(mostChosen)});
    }
    if (selection.selection.exclusions.size() > mostExclusions) {
        return Failure(records::RecordError{records::RecordErrorKind::TooLarge, selection.id.toString(),
            QStringLiteral("More than %1 rules.").arg(mostExclusions)});
    }
    return m_files.put(selection.id.toString(), toJson(selection));
}

Result<bool, records::RecordError> SelectionStore::remove(const SelectionId &id)
{
    return m_files.remove(id.toString());
}

} // namespace broker::sharing
