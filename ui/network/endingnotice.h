// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "snyk/endings.h"

#include <QObject>

namespace broker::ui {

class MessageBar;

/// A quiet word in time that a part of Snyk's API, which this program uses, ends in less than 90 days. Owned
/// by the window; borrows bar, watch and clock.
class EndingNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndingNotice)

public:
    EndingNotice(MessageBar &bar, const snyk::EndingsWatch &watch, const Clock &clock, QObject *parent);

private:
    void refresh();

    MessageBar &m_bar;
    const snyk::EndingsWatch &m_watch;
    const Clock &m_clock;
    /// Said already; a message that was dismissed does not come back.
    QList<snyk::Ending> m_said;
};

} // namespace broker::ui
