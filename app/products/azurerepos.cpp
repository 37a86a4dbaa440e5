// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/azurerepos.h"

#include "products/azureaddress.h"
#include "products/parts.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace broker::products {

namespace {

using L = QLatin1String;

std::optional<Flaw> flawOfOrganization(const QString &text)
{
    const AzureAddress address = azureAddressIn(text);
    const QString name = isAzureOrganization(address.organization) ? address.organization : QString();
    if (!address.host.isEmpty())
        return Flaw{ProblemKind::OfProduct, name, {}, remark::isAzureAddress};
    if (name.isEmpty())
        return Flaw{ProblemKind::OfProduct, {}, {}, remark::notAnAzureOrganization};
    return std::nullopt;
}

std::optional<Flaw> doubtOfOrganization(const QString &text, const FieldAnswers &answers)
{
    if (answers.isEmpty(field::azureHost) && !isOrganizationAtAzure(azureAddressIn(text).organization))
        return Flaw{ProblemKind::OfProduct, {}, {}, remark::notAtAzure};
    return std::nullopt;
}

ClientType azureReposClient()
{
    return {.key = L("azure-repos"),
        .integration = L("azure-repos"),
        .ownFields = {{.field = field::azureToken,
                          .variable = L("AZURE_REPOS_TOKEN"),
                          .form = FieldForm::Secret,
                          .isNeeded = true,
                          .source = source::brokerTemplates,
                          .role = FieldRole::Secret,
                          .chartKey = L("azureReposToken"),
                          .isThroughChartSecret = true},
            {.field = field::azureOrganization,
                .variable = L("AZURE_REPOS_ORG"),
                .form = FieldForm::Text,
                .isNeeded = true,
                .source = source::brokerTemplates,
                .role = FieldRole::Organization,
                .chartKey = L("azureReposOrg"),
                .flaw = flawOfOrganization,
                .doubt = doubtOfOrganization,
                // The client puts it into addresses as it is.
                .written = azureOrganizationInAddress},
            {.field = field::azureHost,
                .variable = L("AZURE_REPOS_HOST"),
                .form = FieldForm::HostAndPath,
                .fallback = QStringLiteral("dev.azure.com"),
                .source = source::brokerTemplates,
                .role = FieldRole::Address,
                .chartKey = L("azureReposHost")}},
        .templateVariables = QList<TemplateVariable>{{L("BROKER_DOWNSTREAM_TYPE_AZURE_REPOS"), L("true")},
                                 {L("AZURE_REPOS_HOST"), L("dev.azure.com")},
                                 {L("AZURE_REPOS_USER_ENTITLEMENTS_HOST"), L("vsaex.$AZURE_REPOS_HOST")},
                                 {L("BROKER_CLIENT_VALIDATION_BASIC_AUTH"), L("PAT:$AZURE_REPOS_TOKEN")},
                                 {L("BROKER_CLIENT_VALIDATION_URL"),
                                     L("https://$AZURE_REPOS_HOST/$AZURE_REPOS_ORG/_apis/git/repositories")}}
            + gitVariables(L("$AZURE_REPOS_HOST/$AZURE_REPOS_ORG"), L("PAT"), L("$AZURE_REPOS_TOKEN")),
        .isSourceControl = true};
}

constexpr L azureReposTokenDocs("learn.microsoft.com: use personal access tokens");
constexpr L repositories("/_apis/git/repositories");
constexpr L httpsScheme("https://");

CredentialType azureReposToken()
{
    return {.kind = kind::azureToken,
        .client = L("azure-repos"),
        .needs = {{QStringLiteral("Code: Read & write"), NeedForm::Permission,
                      NeedReason::ReadCodeAndPushFixes, source::scmPage},
            {QStringLiteral("Project Administrators"), NeedForm::Role, NeedReason::ManageWebhooks,
                source::scmPage}},
        .lifetime = {LifetimeRule::ChosenAtCreation, std::nullopt, source::scmPage},
        .notes = {{remark::endOfGlobalAzureTokens, QDate(2026, 12, 1), azureReposTokenDocs}},
        .check = {repositories, source::brokerChecks},
        // The user name counts for nothing; the Broker client sends this one.
        .signIn = [](const QString & /*userName*/, const Secret &secret) -> snyk::Authorization {
            return snyk::BasicLogin{QStringLiteral("PAT"), secret};
        },
        .page = CreationSpot{L("/_usersettings/tokens"), {}, {}, azureReposTokenDocs},
        .practiceSecret = L("practicepracticepracticepracticepracticepractice2222")};
}

bool isName(const QString &text)
{
    return !text.contains(u'/') && !text.contains(u'.') && !text.contains(u':');
}

/// "https://dev.azure.com/acme" for "acme", for "acme.visualstudio.com" and for any page within it.
QString completed(const QString &text)
{
    const bool isHttps = text.startsWith(httpsScheme, Qt::CaseInsensitive);
    if (!isHttps && text.contains(L("://")))
        return text;
    const AzureAddress address = azureAddressIn(text);
    if (!address.organization.isEmpty() && !isAzureOrganization(address.organization))
        return {};
    const QString organization = u'/' + azureOrganizationInAddress(address.organization);
    if (address.host.isEmpty())
        return isName(text) ? L("https://dev.azure.com") + organization : text;
    return httpsScheme + address.host + organization;
}

Result<HttpsUrl, HostProblem> azureReposPlace(const HttpsUrl &address)
{
    if (address.url().path().section(u'/', -1).isEmpty())
        return Failure(HostProblem::OrganizationMissing);
    return address;
}

Report readAzureRepos(const Asked & /*asked*/, const snyk::HttpResponse &answer, const QDateTime & /*nowUtc*/)
{
    // Azure DevOps sends its sign-in page with this status, where others send 401.
    if (answer.status == status::nonAuthoritative)
        return Failure(CheckProblem::Rejected);
    const QJsonObject json = objectIn(answer);
    if (!json[L("value")].isArray() || !json.contains(L("count")))
        return notThisService();
    // "<id>:<name>", not documented; without it the account stays unknown.
    return reportOf(plainHeader(answer, "x-vss-userdata").section(u':', 1));
}

std::optional<snyk::HttpResponse> practiceAzureRepos(const QString &path, PracticeWish /*wish*/)
{
    if (!path.endsWith(repositories))
        return std::nullopt;
    return practiceJson(status::ok, {{L("count"), 0}, {L("value"), QJsonArray()}},
        {{"X-VSS-UserData", QByteArray("0:") + practiceAccount.data()}});
}

ServiceInfo azureReposService()
{
    return {.service = service::azureRepos,
        .displayName = QStringLiteral("Azure Repos"),
        .addressForm = AddressForm::AskedWithOrganization,
        .usualAddress = QStringLiteral("https://dev.azure.com/"),
        .exampleAddress = QStringLiteral("https://dev.azure.com/example"),
        .completed = completed,
        // "https://acme@dev.azure.com/acme/project/_git/code" is how Azure offers it for cloning.
        .mayNameUser = true,
        .placed = azureReposPlace,
        .credentials = {azureReposToken()},
        .read = readAzureRepos,
        .practice = practiceAzureRepos};
}

bool allOf(QByteArrayView text, bool (*accepts)(char))
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), accepts);
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isLowerBase32(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7');
}

/// Azure's personal access tokens: 52 base-32 characters, or 84 characters with "AZDO" in them
/// (learn.microsoft.com, changes to the format of personal access tokens).
bool isToken(QByteArrayView text)
{
    constexpr qsizetype oldLength = 52;
    constexpr qsizetype newLength = 84;
    if (text.size() == oldLength)
        return allOf(text, isLowerBase32);
    return text.size() == newLength && allOf(text, isAlphanumeric) && text.contains("AZDO");
}

} // namespace

Product azureRepos()
{
    return {.key = L("azure-repos"),
        .displayName = QStringLiteral("Azure Repos"),
        .clients = {azureReposClient()},
        .services = {azureReposService()},
        .snykCredentials = {L("token"), L("url")},
        .tokenForms = {{.form = form::azureReposToken, .matches = isToken, .kind = kind::azureToken}}};
}

} // namespace broker::products
