// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLineEdit;

namespace broker::ui {

/// Makes it look like what it is for: a mark in front and, once there is a text, a button behind it that
/// clears it. Their names are what screen readers say; Qt gives such buttons none. The button is our own,
/// because Qt's asks the desktop's icon themes for a picture, which takes longer than all the rest of the
/// window.
void dressAsSearch(QLineEdit &edit, const QString &name, const QString &clearName);

} // namespace broker::ui
