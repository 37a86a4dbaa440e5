// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "transfer/importdialog.h"

#include "audit/auditdetail.h"
#include "presenters/recordtext.h"
#include "transfer/backuptext.h"
#include "transfer/missingtokens.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"
#include "widgets/rowview.h"
#include "workspace/recordchange.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

namespace {

constexpr QSize comfortableSize(940, 520);

int countOf(const auto &list)
{
    return static_cast<int>(list.size());
}

QList<records::TokenRecord> inFile(const QList<backup::Conflict> &conflicts)
{
    QList<records::TokenRecord> records;
    for (const backup::Conflict &conflict : conflicts)
        records.append(conflict.inFile);
    return records;
}

/// Whether somebody who has seen the one plan has seen the other.
bool promisesTheSame(const backup::ImportPlan &a, const backup::ImportPlan &b)
{
    const auto sameAdditions = std::equal(a.added.cbegin(), a.added.cend(), b.added.cbegin(), b.added.cend(),
        [](const backup::Addition &left, const backup::Addition &right) {
            return left.record.id == right.record.id
                && left.replaces.has_value() == right.replaces.has_value();
        });
    return sameAdditions
        && std::equal(a.changed.cbegin(), a.changed.cend(), b.changed.cbegin(), b.changed.cend(),
            [](const backup::Change &left, const backup::Change &right) {
                return left.after.id == right.after.id && left.fields == right.fields;
            });
}

} // namespace

ImportDialog::ImportDialog(const Workspace &workspace, backup::Backup file, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_file(std::move(file))
    , m_pages(new QStackedWidget)
    , m_bar(named(new MessageBar, "importBar"))
    , m_summary(named(new PlainLabel, "importSummary"))
    , m_detail(named(new PlainLabel, "importDetail"))
    , m_table(named(new RowView<QTreeView>, "importTable"))
    , m_missing(new MissingTokens(workspace))
    , m_import(button("importButton", tr("&Import")))
    , m_busy(new BusyIndicator)
{
    setObjectName(QStringLiteral("importDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(tr("Import a backup"));
    m_pages->addWidget(previewPage());
    m_pages->addWidget(missingPage());
    auto *layout = new QVBoxLayout(this);
    if (workspace.practice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::apply);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showDetail);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ImportDialog::refresh);
    connect(m_missing, &MissingTokens::looked, this, [this] {
        if (QWidget *target = m_missing->focusTarget())
            target->setFocus();
    });
    connect(m_missing, &MissingTokens::retrieveRequested, this, [this](const records::Target &target) {
        accept();
        Q_EMIT retrieveRequested(target);
    });
    connect(m_missing, &MissingTokens::credentialRequested, this, [this](const records::TokenRecord &record) {
        accept();
        Q_EMIT credentialRequested(record);
    });
    m_model.setPlan(backup::planImport(m_workspace.records.records(), m_file, m_workspace.keys));
    for (int column = 0; column < ImportModel::ColumnCount - 1; ++column)
        m_table->resizeColumnToContents(column);
    refresh();
    m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFocus();
    resizeForScreen(*this, comfortableSize);
}

QWidget *ImportDialog::previewPage()
{
    auto *source = named(new PlainLabel(describe(m_file, QLocale())), "importSource");
    m_table->setAccessibleName(tr("What the import would do"));
    m_table->setAccessibleDescription(tr("The space bar takes a token out of the import or puts it back."));
    showAsTable(*m_table);
    m_table->setModel(&m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Widths from the first rows only: thousands need not be measured.
    m_table->header()->setResizeContentsPrecision(50);
    // Room for two lines from the start, so that the table does not jump.
    m_detail->setMinimumHeight(2 * m_detail->fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QDialogButtonBox;
    // In the order of the screen: Tab goes past a button that came before the one it is laid out behind.
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->hide();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(source);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_summary);
    layout->addWidget(m_busy);
    layout->addWidget(buttons);
    return page;
}

QWidget *ImportDialog::missingPage()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_missing, 1);
    layout->addWidget(buttons);
    return page;
}

