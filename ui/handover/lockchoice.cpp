// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/lockchoice.h"

#include "handover/handovertext.h"
#include "handover/passphrase.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/secretfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace broker::ui {

LockChoice::LockChoice(QWidget *parent)
    : QWidget(parent)
    , m_byPassphrase(named(new QRadioButton(tr("With a &passphrase")), "byPassphrase"))
    , m_byKey(named(new QRadioButton(tr("With my colleague's &key")), "byKey"))
    , m_passphraseRow(new QWidget)
    , m_keyRow(new QWidget)
    , m_passphrase(named(new SecretField, "handoverPassphrase"))
    , m_propose(button("proposeButton", tr("Propose &one"), "refresh"))
    , m_note(named(new PlainLabel, "passphraseNote"))
    , m_key(named(new QLineEdit, "colleagueKey"))
    , m_digits(named(new PlainLabel, "keyDigits"))
    , m_compared(named(new QCheckBox(tr("My colleague has rea&d these digits to me")), "keyCompared"))
{
    buildLayout();
    m_byPassphrase->setChecked(true);
    connect(m_byKey, &QRadioButton::toggled, this, &LockChoice::refresh);
    connect(m_passphrase, &SecretField::edited, this, &LockChoice::refresh);
    connect(m_propose, &QPushButton::clicked, this, &LockChoice::propose);
    connect(m_key, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_colleague = handover::PublicKey::parse(text);
        m_compared->setChecked(false);
        refresh();
    });
    connect(m_compared, &QCheckBox::toggled, this, &LockChoice::refresh);
    refresh();
}

void LockChoice::buildLayout()
{
    auto *passphraseLabel = new QLabel(tr("P&assphrase:"));
    m_passphrase->setCleaning(Cleaning::Nothing);
    m_passphrase->setLabel(*passphraseLabel);
    m_passphrase->setDescription(
        tr("Tell it to your colleague another way than the file: by phone, and not in the same mail."));
    m_propose->setToolTip(tr("Makes one that is easy to read out and hard to guess"));
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_passphrase, 1);
    entry->addWidget(m_propose, 0, Qt::AlignTop);
    auto *byPassphrase = new QVBoxLayout(m_passphraseRow);
    byPassphrase->setContentsMargins({});
    byPassphrase->addWidget(passphraseLabel);
    byPassphrase->addLayout(entry);
    byPassphrase->addWidget(m_note);

    auto *keyLabel = new QLabel(tr("Key of my coll&eague:"));
    keyLabel->setBuddy(m_key);
    m_key->setPlaceholderText(QStringLiteral("bta-key-…"));
    m_digits->setKeyboardSelectable(true);
    auto *byKey = new QVBoxLayout(m_keyRow);
    byKey->setContentsMargins({});
    byKey->addWidget(keyLabel);
    byKey->addWidget(m_key);
    byKey->addWidget(m_digits);
    byKey->addWidget(m_compared);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_byPassphrase);
    layout->addWidget(m_passphraseRow);
    layout->addWidget(m_byKey);
    layout->addWidget(m_keyRow);
}

bool LockChoice::isByKey() const
{
    return m_byKey->isChecked();
}

void LockChoice::propose()
{
    m_passphrase->setSecret(handover::newPassphrase());
    // It has to be read out.
    m_passphrase->setRevealed(true);
    refresh();
}

void LockChoice::refresh()
{
    m_passphraseRow->setVisible(!isByKey());
    m_keyRow->setVisible(isByKey());
    m_note->setText(!m_passphrase->isEmpty() && !problem().isEmpty()
            ? problem()
            : tr("Tell it to your colleague another way than the file: by phone, and not in the same mail."));
    m_compared->setVisible(m_colleague.has_value());
    if (m_colleague) {
        //: %1 are groups of digits.
        m_digits->setText(tr("Call your colleague and compare: %1").arg(m_colleague->fingerprint()));
    } else if (m_key->text().isEmpty()) {
        m_digits->setText(keyWanted());
    } else {
        m_digits->setText(tr("This is no whole key. It begins with “bta-key-” and has 56 characters."));
    }
    Q_EMIT edited();
}

QString LockChoice::keyWanted()
{
    return tr("Paste the key that your colleague sent you. The program shows it there in the menu "
              "“List”, under “My public key…”.");
}

QString LockChoice::problem() const
{
    if (!isByKey()) {
        if (m_passphrase->isEmpty())
            return tr("Enter a passphrase, or have one proposed.");
        const auto flaw = handover::flawOf(m_passphrase->secret());
        return flaw ? flawText(*flaw) : QString();
    }
    if (!m_colleague)
        return keyWanted();
    return m_compared->isChecked()
        ? QString()
        : tr("Compare the digits by phone: whoever sent the key may be somebody else.");
}

std::optional<handover::Lock> LockChoice::lock() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    if (isByKey())
        return handover::ByKey{*m_colleague};
    return handover::ByPassphrase{m_passphrase->secret()};
}

QString LockChoice::keyFingerprint() const
{
    return isByKey() && m_colleague ? m_colleague->fingerprint() : QString();
}

QString LockChoice::colleagueKey() const
{
    return m_key->text();
}

void LockChoice::choose(bool byKey, const QString &colleagueKey)
{
    m_key->setText(colleagueKey);
    (byKey ? m_byKey : m_byPassphrase)->setChecked(true);
}

void LockChoice::takeFocus()
{
    if (!isByKey())
        m_passphrase->setFocus();
    else if (!m_colleague)
        m_key->setFocus();
    else
        m_compared->setFocus();
}

} // namespace broker::ui
