// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "handover/opendialog.h"
#include "platform/clipboardguard.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace broker::ui {

/// Hands a client over to a colleague, and opens what a colleague has handed over.
///
/// objectNames: sendToColleagueAction, openHandoverAction, ownKeyAction.
class HandoverCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandoverCommands)

public:
    HandoverCommands(QWidget &window, ClipboardGuard &guard);

    /// About the selected token, or about all that are selected.
    [[nodiscard]] QAction *sendAction() const { return m_send; }
    /// About none of them.
    [[nodiscard]] QList<QAction *> actions() const { return {m_open, m_ownKey}; }
    /// The parts are borrowed until another workspace takes their place.
    void setWorkspace(const Workspace &workspace);
    void setSetUp(const OpenDialog::SetUp &setUp) { m_setUp = setUp; }
    /// Without one it is grey, and says `whyNone`.
    void setCurrent(const std::optional<records::TokenRecord> &record, const QString &whyNone);

    /// Several in place of one, after `setCurrent` without any.
    void setMany(const QList<records::TokenRecord> &records);

    /// Asks for the file that a colleague has sent.
    void openHandover();

Q_SIGNALS:
    void sendRequested(const broker::records::TokenRecord &record);
    void sendManyRequested(const QList<broker::RecordId> &records);
    void taken(const broker::RecordId &record);

private:
    QWidget &m_window;
    ClipboardGuard &m_guard;
    OpenDialog::SetUp m_setUp;
    std::optional<Workspace> m_workspace;
    std::optional<records::TokenRecord> m_current;
    QList<RecordId> m_many;
    QAction *m_send;
    QAction *m_open;
    QAction *m_ownKey;
};

} // namespace broker::ui
