// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/variablerow.h"

#include "platform/theme.h"
#include "presenters/clientconfigtext.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/secretfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace broker::ui {

using clientconfig::FurtherVariable;

namespace {

constexpr int longestName = 100;
constexpr int longestValue = 2000;

} // namespace

VariableRow::VariableRow(QWidget *parent)
    : QWidget(parent)
    , m_nameLabel(new PlainLabel(tr("Name of the variable")))
    , m_valueLabel(new PlainLabel(tr("Value")))
    , m_name(named(new QLineEdit, "variableName"))
    , m_plain(named(new QLineEdit, "variableValue"))
    , m_hidden(new SecretField)
    , m_isSecret(named(new QCheckBox(tr("The value is secret")), "variableSecret"))
    , m_remove(button("removeVariableButton", tr("Remove"), "trash"))
    , m_problem(named(new PlainLabel, "variableProblem"))
{
    setObjectName(QStringLiteral("variableRow"));
    buildLayout();
    m_hidden->setCleaning(Cleaning::Nothing);
    m_isSecret->setChecked(true);
    showKind();
    connect(m_name, &QLineEdit::textEdited, this, &VariableRow::edited);
    connect(m_plain, &QLineEdit::textEdited, this, &VariableRow::edited);
    connect(m_hidden, &SecretField::edited, this, &VariableRow::edited);
    connect(m_isSecret, &QCheckBox::toggled, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, &VariableRow::removeRequested);
}

void VariableRow::buildLayout()
{
    m_name->setMaxLength(longestName);
    m_name->setLayoutDirection(Qt::LeftToRight);
    m_plain->setMaxLength(longestValue);
    m_problem->hide();
    m_nameLabel->setBuddy(m_name);

    auto *last = new QHBoxLayout;
    last->addWidget(m_isSecret);
    last->addStretch(1);
    last->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(layout->spacing() / 2);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(m_valueLabel);
    layout->addWidget(m_plain);
    layout->addWidget(m_hidden);
    layout->addLayout(last);
    layout->addWidget(m_problem);
    setFocusProxy(m_name);
}

/// What was typed for a secret is never shown by a click on the box: it is gone. The other way round it
/// stays.
void VariableRow::showKind()
{
    const bool isSecret = m_isSecret->isChecked();
    if (isSecret && !m_plain->text().isEmpty())
        m_hidden->setSecret(Secret::take(m_plain->text()));
    if (!isSecret)
        m_hidden->clear();
    else
        m_plain->clear();
    m_hidden->setVisible(isSecret);
    m_plain->setVisible(!isSecret);
    if (isSecret) {
        m_hidden->setLabel(*m_valueLabel);
    } else {
        m_valueLabel->setBuddy(m_plain);
        m_plain->setAccessibleName(m_valueLabel->text());
    }
}

void VariableRow::setPlace(int place)
{
    const QString number = QLocale().toString(place);
    //: Read out, not shown. %1 is a number: the first, the second variable.
    m_name->setAccessibleName(tr("Name of variable %1").arg(number));
    m_isSecret->setAccessibleName(tr("The value of variable %1 is secret").arg(number));
    m_remove->setAccessibleName(tr("Remove variable %1").arg(number));
}

void VariableRow::fill(const FurtherVariable &variable)
{
    m_filledName = variable.name;
    m_filledValue = variable.value;
    m_name->setText(variable.name);
    const QSignalBlocker blocker(m_isSecret);
    m_isSecret->setChecked(variable.isSecret);
    showKind();
    if (variable.isSecret)
        m_hidden->setSecret(variable.value);
    else
        variable.value.reveal([this](QByteArrayView bytes) { m_plain->setText(QString::fromUtf8(bytes)); });
}

FurtherVariable VariableRow::variable() const
{
    const bool isSecret = m_isSecret->isChecked();
    return {m_name->text(), isSecret ? m_hidden->secret() : Secret::take(m_plain->text()), isSecret};
}

bool VariableRow::hasEntry() const
{
    const FurtherVariable now = variable();
    return !now.isBlank() && (now.name != m_filledName || !(now.value == m_filledValue));
}

void VariableRow::showProblem(const std::optional<clientconfig::FieldProblem> &problem)
{
    const bool isUnfinished = problem && problem->kind == clientconfig::ProblemKind::Missing;
    const QString text = problem && !isUnfinished ? problemText(*problem) : QString();
    if (text == m_problem->text())
        return;
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QPalette loud = palette();
    const bool isError = problem && problem->severity == clientconfig::Severity::Error;
    loud.setColor(QPalette::WindowText, toneColor(isError ? Tone::Danger : Tone::Info, palette()));
    m_problem->setPalette(loud);
    if (!text.isEmpty())
        announce(*m_problem, text);
}

} // namespace broker::ui
