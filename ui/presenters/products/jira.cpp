// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/jira.h"
#include "presenters/products/productwords.h"
#include "products/tokenforms.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

namespace field = products::field;
namespace kind = products::kind;

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientFields)
};

std::optional<FieldWords> fieldWords(products::ClientField one)
{
    if (one == field::jiraUsername)
        return FieldWords{Fields::tr("Jira user name"),
            Fields::tr("Of a service user that may see the projects that Snyk is to see.")};
    if (one == field::jiraPassword)
        return FieldWords{Fields::tr("Jira password or API token"),
            Fields::tr("Goes into the configuration only; this program does not keep it."),
            Fields::tr("The credential that this program keeps; it goes into the configuration too.")};
    if (one == field::jiraPat)
        return FieldWords{Fields::tr("Jira personal access token"),
            Fields::tr("A personal access token of Jira Data Center or Jira Server.")};
    if (one == field::jiraHost)
        return FieldWords{
            Fields::tr("Jira host"), Fields::tr("Without “https://”, for example jira.example.com.")};
    return std::nullopt;
}

struct Kinds
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CredentialWords)
};

std::optional<KindWords> kindWords(products::CredentialKind one)
{
    if (one == kind::jiraToken)
        return KindWords{Kinds::tr("Personal access token (Data Center)"), Kinds::tr("&Token:"),
            Kinds::tr("In Jira: your picture > Profile > Personal Access Tokens > Create token.")};
    if (one == kind::jiraPassword)
        return KindWords{
            Kinds::tr("User name and password or API token"), Kinds::tr("&Password or API token:"), {}};
    return std::nullopt;
}

struct Tokens
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::PasteWords)
};

std::optional<TokenWords> tokenWordsOf(products::PastedForm one)
{
    const TokenWords words{.what = Tokens::tr("This is an API token of an Atlassian account.")};
    const bool isOurs = products::isOf(one, products::service::jira);
    return isOurs ? std::optional(words) : std::nullopt;
}

} // namespace

ProductWords jiraWords()
{
    return {.field = fieldWords, .kind = kindWords, .token = tokenWordsOf};
}

} // namespace broker::ui
