// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/fingerprintview.h"

#include "presenters/masktext.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/wordhelp.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broker::ui {

namespace {

/// Read only; shows both ends of a text that does not fit, and all of it to whoever enters the field.
class ElidingField final : public QLineEdit
{
public:
    explicit ElidingField(QWidget *parent)
        : QLineEdit(parent)
    {
        setReadOnly(true);
        setLayoutDirection(Qt::LeftToRight);
        setAlignment(Qt::AlignLeft);
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QStyleOptionFrame option;
        initStyleOption(&option);
        constexpr int sideMargin = 2; // as QLineEdit has it
        const QRect inside = style()
                                 ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                                 .marginsRemoved(textMargins())
                                 .adjusted(sideMargin, 0, -sideMargin, 0);
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= inside.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideMiddle, inside.width()));
    }
};

} // namespace

FingerprintView::FingerprintView(QWidget *parent)
    : QWidget(parent)
    , m_masked(named(new ElidingField(this), "fingerprintMasked"))
    , m_sha256(named(new ElidingField(this), "fingerprintSha256"))
    , m_note(named(new PlainLabel(this), "fingerprintNote"))
{
    setIsBrokerToken(true);

    auto *maskedLabel = new PlainLabel(tr("Fin&gerprint"), this);
    auto *sha256Label = new PlainLabel(tr("SHA-&256"), this);
    for (PlainLabel *label : {maskedLabel, sha256Label})
        label->setWordWrap(false);
    maskedLabel->setBuddy(m_masked);
    sha256Label->setBuddy(m_sha256);
    m_masked->setAccessibleName(tr("Fingerprint"));
    m_sha256->setAccessibleName(tr("SHA-256"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    column->addLayout(form);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(withWordHelp(maskedLabel, "fingerprint"), m_masked);
    form->addRow(sha256Label, m_sha256);
    // Outside of the form, which does not find out how high a text is that becomes another.
    column->addWidget(m_note);
}

void FingerprintView::setIsBrokerToken(bool isBrokerToken)
{
    m_note->setText(isBrokerToken
            ? tr("Both match what the Broker client writes to its logs, so you can tell which token it uses.")
            : tr("Both tell credentials apart without showing them."));
}

void FingerprintView::alignWith(QFormLayout &above)
{
    QList<QWidget *> names;
    int widest = 0;
    for (QFormLayout *form : {&above, findChild<QFormLayout *>()}) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (!item || !item->widget())
                continue;
            names.append(item->widget());
            widest = std::max(widest, item->widget()->sizeHint().width());
        }
    }
    for (QWidget *name : std::as_const(names))
        name->setMinimumWidth(widest);
}

void FingerprintView::setFingerprint(const Fingerprint &fingerprint)
{
    m_masked->setText(maskText(fingerprint));
    m_sha256->setText(fingerprint.sha256());
    m_sha256->setCursorPosition(0);
}

void FingerprintView::clear()
{
    m_masked->clear();
    m_sha256->clear();
}

} // namespace broker::ui
