// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "network/proxysetting.h"
#include "network/scriptproblem.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

// What a proxy script (PAC) is asked and what it says.
namespace broker::network {

/// One way that a script names: through a proxy, or directly where there is none.
using ScriptWay = std::optional<ProxyAddress>;

/// What a script said for one host.
struct ScriptAnswer
{
    /// In the order in which they are to be tried; never empty.
    QList<ScriptWay> ways{};
    /// In its words; plain and bounded.
    QString said{};
    /// When the script was fetched.
    QDateTime readUtc{};
};

/// The address of a script, as it was typed: http, https, or a file by its address or its path. Invalid when
/// it is anything else.
[[nodiscard]] QUrl scriptAddress(const QString &typed);
/// What keeps it from being used. Pure.
[[nodiscard]] std::optional<ScriptFault> flawOfScript(const QString &typed);

/// What FindProxyForURL returned, as a list of ways. A script that says nothing says "directly". Kinds of
/// proxies that this program does not have are passed over; when no other is left, there is no way. Pure.
[[nodiscard]] Result<QList<ScriptWay>, ScriptProblem> waysIn(const QString &said);

/// For the details text: English, bounded.
[[nodiscard]] QString detailsOf(const ScriptProblem &problem);

/// The text of a script: UTF-8, or else Latin 1.
[[nodiscard]] QString scriptText(const QByteArray &bytes);

} // namespace broker::network
