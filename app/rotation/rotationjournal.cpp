// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationjournal.h"

#include <algorithm>
#include <utility>

namespace broker::rotation {

namespace {

RotationJournal::Saved writeRotation(const records::JsonFolder &files, const Rotation &rotation)
{
    return files.put(rotation.id.toString(), toJson(rotation), optionalRotationFields());
}

auto hasRotationId(const RotationId &id)
{
    return [id](const Rotation &rotation) { return rotation.id == id; };
}

void oldestFirst(QList<Rotation> &rotations)
{
    std::stable_sort(rotations.begin(), rotations.end(),
        [](const Rotation &a, const Rotation &b) { return a.started < b.started; });
}

} // namespace

RotationJournal::RotationJournal(QString folder)
    : m_files(std::move(folder), [](const QJsonObject &content) {
        const auto rotation = rotationFromJson(content);
        return rotation ? std::optional(rotation->id.toString()) : std::nullopt;
    })
{ }

RotationJournal::Saved RotationJournal::save(const Rotation &rotation)
{
    m_disk.wait();
    m_known.reset();
    return writeRotation(m_files, rotation);
}

QFuture<RotationJournal::Saved> RotationJournal::saveSoon(const Rotation &rotation)
{
    if (m_known) {
        QList<Rotation> &known = m_known->rotations;
        known.removeIf(hasRotationId(rotation.id));
        known.append(rotation);
        oldestFirst(known);
    }
    return m_disk.run([files = m_files, rotation] { return writeRotation(files, rotation); });
}

QFuture<RotationJournal::Saved> RotationJournal::removeSoon(const RotationId &id)
{
    if (m_known)
        m_known->rotations.removeIf(hasRotationId(id));
    return m_disk.run([files = m_files, name = id.toString()] { return files.remove(name); });
}

RotationJournal::Contents RotationJournal::load()
{
    m_disk.wait();
    const records::JsonFolder::Contents files = m_files.load();
    Contents contents{{}, files.unreadable, files.setAside};
    for (const QJsonObject &content : files.understood)
        contents.rotations.append(rotationFromJson(content).value());
    oldestFirst(contents.rotations);
    m_known = contents;
    return contents;
}

const RotationJournal::Contents &RotationJournal::known()
{
    if (!m_known)
        (void)load();
    return *m_known;
}

} // namespace broker::rotation
