// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/credentialcheckdialog.h"

#include "presenters/credentialrecordtext.h"
#include "presenters/errortext.h"
#include "presenters/masktext.h"
#include "presenters/recordtext.h"
#include "presenters/sessiontext.h"
#include "presenters/vaulttext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/sharedcommands.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using access::CredentialCheck;

namespace {

constexpr QSize comfortableSize{560, 260};

} // namespace

CredentialCheckDialog::CredentialCheckDialog(
    const Workspace &workspace, access::SecretList &list, const RecordId &record, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_check(workspace, list)
    , m_title(bold(named(new PlainLabel, "credentialCheckTitle")))
    , m_text(named(new PlainLabel, "credentialCheckText"))
    , m_bar(named(new MessageBar, "credentialCheckBar"))
    , m_busy(new BusyIndicator)
    , m_again(button("checkCredentialAgainButton", tr("Check &again"), "refresh"))
    , m_stop(button("stopCredentialCheckButton", tr("Sto&p"), "stop"))
    , m_close(button("closeCredentialCheckButton", tr("&Close")))
{
    setObjectName(QStringLiteral("credentialCheckDialog"));
    letEnterPressTheFocusedButton(*this);
    takeSharedCommands(*this);
    setWindowTitle(tr("Check the Snyk API credential"));
    buildLayout();
    connect(m_again, &QPushButton::clicked, &m_check, &CredentialCheck::start);
    connect(m_stop, &QPushButton::clicked, &m_check, &CredentialCheck::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_check, &CredentialCheck::changed, this, &CredentialCheckDialog::refresh);
    resizeForScreen(*this, comfortableSize);
    m_check.setRecord(record);
    m_check.start();
}

CredentialCheckDialog::~CredentialCheckDialog()
{
    m_check.disconnect(this);
}

void CredentialCheckDialog::buildLayout()
{
    m_text->setKeyboardSelectable(true);
    m_text->setAccessibleName(tr("What Snyk says"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_busy, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void CredentialCheckDialog::refresh()
{
    if (const auto listed = m_check.listed())
        m_title->setText(recordName(*listed));
    const CredentialCheck::Stage stage = m_check.stage();
    const bool isBusy = stage != CredentialCheck::Stage::Ready && stage != CredentialCheck::Stage::Ended;
    m_again->setEnabled(!isBusy);
    m_stop->setVisible(isBusy);
    if (isBusy) {
        m_bar->clear();
        m_text->hide();
        m_busy->start(
            stage == CredentialCheck::Stage::Reading ? waitingText(VaultAction::Read) : tr("Asking Snyk…"));
        m_stop->setFocus();
        return;
    }
    m_busy->stop();
    showEnd();
}

void CredentialCheckDialog::showEnd()
{
    const QDateTime now = m_workspace.clock.nowUtc();
    if (m_check.session()) {
        showWho();
    } else if (const auto &error = m_check.apiError()) {
        const auto listed = m_check.listed();
        const auto kind = listed ? access::credentialKindOf(*listed) : std::nullopt;
        const bool isClient = kind == access::CredentialKind::OAuthServiceAccount;
        m_bar->showMessage(MessageKind::Error,
            explain(*error, isClient ? ErrorContext::CheckingClient : ErrorContext::CheckingToken, now));
        if (error->kind == snyk::ApiErrorKind::Unauthorized) {
            const QPushButton *rotate
                = m_bar->addAction(tr("&Put another in its place…"), QStringLiteral("rotateRefusedButton"));
            connect(
                rotate, &QPushButton::clicked, this,
                [this] {
                    Q_EMIT rotationRequested();
                    reject();
                },
                Qt::QueuedConnection);
        }
    } else if (const auto &unread = m_check.vaultError()) {
        m_bar->showMessage(MessageKind::Warning, explain(*unread, VaultAction::Read, now));
    }
    if (m_bar->hasMessage())
        m_bar->setFocus();
    else
        m_close->setFocus();
}

void CredentialCheckDialog::showWho()
{
    const QDateTime now = m_workspace.clock.nowUtc();
    QStringList lines{signedInText(*m_check.session())};
    if (const auto listed = m_check.listed())
        //: %1 is "API token of a user", %2 the masked secret.
        lines.append(tr("%1, %2.").arg(recordKindText(*listed), maskText(listed->fingerprint)));
    if (const OAuthClient *client = m_check.session()->credential.oauth())
        lines.append(clientIdText(client->id()));
    if (m_check.expires())
        lines.append(tr("It ends on %1.").arg(dueDateText(*m_check.expires(), now, QLocale())));
    else
        lines.append(tr("Snyk names no date on which it ends."));
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_text->show();
    if (m_check.recordError()) {
        m_bar->showMessage(MessageKind::Warning, explain(*m_check.recordError(), now));
        return;
    }
    m_bar->showMessage({.kind = MessageKind::Success, .title = tr("Snyk accepts this credential")});
}

void openCredentialCheck(const Workspace &workspace, access::SecretList &list, const RecordId &record,
    QWidget &parent, const std::function<void()> &rotate)
{
    auto *dialog = new CredentialCheckDialog(workspace, list, record, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &CredentialCheckDialog::rotationRequested, &parent, rotate);
    dialog->open();
}

} // namespace broker::ui
