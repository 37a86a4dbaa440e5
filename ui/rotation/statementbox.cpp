// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/statementbox.h"

#include "presenters/rotationtext.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/readable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

StatementBox::StatementBox(
    const QString &title, const QString &explanation, QList<rotation::StatedFact> facts, QWidget *parent)
    : QGroupBox(title, parent)
    , m_facts(std::move(facts))
    , m_words(named(new QLineEdit, "statementWords"))
    , m_confirm(button("statementButton", tr("State &it"), "check"))
{
    setObjectName(QStringLiteral("statementBox"));
    m_words->setMaxLength(static_cast<int>(rotation::longestStatement));
    m_words->setPlaceholderText(tr("Seen by whom, where, when"));

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(readable(new PlainLabel(explanation)));
    // Words without a fact would state nothing; with one fact there is nothing to choose.
    if (m_facts.size() > 1) {
        for (qsizetype i = 0; i < m_facts.size(); ++i) {
            auto *choice = named(
                new QRadioButton(statedFactText(m_facts.at(i))), QStringLiteral("statementFact%1").arg(i));
            connect(choice, &QRadioButton::toggled, this, &StatementBox::refresh);
            layout->addWidget(choice);
            m_choices.append(choice);
        }
    }
    auto *label = new QLabel(tr("In your &own words, without any secret:"));
    label->setBuddy(m_words);
    layout->addWidget(label);
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_confirm);
    layout->addLayout(row);
    connect(m_words, &QLineEdit::textChanged, this, &StatementBox::refresh);
    // After the key has been dealt with: what the statement unlocks must not take it as well.
    connect(m_words, &QLineEdit::returnPressed, this, &StatementBox::submit, Qt::QueuedConnection);
    connect(m_confirm, &QPushButton::clicked, this, &StatementBox::submit);
    refresh();
}

void StatementBox::clear()
{
    m_words->clear();
    for (QRadioButton *choice : std::as_const(m_choices)) {
        choice->setAutoExclusive(false);
        choice->setChecked(false);
        choice->setAutoExclusive(true);
    }
}

std::optional<rotation::StatedFact> StatementBox::fact() const
{
    if (m_choices.isEmpty())
        return m_facts.constFirst();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i)->isChecked())
            return m_facts.at(i);
    }
    return std::nullopt;
}

void StatementBox::refresh()
{
    m_confirm->setEnabled(fact() && !rotation::boundedStatement(m_words->text()).isEmpty());
}

void StatementBox::submit()
{
    const auto chosen = fact();
    if (chosen && m_confirm->isEnabled())
        Q_EMIT stated(*chosen, m_words->text());
}

} // namespace broker::ui
