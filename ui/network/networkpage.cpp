// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/networkpage.h"

#include "core/httpsurl.h"
#include "network/authoritylist.h"
#include "network/proxysetting.h"
#include "network/scriptanswer.h"
#include "presenters/scripttext.h"
#include "presenters/vaulttext.h"
#include "settings/proxyloginitems.h"
#include "settings/proxyscriptitems.h"
#include "snyk/region.h"
#include "widgets/build.h"
#include "widgets/networkrequest.h"
#include "widgets/plainlabel.h"
#include "widgets/scrollbody.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

using network::LoginState;
using network::ProxyFlaw;
using network::ScriptFault;
using settings::ProxyKind;
using settings::ProxyMode;

namespace {

/// The last of the ways to reach Snyk; the others are a ProxyMode.
constexpr int byScript = 3;
constexpr int mostPort = 65535;
constexpr int longestHost = 253;
constexpr int longestExceptions = 2000;
constexpr int longestScriptAddress = 2000;

QString flawText(ProxyFlaw flaw)
{
    switch (flaw) {
    case ProxyFlaw::NoHost:
        return NetworkPage::tr("Enter the name or address of the proxy. Until then nothing is sent to Snyk.");
    case ProxyFlaw::NotAHost:
        return NetworkPage::tr(
            "Enter the name alone, such as proxy.example.com: without “http://”, port, user name "
            "or blanks. Until then nothing is sent to Snyk.");
    case ProxyFlaw::NoPort:
        return NetworkPage::tr(
            "Enter the port of the proxy, often 8080 or 3128. Until then nothing is sent to Snyk.");
    }
    return {};
}

QString flawText(ScriptFault flaw)
{
    return flaw == ScriptFault::NoAddress
        ? NetworkPage::tr("Enter the address of the script. Until then nothing is sent to Snyk.")
        : NetworkPage::tr(
            "Enter an address that begins with https://, http:// or file://, without a user name "
            "in it. Until then nothing is sent to Snyk.");
}

/// Empty where the proxy can be used.
QString flawIn(const network::ProxySetting &setting)
{
    if (setting.script) {
        const auto flaw = network::flawOfScript(*setting.script);
        return flaw ? flawText(*flaw) : QString();
    }
    if (setting.mode == ProxyMode::Manual) {
        const auto flaw = network::flawOf(setting.address);
        return flaw ? flawText(*flaw) : QString();
    }
    return {};
}

/// How proxy scripts are used here.
QString scriptNote(bool canUseScripts)
{
    return canUseScripts
        ? NetworkPage::tr(
            "A proxy script (PAC) is evaluated in a process of its own that holds no secret. When it cannot "
            "be fetched or fails, nothing is sent to Snyk: it is never asked directly instead. A script in "
            "the settings of this computer itself is used only where the system can evaluate one; if it "
            "cannot, choose “By a proxy script (PAC)” here and enter the address of that script.")
        : NetworkPage::tr("A proxy script (PAC) is taken from the settings of this computer, which evaluates "
                          "it.");
}

} // namespace

