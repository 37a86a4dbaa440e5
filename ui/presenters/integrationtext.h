// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integrations/catalogue.h"
#include "integrations/inventory.h"
#include "provisioning/plan.h"
#include "settings/settings.h"

#include <QString>
#include <QStringList>

namespace broker::ui {

/// "Docker Hub", or "Docker Hub – Release images" where it is one of several of its type.
[[nodiscard]] QString integrationName(const QString &typeKey, const QString &profile);
[[nodiscard]] QString integrationName(const records::Target &target);

/// "Set up with Broker"
[[nodiscard]] QString setupStateText(integrations::SetupState state);
/// One sentence about what the state means for the user.
[[nodiscard]] QString setupStateDescription(integrations::SetupState state);

[[nodiscard]] QString tokenOriginText(integrations::TokenOrigin origin);

[[nodiscard]] QString methodName(provisioning::Method method);
[[nodiscard]] QString methodDescription(provisioning::Method method, integrations::TokenOrigin origin);

/// What is at stake on Confirm, as it is for this integration, in a few words; empty where nothing is.
[[nodiscard]] QString consequenceText(records::OperationKind kind, integrations::SetupState before);
/// What happens in Snyk on Confirm, in words of an admin, one paragraph each; the last one says what
/// cannot be undone, where there is such a thing. Names are put in as they are.
[[nodiscard]] QStringList changeTexts(records::OperationKind kind, integrations::SetupState before,
    const QString &organizationName, const QString &typeName);

/// What to click in the Web UI, in order; to be numbered by the view. Snyk has two ways around its pages,
/// and users who go back and forth; who has not said which is taken to have the new one.
/// Source: Snyk docs, "Obtain the tokens" and the install pages of Artifactory, Nexus and Jira.
[[nodiscard]] QStringList integrationStepsFor(integrations::WebUiGuide guide,
    settings::WebNavigation navigation, const QString &organizationName, const QString &typeName);
/// "Could not connect to ..." in the Web UI is expected until the Broker client runs.
[[nodiscard]] QString couldNotConnectNote(const QString &typeName);

} // namespace broker::ui
