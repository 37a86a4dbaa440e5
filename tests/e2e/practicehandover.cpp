// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The walk of a client to a colleague, and how it arrives there.
#include "practicewalk.h"

#include "board/tokenboard.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

namespace broker::test {

namespace {

constexpr int handoverPatience = 20000;

template <class T = QWidget>
T *visiblePart(const QWidget &window, const char *name)
{
    const QList<T *> all = window.findChildren<T *>(QLatin1String(name));
    for (T *each : all) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

template <class T = QWidget>
T *waitForPart(const QWidget &window, const char *name)
{
    (void)QTest::qWaitFor(
        [&] {
            const T *part = visiblePart<T>(window, name);
            return part && part->isEnabled();
        },
        handoverPatience);
    return visiblePart<T>(window, name);
}

bool press(const QWidget &window, const char *name)
{
    auto *button = waitForPart<QAbstractButton>(window, name);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

bool choose(const QWidget &window, const char *name, const QString &path)
{
    auto *files = waitForPart<QFileDialog>(window, name);
    if (!files)
        return false;
    Q_EMIT files->fileSelected(path);
    files->close();
    return true;
}

} // namespace

bool PracticeWalk::handOver()
{
    m_window.findChild<ui::TokenBoard *>()->select(m_composition.current().records.records().constFirst().id);
    m_window.findChild<QAction *>(QStringLiteral("setUpClientAction"))->trigger();
    auto *client = waitForPart<QDialog>(m_window, "clientDialog");
    if (!client)
        return false;
    if (auto *kept = visiblePart<QAbstractButton>(*client, "useKeptButton"))
        kept->click();
    QTest::qWait(m_pictures.isEmpty() ? 0 : 300);
    picture(*client, "client");
    if (!press(*client, "sendButton"))
        return false;
    auto *send = waitForPart<QDialog>(m_window, "sendDialog");
    if (!send)
        return false;
    visiblePart<QLineEdit>(*send, "recipientEdit")->setText(QStringLiteral("Carl Cluster"));
    visiblePart<QLineEdit>(*send, "senderEdit")->setText(QStringLiteral("Ada Admin"));
    if (!press(*send, "proposeButton"))
        return false;
    const QString passphrase = visiblePart<QLineEdit>(*send, "secretEdit")->text();
    picture(*send, "handover-send");
    const QString path = m_folder.filePath(QStringLiteral("client.handover"));
    if (!press(*send, "saveHandoverButton") || !choose(*send, "saveFileDialog", path)
        || !QTest::qWaitFor([&path] { return QFile::exists(path); }, handoverPatience)
        || !waitForPart<QAbstractButton>(*send, "saveInstructionsButton"))
        return false;
    picture(*send, "handover-sent");
    send->reject();
    client->close();
    if (auto *forget = visiblePart<QAbstractButton>(*client, "endButton"))
        forget->click();
    say(QStringLiteral("The client was handed over in an encrypted file."));
    return receive(path, passphrase);
}

bool PracticeWalk::receive(const QString &path, const QString &passphrase)
{
    m_window.findChild<QAction *>(QStringLiteral("openHandoverAction"))->trigger();
    auto *open = waitForPart<QDialog>(m_window, "openHandoverDialog");
    if (!open || !choose(*open, "openFileDialog", path))
        return false;
    auto *entry = waitForPart<QLineEdit>(*open, "secretEdit");
    if (!entry)
        return false;
    picture(*open, "handover-locked");
    entry->setText(passphrase);
    if (!press(*open, "unlockButton") || !waitForPart(*open, "handoverSender"))
        return false;
    QTest::qWait(m_pictures.isEmpty() ? 0 : 300);
    picture(*open, "handover-open");
    open->reject();
    say(QStringLiteral("It was opened with the passphrase; nothing of it was kept."));
    return QTest::qWaitFor(
        [this] { return !visiblePart<QDialog>(m_window, "openHandoverDialog"); }, handoverPatience);
}

} // namespace broker::test
