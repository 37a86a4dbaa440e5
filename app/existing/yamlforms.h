// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/rawclient.h"
#include "existing/yamltree.h"

// The files in YAML, one reader each.
namespace broker::existing {

/// How a document is to be read.
enum class YamlForm { Compose, Kubernetes, Helm, DockerInspect, Unknown };
[[nodiscard]] YamlForm formOf(const NodePtr &document);

using Documents = QList<NodePtr>;

[[nodiscard]] RawReading readCompose(const NodePtr &document, const QList<Source> &sources);
/// Of all sources: the Secrets may be in other files than the Deployment.
[[nodiscard]] RawReading readKubernetes(const Documents &documents);
/// Every release whose values are in it.
[[nodiscard]] RawReading readHelm(const NodePtr &document);
[[nodiscard]] RawReading readDockerInspect(const NodePtr &document);

/// A value of Snyk's chart by its path, "image.tag".
struct ChartEntry
{
    QString path;
    Secret value;
    Spot spot{};
    /// The sources only say where the value comes from.
    bool isElsewhere = false;
};
/// What the values put into the environment of the container.
struct ChartEnvironment
{
    QList<RawVariable> variables{};
    QList<Ignored> ignored{};
};
/// The value that is the user's own rules for what the client lets through.
inline constexpr QLatin1String rulesOfChart("acceptJson");
/// A release with these values, those further down going first; what the chart does by itself is left to it.
[[nodiscard]] RawClient clientOfChart(
    const QList<ChartEntry> &entries, const ChartEnvironment &environment, const Spot &spot);
/// All scalars of the values but those of the list "env".
[[nodiscard]] QList<ChartEntry> chartEntriesIn(const NodePtr &values);
/// The list "env".
[[nodiscard]] ChartEnvironment chartEnvironmentIn(const NodePtr &values);

/// The values for one release.
struct ChartValues
{
    NodePtr values;
    /// What a chart that brings this one along calls it; empty for values that are for it alone.
    QString alias{};
};
/// The document itself, or what another chart, or Flux, hands on to the chart, once or several times.
[[nodiscard]] QList<ChartValues> chartValuesIn(const NodePtr &document);

} // namespace broker::existing
