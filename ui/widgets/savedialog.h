// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/privatefile.h"
#include "widgets/messagebar.h"

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace broker::ui {

struct SaveRequest
{
    QString title;
    /// Proposed, with an ending.
    QString name;
    /// As QFileDialog wants it.
    QString filter;
    /// Whether the proposed name says that nothing in the file is real.
    bool practice = false;
};

/// Asks where to save, without waiting; begins in the user's documents. `chosen` is called with the
/// path at most once, while `context` lives. The dialog belongs to `window`.
///
/// objectName: saveFileDialog.
void openSaveDialog(QWidget &window, const SaveRequest &request, QObject *context,
    const std::function<void(const QString &path)> &chosen);

/// Why the file is not there, and what to do.
[[nodiscard]] Message unsavedMessage(const QString &path, const FileError &error);

} // namespace broker::ui
