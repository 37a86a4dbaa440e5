// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QToolButton;

namespace broker::ui {

/// A heading that opens and closes what is below it; closed to begin with. For what most users need not read.
///
/// objectNames: set by the owner; in it foldButton.
class Fold final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fold)

public:
    /// `title` with its mnemonic. `body` becomes a child.
    Fold(const QString &title, QWidget &body, QWidget *parent = nullptr);

private:
    QToolButton *m_button;
    QWidget *m_body;
};

} // namespace broker::ui
