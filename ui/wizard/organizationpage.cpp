// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/organizationpage.h"

#include "models/orgmodel.h"
#include "presenters/permissiontext.h"
#include "presenters/sessiontext.h"
#include "steps/orgsearch.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"
#include "wizard/permissionbar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace broker::ui {

using organizations::LoadState;
using organizations::OrgDirectory;

namespace {

/// The choice goes on; Snyk is asked when it pauses.
constexpr std::chrono::milliseconds rolePause{350};

} // namespace

QString OrganizationPage::oneTokenText()
{
    return tr("A Broker token belongs to one organization and one integration.");
}

OrganizationPage::OrganizationPage(const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("organizationPage"), context, parent)
    , m_model(new OrgModel(context.setup.organizations(), this))
    , m_filter(new OrgFilterModel(*m_model, this))
    , m_list(named(new RowView<QTreeView>, "organizationList"))
    , m_find(new OrgSearch("organizationSearch", context.setup.organizations(), *m_list, *this))
    , m_search(&m_find->field())
    , m_permissions(named(new PlainLabel, "organizationPermissions"))
    , m_doubt(new PermissionBar(context.setup, *this))
    , m_count(named(new PlainLabel, "organizationCount"))
    , m_groupNote(named(new PlainLabel, "organizationGroups"))
{
    setHeading(tr("Choose the organization"), oneTokenText());
    explainWord(*this, "organization");
    buildLayout();

    m_roleQuestion.setSingleShot(true);
    m_roleQuestion.setInterval(rolePause);
    connect(&m_roleQuestion, &QTimer::timeout, this, [this] {
        if (isVisible())
            setup().askForRole();
    });
    connect(&setup().roles(), &organizations::MemberRoles::changed, this, &OrganizationPage::showPermissions);
    connect(&setup().organizations(), &OrgDirectory::stateChanged, this, &OrganizationPage::refresh);
    connect(&setup().organizations(), &OrgDirectory::groupNamesChanged, this, &OrganizationPage::refresh);
    connect(m_find, &OrgSearch::needleChanged, this, &OrganizationPage::onSearchEdited);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &OrganizationPage::onCurrentChanged);
    connect(m_list, &QTreeView::activated, this, &OrganizationPage::advanceRequested);
    connect(m_filter, &OrgFilterModel::filled, this, &OrganizationPage::onFilterChanged);
}

void OrganizationPage::buildLayout()
{
    m_list->setAccessibleName(tr("Organizations"));
    m_list->setModel(m_filter);
    showAsTable(*m_list);
    // With equal heights ten thousand rows need no measuring.
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(OrgModel::NameColumn, 300);
    m_list->header()->resizeSection(OrgModel::SlugColumn, 170);
    m_list->setMinimumHeight(160);

    m_permissions->setKeyboardSelectable(true);
    m_permissions->setAccessibleName(tr("What the token may do here"));
    auto *status = new QHBoxLayout;
    status->addWidget(m_count, 1);
    status->addWidget(new OrgLoading(setup().organizations()));

    m_groupNote->hide();
    content().addWidget(m_groupNote);
    content().addWidget(m_find);
    content().addWidget(m_list, 1);
    content().addWidget(m_permissions);
    content().addWidget(m_doubt);
    content().addLayout(status);
}

void OrganizationPage::initializePage()
{
    // Whoever was signed in before saw no page that told.
    if (const auto session = setup().session())
        setHeading(heading(), signedInText(*session) + QLatin1Char(' ') + oneTokenText());
    setup().loadOrganizations();
    if (!setup().organization()) {
        // For another token, or another account: a row that still looked chosen could not be chosen.
        m_search->clear();
        m_list->selectionModel()->clear();
    }
    refresh();
}

void OrganizationPage::offerOnly(const QSet<GroupId> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    if (m_groups.isEmpty())
        m_filter->setAccepts({});
    else
        m_filter->setAccepts([groups](const snyk::Organization &organization) {
            return organization.group && groups.contains(*organization.group);
        });
    refresh();
}

