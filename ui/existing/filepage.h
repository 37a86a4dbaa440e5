// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/patientread.h"
#include "existing/existingclient.h"
#include "steps/wizardstep.h"
#include "workspace/workspace.h"

#include <QStringList>

class QListWidget;
class QPushButton;

namespace broker::ui {

class BusyIndicator;

/// Step 1: what the client was started with, pasted or opened. It is not shown, because it has secrets in it.
///
/// objectNames: pasteButton, openFilesButton, sampleButton, sourceList, removeSourceButton, openFileDialog,
/// readingBusy.
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

    /// As if they had been opened; one after the other.
    void addFiles(const QStringList &paths);

private:
    void buildLayout();
    void paste();
    void askForFiles();
    void readNext();
    void tellUnread(const QString &name, const UnreadFile &file);
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
    BusyIndicator *m_busy;
    QStringList m_paths;
    PatientRead m_files;
    Await m_reading;
};

} // namespace broker::ui
