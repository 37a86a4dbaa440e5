// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/managedtext.h"

#include "integrations/catalogue.h"
#include "presenters/datetext.h"
#include "presenters/errortext.h"
#include "presenters/integrationtext.h"
#include "presenters/sharingtext.h"
#include "presenters/tokenstatetext.h"

#include <QCoreApplication>

#include <cmath>

namespace broker::ui {

using namespace sharing;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ManagedText)
};

/// Nobody reads more of them in a plan; the inventory has them all.
constexpr qsizetype mostNamed = 30;

QString silenceText(const std::optional<Headway::Outlook> &outlook, std::chrono::milliseconds silence)
{
    const auto seconds = static_cast<int>(std::ceil(static_cast<double>(silence.count()) / 1000));
    const QString text
        = Texts::tr("Snyk asked for a pause. It goes on by itself in %Ln second(s).", nullptr, seconds);
    //: %1 is "about 3 minutes", the pause that is spoken of before included.
    return outlook ? text + QLatin1Char(' ')
            + Texts::tr("Until the end: %1.", "time").arg(durationText(outlook->remaining))
                   : text;
}

QString unreadNote(const snyk::ApiError &error, const QDateTime &nowUtc)
{
    if (error.kind == snyk::ApiErrorKind::Forbidden) {
        return Texts::tr(
            "Snyk does not let you see the integrations of this organization. Ask for a role that "
            "may view them.");
    }
    if (error.kind == snyk::ApiErrorKind::NotFound)
        return Texts::tr("Snyk does not know this organization, or does not show it to you.");
    const Explanation words = explain(error, ErrorContext::LoadingIntegrations, nowUtc);
    return words.title + QLatin1String(". ") + words.nextStep;
}

} // namespace

QString managedText(Managed managed)
{
    switch (managed) {
    case Managed::Yes:
        return Texts::tr("managed here", "an integration");
    case Managed::No:
        return Texts::tr("not managed here", "an integration");
    case Managed::Direct:
        return Texts::tr("needs no token", "an integration without Broker");
    case Managed::Changed:
        return Texts::tr("changed at Snyk", "an integration of the list");
    case Managed::Foreign:
        return Texts::tr("cannot be set up here", "an integration");
    case Managed::Unread:
        return Texts::tr("could not be read", "an organization");
    }
    return {};
}

QString managedText(const ManagedRow &row)
{
    if (row.error && row.error->kind == snyk::ApiErrorKind::Forbidden)
        return Texts::tr("no permission", "to see an organization's integrations");
    if (row.error && row.error->kind == snyk::ApiErrorKind::NotFound)
        return Texts::tr("not shown", "an organization");
    return managedText(row.managed);
}

Tone toneOf(Managed managed)
{
    switch (managed) {
    case Managed::Yes:
        return Tone::Success;
    case Managed::No:
    case Managed::Unread:
        return Tone::Warning;
    case Managed::Changed:
        return Tone::Danger;
    case Managed::Direct:
    case Managed::Foreign:
        return Tone::Muted;
    }
    return Tone::Plain;
}

QString markOf(Managed managed)
{
    switch (managed) {
    case Managed::Yes:
        return QStringLiteral("check");
    case Managed::No:
        return QStringLiteral("unknown");
    case Managed::Direct:
    case Managed::Foreign:
        return QStringLiteral("info");
    case Managed::Changed:
        return QStringLiteral("warning");
    case Managed::Unread:
        return QStringLiteral("lock");
    }
    return {};
}

QString brokerText(const ManagedRow &row)
{
    if (row.managed == Managed::Unread)
        return Texts::tr("not known", "whether an integration uses Broker");
    if (row.isOlder)
        return Texts::tr("not looked at since", "an integration that was set up");
    if (row.managed == Managed::Changed && !row.integration && !row.isBrokered)
        return Texts::tr("not there", "an integration");
    if (!row.isBrokered)
        return Texts::tr("Snyk does not tell", "whether an integration uses Broker");
    return *row.isBrokered ? Texts::tr("with Broker", "an integration")
                           : Texts::tr("without Broker", "an integration");
}

QString integrationText(const ManagedRow &row)
{
    return row.managed == Managed::Unread ? Texts::tr("not known", "an integration")
                                          : integrationName(row.type, row.profile);
}

