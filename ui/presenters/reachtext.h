// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

// An address that does not let this computer in, or does not answer, in the same words wherever that is told:
// from here nobody can see whether a firewall is in between, and whoever opens a way through one needs the
// port.
namespace broker::ui {

struct ReachWords
{
    QString whatHappened;
    QString likelyCause;
    QString nextStep;
};

/// `mayBeMistyped`: somebody entered the address.
[[nodiscard]] ReachWords refusedWords(const QString &host, int port, bool mayBeMistyped);
[[nodiscard]] ReachWords silentWords(const QString &host, int port);
[[nodiscard]] ReachWords lostWords(const QString &host, int port);

} // namespace broker::ui
