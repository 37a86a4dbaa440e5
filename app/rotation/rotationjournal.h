// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "records/jsonfolder.h"
#include "rotation/rotation.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace broker::rotation {

/// Of a rotation's file.
inline constexpr int rotationSchema = 1;

/// A complete file, schema included. Pure.
[[nodiscard]] QJsonObject toJson(const Rotation &rotation);
/// Nothing when a needed field is missing, has another form, or a value this version does not know.
[[nodiscard]] std::optional<Rotation> rotationFromJson(const QJsonObject &file);
/// The fields that are left out when they have no value.
[[nodiscard]] QStringList optionalRotationFields();

/// Unfinished rotations, one small file each, on disk (flushed, mode 0600) before the call that they
/// announce. Holds no secret. What cannot be understood is kept, see records::JsonFolder.
class RotationJournal final
{
public:
    /// The folder is made when needed, private to the user.
    explicit RotationJournal(QString folder);

    /// Adds or replaces; returns once it is on disk.
    [[nodiscard]] Result<bool, records::RecordError> save(const Rotation &rotation);
    /// The rotation is over; the file goes. Removing what is not there is a success.
    [[nodiscard]] Result<bool, records::RecordError> remove(const RotationId &id);

    struct Contents
    {
        /// Oldest first.
        QList<Rotation> rotations;
        /// As in records::JsonFolder::Contents.
        int unreadable = 0;
        QStringList setAside = {};
    };
    [[nodiscard]] Contents load();
    /// Where damaged files were set aside since the start.
    [[nodiscard]] const QStringList &setAside() const noexcept { return m_files.setAside(); }

private:
    records::JsonFolder m_files;
};

} // namespace broker::rotation
