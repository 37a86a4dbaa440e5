// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/passphrase.h"

#include "handover/sodium.h"

#include <QSet>
#include <QString>

namespace broker::handover {

namespace {

/// Without 0 and o, 1 and i and l.
constexpr QByteArrayView clearLetters("abcdefghjkmnpqrstuvwxyz23456789");
constexpr int groupsOfPassphrase = 4;
constexpr int lettersOfGroup = 5;

} // namespace

Secret canonical(const Secret &passphrase)
{
    return passphrase.reveal([](QByteArrayView bytes) {
        QString text = QString::fromUtf8(bytes);
        QString composed = text.normalized(QString::NormalizationForm_C);
        QString trimmed = composed.trimmed();
        wipe(text);
        wipe(composed);
        return Secret::take(std::move(trimmed));
    });
}

std::optional<PassphraseFlaw> flawOf(const Secret &passphrase)
{
    return canonical(passphrase).reveal([](QByteArrayView bytes) -> std::optional<PassphraseFlaw> {
        QString text = QString::fromUtf8(bytes);
        const qsizetype length = text.size();
        QSet<QChar> different;
        for (const QChar c : text)
            different.insert(c);
        wipe(text);
        if (length < fewestCharacters)
            return PassphraseFlaw::TooShort;
        if (length > mostCharacters)
            return PassphraseFlaw::TooLong;
        if (different.size() < fewestDifferent)
            return PassphraseFlaw::TooUniform;
        return std::nullopt;
    });
}

Secret newPassphrase()
{
    QByteArray text;
    text.reserve(groupsOfPassphrase * (lettersOfGroup + 1));
    for (int group = 0; group < groupsOfPassphrase; ++group) {
        if (group > 0)
            text.append('-');
        for (int letter = 0; letter < lettersOfGroup; ++letter)
            text.append(clearLetters[randomBelow(static_cast<quint32>(clearLetters.size()))]);
    }
    return Secret::take(std::move(text));
}

} // namespace broker::handover
