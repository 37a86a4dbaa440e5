// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/explanation.h"
#include "provisioning/recovery.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace broker::ui {

// The main window's longer texts. Names from Snyk are put in as they are.

/// What an interrupted operation left behind, and what to do. For `AlreadyRecorded` there is nothing
/// to say.
[[nodiscard]] Explanation explainFinding(
    const provisioning::Finding &finding, const QDateTime &nowUtc, const QLocale &locale);
/// Notes of unfinished operations that cannot be read; at least one.
[[nodiscard]] Explanation explainUnreadableNotes(int count);
/// Notes of unfinished operations that were damaged, and where they are now; at least one.
[[nodiscard]] Explanation explainDamagedNotes(const QStringList &files);
/// The same of unfinished rotations.
[[nodiscard]] Explanation explainUnreadableRotations(int count);
[[nodiscard]] Explanation explainDamagedRotations(const QStringList &files);
/// A rotation goes on, but how far it has got could not be saved.
[[nodiscard]] Explanation explainUnsavedRotation(const records::RecordError &error, const QDateTime &nowUtc);
/// Qt found no TLS library. `library` is the one it was built for, as Qt calls it; may be empty.
[[nodiscard]] Explanation explainMissingTls(const QString &library);

/// Asked before the program ends, when something would be lost.
struct QuitQuestion
{
    QString title;
    QString consequence;
};
/// What is in memory only: at least one of them.
[[nodiscard]] QuitQuestion quitQuestion(int tokens, int credentials);
/// The same with a rotation that waits for an answer, or whose new token is stored nowhere.
[[nodiscard]] QuitQuestion rotationQuitQuestion();

} // namespace broker::ui
