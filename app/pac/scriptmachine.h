// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace broker::pac {

/// What became of a script.
enum class ScriptEnd {
    Answered, ///< `text` is what it returned
    Broken, ///< `text` says where and why, in the engine's English
    Endless, ///< it was stopped
    NoText, ///< it returned something else; `text` names that
};

struct ScriptOutcome
{
    ScriptEnd end = ScriptEnd::Answered;
    /// Bounded.
    QString text{};
};

/// Evaluates `script` and asks it how to reach `url`. The script has the language and the documented
/// functions of proxy scripts, and nothing else of this computer. Returns at the latest a little after
/// `patience`, unless the name service keeps it.
[[nodiscard]] ScriptOutcome askScript(
    const QString &script, const QString &url, const QString &host, std::chrono::milliseconds patience);

} // namespace broker::pac
