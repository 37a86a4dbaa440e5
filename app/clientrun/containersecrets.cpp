// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/containersecrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace broker::clientrun {

namespace {

/// Shorter ones are in every second word, and in no password.
constexpr qsizetype shortestSecret = 4;

/// Of the image and of the engines, in every container.
bool isOfEveryContainer(const QString &name)
{
    constexpr std::array names{QLatin1String("PATH"), QLatin1String("HOME"), QLatin1String("HOSTNAME"),
        QLatin1String("TERM"), QLatin1String("PWD"), QLatin1String("LANG"), QLatin1String("container"),
        QLatin1String("NODE_VERSION"), QLatin1String("YARN_VERSION")};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whatever its value is: a password may be a word that stands in every line.
bool soundsSecret(const QString &name)
{
    static const QRegularExpression words(
        QStringLiteral("TOKEN|PASS|PWD|SECRET|KEY|CRED|AUTH|LOGIN|SIGN|(?:^|_)(?:PAT|PW|PIN|POOL)(?:_|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

/// What a log is full of and nobody keeps secret: hidden, it would take half of each line away.
bool isCommon(const QString &value)
{
    // Words of settings; ports and sizes; versions and addresses; files, of names that are not long.
    static const QRegularExpression form(
        QStringLiteral("\\A(?:true|false|none|null|auto|trace|debug|info|warn|error|fatal|client|server|"
                       "production|development|[0-9]{1,5}|v?[0-9]{1,4}(?:\\.[0-9]{1,4}){1,3}|"
                       "(?:/[A-Za-z0-9_.-]{1,24}){2,})\\z"));
    return form.match(value).hasMatch();
}

} // namespace

std::optional<QList<Secret>> secretsAmong(
    const QByteArray &variables, const QSet<QString> &open, const QSet<QString> &closed)
{
    if (variables.size() > longestVariables)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(variables);
    if (!document.isArray())
        return std::nullopt;
    QList<Secret> secrets;
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        const QString text = entry.toString();
        const qsizetype end = text.indexOf(u'=');
        const QString name = text.left(end);
        QString value = text.mid(end + 1);
        const bool isOpen = isOfEveryContainer(name) || (open.contains(name) && !value.contains(u'@'))
            || (!closed.contains(name) && !soundsSecret(name) && isCommon(value));
        if (end > 0 && !isOpen && value.size() >= shortestSecret)
            secrets.append(Secret::take(std::move(value)));
    }
    return secrets;
}

} // namespace broker::clientrun
