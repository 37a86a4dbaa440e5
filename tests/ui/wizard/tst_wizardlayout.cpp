// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/catalogue.h"
#include "layoutchecks.h"
#include "scenes.h"
#include "support/testroom.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

using namespace broker;
using namespace broker::test;

namespace {

const QString pseudo = QStringLiteral(BTA_PSEUDO_QM);

/// Names that come from Snyk or from the user, or that nobody translates.
QStringList dataIn(WizardFixture &f)
{
    QStringList data{QStringLiteral("SHA-256"), samples::brokerToken().fingerprint().masked()};
    for (const snyk::Organization &organization : f.wizard.setup().organizations().organizations())
        data.append(organization.name);
    for (const integrations::IntegrationType &type : integrations::catalogue())
        data.append(type.displayName);
    // The longest first, so that no part of another is taken away.
    std::sort(
        data.begin(), data.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return data;
}

} // namespace

// Every page of the wizard on a small screen, in every language, with large letters and in the other
// direction.
class TestWizardLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFaults();
    void fits_data();
    void fits();
    void fitsInEveryFont_data();
    void fitsInEveryFont();
};

/// The checks can fail: none of them passes because it sees nothing.
void TestWizardLayout::findsFaults()
{
    QWidget window;
    window.resize(200, 200);
    QLabel cut(QStringLiteral("a text that is too long"), &window);
    cut.setGeometry(10, 10, 30, 30);
    QLabel wrapped(QStringLiteral("several words in one line"), &window);
    wrapped.setWordWrap(true);
    wrapped.setGeometry(10, 50, 100, 15);
    QLabel word(QStringLiteral("Donaudampfschifffahrt"), &window);
    word.setWordWrap(true);
    word.setGeometry(10, 80, 40, 100);
    QPushButton button(QStringLiteral("A button"), &window);
    button.setGeometry(100, 80, 20, 30);
    window.show();
    QCOMPARE(cutTexts(window).size(), 4);
    QCOMPARE(untranslated(window, {}).size(), 4 + (window.windowTitle().isEmpty() ? 0 : 1));
    QCOMPARE(untranslated(window, {QStringLiteral("A button")}).size(), untranslated(window, {}).size() - 1);
    QVERIFY(overlaps(window).isEmpty());
    button.setGeometry(20, 20, 100, 30);
    QCOMPARE(overlaps(window).size(), 1);
    QVERIFY(unreachable(window).isEmpty());
    button.move(150, 20);
    QCOMPARE(unreachable(window).size(), 1);
}

void TestWizardLayout::fits_data()
{
    addLookRows(pseudo);
}

void TestWizardLayout::fits()
{
    QFETCH(const Look, look);
    const LookInUse inUse(look);
    std::unique_ptr<WizardFixture> f;
    QSize room;
    for (qsizetype i = 0; i < scenes().size(); ++i) {
        const Scene &scene = scenes()[i];
        f = opened(i, std::move(f));
        QVERIFY2(f, scene.name);
        if (scene.begins == Begins::WhereTheOneBeforeEnds) {
            f->wizard.resize(room);
        } else {
            inUse.giveRoom(f->wizard);
            room = f->wizard.size();
        }
        const std::function<QStringList()> data = [&f] { return dataIn(*f); };
        const QStringList faults
            = misfits(f->wizard, inUse.smallScreen(), look.file == pseudo ? data : nullptr);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(scene.name) + u'\n' + faults.join(u'\n')));
        const QWidget *steps = f->driver.find("stepList");
        const QWidget *page = f->wizard.currentStepPage();
        QCOMPARE(
            steps->mapTo(&f->wizard, QPoint()).x() > page->mapTo(&f->wizard, QPoint()).x(), look.isMirrored);
    }
}

void TestWizardLayout::fitsInEveryFont_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("family");
    const QList<QByteArray> tried{
        "connect, addresses", "organization", "method", "confirm, repeat", "progress, refused", "done"};
    for (int i = 0; i < scenes().size(); ++i) {
        if (!tried.contains(QByteArray(scenes()[i].name)))
            continue;
        for (const QString &family : layoutFonts())
            QTest::addRow("%s, %s", scenes()[i].name, qPrintable(family)) << i << family;
    }
}

/// With names as long as Snyk's may be.
void TestWizardLayout::fitsInEveryFont()
{
    QFETCH(const int, index);
    QFETCH(const QString, family);
    const FontInUse font(family);
    const std::unique_ptr<WizardFixture> f = opened(index);
    QVERIFY(f);
    const QStringList faults = misfits(f->wizard, smallScreen);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

BTA_WINDOW_TEST(TestWizardLayout)
#include "tst_wizardlayout.moc"
