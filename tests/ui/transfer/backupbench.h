// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backup/backupfile.h"
#include "transfer/backupcommands.h"
#include "ui/shell/shell.h"

#include <QMessageBox>
#include <QTreeView>

#include <algorithm>

namespace broker::test {

/// A token of another organization, as the other computer has it.
inline records::TokenRecord foreign(const QString &type, const char *token = samples::otherBrokerTokenText)
{
    return samples::record(samples::brokerToken(token), samples::target(type));
}

inline records::TokenRecord credentialFor(const records::Target &target)
{
    records::TokenRecord record
        = samples::record(samples::brokerToken("0b6b7f7e-1c55-4c39-9d0e-3f1f7a2c4d10"), target);
    record.key = vault::KeySpace(QString(), false)
                     .key(vault::SecretKind::ServiceCredential, target.regionId, record.id.toString());
    record.service = records::ServiceLink{QStringLiteral("gitlab"), QStringLiteral("gitlab-token"),
        QStringLiteral("https://gitlab.corp.example"), {}};
    return record;
}

/// The window with its backup commands, and what is in the folder beside it.
struct BackupBench
{
    [[nodiscard]] ui::BackupCommands &commands() const
    {
        return *shell.window->findChild<ui::BackupCommands *>();
    }
    [[nodiscard]] QString path() const { return shell.folder.filePath(QStringLiteral("backup.json")); }
    [[nodiscard]] bool write(const QList<records::TokenRecord> &records, bool practice = false) const
    {
        return backup::save(
            path(), backup::backupOf(records, practice, QStringLiteral("Test 1.0"), samples::moment()))
            .has_value();
    }
    /// Whether it is shown what the file would bring, once it was read; else the bar says why not.
    [[nodiscard]] bool preview(const QString &file) const
    {
        constexpr int longEnough = 1500;
        const auto shown
            = [this] { return shell.window->findChildren<QDialog *>(QStringLiteral("importDialog")).size(); };
        const auto before = shown();
        commands().preview(file);
        return QTest::qWaitFor([&] { return shown() > before; }, longEnough);
    }
    [[nodiscard]] QTreeView &table() const { return *shell.find<QTreeView>("importTable"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QList<audit::Action> noted() const
    {
        QList<audit::Action> actions;
        audit::AuditReader reader = shell.real().audit.reader();
        for (const audit::Entry &entry : reader.next(100))
            actions.append(entry.action);
        return actions;
    }

    /// The question that is to be seen now.
    [[nodiscard]] QMessageBox *openQuestion() const
    {
        const auto questions
            = shell.window->findChildren<QMessageBox *>(QStringLiteral("foreignAddressQuestion"));
        const auto found = std::find_if(
            questions.cbegin(), questions.cend(), [](const QMessageBox *box) { return box->isVisible(); });
        return found == questions.cend() ? nullptr : *found;
    }

    Shell shell;
    QList<QUrl> opened;

    BackupBench()
    {
        shell.opener = ui::UrlOpener([this](const QUrl &url) {
            opened.append(url);
            return true;
        });
    }
};

} // namespace broker::test
