// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientsecretrotation.h"

#include "access/entrynotes.h"
#include "audit/auditdetail.h"
#include "core/httpsurl.h"
#include "core/overloaded.h"
#include "workspace/auditnote.h"

#include <algorithm>

namespace broker::access::clientsecret {

namespace {

using CredentialRead = Result<SnykCredential, vault::VaultError>;

Problem of(const snyk::ApiError &error)
{
    return {.api = error};
}

Problem of(const vault::VaultError &error)
{
    return {.vault = error};
}

/// The entry holds something else than it should.
vault::VaultError unreadable()
{
    return {vault::VaultErrorKind::Unreadable, {}};
}

/// Neither done nor certainly not done: a change whose answer never came, or one that Snyk finds done.
bool isUnclear(const snyk::ApiError &error)
{
    return error.outcomeUnknown;
}

bool isUnclearDeletion(const snyk::ApiError &error)
{
    using Kind = snyk::ApiErrorKind;
    return isUnclear(error) || error.kind == Kind::BadRequest || error.kind == Kind::NotFound
        || error.kind == Kind::Conflict || error.kind == Kind::Unprocessable;
}

bool isSameClient(const RememberedToken &used, const std::optional<RememberedToken> &old)
{
    return old && old->clientId == used.clientId && old->region == used.region;
}

State startOf(const Workspace &workspace, int place)
{
    const auto account = places::at(workspace.settings, place);
    if (account && isSameClient(account->used, account->replaced))
        return InUse{};
    if (account && !account->replaced && isBeingReplaced(*account, workspace.records.path()))
        return Recovering{};
    return Ready{};
}

} // namespace

bool ClientSecretRotation::isOffered(const Workspace &workspace)
{
    const auto used = rememberedToken(workspace.settings);
    return used && !used->clientId.isEmpty();
}

bool ClientSecretRotation::isUnfinished(const Workspace &workspace)
{
    return isOffered(workspace) && !is<Ready>(startOf(workspace, offeredPlace(workspace.settings)));
}

bool ClientSecretRotation::isCalling(const Workspace &workspace, int place)
{
    if (!workspace.sessions)
        return false;
    const QList<const ClientSecretRotation *> &all = workspace.sessions->secretRotations().all();
    return std::any_of(all.cbegin(), all.cend(), [place](const ClientSecretRotation *rotation) {
        return rotation->m_place == place && (rotation->isBusy() || rotation->holdsUnstoredSecret());
    });
}

ClientSecretRotation::ClientSecretRotation(
    const Workspace &workspace, std::optional<int> place, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_place(place.value_or(offeredPlace(workspace.settings)))
    , m_memory(workspace)
    , m_access(workspace.http, workspace.clock, workspace.retry)
    , m_note(workspace.records.path(), m_place)
    , m_state(startOf(workspace, m_place))
{
    if (m_workspace.sessions)
        m_workspace.sessions->secretRotations().add(*this);
    m_memory.stayWith(m_place);
    connect(&m_access, &SignIn::changed, this, &ClientSecretRotation::onAccessChanged);
    enterState();
}

ClientSecretRotation::~ClientSecretRotation()
{
    if (m_workspace.sessions)
        m_workspace.sessions->secretRotations().remove(*this);
}

void ClientSecretRotation::stop()
{
    m_call.stop();
    m_write.stop();
    if (is<Checking, AskingOld>(m_state)) {
        m_access.reset();
        dispatch(event::Failed{of(snyk::ApiError::cancelled())});
    }
}

void ClientSecretRotation::dispatch(const Event &event)
{
    m_events.dispatch(event, [this](const Event &current) {
        std::optional<State> following = next(m_state, current);
        if (!following)
            return;
        const bool isOver = is<Unknown>(m_state) && is<Ready>(*following);
        m_state = std::move(*following);
        if (isOver)
            (void)m_note.remove();
        enterState();
        Q_EMIT changed();
    });
}

void ClientSecretRotation::enterState()
{
    std::visit(Overloaded{
                   [this](const Finding &) { find(); },
                   [this](const Creating &state) { create(state.account); },
                   [this](const Recovering &) { recover(); },
                   [this](const Storing &state) { store(state.secret); },
                   [this](const Checking &) { check(); },
                   [this](const Deleting &) { deleteAtSnyk(); },
                   [this](const AskingOld &) { askOld(); },
                   [this](const Removing &) { removeOld(); },
                   [](const AtRest auto &) {},
               },
        m_state);
}

snyk::Client &ClientSecretRotation::clientOf(const SnykCredential &credential)
{
    // The client that has just answered may still be on the stack.
    if (m_client)
        m_client.release()->deleteLater();
    m_client = std::make_unique<snyk::Client>(
        m_workspace.http, m_workspace.clock, m_subject->region.api, credential, m_workspace.retry);
    return *m_client;
}

void ClientSecretRotation::find()
{
    findAccount([this] { dispatch(event::Found{*m_account}); });
}

void ClientSecretRotation::findAccount(const std::function<void()> &go)
{
    // The account may be removed at any time.
    m_subject = m_memory.offer();
    if (!m_subject) {
        dispatch(event::Failed{of(vault::VaultError{vault::VaultErrorKind::NotFound, {}})});
        return;
    }
    m_call.start(
        this, [this](std::stop_token stop) { return m_memory.recall(*m_subject, std::move(stop)); },
        [this, go](const CredentialRead &read) {
            if (!read) {
                dispatch(event::Failed{of(read.error())});
                return;
            }
            // What is made belongs to the one that signs in, whatever the settings say by now.
            const OAuthClient *client = read->oauth();
            if (!client || client->id() != m_subject->clientId) {
                dispatch(event::Failed{of(unreadable())});
                return;
            }
            m_call.start(
                this,
                [&](std::stop_token stop) { return clientOf(*read).ownServiceAccount(std::move(stop)); },
                [this, go](const Result<snyk::ServiceAccount, snyk::ApiError> &found) {
                    if (!found) {
                        dispatch(event::Failed{of(found.error())});
                        return;
                    }
                    m_account = *found;
                    go();
                });
        });
}

void ClientSecretRotation::readClient(const vault::VaultKey &key, const std::optional<Fingerprint> &expected,
    const std::function<void(const SnykCredential &)> &go)
{
    m_call.start(
        this, [&](std::stop_token stop) { return m_workspace.keychain.read(key, std::move(stop)); },
        [this, expected, go](const vault::ReadResult &read) {
            const auto credential = read ? SnykCredential::parse(*read) : std::nullopt;
            const bool isIt
                = credential && credential->oauth() && (!expected || credential->fingerprint() == *expected);
            // Removed by hand, or the program ended right after Snyk had deleted it: which of the
            // two, nobody can tell without the secret.
            const bool isGone = !read && read.error().kind == vault::VaultErrorKind::NotFound;
            if (isIt)
                go(*credential);
            else if (isGone && is<Deleting, AskingOld>(m_state))
                dispatch(event::Missing{});
            else
                dispatch(event::Failed{of(read ? unreadable() : read.error())});
        });
}

void ClientSecretRotation::create(const snyk::ServiceAccount &account)
{
    if (!m_memory.offer()) {
        dispatch(event::Failed{of(vault::VaultError{vault::VaultErrorKind::NotFound, {}})});
        return;
    }
    // Another window may have put one in since this one was opened: two are valid then, and a third would be
    // in nobody's use.
    if (m_memory.replaced() || places::isUnreadable(places::replaced(m_workspace.settings, m_place))) {
        dispatch(event::Failed{of(vault::VaultError{
            vault::VaultErrorKind::Other, QStringLiteral("It has been replaced already.")})});
        return;
    }
    // It may be the only name of a secret.
    const auto before = m_note.read();
    if (!before || places::isNamed(m_workspace.settings, before->key)) {
        request(account);
        return;
    }
    m_call.start(
        this, [&](std::stop_token stop) { return m_workspace.keychain.read(before->key, std::move(stop)); },
        [this, account, before](const vault::ReadResult &read) {
            const bool isGone = !read && read.error().kind == vault::VaultErrorKind::NotFound;
            if (isGone || (read && keepName(*before, *read)))
                request(account);
            else
                dispatch(event::Failed{of(read ? unreadable() : read.error())});
        });
}

bool ClientSecretRotation::keepName(const Note &before, const Secret &secret) const
{
    const auto credential = SnykCredential::parse(secret);
    const OAuthClient *client = credential ? credential->oauth() : nullptr;
    const auto api = HttpsUrl::parse(before.api);
    // One of this client is being made in another window.
    if (!client || !api || client->id() != before.clientId || client->id() == m_subject->clientId)
        return false;
    return EntryNotes(m_workspace.settings)
        .write({before.key,
            RememberedToken{snyk::regionForApi(*api), QString(), credential->fingerprint(), before.key,
                client->id(), m_workspace.clock.nowUtc()},
            std::nullopt});
}

void ClientSecretRotation::request(const snyk::ServiceAccount &account)
{
    m_nextKey = m_memory.keyForNext();
    const auto noted = m_note.write({*m_nextKey, m_subject->clientId, m_subject->region.api.toString()});
    if (!noted) {
        dispatch(event::Failed{{.note = noted.error()}});
        return;
    }
    m_call.start(
        this, [&](std::stop_token stop) { return m_client->createClientSecret(account, std::move(stop)); },
        [this](const Result<snyk::NewClientSecret, snyk::ApiError> &created) {
            if (!created) {
                const bool unclear = isUnclear(created.error());
                note(audit::Action::TokenGenerated,
                    unclear ? audit::Outcome::Unknown : audit::Outcome::Failed, m_subject->fingerprint,
                    created.error().requestId);
                if (unclear) {
                    dispatch(event::Lost{of(created.error())});
                    return;
                }
                (void)m_note.remove();
                dispatch(event::Failed{of(created.error())});
                return;
            }
            const auto made = OAuthClient::make(m_subject->clientId, created->secret);
            note(audit::Action::TokenGenerated, audit::Outcome::Succeeded,
                SnykCredential(*made).fingerprint());
            dispatch(event::Created{SnykCredential(*made).text()});
        });
}

std::optional<vault::VaultKey> ClientSecretRotation::newKey() const
{
    const auto noted = m_note.read();
    return noted ? std::optional(noted->key) : std::nullopt;
}

void ClientSecretRotation::recover()
{
    const auto key = newKey();
    const auto used = m_memory.offer();
    if (!key || !used) {
        dispatch(event::NothingKept{});
        return;
    }
    m_call.start(
        this, [&](std::stop_token stop) { return m_workspace.keychain.read(*key, std::move(stop)); },
        [this, used](const vault::ReadResult &read) {
            if (!read && read.error().kind != vault::VaultErrorKind::NotFound) {
                dispatch(event::Failed{of(read.error())});
                return;
            }
            const auto found = read ? SnykCredential::parse(*read) : std::nullopt;
            const bool isIts = found && found->oauth() && found->oauth()->id() == used->clientId
                && !(found->fingerprint() == used->fingerprint);
            if (isIts)
                dispatch(event::Kept{});
            else
                dispatch(event::NothingKept{});
        });
}

void ClientSecretRotation::store(const Secret &secret)
{
    m_write.start(
        this,
        [&](std::stop_token stop) {
            return m_workspace.keychain.write(newKey().value_or(*m_nextKey), secret, std::move(stop));
        },
        [this, fingerprint = Fingerprint::of(secret)](const vault::WriteResult &written) {
            if (!written) {
                dispatch(event::StoreError{written.error()});
                return;
            }
            note(audit::Action::SecretStored, audit::Outcome::Succeeded, fingerprint);
            dispatch(event::Kept{});
        });
}

void ClientSecretRotation::check()
{
    if (m_workspace.sessions)
        m_begun = m_workspace.sessions->generation();
    const auto key = newKey();
    const auto used = m_memory.offer();
    if (!key || !used) {
        dispatch(event::Failed{of(vault::VaultError{vault::VaultErrorKind::NotFound, {}})});
        return;
    }
    readClient(*key, std::nullopt,
        [this, used](const SnykCredential &credential) { m_access.check(used->region, credential); });
}

void ClientSecretRotation::onAccessChanged()
{
    if (!is<Checking, AskingOld>(m_state))
        return;
    if (const auto session = m_access.session()) {
        note(audit::Action::SecretChecked, audit::Outcome::Succeeded, session->credential.fingerprint());
        if (is<Checking>(m_state)) {
            adopt(*session);
            return;
        }
        dispatch(event::Accepted{});
        return;
    }
    const auto *failed = as<CheckFailed>(m_access.state());
    if (!failed)
        return;
    const bool isRefused = failed->error.kind == snyk::ApiErrorKind::Unauthorized;
    note(audit::Action::SecretChecked, isRefused ? audit::Outcome::Failed : audit::Outcome::Unknown,
        failed->credential.fingerprint(), failed->error.requestId);
    if (isRefused && is<AskingOld>(m_state))
        dispatch(event::Refused{});
    else
        dispatch(event::Failed{of(failed->error)});
}

void ClientSecretRotation::adopt(const Session &session)
{
    const auto adopted
        = m_memory.adopt(session.credential, session.self.displayName, *newKey(), session.self.id);
    if (!adopted) {
        // The note stays: the next start finds the new one by it.
        dispatch(event::Failed{of(adopted.error())});
        return;
    }
    const auto before = m_memory.replaced();
    (void)m_note.remove();
    note(audit::Action::TokenRotated, audit::Outcome::Succeeded, session.credential.fingerprint());
    // Windows that are opened from now on sign in with the one that is used now.
    if (m_workspace.sessions && before)
        m_workspace.sessions->keepInsteadOf(before->fingerprint, session, m_begun);
    dispatch(event::Accepted{});
}

void ClientSecretRotation::deleteAtSnyk()
{
    const auto old = m_memory.replaced();
    if (!old) {
        dispatch(event::Deleted{});
        return;
    }
    const auto finish = [this, old](const Result<snyk::ClientSecretDeleted, snyk::ApiError> &deleted) {
        if (deleted) {
            note(audit::Action::SecretDeleted, audit::Outcome::Succeeded, old->fingerprint);
            dispatch(event::Deleted{});
            return;
        }
        const bool unclear = isUnclearDeletion(deleted.error());
        note(audit::Action::SecretDeleted, unclear ? audit::Outcome::Unknown : audit::Outcome::Failed,
            old->fingerprint, deleted.error().requestId);
        if (unclear)
            dispatch(event::Lost{of(deleted.error())});
        else
            dispatch(event::Failed{of(deleted.error())});
    };
    const auto send = [this, finish](const Secret &secret) {
        m_call.start(
            this,
            [&](std::stop_token stop) {
                return m_client->deleteClientSecret(*m_account, secret, std::move(stop));
            },
            finish);
    };
    findAccount([this, old, send] {
        readClient(old->key, old->fingerprint,
            [send](const SnykCredential &credential) { send(credential.oauth()->secret()); });
    });
}

void ClientSecretRotation::askOld()
{
    const auto old = m_memory.replaced();
    if (!old) {
        dispatch(event::Refused{});
        return;
    }
    readClient(old->key, old->fingerprint,
        [this, old](const SnykCredential &credential) { m_access.check(old->region, credential); });
}

void ClientSecretRotation::removeOld()
{
    const auto old = m_memory.replaced();
    m_write.start(
        this, [this](std::stop_token stop) { return m_memory.forgetReplaced(std::move(stop)); },
        [this, old](const vault::RemoveResult &removed) {
            if (!removed) {
                dispatch(event::RemoveError{removed.error()});
                return;
            }
            // Whoever signed in with it before the new one was taken up.
            const auto ended = m_workspace.sessions && old
                ? m_workspace.sessions->sessionWith(old->fingerprint, old->region)
                : std::nullopt;
            if (ended)
                m_workspace.sessions->end(ended->credential, ended->region);
            dispatch(event::Removed{});
        });
}

void ClientSecretRotation::note(
    audit::Action action, audit::Outcome outcome, const Fingerprint &secret, const QString &requestId) const
{
    const auto used = m_memory.offer();
    audit::Entry entry;
    entry.action = action;
    entry.outcome = outcome;
    entry.regionId = used ? used->region.id : QString();
    entry.fingerprint = secret;
    entry.requestId = requestId;
    entry.detail = audit::details::apiToken;
    noteAudit(m_workspace, entry);
}

} // namespace broker::access::clientsecret
