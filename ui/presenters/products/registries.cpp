// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/products/productwords.h"
#include "products/registryparts.h"

namespace broker::ui {

namespace {

namespace field = products::field;
namespace kind = products::kind;

std::optional<FieldWords> registryFieldWords(products::ClientField one)
{
    if (one == field::registryHost)
        return FieldWords{Fields::tr("Registry host"),
            Fields::tr("As in the names of images, without “https://”: registry.example.com. With "
                       "Artifactory's repository path, that path behind it.")};
    if (one == field::registryUsername)
        return FieldWords{Fields::tr("Registry user name"),
            Fields::tr("Of an account or a robot that may find and read the images.")};
    if (one == field::registryPassword)
        return help::keptSecret(Fields::tr("Registry password or token"));
    if (one == field::registryKey)
        return help::keptSecret(Fields::tr("Key of the service account"));
    if (one == field::registryToken)
        return help::keptSecret(Fields::tr("Registry token"));
    return std::nullopt;
}

std::optional<KindWords> registryKindWords(products::CredentialKind one)
{
    if (one == kind::registryPassword)
        return KindWords{Kinds::tr("User name and password or token"), Kinds::tr("&Password or token:"), {}};
    if (one == kind::registryKey)
        return KindWords{Kinds::tr("Key of a service account"), Kinds::tr("&Key, the whole JSON file:"),
            Kinds::tr(
                "In the Google Cloud console: IAM & Admin > Service Accounts > the account > Keys > Add "
                "key > JSON. Open the file and copy all of it.")};
    if (one == kind::registryToken)
        return KindWords{Kinds::tr("Personal access token"), Kinds::tr("&Token:"),
            Kinds::tr("In the DigitalOcean control panel: API > Tokens > Generate New Token.")};
    return std::nullopt;
}

} // namespace

ProductWords registryWords()
{
    return {.field = registryFieldWords, .kind = registryKindWords};
}

} // namespace broker::ui
