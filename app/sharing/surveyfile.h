// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "records/recordstore.h"
#include "sharing/preview.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace broker::sharing {

/// What a survey has found so far, with whom it was found.
struct StoredSurvey
{
    QString regionId;
    /// UTC, of its beginning.
    QDateTime begun;
    QList<snyk::Organization> organizations = {};
    /// Without those that could not be read: they are to be asked again.
    QHash<OrgId, Holdings> holdings = {};
};

/// Writes it as a whole, mode 0600; names, ids and kinds, nothing secret.
[[nodiscard]] Result<bool, records::RecordError> saveSurvey(const QString &path, const StoredSurvey &survey);
/// Nothing without a file, or with one that this version does not understand: it can be found again.
[[nodiscard]] std::optional<StoredSurvey> loadSurvey(const QString &path);

} // namespace broker::sharing
