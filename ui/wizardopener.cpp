// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizardopener.h"

#include "core/httpsurl.h"
#include "existing/existingwizard.h"
#include "provisioning/provisionsession.h"
#include "records/targetregion.h"
#include "wizard/tokenwizard.h"

#include <memory>
#include <optional>

namespace broker::ui {

QDialog *openTokenWizard(const WizardRequest &request, QWidget &parent)
{
    auto setup = std::make_unique<provisioning::ProvisionSession>(request.workspace);
    // What is to be retrieved belongs to one region; the API token that was used last may be of another.
    std::optional<HttpsUrl> api = request.apiOverride;
    const auto &place = request.resume ? request.resume : request.begin;
    if (!api && place) {
        if (const auto region = records::regionOf(*place))
            api = region->api;
    }
    auto *wizard = new TokenWizard(
        std::move(setup), WizardServices{request.clipboard, request.opener, api, request.openPart}, &parent);
    // Not WA_DeleteOnClose: the wizard decides itself about closing and does not accept the event. With
    // it goes the API token that was entered.
    QObject::connect(wizard, &QDialog::finished, wizard, &QObject::deleteLater);
    QObject::connect(wizard, &TokenWizard::practiceRequested, &parent, request.practiceRequested);
    QObject::connect(wizard, &TokenWizard::recordFinished, &parent, request.recordFinished);
    if (request.manyRequested)
        QObject::connect(wizard, &TokenWizard::manyRequested, &parent, request.manyRequested);
    wizard->offerOnly(request.groups);
    wizard->setQueued(request.position, request.next);
    if (request.nextRequested)
        QObject::connect(wizard, &TokenWizard::nextRequested, &parent, request.nextRequested);
    if (request.resume)
        wizard->resumeWith(*request.resume);
    else if (request.begin)
        wizard->beginWith(*request.begin);
    wizard->open();
    return wizard;
}

QDialog *openExistingWizard(const WizardRequest &request, QWidget &parent)
{
    auto *wizard = new ExistingWizard(std::make_unique<provisioning::ProvisionSession>(request.workspace),
        WizardServices{request.clipboard, request.opener, request.apiOverride, request.openPart},
        request.stocktaking, &parent);
    QObject::connect(wizard, &QDialog::finished, wizard, &QObject::deleteLater);
    QObject::connect(wizard, &ExistingWizard::practiceRequested, &parent, request.practiceRequested);
    QObject::connect(wizard, &ExistingWizard::recordFinished, &parent, request.recordFinished);
    wizard->open();
    return wizard;
}

} // namespace broker::ui
