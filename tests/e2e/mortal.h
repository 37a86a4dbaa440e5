// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composition.h"

#include <QString>

#include <optional>
#include <utility>

namespace broker::test {

/// What the role "credential" keeps.
inline constexpr const char *credentialText = "glpat-Zq7Wm2Xk9Rv4Tb6Yn1Pd";

/// Where a run is broken off, in the order of a run.
enum class Step {
    BeforeJournal,
    DuringJournal, ///< a part of the file is written
    BeforeCall,
    BeforeKeychain, ///< with Snyk's answer in hand
    BeforeReadBack, ///< the keychain has the token
    AfterReadBack,
    DuringStage, ///< a part of the new journal entry is written
    BeforeRecord,
    DuringRecord, ///< a part of the list is written
    BeforeJournalEnds,
    Never,
};

[[nodiscard]] QString nameOf(Step step);
[[nodiscard]] std::optional<Step> stepByName(const QString &name);

/// Ends this process like a power cut as soon as the chosen step is reached.
class Fate final
{
public:
    explicit Fate(Step step)
        : m_step(step)
    { }

    void reach(Step step) const;
    /// What is written next belongs to this step.
    void reachWriting(Step step) const;
    /// The next look at the clock is one of these steps. The flow looks at it once right before it
    /// writes the journal entry, and once right before it writes the record.
    void armClock(Step before, Step during) { m_onClock = {before, during}; }
    void lookAtClock() const;

private:
    Step m_step;
    std::optional<std::pair<Step, Step>> m_onClock;
};

/// The real parts of this machine, each of which asks `fate` before and after what it does.
[[nodiscard]] ui::Environment mortalEnvironment(Fate &fate);

} // namespace broker::test
