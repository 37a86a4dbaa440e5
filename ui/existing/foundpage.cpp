// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/foundpage.h"

#include "clientconfig/addresslogin.h"
#include "credentials/credentialfromfields.h"
#include "existing/read.h"
#include "integrations/catalogue.h"
#include "presenters/clientconfigtext.h"
#include "presenters/credentialwords.h"
#include "presenters/existingtext.h"
#include "presenters/integrationtext.h"
#include "presenters/regiontext.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"
#include "widgets/secretcard.h"
#include "wizard/wizardpage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

QString typeName(const integrations::ClientType &type)
{
    const QString product = integrations::displayNameOf(type.integration);
    const QString variant = variantName(type);
    return variant.isEmpty()
        ? product
        : FoundPage::tr("%1: %2", "product, how the client signs in").arg(product, variant);
}

/// Secrets beside the token and the credential: no record is made of them.
QStringList notKeptIn(const existing::Found &found)
{
    QStringList names;
    const QList<integrations::ClientFieldSpec> fields = integrations::fieldsOf(found.types.constFirst());
    for (const integrations::ClientFieldSpec &spec : fields) {
        if (spec.isSecret() && spec.isAdvanced && !found.answers.isEmpty(spec.field))
            names.append(fieldName(spec.field));
    }
    for (const clientconfig::FurtherVariable &one : found.answers.further()) {
        if (one.isHidden())
            names.append(one.name);
    }
    return names;
}

audit::Entry aboutToken(const existing::Found &found)
{
    audit::Entry entry;
    entry.regionId = found.region ? found.region->id : QString();
    entry.integrationType = found.types.constFirst().integration;
    entry.fingerprint = found.token.fingerprint();
    return entry;
}

} // namespace

FoundPage::FoundPage(ExistingClient &client, const Workspace &workspace, ClipboardGuard &guard,
    const UrlOpener &opener, QWidget *parent)
    : WizardStep(QStringLiteral("foundPage"), workspace.practice, opener, parent)
    , m_client(client)
    , m_workspace(workspace)
    , m_body(new QWidget)
    , m_form(new QFormLayout)
    , m_clients(named(new QComboBox, "clientCombo"))
    , m_types(named(new QComboBox, "typeCombo"))
    , m_what(named(new PlainLabel, "foundClient"))
    , m_source(named(new PlainLabel, "foundSource"))
    , m_region(named(new PlainLabel, "foundRegion"))
    , m_token(named(new SecretCard(guard), "foundToken"))
    , m_credential(named(new SecretCard(guard), "foundCredential"))
    , m_answers(named(new PlainLabel, "foundAnswers"))
    , m_notKept(named(new PlainLabel, "notKeptNote"))
    , m_ignoredName(new QLabel(tr("Not ta&ken:")))
    , m_ignored(named(new RowView<QListWidget>, "ignoredList"))
{
    buildLayout();
    connect(m_clients, &QComboBox::activated, this, &FoundPage::showClient);
    connect(m_types, &QComboBox::activated, this, &FoundPage::showType);
}

void FoundPage::buildLayout()
{
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("C&lient:"), m_clients);
    m_form->addRow(tr("It &connects:"), m_types);
    addValue(*m_form, tr("Client:"), *m_what);
    addValue(*m_form, tr("Read from:"), *m_source);
    addValue(*m_form, tr("Region:"), *m_region);
    m_form->addRow(new PlainLabel(tr("Broker token:")), m_token);
    m_form->addRow(new PlainLabel(tr("Credential:")), m_credential);
    addValue(*m_form, tr("Settings:"), *m_answers);
    m_answers->setKeyboardSelectable(true);
    m_token->setCopyButton(tr("Copy &token"), QStringLiteral("copyFoundTokenButton"));
    m_credential->setCopyButton(tr("Copy cr&edential"), QStringLiteral("copyFoundCredentialButton"));
    m_clients->setAccessibleName(tr("Client"));
    m_types->setAccessibleName(tr("What the client connects"));
    m_ignoredName->setBuddy(m_ignored);
    m_ignored->setAccessibleName(tr("Not taken"));
    m_ignored->setTabKeyNavigation(false);
    m_ignored->setWordWrap(true);
    // As high as what is in it, so that the page need not be scrolled for an empty list.
    m_ignored->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_ignored->setMinimumHeight(90);
    m_ignored->setMaximumHeight(240);

    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins({});
    layout->addLayout(m_form);
    layout->addWidget(m_notKept);
    layout->addWidget(m_ignoredName);
    layout->addWidget(m_ignored);
    layout->addStretch(1);
    content().addWidget(m_body, 1);
}

void FoundPage::initializePage()
{
    messages().clear();
    m_client.found.reset();
    m_reading.reset();
    auto reading = existing::read(m_client.sources);
    m_body->setVisible(reading.has_value());
    if (!reading) {
        setHeading(tr("The client could not be read"), {});
        Message message = Message::from(MessageKind::Error, explain(reading.error(), m_client.sources));
        message.dismissible = false;
        messages().showMessage(message);
        Q_EMIT completeChanged();
        return;
    }
    m_reading = std::move(*reading);
    setHeading(tr("This is what was found"),
        tr("Nothing is saved yet. Next, sign in to Snyk and choose the organization that the client is "
           "for."));
    m_clients->clear();
    for (const existing::Found &found : std::as_const(m_reading->clients)) {
        const QString type = typeName(found.types.constFirst());
        m_clients->addItem(found.name.isEmpty()
                ? type
                : tr("%1 (%2)", "name of a client, what it connects").arg(found.name, type));
    }
    showRow(*m_clients, m_clients->count() > 1);
    showClient(0);
}

