// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/service.h"
#include "credentials/servicehost.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

// What the help texts say about each kind of credential, read from app/products. The words are in
// ui/presenters.
namespace broker::credentials {

using products::CheckCall;
using products::CredentialType;
using products::Lifetime;
using products::LifetimeRule;
using products::Need;
using products::NeedForm;
using products::NeedReason;
using products::Note;
using products::ScopeComparison;

/// Everything known about this kind of credential at this service. `kind` fits the service.
[[nodiscard]] CredentialType typeOf(Service service, CredentialKind kind);

/// The page where it is made.
struct CreationPage
{
    QUrl url;
    /// Whether name and scopes are filled in by the address; otherwise the user chooses them there.
    bool isPrefilled = false;
    QString source;
};

/// Nothing for passwords: those are not made on a page of the service. `tokenName` is what the token
/// is to be called where the service takes that.
[[nodiscard]] std::optional<CreationPage> creationPage(
    const ServiceHost &host, CredentialKind kind, const QString &tokenName);

/// Found scopes against needed ones.
[[nodiscard]] ScopeComparison compareScopes(const QList<Need> &needs, const QStringList &found);

} // namespace broker::credentials
