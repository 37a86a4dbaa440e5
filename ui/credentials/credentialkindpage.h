// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialpage.h"

class QButtonGroup;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace broker::ui {

class NeedsView;
class PlainLabel;

/// Step 1: which credential it is to be, what it needs and where it is made, or one that the user has
/// already.
///
/// objectNames: newChoice, shareChoice, shareCombo, serviceCombo, addressEdit, addressVerdict, kindBox,
/// "kind-" with the name of each kind, openPageButton, openPageNote.
class CredentialKindPage final : public CredentialPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialKindPage)

public:
    explicit CredentialKindPage(const CredentialContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    void buildLayout();
    void fillShareable();
    void fillServices();
    void rebuildKinds();
    void onServiceChosen(int index);
    void onShareChosen();
    void refresh();
    void refreshAddress();
    void refreshPageButton();

    QWidget *m_shareRow;
    QRadioButton *m_new;
    QRadioButton *m_share;
    QComboBox *m_shareable;
    QWidget *m_newPart;
    QLabel *m_serviceLabel;
    QComboBox *m_services;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    PlainLabel *m_addressVerdict;
    QGroupBox *m_kindBox;
    QButtonGroup *m_kinds;
    NeedsView *m_needs;
    QPushButton *m_openPage;
    PlainLabel *m_pageNote;
};

} // namespace broker::ui
