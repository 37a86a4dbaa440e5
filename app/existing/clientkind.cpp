// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/clientkind.h"

#include "existing/secretparts.h"

#include <algorithm>

namespace broker::existing {

namespace {

using L = QLatin1String;
using integrations::ClientType;

/// What speaks for the type. A variable that it needs and that is not there speaks against it more loudly
/// than any other speaks for it.
int scoreOf(const ClientType &type, const Variables &variables)
{
    constexpr int decisive = 100;
    constexpr int forPresent = 2;
    constexpr int againstMissing = 3;
    QStringList own;
    for (const integrations::ClientFieldSpec &spec : type.ownFields) {
        if (!spec.variable.isEmpty() && !own.contains(spec.variable))
            own.append(spec.variable);
    }
    const auto isThere = [&variables](const QString &name) { return variables.contains(name); };
    const auto present = std::count_if(own.cbegin(), own.cend(), isThere);
    // What is passed on purpose is what this type is told from others of its image by.
    const auto &templates = type.templateVariables;
    const bool isNamed = std::any_of(templates.cbegin(), templates.cend(), [&](const auto &one) {
        return one.isCorrection && isThere(one.name) && isAsInTemplate(type, one.name, variables);
    });
    if (present == 0 && !isNamed)
        return 0;
    const QStringList needed = integrations::neededVariables(type);
    const auto missing = needed.size() - std::count_if(needed.cbegin(), needed.cend(), isThere);
    int score = forPresent * static_cast<int>(present) - againstMissing * static_cast<int>(missing);
    for (const integrations::TemplateVariable &one : type.templateVariables) {
        if (!isThere(one.name) || !isAsInTemplate(type, one.name, variables))
            continue;
        score
            += one.isCorrection || QString(one.name).startsWith(L("BROKER_DOWNSTREAM_TYPE_")) ? decisive : 1;
    }
    return score;
}

} // namespace

Result<QList<ClientType>, Refusal> typesOf(
    const RawClient &client, const ImageName &image, const Variables &variables)
{
    if (const auto type = integrations::clientTypeByKey(client.type))
        return QList<ClientType>{*type};
    const QString named = client.type.isEmpty() ? image.type : client.type;
    const QList<ClientType> ofImage = integrations::clientTypesOfImage(named);
    if (ofImage.size() == 1)
        return ofImage;
    if (!named.isEmpty() && ofImage.isEmpty())
        return Failure(Refusal{RefusalReason::TypeUnsupported, client.spot, shownName(named)});
    QList<ClientType> best;
    int highest = 1;
    for (const ClientType &type : ofImage.isEmpty() ? integrations::clientTypes() : ofImage) {
        const int score = scoreOf(type, variables);
        if (score > highest)
            best.clear();
        if (score >= highest) {
            best.append(type);
            highest = score;
        }
    }
    if (best.isEmpty()) {
        // A file of variables alone begins anywhere: its token is what it is known by.
        const Spot spot = client.spot.line > 0 ? client.spot : variables.spot(L("BROKER_TOKEN"));
        return Failure(Refusal{RefusalReason::TypeUnknown, spot, shownName(image.tag)});
    }
    return best;
}

bool isAsInTemplate(const ClientType &type, const QString &variable, const Variables &variables)
{
    const auto &all = type.templateVariables;
    return std::any_of(all.cbegin(), all.cend(), [&](const integrations::TemplateVariable &one) {
        return variable == one.name && (variables.raw(variable).reveal([&one](QByteArrayView bytes) {
            return bytes == QByteArrayView(one.expression.data(), one.expression.size());
        }) || variables.seen(variable) == variables.evaluated(one.expression));
    });
}

} // namespace broker::existing
