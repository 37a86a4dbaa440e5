// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "handover/ownkey.h"
#include "workspace/workspace.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace broker::ui {

class BusyIndicator;
class MessageBar;
class PlainLabel;

/// "My public key": the public half as text to be sent to colleagues, and its digits to be compared
/// by phone. Makes the key when there is none; the secret half is in the keychain and never seen.
///
/// objectNames: ownKeyDialog, ownKeyBar, ownKeyBusy, ownKeyText, ownKeyDigits, copyKeyButton, makeKeyButton.
class OwnKeyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnKeyDialog)

public:
    /// The workspace's parts are borrowed.
    explicit OwnKeyDialog(const Workspace &workspace, QWidget *parent = nullptr);
    ~OwnKeyDialog() override;

private:
    void buildLayout();
    void readKey();
    void makeKey();
    void askBeforeNewKey();
    void onKey(const handover::KeyResult &key, bool isMade);
    void copyKey();

    const Workspace m_workspace;
    Await m_reading;
    /// A key that is being stored is not left halfway.
    Await m_making{Await::Abandoned::LetRun};
    MessageBar *m_bar;
    BusyIndicator *m_busy;
    QWidget *m_shown;
    QLineEdit *m_text;
    PlainLabel *m_digits;
    QPushButton *m_copy;
    QPushButton *m_make;
    bool m_hasKey = false;
};

} // namespace broker::ui
