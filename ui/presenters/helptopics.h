// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace broker::ui {

/// One page of the help.
struct HelpTopic
{
    /// The same in every language; what links lead to.
    QString id;
    QString title;
    /// Markdown, without the title.
    QString text;

    friend bool operator==(const HelpTopic &, const HelpTopic &) = default;
};

/// The topics of a help file: each begins with "# Title {id}". What stands before the first one is left out.
[[nodiscard]] QList<HelpTopic> parseHelp(const QString &markdown);

/// The help in the language of the texts; in English where there is none.
[[nodiscard]] QList<HelpTopic> helpTopics();

/// A word of the glossary, and what it means in a sentence or two. Plain text.
struct HelpWord
{
    QString word;
    QString meaning;

    friend bool operator==(const HelpWord &, const HelpWord &) = default;
};

/// In the language of the texts, by the id it has in every help file.
[[nodiscard]] std::optional<HelpWord> helpWord(const QString &id);

/// Whether all words of the query are in the topic, in any order and case. An empty query finds everything.
[[nodiscard]] bool matches(const HelpTopic &topic, const QString &query);

} // namespace broker::ui
