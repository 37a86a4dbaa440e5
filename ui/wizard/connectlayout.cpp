// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/connectlayout.h"

#include "steps/keptaccounts.h"
#include "steps/regionchooser.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/illustration.h"
#include "widgets/plainlabel.h"
#include "widgets/wordhelp.h"
#include "wizard/regionpanel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

namespace {

/// The texts belong to the page that people see, not to this helper.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ConnectPage)
};

} // namespace

ConnectLayout::ConnectLayout(
    QVBoxLayout &content, CredentialEntry::Known known, access::TokenMemory &memory, bool inPractice)
    : entry(new SignInEntry(std::move(known), memory, inPractice))
    , credential(&entry->credential())
{
    buildRegion(content);
    buildSource(content);
    content.addWidget(entry);
    buildCheck(content);
    content.addStretch(1);
    buildPractice(content, inPractice);
}

void ConnectLayout::buildRegion(QVBoxLayout &content)
{
    content.addWidget(new Illustration(Illustration::Scene::Connect), 0, Qt::AlignHCenter);
    content.addSpacing(content.spacing());
    region = new RegionChooser("regionCombo", Texts::tr("&Region:"), Qt::Vertical, "region");
    content.addWidget(region);

    addresses = new RegionPanel;
    content.addWidget(addresses);
}

void ConnectLayout::buildSource(QVBoxLayout &content)
{
    source = named(new QGroupBox(Texts::tr("What to sign in with")), "tokenSource");
    useKept = named(new QRadioButton, "useKeptToken");
    useEntered = named(new QRadioButton(Texts::tr("&Enter something else")), "useEnteredToken");
    forget = button("forgetTokenButton", Texts::tr("&Forget it"), "trash");
    keptClient = named(new PlainLabel, "keptClientId");
    keptClient->setKeyboardSelectable(true);
    const int indent = useKept->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + useKept->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    keptClient->setIndent(indent);
    keepPractice
        = named(new QCheckBox(Texts::tr("Re&member it on this computer (keychain)")), "keepPracticeAccount");
    auto *keep = new QHBoxLayout;
    keep->addSpacing(indent);
    keep->addWidget(keepPractice, 1);
    keptAccounts = new KeptAccounts;
    // Beside what it is about, and not beside its name, which may be long.
    auto *about = new QVBoxLayout;
    about->addWidget(keptAccounts);
    about->addWidget(keptClient);
    auto *kept = new QHBoxLayout;
    kept->addLayout(about, 1);
    kept->addWidget(forget, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(source);
    layout->addWidget(useKept);
    layout->addLayout(kept);
    layout->addLayout(keep);
    layout->addWidget(useEntered);
    content.addWidget(source);
}

void ConnectLayout::buildCheck(QVBoxLayout &content)
{
    cancel = button("cancelCheckButton", Texts::tr("Sto&p"), "stop");
    busy = new BusyIndicator;
    auto *row = new QHBoxLayout;
    row->addWidget(busy, 1);
    row->addWidget(cancel);
    row->addStretch(0);
    content.addLayout(row);
}

void ConnectLayout::buildPractice(QVBoxLayout &content, bool inPractice)
{
    practice
        = button("practiceButton", Texts::tr("No account at hand? Try it in practice m&ode"), "practice");
    practice->setFlat(true);
    practice->setVisible(!inPractice);
    content.addWidget(practice, 0, Qt::AlignLeading);
}

void ConnectLayout::setEntryShown(bool shown, bool mayKeep)
{
    entry->setVisible(shown);
    keepPractice->setVisible(!shown && mayKeep);
}

void ConnectLayout::setInputEnabled(bool enabled)
{
    for (QWidget *input : std::initializer_list<QWidget *>{region, source, credential})
        input->setEnabled(enabled);
}

} // namespace broker::ui
