// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/clipboardguard.h"
#include "sharing/sharingwizard.h"
#include "support/fakevault.h"
#include "support/regioncases.h"
#include "support/shownwidgets.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>

using namespace broker;
using namespace broker::test;

namespace {

constexpr int signInPatience = 15000;

struct RegionBench
{
    RegionBench()
    {
        if (!server.listen())
            qFatal("No port on 127.0.0.1 is free.");
        server.snyk().oauth().setClients({samples::oauthClient()});
        wizard.show();
        wizard.activateWindow();
        if (!QTest::qWaitForWindowActive(&wizard))
            qFatal("The window is not active.");
    }

    void type(const char *name, const QString &text) const
    {
        QWidget *field = findShown(wizard, name);
        auto *edit = qobject_cast<QLineEdit *>(field);
        if (!edit)
            edit = field->findChild<QLineEdit *>();
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    void enter(CredentialCase kind, const snyk::Region &region) const
    {
        auto *list = findShown<QComboBox>(wizard, "sharingRegionCombo");
        list->setCurrentIndex(list->findData(region.id));
        if (kind != CredentialCase::OAuth) {
            type("apiTokenField", tokenTextOf(kind, region));
            return;
        }
        if (region.hasApiTokens)
            findShown<QComboBox>(wizard, "credentialKind")->setCurrentIndex(1);
        type("clientIdField", QLatin1String(samples::clientIdText));
        type("clientSecretField", QLatin1String(samples::clientSecretText));
    }

    standin::StandInServer server;
    RegionNetwork network{server};
    FakeVault vault;
    TestWorkspace ws{network, &vault};
    sharing::JobJournal journal{ws.folder.filePath(QStringLiteral("data/jobs"))};
    sharing::SelectionStore selections{ws.folder.filePath(QStringLiteral("data/selections"))};
    ui::ClipboardGuard clipboard{*QGuiApplication::clipboard()};
    ui::UrlOpener opener{[](const QUrl &) { return true; }};
    ui::SharingWizard wizard{
        std::make_unique<ui::SharingSession>(ui::SharingSession::Parts{ws.workspace, journal, selections}),
        clipboard, opener};
};

} // namespace

/// Signing in for many organizations, with each kind of credential in each region.
class TestSharingRegions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheOrganizations_data() { addRegionCases(); }
    void listsTheOrganizations()
    {
        QFETCH(const QString, region);
        QFETCH(const int, kind);
        const auto credential = static_cast<CredentialCase>(kind);
        const snyk::Region where = samples::region(region);
        RegionBench b;
        b.enter(credential, where);
        QVERIFY(clickShown(b.wizard, "signInButton", signInPatience));
        QVERIFY(clickShown(b.wizard, "nextButton", signInPatience));
        organizations::OrgDirectory &directory = b.wizard.session().organizations();
        QTRY_VERIFY_WITH_TIMEOUT(directory.state() == organizations::LoadState::Complete, signInPatience);
        QVERIFY(!directory.organizations().isEmpty());
        QCOMPARE(b.wizard.session().access().region().id, region);
        QCOMPARE(whatIsWrong(b.server, b.network.hosts, credential, where), QString());
    }
};

BTA_WINDOW_TEST(TestSharingRegions)
#include "tst_sharingregions.moc"
