// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/credentialentry.h"

#include "presenters/pastetext.h"
#include "presenters/regiontext.h"
#include "steps/verdict.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/secretfield.h"
#include "widgets/wordhelp.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

namespace {

QVBoxLayout *partLayout(QWidget *part)
{
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    return layout;
}

} // namespace

CredentialEntry::CredentialEntry(Known known, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_known(std::move(known))
    , m_kind(named(new QComboBox, "credentialKind"))
    , m_note(named(new PlainLabel, "credentialNote"))
    , m_tokenPart(new QWidget)
    , m_token(named(new SecretField, words.tokenField))
    , m_tokenVerdict(named(new PlainLabel, words.tokenVerdict))
    , m_oauthPart(new QWidget)
    , m_id(named(new QLineEdit, "clientIdField"))
    , m_idVerdict(named(new PlainLabel, "clientIdVerdict"))
    , m_secret(named(new SecretField, "clientSecretField"))
    , m_secretVerdict(named(new PlainLabel, "clientSecretVerdict"))
{
    build(words);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        onEdited();
    });
    connect(m_token, &SecretField::edited, this, &CredentialEntry::onEdited);
    connect(m_id, &QLineEdit::textEdited, this, &CredentialEntry::onEdited);
    connect(m_secret, &SecretField::edited, this, &CredentialEntry::onEdited);
    for (SecretField *field : {m_token, m_secret})
        connect(field, &SecretField::submitted, this, &CredentialEntry::submitted);
    showKind();
}

CredentialEntry::~CredentialEntry() = default;

void CredentialEntry::build(const Words &words)
{
    auto *kindLabel = new QLabel(tr("Sign in &with:"));
    m_kind->addItem(tr("API token"));
    m_kind->addItem(tr("OAuth service account – what Snyk recommends for automation"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(20);
    kindLabel->setBuddy(m_kind);
    m_note->hide();

    auto *tokenLabel = new QLabel(words.tokenLabel);
    m_token->setLabel(*tokenLabel);
    m_token->setDescription(words.tokenDescription);
    auto *token = partLayout(m_tokenPart);
    token->addWidget(withWordHelp(tokenLabel, "api"));
    token->addWidget(m_token);

    auto *idLabel = new QLabel(tr("Client i&d:"));
    idLabel->setBuddy(m_id);
    m_id->setLayoutDirection(Qt::LeftToRight);
    m_id->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_id->setMaxLength(static_cast<int>(longestPastedText));
    auto *secretLabel = new QLabel(tr("Client se&cret:"));
    m_secret->setLabel(*secretLabel);
    m_secret->setDescription(
        tr("Of a service account that may edit integrations. It is sent to Snyk for an access "
           "token of an hour or so, which is never stored."));
    auto *oauth = partLayout(m_oauthPart);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{idLabel, m_id, m_idVerdict, secretLabel, m_secret, m_secretVerdict})
        oauth->addWidget(widget);

    for (PlainLabel *verdict : {m_tokenVerdict, m_idVerdict, m_secretVerdict})
        verdict->hide();
    token->addWidget(m_tokenVerdict);

    auto *layout = partLayout(this);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{kindLabel, m_kind, m_note, m_tokenPart, m_oauthPart})
        layout->addWidget(widget);
}

void CredentialEntry::setRegion(const std::optional<snyk::Region> &region)
{
    const bool hasApiTokens = !region || region->hasApiTokens;
    m_note->setText(hasApiTokens
            ? QString()
            : tr("%1 has no API tokens: Snyk lets programs in there by OAuth alone, with the client id and "
                 "the client secret of a service account.")
                  .arg(regionName(region->id)));
    m_note->setVisible(!hasApiTokens);
    m_kind->setEnabled(hasApiTokens);
    if (m_hasApiTokens == hasApiTokens)
        return;
    m_hasApiTokens = hasApiTokens;
    if (!hasApiTokens)
        setKind(Kind::OAuth);
}

void CredentialEntry::setKind(Kind kind)
{
    if (m_hasApiTokens || kind == Kind::OAuth)
        m_kind->setCurrentIndex(static_cast<int>(kind));
}

CredentialEntry::Kind CredentialEntry::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

void CredentialEntry::setRevealTime(std::chrono::seconds time)
{
    m_token->setRevealTime(time);
    m_secret->setRevealTime(time);
}

paste::Check CredentialEntry::token() const
{
    return paste::checkApiToken(m_token->secret(), m_known());
}

paste::Check CredentialEntry::clientId() const
{
    return paste::checkOAuthPart(Secret::take(m_id->text().trimmed()), paste::OAuthPart::ClientId, m_known());
}

paste::Check CredentialEntry::clientSecret() const
{
    return paste::checkOAuthPart(m_secret->secret(), paste::OAuthPart::ClientSecret, m_known());
}

std::optional<SnykCredential> CredentialEntry::given() const
{
    if (kind() == Kind::ApiToken) {
        const paste::Check entered = token();
        return entered.apiToken ? std::optional<SnykCredential>(*entered.apiToken) : std::nullopt;
    }
    const paste::Check secret = clientSecret();
    if (clientId().verdict != paste::Verdict::Accepted || secret.verdict != paste::Verdict::Accepted)
        return std::nullopt;
    const auto client = OAuthClient::make(m_id->text().trimmed(), secret.secret);
    return client ? std::optional<SnykCredential>(*client) : std::nullopt;
}

bool CredentialEntry::isIncomplete() const
{
    return kind() == Kind::ApiToken ? m_token->isEmpty()
                                    : m_id->text().trimmed().isEmpty() || m_secret->isEmpty();
}

void CredentialEntry::addRemark(const QString &text)
{
    m_tokenVerdict->setText(m_tokenVerdict->text() + QLatin1Char(' ') + text);
}

void CredentialEntry::clear()
{
    m_id->clear();
    clearSecrets();
}

void CredentialEntry::clearSecrets()
{
    m_token->clear();
    m_secret->clear();
    showVerdicts();
}

void CredentialEntry::takeFocus()
{
    if (kind() == Kind::ApiToken)
        m_token->setFocus();
    else if (clientId().verdict != paste::Verdict::Accepted)
        m_id->setFocus();
    else
        m_secret->setFocus();
}

void CredentialEntry::onEdited()
{
    showVerdicts();
    Q_EMIT edited();
}

void CredentialEntry::showKind()
{
    m_tokenPart->setVisible(kind() == Kind::ApiToken);
    m_oauthPart->setVisible(kind() == Kind::OAuth);
}

void CredentialEntry::showVerdicts()
{
    const paste::Check entered = token();
    showVerdict(
        *m_tokenVerdict, entered.verdict == paste::Verdict::Empty ? PasteText() : apiTokenText(entered));
    showVerdict(*m_idVerdict, oauthPartText(clientId(), paste::OAuthPart::ClientId));
    showVerdict(*m_secretVerdict, oauthPartText(clientSecret(), paste::OAuthPart::ClientSecret));
}

} // namespace broker::ui
