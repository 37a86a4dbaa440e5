// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/pastedialog.h"

#include "presenters/filetext.h"
#include "sharing/nameexclusions.h"
#include "sharing/sharingsession.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/openingsize.h"
#include "widgets/plainlabel.h"
#include "widgets/roomydelegate.h"
#include "widgets/rowview.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace broker::ui {

namespace {

/// Nobody looks through more of them.
constexpr int mostCandidates = 1000;
/// What is longer is read when the typing pauses.
constexpr int linesReadAtOnce = 500;
constexpr std::chrono::milliseconds pasteReadingPause{300};

} // namespace

PasteDialog::PasteDialog(SharingSession &session, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_purpose(purpose)
    , m_bar(new MessageBar)
    , m_text(named(new QPlainTextEdit, "pasteEdit"))
    , m_file(button("openListButton", tr("&From a file…"), "clipboard"))
    , m_verdict(named(new PlainLabel, "pasteVerdict"))
    , m_unmatched(named(new QPlainTextEdit, "unmatchedEdit"))
    , m_unmatchedLabel(new PlainLabel)
    , m_ambiguous(named(new RowView<QListWidget>, "ambiguousList"))
    , m_ambiguousLabel(new PlainLabel)
    , m_choose(button(
          "choosePastedButton", purpose == Purpose::Choose ? tr("&Choose them") : tr("&Leave them out")))
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(purpose == Purpose::Choose ? tr("Choose by a list") : tr("Leave out by a list"));
    letEnterPressTheFocusedButton(*this);
    buildLayout();
    resizeForScreen(*this, {640, 560});
    m_pause.setSingleShot(true);
    m_pause.setInterval(pasteReadingPause);
    connect(&m_pause, &QTimer::timeout, this, &PasteDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->blockCount() > linesReadAtOnce)
            m_pause.start();
        else
            read();
        showWhetherAny();
    });
    connect(m_file, &QPushButton::clicked, this, &PasteDialog::openFile);
    connect(m_ambiguous, &QListWidget::itemChanged, this, &PasteDialog::showWhetherAny);
    read();
    m_text->setFocus();
}

void PasteDialog::buildLayout()
{
    m_text->setTabChangesFocus(true);
    m_unmatched->setReadOnly(true);
    m_unmatched->setTabChangesFocus(true);
    m_unmatched->setAccessibleName(tr("Lines that name no organization"));
    m_ambiguous->setItemDelegate(new RoomyDelegate(m_ambiguous));
    m_ambiguous->setAccessibleName(tr("Organizations that may be meant"));
    m_choose->setDefault(true);
    auto *label = new QLabel(tr("&Names, short names or ids, one a line, or a table with commas:"));
    label->setBuddy(m_text);
    label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_choose, QDialogButtonBox::AcceptRole);
    buttons->addButton(button("cancelPasteButton", tr("Cancel")), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasteDialog::reject);
    auto *top = new QHBoxLayout;
    top->addWidget(label, 1);
    top->addWidget(m_file, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addLayout(top);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_verdict);
    layout->addWidget(m_unmatchedLabel);
    layout->addWidget(m_unmatched, 1);
    layout->addWidget(m_ambiguousLabel);
    layout->addWidget(m_ambiguous, 1);
    layout->addWidget(buttons);
}

void PasteDialog::setText(const QString &text)
{
    m_text->setPlainText(text.left(sharing::longestText));
}

void PasteDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list of organizations"), QDir::homePath(),
        tr("Tables and texts (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openListDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PasteDialog::readFileAt);
    dialog->open();
}

void PasteDialog::readFileAt(const QString &path)
{
    m_bar->clear();
    // Whatever is in it: it may be another file than was meant.
    m_reading.start(
        this,
        [this, &path](const std::stop_token &) { return m_files.readSecret(path, sharing::longestText); },
        [this, path](const Result<Secret, UnreadFile> &content) { onFileRead(path, content); }, UnreadFile{});
}

void PasteDialog::onFileRead(const QString &path, const Result<Secret, UnreadFile> &content)
{
    if (content) {
        content->reveal([this](QByteArrayView plain) { m_text->setPlainText(QString::fromUtf8(plain)); });
        return;
    }
    Message message;
    message.kind = MessageKind::Error;
    message.title = tr("The file cannot be read");
    message.lines = {QDir::toNativeSeparators(path),
        content.error().error.problem == FileProblem::TooLarge
            ? tr("It is longer than 4 MB. A list of organizations is much shorter.")
            : content.error().isInTime
            ? tr("Look whether it is a file that you may open, or paste its lines.")
            : unreadFileText(content.error())};
    message.details = content.error().error.detail;
    m_bar->showMessage(message);
}

