// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/diagnosisdialog.h"

#include "platform/icons.h"
#include "presenters/diagnosistext.h"
#include "presenters/proxytext.h"
#include "presenters/regiontext.h"
#include "widgets/announce.h"
#include "widgets/breakingdelegate.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/networkrequest.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/steadybutton.h"
#include "widgets/tonemark.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broker::ui {

namespace {

constexpr QSize comfortableSize(860, 560);

QTreeWidgetItem *rowOf(const DiagnosisLine &line)
{
    auto *row = new QTreeWidgetItem({line.topic, line.found});
    row->setToolTip(1, line.found.toHtmlEscaped());
    const bool isRemarkable
        = line.tone == Tone::Danger || line.tone == Tone::Warning || line.tone == Tone::Success;
    if (isRemarkable)
        row->setIcon(1, icon(markOf(line.tone), line.tone));
    return row;
}

} // namespace

DiagnosisDialog::DiagnosisDialog(const Workspace &workspace, const snyk::EndingsWatch &endings,
    const snyk::Region &region, QWidget *parent, network::Resolver resolver)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_endings(endings)
    , m_resolver(std::move(resolver))
    , m_regions(snyk::knownRegions())
    , m_region(named(new QComboBox, "diagnosisRegion"))
    , m_tree(named(new BreakingTree, "diagnosisTree"))
    , m_summary(named(new PlainLabel, "diagnosisSummary"))
    , m_again(button("diagnoseAgainButton", tr("&Look again"), "refresh"))
    , m_login(button("diagnosisLoginButton", tr("&Enter user name and password…")))
    , m_copy(button("copyDiagnosisReportButton", tr("Cop&y for the network team"), "copy"))
{
    setObjectName(QStringLiteral("diagnosisDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(tr("Diagnosis of the connection to Snyk"));
    if (!m_regions.contains(region))
        m_regions.prepend(region);
    for (const snyk::Region &known : std::as_const(m_regions))
        m_region->addItem(regionName(known.id));
    m_region->setCurrentIndex(static_cast<int>(m_regions.indexOf(region)));
    buildLayout();
    connect(m_region, &QComboBox::currentIndexChanged, this, &DiagnosisDialog::lookAgain);
    connect(m_again, &QPushButton::clicked, this, &DiagnosisDialog::lookAgain);
    connect(m_login, &QPushButton::clicked, this, &DiagnosisDialog::enterLogin);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosisDialog::copy);
    m_login->hide();
    m_copy->setEnabled(false);
    resizeForScreen(*this, comfortableSize);
    QTimer::singleShot(0, this, &DiagnosisDialog::lookAgain);
}

DiagnosisDialog::~DiagnosisDialog()
{
    m_stop.request_stop();
}

void DiagnosisDialog::buildLayout()
{
    auto *regionLabel = new QLabel(tr("&Region:"));
    regionLabel->setBuddy(m_region);
    m_summary->setKeyboardSelectable(true);
    m_summary->setAccessibleName(tr("Result:"));
    m_tree->setAccessibleName(tr("Steps, host by host"));
    m_tree->setHeaderLabels({tr("Step"), tr("Found")});
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_copy->setToolTip(tr("Copies all steps as text. There is no secret in it."));
    keepRoomFor(*m_copy, {m_copy->text(), tr("Copied")});
    auto *top = new QHBoxLayout;
    top->addWidget(regionLabel);
    top->addWidget(m_region, 1);
    top->addWidget(m_again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_login, 0, Qt::AlignLeading);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DiagnosisDialog::lookAgain()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_run;
    m_isOutdated = false;
    m_tree->clear();
    m_copy->setText(tr("Cop&y for the network team"));
    const QList<diagnostics::Target> targets = diagnostics::targetsOf(m_regions.at(m_region->currentIndex()));
    m_found = QList<std::optional<diagnostics::Diagnosis>>(targets.size());
    m_left = static_cast<int>(targets.size());
    m_copy->setEnabled(false);
    hideLogin();
    m_summary->setText(tr("%Ln host(s) being asked…", nullptr, m_left));
    for (int row = 0; row < targets.size(); ++row) {
        const diagnostics::Target &target = targets.at(row);
        m_tree->addTopLevelItem(new QTreeWidgetItem({targetText(target), tr("is being asked…")}));
        diagnostics::diagnose(
            *this, m_workspace.http, m_workspace.clock, target, m_stop.get_token(), m_resolver)
            .then(this,
                [this, row, run = m_run](const diagnostics::Diagnosis &diagnosis) {
                    if (run == m_run)
                        take(row, diagnosis);
                })
            .onCanceled(this, [this, row, target, run = m_run] {
                diagnostics::Diagnosis stopped{target};
                stopped.error.emplace().kind = snyk::ApiErrorKind::Cancelled;
                if (run == m_run)
                    take(row, stopped);
            });
    }
    fitColumns();
}

void DiagnosisDialog::take(int row, const diagnostics::Diagnosis &diagnosis)
{
    m_found[row] = diagnosis;
    --m_left;
    QTreeWidgetItem *item = m_tree->topLevelItem(row);
    const DiagnosisWords words = wordsFor(diagnosis);
    item->setText(1, words.verdict);
    item->setToolTip(1, words.verdict.toHtmlEscaped());
    item->setIcon(1, icon(markOf(words.tone), words.tone));
    if (!words.advice.isEmpty())
        item->addChild(rowOf({tr("What to do"), words.advice, Tone::Plain}));
    const QList<DiagnosisLine> steps = stepsOf(diagnosis);
    for (const DiagnosisLine &step : steps)
        item->addChild(rowOf(step));
    item->setExpanded(!diagnostics::isGood(diagnostics::verdictOf(diagnosis)));
    fitColumns();
    if (m_left > 0) {
        m_summary->setText(tr("%Ln host(s) being asked…", nullptr, m_left));
        return;
    }
    // The first that is not as it should be says what to do; else the API's word.
    const auto bad = std::find_if(m_found.cbegin(), m_found.cend(),
        [](const auto &one) { return one && !diagnostics::isGood(diagnostics::verdictOf(*one)); });
    const DiagnosisWords first = wordsFor(bad != m_found.cend() ? **bad : *m_found.constFirst());
    const QString all = bad == m_found.cend()
            && diagnostics::verdictOf(*m_found.constFirst()) == diagnostics::Verdict::Reached
        ? tr("Everything is reached.")
        : first.verdict;
    m_summary->setText(first.advice.isEmpty() ? all : all + u' ' + first.advice);
    m_copy->setEnabled(true);
    m_login->setVisible(!loginProxy().isEmpty());
    showEndings();
    announce(*m_summary, m_summary->text());
    if (m_isOutdated)
        showChange();
}

void DiagnosisDialog::noteChange()
{
    // What is typed into a setting changes it with every letter, so nobody is asked anew by itself.
    if (!std::exchange(m_isOutdated, true) && isFinished())
        showChange();
}

void DiagnosisDialog::showChange()
{
    m_copy->setEnabled(false);
    hideLogin();
    m_summary->setText(tr("The network settings were changed since. Look again."));
    announce(*m_summary, m_summary->text());
}

void DiagnosisDialog::hideLogin()
{
    // The keyboard goes to what is to be done next, and not to whatever comes first.
    if (m_login->hasFocus())
        m_again->setFocus();
    m_login->hide();
}

QString DiagnosisDialog::loginProxy() const
{
    for (const auto &one : m_found) {
        const QString proxy = one && one->error ? loginProxyOf(one->error->proxy) : QString();
        if (!proxy.isEmpty())
            return proxy;
    }
    return {};
}

void DiagnosisDialog::enterLogin()
{
    askForProxyLogin(*this, loginProxy());
}

void DiagnosisDialog::fitColumns()
{
    constexpr int parts = 5;
    constexpr int mostParts = 2;
    const int most = m_tree->viewport()->width() * mostParts / parts;
    m_tree->setColumnWidth(0, most);
    m_tree->resizeColumnToContents(0);
    m_tree->setColumnWidth(0, std::min(m_tree->columnWidth(0), most));
}

void DiagnosisDialog::showEndings()
{
    if (m_endings.endings().isEmpty())
        return;
    const auto count = static_cast<int>(m_endings.endings().size());
    auto *item
        = new QTreeWidgetItem({tr("What Snyk says will end"), tr("%Ln part(s) of its API", nullptr, count)});
    m_tree->addTopLevelItem(item);
    for (const snyk::Ending &ending : m_endings.endings())
        item->addChild(
            rowOf({QString(), endingText(ending, m_workspace.clock.nowUtc().date()), Tone::Plain}));
    item->setExpanded(true);
}

QString DiagnosisDialog::report() const
{
    QList<diagnostics::Diagnosis> found;
    for (const auto &one : m_found) {
        if (one)
            found.append(*one);
    }
    return diagnosisReport(found, m_endings.endings(), m_region->currentText(), m_workspace.clock.nowUtc());
}

void DiagnosisDialog::copy()
{
    QGuiApplication::clipboard()->setText(report());
    m_copy->setText(tr("Copied"));
}

} // namespace broker::ui
