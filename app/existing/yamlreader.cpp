// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/yamlforms.h"

#include <algorithm>
#include <functional>

namespace broker::existing {

namespace {

/// Before version 2 of Compose the services stood at the top, each with its image.
bool hasServicesAtTop(const NodePtr &document)
{
    const QList<Member> members = membersOf(document);
    for (const Member &member : members) {
        if (isMap(member.value) && childOf(member.value, "image") && !childOf(member.value, "repository"))
            return true;
    }
    return false;
}

void addTo(RawReading &all, const RawReading &more)
{
    all.clients += more.clients;
    all.ignored += more.ignored;
    all.lookedUp += more.lookedUp;
}

/// Each document by itself; Kubernetes' objects belong together, and stand wherever they like.
void readDocument(const NodePtr &document, const QList<Source> &sources, RawReading &all)
{
    switch (formOf(document)) {
    case YamlForm::Compose:
        addTo(all, readCompose(document, sources));
        break;
    case YamlForm::Helm:
        addTo(all, readHelm(document));
        break;
    case YamlForm::DockerInspect:
        addTo(all, readDockerInspect(document));
        break;
    case YamlForm::Unknown:
        if (!isNothing(document))
            all.ignored.append({IgnoredReason::NotUnderstood, {}, spotOf(document)});
        break;
    case YamlForm::Kubernetes:
        break;
    }
}

} // namespace

YamlForm formOf(const NodePtr &document)
{
    // A release of Flux among them.
    if (childOf(document, "kind") && childOf(document, "apiVersion"))
        return YamlForm::Kubernetes;
    if (!chartValuesIn(document).isEmpty())
        return YamlForm::Helm;
    const QList<NodePtr> items = itemsOf(document);
    const NodePtr first = items.isEmpty() ? document : items.constFirst();
    if (childOf(first, "Config"))
        return YamlForm::DockerInspect;
    if (isMap(childOf(document, "services")) || hasServicesAtTop(document))
        return YamlForm::Compose;
    return YamlForm::Unknown;
}

Read readYaml(const QList<Source> &sources)
{
    const auto first = parseYaml(sources.constFirst().text, 0);
    if (!first)
        return Failure(first.error());
    Documents all = *first;
    // The others are there for what the first refers to; what cannot be read refers to nothing.
    for (qsizetype i = 1; i < sources.size(); ++i) {
        if (const auto other = parseYaml(sources[i].text, i))
            all += *other;
    }
    const auto is
        = [](YamlForm form) { return [form](const NodePtr &document) { return formOf(document) == form; }; };
    if (std::all_of(first->cbegin(), first->cend(), is(YamlForm::Unknown)))
        return Failure(Refusal{RefusalReason::FormUnknown, {}, {}});
    RawReading reading;
    if (std::any_of(first->cbegin(), first->cend(), is(YamlForm::Kubernetes))) {
        all.removeIf(std::not_fn(is(YamlForm::Kubernetes)));
        addTo(reading, readKubernetes(all));
        // All that is in the others was read with it.
        for (const NodePtr &document : std::as_const(all))
            reading.lookedUp.insert(document->spot.source);
    }
    for (const NodePtr &document : *first)
        readDocument(document, sources, reading);
    return reading;
}

} // namespace broker::existing
