// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/wizardpage.h"

#include "widgets/messagebar.h"

#include <QPushButton>

namespace broker::ui {

bool isSignedOut(provisioning::ProvisionSession &setup)
{
    return setup.isSignedOut() && !setup.session() && !isWorking(setup.flow().state());
}

WizardPage::WizardPage(const QString &objectName, const WizardContext &context, QWidget *parent)
    : WizardStep(objectName, context.setup.workspace().practice, context.services.opener, parent)
    , m_context(context)
{ }

WizardPage::~WizardPage() = default;

void WizardPage::showLoadError(const std::optional<snyk::ApiError> &error, ErrorContext context)
{
    // Pages ask at every change; a message that is there already is not announced again.
    if (error == m_loadError)
        return;
    m_loadError = error;
    if (!error) {
        messages().clear();
        return;
    }
    messages().showMessage(MessageKind::Error, explain(*error, context, setup().workspace().clock.nowUtc()));
    (void)offerSignIn(*error);
}

bool WizardPage::offerSignIn(const snyk::ApiError &error)
{
    if (error.kind != snyk::ApiErrorKind::Unauthorized)
        return false;
    QPushButton *again = messages().addAction(tr("S&ign in again"), QStringLiteral("signInAgainButton"));
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
    connect(
        again, &QPushButton::clicked, this,
        [this, error] {
            setup().access().endSession(error);
            Q_EMIT pageRequested(PageId::Connect);
        },
        Qt::QueuedConnection);
    return true;
}

} // namespace broker::ui
