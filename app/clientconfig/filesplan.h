// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/draft.h"
#include "records/tokenrecord.h"

#include <QList>
#include <QString>

// The clients of many tokens: what is asked once, and the file that each token gets. Pure.
namespace broker::clientconfig {

/// What holds for every one of the clients. A name and a port among the answers are not looked at.
struct SharedAnswers
{
    ClientType type;
    snyk::Region region;
    Answers answers;
    Carrier carrier = Carrier::DockerEnvFile;
};

/// One token's file. The draft knows its name already, so that the commands and what is remembered name it.
struct PlannedFile
{
    records::TokenRecord record;
    Draft draft;
    /// Without a folder.
    QString fileName;
};

/// A part of a file name from an organization's slug, which may hold anything: small letters, digits and
/// single hyphens, of bounded length. Empty when nothing of it can be used.
[[nodiscard]] QString fileNamePart(const QString &slug);

/// The current Broker tokens among `all` whose clients can be set up together with that of `like`: the same
/// integration type at the same address of the same region. In their order, `like` among them.
[[nodiscard]] QList<records::TokenRecord> setUpTogether(
    const records::TokenRecord &like, const QList<records::TokenRecord> &all);

/// One file for each of `chosen`, Broker tokens of one integration type and region, in their order. Each
/// client has the name and the port that it would get if the tokens were set up one after the other, and the
/// address at which Snyk reaches it moves with the port where it names the first client's. No two file names
/// are equal, whatever the case. `all` is the whole list.
[[nodiscard]] QList<PlannedFile> planFiles(const QList<records::TokenRecord> &chosen,
    const SharedAnswers &shared, const QList<records::TokenRecord> &all);

} // namespace broker::clientconfig
