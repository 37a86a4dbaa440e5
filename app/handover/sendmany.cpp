// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/sendmany.h"

#include "audit/auditdetail.h"
#include "clientconfig/filesplan.h"
#include "clientconfig/remembered.h"
#include "core/marker.h"
#include "credentials/recordedsecret.h"
#include "integrations/clienttype.h"
#include "records/targetregion.h"
#include "reminders/duepolicy.h"
#include "workspace/auditnote.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <utility>

namespace broker::handover {

using clientconfig::Draft;
using clientconfig::SavedFile;
using records::TokenRecord;
using vault::VaultError;
using vault::VaultErrorKind;

namespace {

constexpr QLatin1String handoverEnding(".handover");
constexpr QLatin1String pageEnding(".html");

QString pageNameOf(const QString &fileName)
{
    return fileName.chopped(handoverEnding.size()) + pageEnding;
}

bool isTakenName(const QDir &folder, const QString &name)
{
    const QFileInfo info(folder.filePath(name));
    return info.exists() || info.isSymLink();
}

/// The next token may be had all the same.
bool isOfOneClient(const VaultError &error)
{
    return error.kind == VaultErrorKind::NotFound || error.kind == VaultErrorKind::Unreadable;
}

bool endsSending(const ManyOutcome &outcome)
{
    const auto *error = std::get_if<VaultError>(&outcome);
    return error ? !isOfOneClient(*error)
                 : std::holds_alternative<SealProblem>(outcome) || std::holds_alternative<FileError>(outcome);
}

QString nameFor(const TokenRecord &record, const Draft &draft, const QSet<QString> &taken)
{
    const QString marker = Marker::of(record.fingerprint).text();
    const QString part = clientconfig::fileNamePart(record.target.org.slug);
    // The type keeps it from being a name that Windows has reserved.
    const QString base = (part.isEmpty() ? marker : part) + u'-' + QString(draft.type.key);
    QString name = base;
    for (int times = 1; taken.contains(name); ++times)
        name = base + u'-' + marker + (times > 1 ? u'-' + QString::number(times) : QString());
    return name;
}

} // namespace

QList<ManyClient> clientsToSend(
    const QList<TokenRecord> &chosen, const QList<TokenRecord> &all, bool practice)
{
    QList<ManyClient> clients;
    QSet<QString> names;
    // Nobody's id: a token whose client is known keeps its port anyway.
    QSet<int> ports = clientconfig::portsBeside(all, RecordId::create());
    for (const TokenRecord &record : chosen) {
        const auto region = records::regionOf(record.target);
        const auto types = integrations::clientTypesFor(record.target.integrationType);
        if (!region || types.isEmpty())
            continue;
        const records::ClientMemory memory = clientconfig::memoryOf(record.id, all);
        Draft draft = clientconfig::startingDraft({record.id, record.fingerprint}, types, *region, all);
        if (!record.client)
            draft.place = clientconfig::placeOf(memory, record.fingerprint, ports);
        ports.insert(draft.place.port);
        const QString name = nameFor(record, draft, names);
        names.insert(name);
        clients.append({record, draft, clientconfig::carrierIn(memory, record.fingerprint),
            (practice ? QStringLiteral("practice-") : QString()) + name + handoverEnding});
    }
    return clients;
}

Draft completed(Draft draft, const credentials::ClientAnswers &kept)
{
    if (const auto type = integrations::clientTypeByKey(kept.clientType))
        draft.type = *type;
    const auto fields = clientconfig::fieldsFor(draft.type, draft.region);
    for (const integrations::ClientFieldSpec &spec : fields) {
        if (!draft.answers.isEmpty(spec.field))
            continue;
        if (spec.isSecret())
            draft.answers.setSecret(spec.field, kept.answers.secret(spec.field));
        else
            draft.answers.setText(spec.field, kept.answers.text(spec.field));
    }
    return draft;
}

SendMany::SendMany(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_flow(workspace)
{
    connect(&m_flow, &SendFlow::finished, this, &SendMany::onPacked);
}

SendMany::~SendMany()
{
    // What is written may be opened tomorrow.
    if (m_isRunning && !m_remembering.isRunning())
        (void)m_workspace.records.putAllSoon(remembered());
}

Result<bool, QStringList> SendMany::start(const QList<ManyClient> &clients, const ManyCover &cover)
{
    QStringList taken;
    const QDir folder(cover.folder);
    for (const ManyClient &client : clients) {
        for (const QString &name : {client.fileName, pageNameOf(client.fileName)}) {
            if (isTakenName(folder, name))
                taken.append(name);
        }
    }
    if (!taken.isEmpty())
        return Failure(taken);
    m_clients = clients;
    m_cover = cover;
    m_outcomes = QList<ManyOutcome>(clients.size(), NotSent());
    m_unremembered.reset();
    m_at = 0;
    m_written = 0;
    m_pagesMissing = 0;
    m_isRunning = true;
    m_isStopping = false;
    nextSoon();
    return true;
}

void SendMany::stop()
{
    m_isStopping = m_isRunning;
    m_read.stop();
}

/// From the event loop: a store in memory answers at once.
void SendMany::nextSoon()
{
    QMetaObject::invokeMethod(this, &SendMany::next, Qt::QueuedConnection);
}

void SendMany::next()
{
    if (m_isStopping || m_at >= m_clients.size()) {
        finish();
        return;
    }
    const TokenRecord &record = current().record;
    m_read.start(
        this,
        [&](std::stop_token stop) {
            return m_workspace.vaultFor(record.storage).read(record.key, std::move(stop));
        },
        [this](const vault::ReadResult &read) { onToken(read); });
}

void SendMany::onToken(const vault::ReadResult &read)
{
    if (!read) {
        settle(read.error());
        return;
    }
    const auto token = BrokerToken::parse(*read);
    // A client with a wrong token costs hours.
    if (!token || !(token->fingerprint() == current().record.fingerprint))
        settle(VaultError{
            VaultErrorKind::Unreadable, QStringLiteral("The entry holds another token than recorded.")});
    else
        addCredential(token->recordedAs(current().record.fingerprint));
}

void SendMany::addCredential(const BrokerToken &token)
{
    const Draft &draft = current().draft;
    const auto kept = m_workspace.records.currentCredentialFor(current().record.target);
    if (!m_cover->withCredential || hasCredential(draft) || !kept) {
        pack(token, m_cover->withCredential ? draft : withoutCredential(draft));
        return;
    }
    m_read.start(
        this,
        [&](std::stop_token stop) {
            return credentials::readCredential(
                *this, m_workspace.vaultFor(kept->storage), *kept, std::move(stop));
        },
        [this, token, kept = *kept](const credentials::CredentialResult &read) {
            if (!read) {
                settle(read.error());
                return;
            }
            const auto found = credentials::clientAnswersFrom(kept, *read);
            if (found)
                pack(token, completed(current().draft, *found));
            else
                settle(VaultError{VaultErrorKind::Unreadable,
                    QStringLiteral("The entry is of no service that this version knows.")});
        });
}

void SendMany::pack(const BrokerToken &token, const Draft &draft)
{
    const TokenRecord &record = current().record;
    Parcel parcel{{m_cover->program, m_workspace.clock.nowUtc(), m_cover->sender, m_cover->recipient,
                      m_cover->message, record.target, draft, current().carrier, token,
                      lifeOf(record, reminders::policyFrom(m_workspace.settings))},
        m_cover->label, m_cover->lock, QDir(m_cover->folder).filePath(current().fileName)};
    parcel.replaces = false;
    m_flow.start(parcel);
}

void SendMany::onPacked()
{
    const SendResult result = *m_flow.result();
    if (!result) {
        settle(std::visit([](const auto &error) { return ManyOutcome(error); }, result.error()));
        return;
    }
    ++m_written;
    if (!m_cover->page) {
        settle(*result);
        return;
    }
    m_page.start(
        this,
        [this](const std::stop_token &) {
            return m_saver.save(
                QDir(m_cover->folder).filePath(pageNameOf(current().fileName)), m_cover->page(current()));
        },
        [this, file = *result](const FileSaver::Saved &saved) {
            if (!saved)
                ++m_pagesMissing;
            settle(file);
        },
        FileError{});
}

void SendMany::settle(const ManyOutcome &outcome)
{
    const int place = m_at++;
    m_outcomes[place] = outcome;
    m_isStopping = m_isStopping || endsSending(outcome);
    nextSoon(); // before it is told: whoever hears of it may destroy this
    Q_EMIT clientDone(place);
}

void SendMany::finish()
{
    // What opens the files is not kept longer than for them.
    m_cover.reset();
    m_remembering.start(
        this, [this](std::stop_token) { return m_workspace.records.putAllSoon(remembered()); },
        [this](const records::RecordStore::Stored &stored) {
            if (!stored)
                m_unremembered = stored.error();
            m_isRunning = false;
            Q_EMIT finished();
        });
}

/// The records of what was written: a client is handed out by this as by any other file of it.
QList<TokenRecord> SendMany::remembered() const
{
    QList<TokenRecord> changed;
    for (qsizetype place = 0; place < m_clients.size(); ++place) {
        if (!std::holds_alternative<SavedFile>(m_outcomes.at(place)))
            continue;
        // As it is now.
        auto record = m_workspace.records.find(m_clients.at(place).record.id);
        if (!record)
            continue;
        record->client = clientconfig::remembering(record->client.value_or(records::ClientMemory()),
            m_clients.at(place).draft, m_clients.at(place).carrier);
        changed.append(*record);
    }
    return changed;
}

} // namespace broker::handover
