// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QClipboard;

namespace broker::ui {

/// Why the countdown of a copied secret ended.
enum class ClearReason {
    TimedOut,
    OnRequest,
    Quit,
    Replaced, ///< something else was copied in the meantime; the clipboard was left alone
};

/// The one way a secret gets to the clipboard, and away from it again.
///
/// Only the hash of what was copied is kept here; the text itself belongs to the object handed to
/// the clipboard, which gives it out when somebody pastes and forgets it when the time is over. So a
/// desktop that does not let a window in the background change the clipboard (GNOME on Wayland)
/// still gets nothing more from us. The X11 selection is never touched. Content of others is never
/// cleared: what is there is compared by SHA-256 first.
///
/// What this cannot do: a clipboard manager may ignore the hints and keep its own copy, a program
/// that pasted has one too, and the QString that Qt passes on when somebody pastes is freed without
/// being overwritten.
///
/// Borrows the clipboard, which has to outlive it.
class ClipboardGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardGuard)

public:
    /// A clock that only goes forward.
    using TimeSource = std::function<std::chrono::milliseconds()>;

    explicit ClipboardGuard(QClipboard &clipboard, QObject *parent = nullptr);
    ClipboardGuard(QClipboard &clipboard, TimeSource timeSource, QObject *parent = nullptr);
    /// Clears what is still ours, without a signal.
    ~ClipboardGuard() override;

    /// Copies and starts the countdown; an earlier one ends silently. `what` names the secret to the
    /// user ("Broker token for ..."). An empty secret is ignored. `lifetime` of at least a second.
    void copySecret(const Secret &secret, const QString &what, std::chrono::seconds lifetime);

    [[nodiscard]] bool isCounting() const noexcept { return !m_hash.isEmpty(); }
    /// Rounded up; 0 when nothing is being counted.
    [[nodiscard]] int remainingSeconds() const;
    /// The whole countdown; 0 when nothing is being counted.
    [[nodiscard]] int totalSeconds() const noexcept { return static_cast<int>(m_lifetime.count()); }
    [[nodiscard]] const QString &what() const noexcept { return m_what; }

public Q_SLOTS:
    void clearNow();

Q_SIGNALS:
    void copied(const QString &what);
    /// Once at the start and about once a second after.
    void remainingChanged(int seconds);
    void cleared(broker::ui::ClearReason reason);

private:
    class Platform;
    void tick();
    void checkContent();
    [[nodiscard]] bool isStillOurs() const;
    /// From now on whoever pastes gets nothing from us.
    void emptyHandedOut();
    /// Returns whether the clipboard still held ours.
    bool clearOurs();
    void finish(ClearReason reason);

    QClipboard &m_clipboard;
    TimeSource m_timeSource;
    std::unique_ptr<Platform> m_platform;
    QTimer m_ticker;
    QByteArray m_hash;
    QString m_what;
    std::weak_ptr<Secret> m_handedOut;
    std::chrono::milliseconds m_deadline{0};
    std::chrono::seconds m_lifetime{0};
};

} // namespace broker::ui
