// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/updateitems.h"
#include "updates/updateparts.h"

#include <QWidget>

class QLineEdit;

namespace broker::ui {

class PlainLabel;
class UpdatePanel;

/// The settings about new versions: whether to look for one daily, where, and the look itself. Each change
/// holds at once. Borrows the parts.
///
/// objectNames: updatePage, updateAddress, updateAddressRemark; for the rest see UpdatePanel.
class UpdatePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdatePage)

public:
    UpdatePage(const UpdateParts &parts, const settings::Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void takeAddress();

    UpdateParts m_parts;
    settings::UpdateItems m_items;
    QLineEdit *m_address;
    PlainLabel *m_remark;
    UpdatePanel *m_panel;
};

} // namespace broker::ui
