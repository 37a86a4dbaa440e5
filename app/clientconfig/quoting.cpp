// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/quoting.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace broker::clientconfig {

namespace {

/// Length of the single quote at the front, ASCII's or one of U+2018 to U+201B; 0 when there is none.
qsizetype powerShellQuote(QByteArrayView rest)
{
    if (rest.startsWith('\''))
        return 1;
    constexpr std::array<const char *, 4> quotes{"\u2018", "\u2019", "\u201a", "\u201b"};
    const bool isQuote = std::any_of(
        quotes.begin(), quotes.end(), [rest](const char *quote) { return rest.startsWith(quote); });
    constexpr qsizetype bytesOfEach = 3;
    return isQuote ? bytesOfEach : 0;
}

/// Characters beyond ASCII that YAML takes for a line end or does not allow as they are.
struct Escaped
{
    const char *utf8;
    const char *escape;
};
constexpr std::array escapedInYaml{Escaped{"\u2028", "\\u2028"}, Escaped{"\u2029", "\\u2029"},
    Escaped{"\ufeff", "\\uFEFF"}, Escaped{"\xef\xbf\xbe", "\\uFFFE"}, Escaped{"\xef\xbf\xbf", "\\uFFFF"}};

void putHex(SecretText &out, unsigned char code)
{
    constexpr std::array digits{
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    constexpr unsigned high = 4;
    constexpr unsigned low = 0xf;
    out << QByteArrayView("\\x") << digits[code >> high] << digits[code & low];
}

const Escaped *escapedAt(QByteArrayView rest)
{
    const auto *const found = std::find_if(escapedInYaml.begin(), escapedInYaml.end(),
        [rest](const Escaped &one) { return rest.startsWith(one.utf8); });
    return found == escapedInYaml.end() ? nullptr : found;
}

bool isC0Control(char c)
{
    constexpr unsigned char firstPrintable = 0x20;
    constexpr unsigned char del = 0x7f;
    const auto code = static_cast<unsigned char>(c);
    return code < firstPrintable || code == del;
}

bool isC1Control(QByteArrayView rest)
{
    constexpr char lead = '\xc2';
    constexpr unsigned char last = 0x9f;
    return rest.size() > 1 && rest[0] == lead && static_cast<unsigned char>(rest[1]) <= last;
}

bool isAlphanumeric(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Holds whatever quoting: no tool that reads lines of NAME=value has a use of its own for these.
bool isHarmless(char c)
{
    return isAlphanumeric(c) || QByteArrayView("_-./:@%+,=$").contains(c);
}

/// "\n" and "\r" become line breaks inside double quotes.
bool hasLineEndEscape(QByteArrayView value)
{
    return value.contains(QByteArrayView("\\n")) || value.contains(QByteArrayView("\\r"));
}

} // namespace

void putShellQuoted(SecretText &out, QByteArrayView value)
{
    out << '\'';
    for (const char c : value) {
        if (c == '\'')
            out << QByteArrayView("'\\''");
        else
            out << c;
    }
    out << '\'';
}

void putPowerShellQuoted(SecretText &out, QByteArrayView value)
{
    out << '\'';
    qsizetype at = 0;
    while (at < value.size()) {
        const qsizetype quote = powerShellQuote(value.sliced(at));
        if (quote > 0)
            out << value.sliced(at, quote);
        const qsizetype length = std::max<qsizetype>(quote, 1);
        out << value.sliced(at, length);
        at += length;
    }
    out << '\'';
}

void putYamlQuoted(SecretText &out, QByteArrayView value, Dollar dollar)
{
    out << '"';
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char c = value[at];
        const QByteArrayView rest = value.sliced(at);
        if (const Escaped *escaped = escapedAt(rest)) {
            out << QByteArrayView(escaped->escape);
            at += QByteArrayView(escaped->utf8).size() - 1;
        } else if (isC1Control(rest)) {
            putHex(out, static_cast<unsigned char>(value[++at]));
        } else if (c == '"' || c == '\\') {
            out << '\\' << c;
        } else if (c == '\n') {
            out << QByteArrayView("\\n");
        } else if (isC0Control(c)) {
            putHex(out, static_cast<unsigned char>(c));
        } else {
            if (c == '$' && dollar == Dollar::Double)
                out << '$';
            out << c;
        }
    }
    out << '"';
}

void putYamlName(SecretText &out, const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    if (isPlainYamlString(bytes))
        out << QByteArrayView(bytes);
    else
        putYamlQuoted(out, bytes);
}

bool needsEscapeInYaml(QByteArrayView value)
{
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QByteArrayView rest = value.sliced(at);
        if (escapedAt(rest) || isC1Control(rest) || isC0Control(value[at]))
            return true;
    }
    return false;
}

bool putDotenv(SecretText &out, QByteArrayView value)
{
    if (std::all_of(value.begin(), value.end(), isHarmless)) {
        out << value;
        return true;
    }
    // dotenv makes a line feed of every carriage return before it looks at the lines.
    if (value.contains('\r') || value.contains('\0'))
        return false;
    // A backslash in front of the closing quote would be taken for an escape.
    if (!value.endsWith('\\')) {
        for (const char quote : {'\'', '`', '"'}) {
            if (value.contains(quote) || (quote == '"' && hasLineEndEscape(value)))
                continue;
            out << quote << value << quote;
            return true;
        }
    }
    // Without quotes everything up to a "#" or the end of the line counts, less the white space around it.
    const bool isOneWord = std::all_of(value.begin(), value.end(), [](char c) {
        constexpr char firstGraphic = 0x21;
        constexpr char lastGraphic = 0x7e;
        return c >= firstGraphic && c <= lastGraphic && c != '#';
    });
    if (!isOneWord || QByteArrayView("'\"`").contains(value.front()))
        return false;
    out << value;
    return true;
}

bool isPlainYamlString(QByteArrayView value)
{
    const auto isAllowed
        = [](char c) { return isAlphanumeric(c) || QByteArrayView("_-./:@%+~,").contains(c); };
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isAllowed) || value.endsWith(':'))
        return false;
    constexpr std::array<const char *, 10> words{
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan"};
    const QByteArray lower = value.toByteArray().toLower();
    if (std::any_of(words.begin(), words.end(), [&lower](const char *word) { return lower == word; }))
        return false;
    const char first = value.front();
    if (first == '/' || (isAlphanumeric(first) && (first < '0' || first > '9')))
        return true;
    if (first < '0' || first > '9')
        return false;
    // As a UUID is written; a date with its zone has three of them.
    if (value.count('-') > 3)
        return true;
    // Not a number in any base, with an exponent or in groups; not a date: two dots or a letter that
    // none of these has.
    return value.count('.') >= 2 || std::any_of(value.begin(), value.end(), [](char c) {
        return isAlphanumeric(c) && !QByteArrayView("0123456789abcdefABCDEFxXoOtTzZ").contains(c);
    });
}

} // namespace broker::clientconfig
