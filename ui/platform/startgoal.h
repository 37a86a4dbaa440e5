// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names.h"

namespace broker::ui {

/// What somebody who starts the program wants to see; the desktop's menu of the program offers them.
enum class StartGoal {
    Window, ///< the list, or the invitation to set up the first token
    SetUp, ///< the wizard
    Due, ///< the list, with what is due next selected
};

/// The names of the options of the command line, and of what a second start tells the first.
inline constexpr Names<StartGoal, 3> startGoalNames{{
    {StartGoal::Window, QLatin1String("window")},
    {StartGoal::SetUp, QLatin1String("set-up")},
    {StartGoal::Due, QLatin1String("due")},
}};
static_assert(isComplete(startGoalNames));

} // namespace broker::ui
