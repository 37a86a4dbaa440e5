// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

// Cutting up text that may be secret, without a copy that stays behind.
namespace broker::existing {

[[nodiscard]] Secret secretFrom(QByteArrayView bytes);

/// NAME=value.
struct Assignment
{
    QString name;
    /// Nothing for a bare NAME.
    std::optional<Secret> value{};
};
/// Cut at the first "=". The name is whatever stands before it.
[[nodiscard]] Assignment assignmentIn(const Secret &text);

/// Of a text that is no secret: names, options, images, paths. Control characters and marks that turn the
/// direction are taken out, and it is cut to a length that fits a line.
[[nodiscard]] QString plainText(QByteArrayView bytes);
[[nodiscard]] QString plainText(const Secret &text);
/// A name for the user to see; nothing where a token, or NAME=value, stands in its place.
[[nodiscard]] QString shownName(const QString &name);

[[nodiscard]] bool is(const Secret &text, QByteArrayView other);
[[nodiscard]] bool startsWith(const Secret &text, QByteArrayView beginning);
/// Without its first bytes.
[[nodiscard]] Secret from(const Secret &text, qsizetype at);

/// The lines of a text, without their ends, which are LF or CR LF.
class Lines final
{
public:
    explicit Lines(QByteArrayView text);

    /// False after the last one.
    [[nodiscard]] bool next();
    [[nodiscard]] QByteArrayView line() const noexcept { return m_line; }
    /// Counted from 1.
    [[nodiscard]] int number() const noexcept { return m_number; }

private:
    QByteArrayView m_rest;
    QByteArrayView m_line;
    int m_number = 0;
    bool m_atEnd = false;
};

[[nodiscard]] QByteArrayView withoutByteOrderMark(QByteArrayView text);

} // namespace broker::existing
