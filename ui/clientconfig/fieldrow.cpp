// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/fieldrow.h"

#include "clientconfig/addresslogin.h"
#include "platform/theme.h"
#include "presenters/clientconfigtext.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/lettermark.h"
#include "widgets/plainlabel.h"
#include "widgets/secretfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broker::ui {

using clientconfig::ProblemKind;
using clientconfig::Severity;
using integrations::FieldForm;

namespace {

constexpr int longestLine = 2000;

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Tone::Info;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Error:
        break;
    }
    return Tone::Danger;
}

} // namespace

FieldRow::FieldRow(const clientconfig::ClientFieldSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_label(new PlainLabel)
    , m_help(named(new PlainLabel(fieldHelp(spec.field)), "fieldHelp"))
    , m_problemText(named(new PlainLabel, "fieldProblem"))
    , m_use(button("useSuggestionButton", tr("Use this")))
    , m_moveLogin(button("moveLoginButton", tr("Move them to their fields")))
{
    setObjectName(QLatin1String("field-") + spec.field.text());
    m_problemText->hide();
    m_use->hide();
    m_moveLogin->hide();
    m_label->setText(fieldName(spec.field));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(layout->spacing() / 2);
    layout->addWidget(m_label);
    buildEditor();
    layout->addWidget(m_problemText);
    layout->addWidget(m_use, 0, Qt::AlignLeading);
    layout->addWidget(m_moveLogin, 0, Qt::AlignLeading);
    layout->addWidget(m_help);
    connect(m_use, &QPushButton::clicked, this, &FieldRow::useSuggestion);
    connect(m_moveLogin, &QPushButton::clicked, this, &FieldRow::loginFound);
    setSpec(spec);
    refreshColours();
}

void FieldRow::buildEditor()
{
    const QString name = fieldName(m_spec.field);
    const QString help = fieldHelp(m_spec.field);
    QWidget *editor = nullptr;
    if (m_spec.isSecret()) {
        m_secret = new SecretField;
        m_secret->setLabel(*m_label);
        m_secret->setDescription(help);
        if (m_spec.form == FieldForm::Password)
            m_secret->setCleaning(Cleaning::Nothing);
        connect(m_secret, &SecretField::edited, this, &FieldRow::visit);
        layout()->addWidget(m_secret);
        setFocusProxy(m_secret);
        return;
    }
    if (m_spec.form == FieldForm::Flag) {
        m_flag = new QCheckBox(name);
        m_label->hide();
        connect(m_flag, &QCheckBox::toggled, this, &FieldRow::edited);
        editor = m_flag;
    } else if (m_spec.form == FieldForm::Choice) {
        m_choice = new QComboBox;
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(12);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &FieldRow::edited);
        editor = m_choice;
    } else {
        m_line = new QLineEdit;
        m_line->setMaxLength(longestLine);
        m_line->installEventFilter(this);
        connect(m_line, &QLineEdit::textChanged, this, &FieldRow::visit);
        editor = m_line;
    }
    editor->setObjectName(QStringLiteral("fieldEdit"));
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(help);
    m_label->setBuddy(editor);
    layout()->addWidget(editor);
    setFocusProxy(editor);
}

void FieldRow::setSpec(const clientconfig::ClientFieldSpec &spec)
{
    m_spec = spec;
    if (m_line)
        m_line->setPlaceholderText(spec.fallback);
    if (m_choice && m_choice->count() == 0)
        fillChoices();
}

void FieldRow::fillChoices()
{
    //: The first entry of a list: what holds when nothing is chosen. %1 is a value of the Broker client.
    m_choice->addItem(
        m_spec.fallback.isEmpty() ? tr("None") : tr("%1 (default)").arg(m_spec.fallback), QString());
    for (const QString &choice : std::as_const(m_spec.choices)) {
        if (choice != m_spec.fallback)
            m_choice->addItem(choice, choice);
    }
}

Lettering FieldRow::lettering()
{
    return {fieldName(m_spec.field), [this](const QString &text) {
                if (m_flag)
                    m_flag->setText(text);
                else
                    m_label->setText(text);
            }};
}

QList<Lettering> FieldRow::buttonLetterings()
{
    QList<Lettering> letterings;
    if (!m_secret)
        return letterings;
    m_secret->letterButtons([this, &letterings](const QString &text) {
        // The field asks for its texts one by one, always in the same order.
        const qsizetype place = letterings.size();
        letterings.append({withoutLetterMark(text), [this, place](const QString &lettered) {
                               qsizetype at = 0;
                               m_secret->letterButtons([&at, place, &lettered](const QString &old) {
                                   return at++ == place ? lettered : old;
                               });
                           }});
        return text;
    });
    return letterings;
}

