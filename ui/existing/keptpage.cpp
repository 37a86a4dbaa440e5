// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/keptpage.h"

#include "clientconfig/remembered.h"
#include "core/overloaded.h"
#include "core/statemachine.h"
#include "credentials/credentialfromfields.h"
#include "integrations/catalogue.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/credentialwords.h"
#include "presenters/existingtext.h"
#include "presenters/integrationtext.h"
#include "presenters/recordtext.h"
#include "records/targetregion.h"
#include "steps/duedaterow.h"
#include "steps/keeppanel.h"
#include "widgets/build.h"
#include "widgets/fingerprintview.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/setupchecklist.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using credentials::CredentialFlow;
using credentials::CredentialSetup;

namespace {

KeepWords words()
{
    return {.storeInKeychain = KeptPage::tr("Save the credential in the keychain and read it back"),
        .storeInMemory = KeptPage::tr("Keep the credential in the memory of this program"),
        .record = KeptPage::tr("Add it to your list"),
        .notSaved = KeptPage::tr("The credential is not saved yet"),
        .notCertain = KeptPage::tr("The credential may not have been saved"),
        .notListed = KeptPage::tr("The credential is not in your list yet"),
        .notLost
        = KeptPage::tr("The credential is not lost: the program holds it in memory until you decide."),
        .onlyInKeychain = KeptPage::tr(
            "The credential is in the keychain; only the list could not be saved, so nothing shows it yet."),
        .onlyInMemory
        = KeptPage::tr("The credential is only in the memory of this program, and the list could "
                       "not be saved, so nothing shows it yet.")};
}

} // namespace

KeptPage::KeptPage(ExistingClient &client, const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("keptPage"), context, parent)
    , m_client(client)
    , m_checklist(new SetupChecklist(context.services.openPart))
    , m_summary(named(new PlainLabel, "keptSummary"))
    , m_fingerprint(new FingerprintView)
    , m_tokenDue(named(new DueDateRow(setup().workspace()), "keptTokenDue"))
    , m_state(named(new PlainLabel, "keptCredential"))
    , m_keep(new KeepPanel(words(), services().clipboard, messages()))
    , m_credentialDueName(new QLabel(tr("C&redential due on:")))
    , m_credentialDue(named(new DueDateRow(setup().workspace()), "keptCredentialDue"))
{
    setKind(Kind::Final);
    buildLayout();
    for (DueDateRow *row : {m_tokenDue, m_credentialDue}) {
        connect(row, &DueDateRow::failed, this, [this](const records::RecordError &error) {
            messages().showMessage(MessageKind::Error, explain(error, setup().workspace().clock.nowUtc()));
        });
    }
    connect(m_checklist, &SetupChecklist::progressed, this, &KeptPage::refresh);
    connect(m_keep, &KeepPanel::stopWaitingRequested, this, [this] { m_credential->flow().stopWaiting(); });
    connect(m_keep, &KeepPanel::memoryRequested, this, [this] { m_credential->flow().keepInMemory(); });
    connect(m_keep, &KeepPanel::retryRequested, this, [this] {
        if (m_credential->shareError())
            m_credential->keep();
        else
            m_credential->flow().retry();
    });
}

KeptPage::~KeptPage() = default;

