// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Writes files of one carrier full of nasty values, as JSON on standard output, for readcarriers.py to
// read them with somebody else's parser:
// {"files": [{"text": base64, "type": text, "values": {NAME: base64}, "refused": [NAME], "entered": {NAME:
// base64}}], "refused": [{"reason": n, "name": NAME, "value": base64}]}
// What was entered in the form is there in every other file; "NAME:user" and "NAME:password" are of a login
// inside the address NAME.
#include "app/clientconfig/configsamples.h"
#include "clientconfig/carrier.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

using namespace broker;
using namespace broker::clientconfig;

namespace {

using L = QLatin1String;
using integrations::ClientFieldSpec;
using products::FieldRole;

constexpr int valuesOfEachCarrier = 12000;
constexpr quint32 seed = 20260417;

/// Pieces that mean something somewhere.
const QStringList &pieces()
{
    static const QStringList all{QStringLiteral("a"), QStringLiteral("Z"), QStringLiteral("7"),
        QStringLiteral("0"), QStringLiteral("n"), QStringLiteral("word"), QStringLiteral(" "),
        QStringLiteral("  "), QStringLiteral("\t"), QStringLiteral("\n"), QStringLiteral("\r"),
        QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("`"), QStringLiteral("\\"),
        QStringLiteral("\\n"), QStringLiteral("\\'"), QStringLiteral("$"), QStringLiteral("$$"),
        QStringLiteral("$HOME"), QStringLiteral("${HOME}"), QStringLiteral("\\$HOME"),
        QStringLiteral("$(HOME)"), QStringLiteral("$V1"), QStringLiteral("$toString"),
        QStringLiteral("$nobody"), QStringLiteral("%24"), QStringLiteral("#"), QStringLiteral(" #"),
        QStringLiteral("="), QStringLiteral("=x"), QStringLiteral("&"), QStringLiteral(";"),
        QStringLiteral("|"), QStringLiteral("!"), QStringLiteral("*"), QStringLiteral("?"),
        QStringLiteral("~"), QStringLiteral(": "), QStringLiteral("- "), QStringLiteral("{"),
        QStringLiteral("}"), QStringLiteral("["), QStringLiteral("]"), QStringLiteral(","),
        QStringLiteral("@"), QStringLiteral("<"), QStringLiteral(">"), QStringLiteral("é"),
        QStringLiteral("漢"), QStringLiteral("😀"), QStringLiteral("’"), QStringLiteral("‘"),
        QStringLiteral("‚"), QStringLiteral("‛"), QStringLiteral("“"), QStringLiteral("\u0085"),
        QStringLiteral("\u009b"), QStringLiteral("\u00a0"), QStringLiteral("\u2028"),
        QStringLiteral("\u2029"), QStringLiteral("\ufeff"), QStringLiteral("\ufffe"),
        QStringLiteral("\u0001"), QStringLiteral("\u001b"), QStringLiteral("\u007f"),
        QStringLiteral("\ufffd")};
    return all;
}

/// What YAML, a shell or dotenv reads as something else than this text.
const QStringList &words()
{
    static const QStringList all{QStringLiteral("123"), QStringLiteral("0x1f"), QStringLiteral("0o17"),
        QStringLiteral("1e5"), QStringLiteral("1_000"), QStringLiteral("1:30"), QStringLiteral("12:30:45"),
        QStringLiteral("2001-01-01"), QStringLiteral("2001-01-01T10:00:00Z"), QStringLiteral("10.5"),
        QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.1:8443"), QStringLiteral(".5"),
        QStringLiteral("true"), QStringLiteral("No"), QStringLiteral("OFF"), QStringLiteral("null"),
        QStringLiteral("y"), QStringLiteral(".inf"), QStringLiteral(".nan"), QStringLiteral("nan"),
        QStringLiteral("0b11"), QStringLiteral("0777"), QStringLiteral("=secret"), QStringLiteral("<<"),
        QStringLiteral("svc-snyk"), QStringLiteral("svc.snyk@example.com"), QStringLiteral("7eleven"),
        QStringLiteral("4711abc"), QStringLiteral("host.example.com:8443/path"),
        QStringLiteral("https://broker.example.com:8443"), QStringLiteral("/healthcheck/12345678"),
        QStringLiteral("--flag"), QStringLiteral("-"), QStringLiteral("key:"), QStringLiteral("a:b"),
        QStringLiteral("export X"), QStringLiteral("'quoted'"), QStringLiteral("\"quoted\""),
        QStringLiteral("pa$HOME!"), QStringLiteral("trailing\\"), QStringLiteral(" lead"),
        QStringLiteral("trail "), QStringLiteral("a#b"), QStringLiteral("'\"`#"), QStringLiteral("#\\"),
        QStringLiteral("$constructor"), QStringLiteral("%HOME%")};
    return all;
}

class Values final
{
public:
    QString next()
    {
        constexpr int oneWordIn = 8;
        constexpr int mostPieces = 10;
        if (m_random.bounded(oneWordIn) == 0)
            return words().at(m_random.bounded(static_cast<int>(words().size())));
        QString value;
        const int count = 1 + m_random.bounded(mostPieces);
        for (int i = 0; i < count; ++i)
            value += pieces().at(m_random.bounded(static_cast<int>(pieces().size())));
        return value;
    }

