// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientconfigtext.h"

#include "presenters/products/productwords.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using integrations::ClientField;
using integrations::ClientType;
namespace field = integrations::field;

/// Of what every client is asked for.
std::optional<FieldWords> commonWords(ClientField one)
{
    if (one == field::brokerServer)
        return FieldWords{Fields::tr("Broker server of your region"),
            Fields::tr("Snyk does not document it for your address. Your contact at Snyk knows it.")};
    if (one == field::port)
        return FieldWords{
            Fields::tr("Port of the client"), Fields::tr("Where the client listens on its host.")};
    if (one == field::clientUrl)
        return FieldWords{Fields::tr("Client address for webhooks"),
            Fields::tr("How your service reaches the client, so that pull requests are checked at once, with "
                       "the port: http://broker.example.com:8000. Where no address can be reached from "
                       "outside, the address of Snyk's API in your region.")};
    if (one == field::codeRules)
        return FieldWords{Fields::tr("Let Snyk Code read source files"),
            Fields::tr("The client then lets Snyk read every file of a repository. By itself it allows that; "
                       "without the check mark the configuration forbids it.")};
    if (one == field::iacRules)
        return FieldWords{Fields::tr("Infrastructure files Snyk may read"),
            Fields::tr("Endings of the files with infrastructure as code. By itself the client allows all of "
                       "them; with “None” the configuration forbids it.")};
    if (one == field::essentialsRules)
        return FieldWords{Fields::tr("Allow Snyk Essentials"),
            Fields::tr("The client then lets Snyk see which repositories there are. By itself it allows "
                       "that; without the check mark the configuration forbids it.")};
    if (one == field::prTemplateRules)
        return FieldWords{Fields::tr("Allow templates for fix pull requests"),
            Fields::tr("The client then lets Snyk read your own templates for its pull requests. By itself "
                       "it allows that; without the check mark the configuration forbids it.")};
    if (one == field::largeManifestRules)
        return FieldWords{Fields::tr("Allow large manifest files"),
            Fields::tr("The client then lets Snyk read manifest files of more than one megabyte. Without the "
                       "check mark the configuration forbids it.")};
    if (one == field::highAvailability)
        return FieldWords{Fields::tr("High availability mode"),
            Fields::tr("Several clients share the work and stand in for each other.")};
    if (one == field::replicas)
        return FieldWords{Fields::tr("Number of clients"),
            Fields::tr("2 to 4. Kubernetes and Helm start them; elsewhere start each one yourself.")};
    if (one == field::httpsProxy)
        return FieldWords{Fields::tr("Proxy address"),
            Fields::tr("For example http://proxy.example.com:3128, without user name and password.")};
    if (one == field::proxyUsername)
        return FieldWords{Fields::tr("Proxy user name"), Fields::tr("Only when the proxy asks for it.")};
    if (one == field::proxyPassword)
        return FieldWords{Fields::tr("Proxy password"), Fields::tr("Only when the proxy asks for it.")};
    if (one == field::noProxy)
        return FieldWords{Fields::tr("Hosts without proxy"),
            Fields::tr("Names, domains as .corp.example, or single addresses, separated by commas; your own "
                       "service belongs here.")};
    if (one == field::caFile)
        return FieldWords{Fields::tr("File with the company's certificates"),
            Fields::tr("A PEM file on the computer that runs the client.")};
    if (one == field::httpsCertificate)
        return FieldWords{Fields::tr("File with the client's own certificate"),
            Fields::tr("A PEM file on the computer that runs the client, which then answers “https://”. In a "
                       "container the user 1000 has to be able to read it.")};
    if (one == field::httpsKey)
        return FieldWords{Fields::tr("File with the key to it"),
            Fields::tr("A PEM file beside it, readable for the same user.")};
    if (one == field::logLevel)
        return FieldWords{Fields::tr("Log level"),
            Fields::tr("More is for looking for a fault; “trace” can write secrets.")};
    if (one == field::imageVersion)
        return FieldWords{Fields::tr("Version of the client"),
            Fields::tr("A version of the image, for example 5.22.14. Empty means the newest.")};
    if (one == field::openShift)
        return FieldWords{Fields::tr("The cluster is OpenShift"),
            Fields::tr("OpenShift gives the client a user of its own and refuses a fixed one. Only "
                       "Kubernetes and Helm look at it.")};
    if (one == field::furtherVariables)
        return FieldWords{Fields::tr("Further variables"),
            Fields::tr("Variables of the client that this form does not ask for, by name and value. A value "
                       "arrives as it is typed.")};
    if (one == field::name)
        return FieldWords{Fields::tr("Name of the client"),
            Fields::tr("Of the container, the Kubernetes objects or the Helm release.")};
    return std::nullopt;
}

FieldWords wordsOf(ClientField one)
{
    if (const auto words = commonWords(one))
        return *words;
    for (const ProductWords &product : productWords()) {
        if (const auto words = product.field(one))
            return *words;
    }
    // Of nothing that this program asks for; at least it can be told from others.
    return {one.text(), {}, {}};
}

} // namespace

QString fieldName(ClientField field)
{
    return wordsOf(field).name;
}

QString fieldHelp(ClientField field, bool isKept)
{
    const FieldWords words = wordsOf(field);
    return isKept && !words.helpWhenKept.isEmpty() ? words.helpWhenKept : words.help;
}

QString variantName(const ClientType &type)
{
    if (!type.variant.isEmpty())
        return Fields::tr("Version %1", "of Nexus").arg(type.variant);
    switch (type.signIn) {
    case ClientType::SignIn::Token:
        return Fields::tr("Personal access token");
    case ClientType::SignIn::UserAndPassword:
        return Fields::tr("User name and password");
    case ClientType::SignIn::Role:
        return Fields::tr("Role");
    case ClientType::SignIn::AddressWithPassword:
        break;
    }
    return Fields::tr("User name and password, or none");
}

} // namespace broker::ui
