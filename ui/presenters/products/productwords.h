// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/ids.h"
#include "products/remark.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

// What is said of the parts of a product, which app/products knows without words. Plain text throughout.
namespace broker::ui {

// Contexts of the translations, one for each kind of part.
struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientFields)
};
struct Kinds
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CredentialWords)
};
struct Problems
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientProblems)
};
struct Tokens
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::PasteWords)
};

struct FieldWords
{
    /// "GitLab host", as a label without a colon.
    QString name{};
    /// What is to be entered and where it is found, in one or two sentences.
    QString help{};
    /// The same while the program fills in what it keeps; empty where that changes nothing.
    QString helpWhenKept{};
};

// What several products say of their fields.
namespace help {
/// Of a secret that the program may keep: without and with that.
[[nodiscard]] FieldWords keptSecret(const QString &name);
/// Of an account.
[[nodiscard]] QString serviceUser();
[[nodiscard]] QString mayBeAnonymous();
/// Of a host with a path.
[[nodiscard]] QString hostAndPath();
[[nodiscard]] QString encodedForYou();
} // namespace help

struct KindWords
{
    /// "Classic token", without the name of the service.
    QString name{};
    /// The label of the field for the secret: a token or a password.
    QString secretLabel{};
    /// The way to the page where it is made, where the address alone does not lead there; may be empty.
    QString steps{};
};

/// Of a token where it does not belong.
struct TokenWords
{
    /// "This is an access token of GitLab."
    QString what{};
    /// Why no Broker client can use it; empty where there is no more to say than that.
    QString whyWrong{};
    /// What belongs there; empty where that is any other token of the product.
    QString advice{};
};

struct RemarkWords
{
    /// One sentence or two. Of a date, %1 is where it goes.
    QString what{};
    /// What to do about an answer; empty for other remarks.
    QString advice{};
};

/// The words of one product, in the language of the moment. `field`, `kind` and `remark` know the parts of
/// their product and give nothing for those of others.
struct ProductWords
{
    std::optional<FieldWords> (*field)(products::ClientField one) = nullptr;
    /// Null for a product that takes another one's credentials.
    std::optional<KindWords> (*kind)(products::CredentialKind one) = nullptr;
    /// Whose tokens `token` is asked about; empty for a product whose tokens have no form of their own.
    products::Service service{};
    TokenWords (*token)(products::PastedForm one) = nullptr;
    /// Null for a product that has none of its own.
    std::optional<RemarkWords> (*remark)(products::Remark one) = nullptr;
};

/// Of every product. The one symbol of its translation unit, as products::products() is.
[[nodiscard]] const QList<ProductWords> &productWords();

/// Empty for a form of nobody.
[[nodiscard]] TokenWords tokenWords(products::PastedForm form);
[[nodiscard]] RemarkWords remarkWords(products::Remark remark);

[[nodiscard]] ProductWords artifactoryWords();
[[nodiscard]] ProductWords azureReposWords();
[[nodiscard]] ProductWords bitbucketWords();
[[nodiscard]] ProductWords ecrWords();
[[nodiscard]] ProductWords gitHubEnterpriseWords();
[[nodiscard]] ProductWords gitHubWords();
[[nodiscard]] ProductWords gitLabWords();
[[nodiscard]] ProductWords jiraWords();
[[nodiscard]] ProductWords nexusWords();
/// Of every container registry that a credential opens.
[[nodiscard]] ProductWords registryWords();

} // namespace broker::ui
