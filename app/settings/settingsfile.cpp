// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/settingsfile.h"

#include "core/privatefile.h"

#include <QMetaObject>

#include <utility>

namespace broker::settings {

SettingsFile::SettingsFile(QString path, bool isUsable)
    : m_path(std::move(path))
    , m_isUsable(isUsable)
    // Below what is no folder no file can be: the settings last for this session then.
    , m_values(isUsable ? m_path : m_path + QStringLiteral("/none"), QSettings::IniFormat)
{
    m_values.setFallbacksEnabled(false);
}

SettingsFile::~SettingsFile() = default;

void SettingsFile::set(const QString &key, const QVariant &value)
{
    // QSettings keeps the mode of a file that is there and would make one that others can read.
    // If it cannot be created, writing to it will report that.
    static_cast<void>(ensurePrivateFile(m_values.fileName()));
    m_values.setValue(key, value);
#ifdef Q_OS_WIN
    // There QSettings puts another file in the place of the old one, with the rights of its folder.
    static_cast<void>(writeNow());
    static_cast<void>(ensurePrivateFile(m_values.fileName()));
#else
    writeSoon();
#endif
}

void SettingsFile::writeSoon()
{
    if (std::exchange(m_isWritingSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            // Somebody may have asked for it at once since.
            if (m_isWritingSoon)
                static_cast<void>(writeNow());
        },
        Qt::QueuedConnection);
}

bool SettingsFile::writeNow()
{
    m_isWritingSoon = false;
    if (!m_isUsable)
        return false;
    // QSettings never forgets an error. A new one starts without, and shares what is not written yet.
    QSettings writer(m_path, QSettings::IniFormat);
    writer.sync();
    const bool isUnwritten = writer.status() == QSettings::AccessError;
    if (std::exchange(m_isUnwritten, isUnwritten) || isUnwritten)
        Q_EMIT writingEnded();
    return !isUnwritten;
}

} // namespace broker::settings
