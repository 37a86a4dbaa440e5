// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientopener.h"

#include "clientconfig/clientdialog.h"
#include "clientconfig/clientfilesdialog.h"
#include "clientconfig/filesplan.h"
#include "composition.h"
#include "rotation/openrotations.h"
#include "rotation/rotationrecords.h"
#include "widgets/addressgate.h"

namespace broker::ui {

namespace {

void openFor(Composition &composition, const records::TokenRecord &first,
    const QList<records::TokenRecord> &among, QWidget &parent)
{
    if (!ClientDialog::canSetUp(first))
        return;
    // The others have the same addresses.
    passAddressGate(composition.current(), first.target, parent,
        [&composition, records = clientconfig::setUpTogether(first, among), &parent] {
            auto *dialog = new ClientFilesDialog(composition.current(), records, &parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

} // namespace

void openClientSetup(Composition &composition, ClipboardGuard &clipboard, const RecordId &id, QWidget &parent,
    SetupFor whose, ClientView view)
{
    auto record = composition.current().records.find(id);
    if (!record || !ClientDialog::canSetUp(*record))
        return;
    std::optional<Fingerprint> beside;
    if (whose == SetupFor::NewToken) {
        // The second client gets the token that is about to replace the recorded one.
        const auto rotation = composition.rotations().rotationFor(id);
        record = rotation ? rotation::recordBeside(*record, *rotation) : std::nullopt;
        if (!record)
            return;
        beside = rotation->oldToken;
    }
    passAddressGate(composition.current(), record->target, parent,
        [&composition, &clipboard, record = *record, beside, &parent, view] {
            auto *dialog = new ClientDialog(
                composition.current(), composition.clients(), clipboard, record, beside, &parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
            if (view == ClientView::Check)
                dialog->showCheck();
        });
}

void openClientFiles(Composition &composition, const records::TokenRecord &like, QWidget &parent)
{
    openFor(composition, like, composition.current().records.records(), parent);
}

void openClientFiles(Composition &composition, const QList<RecordId> &ids, QWidget &parent)
{
    QList<records::TokenRecord> records;
    for (const RecordId &id : ids) {
        const auto record = composition.current().records.find(id);
        if (record && record->state == records::RecordState::Current)
            records.append(*record);
    }
    if (!records.isEmpty())
        openFor(composition, records.constFirst(), records, parent);
}

} // namespace broker::ui
