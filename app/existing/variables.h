// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/rawclient.h"

#include <QHash>
#include <QStringList>

// The variables of one client by name, as the client itself sees them.
namespace broker::existing {

class Variables final
{
public:
    /// Of several by one name the last counts; others with another value are noted as repeated.
    Variables(const QList<RawVariable> &all, QList<Ignored> &ignored);

    [[nodiscard]] bool contains(const QString &name) const { return m_byName.contains(name); }
    /// As it is written.
    [[nodiscard]] Secret raw(const QString &name) const { return m_byName.value(name).value; }
    /// With every reference in it replaced, as the client does it: once, and no further. What the sources do
    /// not set stays as it is.
    [[nodiscard]] Secret seen(const QString &name) const;
    /// An expression of a template, as the client would see it.
    [[nodiscard]] Secret evaluated(QLatin1String expression) const;
    [[nodiscard]] Spot spot(const QString &name) const { return m_byName.value(name).spot; }
    /// In the order of the sources. Without the parts that a value was cut into.
    [[nodiscard]] QStringList names() const;

private:
    [[nodiscard]] Secret replaced(const Secret &value) const;

    QHash<QString, RawVariable> m_byName;
    QStringList m_names;
};

/// "<github-token>", "xxxx", "{{ .Values.token }}", "${TOKEN}", or nothing at all.
[[nodiscard]] bool isPlaceholder(const Secret &value);
/// The whole value stands for one that is somewhere else: "${NAME}", "$(NAME)", "$NAME" in capitals,
/// "%NAME%", or the path of an entry in a store of secrets.
[[nodiscard]] bool isReference(const Secret &value);

} // namespace broker::existing
