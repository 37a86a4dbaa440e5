// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/recordmodel.h"
#include "provisioning/workspace.h"
#include "records/tokenrecord.h"

#include <QDateTime>
#include <QFrame>

#include <optional>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace broker::ui {

class FingerprintView;
class PlainLabel;
class SecretView;

/// All that may be shown of one recorded token, and on demand for a short time the token itself.
///
/// objectNames: recordDetails, detailsTitle, detailsServes, detailsKind, detailsAddress, detailsCredential,
/// detailsKept, detailsOrigin, detailsDue, detailsHistory, detailsNote, detailsAdvice.
class RecordDetails final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordDetails)

public:
    explicit RecordDetails(QWidget *parent = nullptr);

    /// The parts of the workspace are borrowed until `clear` or another record.
    void showRecord(const RecordModel &model, int row, const provisioning::Workspace &workspace);
    void clear();
    /// A button for what is most often done next with a token; the action is the window's.
    void addCommand(QAction &action);

Q_SIGNALS:
    void copyRequested();
    void fetchFailed(const broker::vault::VaultError &error);
    /// The token is on the screen.
    void revealed(const broker::RecordId &id);

private:
    void showService(const records::TokenRecord &record, const records::RecordStore &records);
    PlainLabel *addLine(const QString &name, const char *objectName);
    void setLineVisible(PlainLabel &value, bool visible);

    QGridLayout *m_lines;
    PlainLabel *m_title;
    PlainLabel *m_serves;
    PlainLabel *m_kind;
    PlainLabel *m_address;
    PlainLabel *m_credential;
    QLabel *m_secretLabel;
    FingerprintView *m_fingerprint;
    PlainLabel *m_kept;
    PlainLabel *m_origin;
    PlainLabel *m_due;
    PlainLabel *m_history;
    PlainLabel *m_note;
    PlainLabel *m_advice;
    SecretView *m_secret;
    QHBoxLayout *m_commands;
    std::optional<RecordId> m_shown;
};

} // namespace broker::ui
