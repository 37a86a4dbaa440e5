// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/draft.h"

namespace broker::clientconfig {

namespace {

/// Any token makes the same masked text. This one is nobody's, and nothing made with it leaves this file.
BrokerToken standIn()
{
    return *BrokerToken::parse(Secret::take(QByteArray("00000000-0000-0000-0000-000000000000")));
}

void setMarker(ClientSetup &setup, const QString &marker)
{
    const QString path = healthPathOf(marker);
    for (Variable &variable : setup.variables) {
        if (variable.name == QLatin1String("BROKER_HEALTHCHECK_PATH"))
            variable.value = Secret::take(QString(path));
    }
    setup.marker = marker;
    setup.healthPath = path;
}

} // namespace

QList<FieldProblem> check(const Draft &draft)
{
    return check(draft.type, draft.region, draft.answers);
}

std::optional<Result<Rendered, Refusal>> preview(Carrier carrier, const Draft &draft)
{
    auto setup = compose(draft.type, draft.region, standIn(), draft.answers, draft.instance);
    if (!setup)
        return std::nullopt;
    setMarker(*setup, markerOf(draft.token));
    auto rendered = render(carrier, *setup);
    if (rendered)
        rendered->text = Secret();
    return rendered;
}

std::optional<Result<Rendered, Refusal>> complete(
    Carrier carrier, const Draft &draft, const BrokerToken &token)
{
    if (!(token.fingerprint() == draft.token))
        return std::nullopt;
    const auto setup
        = compose(draft.type, draft.region, token.recordedAs(draft.token), draft.answers, draft.instance);
    if (!setup)
        return std::nullopt;
    return render(carrier, *setup);
}

QString portOf(const Draft &draft)
{
    const auto spec = integrations::fieldOf(draft.type, ClientField::Port);
    const QString entered = draft.answers.text(ClientField::Port);
    const auto problem = checkField(*spec, draft.answers);
    const bool isUsable = !entered.isEmpty() && !(problem && problem->severity == Severity::Error);
    const QString port = isUsable ? entered : spec->fallback;
    return draft.instance == Instance::Beside ? QString::number(portBeside(port.toInt())) : port;
}

QString markerOf(const Fingerprint &token)
{
    constexpr qsizetype length = 8;
    return token.sha256().left(length);
}

QString healthPathOf(const QString &marker)
{
    return QLatin1String("/healthcheck/") + marker;
}

} // namespace broker::clientconfig
