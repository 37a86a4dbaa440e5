// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "practicewalk.h"

#include "board/tokenboard.h"
#include "preferences/settingsdialog.h"
#include "wizardopener.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace broker::test {

using ui::PageId;

namespace {

constexpr int patience = 20000;

ui::Environment environmentIn(const QTemporaryDir &folder)
{
    ui::Environment environment = ui::Environment::ofThisMachine();
    environment.dataFolder = folder.filePath(QStringLiteral("data"));
    environment.configFolder = folder.filePath(QStringLiteral("config"));
    return environment;
}

bool isWhatWasRecorded(const records::TokenRecord &record, const Secret &stored)
{
    if (record.kind() == vault::SecretKind::ServiceCredential)
        return credentials::credentialFrom(record, stored).has_value();
    const auto token = BrokerToken::parse(stored);
    return token && token->fingerprint() == record.fingerprint;
}

} // namespace

PracticeWalk::PracticeWalk(QString pictures, ui::AppearanceSwitch &appearance)
    : m_pictures(std::move(pictures))
    , m_composition(environmentIn(m_folder), QStringLiteral("walk"))
    , m_clipboard(*QGuiApplication::clipboard())
    , m_appearance(appearance)
    , m_autostart(
          {QStringLiteral("/usr/bin/a"), {}, QStringLiteral("org.example.app"), QStringLiteral("App")},
          m_folder.filePath(QStringLiteral("autostart")))
    , m_window(m_composition,
          {m_clipboard, m_opener, ui::openTokenWizard, [] { return std::optional<ui::Explanation>(); },
              std::nullopt,
              [this](const Workspace &workspace, QWidget &parent, const std::function<void()> &changed) {
                  return ui::openSettingsDialog(workspace,
                      {m_appearance, m_autostart, &m_composition.network(),
                          m_composition.updateParts(m_opener)},
                      parent, changed);
              }})
{ }

PracticeWalk::~PracticeWalk() = default;

void PracticeWalk::say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

bool PracticeWalk::run()
{
    const struct
    {
        const char *name;
        bool (PracticeWalk::*step)();
    } steps[]{
        {"window", &PracticeWalk::openWindow},
        {"practice mode", &PracticeWalk::enterPractice},
        {"generate", &PracticeWalk::generate},
        {"retrieve", &PracticeWalk::retrieve},
        {"credential", &PracticeWalk::keepCredential},
        {"list", &PracticeWalk::showList},
        {"windows", &PracticeWalk::showWindows},
        {"hand-over", &PracticeWalk::handOver},
        {"rotate", &PracticeWalk::rotate},
        {"share", &PracticeWalk::share},
        {"inventory", &PracticeWalk::takeStock},
        {"existing", &PracticeWalk::addExisting},
        {"keychain", &PracticeWalk::isInKeychain},
        {"tidy up", &PracticeWalk::tidyUp},
        {"overview", &PracticeWalk::showOverview},
    };
    for (const auto &[name, step] : steps) {
        if (!(this->*step)()) {
            say(QStringLiteral("Stuck at: %1").arg(QLatin1String(name)));
            if (const ui::TokenWizard *open = wizard())
                say(WizardDriver(*const_cast<ui::TokenWizard *>(open)).visibleText());
            return false;
        }
    }
    return true;
}

