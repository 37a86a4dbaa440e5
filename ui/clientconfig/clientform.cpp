// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/clientform.h"

#include "clientconfig/addresslogin.h"
#include "clientconfig/fieldrow.h"
#include "clientconfig/keptcredential.h"
#include "clientconfig/variablelist.h"
#include "presenters/clientconfigtext.h"
#include "widgets/build.h"
#include "widgets/foldaway.h"
#include "widgets/lettermark.h"

#include <QComboBox>
#include <QLabel>
#include <QSet>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broker::ui {

using clientconfig::ClientFieldSpec;
using clientconfig::ClientType;

ClientForm::ClientForm(QList<ClientType> types, clientconfig::Draft start, QWidget *parent, Places places)
    : QWidget(parent)
    , m_types(std::move(types))
    , m_start(std::move(start))
    , m_places(places)
    , m_variantLabel(new QLabel)
    , m_variant(named(new QComboBox, "variantChoice"))
    , m_needed(new QVBoxLayout)
    , m_advancedButton(named(new QToolButton, "advancedButton"))
    , m_advanced(named(new QWidget, "advancedFields"))
    , m_further(new VariableList)
{
    setObjectName(QStringLiteral("clientForm"));
    buildLayout();
    fill(m_start.type.key, m_start.answers);
    showAdvanced();
    connect(m_variant, &QComboBox::currentIndexChanged, this, [this] {
        showType();
        Q_EMIT edited();
    });
}

void ClientForm::buildLayout()
{
    m_variant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_variant->setMinimumContentsLength(12);
    for (const ClientType &type : std::as_const(m_types))
        m_variant->addItem(variantName(type), QString(type.key));
    const bool isVersion = !m_types.constFirst().variant.isEmpty();
    m_variantLabel->setText(isVersion ? tr("Version of the service") : tr("How the client signs in"));
    m_variantLabel->setBuddy(m_variant);
    m_variant->setAccessibleName(m_variantLabel->text());
    if (m_types.size() == 1) {
        m_variantLabel->hide();
        m_variant->hide();
    }

    m_advancedButton->setText(tr("Ad&vanced"));
    foldAway(*m_advancedButton, *m_advanced);
    auto *advanced = new QVBoxLayout(m_advanced);
    advanced->setContentsMargins({});
    const int apart = 2 * advanced->spacing();
    advanced->setSpacing(apart);
    m_needed->setSpacing(apart);

    auto *variant = new QVBoxLayout;
    variant->setSpacing(apart / 4);
    variant->addWidget(m_variantLabel);
    variant->addWidget(m_variant);
    auto *layout = new QVBoxLayout(this);
    // On the left edge of the window's texts.
    layout->setContentsMargins(0, layout->contentsMargins().top(), 0, 0);
    layout->setSpacing(apart);
    layout->addLayout(variant);
    layout->addLayout(m_needed);
    // Tab goes to what was laid out first.
    addRows();
    layout->addWidget(m_advancedButton, 0, Qt::AlignLeading);
    layout->addWidget(m_advanced);
    layout->addStretch(1);
}

void ClientForm::addRows()
{
    // The fields of all variants, each next to what it follows in its own; what is not asked is hidden.
    QList<ClientFieldSpec> all;
    for (const ClientType &type : std::as_const(m_types)) {
        qsizetype at = 0;
        const QList<ClientFieldSpec> fields = fieldsOf(type);
        for (const ClientFieldSpec &spec : fields) {
            const auto known = std::find_if(all.cbegin(), all.cend(),
                [&spec](const ClientFieldSpec &one) { return one.field == spec.field; });
            if (known == all.cend())
                all.insert(at++, spec);
            else
                at = std::distance(all.cbegin(), known) + 1;
        }
    }
    for (const ClientFieldSpec &spec : std::as_const(all)) {
        auto *row = new FieldRow(spec);
        m_rows.insert(spec.field, row);
        if (spec.isAdvanced)
            m_advanced->layout()->addWidget(row);
        else
            m_needed->addWidget(row);
        connect(row, &FieldRow::edited, this, &ClientForm::edited);
        connect(row, &FieldRow::loginFound, this, [this, row] { moveLogin(*row); });
    }
    m_advanced->layout()->addWidget(m_further);
    connect(m_further, &VariableList::edited, this, &ClientForm::edited);
}

void ClientForm::moveLogin(const FieldRow &row)
{
    const auto login = clientconfig::loginFieldsOf(row.field());
    const auto answers = clientconfig::takeApart(row.field(), row.text());
    if (!login || !answers)
        return;
    // The address last: the password is out of sight then.
    for (const clientconfig::ClientField field : {login->userName, login->password, login->address})
        m_rows.value(field)->enter(*answers);
    m_rows.value(login->userName)->setFocus();
}

