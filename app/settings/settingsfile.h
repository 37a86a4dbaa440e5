// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace broker::settings {

/// The file of a profile's settings. All that have it open in this process see each other's changes at once.
/// What is set is written from the event loop, soon; and again with whatever is set next where that failed.
class SettingsFile final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsFile)

public:
    /// What is not usable is not opened, and what is set lasts for this session then.
    SettingsFile(QString path, bool isUsable);
    ~SettingsFile() override;

    [[nodiscard]] QVariant value(const QString &key) const { return m_values.value(key); }
    void set(const QString &key, const QVariant &value);

    /// Returns when what was set is in the file, for what has to be there before something else goes; or
    /// false when it is not, for example because the disk is full.
    [[nodiscard]] bool writeNow();
    /// What was set is not in the file, though that can be used.
    [[nodiscard]] bool isUnwritten() const noexcept { return m_isUnwritten; }

Q_SIGNALS:
    /// Each time that it could not be written, and when it could again.
    void writingEnded();

private:
    void writeSoon();

    QString m_path;
    bool m_isUsable;
    QSettings m_values;
    bool m_isUnwritten = false;
    bool m_isWritingSoon = false;
};

} // namespace broker::settings
