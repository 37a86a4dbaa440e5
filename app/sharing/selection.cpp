// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/selection.h"

#include "organizations/orgdirectory.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace broker::sharing {

namespace {

bool isExcluded(const snyk::Organization &organization, const Exclusion &rule)
{
    const QString text = rule.text.trimmed();
    if (text.isEmpty())
        return false;
    const auto same = [&text](const QString &value) { return value.compare(text, Qt::CaseInsensitive) == 0; };
    switch (rule.kind) {
    case Exclusion::Kind::EndsWith:
        return organization.name.endsWith(text, Qt::CaseInsensitive)
            || organization.slug.endsWith(text, Qt::CaseInsensitive);
    case Exclusion::Kind::Contains:
        return organization.name.contains(text, Qt::CaseInsensitive)
            || organization.slug.contains(text, Qt::CaseInsensitive);
    case Exclusion::Kind::Is:
        return same(organization.name) || same(organization.slug) || same(organization.id.toString());
    }
    return false;
}

/// Who is meant by a word: ids and slugs belong to one, a name may belong to several.
class Directory final
{
public:
    explicit Directory(const QList<snyk::Organization> &organizations)
    {
        for (const snyk::Organization &organization : organizations) {
            m_byId.insert(organization.id.toString(), organization.id);
            m_bySlug[organization.slug].append(organization.id);
            m_byName[organization.name.toCaseFolded()].append(organization.id);
        }
    }

    [[nodiscard]] QList<OrgId> named(const QString &word) const
    {
        if (const auto id = m_byId.constFind(word.toLower()); id != m_byId.cend())
            return {*id};
        if (const QList<OrgId> bySlug = m_bySlug.value(word); !bySlug.isEmpty())
            return bySlug;
        return m_byName.value(word.toCaseFolded());
    }

private:
    QHash<QString, OrgId> m_byId;
    QHash<QString, QList<OrgId>> m_bySlug;
    QHash<QString, QList<OrgId>> m_byName;
};

/// The fields of a line of a table. Quotes may hold separators, and double quotes a quote.
QStringList fieldsOf(QStringView line)
{
    QStringList fields;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (isQuoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"' && (isQuoted || field.trimmed().isEmpty())) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u';' || c == u'\t')) {
            fields.append(field.trimmed());
            field.clear();
        } else {
            field += c;
        }
    }
    fields.append(field.trimmed());
    return fields;
}

} // namespace

int excludedBy(const snyk::Organization &organization, const QList<Exclusion> &exclusions)
{
    const auto rule = std::find_if(exclusions.cbegin(), exclusions.cend(),
        [&organization](const Exclusion &exclusion) { return isExcluded(organization, exclusion); });
    return rule == exclusions.cend() ? -1 : static_cast<int>(std::distance(exclusions.cbegin(), rule));
}

QList<int> shownBy(
    const Filter &filter, const QList<snyk::Organization> &organizations, const Selection &selection)
{
    QList<int> shown;
    for (int place = 0; place < organizations.size(); ++place) {
        const snyk::Organization &organization = organizations.at(place);
        if ((filter.group && organization.group != filter.group)
            || (filter.onlyChosen && !selection.chosen.contains(organization.id)))
            continue;
        if (filter.needle.isEmpty() || organizations::matches(organization, filter.needle))
            shown.append(place);
    }
    return shown;
}

QList<snyk::Organization> effective(
    const Selection &selection, const QList<snyk::Organization> &organizations)
{
    QList<snyk::Organization> left;
    std::copy_if(organizations.cbegin(), organizations.cend(), std::back_inserter(left),
        [&selection](const snyk::Organization &organization) {
            return selection.chosen.contains(organization.id)
                && excludedBy(organization, selection.exclusions) < 0;
        });
    return left;
}

Pasted readPasted(const QString &text, const QList<snyk::Organization> &organizations)
{
    const Directory directory(organizations);
    Pasted pasted;
    pasted.isCut = text.size() > longestText;
    QSet<OrgId> known;
    const auto take = [&pasted, &known](const OrgId &id) {
        if (!known.contains(id))
            pasted.found.append(id);
        known.insert(id);
    };
    qsizetype count = 0;
    bool mayBeHeader = true;
    constexpr QChar byteOrderMark(0xfeff);
    QStringView bounded = QStringView(text).left(longestText);
    if (bounded.startsWith(byteOrderMark))
        bounded = bounded.sliced(1);
    for (const QStringView part : bounded.tokenize(u'\n')) {
        const QStringView line = part.trimmed();
        if (line.isEmpty())
            continue;
        if (++count > mostLines) {
            pasted.isCut = true;
            break;
        }
        // The line as a whole first: names may have commas in them.
        QList<OrgId> meant = directory.named(line.toString());
        const QStringList fields = fieldsOf(line);
        for (auto field = fields.cbegin(); meant.isEmpty() && field != fields.cend(); ++field) {
            if (!field->isEmpty())
                meant = directory.named(*field);
        }
        const bool isHeader = mayBeHeader && meant.isEmpty() && fields.size() > 1;
        mayBeHeader = false;
        if (meant.size() == 1)
            take(meant.constFirst());
        else if (meant.size() > 1)
            pasted.ambiguous.append({line.left(longestLine).toString(), meant});
        else if (!isHeader)
            pasted.unmatched.append(line.left(longestLine).toString());
    }
    return pasted;
}

} // namespace broker::sharing
