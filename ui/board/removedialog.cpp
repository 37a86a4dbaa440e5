// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/removedialog.h"

#include "board/removaltext.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/consequencebox.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/spokenprogress.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using access::SecretRemoval;
using records::TokenRecord;

RemoveDialog::RemoveDialog(const Workspace &workspace, const TokenRecord &record, QWidget *parent)
    : RemoveDialog(workspace, QList<TokenRecord>{record}, 0, {}, parent)
{ }

RemoveDialog::RemoveDialog(const Workspace &workspace, const QList<TokenRecord> &records, int rotating,
    const QList<sharing::StoredJob> &jobs, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_records(records)
    , m_rotating(rotating)
    , m_jobs(jobs)
    , m_removal(new SecretRemoval(workspace, this))
    , m_title(bold(named(new PlainLabel, "removeTitle")))
    , m_box(new ConsequenceBox(removalTitle(records), "removeText"))
    , m_bar(named(new MessageBar, "removeBar"))
    , m_stayed(named(new QPlainTextEdit, "removeStayed"))
    , m_understood(
          named(new QCheckBox(tr("&I understand that this cannot be undone here")), "removeUnderstood"))
    , m_busy(new BusyIndicator)
    , m_progress(named(new SpokenProgress, "removeProgress"))
    , m_buttons(new QDialogButtonBox)
    , m_remove(m_buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole))
{
    setObjectName(QStringLiteral("removeDialog"));
    letEnterPressTheFocusedButton(*this);
    setWindowTitle(removalTitle(records));
    buildLayout();
    explainRemoval(false);
    lookInMemory();
    connect(m_understood, &QCheckBox::toggled, m_remove, &QWidget::setEnabled);
    connect(m_remove, &QPushButton::clicked, this, &RemoveDialog::remove);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RemoveDialog::reject);
    connect(m_removal, &SecretRemoval::progressed, this, &RemoveDialog::showProgress);
    connect(m_removal, &SecretRemoval::finished, this, &RemoveDialog::onFinished);
}

RemoveDialog::~RemoveDialog() = default;

void RemoveDialog::buildLayout()
{
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_remove->setEnabled(false);
    // Behind it, as on the screen: Tab goes past a button that came before the one it is laid out behind.
    m_buttons->addButton(QDialogButtonBox::Cancel);
    ConsequenceBox::mark(*m_remove, true, QStringLiteral("trash"));
    // Only the filled button is meant to be pressed.
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *each : buttons)
        static_cast<QPushButton *>(each)->setAutoDefault(false);
    m_progress->setAccessibleName(tr("Entries that are removed"));
    m_progress->hide();
    m_stayed->setAccessibleName(tr("What stays in the list"));
    m_stayed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stayed->setTabChangesFocus(true);
    m_stayed->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_stayed->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_box);
    layout->addWidget(m_bar);
    layout->addWidget(m_stayed, 1);
    layout->addWidget(m_understood);
    layout->addWidget(m_busy);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
}

void RemoveDialog::explainRemoval(bool isGone)
{
    m_title->setText(removalSubject(m_records));
    const QString consequence = whatGoes(m_records, isGone);
    const QString details
        = whatElse(m_workspace.records, m_records, m_jobs, m_rotating).join(QLatin1String("\n\n"));
    m_box->setConsequence(consequence);
    m_box->setDetails(details);
    setAccessibleDescription(consequence + QLatin1String("\n\n") + details);
}

void RemoveDialog::lookInMemory()
{
    const TokenRecord &first = m_records.constFirst();
    if (m_records.size() > 1 || first.storage != records::Storage::Memory)
        return;
    m_workspace.memory.presence(first.key, std::stop_token())
        .then(this,
            [this](const vault::PresenceResult &presence) {
                explainRemoval(presence && *presence == vault::Presence::Absent);
            })
        .onCanceled(this, [] {});
}

void RemoveDialog::reject()
{
    // The first time it ends the waiting, which the user is then told about; the second time nobody waits for
    // a disk that does not answer.
    if (m_removal->isRunning() && !m_removal->isStopping())
        m_removal->stop();
    else
        QDialog::reject();
}

void RemoveDialog::showBusy(bool busy)
{
    m_remove->setEnabled(!busy && m_understood->isChecked());
    m_understood->setEnabled(!busy);
    m_progress->setVisible(busy && m_records.size() > 1);
    if (busy)
        m_busy->start(waitingText(VaultAction::Remove));
    else
        m_busy->stop();
}

void RemoveDialog::showProgress()
{
    const auto all = static_cast<int>(m_records.size());
    m_progress->showProgress(m_removal->over(), all,
        //: %1 is how many of them have been tried.
        tr("%1 of %Ln entry(s) of the list", nullptr, all).arg(QLocale().toString(m_removal->over())));
}

void RemoveDialog::remove()
{
    m_bar->clear();
    m_stayed->hide();
    showBusy(true);
    m_removal->start(m_records);
    showProgress();
}

void RemoveDialog::onFinished()
{
    showBusy(false);
    m_gone += m_removal->removed();
    const QList<TokenRecord> stayed = m_removal->stayed();
    if (stayed.isEmpty()) {
        Q_EMIT removed(m_gone);
        accept();
        return;
    }
    const bool wereMany = m_records.size() > 1;
    tellStayed(stayed);
    m_records = stayed;
    if (wereMany)
        explainRemoval(false);
}

void RemoveDialog::tellStayed(const QList<TokenRecord> &stayed)
{
    const bool wereMany = m_records.size() > 1;
    const QDateTime now = m_workspace.clock.nowUtc();
    const QList<SecretRemoval::Kept> &kept = m_removal->kept();
    // Between two of many it may have been ended, with nothing that went wrong.
    const access::RemovalError error = kept.isEmpty()
        ? access::RemovalError{vault::VaultError{vault::VaultErrorKind::StoppedWaiting, {}}, std::nullopt}
        : kept.constFirst().error;
    QList<TokenRecord> onlyListed;
    for (const SecretRemoval::Kept &one : kept) {
        if (one.error.record)
            onlyListed.append(one.record);
    }
    Message message = Message::from(MessageKind::Error,
        error.vault ? explain(*error.vault, VaultAction::Remove, now) : explain(*error.record, now));
    if (wereMany) {
        const QStringList names = stayedNames(stayed, onlyListed);
        const bool isLong = names.size() > mostNamedInMessage;
        if (const auto gone = m_removal->removed(); !gone.isEmpty())
            message.lines.append(removedText(gone));
        message.lines.append(stayedText(stayed));
        if (!isLong)
            message.lines += names;
        m_stayed->setPlainText(names.join(u'\n'));
        m_stayed->setVisible(isLong);
    } else if (error.vault) {
        message.lines.prepend(tr("It may not have been removed, so the entry stays in the list."));
    }
    if (!onlyListed.isEmpty())
        message.lines.prepend(onlyListLeft(onlyListed, stayed.size()));
    m_bar->showMessage(message);
}

} // namespace broker::ui
