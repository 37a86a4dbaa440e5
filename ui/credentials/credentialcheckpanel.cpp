// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialcheckpanel.h"

#include "platform/icons.h"
#include "presenters/credentialwords.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/tonemark.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace broker::ui {

CredentialCheckPanel::CredentialCheckPanel(QWidget *parent)
    : QWidget(parent)
    , m_hostBox(named(new QGroupBox(tr("Where your credential will be sent")), "checkHostBox"))
    , m_host(bold(named(new PlainLabel, "checkHost")))
    , m_hostNote(named(new PlainLabel, "checkHostNote"))
    , m_check(button("checkNowButton", tr("&Check now"), "shield"))
    , m_stop(button("stopCheckButton", tr("&Stop"), "stop"))
    , m_busy(new BusyIndicator)
    , m_message(named(new MessageBar, "checkMessage"))
    , m_lines(named(new QWidget, "checkLines"))
{
    buildLayout();
    connect(m_check, &QPushButton::clicked, this, &CredentialCheckPanel::checkRequested);
    connect(m_stop, &QPushButton::clicked, this, &CredentialCheckPanel::stopRequested);
    setBusy(QString());
}

void CredentialCheckPanel::buildLayout()
{
    m_host->setKeyboardSelectable(true);
    m_lines->setLayout(new QVBoxLayout);
    m_lines->layout()->setContentsMargins({});
    m_lines->hide();

    auto *host = new QVBoxLayout(m_hostBox);
    host->addWidget(m_host);
    host->addWidget(m_hostNote);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_hostBox);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_lines);
}

void CredentialCheckPanel::hideCheckButton()
{
    m_hasCheck = false;
    m_check->hide();
}

void CredentialCheckPanel::setHost(const credentials::ServiceHost &host)
{
    //: %1 is the name of a host: the only one that the credential is sent to.
    m_host->setText(tr("To %1 only").arg(host.askedHost()));
    m_hostNote->setText(beforeCheckText(host));
}

void CredentialCheckPanel::setBusy(const QString &text)
{
    const bool isBusy = !text.isEmpty();
    const bool hadFocus = m_check->hasFocus() || m_stop->hasFocus();
    m_check->setVisible(m_hasCheck && !isBusy);
    m_stop->setVisible(isBusy);
    if (isBusy)
        m_busy->start(text);
    else
        m_busy->stop();
    if (hadFocus)
        takeFocus();
}

void CredentialCheckPanel::showResult(
    const credentials::CheckResult &result, credentials::Service service, const QDateTime &nowUtc)
{
    clearResult();
    m_check->setText(tr("&Check again"));
    if (!result) {
        Message message
            = Message::from(messageKindOf(toneFor(result.error())), explain(result.error(), service));
        message.dismissible = false;
        m_message->showMessage(message);
        if (const auto page = result.error().ssoPage) {
            const QPushButton *open = m_message->addAction(
                tr("Open the &page of your organization"), QStringLiteral("openSsoPageButton"));
            connect(open, &QPushButton::clicked, this, [this, page] { Q_EMIT pageRequested(*page); });
        }
        return;
    }
    const QList<CheckLine> lines = wordsFor(*result, service, nowUtc, QLocale());
    m_lineRows = new QWidget;
    m_lineRows->setLayout(new QVBoxLayout);
    m_lineRows->layout()->setContentsMargins({});
    QStringList spoken;
    for (const CheckLine &line : lines) {
        addLine(line);
        spoken.append(line.text);
    }
    m_lines->layout()->addWidget(m_lineRows);
    m_lines->show();
    announce(*m_lines, spoken.join(QLatin1Char(' ')));
}

void CredentialCheckPanel::addLine(const CheckLine &line)
{
    auto *mark = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    mark->setPixmap(icon(markOf(line.tone), line.tone).pixmap(QSize(size, size), devicePixelRatioF()));
    auto *text = named(new PlainLabel(line.text), "checkLine");
    auto *row = new QHBoxLayout;
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    static_cast<QVBoxLayout *>(m_lineRows->layout())->addLayout(row);
}

void CredentialCheckPanel::showProblem(const Explanation &explanation)
{
    clearResult();
    m_message->showMessage(MessageKind::Warning, explanation);
}

void CredentialCheckPanel::clearResult()
{
    m_message->clear();
    delete m_lineRows;
    m_lineRows = nullptr;
    m_lines->hide();
    m_check->setText(tr("&Check now"));
}

void CredentialCheckPanel::takeFocus()
{
    (m_stop->isVisibleTo(this) ? m_stop : m_check)->setFocus();
}

void CredentialCheckPanel::takeFocusToMessage()
{
    if (m_message->hasMessage())
        m_message->setFocus();
    else
        takeFocus();
}

} // namespace broker::ui
