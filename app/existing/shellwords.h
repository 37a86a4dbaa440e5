// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/rawclient.h"

#include <QHash>
#include <QList>
#include <QStringList>

// The commands of a script, word by word. Nothing is run: what a word would need a program for is missing
// from it.
namespace broker::existing {

struct Word
{
    Secret text;
    Spot spot{};
    /// Names of what the value of the word would need, with `missingMark` in their places; empty when it is
    /// whole.
    QStringList missing{};
    /// Names of what may be set where it is run, and is taken to be what the word says otherwise.
    QStringList defaulted{};
};

struct Command
{
    QList<Word> words{};
};

/// What a script has set by the time a command is reached.
class Environment final
{
public:
    void set(const QString &name, const Word &value);
    [[nodiscard]] const Word *find(const QString &name) const;
    [[nodiscard]] Lookup lookup() const;

private:
    QHash<QString, Word> m_variables;
};

/// Of a POSIX shell; of Windows' own, with "^" and "set", where lines end with "^" and none as a POSIX shell
/// goes on.
class ShellWords final
{
public:
    ShellWords(QByteArrayView text, qsizetype source);

    /// The next command; nothing at the end, or an open quote. Assignments have happened by then.
    [[nodiscard]] Result<std::optional<Command>, Refusal> next(Environment &environment);

private:
    struct Open;

    [[nodiscard]] Spot spot() const { return {m_source, m_line}; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek(qsizetype ahead = 0) const;
    void advance(qsizetype count = 1);
    [[nodiscard]] qsizetype continuationLength() const;
    void skipBlanks();
    /// False for a quote that stays open.
    [[nodiscard]] bool readWord(Open &word, const Environment &environment);
    [[nodiscard]] bool readQuoted(Open &word, const Environment &environment);
    void readReference(Open &word, const Environment &environment);
    [[nodiscard]] bool readWindowsQuoted(Open &word, const Environment &environment);
    void readWindowsReference(Open &word, const Environment &environment);
    void readWindowsSet(Environment &environment);
    void skipSubstitution(Open &word);

    QByteArrayView m_text;
    qsizetype m_source;
    bool m_isWindows;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace broker::existing
