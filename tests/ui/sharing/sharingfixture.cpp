// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharingfixture.h"

#include "core/settle.h"
#include "integrations/inventory.h"
#include "snyk/client.h"
#include "snyk/pace.h"
#include "snyk/qtnetworkhttp.h"
#include "support/samples.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace broker::test {

using ui::SharingPageId;

namespace {

sandbox::SandboxOptions options(int organizations)
{
    sandbox::SandboxOptions options;
    options.delay = std::chrono::milliseconds(1);
    options.generatedOrganizations = organizations;
    return options;
}

std::unique_ptr<snyk::Http> networkTo(const standin::StandInServer *server, int organizations)
{
    if (server)
        return std::make_unique<snyk::QtNetworkHttp>(snyk::QtNetworkHttp::Options{});
    return std::make_unique<sandbox::SandboxSnyk>(options(organizations));
}

std::unique_ptr<standin::StandInServer> serverFor(SharingFixture::Network network, int organizations)
{
    if (network == SharingFixture::Network::Practice)
        return nullptr;
    auto server = std::make_unique<standin::StandInServer>(options(organizations));
    if (!server->listen())
        qFatal("The server does not listen.");
    return server;
}

} // namespace

LoggedSnyk::LoggedSnyk(std::unique_ptr<snyk::Http> snyk)
    : m_snyk(std::move(snyk))
{ }

QFuture<snyk::HttpResult> LoggedSnyk::send(snyk::HttpRequest request, std::stop_token stop)
{
    const bool changesSomething = request.method != snyk::Method::Get;
    if (changesSomething) {
        changes.append(request.url.path());
        if (moment && changes.size() == momentAt)
            QMetaObject::invokeMethod(&m_context, moment, Qt::QueuedConnection);
    }
    const bool isList = request.url.path() == QLatin1String("/rest/orgs");
    auto answer = m_snyk->send(std::move(request), std::move(stop));
    if (isList && !list.isEmpty()) {
        return answer.then([body = list](snyk::HttpResult result) {
            if (result)
                result->body = body;
            return result;
        });
    }
    if (hasNameTwice && !changesSomething) {
        return answer.then([](snyk::HttpResult result) {
            if (result)
                result->body.replace("Mobile Banking", "Core Ledger");
            return result;
        });
    }
    if (!changesSomething || !std::exchange(losesNextAnswer, false))
        return answer;
    return answer.then([](const snyk::HttpResult &) -> snyk::HttpResult {
        return Failure(snyk::HttpError{snyk::HttpFailure::ConnectionLost, true, {}, {}});
    });
}

SharingFixture::SharingFixture(int organizations, Network network)
    : server(serverFor(network, organizations))
    , http(networkTo(server.get(), organizations))
    , data(http, &keychain, true)
    , journal(data.folder.filePath(QStringLiteral("data/jobs")))
    , selections(data.folder.filePath(QStringLiteral("data/selections")))
    , clipboard(*QGuiApplication::clipboard())
    , opener([](const QUrl &) { return true; })
{
    snyk::PaceLimits limits;
    limits.v1PerMinute = 1000000;
    limits.restPerMinute = 1000000;
    limits.silence = std::chrono::seconds(0);
    http.paceOf(sandbox::SandboxSnyk::sandboxApiToken()).setLimits(limits);
}

SharingFixture::~SharingFixture()
{
    // A job must not go while it is working.
    if (sharing::Job *job = wizard ? wizard->session().job() : nullptr) {
        job->pause();
        (void)QTest::qWaitFor([job] { return !job->isWorking(); }, patience);
    }
}

records::TokenRecord SharingFixture::addSource()
{
    const snyk::Region region = snyk::regionForApi(api());
    snyk::Client client(
        http, data.clock, region.api, sandbox::SandboxSnyk::sandboxApiToken(), data.workspace.retry);
    organizations::OrgDirectory directory;
    directory.load(client);
    if (!QTest::qWaitFor(
            [&directory] { return directory.state() == organizations::LoadState::Complete; }, patience))
        qFatal("The practice Snyk does not answer.");
    const auto &all = directory.organizations();
    const auto home = std::find_if(all.cbegin(), all.cend(),
        [](const auto &each) { return each.slug == QLatin1String("payments-platform"); });
    sharing::Survey survey;
    survey.start(client, {*home}, QStringLiteral("gitlab"));
    if (!QTest::qWaitFor([&survey] { return !survey.isRunning(); }, patience))
        qFatal("The practice Snyk does not answer.");
    const auto there = integrations::setupOf(
        QStringLiteral("gitlab"), survey.holdings().value(home->id).entries, std::nullopt);
    const records::Target target{region.id, region.api.toString(),
        {home->id, home->name, home->slug, home->group}, QStringLiteral("gitlab"), there.integration};
    records::TokenRecord record = samples::record(samples::brokerToken(), target);
    if (!data.records.put(record))
        qFatal("The record cannot be written.");
    return record;
}

