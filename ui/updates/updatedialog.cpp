// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "updates/updatedialog.h"

#include "updates/updatepanel.h"
#include "widgets/enterkey.h"

#include <QDialogButtonBox>
#include <QTimer>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr int comfortableWidth = 520;

} // namespace

UpdateDialog::UpdateDialog(const UpdateParts &parts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("updateDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(tr("New version"));
    auto *panel = new UpdatePanel(parts);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(panel, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(comfortableWidth);
    // What is said then is heard, because the window is there.
    QTimer::singleShot(0, panel, &UpdatePanel::begin);
}

} // namespace broker::ui
