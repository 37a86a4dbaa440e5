// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/configpanel.h"

#include "clientconfig/configpreview.h"
#include "clientconfig/remark.h"
#include "clientconfig/savefile.h"
#include "platform/icons.h"
#include "presenters/clientconfigtext.h"
#include "presenters/vaulttext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/commandbox.h"
#include "widgets/countdownbar.h"
#include "widgets/fold.h"
#include "widgets/lettermark.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/steadybutton.h"
#include "workspace/auditnote.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broker::ui {

using clientconfig::Carrier;
using clientconfig::Engine;
using clientconfig::FieldProblem;
using clientconfig::ProblemKind;
using clientconfig::Rendered;
using clientconfig::Severity;

ConfigPanel::ConfigPanel(
    const Workspace &workspace, ClipboardGuard &guard, const records::TokenRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_guard(guard)
    , m_record(record)
    , m_carrier(named(new QComboBox, "carrierChoice"))
    , m_engineLabel(new QLabel(withoutLetterMark(tr("Containers are run b&y"))))
    , m_engine(named(new QComboBox, "engineChoice"))
    , m_audience(named(new PlainLabel, "carrierAudience"))
    , m_bar(named(new MessageBar, "configBar"))
    , m_unfinished(named(new PlainLabel, "unfinishedNote"))
    , m_preview(named(new ConfigPreview, "configPreview"))
    , m_show(button("showConfigButton", QString()))
    , m_copy(button("copyConfigButton", tr("Co&py all"), "copy"))
    , m_save(button("saveConfigButton", tr("Save &as…"), "lock"))
    , m_revealNote(named(new PlainLabel, "revealNote"))
    , m_busy(new BusyIndicator)
    , m_stopWaiting(button("stopWaitingButton", tr("Stop &waiting")))
    , m_commands(new QWidget)
    // Without letters of their own: the fields of the form need those that are left.
    , m_after(named(new Fold(withoutLetterMark(tr("For whoever runs &it")), *m_commands), "commandsFold"))
    , m_where(named(new PlainLabel, "whereToRun"))
    , m_apply(named(new CommandBox(tr("Start the client:"), tr("Copy sta&rt")), "applyCommands"))
    , m_remove(named(new CommandBox(tr("Remove the client again:"), tr("Copy re&moval")), "removeCommands"))
    , m_notesTitle(new PlainLabel(tr("Good to know")))
    , m_notes(named(new PlainLabel, "goodToKnow"))
{
    setObjectName(QStringLiteral("configPanel"));
    buildLayout();
    connectParts();
    refreshButtons();
    refresh();
}

void ConfigPanel::buildLayout()
{
    m_carrier->setAccessibleName(tr("How the client should run"));
    m_carrier->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_carrier->setMinimumContentsLength(16);
    for (const Carrier carrier : clientconfig::carriers())
        m_carrier->addItem(carrierName(carrier), static_cast<int>(carrier));
    for (const Engine engine : clientconfig::engines)
        m_engine->addItem(engineName(engine), static_cast<int>(engine));
    m_engineLabel->setBuddy(m_engine);
    auto *engineRow = new QHBoxLayout;
    engineRow->addWidget(m_engineLabel);
    engineRow->addWidget(m_engine);
    engineRow->addStretch(1);
    auto *label = new QLabel(tr("R&un the client with"));
    label->setBuddy(m_carrier);
    m_preview->setPlaceholderText(tr("The configuration appears here."));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_carrier);
    layout->addLayout(engineRow);
    layout->addWidget(m_audience);
    layout->addWidget(m_bar);
    layout->addWidget(m_unfinished);
    layout->addWidget(m_preview, 1);
    addActions(*layout);
    addCommands(*layout);
}

void ConfigPanel::addCommands(QVBoxLayout &layout)
{
    m_notes->setKeyboardSelectable(true);
    m_notes->setAccessibleName(m_notesTitle->text());
    bold(m_notesTitle);
    auto *after = new QVBoxLayout(m_commands);
    after->setContentsMargins({});
    after->addWidget(m_where);
    after->addWidget(m_apply);
    after->addWidget(m_remove);
    after->addWidget(m_notesTitle);
    after->addWidget(m_notes);
    layout.addWidget(m_after);
}

void ConfigPanel::addActions(QVBoxLayout &layout)
{
    m_copy->setToolTip(tr("With the secrets. The clipboard is emptied after a while."));
    m_save->setToolTip(tr("With the secrets, in a file that only you can read."));
    m_revealNote->hide();
    m_stopWaiting->hide();
    auto *buttons = new QHBoxLayout;
    for (QPushButton *action : {m_show, m_copy, m_save})
        buttons->addWidget(action);
    buttons->addStretch(1);
    keepRoomFor(*m_show, {tr("&Hide", "the secrets"), tr("S&how", "the secrets")});
    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_busy, 1);
    waiting->addWidget(m_stopWaiting);
    layout.addLayout(buttons);
    layout.addWidget(m_revealNote);
    layout.addLayout(waiting);
    layout.addWidget(new CountdownBar(m_guard));
}

