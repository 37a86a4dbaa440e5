// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/foundpage.h"

#include "clientconfig/addresslogin.h"
#include "credentials/credentialfromfields.h"
#include "credentials/servicehost.h"
#include "existing/credentialgap.h"
#include "existing/read.h"
#include "integrations/catalogue.h"
#include "presenters/clientconfigtext.h"
#include "presenters/credentialwords.h"
#include "presenters/existingtext.h"
#include "presenters/integrationtext.h"
#include "presenters/regiontext.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"
#include "widgets/secretcard.h"
#include "widgets/secretfield.h"
#include "wizard/wizardpage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
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

/// Whether a credential in this field could be kept: it is known which service it may be sent to.
bool mayBeKept(const existing::Found &found, const integrations::ClientFieldSpec &field)
{
    clientconfig::Answers answers = found.answers;
    answers.setSecret(field.field, Secret::take(QByteArray("x")));
    const auto credential = credentials::credentialFrom(found.types.constFirst(), answers);
    return credential
        && credentials::ServiceHost::parse(credential->service, credential->address).has_value();
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
    , m_credentialRow(new QWidget)
    , m_credential(named(new SecretCard(guard), "foundCredential"))
    , m_gap(named(new PlainLabel, "credentialGap"))
    , m_entryName(new QLabel(tr("Ente&r it:")))
    , m_entry(named(new SecretField, "credentialEdit"))
    , m_answers(named(new PlainLabel, "foundAnswers"))
    , m_defaults(named(new PlainLabel, "foundDefaults"))
    , m_notKept(named(new PlainLabel, "notKeptNote"))
    , m_ignoredName(new QLabel(tr("Not ta&ken:")))
    , m_ignored(named(new RowView<QListWidget>, "ignoredList"))
    , m_busy(named(new BusyIndicator, "foundBusy"))
{
    buildLayout();
    connect(m_clients, &QComboBox::activated, this, &FoundPage::showClient);
    connect(m_types, &QComboBox::activated, this, &FoundPage::showType);
    connect(m_entry, &SecretField::edited, this, &FoundPage::takeCredential);
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
    m_form->addRow(new PlainLabel(tr("Credential:")), m_credentialRow);
    addValue(*m_form, tr("Settings:"), *m_answers);
    addValue(*m_form, tr("Not in the file, so:"), *m_defaults);
    m_answers->setKeyboardSelectable(true);
    m_defaults->setKeyboardSelectable(true);
    m_gap->setKeyboardSelectable(true);
    m_gap->setAccessibleName(tr("Credential"));
    m_entry->setLabel(*m_entryName);
    m_entry->setDescription(tr("The credential of the client, which is then kept with the token"));
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_entryName);
    entry->addWidget(m_entry, 1);
    auto *credential = new QVBoxLayout(m_credentialRow);
    credential->setContentsMargins({});
    credential->addWidget(m_credential);
    credential->addWidget(m_gap);
    credential->addLayout(entry);
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
    content().addWidget(m_busy);
    content().addWidget(m_body, 1);
    content().addStretch(0);
}

void FoundPage::initializePage()
{
    messages().clear();
    m_client.found.reset();
    m_reading.reset();
    m_body->setVisible(false);
    setHeading(tr("The client is being read"), {});
    m_busy->start(tr("Reading…"));
    Q_EMIT completeChanged();
    m_reader.start(
        this, [this](const std::stop_token &stop) { return existing::readInThread(m_client.sources, stop); },
        [this](const Result<existing::Reading, existing::Refusal> &reading) {
            m_busy->stop();
            showOutcome(reading);
            if (!isVisible())
                return;
            announce(*this, heading());
            // Whoever went to a button meanwhile stays there.
            if (const QWidget *focus = window()->focusWidget(); !focus || focus == this)
                takeFocus();
        },
        existing::Refusal{existing::RefusalReason::TooDeep, {}, {}});
}

void FoundPage::cleanupPage()
{
    m_reader.drop();
    m_busy->stop();
}

void FoundPage::showOutcome(const Result<existing::Reading, existing::Refusal> &reading)
{
    if (!reading) {
        setHeading(tr("The client could not be read"), {});
        Message message = Message::from(MessageKind::Error, explain(reading.error(), m_client.sources));
        message.dismissible = false;
        messages().showMessage(message);
        Q_EMIT completeChanged();
        return;
    }
    m_reading = *reading;
    showReading();
}

void FoundPage::showReading()
{
    const auto count = static_cast<int>(m_reading->clients.size());
    const QString next = tr(
        "Nothing is saved yet. Next, sign in to Snyk and choose the organization that the client is for.");
    setHeading(tr("This is what was found"),
        count < 2 ? next
                  : tr("%Ln client(s) were found. Choose one; the others are added in the same way after it.",
                        nullptr, count)
                + QLatin1Char(' ') + next);
    showNames();
    showRow(*m_clients, m_clients->count() > 1);
    showClient(0);
    // With all that is in it, so that it is laid out once.
    m_body->setVisible(true);
}

void FoundPage::showNames()
{
    QStringList names;
    for (const existing::Found &found : std::as_const(m_reading->clients)) {
        const QString type = typeName(found.types.constFirst());
        names.append(found.name.isEmpty()
                ? type
                : tr("%1 (%2)", "name of a client, what it connects").arg(found.name, type));
    }
    m_clients->clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        // Two that have nothing else to be told apart by.
        const QString token = m_reading->clients.at(i).token.fingerprint().masked();
        m_clients->addItem(names.count(names.at(i)) < 2
                ? names.at(i)
                : tr("%1, token %2", "name of a client, masked token").arg(names.at(i), token));
    }
}

