// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/existingwizard.h"
#include "sharing/stocktaking.h"
#include "support/leaksearch.h"
#include "support/samples.h"
#include "widgets/plainlabel.h"
#include "wizardfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace broker::test {

inline constexpr auto existingToken = "6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10";
inline constexpr auto existingCredential = "glpat-exampleexample000001";
inline constexpr auto registryPassword = "example-password-1";
/// In a variable of no field, whose value is hidden.
inline constexpr auto existingFurther = "example-passphrase-0001";
/// In a part of the file that no client has.
inline constexpr auto existingIgnored = "cost-centre-of-the-example";

/// The window on the screen, with a Snyk on loopback.
class ExistingFixture final
{
public:
    explicit ExistingFixture(bool practice = false, const sandbox::SandboxOptions &options = {})
        : server(options)
        , data(network, &keychain, practice)
        , clipboard(*QGuiApplication::clipboard())
        , opener([](const QUrl &) { return true; })
        , isListening(server.listen())
    {
        open();
    }

    /// Another one, in place of the one there was.
    void open()
    {
        wizard = std::make_unique<ui::ExistingWizard>(
            std::make_unique<provisioning::ProvisionSession>(data.workspace),
            ui::WizardServices{clipboard, opener, std::nullopt}, stocktaking.get());
        wizard->open();
        (void)QTest::qWaitForWindowActive(wizard.get());
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
    [[nodiscard]] bool click(const char *name) const
    {
        const bool isThere = WizardDriver::waitUntil([&] {
            const auto *button = find<QPushButton>(name);
            return button && button->isEnabled();
        });
        if (isThere)
            find<QPushButton>(name)->click();
        return isThere;
    }
    [[nodiscard]] bool type(const char *name, const QString &text) const
    {
        QWidget *field = find(name);
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
    /// And has read what was given.
    [[nodiscard]] bool isOn(int page) const
    {
        return WizardDriver::waitUntil([&] { return wizard->currentId() == page && !find("foundBusy"); });
    }
    [[nodiscard]] bool isOn(ui::PageId page) const { return isOn(static_cast<int>(page)); }
    [[nodiscard]] QString label(const char *name) const
    {
        const auto *shown = find<QLabel>(name);
        return shown ? ui::withoutBreaks(shown->text()) : QString();
    }
    /// The name of what has the keyboard.
    [[nodiscard]] QString focused() const
    {
        const QWidget *focus = wizard->focusWidget();
        return focus ? focus->objectName() : QString();
    }
    [[nodiscard]] QString message() const { return label("messageTitle") + u'\n' + label("messageText"); }

    /// Copied elsewhere, and pasted here.
    [[nodiscard]] bool paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        return click("pasteButton") && click("nextButton")
            && isOn(static_cast<int>(ui::ExistingPageId::Found));
    }
    [[nodiscard]] bool signIn() const
    {
        return isOn(ui::PageId::Connect) && type("apiTokenField", QString::fromLatin1(samples::apiTokenText))
            && click("nextButton") && isOn(ui::PageId::Organization);
    }
    /// Of those that the client may be for.
    [[nodiscard]] QStringList homes() const
    {
        QStringList names;
        if (const auto *list = find<QTreeView>("homeList")) {
            for (int row = 0; row < list->model()->rowCount(); ++row)
                names.append(list->model()->index(row, 0).data().toString());
        }
        return names;
    }
    [[nodiscard]] bool isLookedAt() const
    {
        return WizardDriver::waitUntil(
            [&] { return find<QPushButton>("lookHomesButton") && !find("homeProgress"); });
    }
    /// Of all organizations, and stays there.
    [[nodiscard]] bool select(const QString &name) const
    {
        return click("allOrganizationsButton") && isOn(static_cast<int>(ui::ExistingPageId::AllOrganizations))
            && selectAgain(name);
    }
    [[nodiscard]] bool selectAgain(const QString &name) const
    {
        auto *list = find<QTreeView>("organizationList");
        return WizardDriver::waitUntil([&] {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data().toString() == name) {
                    list->setCurrentIndex(index);
                    return true;
                }
            }
            return false;
        });
    }
    /// Whatever was found.
    [[nodiscard]] bool chooseOrganization(const QString &name) const
    {
        return select(name) && click("nextButton") && isOn(ui::PageId::Integration);
    }
    /// All that the list of what is left to be done says.
    [[nodiscard]] QString checklist() const
    {
        QStringList texts;
        if (const QWidget *list = find("setupChecklist")) {
            const QList<QLabel *> labels = list->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible())
                    texts.append(ui::withoutBreaks(label->text()));
            }
        }
        return texts.join(u'\n');
    }

    [[nodiscard]] QString composeFile() const
    {
        return QStringLiteral("services:\n"
                              "  gitlab-broker:\n"
                              "    image: snyk/broker:gitlab\n"
                              "    networks: [corp]\n"
                              "    environment:\n"
                              "      BROKER_TOKEN: %1\n"
                              "      GITLAB_TOKEN: %2\n"
                              "      GITLAB: gitlab.example.com\n"
                              "      PORT: 8010\n"
                              "      ACCEPT_IAC: tf\n"
                              "      BROKER_SERVER_URL: https://broker.example.com\n"
                              "      API_BASE_URL: %3\n")
            .arg(QLatin1String(existingToken), QLatin1String(existingCredential), server.api().toString());
    }

    [[nodiscard]] QString jiraFile() const
    {
        return QStringLiteral("services:\n"
                              "  jira-broker:\n"
                              "    image: snyk/broker:jira\n"
                              "    environment:\n"
                              "      BROKER_TOKEN: %1\n"
                              "      JIRA_USERNAME: svc\n"
                              "      JIRA_PASSWORD: %2\n"
                              "      JIRA_HOSTNAME: jira.example.com\n"
                              "      BROKER_CLIENT_URL: http://jira-broker:8000\n"
                              "      BROKER_SERVER_URL: https://broker.example.com\n"
                              "      API_BASE_URL: %3\n")
            .arg(QLatin1String(existingToken), QLatin1String(existingCredential), server.api().toString());
    }

    [[nodiscard]] QString registryFile() const
    {
        return QStringLiteral("services:\n"
                              "  registry-broker:\n"
                              "    image: snyk/broker:container-registry-agent\n"
                              "    environment:\n"
                              "      BROKER_TOKEN: %1\n"
                              "      BROKER_CLIENT_URL: http://registry-broker:8000\n"
                              "      CR_AGENT_URL: http://agent:8081\n"
                              "      CR_TYPE: docker-hub\n"
                              "      CR_BASE: registry.hub.docker.com\n"
                              "      CR_USERNAME: robot\n"
                              "      CR_PASSWORD: %3\n"
                              "      BROKER_SERVER_URL: https://broker.example.com\n"
                              "      API_BASE_URL: %2\n")
            .arg(QLatin1String(existingToken), server.api().toString(), QLatin1String(registryPassword));
    }

    /// The Compose file with what is either hidden or of no use here.
    [[nodiscard]] QString fullFile() const
    {
        return composeFile()
            + QStringLiteral("      GPG_PASSPHRASE: %1\n    labels:\n      owner: %2\n# %2\n")
                  .arg(QLatin1String(existingFurther), QLatin1String(existingIgnored));
    }

    /// What of a file's secrets, and of what it says beside the answers, is in the program's own files.
    [[nodiscard]] QStringList leaks() const
    {
        LeakSearch search;
        for (const char *text :
            {existingToken, existingCredential, registryPassword, existingFurther, existingIgnored})
            search.add(QString::fromLatin1(text), text);
        return search.findBelow(data.folder.path());
    }

    standin::StandInServer server;
    TestNetwork network;
    FakeVault keychain;
    TestWorkspace data;
    std::unique_ptr<sharing::Stocktaking> stocktaking;
    ui::ClipboardGuard clipboard;
    ui::UrlOpener opener;
    bool isListening;
    std::unique_ptr<ui::ExistingWizard> wizard;
};

} // namespace broker::test
