// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helptopics.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::Help)
};

QString readHelp(const QString &name)
{
    QFile file(QStringLiteral(":/help/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<HelpTopic> parseHelp(const QString &markdown)
{
    const QRegularExpression heading(QStringLiteral("^# (.+) \\{([a-z]+)\\}$"));
    QList<HelpTopic> topics;
    for (const QString &line : markdown.split(u'\n')) {
        if (const auto match = heading.match(line); match.hasMatch())
            topics.append({match.captured(2), match.captured(1), {}});
        else if (!topics.isEmpty())
            topics.last().text += line + QLatin1Char('\n');
    }
    return topics;
}

QList<HelpTopic> helpTopics()
{
    //: Not shown: the name of the help file of this language, "help_de.md" for German.
    const QString own = readHelp(Texts::tr("help_en.md"));
    return parseHelp(own.isEmpty() ? readHelp(QStringLiteral("help_en.md")) : own);
}

bool matches(const HelpTopic &topic, const QString &query)
{
    const QString all = topic.title + QLatin1Char(' ') + topic.text;
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
        [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace broker::ui
