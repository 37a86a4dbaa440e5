// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/choosepage.h"

#include "integrations/catalogue.h"
#include "models/choicemodel.h"
#include "presenters/datetext.h"
#include "presenters/errortext.h"
#include "presenters/sharingtext.h"
#include "sharing/exclusionsdialog.h"
#include "sharing/orgtable.h"
#include "sharing/pastedialog.h"
#include "sharing/selectionsdialog.h"
#include "steps/orgsearch.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/wraplayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

using organizations::LoadState;
using organizations::OrgDirectory;
using sharing::Held;
using sharing::HeldFilter;
using sharing::Stocktaking;
using sharing::StoredSurvey;

ChoosePage::ChoosePage(const SharingContext &context, QWidget *parent)
    : SharingPage(QStringLiteral("choosePage"), context, parent)
    , m_model(new ChoiceModel(context.session.organizations(), this))
    , m_filter(new OrgFilterModel(*m_model, this))
    , m_group(named(new QComboBox, "groupCombo"))
    , m_holds(named(new QComboBox, "holdsCombo"))
    , m_notBrokered(named(new QCheckBox(tr("Not &yet brokered")), "notBrokeredCheck"))
    , m_heldText(named(new PlainLabel, "heldText"))
    , m_openInventory(button("openInventoryButton", tr("Open the inven&tory"), "search"))
    , m_onlyChosen(named(new QCheckBox(tr("Only c&hosen ones")), "onlyChosenCheck"))
    , m_list(makeOrgView(QStringLiteral("choiceList"), tr("Organizations"), *m_filter, {34, 32, 26}))
    , m_find(new OrgSearch("choiceSearch", context.session.organizations(), *m_list, *this))
    , m_count(named(new PlainLabel, "choiceCount"))
    , m_chooseShown(button("chooseShownButton", tr("Choose &all shown"), "check"))
    , m_dropShown(button("dropShownButton", tr("Choose n&one of them"), "close"))
    , m_paste(button("pasteButton", tr("&Paste a list…"), "clipboard"))
    , m_exclusions(button("exclusionsButton", tr("&Leave out…"), "stop"))
    , m_selections(button("selectionsButton", tr("Sa&ved choices…"), "building"))
{
    setHeading(tr("Choose organizations"),
        tr("Tick those that are to get a Broker token. The space bar ticks the current row."));
    buildLayout();
    explainWord(*this, "organization");
    connectParts();
}

void ChoosePage::buildLayout()
{
    auto *groupLabel = new QLabel(tr("&Group:"));
    groupLabel->setBuddy(m_group);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(14);
    showAsTable(*m_list);
    m_list->setMinimumHeight(160);
    m_list->installEventFilter(this);

    auto *group = new QVBoxLayout;
    group->addWidget(groupLabel);
    group->addWidget(m_group);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_find, 3);
    filters->addLayout(group, 2);
    auto *holdsLabel = new QLabel(tr("Has &integration:"));
    holdsLabel->setBuddy(m_holds);
    m_holds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_holds->setMinimumContentsLength(14);
    auto *held = new WrapLayout;
    for (QWidget *each :
        std::initializer_list<QWidget *>{holdsLabel, m_holds, m_notBrokered, m_openInventory})
        held->addWidget(each);

    auto *commands = new WrapLayout;
    commands->addWidget(m_onlyChosen);
    for (QPushButton *each : {m_chooseShown, m_dropShown, m_paste, m_exclusions, m_selections})
        commands->addWidget(each);
    auto *status = new QHBoxLayout;
    status->addWidget(m_count, 1);
    status->addWidget(new OrgLoading(session().organizations()));
    content().addLayout(filters);
    content().addLayout(held);
    content().addWidget(m_heldText);
    content().addWidget(m_list, 1);
    content().addLayout(commands);
    content().addLayout(status);
}