NetworkPage::NetworkPage(const ProxyLoginParts &parts, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_mode(named(new QComboBox, "proxyModeCombo"))
    , m_kind(named(new QComboBox, "proxyKindCombo"))
    , m_host(named(new QLineEdit, "proxyHostEdit"))
    , m_port(named(new QSpinBox, "proxyPortBox"))
    , m_exceptions(named(new QLineEdit, "proxyExceptionsEdit"))
    , m_script(named(new QLineEdit(this), "proxyScriptEdit"))
    , m_flaw(named(new PlainLabel, "proxyFlaw"))
    , m_loginState(named(new PlainLabel, "proxyLoginState"))
    , m_login(button("proxyLoginButton", tr("Enter user name and pass&word…")))
    , m_forget(button("forgetProxyLoginButton", tr("Forg&et them")))
    , m_diagnose(button("diagnoseConnectionButton", tr("Diagnose the &connection to Snyk…"), "region"))
{
    setObjectName(QStringLiteral("networkPage"));
    m_mode->addItems({tr("As this computer is set up"), tr("No proxy"), tr("As entered here")});
    if (offersScript())
        m_mode->addItem(tr("By a proxy script (PAC)"));
    m_kind->addItems({tr("HTTP"), tr("SOCKS5")});
    m_host->setMaxLength(longestHost);
    m_host->setPlaceholderText(QStringLiteral("proxy.example.com"));
    m_port->setRange(0, mostPort);
    m_port->setSpecialValueText(tr("none"));
    m_exceptions->setMaxLength(longestExceptions);
    m_exceptions->setPlaceholderText(QStringLiteral("example.com, 10.*, <local>"));
    m_script->setVisible(offersScript());
    m_script->setMaxLength(longestScriptAddress);
    m_script->setPlaceholderText(QStringLiteral("http://wpad.example.com/proxy.pac"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(usualKeychainPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_removal.stop(); });
    buildLayout(clock);
    showSettings();
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NetworkPage::onProxyEdited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NetworkPage::onProxyEdited);
    connect(m_host, &QLineEdit::textChanged, this, &NetworkPage::onProxyEdited);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkPage::onProxyEdited);
    connect(m_exceptions, &QLineEdit::textChanged, this, &NetworkPage::onProxyEdited);
    connect(m_script, &QLineEdit::textChanged, this, &NetworkPage::onProxyEdited);
    connect(&m_parts.policy, &network::NetworkPolicy::scriptProblemChanged, this, &NetworkPage::refresh);
    connect(&m_parts.policy, &network::NetworkPolicy::loginsChanged, this, &NetworkPage::refresh);
    connect(m_login, &QPushButton::clicked, this, &NetworkPage::enterLogin);
    connect(m_forget, &QPushButton::clicked, this, &NetworkPage::chooseWhatToForget);
    connect(m_diagnose, &QPushButton::clicked, this, [this] {
        const auto last = HttpsUrl::parse(m_parts.settings.lastApiAddress.value());
        askForDiagnosis(*this, last.value_or(snyk::knownRegions().constFirst().api).toString());
    });
}

bool NetworkPage::offersScript() const
{
    // Where this computer evaluates scripts, it is told of them; a choice that was made elsewhere is shown.
    return m_parts.policy.canUseScripts() || network::proxySettingOf(m_parts.settings).script;
}

QWidget *NetworkPage::proxyGroup()
{
    auto *group = new QGroupBox(tr("Proxy"));
    // The texts stand outside of the form, which does not find out how high they are when one comes or goes.
    auto *column = new QVBoxLayout(group);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    column->addLayout(form);
    form->addRow(tr("Reach &Snyk:"), m_mode);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Host:"), m_host);
    form->addRow(tr("P&ort:"), m_port);
    form->addRow(tr("Not &for:"), m_exceptions);
    if (offersScript())
        form->addRow(tr("Scrip&t:"), m_script);
    column->addWidget(m_flaw);
    auto *login = new QHBoxLayout;
    login->addWidget(m_login);
    login->addWidget(m_forget);
    login->addStretch(1);
    column->addWidget(m_loginState);
    column->addLayout(login);
    column->addWidget(new PlainLabel(tr(
        "Broker clients and code hosts in your own network – this computer, private addresses, names "
        "without a dot – are asked without a proxy, as browsers do it; all others the same way as Snyk.")));
    column->addWidget(named(new PlainLabel(scriptNote(m_parts.policy.canUseScripts())), "proxyScriptNote"));
    return group;
}

void NetworkPage::buildLayout(const Clock &clock)
{
    auto *authorities = new QGroupBox(tr("Certificates of your company"));
    auto *list = new AuthorityList(m_parts.settings, clock.nowUtc());
    auto *inside = new QVBoxLayout(authorities);
    inside->addWidget(
        new PlainLabel(tr("Needed where your company inspects TLS connections. They are trusted by this "
                          "program alone, beside those that this computer trusts.")));
    inside->addWidget(list);
    connect(list, &AuthorityList::changed, this, &NetworkPage::changed);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->addWidget(proxyGroup());
    column->addWidget(authorities, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrollBody(body), 1);
    // Outside of what scrolls: whoever looks for it has trouble enough.
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(column->contentsMargins());
    foot->addWidget(m_diagnose);
    foot->addStretch(1);
    layout->addLayout(foot);
}

void NetworkPage::showSettings()
{
    const settings::Settings &settings = m_parts.settings;
    const settings::ProxyScriptItems script(settings);
    m_mode->setCurrentIndex(script.isUsed.value() ? byScript : static_cast<int>(settings.proxyMode.value()));
    m_kind->setCurrentIndex(static_cast<int>(settings.proxyKind.value()));
    m_host->setText(settings.proxyHost.value());
    m_port->setValue(settings.proxyPort.value());
    m_exceptions->setText(settings.proxyExceptions.value());
    m_script->setText(script.address.value());
    refresh();
}

