// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "vault/vault.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

class QToolButton;

namespace broker::ui {

class PlainLabel;
class SecretLineEdit;

/// A stored token: its fingerprint, and on demand, for a short time, itself. Hidden again when the
/// time is over, when the window or the page is left, and when another token is set.
///
/// The secret is fetched anew for each showing and not kept. While it is shown it is in Qt's text
/// layout too, which is freed without being overwritten.
///
/// objectNames: secretText, revealButton, revealCountdown.
class SecretView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretView)

public:
    /// Called on this object's thread; settles on it. A stop is requested when nobody waits any more.
    using Fetch = std::function<QFuture<vault::ReadResult>(std::stop_token)>;

    explicit SecretView(QWidget *parent = nullptr);
    ~SecretView() override;

    void setToken(const Fingerprint &fingerprint, Fetch fetch);
    void clearToken();
    void setRevealTime(std::chrono::seconds time);

    [[nodiscard]] bool isRevealed() const noexcept { return m_revealed; }
    [[nodiscard]] bool isFetching() const noexcept { return m_fetching; }

public Q_SLOTS:
    void reveal();
    /// Also gives up a fetch under way.
    void conceal();

Q_SIGNALS:
    void revealedChanged(bool revealed);
    void fetchingChanged(bool fetching);
    void fetchFailed(const broker::vault::VaultError &error);
    /// The user pressed the key for it; copy through the ClipboardGuard.
    void copyRequested();

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onFetched(const vault::ReadResult &result);
    void setFetching(bool fetching);
    void tick();
    void refresh();

    SecretLineEdit *m_text;
    QToolButton *m_button;
    PlainLabel *m_countdown;
    std::optional<Fingerprint> m_fingerprint;
    Fetch m_fetch;
    std::stop_source m_stop;
    int m_run = 0;
    QTimer m_ticker;
    std::chrono::milliseconds m_deadline{0};
    std::chrono::seconds m_revealTime{30};
    bool m_revealed = false;
    bool m_fetching = false;
};

} // namespace broker::ui
