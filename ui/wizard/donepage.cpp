// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/donepage.h"

#include "integrations/clienttype.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/vaulttext.h"
#include "steps/duedaterow.h"
#include "widgets/build.h"
#include "widgets/fingerprintview.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretcard.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using provisioning::Comparison;
using records::Storage;
using records::TokenRecord;

namespace {

QString comparisonText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::NothingRecorded:
        return {};
    case Comparison::Same:
        return DonePage::tr("It is the token that was already in your list; its due date stays as it was.");
    case Comparison::Different:
        return DonePage::tr("It differs from the token in your list; that entry is now marked as replaced. "
                            "Clients that still run with the old token need this one.");
    }
    return {};
}

} // namespace

DonePage::DonePage(const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("donePage"), context, parent)
    , m_summary(named(new PlainLabel, "doneSummary"))
    , m_region(named(new PlainLabel, "doneRegion"))
    , m_storage(named(new PlainLabel, "doneStorage"))
    , m_fingerprint(new FingerprintView)
    , m_token(new SecretCard(services().clipboard))
    , m_due(new DueDateRow(setup().workspace()))
    , m_next(named(new PlainLabel, "nextStepNote"))
    , m_client(button("setUpClientButton", tr("Set up the c&lient…"), "arrow-right"))
    , m_credential(
          button("nextCredentialButton", tr("&Next: the credential the client will use…"), "arrow-right"))
    , m_many(button("setUpManyButton", tr("Set up for se&veral organizations…"), "building"))
    , m_another(button("setUpAnotherButton", tr("Set up &another token"), "plus"))
    , m_nextToken(button("nextTokenButton", QString(), "arrow-right"))
{
    setKind(Kind::Final);
    buildLayout();
    connect(m_due, &DueDateRow::changed, this, [this](const TokenRecord &record) { m_record = record; });
    connect(m_due, &DueDateRow::failed, this, [this](const records::RecordError &error) {
        messages().showMessage(MessageKind::Error, explain(error, setup().workspace().clock.nowUtc()));
    });
    connect(m_client, &QPushButton::clicked, this, [this] {
        if (m_record)
            services().setUpClient(m_record->id, *window());
    });
    connect(m_credential, &QPushButton::clicked, this, [this] {
        if (m_record)
            Q_EMIT credentialRequested(m_record->target);
    });
    connect(m_many, &QPushButton::clicked, this, [this] {
        if (m_record)
            Q_EMIT manyRequested(m_record->id);
    });
    m_nextToken->hide();
    connect(m_nextToken, &QPushButton::clicked, this, &DonePage::nextRequested);
    connect(m_another, &QPushButton::clicked, this, [this] {
        setup().startAnother();
        Q_EMIT pageRequested(PageId::Organization);
    });
}

void DonePage::buildLayout()
{
    m_token->setCopyButton(tr("&Copy token"), QStringLiteral("copyTokenButton"));

    auto *dueLabel = new QLabel(tr("Rotation &due on:"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addValue(*form, tr("Region:"), *m_region);
    addValue(*form, tr("Kept in:"), *m_storage);
    form->addRow(new PlainLabel(tr("Token:")), m_token);
    form->addRow(dueLabel, m_due);
    m_due->setLabel(*dueLabel);

    content().addWidget(m_summary);
    content().addLayout(form);
    content().addWidget(m_fingerprint);
    content().addWidget(m_next);
    content().addWidget(m_credential, 0, Qt::AlignLeading);
    content().addWidget(m_client, 0, Qt::AlignLeading);
    content().addWidget(m_many, 0, Qt::AlignLeading);
    content().addWidget(m_another, 0, Qt::AlignLeading);
    content().addWidget(m_nextToken, 0, Qt::AlignLeading);
    content().addStretch(1);
}

void DonePage::initializePage()
{
    messages().clear();
    const auto *done = as<provisioning::Done>(setup().flow().state());
    if (done)
        showRecord(done->record, done->comparison);
}

void DonePage::takeFocus()
{
    // Not at the button that copies: Enter would put the token on the clipboard unasked.
    (m_nextToken->isHidden() ? mainButton() : m_nextToken)->setFocus();
}

void DonePage::offerNext(const QString &name)
{
    // A name is no place for the mark of a letter.
    m_nextToken->setText(
        tr("Retrieve the ne&xt one: %1").arg(QString(name).replace(u'&', QLatin1String("&&"))));
    m_nextToken->setVisible(!name.isEmpty());
    m_another->setVisible(name.isEmpty());
}

int DonePage::nextId() const
{
    return -1;
}

void DonePage::showRecord(const TokenRecord &record, Comparison comparison)
{
    m_record = record;
    const auto type = integrations::typeByKey(record.target.integrationType);
    const QString typeName = integrations::displayNameOf(record.target.integrationType);
    setHeading(tr("The token is ready"), tr("%1 in %2").arg(typeName, record.target.org.name));
    const QString comparisonWords = comparisonText(comparison);
    m_summary->setText(comparisonWords);
    m_summary->setVisible(!comparisonWords.isEmpty());
    m_region->setText(regionName(record.target.regionId));
    m_storage->setText(storageText(record.storage));
    m_fingerprint->setFingerprint(record.fingerprint);
    m_token->showRecord(setup().workspace(), record);
    m_due->setRecord(record);
    const QString variables = type ? type->credentialVariables.join(QStringLiteral(", ")) : QString();
    m_next->setText(tr("Next: give this token to the Broker client as BROKER_TOKEN. "
                       "The client also needs the credential of %1 (%2).")
                        .arg(typeName, variables));
    const bool hasClient = !integrations::clientTypesFor(record.target.integrationType).isEmpty();
    m_client->setVisible(services().setUpClient && hasClient);
    if (record.storage == Storage::Memory) {
        messages().showMessage({.kind = MessageKind::Warning,
            .title = tr("Kept in memory only"),
            .lines = {memoryOnlyText()},
            .dismissible = false});
    }
}

} // namespace broker::ui
