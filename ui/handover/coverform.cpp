// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/coverform.h"

#include "handover/lockchoice.h"
#include "records/tokenrecord.h"
#include "widgets/build.h"
#include "widgets/dayedit.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace broker::ui {

namespace {

constexpr int usualCoverDays = 7;
constexpr int mostCoverDays = 90;
constexpr int longestCoverName = 100;

/// The words of the window for one client.
struct CoverTexts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::SendDialog)
};

} // namespace

CoverForm::CoverForm(const QDateTime &nowUtc, QWidget *parent)
    : QWidget(parent)
    , m_today(nowUtc.toLocalTime().date())
    , m_sender(named(new QLineEdit, "senderEdit"))
    , m_recipient(named(new QLineEdit, "recipientEdit"))
    , m_message(named(new QPlainTextEdit, "messageEdit"))
    , m_lastDay(named(new DayEdit, "lastDayEdit"))
    , m_withCredential(named(new QCheckBox(CoverTexts::tr("With the &credential")), "withCredential"))
    , m_lock(named(new LockChoice, "lockChoice"))
{
    m_sender->setMaxLength(longestCoverName);
    m_recipient->setMaxLength(longestCoverName);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(4 * m_message->fontMetrics().lineSpacing());
    m_message->setPlaceholderText(CoverTexts::tr("Nothing secret is needed here"));
    m_lastDay->setDateRange(m_today, m_today.addDays(mostCoverDays));
    m_lastDay->setDate(usualLastDay());
    m_recipient->setToolTip(CoverTexts::tr("Name of your colleague"));
    m_sender->setToolTip(CoverTexts::tr("Your name, as your colleague knows it"));

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(CoverTexts::tr("&For:"), m_recipient);
    form->addRow(CoverTexts::tr("F&rom:"), m_sender);
    form->addRow(CoverTexts::tr("&Message:"), m_message);
    form->addRow(CoverTexts::tr("Can be opened &until:"), m_lastDay);
    form->addRow(QString(), m_withCredential);
    auto *opens = new QGroupBox(CoverTexts::tr("How it is opened"));
    auto *inside = new QVBoxLayout(opens);
    inside->addWidget(m_lock);
    auto *parts = new QVBoxLayout(this);
    parts->setContentsMargins({});
    parts->addLayout(form);
    parts->addWidget(opens);
    connect(m_sender, &QLineEdit::textChanged, this, &CoverForm::edited);
    connect(m_recipient, &QLineEdit::textChanged, this, &CoverForm::edited);
    connect(m_message, &QPlainTextEdit::textChanged, this, &CoverForm::edited);
    connect(m_lock, &LockChoice::edited, this, &CoverForm::edited);
}

QString CoverForm::sender() const
{
    return m_sender->text().trimmed();
}

QString CoverForm::recipient() const
{
    return m_recipient->text().trimmed();
}

QString CoverForm::message() const
{
    return m_message->toPlainText().trimmed();
}

QDate CoverForm::usualLastDay() const
{
    return m_today.addDays(usualCoverDays);
}

QDateTime CoverForm::expires() const
{
    return m_lastDay->date().addDays(1).startOfDay().toUTC();
}

bool CoverForm::isWithCredential() const
{
    return m_withCredential->isChecked();
}

void CoverForm::offerCredential(bool isThere)
{
    if (!isThere)
        m_withCredential->setText(CoverTexts::tr("With the &credential (none is entered or kept)"));
    m_withCredential->setChecked(isThere);
    m_withCredential->setEnabled(isThere);
    m_withCredential->setToolTip(isThere
            ? CoverTexts::tr("Without it your colleague enters the credential of the service")
            : CoverTexts::tr("None is entered or kept: your colleague enters the credential of the service"));
}

SendNote CoverForm::note() const
{
    return {m_recipient->text(), m_sender->text(), m_message->toPlainText(),
        m_lastDay->date() == usualLastDay() ? QDate() : m_lastDay->date(), m_lock->isByKey(),
        m_lock->colleagueKey()};
}

void CoverForm::fillIn(const SendNote &note)
{
    m_recipient->setText(note.recipient);
    m_sender->setText(note.sender);
    m_message->setPlainText(note.message);
    if (note.lastDay.isValid())
        m_lastDay->setDate(note.lastDay);
    m_lock->choose(note.isByKey, note.colleagueKey);
}

bool CoverForm::isTooLong() const
{
    return message().size() > records::longestNote;
}

std::optional<Message> CoverForm::problem() const
{
    Message message{.kind = MessageKind::Warning};
    if (recipient().isEmpty() || sender().isEmpty()) {
        message.title = CoverTexts::tr("A name is missing");
        message.lines = {recipient().isEmpty()
                ? CoverTexts::tr(
                    "Enter whom it is for: the name stands in the audit journal and on the instructions.")
                : CoverTexts::tr("Enter your name, so that your colleague knows who hands this over.")};
    } else if (isTooLong()) {
        message.title = CoverTexts::tr("The message is too long");
        message.lines
            = {CoverTexts::tr("It may have %Ln character(s) at most. Shorten it, or send it separately.",
                nullptr, static_cast<int>(records::longestNote))};
    } else if (const QString flaw = m_lock->problem(); !flaw.isEmpty()) {
        message.title = CoverTexts::tr("It cannot be locked yet");
        message.lines = {flaw};
    } else {
        return std::nullopt;
    }
    return message;
}

void CoverForm::leadToProblem()
{
    if (recipient().isEmpty())
        m_recipient->setFocus();
    else if (sender().isEmpty())
        m_sender->setFocus();
    else if (isTooLong())
        m_message->setFocus();
    else
        m_lock->takeFocus();
}

void CoverForm::takeFocus()
{
    m_recipient->setFocus();
}

} // namespace broker::ui
