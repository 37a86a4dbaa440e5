// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientpreflight.h"

#include <QWidget>

namespace broker::ui {

class MessageBar;

/// What a client found out about itself: what that means as a whole, and a row for each check. Hidden until
/// there is something to show.
///
/// objectNames: preflightList, preflightBar, preflightRows; for the rows see CheckRow.
class PreflightList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreflightList)

public:
    explicit PreflightList(QWidget *parent = nullptr);

    void showReport(const clientcheck::PreflightReport &report);
    void clear();

private:
    MessageBar *m_bar;
    /// Made for each report.
    QWidget *m_rows = nullptr;
};

} // namespace broker::ui
