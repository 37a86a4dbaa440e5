// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace broker::ui {

/// Commands to be run in a terminal, with a button that copies them. Never holds a secret.
///
/// objectNames: set by the owner; in it commandText, copyCommandButton.
class CommandBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandBox)

public:
    /// `copyText` with its mnemonic.
    CommandBox(const QString &title, const QString &copyText, QWidget *parent = nullptr);

    /// Hides the box when there is nothing to run.
    void setCommands(const QString &commands);

private:
    class Text;

    void copy();

    Text *m_text;
    QPushButton *m_copy;
};

} // namespace broker::ui
