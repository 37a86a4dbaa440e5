// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/needsview.h"

#include "platform/theme.h"
#include "presenters/credentialwords.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

PlainLabel *boldLabel(const QString &text)
{
    auto *label = new PlainLabel(text);
    bold(label);
    return label;
}

PlainLabel *mutedLabel(const QString &text)
{
    auto *label = new PlainLabel(text);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, toneColor(Tone::Muted, colours));
    label->setPalette(colours);
    return label;
}

} // namespace

NeedsView::NeedsView(QWidget *parent)
    : QGroupBox(parent)
{
    setObjectName(QStringLiteral("needsBox"));
    setLayout(new QVBoxLayout);
}

void NeedsView::showType(const credentials::CredentialType &type)
{
    // Asked at every change, such as each letter of an address.
    if (m_shown == type.kind)
        return;
    m_shown = type.kind;
    delete m_body;
    m_body = new QWidget;
    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins({});
    setTitle(kindText(type.kind));
    lines->addWidget(mutedLabel(tr("What it needs, and why:")));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (const credentials::Need &need : type.needs) {
        const int row = grid->rowCount();
        auto *name = named(boldLabel(need.name), "needName");
        auto *reason = named(new PlainLabel(needText(need.why)), "needReason");
        auto *what = new QVBoxLayout;
        what->setSpacing(0);
        what->addWidget(name);
        what->addWidget(mutedLabel(needFormText(need.form)));
        grid->addLayout(what, row, 0, Qt::AlignTop);
        grid->addWidget(reason, row, 1, Qt::AlignTop);
    }
    lines->addLayout(grid);
    lines->addSpacing(lines->spacing());
    auto *lifetime = named(new PlainLabel(lifetimeText(type.lifetime)), "credentialLifetime");
    lines->addWidget(lifetime);
    for (const credentials::Note &note : type.notes) {
        auto *text = named(new PlainLabel(noteText(note, QLocale())), "credentialNote");
        lines->addWidget(text);
    }
    layout()->addWidget(m_body);
}

} // namespace broker::ui
