// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace broker::ui {

enum class ProxyFailure {
    NoAnswer, ///< the system is still thinking, perhaps about a script it cannot fetch
};

/// "host:port", empty where there is no proxy. Never with a user name or password.
using ProxyAddress = Result<QString, ProxyFailure>;
/// Asks the system; may take long. Called on a thread of its own.
using ProxyQuestion = std::function<QString(const QUrl &)>;

/// Asks this computer which proxy leads to `url`.
[[nodiscard]] QString askSystemProxy(const QUrl &url);

/// The same without waiting: what the administrator set may be a script on the network, which blocks
/// whoever asks until it is there. Settles once, on the thread of `context`, and not later than
/// `patience`; not at all when `context` goes before. Given up, the question ends on its own, at the
/// latest before the program does.
[[nodiscard]] QFuture<ProxyAddress> findSystemProxy(QObject &context, const QUrl &url,
    std::chrono::milliseconds patience, const ProxyQuestion &question = askSystemProxy);

} // namespace broker::ui
