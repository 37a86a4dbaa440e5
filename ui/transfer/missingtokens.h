// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presence/keychainpass.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace broker::ui {

class BusyIndicator;
class PlainLabel;

/// Which of these tokens and credentials are not on this computer and have to be got again. Asks the keychain
/// without a prompt; a token that it says nothing about, because it is locked, is listed too and says so.
///
/// objectNames: missingTokens, missingNote, missingList, retrieveButton.
class MissingTokens final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MissingTokens)

public:
    /// The workspace's parts are borrowed.
    explicit MissingTokens(const Workspace &workspace, QWidget *parent = nullptr);

    /// Asks for the current ones among these; what was listed before goes.
    void look(const QSet<RecordId> &ids);
    /// The first thing to use here; null when nothing is missing.
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    /// The list is complete.
    void looked();
    void retrieveRequested(const broker::records::Target &target);
    /// Snyk has no credential to show: it is to be entered.
    void credentialRequested(const broker::records::TokenRecord &record);

private:
    void show();
    void add(const records::TokenRecord &record, const QString &state);
    void retrieve();
    /// What can be done about the current row.
    void offer();
    [[nodiscard]] QString whatIsMissing() const;

    Workspace m_workspace;
    presence::KeychainPass m_pass;
    QList<records::TokenRecord> m_asked;
    /// Row by row.
    QList<records::TokenRecord> m_listed;
    PlainLabel *m_note;
    BusyIndicator *m_busy;
    QTreeWidget *m_list;
    QPushButton *m_retrieve;
};

} // namespace broker::ui
