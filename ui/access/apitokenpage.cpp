// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/apitokenpage.h"

#include "access/credentialrecord.h"
#include "access/sessionkeeper.h"
#include "presenters/datetext.h"
#include "presenters/masktext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/sessiontext.h"

#include <QLocale>

namespace broker::ui {

ApiTokenPage::ApiTokenPage(const QString &objectName, const ApiTokenContext &context, QWidget *parent)
    : StepPage(objectName, context.workspace.practice, context.opener, parent)
    , m_context(context)
{ }

ApiTokenPage::~ApiTokenPage() = default;

QString ApiTokenPage::ownerOf(const access::RememberedToken &token)
{
    return token.owner.isEmpty() ? tr("unnamed account") : token.owner;
}

QString ApiTokenPage::usedText() const
{
    const Workspace &workspace = m_context.workspace;
    const auto used = flow().used();
    if (!used && !workspace.practice && workspace.sessions && !workspace.sessions->isEmpty()) {
        return tr(
            "No Snyk API credential is kept in the keychain. The one that you are signed in with is in "
            "memory only. To rotate it here, sign out of Snyk, sign in with it again and tick “Remember it "
            "on this computer”.");
    }
    if (!used) {
        return workspace.practice
            ? tr("Practice mode has an account of its own. Set up a token with it first: then its secret is "
                 "kept and can be rotated.")
            : tr(
                "No Snyk API credential is kept in the keychain. One that you only type in is forgotten when "
                "you sign out or close this program. To rotate it here, sign in to Snyk with it and tick "
                "“Remember it on this computer”.");
    }
    QStringList lines{//: %1 is a masked token, %2 whose it is, %3 a region.
        tr("%1 of %2 in %3, in the password store of this computer (keychain).")
            .arg(maskText(used->fingerprint), ownerOf(*used), regionName(used->region.id))};
    if (!used->clientId.isEmpty())
        lines.append(clientIdText(used->clientId));
    if (const auto due = access::credentialDue(workspace, used); due && used->since) {
        lines.append(
            tr("Kept since %1, to be replaced by %2.")
                .arg(shortDate(*used->since), dueDateText(*due, workspace.clock.nowUtc(), QLocale())));
    }
    if (used->clientId.isEmpty())
        lines.append(tr("A personal access token expires after 90 days at the latest."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace broker::ui
