// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/signinreport.h"

#include "core/overloaded.h"
#include "presenters/errortext.h"
#include "presenters/regiontext.h"
#include "widgets/messagebar.h"

#include <QLocale>
#include <QPushButton>

namespace broker::ui {

SignInReport::SignInReport(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{ }

void SignInReport::show(const access::State &state, const QDateTime &nowUtc, bool isFixed)
{
    std::visit(Overloaded{
                   [this](const access::SignedOut &) { m_bar.clear(); },
                   [this](const access::Checking &) { m_bar.clear(); },
                   [&](const access::CheckFailed &failed) { showFailure(failed, nowUtc, isFixed); },
                   [](const access::TryingRegions &) {},
                   [this](const access::FoundElsewhere &found) { offerRegion(found); },
                   [this](const access::FoundNowhere &nowhere) { showFoundNowhere(nowhere); },
                   [this](const access::SignedIn &) { m_bar.clear(); },
               },
        state);
}

QString SignInReport::waitingText(const access::State &state)
{
    if (const auto *trying = as<access::TryingRegions>(state))
        return tr("Asking %1…").arg(regionName(trying->left.first().id));
    return is<access::Checking>(state) ? tr("Asking Snyk…") : QString();
}

void SignInReport::showFailure(const access::CheckFailed &state, const QDateTime &nowUtc, bool isFixed)
{
    m_bar.showMessage(MessageKind::Error, explain(state.error, contextOfCheck(state.credential), nowUtc));
    if (!state.otherRegionsWorthTrying || isFixed)
        return;
    QPushButton *tryOthers
        = m_bar.addAction(tr("&Send it to the other regions too"), QStringLiteral("tryRegionsButton"));
    tryOthers->setToolTip(tr("It is sent to Snyk's other regions, one after the other, until one knows it."));
    connect(tryOthers, &QPushButton::clicked, this, &SignInReport::othersRequested, Qt::QueuedConnection);
}

void SignInReport::offerRegion(const access::FoundElsewhere &state)
{
    m_bar.showMessage({.kind = MessageKind::Success,
        .title = tr("Found in another region"),
        .lines = {(state.found.credential.oauth() ? tr("%1 knows this OAuth service account; %2 does not.")
                                                  : tr("%1 knows this token; %2 does not."))
                      .arg(regionName(state.found.region.id), regionName(state.original.id))}});
    QPushButton *take = m_bar.addAction(
        tr("Choo&se %1").arg(regionName(state.found.region.id)), QStringLiteral("useRegionButton"));
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
    connect(
        take, &QPushButton::clicked, this, [this, found = state.found] { Q_EMIT foundTaken(found); },
        Qt::QueuedConnection);
}

void SignInReport::showFoundNowhere(const access::FoundNowhere &state)
{
    Message message;
    message.kind = MessageKind::Error;
    const bool isClient = state.credential.oauth();
    message.title
        = isClient ? tr("No region knows this OAuth service account") : tr("No region knows this token");
    message.lines = {tr("Snyk's other regions were asked too, and none accepted it."),
        isClient ? tr(
            "A part of it may be missing, or the secret was deleted. Make another secret for the service "
            "account.")
                 : tr("It may have been revoked or have expired. Make a new one on your account page.")};
    QStringList unreachable;
    for (const snyk::Region &region : state.unreachable)
        unreachable.append(regionName(region.id));
    if (!unreachable.isEmpty())
        message.lines.append(tr("Could not be asked: %1").arg(QLocale().createSeparatedList(unreachable)));
    m_bar.showMessage(message);
}

} // namespace broker::ui
