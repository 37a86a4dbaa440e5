// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotationmachine.h"

#include "rotation/rotationjournal.h"
#include "suddenend.h"
#include "support/await.h"
#include "support/snykinside.h"
#include "support/turnuntil.h"

#include <QJsonDocument>
#include <QTimer>

#include <chrono>

namespace broker::test {

using rotation::RotationJournal;

namespace {

const QString profile = QStringLiteral("killed");
constexpr std::chrono::seconds patience(120);

} // namespace

Machine::Machine(vault::Vault &keychain)
    : m_keychain(keychain)
    , m_paths(records::Paths::under(m_folder.filePath(QStringLiteral("data")),
          m_folder.filePath(QStringLiteral("config")), profile, false))
    , m_isReady(prepare())
{ }

bool Machine::prepare()
{
    if (!m_folder.isValid() || !m_server.listen() || !m_list.load())
        return false;
    QObject::connect(&m_server, &standin::StandInServer::carriedOut, &m_server,
        [this](const standin::LoggedRequest &request, const snyk::HttpResponse &answer) {
            constexpr int ok = 200;
            if (request.method != snyk::Method::Post || answer.status != ok)
                return;
            if (request.target.contains(QLatin1String("switch-token"))) {
                ++m_switches;
                return;
            }
            ++m_provisions;
            const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
            const QString text = body[QStringLiteral("provisionalBrokerToken")].toString();
            m_issued = BrokerToken::parse(Secret::take(text.toLatin1()));
        });
    for (const auto &slug : {QStringLiteral("payments-platform"), QStringLiteral("mobile-banking")}) {
        const records::Target target = targetInside(m_server, slug, QStringLiteral("gitlab"));
        const BrokerToken token = tokenInside(m_server, target);
        const RecordId id = RecordId::create();
        const QDateTime now = m_clock.nowUtc();
        const records::TokenRecord record{id, target, token.fingerprint(),
            vault::KeySpace(profile, false)
                .key(vault::SecretKind::BrokerToken, target.regionId, id.toString()),
            records::Origin::Generated, records::Storage::Keychain, records::RecordState::Current, false, now,
            records::defaultDueDate(now), {}};
        const auto written = await(m_keychain.write(record.key, token.secret(), {}));
        if (!written || !*written || !m_list.put(record))
            return false;
        m_before.append(record);
    }
    return m_before.first().fingerprint == m_before.last().fingerprint;
}

bool Machine::hasInKeychain(const vault::VaultKey &key, const BrokerToken &token) const
{
    const auto read = await(m_keychain.read(key, {}));
    return read && *read && **read == token.secret();
}

bool Machine::isAbsent(const vault::VaultKey &key) const
{
    const auto presence = await(m_keychain.presence(key, {}));
    return presence && *presence == vault::Presence::Absent;
}

bool Machine::start(QProcess &process, const QStringList &more)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(BTA_ROTATION_RUN),
        QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data")),
            QStringLiteral("--config"), m_folder.filePath(QStringLiteral("config")),
            QStringLiteral("--profile"), profile, QStringLiteral("--api"), m_server.api().toString(),
            QStringLiteral("--record"), m_before.first().id.toString()}
            + more);
    return process.waitForStarted();
}

