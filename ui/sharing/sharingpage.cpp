// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/sharingpage.h"

#include "core/privatefile.h"
#include "widgets/messagebar.h"
#include "widgets/savedialog.h"

#include <QDir>

namespace broker::ui {

SharingPage::SharingPage(const QString &objectName, const SharingContext &context, QWidget *parent)
    : WizardStep(objectName, context.session.workspace().practice, context.opener, parent)
    , m_context(context)
{ }

SharingPage::~SharingPage() = default;

void SharingPage::saveTable(
    const QString &title, const QString &fileName, const std::function<QByteArray()> &content)
{
    openSaveDialog(*window(), {title, fileName, tr("Table (*.csv)"), session().workspace().practice}, this,
        [this, content](const QString &path) {
            if (const auto saved = saveFile(path, content()); !saved) {
                messages().showMessage(unsavedMessage(path, saved.error()));
                return;
            }
            Message message;
            message.kind = MessageKind::Success;
            message.title = tr("The table is saved");
            message.lines = {QDir::toNativeSeparators(path), tr("There is no secret in it.")};
            messages().showMessage(message);
        });
}

} // namespace broker::ui
