// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/envfile.h"

#include "clientconfig/furthercheck.h"
#include "clientconfig/secrettext.h"
#include "core/tokens.h"
#include "existing/budget.h"
#include "existing/secretparts.h"
#include "existing/substitution.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace broker::existing {

namespace {

using clientconfig::SecretText;

constexpr std::array quoteSigns{'\'', '"', '`'};

bool isBlankInLine(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlankInLine(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlankInLine(text.back()))
        text.chop(1);
    return text;
}

bool isQuote(char c)
{
    return std::find(quoteSigns.begin(), quoteSigns.end(), c) != quoteSigns.end();
}

/// The variable at the front of a line, and where its value begins.
struct Head
{
    QString name;
    qsizetype value = -1;
};

/// Both kinds of dotenv take "export NAME=value", blanks around the sign, and a colon for it.
Head dotenvHead(QByteArrayView line)
{
    constexpr QByteArrayView exported("export ");
    qsizetype at = 0;
    while (at < line.size() && isBlankInLine(line[at]))
        ++at;
    if (line.sliced(at).startsWith(exported))
        at += exported.size();
    const QByteArrayView rest = line.sliced(at);
    const auto *const sign
        = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '=' || c == ':'; });
    const QString name = plainText(trimmed(rest.first(sign - rest.begin())));
    if (!clientconfig::isVariableName(name))
        return {};
    if (sign == rest.end())
        return {name, -1};
    return {name, at + (sign - rest.begin()) + 1};
}

/// A quoted value that begins at the front: its content, and what it takes with both quotes; nothing where
/// the quote stays open.
struct Quoted
{
    QByteArrayView content;
    qsizetype length = 0;
};

std::optional<Quoted> quotedAt(QByteArrayView text)
{
    const char quote = text.front();
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == quote)
            return Quoted{text.sliced(1, at - 1), at + 1};
    }
    return std::nullopt;
}

/// dotenv knows no escapes but these two, and these in double quotes alone.
void putNpmQuoted(SecretText &out, QByteArrayView content, char quote)
{
    for (qsizetype at = 0; at < content.size(); ++at) {
        const QByteArrayView rest = content.sliced(at);
        const bool isEscape = quote == '"' && (rest.startsWith("\\n") || rest.startsWith("\\r"));
        if (isEscape)
            out << (rest[1] == 'n' ? '\n' : '\r');
        else
            out << content[at];
        at += isEscape ? 1 : 0;
    }
}

/// Compose: '' is literal but for "\'", "" has the usual escapes.
void putComposeQuoted(SecretText &out, QByteArrayView content, char quote)
{
    for (qsizetype at = 0; at < content.size(); ++at) {
        const char following = at + 1 < content.size() ? content[at + 1] : '\0';
        if (content[at] != '\\' || following == '\0') {
            out << content[at];
        } else if (quote == '\'') {
            out << (following == '\'' ? following : '\\');
            at += following == '\'' ? 1 : 0;
        } else if (following == 'n' || following == 'r' || following == 't') {
            out << (following == 'n' ? '\n' : following == 'r' ? '\r' : '\t');
            ++at;
        } else if (following == '$') {
            // References are looked for afterwards.
            out << QByteArrayView("$$");
            ++at;
        } else {
            out << following;
            ++at;
        }
    }
}

class LineReader
{
public:
    LineReader(QByteArrayView text, qsizetype source, EnvReader reader, const Lookup &known)
        : m_text(withoutByteOrderMark(text))
        , m_source(source)
        , m_reader(reader)
        , m_known(known)
    { }

