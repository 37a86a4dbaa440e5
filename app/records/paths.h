// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace broker::records {

/// A profile name from the command line: letters, digits, '-' and '_', at most 40; empty is the
/// default profile.
[[nodiscard]] bool isProfileName(const QString &name);

/// Where one profile keeps its files. Practice mode has its own.
struct Paths
{
    QString recordsFile;
    QString journalFolder;
    QString settingsFile;
    QString auditFolder;
    /// Unfinished rotations.
    QString rotationFolder;
    /// What was done in many organizations.
    QString jobFolder;
    /// Organizations that were chosen and kept.
    QString selectionFolder;
    /// Which integrations the organizations have, as they were last looked at.
    QString inventoryFile;
    /// What was done in the practice Snyk; of practice mode alone.
    QString practiceFile;
    /// What Snyk's audit logs say of the tokens.
    QString snykTrailsFile;

    /// `dataFolder` and `configFolder` are the platform's (QStandardPaths).
    [[nodiscard]] static Paths under(
        const QString &dataFolder, const QString &configFolder, const QString &profile, bool practice);
};

} // namespace broker::records
