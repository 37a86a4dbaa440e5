// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "handover/senddialog.h"
#include "handover/sendnotes.h"
#include "handoverbench.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <memory>
#include <optional>

namespace broker::test {

class SendBench final : public HandoverBench
{
public:
    explicit SendBench(bool practice = false)
        : HandoverBench(practice)
        , draft(handoverSample().draft)
    {
        open();
    }

    void open()
    {
        dialog = std::make_unique<ui::SendDialog>(
            space.workspace, record, draft, clientconfig::Carrier::Compose, notes);
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }
    template <class T>
    [[nodiscard]] T &part(const char *name) const
    {
        return *find<T>(*dialog, name);
    }
    void enterNames() const
    {
        part<QLineEdit>("recipientEdit").setText(QStringLiteral("Carl Cluster"));
        part<QLineEdit>("senderEdit").setText(QStringLiteral("Ada Admin"));
    }
    void press(const char *name) const { part<QPushButton>(name).click(); }
    [[nodiscard]] ui::Message said() const { return HandoverBench::said(*dialog, "sendBar"); }
    [[nodiscard]] QByteArray passphraseInField() const
    {
        return part<QLineEdit>("secretEdit").text().toUtf8();
    }
    /// To this file; true once it is there.
    [[nodiscard]] bool sendTo(const QString &path) const
    {
        press("saveHandoverButton");
        return chooseFile(*dialog, "saveFileDialog", path)
            && QTest::qWaitFor([this] { return said().kind == ui::MessageKind::Success; }, 20000);
    }

    /// What is in the file; made for a key of its own.
    [[nodiscard]] std::optional<handover::Handover> sendAndOpen(const char *name) const
    {
        const auto colleague = handover::ExchangeKey::create();
        enterNames();
        part<QRadioButton>("byKey").click();
        part<QLineEdit>("colleagueKey").setText(colleague.publicHalf().text());
        part<QCheckBox>("keyCompared").click();
        if (!sendTo(path(name)))
            return std::nullopt;
        const auto inside
            = handover::decode(*handover::unseal(*handover::parse(fileContent(path(name))), colleague));
        return inside ? std::optional(*inside) : std::nullopt;
    }

    clientconfig::Draft draft;
    ui::SendNotes notes;
    std::unique_ptr<ui::SendDialog> dialog;
};

} // namespace broker::test
