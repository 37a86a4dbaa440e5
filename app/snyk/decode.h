// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "snyk/model.h"

#include <QByteArray>
#include <QList>
#include <QString>

// Snyk's answers, parsed into values without side effects. Total: any bytes give a value or a
// sentence (English, for the details text) that says what is wrong. Fuzzed in tests/fuzz.
namespace broker::snyk {

template <class T>
using Decoded = Result<T, QString>;

[[nodiscard]] Decoded<Self> decodeSelf(const QByteArray &body);
/// Unreadable entries are counted, not fatal.
[[nodiscard]] Decoded<OrgPage> decodeOrgs(const QByteArray &body);
[[nodiscard]] Decoded<QList<IntegrationEntry>> decodeIntegrations(const QByteArray &body);

struct BrokerFlagsPage
{
    BrokerFlags flags;
    QString nextCursor;
};
[[nodiscard]] Decoded<BrokerFlagsPage> decodeBrokerFlags(const QByteArray &body);
/// Wipes its copy of the body when it is done. An answer without a token, or with one that a Broker
/// client would not accept, is an error: the text never repeats the value.
[[nodiscard]] Decoded<EnabledBroker> decodeEnabledBroker(QByteArray &&body);

} // namespace broker::snyk
