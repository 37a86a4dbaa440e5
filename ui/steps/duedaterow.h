// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/recordstore.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;

namespace broker::ui {

class DayEdit;
class PlainLabel;

/// When what was just kept is due, why then, and a date to choose instead. A date that the user chooses is
/// written to the list at once. Borrows the parts of the workspace.
///
/// objectNames: dueDate, dueNote.
class DueDateRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueDateRow)

public:
    explicit DueDateRow(const Workspace &workspace, QWidget *parent = nullptr);

    /// Makes the label the date's name.
    void setLabel(QLabel &label);
    void setRecord(const records::TokenRecord &record);

Q_SIGNALS:
    /// As it is on the list now.
    void changed(const broker::records::TokenRecord &record);
    void failed(const broker::records::RecordError &error);

private:
    void show(const records::TokenRecord &record);
    void store();

    Workspace m_workspace;
    std::optional<RecordId> m_record;
    DayEdit *m_date;
    /// What the record says; the user chooses any other.
    QDate m_shown;
    PlainLabel *m_note;
};

} // namespace broker::ui
