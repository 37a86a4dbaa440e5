// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clipboardguard.h"
#include "sharing/sharingwizard.h"
#include "support/fakevault.h"
#include "support/shownwidgets.h"
#include "support/standinserver.h"
#include "support/testworkspace.h"

#include "sandbox/sandboxsnyk.h"

#include <QLabel>
#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace broker::test {

/// A way to Snyk, with a log of the calls that change something.
class LoggedSnyk final : public snyk::Http
{
public:
    explicit LoggedSnyk(std::unique_ptr<snyk::Http> snyk);

    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override;

    /// Paths, in the order in which they left.
    QStringList changes;
    /// Called from the event loop when so many have left.
    int momentAt = 0;
    std::function<void()> moment = {};
    /// Mobile Banking is called Core Ledger as well.
    bool hasNameTwice = false;
    /// The list of organizations, in place of Snyk's.
    QByteArray list;
    /// The answer to the next call that changes something is lost on its way.
    bool losesNextAnswer = false;

private:
    std::unique_ptr<snyk::Http> m_snyk;
    QObject m_context;
};

/// The window for several organizations on the screen, with a folder of its own, and a walk through it by the
/// names of its widgets. Nobody has to wait for the pace, and time stands still.
class SharingFixture final
{
    Q_DISABLE_COPY_MOVE(SharingFixture)

public:
    enum class Network {
        Practice, ///< the practice Snyk, which answers without one
        Loopback, ///< the same Snyk behind `server`, on the real network code
    };
    explicit SharingFixture(int organizations = 0, Network network = Network::Practice);
    ~SharingFixture();

    /// GitLab of Payments Platform, whose token is on the list.
    [[nodiscard]] records::TokenRecord addSource();
    void open(const std::optional<records::TokenRecord> &from = std::nullopt);
    /// As if the program had ended and begun again; the window has to be gone.
    void restartJournal();
    [[nodiscard]] ui::SharingSession &session() const { return wizard->session(); }
    /// The organizations that are chosen, by name.
    [[nodiscard]] QStringList chosenNames() const;

    template <class W = QWidget>
    [[nodiscard]] W *find(const char *name) const
    {
        return findShown<W>(*wizard, name);
    }
    [[nodiscard]] bool isOn(ui::SharingPageId page) const
    {
        return wizard->currentId() == static_cast<int>(page);
    }
    [[nodiscard]] bool waitFor(ui::SharingPageId page) const;
    /// Waits until the button can be pressed.
    [[nodiscard]] bool click(const char *name) const;
    [[nodiscard]] QString textOf(const char *name) const;
    [[nodiscard]] QString visibleText() const;
    /// The cells of the row that begins so, as a screen reader gets them, but for its group in a job.
    [[nodiscard]] QStringList row(const char *table, const QString &name) const;
    [[nodiscard]] int rows(const char *table) const;

    // The way, step by step.
    [[nodiscard]] HttpsUrl api() const;
    [[nodiscard]] bool signIn() const;
    [[nodiscard]] bool chooseAll() const;
    /// From any page before it, and until everything was looked at.
    [[nodiscard]] bool preview() const;
    /// Presses Begin, and waits until the job is over.
    [[nodiscard]] bool run() const;
    [[nodiscard]] bool isOver() const;
    /// From the run to the results: it goes on by itself unless something did not go well.
    [[nodiscard]] bool results() const;
    /// What the button saves, without the dialog of the system.
    [[nodiscard]] QString saved(const char *button) const;

    static constexpr int patience = 20000;

    std::unique_ptr<standin::StandInServer> server;
    LoggedSnyk http;
    FakeVault keychain;
    TestWorkspace data;
    sharing::JobJournal journal;
    sharing::SelectionStore selections;
    QList<records::Target> retrieved;
    ui::ClipboardGuard clipboard;
    ui::UrlOpener opener;
    /// What the inventory knows, if the window is to have it.
    std::unique_ptr<sharing::Stocktaking> taking;
    int inventoriesOpened = 0;
    int tokensWanted = 0;
    std::unique_ptr<ui::SharingWizard> wizard;
};

} // namespace broker::test
