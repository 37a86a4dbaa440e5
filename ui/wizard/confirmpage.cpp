// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/confirmpage.h"

#include "presenters/integrationtext.h"
#include "presenters/regiontext.h"
#include "widgets/build.h"
#include "widgets/consequencebox.h"
#include "widgets/plainlabel.h"
#include "wizard/permissionbar.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using provisioning::Confirming;
using records::OperationKind;

ConfirmPage::ConfirmPage(const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("confirmPage"), context, parent)
    , m_permissions(new PermissionBar(context.setup, *this))
    , m_changes(new ConsequenceBox(tr("What will happen"), "confirmChanges"))
    , m_recorded(named(new PlainLabel, "confirmRecorded"))
    , m_repeat(named(new QCheckBox, "confirmRepeat"))
{
    setKind(Kind::Commit);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_organization = addValue(*form, tr("Organization:"), "confirmOrganization");
    m_integration = addValue(*form, tr("Integration:"), "confirmIntegration");
    m_region = addValue(*form, tr("Region:"), "confirmRegion");
    m_storage = addValue(*form, tr("Kept in:"), "confirmStorage");
    m_token = addValue(*form, tr("Token:"), "confirmToken");
    m_tokenName = qobject_cast<PlainLabel *>(form->labelForField(m_token));

    // One line, because a check box does not wrap; what follows from it is said above.
    m_repeat->setText(tr("I accept that the answer may be a &different token"));

    content().addLayout(form);
    content().addSpacing(content().spacing());
    content().addWidget(m_permissions);
    content().addWidget(m_changes);
    content().addWidget(m_recorded);
    content().addWidget(m_repeat);
    content().addStretch(1);
    connect(&setup().roles(), &organizations::MemberRoles::changed, this, [this] {
        if (isVisible())
            refreshDefault();
    });
    connect(m_repeat, &QCheckBox::toggled, this, &ConfirmPage::completeChanged);
    connect(&setup(), &provisioning::ProvisionSession::selectionChanged, this, &ConfirmPage::completeChanged);
}

QString ConfirmPage::nothingChangesText(records::Storage storage)
{
    return storage == records::Storage::Keychain
        ? tr("Nothing is changed in Snyk. The token is put into the password store of this computer "
             "(keychain).")
        : tr("Nothing is changed in Snyk. The token is put into the memory of this program, until you quit.");
}

void ConfirmPage::initializePage()
{
    // Proposing changes nothing outside the program; the commit button does.
    const bool proposed = setup().propose();
    const auto *confirming = as<Confirming>(setup().flow().state());
    if (!proposed || !confirming)
        return;
    const provisioning::Plan &plan = confirming->plan;
    const QString integration = integrationName(plan.target);
    const bool calls = plan.callsSnyk();
    setHeading(calls ? tr("Generate the token") : tr("Save the token"),
        calls ? tr("Nothing has been changed yet. This is what the next button does.")
              : nothingChangesText(plan.storage));
    setNextText(calls ? tr("&Generate the token") : tr("&Save the token"));

    m_organization->setText(plan.target.org.name);
    m_integration->setText(integration);
    m_region->setText(regionName(plan.target.regionId));
    m_storage->setText(plan.storage == records::Storage::Keychain
            ? tr("The keychain of this computer, readable by your user only")
            : tr("The memory of this program, until you quit"));
    m_token->setVisible(confirming->token.has_value());
    m_tokenName->setVisible(confirming->token.has_value());
    if (confirming->token)
        m_token->setText(confirming->token->fingerprint().masked());
    m_changes->setConsequence(consequenceText(plan.kind, plan.before));
    m_changes->setDetails(
        changeTexts(plan.kind, plan.before, plan.target.org.name, integration).join(QStringLiteral("\n\n")));
    ConsequenceBox::mark(*mainButton(), m_changes->isGrave(), QStringLiteral("arrow-right"));
    m_recorded->setVisible(plan.recorded.has_value());
    if (plan.recorded) {
        m_recorded->setText(tr("Your list has %1 for this integration. If the new token differs, that entry "
                               "stays, marked as replaced.")
                                .arg(plan.recorded->fingerprint.masked()));
    }
    m_repeat->setChecked(false);
    m_repeat->setVisible(plan.kind == OperationKind::RepeatEnable);
    m_permissions->setWanted(calls);
    Q_EMIT completeChanged();
}

void ConfirmPage::takeFocus()
{
    m_changes->details().setFocus();
    refreshDefault();
}

/// What the role does not permit is not done by an Enter too many. It can be done: a role in the group may
/// permit it all the same.
void ConfirmPage::refreshDefault()
{
    const auto *confirming = as<Confirming>(setup().flow().state());
    const bool isDoubtful
        = confirming && confirming->plan.callsSnyk() && PermissionBar::isEditMissing(setup());
    auto *back = buttonRow()->findChild<QPushButton *>(QStringLiteral("backButton"));
    (isDoubtful ? back : mainButton())->setDefault(true);
}

bool ConfirmPage::isComplete() const
{
    const auto *confirming = as<Confirming>(setup().flow().state());
    if (confirming && confirming->plan.callsSnyk() && !setup().session())
        return false;
    return confirming && (confirming->plan.kind != OperationKind::RepeatEnable || m_repeat->isChecked());
}

int ConfirmPage::nextId() const
{
    return static_cast<int>(PageId::Progress);
}

} // namespace broker::ui
