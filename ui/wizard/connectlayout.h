// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "steps/signinentry.h"

class QCheckBox;
class QGroupBox;
class QPushButton;
class QRadioButton;
class QVBoxLayout;
class QWidget;

namespace broker::ui {

class BusyIndicator;
class KeptAccounts;
class PlainLabel;
class RegionChooser;
class RegionPanel;

/// The widgets of the connect page and where they are; what they do is the page's. The widgets belong to the
/// layout's parent.
struct ConnectLayout
{
    ConnectLayout(
        QVBoxLayout &content, CredentialEntry::Known known, access::TokenMemory &memory, bool practice);

    /// The fields for what is typed or pasted and what goes with it; or, where it may be, whether practice
    /// mode's own account is kept.
    void setEntryShown(bool shown, bool mayKeep);
    void setInputEnabled(bool enabled);

    RegionChooser *region;
    RegionPanel *addresses;
    QGroupBox *source;
    QRadioButton *useKept;
    /// Which of them, where several are kept.
    KeptAccounts *keptAccounts;
    /// What there is to know of what is kept.
    PlainLabel *keptClient;
    QCheckBox *keepPractice;
    QRadioButton *useEntered;
    QPushButton *forget;
    SignInEntry *entry;
    CredentialEntry *credential;
    QPushButton *cancel;
    BusyIndicator *busy;
    QPushButton *practice;

private:
    void buildRegion(QVBoxLayout &content);
    void buildSource(QVBoxLayout &content);
    void buildCheck(QVBoxLayout &content);
    void buildPractice(QVBoxLayout &content, bool inPractice);
};

} // namespace broker::ui
