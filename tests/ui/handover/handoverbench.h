// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clientconfig/configsamples.h"
#include "app/handover/handoversample.h"
#include "audit/auditreader.h"
#include "handover/content.h"
#include "handover/sealedfile.h"
#include "platform/clipboardguard.h"
#include "support/fakevault.h"
#include "support/leaksearch.h"
#include "support/samples.h"
#include "support/silenthttp.h"
#include "support/testworkspace.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QTest>

namespace broker::test {

inline QByteArray plainOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

inline QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A workspace with one token and a keychain that does as it is told.
class HandoverBench
{
public:
    explicit HandoverBench(bool practice = false)
        : space(http, &keychain, practice)
        , guard(*QGuiApplication::clipboard())
        , record(samples::record(samples::brokerToken()))
    {
        keychain.put(record.key, samples::brokerToken().secret());
        record = space.records.put(record).value();
    }

    [[nodiscard]] QString path(const char *name) const { return out.filePath(QString::fromLatin1(name)); }
    /// Cheap to open.
    QString save(
        const handover::Handover &what, const handover::Lock &lock, const handover::Label &until) const
    {
        const QString file = path("client.handover");
        QFile written(file);
        const QByteArray bytes = *handover::seal(handover::encode(what), until, lock);
        return written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size() ? file : QString();
    }
    [[nodiscard]] QList<audit::Entry> noted() const { return space.audit.reader().next(100); }

    template <class T>
    [[nodiscard]] static T *find(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] static ui::Message said(const QDialog &dialog, const char *bar)
    {
        return find<ui::MessageBar>(dialog, bar)->message();
    }
    /// As the user does it in the dialog for files that is open.
    static bool chooseFile(const QDialog &dialog, const char *name, const QString &path)
    {
        auto *files = find<QFileDialog>(dialog, name);
        if (!files)
            return false;
        Q_EMIT files->fileSelected(path);
        files->close();
        return true;
    }

    SilentHttp http;
    FakeVault keychain;
    TestWorkspace space;
    QTemporaryDir out;
    ui::ClipboardGuard guard;
    records::TokenRecord record;
};

} // namespace broker::test
