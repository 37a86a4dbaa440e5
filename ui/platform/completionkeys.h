// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QCoreApplication;

namespace broker::ui {

/// Return in a field whose completions are shown closes their list first, wherever there is one; Qt's own
/// dialogs for files have some. Qt closes the list after the field was told: when that ends the dialog, the
/// window behind it gets the keyboard while a list is still open, and neither it nor a screen reader is told.
class CompletionKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompletionKeys)

public:
    explicit CompletionKeys(QCoreApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace broker::ui
