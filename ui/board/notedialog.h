// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace broker::ui {

class PlainLabel;

/// The user's own words about a token. A secret typed here is named as such and not accepted: notes are kept
/// in an ordinary file.
///
/// objectNames: noteDialog, noteText, noteWarning.
class NoteDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDialog)

public:
    NoteDialog(const records::TokenRecord &record, QWidget *parent);

    /// The record to store once it is accepted.
    [[nodiscard]] records::TokenRecord record() const;

private:
    void check();

    records::TokenRecord m_record;
    QPlainTextEdit *m_text;
    PlainLabel *m_warning;
    QPushButton *m_ok;
};

} // namespace broker::ui
