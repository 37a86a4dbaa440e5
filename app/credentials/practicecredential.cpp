// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/practicecredential.h"

namespace broker::credentials {

Secret practiceSecret(CredentialKind kind)
{
    for (const ServiceInfo &info : services()) {
        for (const products::CredentialType &type : info.credentials) {
            if (type.kind == kind)
                return Secret::take(QByteArray(type.practiceSecret.data(), type.practiceSecret.size()));
        }
    }
    return {};
}

} // namespace broker::credentials
