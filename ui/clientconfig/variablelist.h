// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/fieldcheck.h"
#include "clientconfig/furthervariable.h"

#include <QChar>
#include <QList>
#include <QSet>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace broker::ui {

class VariableRow;

/// Variables that no field asks for, one row each.
///
/// objectNames: variableList, addVariableButton; for the rows see VariableRow.
class VariableList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariableList)

public:
    explicit VariableList(QWidget *parent = nullptr);

    void assignMnemonic(QSet<QChar> &taken);
    /// Instead of what is there, without `edited`.
    void fill(const QList<clientconfig::FurtherVariable> &variables);
    [[nodiscard]] QList<clientconfig::FurtherVariable> variables() const;
    [[nodiscard]] bool hasEntry() const;
    /// Of the whole form; the others are not looked at.
    void showProblems(const QList<clientconfig::FieldProblem> &problems);

Q_SIGNALS:
    void edited();

private:
    VariableRow *addRow();
    void removeRow(VariableRow *row);

    QVBoxLayout *m_rowLayout;
    QPushButton *m_add;
    QList<VariableRow *> m_rows;
};

} // namespace broker::ui