void KeptPage::buildLayout()
{
    auto *tokenDueName = new QLabel(tr("Token &due on:"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tokenDueName, m_tokenDue);
    addValue(*form, tr("Credential:"), *m_state);
    form->addRow(m_credentialDueName, m_credentialDue);
    m_tokenDue->setLabel(*tokenDueName);
    m_credentialDue->setLabel(*m_credentialDueName);
    m_fingerprint->alignWith(*form);
    content().addWidget(m_fingerprint);
    content().addWidget(m_summary);
    content().addLayout(form);
    content().addWidget(m_keep);
    content().addWidget(m_checklist);
    content().addStretch(1);
}

void KeptPage::initializePage()
{
    messages().clear();
    const auto *done = as<provisioning::Done>(setup().flow().state());
    if (!done || !m_client.found)
        return;
    const records::TokenRecord &record = done->record;
    setHeading(tr("The client is in your list"),
        tr("%1 in %2").arg(integrationName(record.target), record.target.org.name));
    m_summary->setText(
        tr("How old the token and the credential are, nobody can tell from the file. The days are "
           "counted from today; choose an earlier date if you know better."));
    m_fingerprint->setFingerprint(record.fingerprint);
    rememberClient(record);
    m_tokenDue->setRecord(setup().workspace().records.find(record.id).value_or(record));
    keepCredential(record.target);
    m_checklist->showToken(record.id, setup().workspace());
    refresh();
}

void KeptPage::takeFocus()
{
    QPushButton *next = m_checklist->nextButton();
    QPushButton *wayOn = next && m_checklist->isEnabled() ? next : mainButton();
    wayOn->setDefault(true);
    wayOn->setFocus();
}

/// So that the next configuration of this client asks nothing again and stays out of the way of what runs.
void KeptPage::rememberClient(const records::TokenRecord &record)
{
    const existing::Found &found = *m_client.found;
    records::TokenRecord remembered = record;
    records::forgetDoubt(remembered);
    remembered.doubt = m_client.doubt;
    if (const auto region = records::regionOf(record.target)) {
        clientconfig::Draft draft{found.types.constFirst(), *region, record.fingerprint, found.answers};
        remembered.client = clientconfig::remembering(
            record.client.value_or(records::ClientMemory()), draft, existing::carrierOf(found.form));
    }
    m_remembering.start(
        this, [&](const std::stop_token &) { return setup().workspace().records.putAllSoon({remembered}); },
        [this](const records::RecordStore::Stored &put) {
            if (!put)
                messages().showMessage(
                    MessageKind::Warning, explain(put.error(), setup().workspace().clock.nowUtc()));
        });
}

void KeptPage::keepCredential(const records::Target &target)
{
    const auto entered
        = credentials::credentialFrom(m_client.found->types.constFirst(), m_client.found->answers);
    if (!entered || !credentials::needsCredential(target)) {
        const auto gap = existing::credentialGapOf(*m_client.found);
        m_state->setText(gap && !entered ? gapText(*gap, m_client.sources) : tr("none in the file"));
        return;
    }
    m_credential = std::make_unique<CredentialSetup>(setup().workspace(), target);
    const auto known = m_credential->take(*entered);
    if (!known) {
        const QString reason = std::visit(
            Overloaded{
                [&entered](credentials::HostProblem problem) { return hostText(problem, entered->service); },
                [](credentials::CredentialProblem problem) { return problemText(problem); },
            },
            known.error());
        m_state->setText(tr("Not kept: %1").arg(reason));
    }
    if (!known || *known) {
        m_known = known.value_or(std::nullopt);
        m_credential.reset();
        return;
    }
    connect(m_credential.get(), &CredentialSetup::changed, this, &KeptPage::refresh);
    m_credential->keep();
}

void KeptPage::refresh()
{
    const auto kept = m_credential ? m_credential->kept() : m_known;
    m_credentialDueName->setVisible(kept.has_value());
    m_credentialDue->setVisible(kept.has_value());
    const bool isUnderWay = m_credential && !kept;
    m_keep->setVisible(isUnderWay);
    // What is being kept is not gone on with.
    m_checklist->setEnabled(!isUnderWay);
    setNextText(m_checklist->nextButton() ? tr("&Finish later") : tr("&Finish"));
    if (kept && m_kept != kept->id) {
        m_kept = kept->id;
        messages().clear();
        m_state->setText(recordName(*kept));
        m_credentialDue->setRecord(*kept);
    }
    if (isUnderWay) {
        m_state->setText(tr("is being saved"));
        const auto *keeping = as<credentials::Keeping>(m_credential->flow().state());
        if (keeping)
            m_keep->tellTrouble(keeping->keep, setup().workspace().clock.nowUtc());
        else if (m_credential->shareError())
            m_keep->tell(explain(*m_credential->shareError(), setup().workspace().clock.nowUtc()));
        m_keep->showStage(stageOf(*m_credential));
    }
    Q_EMIT completeChanged();
    Q_EMIT leaveChanged();
}

bool KeptPage::isComplete() const
{
    return !m_credential || m_credential->kept();
}

bool KeptPage::holdsUnstored() const
{
    return m_credential && credentials::holdsUnstoredCredential(m_credential->flow().state());
}

bool KeptPage::mayLeave() const
{
    return !m_credential || (!m_credential->isWorking() && !holdsUnstored());
}

void KeptPage::giveUp()
{
    if (m_credential)
        m_credential->flow().discard();
}

} // namespace broker::ui
