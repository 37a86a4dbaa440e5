// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composition.h"
#include "mainwindow.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "support/wizarddriver.h"

#include <QString>

#include <initializer_list>

namespace broker::test {

/// Secrets that the walk brings along; the first Broker token comes from Snyk.
struct WalkSecrets
{
    QString api;
    QString retrieved;
    QString pasted;
};

/// Does everything that can be done with a token, in the real window with the real parts of this
/// machine: errors whose details are copied, a remembered API token, generated, retrieved and pasted
/// Broker tokens that are shown, hidden and copied. Says on standard output what a screen reader would
/// say while all tokens are hidden, and the copied details.
class SecretWalk final
{
    Q_DISABLE_COPY_MOVE(SecretWalk)

public:
    SecretWalk(QString api, WalkSecrets secrets);
    ~SecretWalk();

    /// The name of the step it got stuck at, or null.
    [[nodiscard]] const char *run();
    /// The same where there is no keychain: a token is shown once and then kept in memory.
    [[nodiscard]] const char *runWithoutKeychain();
    /// Up to where the API token was taken, and then lets it out on purpose.
    [[nodiscard]] const char *leak();

private:
    struct NamedStep
    {
        const char *name;
        bool (SecretWalk::*step)();
    };
    [[nodiscard]] const char *runAll(std::initializer_list<NamedStep> steps);
    [[nodiscard]] bool open();
    [[nodiscard]] bool failToConnect();
    [[nodiscard]] bool connectAndRemember();
    [[nodiscard]] bool connect();
    [[nodiscard]] bool failToGenerate();
    [[nodiscard]] bool generate();
    [[nodiscard]] bool show();
    [[nodiscard]] bool copy();
    [[nodiscard]] bool retrieve();
    [[nodiscard]] bool paste();
    [[nodiscard]] bool copyFromTheList();
    [[nodiscard]] bool showOnce();
    [[nodiscard]] bool keepInMemory();
    [[nodiscard]] bool finish();

    [[nodiscard]] ui::TokenWizard *wizard() const;
    [[nodiscard]] bool start(const QString &organization, const QString &integration, const char *method);
    [[nodiscard]] bool store();
    [[nodiscard]] bool copyDetails();
    /// What is kept for the record that was made last.
    [[nodiscard]] QString newestToken() const;
    [[nodiscard]] bool isInClipboard(const QString &token) const;
    void sayAloud();

    QString m_api;
    WalkSecrets m_secrets;
    ui::Composition m_composition;
    ui::ClipboardGuard m_clipboard;
    ui::UrlOpener m_opener;
    ui::MainWindow m_window;
};

} // namespace broker::test
