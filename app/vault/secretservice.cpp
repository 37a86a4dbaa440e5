// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/secretservice.h"

#include "vault/vaultkey.h"

#include <QAbstractEventDispatcher>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace broker::vault {

namespace {

using Attributes = QMap<QString, QString>;

QString serviceBusName()
{
    return QStringLiteral("org.freedesktop.secrets");
}

QDBusMessage serviceCall(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceBusName(), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), method);
}

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"), method);
}

ProbeFailure failureOf(const QDBusError &error)
{
    // A service that could not be started, or was not, has no code of its own in QDBusError.
    if (error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."))
        || error.name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner"))
        return ProbeFailure::NoService;
    const QDBusError::ErrorType type = error.type();
    if (type == QDBusError::ServiceUnknown || type == QDBusError::NoServer
        || type == QDBusError::Disconnected)
        return ProbeFailure::NoService;
    if (type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut)
        return ProbeFailure::NoAnswer;
    return ProbeFailure::Refused;
}

Failure<ProbeError> malformed()
{
    return Failure<ProbeError>({ProbeFailure::Refused, QStringLiteral("The answer has an unexpected form")});
}

} // namespace

bool mayUseKWallet(const QProcessEnvironment &environment)
{
    const auto holds = [&environment](const char *variable, QLatin1String part) {
        return environment.value(QLatin1String(variable)).contains(part, Qt::CaseInsensitive);
    };
    const QString chosen = environment.value(QStringLiteral("QTKEYCHAIN_BACKEND"));
    if (!chosen.isEmpty())
        return chosen.contains(QLatin1String("kwallet"), Qt::CaseInsensitive);
    return holds("XDG_CURRENT_DESKTOP", QLatin1String("kde"))
        || holds("DESKTOP_SESSION", QLatin1String("kde")) || holds("DESKTOP_SESSION", QLatin1String("plasma"))
        || !environment.value(QStringLiteral("KDE_FULL_SESSION")).isEmpty();
}

SecretService::SecretService(const QProcessEnvironment &environment, std::chrono::milliseconds patience)
    : m_mayUseKWallet(mayUseKWallet(environment))
    , m_patienceMs(static_cast<int>(patience.count()))
{ }

std::optional<QString> SecretService::obstacle() const
{
    if (m_mayUseKWallet)
        return std::nullopt;
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    if (dispatcher && dispatcher->inherits("QEventDispatcherGlib"))
        return std::nullopt;
    return QStringLiteral("The event loop is not GLib's, so the Secret Service could never answer "
                          "(is QT_NO_GLIB set?)");
}

void SecretService::findItem(const QString &key, Answer<ItemState> answer)
{
    // The attributes of QtKeychain's libsecret backend; its third one, "type", is left out so that
    // an entry of either type is seen.
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage question = serviceCall(QStringLiteral("SearchItems"));
    question << QVariant::fromValue(
        Attributes{{QStringLiteral("server"), KeySpace::serviceName()}, {QStringLiteral("user"), key}});
    ask(question, [this, answer = std::move(answer)](const Result<QDBusMessage, ProbeError> &reply) {
        if (!reply)
            return answer(Failure<ProbeError>(reply.error()));
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> found(*reply);
        if (!found.isValid())
            return answer(malformed());
        if (!found.argumentAt<0>().isEmpty())
            return answer(ItemState::Unlocked);
        if (!found.argumentAt<1>().isEmpty())
            return answer(ItemState::Locked);
        if (m_mayUseKWallet)
            return answer(Failure<ProbeError>({ProbeFailure::Unsupported, {}}));
        checkNothingHidden(answer);
    });
}

