// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventoryview.h"
#include "platform/urlopener.h"
#include "snyk/pace.h"
#include "snyk/qtnetworkhttp.h"
#include "support/samples.h"
#include "support/shownwidgets.h"
#include "support/standinserver.h"
#include "support/testworkspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>
#include <optional>

namespace broker::test {

/// The inventory on the screen beside a Snyk on loopback, on the real network code. Nobody has to wait for
/// the pace. Widgets are found by object name, among those that can be seen.
class InventoryFixture final
{
    Q_DISABLE_COPY_MOVE(InventoryFixture)

public:
    explicit InventoryFixture(int organizations = 0)
        : server(options(organizations))
        , m_isListening(server.listen())
        , region(snyk::regionForApi(server.api()))
        , http({})
        , data(http)
    {
        snyk::PaceLimits limits;
        limits.v1PerMinute = 1000000;
        limits.restPerMinute = 1000000;
        limits.silence = std::chrono::seconds(0);
        http.paceOf(samples::apiToken()).setLimits(limits);
        start();
    }
    ~InventoryFixture() { view.reset(); }

    /// What a start of the program makes.
    void start()
    {
        view.reset();
        taking.reset();
        taking = std::make_unique<sharing::Stocktaking>(
            data.workspace, data.folder.filePath(QStringLiteral("data/inventory.json")));
    }
    void open()
    {
        auto session = std::make_unique<ui::InventorySession>(data.workspace, *taking, changes);
        session->chooseRegion(region);
        view = std::make_unique<ui::InventoryView>(std::move(session), opener);
        view->resize(1000, 650);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        view->takeFocus();
    }

    template <class W = QWidget>
    [[nodiscard]] W *find(const char *name) const
    {
        return findShown<W>(*view, name);
    }
    [[nodiscard]] bool click(const char *name) const { return clickShown(*view, name, patience); }
    [[nodiscard]] QString text(const char *name) const { return shownText(*view, name); }
    [[nodiscard]] bool giveToken() const
    {
        auto *panel = find("apiTokenField");
        auto *field = panel ? panel->findChild<QLineEdit *>() : nullptr;
        if (!field)
            return false;
        QTest::keyClicks(field, QString::fromLatin1(samples::apiTokenText));
        return click("signInButton");
    }
    [[nodiscard]] bool isOver() const
    {
        return QTest::qWaitFor([this] { return !taking->isRunning(); }, patience);
    }
    /// From the empty state to everything looked at.
    [[nodiscard]] bool look() const
    {
        return click("lookButton") && giveToken()
            && QTest::qWaitFor([this] { return taking->isRunning(); }, patience) && isOver();
    }
    [[nodiscard]] QAbstractItemModel *table() const
    {
        const auto *shown = find<QAbstractItemView>("inventoryTable");
        return shown ? shown->model() : nullptr;
    }
    /// The cells of the rows of an organization, as a screen reader gets them, but for its group.
    [[nodiscard]] QList<QStringList> rowsOf(const QString &organization) const
    {
        QList<QStringList> rows;
        const QAbstractItemModel *model = table();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column) {
                if (column != ui::ManagedModel::GroupColumn)
                    cells.append(model->index(row, column).data().toString());
            }
            if (cells.constFirst() == organization)
                rows.append(cells);
        }
        return rows;
    }
    [[nodiscard]] bool select(const QString &organization, const QString &integration) const
    {
        auto *tree = find<QAbstractItemView>("inventoryTable");
        for (int row = 0; tree && row < tree->model()->rowCount(); ++row) {
            if (tree->model()->index(row, 0).data() == organization
                && tree->model()->index(row, ui::ManagedModel::IntegrationColumn).data() == integration) {
                tree->setCurrentIndex(tree->model()->index(row, 0));
                return true;
            }
        }
        return false;
    }
    /// Puts the token of a row on the list.
    [[nodiscard]] records::TokenRecord addRecordOf(const QString &slug, const QString &type)
    {
        for (const sharing::ManagedRow &row : view->session().rows()) {
            if (row.organization.slug == slug && row.type == type) {
                records::TokenRecord record
                    = samples::record(samples::brokerToken(), view->session().targetOf(row));
                return data.records.put(record).value();
            }
        }
        qFatal("no such integration");
    }
    /// Of organizations that were asked about their integrations.
    [[nodiscard]] int asked() const { return server.count({snyk::Method::Get, QStringLiteral("/v1/org/")}); }

    static constexpr int patience = 20000;
    static constexpr std::chrono::milliseconds turns{patience};

    standin::StandInServer server;

private:
    static sandbox::SandboxOptions options(int organizations)
    {
        sandbox::SandboxOptions options;
        options.generatedOrganizations = organizations;
        return options;
    }
    bool m_isListening;

public:
    snyk::Region region;
    snyk::QtNetworkHttp http;
    TestWorkspace data;
    presence::SnykChanges changes{http, data.clock, data.records, data.workspace.retry,
        data.folder.filePath(QStringLiteral("data/trails.json"))};
    std::unique_ptr<sharing::Stocktaking> taking;
    QList<QUrl> opened;
    ui::UrlOpener opener{[this](const QUrl &url) {
        opened.append(url);
        return true;
    }};
    std::unique_ptr<ui::InventoryView> view;
};

} // namespace broker::test
