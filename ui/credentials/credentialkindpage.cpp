// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialkindpage.h"

#include "core/httpsurl.h"
#include "credentials/needsview.h"
#include "presenters/credentialwords.h"
#include "steps/pageword.h"
#include "steps/verdict.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace broker::ui {

using credentials::AddressForm;
using credentials::CredentialKind;
using credentials::Service;

CredentialKindPage::CredentialKindPage(const CredentialContext &context, QWidget *parent)
    : CredentialPage(QStringLiteral("credentialKindPage"), context, parent)
    , m_shareRow(new QWidget)
    , m_new(named(new QRadioButton(tr("&Enter another credential")), "newChoice"))
    , m_share(named(new QRadioButton(tr("&Use one that you already have:")), "shareChoice"))
    , m_shareable(named(new QComboBox, "shareCombo"))
    , m_newPart(new QWidget)
    , m_serviceLabel(new QLabel(tr("&Version:")))
    , m_services(named(new QComboBox, "serviceCombo"))
    , m_addressLabel(new QLabel(tr("&Address:")))
    , m_address(named(new QLineEdit, "addressEdit"))
    , m_addressVerdict(named(new PlainLabel, "addressVerdict"))
    , m_kindBox(named(new QGroupBox(tr("&Kind")), "kindBox"))
    , m_kinds(new QButtonGroup(this))
    , m_needs(new NeedsView)
    , m_openPage(button("openPageButton", tr("&Open the page where it is made"), "external-link"))
    , m_pageNote(named(new PlainLabel, "openPageNote"))
{
    buildLayout();
    explainWord(*this, "credential");
    connect(m_share, &QRadioButton::toggled, this, &CredentialKindPage::onShareChosen);
    connect(m_shareable, &QComboBox::currentIndexChanged, this, &CredentialKindPage::onShareChosen);
    connect(m_services, &QComboBox::currentIndexChanged, this, &CredentialKindPage::onServiceChosen);
    connect(
        m_address, &QLineEdit::textChanged, this, [this](const QString &text) { setup().setAddress(text); });
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            setup().chooseKind(credentials::kindsFor(setup().service()).value(id, setup().kind()));
    });
    connect(m_openPage, &QPushButton::clicked, this, [this] {
        if (const auto page = setup().creationPage())
            openInBrowser(page->url);
    });
    connect(&setup(), &credentials::CredentialSetup::changed, this, &CredentialKindPage::refresh);
}

void CredentialKindPage::buildLayout()
{
    m_shareable->setAccessibleName(tr("Credentials that you already have"));
    m_serviceLabel->setBuddy(m_services);
    m_addressLabel->setBuddy(m_address);
    m_addressVerdict->hide();
    m_kindBox->setLayout(new QVBoxLayout);
    for (QComboBox *combo : {m_shareable, m_services}) {
        // Long names must not make the page wide.
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(20);
    }

    auto *share = new QVBoxLayout(m_shareRow);
    share->setContentsMargins({});
    share->addWidget(m_share);
    share->addWidget(m_shareable);
    share->addSpacing(share->spacing());
    share->addWidget(m_new);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_serviceLabel, m_services);
    form->addRow(m_addressLabel, m_address);
    auto *part = new QVBoxLayout(m_newPart);
    part->setContentsMargins({});
    part->addLayout(form);
    part->addWidget(m_addressVerdict);
    part->addWidget(m_kindBox);
    // Before what it needs: that is read beside the page, and may be longer than the window.
    auto *page = new QHBoxLayout;
    page->addWidget(m_openPage, 0, Qt::AlignTop);
    page->addWidget(m_pageNote, 1);
    part->addLayout(page);
    part->addWidget(m_needs);

    content().addWidget(m_shareRow);
    content().addWidget(m_newPart);
    content().addStretch(1);
}

void CredentialKindPage::initializePage()
{
    const auto &replaced = setup().replaced();
    //: %1 is a service such as GitLab.
    setHeading(replaced ? tr("A new credential of %1").arg(serviceName())
                        : tr("Which credential of %1?").arg(serviceName()),
        tr("The Broker client signs in to %1 with it. Besides the Broker token, it is the second thing that "
           "the client needs.")
            .arg(serviceName()));
    fillShareable();
    fillServices();
    rebuildKinds();
    refresh();
}

void CredentialKindPage::fillShareable()
{
    const QSignalBlocker blocker(m_shareable);
    m_shareable->clear();
    const QList<records::TokenRecord> shareable = setup().shareable();
    for (const records::TokenRecord &record : shareable) {
        //: %1 is a masked credential, %2 the organization whose Broker client uses it, %3 an address.
        m_shareable->addItem(tr("%1 of %2, %3")
                                 .arg(record.fingerprint.masked(), record.target.org.name,
                                     record.service ? addressAsSent(record.service->address) : QString()),
            record.id.toString());
    }
    m_shareRow->setVisible(!shareable.isEmpty());
    m_share->setChecked(!shareable.isEmpty());
    m_new->setChecked(shareable.isEmpty());
    onShareChosen();
}

