// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/savefile.h"

#include <QFileInfo>

namespace broker::clientconfig {

Result<SavedFile, FileError> save(const Rendered &rendered, const QString &path)
{
    const bool isNew = !QFileInfo::exists(path);
    // An empty private file first: what replaces it is created with its rights then, and not with those
    // that new files have.
    if (const auto made = ensurePrivateFile(path); !made)
        return Failure(made.error());
    const auto written = rendered.text.reveal([&path](QByteArrayView bytes) {
        QByteArray content = bytes.toByteArray();
        auto result = writePrivateFile(path, content);
        wipe(content);
        return result;
    });
    if (!written) {
        if (isNew)
            (void)removePrivateFile(path); // empty
        return Failure(written.error());
    }
    return SavedFile{QFileInfo(path).canonicalFilePath(), isPrivateFile(path)};
}

Result<SavedFile, FileError> saveNew(const Rendered &rendered, const QString &path)
{
    // Made by this call or not at all: whoever looks first and writes then may replace another's.
    if (const auto made = makePrivateFile(path); !made)
        return Failure(made.error());
    auto saved = save(rendered, path);
    if (!saved)
        (void)removePrivateFile(path); // empty
    return saved;
}

} // namespace broker::clientconfig
