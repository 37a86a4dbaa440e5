// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "updates/updateparts.h"

#include <QDialog>

namespace broker::ui {

/// Whether there is a newer version; asks as soon as it is open, or asks whether it may.
///
/// objectNames: updateDialog; for the rest see UpdatePanel.
class UpdateDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdateDialog)

public:
    UpdateDialog(const UpdateParts &parts, QWidget *parent);
};

} // namespace broker::ui
