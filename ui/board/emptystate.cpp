// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/emptystate.h"

#include "platform/icons.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr int pictureSize = 96;

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
    , m_practice(button("emptyPracticeButton", tr("Try it in practice &mode")))
{
    setObjectName(QStringLiteral("emptyState"));
    m_setUp->setDefault(true);
    QFont big = m_setUp->font();
    big.setPointSizeF(big.pointSizeF() * 1.25);
    m_setUp->setFont(big);
    m_existing->setAccessibleDescription(
        tr("Reads the token and the credential from what a Broker client was started with."));
    m_existing->setFlat(true);
    m_practice->setFlat(true);
    m_practice->setAccessibleDescription(tr("With a made-up Snyk; nothing leaves this computer."));

    auto *sentence = new PlainLabel(
        tr("Get the token that connects your Snyk Broker, and keep it in the keychain of this computer."));
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setMaximumWidth(560);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(new Picture, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(sentence, 10);
    row->addStretch();
    layout->addLayout(row);
    layout->addSpacing(12);
    layout->addWidget(m_setUp, 0, Qt::AlignHCenter);
    auto *besides = new QHBoxLayout;
    besides->addStretch();
    besides->addWidget(m_existing);
    besides->addWidget(m_practice);
    besides->addStretch();
    layout->addLayout(besides);
    layout->addStretch(3);

    connect(m_setUp, &QPushButton::clicked, this, &EmptyState::setUpRequested);
    connect(m_existing, &QPushButton::clicked, this, &EmptyState::existingRequested);
    connect(m_practice, &QPushButton::clicked, this, &EmptyState::practiceRequested);
}

void EmptyState::setPracticeOffered(bool offered)
{
    m_practice->setVisible(offered);
}

void EmptyState::takeFocus()
{
    m_setUp->setFocus();
}

} // namespace broker::ui
