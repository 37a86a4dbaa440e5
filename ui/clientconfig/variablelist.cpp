// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/variablelist.h"

#include "clientconfig/variablerow.h"
#include "presenters/clientconfigtext.h"
#include "widgets/build.h"
#include "widgets/mnemonics.h"
#include "widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

using clientconfig::FieldProblem;
using clientconfig::FurtherVariable;
namespace field = integrations::field;

namespace {

/// More than anybody has, and few enough to be remembered.
constexpr qsizetype mostRows = 50;

} // namespace

VariableList::VariableList(QWidget *parent)
    : QWidget(parent)
    , m_rowLayout(new QVBoxLayout)
    , m_add(button("addVariableButton", tr("Add a variable"), "plus"))
{
    setObjectName(QStringLiteral("variableList"));
    m_add->setAccessibleDescription(fieldHelp(field::furtherVariables));
    auto *title = new PlainLabel(fieldName(field::furtherVariables));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_rowLayout->setSpacing(2 * layout->spacing());
    layout->addWidget(title);
    layout->addWidget(new PlainLabel(fieldHelp(field::furtherVariables)));
    layout->addLayout(m_rowLayout);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow()->setFocus(); });
}

void VariableList::assignMnemonic(QSet<QChar> &taken)
{
    m_add->setText(withMnemonic(m_add->text(), taken));
}

VariableRow *VariableList::addRow()
{
    auto *row = new VariableRow;
    m_rowLayout->addWidget(row);
    // Now, not with the next event: it is to get the focus.
    row->show();
    m_rows.append(row);
    row->setPlace(static_cast<int>(m_rows.size()));
    m_add->setEnabled(m_rows.size() < mostRows);
    connect(row, &VariableRow::edited, this, &VariableList::edited);
    connect(row, &VariableRow::removeRequested, this, [this, row] {
        const qsizetype place = m_rows.indexOf(row);
        removeRow(row);
        // The focus stays near.
        if (m_rows.isEmpty())
            m_add->setFocus();
        else
            m_rows[std::min(place, m_rows.size() - 1)]->setFocus();
        Q_EMIT edited();
    });
    return row;
}

void VariableList::removeRow(VariableRow *row)
{
    m_rows.removeAll(row);
    m_rowLayout->removeWidget(row);
    row->hide();
    row->deleteLater();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(static_cast<int>(i) + 1);
    m_add->setEnabled(true);
}

void VariableList::fill(const QList<FurtherVariable> &variables)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.constLast());
    for (const FurtherVariable &variable : variables) {
        if (m_rows.size() < mostRows)
            addRow()->fill(variable);
    }
}

QList<FurtherVariable> VariableList::variables() const
{
    QList<FurtherVariable> variables;
    for (const VariableRow *row : m_rows)
        variables.append(row->variable());
    return variables;
}

bool VariableList::hasEntry() const
{
    return std::any_of(
        m_rows.cbegin(), m_rows.cend(), [](const VariableRow *row) { return row->hasEntry(); });
}

void VariableList::showProblems(const QList<FieldProblem> &problems)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto found = std::find_if(problems.cbegin(), problems.cend(), [i](const FieldProblem &problem) {
            return problem.field == field::furtherVariables && problem.row == i;
        });
        m_rows[i]->showProblem(found == problems.cend() ? std::nullopt : std::optional(*found));
    }
}

} // namespace broker::ui