ui::TokenWizard *PracticeWalk::wizard() const
{
    for (ui::TokenWizard *each : m_window.findChildren<ui::TokenWizard *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

bool PracticeWalk::waitForWizard() const
{
    return QTest::qWaitFor([this] { return wizard() != nullptr; }, patience);
}

void PracticeWalk::picture(QWidget &widget, const char *name) const
{
    if (m_pictures.isEmpty())
        return;
    QTest::qWait(50); // what was announced is painted
    savePicture(widget.grab(), name);
}

void PracticeWalk::savePicture(const QPixmap &pixmap, const char *name) const
{
    const QString file = m_pictures + QLatin1Char('/') + QLatin1String(name) + QLatin1String(".png");
    if (!QDir().mkpath(m_pictures) || !pixmap.save(file))
        say(QStringLiteral("Could not write %1").arg(file));
}

void PracticeWalk::picturePage(const char *name) const
{
    if (ui::TokenWizard *open = wizard())
        picture(*open, name);
}

bool PracticeWalk::openWindow()
{
    m_window.show();
    if (!waitForWizard())
        return false;
    say(QStringLiteral("The window is up, and the wizard has opened by itself."));
    picture(m_window, "empty");
    picturePage("connect");
    return true;
}

bool PracticeWalk::enterPractice()
{
    if (!WizardDriver(*wizard()).click("practiceButton"))
        return false;
    const bool changed = QTest::qWaitFor(
        [this] { return m_composition.isPractice() && wizard() && wizard()->setup().workspace().practice; },
        patience);
    if (!changed)
        return false;
    picturePage("connect-practice");
    const WizardDriver driver(*wizard());
    if (!driver.next() || !driver.waitFor(PageId::Organization, patience))
        return false;
    // What the page says to whoever comes back to it.
    if (!driver.click("backButton") || !driver.waitFor(PageId::Connect) || !driver.waitForMessage(patience))
        return false;
    picturePage("connected");
    say(QStringLiteral("Connected in practice mode."));
    return driver.next();
}

bool PracticeWalk::generate()
{
    const WizardDriver driver(*wizard());
    if (!driver.waitFor(PageId::Organization, patience))
        return false;
    if (!QTest::qWaitFor([&driver] { return !driver.find("stopLoadingButton"); }, patience))
        return false;
    QTest::qWait(m_pictures.isEmpty() ? 0 : 800); // the names of the groups come after the list
    picturePage("organization");
    if (!driver.chooseOrganization(QStringLiteral("Payments Platform")))
        return false;
    if (!driver.pickIntegration(QStringLiteral("github-enterprise")))
        return false;
    picturePage("integration");
    if (!driver.next() || !driver.waitFor(PageId::Method))
        return false;
    picturePage("method");
    if (!driver.chooseMethod("generateChoice") || !driver.waitFor(PageId::Confirm))
        return false;
    picturePage("confirm");
    if (!driver.commit() || !driver.waitFor(PageId::Progress))
        return false;
    picturePage("progress");
    if (!driver.waitFor(PageId::Done, patience))
        return false;
    picturePage("done");
    say(QStringLiteral("A Broker token was generated, put into the keychain and read back."));
    return true;
}

bool PracticeWalk::retrieve()
{
    const WizardDriver driver(*wizard());
    if (!driver.click("setUpAnotherButton") || !driver.chooseOrganization(QStringLiteral("Core Ledger"))
        || !driver.chooseIntegration(QStringLiteral("artifactory")) || !driver.chooseMethod("retrieveChoice")
        || !driver.waitFor(PageId::Retrieve))
        return false;
    picturePage("retrieve");
    if (!driver.click("usePracticeTokenButton") || !driver.next() || !driver.waitFor(PageId::Confirm))
        return false;
    picturePage("confirm-retrieved");
    if (!driver.commit() || !driver.waitFor(PageId::Done, patience))
        return false;
    say(QStringLiteral("A second token was taken over from the Web UI."));
    return driver.click("nextCredentialButton");
}

ui::CredentialWizard *PracticeWalk::credentialWizard() const
{
    const QList<ui::CredentialWizard *> all = m_window.findChildren<ui::CredentialWizard *>();
    const auto open = std::find_if(
        all.cbegin(), all.cend(), [](const ui::CredentialWizard *each) { return each->isVisible(); });
    return open == all.cend() ? nullptr : *open;
}

bool PracticeWalk::goOn(const char *button, ui::CredentialPageId page) const
{
    ui::CredentialWizard *open = credentialWizard();
    // Each page has its own.
    const auto pressed = [open, button] {
        const QList<QAbstractButton *> all = open->findChildren<QAbstractButton *>(QLatin1String(button));
        const auto ready = std::find_if(all.cbegin(), all.cend(),
            [](const QAbstractButton *each) { return each->isVisible() && each->isEnabled(); });
        return ready == all.cend() ? nullptr : *ready;
    };
    if (!QTest::qWaitFor([pressed] { return pressed() != nullptr; }, patience))
        return false;
    pressed()->click();
    return QTest::qWaitFor([open, page] { return open->currentId() == static_cast<int>(page); }, patience);
}

bool PracticeWalk::keepCredential()
{
    using Page = ui::CredentialPageId;
    if (!QTest::qWaitFor([this] { return credentialWizard() != nullptr; }, patience))
        return false;
    ui::CredentialWizard *open = credentialWizard();
    picture(*open, "credential-kind");
    if (!goOn("nextButton", Page::Entry))
        return false;
    picture(*open, "credential-entry");
    if (!goOn("nextButton", Page::Check))
        return false;
    // It is checked on the way; what was found is there for whoever goes back.
    if (!goOn("nextButton", Page::Confirm) || !checkResultOf(open->setup().flow().state())
        || !goOn("backButton", Page::Check))
        return false;
    picture(*open, "credential-check");
    if (!goOn("nextButton", Page::Confirm))
        return false;
    picture(*open, "credential-confirm");
    if (!goOn("commitButton", Page::Done))
        return false;
    picture(*open, "credential-done");
    say(QStringLiteral("The credential of its service was checked and kept beside it."));
    open->findChild<QAbstractButton *>(QStringLiteral("finishButton"))->click();
    if (!QTest::qWaitFor([this] { return credentialWizard() == nullptr; }, patience))
        return false;
    // The wizard that it was opened from is there again, with one part more.
    picturePage("done-two-of-four");
    return WizardDriver(*wizard()).click("finishButton")
        && QTest::qWaitFor([this] { return wizard() == nullptr; }, patience) && offerCredential();
}

bool PracticeWalk::offerCredential()
{
    m_window.findChild<ui::TokenBoard *>()->select(m_composition.current().records.records().constFirst().id);
    m_window.findChild<QAction *>(QStringLiteral("addCredentialAction"))->trigger();
    ui::CredentialWizard *open = credentialWizard();
    if (!open)
        return false;
    picture(*open, "credential-github");
    say(QStringLiteral("The list offers the other one, too."));
    open->reject();
    return QTest::qWaitFor([this] { return credentialWizard() == nullptr; }, patience);
}

bool PracticeWalk::showList()
{
    if (!QTest::qWaitFor([this] { return wizard() == nullptr; }))
        return false;
    picture(m_window, "list");
    return m_composition.current().records.records().size() == 3;
}

bool PracticeWalk::isInKeychain()
{
    for (const records::TokenRecord &record : m_composition.current().records.records()) {
        auto reading = m_composition.current().keychain.read(record.key, {});
        if (!QTest::qWaitFor([&reading] { return reading.isFinished(); }, patience) || !reading.result())
            return false;
        if (!isWhatWasRecorded(record, *reading.result()))
            return false;
        say(QStringLiteral("In the keychain: %1, %2, %3")
                .arg(record.target.org.name, record.target.integrationType, record.fingerprint.masked()));
    }
    return true;
}

bool PracticeWalk::tidyUp()
{
    for (const records::TokenRecord &record : m_composition.current().records.records()) {
        auto removing = m_composition.current().keychain.remove(record.key, {});
        if (!QTest::qWaitFor([&removing] { return removing.isFinished(); }, patience) || !removing.result())
            return false;
    }
    say(QStringLiteral("All of them were taken out of the keychain again."));
    return true;
}

} // namespace broker::test
