// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace broker::clientrun {

/// Cuts the output of a process, as it arrives, into lines fit to be shown: bounded, with `known` and
/// whatever looks like a secret masked. A progress bar that overwrites its line becomes many lines. Takes any
/// bytes.
class RunLog final
{
public:
    void setKnown(const QList<Secret> &known) { m_known = known; }

    /// The lines that are complete by now; empty ones are left out.
    [[nodiscard]] QStringList add(const QByteArray &bytes);
    /// The last line, if nothing ended it.
    [[nodiscard]] QStringList finish();

    /// The same for a text that is there as a whole.
    [[nodiscard]] QString masked(const QString &text) const;

private:
    [[nodiscard]] QStringList linesOf(const QByteArray &whole) const;

    QList<Secret> m_known;
    QByteArray m_rest;
};

} // namespace broker::clientrun
