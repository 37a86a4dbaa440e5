// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diskthread.h"
#include "core/result.h"
#include "records/jsonfolder.h"
#include "rotation/rotation.h"

#include <QFuture>
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
///
/// What is done "soon" is done by a thread of the journal, in the order in which it was given; everything
/// else waits for what was given before it, and is done when the call returns.
class RotationJournal final
{
public:
    /// The folder is made when needed, private to the user.
    explicit RotationJournal(QString folder);

    using Saved = Result<bool, records::RecordError>;
    /// Adds or replaces; returns once it is on disk.
    [[nodiscard]] Saved save(const Rotation &rotation);
    /// The same without waiting for the disk. Settles once it is there, or will not be.
    [[nodiscard]] QFuture<Saved> saveSoon(const Rotation &rotation);
    /// The rotation is over; the file goes, soon. Removing what is not there is a success.
    [[nodiscard]] QFuture<Saved> removeSoon(const RotationId &id);

    struct Contents
    {
        /// Oldest first.
        QList<Rotation> rotations;
        /// As in records::JsonFolder::Contents.
        int unreadable = 0;
        QStringList setAside = {};
    };
    [[nodiscard]] Contents load();
    /// The same as of the last reading, with what was given "soon" since, whether the disk has it yet or will
    /// not: nobody waits, unless the folder was never read, or was changed by `save` since.
    [[nodiscard]] const Contents &known();
    /// Where damaged files were set aside since the start.
    [[nodiscard]] const QStringList &setAside() const noexcept { return m_files.setAside(); }

private:
    records::JsonFolder m_files;
    std::optional<Contents> m_known;
    /// Goes first, and waits for what it was given.
    DiskThread m_disk{QStringLiteral("the journal of rotations")};
};

} // namespace broker::rotation
