// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/selection.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace broker::sharing {

namespace {

bool hasPart(const snyk::Organization &organization, const Exclusion &rule)
{
    if (rule.kind == Exclusion::Kind::EndsWith) {
        return organization.name.endsWith(rule.text, Qt::CaseInsensitive)
            || organization.slug.endsWith(rule.text, Qt::CaseInsensitive);
    }
    return organization.name.contains(rule.text, Qt::CaseInsensitive)
        || organization.slug.contains(rule.text, Qt::CaseInsensitive);
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

Excluder::Excluder(const QList<Exclusion> &exclusions)
{
    for (qsizetype place = 0; place < exclusions.size(); ++place) {
        const Exclusion &rule = exclusions.at(place);
        const QString text = rule.text.trimmed();
        if (text.isEmpty())
            continue;
        if (rule.kind != Exclusion::Kind::Is)
            m_parts.append({static_cast<int>(place), {rule.kind, text}});
        else if (const QString name = text.toCaseFolded(); !m_names.contains(name))
            m_names.insert(name, static_cast<int>(place));
    }
}

int Excluder::ruleFor(const snyk::Organization &organization) const
{
    int first = -1;
    const auto take = [&first](int place) { first = first < 0 ? place : std::min(first, place); };
    if (!m_names.isEmpty()) {
        for (const QString &name : {organization.name, organization.slug, organization.id.toString()}) {
            if (const auto rule = m_names.constFind(name.toCaseFolded()); rule != m_names.cend())
                take(*rule);
        }
    }
    const auto part = std::find_if(m_parts.cbegin(), m_parts.cend(),
        [&organization](const Part &each) { return hasPart(organization, each.rule); });
    if (part != m_parts.cend())
        take(part->place);
    return first;
}

QList<Exclusion> withLines(QList<Exclusion> exclusions, Exclusion::Kind kind, const QString &text)
{
    QSet<QString> known;
    for (const Exclusion &rule : std::as_const(exclusions)) {
        if (rule.kind == kind)
            known.insert(rule.text.toCaseFolded());
    }
    for (const QStringView part : QStringView(text).left(longestText).tokenize(u'\n')) {
        const QString line = part.trimmed().toString();
        if (exclusions.size() >= mostExclusions)
            break;
        if (line.isEmpty() || line.size() > longestExclusion || known.contains(line.toCaseFolded()))
            continue;
        known.insert(line.toCaseFolded());
        exclusions.append({kind, line});
    }
    return exclusions;
}

QList<snyk::Organization> effective(
    const Selection &selection, const QList<snyk::Organization> &organizations)
{
    const Excluder excluder(selection.exclusions);
    QList<snyk::Organization> left;
    std::copy_if(organizations.cbegin(), organizations.cend(), std::back_inserter(left),
        [&selection, &excluder](const snyk::Organization &organization) {
            return selection.chosen.contains(organization.id) && excluder.ruleFor(organization) < 0;
        });
    return left;
}

Ticks ticksOf(const Selection &selection, const QList<snyk::Organization> &organizations)
{
    const Excluder excluder(selection.exclusions);
    Ticks ticks;
    for (const snyk::Organization &organization : organizations) {
        if (selection.chosen.contains(organization.id))
            ++(excluder.ruleFor(organization) < 0 ? ticks.chosen : ticks.leftOut);
    }
    ticks.unlisted = static_cast<int>(selection.chosen.size()) - ticks.chosen - ticks.leftOut;
    return ticks;
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
    // A line repeated a thousand times counts once.
    QHash<QString, bool> asked;
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
        QString word = line.toString();
        QList<OrgId> meant = directory.named(word);
        const QStringList fields = fieldsOf(line);
        for (auto field = fields.cbegin(); meant.size() != 1 && field != fields.cend(); ++field) {
            const QList<OrgId> named = field->isEmpty() ? QList<OrgId>() : directory.named(*field);
            // Another field of the line may say which of several is meant.
            if (meant.isEmpty() || (named.size() == 1 && meant.contains(named.constFirst()))) {
                meant = named;
                word = *field;
            }
        }
        const bool isHeader = mayBeHeader && meant.isEmpty() && fields.size() > 1;
        mayBeHeader = false;
        if (meant.size() == 1)
            take(meant.constFirst());
        else if (meant.size() > 1 && !std::exchange(asked[word], true))
            pasted.ambiguous.append({line.left(longestLine).toString(), meant});
        else if (meant.size() > 1)
            continue;
        else if (!isHeader)
            pasted.unmatched.append(line.left(longestLine).toString());
    }
    return pasted;
}

} // namespace broker::sharing
