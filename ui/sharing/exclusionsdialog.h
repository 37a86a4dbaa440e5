// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/selection.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace broker::ui {

class PlainLabel;
class SharingSession;

/// Rules that leave organizations out, whoever ticked them: a part of the name, or the names of a list, see
/// PasteDialog. What is changed here takes effect at once.
/// Borrows the session.
///
/// objectNames: exclusionsDialog, ruleKindCombo, ruleEdit, addRuleButton, ruleList, pasteRulesButton,
/// removeRuleButton, ruleCount, closeRulesButton.
class ExclusionsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExclusionsDialog)

public:
    explicit ExclusionsDialog(SharingSession &session, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void add();
    /// Asks for names, beginning with this text: their rule is the exact name.
    void openList(const QString &text);
    void showRules();
    void removeCurrent();
    void refresh();

    SharingSession &m_session;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QPushButton *m_add;
    QListWidget *m_rules;
    QPushButton *m_paste;
    QPushButton *m_remove;
    PlainLabel *m_count;
};

} // namespace broker::ui
