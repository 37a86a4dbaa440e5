// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "preferences/doctorpage.h"

#include "platform/icons.h"
#include "platform/programfacts.h"
#include "platform/systemproxy.h"
#include "platform/trayicon.h"
#include "presenters/errortext.h"
#include "presenters/redact.h"
#include "presenters/regiontext.h"
#include "widgets/build.h"
#include "widgets/roomydelegate.h"
#include "widgets/rowview.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSysInfo>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr std::chrono::milliseconds probePatience{3000};
constexpr std::chrono::seconds proxyPatience{10};

} // namespace

DoctorPage::DoctorPage(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(named(new RowView<QTreeWidget>, "doctorList"))
    , m_check(button("checkRegionsButton", tr("Chec&k whether Snyk can be reached"), "region"))
    , m_copy(button("copyDiagnosisButton", tr("Cop&y"), "copy"))
{
    setObjectName(QStringLiteral("doctorPage"));
    m_list->setAccessibleName(tr("What was found on this computer"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setHeaderLabels({tr("Topic"), tr("Found")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(160);
    // Paths are long, and their ends say most: better scrolled than cut.
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_check->setToolTip(tr("Asks each region of Snyk once, without a token."));
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

DoctorPage::Words DoctorPage::words(const char *source)
{
    return {QString::fromUtf8(source), tr(source)};
}

DoctorPage::Words DoctorPage::asItIs(const QString &text)
{
    return {text, text};
}

void DoctorPage::setLine(const Words &topic, const Words &value, Mark mark)
{
    qsizetype row = 0;
    while (row < m_english.size() && m_english.at(row).first != topic.english)
        ++row;
    if (row == m_english.size()) {
        m_english.append({topic.english, QString()});
        m_list->addTopLevelItem(new QTreeWidgetItem({topic.shown}));
        m_list->resizeColumnToContents(0);
    }
    m_english[row].second = value.english;
    QTreeWidgetItem *item = m_list->topLevelItem(static_cast<int>(row));
    item->setText(1, value.shown);
    item->setToolTip(1, value.shown.toHtmlEscaped());
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
    const ProgramFacts facts = programFacts();
    setLine(words(QT_TR_NOOP("Program")), asItIs(facts.version), Mark::Neutral);
    setLine(words(QT_TR_NOOP("Qt")), asItIs(facts.qt), Mark::Neutral);
    setLine(words(QT_TR_NOOP("System")),
        asItIs(QSysInfo::prettyProductName() + QLatin1Char(' ') + QSysInfo::currentCpuArchitecture()),
        Mark::Neutral);
    askKeychain();
    setLine(words(QT_TR_NOOP("Encryption (TLS)")),
        facts.tls.isEmpty() ? words(QT_TR_NOOP("missing: no connection to Snyk can be made"))
                            : asItIs(facts.tls),
        facts.tls.isEmpty() ? Mark::Bad : Mark::Good);
    findProxy();
    setLine(words(QT_TR_NOOP("Tray")),
        TrayIcon::isAvailable() ? words(QT_TR_NOOP("there is one"))
                                : words(QT_TR_NOOP("none; the window is never hidden")),
        Mark::Neutral);
    const auto path = [](const QString &file) { return asItIs(QDir::toNativeSeparators(file)); };
    setLine(words(QT_TR_NOOP("List of tokens")), path(m_workspace.records.path()), Mark::Neutral);
    setLine(words(QT_TR_NOOP("Settings file")), path(m_workspace.settings.path()), Mark::Neutral);
    setLine(words(QT_TR_NOOP("Audit journal")), path(m_workspace.audit.folder()), Mark::Neutral);
}

void DoctorPage::findProxy()
{
    const Words topic = words(QT_TR_NOOP("Proxy"));
    setLine(topic, words(QT_TR_NOOP("is being asked…")), Mark::Neutral);
    const QUrl api = snyk::knownRegions().constFirst().api.withPath(QStringLiteral("/"));
    findSystemProxy(*this, api, proxyPatience).then(this, [this, topic](const ProxyAddress &found) {
        if (!found)
            setLine(topic,
                words(QT_TR_NOOP("the system does not tell; its proxy script may be out of reach")),
                Mark::Bad);
        else
            setLine(topic, found->isEmpty() ? words(QT_TR_NOOP("none")) : asItIs(*found), Mark::Neutral);
    });
}

void DoctorPage::askKeychain()
{
    const Words topic = words(QT_TR_NOOP("Keychain"));
    m_probe = vault::makeKeychainProbe(probePatience);
    if (const auto obstacle = m_probe->obstacle()) {
        setLine(topic, asItIs(*obstacle), Mark::Bad);
        return;
    }
    setLine(topic, words(QT_TR_NOOP("is being asked…")), Mark::Neutral);
    m_probe->defaultCollection([this, topic](const Result<vault::CollectionState, vault::ProbeError> &state) {
        if (!state) {
            const bool cannotTell = state.error().failure == vault::ProbeFailure::Unsupported;
            setLine(topic,
                cannotTell ? words(QT_TR_NOOP("of the system; it does not tell its state"))
                           : words(QT_TR_NOOP("no service answers: tokens can be kept in memory only")),
                cannotTell ? Mark::Neutral : Mark::Bad);
            return;
        }
        switch (*state) {
        case vault::CollectionState::Missing:
            setLine(topic, words(QT_TR_NOOP("there, but it has no keyring yet; the first token makes one")),
                Mark::Neutral);
            break;
        case vault::CollectionState::Locked:
            setLine(topic, words(QT_TR_NOOP("locked; the system asks for your password when it is needed")),
                Mark::Neutral);
            break;
        case vault::CollectionState::Unlocked:
            setLine(topic, words(QT_TR_NOOP("ready")), Mark::Good);
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
        const Words topic{region.id, regionName(region.id)};
        setLine(topic, words(QT_TR_NOOP("is being asked…")), Mark::Neutral);
        diagnostics::reach(*this, m_workspace.http, m_workspace.clock, region, m_stop.get_token())
            .then(this, [this, topic](const diagnostics::Reach &found) {
                if (found.error) {
                    const Explanation why
                        = explain(*found.error, ErrorContext::CheckingToken, m_workspace.clock.nowUtc());
                    QString english = why.details;
                    english.replace(QLatin1Char('\n'), QLatin1String("; "));
                    setLine(topic, {english, why.title}, Mark::Bad);
                } else {
                    setLine(topic, words(QT_TR_NOOP("can be reached")), Mark::Good);
                }
                m_check->setEnabled(--m_asked <= 0);
            });
    }
}

QString DoctorPage::text() const
{
    QStringList lines;
    for (const auto &[topic, found] : m_english)
        lines.append(topic + QLatin1String(": ") + found);
    QString all = lines.join(QLatin1Char('\n'));
    all.replace(QDir::toNativeSeparators(QDir::homePath()), QLatin1String("~"));
    return redact(all);
}

void DoctorPage::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace broker::ui
