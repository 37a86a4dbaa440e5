// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "board/boardlayout.h"

#include <QSplitter>

namespace broker::ui {

/// A list, and beside it the details of what is selected in it: at its side where the window is wide enough,
/// below it where it is not. How much the details have is the user's, in each of both.
class BoardSplit final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardSplit)

public:
    /// Takes both. The details scroll where they do not fit.
    BoardSplit(QWidget *list, QWidget *details, QWidget *parent = nullptr);

    void restore(const BoardLayout &layout);
    void save(BoardLayout &layout) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void apply();

    int m_detailsWidth = 0;
    int m_detailsHeight = 0;
};

} // namespace broker::ui
