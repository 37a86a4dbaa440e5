// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/jira.h"

#include "presenters/products/productwords.h"

namespace broker::ui {

namespace {

namespace field = products::field;
namespace kind = products::kind;

std::optional<FieldWords> jiraFieldWords(products::ClientField one)
{
    if (one == field::jiraUsername)
        return FieldWords{Fields::tr("Jira user name"), help::serviceUser()};
    if (one == field::jiraPassword)
        return help::keptSecret(Fields::tr("Jira password or API token"));
    if (one == field::jiraPat)
        return FieldWords{Fields::tr("Jira personal access token"),
            Fields::tr("A personal access token of Jira Data Center or Jira Server.")};
    if (one == field::jiraHost)
        return FieldWords{
            Fields::tr("Jira host"), Fields::tr("Without “https://”, for example jira.example.com.")};
    return std::nullopt;
}

std::optional<KindWords> jiraKindWords(products::CredentialKind one)
{
    if (one == kind::jiraToken)
        return KindWords{Kinds::tr("Personal access token (Data Center)"), Kinds::tr("&Token:"),
            Kinds::tr("In Jira: your picture > Profile > Personal Access Tokens > Create token.")};
    if (one == kind::jiraPassword)
        return KindWords{
            Kinds::tr("User name and password or API token"), Kinds::tr("&Password or API token:"), {}};
    return std::nullopt;
}

} // namespace

ProductWords jiraWords()
{
    return {.field = jiraFieldWords,
        .kind = jiraKindWords,
        .service = products::service::jira,
        .token = [](products::PastedForm) {
            return TokenWords{.what = Tokens::tr("This is an API token of an Atlassian account.")};
        }};
}

} // namespace broker::ui
