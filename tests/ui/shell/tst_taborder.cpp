// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Tab through every window that the main window opens, in the order in which it is read.

#include "accesschecks.h"
#include "shell.h"

#include "board/tokenboard.h"
#include "core/settle.h"
#include "network/diagnosisdialog.h"
#include "network/proxylogindialog.h"
#include "snyk/region.h"
#include "support/testroom.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QProxyStyle>

#include <algorithm>

using namespace broker;
using namespace broker::test;

namespace {

/// As on GNOME, where what confirms comes last.
class GnomeOrder final : public QProxyStyle
{
public:
    GnomeOrder()
        : QProxyStyle(QStringLiteral("fusion"))
    { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override
    {
        return hint == SH_DialogButtonLayout ? QDialogButtonBox::GnomeLayout
                                             : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

QDialog *frontOf(const QWidget &window)
{
    const QList<QDialog *> all = window.findChildren<QDialog *>();
    const auto shown
        = std::find_if(all.crbegin(), all.crend(), [](const QDialog *each) { return each->isVisible(); });
    return shown == all.crend() ? nullptr : *shown;
}

void walkThrough(QDialog &dialog)
{
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QStringList faults;
    // What is read first comes in rounds.
    (void)QTest::qWaitFor(
        [&] {
            faults = unreachedByTab(dialog) + backwardTabs(dialog);
            return faults.isEmpty();
        },
        2000);
    QVERIFY2(faults.isEmpty(), qPrintable(dialog.objectName() + u'\n' + faults.join(u'\n')));
}

} // namespace

class TestTabOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("isGnome");
        for (const char *action :
            {"notesAction", "markRotatedAction", "removeAction", "historyAction", "auditAction",
                "ownKeyAction", "openHandoverAction", "sendToColleagueAction", "setUpClientAction",
                "setUpClientsAction", "settingsAction", "updatesAction", "helpAction", "aboutAction"}) {
            QTest::addRow("%s", action) << QString::fromLatin1(action) << false;
            QTest::addRow("%s on GNOME", action) << QString::fromLatin1(action) << true;
        }
    }
    void windows()
    {
        QFETCH(const QString, action);
        QFETCH(const bool, isGnome);
        if (isGnome)
            QApplication::setStyle(new GnomeOrder);
        Shell shell;
        const records::TokenRecord record = shell.add();
        QVERIFY(shell.start());
        shell.window->findChild<ui::TokenBoard *>()->select(record.id);
        auto *opens = shell.window->findChild<QAction *>(action);
        QVERIFY(opens && opens->isEnabled());
        opens->trigger();
        QTRY_VERIFY(frontOf(*shell.window));
        walkThrough(*frontOf(*shell.window));
    }

    void network_data()
    {
        QTest::addColumn<bool>("isGnome");
        QTest::newRow("Windows") << false;
        QTest::newRow("GNOME") << true;
    }
    void network()
    {
        QFETCH(const bool, isGnome);
        if (isGnome)
            QApplication::setStyle(new GnomeOrder);
        Shell shell;
        QVERIFY(shell.start());
        const ui::ProxyLoginParts parts{
            shell.composition.network(), shell.composition.proxyLogin(), shell.real().settings};
        for (const auto keeping :
            {ui::ProxyLoginDialog::Keeping::Keychain, ui::ProxyLoginDialog::Keeping::ThisSession}) {
            ui::ProxyLoginDialog login(parts, QStringLiteral("proxy.example:3128"), nullptr, keeping);
            login.show();
            walkThrough(login);
        }
        ui::DiagnosisDialog diagnosis(shell.real(), shell.composition.endings(),
            snyk::knownRegions().constFirst(), nullptr, [](const QString &) {
                return settledFuture<network::NameLookup, std::monostate>(
                    network::NameLookup{{QStringLiteral("127.0.0.1")}, {}});
            });
        diagnosis.show();
        walkThrough(diagnosis);
    }
};

BTA_WINDOW_TEST(TestTabOrder)
#include "tst_taborder.moc"
