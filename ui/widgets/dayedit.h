// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateEdit>

namespace broker::ui {

/// A field for a day, with four digits for the year. A date that is typed is taken for what it says, in
/// the order of the user's language or as year-month-day, once it is complete; until then, and when it is
/// out of range, the date stays as it was. The arrow keys go on by a day.
class DayEdit final : public QDateEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayEdit)

public:
    explicit DayEdit(QWidget *parent = nullptr);

    void stepBy(int days) override;

protected:
    [[nodiscard]] QValidator::State validate(QString &text, int &cursor) const override;
    void fixup(QString &text) const override;
    [[nodiscard]] QDateTime dateTimeFromText(const QString &text) const override;
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Invalid unless the text is a whole date.
    [[nodiscard]] QDate dayIn(const QString &text) const;
};

} // namespace broker::ui