void FoundPage::takeFocus()
{
    if (m_reader.isRunning())
        setFocus();
    else if (m_reading && m_clients->isVisible())
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
    m_entry->setRevealed(false);
    if (!m_entry->isEmpty()) {
        m_entry->clear();
        m_entry->setHeld(tr("entered", "a credential"), m_client.found->answers.secret(*m_gapField));
    }
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
    m_source->setText(m_client.sources.size() < 2
            ? formName(found.form)
            : tr("%1, %2", "form of a file, its name")
                  .arg(formName(found.form), sourceName(m_client.sources, found.source)));
    m_region->setText(!found.region ? tr("Unknown: the Broker server is none of Snyk's that are known here")
            : found.isRegionAssumed
            //: %1 is a region of Snyk.
            ? tr("%1 (not in the file: a client goes there that is not told otherwise)")
                  .arg(regionName(found.region->id))
            : regionName(found.region->id));
    m_token->showUnstored(
        m_workspace, found.token.secret(), tr("Broker token of the client"), aboutToken(found));
    showCredential(found);
    showAnswers(found);
    showIgnored(found);
    showKnown(found);
    Q_EMIT completeChanged();
}

void FoundPage::showCredential(const existing::Found &found)
{
    const auto credential = credentials::credentialFrom(found.types.constFirst(), found.answers);
    const auto gap = existing::credentialGapOf(found);
    showRow(*m_credentialRow, credential || gap);
    m_credential->setVisible(credential.has_value());
    if (credential) {
        m_credential->showUnstored(m_workspace, credential->secret,
            tr("Credential of the client (%1)").arg(kindText(credential->kind)), aboutToken(found));
    }
    const bool isEntered = gap && mayBeKept(found, gap->field);
    m_gap->setVisible(gap.has_value());
    m_entryName->setVisible(isEntered);
    m_entry->setVisible(isEntered);
    m_entry->clear();
    m_entry->setHeld({});
    m_gapField = gap ? std::optional(gap->field.field) : std::nullopt;
    if (!gap)
        return;
    QStringList lines{gapText(*gap, m_client.sources)};
    lines.append(isEntered ? tr("Enter it here, or later.")
                           : tr("It can be entered later; nothing here says which service it is for."));
    m_gap->setText(lines.join(QLatin1Char(' ')));
    m_entry->setCleaning(
        gap->field.form == integrations::FieldForm::Password ? Cleaning::Nothing : Cleaning::KnownTokens);
}

void FoundPage::takeCredential()
{
    if (m_client.found && m_gapField)
        m_client.found->answers.setSecret(*m_gapField, m_entry->secret());
}

void FoundPage::showAnswers(const existing::Found &found)
{
    QStringList lines;
    QStringList defaults;
    const QList<integrations::ClientFieldSpec> fields = integrations::fieldsOf(found.types.constFirst());
    for (const integrations::ClientFieldSpec &spec : fields) {
        const QString text = found.answers.text(spec.field);
        const bool isFlag = spec.form == integrations::FieldForm::Flag;
        if (!text.isEmpty()) {
            (found.assumed.contains(spec.field) ? defaults : lines)
                .append(tr("%1: %2", "field, value")
                            .arg(fieldName(spec.field), isFlag ? tr("yes", "a setting") : text));
        }
    }
    for (const clientconfig::FurtherVariable &one : found.answers.further()) {
        lines.append(one.isHidden()
                ? tr("%1: hidden", "variable").arg(one.name)
                : tr("%1: %2", "field, value").arg(one.name, one.value.reveal([](QByteArrayView bytes) {
                      return QString::fromUtf8(bytes);
                  })));
    }
    m_answers->setText(lines.isEmpty() ? tr("none") : lines.join(QLatin1Char('\n')));
    m_defaults->setText(defaults.join(QLatin1Char('\n')));
    showRow(*m_defaults, !defaults.isEmpty());
    const QStringList notKept = notKeptIn(found);
    m_notKept->setVisible(!notKept.isEmpty());
    m_notKept->setText(
        tr("The token and the credential are kept. These secrets are not, and are asked for when "
           "the client is set up again: %1.")
            .arg(notKept.join(QStringLiteral(", "))));
}

void FoundPage::showIgnored(const existing::Found &found)
{
    QStringList lines;
    const QList<existing::Ignored> all = found.ignored + m_reading->ignored;
    for (const existing::Refusal &refusal : std::as_const(m_reading->refused)) {
        const Explanation why = explain(refusal, m_client.sources);
        lines.append(tr("Another client: %1", "why it is not there").arg(why.whatHappened));
    }
    for (const existing::Ignored &one : all)
        lines.append(ignoredText(one, m_client.sources));
    // Nobody reads on for so long, and a list of all that a file may have takes minutes to be laid out.
    constexpr qsizetype mostLines = 1000;
    if (const auto more = static_cast<int>(lines.size() - mostLines); more > 0) {
        lines.resize(mostLines);
        lines.append(tr("and %Ln line(s) more", nullptr, more));
    }
    m_ignored->clear();
    m_ignored->addItems(lines);
    m_ignoredName->setVisible(!lines.isEmpty());
    m_ignored->setVisible(!lines.isEmpty());
    // Where the keys begin; nobody has chosen it.
    if (!lines.isEmpty())
        m_ignored->setCurrentRow(0, QItemSelectionModel::NoUpdate);
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
