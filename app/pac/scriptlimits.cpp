// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "pac/scriptlimits.h"

#include <QByteArray>

#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

namespace broker::pac {

namespace {

// A sanitizer needs more addresses than there is memory.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif
#else
constexpr bool isSanitized = false;
#endif

constexpr rlim_t mostMemory = rlim_t(1) << 30;
constexpr rlim_t mostSeconds = 20;

template <class Resource>
void limit(Resource resource, rlim_t most)
{
    const rlimit both{most, most};
    // One that cannot be set leaves the others.
    static_cast<void>(setrlimit(resource, &both));
}

} // namespace

void limitProcess()
{
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_CORE, 0);
    if (!isSanitized)
        limit(RLIMIT_AS, mostMemory);
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#endif
    qputenv("QV4_FORCE_INTERPRETER", QByteArrayLiteral("1"));
}

} // namespace broker::pac
