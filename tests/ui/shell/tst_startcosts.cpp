// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What a start does not do: counted and looked up, never timed.

#include "shell.h"

#include "app/rotation/rotationsamples.h"
#include "records/paths.h"
#include "support/await.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QResource>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstring>
#endif

using namespace broker;
using namespace broker::test;

class TestStartCosts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loadsNoTlsLibraryBeforeTheFirstRequest();
    void copiesNoTexts();
    void readsEachJournalOnce_data();
    void readsEachJournalOnce();
};

namespace {

#ifdef Q_OS_LINUX

/// How often each file of some folders is opened, by whomever; the folder itself under the name ".".
class OpenedFiles final
{
    Q_DISABLE_COPY_MOVE(OpenedFiles)

public:
    explicit OpenedFiles(const QStringList &folders)
    {
        for (const QString &folder : folders)
            m_isWatching = ::inotify_add_watch(m_handle, QFile::encodeName(folder).constData(), IN_OPEN) >= 0
                && m_isWatching;
    }
    ~OpenedFiles() { ::close(m_handle); }

    [[nodiscard]] bool isWatching() const { return m_isWatching; }

    [[nodiscard]] QMap<QString, int> counts()
    {
        std::array<char, 65536> bytes{};
        while (true) {
            const ssize_t size = ::read(m_handle, bytes.data(), bytes.size());
            for (ssize_t at = 0; at < size;) {
                inotify_event event{};
                std::memcpy(&event, bytes.data() + at, sizeof event);
                const char *name = bytes.data() + at + sizeof event;
                ++m_counts[event.len > 0 ? QFile::decodeName(name) : QStringLiteral(".")];
                at += static_cast<ssize_t>(sizeof event + event.len);
            }
            if (size <= 0)
                return m_counts;
        }
    }

private:
    int m_handle = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    bool m_isWatching = m_handle >= 0;
    QMap<QString, int> m_counts;
};

/// Parts of the names of what is mapped into this process.
[[nodiscard]] bool isMapped(const QByteArray &name)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(name);
}

#endif

} // namespace

void TestStartCosts::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux tells which libraries are loaded and which files are opened.");
#endif
}

void TestStartCosts::loadsNoTlsLibraryBeforeTheFirstRequest()
{
#ifdef Q_OS_LINUX
    // The machine's own parts, in a home of their own.
    const QTemporaryDir home;
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        QVERIFY(qputenv(name, QFile::encodeName(home.filePath(QString::fromLatin1(name)))));
    ui::Composition composition(ui::Environment::ofThisMachine(), QString());
    int tlsQuestions = 0;
    ui::ClipboardGuard guard(*QGuiApplication::clipboard());
    const ui::UrlOpener opener([] { return false; });
    ui::MainWindow window(composition,
        {guard, opener, [](const ui::WizardRequest &, QWidget &) { return nullptr; },
            [&tlsQuestions] {
                ++tlsQuestions;
                return std::nullopt;
            },
            std::nullopt});
    window.show();
    QTRY_VERIFY(window.isStarted());
    QTest::qWait(50);
    QCOMPARE(tlsQuestions, 0);
    QVERIFY(!isMapped("libssl"));
    QVERIFY(!isMapped("libqopensslbackend"));

    // Nobody listens there.
    snyk::HttpRequest request;
    request.url = QUrl(QStringLiteral("https://127.0.0.1:9/"));
    QVERIFY(await(composition.current().http.send(request, {})));
    QCOMPARE(tlsQuestions, 1);
    QVERIFY(isMapped("libssl"));
#endif
}

void TestStartCosts::copiesNoTexts()
{
    // What is compressed is unpacked as a whole, into memory of its own.
    for (const char *name : {":/i18n/broker-token-assistant_de.qm", ":/i18n/broker-token-assistant_en.qm"}) {
        const QResource texts(QString::fromLatin1(name));
        QVERIFY(texts.isValid());
        QCOMPARE(texts.compressionAlgorithm(), QResource::NoCompression);
    }
}

void TestStartCosts::readsEachJournalOnce_data()
{
    QTest::addColumn<bool>("practice");
    QTest::newRow("the real list") << false;
    QTest::newRow("practice mode") << true;
}

void TestStartCosts::readsEachJournalOnce()
{
#ifdef Q_OS_LINUX
    QFETCH(bool, practice);
    Shell shell;
    const auto paths = records::Paths::under(
        shell.dataFolder(), shell.folder.filePath(QStringLiteral("config")), QString(), practice);
    // As an earlier run left them.
    const RecordId planned = RecordId::create();
    const records::Operation operation{OperationId::create(), records::OperationKind::EnableBroker,
        records::OperationStage::Unknown, samples::target(), planned, samples::brokerKey(planned),
        records::Origin::Generated, practice, samples::moment()};
    QVERIFY(records::Journal(paths.journalFolder).begin(operation));
    rotation::Rotation rotation = samples::rotationAt(rotation::Stage::Deployed);
    rotation.practice = practice;
    QVERIFY(rotation::RotationJournal(paths.rotationFolder).save(rotation));
    if (practice)
        shell.composition.enterPractice();

    OpenedFiles opened({paths.journalFolder, paths.rotationFolder});
    QVERIFY(opened.isWatching());
    QVERIFY(shell.start());
    if (practice) {
        // The practice Snyk and its client are made now, and take up what the last run left.
        (void)shell.composition.current().http.send({}, {});
        (void)shell.composition.clients().get({}, {});
    }
    QTest::qWait(50);
    QVERIFY(shell.bar("recoveryBar").hasMessage());
    const QMap<QString, int> expected{{QStringLiteral("."), 2},
        {operation.id.toString() + QLatin1String(".json"), 1},
        {rotation.id.toString() + QLatin1String(".json"), 1}};
    QCOMPARE(opened.counts(), expected);
#endif
}

BTA_WINDOW_TEST(TestStartCosts)
#include "tst_startcosts.moc"
