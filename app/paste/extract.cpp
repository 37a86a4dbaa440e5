// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "paste/extract.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>
#include <optional>

namespace broker::paste {

namespace {

constexpr qsizetype longestName = 60;

/// A run of characters that a token or a name may consist of.
struct Word
{
    qsizetype start = 0;
    qsizetype size = 0;
    [[nodiscard]] qsizetype end() const noexcept { return start + size; }
};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
        || c == '.';
}

bool isBlankOrQuote(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '"' || c == '\'' || c == '`';
}

QList<Word> wordsOf(QByteArrayView text)
{
    QList<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isWordCharacter(text[at])) {
            ++at;
            continue;
        }
        Word word{at, 0};
        while (at < text.size() && isWordCharacter(text[at]))
            ++at;
        // The end of a sentence is no part of it.
        word.size = at - word.start;
        while (word.size > 1 && text[word.end() - 1] == '.')
            --word.size;
        words.append(word);
    }
    return words;
}

/// Without case and what separates the parts of a name: "brokertoken" for BROKER_TOKEN and brokerToken.
QByteArray plainName(QByteArrayView name)
{
    QByteArray plain;
    for (const char c : name) {
        if (c != '_' && c != '-' && c != '.')
            plain.append(c);
    }
    return plain.toLower();
}

/// Whether only spaces, quotes and one ":" or "=" stand between the two.
bool isAssigned(QByteArrayView text, const Word &name, const Word &value)
{
    int signs = 0;
    for (qsizetype i = name.end(); i < value.start; ++i) {
        if (text[i] == ':' || text[i] == '=')
            ++signs;
        else if (!isBlankOrQuote(text[i]))
            return false;
    }
    return signs == 1;
}

/// Whether a name is one of a variable or a key, and not a word of a sentence in front of a colon.
bool isOfSetting(QByteArrayView text, const Word &name)
{
    if (text.sliced(name.start, name.size).contains('_'))
        return true;
    qsizetype at = name.end();
    if (at < text.size() && (text[at] == '"' || text[at] == '\''))
        return true;
    while (at < text.size() && isBlankOrQuote(text[at]))
        ++at;
    return at < text.size() && text[at] == '=';
}

/// What people call something else than a token, in a sentence too.
bool isOtherThing(const QByteArray &plain)
{
    constexpr std::array things{"org", "organization", "organisation", "tenant", "secret", "group", "project",
        "account", "user", "client", "api", "app", "integration", "deployment", "connection", "subscription",
        "installation", "password"};
    return std::any_of(
        things.begin(), things.end(), [&plain](const char *thing) { return plain.endsWith(thing); });
}

Label labelOf(QByteArrayView text, const Word &name)
{
    const QByteArray plain = plainName(text.sliced(name.start, name.size));
    const auto isOne = [&plain](const char *known) { return plain == known; };
    if (plain.endsWith("id"))
        return Label::Id;
    if (plain.contains("brokertoken") || plain == "provisionaltoken")
        return Label::BrokerToken;
    constexpr std::array apiNames{"snyktoken", "snykapitoken", "apitoken", "apikey", "snykapikey",
        "authorization", "snykapi", "snykcfgapi"};
    if (std::any_of(apiNames.begin(), apiNames.end(), isOne))
        return Label::ApiToken;
    // They say that it is something, and not what.
    constexpr std::array vague{"token", "value", "broker", "newtoken", "oldtoken"};
    if (plain.size() <= 1 || std::any_of(vague.begin(), vague.end(), isOne))
        return Label::None;
    return isOfSetting(text, name) || isOtherThing(plain) ? Label::Other : Label::None;
}

