// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/recordmodel.h"
#include "records/tokenrecord.h"
#include "widgets/readinesswatch.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QFrame>

#include <optional>

class QAction;
class QGridLayout;
class QToolButton;

namespace broker::ui {

class ClipboardGuard;
class DueDateEditor;
class FingerprintView;
class MessageBar;
class PlainLabel;
class SecretCard;
class SetupProgress;
class WrapLayout;

/// All that may be shown of one recorded token, on demand for a short time the token itself, and what is most
/// often done with it. What only tells secrets apart is folded away.
///
/// objectNames: recordDetails, detailsTitle, detailsRegion, detailsServes, detailsSharers, detailsKind,
/// detailsAddress, detailsCredential, detailsKept, detailsOrigin, detailsAtSnyk, detailsDue, detailsHistory,
/// detailsNote, detailsAdvice, copySelectedButton, technicalButton, technicalDetails; those of SetupProgress.
class RecordDetails final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordDetails)

public:
    /// What goes wrong with the secret is said in the bar. Borrows both.
    RecordDetails(ClipboardGuard &guard, MessageBar &bar, QWidget *parent = nullptr);

    /// The parts of the workspace are borrowed until `clear` or another record.
    void showRecord(const RecordModel &model, int row, const Workspace &workspace);
    void clear();
    /// A button for what is most often done next with a token; the action is the window's. While the client's
    /// next part is `part`, that has its button already.
    void addCommand(QAction &action, std::optional<credentials::ClientPart> part = {});
    /// Where the next part of a client leads.
    void setPartOpener(OpenClientPart open);
    /// The secret, to the clipboard.
    void copy();
    /// In place, with the focus; not while nothing is shown.
    void changeDue(
        const records::TokenRecord &record, const reminders::DuePolicy &policy, const QDateTime &nowUtc);
    /// Where reading begins.
    void takeFocus();

Q_SIGNALS:
    /// As it is to be stored.
    void dueChanged(const broker::records::TokenRecord &record);
    /// The user goes back to the list.
    void left();
    void getAgainRequested(const broker::records::Target &target);
    void enterAgainRequested(const broker::records::TokenRecord &record);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showService(const records::TokenRecord &record, const Workspace &workspace);
    /// `word` of the glossary is explained beside the name, where there is one.
    PlainLabel *addLine(const QString &name, const char *objectName, const char *word = nullptr);
    void setLineVisible(PlainLabel &value, bool visible);

    QGridLayout *m_lines;
    PlainLabel *m_title;
    PlainLabel *m_serves;
    PlainLabel *m_sharers;
    PlainLabel *m_kind;
    PlainLabel *m_clientId;
    PlainLabel *m_address;
    PlainLabel *m_credential;
    FingerprintView *m_fingerprint;
    PlainLabel *m_region;
    PlainLabel *m_kept;
    PlainLabel *m_origin;
    PlainLabel *m_atSnyk;
    PlainLabel *m_due;
    PlainLabel *m_history;
    PlainLabel *m_note;
    PlainLabel *m_advice;
    SecretCard *m_secret;
    WrapLayout *m_commands;
    SetupProgress *m_progress;
    DueDateEditor *m_dueEditor;
    QToolButton *m_technicalButton;
    QWidget *m_technical;
};

} // namespace broker::ui
