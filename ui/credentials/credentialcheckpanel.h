// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/checkreport.h"
#include "presenters/checkwords.h"

#include <QDateTime>
#include <QWidget>

class QGroupBox;
class QPushButton;
class QVBoxLayout;

namespace broker::ui {

class BusyIndicator;
class MessageBar;
class PlainLabel;

/// Where a check of a credential is asked for and shown: the host that it goes to, before anything is
/// sent; a button; and how it ended, in words. Asks nothing itself.
///
/// objectNames: checkHostBox, checkHost, checkHostNote, checkNowButton, stopCheckButton, checkMessage,
/// checkLines, checkLine.
class CredentialCheckPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialCheckPanel)

public:
    explicit CredentialCheckPanel(QWidget *parent = nullptr);

    /// Where another button asks for the check.
    void hideCheckButton();

    void setHost(const credentials::ServiceHost &host);
    /// The text says what is awaited; empty when nothing is.
    void setBusy(const QString &text);
    void showResult(
        const credentials::CheckResult &result, credentials::Service service, const QDateTime &nowUtc);
    /// What prevented the question from being asked.
    void showProblem(const Explanation &explanation);
    void clearResult();
    void takeFocus();
    /// To the message that says what went wrong; to the button where there is none.
    void takeFocusToMessage();

Q_SIGNALS:
    void checkRequested();
    void stopRequested();
    /// A page where the user can put right what the check found.
    void pageRequested(const QUrl &page);

private:
    void buildLayout();
    void addLine(const CheckLine &line);

    QGroupBox *m_hostBox;
    PlainLabel *m_host;
    PlainLabel *m_hostNote;
    QPushButton *m_check;
    QPushButton *m_stop;
    BusyIndicator *m_busy;
    MessageBar *m_message;
    QWidget *m_lines;
    QWidget *m_lineRows = nullptr;
    bool m_hasCheck = true;
};

} // namespace broker::ui
