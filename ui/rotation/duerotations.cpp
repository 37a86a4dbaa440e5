// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/duerotations.h"

#include "access/credentialrecord.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/masktext.h"
#include "presenters/recordtext.h"
#include "presenters/rotationtext.h"
#include "reminders/duepolicy.h"
#include "rotation/rotationrecords.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"
#include "widgets/sharedcommands.h"
#include "widgets/steadybutton.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

using rotation::DueWork;

namespace {

constexpr QSize comfortableSize{720, 440};

/// A credential is replaced by whoever enters the next one, a token by its rotation.
bool isCredentialWork(const DueWork &work)
{
    return work.lead.kind() == vault::SecretKind::ServiceCredential;
}

bool canStart(const DueWork &work)
{
    return isCredentialWork(work) || rotation::mayRotate(work.lead);
}

} // namespace

DueRotations::DueRotations(const Workspace &workspace, rotation::OpenRotations &rotations, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_rotations(rotations)
    , m_list(named(new RowView<QTreeWidget>, "dueList"))
    , m_empty(named(new PlainLabel(tr("Nothing is due.")), "dueEmpty"))
    , m_apiTokenRow(new QWidget)
    , m_apiToken(named(new PlainLabel, "dueApiToken"))
    , m_replace(button("replaceApiTokenButton", QString(), "user"))
    , m_rotate(button("rotateSelectedButton", tr("&Start"), "refresh"))
{
    setObjectName(QStringLiteral("dueRotations"));
    letEnterPressTheFocusedButton(*this);
    takeSharedCommands(*this);
    setWindowTitle(tr("Rotate what is due"));
    m_list->setAccessibleName(tr("Tokens that are due"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Token of"), tr("Due"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->header()->setSectionResizeMode(TokenColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(DueColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_rotate->setDefault(true);
    keepRoomFor(*m_rotate, {tr("&Resume"), tr("&Start")});
    auto *close = button("closeDueButton", tr("&Close"));

    auto *apiToken = new QHBoxLayout(m_apiTokenRow);
    apiToken->setContentsMargins({});
    apiToken->addWidget(m_apiToken, 1);
    apiToken->addWidget(m_replace);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_rotate);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("Each shared token stands here once: one rotation moves everything that uses it. Tokens of one "
           "Snyk group stand together, because a group can have one new token waiting at a time: finish one "
           "before you start the next.")));
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_apiTokenRow);
    // Without a list the rest stands above.
    layout->addStretch(0);
    layout->addLayout(buttons);
    resizeForScreen(*this, comfortableSize);

    connect(&m_workspace.records, &records::RecordStore::changed, this, &DueRotations::refresh);
    connect(&m_rotations, &rotation::OpenRotations::changed, this, &DueRotations::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DueRotations::refreshButton);
    connect(m_list, &QTreeWidget::itemActivated, this, &DueRotations::rotateSelected);
    connect(m_rotate, &QPushButton::clicked, this, &DueRotations::rotateSelected);
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT apiTokenRequested(m_apiTokenPlace); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

std::optional<rotation::Rotation> DueRotations::rotationOfWork(const DueWork &work) const
{
    // It may have been started from another record of the same token.
    for (const records::TokenRecord &record : work.records) {
        if (auto rotation = m_rotations.rotationFor(record.id))
            return rotation;
    }
    return std::nullopt;
}

QString DueRotations::stateOf(const DueWork &work) const
{
    if (const auto rotation = rotationOfWork(work))
        return stageText(*rotation);
    return canStart(work) ? tr("to do", "state of a rotation")
                          : tr("by hand: the integration is not known here");
}

void DueRotations::refresh()
{
    const QDateTime now = m_workspace.clock.nowUtc();
    const int row = qMax(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_works = rotation::dueWork(m_workspace.records.records(), reminders::policyFrom(m_workspace.settings),
        now, QTimeZone::systemTimeZone());
    m_list->clear();
    for (const DueWork &work : std::as_const(m_works)) {
        QStringList places;
        if (isCredentialWork(work))
            places.append(recordName(work.lead));
        else
            for (const records::Target &target : rotation::usersOf(work.records))
                places.append(placeName(target));
        places = shortened(places);
        auto *item = new QTreeWidgetItem(m_list,
            {places.join(QLatin1String("; ")), dueDateText(work.due.at, now, QLocale()), stateOf(work)});
        item->setToolTip(TokenColumn, places.join(QLatin1Char('\n')));
    }
    if (!m_works.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(qMin(row, m_list->topLevelItemCount() - 1)));
    m_empty->setVisible(m_works.isEmpty());
    m_list->setVisible(!m_works.isEmpty());
    refreshApiToken(now);
    refreshButton();
}

/// The first that has something left to do; the next one stands here after it.
void DueRotations::refreshApiToken(const QDateTime &nowUtc)
{
    const QList<access::RememberedAccount> accounts = access::rememberedAccounts(m_workspace.settings);
    const auto isDue = [this, &nowUtc](const QDateTime &at) {
        return reminders::isDue(reminders::urgencyOf(
            {at}, reminders::policyFrom(m_workspace.settings), nowUtc, QTimeZone::systemTimeZone()));
    };
    m_apiTokenRow->hide();
    for (const access::RememberedAccount &account : accounts) {
        const auto due = access::credentialDue(m_workspace, account.used);
        const bool isOpen = access::isBeingReplaced(account, m_workspace.records.path());
        if (!isOpen && (!due || !isDue(*due)))
            continue;
        const QString masked = maskText(account.used.fingerprint);
        m_apiToken->setText(account.replaced
                //: %1 is a masked secret.
                ? tr("The old secret before your Snyk API credential %1 is not deleted yet.").arg(masked)
                : isOpen
                    //: %1 is a masked secret.
                    ? tr("The rotation of your Snyk API credential %1 is not finished.").arg(masked)
                    : tr("Your Snyk API credential %1 is due as well: %2.")
                          .arg(masked, dueDateText(*due, nowUtc, QLocale())));
        m_replace->setText(
            isOpen ? tr("Resume with the &API credential…") : tr("Replace the &API credential…"));
        m_apiTokenPlace = account.place;
        m_apiTokenRow->show();
        return;
    }
}

void DueRotations::refreshButton()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool isChosen = row >= 0 && row < m_works.size();
    const bool isOpen = isChosen && rotationOfWork(m_works.at(row));
    m_rotate->setText(isOpen ? tr("&Resume") : tr("&Start"));
    m_rotate->setEnabled(isChosen && (isOpen || canStart(m_works.at(row))));
}

void DueRotations::rotateSelected()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_works.size() || !m_rotate->isEnabled())
        return;
    records::TokenRecord record = m_works.at(row).lead;
    if (const auto rotation = rotationOfWork(m_works.at(row))) {
        if (const auto own = m_workspace.records.find(rotation->record))
            record = *own;
    }
    Q_EMIT rotateRequested(record);
}

} // namespace broker::ui
