// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/chartvalue.h"

#include <algorithm>
#include <array>

namespace broker::clientconfig {

namespace {

using L = QLatin1String;

struct ValueOfAll
{
    L variable;
    ChartValue value;
};

/// Those that this program sets for every client; the others say so themselves.
constexpr std::array valuesOfAll{ValueOfAll{L("BROKER_TOKEN"), {L("brokerToken"), true}},
    ValueOfAll{L("BROKER_DISPATCHER_BASE_URL"), {L("brokerDispatcherUrl")}},
    ValueOfAll{L("BROKER_HEALTHCHECK_PATH"), {L("healthCheckPath")}}};

/// A value that the chart has for all and does not hand to this type (snyk-broker-helm 489ed33,
/// _scmConfig.tpl: "snyk-broker.nexus" alone is without "snyk-broker.brokerClientUrl").
bool isLostInChart(const integrations::ClientType &type, const QString &variable)
{
    return type.integration == L("nexus") && variable == L("BROKER_CLIENT_URL");
}

} // namespace

std::optional<ChartValue> chartValueOf(const integrations::ClientType &type, const QString &variable)
{
    if (isLostInChart(type, variable))
        return std::nullopt;
    const QList<integrations::ClientFieldSpec> fields = integrations::fieldsOf(type);
    for (const integrations::ClientFieldSpec &spec : fields) {
        if (variable == spec.variable && !spec.chartKey.isEmpty())
            return ChartValue{spec.chartKey, spec.isThroughChartSecret};
    }
    for (const integrations::TemplateVariable &one : type.templateVariables) {
        if (variable == one.name && !one.chartKey.isEmpty())
            return ChartValue{one.chartKey, one.isThroughChartSecret};
    }
    const auto *const found = std::find_if(valuesOfAll.begin(), valuesOfAll.end(),
        [&variable](const ValueOfAll &one) { return variable == one.variable; });
    return found == valuesOfAll.end() ? std::nullopt : std::optional(found->value);
}

QString variableOfChart(const integrations::ClientType &type, const QString &key)
{
    const QList<integrations::ClientFieldSpec> fields = integrations::fieldsOf(type);
    for (const integrations::ClientFieldSpec &spec : fields) {
        if (!spec.chartKey.isEmpty() && key == spec.chartKey)
            return spec.variable;
    }
    for (const integrations::TemplateVariable &one : type.templateVariables) {
        if (!one.chartKey.isEmpty() && key == one.chartKey)
            return one.name;
    }
    const auto *const found = std::find_if(valuesOfAll.begin(), valuesOfAll.end(),
        [&key](const ValueOfAll &one) { return key == one.value.key; });
    return found == valuesOfAll.end() ? QString() : QString(found->variable);
}

} // namespace broker::clientconfig
