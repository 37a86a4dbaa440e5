// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientopener.h"

#include "clientconfig/clientdialog.h"
#include "composition.h"

namespace broker::ui {

void openClientSetup(Composition &composition, ClipboardGuard &clipboard, const RecordId &id, QWidget &parent,
    clientconfig::Instance instance)
{
    const auto record = composition.current().records.find(id);
    if (!record || !ClientDialog::canSetUp(*record))
        return;
    auto *dialog = new ClientDialog(
        composition.current(), composition.clients(), clipboard, *record, instance, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace broker::ui
