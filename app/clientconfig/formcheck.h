// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/fieldcheck.h"

#include <QByteArrayView>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>

// The forms of text fields. Pure.
namespace broker::clientconfig {

/// Between the scheme of an address and its host.
inline constexpr QLatin1String schemeEnd("://");
inline constexpr int firstOrdinaryPort = 1024;
inline constexpr int lastPort = 65535;
/// Snyk's documentation, high availability mode: 2 to 4 clients.
inline constexpr int fewestReplicas = 2;
inline constexpr int mostReplicas = 4;

using products::Flaw;

/// The hosts of a list, however they are separated: by commas, semicolons or spaces.
[[nodiscard]] QStringList hostsIn(const QString &list);

/// What does not fit the field's form, or what the field itself objects to; nothing for secrets.
[[nodiscard]] std::optional<Flaw> flawOf(const ClientFieldSpec &spec, const QString &text);
[[nodiscard]] bool isClientName(const QString &text);
/// A control character, which no variable can hold.
[[nodiscard]] bool hasControl(QByteArrayView bytes);

} // namespace broker::clientconfig
