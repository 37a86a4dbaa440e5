// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "board/boardtext.h"
#include "composition.h"
#include "mainwindow.h"
#include "platform/appearance.h"
#include "platform/autostart.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "preferences/settingsdialog.h"
#include "support/fakevault.h"
#include "support/samples.h"
#include "support/silenthttp.h"
#include "support/testworkspace.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QGuiApplication>
#include <QList>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace broker::test {

/// Closes as the wizard does: its own way, whatever becomes of the event.
class WizardStandIn final : public QDialog
{
public:
    using QDialog::QDialog;

protected:
    void closeEvent(QCloseEvent *event) override
    {
        event->ignore();
        reject();
    }
};

/// The window with everything around it, in a folder of its own and with stand-ins for the machine and
/// for the wizard.
class Shell final
{
public:
    struct OpenedWizard
    {
        bool practice = false;
        std::optional<records::Target> resume;
        QPointer<QDialog> dialog;
        std::function<void()> practiceRequested;
        std::function<void(const RecordId &)> recordFinished;
        ui::OpenClientPart openPart;
        std::function<void(const RecordId &)> manyRequested;
        std::optional<records::Target> begin;
        QString position;
        QString next;
        std::function<void()> nextRequested;
        QSet<GroupId> groups;
    };

    /// `data` is where the program keeps its files, `config` where its settings; by default in a folder that
    /// goes with the shell.
    explicit Shell(QString data = {}, QString config = {})
        : m_data(std::move(data))
        , m_config(std::move(config))
        , composition(environment(), QString())
        , guard(*QGuiApplication::clipboard())
        , opener(
              [this](const QUrl &page) {
                  opened.append(page);
                  return true;
              },
              [this] { return composition.isPractice(); })
    { }

    [[nodiscard]] QString dataFolder() const
    {
        return m_data.isEmpty() ? folder.filePath(QStringLiteral("data")) : m_data;
    }
    [[nodiscard]] const Workspace &real() const { return composition.real(); }

    /// Puts a record into the real list, and its token where the record says.
    records::TokenRecord add(records::Storage storage = records::Storage::Keychain, bool withSecret = true,
        const QString &type = QStringLiteral("gitlab"))
    {
        (void)composition.loadRecords();
        records::TokenRecord record = samples::record(samples::brokerToken(), samples::target(type));
        record.storage = storage;
        if (withSecret && storage == records::Storage::Keychain)
            keychain->put(record.key, samples::brokerToken().secret());
        else if (withSecret)
            (void)real().memory.write(record.key, samples::brokerToken().secret(), {});
        return real().records.put(record).value();
    }

    records::Operation interrupt(records::OperationKind kind, const QString &type = QStringLiteral("gitlab"))
    {
        const RecordId record = RecordId::create();
        records::Operation operation{OperationId::create(), kind, records::OperationStage::Prepared,
            samples::target(type), record, samples::brokerKey(record), records::Origin::Generated, false,
            samples::moment()};
        (void)real().journal.begin(operation).value();
        return operation;
    }

    /// Shows the window and waits until it has said what it found.
    [[nodiscard]] bool start(const std::function<void(const QString &, const QString &)> &reminded = {})
    {
        window = std::make_unique<ui::MainWindow>(composition, services());
        if (reminded)
            QObject::connect(window.get(), &ui::MainWindow::reminded, window.get(), reminded);
        window->show();
        return QTest::qWaitFor([this] { return window->isStarted(); });
    }

    [[nodiscard]] ui::WindowServices services()
    {
        return {guard, opener,
            [this](const ui::WizardRequest &request, QWidget &parent) {
                auto *dialog = new WizardStandIn(&parent);
                QObject::connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
                wizards.append({request.workspace.practice, request.resume, dialog, request.practiceRequested,
                    request.recordFinished, request.openPart, request.manyRequested, request.begin,
                    request.position, request.next, request.nextRequested, request.groups});
                dialog->open();
                return dialog;
            },
            [this] {
                ++tlsQuestions;
                return tlsProblem;
            },
            std::nullopt,
            [this](const Workspace &workspace, QWidget &parent, const std::function<void()> &changed) {
                return ui::openSettingsDialog(workspace,
                    {appearance, autostart, &composition.network(), composition.updateParts(opener)}, parent,
                    changed);
            }};
    }

    void trigger(const char *action) const
    {
        window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    }
    template <class T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ui::MessageBar &bar(const char *name) const { return *find<ui::MessageBar>(name); }
    /// False when there is no such button to be seen.
    [[nodiscard]] bool click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        if (!button || !button->isVisible())
            return false;
        button->click();
        return true;
    }

private:
    QString m_data;
    QString m_config;

public:
    QTemporaryDir folder;
    FixedClock *clock = nullptr;
    FakeVault *keychain = nullptr;
    /// What practice mode talks to; without it, nobody answers.
    std::function<std::unique_ptr<snyk::Http>()> makePractice;
    /// What the program itself talks to; without it, nobody answers.
    std::function<std::unique_ptr<snyk::Http>()> makeReal;
    int networksMade = 0;
    std::optional<ui::Explanation> tlsProblem;
    int tlsQuestions = 0;
    QList<OpenedWizard> wizards;
    ui::Composition composition;
    ui::ClipboardGuard guard;
    /// In the browser.
    QList<QUrl> opened;
    ui::UrlOpener opener;
    ui::AppearanceSwitch appearance{*qApp};
    ui::Autostart autostart{
        {QStringLiteral("/usr/bin/a"), {}, QStringLiteral("org.example.app"), QStringLiteral("App")},
        folder.filePath(QStringLiteral("autostart"))};
    std::unique_ptr<ui::MainWindow> window;

private:
    ui::Environment environment()
    {
        auto vault = std::make_unique<FakeVault>();
        keychain = vault.get();
        auto time = std::make_unique<FixedClock>();
        clock = time.get();
        const auto makeHttp = [this]() -> std::unique_ptr<snyk::Http> {
            ++networksMade;
            return makeReal ? makeReal() : std::make_unique<SilentHttp>();
        };
        const auto makePracticeHttp = [this, makeHttp](const sandbox::Past &) -> std::unique_ptr<snyk::Http> {
            return makePractice ? makePractice() : makeHttp();
        };
        return {std::move(time), std::move(vault), makeHttp, makePracticeHttp, dataFolder(),
            m_config.isEmpty() ? folder.filePath(QStringLiteral("config")) : m_config};
    }
};

} // namespace broker::test
