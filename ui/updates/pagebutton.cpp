// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "updates/pagebutton.h"

#include "platform/urlopener.h"
#include "presenters/updatetext.h"
#include "widgets/messagebar.h"

#include <QPointer>
#include <QPushButton>

namespace broker::ui {

void addPageButton(
    MessageBar &bar, const UrlOpener &opener, const updates::Release &release, const QString &objectName)
{
    const auto *button = bar.addAction(pageButtonText(release), objectName);
    QObject::connect(button, &QPushButton::clicked, &bar, [shown = QPointer(&bar), &opener, release] {
        const auto sayAddress = [shown, release] {
            if (shown)
                shown->addLines({noBrowserText(release)});
        };
        const UrlOpener::Outcome outcome = opener.open(release.page.url(), sayAddress);
        if (outcome == UrlOpener::Outcome::Failed || outcome == UrlOpener::Outcome::Refused)
            sayAddress();
    });
}

} // namespace broker::ui
