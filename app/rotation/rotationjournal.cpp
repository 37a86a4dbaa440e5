// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationjournal.h"

#include <algorithm>
#include <utility>

namespace broker::rotation {

using records::RecordError;

RotationJournal::RotationJournal(QString folder)
    : m_files(std::move(folder), [](const QJsonObject &content) {
        const auto rotation = rotationFromJson(content);
        return rotation ? std::optional(rotation->id.toString()) : std::nullopt;
    })
{ }

Result<bool, RecordError> RotationJournal::save(const Rotation &rotation)
{
    return m_files.put(rotation.id.toString(), toJson(rotation), optionalRotationFields());
}

Result<bool, RecordError> RotationJournal::remove(const RotationId &id)
{
    return m_files.remove(id.toString());
}

RotationJournal::Contents RotationJournal::load()
{
    const records::JsonFolder::Contents files = m_files.load();
    Contents contents{{}, files.unreadable, files.setAside};
    for (const QJsonObject &content : files.understood)
        contents.rotations.append(rotationFromJson(content).value());
    std::stable_sort(contents.rotations.begin(), contents.rotations.end(),
        [](const Rotation &a, const Rotation &b) { return a.started < b.started; });
    return contents;
}

} // namespace broker::rotation
