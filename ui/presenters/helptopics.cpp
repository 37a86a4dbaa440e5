// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/helptopics.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace broker::ui {

namespace {

struct HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::Help)
};

QString readHelp(const QString &name)
{
    QFile file(QStringLiteral(":/help/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString ownHelp()
{
    //: Not shown: the name of the help file of this language, "help_de.md" for German.
    const QString own = readHelp(HelpTexts::tr("help_en.md"));
    return own.isEmpty() ? readHelp(QStringLiteral("help_en.md")) : own;
}

} // namespace

QList<HelpTopic> parseHelp(const QString &markdown)
{
    const QRegularExpression heading(QStringLiteral("^# (.+) \\{([a-z]+)\\}$"));
    // Of a word that can be asked for by itself.
    const QRegularExpression idOfWord(QStringLiteral("(?<=\\*\\*) \\{[a-z]+\\}"));
    QList<HelpTopic> topics;
    for (const QString &line : markdown.split(u'\n')) {
        if (const auto match = heading.match(line); match.hasMatch())
            topics.append({match.captured(2), match.captured(1), {}});
        else if (!topics.isEmpty())
            topics.last().text += QString(line).remove(idOfWord) + QLatin1Char('\n');
    }
    return topics;
}

QList<HelpTopic> helpTopics()
{
    return parseHelp(ownHelp());
}

std::optional<HelpWord> helpWord(const QString &id)
{
    // "- **Word** {id}: meaning" and what is indented below. Not read as a whole: it is asked for while
    // windows are opened.
    const QString all = ownHelp();
    const QString mark = QStringLiteral("** {") + id + u'}';
    const qsizetype at = all.indexOf(mark);
    const qsizetype begin = at < 0 ? -1 : all.lastIndexOf(QLatin1String("- **"), at);
    if (begin < 0)
        return std::nullopt;
    const qsizetype end = all.indexOf(QLatin1String("\n- "), at);
    QString meaning = all.mid(at + mark.size(), end < 0 ? -1 : end - at - mark.size());
    meaning = meaning.remove(QLatin1String("**")).simplified();
    while (!meaning.isEmpty() && QStringLiteral(":\uff1a \u00a0").contains(meaning.front()))
        meaning.remove(0, 1);
    return HelpWord{all.mid(begin + 4, at - begin - 4), meaning};
}

bool matches(const HelpTopic &topic, const QString &query)
{
    const QString all = topic.title + QLatin1Char(' ') + topic.text;
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
        [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace broker::ui
