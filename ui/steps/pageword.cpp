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
    // The page keeps the heading no wider than its words: it stands behind the last of them.
}

} // namespace broker::ui
