// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/reachtext.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ReachText)
};

} // namespace

ReachWords refusedWords(const QString &host, int port, bool mayBeMistyped)
{
    const QString shownPort = QString::number(port);
    //: %1 is a host, here and below; %2 the number of a port.
    return {Texts::tr("%1, port %2, does not accept the connection.").arg(host, shownPort),
        mayBeMistyped ? Texts::tr("Probably a firewall refuses it, or the address or its port is wrong.")
                      : Texts::tr("Probably a firewall refuses it."),
        Texts::tr("Ask the network team to allow HTTPS from this computer to %1, port %2.")
            .arg(host, shownPort)};
}

ReachWords silentWords(const QString &host, int port)
{
    const QString shownPort = QString::number(port);
    return {Texts::tr("%1, port %2, did not answer in time.").arg(host, shownPort),
        Texts::tr("Probably a firewall drops the request or its answer, the network is slow, or Snyk is "
                  "busy."),
        Texts::tr("Try again. If it happens each time, ask the network team to allow HTTPS from this "
                  "computer to %1, port %2.")
            .arg(host, shownPort)};
}

ReachWords lostWords(const QString &host, int port)
{
    return {Texts::tr("The connection to %1, port %2, was lost before the answer was complete.")
                .arg(host, QString::number(port)),
        Texts::tr("Probably the network changed, a VPN reconnected, or something in between closed the "
                  "connection."),
        Texts::tr("Try again.")};
}

} // namespace broker::ui