void SharingFixture::open(const std::optional<records::TokenRecord> &from)
{
    wizard = std::make_unique<ui::SharingWizard>(
        std::make_unique<ui::SharingSession>(
            ui::SharingSession::Parts{data.workspace, journal, selections, from, api(), {}, taking.get()}),
        clipboard, opener, nullptr, [this](const records::Target &target) { retrieved.append(target); },
        [this] { ++inventoriesOpened; }, [](const QList<RecordId> &) {}, [](const QList<RecordId> &) {},
        [this] { ++tokensWanted; });
    wizard->show();
    wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(wizard.get()));
}

void SharingFixture::restartJournal()
{
    wizard.reset();
    journal = sharing::JobJournal(data.folder.filePath(QStringLiteral("data/jobs")));
}

QStringList SharingFixture::chosenNames() const
{
    QStringList names;
    for (const snyk::Organization &organization : session().chosen())
        names.append(organization.name);
    names.sort();
    return names;
}

bool SharingFixture::waitFor(SharingPageId page) const
{
    return QTest::qWaitFor([this, page] { return isOn(page); }, patience);
}

bool SharingFixture::click(const char *name) const
{
    return clickShown(*wizard, name, patience);
}

QString SharingFixture::textOf(const char *name) const
{
    return shownText(*wizard, name);
}

QString SharingFixture::visibleText() const
{
    QStringList lines{QStringLiteral("page %1").arg(wizard->currentId())};
    for (const QLabel *label : wizard->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList SharingFixture::row(const char *table, const QString &name) const
{
    const auto *view = find<QAbstractItemView>(table);
    const QAbstractItemModel *model = view ? view->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() != name)
            continue;
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            const bool isGroup = model->headerData(column, Qt::Horizontal) == QLatin1String("Group");
            if (!isGroup || view->objectName() == QLatin1String("choiceList"))
                cells.append(model->index(row, column).data().toString());
        }
        return cells;
    }
    return {};
}

int SharingFixture::rows(const char *table) const
{
    const auto *view = find<QAbstractItemView>(table);
    return view ? view->model()->rowCount() : -1;
}

HttpsUrl SharingFixture::api() const
{
    return server ? server->api() : samples::region().api;
}

bool SharingFixture::signIn() const
{
    return click("useKeptButton") && waitFor(SharingPageId::Choose)
        && QTest::qWaitFor(
            [this] { return session().organizations().state() == organizations::LoadState::Complete; },
            patience);
}

bool SharingFixture::chooseAll() const
{
    return click("chooseShownButton") && click("nextButton") && waitFor(SharingPageId::How);
}

bool SharingFixture::preview() const
{
    return click("nextButton") && waitFor(SharingPageId::Preview)
        && QTest::qWaitFor([this] { return !session().survey().isRunning(); }, patience);
}

bool SharingFixture::run() const
{
    // Of a job that is taken back.
    if (auto *understood = find<QCheckBox>("takeBackUnderstood"))
        understood->setChecked(true);
    return click("commitButton") && waitFor(SharingPageId::Run) && isOver();
}

bool SharingFixture::isOver() const
{
    return QTest::qWaitFor(
        [this] {
            const sharing::Job *job = session().job();
            return job && job->isFinished() && !job->isRunning() && !job->isWorking();
        },
        patience);
}

bool SharingFixture::results() const
{
    return isOver()
        && QTest::qWaitFor(
            [this] {
                auto *next = find<QAbstractButton>("nextButton");
                if (isOn(SharingPageId::Run) && next && next->isEnabled() && find("retryButton"))
                    next->click();
                return isOn(SharingPageId::Results);
            },
            patience);
}

QString SharingFixture::saved(const char *button) const
{
    if (!click(button))
        return {};
    auto *dialog = wizard->findChild<QFileDialog *>(QStringLiteral("saveFileDialog"));
    if (!dialog)
        return {};
    const QString path = data.folder.filePath(QStringLiteral("saved.csv"));
    QFile::remove(path);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace broker::test
