// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndex>
#include <QString>
#include <QWidget>

class QAbstractItemView;

namespace broker::test {

/// A user with a mouse, who clicks what can be seen in the window that takes clicks, and nothing else; and
/// how often. What is further down is turned to with the wheel, and a field that has the keyboard already
/// needs no click. Every call waits for what it needs and returns whether it could.
class Mouse final
{
public:
    /// Since the last call.
    [[nodiscard]] int takeClicks();

    [[nodiscard]] bool click(const char *name);
    /// A button of the tool bar or of the details that has this action.
    [[nodiscard]] bool clickCommand(const char *action);
    /// The row of the view in which some cell begins with the text.
    [[nodiscard]] bool clickRow(const char *view, const QString &text);
    [[nodiscard]] bool clickTab(const char *tabs, int tab);
    [[nodiscard]] bool type(const char *field, const QString &text);
    /// The same inside of something that has this name.
    [[nodiscard]] bool typeInside(const char *group, const char *field, const QString &text);
    /// Of the text of what has this name, without a click.
    [[nodiscard]] QString read(const char *name) const;
    [[nodiscard]] bool sees(const char *name) const;

private:
    [[nodiscard]] bool clickAt(QWidget &widget, const QPoint &place);
    [[nodiscard]] bool typeInto(QWidget *widget, const QString &text);

    int m_clicks = 0;
};

} // namespace broker::test
