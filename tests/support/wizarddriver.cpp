// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/wizarddriver.h"

#include "models/integrationmodel.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <chrono>

namespace broker::test {

using ui::PageId;

WizardDriver::WizardDriver(ui::TokenWizard &wizard)
    : m_wizard(wizard)
{ }

bool WizardDriver::waitUntil(const std::function<bool()> &condition, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    // Something to wake up for, when what is waited for comes without an event.
    QTimer tick;
    tick.start(std::chrono::milliseconds(2));
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

bool WizardDriver::isOn(PageId page) const
{
    return m_wizard.currentId() == static_cast<int>(page);
}

bool WizardDriver::waitFor(PageId page, int milliseconds) const
{
    return waitUntil([this, page] { return isOn(page); }, milliseconds);
}

bool WizardDriver::click(const char *name, int milliseconds) const
{
    const bool ready = waitUntil(
        [this, name] {
            const auto *button = find<QAbstractButton>(name);
            return button && button->isEnabled();
        },
        milliseconds);
    if (!ready)
        return false;
    find<QAbstractButton>(name)->click();
    return true;
}

bool WizardDriver::type(const char *fieldName, const QString &text) const
{
    QWidget *field = find(fieldName);
    if (!field)
        return false;
    auto *edit = qobject_cast<QLineEdit *>(field);
    if (!edit)
        edit = field->findChild<QLineEdit *>();
    if (!edit || !edit->isEnabled())
        return false;
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    return true;
}

bool WizardDriver::signIn(const QString &apiAddress, const QString &token) const
{
    auto *region = find<QComboBox>("regionCombo");
    if (!region)
        return false;
    region->setCurrentIndex(region->count() - 1);
    return type("apiAddress", apiAddress) && type("apiTokenField", token) && next()
        && waitUntil([this] { return !isOn(PageId::Connect) || !messageText().isEmpty(); });
}

bool WizardDriver::chooseOrganization(const QString &name) const
{
    // What QTest can type; the list shows the rest.
    const auto beyondAscii = std::find_if(name.cbegin(), name.cend(), [](QChar c) { return c > u'~'; });
    const QString typed = name.left(std::distance(name.cbegin(), beyondAscii)).trimmed();
    if (!waitFor(PageId::Organization) || !type("organizationSearch", typed))
        return false;
    auto *list = find<QTreeView>("organizationList");
    const bool found = waitUntil(
        [list, &name] {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data().toString() == name) {
                    list->setCurrentIndex(index);
                    return true;
                }
            }
            return false;
        },
        8000);
    return found && next();
}

bool WizardDriver::pickIntegration(const QString &key) const
{
    if (!waitFor(PageId::Integration))
        return false;
    auto *list = find<QTreeView>("integrationList");
    auto *model = qobject_cast<ui::IntegrationModel *>(list->model());
    const auto &inventory = m_wizard.setup().inventory();
    const bool loaded = waitUntil(
        [&] { return model->rowOf(key) >= 0 && !inventory.isLoading() && !inventory.isAwaitingFlags(); },
        8000);
    if (!loaded)
        return false;
    list->setCurrentIndex(model->index(model->rowOf(key), 0));
    return true;
}

bool WizardDriver::chooseIntegration(const QString &key) const
{
    return pickIntegration(key) && next();
}

bool WizardDriver::chooseMethod(const char *choiceName) const
{
    return waitFor(PageId::Method) && click(choiceName) && next();
}

bool WizardDriver::enterBrokerToken(const QString &token) const
{
    return type("brokerTokenField", token);
}

QString WizardDriver::messageText() const
{
    const auto *title = find<QLabel>("messageTitle");
    const auto *text = find<QLabel>("messageText");
    if (!title)
        return {};
    return text ? ui::withoutBreaks(title->text() + QLatin1Char('\n') + text->text())
                : ui::withoutBreaks(title->text());
}

bool WizardDriver::waitForMessage(int milliseconds) const
{
    return waitUntil([this] { return !messageText().isEmpty(); }, milliseconds);
}

QString WizardDriver::visibleText() const
{
    QStringList lines{QStringLiteral("page %1").arg(m_wizard.currentId())};
    for (const QLabel *label : m_wizard.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            lines.append(ui::withoutBreaks(label->text()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace broker::test
