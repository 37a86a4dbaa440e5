// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/keptaccounts.h"

#include "presenters/masktext.h"
#include "presenters/regiontext.h"
#include "presenters/sessiontext.h"

#include <QSignalBlocker>

namespace broker::ui {

namespace {

bool isKeptAs(const access::RememberedAccount &account, const access::RememberedToken &token)
{
    const auto &old = account.replaced;
    return account.used.region == token.region
        && (account.used.fingerprint == token.fingerprint || (old && old->fingerprint == token.fingerprint));
}

} // namespace

KeptAccounts::KeptAccounts(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("keptAccountCombo"));
    setAccessibleName(tr("Which of the kept accounts"));
    // Names from Snyk may be of any length.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    hide();
    connect(this, &QComboBox::activated, this, [this] {
        if (const auto account = chosen())
            Q_EMIT accountChosen(*account);
    });
}

void KeptAccounts::showAccounts(
    const QList<access::RememberedAccount> &accounts, const std::optional<access::RememberedToken> &chosen)
{
    const QSignalBlocker blocker(this);
    QStringList texts;
    for (const access::RememberedAccount &account : accounts) {
        const access::RememberedToken &used = account.used;
        //: An account that is kept: %1 is its name, %2 its masked token or secret, %3 a region.
        texts.append(
            tr("%1 (%2) in %3").arg(nameOf(used), maskText(used.fingerprint), regionName(used.region.id)));
    }
    m_accounts = accounts;
    // Where nothing has changed, a list that is open stays open.
    if (texts != m_texts) {
        m_texts = texts;
        clear();
        addItems(texts);
    }
    int index = 0;
    for (int at = 0; at < count(); ++at) {
        const access::RememberedToken &used = accounts.at(at).used;
        const QString client = used.clientId.isEmpty() ? QString() : u'\n' + clientIdText(used.clientId);
        setItemData(at, QString(texts.at(at) + client).toHtmlEscaped(), Qt::ToolTipRole);
        if (chosen && isKeptAs(accounts.at(at), *chosen))
            index = at;
    }
    setCurrentIndex(count() > 0 ? index : -1);
    setToolTip(currentData(Qt::ToolTipRole).toString());
    setVisible(count() > 1);
}

std::optional<access::RememberedAccount> KeptAccounts::chosen() const
{
    const int at = currentIndex();
    return at < 0 || at >= m_accounts.size() ? std::nullopt : std::optional(m_accounts.at(at));
}

QString KeptAccounts::nameOf(const access::RememberedToken &token)
{
    return token.owner.isEmpty() ? tr("unnamed account") : token.owner;
}

QString KeptAccounts::shortNameOf(const access::RememberedToken &token)
{
    constexpr qsizetype longest = 24;
    constexpr qsizetype part = 11;
    const QString name = nameOf(token);
    return name.size() <= longest ? name : name.left(part) + u'…' + name.right(part);
}

} // namespace broker::ui
