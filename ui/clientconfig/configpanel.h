// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/draft.h"
#include "clientconfig/tokenfetch.h"
#include "platform/clipboardguard.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace broker::ui {

class BusyIndicator;
class CommandBox;
class ConfigPreview;
class Fold;
class MessageBar;
class PlainLabel;

/// The configuration: how it gets to the client, what it will be, and what can be done with it. The
/// token is asked for when the configuration is to be shown, copied or saved, and not before.
///
/// objectNames: configPanel, carrierChoice, engineChoice, carrierAudience, configBar, unfinishedNote,
/// configPreview, showConfigButton, copyConfigButton, saveConfigButton, revealNote, configBusy,
/// stopWaitingButton, saveConfigDialog, commandsFold, applyCommands, removeCommands, goodToKnow.
class ConfigPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigPanel)

public:
    /// The guard is borrowed and outlives the panel, and so do the parts of the workspace.
    ConfigPanel(const Workspace &workspace, ClipboardGuard &guard, const records::TokenRecord &record,
        QWidget *parent = nullptr);

    /// What is put into a configuration of practice mode.
    [[nodiscard]] static QString practiceRemark();

    void setDraft(const clientconfig::Draft &draft);
    /// These could be filled in from what is kept: `hint` is said where one of them is missing.
    void setKept(const QList<clientconfig::ClientField> &fields, const QString &hint);
    /// The form has been changed: what is in a file is what was entered before, and no success any more.
    void forgetSaved();
    /// The one that is shown, with what was saved of it.
    [[nodiscard]] const std::optional<clientconfig::Draft> &draft() const noexcept { return m_draft; }
    [[nodiscard]] clientconfig::Carrier carrier() const;
    /// What runs its container; of no account for a carrier that needs none.
    [[nodiscard]] clientconfig::Engine engine() const;
    void setChoice(clientconfig::Carrier carrier, clientconfig::Engine engine);

Q_SIGNALS:
    /// What asks the client on its own host; empty while the configuration is not complete.
    void checkCommandChanged(const QString &command);
    /// Another way to run the client was chosen.
    void choiceChanged();
    /// The configuration is in a file that the user chose.
    void savedToFile();
    /// The whole configuration was shown, copied or saved: a client may be started with it.
    void handedOut(broker::clientconfig::Carrier carrier);

private:
    void buildLayout();
    void addCommands(QVBoxLayout &layout);
    void showCarrier();
    void addActions(QVBoxLayout &layout);
    void connectParts();
    void refresh();
    void showRendered(const clientconfig::Rendered &rendered);
    void showUnfinished(const QList<clientconfig::FieldProblem> &problems);
    void showRefusal(const clientconfig::Refusal &refusal);
    void setReady(bool ready);
    void refreshButtons();
    /// Gets the token and hands the whole configuration over.
    void withConfiguration(const std::function<void(const clientconfig::Rendered &)> &use);
    void toggleReveal();
    void copy();
    void askForFile();
    void saveTo(const QString &path, const clientconfig::Rendered &rendered);
    void note(audit::Action action, const QString &detail = {}) const;

    const Workspace m_workspace;
    ClipboardGuard &m_guard;
    records::TokenRecord m_record;
    std::optional<clientconfig::Draft> m_draft;
    /// The commands name the files as they were saved: by this panel, beside those that the draft knows.
    QList<clientconfig::NamedFile> m_saved;
    /// The bar says that the secrets are in a file.
    bool m_isSavedShown = false;
    QList<clientconfig::ClientField> m_kept;
    QString m_keptHint;
    /// Without secrets; as long as there is one, the configuration can be had.
    QString m_fileName;
    TokenFetch m_fetch;
    QComboBox *m_carrier;
    QLabel *m_engineLabel;
    QComboBox *m_engine;
    PlainLabel *m_audience;
    MessageBar *m_bar;
    PlainLabel *m_unfinished;
    ConfigPreview *m_preview;
    QPushButton *m_show;
    QPushButton *m_copy;
    QPushButton *m_save;
    PlainLabel *m_revealNote;
    BusyIndicator *m_busy;
    QPushButton *m_stopWaiting;
    QWidget *m_commands;
    Fold *m_after;
    PlainLabel *m_where;
    CommandBox *m_apply;
    CommandBox *m_remove;
    PlainLabel *m_notesTitle;
    PlainLabel *m_notes;
    bool m_isReady = false;
    bool m_isRefused = false;
};

} // namespace broker::ui
