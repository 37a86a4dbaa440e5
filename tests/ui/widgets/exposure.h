// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessible>
#include <QMetaProperty>
#include <QStringList>
#include <QVariant>
#include <QWidget>

// Everything that a screen reader, a property browser or a log could read of a widget and its children.
namespace exposure {

inline QStringList accessibleTexts(QAccessibleInterface *interface)
{
    QStringList texts;
    if (interface == nullptr)
        return texts;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
             QAccessible::Help, QAccessible::Accelerator})
        texts.append(interface->text(kind));
    if (QAccessibleTextInterface *text = interface->textInterface())
        texts.append(text->text(0, text->characterCount()));
    for (int i = 0; i < interface->childCount(); ++i)
        texts.append(accessibleTexts(interface->child(i)));
    return texts;
}

/// Without the "text" of line edits, where a secret has to be while it is typed.
inline QStringList properties(QWidget &widget)
{
    QStringList texts;
    QList<QWidget *> all = widget.findChildren<QWidget *>();
    all.prepend(&widget);
    for (const QWidget *each : std::as_const(all)) {
        const QMetaObject *meta = each->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            const bool isInput = each->inherits("QLineEdit") && qstrcmp(property.name(), "text") == 0;
            if (!isInput)
                texts.append(property.read(each).toString());
        }
    }
    return texts;
}

} // namespace exposure
