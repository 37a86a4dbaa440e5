// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/checktext.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace broker::ui {

class PlainLabel;

/// One check: a mark, what is looked at, the verdict in words, and below what to do about it.
///
/// objectNames: checkVerdict, checkAdvice.
class CheckRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckRow)

public:
    explicit CheckRow(const QString &what, QWidget *parent = nullptr);

    /// Nothing: not looked at yet.
    void setResult(const std::optional<CheckText> &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_mark;
    PlainLabel *m_what;
    PlainLabel *m_verdict;
    PlainLabel *m_advice;
    std::optional<CheckText> m_result;
};

} // namespace broker::ui
