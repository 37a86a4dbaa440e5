// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "scenes.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QTest>

#include <utility>

namespace broker::test {

using snyk::Method;
using standin::Misbehaviour;
using ui::PageId;

namespace {

/// The longest name there is, cut to what the program takes of it.
const QString longName
    = QStringLiteral("Enterprise Architecture, Shared Services and Cross-Border Settlement Modernisation "
                     "Programme (Phase 3: Frankfurt, Singapore and S\u00e3o Paulo, including every "
                     "subcontracted delivery team and the joint release office)")
          .left(199)
    + QChar(0x2026);

bool waitForMessage(const WizardFixture &f)
{
    return WizardDriver::waitUntil([&f] { return f.message(); }, 10000);
}

bool connectFirst(WizardFixture &f)
{
    return f.driver.isOn(PageId::Connect);
}

bool connectAddresses(WizardFixture &f)
{
    return f.driver.click("addressesToggle");
}

bool connectRefused(WizardFixture &f)
{
    return f.driver.type("apiTokenField", QLatin1String(samples::apiTokenText)) && f.driver.next()
        && waitForMessage(f);
}

bool connectCannot(WizardFixture &f)
{
    f.server.misbehave({Method::Get, QStringLiteral("/rest/self")}, Misbehaviour::withStatus(422), 1);
    return f.driver.signIn(f.api(), QLatin1String(samples::apiTokenText));
}

bool connectOAuth(WizardFixture &f)
{
    f.driver.find<QComboBox>("credentialKind")->setCurrentIndex(1);
    return f.driver.find("clientIdField");
}

bool connectOAuthRefused(WizardFixture &f)
{
    f.server.snyk().oauth().setClients({samples::oauthClient()});
    auto *region = f.driver.find<QComboBox>("regionCombo");
    region->setCurrentIndex(region->count() - 1);
    return f.driver.type("apiAddress", f.api()) && connectOAuth(f)
        && f.driver.type("clientIdField", QLatin1String(samples::clientIdText))
        && f.driver.type("clientSecretField", QStringLiteral("another-client-secret-01234"))
        && f.driver.next() && waitForMessage(f);
}

/// Back from a later page, to sign in again.
bool connectAgain(WizardFixture &f)
{
    if (!f.connectToSnyk())
        return false;
    f.sessions.signOut();
    return f.driver.click("signInAfterLockButton") && f.driver.waitFor(PageId::Connect);
}

bool organizationsSignedOut(WizardFixture &f)
{
    if (!f.connectToSnyk()
        || !WizardDriver::waitUntil([&f] { return !f.driver.find("stopLoadingButton"); }, 10000))
        return false;
    f.sessions.signOut();
    return f.driver.find("signInAfterLockButton");
}

bool connected(WizardFixture &f)
{
    return f.driver.signIn(f.api(), QLatin1String(samples::apiTokenText))
        && f.driver.waitFor(PageId::Organization) && f.driver.click("backButton");
}

bool organizations(WizardFixture &f)
{
    return f.connectToSnyk()
        && WizardDriver::waitUntil([&f] { return !f.driver.find("stopLoadingButton"); }, 10000);
}

bool organizationsMissing(WizardFixture &f)
{
    f.server.misbehave({Method::Get, QStringLiteral("/rest/orgs?")}, Misbehaviour::withStatus(403), 1);
    return f.connectToSnyk() && waitForMessage(f);
}

bool integrations(WizardFixture &f)
{
    return f.driver.chooseOrganization(longName)
        && f.driver.pickIntegration(QStringLiteral("github-enterprise"));
}

bool integrationsMissing(WizardFixture &f)
{
    f.server.misbehave({Method::Get, QStringLiteral("/v1/org/")}, Misbehaviour::withStatus(404), 1);
    return f.connectToSnyk() && f.driver.chooseOrganization(longName) && waitForMessage(f);
}

bool methods(WizardFixture &f)
{
    return f.driver.next() && f.driver.waitFor(PageId::Method);
}

bool retrieve(WizardFixture &f)
{
    return f.reach(PageId::Retrieve, longName, QStringLiteral("artifactory"));
}

bool retrieveOffer(WizardFixture &f)
{
    QGuiApplication::clipboard()->setText(QLatin1String(samples::brokerTokenText));
    return f.reach(PageId::Retrieve, QStringLiteral("Payments Platform"), QStringLiteral("jira"))
        && f.driver.click("watchClipboard")
        && WizardDriver::waitUntil([&f] { return f.driver.find("useClipboardButton"); });
}

bool paste(WizardFixture &f)
{
    return f.reach(PageId::Paste, longName, QStringLiteral("bitbucket-server"));
}

bool pasteShared(WizardFixture &f)
{
    // The list has this token for something else.
    if (!f.data.records.put(samples::record(samples::brokerToken())))
        return false;
    return paste(f) && f.driver.enterBrokerToken(QLatin1String(samples::brokerTokenText))
        && f.driver.find("sharedToken");
}

bool confirmDirect(WizardFixture &f)
{
    return f.driver.chooseMethod("generateChoice") && f.driver.waitFor(PageId::Confirm);
}

bool confirmRepeat(WizardFixture &f)
{
    return f.reach(PageId::Confirm, longName, QStringLiteral("bitbucket-server"))
        && f.driver.find("confirmRepeat");
}

bool confirmPasted(WizardFixture &f)
{
    return f.driver.enterBrokerToken(QLatin1String(samples::brokerTokenText)) && f.driver.next()
        && f.driver.waitFor(PageId::Confirm);
}

bool progressWaits(WizardFixture &f)
{
    f.server.misbehave({Method::Put, {}}, {standin::Fault::NeverAnswer, 0, std::nullopt, QUrl()});
    f.network.timeout = std::chrono::seconds(60);
    return f.reach(PageId::Progress, longName, QStringLiteral("github-enterprise"))
        && WizardDriver::waitUntil([&f] { return f.driver.find("stopCallButton"); });
}

bool progressKeychain(WizardFixture &f)
{
    f.keychain.hold();
    return f.reach(PageId::Progress, longName, QStringLiteral("github-enterprise"))
        && WizardDriver::waitUntil([&f] { return f.driver.find("stopWaitingButton"); }, 10000);
}

bool progressRefused(WizardFixture &f)
{
    f.server.misbehave({Method::Put, {}}, Misbehaviour::withStatus(403));
    return f.reach(PageId::Progress, longName, QStringLiteral("github-enterprise")) && waitForMessage(f);
}

bool progressUnknown(WizardFixture &f)
{
    f.server.misbehave({Method::Put, {}}, Misbehaviour::withStatus(503));
    return f.reach(PageId::Progress, longName, QStringLiteral("github-enterprise")) && waitForMessage(f);
}

bool progressUnstored(WizardFixture &f)
{
    f.keychain.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked);
    return f.reach(PageId::Progress, longName, QStringLiteral("github-enterprise")) && waitForMessage(f);
}

bool progressOnce(WizardFixture &f)
{
    return f.driver.click("showOnceButton") && f.driver.find("showOnce");
}

bool done(WizardFixture &f)
{
    return f.driver.commit() && f.driver.waitFor(PageId::Done);
}

bool doneInMemory(WizardFixture &f)
{
    return progressUnstored(f) && f.driver.click("keepInMemoryButton") && f.driver.waitFor(PageId::Done);
}

bool doneCopied(WizardFixture &f)
{
    return f.driver.click("copyTokenButton")
        && WizardDriver::waitUntil([&f] { return f.driver.find("clearNowButton"); });
}

} // namespace

