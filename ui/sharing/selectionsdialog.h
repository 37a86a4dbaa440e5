// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/selectionstore.h"

#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace broker::ui {

class MessageBar;
class SharingSession;

/// Keeps the present choice under a name, and opens one that was kept. Borrows the session.
///
/// objectNames: selectionsDialog, selectionNameEdit, saveSelectionButton, selectionList, openSelectionButton,
/// removeSelectionButton, closeSelectionsButton, selectionBar; and for the question before another choice is
/// lost, replaceSelectionQuestion.
class SelectionsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionsDialog)

public:
    explicit SelectionsDialog(SharingSession &session, QWidget *parent = nullptr);

private:
    void buildLayout();
    void load();
    /// Its name, and how many organizations it chooses now.
    [[nodiscard]] QString textOf(const sharing::KeptSelection &kept) const;
    void save();
    void put(const sharing::SelectionId &id, const QString &name);
    void openCurrent();
    void removeCurrent();
    void refresh();
    [[nodiscard]] const sharing::KeptSelection *current() const;

    SharingSession &m_session;
    MessageBar *m_bar;
    QLineEdit *m_name;
    QPushButton *m_save;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_remove;
    QList<sharing::KeptSelection> m_kept;
};

} // namespace broker::ui
