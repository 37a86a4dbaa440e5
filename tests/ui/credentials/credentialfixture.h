// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialwizard.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/samples.h"
#include "support/testworkspace.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>

namespace broker::test {

/// The wizard for a credential on the screen, with a folder of its own, and a walk through it by the
/// names of its widgets. `answers` takes the place of the scripted network, `instead` that of the keychain.
class CredentialFixture final
{
    Q_DISABLE_COPY_MOVE(CredentialFixture)

public:
    explicit CredentialFixture(
        bool practice = false, snyk::Http *answers = nullptr, vault::Vault *instead = nullptr)
        : data(answers ? *answers : http, instead ? instead : &keychain, practice)
        , clipboard(*QGuiApplication::clipboard())
        , opener([this](const QUrl &url) {
            opened.append(url);
            return true;
        })
    { }

    void open(const records::Target &target)
    {
        show(std::make_unique<credentials::CredentialSetup>(data.workspace, target));
    }
    void open(const QString &type) { open(samples::target(type)); }
    void replace(const records::TokenRecord &record)
    {
        show(std::make_unique<credentials::CredentialSetup>(data.workspace, record));
    }

    template <class W = QWidget>
    [[nodiscard]] W *find(const char *name) const
    {
        for (W *widget : wizard->findChildren<W *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool isOn(ui::CredentialPageId page) const
    {
        return wizard->currentId() == static_cast<int>(page);
    }
    [[nodiscard]] bool waitFor(ui::CredentialPageId page) const
    {
        return QTest::qWaitFor([this, page] { return isOn(page); }, patience);
    }
    /// Waits until the button can be pressed.
    [[nodiscard]] bool click(const char *name) const
    {
        const bool ready = QTest::qWaitFor(
            [this, name] {
                const auto *button = find<QAbstractButton>(name);
                return button && button->isEnabled();
            },
            patience);
        if (ready)
            find<QAbstractButton>(name)->click();
        return ready;
    }
    [[nodiscard]] bool type(const char *fieldName, const QString &text) const
    {
        QWidget *field = find(fieldName);
        auto *edit = qobject_cast<QLineEdit *>(field);
        if (field && !edit)
            edit = field->findChild<QLineEdit *>();
        if (!edit)
            return false;
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        return true;
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    [[nodiscard]] QString visibleText() const
    {
        QStringList lines{QStringLiteral("page %1").arg(wizard->currentId())};
        for (const QLabel *label : wizard->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                lines.append(label->text());
        }
        return lines.join(QLatin1Char('\n'));
    }

    /// From the first page to the check. The address counts where the service has one to ask for.
    [[nodiscard]] bool enter(
        const QString &secret, const QString &address = {}, const QString &userName = {}) const
    {
        if (!address.isEmpty() && find("addressEdit") && !type("addressEdit", address))
            return false;
        if (!click("nextButton") || !waitFor(ui::CredentialPageId::Entry))
            return false;
        if (find("userNameEdit") && !type("userNameEdit", userName))
            return false;
        return type("credentialField", secret) && click("nextButton") && waitFor(ui::CredentialPageId::Check);
    }
    /// Asks the service and waits for what it says.
    [[nodiscard]] bool check() const
    {
        return click("nextButton")
            && QTest::qWaitFor(
                [this] { return credentials::checkResultOf(wizard->setup().flow().state()) != nullptr; },
                patience);
    }
    /// What the check has found, also when the wizard has gone on.
    [[nodiscard]] QStringList checkLines() const
    {
        QStringList lines;
        for (const QLabel *line : wizard->findChildren<QLabel *>(QStringLiteral("checkLine")))
            lines.append(line->text());
        return lines;
    }
    /// From the check, which is not asked for once more, to the end.
    [[nodiscard]] bool save() const
    {
        QTest::qWait(1); // a check without remarks goes on by itself
        if (isOn(ui::CredentialPageId::Check)
            && !click(find("skipCheckButton") ? "skipCheckButton" : "nextButton"))
            return false;
        return waitFor(ui::CredentialPageId::Confirm) && click("commitButton")
            && waitFor(ui::CredentialPageId::Done);
    }

    [[nodiscard]] records::TokenRecord lastRecord() const { return data.records.records().constLast(); }
    /// What the keychain has for the record.
    [[nodiscard]] std::optional<credentials::ServiceCredential> kept(const records::TokenRecord &record) const
    {
        const std::optional<Secret> stored = keychain.kept(record.key);
        return stored ? credentials::credentialFrom(record, *stored) : std::nullopt;
    }

    static constexpr int patience = 8000;

    FakeHttp http;
    FakeVault keychain;
    TestWorkspace data;
    ui::ClipboardGuard clipboard;
    QList<QUrl> opened;
    /// What the last page asked to go on with.
    QList<std::pair<RecordId, credentials::ClientPart>> partsOpened;
    ui::UrlOpener opener;
    std::unique_ptr<ui::CredentialWizard> wizard;

private:
    void show(std::unique_ptr<credentials::CredentialSetup> setup)
    {
        wizard = std::make_unique<ui::CredentialWizard>(std::move(setup), clipboard, opener, nullptr,
            [this](const RecordId &record, credentials::ClientPart part, QWidget &) {
                partsOpened.append({record, part});
            });
        wizard->show();
        wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(wizard.get()));
    }
};

} // namespace broker::test
