// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pastedtext.h"
#include "core/secret.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace broker::ui {

class PlainLabel;
class SecretLineEdit;

/// Hidden input for one secret, typed or pasted. Shown only on demand, for a short time, and hidden again
/// when the window loses the focus. A token of a known form is cleaned; anything else stays as it was
/// entered, with an offer to remove spaces and line breaks around it.
///
/// While the user types, the text has to be in a QLineEdit, that is in memory we cannot overwrite; take it
/// out and `clear` as soon as it is used.
///
/// objectNames: secretEdit, showSecretButton, pasteSecretButton, secretHint, stripSecretButton.
class SecretField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    /// Makes the label the field's name, for the eye, the keyboard and screen readers.
    void setLabel(QLabel &label);
    /// The owner has this secret outside of the field, which shows dots and says these words; empty for
    /// none. Its text is in the field only while the user has it shown. Ends with what the user enters.
    void setHeld(const QString &words, const Secret &secret = {});
    /// Help that is read out with the field.
    void setDescription(const QString &text);
    /// Letters for its buttons, from a window that gives them out: `lettered` puts one into a text.
    void letterButtons(const std::function<QString(const QString &)> &lettered);
    void setRevealTime(std::chrono::seconds time);
    /// Tokens of a known form are cleaned unless this says otherwise.
    void setCleaning(Cleaning cleaning) { m_cleaning = cleaning; }

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isRevealed() const;
    /// See secretIn(); the field keeps its text.
    [[nodiscard]] Secret secret() const { return cleaned().secret; }
    [[nodiscard]] CleanedSecret cleaned() const;

    void setRevealed(bool revealed);
    /// Puts in what is known already, hidden, without `edited`.
    void setSecret(const Secret &secret);

public Q_SLOTS:
    /// Empties and overwrites, without `edited`.
    void clear();
    /// From the clipboard, replacing what is there. What is too long for a secret is left where it is.
    void paste();

Q_SIGNALS:
    /// By the user. Ask for the secret if it is needed.
    void edited();
    /// Enter was pressed.
    void submitted();

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setHint(const QString &text);
    void refreshButtons();
    /// The copy has no other owner, so it can be wiped.
    [[nodiscard]] QString ownText() const;
    void describe();
    void fillInHeld();
    void takeHeldOut();
    void offerToStrip();
    void strip();

    SecretLineEdit *m_edit;
    QToolButton *m_show;
    QToolButton *m_paste;
    QString m_showText;
    QString m_hideText;
    PlainLabel *m_hint;
    QPushButton *m_strip;
    QString m_description;
    QString m_held;
    Secret m_heldSecret;
    bool m_isHeldShown = false;
    Cleaning m_cleaning = Cleaning::KnownTokens;
    QTimer m_autoHide;
    std::chrono::seconds m_revealTime{30};
};

} // namespace broker::ui
