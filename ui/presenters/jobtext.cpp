// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// How far jobs are, or how they ended.

#include "presenters/sharingtext.h"

#include "integrations/catalogue.h"
#include "presenters/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace broker::ui {

using namespace sharing;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::SharingText)
};

/// "99 done, 3 refused, 2 left alone"
QString partsText(const JobCounts &counts)
{
    const QLocale locale;
    QStringList parts{Texts::tr("%1 done").arg(locale.toString(counts.done))};
    if (counts.refused > 0)
        parts.append(Texts::tr("%1 refused").arg(locale.toString(counts.refused)));
    if (counts.unknown > 0)
        parts.append(Texts::tr("%1 not known").arg(locale.toString(counts.unknown)));
    if (counts.skipped > 0)
        parts.append(Texts::tr("%1 left alone").arg(locale.toString(counts.skipped)));
    if (const int open = counts.planned + counts.working; open > 0)
        parts.append(Texts::tr("%1 to do").arg(locale.toString(open)));
    return parts.join(QStringLiteral(", "));
}

/// Where nothing was ever to be done, nothing was got done: what is left alone counts neither here nor there.
int wantedIn(const StoredJob &job)
{
    return static_cast<int>(job.states.size()) - countsOf(job.states).skipped;
}

int overIn(const StoredJob &job)
{
    return static_cast<int>(std::count_if(job.states.cbegin(), job.states.cend(), isOver))
        - countsOf(job.states).skipped;
}

} // namespace

QString jobKindText(Way way, const QString &integrationType)
{
    return Texts::tr("Job: %1, %2", "way, integration")
        .arg(wayName(way), integrations::displayNameOf(integrationType));
}

QString jobKindText(const JobPlan &plan)
{
    return jobKindText(plan.way, plan.integrationType);
}

QString countsText(const JobCounts &counts)
{
    const int all
        = counts.planned + counts.working + counts.done + counts.skipped + counts.refused + counts.unknown;
    return Texts::tr("%Ln organization(s): %1", nullptr, all).arg(partsText(counts));
}

QString againText(const Job &job)
{
    int refused = 0;
    int unknown = 0;
    for (int row = 0; row < job.states().size(); ++row) {
        if (!job.isAgain(row))
            continue;
        ++(std::holds_alternative<Refused>(job.states().at(row)) ? refused : unknown);
    }
    const QLocale locale;
    QStringList parts;
    if (refused > 0)
        parts.append(Texts::tr("%1 refused again").arg(locale.toString(refused)));
    if (unknown > 0)
        parts.append(Texts::tr("%1 still not known").arg(locale.toString(unknown)));
    //: %1 is "2 refused again, 1 still not known".
    return parts.isEmpty() ? QString() : Texts::tr("Tried again: %1.").arg(parts.join(QLatin1String(", ")));
}

QString switchesOffText(Way way, const QList<RowState> &states)
{
    const int open = countsOf(states).planned;
    return way == Way::TakeBack && open > 0
        ? Texts::tr("Going on switches Broker off in up to %Ln organization(s).", nullptr, open)
        : QString();
}

QStringList goingOnTexts(Way way, const QList<RowState> &states)
{
    int done = 0;
    int toDo = 0;
    int cut = 0;
    int kept = 0;
    int refused = 0;
    int lost = 0;
    const auto isOpenEnd = [](const RowState &state) {
        const auto *unknown = std::get_if<Unknown>(&state);
        return std::holds_alternative<Looking>(state) || std::holds_alternative<Calling>(state)
            || (unknown && !unknown->tokenIsLost);
    };
    for (const RowState &state : states) {
        done += std::holds_alternative<Done>(state) || std::holds_alternative<Taken>(state) ? 1 : 0;
        toDo += std::holds_alternative<Planned>(state) ? 1 : 0;
        cut += isOpenEnd(state) ? 1 : 0;
        kept += std::holds_alternative<Issued>(state) || std::holds_alternative<Kept>(state)
                || std::holds_alternative<Recorded>(state)
            ? 1
            : 0;
        refused += std::holds_alternative<Refused>(state) ? 1 : 0;
        const auto *unknown = std::get_if<Unknown>(&state);
        lost += unknown && unknown->tokenIsLost ? 1 : 0;
    }
    QStringList lines;
    if (done > 0)
        lines.append(Texts::tr("%Ln organization(s) is/are done; nothing happens there.", nullptr, done));
    if (kept > 0)
        lines.append(Texts::tr("%Ln is/are done at Snyk and only has/have to be noted here.", nullptr, kept));
    if (cut > 0)
        lines.append(
            Texts::tr("Of %Ln it is not known how the call ended: “Go on” only looks what became of it, "
                      "and does not call again.",
                nullptr, cut));
    if (toDo > 0)
        lines.append(
            Texts::tr("%Ln is/are open: “Go on” looks at each, and calls Snyk once where all is still as "
                      "planned.",
                nullptr, toDo));
    if (const QString off = switchesOffText(way, states); !off.isEmpty())
        lines.append(off);
    if (refused > 0)
        lines.append(
            Texts::tr("%Ln was/were refused: that stays so until you press “Retry”.", nullptr, refused));
    if (lost > 0)
        lines.append(
            Texts::tr("%Ln is/are done without a token here: the results lead to it, “Go on” does not.",
                nullptr, lost));
    lines.append(Texts::tr("Nothing is called twice."));
    return lines;
}