/// An empty search proves absence only if locked items would have been listed. gnome-keyring does
/// list them; KeePassXC with a locked database does not (keepassxreboot/keepassxc#8571).
void SecretService::checkNothingHidden(const Answer<ItemState> &answer)
{
    defaultCollection([this, answer](const Result<CollectionState, ProbeError> &collection) {
        if (!collection)
            return answer(Failure<ProbeError>(collection.error()));
        if (*collection != CollectionState::Locked)
            return answer(ItemState::Absent);
        QDBusMessage question = busCall(QStringLiteral("NameHasOwner"));
        question << QStringLiteral("org.gnome.keyring");
        ask(question, [answer](const Result<QDBusMessage, ProbeError> &reply) {
            if (!reply)
                return answer(Failure<ProbeError>(reply.error()));
            const QDBusPendingReply<bool> isGnomeKeyring(*reply);
            answer(
                isGnomeKeyring.isValid() && isGnomeKeyring.value() ? ItemState::Absent : ItemState::Locked);
        });
    });
}

void SecretService::serviceOwner(Answer<QString> answer)
{
    // Asked of the bus, which answers even where the service is mute, and starts nothing.
    QDBusMessage question = busCall(QStringLiteral("GetNameOwner"));
    question << serviceBusName();
    ask(question, [answer = std::move(answer)](const Result<QDBusMessage, ProbeError> &reply) {
        if (!reply && reply.error().failure == ProbeFailure::NoService)
            return answer(QString());
        if (!reply)
            return answer(Failure<ProbeError>(reply.error()));
        const QDBusPendingReply<QString> owner(*reply);
        if (!owner.isValid())
            return answer(malformed());
        answer(owner.value());
    });
}

void SecretService::defaultCollection(Answer<CollectionState> answer)
{
    QDBusMessage question = serviceCall(QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    ask(question, [this, answer = std::move(answer)](const Result<QDBusMessage, ProbeError> &reply) {
        if (!reply)
            return answer(Failure<ProbeError>(reply.error()));
        const QDBusPendingReply<QDBusObjectPath> alias(*reply);
        if (!alias.isValid())
            return answer(malformed());
        if (alias.value().path() == QLatin1String("/"))
            return answer(CollectionState::Missing);
        QDBusMessage isLocked = QDBusMessage::createMethodCall(serviceBusName(), alias.value().path(),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        isLocked << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        ask(isLocked, [answer](const Result<QDBusMessage, ProbeError> &property) {
            if (!property)
                return answer(Failure<ProbeError>(property.error()));
            const QDBusPendingReply<QDBusVariant> locked(*property);
            if (!locked.isValid())
                return answer(malformed());
            answer(locked.value().variant().toBool() ? CollectionState::Locked : CollectionState::Unlocked);
        });
    });
}

void SecretService::ask(const QDBusMessage &question, Reply reply)
{
    // The one connection of the process, which Qt's platform plugin has used before us. Only
    // asyncCall is used on it: nothing here waits for the service or for its start.
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        const auto failure = m_mayUseKWallet ? ProbeFailure::Unsupported : ProbeFailure::NoService;
        return reply(Failure<ProbeError>({failure, QStringLiteral("There is no session bus")}));
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, m_patienceMs));
    // Without a parent: the reply may end in the destruction of this object, inside the signal. It
    // always finishes, within the time limit, and deletes itself then.
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_receiver,
        [this, reply = std::move(reply)](QDBusPendingCallWatcher *finished) {
            const QDBusMessage message = finished->reply();
            if (message.type() == QDBusMessage::ReplyMessage)
                return reply(message);
            const QDBusError error = finished->error();
            ProbeFailure failure = failureOf(error);
            if (failure == ProbeFailure::NoService && m_mayUseKWallet)
                failure = ProbeFailure::Unsupported;
            reply(Failure<ProbeError>({failure, error.message()}));
        });
}

std::unique_ptr<KeychainProbe> makeKeychainProbe(std::chrono::milliseconds patience)
{
    return std::make_unique<SecretService>(QProcessEnvironment::systemEnvironment(), patience);
}

KeychainKind keychainOfThisSession()
{
    return mayUseKWallet(QProcessEnvironment::systemEnvironment()) ? KeychainKind::KWallet
                                                                   : KeychainKind::SecretService;
}

} // namespace broker::vault
