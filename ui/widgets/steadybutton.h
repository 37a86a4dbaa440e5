// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QAbstractButton;

namespace broker::ui {

/// Makes the button wide enough for each of its texts, so that neither it nor what is beside it moves when
/// the text changes. Of the font and style it has now.
void keepRoomFor(QAbstractButton &button, const QStringList &texts);

} // namespace broker::ui
