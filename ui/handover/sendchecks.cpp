// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/senddialog.h"

#include "handover/handovertext.h"
#include "handover/lockchoice.h"

#include <QLineEdit>
#include <QPlainTextEdit>

// What has to be entered before anything can be sent.
namespace broker::ui {

std::optional<Message> SendDialog::wordsOf(Flaw flaw) const
{
    Message message{.kind = MessageKind::Warning};
    switch (flaw) {
    case Flaw::NoRecipient:
        if (!m_recipient->text().trimmed().isEmpty())
            return std::nullopt;
        message.title = tr("A name is missing");
        message.lines.append(
            tr("Enter whom it is for: the name stands in the audit journal and on the instructions."));
        break;
    case Flaw::NoSender:
        if (!m_sender->text().trimmed().isEmpty())
            return std::nullopt;
        message.title = tr("A name is missing");
        message.lines.append(tr("Enter your name, so that your colleague knows who hands this over."));
        break;
    case Flaw::LongMessage:
        if (m_message->toPlainText().trimmed().size() <= records::longestNote)
            return std::nullopt;
        message.title = tr("The message is too long");
        message.lines.append(tr("It may have %Ln character(s) at most. Shorten it, or send it separately.",
            nullptr, static_cast<int>(records::longestNote)));
        break;
    case Flaw::WrongAnswers: {
        const QStringList wrong = wrongFields();
        if (wrong.isEmpty())
            return std::nullopt;
        message.title = tr("The client is not ready to be sent");
        message.lines.append(
            //: %1 is a list of fields of a form.
            tr("To be corrected in the window of the client: %1.").arg(wrong.join(QLatin1String(", "))));
        break;
    }
    case Flaw::NoLock:
        if (m_lock->problem().isEmpty())
            return std::nullopt;
        message.title = tr("It cannot be locked yet");
        message.lines.append(m_lock->problem());
        break;
    }
    return message;
}

QStringList SendDialog::wrongFields() const
{
    return ui::wrongFields(m_draft);
}

void SendDialog::takeFocusFor(Flaw flaw)
{
    switch (flaw) {
    case Flaw::NoRecipient:
        m_recipient->setFocus();
        break;
    case Flaw::NoSender:
        m_sender->setFocus();
        break;
    case Flaw::LongMessage:
        m_message->setFocus();
        break;
    case Flaw::NoLock:
        m_lock->takeFocus();
        break;
    case Flaw::WrongAnswers:
        break;
    }
}

bool SendDialog::check(std::initializer_list<Flaw> flaws)
{
    m_bar->clear();
    m_said.reset();
    for (const Flaw flaw : flaws) {
        const auto words = wordsOf(flaw);
        if (!words)
            continue;
        m_bar->showMessage(*words);
        m_said = Said{flaw, *words};
        takeFocusFor(flaw);
        return false;
    }
    return true;
}

void SendDialog::checkAgain()
{
    if (!m_said)
        return;
    const auto words = wordsOf(m_said->flaw);
    if (words && words->lines == m_said->message.lines)
        return;
    // By now it may say something else.
    if (m_bar->message().title == m_said->message.title)
        m_bar->clear();
    m_said.reset();
}

} // namespace broker::ui