    QString anyOf(const QStringList &texts)
    {
        return texts.at(m_random.bounded(static_cast<int>(texts.size())));
    }

private:
    QRandomGenerator m_random{seed};
};

constexpr std::array yamlWords{"NO", "true", "null", "Y", "Off", "_1", "False"};

QList<Variable> freeNames(Values &values)
{
    constexpr int valuesOfEachFile = 200;
    // YAML reads these as something else than names.
    QList<Variable> variables;
    bool isSecret = false;
    for (const char *name : yamlWords) {
        isSecret = !isSecret;
        variables.append({QString::fromLatin1(name), test::secretOf(values.next()), isSecret});
    }
    for (int i = 0; i < valuesOfEachFile; ++i)
        variables.append({QStringLiteral("V%1").arg(i), test::secretOf(values.next()), i % 2 == 0});
    return variables;
}

/// As they come from the form: what it does not let through is not among them.
QList<Variable> asFurtherVariables(const ClientType &type, const QList<Variable> &variables)
{
    Answers answers = test::neededAnswers(type);
    QList<FurtherVariable> further;
    for (const Variable &one : variables)
        further.append({one.name, one.value, one.isSecret});
    answers.setFurther(further);
    const QList<FieldProblem> problems = check(type, test::region("SNYK-US-01"), answers);
    for (auto problem = problems.crbegin(); problem != problems.crend(); ++problem) {
        if (problem->severity == Severity::Error)
            further.removeAt(problem->row);
    }
    answers.setFurther(further);
    QList<Variable> passed
        = compose(type, test::region("SNYK-US-01"), test::brokerToken(), answers)->variables;
    passed.removeIf([&variables](const Variable &one) {
        return std::none_of(variables.cbegin(), variables.cend(),
            [&one](const Variable &given) { return given.name == one.name; });
    });
    return passed;
}

/// That the chart has a value of its own for.
bool isNameOf(const ClientType &type, const QString &name)
{
    const QList<integrations::ClientFieldSpec> fields = integrations::fieldsOf(type);
    return std::any_of(fields.cbegin(), fields.cend(),
               [&name](const auto &one) { return one.variable == name && !one.chartKey.isEmpty(); })
        || std::any_of(type.templateVariables.cbegin(), type.templateVariables.cend(),
            [&name](const auto &one) { return one.name == name && !one.chartKey.isEmpty(); });
}

/// The chart treats each name in its own way, and names of other types not at all.
QList<Variable> chartNames(const ClientType &type, Values &values)
{
    constexpr std::array secrets{"BROKER_TOKEN", "GITHUB_TOKEN", "GITLAB_TOKEN", "BITBUCKET_PASSWORD",
        "BITBUCKET_PAT", "AZURE_REPOS_TOKEN", "ARTIFACTORY_URL", "BASE_NEXUS_URL", "NEXUS_URL",
        "JIRA_PASSWORD", "JIRA_PAT"};
    constexpr std::array plain{"GITHUB", "GITHUB_API", "GITHUB_GRAPHQL", "GITLAB", "BITBUCKET_USERNAME",
        "BITBUCKET", "BITBUCKET_API", "AZURE_REPOS_ORG", "AZURE_REPOS_HOST", "JIRA_USERNAME", "JIRA_HOSTNAME",
        "BROKER_CLIENT_URL", "LOG_LEVEL", "NO_PROXY", "RES_BODY_URL_SUB", "API_BASE_URL", "V0", "V1", "V2",
        "V3"};
    QList<Variable> variables;
    for (const char *name : secrets)
        variables.append({QString::fromLatin1(name), test::secretOf(values.next()), true});
    for (const char *name : plain)
        variables.append({QString::fromLatin1(name), test::secretOf(values.next()), false});
    const QList<ClientType> &types = integrations::clientTypes();
    variables.removeIf([&](const Variable &one) {
        return !isNameOf(type, one.name)
            && std::any_of(types.cbegin(), types.cend(),
                [&one](const ClientType &other) { return isNameOf(other, one.name); });
    });
    return variables;
}

QString base64(const Secret &value)
{
    return value.reveal(
        [](QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toBase64()); });
}

