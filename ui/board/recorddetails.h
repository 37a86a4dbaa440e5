// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/recordmodel.h"
#include "records/tokenrecord.h"

#include <QDateTime>
#include <QFrame>

class QFormLayout;

namespace broker::ui {

class FingerprintView;
class PlainLabel;

/// All that may be shown of one recorded token.
///
/// objectNames: recordDetails, detailsTitle, detailsKept, detailsOrigin, detailsDue, detailsNote.
class RecordDetails final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordDetails)

public:
    explicit RecordDetails(QWidget *parent = nullptr);

    void showRecord(const records::TokenRecord &record, TokenPlace place, const QDateTime &nowUtc);
    void clear();

private:
    PlainLabel *addLine(QFormLayout &form, const QString &label, const char *objectName);

    PlainLabel *m_title;
    FingerprintView *m_fingerprint;
    PlainLabel *m_kept;
    PlainLabel *m_origin;
    PlainLabel *m_due;
    PlainLabel *m_note;
};

} // namespace broker::ui
