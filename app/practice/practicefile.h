// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diskthread.h"
#include "sandbox/knownintegration.h"

#include <QList>
#include <QString>

#include <atomic>
#include <memory>

namespace broker::practice {

/// What was done in the practice Snyk, in a file: a job that goes on after a restart finds what it made. Ids,
/// types and fingerprints; no secret, not even a made-up one.
class PracticeFile final
{
    Q_DISABLE_COPY_MOVE(PracticeFile)

public:
    explicit PracticeFile(QString path);

    /// Nothing without a file, or with one that this version does not understand.
    [[nodiscard]] QList<sandbox::KnownIntegration> load() const;
    /// Takes the place of what was kept before. Written by another thread, soon; mode 0600.
    void keep(const QList<sandbox::KnownIntegration> &known);

private:
    QString m_path;
    /// Which of those that wait for the disk is the newest: the others need not be written.
    std::shared_ptr<std::atomic_int> m_newest = std::make_shared<std::atomic_int>(0);
    DiskThread m_disk{QStringLiteral("the practice Snyk")};
};

} // namespace broker::practice