void ImportDialog::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setText(current.siblingAtColumn(ImportModel::DetailColumn).data().toString());
}

void ImportDialog::refresh()
{
    const backup::ImportPlan &plan = m_model.plan();
    const QList<records::TokenRecord> wanted = m_model.wanted();
    m_import->setEnabled(!wanted.isEmpty());
    QStringList parts;
    const bool isLeftOut = !plan.conflicts.isEmpty() || !plan.contradicting.isEmpty();
    if (plan.added.isEmpty() && plan.changed.isEmpty() && !isLeftOut)
        parts.append(tr("There is nothing to import: everything in the file is already here."));
    else
        //: %1 is "2 tokens and 1 credential", also in the next ones.
        parts.append(tr("To be added or changed: %1.").arg(countText(wanted)));
    if (!plan.conflicts.isEmpty())
        parts.append(
            tr("Left out, because they differ from those here: %1.").arg(countText(inFile(plan.conflicts))));
    if (!plan.contradicting.isEmpty())
        parts.append(tr("Refused, because region and address contradict each other: %1.")
                         .arg(countText(plan.contradicting)));
    parts.append(tr("Nothing that is only here is removed, and no secret is imported."));
    m_summary->setText(parts.join(QLatin1Char(' ')));
}

void ImportDialog::apply()
{
    // What was shown is what is done, and with the list as it is now: a reminder may have been noted.
    const backup::ImportPlan plan
        = backup::planImport(m_workspace.records.records(), m_file, m_workspace.keys);
    const bool asShown = promisesTheSame(plan, m_model.plan());
    m_model.setPlan(plan);
    refresh();
    if (!asShown) {
        m_table->setCurrentIndex(m_model.index(0, 0));
        m_bar->showMessage({.kind = MessageKind::Warning,
            .title = tr("The list of tokens has changed in the meantime"),
            .lines = {tr("Nothing was imported yet. Look at the table again, then import.")}});
        return;
    }
    const QList<records::TokenRecord> records = backup::recordsToPut(plan, m_model.unwanted());
    audit::details::ImportCounts counts{0, countOf(plan.same),
        countOf(plan.conflicts) + countOf(plan.contradicting) + countOf(m_model.unwanted())};
    const auto entryOf = [counts](const QList<records::TokenRecord> &stored) mutable {
        counts.stored = countOf(stored);
        audit::Entry entry;
        entry.action = audit::Action::BackupImported;
        entry.detail = audit::details::importCounts(counts);
        return QList<audit::Entry>{entry};
    };
    showWriting(true);
    m_importing.start(
        this, [&](const std::stop_token &) { return putAllNoted(m_workspace, records, entryOf); },
        [this, plan](const records::RecordStore::Stored &stored) {
            showWriting(false);
            if (stored) {
                conclude(plan, *stored);
                return;
            }
            m_import->setFocus();
            m_bar->showMessage(MessageKind::Error, explain(stored.error(), m_workspace.clock.nowUtc()));
        });
}

void ImportDialog::showWriting(bool isWriting)
{
    // What is on its way to the disk comes there: there is nothing left to cancel.
    m_close->setVisible(isWriting);
    m_cancel->setVisible(!isWriting);
    // Before it is taken away from what cannot be used meanwhile.
    if (isWriting)
        m_close->setFocus();
    m_table->setEnabled(!isWriting);
    m_import->setEnabled(!isWriting);
    if (isWriting) {
        m_bar->clear();
        m_busy->start(tr("Saving the list of tokens. It is saved also if you close this window."));
    } else {
        m_busy->stop();
    }
}

void ImportDialog::conclude(const backup::ImportPlan &plan, const QList<records::TokenRecord> &stored)
{
    m_bar->showMessage({.kind = MessageKind::Success,
        .title = tr("Added or changed: %1").arg(countText(stored)),
        .dismissible = false});
    m_pages->setCurrentIndex(1);
    m_missing->look(backup::recordsIn(plan) - m_model.unwanted());
    Q_EMIT imported();
}

} // namespace broker::ui
