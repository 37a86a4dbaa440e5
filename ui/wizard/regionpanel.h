// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/region.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace broker::ui {

class PlainLabel;

/// The five addresses that follow from a region, folded away until asked for. One that Snyk does not
/// document is empty and says so.
class RegionPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegionPanel)

public:
    explicit RegionPanel(QWidget *parent = nullptr);

    void setRegion(const std::optional<snyk::Region> &region);

private:
    QToolButton *m_toggle;
    QWidget *m_body;
    QList<QLineEdit *> m_fields;
    PlainLabel *m_note;
};

} // namespace broker::ui
