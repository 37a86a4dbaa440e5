// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/arguments.h"

#include "existing/secretparts.h"

namespace broker::existing {

namespace {

/// "-1" is a number.
bool isLikeOption(const Word &word)
{
    return word.text.reveal([](QByteArrayView bytes) {
        return bytes.size() > 1 && bytes[0] == '-' && !(bytes[1] >= '0' && bytes[1] <= '9');
    });
}

} // namespace

Arguments::Arguments(const QList<Word> &words, qsizetype at, const OptionTable &table)
    : m_words(words)
    , m_at(at)
    , m_table(table)
{ }

bool Arguments::isOption()
{
    if (atEnd() || m_areOptionsOver)
        return false;
    if (is(m_words[m_at].text, "--")) {
        m_areOptionsOver = true;
        ++m_at;
        return false;
    }
    return isLikeOption(m_words[m_at]);
}

Option Arguments::takeOption()
{
    const Word word = take();
    if (startsWith(word.text, "--")) {
        const Assignment pair = assignmentIn(word.text);
        if (!pair.value)
            return withNext(pair.name, word.spot);
        if (m_table.isSwitch(pair.name))
            return {pair.name, std::nullopt, word.spot};
        return {pair.name, Word{*pair.value, word.spot, word.missing, word.defaulted}, word.spot};
    }
    return word.text.reveal([&](QByteArrayView bytes) -> Option {
        // "-dit": switches, and the first letter that is none has what follows for its value.
        for (qsizetype at = 1; at < bytes.size(); ++at) {
            const QString name = u'-' + plainText(bytes.sliced(at, 1));
            const bool hasSign = at + 1 < bytes.size() && bytes[at + 1] == '=';
            if (m_table.letters.contains(QLatin1Char(bytes[at]))) {
                if (hasSign)
                    return {name, std::nullopt, word.spot};
                continue;
            }
            const QByteArrayView rest = bytes.sliced(at + (hasSign ? 2 : 1));
            if (rest.isEmpty() && !hasSign)
                return withNext(name, word.spot);
            return {name, Word{secretFrom(rest), word.spot, word.missing, word.defaulted}, word.spot};
        }
        return {plainText(bytes), std::nullopt, word.spot};
    });
}

Option Arguments::withNext(const QString &name, const Spot &spot)
{
    if (m_table.isSwitch(name) || atEnd() || (!m_table.hasValue(name) && isLikeOption(m_words[m_at])))
        return {name, std::nullopt, spot};
    return {name, take(), spot};
}

} // namespace broker::existing
