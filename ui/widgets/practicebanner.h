// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace broker::ui {

/// Marks everything shown with it as practice: a stripe, a mark and words, on every page.
///
/// objectName: practiceBanner.
class PracticeBanner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeBanner)

public:
    explicit PracticeBanner(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();

    QLabel *m_icon;
};

} // namespace broker::ui
