// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/howpage.h"

#include "integrations/catalogue.h"
#include "platform/icons.h"
#include "presenters/organizationstext.h"
#include "presenters/sharingtext.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

using sharing::Way;

namespace {

/// A long line continues below its words, not below its bullet.
QWidget *consequences(Way way)
{
    auto *list = new QWidget;
    auto *layout = new QGridLayout(list);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(layout->verticalSpacing() / 2);
    layout->setColumnStretch(1, 1);
    for (const QString &line : wayConsequences(way)) {
        const int row = layout->rowCount();
        layout->addWidget(new QLabel(QStringLiteral("\u2022")), row, 0, Qt::AlignTop);
        layout->addWidget(new PlainLabel(line), row, 1);
    }
    return list;
}

QComboBox *combo(const char *objectName)
{
    auto *made = new QComboBox;
    made->setObjectName(QString::fromLatin1(objectName));
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(16);
    return made;
}

} // namespace

HowPage::HowPage(const SharingContext &context, QWidget *parent)
    : SharingPage(QStringLiteral("howPage"), context, parent)
    , m_share(bold(named(new QRadioButton(tr("&Share one token")), "shareButton")))
    , m_each(bold(named(new QRadioButton(tr("&One token each")), "eachButton")))
    , m_source(combo("sourceCombo"))
    , m_sourceNote(named(new PlainLabel, "sourceNote"))
    , m_setUpFirst(button("setUpFirstButton", tr("Set up the &first token…"), "plus"))
    , m_type(combo("typeCombo"))
{
    setHeading(tr("How they get their token"), tr("Both ways side by side. Nothing is changed yet."));
    // Whoever comes to one of the ways hears what it means.
    m_share->setAccessibleDescription(wayConsequences(Way::Share).join(QLatin1Char(' ')));
    m_each->setAccessibleDescription(wayConsequences(Way::Each).join(QLatin1Char(' ')));
    buildLayout();
    explainWord(*this, "group");
    connect(m_share, &QRadioButton::toggled, this, &HowPage::take);
    connect(m_source, &QComboBox::currentIndexChanged, this, &HowPage::take);
    connect(m_setUpFirst, &QPushButton::clicked, this, [this] { this->context().setUpToken(); });
    connect(m_type, &QComboBox::currentIndexChanged, this, &HowPage::take);
}

void HowPage::buildLayout()
{
    auto *group = new QButtonGroup(this);
    group->addButton(m_share);
    group->addButton(m_each);
    auto *sourceLabel = new QLabel(tr("&Token to share:"));
    sourceLabel->setBuddy(m_source);
    auto *typeLabel = new QLabel(tr("&Integration:"));
    typeLabel->setBuddy(m_type);

    // What is compared stands on one line, however long the texts above it are.
    auto *sides = new QGridLayout;
    const int gap = fontMetrics().height();
    const auto addSide = [sides](int column, const QList<QWidget *> &widgets) {
        for (int row = 0; row < widgets.size(); ++row)
            sides->addWidget(widgets.at(row), row, column, row == 1 ? Qt::AlignTop : Qt::Alignment());
        sides->setColumnStretch(column, 1);
    };
    sourceLabel->setContentsMargins(0, gap / 2, 0, 0);
    typeLabel->setContentsMargins(0, gap / 2, 0, 0);
    addSide(0, {m_share, consequences(Way::Share), sourceLabel, m_source, m_sourceNote, m_setUpFirst});
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    // As unobtrusive as the frames around it.
    line->setForegroundRole(QPalette::Mid);
    sides->setHorizontalSpacing(gap);
    sides->addWidget(line, 0, 1, 6, 1);
    addSide(2, {m_each, consequences(Way::Each), typeLabel, m_type});
    content().addLayout(sides);
    content().addStretch(1);
}

void HowPage::initializePage()
{
    messages().clear();
    fill();
}

void HowPage::fill()
{
    const sharing::Wish wish = session().wish();
    {
        const QSignalBlocker noShare(m_share);
        const QSignalBlocker noSource(m_source);
        const QSignalBlocker noType(m_type);
        m_sources = session().sources();
        m_places = session().chosenPlaces();
        m_source->clear();
        for (const records::TokenRecord &record : std::as_const(m_sources))
            m_source->addItem(placeName(record) + QLatin1Char(' ') + record.fingerprint.masked());
        m_source->setCurrentIndex(session().firstSource(m_sources, m_places));
        m_types.clear();
        m_type->clear();
        for (const integrations::IntegrationType &type : integrations::catalogue()) {
            if (!sharing::canBeForMany(type.key))
                continue;
            m_types.append(type.key);
            m_type->addItem(icon(type.icon), type.displayName);
        }
        m_type->setCurrentIndex(qMax(0, static_cast<int>(m_types.indexOf(wish.integrationType))));
        const bool isShare = wish.way == Way::Share && !m_sources.isEmpty();
        m_share->setEnabled(!m_sources.isEmpty());
        m_share->setChecked(isShare);
        m_each->setChecked(!isShare);
    }
    take();
}

void HowPage::take()
{
    const bool isShare = m_share->isChecked();
    const int source = m_source->currentIndex();
    if (isShare && source >= 0 && source < m_sources.size())
        session().wishToShare(m_sources.at(source));
    else if (!isShare && m_type->currentIndex() >= 0)
        session().wishForEach(m_types.at(m_type->currentIndex()));
    m_source->setEnabled(isShare);
    m_type->setEnabled(!isShare);
    const bool isAnyUseful = std::any_of(m_sources.cbegin(), m_sources.cend(),
        [this](const records::TokenRecord &each) { return m_places.beside(each) > 0; });
    m_setUpFirst->setVisible(!isAnyUseful && !m_places.inGroup.isEmpty() && context().setUpToken);
    m_sourceNote->setText(sourceText(source, isAnyUseful));
    Q_EMIT completeChanged();
}

QString HowPage::sourceText(int source, bool isAnyUseful) const
{
    const QString first
        = tr("Set one up in an organization of the group first, then share it: your choice is "
             "kept until then. Or choose one token each.");
    if (m_sources.isEmpty())
        return tr("No token on your list can be shared in this region.") + QLatin1Char(' ') + first;
    if (!isAnyUseful)
        return tr("No token on your list is of a group that you have chosen organizations of.")
            + QLatin1Char(' ') + first;
    const int beside = source < 0 ? 0 : m_places.beside(m_sources.at(source));
    if (beside == 0)
        return tr("None of the chosen organizations can share it: they are in other groups.");
    //: %1 is how many of them.
    return tr("%1 of %Ln chosen organization(s) can share it: they are in its group. Its record on your list "
              "will name them.",
        nullptr, static_cast<int>(m_places.organizations.size()))
        .arg(QLocale().toString(beside));
}

bool HowPage::isComplete() const
{
    return m_share->isChecked() ? m_source->currentIndex() >= 0 : m_type->currentIndex() >= 0;
}

int HowPage::nextId() const
{
    return static_cast<int>(SharingPageId::Preview);
}

void HowPage::takeFocus()
{
    (m_share->isChecked() ? m_share : m_each)->setFocus();
}

} // namespace broker::ui
