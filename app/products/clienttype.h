// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/fieldanswers.h"
#include "products/fieldflaw.h"
#include "products/ids.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What a Broker client has to be told. Pure data; the words for it are in ui/presenters.
namespace broker::products {

/// What a value has to look like, and with it which control asks for it.
enum class FieldForm {
    Text,
    Secret, ///< a token
    Password, ///< any characters, kept as they are
    Host, ///< "git.example.com" or "git.example.com:8443": no scheme, no path
    HostAndPath, ///< the same with a path: "git.example.com/api/v3"
    Url, ///< "https://host/path": with a scheme, without credentials, without a slash at the end
    HostList, ///< "a.example.com,b.example.com": without schemes and ports
    Port,
    Replicas, ///< 2 to 4
    Flag, ///< "true", or empty
    Choice, ///< one of ClientFieldSpec::choices
    FilePath, ///< absolute, on the machine that runs the client (Helm: where helm runs)
    Version, ///< of an image tag
    Name, ///< of the container, the Kubernetes objects or the Helm release
};

/// What a field is for: what a credential answers, and what goes together in one address.
enum class FieldRole {
    Other,
    Secret, ///< token or password that the client signs in with
    UserName,
    Address, ///< of the service; an address whose user name and password share its variable holds them
    Organization, ///< part of the service's address
};

/// What the client does with a token, tried with version 5.22.14: it decides which characters break it.
enum class TokenUse {
    Encoded, ///< in Base64, or percent-encoded by us: any
    InHeader,
    InHeaderAndAddress, ///< "https://TOKEN@host" as well
};

struct ClientFieldSpec
{
    ClientField field{};
    /// The Broker's environment variable; empty where the carrier and not the client takes it.
    QLatin1String variable{};
    FieldForm form = FieldForm::Text;
    bool isNeeded = false;
    bool isAdvanced = false;
    /// What holds when it is left empty, to be shown as it is; may be empty.
    QString fallback{};
    QStringList choices{};
    /// Where the fact comes from.
    QLatin1String source{};
    FieldRole role = FieldRole::Other;
    TokenUse use = TokenUse::Encoded;
    /// The value of Snyk's Helm chart that becomes the variable; without one it goes under "env".
    QLatin1String chartKey{};
    /// Whether the chart carries it through a Kubernetes Secret, in base64; else it writes it into the
    /// Deployment without quotes (snyk/snyk-broker-helm templates).
    bool isThroughChartSecret = false;
    /// Written into ClientType::joint, and where nothing else helps into its own variable.
    bool isJoint = false;
    /// What is wrong beyond the form; may be null.
    std::optional<Flaw> (*flaw)(const QString &text) = nullptr;
    /// What is most likely wrong, seen with the other answers; may be null.
    std::optional<Flaw> (*doubt)(const QString &text, const FieldAnswers &answers) = nullptr;
    /// How the answer is written into the variable, where not as it is.
    QString (*written)(const QString &text) = nullptr;

    [[nodiscard]] bool isSecret() const noexcept
    {
        return form == FieldForm::Secret || form == FieldForm::Password;
    }
};

/// A variable that the client's own template sets, in terms of the others ("$GITHUB/api/v3").
struct TemplateVariable
{
    QLatin1String name;
    QLatin1String expression;
    /// The template that comes with the client has it wrong or lacks it, so every carrier has to pass it.
    bool isCorrection = false;
    /// As in ClientFieldSpec, where no field has the variable.
    QLatin1String chartKey{};
    bool isThroughChartSecret = false;
};

/// A variable that follows from the answers.
struct DerivedVariable
{
    QLatin1String name;
    QString value;
};

struct ClientType;

struct NamedSecret
{
    QLatin1String name;
    Secret value;
};

/// A variable that several answers go into together, because the client's own way of putting them together
/// breaks on some of them.
struct JointVariable
{
    QLatin1String name;
    bool isSecret = true;
    Secret (*written)(const ClientType &type, const FieldAnswers &answers) = nullptr;
    /// Back to the variables that it stands for; empty for what is no such value.
    QList<NamedSecret> (*takenApart)(const Secret &value) = nullptr;
};

/// What runs in a container of its own beside the client and does the work: the client hands it what Snyk
/// asks, and it answers through the client.
struct Agent
{
    /// With its tag; it has versions of its own.
    QLatin1String image;
    /// Tells it where to listen.
    QLatin1String portVariable;
    int port = 0;
    /// Tells the client where it is.
    QLatin1String addressVariable;
};

/// One kind of Broker client: an image, a template of the npm package, an "scmType" of Snyk's chart.
struct ClientType
{
    /// "bitbucket-server-bearer-auth"
    QLatin1String key{};
    /// Of an image that several types share; empty where it is called as the type is.
    QLatin1String sharedImage{};
    /// Product::key, which is Snyk's name of the integration.
    QLatin1String integration{};
    /// What tells variants of one integration apart.
    enum class SignIn { Token, UserAndPassword, AddressWithPassword, Role } signIn = SignIn::Token;
    /// Which of several variants it is of, "3" and "2" of Nexus; a proper name, mostly empty.
    QLatin1String variant{};
    /// What is asked of this type alone, in the order of a form.
    QList<ClientFieldSpec> ownFields{};
    QList<TemplateVariable> templateVariables{};
    /// Source code is read through it: the rules for code and infrastructure files mean something.
    bool isSourceControl = false;
    /// The client has a rule for manifest files of more than one megabyte.
    bool hasLargeManifestRule = false;
    /// What else is set, where the template is wrong for these answers; may be null.
    QList<DerivedVariable> (*derived)(const FieldAnswers &answers) = nullptr;
    std::optional<JointVariable> joint{};
    std::optional<Agent> agent{};

    /// Image tag, npm template and scmType alike.
    [[nodiscard]] QLatin1String image() const { return sharedImage.isEmpty() ? key : sharedImage; }
};

} // namespace broker::products