void ConfigPanel::connectParts()
{
    for (const QComboBox *choice : {m_carrier, m_engine}) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            refresh();
            Q_EMIT choiceChanged();
        });
    }
    connect(m_show, &QPushButton::clicked, this, &ConfigPanel::toggleReveal);
    connect(m_copy, &QPushButton::clicked, this, &ConfigPanel::copy);
    connect(m_save, &QPushButton::clicked, this, &ConfigPanel::askForFile);
    connect(m_stopWaiting, &QPushButton::clicked, &m_fetch, &TokenFetch::cancel);
    connect(m_preview, &ConfigPreview::copyRequested, this, &ConfigPanel::copy);
    connect(m_preview, &ConfigPreview::revealedChanged, this, &ConfigPanel::refreshButtons);
    connect(m_preview, &ConfigPreview::remainingChanged, this, [this](int seconds) {
        m_revealNote->setText(tr("Hidden again in %Ln second(s).", nullptr, seconds));
    });
    connect(&m_fetch, &TokenFetch::busyChanged, this, [this](bool busy) {
        if (!busy) {
            m_busy->stop();
            m_stopWaiting->hide();
        }
        refreshButtons();
    });
    connect(&m_fetch, &TokenFetch::waiting, this, [this] {
        m_busy->start(waitingText(VaultAction::Read));
        m_stopWaiting->show();
    });
    connect(&m_fetch, &TokenFetch::failed, this, [this](const vault::VaultError &error) {
        const bool byChoice = error.kind == vault::VaultErrorKind::StoppedWaiting;
        m_bar->showMessage(byChoice ? MessageKind::Info : MessageKind::Warning,
            explain(error, VaultAction::Read, m_workspace.clock.nowUtc()));
    });
}

Carrier ConfigPanel::carrier() const
{
    return static_cast<Carrier>(m_carrier->currentData().toInt());
}

Engine ConfigPanel::engine() const
{
    return static_cast<Engine>(m_engine->currentData().toInt());
}

void ConfigPanel::setChoice(Carrier carrier, Engine engine)
{
    m_carrier->setCurrentIndex(m_carrier->findData(static_cast<int>(carrier)));
    m_engine->setCurrentIndex(m_engine->findData(static_cast<int>(engine)));
}

QString ConfigPanel::practiceRemark()
{
    return tr("Practice mode: nothing in this file is real, and its token works nowhere.");
}

void ConfigPanel::setDraft(const clientconfig::Draft &draft)
{
    m_draft.emplace(draft);
    m_draft->saved += m_saved;
    refresh();
}

void ConfigPanel::refresh()
{
    showCarrier();
    if (!m_draft)
        return;
    m_draft->engine = engine();
    // What was said was said of another configuration.
    if (m_isRefused)
        m_bar->clear();
    m_isRefused = false;
    const auto preview = clientconfig::preview(carrier(), *m_draft);
    if (!preview)
        showUnfinished(clientconfig::check(*m_draft));
    else if (!*preview)
        showRefusal(preview->error());
    else
        showRendered(**preview);
}

void ConfigPanel::showCarrier()
{
    m_audience->setText(carrierAudience(carrier(), engine()));
    for (int i = 0; i < m_carrier->count(); ++i) {
        const auto one = static_cast<Carrier>(m_carrier->itemData(i).toInt());
        m_carrier->setItemText(i, carrierName(one, engine()));
    }
    const bool isAsked
        = m_draft ? clientconfig::runsContainers(carrier(), m_draft->type) : carrier() != Carrier::NpmDotEnv;
    m_engineLabel->setVisible(isAsked);
    m_engine->setVisible(isAsked);
}

void ConfigPanel::showRendered(const Rendered &rendered)
{
    m_fileName = rendered.fileName;
    m_preview->setMasked(rendered.masked);
    m_where->setText(
        //: %1 is the name of a file.
        tr("Run these commands in the folder that %1 is saved in.").arg(rendered.fileName));
    m_apply->setCommands(rendered.commands.apply);
    m_remove->setCommands(rendered.commands.remove);
    Q_EMIT checkCommandChanged(rendered.commands.check);
    QStringList notes;
    for (const clientconfig::Note one : rendered.notes)
        notes.append(QStringLiteral("• ") + noteText(one));
    m_notesTitle->setVisible(!notes.isEmpty());
    m_notes->setVisible(!notes.isEmpty());
    m_notes->setText(notes.join(u'\n'));
    m_unfinished->hide();
    setReady(true);
}

