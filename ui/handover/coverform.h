// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "handover/sendnotes.h"
#include "widgets/messagebar.h"

#include <QDateTime>
#include <QString>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace broker::ui {

class DayEdit;
class LockChoice;

/// What every hand-over says beside the client: for whom it is and from whom, until when it can be opened,
/// and how.
///
/// objectNames: senderEdit, recipientEdit, messageEdit, lastDayEdit, withCredential, lockChoice; those of
/// LockChoice.
class CoverForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverForm)

public:
    explicit CoverForm(const QDateTime &nowUtc, QWidget *parent = nullptr);

    [[nodiscard]] QString sender() const;
    [[nodiscard]] QString recipient() const;
    [[nodiscard]] QString message() const;
    /// UTC.
    [[nodiscard]] QDateTime expires() const;
    [[nodiscard]] bool isWithCredential() const;
    /// Whether there is one that could go in; by default it does then.
    void offerCredential(bool isThere);
    [[nodiscard]] LockChoice &lock() const noexcept { return *m_lock; }
    /// What was typed, but the passphrase.
    [[nodiscard]] SendNote note() const;
    void fillIn(const SendNote &note);

    /// What is missing or too long, or keeps it from being locked; nothing when all is there.
    [[nodiscard]] std::optional<Message> problem() const;
    /// To what that is about.
    void leadToProblem();
    void takeFocus();

Q_SIGNALS:
    /// What `problem` says may be another.
    void edited();

private:
    [[nodiscard]] bool isTooLong() const;
    [[nodiscard]] QDate usualLastDay() const;

    QDate m_today;
    QLineEdit *m_sender;
    QLineEdit *m_recipient;
    QPlainTextEdit *m_message;
    DayEdit *m_lastDay;
    QCheckBox *m_withCredential;
    LockChoice *m_lock;
};

} // namespace broker::ui
