// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/sessiontext.h"

#include "presenters/masktext.h"
#include "presenters/regiontext.h"
#include "settings/settings.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::SessionText)
};

} // namespace

QString signedInText(const access::Session &session)
{
    const QString name
        = session.self.displayName.isEmpty() ? Texts::tr("unnamed account") : session.self.displayName;
    const QString region = regionName(session.region.id);
    switch (session.self.kind) {
    case snyk::PrincipalKind::User:
        //: %1 is a name, %2 a region.
        return Texts::tr("Snyk knows you as the user %1 in %2.").arg(name, region);
    case snyk::PrincipalKind::ServiceAccount:
        return Texts::tr("Snyk knows you as the service account %1 in %2.").arg(name, region);
    case snyk::PrincipalKind::App:
        return Texts::tr("Snyk knows you as the app %1 in %2.").arg(name, region);
    case snyk::PrincipalKind::Unknown:
        break;
    }
    return Texts::tr("Snyk knows you as %1 in %2.").arg(name, region);
}

QString credentialText(const SnykCredential &credential)
{
    const QString masked = maskText(credential.fingerprint());
    const OAuthClient *client = credential.oauth();
    return client
        ? clientIdText(client->id()) + QLatin1Char('\n') + Texts::tr("Client secret: %1").arg(masked)
        : Texts::tr("API token: %1").arg(masked);
}

QString clientIdText(const QString &id)
{
    return Texts::tr("Client id: %1").arg(id);
}

QString signedOutText(access::SessionKeeper::End why, int awayMinutes)
{
    switch (why) {
    case access::SessionKeeper::End::ByUser:
        return Texts::tr("Signed out of Snyk");
    case access::SessionKeeper::End::Idle:
        return Texts::tr(
            "Signed out of Snyk, because nothing was done here for %Ln minute(s)", nullptr, awayMinutes);
    case access::SessionKeeper::End::ScreenLock:
        return Texts::tr("Signed out of Snyk, because the screen was locked");
    }
    return {};
}

QString whySignInAgain(const Workspace &workspace)
{
    const auto why = workspace.sessions ? workspace.sessions->lastEnd() : std::nullopt;
    return why && *why != access::SessionKeeper::End::ByUser
        ? signedOutText(*why, workspace.sessions->awayMinutes())
        : QString();
}

} // namespace broker::ui
