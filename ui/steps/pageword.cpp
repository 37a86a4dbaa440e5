// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/pageword.h"

#include "steps/steppage.h"
#include "widgets/wordhelp.h"

#include <QHBoxLayout>
#include <QLabel>

namespace broker::ui {

void explainWord(StepPage &page, const char *id)
{
    auto *heading = page.findChild<QLabel *>(QStringLiteral("pageHeading"));
    auto *row = page.findChild<QHBoxLayout *>(QStringLiteral("headingRow"));
    auto *word = new WordHelp(id);
    row->insertWidget(1, word);
    // Before all that the page has been filled with. Qt puts nothing behind what Tab does not come to.
    heading->setFocusPolicy(Qt::TabFocus);
    QWidget::setTabOrder(heading, word);
    heading->setFocusPolicy(Qt::NoFocus);
    // Behind the last word of the heading, not at the far end.
    const auto fit = [heading, word] {
        heading->setMaximumWidth(
            heading->fontMetrics().horizontalAdvance(heading->text()) + word->sizeHint().width() / 2);
    };
    QObject::connect(&page, &StepPage::headingChanged, word, fit);
    fit();
}

} // namespace broker::ui