const QList<Scene> &scenes()
{
    static const QList<Scene> all{
        {"connect", connectFirst, "regionCombo"},
        {"connect, addresses", connectAddresses, "regionCombo", Begins::WhereTheOneBeforeEnds},
        {"connect, practice", connectFirst, "nextButton", Begins::WithPractice},
        {"connect, refused", connectRefused, "secretEdit"},
        {"connect, cannot", connectCannot, "secretEdit"},
        {"connect, OAuth", connectOAuth, "regionCombo"},
        {"connect, OAuth refused", connectOAuthRefused, "secretEdit"},
        {"connect, again", connectAgain, "secretEdit"},
        {"connect, done", connected, "nextButton"},
        {"organization, signed out", organizationsSignedOut, "organizationSearch"},
        {"organization, missing", organizationsMissing, "organizationSearch"},
        {"organization", organizations, "organizationSearch"},
        {"integration", integrations, "integrationList", Begins::WhereTheOneBeforeEnds},
        {"method", methods, "generateChoice", Begins::WhereTheOneBeforeEnds},
        {"confirm", confirmDirect, "confirmChanges", Begins::WhereTheOneBeforeEnds},
        {"done", done, "nextCredentialButton", Begins::WhereTheOneBeforeEnds},
        {"done, copied", doneCopied, "nextCredentialButton", Begins::WhereTheOneBeforeEnds},
        {"integration, missing", integrationsMissing, "integrationList"},
        {"retrieve", retrieve, "secretEdit"},
        {"retrieve, offer", retrieveOffer, "secretEdit"},
        {"paste", paste, "secretEdit"},
        {"confirm, pasted", confirmPasted, "confirmChanges", Begins::WhereTheOneBeforeEnds},
        {"paste, shared", pasteShared, "secretEdit"},
        {"confirm, repeat", confirmRepeat, "confirmChanges"},
        {"progress", progressWaits, "progressPage"},
        {"progress, keychain waits", progressKeychain, "progressPage"},
        {"progress, refused", progressRefused, "messageBar"},
        {"progress, unknown", progressUnknown, "messageBar"},
        {"progress, not stored", progressUnstored, "messageBar"},
        {"progress, shown once", progressOnce, "secretText", Begins::WhereTheOneBeforeEnds},
        {"done, in memory", doneInMemory, "nextCredentialButton"},
    };
    return all;
}

std::unique_ptr<WizardFixture> opened(qsizetype index, std::unique_ptr<WizardFixture> before)
{
    const Scene &scene = scenes()[index];
    std::unique_ptr<WizardFixture> f = std::move(before);
    if (scene.begins != Begins::WhereTheOneBeforeEnds) {
        f.reset();
        f = std::make_unique<WizardFixture>(sandbox::SandboxOptions(), scene.begins == Begins::WithPractice);
    } else if (!f) {
        f = opened(index - 1);
    }
    if (f && !scene.open(*f)) {
        qWarning("%s\n%s", scene.name, qPrintable(f->driver.visibleText()));
        return nullptr;
    }
    return f;
}

void addSceneRows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << i;
}

} // namespace broker::test
