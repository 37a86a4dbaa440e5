// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/powershellwords.h"

#include "clientconfig/furthercheck.h"
#include "clientconfig/secrettext.h"
#include "existing/budget.h"
#include "existing/secretparts.h"
#include "existing/substitution.h"

#include <algorithm>
#include <array>
#include <utility>

namespace broker::existing {

namespace {

using clientconfig::SecretText;

constexpr std::array<QByteArrayView, 5> singleQuotes{"'", "\u2018", "\u2019", "\u201a", "\u201b"};
constexpr std::array<QByteArrayView, 4> doubleQuotes{"\"", "\u201c", "\u201d", "\u201e"};

template <class Quotes>
qsizetype quoteLength(QByteArrayView text, const Quotes &quotes)
{
    const auto found = std::find_if(
        quotes.begin(), quotes.end(), [text](QByteArrayView quote) { return text.startsWith(quote); });
    return found == quotes.end() ? 0 : found->size();
}

bool isPowerShellBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isPartOfPowerShellName(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == ':';
}

/// "`" and a line end.
qsizetype continuationLength(QByteArrayView text)
{
    if (!text.startsWith('`'))
        return 0;
    qsizetype at = 1;
    while (at < text.size() && isPowerShellBlank(text[at]))
        ++at;
    return at < text.size() && text[at] == '\n' ? at + 1 : 0;
}

char escaped(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

/// PowerShell does not tell upper case from lower case.
QString keyOf(const QString &name)
{
    return name.toLower();
}

} // namespace

struct PowerShellWords::Open
{
    SecretText text;
    QStringList missing;
};

PowerShellWords::PowerShellWords(QByteArrayView text, qsizetype source)
    : m_text(withoutByteOrderMark(text))
    , m_source(source)
{ }

void PowerShellWords::advance(qsizetype count)
{
    const qsizetype end = std::min(m_at + count, m_text.size());
    m_line += static_cast<int>(m_text.sliced(m_at, end - m_at).count('\n'));
    m_at = end;
}

void PowerShellWords::skip(bool lineEndsToo)
{
    while (!atEnd()) {
        const qsizetype continuation = continuationLength(rest());
        if (continuation > 0) {
            advance(continuation);
        } else if (isPowerShellBlank(m_text[m_at]) || (lineEndsToo && m_text[m_at] == '\n')) {
            advance();
        } else if (sees("<#")) {
            const qsizetype end = rest().indexOf("#>");
            advance(end < 0 ? rest().size() : end + 2);
        } else if (sees("#")) {
            const qsizetype end = rest().indexOf('\n');
            advance(end < 0 ? rest().size() : end);
        } else {
            return;
        }
    }
}

bool PowerShellWords::readSingleQuoted(Open &word)
{
    advance(quoteLength(rest(), singleQuotes));
    while (!atEnd()) {
        const qsizetype quote = quoteLength(rest(), singleQuotes);
        if (quote == 0) {
            word.text << m_text[m_at];
            advance();
            continue;
        }
        // Two of them are one; of two kinds, the second counts.
        const qsizetype second = quoteLength(rest().sliced(quote), singleQuotes);
        if (second == 0) {
            advance(quote);
            return true;
        }
        word.text << rest().sliced(quote, second);
        advance(quote + second);
    }
    return false;
}

void PowerShellWords::readReference(Open &word)
{
    const QByteArrayView text = rest();
    if (text.startsWith("$(")) {
        word.missing.append(QStringLiteral("$(…)"));
        word.text << missingMark;
        const qsizetype end = text.indexOf(')');
        noteNames(end < 0 ? text : text.first(end));
        advance(end < 0 ? text.size() : end + 1);
        return;
    }
    const bool isBraced = text.startsWith("${") && !Budget::isSpent();
    const qsizetype start = isBraced ? 2 : 1;
    const qsizetype end = isBraced
        ? text.indexOf('}')
        : std::find_if_not(text.begin() + start, text.end(), isPartOfPowerShellName) - text.begin();
    if (end <= start || !Budget::spend(end)) {
        // A brace that stays open is looked for up to the end.
        static_cast<void>(Budget::spend(isBraced ? text.size() : 1));
        word.text << '$';
        advance();
        return;
    }
    const QString name = plainText(text.sliced(start, end - start));
    m_named.insert(keyOf(name));
    advance(isBraced ? end + 1 : end);
    constexpr QLatin1String ofEnvironment("env:");
    const Word *set = nullptr;
    if (name.startsWith(ofEnvironment, Qt::CaseInsensitive)) {
        set = m_environment.find(name.mid(ofEnvironment.size()));
    } else if (const auto found = m_values.constFind(keyOf(name));
               found != m_values.cend() && found->size() == 1) {
        set = &found->constFirst();
    }
    if (set && set->missing.isEmpty() && Budget::spend(set->text.size())) {
        word.text << set->text;
    } else {
        word.text << missingMark;
        word.missing.append(name);
    }
}

/// "$(…)" is not run, but what it speaks of tells which table is meant.
void PowerShellWords::noteNames(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
        const QByteArrayView rest = text.sliced(at + 1);
        const auto *const end = std::find_if_not(rest.begin(), rest.end(), isPartOfPowerShellName);
        m_named.insert(keyOf(plainText(rest.first(end - rest.begin()))));
    }
}

QSet<QString> PowerShellWords::takeNamed()
{
    return std::exchange(m_named, {});
}

bool PowerShellWords::readDoubleQuoted(Open &word)
{
    advance(quoteLength(rest(), doubleQuotes));
    while (!atEnd()) {
        const qsizetype quote = quoteLength(rest(), doubleQuotes);
        if (quote > 0) {
            const qsizetype second = quoteLength(rest().sliced(quote), doubleQuotes);
            if (second == 0) {
                advance(quote);
                return true;
            }
            word.text << rest().sliced(quote, second);
            advance(quote + second);
        } else if (sees("`") && m_at + 1 < m_text.size()) {
            word.text << escaped(m_text[m_at + 1]);
            advance(2);
        } else if (sees("$")) {
            readReference(word);
        } else {
            word.text << m_text[m_at];
            advance();
        }
    }
    return false;
}

std::optional<Word> PowerShellWords::readWord(QByteArrayView ends)
{
    const Spot start = spot();
    Open open;
    while (!atEnd() && !isPowerShellBlank(m_text[m_at]) && !ends.contains(m_text[m_at])
        && continuationLength(rest()) == 0) {
        if (quoteLength(rest(), singleQuotes) > 0) {
            if (!readSingleQuoted(open))
                return std::nullopt;
        } else if (quoteLength(rest(), doubleQuotes) > 0) {
            if (!readDoubleQuoted(open))
                return std::nullopt;
        } else if (sees("`") && m_at + 1 < m_text.size()) {
            open.text << escaped(m_text[m_at + 1]);
            advance(2);
        } else if (sees("$")) {
            readReference(open);
        } else {
            open.text << m_text[m_at];
            advance();
        }
    }
    return Word{open.text.take(), start, open.missing};
}

bool PowerShellWords::readTable(const QString &name)
{
    advance(rest().indexOf('{') + 1);
    PowerShellTable table{keyOf(name)};
    while (true) {
        skip(true);
        if (atEnd() || sees("}") || !Budget::spend(stepsOfEntry)) {
            advance();
            // The last of a name is what it is.
            m_tables.removeIf([&table](const PowerShellTable &one) { return one.name == table.name; });
            m_tables.append(table);
            return true;
        }
        if (sees(";")) {
            advance();
            continue;
        }
        const auto key = readWord("=\n;}");
        skip(false);
        if (!key)
            return false;
        if (!sees("=")) {
            // No pair; on with what follows, whatever it is.
            if (!atEnd() && !sees("}"))
                advance();
            continue;
        }
        advance();
        skip(true);
        const auto value = readWord("\n;}");
        if (!value)
            return false;
        const QString variable = plainText(key->text);
        if (!clientconfig::isVariableName(variable))
            table.ignored.append({IgnoredReason::NotUnderstood, {}, key->spot});
        else if (!value->missing.isEmpty())
            table.ignored.append({IgnoredReason::ValueNotGiven, shownName(variable), key->spot});
        else
            table.variables.append({variable, value->text, key->spot});
    }
}

bool PowerShellWords::readList(QByteArrayView end, QList<Word> &list)
{
    const bool isInBrackets = end == QByteArrayView(")");
    while (true) {
        skip(isInBrackets);
        if (atEnd() || sees(end) || (!isInBrackets && (sees("\n") || sees(";") || sees("}"))))
            break;
        if (sees(",")) {
            advance();
            skip(true);
            continue;
        }
        const qsizetype before = m_at;
        const auto word = readWord(isInBrackets ? QByteArrayView(",\n)") : QByteArrayView(",\n;}"));
        if (!word)
            return false;
        list.append(*word);
        if (m_at == before)
            advance();
    }
    if (isInBrackets)
        advance();
    return true;
}

QString PowerShellWords::assignedHere(bool &appends)
{
    if (!sees("$"))
        return {};
    const QByteArrayView text = rest();
    const auto *const end = std::find_if_not(text.begin() + 1, text.end(), isPartOfPowerShellName);
    qsizetype sign = end - text.begin();
    const QString name = plainText(text.sliced(1, sign - 1));
    while (sign < text.size() && isPowerShellBlank(text[sign]))
        ++sign;
    appends = text.sliced(sign).startsWith("+=");
    if (name.isEmpty() || (!appends && !text.sliced(sign).startsWith('=')))
        return {};
    advance(sign + (appends ? 2 : 1));
    return name;
}

bool PowerShellWords::assign(const QString &name, bool appends)
{
    skip(true);
    // "[ordered]@{", "[string]'…'"
    if (sees("[")) {
        const qsizetype end = rest().indexOf(']');
        advance(end < 0 ? 1 : end + 1);
        skip(false);
    }
    if (sees("@{"))
        return readTable(name);
    QList<Word> values = appends ? m_values.value(keyOf(name)) : QList<Word>();
    if (!Budget::spend(values.size()))
        return true;
    const bool isList = sees("@(");
    if (isList)
        advance(2);
    if (!readList(isList ? QByteArrayView(")") : QByteArrayView(";"), values))
        return false;
    constexpr QLatin1String ofEnvironment("env:");
    if (!name.startsWith(ofEnvironment, Qt::CaseInsensitive))
        m_values.insert(keyOf(name), values);
    else if (!values.isEmpty())
        m_environment.set(name.mid(ofEnvironment.size()), values.constFirst());
    return true;
}

Result<std::optional<Command>, Refusal> PowerShellWords::next()
{
    Command command;
    const auto openQuote = [this] { return Failure(Refusal{RefusalReason::OpenQuote, spot(), {}}); };
    while (!atEnd()) {
        skip(false);
        if (atEnd())
            break;
        if (QByteArrayView("\n;|{}()&").contains(m_text[m_at])) {
            const bool isCall = sees("&");
            advance();
            if (!isCall && !command.words.isEmpty())
                return std::optional(command);
            continue;
        }
        const Spot start = spot();
        bool appends = false;
        const QString assigned = command.words.isEmpty() ? assignedHere(appends) : QString();
        if (!assigned.isEmpty()) {
            if (!assign(assigned, appends))
                return openQuote();
            continue;
        }
        const bool isSplat
            = sees("@") && m_at + 1 < m_text.size() && isPartOfPowerShellName(m_text[m_at + 1]);
        if (isSplat)
            advance();
        const qsizetype before = m_at;
        auto word = readWord("\n;|{}()");
        if (!word)
            return Failure(Refusal{RefusalReason::OpenQuote, start, {}});
        const QList<Word> splat = isSplat ? m_values.value(keyOf(plainText(word->text))) : QList<Word>();
        if (!Budget::spend(stepsOfEntry * (1 + splat.size())))
            break;
        if (isSplat)
            command.words += splat;
        else
            command.words.append(*word);
        if (m_at == before)
            advance();
    }
    if (command.words.isEmpty())
        return std::optional<Command>();
    return std::optional(command);
}

} // namespace broker::existing
