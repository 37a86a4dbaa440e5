// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/companyca.h"

#include "widgets/savedialog.h"

#include <QDir>

namespace broker::ui {

namespace {

/// The settings take no more.
constexpr qint64 largestFile = 64 * 1024;

} // namespace

CompanyCa::CompanyCa(const Workspace &workspace, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
{ }

bool CompanyCa::isThere() const
{
    return !m_workspace.settings.authorities.value().isEmpty();
}

void CompanyCa::provide()
{
    const QString saved = m_workspace.settings.authorityFile.value();
    if (saved.isEmpty()) {
        askWhere();
        return;
    }
    m_reading.start(
        this, [this, &saved](const std::stop_token &) { return m_files.read(saved, largestFile); },
        [this, saved](const Result<QByteArray, UnreadFile> &content) {
            // Certificates may have been added since, or the file may be gone, and its drive with it.
            if (content && *content == m_workspace.settings.authorities.value())
                Q_EMIT provided(saved);
            else
                askWhere();
        },
        UnreadFile{});
}

void CompanyCa::askWhere()
{
    openSaveDialog(m_window,
        {.title = tr("Save the certificates for the Broker client"),
            .name = QStringLiteral("company-ca.pem"),
            .filter = tr("Certificates (*.pem)")},
        this, [this](const QString &path) { saveTo(path); });
}

void CompanyCa::saveTo(const QString &path)
{
    if (const auto saved = saveFile(path, m_workspace.settings.authorities.value()); !saved) {
        Q_EMIT failed(unsavedMessage(path, saved.error()));
        return;
    }
    m_workspace.settings.authorityFile.set(path);
    Q_EMIT provided(path);
}

Message companyCaMessage(const QString &path)
{
    return {.kind = MessageKind::Success,
        .title = CompanyCa::tr("The client will trust your company's certificates"),
        .lines = {CompanyCa::tr("They are in %1. Where the client runs on another computer, copy the file "
                                "there and correct its place in the form.")
                      .arg(QDir::toNativeSeparators(path))}};
}

} // namespace broker::ui
