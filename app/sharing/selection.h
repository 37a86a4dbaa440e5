// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "snyk/model.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

// Which of an account's organizations are meant. Pure; text from users and files is bounded and shown back
// as it was.
namespace broker::sharing {

/// Organizations that are left out, whatever else chooses them. Case does not matter.
struct Exclusion
{
    enum class Kind {
        EndsWith, ///< the name or the slug ends so, such as "-default"
        Contains, ///< the name or the slug has it in it
        Is, ///< name, slug or id
    };

    Kind kind = Kind::EndsWith;
    QString text = {};

    friend bool operator==(const Exclusion &, const Exclusion &) = default;
};

inline constexpr qsizetype mostExclusions = 5000;
inline constexpr qsizetype longestExclusion = 200;

/// Rules for very many organizations: a list of thousands of names costs each of them no more than one name.
class Excluder final
{
public:
    explicit Excluder(const QList<Exclusion> &exclusions);

    /// The first rule that leaves the organization out, as its place in the list; -1 when none does. A rule
    /// without text matches nobody.
    [[nodiscard]] int ruleFor(const snyk::Organization &organization) const;

private:
    /// Names, slugs and ids in one case, with the first rule that has it.
    QHash<QString, int> m_names;
    struct Part
    {
        int place = 0;
        Exclusion rule;
    };
    QList<Part> m_parts;
};

/// The rules with one more for each line of the text, of this kind: blank lines, those that are there already
/// and those longer than `longestExclusion` make none. At most `mostExclusions` in all.
[[nodiscard]] QList<Exclusion> withLines(
    QList<Exclusion> exclusions, Exclusion::Kind kind, const QString &text);

/// A choice of organizations that can be kept: who was ticked, and the rules that take some of them out.
struct Selection
{
    QSet<OrgId> chosen = {};
    QList<Exclusion> exclusions = {};

    friend bool operator==(const Selection &, const Selection &) = default;
};

/// Those that are chosen and not excluded, in the order of the list.
[[nodiscard]] QList<snyk::Organization> effective(
    const Selection &selection, const QList<snyk::Organization> &organizations);

/// What has become of those that are ticked.
struct Ticks
{
    /// As many as `effective` has.
    int chosen = 0;
    /// By a rule.
    int leftOut = 0;
    /// Not among the organizations.
    int unlisted = 0;
};
[[nodiscard]] Ticks ticksOf(const Selection &selection, const QList<snyk::Organization> &organizations);

/// A line that was pasted and names more than one organization.
struct Ambiguous
{
    QString line;
    QList<OrgId> organizations;

    friend bool operator==(const Ambiguous &, const Ambiguous &) = default;
};

struct Pasted
{
    /// In the order of the text, nothing twice.
    QList<OrgId> found;
    /// Lines that name nobody, as they were, cut to `longestLine`.
    QStringList unmatched;
    QList<Ambiguous> ambiguous;
    /// The text was longer than `longestText` or had more than `mostLines`; what is behind was not read.
    bool isCut = false;
};

inline constexpr qsizetype longestText = 4 * 1024 * 1024;
inline constexpr qsizetype mostLines = 100000;
inline constexpr qsizetype longestLine = 200;

/// Names, slugs or ids, one a line; or a table with commas, semicolons or tabs, in which the first field of a
/// line that names an organization counts. An id or a slug is exact; a name may be written in another case.
/// A first line that names nobody, in a text of more than one field a line, is taken for the header. Blank
/// lines mean nothing.
[[nodiscard]] Pasted readPasted(const QString &text, const QList<snyk::Organization> &organizations);

} // namespace broker::sharing
