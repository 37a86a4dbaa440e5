// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/stophook.h"

namespace broker::vault {

StopHook::StopHook(const std::stop_token &stop, QObject *context, std::function<void()> action)
    : m_callback(stop, [context, action = std::move(action)] {
        QMetaObject::invokeMethod(context, action, Qt::QueuedConnection);
    })
{ }

} // namespace broker::vault
