// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/theme.h"
#include "presenters/explanation.h"
#include "sharing/job.h"
#include "sharing/jobstake.h"
#include "sharing/preview.h"
#include "sharing/rowstate.h"
#include "sharing/selection.h"
#include "sharing/sharingtypes.h"
#include "sharing/takeback.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

// The words of a job in many organizations. Pure; names are put in as they are.
namespace broker::ui {

/// "Share one token"
[[nodiscard]] QString wayName(sharing::Way way);
/// What it means for the clients, for a rotation and after a leak, one sentence each.
[[nodiscard]] QStringList wayConsequences(sharing::Way way);

/// What is done in an organization: "Clone the integration"
[[nodiscard]] QString actText(sharing::Act act);
/// The same of a row that may be left alone from the beginning: "Nothing".
[[nodiscard]] QString actText(const sharing::RowPlan &row);
/// Why an organization is left alone, one sentence.
[[nodiscard]] QString skipText(sharing::SkipReason reason);
/// "name ends with “-default”"
[[nodiscard]] QString exclusionText(const sharing::Exclusion &exclusion);

/// Of ticked organizations that are not chosen, a sentence for each reason. `isWhole`: the list of Snyk is
/// there to its end.
[[nodiscard]] QStringList tickedTexts(const sharing::Ticks &ticks, bool isWhole);

/// Which rows of a preview belong together.
enum class PreviewGroup {
    ToDo,
    Direct, ///< would lose its credentials, and is left alone unless the user wants it
    LeftAlone,
};
[[nodiscard]] PreviewGroup groupOf(const sharing::PreviewRow &row);
[[nodiscard]] QString previewGroupText(PreviewGroup group);
/// What is done, or that nothing is.
[[nodiscard]] QString previewActText(const sharing::PreviewRow &row);
/// Why not, or what is lost by it; empty where nothing is to be said.
[[nodiscard]] QString previewNote(const sharing::PreviewRow &row);
/// Counts, calls and time, a line each.
[[nodiscard]] QStringList previewSummary(const sharing::Preview &preview);
/// What taking back costs at once.
[[nodiscard]] QString takeBackConsequence();
/// What cannot be undone about it, a sentence each.
[[nodiscard]] QStringList undoTexts(sharing::Way way, const sharing::Preview &preview);

/// Which rows of a job belong together.
enum class RowGroup { Open, Done, Skipped, Refused, Unknown };
[[nodiscard]] RowGroup groupOf(const sharing::RowState &state);
[[nodiscard]] QString rowGroupText(RowGroup group);
[[nodiscard]] Tone toneOf(RowGroup group);
/// "being looked at", "done"; of one that a Retry has brought to the same end, "refused again".
[[nodiscard]] QString rowStateText(const sharing::RowState &state, bool isAgain = false);
/// Reason and next step; empty where all is well.
[[nodiscard]] QString rowNote(
    const sharing::RowPlan &row, const sharing::RowState &state, const QDateTime &nowUtc);
/// It did not go well, or waits for something that only the user can do.
[[nodiscard]] bool needsUser(const sharing::RowState &state);
/// Snyk's, to quote to support; may be empty.
[[nodiscard]] QString requestIdOf(const sharing::RowState &state);

/// "Job: Take back, GitLab"
[[nodiscard]] QString jobKindText(sharing::Way way, const QString &integrationType);
[[nodiscard]] QString jobKindText(const sharing::JobPlan &plan);
/// "200 organizations: 37 done, 2 refused, 161 to do"
[[nodiscard]] QString countsText(const sharing::JobCounts &counts);
/// What Retry could not mend: "Tried again: 2 refused again, 1 still not known."; empty
/// where nothing is left, or nobody has tried again.
[[nodiscard]] QString againText(const sharing::Job &job);
/// Of a job that rests since an earlier window or run of the program: what was done, what is open, and what
/// going on does and does not do, a sentence each.
[[nodiscard]] QStringList goingOnTexts(sharing::Way way, const QList<sharing::RowState> &states);
/// What going on with a taking back costs; empty for other jobs, and where nothing is to do.
[[nodiscard]] QString switchesOffText(sharing::Way way, const QList<sharing::RowState> &states);
/// "about 3 minutes"
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);
/// Why the job has stopped by itself, and what makes it go on.
[[nodiscard]] Explanation explain(const sharing::Obstacle &obstacle, const QDateTime &nowUtc);
/// What becomes of jobs when the entries leave the list, a sentence or two for each.
[[nodiscard]] QStringList removalTexts(const QList<sharing::JobStake> &stakes);
/// "Taken back on 28/11/2026 09:30."
[[nodiscard]] QString takenBackText(const sharing::TakenBack &takenBack);
/// One line for a list of jobs: what it does, when it was begun, how far it is or how it ended.
[[nodiscard]] QString jobText(
    const sharing::StoredJob &job, const std::optional<sharing::TakenBack> &takenBack);
/// One line for those who have left it.
[[nodiscard]] QString unfinishedText(const sharing::StoredJob &job);

} // namespace broker::ui
