// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizardopener.h"

#include "provisioning/setup.h"
#include "wizard/tokenwizard.h"

#include <memory>

namespace broker::ui {

QDialog *openTokenWizard(const WizardRequest &request, QWidget &parent)
{
    auto setup = std::make_unique<provisioning::Setup>(request.workspace);
    auto *wizard = new TokenWizard(
        std::move(setup), WizardServices{request.clipboard, request.opener, request.apiOverride}, &parent);
    // Not WA_DeleteOnClose: the wizard decides itself about closing and does not accept the event. With
    // it goes the API token that was entered.
    QObject::connect(wizard, &QDialog::finished, wizard, &QObject::deleteLater);
    QObject::connect(wizard, &TokenWizard::practiceRequested, &parent, request.practiceRequested);
    QObject::connect(wizard, &TokenWizard::recordFinished, &parent, request.recordFinished);
    if (request.resume)
        wizard->resumeWith(*request.resume);
    wizard->open();
    return wizard;
}

} // namespace broker::ui
