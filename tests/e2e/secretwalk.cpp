// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "secretwalk.h"

#include "support/accessibletext.h"
#include "support/await.h"
#include "wizardopener.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDebug>
#include <QLineEdit>
#include <QTextStream>
#include <QTreeView>

#include <cstdio>

namespace broker::test {

using ui::PageId;

namespace {

constexpr int patience = 20000;

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

SecretWalk::SecretWalk(QString api, WalkSecrets secrets)
    : m_api(std::move(api))
    , m_secrets(std::move(secrets))
    , m_composition(ui::Environment::ofThisMachine(), QStringLiteral("secrets"))
    , m_clipboard(*QGuiApplication::clipboard())
    , m_opener([](const QUrl &) { return true; })
    , m_window(m_composition,
          {m_clipboard, m_opener, ui::openTokenWizard, [] { return std::optional<ui::Explanation>(); },
              std::nullopt})
{ }

SecretWalk::~SecretWalk() = default;

const char *SecretWalk::run()
{
    return runAll({
        {"open", &SecretWalk::open},
        {"error", &SecretWalk::failToConnect},
        {"connect", &SecretWalk::connectAndRemember},
        {"refusal", &SecretWalk::failToGenerate},
        {"generate", &SecretWalk::generate},
        {"show", &SecretWalk::show},
        {"copy", &SecretWalk::copy},
        {"retrieve", &SecretWalk::retrieve},
        {"paste", &SecretWalk::paste},
        {"finish", &SecretWalk::finish},
        {"copy from the list", &SecretWalk::copyFromTheList},
    });
}

const char *SecretWalk::runWithoutKeychain()
{
    return runAll({
        {"open", &SecretWalk::open},
        {"error", &SecretWalk::failToConnect},
        {"connect", &SecretWalk::connect},
        {"refusal", &SecretWalk::failToGenerate},
        {"show once", &SecretWalk::showOnce},
        {"keep in memory", &SecretWalk::keepInMemory},
        {"show", &SecretWalk::show},
        {"copy", &SecretWalk::copy},
        {"finish", &SecretWalk::finish},
        {"copy from the list", &SecretWalk::copyFromTheList},
    });
}

const char *SecretWalk::runAll(std::initializer_list<NamedStep> steps)
{
    for (const auto &[name, step] : steps) {
        if (!(this->*step)())
            return name;
    }
    return nullptr;
}

const char *SecretWalk::leak()
{
    if (!open() || !failToConnect())
        return "connect";
    const auto *edit = WizardDriver(*wizard()).find<QLineEdit>("secretEdit");
    if (!edit)
        return "field";
    qDebug().noquote() << "Planted:" << edit->text().toUtf8().toBase64();
    return nullptr;
}

ui::TokenWizard *SecretWalk::wizard() const
{
    for (ui::TokenWizard *each : m_window.findChildren<ui::TokenWizard *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void SecretWalk::sayAloud()
{
    say(accessibleText(m_window));
    if (ui::TokenWizard *open = wizard())
        say(accessibleText(*open));
}

QString SecretWalk::newestToken() const
{
    const auto &records = m_composition.current().records.records();
    if (records.isEmpty())
        return {};
    const records::TokenRecord &newest = records.constLast();
    const auto read = await(m_composition.current().vaultFor(newest.storage).read(newest.key, {}));
    if (!read || !read->has_value())
        return {};
    return (*read)->reveal([](QByteArrayView bytes) { return QString::fromLatin1(bytes); });
}

bool SecretWalk::isInClipboard(const QString &token) const
{
    return !token.isEmpty() && QTest::qWaitFor([&token] { return clipboardText() == token; }, patience);
}

bool SecretWalk::open()
{
    m_window.show();
    return QTest::qWaitFor([this] { return wizard() != nullptr; }, patience);
}

bool SecretWalk::failToConnect()
{
    // The parent answers the first request with an error that repeats the token.
    return WizardDriver(*wizard()).signIn(m_api, m_secrets.api) && copyDetails();
}

bool SecretWalk::copyDetails()
{
    QGuiApplication::clipboard()->clear();
    if (!WizardDriver(*wizard()).click("copyDetailsButton", patience) || clipboardText().isEmpty())
        return false;
    say(clipboardText());
    sayAloud();
    return true;
}

bool SecretWalk::connectAndRemember()
{
    const WizardDriver driver(*wizard());
    const settings::Settings &settings = m_composition.current().settings;
    return driver.click("rememberToken") && driver.next()
        && QTest::qWaitFor(
            [this, &settings] {
                return wizard()->setup().session() && !settings.rememberedToken.key.value().isEmpty();
            },
            patience)
        && driver.waitFor(PageId::Organization, patience);
}

bool SecretWalk::start(const QString &organization, const QString &integration, const char *method)
{
    const WizardDriver driver(*wizard());
    return driver.chooseOrganization(organization) && driver.chooseIntegration(integration)
        && driver.chooseMethod(method);
}

bool SecretWalk::store()
{
    const WizardDriver driver(*wizard());
    if (!driver.waitFor(PageId::Confirm))
        return false;
    sayAloud();
    if (!driver.commit() || !driver.waitFor(PageId::Done, patience))
        return false;
    sayAloud();
    return true;
}

bool SecretWalk::failToGenerate()
{
    const WizardDriver driver(*wizard());
    // Likewise, and nothing was done.
    return start(QStringLiteral("Payments Platform"), QStringLiteral("github-enterprise"), "generateChoice")
        && driver.waitFor(PageId::Confirm) && driver.commit() && copyDetails()
        && driver.click("backToConfirmButton");
}

bool SecretWalk::generate()
{
    return store();
}

bool SecretWalk::show()
{
    const WizardDriver driver(*wizard());
    const QString token = newestToken();
    const auto *shown = driver.find<QLineEdit>("secretText");
    if (token.isEmpty() || !shown || !driver.click("revealButton"))
        return false;
    if (!QTest::qWaitFor([shown, &token] { return shown->text() == token; }, patience))
        return false;
    // A screen reader reads what is shown; so the silence below is not that of a broken reader.
    if (!accessibleText(*wizard()).contains(token))
        return false;
    if (!driver.click("revealButton") || shown->text() == token)
        return false;
    sayAloud();
    return true;
}

bool SecretWalk::copy()
{
    return WizardDriver(*wizard()).click("copyTokenButton") && isInClipboard(newestToken());
}

bool SecretWalk::retrieve()
{
    const WizardDriver driver(*wizard());
    if (!driver.click("setUpAnotherButton")
        || !start(QStringLiteral("Core Ledger"), QStringLiteral("artifactory"), "retrieveChoice")
        || !driver.waitFor(PageId::Retrieve) || !driver.enterBrokerToken(m_secrets.retrieved))
        return false;
    sayAloud();
    return driver.next() && store() && newestToken() == m_secrets.retrieved;
}

bool SecretWalk::paste()
{
    const WizardDriver driver(*wizard());
    if (!driver.click("setUpAnotherButton")
        || !start(QStringLiteral("Warehouse Robotics"), QStringLiteral("nexus"), "pasteChoice")
        || !driver.waitFor(PageId::Paste))
        return false;
    QGuiApplication::clipboard()->setText(m_secrets.pasted);
    if (!driver.click("pasteSecretButton"))
        return false;
    sayAloud();
    return driver.next() && store() && newestToken() == m_secrets.pasted;
}

bool SecretWalk::finish()
{
    return WizardDriver(*wizard()).click("finishButton")
        && QTest::qWaitFor([this] { return wizard() == nullptr; }, patience);
}

bool SecretWalk::connect()
{
    const WizardDriver driver(*wizard());
    return driver.next() && driver.waitFor(PageId::Organization, patience);
}

bool SecretWalk::showOnce()
{
    const WizardDriver driver(*wizard());
    if (!driver.waitFor(PageId::Confirm) || !driver.commit() || !driver.click("showOnceButton", patience))
        return false;
    const auto *shown = driver.find<QLineEdit>("secretText");
    const auto isShown
        = [shown] { return BrokerToken::parse(Secret::take(QString(shown->text()))).has_value(); };
    if (!shown || !QTest::qWaitFor(isShown, patience))
        return false;
    const QString token = shown->text();
    if (!driver.click("copyOnceButton") || !isInClipboard(token) || !driver.click("revealButton")
        || shown->text() == token)
        return false;
    sayAloud();
    return true;
}

bool SecretWalk::keepInMemory()
{
    const WizardDriver driver(*wizard());
    if (!driver.click("keepInMemoryButton") || !driver.waitFor(PageId::Done, patience))
        return false;
    sayAloud();
    return m_composition.current().records.records().constLast().storage == records::Storage::Memory;
}

bool SecretWalk::copyFromTheList()
{
    const auto *table = m_window.findChild<QTreeView *>(QStringLiteral("recordTable"));
    // What signs in to Snyk has a row as well, remembered or in memory only.
    if (table->model()->rowCount() != m_composition.current().records.records().size() + 1)
        return false;
    QGuiApplication::clipboard()->clear();
    m_window.findChild<QAction *>(QStringLiteral("copyAction"))->trigger();
    const bool copied = QTest::qWaitFor([] { return clipboardText().size() > 30; }, patience);
    sayAloud();
    return copied;
}

} // namespace broker::test
