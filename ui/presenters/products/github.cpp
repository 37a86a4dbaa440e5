// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/github.h"
#include "presenters/products/productwords.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

namespace field = products::field;

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientFields)
};

std::optional<FieldWords> fieldWords(products::ClientField one)
{
    if (one == field::githubToken)
        return FieldWords{Fields::tr("GitHub token"),
            Fields::tr("A personal access token of a service user with the scopes “repo”, “read:org” and "
                       "“admin:repo_hook”.")};
    return std::nullopt;
}

} // namespace

ProductWords gitHubWords()
{
    return {.field = fieldWords};
}

} // namespace broker::ui
