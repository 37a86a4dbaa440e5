// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientopener.h"

#include "clientconfig/clientdialog.h"
#include "clientconfig/clientfilesdialog.h"
#include "clientconfig/filesplan.h"
#include "clientconfig/remembered.h"
#include "composition.h"
#include "handover/senddialog.h"
#include "handover/sendmanydialog.h"
#include "integrations/clienttype.h"
#include "records/targetregion.h"
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

QList<records::TokenRecord> currentOf(const Composition &composition, const QList<RecordId> &ids)
{
    QList<records::TokenRecord> records;
    for (const RecordId &id : ids) {
        const auto record = composition.current().records.find(id);
        if (record && record->state == records::RecordState::Current)
            records.append(*record);
    }
    return records;
}

/// Belongs to the window and goes when it is closed.
SendDialog &openSendDialog(Composition &composition, const records::TokenRecord &record,
    const clientconfig::Draft &draft, clientconfig::Carrier carrier, QWidget &window)
{
    auto *dialog
        = new SendDialog(composition.current(), record, draft, carrier, composition.sendNotes(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return *dialog;
}

/// The window for the client of this record, ready to be shown.
ClientDialog &madeClientDialog(Composition &composition, ClipboardGuard &clipboard,
    const records::TokenRecord &record, const std::optional<Fingerprint> &beside, QWidget &parent)
{
    auto *dialog
        = new ClientDialog(composition.current(), composition.clients(), clipboard, record, beside, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSender([&composition, record](const clientconfig::Draft &draft, clientconfig::Carrier carrier,
                          QWidget &window, const std::function<void()> &saved) {
        const SendDialog &sending = openSendDialog(composition, record, draft, carrier, window);
        QObject::connect(&sending, &SendDialog::sent, &window, [saved](bool isWhole) {
            if (isWhole)
                saved();
        });
    });
    dialog->offerStart(composition.engineHost());
    return *dialog;
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
            ClientDialog &dialog = madeClientDialog(composition, clipboard, record, beside, parent);
            dialog.open();
            if (view == ClientView::Check)
                dialog.showCheck();
        });
}

void openClientSetup(Composition &composition, ClipboardGuard &clipboard, const RecordId &id, QWidget &parent,
    const QString &clientType, const clientconfig::Answers &answers)
{
    const auto record = composition.current().records.find(id);
    if (!record || !ClientDialog::canSetUp(*record))
        return;
    // Its addresses were confirmed when the hand-over was opened.
    ClientDialog &dialog = madeClientDialog(composition, clipboard, *record, std::nullopt, parent);
    dialog.fillIn(clientType, answers);
    dialog.open();
}

void openSending(Composition &composition, const RecordId &id, QWidget &parent)
{
    const auto record = composition.current().records.find(id);
    if (!record || !ClientDialog::canSetUp(*record))
        return;
    passAddressGate(composition.current(), record->target, parent, [&composition, record = *record, &parent] {
        const QList<records::TokenRecord> all = composition.current().records.expected();
        (void)openSendDialog(composition, record,
            clientconfig::startingDraft({record.id, record.fingerprint},
                integrations::clientTypesFor(record.target.integrationType),
                *records::regionOf(record.target), // canSetUp has seen that there is one
                all),
            clientconfig::carrierIn(clientconfig::memoryOf(record.id, all), record.fingerprint), parent);
    });
}

void openSending(Composition &composition, const QList<RecordId> &ids, QWidget &parent)
{
    QList<records::TokenRecord> records = currentOf(composition, ids);
    records.removeIf([](const records::TokenRecord &record) { return !ClientDialog::canSetUp(record); });
    if (records.size() == 1)
        openSending(composition, records.constFirst().id, parent);
    if (records.size() < 2)
        return;
    passAddressGate(
        composition.current(), records.constFirst().target, parent, [&composition, records, &parent] {
            const Workspace &workspace = composition.current();
            auto *dialog = new SendManyDialog(workspace,
                handover::clientsToSend(records, workspace.records.expected(), workspace.practice),
                composition.sendNotes(), &parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void openClientFiles(Composition &composition, const records::TokenRecord &like, QWidget &parent)
{
    openFor(composition, like, composition.current().records.records(), parent);
}

void openClientFiles(Composition &composition, const QList<RecordId> &ids, QWidget &parent)
{
    const QList<records::TokenRecord> records = currentOf(composition, ids);
    if (!records.isEmpty())
        openFor(composition, records.constFirst(), records, parent);
}

} // namespace broker::ui
