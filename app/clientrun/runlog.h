// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace broker::clientrun {

/// What an engine puts in front of a line of a container's log when it is asked to.
struct LogMoment
{
    /// As it came: an engine takes it for "since".
    QString text;
    qint64 seconds = 0;
    int nanoseconds = 0;

    /// Takes it away from the line; nothing where there is none.
    [[nodiscard]] static std::optional<LogMoment> takenFrom(QString &line);
    [[nodiscard]] bool isBefore(const LogMoment &other) const noexcept;
};

/// Cuts the output of a process, as it arrives, into lines fit to be shown: bounded, with `known` and
/// whatever looks like a secret masked; the ids of containers and images are none. A progress bar that
/// overwrites its line becomes many lines. Takes any bytes.
class RunLog final
{
public:
    void setKnown(const QList<Secret> &known);
    /// Names that look like secrets and are none: of containers, images and networks. What is in one of the
    /// known secrets is hidden all the same.
    void setOpen(const QStringList &names);

    /// What comes next is of another process: one that was asked to put the moment in front of each line, or
    /// not. The moments are left out, and so are lines that came before, when the log was read the last time.
    void begin(bool isTimed);
    /// What comes next is the log of another container.
    void startOver() { m_last.reset(); }
    /// Of the last line that had one.
    [[nodiscard]] const std::optional<LogMoment> &last() const noexcept { return m_last; }

    /// The lines that are complete by now; empty ones are left out.
    [[nodiscard]] QStringList add(const QByteArray &bytes);
    /// The last line, if nothing ended it.
    [[nodiscard]] QStringList finish();

    /// The same for a text that is there as a whole.
    [[nodiscard]] QString masked(const QString &text) const;

private:
    [[nodiscard]] QStringList linesOf(const QByteArray &whole);
    [[nodiscard]] bool isSeen(QString &line);
    [[nodiscard]] QString shown(const QString &line) const;
    [[nodiscard]] bool isOpen(QStringView line, qsizetype start, qsizetype length) const;

    QList<Secret> m_known;
    QStringList m_open;
    QByteArray m_rest;
    bool m_isTimed = false;
    /// Of the line before: what follows it without a moment of its own belongs to it.
    bool m_wasSeen = false;
    std::optional<LogMoment> m_last;
    /// The last one of the reading before: Podman gives all lines that were written at once the same moment.
    std::optional<LogMoment> m_seen;
};

} // namespace broker::clientrun