/// Renders what can be, noting what cannot.
QJsonObject fileOf(Carrier carrier, ClientSetup setup, QJsonArray &refused)
{
    QJsonArray names;
    for (;;) {
        const auto rendered = render(carrier, setup);
        if (rendered) {
            QJsonObject values;
            for (const Variable &variable : setup.variables)
                values.insert(variable.name, base64(variable.value));
            return {{QStringLiteral("text"), base64(rendered->text)},
                {QStringLiteral("type"), QString(setup.type.key)}, {QStringLiteral("values"), values},
                {QStringLiteral("refused"), names}};
        }
        // A part is refused in the name of its whole.
        const Refusal &refusal = rendered.error();
        const QString name = refusal.variable.section(QStringLiteral("_PART_"), 0, 0);
        const Variable *variable = setup.find(name);
        if (!variable)
            qFatal("refused for no variable of ours: %s", qPrintable(refusal.variable));
        refused.append(QJsonObject{{QStringLiteral("reason"), static_cast<int>(refusal.reason)},
            {QStringLiteral("name"), name}, {QStringLiteral("value"), base64(variable->value)}});
        names.append(name);
        setup.variables.removeIf([&name](const Variable &one) { return one.name == name; });
    }
}

/// Something for the field that the form lets through, however nasty it is; nothing where no luck finds it.
std::optional<QString> acceptedText(
    const ClientFieldSpec &spec, const ClientType &type, Answers answers, Values &values)
{
    constexpr int mostTries = 60;
    static const QStringList places{QStringLiteral("git.example.com"), QStringLiteral("10.0.0.5:8443"),
        QStringLiteral("xn--bcher-kva.example"), QStringLiteral("git.example.com/a/path"),
        QStringLiteral("https://nexus.example.com:8443/a-path"), QStringLiteral("https://10.0.0.5"),
        QStringLiteral("arn:aws-cn:iam::123456789012:role/snyk/Ecr+=,.@_-"), QStringLiteral("us-gov-west-1"),
        QStringLiteral("0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9")};
    for (int tries = 0; tries < mostTries; ++tries) {
        // A secret is anything, and a place hardly ever.
        const QString text = spec.isSecret() || tries % 2 == 0 ? values.next() : values.anyOf(places);
        if (spec.isSecret())
            answers.setSecret(spec.field, test::secretOf(text));
        else
            answers.setText(spec.field, text);
        const QList<FieldProblem> problems = check(type, test::region("SNYK-US-01"), answers);
        const bool isWrong = std::any_of(problems.cbegin(), problems.cend(), [&spec](const auto &problem) {
            return problem.severity == Severity::Error && problem.field == spec.field;
        });
        if (!isWrong)
            return text;
    }
    return std::nullopt;
}