namespace {

QString removalText(const JobStake &stake)
{
    const QString source = stake.job.plan.source ? stake.job.plan.source->org.name : QString();
    const bool isUnfinished = stake.job.isUnfinished();
    switch (stake.kind) {
    case JobStake::Kind::Made:
        return isUnfinished
            ? Texts::tr(
                "It has made %Ln of these tokens. When it goes on, it does not make them again, and it "
                "cannot take them back any more.",
                nullptr, stake.count)
            : Texts::tr("%Ln of these tokens was/were made by a job for many organizations. It cannot take "
                        "them back any more.",
                nullptr, stake.count);
    case JobStake::Kind::Shares:
        //: %1 is an organization.
        return isUnfinished
            ? Texts::tr("It shares the token of “%1”, and cannot go on without this entry. "
                        "Bring it to its end first.")
                  .arg(source)
            //: %1 is an organization.
            : Texts::tr("A job has shared the token of “%1” with more organizations. It cannot "
                        "be taken back any more.")
                  .arg(source);
    case JobStake::Kind::TakesBack:
        return Texts::tr("When it goes on, it leaves %Ln of these organizations alone: Broker stays switched "
                         "on there.",
            nullptr, stake.count);
    }
    return {};
}

} // namespace

QStringList removalTexts(const QList<JobStake> &stakes)
{
    QStringList texts;
    for (const JobStake &stake : stakes) {
        const QString text = removalText(stake);
        texts.append(
            stake.job.isUnfinished() ? unfinishedText(stake.job) + QLatin1String(". ") + text : text);
    }
    return texts;
}

QString takenBackText(const TakenBack &takenBack)
{
    return Texts::tr("Taken back on %1.", "moment").arg(shortMoment(takenBack.made));
}

QString jobText(const StoredJob &job, const std::optional<TakenBack> &takenBack)
{
    const QLocale locale;
    const QString way = wayName(job.plan.way);
    const QString type = integrations::displayNameOf(job.plan.integrationType);
    const QString made = shortMoment(job.plan.made, locale);
    if (job.isUnfinished()) {
        return Texts::tr("%1, %2, %3: %4 of %5", "way, integration, when, how many organizations")
            .arg(way, type, made, locale.toString(overIn(job)), locale.toString(wantedIn(job)));
    }
    const QString text = Texts::tr("%1, %2, %3: %4", "way, integration, when, what came of it")
                             .arg(way, type, made, partsText(countsOf(job.states)));
    return takenBack ? text + QStringLiteral(". ") + takenBackText(*takenBack) : text;
}

QString unfinishedText(const StoredJob &job)
{
    const QLocale locale;
    if (job.plan.way == Way::TakeBack) {
        return Texts::tr(
            "Taking back is not finished: %1, %2 of %3 done", "integration, how many organizations")
            .arg(integrations::displayNameOf(job.plan.integrationType),
                locale.toString(countsOf(job.states).done), locale.toString(wantedIn(job)));
    }
    return Texts::tr("A job for many organizations is not finished: %1 of %2", "how many organizations")
        .arg(locale.toString(overIn(job)), locale.toString(wantedIn(job)));
}

} // namespace broker::ui