QString OrganizationPage::groupText() const
{
    QStringList names;
    for (const GroupId &group : m_groups)
        names.append(setup().organizations().groupName(group));
    names.sort();
    constexpr qsizetype most = 4;
    if (names.size() > most)
        return tr(
            "Only those of the %Ln group(s) that you have chosen organizations of are shown: a token is "
            "shared inside one group.",
            nullptr, static_cast<int>(names.size()));
    //: %1 is one or more names of groups.
    return tr("Only those of %1 are shown, where you have chosen organizations: a token is shared inside one "
              "group.")
        .arg(names.join(QLatin1String(", ")));
}

void OrganizationPage::takeFocus()
{
    m_search->setFocus();
}

bool OrganizationPage::isComplete() const
{
    return setup().organization().has_value() && m_list->currentIndex().isValid();
}

int OrganizationPage::nextId() const
{
    return static_cast<int>(PageId::Integration);
}

void OrganizationPage::onSearchEdited(const QString &needle)
{
    const QPersistentModelIndex chosen = m_list->currentIndex();
    m_isFiltering = true;
    m_filter->setNeedle(needle);
    m_isFiltering = false;
    // What was chosen is no longer there: not whatever happens to stand near it, but the first is next.
    if (!chosen.isValid() && m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, OrgModel::NameColumn));
    if (m_list->currentIndex() != chosen)
        onCurrentChanged(m_list->currentIndex());
}

void OrganizationPage::onFilterChanged()
{
    // A single hit, or the first of several while searching, is what Enter would take.
    if (!m_list->currentIndex().isValid() && m_filter->rowCount() > 0
        && !m_search->text().trimmed().isEmpty())
        m_list->setCurrentIndex(m_filter->index(0, OrgModel::NameColumn));
    refresh();
}

void OrganizationPage::onCurrentChanged(const QModelIndex &current)
{
    if (m_isFiltering)
        return;
    if (const std::optional<snyk::Organization> organization = m_filter->at(current))
        setup().chooseOrganization(*organization);
    showPermissions();
    Q_EMIT completeChanged();
}

void OrganizationPage::showPermissions()
{
    const std::optional<snyk::Organization> chosen
        = m_list->currentIndex().isValid() ? setup().organization() : std::nullopt;
    const auto role = chosen ? setup().roles().roleIn(chosen->id) : std::nullopt;
    if (chosen && !role)
        m_roleQuestion.start();
    // What is missing, or not known, is said by the bar below.
    const bool isGranted = role && !permissionDoubt(*role);
    m_permissions->setText(isGranted ? permissionText(*role) : QString());
    m_permissions->setVisible(isGranted);
    m_doubt->setWanted(chosen.has_value());
}

void OrganizationPage::refresh()
{
    const OrgDirectory &directory = setup().organizations();
    const LoadState state = directory.state();
    m_groupNote->setText(m_groups.isEmpty() ? QString() : groupText());
    m_groupNote->setVisible(!m_groups.isEmpty());
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    QString count = shown == all
        ? tr("%Ln organization(s)", nullptr, all)
        : tr("%1 of %Ln organization(s)", nullptr, all).arg(QLocale().toString(shown));
    if (state == LoadState::Stopped || state == LoadState::Failed)
        count = tr("%1, not all loaded").arg(count);
    // How many there are, nobody knows.
    if (state == LoadState::Failed && all == 0)
        count.clear();
    if (state == LoadState::Complete && all == 0)
        count = tr("This account sees no organization.");
    if (state == LoadState::Short)
        count += QLatin1Char('\n')
            + tr("%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.",
                nullptr, directory.missing());
    if (directory.unreadable() > 0)
        count += QLatin1Char('\n')
            + tr("%Ln entry(s) of Snyk's list could not be read.", nullptr, directory.unreadable());
    m_count->setText(count);
    showPermissions();
    showLoadError(directory.error(), ErrorContext::LoadingOrganizations);
    Q_EMIT completeChanged();
}

} // namespace broker::ui
