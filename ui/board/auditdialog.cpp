// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/auditdialog.h"

#include "access/credentialkind.h"
#include "audit/auditdetail.h"
#include "core/privatefile.h"
#include "presenters/audittext.h"
#include "presenters/credentialrecordtext.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"
#include "widgets/savedialog.h"
#include "widgets/searchfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr QSize comfortableSize(900, 560);

/// What the entries about it have in common. Signing in and replacing were noted before there was an entry of
/// the list for the API credential.
QString subjectOf(const records::TokenRecord &record)
{
    return access::isApiCredential(record) ? QString(audit::details::apiToken) : record.id.toString();
}

} // namespace

AuditDialog::AuditDialog(
    const Workspace &workspace, const std::optional<records::TokenRecord> &record, QWidget *parent)
    : QDialog(parent)
    , m_journal(workspace.audit)
    , m_practice(workspace.practice)
    , m_subject(record ? subjectOf(*record) : QString())
    , m_model(workspace.audit)
    , m_text(named(new QLineEdit, "auditFilterText"))
    , m_action(named(new QComboBox, "auditFilterAction"))
    , m_list(named(new RowView<QTreeView>, "auditList"))
    , m_note(named(new PlainLabel, "auditNote"))
    , m_bar(named(new MessageBar, "auditBar"))
{
    setObjectName(QStringLiteral("auditDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(record ? tr("History of %1").arg(recordName(*record)) : tr("Audit journal"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("auditExportButton"));
    save->setAutoDefault(false);
    // One token's history is a view of the journal; what is saved is all of it.
    save->setVisible(m_subject.isEmpty());
    buildLayout(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &AuditDialog::askForFile);

    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(200));
    connect(&m_typing, &QTimer::timeout, this, &AuditDialog::refresh);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_action, &QComboBox::currentIndexChanged, this, &AuditDialog::refresh);
    refresh();
    resizeForScreen(*this, comfortableSize.expandedTo({wholeWidth(), 0}));
}

int AuditDialog::wholeWidth() const
{
    const QMargins around = layout()->contentsMargins();
    const int beside = 2 * m_list->frameWidth() + m_list->verticalScrollBar()->sizeHint().width()
        + around.left() + around.right();
    return qMin(m_list->header()->length() + beside, screen()->availableSize().width());
}

void AuditDialog::buildLayout(QWidget &close)
{
    m_text->setPlaceholderText(tr("Find in the journal"));
    m_text->setAccessibleName(tr("Find in the journal"));
    dressAsSearch(*m_text, tr("Find in the journal"), tr("Clear the text to find"));
    m_action->setAccessibleName(tr("What was done"));
    m_action->addItem(tr("Everything"));
    for (const audit::Action action : auditActions())
        m_action->addItem(auditActionText(action), static_cast<int>(action));
    m_list->setAccessibleName(tr("Entries, newest first"));
    showAsTable(*m_list);
    m_list->setModel(&m_model);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setResizeContentsPrecision(50);
    // Stretched to the window the last one is cut where the others need all of its width.
    m_list->header()->setStretchLastSection(false);
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_text, 2);
    filter->addWidget(m_action, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(filter);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(&close);
}

void AuditDialog::refresh()
{
    audit::Filter filter;
    filter.text = m_subject;
    if (m_action->currentIndex() > 0)
        filter.actions = {static_cast<audit::Action>(m_action->currentData().toInt())};
    m_model.load(filter, m_text->text().trimmed());
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        m_list->resizeColumnToContents(column);

    const audit::ReadReport &report = m_model.report();
    QStringList notes;
    if (m_model.rowCount() == 0)
        notes.append(tr("There is no entry."));
    if (report.torn > 0)
        notes.append(tr("%Ln line(s) are incomplete, because the program was stopped while writing them.",
            nullptr, report.torn));
    if (report.newer > 0)
        notes.append(tr("%Ln line(s) of a newer version cannot be shown.", nullptr, report.newer));
    if (report.unreadableFiles > 0)
        notes.append(tr("%Ln file(s) cannot be read.", nullptr, report.unreadableFiles));
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
}

void AuditDialog::askForFile()
{
    openSaveDialog(*this,
        {tr("Save the audit journal"), QStringLiteral("broker-token-journal.csv"),
            tr("Table (*.csv);;Lines of JSON (*.jsonl)"), m_practice},
        this, [this](const QString &path) { exportTo(path); });
}

bool AuditDialog::exportTo(const QString &path)
{
    const bool asLines = path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive);
    const auto content
        = m_journal.exportAll(asLines ? audit::ExportFormat::JsonLines : audit::ExportFormat::Csv,
            exports::separatorFor(QLocale::system()));
    Message message;
    message.kind = MessageKind::Error;
    message.title = tr("The journal could not be saved");
    if (!content) {
        message.lines = {QDir::toNativeSeparators(content.error().path), content.error().detail};
        m_bar->showMessage(message);
        return false;
    }
    if (const auto saved = saveFile(path, content->content); !saved) {
        m_bar->showMessage(unsavedMessage(path, saved.error()));
        return false;
    }
    audit::Entry entry;
    entry.action = audit::Action::AuditExported;
    const bool noted = audit::AuditJournal::markExported(content->closedFiles).has_value()
        && m_journal.append(entry).has_value();
    message.kind = noted ? MessageKind::Success : MessageKind::Warning;
    message.title = tr("The journal was saved");
    message.lines = {QDir::toNativeSeparators(path)};
    if (!noted)
        message.lines.append(
            tr("It could not be recorded that it was saved; old entries are kept for longer."));
    m_bar->showMessage(message);
    refresh();
    return true;
}

} // namespace broker::ui
