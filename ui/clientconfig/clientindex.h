// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/filesplan.h"

#include <QList>
#include <QString>

namespace broker::ui {

/// The clients of many tokens, as they were saved into one folder.
struct ClientIndex
{
    QList<clientconfig::PlannedFile> files;
    bool practice = false;
};

/// A page for whoever hands the files out: for each organization which file, which client, and what to run.
/// No secret goes in. Stands on its own, in the program's language. Pure.
[[nodiscard]] QString clientIndexHtml(const ClientIndex &index);
/// What it is called in a folder where that name is not taken: "clients-gitlab.html", or with a number.
[[nodiscard]] QString clientIndexName(const clientconfig::PlannedFile &file, const QString &folder);

} // namespace broker::ui
