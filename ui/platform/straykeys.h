// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QCoreApplication;

namespace broker::ui {

/// Alt and a letter that no control has are no input: Qt's fields would take the letter, and behind the dots
/// of a secret nobody would see it. Shortcuts are looked for before this, and AltGr is no Alt.
class StrayKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StrayKeys)

public:
    explicit StrayKeys(QCoreApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace broker::ui
