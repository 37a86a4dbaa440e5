// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Goes on with the job that is in a folder, with the real keychain, until it is over or killed:
//     job-run API FOLDER CALLS_A_MINUTE [retry]

#include "core/clock.h"
#include "sandbox/sandboxsnyk.h"
#include "sharing/job.h"
#include "snyk/pace.h"
#include "snyk/qtnetworkhttp.h"
#include "vault/keychainvault.h"
#include "vault/sessionvault.h"

#include <QGuiApplication>
#include <QTextStream>
#include <QTimer>

#include <cstdlib>
#include <utility>

using namespace broker;

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto api = HttpsUrl::parse(arguments.value(1));
    const QString folder = arguments.value(2);
    if (!api || folder.isEmpty())
        return EXIT_FAILURE;

    SystemClock clock;
    snyk::QtNetworkHttp http({});
    vault::KeychainVault keychain(clock);
    vault::SessionVault memory;
    settings::Settings settings(folder + QLatin1String("/settings.ini"));
    records::RecordStore list(folder + QLatin1String("/tokens.json"), clock);
    records::Journal unfinished(folder + QLatin1String("/unfinished"));
    audit::AuditJournal audit(folder + QLatin1String("/audit"), clock);
    sharing::JobJournal journal(folder + QLatin1String("/jobs"));
    const Workspace workspace{http, clock, keychain, memory, vault::KeySpace(QStringLiteral("jobs"), false),
        list, unfinished, audit, settings, snyk::RetryPolicy(), false};
    const auto jobs = journal.load().jobs;
    if (!list.load() || jobs.size() != 1)
        return EXIT_FAILURE;

    const ApiToken token = sandbox::SandboxSnyk::sandboxApiToken();
    snyk::PaceLimits limits;
    limits.v1PerMinute = limits.restPerMinute = arguments.value(3).toInt();
    http.paceOf(token).setLimits(limits);
    sharing::JobManner manner;
    // Whatever was under way when it was killed has come to its end by now.
    manner.lookAfter = std::chrono::milliseconds(200);
    manner.listEvery = std::chrono::milliseconds(100);
    sharing::Job job(workspace, journal, jobs.constFirst(), manner);
    job.signIn(*api, token);
    // What a killed run left unknown is called again only when the user wants it.
    bool wantsRetry = arguments.value(4) == QLatin1String("retry");
    QObject::connect(&job, &sharing::Job::changed, &application, [&job, &wantsRetry] {
        if (job.isRunning() || job.isWorking())
            return;
        if (job.isFinished() && std::exchange(wantsRetry, false) && job.counts().unknown > 0)
            QMetaObject::invokeMethod(&job, &sharing::Job::retry, Qt::QueuedConnection);
        else
            QCoreApplication::exit(job.isFinished() ? EXIT_SUCCESS : EXIT_FAILURE);
    });
    QTimer::singleShot(0, &job, &sharing::Job::start);
    return QCoreApplication::exec();
}
