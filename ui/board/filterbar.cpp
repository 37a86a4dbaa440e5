// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/filterbar.h"

#include "access/credentialkind.h"
#include "models/recordmodel.h"
#include "presenters/datetext.h"
#include "presenters/regiontext.h"
#include "presenters/tokenstatetext.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace broker::ui {

namespace {

/// Puts the choices behind "all", and keeps what was chosen where it is still there.
void offer(QComboBox &box, const QMap<QString, QString> &keyByText)
{
    const QSignalBlocker blocker(box);
    const QString chosen = box.currentData().toString();
    while (box.count() > 1)
        box.removeItem(box.count() - 1);
    for (auto it = keyByText.cbegin(); it != keyByText.cend(); ++it)
        box.addItem(it.key(), it.value());
    box.setCurrentIndex(qMax(0, box.findData(chosen)));
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(named(new QLineEdit, "filterText"))
    , m_due(button("dueFilterButton", {}, "close"))
    , m_clear(button("clearFilterButton", tr("Clear &filter"), "close"))
    , m_group(named(new QComboBox, "groupChoice"))
{
    setObjectName(QStringLiteral("filterBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    m_text->setAccessibleName(tr("Find in the list"));
    m_text->setPlaceholderText(tr("Find in the list"));
    m_text->setMaxLength(100);
    dressAsSearch(*m_text, tr("Find in the list"), tr("Clear the text to find"));
    layout->addWidget(m_text, 2);
    m_state = addChoice(tr("All states"), "filterState");
    m_state->setAccessibleName(tr("State"));
    // On Linux the name of such a box is what is chosen in it.
    m_state->setAccessibleDescription(tr("State"));
    for (int state = 0; state < presence::tokenStateCount; ++state)
        m_state->addItem(tokenStateText(static_cast<presence::TokenState>(state)), state);
    m_region = addChoice(tr("All regions"), "filterRegion");
    m_region->setAccessibleName(tr("Region"));
    m_region->setAccessibleDescription(tr("Region"));
    m_org = addChoice(tr("All organizations"), "filterOrganization");
    m_org->setAccessibleName(tr("Organization"));
    m_org->setAccessibleDescription(tr("Organization"));
    m_due->setToolTip(tr("Show every day again"));
    m_group->setAccessibleName(tr("Groups"));
    m_group->setAccessibleDescription(tr("Groups"));
    m_group->addItem(tr("No groups"));
    m_group->addItem(tr("By organization"), RecordModel::OrganizationColumn);
    m_group->addItem(tr("By date"), RecordModel::DueColumn);
    layout->addWidget(m_due);
    layout->addWidget(m_clear);
    layout->addWidget(m_group);
    m_due->hide();
    m_clear->hide();

    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::onEdited);
    for (QComboBox *box : {m_state, m_region, m_org})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::onEdited);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_due, &QPushButton::clicked, this, [this] { setDue(std::nullopt); });
    connect(
        m_group, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT groupingChanged(groupColumn()); });
}

QComboBox *FilterBar::addChoice(const QString &label, const char *objectName)
{
    auto *box = named(new QComboBox, objectName);
    box->addItem(label);
    // Names from outside may be of any length.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    static_cast<QHBoxLayout *>(layout())->addWidget(box, 1);
    return box;
}

void FilterBar::addLook(QAction &command)
{
    auto *look = named(new QToolButton, command.objectName() + QLatin1String("Button"));
    look->setDefaultAction(&command);
    look->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(look);
    setTabOrder(m_group, look);
}

void FilterBar::setRecords(const QList<records::TokenRecord> &records)
{
    QMap<QString, QString> regions;
    QMap<QString, QString> organizations;
    for (const records::TokenRecord &record : records) {
        regions.insert(regionName(record.target.regionId), record.target.regionId);
        if (access::isApiCredential(record))
            continue;
        // Those that share a token have no row of their own.
        for (const records::Target &target : records::targetsOf(record))
            organizations.insert(target.org.name, target.org.id.toString());
    }
    const RecordFilter before = filter();
    offer(*m_region, regions);
    offer(*m_org, organizations);
    // There is nothing to choose from one.
    for (QComboBox *box : {m_region, m_org})
        box->setVisible(box->count() > 2 || box->currentIndex() > 0);
    // What was chosen may have gone.
    if (filter() != before)
        onEdited();
}

RecordFilter FilterBar::filter() const
{
    RecordFilter filter;
    filter.text = m_text->text().trimmed();
    if (m_state->currentIndex() > 0)
        filter.state = static_cast<presence::TokenState>(m_state->currentData().toInt());
    filter.regionId = m_region->currentData().toString();
    filter.org = OrgId::parse(m_org->currentData().toString());
    filter.due = m_dueOn;
    return filter;
}

void FilterBar::clear()
{
    {
        const QSignalBlocker stateBlocker(m_state);
        const QSignalBlocker regionBlocker(m_region);
        const QSignalBlocker orgBlocker(m_org);
        m_dueOn.reset();
        for (QComboBox *box : {m_state, m_region, m_org})
            box->setCurrentIndex(0);
    }
    // Says so itself, also to the mark that empties it.
    if (m_text->text().isEmpty())
        onEdited();
    else
        m_text->clear();
    m_text->setFocus();
}

void FilterBar::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::setDue(const std::optional<DueOn> &due)
{
    if (due == m_dueOn)
        return;
    const bool hadFocus = m_due->hasFocus();
    m_dueOn = due;
    onEdited();
    if (hadFocus)
        m_text->setFocus();
    if (m_dueOn)
        announce(*m_due, m_due->text());
}

void FilterBar::setGroupColumn(std::optional<int> column)
{
    m_group->setCurrentIndex(column ? qMax(0, m_group->findData(*column)) : 0);
}

std::optional<int> FilterBar::groupColumn() const
{
    const QVariant column = m_group->currentData();
    return column.isValid() ? std::optional(column.toInt()) : std::nullopt;
}

void FilterBar::onEdited()
{
    if (m_dueOn) {
        m_due->setText(m_dueOn->isOverdue ? tokenStateText(presence::TokenState::Overdue)
                                          //: A filter of the list; %1 is a date.
                                          : tr("Due on %1").arg(shortDate(m_dueOn->day)));
    }
    m_due->setVisible(m_dueOn.has_value());
    // Of the day alone its own button is enough.
    RecordFilter others = filter();
    others.due.reset();
    m_clear->setVisible(!others.isEmpty());
    Q_EMIT filterChanged();
}

} // namespace broker::ui
