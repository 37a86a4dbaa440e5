// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/filepage.h"

#include "existing/practicesource.h"
#include "existing/read.h"
#include "presenters/existingtext.h"
#include "presenters/filetext.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

namespace {

int linesIn(const Secret &text)
{
    return text.reveal([](QByteArrayView bytes) {
        return static_cast<int>(bytes.count('\n')) + (bytes.isEmpty() || bytes.endsWith('\n') ? 0 : 1);
    });
}

} // namespace

FilePage::FilePage(
    ExistingClient &client, const Workspace &workspace, const UrlOpener &opener, QWidget *parent)
    : WizardStep(QStringLiteral("filePage"), workspace.practice, opener, parent)
    , m_client(client)
    , m_workspace(workspace)
    , m_paste(button("pasteButton", tr("&Paste it"), "clipboard"))
    , m_open(button("openFilesButton", tr("&Open files…"), "plus"))
    , m_sample(button("sampleButton", tr("Take a &sample"), "practice"))
    , m_list(named(new RowView<QListWidget>, "sourceList"))
    , m_remove(button("removeSourceButton", tr("&Remove"), "close"))
    , m_busy(named(new BusyIndicator, "readingBusy"))
{
    setHeading(tr("How was the client set up?"),
        tr("Paste what it was started with, or open the file: a docker or helm command, an env-file, a "
           "Compose "
           "file, Kubernetes objects, values for the Helm chart, or what docker inspect prints. Add the "
           "files "
           "that it refers to as well. Nothing of it leaves this computer, and it is not kept."));
    buildLayout();
    explainWord(*this, "brokerclient");
    connect(m_paste, &QPushButton::clicked, this, &FilePage::paste);
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &FilePage::paste);
    connect(m_open, &QPushButton::clicked, this, &FilePage::askForFiles);
    connect(m_sample, &QPushButton::clicked, this, [this] {
        messages().clear();
        add(existing::practiceSource());
    });
    connect(m_remove, &QPushButton::clicked, this, &FilePage::removeCurrent);
    connect(
        m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    refresh();
}

void FilePage::buildLayout()
{
    auto *given = new QLabel(tr("&Given so far:"));
    given->setBuddy(m_list);
    m_list->setAccessibleName(tr("Given so far"));
    m_list->setTabKeyNavigation(false);
    constexpr int roomForAFew = 120;
    m_list->setMinimumHeight(roomForAFew);
    m_list->setMaximumHeight(2 * roomForAFew);
    m_sample->setVisible(m_workspace.practice);

    auto *ways = new QHBoxLayout;
    ways->addWidget(m_paste);
    ways->addWidget(m_open);
    ways->addWidget(m_sample);
    ways->addStretch(1);
    content().addLayout(ways);
    content().addWidget(m_busy);
    content().addWidget(given);
    content().addWidget(m_list, 1);
    content().addWidget(m_remove, 0, Qt::AlignLeading);
    content().addStretch(1);
}

bool FilePage::isComplete() const
{
    // One that is still being read would come too late for the next page.
    return !m_client.sources.isEmpty() && m_paths.isEmpty() && !m_reading.isRunning();
}

int FilePage::nextId() const
{
    return static_cast<int>(ExistingPageId::Found);
}

void FilePage::takeFocus()
{
    if (isComplete())
        mainButton()->setFocus();
    else
        m_paste->setFocus();
}

void FilePage::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        messages().showMessage({.kind = MessageKind::Warning,
            .title = tr("There is no text on the clipboard"),
            .lines = {tr("Copy the command or the file's text first, or open the file.")}});
        return;
    }
    messages().clear();
    add({{}, Secret::take(std::move(text))});
}

void FilePage::askForFiles()
{
    auto *dialog = named(new QFileDialog(window(), tr("Open the files of the client"),
                             QStandardPaths::writableLocation(QStandardPaths::HomeLocation)),
        "openFileDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    // A ".env" is hidden.
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    connect(dialog, &QFileDialog::filesSelected, this, &FilePage::addFiles);
    dialog->open();
}

void FilePage::addFiles(const QStringList &paths)
{
    m_paths += paths;
    if (m_reading.isRunning())
        return;
    // Not with each file: what is said of one of several is still to be read after the next.
    messages().clear();
    readNext();
}

void FilePage::readNext()
{
    if (m_paths.isEmpty()) {
        m_busy->stop();
        m_open->setEnabled(true);
        Q_EMIT completeChanged();
        // Disabled meanwhile, it has lost the focus to whatever comes next.
        if (!isComplete() && !m_paste->hasFocus())
            m_open->setFocus();
        return;
    }
    m_busy->start(tr("Reading the file…"));
    m_open->setEnabled(false);
    const QString path = m_paths.takeFirst();
    m_reading.start(
        this,
        [this, &path](const std::stop_token &) { return m_files.readSecret(path, existing::largestSources); },
        [this, name = QFileInfo(path).fileName()](const Result<Secret, UnreadFile> &content) {
            if (content)
                add({name, *content});
            else
                tellUnread(name, content.error());
            readNext();
        },
        UnreadFile{});
    Q_EMIT completeChanged();
}

void FilePage::tellUnread(const QString &name, const UnreadFile &file)
{
    Explanation words = explainUnreadableFile(name, file.error);
    if (!file.isInTime)
        words.whatHappened = unreadFileText(file);
    messages().showMessage(MessageKind::Error, words);
}

void FilePage::add(const existing::Source &source)
{
    m_client.sources.append(source);
    refresh();
    m_list->setCurrentRow(m_list->count() - 1);
    mainButton()->setFocus();
}

void FilePage::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_client.sources.removeAt(row);
    refresh();
    (m_client.sources.isEmpty() ? static_cast<QWidget *>(m_paste) : m_list)->setFocus();
}

void FilePage::refresh()
{
    m_list->clear();
    const auto isPasted = [](const existing::Source &source) { return source.fileName.isEmpty(); };
    const bool areSeveral = std::count_if(m_client.sources.cbegin(), m_client.sources.cend(), isPasted) > 1;
    int pasted = 0;
    for (const existing::Source &source : std::as_const(m_client.sources)) {
        const int lines = linesIn(source.text);
        if (!isPasted(source))
            m_list->addItem(tr("%1, %Ln line(s)", nullptr, lines).arg(source.fileName));
        else if (areSeveral)
            //: %1 is a number: the first, the second text that was pasted.
            m_list->addItem(
                tr("Pasted text %1, %Ln line(s)", nullptr, lines).arg(QLocale().toString(++pasted)));
        else
            m_list->addItem(tr("Pasted text, %Ln line(s)", nullptr, lines));
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
    Q_EMIT completeChanged();
}

} // namespace broker::ui