bool isOneOf(QByteArrayView word, std::initializer_list<QByteArrayView> known)
{
    return std::any_of(known.begin(), known.end(),
        [word](QByteArrayView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

/// The word that names the value, if there is one. "Authorization: token …" names it over a word that says
/// how it is used, and so does "name: BROKER_TOKEN, value: …".
std::optional<Word> nameOf(QByteArrayView text, const QList<Word> &words, qsizetype value)
{
    if (value == 0)
        return std::nullopt;
    const Word before = words.at(value - 1);
    const QByteArrayView word = text.sliced(before.start, before.size);
    if (isAssigned(text, before, words.at(value))) {
        const bool isYaml = isOneOf(word, {"value"}) && value >= 3
            && isAssigned(text, words.at(value - 3), words.at(value - 2));
        return isYaml ? words.at(value - 2) : before;
    }
    if (isOneOf(word, {"token", "bearer", "basic"}) && value >= 2
        && isAssigned(text, words.at(value - 2), before))
        return words.at(value - 2);
    return std::nullopt;
}

bool isPartOfAddress(QByteArrayView text, const Word &word)
{
    return (word.start > 0 && text[word.start - 1] == '/')
        || (word.end() < text.size() && text[word.end()] == '/');
}

bool isWanted(PastedForm form, Expected expected)
{
    return form == form::uuid ? expected != Expected::Credential
                              : products::ownerOf(form) != products::FormOwner::Nobody;
}

struct Candidate
{
    Secret value;
    PastedForm form = form::other;
    Label label = Label::None;
    QString name = {};
};

bool isSameValue(const Candidate &a, const Candidate &b)
{
    if (a.form != form::uuid || b.form != form::uuid)
        return a.value == b.value;
    return a.value.reveal([&b](QByteArrayView left) {
        return b.value.reveal(
            [left](QByteArrayView right) { return left.compare(right, Qt::CaseInsensitive) == 0; });
    });
}

QList<Candidate> candidatesIn(QByteArrayView text, Expected expected)
{
    QList<Candidate> found;
    const QList<Word> words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words.at(i);
        if (isPartOfAddress(text, word))
            continue;
        Candidate candidate{Secret::take(text.sliced(word.start, word.size).toByteArray())};
        candidate.form = products::formOf(candidate.value);
        if (!isWanted(candidate.form, expected))
            continue;
        if (const auto name = nameOf(text, words, i)) {
            const QByteArrayView written = text.sliced(name->start, name->size);
            candidate.label = labelOf(text, *name);
            if (written.size() <= longestName)
                candidate.name = QString::fromLatin1(written);
        }
        const bool isKnown = std::any_of(found.cbegin(), found.cend(), [&candidate](const Candidate &other) {
            return isSameValue(other, candidate) && other.label == candidate.label;
        });
        if (!isKnown)
            found.append(candidate);
    }
    return found;
}

QList<Candidate> withLabels(const QList<Candidate> &candidates, const QList<Label> &labels)
{
    QList<Candidate> some;
    for (const Label label : labels) {
        std::copy_if(candidates.cbegin(), candidates.cend(), std::back_inserter(some),
            [label](const Candidate &candidate) { return candidate.label == label; });
    }
    return some;
}

/// The best guesses: those that are named as what is wanted and those that nothing is said of, which may be
/// the right ones just as well; else those that are named as something else, so that this can be said.
QList<Candidate> bestOf(const QList<Candidate> &candidates, Expected expected)
{
    const bool isApi = expected == Expected::ApiToken;
    const Label own = isApi ? Label::ApiToken : Label::BrokerToken;
    const Label other = isApi ? Label::BrokerToken : Label::ApiToken;
    // A credential tells by itself whose it is, and has many names.
    const QList<QList<Label>> ranks = expected == Expected::Credential
        ? QList<QList<Label>>{{Label::None, Label::Other}, {Label::BrokerToken}, {Label::Id}}
        : QList<QList<Label>>{{own, Label::None}, {other}, {Label::Other}, {Label::Id}};
    for (const QList<Label> &labels : ranks) {
        if (const QList<Candidate> some = withLabels(candidates, labels); !some.isEmpty())
            return some;
    }
    return {};
}

} // namespace

Extract extract(const Secret &text, Expected expected)
{
    if (expected == Expected::Password)
        return {Finding::Whole, text};
    return text.reveal([&text, expected](QByteArrayView bytes) -> Extract {
        const QList<Word> words = wordsOf(bytes);
        if (words.isEmpty() || (words.size() == 1 && words.first().size == bytes.size()))
            return {Finding::Whole, text};
        // Only spaces and quotes around it are no text that something was taken from.
        if (words.size() == 1 && std::all_of(bytes.begin(), bytes.end(), [](char c) {
                return isWordCharacter(c) || isBlankOrQuote(c);
            })) {
            const Secret word
                = Secret::take(bytes.sliced(words.first().start, words.first().size).toByteArray());
            return {Finding::Whole, isWanted(products::formOf(word), expected) ? word : text};
        }
        const QList<Candidate> best = bestOf(candidatesIn(bytes, expected), expected);
        if (best.isEmpty())
            return {Finding::Whole, text};
        const bool isOne = std::all_of(best.cbegin(), best.cend(),
            [&best](const Candidate &candidate) { return isSameValue(candidate, best.first()); });
        if (!isOne)
            return {Finding::Several, Secret()};
        const Candidate &one = best.first();
        return {Finding::Taken, one.value, one.label, one.name};
    });
}

} // namespace broker::paste
