// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/endingnotice.h"

#include "presenters/diagnosistext.h"
#include "widgets/messagebar.h"

namespace broker::ui {

namespace {

constexpr int soonDays = 90;

bool isSoon(const snyk::Ending &ending, const QDate &today)
{
    return ending.sunset && today.daysTo(*ending.sunset) < soonDays;
}

} // namespace

EndingNotice::EndingNotice(
    MessageBar &bar, const snyk::EndingsWatch &watch, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_watch(watch)
    , m_clock(clock)
{
    connect(&m_watch, &snyk::EndingsWatch::changed, this, &EndingNotice::refresh);
}

void EndingNotice::refresh()
{
    const QDate today = m_clock.nowUtc().date();
    QStringList lines;
    bool isNew = false;
    bool isAhead = false;
    for (const snyk::Ending &ending : m_watch.endings()) {
        if (!isSoon(ending, today))
            continue;
        lines.append(endingText(ending, today));
        isAhead = isAhead || *ending.sunset >= today;
        if (!m_said.contains(ending)) {
            m_said.append(ending);
            isNew = true;
        }
    }
    if (!isNew)
        return;
    lines.append(isAhead ? tr("Look for a newer version of this program before that.")
                         : tr("Look for a newer version of this program."));
    m_bar.showMessage({.kind = MessageKind::Info,
        .title = isAhead ? tr("Snyk ends a part of its API soon")
                         : tr("Snyk has ended a part of its API, or may do so at any time"),
        .lines = lines});
}

} // namespace broker::ui
