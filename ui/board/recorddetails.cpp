// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/recorddetails.h"

#include "access/clientid.h"
#include "access/credentialkind.h"
#include "board/duedateeditor.h"
#include "core/httpsurl.h"
#include "credentials/credentialsetup.h"
#include "presence/truedate.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/datetext.h"
#include "presenters/masktext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "presenters/snyktrailtext.h"
#include "presenters/tokenstatetext.h"
#include "sandbox/practiceaccount.h"
#include "widgets/build.h"
#include "widgets/fingerprintview.h"
#include "widgets/foldaway.h"
#include "widgets/plainlabel.h"
#include "widgets/secretcard.h"
#include "widgets/setupprogress.h"
#include "widgets/wordhelp.h"
#include "widgets/wraplayout.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

namespace {

QString dateText(const QDateTime &utc)
{
    return shortDate(utc);
}

/// Of what was made elsewhere only the day is known on which it came here.
QString beginningText(const records::TokenRecord &record, bool isPracticeAccount)
{
    const QString day = dateText(record.created);
    if (isPracticeAccount)
        return RecordDetails::tr("Kept since %1").arg(day);
    switch (record.origin) {
    case records::Origin::Generated:
        return RecordDetails::tr("Created %1").arg(day);
    case records::Origin::Retrieved:
        return RecordDetails::tr("Retrieved %1").arg(day);
    case records::Origin::Pasted:
        break;
    }
    return RecordDetails::tr("Entered %1").arg(day);
}

QString historyText(const records::TokenRecord &record, bool isPracticeAccount)
{
    QStringList parts{beginningText(record, isPracticeAccount)};
    if (record.rotated)
        parts.append(RecordDetails::tr("rotated %1").arg(dateText(*record.rotated)));
    if (record.lastCheck)
        parts.append(RecordDetails::tr("checked %1").arg(lastCheckText(record, QLocale())));
    return parts.join(QLatin1String(", "));
}

} // namespace

RecordDetails::RecordDetails(ClipboardGuard &guard, MessageBar &bar, QWidget *parent)
    : QFrame(parent)
    , m_lines(new QGridLayout)
    , m_title(bold(named(new PlainLabel, "detailsTitle")))
    , m_fingerprint(new FingerprintView)
    , m_advice(named(new PlainLabel, "detailsAdvice"))
    , m_secret(new SecretCard(guard))
    , m_commands(new WrapLayout)
    , m_progress(new SetupProgress)
    , m_dueEditor(new DueDateEditor)
    , m_technicalButton(named(new QToolButton, "technicalButton"))
    , m_technical(named(new QWidget, "technicalDetails"))
{
    setObjectName(QStringLiteral("recordDetails"));
    setAccessibleName(tr("Details of the selected token"));
    m_secret->setMessageBar(bar);
    m_secret->setGetAgainOffered(true);
    connect(m_secret, &SecretCard::getAgainRequested, this, &RecordDetails::getAgainRequested);
    connect(m_secret, &SecretCard::enterAgainRequested, this, &RecordDetails::enterAgainRequested);
    connect(m_dueEditor, &DueDateEditor::accepted, this, &RecordDetails::dueChanged);
    connect(m_dueEditor, &DueDateEditor::finished, this, &RecordDetails::takeFocus);

    // Not a form: with lines of several heights hidden in it Qt 6.4 writes past the end of its buffer.
    m_lines->setColumnStretch(1, 1);
    m_due = addLine(tr("Rotation due:"), "detailsDue", "due");
    m_region = addLine(tr("Region:"), "detailsRegion");
    m_serves = addLine(tr("Used for:"), "detailsServes");
    m_sharers = addLine(tr("Also used by:"), "detailsSharers");
    m_kind = addLine(tr("Kind:"), "detailsKind");
    m_clientId = addLine(tr("Client id:"), "detailsClientId");
    m_address = addLine(tr("Address:"), "detailsAddress");
    m_credential = addLine(tr("Credential:"), "detailsCredential");
    m_kept = addLine(tr("Kept:"), "detailsKept", "keychain");
    m_origin = addLine(tr("Origin:"), "detailsOrigin");
    m_atSnyk = addLine(tr("At Snyk:"), "detailsAtSnyk");
    m_history = addLine(tr("History:"), "detailsHistory");
    m_note = addLine(tr("Notes:"), "detailsNote");

    m_technicalButton->setText(tr("Technical details"));
    foldAway(*m_technicalButton, *m_technical);
    auto *technical = new QVBoxLayout(m_technical);
    technical->setContentsMargins({});
    technical->addWidget(m_fingerprint);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addWidget(m_secret);
    layout->addLayout(m_commands);
    layout->addWidget(m_dueEditor);
    layout->addWidget(m_progress);
    layout->addLayout(m_lines);
    layout->addWidget(m_technicalButton, 0, Qt::AlignLeft);
    layout->addWidget(m_technical);
    layout->addStretch(1);
    clear();
}

