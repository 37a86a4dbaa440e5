// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/readinesstext.h"

#include "presenters/datetext.h"
#include "presenters/recordtext.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using credentials::ClientPart;
using credentials::Readiness;

class ReadinessText final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ReadinessText)

public:
    static QString name(ClientPart part)
    {
        switch (part) {
        case ClientPart::Token:
            return tr("Broker token");
        case ClientPart::Credential:
            return tr("Credential of your code host or repository");
        case ClientPart::Configuration:
            return tr("Configuration of the Broker client");
        case ClientPart::Connection:
            return tr("Connection of the client to Snyk");
        }
        return {};
    }

    static QString token(const Readiness &readiness)
    {
        if (readiness.token == credentials::PartState::Done)
            return storageText(readiness.tokenStorage);
        if (readiness.doubt)
            return doubt(*readiness.doubt);
        return readiness.tokenStorage == records::Storage::Memory
            ? tr("gone: it was kept in memory only", "token")
            : tr("missing from the keychain", "token");
    }

    static QString doubt(records::Doubt doubt)
    {
        switch (doubt) {
        case records::Doubt::NotSetUp:
            return tr("kept, but the organization had no such integration", "token");
        case records::Doubt::NoBroker:
            return tr("kept, but the integration did not use Broker", "token");
        case records::Doubt::OtherToken:
            break;
        }
        return tr("kept, but another token was known for the integration", "token");
    }

    static QString credential(const Readiness &readiness)
    {
        switch (readiness.credential) {
        case credentials::PartState::Done:
            return storageText(readiness.credentialStorage);
        case credentials::PartState::NotNeeded:
            return tr("not needed", "credential");
        case credentials::PartState::Open:
            break;
        }
        return tr("still to be entered", "credential");
    }

    static QString connection(const Readiness &readiness, const QLocale &locale)
    {
        if (readiness.asked) {
            const QString moment = shortMoment(*readiness.asked, locale);
            return readiness.connection == credentials::PartState::Done
                ? tr("connected on %1").arg(moment)
                : tr("not seen connected on %1").arg(moment);
        }
        return tr("still to be checked", "connection");
    }

    static QString state(ClientPart part, const Readiness &readiness, const QLocale &locale)
    {
        switch (part) {
        case ClientPart::Token:
            return token(readiness);
        case ClientPart::Credential:
            return credential(readiness);
        case ClientPart::Configuration:
            return readiness.configuration == credentials::PartState::Done
                ? tr("handed out", "configuration")
                : tr("still to be made", "configuration");
        case ClientPart::Connection:
            return connection(readiness, locale);
        }
        return {};
    }

    static QString action(ClientPart part)
    {
        switch (part) {
        case ClientPart::Token:
            return tr("Get it a&gain…");
        case ClientPart::Credential:
            return tr("Enter the c&redential…");
        case ClientPart::Configuration:
            return tr("Set up the c&lient…");
        case ClientPart::Connection:
            return tr("Chec&k the connection…");
        }
        return {};
    }

    static QString summary(const Readiness &readiness, const QLocale &locale)
    {
        if (!readiness.next())
            return tr("All is set up: the Broker client runs.");
        //: How far it is until the Broker client runs: "2 of 4 parts are done."
        return tr("Until your client runs: %1 of %2 done")
            .arg(locale.toString(readiness.settled()),
                locale.toString(static_cast<int>(credentials::clientParts.size())));
    }
};

} // namespace

QString partName(ClientPart part)
{
    return ReadinessText::name(part);
}

QString partState(ClientPart part, const Readiness &readiness, const QLocale &locale)
{
    return ReadinessText::state(part, readiness, locale);
}

QString partAction(ClientPart part)
{
    return ReadinessText::action(part);
}

QString readinessText(const Readiness &readiness, const QLocale &locale)
{
    return ReadinessText::summary(readiness, locale);
}

} // namespace broker::ui
