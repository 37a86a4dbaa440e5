// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "core/privatefile.h"
#include "core/result.h"

#include <QString>

namespace broker::clientconfig {

/// Where a secret is from now on, for the user to know.
struct SavedFile
{
    /// Absolute, links followed.
    QString path;
    /// False where the file system does not keep rights, so that others may be able to read it.
    bool isPrivate = false;
};

/// Writes the text with the secrets in it to the file that the user chose, and replaces one that is
/// there. Nobody but the owner can open the file at any moment, not even while it is empty. After a
/// failure there is no new file and no temporary one, and an old one is as it was. Blocks, for
/// milliseconds.
[[nodiscard]] Result<SavedFile, FileError> save(const Rendered &rendered, const QString &path);

/// The same for a file that is not there: what is there, a link that leads nowhere included, is left alone
/// and is a failure.
[[nodiscard]] Result<SavedFile, FileError> saveNew(const Rendered &rendered, const QString &path);

} // namespace broker::clientconfig
