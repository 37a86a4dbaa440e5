// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/regionchooser.h"

#include "platform/icons.h"
#include "presenters/regiontext.h"
#include "widgets/build.h"
#include "widgets/wordhelp.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace broker::ui {

namespace {

/// In characters: no name of a region is cut in any language.
constexpr qsizetype leastRegionRoom = 18;
constexpr qsizetype mostRegionRoom = 36;

/// Snyk's documentation gives the addresses of its two APIs, which both begin with the one that is meant
/// here.
QString withoutApiPath(const QString &typed)
{
    QString address = typed.trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    for (const QLatin1String path : {QLatin1String("/rest"), QLatin1String("/v1")}) {
        const QString before = address.chopped(qMin(path.size(), address.size()));
        // What is typed only half yet, or is a host, stays as it is.
        if (address.endsWith(path, Qt::CaseInsensitive) && !before.endsWith(u'/'))
            return before;
    }
    return typed;
}

} // namespace

RegionChooser::RegionChooser(const char *listName, const QString &label, Qt::Orientation orientation,
    const char *helpWord, QWidget *parent)
    : QWidget(parent)
    , m_list(named(new QComboBox, listName))
    , m_addressLabel(new QLabel(tr("AP&I address:")))
    , m_address(named(new QLineEdit, "apiAddress"))
{
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QList<snyk::Region> known = snyk::knownRegions();
    for (const snyk::Region &region : known)
        m_list->addItem(icon(QStringLiteral("region")), regionName(region.id), region.id);
    m_list->addItem(icon(QStringLiteral("building")), tr("Another address (single tenant)"), QString());
    qsizetype longest = leastRegionRoom;
    for (int place = 0; place < m_list->count(); ++place)
        longest = qMax(longest, m_list->itemText(place).size());
    m_list->setMinimumContentsLength(static_cast<int>(qMin(longest, mostRegionRoom)));
    m_address->setPlaceholderText(QStringLiteral("api.example.snyk.io"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_addressLabel->setBuddy(m_address);
    auto *layout = new QBoxLayout(
        orientation == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins({});
    auto *name = new QLabel(label);
    name->setBuddy(m_list);
    auto *naming = new QHBoxLayout;
    naming->setSpacing(0);
    naming->addWidget(name);
    if (helpWord)
        naming->addWidget(new WordHelp(helpWord));
    naming->addStretch(0);
    layout->addLayout(naming);
    layout->addWidget(m_list);
    layout->addWidget(m_addressLabel);
    layout->addWidget(m_address, 1);
    connect(m_list, &QComboBox::currentIndexChanged, this, &RegionChooser::refresh);
    connect(m_address, &QLineEdit::textChanged, this, &RegionChooser::edited);
    refresh();
}

void RegionChooser::takeFocus()
{
    m_list->setFocus();
}

bool RegionChooser::isTyped() const
{
    return m_list->currentData().toString().isEmpty();
}

std::optional<snyk::Region> RegionChooser::region() const
{
    if (!isTyped())
        return snyk::regionById(m_list->currentData().toString());
    const std::optional<HttpsUrl> api = HttpsUrl::parse(withoutApiPath(m_address->text()));
    return api ? std::optional(snyk::regionForApi(*api)) : std::nullopt;
}

void RegionChooser::setRegion(const snyk::Region &region)
{
    if (this->region() == region)
        return;
    const int place = m_list->findData(region.id);
    {
        // Without signals: the change is told once, below.
        const QSignalBlocker listBlocker(m_list);
        const QSignalBlocker addressBlocker(m_address);
        if (place < 0) {
            m_address->setText(region.api.toString());
            m_address->setCursorPosition(0);
        }
        m_list->setCurrentIndex(place >= 0 ? place : m_list->count() - 1);
    }
    refresh();
}

void RegionChooser::refresh()
{
    m_addressLabel->setVisible(isTyped());
    m_address->setVisible(isTyped());
    Q_EMIT edited();
}

} // namespace broker::ui