void NetworkPage::onProxyEdited()
{
    settings::Settings &settings = m_parts.settings;
    settings::ProxyScriptItems script(settings);
    const int mode = m_mode->currentIndex();
    script.isUsed.set(mode == byScript);
    script.address.set(m_script->text().trimmed());
    if (mode != byScript)
        settings.proxyMode.set(static_cast<ProxyMode>(mode));
    settings.proxyKind.set(static_cast<ProxyKind>(m_kind->currentIndex()));
    settings.proxyHost.set(m_host->text().trimmed());
    settings.proxyPort.set(m_port->value());
    settings.proxyExceptions.set(m_exceptions->text());
    refresh();
    Q_EMIT changed();
}

QString NetworkPage::chosenProxy() const
{
    const network::ProxySetting setting = network::proxySettingOf(m_parts.settings);
    const bool isUsable
        = !setting.script && setting.mode == ProxyMode::Manual && !network::flawOf(setting.address);
    return isUsable ? setting.address.toString() : QString();
}

QString NetworkPage::loginProxy() const
{
    const network::ProxySetting setting = network::proxySettingOf(m_parts.settings);
    if (!setting.script && setting.mode == ProxyMode::Manual)
        return chosenProxy();
    // Others are known by name once they have asked.
    const QStringList wanted = m_parts.policy.wantedLogins();
    const QStringList kept = settings::ProxyLoginItems(m_parts.settings).kept();
    return wanted.isEmpty() ? kept.value(kept.size() - 1) : wanted.constLast();
}

QString NetworkPage::loginText() const
{
    const settings::ProxyLoginItems items(m_parts.settings);
    const QStringList refused = items.refused();
    const QStringList kept = items.kept();
    // And those that the keychain did not take, once they were turned down.
    QStringList entered = kept;
    QStringList lines;
    const QString chosen = chosenProxy();
    const QStringList wanted = m_parts.policy.wantedLogins();
    for (const QString &proxy : wanted) {
        if (m_parts.policy.loginState(proxy) == LoginState::Refused) {
            if (!kept.contains(proxy))
                entered.append(proxy);
        } else if (chosen.isEmpty() || proxy == chosen) {
            // What another wanted is nothing to do about any more.
            lines.append(tr("%1 wants a user name and password.").arg(proxy));
        }
    }
    // The proxy of this page first: the others would else be taken for it.
    if (entered.removeAll(chosen) > 0)
        entered.prepend(chosen);
    else if (!chosen.isEmpty() && lines.isEmpty() && !entered.isEmpty())
        lines.append(tr("No user name and password are kept for %1.").arg(chosen));
    for (const QString &proxy : std::as_const(entered)) {
        lines.append(refused.contains(proxy) || !kept.contains(proxy)
                ? tr("%1 has turned the user name and password down. They are not sent again.").arg(proxy)
                : tr("A user name and password for %1 are in the keychain.").arg(proxy));
    }
    for (const QString &proxy : m_parts.policy.usedLogins()) {
        if (!kept.contains(proxy))
            lines.append(tr("A user name and password for %1 are used until the program ends.").arg(proxy));
    }
    const QStringList ofSystem = items.refusedOfSystem();
    for (const QString &user : ofSystem) {
        lines.append(tr("%1 has turned down the user name and password that this computer is set up with. "
                        "They are not sent again until you choose “Forget them”.")
                         .arg(user.section(u'#', 0, 0)));
    }
    return lines.isEmpty()
        ? tr("No user name and password are kept. They are asked for when a proxy wants them.")
        : lines.join(u'\n');
}

