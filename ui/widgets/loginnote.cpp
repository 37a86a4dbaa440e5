// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/loginnote.h"

#include "widgets/lettermark.h"
#include "widgets/messagebar.h"

#include <QCoreApplication>
#include <QPushButton>

#include <utility>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::LoginNote)
};

const QString loginButtonName = QStringLiteral("enterProxyLoginButton");

/// What a bar is told, and owns.
class Again final : public QObject
{
public:
    Again(QObject &bar, std::function<QPushButton *()> button)
        : QObject(&bar)
        , m_button(std::move(button))
    { }
    [[nodiscard]] QPushButton *button() const { return m_button(); }

private:
    std::function<QPushButton *()> m_button;
};

bool canBePressed(const QPushButton *button)
{
    return button && button->isVisible() && button->isEnabled();
}

/// A button that whoever shows the message has given it.
QPushButton *ownButtonOf(const MessageBar &bar)
{
    const QStringList others{loginButtonName, QStringLiteral("copyDetailsButton"),
        QStringLiteral("diagnoseButton"), QStringLiteral("networkSettingsButton")};
    const QList<QPushButton *> buttons = bar.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (canBePressed(button) && !others.contains(button->objectName()))
            return button;
    }
    return nullptr;
}

QPushButton *againButtonOf(const MessageBar &bar)
{
    const QObjectList &children = bar.children();
    for (const QObject *child : children) {
        if (const auto *again = dynamic_cast<const Again *>(child))
            return canBePressed(again->button()) ? again->button() : nullptr;
    }
    return nullptr;
}

QString pressText(const QPushButton &button)
{
    return Texts::tr("Press “%1” again.").arg(withoutLetterMark(button.text()).remove(u'…'));
}

} // namespace

void setAgain(MessageBar &bar, std::function<QPushButton *()> again)
{
    new Again(bar, std::move(again));
}

void noteLoginSet(MessageBar &bar)
{
    if (QPushButton *own = ownButtonOf(bar)) {
        bar.addLines({Texts::tr("The login for the proxy is set.") + u' ' + pressText(*own)});
        if (auto *login = bar.findChild<QPushButton *>(loginButtonName))
            login->hide();
        own->setFocus();
        return;
    }
    QPushButton *again = againButtonOf(bar);
    bar.showMessage({.kind = MessageKind::Info,
        .title = Texts::tr("The login for the proxy is set"),
        .lines = {again ? pressText(*again) : Texts::tr("You can try again.")}});
    if (again)
        again->setFocus();
}

} // namespace broker::ui
