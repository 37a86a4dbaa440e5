// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "handover/sealedfile.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace broker::ui {

class PlainLabel;
class SecretField;

/// Whether a passphrase opens the hand-over, which is told by phone, or the colleague's own key. A passphrase
/// is checked for its strength and can be proposed; a key counts once its digits were compared.
///
/// objectNames: byPassphrase, byKey, handoverPassphrase, proposeButton, passphraseNote, colleagueKey,
/// keyDigits, keyCompared.
class LockChoice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockChoice)

public:
    explicit LockChoice(QWidget *parent = nullptr);

    /// Nothing while it is not complete; `problem` says why.
    [[nodiscard]] std::optional<handover::Lock> lock() const;
    [[nodiscard]] QString problem() const;
    /// Of the colleague's key where that is chosen and complete; else empty.
    [[nodiscard]] QString keyFingerprint() const;
    [[nodiscard]] bool isByKey() const;
    /// As it was entered.
    [[nodiscard]] QString colleagueKey() const;
    /// The key has to be compared again.
    void choose(bool byKey, const QString &colleagueKey);
    /// To what is missing.
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    void buildLayout();
    [[nodiscard]] static QString keyWanted();
    void propose();
    void refresh();

    QRadioButton *m_byPassphrase;
    QRadioButton *m_byKey;
    QWidget *m_passphraseRow;
    QWidget *m_keyRow;
    SecretField *m_passphrase;
    QPushButton *m_propose;
    PlainLabel *m_note;
    QLineEdit *m_key;
    PlainLabel *m_digits;
    QCheckBox *m_compared;
    std::optional<handover::PublicKey> m_colleague;
};

} // namespace broker::ui
