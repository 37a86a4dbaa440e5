// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "preferences/doctorpage.h"

#include "platform/icons.h"
#include "platform/trayicon.h"
#include "presenters/errortext.h"
#include "presenters/redact.h"
#include "presenters/regiontext.h"
#include "widgets/roomydelegate.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QNetworkProxyFactory>
#include <QPushButton>
#include <QSslSocket>
#include <QSysInfo>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr std::chrono::milliseconds probePatience{3000};

/// Never with user name or password.
QString proxyText(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy
        ? QString()
        : proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
}

} // namespace

DoctorPage::DoctorPage(const provisioning::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget)
    , m_check(new QPushButton(icon(QStringLiteral("region")), tr("Check whether Snyk can be &reached")))
    , m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("Cop&y")))
{
    setObjectName(QStringLiteral("doctorPage"));
    m_list->setObjectName(QStringLiteral("doctorList"));
    m_list->setAccessibleName(tr("What was found on this computer"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setHeaderLabels({tr("Topic"), tr("Found")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(160);
    m_check->setObjectName(QStringLiteral("checkRegionsButton"));
    m_check->setAutoDefault(false);
    m_check->setToolTip(tr("Asks each region of Snyk once, without a token."));
    m_copy->setObjectName(QStringLiteral("copyDiagnosisButton"));
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copies the list as text. There is no secret in it."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_check, &QPushButton::clicked, this, &DoctorPage::checkRegions);
    connect(m_copy, &QPushButton::clicked, this, &DoctorPage::copy);
}

DoctorPage::~DoctorPage()
{
    m_stop.request_stop();
}

void DoctorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_looked, true))
        QTimer::singleShot(0, this, &DoctorPage::look);
}

void DoctorPage::setLine(const QString &topic, const QString &value, Mark mark)
{
    QTreeWidgetItem *item = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount() && !item; ++i) {
        if (m_list->topLevelItem(i)->text(0) == topic)
            item = m_list->topLevelItem(i);
    }
    if (!item) {
        item = new QTreeWidgetItem(m_list, {topic});
        m_list->resizeColumnToContents(0);
    }
    item->setText(1, value);
    item->setToolTip(1, value.toHtmlEscaped());
    switch (mark) {
    case Mark::Good:
        item->setIcon(1, icon(QStringLiteral("success"), Tone::Success));
        break;
    case Mark::Bad:
        item->setIcon(1, icon(QStringLiteral("warning"), Tone::Warning));
        break;
    case Mark::Neutral:
        item->setIcon(1, icon(QStringLiteral("info"), Tone::Muted));
        break;
    }
}

void DoctorPage::look()
{
    setLine(tr("Program"), QCoreApplication::applicationVersion(), Mark::Neutral);
    setLine(tr("Qt"), QString::fromLatin1(qVersion()), Mark::Neutral);
    setLine(tr("System"),
        QSysInfo::prettyProductName() + QLatin1Char(' ') + QSysInfo::currentCpuArchitecture(), Mark::Neutral);
    askKeychain();
    const bool tls = QSslSocket::supportsSsl();
    setLine(tr("Encryption (TLS)"),
        tls ? QSslSocket::activeBackend() + QLatin1String(", ") + QSslSocket::sslLibraryVersionString()
            : tr("missing: no connection to Snyk can be made"),
        tls ? Mark::Good : Mark::Bad);
    const QUrl api = snyk::knownRegions().constFirst().api.withPath(QStringLiteral("/"));
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(api));
    const QString proxy = proxies.isEmpty() ? QString() : proxyText(proxies.constFirst());
    setLine(tr("Proxy"), proxy.isEmpty() ? tr("none") : proxy, Mark::Neutral);
    setLine(tr("Tray"), TrayIcon::isAvailable() ? tr("there is one") : tr("none; the window is never hidden"),
        Mark::Neutral);
    setLine(tr("List of tokens"), QDir::toNativeSeparators(m_workspace.records.path()), Mark::Neutral);
}

void DoctorPage::askKeychain()
{
    const QString topic = tr("Keychain");
    m_probe = vault::makeKeychainProbe(probePatience);
    if (const auto obstacle = m_probe->obstacle()) {
        setLine(topic, *obstacle, Mark::Bad);
        return;
    }
    setLine(topic, tr("is being asked…"), Mark::Neutral);
    m_probe->defaultCollection([this, topic](const Result<vault::CollectionState, vault::ProbeError> &state) {
        if (!state) {
            const bool cannotTell = state.error().failure == vault::ProbeFailure::Unsupported;
            setLine(topic,
                cannotTell ? tr("of the system; it does not tell its state")
                           : tr("no service answers: tokens can be kept in memory only"),
                cannotTell ? Mark::Neutral : Mark::Bad);
            return;
        }
        switch (*state) {
        case vault::CollectionState::Missing:
            setLine(topic, tr("there, but it has no keyring yet; the first token makes one"), Mark::Neutral);
            break;
        case vault::CollectionState::Locked:
            setLine(topic, tr("locked; the system asks for your password when it is needed"), Mark::Neutral);
            break;
        case vault::CollectionState::Unlocked:
            setLine(topic, tr("ready"), Mark::Good);
            break;
        }
    });
}

void DoctorPage::checkRegions()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const QList<snyk::Region> regions = snyk::knownRegions();
    m_asked = static_cast<int>(regions.size());
    m_check->setEnabled(false);
    for (const snyk::Region &region : regions) {
        const QString topic = regionName(region.id);
        setLine(topic, tr("is being asked…"), Mark::Neutral);
        diagnostics::reach(*this, m_workspace.http, m_workspace.clock, region, m_stop.get_token())
            .then(this, [this, topic](const diagnostics::Reach &found) {
                if (found.error)
                    setLine(topic,
                        explain(*found.error, ErrorContext::CheckingToken, m_workspace.clock.nowUtc()).title,
                        Mark::Bad);
                else
                    setLine(topic, tr("can be reached"), Mark::Good);
                m_check->setEnabled(--m_asked <= 0);
            });
    }
}

QString DoctorPage::text() const
{
    QStringList lines;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        lines.append(item->text(0) + QLatin1String(": ") + item->text(1));
    }
    QString all = lines.join(QLatin1Char('\n'));
    all.replace(QDir::toNativeSeparators(QDir::homePath()), QLatin1String("~"));
    return redact(all);
}

void DoctorPage::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace broker::ui
