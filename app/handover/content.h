// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/draft.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/tokens.h"
#include "handover/refusal.h"
#include "handover/tokenlife.h"
#include "records/tokenrecord.h"

#include <QDateTime>
#include <QString>

namespace broker::handover {

/// What one hands over to another: a client that is described completely, and whose it is.
struct Handover
{
    /// Name and version of the program that made it.
    QString program{};
    /// UTC, whole seconds.
    QDateTime created{};
    /// Who hands it over to whom, in the sender's own words: nobody has proved either.
    QString sender{};
    QString recipient{};
    /// A few lines for whoever opens it; may be empty.
    QString message{};
    records::Target target;
    /// Without errors; knows the token by its fingerprint, as the sender has recorded it.
    clientconfig::Draft draft;
    /// How the sender wants the client to be started; the other may choose another way.
    clientconfig::Carrier carrier = clientconfig::Carrier::DockerEnvFile;
    BrokerToken token;
    TokenLife life{};
};

/// Entries of a name and a value, one after the other: 1 byte length of the name, the name; 4 bytes length
/// of the value, the value. A name without a byte ends it; zeros make it a multiple of 1024 bytes, so that
/// its length tells nobody how long a password is. Pure.
[[nodiscard]] Secret encode(const Handover &handover);
/// NotUnderstood for what this version cannot use as a whole: nothing is taken in parts. Entries that it does
/// not know are left out. Pure.
[[nodiscard]] Result<Handover, Refusal> decode(const Secret &content);

/// Whether there is more in it than the token that nobody else may know.
[[nodiscard]] bool hasCredential(const clientconfig::Draft &draft);
/// The same client without its secrets: whoever sets it up enters them.
[[nodiscard]] clientconfig::Draft withoutCredential(clientconfig::Draft draft);

} // namespace broker::handover