void FieldRow::store(clientconfig::Answers &answers) const
{
    if (m_secret)
        answers.setSecret(m_spec.field, m_secret->secret());
    else if (m_flag)
        answers.setText(m_spec.field, m_flag->isChecked() ? QStringLiteral("true") : QString());
    else if (m_choice)
        answers.setText(m_spec.field, m_choice->currentData().toString());
    else
        answers.setText(m_spec.field, m_line->text());
}

void FieldRow::fill(const clientconfig::Answers &answers)
{
    if (answers.isEmpty(m_spec.field))
        return;
    if (m_secret) {
        m_filledSecret = answers.secret(m_spec.field);
        m_secret->setSecret(m_filledSecret);
        refreshHelp();
        return;
    }
    m_filledText = answers.text(m_spec.field);
    const QSignalBlocker blocker(focusProxy());
    if (m_line)
        m_line->setText(m_filledText);
    else if (m_flag)
        m_flag->setChecked(true);
    else
        m_choice->setCurrentIndex(std::max(m_choice->findData(m_filledText), 0));
}

QString FieldRow::text() const
{
    return m_line ? m_line->text() : QString();
}

void FieldRow::enter(const clientconfig::Answers &answers)
{
    if (answers.isEmpty(m_spec.field))
        return;
    if (m_secret)
        m_secret->setSecret(answers.secret(m_spec.field));
    else if (m_line)
        m_line->setText(answers.text(m_spec.field));
    visit();
}

bool FieldRow::hasEntry() const
{
    if (m_secret)
        return !m_secret->isEmpty() && !(m_secret->secret() == m_filledSecret);
    if (m_line)
        return !m_line->text().isEmpty() && m_line->text() != m_filledText;
    if (m_flag)
        return m_flag->isChecked() && m_filledText.isEmpty();
    return m_choice->currentIndex() > 0 && m_choice->currentData().toString() != m_filledText;
}

void FieldRow::visit()
{
    m_visited = true;
    refreshHelp();
    Q_EMIT edited();
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut && !m_line->text().isEmpty()) {
        m_visited = true;
        refreshProblem();
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::showProblem(const std::optional<clientconfig::FieldProblem> &problem)
{
    m_problem = problem;
    refreshProblem();
}

void FieldRow::refreshProblem()
{
    const bool isQuiet = m_problem && m_problem->kind == ProblemKind::Missing && !m_visited;
    const bool shows = m_problem && !isQuiet;
    QString text;
    if (shows)
        text = problemText(*m_problem);
    const bool suggests = shows && !m_problem->suggestion.isEmpty();
    if (suggests) {
        //: %1 is what is wrong with an entry, %2 what was most likely meant.
        text = tr("%1 Perhaps you mean: %2").arg(text, m_problem->suggestion);
        m_use->setAccessibleName(tr("Use this: %1").arg(m_problem->suggestion));
    }
    m_use->setVisible(suggests);
    m_moveLogin->setVisible(
        shows && m_problem->kind == ProblemKind::HasCredentials && clientconfig::loginFieldsOf(m_spec.field));
    if (text != m_problemText->text()) {
        m_problemText->setText(text);
        if (!text.isEmpty())
            announce(*m_problemText, text);
    }
    m_problemText->setVisible(shows);
    refreshColours();
}

void FieldRow::refreshHelp()
{
    if (!m_secret)
        return;
    // Only what is kept is ever filled in.
    const bool isKept = !m_filledSecret.isEmpty() && m_secret->secret() == m_filledSecret;
    const QString help
        = !m_offer.isEmpty() && m_secret->isEmpty() ? m_offer : fieldHelp(m_spec.field, isKept);
    m_help->setText(help);
    m_secret->setDescription(help);
}

void FieldRow::setOffer(const QString &hint)
{
    m_offer = hint;
    refreshHelp();
}

void FieldRow::useSuggestion()
{
    const QString suggestion = m_problem ? m_problem->suggestion : QString();
    if (!m_line || suggestion.isEmpty())
        return;
    m_line->setText(suggestion);
    m_line->setFocus();
}

void FieldRow::refreshColours()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, toneColor(Tone::Muted, palette()));
    m_help->setPalette(quiet);
    QPalette loud = palette();
    const Tone tone = m_problem ? toneOf(m_problem->severity) : Tone::Plain;
    loud.setColor(QPalette::WindowText, toneColor(tone, palette()));
    m_problemText->setPalette(loud);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColours();
}

} // namespace broker::ui
