// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "handover/opendialog.h"
#include "handoverbench.h"
#include "widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>

#include <memory>

namespace broker::test {

/// On the colleague's computer, where nothing is known of the token.
class OpenBench final : public HandoverBench
{
public:
    explicit OpenBench(bool practice = false)
        : HandoverBench(practice)
    {
        (void)space.records.remove(record.id);
        open();
    }

    void open()
    {
        dialog = std::make_unique<ui::OpenDialog>(space.workspace, guard,
            [this](const RecordId &id, const QString &type, const clientconfig::Answers &answers, QWidget &) {
                setUp.append(id);
                setUpType = type;
                setUpAnswers = answers;
            });
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }
    template <class T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *find<T>(*dialog, name);
    }
    [[nodiscard]] QString valueOf(const char *name) const { return part<ui::PlainLabel>(name).text(); }
    [[nodiscard]] ui::Message said() const { return HandoverBench::said(*dialog, "handoverBar"); }
    /// As soon as it is asked for.
    void enter(const char *text) const
    {
        const auto &unlock = part<QPushButton>("unlockButton");
        QVERIFY(QTest::qWaitFor([&unlock] { return unlock.isVisible() && unlock.isEnabled(); }));
        part<QLineEdit>("secretEdit").setText(QString::fromLatin1(text));
        part<QPushButton>("unlockButton").click();
    }
    [[nodiscard]] bool isOpened() const
    {
        return QTest::qWaitFor([this] { return part<QWidget>("handoverSender").isVisible(); });
    }
    /// By the passphrase of the samples.
    [[nodiscard]] bool openSample(const handover::Handover &sample = handoverSample()) const
    {
        dialog->openFile(save(sample, handover::ByPassphrase{passphrase(), cheap}, label()));
        enter("walk-under-these-7-trees");
        return isOpened();
    }

    QList<RecordId> setUp;
    QString setUpType;
    clientconfig::Answers setUpAnswers;
    std::unique_ptr<ui::OpenDialog> dialog;
};

} // namespace broker::test
