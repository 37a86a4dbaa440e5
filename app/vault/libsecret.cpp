// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/libsecret.h"

#include <dlfcn.h>

namespace broker::vault {

void disconnectLibsecret()
{
    // The name by which QtKeychain loads it.
    void *library = ::dlopen("libsecret-1.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return;
    // Of its stable interface: void secret_service_disconnect(void).
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(::dlsym(library, "secret_service_disconnect")))
        disconnect();
    ::dlclose(library);
}

} // namespace broker::vault
