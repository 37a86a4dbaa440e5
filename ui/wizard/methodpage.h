// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provisioning/plan.h"
#include "wizard/wizardpage.h"

class QButtonGroup;
class QVBoxLayout;

namespace broker::ui {

class PermissionBar;

/// Step 4: generate, retrieve, or paste.
class MethodPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MethodPage)

public:
    explicit MethodPage(const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    void rebuild();
    void addChoice(provisioning::Method method);
    [[nodiscard]] provisioning::Method proposalOf(const QList<provisioning::Method> &methods) const;
    void markChosen();

    QButtonGroup *m_group;
    QWidget *m_choices = nullptr;
    PermissionBar *m_permissions;
};

} // namespace broker::ui
