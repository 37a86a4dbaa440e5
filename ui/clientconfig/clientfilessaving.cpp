// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The run that writes the files, and what is said of it.
#include "clientconfig/clientfilesdialog.h"
#include "clientconfig/clientindex.h"
#include "clientconfig/configpanel.h"
#include "core/privatefile.h"
#include "presenters/clientconfigtext.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/spokenprogress.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTreeView>

namespace broker::ui {

using clientconfig::PlannedFile;
using clientconfig::SavedFile;

namespace {

/// Of file names in a message; the folder shows the others.
constexpr qsizetype mostNames = 5;

} // namespace

void ClientFilesDialog::askForFolder()
{
    auto *dialog = named(new QFileDialog(this, tr("Save the configurations into this folder"),
                             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
        "chooseFolderDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ClientFilesDialog::saveInto);
    dialog->open();
}

void ClientFilesDialog::saveInto(const QString &folder)
{
    if (m_files->isRunning())
        return;
    m_bar->clear();
    refreshNames(); // the list may have changed since
    // What was written there a moment ago is there still; the rest of the ticked ones is not.
    QList<PlannedFile> planned;
    QList<int> rows;
    qsizetype skipped = 0;
    const QList<PlannedFile> all = plan();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!isTicked(row))
            continue;
        const PlannedFile &file = all.at(rows.size() + skipped);
        if (m_savedIn.value(row) == folder) {
            ++skipped;
            continue;
        }
        planned.append(file);
        rows.append(row);
    }
    if (planned.isEmpty() && m_indexes.value(folder).isEmpty()) {
        saveIndexAlone(folder);
        return;
    }
    if (planned.isEmpty()) {
        m_bar->showMessage({.title = tr("All of the ticked ones have their file in this folder already"),
            .lines = {QDir::toNativeSeparators(folder)}});
        return;
    }
    const auto begun = m_files->start(
        planned, carrier(), folder, m_workspace.practice ? ConfigPanel::practiceRemark() : QString());
    if (!begun) {
        showObstacle(begun.error());
        return;
    }
    m_folder = folder;
    m_rows = rows;
    m_planned = planned;
    showProgress(0);
    refresh();
    m_stop->setFocus();
}

void ClientFilesDialog::showObstacle(const sharing::FilesObstacle &obstacle)
{
    if (const auto *refusal = std::get_if<clientconfig::Refusal>(&obstacle)) {
        m_bar->showMessage(MessageKind::Warning, explain(*refusal));
        return;
    }
    const auto &taken = std::get<QStringList>(obstacle);
    Message message;
    message.kind = MessageKind::Error;
    message.title = tr("Nothing was written: %Ln file(s) of these names are there already", nullptr,
        static_cast<int>(taken.size()));
    QStringList names = taken.mid(0, mostNames);
    if (taken.size() > mostNames)
        names.append(QStringLiteral("…"));
    message.lines = {
        names.join(QLatin1String(", ")), tr("Choose another folder, or untick what has its file already.")};
    m_bar->showMessage(message);
}

QString ClientFilesDialog::outcomeText(const sharing::FileOutcome &outcome)
{
    if (const auto *saved = std::get_if<SavedFile>(&outcome))
        return saved->isPrivate ? tr("Saved") : tr("Saved; others may be able to read it");
    if (const auto *error = std::get_if<vault::VaultError>(&outcome))
        return tr("Not written: %1").arg(shortText(error->kind));
    return tr("Not written");
}

void ClientFilesDialog::onFileDone(int place)
{
    const QSignalBlocker quiet(m_model);
    m_model->item(m_rows.at(place), OutcomeColumn)->setText(outcomeText(m_files->outcomes().at(place)));
    showProgress(place + 1);
    m_table->viewport()->update();
}

void ClientFilesDialog::showProgress(int written)
{
    const auto all = static_cast<int>(m_rows.size());
    m_progress->showProgress(written, qMax(1, all),
        tr("%1 of %Ln file(s) written", nullptr, all).arg(QLocale().toString(written)));
}

QString ClientFilesDialog::saveIndex(bool &isSaved)
{
    ClientIndex index;
    index.practice = m_workspace.practice;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto written = m_written.constFind(row);
        if (written != m_written.cend() && written->folder == m_folder)
            index.files.append(written->file);
    }
    QString &name = m_indexes[m_folder];
    if (name.isEmpty())
        name = clientIndexName(index.files.constFirst(), m_folder);
    const auto saved = saveFile(QDir(m_folder).filePath(name), clientIndexHtml(index).toUtf8());
    isSaved = saved.has_value();
    const QString next
        = tr("Give each file to whoever runs the client of its organization, and to nobody else.");
    //: %1 is the name of a file.
    if (isSaved)
        return next + u' '
            + tr("%1 in this folder says for each organization which file, which client and what to run; "
                 "there "
                 "is no secret in it.")
                  .arg(name);
    const Explanation why = explainSaveFailure(saved.error(), m_workspace.clock.nowUtc());
    name.clear();
    return next + u' '
        + tr("The page that says what to run with which file was not written: %1").arg(why.whatHappened)
        + u' ' + tr("Save into the same folder once more, then it is tried again.");
}