PlainLabel *RecordDetails::addLine(const QString &name, const char *objectName, const char *word)
{
    auto *value = named(new PlainLabel, objectName);
    value->setKeyboardSelectable(true);
    value->setAccessibleName(name);
    const int row = m_lines->rowCount();
    auto *label = new QLabel(name);
    m_lines->addWidget(word ? withWordHelp(label, word) : label, row, 0, Qt::AlignTop);
    m_lines->addWidget(value, row, 1, Qt::AlignTop);
    return value;
}

void RecordDetails::addCommand(QAction &action, std::optional<credentials::ClientPart> part)
{
    auto *button = named(new QToolButton, action.objectName() + QLatin1String("Button"));
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    // A tool button has the words of the tool bar, which are the same for each row.
    const auto showText = [button, &action] { button->setText(QAction(action.text(), nullptr).iconText()); };
    connect(&action, &QAction::changed, button, showText);
    showText();
    // As high as those beside the secret.
    button->setMinimumHeight(QPushButton(QStringLiteral("X")).sizeHint().height());
    m_commands->addWidget(button);
    if (part) {
        connect(m_progress, &SetupProgress::progressed, button,
            [this, button, part] { button->setHidden(m_progress->offered() == part); });
    }
}

void RecordDetails::setLineVisible(PlainLabel &value, bool visible)
{
    int row = 0;
    int column = 0;
    int rowSpan = 0;
    int columnSpan = 0;
    m_lines->getItemPosition(m_lines->indexOf(&value), &row, &column, &rowSpan, &columnSpan);
    m_lines->itemAtPosition(row, 0)->widget()->setVisible(visible);
    value.setVisible(visible);
}

