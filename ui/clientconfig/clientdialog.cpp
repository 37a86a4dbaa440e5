// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/clientdialog.h"

#include "clientconfig/clientform.h"
#include "clientconfig/configpanel.h"
#include "clientconfig/draft.h"
#include "clientconfig/mnemonics.h"
#include "integrations/catalogue.h"
#include "presenters/regiontext.h"
#include "widgets/plainlabel.h"
#include "widgets/practicebanner.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr QSize comfortableSize(1080, 720);

/// `canSetUp` has seen that the address is one.
snyk::Region regionOf(const records::TokenRecord &record)
{
    return snyk::regionForApi(*HttpsUrl::parse(record.target.apiAddress));
}

QScrollArea *scrolling(QWidget &content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(&content);
    return area;
}

} // namespace

bool ClientDialog::canSetUp(const records::TokenRecord &record)
{
    return record.kind() == vault::SecretKind::BrokerToken && HttpsUrl::parse(record.target.apiAddress)
        && !integrations::clientTypesFor(record.target.integrationType).isEmpty();
}

ClientDialog::ClientDialog(const provisioning::Workspace &workspace, ClipboardGuard &guard,
    const records::TokenRecord &record, clientconfig::Instance instance, QWidget *parent)
    : QDialog(parent)
    , m_record(record)
    , m_instance(instance)
    , m_region(regionOf(record))
    , m_form(new ClientForm(integrations::clientTypesFor(record.target.integrationType), m_region))
    , m_config(new ConfigPanel(workspace, guard, record))
{
    setObjectName(QStringLiteral("clientDialog"));
    setWindowTitle(workspace.practice ? tr("Set up the client — practice mode") : tr("Set up the client"));
    buildLayout(workspace);
    m_form->assignMnemonics(mnemonicsIn(*this));
    connect(m_form, &ClientForm::edited, this, &ClientDialog::refresh);
    refresh();
    resize(comfortableSize);
    m_form->takeFocus();
}

void ClientDialog::buildLayout(const provisioning::Workspace &workspace)
{
    //: %1 is a service such as GitLab, %2 an organization, %3 a region of Snyk.
    auto *title
        = new PlainLabel(tr("Broker client for %1 in %2, %3")
                             .arg(integrations::displayNameOf(m_record.target.integrationType),
                                 withBreaks(m_record.target.org.name), regionName(m_record.target.regionId)));
    title->setObjectName(QStringLiteral("clientTitle"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);

    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(scrolling(*m_form));
    parts->addWidget(scrolling(*m_config));
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    // Return is pressed at the end of a field, and the entries would be lost.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    if (workspace.practice)
        layout->addWidget(new PracticeBanner);
    layout->addWidget(title);
    if (m_instance == clientconfig::Instance::Beside) {
        layout->addWidget(new PlainLabel(
            tr("This client runs beside the old one, with a name and a port of its own, until the old one is "
               "stopped.")));
    }
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
}

void ClientDialog::refresh()
{
    const clientconfig::Draft draft{
        m_form->type(), m_region, m_record.fingerprint, m_form->answers(), m_instance};
    m_form->showProblems(clientconfig::check(draft));
    m_config->setDraft(draft);
}

} // namespace broker::ui