/// A client of the type with random answers in each of its own fields, as the form takes them.
QJsonObject enteredFile(Carrier carrier, const ClientType &type, Values &values, QJsonArray &refused)
{
    Answers answers = test::neededAnswers(type);
    for (const ClientFieldSpec &spec : type.ownFields) {
        const auto text = acceptedText(spec, type, answers, values);
        if (text && spec.isSecret())
            answers.setSecret(spec.field, test::secretOf(*text));
        else if (text)
            answers.setText(spec.field, *text);
    }
    const auto setup = compose(type, test::region("SNYK-US-01"), test::brokerToken(), answers);
    if (!setup)
        qFatal("no answers for %s", type.key.data());
    QJsonObject file = fileOf(carrier, *setup, refused);
    QJsonObject entered;
    for (const ClientFieldSpec &spec : type.ownFields) {
        const bool isLogin = type.signIn == ClientType::SignIn::AddressWithPassword
            && (spec.role == FieldRole::UserName || spec.role == FieldRole::Secret);
        const QString name = !isLogin ? QString(spec.variable)
                                      : spec.variable + (spec.isSecret() ? L(":password") : L(":user"));
        const QString given = answers.text(spec.field).isEmpty() ? spec.fallback : answers.text(spec.field);
        const Secret value = spec.isSecret() ? answers.secret(spec.field) : Secret::take(QString(given));
        if (!value.isEmpty() && !spec.variable.isEmpty())
            entered.insert(name, base64(value));
    }
    file.insert(L("entered"), entered);
    return file;
}

/// A client of the type with variables of every value that a carrier may have to hold.
QJsonObject valuesFile(
    Carrier carrier, const ClientType &type, bool isByForm, Values &values, QJsonArray &refused)
{
    ClientSetup setup
        = *compose(type, test::region("SNYK-US-01"), test::brokerToken(), test::neededAnswers(type));
    if (carrier == Carrier::Helm) {
        setup.variables = chartNames(type, values);
        return fileOf(carrier, setup, refused);
    }
    // What its agent is told stays with it.
    if (!type.joint)
        setup.variables.clear();
    const QList<Variable> more = freeNames(values);
    // The way of the form lets less through.
    setup.variables += isByForm ? asFurtherVariables(type, more) : more;
    return fileOf(carrier, setup, refused);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    const Carrier carrier = carriers().at(arguments.at(1).toInt());
    const QList<ClientType> &types = integrations::clientTypes();

    Values values;
    QJsonArray files;
    QJsonArray refused;
    // Every type in turn, each with random answers and with values of any kind.
    constexpr int mostRounds = 4;
    qsizetype done = 0;
    for (int round = 0; round < mostRounds || done < valuesOfEachCarrier; ++round) {
        for (const ClientType &type : types) {
            QList<QJsonObject> made{enteredFile(carrier, type, values, refused)};
            if (done < valuesOfEachCarrier)
                made.append(valuesFile(carrier, type, round % 2 == 0, values, refused));
            for (const QJsonObject &file : made) {
                done += file.value(L("values")).toObject().size();
                files.append(file);
            }
        }
    }
    QFile out;
    const QJsonObject all{{QStringLiteral("files"), files}, {QStringLiteral("refused"), refused}};
    const bool isOpen = out.open(stdout, QIODevice::WriteOnly);
    return isOpen && out.write(QJsonDocument(all).toJson(QJsonDocument::Compact)) > 0 ? 0 : 1;
}
