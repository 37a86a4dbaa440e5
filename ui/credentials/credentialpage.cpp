// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialpage.h"

namespace broker::ui {

CredentialPage::CredentialPage(const QString &objectName, const CredentialContext &context, QWidget *parent)
    : WizardStep(objectName, context.setup.workspace().practice, context.opener, parent)
    , m_context(context)
{ }

CredentialPage::~CredentialPage() = default;

QString CredentialPage::serviceName() const
{
    return credentials::infoOf(setup().service()).displayName;
}

} // namespace broker::ui