QString managedNote(const ManagedRow &row, const QDateTime &nowUtc)
{
    switch (row.managed) {
    case Managed::Yes:
        if (row.isOlder)
            return Texts::tr("Its Broker token is on your list. It was looked at before it was set up here: "
                             "look again to see what Snyk has now.");
        return Texts::tr("Its Broker token is on your list.");
    case Managed::No:
        if (row.isBrokered)
            return Texts::tr("It uses Broker, and its token is not on your list. Retrieve it, so that it is "
                             "kept and rotated with the others.");
        return Texts::tr("Its token is not on your list. Snyk does not tell whether it uses Broker: its page "
                         "in the Web UI does.");
    case Managed::Direct:
        return Texts::tr("Snyk reaches it directly. Set it up only if it is to go through Broker: the "
                         "credentials that Snyk has of it are lost then.");
    case Managed::Foreign:
        return Texts::tr("It needs no Broker token, or one that this program does not set up.");
    case Managed::Changed:
        if (row.isEdited)
            return tokenStateAdvice(presence::TokenState::ChangedElsewhere, vault::SecretKind::BrokerToken);
        if (row.isBrokered == false)
            return Texts::tr(
                "It is on your list, and somebody has switched Broker off: the recorded token is "
                "not in use any more.");
        if (!row.integration)
            return Texts::tr(
                "It is on your list, and Snyk does not have it any more. If that is meant, remove "
                "its token from the list.");
        return Texts::tr(
            "It is on your list, and Snyk has another integration in its place: the token may be "
            "another. Retrieve it.");
    case Managed::Unread:
        return row.error ? unreadNote(*row.error, nowUtc) : QString();
    }
    return {};
}

QString knowledgeText(const GroupKnowledge &knowledge, const QLocale &locale)
{
    if (!knowledge.since)
        return Texts::tr("Nobody has looked yet.");
    QString text
        = Texts::tr("%Ln organization(s) looked at, the first of them on %1.", nullptr, knowledge.looked)
              .arg(shortMoment(*knowledge.since, locale));
    // What was known before a look that was stopped is there beside what it found.
    if (!knowledge.isFinished && knowledge.seen < knowledge.looked)
        text += QLatin1Char(' ')
            + Texts::tr("%Ln of them in the last look, the others earlier.", nullptr, knowledge.seen);
    if (const int open = knowledge.organizations - knowledge.looked; open > 0)
        text += QLatin1Char(' ') + Texts::tr("%Ln was/were not looked at.", nullptr, open);
    if (knowledge.refused > 0)
        text += QLatin1Char(' ') + Texts::tr("%Ln could not be read.", nullptr, knowledge.refused);
    return text;
}

QString surveyPaceText(const std::optional<Headway::Outlook> &outlook, std::chrono::milliseconds silence)
{
    if (silence.count() > 0)
        return silenceText(outlook, silence);
    if (!outlook)
        return {};
    const QString left = durationText(outlook->remaining);
    //: How long a job still takes, before anything of it is done. %1 is "about 3 minutes".
    if (outlook->perMinute == 0)
        return Texts::tr("Until the end: %1.", "time").arg(left);
    //: %1 is "about 3 minutes".
    return outlook->isEarly
        ? Texts::tr("So far %Ln organization(s) a minute, %1 left.", nullptr, outlook->perMinute).arg(left)
        : Texts::tr("%Ln organization(s) a minute, %1 left.", nullptr, outlook->perMinute).arg(left);
}

QString lookedSoFarText(
    const QString &looked, const std::optional<Headway::Outlook> &outlook, std::chrono::milliseconds silence)
{
    if (silence.count() > 0)
        return looked + QLatin1String(". ") + silenceText(outlook, silence);
    //: %1 is "12 of 200 organizations looked at", %2 "about 3 minutes".
    return outlook ? Texts::tr("%1, %2 left.").arg(looked, durationText(outlook->remaining)) : looked;
}

QStringList mayShareTexts(const QList<ManagedRow> &rows)
{
    QStringList lines;
    for (const ManagedRow &row : rows) {
        if (lines.size() == mostNamed) {
            lines.append(Texts::tr("and %Ln more; the inventory names them all", nullptr,
                static_cast<int>(rows.size() - mostNamed)));
            break;
        }
        const QString type = integrationName(row.type, row.profile);
        lines.append(row.isBrokered
                ? Texts::tr("%1 in %2, uses Broker and may share this token", "integration, organization")
                      .arg(type, row.organization.name)
                : Texts::tr("%1 in %2, may use Broker and this token", "integration, organization")
                      .arg(type, row.organization.name));
    }
    return lines;
}

QString groupLookText(const GroupKnowledge &knowledge, int others, const QLocale &locale)
{
    if (!knowledge.since) {
        return Texts::tr(
            "Nobody has looked through the group yet: who shares this token without being on your "
            "list is not known.");
    }
    return knowledgeText(knowledge, locale) + QLatin1Char(' ')
        + (others == 0
                ? Texts::tr("No other integration of this type uses Broker without being on your list.")
                : Texts::tr("Snyk does not say which token they use; those that share this one follow:"));
}

QString essentialsText()
{
    return Texts::tr(
        "Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. "
        "Snyk is not known to change it with the switch. If this token was pasted there, paste the "
        "new one after the switch.");
}

QString essentialsAfterSwitchText()
{
    return Texts::tr(
        "Snyk Essentials: SCM integrations of the group have a field “Broker Token” of their own. "
        "Snyk is not known to have changed it with the switch. If the old token was pasted there, "
        "paste the new one now.");
}

} // namespace broker::ui
