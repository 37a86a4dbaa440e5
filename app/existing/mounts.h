// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/found.h"

#include <QList>
#include <QString>

#include <optional>

// What a container is given of the files outside.
namespace broker::existing {

/// A file or folder inside the container.
struct Mount
{
    /// Empty where it is none of the host: a volume with a name, a ConfigMap.
    QString onHost{};
    QString inContainer{};
    Spot spot{};
};

[[nodiscard]] Mount mountOf(const QString &source, const QString &target, const Spot &spot);
/// "/etc/broker:/home/node/private:ro", "C:/broker:/home/node/private"; nothing for what is neither a folder
/// of the container nor has one.
[[nodiscard]] std::optional<Mount> mountIn(const QString &text, const Spot &spot);
/// The same with a source that nobody can tell the whole of.
[[nodiscard]] std::optional<Mount> mountFromElsewhere(const QString &text, const Spot &spot);

/// Whether it takes the place of what the client lets through.
[[nodiscard]] bool isOfRules(const Mount &mount);

/// Those of one client, and which of them an answer is about.
class Mounts final
{
public:
    explicit Mounts(const QList<Mount> &mounts);

    /// Where a file of the container is on the host; nothing where nobody can tell. What it is in counts as
    /// told of.
    [[nodiscard]] std::optional<QString> onHost(const QString &path);
    /// What nobody has asked for.
    [[nodiscard]] QList<Ignored> untold() const;

private:
    struct Known
    {
        Mount mount;
        bool isTold = false;
    };
    QList<Known> m_mounts;
};

} // namespace broker::existing
