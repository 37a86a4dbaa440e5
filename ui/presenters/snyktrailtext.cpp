// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/snyktrailtext.h"

#include "presenters/datetext.h"

#include <QCoreApplication>

namespace broker::ui {

using presence::SnykChange;
using snyk::ChangedThrough;
using snyk::IntegrationChange;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::SnykTrailText)
};

QString accountText(const SnykChange &change)
{
    if (change.isByOwnAccount)
        return Texts::tr("your own account", "who has changed an integration");
    if (change.userId.isEmpty())
        return Texts::tr("an account that Snyk does not name", "who has changed an integration");
    if (!change.userName.isEmpty())
        return change.userName;
    //: Who has changed an integration; %1 is Snyk's id.
    return Texts::tr("an account that is known by its id alone, %1").arg(change.userId);
}

QString wayText(ChangedThrough through)
{
    switch (through) {
    case ChangedThrough::WebUi:
        return Texts::tr("in the Web UI", "how an integration was changed");
    case ChangedThrough::Api:
        return Texts::tr("through the API", "how an integration was changed");
    case ChangedThrough::Unknown:
        break;
    }
    return Texts::tr("Snyk does not say how", "how an integration was changed");
}

} // namespace

QString snykTrailText(const presence::SnykTrail &trail)
{
    const auto &last = trail.last;
    if (!last) {
        //: %1 is a date.
        return Texts::tr("Integration not changed in the %Ln day(s) before %1, so the token is older, unless "
                         "it was rotated here",
            nullptr, snyk::auditLogDays)
            .arg(shortDate(trail.read));
    }
    const QString date = shortDate(last->at);
    switch (last->change) {
    case IntegrationChange::Created:
        //: %1 is a date, %2 who, %3 how: "in the Web UI".
        return Texts::tr("Integration created on %1 by %2, %3")
            .arg(date, accountText(*last), wayText(last->through));
    case IntegrationChange::Edited:
        //: %1 is a date, %2 who, %3 how: "in the Web UI".
        return Texts::tr("Integration changed on %1 by %2, %3")
            .arg(date, accountText(*last), wayText(last->through));
    case IntegrationChange::Deleted:
        //: %1 is a date, %2 who, %3 how: "in the Web UI".
        return Texts::tr("Integration deleted on %1 by %2, %3")
            .arg(date, accountText(*last), wayText(last->through));
    }
    return {};
}

} // namespace broker::ui
