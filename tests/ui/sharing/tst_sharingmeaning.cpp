// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharingfixture.h"

#include "presenters/sharingtext.h"
#include "sharing/preview.h"
#include "support/testroom.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using ui::SharingPageId;

namespace {

/// What the ways mean, in the order in which they are compared: clients, rotation, leak, reach.
const QStringList meaningOfShare{QStringLiteral("One Broker client serves all of the organizations."),
    QStringLiteral("A rotation of the token touches all of them at once."),
    QStringLiteral("If the token leaks, all of them are concerned."),
    QStringLiteral("It works inside one group: the integration is cloned from one organization.")};
const QStringList meaningOfEach{QStringLiteral("Every organization needs a Broker client of its own."),
    QStringLiteral("Each token is rotated by itself, one after the other."),
    QStringLiteral("If a token leaks, one organization is concerned."),
    QStringLiteral("It works across groups. Each token gets a line on your list.")};

/// The labels of the page that say this, from top to bottom.
QList<const QLabel *> labelsOf(const SharingFixture &f, const QStringList &texts)
{
    QList<const QLabel *> found;
    for (const QLabel *label : f.find("howPage")->findChildren<QLabel *>()) {
        if (label->isVisible() && texts.contains(label->text()))
            found.append(label);
    }
    const auto top = [&f](const QLabel *label) { return label->mapTo(f.wizard.get(), QPoint()).y(); };
    std::sort(
        found.begin(), found.end(), [&top](const QLabel *a, const QLabel *b) { return top(a) < top(b); });
    return found;
}

QStringList textsOf(const QList<const QLabel *> &labels)
{
    QStringList texts;
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts;
}

} // namespace

/// What is said before anything is done: what the two ways mean, and how long it takes.
class TestSharingMeaning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBothWaysMean();
    void saysHowLongItTakes_data();
    void saysHowLongItTakes();
    void saysHowLongThisJobTakes();
    void saysHowLongASlowSnykTakes();
};

void TestSharingMeaning::saysWhatBothWaysMean()
{
    SharingFixture f;
    f.open(f.addSource());
    QVERIFY(f.signIn() && f.chooseAll() && f.waitFor(SharingPageId::How));
    // All of both is on the screen at once, side by side, whichever is chosen.
    for (const char *chosen : {"eachButton", "shareButton"}) {
        QVERIFY(f.click(chosen));
        const auto share = labelsOf(f, meaningOfShare);
        const auto each = labelsOf(f, meaningOfEach);
        QCOMPARE(textsOf(share), meaningOfShare);
        QCOMPARE(textsOf(each), meaningOfEach);
        for (const QLabel *left : share) {
            for (const QLabel *right : each)
                QVERIFY(left->mapTo(f.wizard.get(), left->rect().bottomRight()).x()
                    < right->mapTo(f.wizard.get(), QPoint()).x());
        }
    }
    // Whoever listens hears it at the way itself.
    const auto heard = [&f](const char *name) {
        return QAccessible::queryAccessibleInterface(f.find(name))->text(QAccessible::Description);
    };
    QCOMPARE(heard("shareButton"), meaningOfShare.join(QLatin1Char(' ')));
    QCOMPARE(heard("eachButton"), meaningOfEach.join(QLatin1Char(' ')));
}

void TestSharingMeaning::saysHowLongItTakes_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("words");
    // 1,900 of the 2,000 a minute that Snyk allows, as fast as Snyk is taken to answer.
    QTest::newRow("one") << 1 << 95 << QStringLiteral("about 1 second(s)");
    QTest::newRow("a thousand") << 1000 << 95 << QStringLiteral("about 33 second(s)");
    QTest::newRow("ten thousand") << 10000 << 95 << QStringLiteral("about 6 minute(s)");
    QTest::newRow("at half the pace") << 10000 << 50 << QStringLiteral("about 11 minute(s)");
    QTest::newRow("very many") << 300000 << 95 << QStringLiteral("about 3 hour(s)");
}

void TestSharingMeaning::saysHowLongItTakes()
{
    QFETCH(const int, calls);
    QFETCH(const int, percent);
    QFETCH(const QString, words);
    sharing::Preview preview;
    preview.toDo = preview.calls = calls;
    snyk::PaceLimits limits;
    limits.percent = percent;
    sharing::JobSpeed speed;
    speed.limits = limits;
    preview.duration = sharing::jobTime(speed, sharing::Way::Share, calls);
    QCOMPARE(ui::previewSummary(preview).constLast(), QStringLiteral("This takes %1.").arg(words));
    preview.toDo = preview.calls = 0;
    QVERIFY(!ui::previewSummary(preview).join(QLatin1Char(' ')).contains(QStringLiteral("This takes")));
}

/// On the page, of the job that is looked at, as fast as Snyk is asked with this API token.
void TestSharingMeaning::saysHowLongThisJobTakes()
{
    SharingFixture f;
    f.open(f.addSource());
    QVERIFY(f.signIn() && f.chooseAll() && f.preview());
    const auto lastLine = [&f] { return f.textOf("previewSummary").section(QLatin1Char('\n'), -1); };
    QCOMPARE(lastLine(), QStringLiteral("This takes about 1 second(s)."));
    snyk::PaceLimits limits;
    // So few that it can be told.
    limits.v1PerMinute = 2;
    limits.percent = 50;
    f.http.paceOf(sandbox::SandboxSnyk::sandboxApiToken()).setLimits(limits);
    auto *direct = f.find<QCheckBox>("switchDirectCheck");
    QVERIFY(direct);
    const int before = f.session().preview().calls;
    direct->setChecked(!direct->isChecked());
    const int calls = f.session().preview().calls;
    QVERIFY(calls > before && before > 0);
    QCOMPARE(lastLine(), QStringLiteral("This takes about %1 minute(s).").arg(calls));
    direct->setChecked(!direct->isChecked());
    QCOMPARE(lastLine(), QStringLiteral("This takes about %1 minute(s).").arg(before));
}

/// Tokens come few at a time: a Snyk that is slow, as it was while it was looked at, takes longer than its
/// limits say.
void TestSharingMeaning::saysHowLongASlowSnykTakes()
{
    SharingFixture f(60);
    f.open();
    QVERIFY(f.signIn() && f.chooseAll() && f.preview());
    snyk::Pace &pace = f.http.paceOf(sandbox::SandboxSnyk::sandboxApiToken());
    QVERIFY(pace.roundTrip().has_value());
    for (int i = 0; i < 200; ++i)
        pace.noteAnswer(std::chrono::seconds(6));
    f.session().setSwitchesDirect(false);
    const sharing::Preview &preview = f.session().preview();
    QVERIFY(preview.calls > 20);
    static const QRegularExpression words(QStringLiteral("This takes about (\\d+) second\\(s\\)\\.$"));
    const QString said = f.textOf("previewSummary");
    const int seconds = words.match(said).captured(1).toInt();
    // Each of eight at a time for six seconds.
    QVERIFY2(seconds >= preview.calls * 6 / 8 && seconds <= preview.calls * 6 / 4, qPrintable(said));
}

BTA_WINDOW_TEST(TestSharingMeaning)
#include "tst_sharingmeaning.moc"
