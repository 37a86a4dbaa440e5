// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/savedialog.h"

#include "widgets/build.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::SaveDialog)
};

} // namespace

void openSaveDialog(QWidget &window, const SaveRequest &request, QObject *context,
    const std::function<void(const QString &path)> &chosen)
{
    auto *dialog
        = named(new QFileDialog(&window, request.title,
                    QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), request.filter),
            "saveFileDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(request.practice ? QStringLiteral("practice-") + request.name : request.name);
    // With a choice of kinds the name that is typed says which.
    if (!request.filter.contains(QLatin1String(";;")))
        dialog->setDefaultSuffix(request.name.section(QLatin1Char('.'), -1));
    QObject::connect(dialog, &QFileDialog::fileSelected, context, chosen);
    dialog->open();
}

Message unsavedMessage(const QString &path, const FileError &error)
{
    return {.kind = MessageKind::Error,
        .title = Texts::tr("The file could not be written"),
        .lines = {QDir::toNativeSeparators(path), error.detail,
            error.problem == FileProblem::NotAFile
                ? Texts::tr(
                    "There is already a folder, a pipe or a device of this name. Choose another name.")
                : Texts::tr("Choose another folder, or close the program that has the file open.")}};
}

} // namespace broker::ui