void FoundPage::takeFocus()
{
    if (m_reading && m_clients->isVisible())
        m_clients->setFocus();
    else if (m_reading && m_types->isVisible())
        m_types->setFocus();
    else if (m_reading && isComplete())
        mainButton()->setFocus();
    else
        messages().setFocus();
}

bool FoundPage::isComplete() const
{
    return m_client.found.has_value() && !recorded();
}

bool FoundPage::validatePage()
{
    m_token->conceal();
    m_credential->conceal();
    Q_EMIT taken();
    return true;
}

int FoundPage::nextId() const
{
    return static_cast<int>(PageId::Connect);
}

std::optional<records::TokenRecord> FoundPage::recorded() const
{
    return m_client.found ? m_workspace.records.findByFingerprint(m_client.found->token.fingerprint())
                          : std::nullopt;
}

void FoundPage::showRow(QWidget &field, bool isShown)
{
    m_form->labelForField(&field)->setVisible(isShown);
    field.setVisible(isShown);
}

void FoundPage::showClient(int index)
{
    m_client.found = m_reading->clients.at(index);
    m_types->clear();
    for (const integrations::ClientType &type : m_client.found->types)
        m_types->addItem(typeName(type));
    showRow(*m_types, m_types->count() > 1);
    showRow(*m_what, m_clients->count() == 1 && m_types->count() == 1);
    m_what->setText(m_clients->currentText());
    showType(0);
}

void FoundPage::showType(int index)
{
    existing::Found &found = *m_client.found;
    found.types = m_reading->clients.at(m_clients->currentIndex()).types;
    found.types.move(index, 0);
    m_source->setText(formName(found.form));
    m_region->setText(found.region ? regionName(found.region->id)
                                   : tr("Unknown: the Broker server is none of Snyk's that are known here"));
    m_token->showUnstored(
        m_workspace, found.token.secret(), tr("Broker token of the client"), aboutToken(found));
    const auto credential = credentials::credentialFrom(found.types.constFirst(), found.answers);
    showRow(*m_credential, credential.has_value());
    if (credential) {
        m_credential->showUnstored(m_workspace, credential->secret,
            tr("Credential of the client (%1)").arg(kindText(credential->kind)), aboutToken(found));
    }
    showAnswers(found);
    showIgnored(found);
    showKnown(found);
    Q_EMIT completeChanged();
}

void FoundPage::showAnswers(const existing::Found &found)
{
    QStringList lines;
    const QList<integrations::ClientFieldSpec> fields = integrations::fieldsOf(found.types.constFirst());
    for (const integrations::ClientFieldSpec &spec : fields) {
        const QString text = found.answers.text(spec.field);
        const bool isFlag = spec.form == integrations::FieldForm::Flag;
        if (!text.isEmpty())
            lines.append(tr("%1: %2", "field, value")
                             .arg(fieldName(spec.field), isFlag ? tr("yes", "a setting") : text));
    }
    for (const clientconfig::FurtherVariable &one : found.answers.further()) {
        lines.append(one.isHidden()
                ? tr("%1: hidden", "variable").arg(one.name)
                : tr("%1: %2", "field, value").arg(one.name, one.value.reveal([](QByteArrayView bytes) {
                      return QString::fromUtf8(bytes);
                  })));
    }
    m_answers->setText(lines.isEmpty() ? tr("none") : lines.join(QLatin1Char('\n')));
    const QStringList notKept = notKeptIn(found);
    m_notKept->setVisible(!notKept.isEmpty());
    m_notKept->setText(
        tr("The token and the credential are kept. These secrets are not, and are asked for when "
           "the client is set up again: %1.")
            .arg(notKept.join(QStringLiteral(", "))));
}

void FoundPage::showIgnored(const existing::Found &found)
{
    m_ignored->clear();
    const QList<existing::Ignored> all = found.ignored + m_reading->ignored;
    for (const existing::Ignored &one : all)
        m_ignored->addItem(ignoredText(one, m_client.sources));
    for (const existing::Refusal &refusal : std::as_const(m_reading->refused)) {
        const Explanation why = explain(refusal, m_client.sources);
        m_ignored->addItem(tr("Another client: %1", "why it is not there").arg(why.whatHappened));
    }
    const bool hasAny = m_ignored->count() > 0;
    m_ignoredName->setVisible(hasAny);
    m_ignored->setVisible(hasAny);
    if (hasAny)
        m_ignored->setCurrentRow(0);
}

void FoundPage::showKnown(const existing::Found &found)
{
    messages().clear();
    const auto known = recorded();
    if (!known)
        return;
    messages().showMessage({.kind = MessageKind::Info,
        .title = tr("This token is in your list already"),
        .lines = {tr("%1 in %2, %3. A second entry for it is not made.")
                      .arg(integrationName(known->target), known->target.org.name,
                          found.token.fingerprint().masked()),
            tr("To change how its client is set up, select it in the list and choose “Set up the client…”.")},
        .dismissible = false});
}

} // namespace broker::ui
