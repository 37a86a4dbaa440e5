// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composition.h"

#include <QString>

#include <optional>

namespace broker::test {

/// Where a run is broken off, in the order of a run.
enum class Step {
    BeforeJournal,
    BeforeCall,
    BeforeKeychain, ///< with Snyk's answer in hand
    BeforeReadBack, ///< the keychain has the token
    AfterReadBack,
    BeforeRecord,
    DuringRecord, ///< a part of the file is written
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
    /// The next look at the clock is that step. The flow looks at it once right before it writes the
    /// journal entry, and once right before it writes the record.
    void armClock(Step step) { m_onClock = step; }
    void lookAtClock() const;

private:
    Step m_step;
    std::optional<Step> m_onClock;
};

/// The real parts of this machine, each of which asks `fate` before and after what it does.
[[nodiscard]] ui::Environment mortalEnvironment(Fate &fate);

} // namespace broker::test
