// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/heard.h"
#include "bench/measure.h"
#include "bench/pageserver.h"
#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "provisioning/provisionsession.h"
#include "snyk/qtnetworkhttp.h"
#include "snyk/region.h"
#include "support/samples.h"
#include "support/testworkspace.h"

#include "steps/stepwizard.h"
#include "wizard/organizationpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <optional>
#include <utility>

using namespace broker;
using namespace broker::test;

namespace {

constexpr int pageSize = 100;

struct Cost
{
    double elapsed = 0;
    double cpu = 0;
    double longestStall = 0;
    double firstRows = 0;
};

/// The least that anybody can do: one kept connection, one page after the other, nothing but the next cursor
/// looked at.
Cost plainClient(const HttpsUrl &api)
{
    QElapsedTimer timer;
    timer.start();
    const double cpu = cpuMilliseconds();
    QTcpSocket socket;
    socket.connectToHost(api.host(), static_cast<quint16>(api.url().port()));
    socket.waitForConnected();
    QByteArray cursor;
    while (true) {
        socket.write("GET /rest/orgs?version=2024-10-15&limit=100"
            + (cursor.isEmpty() ? QByteArray() : "&starting_after=" + cursor)
            + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QByteArray answer;
        qsizetype head = -1;
        qsizetype length = 0;
        while (head < 0 || answer.size() < head + 4 + length) {
            socket.waitForReadyRead();
            answer += socket.readAll();
            if (head < 0 && (head = answer.indexOf("\r\n\r\n")) >= 0) {
                const qsizetype at = answer.indexOf("Content-Length: ") + 16;
                length = answer.mid(at, answer.indexOf('\r', at) - at).toLongLong();
            }
        }
        const qsizetype next = answer.lastIndexOf("starting_after=");
        if (next < 0)
            break;
        cursor = answer.mid(next + 15, answer.indexOf('"', next) - next - 15);
    }
    return {milliseconds(timer), cpuMilliseconds() - cpu, 0, 0};
}

/// Like the wizard's, with one page.
class Window final : public ui::StepWizard
{
public:
    explicit Window(ui::ClipboardGuard &clipboard)
        : StepWizard(QStringLiteral("bench"), QStringLiteral("Bench"), {QStringLiteral("Organization")},
            &clipboard, nullptr)
    { }
    ~Window() override { deletePages(); }

    void add(ui::OrganizationPage *page) { addStepPage(0, 0, page); }
};

/// The page of the wizard, as it is, on the real network code.
class Page final
{
public:
    explicit Page(const HttpsUrl &api)
        : m_http({})
        , m_data(m_http)
        , m_clipboard(*QGuiApplication::clipboard())
        , m_opener([](const QUrl &) { return false; })
        , m_session(m_data.workspace)
    {
        m_session.access().check(snyk::regionForApi(api), samples::apiToken());
        while (!m_session.session())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_page = new ui::OrganizationPage({m_session, {m_clipboard, m_opener, std::nullopt}});
        m_window.add(m_page);
        m_window.resize(900, 640);
    }

    Cost load()
    {
        const auto &directory = m_session.organizations();
        QElapsedTimer timer;
        timer.start();
        Cost cost;
        // Asks for the first page as well; the window itself is not what is measured.
        m_window.show();
        if (!QTest::qWaitForWindowExposed(&m_window))
            qFatal("No window is shown.");
        const double cpu = cpuMilliseconds();
        double before = cpu;
        while (directory.state() != organizations::LoadState::Complete) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (cost.firstRows <= 0 && list().model()->rowCount() > 0)
                cost.firstRows = milliseconds(timer);
            // In CPU time: waiting for the network is no stall, nor is what others do on this machine.
            const double now = cpuMilliseconds();
            cost.longestStall = std::max(cost.longestStall, now - before);
            before = now;
        }
        cost.elapsed = milliseconds(timer);
        cost.cpu = cpuMilliseconds() - cpu;
        QCoreApplication::processEvents();
        if (list().model()->rowCount() != directory.organizations().size())
            qFatal("Rows are missing.");
        return cost;
    }

    /// Each letter of the text, and its way back: from the key to the end of the painting, in CPU time.
    QList<double> type(const QString &text)
    {
        QList<double> strokes;
        const auto stroke = [&](auto key) {
            const double before = cpuMilliseconds();
            QTest::keyClick(&search(), key);
            list().viewport()->repaint();
            strokes.append(cpuMilliseconds() - before);
            QCoreApplication::processEvents();
        };
        for (const QChar letter : text)
            stroke(letter.toLatin1());
        for (int i = 0; i < text.size(); ++i)
            stroke(Qt::Key_Backspace);
        return strokes;
    }

    [[nodiscard]] int count() { return static_cast<int>(m_session.organizations().organizations().size()); }

private:
    [[nodiscard]] QTreeView &list() const
    {
        return *m_page->findChild<QTreeView *>(QStringLiteral("organizationList"));
    }
    [[nodiscard]] QLineEdit &search() const
    {
        return *m_page->findChild<QLineEdit *>(QStringLiteral("organizationSearch"));
    }

    snyk::QtNetworkHttp m_http;
    TestWorkspace m_data;
    ui::ClipboardGuard m_clipboard;
    ui::UrlOpener m_opener;
    provisioning::ProvisionSession m_session;
    Window m_window{m_clipboard};
    ui::OrganizationPage *m_page = nullptr;
};

void run(int organizations, std::chrono::milliseconds latency, bool tellsGroups)
{
    static bool isFirst = true;
    const int pages = (organizations + pageSize - 1) / pageSize;
    PageServer server({organizations, 4, latency, tellsGroups});
    title(QStringLiteral("%1 organizations, %2 ms a page, %3")
              .arg(organizations)
              .arg(latency.count())
              .arg(tellsGroups ? QStringLiteral("groups are told") : QStringLiteral("groups are not told")));
    const Cost plain = plainClient(server.api());
    const double memory = pssInKiB();
    Page page(server.api());
    const Cost cost = page.load();
    if (page.count() != organizations)
        qFatal("The list is not complete.");
    print("plain client, one page after the other", plain.elapsed, "ms");
    print("the page, to the complete list", cost.elapsed, "ms");
    const double ratio = cost.elapsed / plain.elapsed;
    if (latency.count() == 0)
        print("of that", ratio);
    else
        print("of that", ratio, "", Goal::AtMost, tellsGroups ? 0.5 : 1.05);
    // They come with the first answer: before a second one could.
    constexpr double lessThanTwo = 1.99;
    if (latency.count() > 0)
        print("the page, to its first rows: round trips", cost.firstRows / double(latency.count()), "",
            Goal::AtMost, lessThanTwo);
    print("CPU of the window's thread for each page", cost.cpu / pages, "ms", Goal::AtMost, 1);
    print("plain client, the same", plain.cpu / pages, "ms");
    print("longest turn of the event loop (CPU)", cost.longestStall, "ms", Goal::AtMost, 50);
    const QList<double> strokes = page.type(QStringLiteral("team 0042 of 1"));
    print("keystroke to repaint, median (CPU)", percentile(strokes, 50), "ms");
    print("keystroke to repaint, 99th percentile (CPU)", percentile(strokes, 99), "ms", Goal::AtMost, 16);
    // What an earlier list has left behind is used again.
    if (std::exchange(isFirst, false))
        print("memory for each organization (PSS)", (pssInKiB() - memory) / organizations, "KiB");
}

/// What the first window of a program costs whatever it shows: fonts, styles and libraries.
void warmUp()
{
    PageServer server({300, 4, std::chrono::milliseconds(0), true});
    Page page(server.api());
    page.load();
    page.type(QStringLiteral("team"));
}

} // namespace

/// org-bench [--heard] [COUNT [LATENCY]]: the organization list, beside the least that anybody can do.
/// --heard: with a screen reader on, which takes a desktop.
int main(int argc, char *argv[])
{
    listenIfAsked(argc, argv);
    const QApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const bool isHeard = arguments.removeAll(QLatin1String("--heard")) > 0;
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 10000;
    const std::chrono::milliseconds latency(arguments.size() > 2 ? arguments.at(2).toInt() : 50);
    std::optional<Heard> heard;
    if (isHeard) {
        title(QStringLiteral("With a screen reader on:"));
        heard.emplace();
    }
    warmUp();
    run(count, latency, true);
    if (!isHeard) {
        run(count, latency, false);
        run(count, std::chrono::milliseconds(0), false);
    }
    print("goals that were missed", missedGoals());
    return EXIT_SUCCESS;
}
