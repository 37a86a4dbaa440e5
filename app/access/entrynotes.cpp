// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/entrynotes.h"

#include "core/log.h"

namespace broker::access {

namespace {

// Names never change once released.
QString groupAt(int slot)
{
    return places::nameAt("unnamedToken", slot);
}

/// More than ever are on their way at once.
constexpr int mostNotes = 2 * places::most;
constexpr int noPlace = -1;

settings::Item<int> placeAt(settings::SettingsFile &file, int slot)
{
    return {file, groupAt(slot) + QStringLiteral("/place"), noPlace, noPlace, places::most - 1};
}

settings::Item<bool> isLeavingAt(settings::SettingsFile &file, int slot)
{
    return {file, groupAt(slot) + QStringLiteral("/isLeaving"), false};
}

places::Items itemsAt(settings::SettingsFile &file, int slot)
{
    return {file, groupAt(slot)};
}

} // namespace

bool isApiTokenOf(const vault::KeySpace &keys, const vault::VaultKey &key)
{
    // What all of them begin with.
    const QString some = keys.key(key.kind(), QStringLiteral("a"), QStringLiteral("a")).toString();
    return key.kind() == vault::SecretKind::ApiToken
        && key.toString().startsWith(QStringView(some).chopped(QStringView(u"a/a").size()));
}

EntryNotes::EntryNotes(const settings::Settings &settings)
    : m_file(settings.file())
{ }

std::optional<int> EntryNotes::slotOf(const QString &key) const
{
    for (int slot = 0; slot < mostNotes; ++slot) {
        if (itemsAt(*m_file, slot).key.value() == key)
            return slot;
    }
    return std::nullopt;
}

QList<EntryNote> EntryNotes::all() const
{
    QList<EntryNote> notes;
    for (int slot = 0; slot < mostNotes; ++slot) {
        const places::Items items = itemsAt(*m_file, slot);
        const auto key = vault::VaultKey::parse(items.key.value());
        if (!key)
            continue;
        EntryNote note{*key};
        if (!isLeavingAt(*m_file, slot).value()) {
            note.coming = places::read(items);
            // Neither wanted nor unwanted, for all that can be read: it is left alone.
            if (!note.coming)
                continue;
            const int place = placeAt(*m_file, slot).value();
            note.place = place == noPlace ? std::nullopt : std::optional(place);
        }
        notes.append(note);
    }
    return notes;
}

bool EntryNotes::has(const vault::VaultKey &key) const
{
    return slotOf(key.toString()).has_value();
}

bool EntryNotes::write(const EntryNote &note) const
{
    auto slot = slotOf(note.key.toString());
    if (!slot)
        slot = slotOf(QString());
    if (!slot)
        return false;
    auto isLeaving = isLeavingAt(*m_file, *slot);
    auto place = placeAt(*m_file, *slot);
    places::Items items = itemsAt(*m_file, *slot);
    isLeaving.set(!note.coming);
    place.set(note.place.value_or(noPlace));
    if (note.coming)
        places::write(items, *note.coming);
    else
        items.key.set(note.key.toString());
    return m_file->writeNow();
}

void EntryNotes::leave(const vault::VaultKey &key) const
{
    auto slot = slotOf(key.toString());
    if (!slot)
        slot = slotOf(QString());
    if (!slot) {
        qCWarning(logVault) << "No room to note that nobody needs this entry of the keychain any more:"
                            << key.toString();
        return;
    }
    auto isLeaving = isLeavingAt(*m_file, *slot);
    places::Items items = itemsAt(*m_file, *slot);
    isLeaving.set(true);
    items.key.set(key.toString());
}

void EntryNotes::clear(const vault::VaultKey &key) const
{
    if (const auto slot = slotOf(key.toString())) {
        places::clear(itemsAt(*m_file, *slot));
        auto isLeaving = isLeavingAt(*m_file, *slot);
        isLeaving.set(false);
    }
}

} // namespace broker::access
