// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/manydetails.h"

#include "board/duedateeditor.h"
#include "presenters/recordtext.h"
#include "presenters/tokenstatetext.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/wraplayout.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace broker::ui {

namespace {

constexpr std::chrono::milliseconds selectingPause{400};

/// A line that is there only while it says something.
void showLine(PlainLabel &line, const QString &text)
{
    line.setText(text);
    line.setVisible(!text.isEmpty());
}

bool isSameRows(const QList<records::TokenRecord> &some, const QList<records::TokenRecord> &others)
{
    return std::equal(some.cbegin(), some.cend(), others.cbegin(), others.cend(),
        [](const records::TokenRecord &one, const records::TokenRecord &other) {
            return one.id == other.id;
        });
}

} // namespace

ManyDetails::ManyDetails(QWidget *parent)
    : QFrame(parent)
    , m_title(bold(named(new PlainLabel, "manyTitle")))
    , m_due(named(new PlainLabel, "manyDue"))
    , m_shared(named(new PlainLabel, "manyShared"))
    , m_history(named(new PlainLabel, "manyHistory"))
    , m_commands(new WrapLayout)
    , m_dueEditor(new DueDateEditor)
{
    setObjectName(QStringLiteral("manyDetails"));
    setAccessibleName(tr("The selected entries"));
    auto *layout = new QVBoxLayout(this);
    for (PlainLabel *line : {m_title, m_due, m_shared, m_history}) {
        line->setKeyboardSelectable(true);
        layout->addWidget(line);
    }
    layout->addLayout(m_commands);
    layout->addWidget(m_dueEditor);
    layout->addStretch(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(selectingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { announce(*m_title, m_title->text()); });
    connect(m_dueEditor, &DueDateEditor::accepted, this, [this](const records::TokenRecord &like) {
        QList<RecordId> ids;
        for (const records::TokenRecord &record : std::as_const(m_records))
            ids.append(record.id);
        Q_EMIT dueChanged(ids, like);
    });
    connect(m_dueEditor, &DueDateEditor::finished, this, &ManyDetails::takeFocus);
    hide();
}

void ManyDetails::addCommand(QAction &action)
{
    auto *button
        = named(new QToolButton, QLatin1String("many") + action.objectName() + QLatin1String("Button"));
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    // As high as those of one entry.
    button->setMinimumHeight(QPushButton(QStringLiteral("X")).sizeHint().height());
    m_commands->addWidget(button);
}

void ManyDetails::showRecords(
    const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy, const QDateTime &nowUtc)
{
    const bool isAnother = !isSameRows(records, m_records);
    if (isAnother)
        m_dueEditor->end();
    m_records = records;
    m_policy = policy;
    m_nowUtc = nowUtc;
    //: %1 is "78 tokens" or "2 tokens and 1 credential".
    m_title->setText(tr("%1 selected").arg(countText(records)));
    m_due->setText(summaryText(records, policy, nowUtc));
    const auto shared = static_cast<int>(std::count_if(records.cbegin(), records.cend(),
        [](const records::TokenRecord &record) { return !record.sharedWith.isEmpty(); }));
    showLine(*m_shared,
        shared > 0 ? tr("%Ln of them is/are shared by several organizations.", nullptr, shared) : QString());
    const auto history
        = static_cast<int>(std::count_if(records.cbegin(), records.cend(), records::isHistory));
    showLine(*m_history,
        history > 0 ? tr("%Ln of them is/are not in use at Snyk any more.", nullptr, history) : QString());
    show();
    if (isAnother)
        m_pause.start();
}

void ManyDetails::clear()
{
    m_pause.stop();
    m_dueEditor->end();
    m_records.clear();
    hide();
}

void ManyDetails::changeDue()
{
    // Those that nobody has to rotate have no date to begin with.
    const auto first = std::find_if(m_records.cbegin(), m_records.cend(),
        [](const records::TokenRecord &record) { return !records::isHistory(record); });
    if (first != m_records.cend())
        m_dueEditor->beginForMany(*first, m_policy, m_nowUtc);
}

void ManyDetails::takeFocus()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void ManyDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace broker::ui
