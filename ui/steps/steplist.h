// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace broker::ui {

class PlainLabel;

/// Where the user is: a panel beside the pages with all steps, what is done ticked and the current one bold
/// with its number in the accent colour. Screen readers get "step 2 of 6" in the window's title, and here
/// the state of each step beside its name. Below them, at the bottom, stand commands of the whole program.
///
/// objectName of a command's button: that of the command, and "Button".
class StepList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepList)

public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    /// Counted from 0.
    void setCurrent(int step);
    [[nodiscard]] int current() const noexcept { return m_current; }

    /// Once. The buttons do not outlive the commands.
    void addCommands(const QList<QAction *> &commands);
    [[nodiscard]] const QList<QToolButton *> &commandButtons() const noexcept { return m_commands; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QLabel *mark;
        PlainLabel *text;
    };

    void refresh();
    void fitColumns();
    [[nodiscard]] int markSize() const;
    [[nodiscard]] QColor markColor(qsizetype row) const;

    QList<Row> m_rows;
    QList<QToolButton *> m_commands;
    int m_current = 0;
};

} // namespace broker::ui
