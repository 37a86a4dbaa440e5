// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractItemView;
class QLineEdit;
class QWidget;

namespace broker::ui {

/// Makes it look like what it is for: a mark in front and, once there is a text, a button behind it that
/// clears it. Their names are what screen readers say; Qt gives such buttons none. The button is our own,
/// because Qt's asks the desktop's icon themes for a picture, which takes longer than all the rest of the
/// window.
void dressAsSearch(QLineEdit &edit, const QString &name, const QString &clearName);

/// The arrows and the page keys move through the list that is searched, while the text cursor stays in the
/// field. The list must live as long as the field.
void moveThrough(QAbstractItemView &list, QLineEdit &search);

/// A field that finds rows of a table: named and dressed as all of them are. It belongs to the layout it is
/// given to.
[[nodiscard]] QLineEdit *makeSearch(const QString &objectName, const QString &name, const QString &clearName);

/// Ctrl+F leads to the field while the page is on the screen.
void letFindLeadTo(QLineEdit &edit, QWidget &page);
/// The same by a command: what is there is selected, so that typing takes its place.
void takeFocusToFind(QLineEdit &edit);

} // namespace broker::ui
