// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/ids.h"

#include <QList>
#include <QString>

#include <optional>

// What is said of the parts of a product, which app/products knows without words. Plain text throughout.
namespace broker::ui {

struct FieldWords
{
    /// "GitLab host", as a label without a colon.
    QString name{};
    /// What is to be entered and where it is found, in one or two sentences.
    QString help{};
    /// The same while the program fills in what it keeps; empty where that changes nothing.
    QString helpWhenKept{};
};

struct KindWords
{
    /// "Classic token", without the name of the service.
    QString name{};
    /// The label of the field for the secret: a token or a password.
    QString secretLabel{};
    /// The way to the page where it is made, where the address alone does not lead there; may be empty.
    QString steps{};
};

/// The words of one product, in the language of the moment. Each function knows the parts of its product and
/// gives nothing for those of others.
struct ProductWords
{
    std::optional<FieldWords> (*field)(products::ClientField one) = nullptr;
    /// Null for a product that takes another one's credentials.
    std::optional<KindWords> (*kind)(products::CredentialKind one) = nullptr;
};

/// Of every product. The one symbol of its translation unit, as products::products() is.
[[nodiscard]] const QList<ProductWords> &productWords();

[[nodiscard]] ProductWords artifactoryWords();
[[nodiscard]] ProductWords azureReposWords();
[[nodiscard]] ProductWords bitbucketWords();
[[nodiscard]] ProductWords gitHubEnterpriseWords();
[[nodiscard]] ProductWords gitHubWords();
[[nodiscard]] ProductWords gitLabWords();
[[nodiscard]] ProductWords jiraWords();
[[nodiscard]] ProductWords nexusWords();

} // namespace broker::ui