void PasteDialog::read()
{
    m_pause.stop();
    m_pasted = sharing::readPasted(m_text->toPlainText(), m_session.organizations().organizations());
    QStringList lines{tr("%Ln organization(s) found.", nullptr, static_cast<int>(m_pasted.found.size()))};
    if (m_pasted.isCut)
        lines.append(tr("The list is too long; its end was not read."));
    if (m_session.organizations().state() != organizations::LoadState::Complete)
        lines.append(tr("Not all organizations are loaded yet; lines may name one that is still to come."));
    m_verdict->setText(lines.join(QLatin1Char('\n')));
    const auto unmatched = static_cast<int>(m_pasted.unmatched.size());
    m_unmatchedLabel->setText(tr("%Ln line(s) name(s) no organization:", nullptr, unmatched));
    m_unmatched->setPlainText(m_pasted.unmatched.join(QLatin1Char('\n')));
    m_unmatchedLabel->setVisible(unmatched > 0);
    m_unmatched->setVisible(unmatched > 0);
    showAmbiguous();
    showWhetherAny();
}

/// What was just typed may name some: it is read before they are chosen.
void PasteDialog::showWhetherAny()
{
    m_choose->setEnabled(m_pause.isActive() || !m_pasted.found.isEmpty() || !picked().isEmpty());
}

void PasteDialog::showAmbiguous()
{
    QHash<OrgId, const snyk::Organization *> byId;
    for (const snyk::Organization &organization : m_session.organizations().organizations())
        byId.insert(organization.id, &organization);
    const QList<OrgId> ticked = picked();
    const QSignalBlocker blocker(m_ambiguous);
    m_ambiguous->clear();
    m_candidates.clear();
    m_areAllListed = true;
    for (const sharing::Ambiguous &line : std::as_const(m_pasted.ambiguous)) {
        for (const OrgId &id : line.organizations) {
            m_areAllListed = m_areAllListed && m_candidates.size() < mostCandidates;
            if (!m_areAllListed)
                break;
            const snyk::Organization *organization = byId.value(id);
            if (!organization)
                continue;
            const QString group = organization->group
                ? m_session.organizations().groupName(*organization->group)
                : tr("no group");
            auto *item = new QListWidgetItem(
                tr("“%1”: %2, %3, %4", "a line, and an organization's name, short name and group")
                    .arg(line.line, organization->name, organization->slug, group),
                m_ambiguous);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(ticked.contains(id) ? Qt::Checked : Qt::Unchecked);
            m_candidates.append(id);
        }
    }
    const auto lines = static_cast<int>(m_pasted.ambiguous.size());
    QString text
        = tr("%Ln line(s) name(s) more than one organization. Tick those that are meant:", nullptr, lines);
    if (!m_areAllListed) {
        text += QLatin1Char('\n')
            + tr("Only the first %Ln organization(s) is/are listed. Give ids in place of names.", nullptr,
                mostCandidates);
    }
    m_ambiguousLabel->setText(text);
    m_ambiguousLabel->setVisible(lines > 0);
    m_ambiguous->setVisible(lines > 0);
}

QList<OrgId> PasteDialog::picked() const
{
    QList<OrgId> picked;
    for (int row = 0; row < m_ambiguous->count() && row < m_candidates.size(); ++row) {
        if (m_ambiguous->item(row)->checkState() == Qt::Checked)
            picked.append(m_candidates.at(row));
    }
    return picked;
}

bool PasteDialog::readTheRest()
{
    const QList<sharing::Ambiguous> asked = m_pasted.ambiguous;
    read();
    const bool asksMore = std::any_of(m_pasted.ambiguous.cbegin(), m_pasted.ambiguous.cend(),
        [&asked](const sharing::Ambiguous &line) { return !asked.contains(line); });
    if (asksMore) {
        m_ambiguous->setFocus();
        announce(*m_ambiguousLabel, m_ambiguousLabel->text());
    }
    return !asksMore;
}

void PasteDialog::accept()
{
    if (m_pause.isActive() && !readTheRest())
        return;
    const QList<OrgId> all = m_pasted.found + picked();
    if (all.isEmpty())
        return;
    if (m_purpose == Purpose::Choose)
        m_session.setChosen(all, true);
    else
        m_session.setExclusions(sharing::withOrganizations(
            m_session.selection().exclusions, all, m_session.organizations().organizations()));
    QDialog::accept();
}

} // namespace broker::ui
