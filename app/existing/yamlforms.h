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

[[nodiscard]] Read readCompose(const NodePtr &document, const QList<Source> &sources);
/// Of all sources: the Secrets may be in other files than the Deployment.
[[nodiscard]] Read readKubernetes(const Documents &documents);
[[nodiscard]] Read readHelm(const NodePtr &document);
[[nodiscard]] Read readDockerInspect(const NodePtr &document);

/// A value of Snyk's chart by its path, "image.tag".
struct ChartEntry
{
    QString path;
    Secret value;
    Spot spot{};
};
/// The value that is the user's own rules for what the client lets through.
inline constexpr QLatin1String rulesOfChart("acceptJson");
/// A release with these values, those further down going first; what the chart does by itself is left to it.
[[nodiscard]] RawClient clientOfChart(
    const QList<ChartEntry> &entries, const QList<RawVariable> &environment, const Spot &spot);
/// All scalars of the values but those of the list "env".
[[nodiscard]] QList<ChartEntry> chartEntriesIn(const NodePtr &values);
/// The list "env".
[[nodiscard]] QList<RawVariable> chartEnvironmentIn(const NodePtr &values);
/// The values for the chart: the document itself, or what another chart, or Flux, hands on to it.
[[nodiscard]] NodePtr chartValuesIn(const NodePtr &document);

} // namespace broker::existing
