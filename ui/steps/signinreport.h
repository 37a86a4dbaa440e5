// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"

#include <QDateTime>
#include <QObject>
#include <QString>

namespace broker::ui {

class MessageBar;

/// Says on a bar what came of signing in to a region, and what can be done about it: Snyk's other regions may
/// know what this one refuses. Borrows the bar.
///
/// objectNames: tryRegionsButton, useRegionButton.
class SignInReport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInReport)

public:
    explicit SignInReport(MessageBar &bar, QObject *parent = nullptr);

    /// Says nothing while it is asked, and of a success. Where the region is `isFixed`, no other is offered.
    void show(const access::State &state, const QDateTime &nowUtc, bool isFixed = false);
    /// What is waited for; empty when nothing is.
    [[nodiscard]] static QString waitingText(const access::State &state);

Q_SIGNALS:
    /// The user agrees that the other regions are asked.
    void othersRequested();
    /// The user takes the region that knows it.
    void foundTaken(const broker::access::Session &found);

private:
    void showFailure(const access::CheckFailed &state, const QDateTime &nowUtc, bool isFixed);
    void offerRegion(const access::FoundElsewhere &state);
    void showFoundNowhere(const access::FoundNowhere &state);

    MessageBar &m_bar;
};

} // namespace broker::ui
