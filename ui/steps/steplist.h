// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace broker::ui {

class PlainLabel;

/// Where the user is: all steps beside the pages, what is done ticked and the current one bold. Screen
/// readers get "step 2 of 6" in the window's title, and here the state of each step beside its name.
class StepList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepList)

public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    /// Counted from 0.
    void setCurrent(int step);
    [[nodiscard]] int current() const noexcept { return m_current; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fitColumns();

    struct Row
    {
        QLabel *mark;
        PlainLabel *text;
    };
    QList<Row> m_rows;
    int m_current = 0;
};

} // namespace broker::ui