void ConfigPanel::showUnfinished(const QList<FieldProblem> &problems)
{
    QStringList missing;
    QStringList wrong;
    for (const FieldProblem &problem : problems) {
        if (problem.severity == Severity::Error)
            (problem.kind == ProblemKind::Missing ? missing : wrong).append(fieldName(problem.field));
    }
    // Several further variables have one name.
    missing.removeDuplicates();
    wrong.removeDuplicates();
    QStringList lines;
    if (!missing.isEmpty())
        //: %1 is a list of fields of a form.
        lines.append(tr("Still missing: %1.").arg(missing.join(QLatin1String(", "))));
    const bool isKept = std::any_of(problems.cbegin(), problems.cend(), [this](const FieldProblem &problem) {
        return problem.kind == ProblemKind::Missing && m_kept.contains(problem.field);
    });
    if (isKept)
        lines.append(m_keptHint);
    if (!wrong.isEmpty())
        //: %1 is a list of fields of a form.
        lines.append(tr("To be corrected: %1.").arg(wrong.join(QLatin1String(", "))));
    m_unfinished->setText(lines.join(u'\n'));
    m_unfinished->show();
    m_preview->setMasked(QString());
    setReady(false);
}

void ConfigPanel::showRefusal(const clientconfig::Refusal &refusal)
{
    Message message = Message::from(MessageKind::Warning, explain(refusal));
    message.dismissible = false;
    m_bar->showMessage(message);
    m_isRefused = true;
    m_unfinished->hide();
    m_preview->setMasked(QString());
    setReady(false);
}

void ConfigPanel::setReady(bool ready)
{
    m_isReady = ready;
    m_after->setVisible(ready);
    if (!ready)
        Q_EMIT checkCommandChanged(QString());
    refreshButtons();
}

void ConfigPanel::refreshButtons()
{
    const bool shown = m_preview->isRevealed();
    m_show->setText(shown ? tr("&Hide", "the secrets") : tr("S&how", "the secrets"));
    m_show->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_preview->setAccessibleName(
        shown ? tr("Configuration, with the secrets") : tr("Configuration, secrets hidden"));
    m_revealNote->setVisible(shown);
    for (QPushButton *button : {m_show, m_copy, m_save})
        button->setEnabled(m_isReady && !m_fetch.isBusy());
}

void ConfigPanel::withConfiguration(const std::function<void(const Rendered &)> &use)
{
    m_bar->clear();
    m_isSavedShown = false;
    m_fetch.fetch(m_workspace, m_record, [this, use](const BrokerToken &token) {
        // As it is now: the user may have gone on typing.
        const auto whole = clientconfig::complete(carrier(), *m_draft, token);
        if (!whole || !*whole)
            return;
        Rendered rendered = **whole;
        if (m_workspace.practice)
            rendered.text = clientconfig::withRemark(rendered.text, practiceRemark());
        use(rendered);
        Q_EMIT handedOut(carrier());
    });
}

void ConfigPanel::toggleReveal()
{
    if (m_preview->isRevealed()) {
        m_preview->conceal();
        return;
    }
    withConfiguration([this](const Rendered &rendered) {
        m_preview->reveal(rendered.text, std::chrono::seconds(m_workspace.settings.revealSeconds.value()));
        if (m_preview->isRevealed())
            note(audit::Action::SecretRevealed);
    });
}

void ConfigPanel::copy()
{
    withConfiguration([this](const Rendered &rendered) {
        note(audit::Action::SecretCopied, rendered.fileName);
        m_guard.copySecret(rendered.text, tr("Client configuration"),
            std::chrono::seconds(m_workspace.settings.clipboardSeconds.value()));
    });
}

void ConfigPanel::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = named(new QFileDialog(window(), tr("Save the configuration"), folder), "saveConfigDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        withConfiguration([this, path](const Rendered &rendered) { saveTo(path, rendered); });
    });
    dialog->open();
}

void ConfigPanel::saveTo(const QString &path, const Rendered &rendered)
{
    const auto saved = clientconfig::save(rendered, path);
    if (!saved) {
        m_bar->showMessage(MessageKind::Error, explainSaveFailure(saved.error(), m_workspace.clock.nowUtc()));
        return;
    }
    note(audit::Action::ConfigurationSaved, QFileInfo(saved->path).fileName());
    m_saved.append({rendered.carrier, clientconfig::outlineOf(rendered.carrier, *m_draft).name,
        QFileInfo(saved->path).fileName()});
    m_draft->saved.append(m_saved.constLast());
    refresh();
    m_isSavedShown = true;
    Q_EMIT savedToFile();
    m_bar->showMessage({.kind = saved->isPrivate ? MessageKind::Success : MessageKind::Warning,
        .title = tr("The secrets are now in this file"),
        .lines = {QDir::toNativeSeparators(saved->path),
            saved->isPrivate ? tr("Only you can read it. Keep it as safe as a password, and delete it when "
                                  "it is no longer needed.")
                             : tr("This folder does not keep files private: others may be able to read it. "
                                  "Move it to a folder that only you can open.")}});
}

void ConfigPanel::forgetSaved()
{
    if (std::exchange(m_isSavedShown, false))
        m_bar->clear();
}

void ConfigPanel::setKept(const QList<clientconfig::ClientField> &fields, const QString &hint)
{
    m_kept = fields;
    m_keptHint = hint;
}

void ConfigPanel::note(audit::Action action, const QString &detail) const
{
    audit::Entry entry = auditEntryFor(action, m_record);
    entry.detail = detail;
    noteAudit(m_workspace, entry);
}

} // namespace broker::ui