Ended Machine::end(QProcess &process)
{
    // Snyk lives here and has to answer meanwhile.
    if (!turnUntil([&process] { return process.state() == QProcess::NotRunning; }, patience))
        return {};
    if (process.exitStatus() == QProcess::CrashExit)
        return {process.exitCode() == killedCode, false, {}};
    return {
        false, process.exitCode() == 0, QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

Ended Machine::run(bool mayPlan, const QString &dieAt)
{
    QProcess process;
    QStringList more{QStringLiteral("--die-at"), dieAt};
    if (mayPlan)
        more.append(QStringLiteral("--plan"));
    if (!start(process, more))
        return {};
    showWebUi(process);
    return end(process);
}

void Machine::showWebUi(QProcess &process) const
{
    QByteArray shown;
    if (m_issued && m_switches == 0)
        shown = m_issued->secret().reveal([](QByteArrayView view) { return view.toByteArray(); });
    process.write(QJsonDocument(QJsonObject{{QStringLiteral("provisional"), QString::fromLatin1(shown)},
                                    {QStringLiteral("switched"), m_switches > 0}})
                      .toJson());
    process.closeWriteChannel();
}

Ended Machine::runFor(std::chrono::milliseconds time)
{
    QProcess process;
    if (!start(process, {QStringLiteral("--plan")}))
        return {};
    showWebUi(process);
    QTimer::singleShot(time, Qt::PreciseTimer, &process, [&process] { process.kill(); });
    return end(process);
}

Ended Machine::runUntilArrival(const QString &call, Arrival arrival)
{
    QProcess process;
    if (!start(process, {QStringLiteral("--plan")}))
        return {};
    process.closeWriteChannel();
    const auto killOnCall = [&process, call](const standin::LoggedRequest &request) {
        if (request.method == snyk::Method::Post && request.target.contains(call))
            process.kill();
    };
    if (arrival == Arrival::NotDone) {
        ++m_neverDone;
        standin::Misbehaviour never;
        never.fault = standin::Fault::NeverAnswer;
        m_server.misbehave({snyk::Method::Post, call}, never);
        QObject::connect(&m_server, &standin::StandInServer::received, &process, killOnCall);
    } else {
        QObject::connect(&m_server, &standin::StandInServer::carriedOut, &process, killOnCall);
    }
    return end(process);
}

QString Machine::faultLeft()
{
    const auto report = m_list.load();
    if (!report || !report->setAside.isEmpty() || report->unreadableEntries != 0)
        return QStringLiteral("the list is damaged");
    const RotationJournal::Contents contents = RotationJournal(m_paths.rotationFolder).load();
    if (contents.unreadable != 0 || !contents.setAside.isEmpty() || contents.rotations.size() > 1)
        return QStringLiteral("the journal is damaged");
    m_isOver = m_switches > 0 && contents.rotations.isEmpty();
    if (!contents.rotations.isEmpty())
        m_newKeys.append(contents.rotations.first().newKey);
    if (!m_issued) {
        const bool isSilent = contents.rotations.isEmpty() || !contents.rotations.first().newToken;
        return isSilent ? QString() : QStringLiteral("the journal knows a token that nobody issued");
    }
    const auto record = m_list.find(m_before.first().id);
    m_isKept = record && hasInKeychain(record->key, *m_issued);
    if (!contents.rotations.isEmpty())
        m_isKept = m_isKept || hasInKeychain(contents.rotations.first().newKey, *m_issued);
    if (m_isKept)
        return {};
    // The next start has to know that there may be a token.
    const bool isSaid
        = contents.rotations.size() == 1 && rotation::hasUnknownOutcome(contents.rotations.first());
    return isSaid ? QString() : QStringLiteral("a token was issued, and nothing here knows of it");
}

QStringList Machine::truths() const
{
    if (isAnswerLost())
        return {QStringLiteral("ProvisionUnknown")};
    if (!m_issued)
        return {QStringLiteral("Idle"), QStringLiteral("Planning"), QStringLiteral("ProvisionUnknown")};
    if (m_switches == 0) {
        return {QStringLiteral("Deploying"), QStringLiteral("Verifying"), QStringLiteral("ReadyToSwitch"),
            QStringLiteral("SwitchUnknown")};
    }
    if (m_isOver)
        return {QStringLiteral("Idle")};
    return {QStringLiteral("SwitchUnknown"), QStringLiteral("Switched"), QStringLiteral("ReadyToPromote"),
        QStringLiteral("Retired")};
}

QString Machine::faultAtTheEnd()
{
    if (m_provisions != 1 || m_switches != 1)
        return QStringLiteral("issued %1 times, switched %2 times").arg(m_provisions).arg(m_switches);
    // Only what Snyk never did may be asked for again, by the user who saw that.
    if (calls("provision-token") + calls("switch-token") > 2 + m_neverDone)
        return QStringLiteral("a call was repeated");
    if (!m_list.load() || m_list.records().size() != m_before.size())
        return QStringLiteral("%1 records are left").arg(m_list.records().size());
    for (const records::TokenRecord &old : std::as_const(m_before)) {
        const auto record = m_list.find(old.id);
        if (!record || !(record->fingerprint == m_issued->fingerprint())
            || !(tokenInside(m_server, old.target) == *m_issued))
            return QStringLiteral("the list has another token than Snyk");
        if (!hasInKeychain(record->key, *m_issued))
            return QStringLiteral("the keychain does not have the token");
        if (!isAbsent(old.key))
            return QStringLiteral("the old token is left in the keychain");
    }
    for (const vault::VaultKey &key : std::as_const(m_newKeys)) {
        if (!isAbsent(key))
            return QStringLiteral("a copy of the token is left in the keychain");
    }
    if (!RotationJournal(m_paths.rotationFolder).load().rotations.isEmpty())
        return QStringLiteral("the journal was left open");
    return {};
}

} // namespace broker::test