    Result<EnvLines, Refusal> read()
    {
        while (m_at < m_text.size() && Budget::spend(stepsOfEntry)) {
            const qsizetype end = m_text.indexOf('\n', m_at);
            QByteArrayView line = m_text.sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
            const qsizetype start = m_at;
            m_at = end < 0 ? m_text.size() : end + 1;
            if (line.endsWith('\r'))
                line.chop(1);
            ++m_line;
            if (m_reader == EnvReader::Docker)
                readDockerLine(line);
            else if (!readDotenvLine(line, start))
                return Failure(Refusal{RefusalReason::OpenQuote, spot(m_line), {}});
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] Spot spot(int line) const { return {m_source, line}; }

    void ignore(IgnoredReason reason, const QString &name)
    {
        m_found.ignored.append({reason, shownName(name), spot(m_line)});
    }

    /// Blanks at the front of a line are skipped, the rest is as it is.
    void readDockerLine(QByteArrayView line)
    {
        while (!line.isEmpty() && isBlankInLine(line.front()))
            line = line.sliced(1);
        if (line.isEmpty() || line.startsWith('#'))
            return;
        const qsizetype sign = line.indexOf('=');
        const QString name = plainText(sign < 0 ? line : line.first(sign));
        if (!clientconfig::isVariableName(name))
            ignore(IgnoredReason::NotUnderstood, {});
        else if (sign < 0)
            ignore(IgnoredReason::ValueNotGiven, name);
        else
            m_found.variables.append({name, secretFrom(line.sliced(sign + 1)), spot(m_line)});
    }

    /// False for a quote that stays open. A quoted value may go over several lines.
    bool readDotenvLine(QByteArrayView line, qsizetype start)
    {
        if (trimmed(line).isEmpty() || trimmed(line).startsWith('#'))
            return true;
        const Head head = dotenvHead(line);
        if (head.name.isEmpty() || head.value < 0) {
            ignore(
                head.name.isEmpty() ? IgnoredReason::NotUnderstood : IgnoredReason::ValueNotGiven, head.name);
            return true;
        }
        const int first = m_line;
        qsizetype at = head.value;
        while (at < line.size() && isBlankInLine(line[at]))
            ++at;
        const bool mayQuote
            = at < line.size() && isQuote(line[at]) && (m_reader == EnvReader::Npm || line[at] != '`');
        if (!mayQuote) {
            append(head.name, unquoted(line.sliced(std::min(at, line.size()))), '\0', first);
            return true;
        }
        const auto quoted = quotedAt(m_text.sliced(start + at));
        if (!quoted) {
            // dotenv takes such a value as it is, up to the end of the line.
            if (m_reader == EnvReader::Npm)
                append(head.name, unquoted(line.sliced(at)), '\0', first);
            return m_reader == EnvReader::Npm;
        }
        append(head.name, quoted->content, line[at], first);
        skipTo(start + at + quoted->length);
        return true;
    }

    /// Up to a "#": dotenv wants no blank before it, Compose does.
    [[nodiscard]] QByteArrayView unquoted(QByteArrayView rest) const
    {
        for (qsizetype at = 0; at < rest.size(); ++at) {
            const bool mayComment = m_reader == EnvReader::Npm || at == 0 || isBlankInLine(rest[at - 1]);
            if (rest[at] == '#' && mayComment)
                return trimmed(rest.first(at));
        }
        return trimmed(rest);
    }

    void append(const QString &name, QByteArrayView content, char quote, int line)
    {
        SecretText text;
        if (quote == '\0')
            text << content;
        else if (m_reader == EnvReader::Npm)
            putNpmQuoted(text, content, quote);
        else
            putComposeQuoted(text, content, quote);
        std::optional<Secret> value = text.take();
        if (m_reader == EnvReader::Compose && quote != '\'')
            value = withReferences(*value, name, line);
        if (!value)
            return;
        m_places.insert(name, m_found.variables.size());
        m_found.variables.append({name, *value, spot(line)});
    }

    /// Nothing for a value with a hole in it.
    std::optional<Secret> withReferences(const Secret &value, const QString &name, int line)
    {
        const Lookup lookup = [this](const QString &other) -> std::optional<Secret> {
            const auto found = m_places.constFind(other);
            if (found != m_places.constEnd())
                return m_found.variables.at(*found).value;
            return m_known ? m_known(other) : std::nullopt;
        };
        const Substituted result = value.reveal(
            [&lookup](QByteArrayView bytes) { return substitute(bytes, Dialect::Compose, lookup); });
        const auto note = [&](IgnoredReason reason) {
            m_found.ignored.append({reason, shownName(name), spot(line)});
        };
        if (!result.missing.isEmpty()) {
            note(IgnoredReason::ValueNotGiven);
            return std::nullopt;
        }
        if (!result.defaulted.isEmpty())
            note(IgnoredReason::DefaultTaken);
        return result.value;
    }

    /// To the line behind a value of several.
    void skipTo(qsizetype at)
    {
        if (at < m_at)
            return;
        m_line += 1 + static_cast<int>(m_text.sliced(m_at, at - m_at).count('\n'));
        const qsizetype end = m_text.indexOf('\n', at);
        m_at = end < 0 ? m_text.size() : end + 1;
    }

    QByteArrayView m_text;
    qsizetype m_source;
    EnvReader m_reader;
    const Lookup &m_known;
    qsizetype m_at = 0;
    int m_line = 0;
    EnvLines m_found;
    /// Where the last of each name is.
    QHash<QString, qsizetype> m_places;
};

} // namespace

Result<EnvLines, Refusal> readEnvLines(
    const Secret &text, qsizetype source, EnvReader reader, const Lookup &known)
{
    return text.reveal([&](QByteArrayView bytes) { return LineReader(bytes, source, reader, known).read(); });
}

EnvReader readerOf(const Source &source)
{
    return source.text.reveal([](QByteArrayView text) {
        bool isQuotedSomewhere = false;
        for (Lines lines(withoutByteOrderMark(text)); lines.next();) {
            const QByteArrayView line = trimmed(lines.line());
            if (line.startsWith("export ") || line.startsWith("BROKER_DOWNSTREAM_TYPE_")
                || line == QByteArrayView("ACCEPT=accept.json"))
                return EnvReader::Npm;
            // A Broker token has no quotes, whoever reads the file.
            if (line.startsWith("BROKER_TOKEN=")) {
                const QByteArrayView value = trimmed(line.sliced(line.indexOf('=') + 1));
                isQuotedSomewhere = !value.isEmpty() && isQuote(value.front());
            }
        }
        return isQuotedSomewhere ? EnvReader::Npm : EnvReader::Docker;
    });
}

bool looksLikeEnvFile(QByteArrayView text)
{
    bool isOne = false;
    for (Lines lines(withoutByteOrderMark(text)); lines.next();) {
        const QByteArrayView line = trimmed(lines.line());
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const Head head = dotenvHead(line);
        if (!head.name.isEmpty() && head.value > 0 && line.contains('='))
            isOne = true;
    }
    return isOne;
}

Read readEnvFile(const QList<Source> &sources)
{
    const EnvReader reader = readerOf(sources.constFirst());
    const auto lines = readEnvLines(sources.constFirst().text, 0, reader);
    if (!lines)
        return Failure(lines.error());
    RawClient client;
    client.form = reader == EnvReader::Npm ? Form::DotEnv : Form::EnvFile;
    client.spot = {0, 0};
    client.variables = lines->variables;
    client.ignored = lines->ignored;
    return RawReading{{client}, {}};
}

} // namespace broker::existing
