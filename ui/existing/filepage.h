// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/existingclient.h"
#include "steps/wizardstep.h"
#include "workspace/workspace.h"

class QListWidget;
class QPushButton;

namespace broker::ui {

/// Step 1: what the client was started with, pasted or opened. It is not shown, because it has secrets in it.
///
/// objectNames: pasteButton, openFilesButton, sampleButton, sourceList, removeSourceButton, openFileDialog.
class FilePage final : public WizardStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilePage)

public:
    FilePage(ExistingClient &client, const Workspace &workspace, const UrlOpener &opener,
        QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

    /// As if it had been opened.
    void addFile(const QString &path);

private:
    void buildLayout();
    void paste();
    void askForFiles();
    void add(const existing::Source &source);
    void removeCurrent();
    void refresh();

    ExistingClient &m_client;
    Workspace m_workspace;
    QPushButton *m_paste;
    QPushButton *m_open;
    QPushButton *m_sample;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace broker::ui
