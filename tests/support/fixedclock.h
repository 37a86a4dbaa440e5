// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "support/samples.h"

#include <QDateTime>

#include <utility>

namespace broker::test {

/// A clock that stands where the test puts it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now = samples::moment())
        : m_now(std::move(now))
    { }
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace broker::test
