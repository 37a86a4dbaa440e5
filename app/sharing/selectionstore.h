// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/jsonfolder.h"
#include "sharing/selection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace broker::sharing {

/// Ours: one kept selection.
using SelectionId = Id<struct SelectionTag>;

struct KeptSelection
{
    SelectionId id;
    /// The user's own word for it, at most `longestSelectionName`.
    QString name;
    Selection selection;

    friend bool operator==(const KeptSelection &, const KeptSelection &) = default;
};

inline constexpr qsizetype longestSelectionName = 100;
/// What fits into a file of a records::JsonFolder.
inline constexpr qsizetype mostChosen = 15000;

/// Selections that the user keeps, one small file each; ids and rules, nothing secret. What cannot be
/// understood is kept, see records::JsonFolder.
class SelectionStore final
{
public:
    /// The folder is made when needed, private to the user.
    explicit SelectionStore(QString folder);

    struct Contents
    {
        /// By name.
        QList<KeptSelection> selections;
        /// As in records::JsonFolder::Contents.
        int unreadable = 0;
        QStringList setAside = {};
    };
    [[nodiscard]] Contents load();
    /// Adds or replaces. `TooLarge` for more than `mostChosen` organizations or `mostExclusions` rules.
    [[nodiscard]] Result<bool, records::RecordError> put(const KeptSelection &selection);
    /// Removing what is not there is a success.
    [[nodiscard]] Result<bool, records::RecordError> remove(const SelectionId &id);

private:
    records::JsonFolder m_files;
};

} // namespace broker::sharing
