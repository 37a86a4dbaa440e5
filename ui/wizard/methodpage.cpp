// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/methodpage.h"

#include "presenters/integrationtext.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "wizard/permissionbar.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

using provisioning::Method;

namespace {

QString objectNameOf(Method method)
{
    switch (method) {
    case Method::Generate:
        return QStringLiteral("generateChoice");
    case Method::Retrieve:
        return QStringLiteral("retrieveChoice");
    case Method::Paste:
        return QStringLiteral("pasteChoice");
    }
    return {};
}

} // namespace

MethodPage::MethodPage(const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("methodPage"), context, parent)
    , m_group(new QButtonGroup(this))
    , m_permissions(new PermissionBar(context.setup, *this))
{
    explainWord(*this, "brokertoken");
    content().addWidget(m_permissions);
    content().addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked)
            return;
        setup().chooseMethod(static_cast<Method>(id));
        Q_EMIT completeChanged();
    });
    // Other pages choose, too: what is marked here is what Next does.
    connect(&setup(), &provisioning::ProvisionSession::selectionChanged, this, &MethodPage::markChosen);
}

void MethodPage::initializePage()
{
    const auto integration = setup().integration();
    const auto organization = setup().organization();
    setHeading(tr("How do you want to get the token?"),
        tr("%1 in %2")
            .arg(integration && integration->type ? integration->type->displayName : QString(),
                organization ? organization->name : QString()));
    rebuild();
    m_permissions->setWanted(
        integration && provisioning::methodsFor(*integration).contains(Method::Generate));
}

void MethodPage::rebuild()
{
    delete m_choices;
    m_choices = new QWidget;
    m_choices->setLayout(new QVBoxLayout);
    m_choices->layout()->setContentsMargins(0, 0, 0, 0);
    content().insertWidget(0, m_choices, 0, Qt::AlignTop);
    if (!setup().integration())
        return;
    const QList<Method> methods = provisioning::methodsFor(*setup().integration());
    for (const Method method : methods)
        addChoice(method);
    const std::optional<Method> chosen = setup().method();
    if (!methods.isEmpty() && (!chosen || !methods.contains(*chosen)))
        setup().chooseMethod(proposalOf(methods));
    markChosen();
}

/// Snyk is expected to refuse what the role does not permit: another way is proposed first.
Method MethodPage::proposalOf(const QList<Method> &methods) const
{
    const auto other
        = std::find_if(methods.cbegin(), methods.cend(), [](Method one) { return one != Method::Generate; });
    const bool isOther = PermissionBar::isEditMissing(setup()) && other != methods.cend();
    return isOther ? *other : methods.first();
}

void MethodPage::markChosen()
{
    const std::optional<Method> chosen = setup().method();
    if (QAbstractButton *button = chosen ? m_group->button(static_cast<int>(*chosen)) : nullptr)
        button->setChecked(true);
}

void MethodPage::addChoice(Method method)
{
    auto *button = named(new QRadioButton(methodName(method)), objectNameOf(method));
    QFont font = button->font();
    font.setBold(true);
    button->setFont(font);
    auto *description = new PlainLabel(methodDescription(method, setup().integration()->type->origin));
    description->setIndent(button->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + button->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    button->setAccessibleDescription(description->text());
    auto *layout = static_cast<QVBoxLayout *>(m_choices->layout());
    layout->addWidget(button);
    layout->addWidget(description);
    layout->addSpacing(layout->spacing());
    m_group->addButton(button, static_cast<int>(method));
}

void MethodPage::takeFocus()
{
    if (QAbstractButton *chosen = m_group->checkedButton())
        chosen->setFocus();
}

bool MethodPage::isComplete() const
{
    return setup().method().has_value();
}

int MethodPage::nextId() const
{
    const Method method = setup().method().value_or(Method::Generate);
    switch (method) {
    case Method::Retrieve:
        return static_cast<int>(PageId::Retrieve);
    case Method::Paste:
        return static_cast<int>(PageId::Paste);
    case Method::Generate:
        break;
    }
    return static_cast<int>(PageId::Confirm);
}

} // namespace broker::ui
