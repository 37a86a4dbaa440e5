// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composition.h"
#include "credentials/credentialwizard.h"
#include "mainwindow.h"
#include "platform/appearance.h"
#include "platform/autostart.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "support/wizarddriver.h"

#include <QString>
#include <QTemporaryDir>

namespace broker::test {

/// Walks the real window and wizard through practice mode, on whatever screen there is, to a token in
/// the real keychain of this user, and takes it away again at the end. Records and settings lie in a
/// folder of its own.
class PracticeWalk final
{
    Q_DISABLE_COPY_MOVE(PracticeWalk)

public:
    /// Pictures of the pages go to `pictures`, or nowhere when it is empty.
    PracticeWalk(QString pictures, ui::AppearanceSwitch &appearance);
    ~PracticeWalk();

    /// False when it got stuck; standard output says how far it came.
    [[nodiscard]] bool run();

private:
    [[nodiscard]] bool openWindow();
    [[nodiscard]] bool enterPractice();
    [[nodiscard]] bool generate();
    [[nodiscard]] bool retrieve();
    [[nodiscard]] bool keepCredential();
    [[nodiscard]] bool offerCredential();
    [[nodiscard]] bool showList();
    [[nodiscard]] bool handOver();
    [[nodiscard]] bool receive(const QString &path, const QString &passphrase);
    [[nodiscard]] bool rotate();
    [[nodiscard]] bool share();
    [[nodiscard]] bool takeStock();
    [[nodiscard]] bool addExisting();
    /// Shown on demand by the list, for the selected record.
    [[nodiscard]] bool boardShows(const Fingerprint &fingerprint);
    [[nodiscard]] bool isInKeychain();
    [[nodiscard]] bool tidyUp();
    /// Every other window that the main window opens, only for their pictures.
    [[nodiscard]] bool showWindows();
    [[nodiscard]] bool pictureOpened(const char *action, const char *name);
    /// After practice mode, and only for its picture.
    [[nodiscard]] bool showOverview();

    /// The wizard that is open now, or null.
    [[nodiscard]] ui::TokenWizard *wizard() const;
    [[nodiscard]] bool waitForWizard() const;
    /// Clicks what is visible and enabled in the rotation's window; waits for it.
    [[nodiscard]] bool clickInRotation(const char *name) const;
    [[nodiscard]] bool waitInRotation(const char *name) const;
    void pictureRotation(const char *name) const;
    /// The wizard for a credential that is open now, or null.
    [[nodiscard]] ui::CredentialWizard *credentialWizard() const;
    /// Presses the button as soon as that is possible, and waits for the page.
    [[nodiscard]] bool goOn(const char *button, ui::CredentialPageId page) const;
    static void say(const QString &line);
    void picture(QWidget &widget, const char *name) const;
    void picturePage(const char *name) const;
    void savePicture(const QPixmap &pixmap, const char *name) const;

    QString m_pictures;
    QTemporaryDir m_folder;
    ui::Composition m_composition;
    ui::ClipboardGuard m_clipboard;
    ui::UrlOpener m_opener;
    ui::AppearanceSwitch &m_appearance;
    ui::Autostart m_autostart;
    ui::MainWindow m_window;
};

} // namespace broker::test
