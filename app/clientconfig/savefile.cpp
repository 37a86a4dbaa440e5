// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/savefile.h"

#include <QFile>
#include <QFileInfo>

namespace broker::clientconfig {

Result<SavedFile, FileError> save(const Rendered &rendered, const QString &path)
{
    const bool isNew = !QFileInfo::exists(path);
    // An empty file of mode 0600 first: what replaces it is created with that mode then, and not with
    // the one that new files have.
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
    const QFileInfo info(path);
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return SavedFile{info.canonicalFilePath(), (info.permissions() & others) == QFileDevice::Permissions()};
}

Result<SavedFile, FileError> saveNew(const Rendered &rendered, const QString &path)
{
    QFile file(path);
    // Made by this call or not at all: whoever looks first and writes then may replace another's.
    if (!file.open(
            QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Failure(FileError{file.errorString()});
    file.close();
    auto saved = save(rendered, path);
    if (!saved)
        (void)removePrivateFile(path); // empty
    return saved;
}

} // namespace broker::clientconfig
