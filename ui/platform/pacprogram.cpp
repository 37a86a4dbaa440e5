// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/pacprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace broker::ui {

QString pacProgram(const QString &installed)
{
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString beside = folder.filePath(QFileInfo(installed).fileName());
    return QFileInfo(beside).isExecutable() ? beside : QDir::cleanPath(folder.filePath(installed));
}

} // namespace broker::ui
