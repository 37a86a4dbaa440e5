// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/donepage.h"

#include "integrations/catalogue.h"
#include "platform/icons.h"
#include "presenters/integrationtext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/vaulttext.h"
#include "steps/duedaterow.h"
#include "widgets/build.h"
#include "widgets/fingerprintview.h"
#include "widgets/illustration.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretcard.h"
#include "widgets/setupchecklist.h"
#include "widgets/wraplayout.h"

#include <QFormLayout>
#include <QHBoxLayout>
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
    , m_checklist(new SetupChecklist(context.services.openPart))
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
    connect(m_checklist, &SetupChecklist::progressed, this, &DonePage::offerPart);
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
    m_fingerprint->alignWith(*form);

    auto *further = new WrapLayout;
    for (QPushButton *each : {m_many, m_another, m_nextToken})
        further->insertWidget(further->count(), each);

    auto *top = new QHBoxLayout;
    top->addWidget(new Illustration(Illustration::Scene::Success), 0, Qt::AlignCenter);
    top->addWidget(m_checklist, 1);
    content().addWidget(m_summary);
    content().addLayout(top);
    content().addLayout(form);
    content().addWidget(m_fingerprint);
    content().addLayout(further);
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
    wayOn()->setDefault(true);
    wayOn()->setFocus();
}

void DonePage::offerNext(const QString &name)
{
    // A name is no place for the mark of a letter.
    m_nextToken->setText(
        tr("Retrieve the ne&xt one: %1").arg(QString(name).replace(u'&', QLatin1String("&&"))));
    m_nextToken->setVisible(!name.isEmpty());
    m_another->setVisible(name.isEmpty());
    offerPart();
}

QPushButton *DonePage::wayOn() const
{
    if (!m_nextToken->isHidden())
        return m_nextToken;
    QPushButton *next = m_checklist->nextButton();
    return next ? next : mainButton();
}

void DonePage::offerPart()
{
    const bool isLast = wayOn() == mainButton();
    setNextText(isLast ? tr("&Finish") : tr("&Finish later"));
    mainButton()->setIcon(isLast ? icon(QStringLiteral("check")) : QIcon());
    // Back from a part, and the button that led there may be gone.
    if (isVisible())
        takeFocus();
}

int DonePage::nextId() const
{
    return -1;
}

void DonePage::showRecord(const TokenRecord &record, Comparison comparison)
{
    m_record = record;
    const QString typeName = integrationName(record.target);
    setHeading(tr("The token is ready"), tr("%1 in %2").arg(typeName, record.target.org.name));
    const QString comparisonWords = comparisonText(comparison);
    m_summary->setText(comparisonWords);
    m_summary->setVisible(!comparisonWords.isEmpty());
    m_region->setText(regionName(record.target.regionId));
    m_storage->setText(storageText(record.storage));
    m_fingerprint->setFingerprint(record.fingerprint);
    m_token->showRecord(setup().workspace(), record);
    m_due->setRecord(record);
    m_checklist->showToken(record.id, setup().workspace());
    offerPart();
    if (record.storage == Storage::Memory) {
        messages().showMessage({.kind = MessageKind::Warning,
            .title = tr("Kept in memory only"),
            .lines = {memoryOnlyText()},
            .dismissible = false});
    }
}

} // namespace broker::ui
