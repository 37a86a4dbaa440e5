// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/mounts.h"

#include "existing/secretparts.h"

#include <QRegularExpression>

namespace broker::existing {

Mount mountOf(const QString &source, const QString &target, const Spot &spot)
{
    // A word alone is the name of a volume of the engine's own.
    static const QRegularExpression volume(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_.-]*$"));
    return {volume.match(source).hasMatch() ? QString() : source, target, spot};
}

std::optional<Mount> mountIn(const QString &text, const Spot &spot)
{
    // "C:/certs:/certs": the first colon is the drive's.
    static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:[/\\\\]"));
    const qsizetype start = drive.match(text).hasMatch() ? 2 : 0;
    const qsizetype inside = text.indexOf(QLatin1String(":/"), start);
    // A volume of the engine's own, without a name.
    if (inside <= 0)
        return text.startsWith(u'/') ? std::optional(mountOf({}, text, spot)) : std::nullopt;
    return mountOf(text.left(inside), text.mid(inside + 1).section(u':', 0, 0), spot);
}

std::optional<Mount> mountFromElsewhere(const QString &text, const Spot &spot)
{
    // All of the source may be missing.
    auto mount = mountIn(text.startsWith(u':') ? u'/' + text : text, spot);
    if (mount)
        mount->onHost.clear();
    return mount;
}

bool isOfRules(const Mount &mount)
{
    // In the place of the image's own.
    return mount.inContainer.endsWith(QLatin1String("/accept.json"));
}

Mounts::Mounts(const QList<Mount> &mounts)
{
    for (const Mount &mount : mounts) {
        if (!mount.inContainer.isEmpty())
            m_mounts.append({mount});
    }
}

std::optional<QString> Mounts::onHost(const QString &path)
{
    for (Known &known : m_mounts) {
        const QString &inside = known.mount.inContainer;
        if (path != inside && !path.startsWith(inside + u'/'))
            continue;
        known.isTold = true;
        if (!known.mount.onHost.isEmpty())
            return known.mount.onHost + path.mid(inside.size());
    }
    return std::nullopt;
}

QList<Ignored> Mounts::untold() const
{
    QList<Ignored> ignored;
    for (const Known &known : m_mounts) {
        const QString &inside = known.mount.inContainer;
        if (!known.isTold)
            ignored.append({isOfRules(known.mount) ? IgnoredReason::OwnRules : IgnoredReason::NotMounted,
                shownName(inside), known.mount.spot});
    }
    return ignored;
}

} // namespace broker::existing
