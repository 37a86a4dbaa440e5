// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/manyrecords.h"
#include "records/paths.h"
#include "ui/shell/shell.h"

#include "models/recordmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <functional>

using namespace broker;
using namespace broker::test;

namespace {

/// Counts the paintings of one widget.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &widget)
        : m_widget(widget)
    {
        widget.installEventFilter(this);
    }

    /// Milliseconds from the beginning of `act` to the end of the next painting.
    double timeTo(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        m_painted = false;
        act();
        m_widget.update();
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    QWidget &m_widget;
    bool m_painted = false;
};

/// The longest time for which the event loop was not free.
class StallWatch final : public QObject
{
public:
    StallWatch()
    {
        m_timer.start();
        connect(&m_tick, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_timer.nsecsElapsed());
            m_timer.restart();
        });
        m_tick.start(0);
    }

    [[nodiscard]] double longest() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QElapsedTimer m_timer;
    QTimer m_tick;
    qint64 m_longest = 0;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

double pssInMiB()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The kernel gives such a file no size, so that its end is seen by reading only.
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void print(const char *what, double value, const char *unit = "ms")
{
    QTextStream(stdout) << QStringLiteral("  %1%2 %3\n")
                               .arg(QString::fromLatin1(what), -48)
                               .arg(value, 9, 'f', 1)
                               .arg(QString::fromLatin1(unit));
}

void run(int count, bool firstStart)
{
    Shell shell;
    const QString path = records::Paths::under(shell.dataFolder(), QString(), QString(), false).recordsFile;
    const QList<records::TokenRecord> records = manyRecords(count, samples::moment(), !firstStart);
    if (!writeRecords(path, records))
        qFatal("The records cannot be written.");
    if (!firstStart) {
        for (const records::TokenRecord &record : records)
            shell.keychain->put(record.key, samples::brokerToken().secret());
    }

    QElapsedTimer timer;
    timer.start();
    shell.window = std::make_unique<ui::MainWindow>(shell.composition, shell.services());
    shell.window->resize(1000, 660);
    shell.window->show();
    // The list is made after the window's first picture.
    QTreeView *list = nullptr;
    while (!list || list->model()->rowCount() == 0) {
        QCoreApplication::processEvents();
        list = shell.find<QTreeView>("recordTable");
    }
    PaintWatch watch(*list->viewport());
    const double untilThere = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    print("start to the list on the screen", untilThere + watch.timeTo([] {}));
    {
        const StallWatch stall;
        const QString summary = shell.find<QLabel>("boardSummary")->text();
        timer.restart();
        while (!shell.window->isStarted() || shell.keychain->count(FakeVault::Call::Presence) < 1)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        print("reminders", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        const auto asked = std::count_if(records.cbegin(), records.cend(),
            [](const auto &record) { return record.storage == records::Storage::Keychain; });
        while (shell.keychain->count(FakeVault::Call::Presence) < asked || shell.keychain->waiting() > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        print("keychain pass", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        print("longest stall of both", stall.longest());
    }

    QList<double> strokes;
    auto *filter = shell.find<QLineEdit>("filterText");
    for (const char key : {'p', 'a', 'y', 'm', 'e', 'n', 't', 's'})
        strokes.append(watch.timeTo([filter, key] { QTest::keyClick(filter, key); }));
    print("filter keystroke to repaint, first letter", strokes.constFirst());
    print("filter keystroke to repaint, median", median(strokes));
    print("filter keystroke to repaint, worst", *std::max_element(strokes.cbegin(), strokes.cend()));
    print("filter cleared", watch.timeTo([filter] { filter->clear(); }));

    QList<double> sorts;
    for (int column = 0; column < ui::RecordModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            sorts.append(watch.timeTo([list, column, order] { list->sortByColumn(column, order); }));
    }
    print("sorting, median of all columns", median(sorts));
    print("sorting, worst", *std::max_element(sorts.cbegin(), sorts.cend()));
    auto *group = shell.find<QComboBox>("groupChoice");
    print("grouping by organization", watch.timeTo([group] { group->setCurrentIndex(1); }));
    print("filter keystroke, grouped", watch.timeTo([filter] { QTest::keyClick(filter, 'p'); }));
    filter->clear();
    print("ungrouping", watch.timeTo([group] { group->setCurrentIndex(0); }));
    print("the window painted anew", watch.timeTo([&shell] { shell.window->repaint(); }));
    print("memory (PSS)", pssInMiB(), "MiB");
}

} // namespace

/// board-bench COUNT...: the window with that many records (more than none), one after the other.
/// board-bench --write COUNT FILE: only the records, as the program's file.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 3 && arguments.constFirst() == QLatin1String("--write")) {
        const auto records = manyRecords(arguments.at(1).toInt(), QDateTime::currentDateTimeUtc(), true);
        return writeRecords(arguments.at(2), records) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    for (const QString &count : std::as_const(arguments)) {
        QTextStream(stdout) << count << " records\n";
        run(count.toInt(), false);
        QTextStream(stdout) << count << " records, reminders not yet given, nothing in the keychain\n";
        run(count.toInt(), true);
    }
    return EXIT_SUCCESS;
}
