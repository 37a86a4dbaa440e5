// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "transfer/missingtokens.h"

#include "integrations/catalogue.h"
#include "platform/icons.h"
#include "presenters/integrationtext.h"
#include "presenters/regiontext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"
#include "widgets/steadybutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

using vault::Presence;

namespace {

bool isCredential(const records::TokenRecord &record)
{
    return record.kind() == vault::SecretKind::ServiceCredential;
}

} // namespace

MissingTokens::MissingTokens(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pass(workspace.keychain)
    , m_note(named(new PlainLabel, "missingNote"))
    , m_busy(new BusyIndicator)
    , m_list(named(new RowView<QTreeWidget>, "missingList"))
    , m_retrieve(button("retrieveButton", QString(), "arrow-right"))
{
    setObjectName(QStringLiteral("missingTokens"));
    m_list->setAccessibleName(tr("Tokens to retrieve again"));
    showAsTable(*m_list);
    m_list->setHeaderLabels(
        {tr("Organization"), tr("Integration"), tr("Region"), tr("Fingerprint"), tr("On this computer")});
    m_list->setAlternatingRowColors(true);
    keepRoomFor(*m_retrieve, {tr("&Enter it again…"), tr("&Retrieve this token…")});
    auto *row = new QHBoxLayout;
    row->addWidget(m_retrieve);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    layout->addWidget(m_busy);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(&m_pass, &presence::KeychainPass::finished, this, &MissingTokens::show);
    connect(m_retrieve, &QPushButton::clicked, this, &MissingTokens::retrieve);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MissingTokens::offer);
    connect(m_list, &QTreeWidget::itemActivated, this, &MissingTokens::retrieve);
}

void MissingTokens::look(const QSet<RecordId> &ids)
{
    m_asked.clear();
    for (const records::TokenRecord &record : m_workspace.records.records()) {
        if (record.state == records::RecordState::Current && ids.contains(record.id))
            m_asked.append(record);
    }
    m_note->hide();
    m_list->hide();
    m_retrieve->hide();
    m_busy->start(tr("Checking which tokens are in the keychain of this computer…"));
    m_pass.start(m_asked);
}

void MissingTokens::show()
{
    m_busy->stop();
    m_listed.clear();
    m_list->clear();
    for (const records::TokenRecord &record : std::as_const(m_asked)) {
        if (record.storage == records::Storage::Memory) {
            add(record, tr("was only in memory"));
            continue;
        }
        switch (m_pass.presences().value(record.id, Presence::Unknown)) {
        case Presence::Present:
            break;
        case Presence::Absent:
            add(record, tr("not in the keychain"));
            break;
        case Presence::Locked:
            add(record, tr("not known: the keychain is locked"));
            break;
        case Presence::Unknown:
            add(record, tr("not known: the keychain does not answer"));
            break;
        }
    }
    const bool isEmpty = m_listed.isEmpty();
    m_note->setText(isEmpty
            ? tr("All of them are in the keychain of this computer. Nothing has to be retrieved.")
            : whatIsMissing());
    m_note->show();
    m_list->setVisible(!isEmpty);
    m_retrieve->setVisible(!isEmpty);
    if (!isEmpty)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    for (int column = 0; column < m_list->columnCount() - 1; ++column)
        m_list->resizeColumnToContents(column);
    Q_EMIT looked();
}

QString MissingTokens::whatIsMissing() const
{
    const auto credentials
        = static_cast<int>(std::count_if(m_listed.cbegin(), m_listed.cend(), isCredential));
    const int tokens = static_cast<int>(m_listed.size()) - credentials;
    QStringList sentences{tr("A backup holds no secrets.")};
    if (tokens > 0)
        sentences.append(tr("%Ln token(s) have to be retrieved from Snyk again.", nullptr, tokens));
    if (credentials > 0)
        sentences.append(tr("%Ln credential(s) have to be entered again.", nullptr, credentials));
    if (m_listed.size() > 1)
        sentences.append(tr("Choose one now; the others are marked in the list."));
    return sentences.join(u' ');
}

void MissingTokens::offer()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const bool enters = isCredential(m_listed.at(row));
    m_retrieve->setText(enters ? tr("&Enter it again…") : tr("&Retrieve this token…"));
    m_retrieve->setToolTip(enters
            ? tr("Opens the assistant in which this credential is entered.")
            : tr("Opens the assistant where Snyk shows the token of this integration."));
}

void MissingTokens::add(const records::TokenRecord &record, const QString &state)
{
    const records::Target &target = record.target;
    m_listed.append(record);
    auto *item = new QTreeWidgetItem(m_list,
        {target.org.name, integrationName(target), regionIdText(target.regionId), record.fingerprint.masked(),
            state});
    item->setIcon(4, icon(QStringLiteral("warning"), Tone::Warning));
}

void MissingTokens::retrieve()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    // A copy: whoever listens may look again.
    const records::TokenRecord record = m_listed.at(row);
    if (isCredential(record))
        Q_EMIT credentialRequested(record);
    else
        Q_EMIT retrieveRequested(record.target);
}

QWidget *MissingTokens::focusTarget() const
{
    return m_listed.isEmpty() ? nullptr : m_list;
}

} // namespace broker::ui