void CredentialKindPage::fillServices()
{
    const QSignalBlocker blocker(m_services);
    m_services->clear();
    const QList<Service> services = setup().services();
    for (const Service service : services)
        m_services->addItem(credentials::infoOf(service).displayName);
    m_services->setCurrentIndex(static_cast<int>(services.indexOf(setup().service())));
    m_services->setVisible(services.size() > 1);
    m_serviceLabel->setVisible(services.size() > 1);
}

void CredentialKindPage::rebuildKinds()
{
    const QList<QAbstractButton *> before = m_kinds->buttons();
    qDeleteAll(before);
    const QList<CredentialKind> kinds = credentials::kindsFor(setup().service());
    for (int i = 0; i < kinds.size(); ++i) {
        auto *choice = named(
            new QRadioButton(kindText(kinds[i])), QStringLiteral("kind-") + credentials::nameOf(kinds[i]));
        m_kindBox->layout()->addWidget(choice);
        m_kinds->addButton(choice, i);
    }
    m_kindBox->setVisible(kinds.size() > 1);
}

void CredentialKindPage::onServiceChosen(int index)
{
    setup().chooseService(setup().services().value(index, setup().service()));
    rebuildKinds();
    refresh();
}

void CredentialKindPage::onShareChosen()
{
    const bool shares = m_share->isChecked() && m_shareable->count() > 0;
    setup().share(shares ? RecordId::parse(m_shareable->currentData().toString()) : std::nullopt);
    refresh();
}

void CredentialKindPage::refresh()
{
    const bool shares = m_share->isChecked();
    m_shareable->setEnabled(shares);
    m_newPart->setVisible(!shares);
    const auto place = credentials::kindsFor(setup().service()).indexOf(setup().kind());
    if (QAbstractButton *chosen = m_kinds->button(static_cast<int>(place)))
        chosen->setChecked(true);
    m_needs->showType(credentials::typeOf(setup().service(), setup().kind()));
    refreshAddress();
    refreshPageButton();
    Q_EMIT completeChanged();
}

void CredentialKindPage::refreshAddress()
{
    const credentials::ServiceInfo &info = credentials::infoOf(setup().service());
    const bool isAsked = info.addressForm != AddressForm::Fixed;
    m_address->setVisible(isAsked);
    m_addressLabel->setVisible(isAsked);
    m_address->setPlaceholderText(info.exampleAddress);
    if (m_address->text() != setup().address()) {
        const QSignalBlocker silent(m_address);
        m_address->setText(setup().address());
    }
    const auto host = setup().host();
    if (host || !isAsked) {
        showVerdict(*m_addressVerdict, {});
        m_address->setAccessibleDescription(QString());
        return;
    }
    // Nothing is wrong with a field that nobody has filled in yet.
    const bool isUntouched = setup().address() == info.usualAddress;
    const QString words
        = hostText(isUntouched ? credentials::HostProblem::Empty : host.error(), info.service);
    showVerdict(*m_addressVerdict, {isUntouched ? Tone::Muted : Tone::Danger, words, {}});
    m_address->setAccessibleDescription(words);
}

void CredentialKindPage::refreshPageButton()
{
    const auto page = setup().creationPage();
    const bool isPassword = credentials::isPassword(setup().kind());
    m_openPage->setVisible(!isPassword);
    m_openPage->setEnabled(page.has_value());
    QString note = creationSteps(setup().kind());
    if (note.isEmpty() && page && page->isPrefilled)
        note = tr("Name and scopes are filled in there. Come back here with the new token.");
    m_pageNote->setText(note);
    m_pageNote->setVisible(!note.isEmpty());
}

void CredentialKindPage::takeFocus()
{
    // The first page is asked before the window is on the screen.
    if (m_shareRow->isVisibleTo(this))
        m_share->setFocus();
    else if (m_services->isVisibleTo(this))
        m_services->setFocus();
    else if (m_address->isVisibleTo(this))
        m_address->setFocus();
    else if (QAbstractButton *chosen = m_kinds->checkedButton())
        chosen->setFocus();
}

bool CredentialKindPage::isComplete() const
{
    return setup().shared() || setup().host().has_value();
}

int CredentialKindPage::nextId() const
{
    return static_cast<int>(setup().shared() ? CredentialPageId::Confirm : CredentialPageId::Entry);
}

} // namespace broker::ui
