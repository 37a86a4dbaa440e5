// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/sharingpage.h"

#include "core/privatefile.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/savedialog.h"

#include <QDir>
#include <QHeaderView>
#include <QTreeView>

namespace broker::ui {

SharingPage::SharingPage(const QString &objectName, const SharingContext &context, QWidget *parent)
    : WizardStep(objectName, context.session.workspace().practice, context.opener, parent)
    , m_context(context)
{ }

SharingPage::~SharingPage() = default;

QTreeView *SharingPage::makeTable(
    const QString &objectName, const QString &name, QAbstractItemModel &model, const QList<int> &columns)
{
    auto *table = new QTreeView;
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(&model);
    showAsTable(*table);
    table->header()->setStretchLastSection(true);
    for (int column = 0; column < columns.size(); ++column)
        table->header()->resizeSection(column, columns.at(column) * table->fontMetrics().averageCharWidth());
    table->setMinimumHeight(160);
    return table;
}

PlainLabel *SharingPage::makeReason(const QString &objectName, const QTreeView &table)
{
    auto *label = named(new PlainLabel, objectName);
    label->setAccessibleName(tr("Why"));
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // What is above keeps its place from row to row.
    label->setMinimumHeight(2 * label->fontMetrics().lineSpacing());
    const auto show = [label, &table] {
        const QModelIndex current = table.currentIndex();
        const QString why
            = current.siblingAtColumn(table.model()->columnCount() - 1).data(Qt::DisplayRole).toString();
        label->setText(why.isEmpty()
                ? QString()
                : tr("%1: %2", "organization, why").arg(current.siblingAtColumn(0).data().toString(), why));
        label->setKeyboardSelectable(!why.isEmpty());
    };
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, label, show);
    connect(table.model(), &QAbstractItemModel::dataChanged, label, show);
    connect(table.model(), &QAbstractItemModel::modelReset, label, show);
    return label;
}

void SharingPage::saveTable(
    const QString &title, const QString &fileName, const std::function<QByteArray()> &content)
{
    openSaveDialog(*window(), {title, fileName, tr("Table (*.csv)"), session().workspace().practice}, this,
        [this, content](const QString &path) {
            if (const auto saved = saveFile(path, content()); !saved) {
                messages().showMessage(unsavedMessage(path, saved.error()));
                return;
            }
            Message message;
            message.kind = MessageKind::Success;
            message.title = tr("The table is saved");
            message.lines = {QDir::toNativeSeparators(path), tr("There is no secret in it.")};
            messages().showMessage(message);
        });
}

} // namespace broker::ui