void RecordDetails::showRecord(const RecordModel &model, int row, const Workspace &workspace)
{
    const records::TokenRecord &record = model.at(row);
    const bool isHistory = records::isHistory(record);
    if (m_dueEditor->record() && m_dueEditor->record() != record.id)
        m_dueEditor->end();
    m_title->setText(recordName(record));
    m_region->setText(regionName(record.target.regionId));
    showService(record, workspace);
    m_fingerprint->setFingerprint(record.fingerprint);
    const TokenPlace place = model.placeAt(row);
    m_kept->setText(record.practice && place == TokenPlace::Keychain
            //: %1 is "Password store of this computer (keychain)".
            ? tr("%1, among the entries of practice mode").arg(placeText(place))
            : place == TokenPlace::Memory ? recordStorageText(record) : placeText(place));
    const bool isPracticeAccount = sandbox::isPracticeAccount(m_clientId->text());
    m_origin->setText(isPracticeAccount ? tr("Comes with practice mode") : originText(record.origin));
    const auto trail = isHistory ? std::nullopt : model.trailAt(row);
    m_atSnyk->setText(trail ? snykTrailText(*trail) : QString());
    setLineVisible(*m_atSnyk, trail.has_value());
    const reminders::EffectiveDue &due = model.dueAt(row);
    const QString day = dueDateText(due.at, workspace.clock.nowUtc(), QLocale());
    const bool isExpiry = due.reason == reminders::DueReason::Expiry;
    const auto age = isExpiry ? presence::Age::Known : presence::ageOf(record, trail);
    const QString dueOn = age == presence::Age::Known ? day
        //: %1 is a date and how far away it is.
        : age == presence::Age::Unknown
        ? tr("age unknown: due %1").arg(day)
        //: %1 is a date and how far away it is.
        : tr("at least %Ln day(s) old: due %1", nullptr, snyk::auditLogDays).arg(day);
    m_due->setText(
        isHistory ? recordStateText(record.state) : dueOn + QLatin1String(". ") + dueReasonText(due.reason));
    m_history->setText(historyText(record, isPracticeAccount));
    m_note->setText(record.note);
    setLineVisible(*m_note, !record.note.isEmpty());
    const QString advice = model.adviceAt(row);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_secret->showRecord(workspace, record, model.placeAt(row) == TokenPlace::Gone);
    m_progress->showToken(record.id, workspace);
    show();
}

void RecordDetails::showService(const records::TokenRecord &record, const Workspace &workspace)
{
    const bool isApi = access::isApiCredential(record);
    const bool isService = record.kind() == vault::SecretKind::ServiceCredential;
    const bool isCredential = isService || isApi;
    m_serves->setText(targetNames(records::targetsOf(record)).join(QLatin1Char('\n')));
    setLineVisible(*m_serves, isService);
    // All of them: whoever comes for one of them looks for its name, and the details can be scrolled.
    m_sharers->setText(sharerNames(record).join(QLatin1String(", ")));
    setLineVisible(*m_sharers, !record.sharedWith.isEmpty());
    m_kind->setText(recordKindText(record));
    setLineVisible(*m_kind, isCredential);
    const QString clientId = isApi ? access::clientIdOf(record, workspace) : QString();
    m_clientId->setText(clientId);
    m_clientId->setToolTip(clientId.toHtmlEscaped());
    setLineVisible(*m_clientId, !clientId.isEmpty());
    m_fingerprint->setIsBrokerToken(!isCredential);
    m_address->setText(record.service ? addressAsSent(record.service->address) : QString());
    setLineVisible(*m_address, record.service.has_value());
    m_secret->setCopyButton(
        isCredential ? tr("Copy credential") : tr("Copy token"), QStringLiteral("copySelectedButton"));
    const auto credential
        = isCredential ? std::nullopt : workspace.records.currentCredentialFor(record.target);
    m_credential->setText(credential
            //: %1 is a kind of credential such as "Personal access token", %2 the masked credential.
            ? tr("%1, %2").arg(recordKindText(*credential), maskText(credential->fingerprint))
            : tr("None in the list yet; see “Add credential…”"));
    setLineVisible(*m_credential,
        record.kind() == vault::SecretKind::BrokerToken && credentials::needsCredential(record.target));
}

void RecordDetails::setPartOpener(OpenClientPart open)
{
    m_progress->setOpener(std::move(open));
}

void RecordDetails::copy()
{
    m_secret->copy();
}

void RecordDetails::changeDue(
    const records::TokenRecord &record, const reminders::DuePolicy &policy, const QDateTime &nowUtc)
{
    if (!isHidden())
        m_dueEditor->begin(record, policy, nowUtc);
}

void RecordDetails::takeFocus()
{
    m_secret->setFocus(Qt::OtherFocusReason);
}

void RecordDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

void RecordDetails::clear()
{
    m_dueEditor->end();
    m_fingerprint->clear();
    m_secret->clear();
    m_progress->clear();
    hide();
}

} // namespace broker::ui
