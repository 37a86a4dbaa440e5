// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QAbstractSocket>

namespace broker::snyk {

/// What a fault of the connection means for the request.
[[nodiscard]] HttpFailure networkFailure(QAbstractSocket::SocketError error);

} // namespace broker::snyk
