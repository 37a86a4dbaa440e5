// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/tokens.h"
#include "platform/clipboardguard.h"

#include <QObject>
#include <QString>

class QClipboard;

namespace broker::ui {

/// Looks at the clipboard for something that could be a Broker token: only while it is switched on,
/// and it offers, never takes. Looks at nothing that this program copied itself. Borrows both.
class ClipboardWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardWatch)

public:
    ClipboardWatch(QClipboard &clipboard, const ClipboardGuard &guard, QObject *parent = nullptr);

    /// Switching on looks at once.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const noexcept { return m_active; }
    /// Never offers this one again.
    void decline(const BrokerToken &token);

Q_SIGNALS:
    /// The receiver asks for `candidate()`.
    void found();

public:
    /// What is on the clipboard now, if it is a token and was not declined.
    [[nodiscard]] std::optional<BrokerToken> candidate() const;

private:
    void look();

    QClipboard &m_clipboard;
    const ClipboardGuard &m_guard;
    bool m_active = false;
    QStringList m_declined;
};

} // namespace broker::ui