QList<ClientFieldSpec> ClientForm::fieldsOf(const ClientType &type) const
{
    auto fields = clientconfig::fieldsFor(type, m_start.region, m_start.token, m_start.place);
    if (m_places == Places::LeftOut) {
        fields.removeIf([](const ClientFieldSpec &spec) { return clientconfig::isPlace(spec.field); });
    }
    return fields;
}

QList<ClientFieldSpec> ClientForm::fields() const
{
    return fieldsOf(type());
}

/// What is filled in is seen.
void ClientForm::showAdvanced()
{
    const QList<ClientFieldSpec> asked = fields();
    const bool hasAnswer = std::any_of(asked.cbegin(), asked.cend(), [this](const ClientFieldSpec &spec) {
        return spec.isAdvanced && !m_start.answers.isEmpty(spec.field);
    });
    m_advancedButton->setChecked(hasAnswer || !m_start.answers.further().isEmpty());
}

void ClientForm::showType()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setVisible(false);
    const QList<ClientFieldSpec> asked = fields();
    for (const ClientFieldSpec &spec : asked) {
        FieldRow *row = m_rows.value(spec.field);
        row->setSpec(spec);
        row->setVisible(true);
    }
    if (m_isLettered)
        giveLetters();
}

void ClientForm::assignMnemonics(const QList<Lettering> &others)
{
    m_others = others;
    m_isLettered = true;
    giveLetters();
    QSet<QChar> taken = mnemonicsIn(*window());
    m_further->assignMnemonic(taken);
}

void ClientForm::giveLetters()
{
    QList<Lettering> needed;
    QList<Lettering> optional;
    QList<Lettering> buttons;
    QList<Lettering> advanced;
    QList<Lettering> hideButtons;
    const QList<FieldRow *> rows = findChildren<FieldRow *>();
    for (FieldRow *row : rows) {
        QList<Lettering> beside = row->buttonLetterings();
        if (row->isHidden()) {
            // What only other variants ask for takes no letter away.
            for (const Lettering &unasked : beside << row->lettering())
                unasked.show(unasked.text);
        } else if (m_advanced->isAncestorOf(row)) {
            advanced << row->lettering() << beside;
        } else {
            (row->isNeeded() ? needed : optional) << row->lettering();
            // A secret hides itself.
            if (!beside.isEmpty())
                hideButtons << beside.takeLast();
            buttons << beside;
        }
    }
    if (m_types.size() > 1) {
        needed.append({withoutLetterMark(m_variantLabel->text()),
            [this](const QString &text) { m_variantLabel->setText(text); }});
    }
    letter(*window(), needed + buttons + optional + m_others + hideButtons + advanced);
}

void ClientForm::takeFocus()
{
    if (m_types.size() > 1) {
        m_variant->setFocus();
        return;
    }
    m_needed->itemAt(0)->widget()->setFocus();
}

void ClientForm::setKept(const QString &type, const QString &hint)
{
    const QList<clientconfig::ClientField> kept = keptFields(type);
    for (FieldRow *row : std::as_const(m_rows))
        row->setOffer(kept.contains(row->field()) ? hint : QString());
}

const ClientType &ClientForm::type() const
{
    return m_types[m_variant->currentIndex()];
}

clientconfig::Answers ClientForm::answers() const
{
    clientconfig::Answers answers;
    const QList<ClientFieldSpec> asked = fields();
    for (const ClientFieldSpec &spec : asked)
        m_rows.value(spec.field)->store(answers);
    answers.setFurther(m_further->variables());
    return answers;
}

void ClientForm::fill(const QString &type, const clientconfig::Answers &answers)
{
    const int variant = m_variant->findData(type);
    if (variant < 0)
        return;
    const QSignalBlocker blocker(m_variant);
    m_variant->setCurrentIndex(variant);
    showType();
    for (FieldRow *row : std::as_const(m_rows))
        row->fill(answers);
    if (!answers.further().isEmpty())
        m_further->fill(answers.further());
    Q_EMIT edited();
}

bool ClientForm::hasEntries() const
{
    return m_further->hasEntry()
        || std::any_of(m_rows.cbegin(), m_rows.cend(), [](const FieldRow *row) { return row->hasEntry(); });
}

void ClientForm::showProblems(const QList<clientconfig::FieldProblem> &problems)
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const auto found = std::find_if(problems.cbegin(), problems.cend(),
            [&it](const clientconfig::FieldProblem &problem) { return problem.field == it.key(); });
        it.value()->showProblem(found == problems.cend() ? std::nullopt : std::optional(*found));
    }
    m_further->showProblems(problems);
}

} // namespace broker::ui
