// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/draft.h"
#include "records/tokenrecord.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace broker::ui {

/// What whoever runs a client is to be told. No secret goes in: of the draft only what the commands name.
struct Instructions
{
    QString sender;
    QString recipient;
    records::Target target;
    clientconfig::Draft draft;
    clientconfig::Carrier carrier = clientconfig::Carrier::DockerEnvFile;
    QDateTime expires;
    /// Of the recipient's key; empty for a passphrase.
    QString keyFingerprint = {};
    /// Of the encrypted file, without a folder.
    QString fileName;
    bool practice = false;
    /// Names of the organizations that use the same token beside that of `target`.
    QStringList alsoFor = {};
};

/// What to install, what to do step by step, what to check and what to send back, in the program's language:
/// a page that stands on its own.
[[nodiscard]] QString instructionsHtml(const Instructions &instructions);
/// The same on paper.
[[nodiscard]] QByteArray instructionsPdf(const Instructions &instructions);

} // namespace broker::ui
