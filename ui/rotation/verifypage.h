// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientwatch.h"
#include "core/await.h"
#include "rotation/rotationpage.h"

#include <QTimer>

#include <optional>

class QGroupBox;
class QLineEdit;
class QPushButton;

namespace broker::ui {

class BusyIndicator;
class StatementBox;

/// Steps 4 and 6: asks the new client what it is, before the switch and after it. The way on is locked until
/// that is proven, or stated by the user in words. While it is seen it waits for the client by itself, and
/// checks it as soon as there is something to tell.
///
/// objectNames: verifyPage or verifyAgainPage, clientAddress, checkClientButton, stopCheckButton,
/// clientResult, clientTunnels, systemCheckButton, systemResult, systemCredentials, proofText,
/// backToDeployButton, verifiedButton.
class VerifyPage final : public RotationPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyPage)

public:
    enum class When { BeforeSwitch, AfterSwitch };
    VerifyPage(When when, const RotationPageContext &context, QWidget *parent = nullptr);
    ~VerifyPage() override;

    void refresh() override;
    void takeFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void check();
    void stop();
    void wait();
    void waitAgain();
    void heedWait();
    void checkSystem();
    void offerAddress(const rotation::Rotation &of);
    void showReport();
    void showProof();
    /// A check has ended: the focus goes to what comes next, and a screen reader with it.
    void showTheWayOn();
    /// What is shown of the credentials, or being asked, belongs to an address that no longer counts.
    void forgetSystem();
    [[nodiscard]] bool isAboutOtherAddress() const;
    [[nodiscard]] bool isProven() const;
    [[nodiscard]] const clientcheck::HealthReport *report() const;
    void rememberAddress();

    When m_when;
    QLineEdit *m_address;
    PlainLabel *m_addressFault;
    QPushButton *m_check;
    QPushButton *m_stop;
    BusyIndicator *m_busy;
    MessageBar *m_result;
    PlainLabel *m_tunnels;
    QPushButton *m_system;
    MessageBar *m_systemResult;
    PlainLabel *m_credentials;
    PlainLabel *m_proof;
    StatementBox *m_statement;
    QPushButton *m_back;
    QPushButton *m_next;
    std::optional<rotation::RotationId> m_shownRotation;
    QString m_offered;
    /// Of the report that is shown, so that it is announced once.
    QDateTime m_shownReport;
    Await m_systemCheck;
    clientcheck::ClientWatch m_watch;
    /// So that nobody is asked while an address is typed.
    QTimer m_settling;
    /// Until the user has seen enough.
    bool m_isWaitWanted = true;
    /// The user has asked, and was not yet led to the answer.
    bool m_hasAsked = false;
    bool m_wasProven = false;
};

} // namespace broker::ui
