// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "records/recordstore.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace broker::records {

/// A folder of small JSON files, one for each thing that is under way, each on disk (flushed, mode 0600)
/// when a call returns. No file holds a secret.
///
/// Fields that this version does not know survive a rewrite. A file of a later version, and one that
/// cannot be opened, is left alone and counted. A damaged one, or one under another name than its own, is
/// set aside under a name of its own. Nothing is deleted but what `remove` is told to, and whoever shows
/// the contents also shows what is missing from them. Synchronous: the files are small and local.
class JsonFolder final
{
public:
    /// The name under which the content belongs into the folder, without ".json"; nothing when this
    /// version does not understand it.
    using NameOf = std::function<std::optional<QString>(const QJsonObject &content)>;

    /// The folder is made when needed, private to the user.
    JsonFolder(QString folder, NameOf nameOf);

    struct Contents
    {
        QList<QJsonObject> understood;
        /// Files of a later version, or that cannot be opened; 1 when the folder itself cannot be read.
        int unreadable = 0;
        /// Where damaged files were set aside by this call.
        QStringList setAside;
    };
    [[nodiscard]] Contents load();
    /// Where damaged files were set aside by any call, of this object.
    [[nodiscard]] const QStringList &setAside() const noexcept { return m_setAside; }

    [[nodiscard]] std::optional<QJsonObject> find(const QString &name) const;
    /// Adds or replaces. Of what is there already, the fields stay that are neither in `own` nor among
    /// `optionalFields`, which are gone when `own` does not have them.
    [[nodiscard]] Result<bool, RecordError> put(
        const QString &name, const QJsonObject &own, const QStringList &optionalFields = {}) const;
    /// Removing what is not there is a success.
    [[nodiscard]] Result<bool, RecordError> remove(const QString &name) const;

private:
    enum class Condition { Absent, Understood, LaterVersion, Damaged, Unopened };
    struct File
    {
        Condition condition = Condition::Absent;
        QJsonObject content;
        QString detail;
    };

    [[nodiscard]] QString pathOf(const QString &name) const;
    [[nodiscard]] File read(const QString &path) const;

    QString m_folder;
    NameOf m_nameOf;
    QStringList m_setAside;
};

} // namespace broker::records
