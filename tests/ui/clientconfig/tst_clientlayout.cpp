// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientfixture.h"
#include "integrations/catalogue.h"
#include "presenters/languagelist.h"
#include "support/products.h"
#include "support/testroom.h"
#include "ui/wizard/accesschecks.h"
#include "ui/wizard/layoutchecks.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QKeySequence>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace broker;
using namespace broker::test;

namespace {

/// That nobody translates, or Qt does; the longest first, so that no part of another is taken away.
QStringList namesIn(const ClientFixture &f)
{
    QStringList names{QStringLiteral("Docker"), QStringLiteral("Podman"), f.record.target.org.name,
        QStringLiteral("http://proxy.example.com:3128"), QStringLiteral("Close")};
    for (const integrations::IntegrationType &type : integrations::catalogue())
        names.append(type.displayName);
    for (const integrations::ClientType &type : integrations::clientTypes()) {
        names.append(QStringLiteral("snyk-broker-") + type.key);
        const auto fields = integrations::fieldsOf(type);
        for (const integrations::ClientFieldSpec &spec : fields)
            names += spec.choices;
    }
    std::sort(
        names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return names;
}

} // namespace

// The dialog on a small screen, in languages with longer words and in the other direction.
class TestClientLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void standsOnTheEdgesOfItsWindow_data();
    void standsOnTheEdgesOfItsWindow();
    void hasALetterForEachButton_data();
    void hasALetterForEachButton();
    void cleanup();
};

void TestClientLayout::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestClientLayout::fits_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("mirrored");
    const QString pseudo = QStringLiteral(BTA_PSEUDO_QM);
    for (const char *integration : {"gitlab", "jira", "nexus"}) {
        QTest::addRow("%s, English", integration) << QString::fromLatin1(integration) << QString() << false;
        QTest::addRow("%s, German", integration)
            << QString::fromLatin1(integration) << QStringLiteral(":/i18n/broker-token-assistant_de.qm")
            << false;
        QTest::addRow("%s, 40 %% longer", integration) << QString::fromLatin1(integration) << pseudo << false;
        QTest::addRow("%s, right to left", integration) << QString::fromLatin1(integration) << pseudo << true;
    }
}

void TestClientLayout::fits()
{
    QFETCH(const QString, integration);
    QFETCH(const QString, translation);
    QFETCH(const bool, mirrored);
    QTranslator translator;
    if (!translation.isEmpty()) {
        QVERIFY(translator.load(translation));
        QCoreApplication::installTranslator(&translator);
    }
    if (mirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ClientFixture f(integration, true);
    QVERIFY(f.show());
    f.find<QAbstractButton>("advancedButton")->click();
    f.enter(field::port, QStringLiteral("80"));
    f.enter(field::httpsProxy, QStringLiteral("proxy.example.com:3128"));
    const auto look = [&f, &translation](const char *when) {
        QStringList faults;
        // Heights follow widths in rounds.
        (void)QTest::qWaitFor(
            [&] {
                faults = cutTexts(*f.dialog) + overlaps(*f.dialog) + unreachable(*f.dialog);
                if (translation.isEmpty())
                    faults += unheardTexts(*f.dialog);
                if (translation == QStringLiteral(BTA_PSEUDO_QM))
                    faults += untranslated(*f.dialog, namesIn(f));
                return faults.isEmpty();
            },
            500);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(when) + u'\n' + faults.join(u'\n')));
    };
    for (const QSize size : {f.dialog->size(), QSize(800, 600)}) {
        f.dialog->resize(size);
        QCOMPARE(f.dialog->size(), size);
        look("unfinished");
    }
    f.fill();
    f.enter(field::port, QStringLiteral("8000"));
    f.enter(field::httpsProxy, QString());
    for (const Carrier carrier : clientconfig::carriers()) {
        f.choose(carrier);
        look("finished");
    }
    f.find<QTabWidget>("clientTabs")->setCurrentIndex(1);
    f.find<QPushButton>("checkClientButton")->click();
    QTRY_VERIFY(f.find<QPushButton>("checkClientButton")->isEnabled());
    look("checked");
}

void TestClientLayout::standsOnTheEdgesOfItsWindow_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("from left to right") << false;
    QTest::newRow("from right to left") << true;
}

/// What is entered under the heading, what comes of it up to the button that closes the window.
void TestClientLayout::standsOnTheEdgesOfItsWindow()
{
    QFETCH(const bool, mirrored);
    if (mirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ClientFixture f(QStringLiteral("gitlab"), true);
    QVERIFY(f.show());
    const auto in = [&f](const QWidget &widget) {
        return QRect(widget.mapTo(f.dialog.get(), QPoint()), widget.size());
    };
    const auto leading = [mirrored](const QRect &rect) { return mirrored ? rect.right() : rect.left(); };
    const auto trailing = [mirrored](const QRect &rect) { return mirrored ? rect.left() : rect.right(); };
    const auto *close = f.find<QDialogButtonBox>("closeButtons")->button(QDialogButtonBox::Close);
    QTRY_COMPARE(leading(in(*f.row(field::gitlabHost))), leading(in(*f.find("clientTitle"))));
    QCOMPARE(trailing(in(*f.find("configPreview"))), trailing(in(*close)));
    QCOMPARE(leading(in(*f.find("configPreview"))), leading(in(*f.find("clientTabs"))));
}

/// Of what is done with what is entered first, in every type and language.
void TestClientLayout::hasALetterForEachButton_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("language");
    for (const integrations::ClientType &type : integrations::clientTypes())
        QTest::addRow("%s", type.key.data())
            << QString(type.integration) << QString(type.key) << QStringLiteral("en");
    for (const ui::SpokenLanguage &spoken : ui::spokenLanguages())
        QTest::addRow("in %s", qPrintable(spoken.code))
            << QStringLiteral("gitlab") << QStringLiteral("gitlab") << spoken.code;
}

void TestClientLayout::hasALetterForEachButton()
{
    QFETCH(const QString, integration);
    QFETCH(const QString, variant);
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(ui::translationName + QLatin1Char('_') + language, ui::translationFolder));
    QCoreApplication::installTranslator(&translator);
    const ClientFixture f(integration);
    f.dialog->offerStart({});
    f.dialog->setSender([](auto &&...) {});
    QVERIFY(f.show());
    f.chooseVariant(variant);
    QStringList without;
    for (const char *name :
        {"showSecretButton", "pasteSecretButton", "showConfigButton", "copyConfigButton"}) {
        const QList<QAbstractButton *> all = f.dialog->findChildren<QAbstractButton *>(QLatin1String(name));
        for (const QAbstractButton *button : all) {
            if (button->isVisible() && QKeySequence::mnemonic(button->text()).isEmpty())
                without.append(button->objectName() + u' ' + button->text());
        }
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

BTA_WINDOW_TEST(TestClientLayout)
#include "tst_clientlayout.moc"
