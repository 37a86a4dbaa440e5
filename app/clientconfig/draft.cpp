// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/draft.h"

#include "clientconfig/renderers.h"
#include "core/marker.h"

#include <algorithm>

namespace broker::clientconfig {

namespace {

/// Any token makes the same masked text. This one is nobody's, and nothing made with it leaves this file.
Secret standIn()
{
    return Secret::take(QByteArray("00000000-0000-0000-0000-000000000000"));
}

ClientSetup asChosen(ClientSetup setup, Carrier carrier, const Draft &draft)
{
    setup.engine = draft.engine;
    for (const NamedFile &file : draft.saved) {
        if (file.carrier == carrier && file.client == setup.name)
            setup.savedAs = file.fileName;
    }
    return setup;
}

ClientSetup withoutToken(Carrier carrier, const Draft &draft, const Answers &answers)
{
    return asChosen(
        assemble(draft.type, draft.region, standIn(), draft.token, answers, draft.place), carrier, draft);
}

} // namespace

QList<FieldProblem> check(const Draft &draft)
{
    return check(draft.type, draft.region, draft.answers, draft.place);
}

std::optional<Result<Rendered, Refusal>> preview(Carrier carrier, const Draft &draft)
{
    if (hasErrors(check(draft)))
        return std::nullopt;
    auto rendered = render(carrier, withoutToken(carrier, draft, draft.answers));
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
        = compose(draft.type, draft.region, token.recordedAs(draft.token), draft.answers, draft.place);
    if (!setup)
        return std::nullopt;
    return render(carrier, asChosen(*setup, carrier, draft));
}

QList<Secret> secretsOf(const Draft &draft)
{
    QList<Secret> secrets;
    const auto fields = fieldsFor(draft.type, draft.region);
    for (const ClientFieldSpec &spec : fields) {
        if (spec.isSecret() && !draft.answers.isEmpty(spec.field))
            secrets.append(draft.answers.secret(spec.field));
    }
    for (const FurtherVariable &further : draft.answers.further()) {
        if (further.isHidden() && !further.value.isEmpty())
            secrets.append(further.value);
    }
    return secrets;
}

ClientSetup setupOf(Carrier carrier, const Draft &draft)
{
    Answers answers = draft.answers;
    const QList<FieldProblem> problems = check(draft);
    for (const FieldProblem &problem : problems) {
        if (problem.severity == Severity::Error) {
            answers.setText(problem.field, {});
            answers.setSecret(problem.field, {});
            if (problem.field == field::furtherVariables)
                answers.setFurther({});
        }
    }
    return withoutToken(carrier, draft, answers);
}

Outline outlineOf(Carrier carrier, const Draft &draft)
{
    const ClientSetup setup = setupOf(carrier, draft);
    return {setup.name, setup.port, fileNameOf(carrier, setup), setup.healthPath, commandsOf(carrier, setup)};
}

QList<ClientFieldSpec> fieldsFor(
    const ClientType &type, const snyk::Region &region, const Fingerprint &token, const Place &place)
{
    QList<ClientFieldSpec> fields = fieldsFor(type, region);
    for (ClientFieldSpec &spec : fields) {
        if (spec.field == field::name)
            spec.fallback = nameAt(place, type, Marker::of(token).text());
        else if (spec.field == field::port)
            spec.fallback = QString::number(place.port);
    }
    return fields;
}

QString portOf(const Draft &draft)
{
    const auto spec = integrations::fieldOf(draft.type, field::port);
    const QString entered = draft.answers.text(field::port);
    const auto problem = checkField(*spec, draft.answers);
    const bool isUsable = !entered.isEmpty() && !(problem && problem->severity == Severity::Error);
    return isUsable ? entered : QString::number(draft.place.port);
}

bool speaksTls(const Draft &draft)
{
    return !draft.answers.isEmpty(field::httpsCertificate) && !draft.answers.isEmpty(field::httpsKey);
}

QString localAddressOf(const Draft &draft)
{
    const QString form
        = speaksTls(draft) ? QStringLiteral("https://localhost:%1") : QStringLiteral("http://localhost:%1");
    return form.arg(portOf(draft));
}

QUrl brokerServerOf(const Draft &draft)
{
    if (!draft.region.brokerServer.isEmpty())
        return draft.region.brokerServer;
    const auto specs = fieldsFor(draft.type, draft.region);
    const auto spec = std::find_if(specs.cbegin(), specs.cend(),
        [](const ClientFieldSpec &one) { return one.field == field::brokerServer; });
    const QString entered = draft.answers.text(field::brokerServer);
    if (spec == specs.cend() || entered.isEmpty())
        return {};
    const auto problem = checkField(*spec, draft.answers);
    const bool isUsable = !problem || problem->severity != Severity::Error;
    return isUsable ? QUrl(entered, QUrl::StrictMode) : QUrl();
}

} // namespace broker::clientconfig