/// All files are there; only the page of them could not be written.
void ClientFilesDialog::saveIndexAlone(const QString &folder)
{
    m_folder = folder;
    bool isSaved = false;
    const QString said = saveIndex(isSaved);
    m_bar->showMessage({.kind = isSaved ? MessageKind::Success : MessageKind::Warning,
        .title = tr("All of the ticked ones have their file in this folder already"),
        .lines = {QDir::toNativeSeparators(folder), said}});
}

void ClientFilesDialog::onFinished()
{
    const QList<sharing::FileOutcome> &outcomes = m_files->outcomes();
    bool isPrivate = true;
    std::optional<Explanation> why;
    const QDateTime now = m_workspace.clock.nowUtc();
    {
        const QSignalBlocker quiet(m_model);
        for (qsizetype place = 0; place < outcomes.size(); ++place) {
            const int row = m_rows.at(place);
            m_model->item(row, OutcomeColumn)->setText(outcomeText(outcomes.at(place)));
            if (const auto *saved = std::get_if<SavedFile>(&outcomes.at(place))) {
                isPrivate = isPrivate && saved->isPrivate;
                m_savedIn.insert(row, m_folder);
                m_written.insert(row, {m_folder, m_planned.at(place)});
            } else if (const auto *error = std::get_if<vault::VaultError>(&outcomes.at(place))) {
                if (!why && error->kind != vault::VaultErrorKind::StoppedWaiting)
                    why = explain(*error, VaultAction::Read, now);
            } else if (const auto *failure = std::get_if<FileError>(&outcomes.at(place))) {
                if (!why)
                    why = explainSaveFailure(*failure, now);
            }
        }
    }
    const int written = m_files->written();
    const int all = static_cast<int>(outcomes.size());
    Message message = why ? Message::from(MessageKind::Warning, *why) : Message();
    message.kind = written == all && isPrivate ? MessageKind::Success : MessageKind::Warning;
    message.title = written == all
        ? tr("The secrets are now in %Ln file(s)", nullptr, written)
        : tr("%Ln of %1 file(s) are written", nullptr, written).arg(QLocale().toString(all));
    if (written > 0) {
        message.lines.prepend(isPrivate
                ? tr("Only you can read them. Keep them as safe as a password.")
                : tr("This folder does not keep files private: others may be able to read them."));
        message.lines.prepend(QDir::toNativeSeparators(m_folder));
    }
    if (written > 0) {
        bool isIndexed = false;
        message.lines.append(saveIndex(isIndexed));
        if (!isIndexed)
            message.kind = MessageKind::Warning;
    }
    if (written < all)
        message.lines.append(
            tr("The list says which are not. Save into the same folder once more to try those again."));
    if (const auto &error = m_files->unremembered())
        message.lines.append(explain(*error, now).whatHappened);
    m_isSaved = written == all;
    m_bar->showMessage(message);
    refreshNames();
    refresh();
    m_table->setFocus();
}

} // namespace broker::ui
