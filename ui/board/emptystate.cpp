// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/emptystate.h"

#include "platform/icons.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/wraplayout.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr int pictureSize = 56;
/// Sentences of about sixty characters beside the buttons.
/// In letters of the average width, so that large ones have as much room as small ones.
constexpr int columnLetters = 103;

/// A picture that adds nothing to the text below.
class Picture final : public QWidget
{
public:
    explicit Picture(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setFixedSize(pictureSize, pictureSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        applicationIcon().paint(&painter, rect());
    }
};

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_setUp(button("emptySetUpButton", tr("&Set up a token…"), "plus"))
    , m_existing(button("emptyExistingButton", tr("Add an e&xisting client…"), "plus"))
    , m_practice(button("emptyPracticeButton", tr("Try it in practice &mode"), "practice"))
    , m_several(button("emptySeveralButton", tr("Set up for several organi&zations…"), "building"))
    , m_handover(button("emptyHandoverButton", tr("&Open a hand-over…"), "lock"))
{
    setObjectName(QStringLiteral("emptyState"));
    const int columnWidth = fontMetrics().averageCharWidth() * columnLetters;
    m_setUp->setDefault(true);
    auto *name = bold(named(new PlainLabel(tr("Broker Token Assistant")), "emptyName"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    name->setFont(large);
    auto *sentence
        = new PlainLabel(tr("Get the token that your Broker client, the program your company runs, connects "
                            "to Snyk with. It is kept in the password store of this computer (keychain)."));
    for (PlainLabel *label : {name, sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(columnWidth);
    }

    // One grid: what to do, and what comes of it.
    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(16);
    ways->setVerticalSpacing(6);
    ways->setColumnStretch(1, 1);
    const struct
    {
        QPushButton *button;
        QString result;
    } all[]{{m_setUp, tr("A new Broker token from Snyk, in a few steps.")},
        {m_existing, tr("Reads the token and the credential from what a Broker client was started with.")},
        {m_practice, tr("With a made-up Snyk; nothing leaves this computer.")}};
    for (const auto &[button, result] : all) {
        const int row = ways->rowCount();
        auto *text = new PlainLabel(result);
        button->setAccessibleDescription(result);
        ways->addWidget(button, row, 0);
        // Not by the layout, which would give it no more than the height of its usual width.
        text->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        ways->addWidget(text, row, 1);
        m_results.append(text);
    }
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *inside = new QVBoxLayout(column);
    inside->setContentsMargins({});
    inside->addWidget(new Picture, 0, Qt::AlignHCenter);
    inside->addWidget(name);
    inside->addWidget(sentence);
    inside->addSpacing(8);
    inside->addLayout(ways);
    inside->addSpacing(2);
    // Nobody's first choice, and to be seen as that: without frames, on one line.
    auto *further = new WrapLayout;
    for (QPushButton *each : {m_several, m_handover}) {
        each->setFlat(true);
        further->addWidget(each);
    }
    m_several->setAccessibleDescription(tr("One Broker token for many organizations, or one for each."));
    m_handover->setAccessibleDescription(tr("The encrypted file with a client that a colleague sent you."));
    for (QPushButton *each : {m_several, m_handover})
        each->setToolTip(each->accessibleDescription());
    inside->addLayout(further);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);

    connect(m_setUp, &QPushButton::clicked, this, &EmptyState::setUpRequested);
    connect(m_existing, &QPushButton::clicked, this, &EmptyState::existingRequested);
    connect(m_practice, &QPushButton::clicked, this, &EmptyState::practiceRequested);
    connect(m_several, &QPushButton::clicked, this, &EmptyState::severalRequested);
    connect(m_handover, &QPushButton::clicked, this, &EmptyState::handoverRequested);
}

void EmptyState::setPracticeOffered(bool offered)
{
    m_practice->setVisible(offered);
    m_results.constLast()->setVisible(offered);
}

void EmptyState::takeFocus()
{
    m_setUp->setFocus();
}

} // namespace broker::ui
