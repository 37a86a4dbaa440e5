// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/notedialog.h"

#include "presenters/credentialrecordtext.h"
#include "presenters/redact.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

NoteDialog::NoteDialog(const records::TokenRecord &record, QWidget *parent)
    : QDialog(parent)
    , m_record(record)
    , m_text(named(new QPlainTextEdit(record.note), "noteText"))
    , m_warning(named(new PlainLabel, "noteWarning"))
{
    setObjectName(QStringLiteral("noteDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(tr("Notes"));
    m_text->setTabChangesFocus(true);
    m_warning->hide();
    auto *label = new QLabel(tr("&Notes, such as where the Broker client runs and who looks after it:"));
    label->setWordWrap(true);
    label->setBuddy(m_text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(recordName(record)));
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_warning);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::check);
}

records::TokenRecord NoteDialog::record() const
{
    records::TokenRecord changed = m_record;
    changed.note = records::boundedNote(m_text->toPlainText());
    return changed;
}

void NoteDialog::check()
{
    const QString text = m_text->toPlainText();
    QString warning;
    if (redact(text) != text)
        warning = tr(
            "This seems to contain a token or a password. Notes are kept in an ordinary file: leave it out.");
    else if (text.size() > records::longestNote)
        warning = tr(
            "Only the first %Ln character(s) are kept.", nullptr, static_cast<int>(records::longestNote));
    m_ok->setEnabled(redact(text) == text);
    if (warning == m_warning->text())
        return;
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    announce(*m_warning, warning);
}

} // namespace broker::ui
