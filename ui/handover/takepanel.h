// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "handover/taking.h"
#include "platform/clipboardguard.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace broker::ui {

class KeepPanel;
class MessageBar;

/// The way of a hand-over's token and credential into the own store and onto the own list: what is done, what
/// went wrong, and what can be done about it. Nothing is kept before `take`.
///
/// objectNames: takeToken, takeCredential (those of KeepPanel inside).
class TakePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TakePanel)

public:
    /// The bar is where it says what went wrong. Borrows all of them.
    TakePanel(const Workspace &workspace, ClipboardGuard &guard, MessageBar &bar, QWidget *parent = nullptr);
    ~TakePanel() override;

    void take(const handover::Handover &handover);
    [[nodiscard]] bool isStarted() const noexcept { return m_taking != nullptr; }
    [[nodiscard]] bool isWorking() const { return m_taking && m_taking->isWorking(); }
    [[nodiscard]] bool holdsUnstored() const { return m_taking && m_taking->holdsUnstored(); }
    [[nodiscard]] bool isDone() const { return m_taking && m_taking->isDone(); }
    /// Something is still in the file alone.
    [[nodiscard]] bool isFileNeeded() const { return !m_taking || m_taking->isFileNeeded(); }
    /// The token's record once it is on the list.
    [[nodiscard]] std::optional<records::TokenRecord> record() const;

Q_SIGNALS:
    void changed();
    /// All of it is kept.
    void taken();

private:
    void refresh();
    void tellTrouble();

    const Workspace m_workspace;
    MessageBar &m_bar;
    std::unique_ptr<handover::Taking> m_taking;
    KeepPanel *m_token;
    KeepPanel *m_credential;
    bool m_isTold = false;
};

} // namespace broker::ui
