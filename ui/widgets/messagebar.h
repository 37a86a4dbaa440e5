// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/theme.h"
#include "presenters/explanation.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace broker::ui {

class PlainLabel;
class WrapLayout;

enum class MessageKind { Info, Success, Warning, Error };

struct Message
{
    MessageKind kind = MessageKind::Info;
    QString title = {};
    /// What happened, likely cause, next step. Empty ones are left out.
    QStringList lines = {};
    QString requestId = {};
    /// Redacted by whoever made it; with it there is a "Copy details" button.
    QString details = {};
    bool dismissible = true;
    /// With it there is a "Diagnose the connection" button.
    QString diagnosedHost = {};
    /// With it there is a button to enter the login for this proxy.
    QString loginProxy = {};
    /// With it there is a button to the settings of the network.
    bool leadsToNetworkSettings = false;

    [[nodiscard]] static Message from(MessageKind kind, const Explanation &explanation);
};

/// A message inside the page instead of a dialog. Hidden until it has something to say; announces
/// itself to screen readers; tells its kind by a word and a mark, not by colour alone.
///
/// What is asked for by "Diagnose the connection…", and by the buttons for the login of a proxy and for the
/// settings, goes up through the windows, see networkrequest.h.
///
/// objectNames: messageBar, messageTitle, messageText, messageRequestId, copyDetailsButton,
/// dismissButton, diagnoseButton, enterProxyLoginButton, networkSettingsButton; action buttons are named by
/// the caller.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what was there, its action buttons included, and shows the bar.
    void showMessage(const Message &message);
    void showMessage(MessageKind kind, const Explanation &explanation);
    /// Says more below the message that is shown, whose buttons stay; what it says already is not said twice.
    void addLines(const QStringList &lines);
    /// A button for the message that is shown. Owned by the bar, gone with the message.
    QPushButton *addAction(const QString &text, const QString &objectName);
    /// Hides the bar and forgets the message; emits nothing.
    void clear();

    [[nodiscard]] bool hasMessage() const noexcept { return m_hasMessage; }
    [[nodiscard]] const Message &message() const noexcept { return m_message; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void placeOwnButtons();
    void showLines();
    void removeActions();
    void refreshIcon();

    Message m_message;
    bool m_hasMessage = false;
    QLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_requestId;
    QHBoxLayout *m_reference;
    WrapLayout *m_buttons;
    QPushButton *m_copyDetails;
    QPushButton *m_diagnose;
    QToolButton *m_dismiss;
    QList<QPointer<QPushButton>> m_actions;
};

} // namespace broker::ui
