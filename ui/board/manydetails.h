// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"

#include <QDateTime>
#include <QFrame>
#include <QList>
#include <QString>
#include <QTimer>

class QAction;

namespace broker::ui {

class DueDateEditor;
class PlainLabel;
class WrapLayout;

/// In the place of the details of one entry of the list, while several are selected: how many they are, what
/// is to be known of them together, and what can be done with all of them. Hidden until it has any.
///
/// objectNames: manyDetails, manyTitle, manyDue, manyShared, manyHistory; a button for each command, named
/// after it with "many" in front; those of DueDateEditor.
class ManyDetails final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManyDetails)

public:
    explicit ManyDetails(QWidget *parent = nullptr);

    /// A button; the action is the window's.
    void addCommand(QAction &action);
    /// At least two. A screen reader hears how many when the selecting pauses.
    void showRecords(const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy,
        const QDateTime &nowUtc);
    void clear();
    /// In place, with the focus; not while nothing is shown.
    void changeDue();
    /// Where reading begins.
    void takeFocus();

Q_SIGNALS:
    /// They are to be due as `like` says.
    void dueChanged(const QList<broker::RecordId> &ids, const broker::records::TokenRecord &like);
    /// The user goes back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<records::TokenRecord> m_records;
    reminders::DuePolicy m_policy;
    QDateTime m_nowUtc;
    PlainLabel *m_title;
    PlainLabel *m_due;
    PlainLabel *m_shared;
    PlainLabel *m_history;
    WrapLayout *m_commands;
    DueDateEditor *m_dueEditor;
    QTimer m_pause;
};

} // namespace broker::ui
