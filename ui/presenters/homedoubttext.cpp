// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/homedoubttext.h"

#include "integrations/catalogue.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

/// Gives the words their context.
class HomeDoubtText final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::HomeDoubtText)
};

} // namespace

Explanation homeDoubtText(const sharing::HomeDoubt &doubt, const QString &organization, const QString &type)
{
    const QString product = integrations::displayNameOf(type);
    QStringList facts;
    if (doubt.integration) {
        facts.append(*doubt.integration == records::Doubt::NotSetUp
                //: %1 is an organization, %2 a service such as GitLab.
                ? HomeDoubtText::tr("%1 has no integration with %2.").arg(organization, product)
                //: %1 is an organization, %2 a service such as GitLab.
                : HomeDoubtText::tr("%1 has %2 without Broker.").arg(organization, product));
        QStringList names;
        for (const QString &one : doubt.brokered)
            names.append(integrations::displayNameOf(one));
        // Of none of them nothing is said: there are types that Snyk does not list.
        if (!names.isEmpty()) {
            //: %1 is a list of services.
            facts.append(HomeDoubtText::tr("With Broker it has: %1.").arg(names.join(QStringLiteral(", "))));
        }
    }
    if (doubt.otherToken) {
        //: %1 is the masked form of a token.
        facts.append(HomeDoubtText::tr("Your list has another token for this integration: %1.")
                         .arg(doubt.otherToken->masked()));
    }
    return {.title = HomeDoubtText::tr("The client seems to be for another organization"),
        .whatHappened = facts.join(u' '),
        .nextStep
        = HomeDoubtText::tr("Choose another one, or go on if you know that it is this one. Your list then "
                            "says what speaks against it.")};
}

} // namespace broker::ui
