// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace broker::clientrun {

/// What a process says, as it comes, cut into lines that may be shown: bounded, without anything that could
/// be a secret, and `known` in no case. A progress that overwrites its line is many lines. Total: any bytes.
class RunLog final
{
public:
    void setKnown(const QList<Secret> &known) { m_known = known; }

    /// The lines that are whole now, without empty ones.
    [[nodiscard]] QStringList add(const QByteArray &bytes);
    /// And what is left without an end.
    [[nodiscard]] QStringList finish();

    /// The same for a text that is there as a whole.
    [[nodiscard]] QString masked(const QString &text) const;

private:
    [[nodiscard]] QStringList linesOf(const QByteArray &whole) const;

    QList<Secret> m_known;
    QByteArray m_rest;
};

} // namespace broker::clientrun
