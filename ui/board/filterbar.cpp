// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/filterbar.h"

#include "access/credentialkind.h"
#include "presenters/regiontext.h"
#include "presenters/tokenstatetext.h"
#include "widgets/build.h"
#include "widgets/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QSignalBlocker>

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
    , m_clear(button("clearFilterButton", tr("Clear &filter"), "close"))
    , m_group(named(new QCheckBox(tr("Group b&y organization")), "groupSwitch"))
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
    layout->addWidget(m_clear);
    layout->addWidget(m_group);
    m_clear->hide();

    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::onEdited);
    for (QComboBox *box : {m_state, m_region, m_org})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::onEdited);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_group, &QCheckBox::toggled, this, &FilterBar::groupingChanged);
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

void FilterBar::setRecords(const QList<records::TokenRecord> &records)
{
    QMap<QString, QString> regions;
    QMap<QString, QString> organizations;
    for (const records::TokenRecord &record : records) {
        regions.insert(regionName(record.target.regionId), record.target.regionId);
        if (!access::isApiCredential(record))
            organizations.insert(record.target.org.name, record.target.org.id.toString());
    }
    offer(*m_region, regions);
    offer(*m_org, organizations);
}

RecordFilter FilterBar::filter() const
{
    RecordFilter filter;
    filter.text = m_text->text().trimmed();
    if (m_state->currentIndex() > 0)
        filter.state = static_cast<presence::TokenState>(m_state->currentData().toInt());
    filter.regionId = m_region->currentData().toString();
    filter.org = OrgId::parse(m_org->currentData().toString());
    return filter;
}

void FilterBar::clear()
{
    {
        const QSignalBlocker textBlocker(m_text);
        const QSignalBlocker stateBlocker(m_state);
        const QSignalBlocker regionBlocker(m_region);
        const QSignalBlocker orgBlocker(m_org);
        m_text->clear();
        for (QComboBox *box : {m_state, m_region, m_org})
            box->setCurrentIndex(0);
    }
    onEdited();
    m_text->setFocus();
}

void FilterBar::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::setGrouped(bool grouped)
{
    m_group->setChecked(grouped);
}

void FilterBar::onEdited()
{
    m_clear->setVisible(!filter().isEmpty());
    Q_EMIT filterChanged();
}

} // namespace broker::ui
