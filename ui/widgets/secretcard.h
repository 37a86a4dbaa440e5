// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "core/await.h"
#include "core/fingerprint.h"
#include "platform/clipboardguard.h"
#include "records/tokenrecord.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

class QPushButton;
class QToolButton;

namespace broker::ui {

class MessageBar;
class PlainLabel;
class SecretLineEdit;
struct Explanation;

/// One kept secret as a SecretCard shows it.
struct KeptSecret
{
    /// Called on the card's thread; settles on it. A stop is requested when nobody waits any more.
    using Fetch = std::function<QFuture<vault::ReadResult>(std::stop_token)>;

    /// Of what `fetch` brings; something else is never shown.
    Fingerprint fingerprint;
    /// To the user: "Broker token for GitLab in Payments".
    QString name;
    /// Names the secret in the audit journal; the card sets the action.
    audit::Entry about;
    Fetch fetch;
    /// Where it is kept. With another place or fingerprint the secret is another one: what is shown of
    /// the earlier one is hidden.
    QString place = {};
};

/// A secret that this program keeps: its fingerprint, and on demand, for a short time, itself, on the screen
/// or on the clipboard. The one place where a kept secret is shown or copied, so that each of it leaves its
/// entry in the audit journal and each failure is reported with what can be done.
///
/// The secret is fetched each time and not kept. Shown, it is hidden again when the time is over, when the
/// window or the page is left, and when another secret takes its place. While it is shown it is in Qt's text
/// layout too, which is freed without being overwritten.
///
/// objectNames: secretText, revealButton, copySecretButton, secretStatus, secretMessage; in the message:
/// cancelCopyButton, retryCopyButton, getAgainButton, enterAgainButton.
class SecretCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretCard)

public:
    /// Borrows the guard.
    explicit SecretCard(ClipboardGuard &guard, QWidget *parent = nullptr);
    ~SecretCard() override;

    void setCopyButton(const QString &text, const QString &objectName);
    /// Tells what goes wrong there instead of below itself, and also that the keychain keeps it waiting,
    /// because the card may be out of sight. The bar has to outlive the card, or be gone before it.
    void setMessageBar(MessageBar &bar);
    /// What the keychain does not have can be had again, a Broker token from Snyk and a credential by
    /// entering it: offer that.
    void setGetAgainOffered(bool offered) { m_isGetAgainOffered = offered; }
    /// How long a fetch may take before it is said again where everybody sees it; a second.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

    /// A recorded secret, from where the record says it is. `isGone`: an earlier session had it in memory
    /// only. The parts of the workspace are borrowed until `clear` or another secret.
    void showRecord(const Workspace &workspace, const records::TokenRecord &record, bool isGone = false);
    void showKept(const Workspace &workspace, const KeptSecret &secret);
    /// One that is stored nowhere yet.
    void showUnstored(
        const Workspace &workspace, const Secret &secret, const QString &name, const audit::Entry &about);
    void clear();

    [[nodiscard]] bool isRevealed() const noexcept { return m_isRevealed; }
    [[nodiscard]] bool isBusy() const noexcept { return m_wish != Wish::Nothing; }

public Q_SLOTS:
    void reveal();
    /// Hides it, and gives up a showing under way.
    void conceal();
    /// Gives up what is under way.
    void copy();
    /// The user does not want to wait any longer.
    void cancel();

Q_SIGNALS:
    void revealedChanged(bool revealed);
    void copied();
    /// The user wants to get the token of this target from Snyk again.
    void getAgainRequested(const broker::records::Target &target);
    /// The user wants to enter this credential again.
    void enterAgainRequested(const broker::records::TokenRecord &record);

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Wish { Nothing, Reveal, Copy };
    struct Shown
    {
        Workspace workspace;
        KeptSecret secret;
        /// Of a recorded one.
        std::optional<records::TokenRecord> record = {};
        bool isGone = false;
    };

    void show(Shown shown);
    void fetch(Wish wish);
    void giveUp();
    void onFetched(Wish wish, const vault::ReadResult &result);
    void settle();
    void use(Wish wish, const Secret &secret);
    void note(audit::Action action) const;
    void tellWaiting();
    void tellFailure(Wish wish, const vault::VaultError &error);
    void offerGettingAgain();
    void forgetMessage();
    void tick();
    void refresh();
    /// Of a service that a Broker client uses.
    [[nodiscard]] bool isCredential() const;
    [[nodiscard]] bool isApiCredential() const;

    ClipboardGuard &m_guard;
    /// Before the widgets: that they come is an event already.
    bool m_isRevealed = false;
    SecretLineEdit *m_text;
    QToolButton *m_button;
    QPushButton *m_copy;
    PlainLabel *m_status;
    QPointer<MessageBar> m_bar;
    bool m_isBarElsewhere = false;
    bool m_isGetAgainOffered = false;
    /// What the card said last in the bar, which may be shared.
    QString m_said;
    std::optional<Shown> m_shown;
    Await m_read;
    Wish m_wish = Wish::Nothing;
    QTimer m_patience;
    QTimer m_ticker;
    std::chrono::milliseconds m_deadline{0};
};

} // namespace broker::ui
