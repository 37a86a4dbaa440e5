// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/plainwords.h"

namespace broker::network {

QString plainWords(const QString &said, qsizetype longest)
{
    QString plain = said.simplified().left(longest);
    plain.removeIf([](QChar c) { return !c.isPrint(); });
    return plain;
}

} // namespace broker::network
