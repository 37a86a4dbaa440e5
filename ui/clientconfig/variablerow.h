// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/fieldcheck.h"
#include "clientconfig/furthervariable.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace broker::ui {

class PlainLabel;
class SecretField;

/// One further variable: its name, its value, and whether the value is secret. A secret value is in the
/// hidden field only.
///
/// objectNames: variableRow; in it variableName, variableValue (or secretEdit), variableSecret,
/// removeVariableButton, variableProblem.
class VariableRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariableRow)

public:
    explicit VariableRow(QWidget *parent = nullptr);

    /// Counted from one; part of what screen readers say.
    void setPlace(int place);
    void fill(const clientconfig::FurtherVariable &variable);
    [[nodiscard]] clientconfig::FurtherVariable variable() const;
    /// Whether the user entered something: not what was filled in.
    [[nodiscard]] bool hasEntry() const;
    /// Nothing is said about what is still missing in a row that is being filled in.
    void showProblem(const std::optional<clientconfig::FieldProblem> &problem);

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    void buildLayout();
    void showKind();

    QLabel *m_nameLabel;
    QLabel *m_valueLabel;
    QLineEdit *m_name;
    QLineEdit *m_plain;
    SecretField *m_hidden;
    QCheckBox *m_isSecret;
    QPushButton *m_remove;
    PlainLabel *m_problem;
    QString m_filledName;
    Secret m_filledValue;
};

} // namespace broker::ui
