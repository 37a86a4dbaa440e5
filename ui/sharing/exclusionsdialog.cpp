// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/exclusionsdialog.h"

#include "presenters/sharingtext.h"
#include "sharing/pastedialog.h"
#include "sharing/sharingsession.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace broker::ui {

using sharing::Exclusion;

namespace {

constexpr std::array kinds{Exclusion::Kind::EndsWith, Exclusion::Kind::Contains, Exclusion::Kind::Is};

} // namespace

ExclusionsDialog::ExclusionsDialog(SharingSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kind(named(new QComboBox, "ruleKindCombo"))
    , m_text(named(new QLineEdit, "ruleEdit"))
    , m_add(button("addRuleButton", tr("&Add"), "plus"))
    , m_rules(named(new RowView<QListWidget>, "ruleList"))
    , m_paste(button("pasteRulesButton", tr("&Paste a list…"), "clipboard"))
    , m_remove(button("removeRuleButton", tr("&Remove"), "trash"))
    , m_count(named(new PlainLabel, "ruleCount"))
{
    setObjectName(QStringLiteral("exclusionsDialog"));
    setWindowTitle(tr("Leave organizations out"));
    letEnterPressTheFocusedButton(*this);
    buildLayout();
    resizeForScreen(*this, {560, 400});
    connect(m_text, &QLineEdit::textChanged, this, &ExclusionsDialog::refresh);
    connect(m_text, &QLineEdit::returnPressed, this, &ExclusionsDialog::add);
    connect(m_add, &QPushButton::clicked, this, &ExclusionsDialog::add);
    connect(m_paste, &QPushButton::clicked, this, [this] { openList({}); });
    connect(m_remove, &QPushButton::clicked, this, &ExclusionsDialog::removeCurrent);
    connect(m_rules, &QListWidget::currentRowChanged, this, &ExclusionsDialog::refresh);
    connect(&session, &SharingSession::selectionChanged, this, &ExclusionsDialog::showRules);
    showRules();
    m_text->setFocus();
}

void ExclusionsDialog::buildLayout()
{
    auto *kindLabel = new QLabel(tr("Name or &short name:"));
    kindLabel->setBuddy(m_kind);
    m_kind->addItems({tr("ends with"), tr("contains"), tr("is")});
    m_text->setAccessibleName(tr("Text of the rule"));
    m_text->setPlaceholderText(QStringLiteral("-default"));
    m_text->setMaxLength(static_cast<int>(sharing::longestExclusion));
    m_text->installEventFilter(this);
    m_paste->setToolTip(tr("Leaves out the organizations that a list names: by name, short name or id"));
    m_rules->setAccessibleName(tr("Rules"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(button("closeRulesButton", tr("&Close")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExclusionsDialog::reject);

    auto *rule = new QHBoxLayout;
    rule->addWidget(kindLabel);
    rule->addWidget(m_kind);
    rule->addWidget(m_text, 1);
    rule->addWidget(m_add);
    auto *list = new QHBoxLayout;
    list->addWidget(m_rules, 1);
    auto *beside = new QVBoxLayout;
    beside->addWidget(m_paste);
    beside->addWidget(m_remove);
    beside->addStretch(1);
    list->addLayout(beside);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        new PlainLabel(tr("An organization that a rule fits is left out, also when it is ticked.")));
    layout->addLayout(rule);
    layout->addLayout(list, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
}

void ExclusionsDialog::add()
{
    const QList<Exclusion> before = m_session.selection().exclusions;
    const QList<Exclusion> rules = sharing::withLines(
        before, kinds.at(static_cast<std::size_t>(qMax(0, m_kind->currentIndex()))), m_text->text());
    if (rules != before)
        m_session.setExclusions(rules);
    m_text->clear();
    m_text->setFocus();
    announce(*m_count, m_count->text());
}

void ExclusionsDialog::openList(const QString &text)
{
    auto *dialog = new PasteDialog(m_session, PasteDialog::Purpose::LeaveOut, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(text);
    connect(dialog, &QDialog::accepted, this, [this] { announce(*m_count, m_count->text()); });
    dialog->open();
}

bool ExclusionsDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Several lines would become one in the field.
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
        && QGuiApplication::clipboard()->text().trimmed().contains(QLatin1Char('\n'))) {
        openList(QGuiApplication::clipboard()->text());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ExclusionsDialog::removeCurrent()
{
    const int row = m_rules->currentRow();
    QList<Exclusion> rules = m_session.selection().exclusions;
    if (row < 0 || row >= rules.size())
        return;
    rules.removeAt(row);
    m_session.setExclusions(rules);
    m_rules->setCurrentRow(qMin(row, m_rules->count() - 1));
    if (m_rules->count() == 0)
        m_text->setFocus();
}

void ExclusionsDialog::showRules()
{
    const QList<Exclusion> &rules = m_session.selection().exclusions;
    {
        const QSignalBlocker blocker(m_rules);
        const int row = m_rules->currentRow();
        m_rules->clear();
        for (const Exclusion &rule : rules)
            m_rules->addItem(exclusionText(rule));
        m_rules->setCurrentRow(qMin(row, m_rules->count() - 1));
    }
    refresh();
}

void ExclusionsDialog::refresh()
{
    m_add->setEnabled(!m_text->text().trimmed().isEmpty());
    m_remove->setEnabled(m_rules->currentRow() >= 0);
    const sharing::Selection &selection = m_session.selection();
    const sharing::Excluder excluder(selection.exclusions);
    int fitting = 0;
    int ticked = 0;
    for (const snyk::Organization &organization : m_session.organizations().organizations()) {
        if (excluder.ruleFor(organization) < 0)
            continue;
        ++fitting;
        ticked += selection.chosen.contains(organization.id) ? 1 : 0;
    }
    if (selection.exclusions.isEmpty()) {
        m_count->setText(tr("There is no rule yet."));
        return;
    }
    const QString text = tr("%Ln organization(s) is/are left out by these rules.", nullptr, fitting);
    m_count->setText(ticked > 0 ? text + u' ' + tr("%Ln of them is/are ticked.", nullptr, ticked) : text);
}

} // namespace broker::ui
