// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/shellwords.h"

#include "clientconfig/furthercheck.h"
#include "clientconfig/secrettext.h"
#include "existing/budget.h"
#include "existing/secretparts.h"
#include "existing/substitution.h"

#include <algorithm>

namespace broker::existing {

namespace {

using clientconfig::SecretText;

bool isShellBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Ends a command. Redirections do as well: what follows is no word of it.
bool endsCommand(char c)
{
    return c == '\n' || c == ';' || c == '&' || c == '|' || c == '<' || c == '>' || c == '(' || c == ')';
}

/// Whether the lines that go on do so as those of Windows' own shell. A folder may end with a backslash, and
/// a pattern with "^": where both are, the first line of a program's that goes on decides.
bool isForWindows(QByteArrayView text)
{
    bool hasCaret = false;
    bool hasBackslash = false;
    for (Lines lines(text); lines.next();) {
        const QByteArrayView line = lines.line();
        if (lines.number() == 1 && line.startsWith("#!"))
            return false;
        const bool goesOn = line.endsWith('^') || line.endsWith('\\');
        const bool isOfProgram = line.contains("docker") || line.contains("podman") || line.contains("helm");
        if (goesOn && isOfProgram)
            return line.endsWith('^');
        hasCaret = hasCaret || line.endsWith('^');
        hasBackslash = hasBackslash || line.endsWith('\\');
    }
    return hasCaret && !hasBackslash;
}

bool isPartOfEnvironmentName(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

} // namespace

void Environment::set(const QString &name, const Word &value)
{
    m_variables.insert(name, value);
}

const Word *Environment::find(const QString &name) const
{
    const auto found = m_variables.constFind(name);
    return found == m_variables.constEnd() ? nullptr : &*found;
}

Lookup Environment::lookup() const
{
    return [this](const QString &name) -> std::optional<Secret> {
        const Word *word = find(name);
        return word && word->missing.isEmpty() ? std::optional(word->text) : std::nullopt;
    };
}

/// A word under construction.
struct ShellWords::Open
{
    SecretText text;
    QStringList missing;
    QStringList defaulted;
    Spot spot;
    /// Anything but references, so that "" is a word too.
    bool isWord = false;
};

ShellWords::ShellWords(QByteArrayView text, qsizetype source)
    : m_text(withoutByteOrderMark(text))
    , m_source(source)
    , m_isWindows(isForWindows(m_text))
{ }

char ShellWords::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
}

void ShellWords::advance(qsizetype count)
{
    const qsizetype end = std::min(m_at + count, m_text.size());
    m_line += static_cast<int>(m_text.sliced(m_at, end - m_at).count('\n'));
    m_at = end;
}

/// Of a line end that does not end the command: "\" or "^", and the blanks that a copy from a page leaves
/// behind it.
qsizetype ShellWords::continuationLength() const
{
    if (peek() != (m_isWindows ? '^' : '\\'))
        return 0;
    qsizetype ahead = 1;
    while (isShellBlank(peek(ahead)) || peek(ahead) == '\r')
        ++ahead;
    return peek(ahead) == '\n' ? ahead + 1 : 0;
}

void ShellWords::skipBlanks()
{
    while (!atEnd()) {
        const qsizetype continuation = continuationLength();
        if (continuation > 0)
            advance(continuation);
        else if (isShellBlank(peek()) || peek() == '\r')
            advance();
        else
            return;
    }
}

/// "$(…)" and "`…`": whatever it is, it is not in the file.
void ShellWords::skipSubstitution(Open &word)
{
    word.missing.append(QStringLiteral("$(…)"));
    word.text << missingMark;
    word.isWord = true;
    const bool isBackquoted = peek() == '`';
    advance(isBackquoted ? 1 : 2);
    int open = 1;
    while (!atEnd() && open > 0) {
        if (isBackquoted)
            open = peek() == '`' ? 0 : 1;
        else if (peek() == '(')
            ++open;
        else if (peek() == ')')
            --open;
        advance();
    }
}

void ShellWords::readReference(Open &word, const Environment &environment)
{
    const Reference reference = referenceAt(m_text.sliced(m_at));
    if (reference.length == 0) {
        word.text << peek();
        advance();
        return;
    }
    const Substituted value = resolve(reference, Dialect::Shell, environment.lookup());
    if (Budget::spend(value.value.size()))
        word.text << value.value;
    word.missing += value.missing;
    word.defaulted += value.defaulted;
    if (const Word *known = environment.find(reference.name))
        word.defaulted += known->defaulted;
    advance(reference.length);
}

/// "%NAME%", wherever it stands. What else there is of "%" is text.
void ShellWords::readWindowsReference(Open &word, const Environment &environment)
{
    const QByteArrayView rest = m_text.sliced(m_at);
    const auto *const end = std::find_if_not(rest.begin() + 1, rest.end(), isPartOfEnvironmentName);
    const qsizetype length = end - rest.begin();
    // Of a value that is percent-encoded, "%41%" is none.
    const bool isName = length > 1 && end != rest.end() && *end == '%' && !(rest[1] >= '0' && rest[1] <= '9');
    if (!isName) {
        word.text << peek();
        advance();
        return;
    }
    const QString name = plainText(rest.sliced(1, length - 1));
    const Word *known = environment.find(name);
    if (known && known->missing.isEmpty() && Budget::spend(known->text.size())) {
        word.text << known->text;
    } else {
        word.text << missingMark;
        word.missing.append(name);
    }
    advance(length + 1);
}

/// As a program of Windows takes its arguments apart: backslashes mean something before a quote alone.
bool ShellWords::readWindowsQuoted(Open &word, const Environment &environment)
{
    advance();
    while (!atEnd() && peek() != '"') {
        if (peek() == '%') {
            readWindowsReference(word, environment);
            continue;
        }
        qsizetype slashes = 0;
        while (peek(slashes) == '\\')
            ++slashes;
        const bool isBeforeQuote = slashes > 0 && peek(slashes) == '"';
        for (qsizetype i = 0; i < (isBeforeQuote ? slashes / 2 : slashes); ++i)
            word.text << '\\';
        if (isBeforeQuote && slashes % 2 != 0) {
            word.text << '"';
            ++slashes;
        } else if (slashes == 0) {
            word.text << peek();
            ++slashes;
        }
        advance(slashes);
    }
    if (atEnd())
        return false;
    advance();
    return true;
}

bool ShellWords::readQuoted(Open &word, const Environment &environment)
{
    const char quote = peek();
    advance();
    while (!atEnd() && peek() != quote) {
        if (quote == '\'') {
            word.text << peek();
            advance();
        } else if (peek() == '\\' && peek(1) == '\n') {
            advance(2);
        } else if (peek() == '\\' && QByteArrayView("\"\\$`").contains(peek(1)) && peek(1) != '\0') {
            word.text << peek(1);
            advance(2);
        } else if (peek() == '`' || (peek() == '$' && peek(1) == '(')) {
            skipSubstitution(word);
        } else if (peek() == '$') {
            readReference(word, environment);
        } else {
            word.text << peek();
            advance();
        }
    }
    if (atEnd())
        return false;
    advance();
    return true;
}

/// "set NAME=value", "set "NAME=value"": up to the end of the line, with every blank.
void ShellWords::readWindowsSet(Environment &environment)
{
    Open open;
    open.spot = spot();
    const bool isQuoted = peek() == '"';
    advance(isQuoted ? 1 : 0);
    while (!atEnd() && peek() != '\n' && peek() != '\r' && (isQuoted || (peek() != '&' && peek() != '|'))) {
        if (peek() == '%') {
            readWindowsReference(open, environment);
            continue;
        }
        advance(!isQuoted && peek() == '^' ? 1 : 0);
        open.text << peek();
        advance();
    }
    // What stands behind the last quote is no part of it.
    const Secret text = open.text.take().reveal([isQuoted](QByteArrayView bytes) {
        const qsizetype quote = isQuoted ? bytes.lastIndexOf('"') : -1;
        return secretFrom(quote < 0 ? bytes : bytes.first(quote));
    });
    const Assignment assignment = assignmentIn(text);
    if (assignment.value && clientconfig::isVariableName(assignment.name))
        environment.set(assignment.name, {*assignment.value, open.spot, open.missing, {}});
}

bool ShellWords::readWord(Open &word, const Environment &environment)
{
    word.spot = spot();
    while (!atEnd() && !isShellBlank(peek()) && !endsCommand(peek()) && peek() != '\r') {
        const char c = peek();
        if (continuationLength() > 0) {
            advance(continuationLength());
            continue;
        }
        word.isWord = true;
        if (c == '\'' && m_isWindows) {
            word.text << c;
            advance();
        } else if (c == '"' && m_isWindows) {
            if (!readWindowsQuoted(word, environment))
                return false;
        } else if (c == '\'' || c == '"') {
            if (!readQuoted(word, environment))
                return false;
        } else if (m_isWindows && c == '%') {
            readWindowsReference(word, environment);
        } else if (!m_isWindows && (c == '`' || (c == '$' && peek(1) == '('))) {
            skipSubstitution(word);
        } else if (c == '$' && !m_isWindows) {
            readReference(word, environment);
        } else if (c == (m_isWindows ? '^' : '\\') && m_at + 1 < m_text.size()) {
            word.text << peek(1);
            advance(2);
        } else {
            word.text << c;
            advance();
        }
    }
    return true;
}

Result<std::optional<Command>, Refusal> ShellWords::next(Environment &environment)
{
    Command command;
    while (!atEnd() && Budget::spend(stepsOfEntry)) {
        skipBlanks();
        if (atEnd())
            break;
        if (endsCommand(peek())) {
            advance();
            if (!command.words.isEmpty())
                return std::optional(command);
            continue;
        }
        if (peek() == '#') {
            while (!atEnd() && peek() != '\n')
                advance();
            continue;
        }
        if (m_isWindows && command.words.size() == 1
            && plainText(command.words.constFirst().text).compare(QLatin1String("set"), Qt::CaseInsensitive)
                == 0) {
            readWindowsSet(environment);
            continue;
        }
        Open open;
        if (!readWord(open, environment))
            return Failure(Refusal{RefusalReason::OpenQuote, open.spot, {}});
        const Word word{open.text.take(), open.spot, open.missing, open.defaulted};
        const Assignment assignment = assignmentIn(word.text);
        const bool isAssignment = assignment.value && clientconfig::isVariableName(assignment.name);
        const bool mayAssign = command.words.isEmpty() || is(command.words.constFirst().text, "export")
            || is(command.words.constFirst().text, "set");
        if (isAssignment && mayAssign)
            environment.set(assignment.name, {*assignment.value, word.spot, word.missing, word.defaulted});
        else if (open.isWord)
            command.words.append(word);
    }
    if (command.words.isEmpty())
        return std::optional<Command>();
    return std::optional(command);
}

} // namespace broker::existing
