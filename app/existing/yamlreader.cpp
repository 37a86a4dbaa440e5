// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/yamlforms.h"

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

Read readDocument(const NodePtr &document, const Documents &all, const QList<Source> &sources)
{
    switch (formOf(document)) {
    case YamlForm::Compose:
        return readCompose(document, sources);
    case YamlForm::Kubernetes:
        return readKubernetes(all);
    case YamlForm::Helm:
        return readHelm(document);
    case YamlForm::DockerInspect:
        return readDockerInspect(document);
    case YamlForm::Unknown:
        break;
    }
    return Failure(Refusal{RefusalReason::FormUnknown, {}, {}});
}

} // namespace

YamlForm formOf(const NodePtr &document)
{
    if (chartValuesIn(document))
        return YamlForm::Helm;
    if (childOf(document, "kind") && childOf(document, "apiVersion"))
        return YamlForm::Kubernetes;
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
    for (const NodePtr &document : *first) {
        if (formOf(document) != YamlForm::Unknown)
            return readDocument(document, all, sources);
    }
    return Failure(Refusal{RefusalReason::FormUnknown, {}, {}});
}

} // namespace broker::existing
