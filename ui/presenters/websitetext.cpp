// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/websitetext.h"

#include "presenters/permissiontext.h"
#include "presenters/regiontext.h"

#include <QCoreApplication>

namespace broker::ui {

using integrations::SetupState;
using integrations::WebUiGuide;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::WebsiteText)
};

QString noTokenForRoleText(SetupState state, const QString &typeName)
{
    if (state == SetupState::NotSetUp) {
        //: %1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.
        return Texts::tr(
            "%1 is not set up in this organization yet, so Snyk shows no Broker token for it, and "
            "the role here does not permit to have one generated. %2 Snyk Support can set it up "
            "with Broker, too. Then follow these steps.")
            .arg(typeName, whatToAskFor());
    }
    if (state == SetupState::SetUpDirect) {
        //: %1 is a type of integration, %2 a sentence: “Ask an administrator for the role …”.
        return Texts::tr(
            "%1 is set up without Broker, so Snyk shows no Broker token for it yet, and the role "
            "here does not permit to have one generated. %2 Snyk Support can turn Broker on, too. "
            "Then follow these steps.")
            .arg(typeName, whatToAskFor());
    }
    return {};
}

} // namespace

QString noWebUiText(const snyk::Region &region)
{
    return region.app.isEmpty()
        //: %1 is a region.
        ? Texts::tr("There is no link to pages of Snyk: the address of the Web UI of %1 is not known here. "
                    "Open it in your browser as you usually do.")
              .arg(regionName(region.id))
        : QString();
}

QString noSupportText(const snyk::Region &region)
{
    return region.support.isEmpty()
        //: %1 is a region.
        ? Texts::tr("Snyk documents no address of its support for %1. Ask your contact at Snyk.")
              .arg(regionName(region.id))
        : QString();
}

QString noTokenYetText(WebUiGuide guide, SetupState state, const QString &typeName, bool isEditMissing)
{
    // The others have a token made by their steps.
    if (guide != WebUiGuide::BrokerCredentials && guide != WebUiGuide::ContainerRegistry)
        return {};
    if (isEditMissing)
        return noTokenForRoleText(state, typeName);
    if (state == SetupState::NotSetUp) {
        //: %1 is a type of integration.
        return Texts::tr("%1 is not set up in this organization yet, so Snyk shows no Broker token for it. "
                         "Go back and have the token generated, or ask Snyk Support to set it up with "
                         "Broker. Then follow these steps.")
            .arg(typeName);
    }
    if (state == SetupState::SetUpDirect) {
        //: %1 is a type of integration.
        return Texts::tr("%1 is set up without Broker, so Snyk shows no Broker token for it yet. Go back and "
                         "have the token generated, or ask Snyk Support to turn Broker on. Then follow these "
                         "steps.")
            .arg(typeName);
    }
    return {};
}

} // namespace broker::ui