void ChoosePage::connectParts()
{
    SharingSession &sharing = session();
    OrgDirectory &directory = sharing.organizations();
    connect(&directory, &OrgDirectory::stateChanged, this, &ChoosePage::refresh);
    connect(&directory, &OrgDirectory::groupNamesChanged, this, &ChoosePage::fillGroups);
    connect(m_filter, &OrgFilterModel::filled, this, &ChoosePage::showCount);
    connect(m_find, &OrgSearch::needleChanged, m_filter, &OrgFilterModel::setNeedle);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ChoosePage::applyFilter);
    connect(m_onlyChosen, &QCheckBox::toggled, this, &ChoosePage::applyFilter);
    connect(m_holds, &QComboBox::currentIndexChanged, this, &ChoosePage::applyFilter);
    connect(m_notBrokered, &QCheckBox::toggled, this, &ChoosePage::applyFilter);
    connect(m_openInventory, &QPushButton::clicked, this, [this] { context().openInventory(); });
    // It may be looked at while the list is on the screen.
    if (const Stocktaking *taking = sharing.stocktaking())
        connect(taking, &Stocktaking::changed, this, &ChoosePage::fillHoldings);
    connect(m_model, &ChoiceModel::ticked, this,
        [this](const OrgId &organization, bool isChosen) { tick({organization}, isChosen); });
    connect(&sharing, &SharingSession::selectionChanged, this, [this] {
        m_model->setSelection(session().selection());
        // What somebody unticks stays to be ticked again; another choice is shown as what it is.
        if (m_onlyChosen->isChecked() && !m_isTicking)
            applyFilter();
        showCount();
    });
    connect(m_chooseShown, &QPushButton::clicked, this, [this] { setShown(true); });
    connect(m_dropShown, &QPushButton::clicked, this, [this] { setShown(false); });
    connect(m_paste, &QPushButton::clicked, this, [this] {
        auto *dialog = new PasteDialog(session(), PasteDialog::Purpose::Choose, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_exclusions, &QPushButton::clicked, this, [this] {
        auto *dialog = new ExclusionsDialog(session(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_selections, &QPushButton::clicked, this, [this] {
        auto *dialog = new SelectionsDialog(session(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ChoosePage::initializePage()
{
    session().loadOrganizations();
    // What was chosen elsewhere is seen at once, and not looked for among thousands.
    if (!session().selection().chosen.isEmpty() && m_list->model()->rowCount() == 0)
        m_onlyChosen->setChecked(true);
    m_model->setSelection(session().selection());
    fillGroups();
    fillHoldings();
    refresh();
}

void ChoosePage::fillGroups()
{
    const OrgDirectory &directory = session().organizations();
    QList<GroupId> groups;
    QSet<GroupId> known;
    for (const snyk::Organization &organization : directory.organizations()) {
        if (organization.group && !known.contains(*organization.group)) {
            known.insert(*organization.group);
            groups.append(*organization.group);
        }
    }
    std::sort(groups.begin(), groups.end(), [&directory](const GroupId &a, const GroupId &b) {
        return directory.groupName(a).localeAwareCompare(directory.groupName(b)) < 0;
    });
    const int place = m_group->currentIndex();
    const auto before = place > 0 ? std::optional(m_groups.at(place - 1)) : std::nullopt;
    m_groups = groups;
    {
        const QSignalBlocker blocker(m_group);
        m_group->clear();
        m_group->addItem(tr("All groups"));
        for (const GroupId &group : std::as_const(m_groups))
            m_group->addItem(directory.groupName(group));
        m_group->setCurrentIndex(before ? static_cast<int>(m_groups.indexOf(*before)) + 1 : 0);
    }
    if (before && m_group->currentIndex() == 0)
        applyFilter();
}

void ChoosePage::applyFilter()
{
    const auto group = this->group();
    const HeldFilter held = heldFilter();
    showHoldings();
    if (!group && !held.isOn() && !m_onlyChosen->isChecked()) {
        m_filter->setAccepts({});
        return;
    }
    m_filter->setAccepts([this, group, held](const snyk::Organization &organization) {
        const StoredSurvey *known = session().inventory();
        return (!group || organization.group == *group)
            && (!m_onlyChosen->isChecked() || session().selection().chosen.contains(organization.id))
            && (!held.isOn() || (known && heldIn(*known, organization.id, held) == Held::Yes));
    });
}

std::optional<GroupId> ChoosePage::group() const
{
    const int place = m_group->currentIndex();
    return place > 0 ? std::optional(m_groups.at(place - 1)) : std::nullopt;
}

HeldFilter ChoosePage::heldFilter() const
{
    HeldFilter filter;
    if (!session().inventory())
        return filter;
    if (const QString type = m_holds->currentData().toString(); !type.isEmpty())
        filter.type = type;
    filter.notBrokered = m_notBrokered->isChecked();
    return filter;
}

void ChoosePage::fillHoldings()
{
    const StoredSurvey *known = session().inventory();
    const QString before = m_holds->currentData().toString();
    {
        const QSignalBlocker blocker(m_holds);
        m_holds->clear();
        m_holds->addItem(tr("Any or none"));
        const QStringList types = known ? typesIn(*known) : QStringList();
        for (const QString &type : types)
            m_holds->addItem(integrations::displayNameOf(type), type);
        m_holds->setCurrentIndex(qMax(0, m_holds->findData(before)));
    }
    m_holds->setEnabled(known != nullptr);
    m_notBrokered->setEnabled(known != nullptr);
    m_openInventory->setVisible(!known && context().openInventory);
    applyFilter();
}

void ChoosePage::showHoldings()
{
    const StoredSurvey *known = session().inventory();
    const HeldFilter filter = heldFilter();
    QStringList texts;
    if (!known) {
        texts.append(tr("Nobody has looked yet at what the organizations have. The inventory does, and this "
                        "window closes for it."));
    } else if (filter.isOn()) {
        QHash<Held, int> counts;
        for (const snyk::Organization &organization : session().organizations().organizations()) {
            if (!group() || organization.group == group())
                ++counts[heldIn(*known, organization.id, filter)];
        }
        //: %1 is a date and a time.
        texts.append(tr("As the inventory found it, begun on %1.").arg(shortMoment(known->begun, QLocale())));
        if (const int count = counts.value(Held::NotLookedAt))
            texts.append(tr("%Ln organization(s) not looked at is/are not shown.", nullptr, count));
        if (const int count = counts.value(Held::NotReadable))
            texts.append(tr("%Ln that could not be read is/are not shown.", nullptr, count));
        if (const int count = counts.value(Held::NotSaid))
            texts.append(tr(
                "%Ln of which Snyk does not say whether they use Broker is/are not shown.", nullptr, count));
    }
    m_heldText->setText(texts.join(QLatin1Char(' ')));
    m_heldText->setVisible(!texts.isEmpty());
}

void ChoosePage::setShown(bool isChosen)
{
    QList<OrgId> shown;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (const auto organization = m_filter->at(m_filter->index(row, 0)))
            shown.append(organization->id);
    }
    tick(shown, isChosen);
}

void ChoosePage::tick(const QList<OrgId> &organizations, bool isChosen)
{
    const QScopedValueRollback ticking(m_isTicking, true);
    session().setChosen(organizations, isChosen);
}

void ChoosePage::toggleCurrent()
{
    if (const auto organization = m_filter->at(m_list->currentIndex()))
        tick({organization->id}, !session().selection().chosen.contains(organization->id));
}

bool ChoosePage::eventFilter(QObject *watched, QEvent *event)
{
    // Whichever column is current, the row is meant.
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleCurrent();
        return true;
    }
    return SharingPage::eventFilter(watched, event);
}

bool ChoosePage::isComplete() const
{
    return !session().chosen().isEmpty();
}

int ChoosePage::nextId() const
{
    return static_cast<int>(SharingPageId::How);
}

void ChoosePage::takeFocus()
{
    m_find->field().setFocus();
}

void ChoosePage::refresh()
{
    const OrgDirectory &directory = session().organizations();
    const LoadState state = directory.state();
    if (state == LoadState::Complete || state == LoadState::Short)
        fillGroups();
    if (directory.error()) {
        if (!messages().hasMessage())
            messages().showMessage(MessageKind::Error,
                explain(*directory.error(), ErrorContext::LoadingOrganizations, session().nowUtc()));
    } else {
        messages().clear();
    }
    showCount();
}

void ChoosePage::showCount()
{
    const OrgDirectory &directory = session().organizations();
    const auto all = static_cast<int>(directory.organizations().size());
    const auto chosen = static_cast<int>(session().chosen().size());
    const QLocale locale;
    QString text = tr("%1 of %Ln organization(s) chosen", nullptr, all).arg(locale.toString(chosen));
    if (m_filter->rowCount() != all)
        text += tr(", %1 shown").arg(locale.toString(m_filter->rowCount()));
    if (directory.state() == LoadState::Stopped || directory.state() == LoadState::Failed)
        text += tr(", not all loaded");
    // How many there are, nobody knows.
    if (directory.state() == LoadState::Failed && all == 0)
        text.clear();
    if (directory.state() == LoadState::Complete && all == 0)
        text = tr("This account sees no organization.");
    QStringList lines{text};
    if (directory.state() == LoadState::Short)
        lines.append(tr("%Ln organization(s) is/are missing: Snyk counts more than it lists. Load once more.",
            nullptr, directory.missing()));
    lines += tickedTexts(sharing::ticksOf(session().selection(), directory.organizations()),
        directory.state() == LoadState::Complete);
    if (directory.unreadable() > 0)
        lines.append(tr("%Ln entry(s) of Snyk's list could not be read.", nullptr, directory.unreadable()));
    lines.removeAll(QString());
    m_count->setText(lines.join(QLatin1Char('\n')));
    showHoldings();
    Q_EMIT completeChanged();
}

} // namespace broker::ui
