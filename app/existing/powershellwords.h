// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/shellwords.h"

#include <QHash>
#include <QSet>

// As much of PowerShell as scripts have that start a container.
namespace broker::existing {

/// What a script keeps in one "@{ NAME = … }".
struct PowerShellTable
{
    /// Of its variable, in lower case.
    QString name{};
    QList<RawVariable> variables{};
    /// Pairs whose values are not there.
    QList<Ignored> ignored{};
};

class PowerShellWords final
{
public:
    PowerShellWords(QByteArrayView text, qsizetype source);

    /// The next command; nothing at the end, or an open quote. Assignments have happened by then.
    [[nodiscard]] Result<std::optional<Command>, Refusal> next();
    /// What "$env:NAME = …" has set.
    [[nodiscard]] const Environment &environment() const noexcept { return m_environment; }
    /// All "$name = @{ NAME = … }": scripts keep in one what they pass.
    [[nodiscard]] const QList<PowerShellTable> &tables() const noexcept { return m_tables; }
    /// The variables that were named since this was asked last, in lower case.
    [[nodiscard]] QSet<QString> takeNamed();

private:
    struct Open;

    [[nodiscard]] Spot spot() const { return {m_source, m_line}; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QByteArrayView rest() const { return m_text.sliced(m_at); }
    [[nodiscard]] bool sees(QByteArrayView beginning) const { return rest().startsWith(beginning); }
    void advance(qsizetype count = 1);
    /// Blanks, continued lines and comments; line ends as well where they mean nothing.
    void skip(bool lineEndsToo);

    /// One value: quoted, bare, or both together. Nothing for an open quote.
    [[nodiscard]] std::optional<Word> readWord(QByteArrayView ends);
    [[nodiscard]] bool readSingleQuoted(Open &word);
    [[nodiscard]] bool readDoubleQuoted(Open &word);
    void readReference(Open &word);
    /// False for an open quote.
    [[nodiscard]] bool readTable(const QString &name);
    void noteNames(QByteArrayView text);
    [[nodiscard]] bool readList(QByteArrayView end, QList<Word> &list);
    [[nodiscard]] bool assign(const QString &name, bool appends);
    /// The variable at the front when it is being assigned to; empty otherwise. Goes behind the sign.
    [[nodiscard]] QString assignedHere(bool &appends);

    QByteArrayView m_text;
    qsizetype m_source;
    qsizetype m_at = 0;
    int m_line = 1;
    Environment m_environment;
    QHash<QString, QList<Word>> m_values;
    QList<PowerShellTable> m_tables;
    /// See takeNamed().
    QSet<QString> m_named;
};

} // namespace broker::existing
