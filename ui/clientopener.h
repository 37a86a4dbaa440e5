// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/answers.h"
#include "core/id.h"
#include "platform/clipboardguard.h"
#include "records/tokenrecord.h"

#include <QList>

class QWidget;

namespace broker::ui {

class Composition;

/// Whose client it is.
enum class SetupFor {
    RecordedToken,
    NewToken, ///< of the record's unfinished rotation; its client runs beside the one that is in use
};

/// What is seen of it first.
enum class ClientView { Configuration, Check };

/// Shows "Set up the client" for a token of the current list, without waiting for it. It belongs to
/// `parent` and goes when it is closed. Does nothing for what has no client. The rest outlives it.
void openClientSetup(Composition &composition, ClipboardGuard &clipboard, const RecordId &id, QWidget &parent,
    SetupFor whose = SetupFor::RecordedToken, ClientView view = ClientView::Configuration);

/// The same, with what a colleague has handed over filled in.
void openClientSetup(Composition &composition, ClipboardGuard &clipboard, const RecordId &id, QWidget &parent,
    const QString &clientType, const clientconfig::Answers &answers);

/// Shows "Send to a colleague" for the client of a token of the current list, as it is remembered.
void openSending(Composition &composition, const RecordId &id, QWidget &parent);

/// The same for the clients of several tokens, which are of one address.
void openSending(Composition &composition, const QList<RecordId> &ids, QWidget &parent);

/// Shows "Set up several clients" in the same way: for all tokens of the list that can be set up together
/// with this one, or for those of these that can be set up together with the first.
void openClientFiles(Composition &composition, const records::TokenRecord &like, QWidget &parent);
void openClientFiles(Composition &composition, const QList<RecordId> &ids, QWidget &parent);

} // namespace broker::ui