void NetworkPage::refresh()
{
    const network::ProxySetting setting = network::proxySettingOf(m_parts.settings);
    const bool isManual = !setting.script && setting.mode == ProxyMode::Manual;
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_host),
             static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_exceptions)})
        field->setEnabled(isManual);
    m_script->setEnabled(setting.script.has_value());
    QString flaw = flawIn(setting);
    if (flaw.isEmpty() && m_parts.policy.scriptProblem())
        flaw = wordsFor(*m_parts.policy.scriptProblem()).whatHappened;
    m_flaw->setText(flaw);
    m_flaw->setVisible(!flaw.isEmpty());
    m_loginState->setText(loginText());
    const bool isAnyKnown = !knownLogins().isEmpty()
        || !settings::ProxyLoginItems(m_parts.settings).refusedOfSystem().isEmpty();
    const bool canForget = isAnyKnown && !m_isForgetting;
    const bool canEnter = !loginProxy().isEmpty();
    // Off a button before it is switched off: Qt would give the focus to whatever comes next.
    const QWidget *focused = window()->focusWidget();
    if ((focused == m_forget && !canForget) || (focused == m_login && !canEnter))
        (canEnter ? static_cast<QWidget *>(m_login) : m_mode)->setFocus();
    m_login->setEnabled(canEnter);
    m_forget->setEnabled(canForget);
    m_forget->setAccessibleName(forgetName());
    if (m_isForgetting)
        m_loginState->setText(waitingText(VaultAction::Remove));
}

QStringList NetworkPage::knownLogins() const
{
    QStringList known = settings::ProxyLoginItems(m_parts.settings).kept();
    const QStringList used = m_parts.policy.usedLogins();
    for (const QString &proxy : used) {
        if (!known.contains(proxy))
            known.append(proxy);
    }
    return known;
}

QString NetworkPage::forgetName() const
{
    const QStringList known = knownLogins();
    const QStringList ofSystem = settings::ProxyLoginItems(m_parts.settings).refusedOfSystem();
    if (known.size() + ofSystem.size() > 1)
        return tr("Forget them; you choose of which proxy");
    if (!known.isEmpty())
        return tr("Forget them: user name and password for %1").arg(known.constFirst());
    return tr("Forget them");
}

void NetworkPage::enterLogin()
{
    auto *dialog = new ProxyLoginDialog(m_parts, loginProxy(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &NetworkPage::refresh);
    dialog->open();
}

void NetworkPage::chooseWhatToForget()
{
    const QStringList known = knownLogins();
    const QStringList ofSystem = settings::ProxyLoginItems(m_parts.settings).refusedOfSystem();
    if (known.size() + ofSystem.size() <= 1) {
        forgetAll();
        return;
    }
    auto *menu = named(new QMenu(this), "forgetProxyLoginMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Forget the user name and password for"));
    for (const QString &proxy : known) {
        connect(menu->addAction(QString(proxy).replace(u'&', QLatin1String("&&"))), &QAction::triggered, this,
            [this, proxy] { forgetLogins({proxy}); });
    }
    if (!ofSystem.isEmpty()) {
        connect(menu->addAction(tr("&Those of this computer's settings")), &QAction::triggered, this,
            &NetworkPage::forgetSystemLogins);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&All of them")), &QAction::triggered, this, &NetworkPage::forgetAll);
    menu->popup(m_forget->mapToGlobal(m_forget->rect().bottomLeft()));
}

void NetworkPage::forgetAll()
{
    forgetSystemLogins();
    forgetLogins(knownLogins());
}

void NetworkPage::forgetSystemLogins()
{
    settings::ProxyLoginItems items(m_parts.settings);
    const QStringList ofSystem = items.refusedOfSystem();
    for (const QString &user : ofSystem)
        items.acceptOfSystem(user);
    m_parts.policy.forgetSystemLogins();
    refresh();
}

void NetworkPage::forgetLogins(QStringList proxies)
{
    m_isForgetting = !proxies.isEmpty();
    refresh();
    if (proxies.isEmpty())
        return;
    const QString proxy = proxies.takeFirst();
    if (!settings::ProxyLoginItems(m_parts.settings).kept().contains(proxy)) {
        m_parts.policy.forgetLogin(proxy);
        forgetLogins(proxies);
        return;
    }
    m_patience.start();
    m_removal.start(
        this, [&](std::stop_token stop) { return m_parts.store.remove(proxy, std::move(stop)); },
        [this, proxy, proxies](const vault::RemoveResult &removed) {
            m_patience.stop();
            if (!removed) {
                forgetLogins({});
                const Explanation why = explain(removed.error(), VaultAction::Remove, QDateTime());
                m_loginState->setText(
                    tr("The keychain did not remove the user name and password for %1.").arg(proxy) + u' '
                    + why.likelyCause + u' ' + why.nextStep);
                return;
            }
            settings::ProxyLoginItems(m_parts.settings).forget(proxy);
            // At once: the keychain may keep the next.
            m_parts.policy.forgetLogin(proxy);
            forgetLogins(proxies);
        });
}

} // namespace broker::ui
