// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/marker.h"

#include <QLatin1String>

#include <utility>

namespace broker {

namespace {

constexpr qsizetype markerLength = 8;

} // namespace

Marker::Marker(QString text)
    : m_text(std::move(text))
{ }

Marker Marker::of(const Fingerprint &token)
{
    return Marker(token.sha256().left(markerLength));
}

QString Marker::healthPath() const
{
    return QLatin1String("/healthcheck/") + m_text;
}

} // namespace broker
