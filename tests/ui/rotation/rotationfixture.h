// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rotation/rotationbench.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "rotation/rotationdialog.h"
#include "support/samples.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>

#include <memory>
#include <utility>

namespace broker::test {

/// A client that says what the test wants.
class ScriptedClient final : public clientcheck::ClientTransport
{
public:
    enum class Mood {
        Connected,
        Refused,
        NotConnected,
        Old,
        Foreign,
        Mixed,
        Silent,
        OldToken, ///< answers at no path but that of the old token
        OtherToken, ///< answers at none that is asked
    };

    [[nodiscard]] QFuture<clientcheck::ClientResult> get(
        clientcheck::ClientQuestion question, std::stop_token stop) override;

    Mood mood = Mood::Connected;
    bool credentialWorks = true;
    QByteArray version = "5.22.14";
    QByteArray server = "https://broker.snyk.io";
    /// Path of the old token, for Mood::OldToken.
    QString oldPath;
    QList<QUrl> asked;

private:
    [[nodiscard]] clientcheck::ClientResult answerTo(const QUrl &url) const;
};

/// A rotation's window on the screen, with a Snyk on loopback, a client that is scripted, and a folder of
/// its own. Widgets are found by object name, among those that can be seen.
class RotationFixture final
{
    Q_DISABLE_COPY_MOVE(RotationFixture)

public:
    explicit RotationFixture(const QString &slug = QStringLiteral("payments-platform"),
        const QString &type = QStringLiteral("gitlab"));
    ~RotationFixture();

    void open();
    /// Closes the window, and everything that a process would take with it but files and keychain.
    void restart();
    [[nodiscard]] rotation::RotationContext context() { return {bench.ws.workspace, bench.journal, client}; }

    template <class W = QWidget>
    [[nodiscard]] W *find(const char *name) const
    {
        if (!dialog)
            return nullptr;
        for (W *widget : dialog->findChildren<W *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Waits until it is there and enabled.
    [[nodiscard]] bool click(const char *name) const;
    [[nodiscard]] bool waitFor(const char *page) const;
    [[nodiscard]] bool type(const char *name, const QString &text) const;
    [[nodiscard]] QString text(const char *label) const;
    /// All that can be read.
    [[nodiscard]] QString visibleText() const;
    /// Title and lines of the page's message; empty without one.
    [[nodiscard]] ui::MessageBar *message() const;
    /// Empty when a message is there that says all it has to.
    [[nodiscard]] QString whatMessageLacks() const;

    // From one page to the next, as a user does.
    [[nodiscard]] bool signIn() const;
    [[nodiscard]] bool plan() const;
    [[nodiscard]] bool provision() const;
    [[nodiscard]] bool deploy() const;
    /// A Snyk on loopback has no Broker server that the program could know: once the client is seen
    /// connected, the user says that it is the right one.
    [[nodiscard]] bool stateServer() const;
    [[nodiscard]] bool verify() const;
    [[nodiscard]] bool toSwitch() const;
    [[nodiscard]] bool switchNow() const;
    [[nodiscard]] bool verifyAgain() const;
    [[nodiscard]] bool promote() const;
    [[nodiscard]] bool reach(const char *page) const;

    /// What the keychain has of the new token; nothing when there is none.
    [[nodiscard]] QString newTokenText() const;

    RotationBench bench;
    sharing::Stocktaking taking{
        bench.ws.workspace, bench.ws.folder.filePath(QStringLiteral("data/inventory.json"))};
    ScriptedClient client;
    ui::ClipboardGuard clipboard;
    QList<QUrl> opened;
    /// Where the last page led.
    QList<std::pair<RecordId, credentials::ClientPart>> partsOpened;
    ui::UrlOpener opener;
    records::TokenRecord record;
    std::unique_ptr<rotation::OpenRotations> desk;
    QPointer<ui::RotationDialog> dialog;
};

} // namespace broker::test
