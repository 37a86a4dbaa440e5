// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/selectionsdialog.h"

#include "presenters/recordtext.h"
#include "presenters/sharingtext.h"
#include "sharing/sharingsession.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/leavequestion.h"
#include "widgets/messagebar.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

using sharing::KeptSelection;

SelectionsDialog::SelectionsDialog(SharingSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_bar(named(new MessageBar, "selectionBar"))
    , m_name(named(new QLineEdit, "selectionNameEdit"))
    , m_save(button("saveSelectionButton", tr("&Save this choice"), "plus"))
    , m_list(named(new RowView<QListWidget>, "selectionList"))
    , m_open(button("openSelectionButton", tr("&Open"), "arrow-right"))
    , m_remove(button("removeSelectionButton", tr("&Remove"), "trash"))
{
    setObjectName(QStringLiteral("selectionsDialog"));
    setWindowTitle(tr("Saved choices"));
    letEnterPressTheFocusedButton(*this);
    buildLayout();
    resizeForScreen(*this, {560, 400});
    connect(m_name, &QLineEdit::textChanged, this, &SelectionsDialog::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, &SelectionsDialog::save);
    connect(m_save, &QPushButton::clicked, this, &SelectionsDialog::save);
    connect(m_open, &QPushButton::clicked, this, &SelectionsDialog::openCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &SelectionsDialog::openCurrent);
    connect(m_remove, &QPushButton::clicked, this, &SelectionsDialog::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &SelectionsDialog::refresh);
    connect(
        &session.organizations(), &organizations::OrgDirectory::stateChanged, this, &SelectionsDialog::load);
    load();
    (m_list->count() > 0 ? static_cast<QWidget *>(m_list) : m_name)->setFocus();
}

void SelectionsDialog::buildLayout()
{
    auto *nameLabel = new QLabel(tr("&Name:"));
    nameLabel->setBuddy(m_name);
    m_name->setMaxLength(static_cast<int>(sharing::longestSelectionName));
    m_list->setAccessibleName(tr("Saved choices"));
    // Nobody reads sideways.
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(button("closeSelectionsButton", tr("&Close")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &SelectionsDialog::reject);
    auto *name = new QHBoxLayout;
    name->addWidget(nameLabel);
    name->addWidget(m_name, 1);
    name->addWidget(m_save);
    auto *beside = new QVBoxLayout;
    beside->addWidget(m_open);
    beside->addWidget(m_remove);
    beside->addStretch(1);
    auto *list = new QHBoxLayout;
    list->addWidget(m_list, 1);
    list->addLayout(beside);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(new PlainLabel(tr(
        "A choice is saved with its rules in this program's data on this computer, without any token. To "
        "open it again, here or after a restart, press “Saved choices…” and choose it in this list; it takes "
        "the place of what is chosen then.")));
    layout->addLayout(name);
    layout->addLayout(list, 1);
    layout->addWidget(buttons);
}

void SelectionsDialog::load()
{
    const int row = m_list->currentRow();
    const auto contents = m_session.selections().load();
    m_kept = contents.selections;
    m_list->clear();
    for (const KeptSelection &kept : std::as_const(m_kept))
        m_list->addItem(textOf(kept));
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    if (contents.unreadable > 0) {
        Message message;
        message.kind = MessageKind::Warning;
        message.title = tr("%Ln saved choice(s) cannot be read", nullptr, contents.unreadable);
        message.lines = {tr("It is left as it is; a later version of this program may have written it.")};
        m_bar->showMessage(message);
    }
    refresh();
}

QString SelectionsDialog::textOf(const KeptSelection &kept) const
{
    // What opening it chooses, as the page will count it.
    const organizations::OrgDirectory &directory = m_session.organizations();
    const bool isKnown = directory.state() == organizations::LoadState::Complete;
    const sharing::Ticks ticks = isKnown ? sharing::ticksOf(kept.selection, directory.organizations())
                                         : sharing::Ticks{static_cast<int>(kept.selection.chosen.size())};
    const QString text = tr("%1 (%Ln organization(s))", "name of a choice", ticks.chosen).arg(kept.name);
    return (QStringList{text} + tickedTexts(ticks, isKnown)).join(QLatin1String("; "));
}

void SelectionsDialog::save()
{
    const QString name = m_name->text().trimmed();
    // Enter saves nothing where the button for it is grey.
    if (name.isEmpty() || m_session.selection().chosen.isEmpty())
        return;
    const auto same = std::find_if(
        m_kept.cbegin(), m_kept.cend(), [&name](const KeptSelection &kept) { return kept.name == name; });
    if (same == m_kept.cend() || same->selection == m_session.selection()) {
        put(same == m_kept.cend() ? sharing::SelectionId::create() : same->id, name);
        return;
    }
    askBeforeLeaving(*this,
        {QStringLiteral("replaceSelectionQuestion"), tr("Saved choices"),
            tr("There is another choice “%1”. Replace it?", "name of a choice").arg(name), tr("&Replace it"),
            {}, tr("&Keep it")},
        [this, id = same->id, name] { put(id, name); });
}

void SelectionsDialog::put(const sharing::SelectionId &id, const QString &name)
{
    m_bar->clear();
    if (const auto put = m_session.selections().put({id, name, m_session.selection()}); !put) {
        m_bar->showMessage(MessageKind::Error, explain(put.error(), m_session.nowUtc()));
        return;
    }
    m_name->clear();
    load();
    Message message;
    message.kind = MessageKind::Success;
    message.title = tr("“%1” is saved", "name of a choice").arg(name);
    message.lines = {tr("It is in the list below.")};
    m_bar->showMessage(message);
    for (int row = 0; row < m_kept.size(); ++row) {
        if (m_kept.at(row).id == id)
            m_list->setCurrentRow(row);
    }
}

const KeptSelection *SelectionsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_kept.size() ? &m_kept.at(row) : nullptr;
}

void SelectionsDialog::openCurrent()
{
    if (const KeptSelection *kept = current()) {
        m_session.setSelection(kept->selection);
        accept();
    }
}

void SelectionsDialog::removeCurrent()
{
    const KeptSelection *kept = current();
    if (!kept)
        return;
    m_bar->clear();
    // The arrow keys lead here from the list, and nothing brings it back.
    askBeforeLeaving(*this,
        {QStringLiteral("removeSelectionQuestion"), tr("Saved choices"),
            tr("Remove the choice “%1”?", "name of a choice").arg(kept->name), tr("&Remove it"), {},
            tr("&Keep it")},
        [this, id = kept->id] {
            if (const auto removed = m_session.selections().remove(id); !removed)
                m_bar->showMessage(MessageKind::Error, explain(removed.error(), m_session.nowUtc()));
            load();
        });
}

void SelectionsDialog::refresh()
{
    const bool hasChoice = !m_session.selection().chosen.isEmpty();
    m_save->setEnabled(hasChoice && !m_name->text().trimmed().isEmpty());
    m_open->setEnabled(current() != nullptr);
    m_remove->setEnabled(current() != nullptr);
}

} // namespace broker::ui
