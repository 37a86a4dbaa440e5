// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Against the settings of the account that runs it, which are put back.

#include "platform/appearance.h"
#include "platform/systemcolours.h"
#include "platform/theme.h"
#include "support/testroom.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace broker::ui;

namespace {

const QString modeKey
    = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize");
const QString accentKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\DWM");

/// A number in the registry for as long as it lives, and then the one from before.
class Number final
{
public:
    Number(const QString &key, const QString &name)
        : m_key(key, QSettings::NativeFormat)
        , m_name(name)
        , m_before(m_key.value(name))
    { }
    ~Number()
    {
        if (m_before.isValid())
            m_key.setValue(m_name, m_before);
        else
            m_key.remove(m_name);
    }
    Q_DISABLE_COPY_MOVE(Number)

    void set(uint number)
    {
        m_key.setValue(m_name, number);
        m_key.sync();
    }

private:
    QSettings m_key;
    QString m_name;
    QVariant m_before;
};

} // namespace

class TestSystemColours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheUserAtOnce()
    {
        Number lightApps(modeKey, QStringLiteral("AppsUseLightTheme"));
        lightApps.set(1);
        AppearanceSwitch appearance(*qApp);
        QVERIFY(!isDark(QApplication::palette()));
        // Qt's own for Windows is light whatever the user chose.
        QCOMPARE(QApplication::style()->objectName(), QStringLiteral("fusion"));
        lightApps.set(0);
        QTRY_VERIFY(isDark(QApplication::palette()));
        lightApps.set(1);
        QTRY_VERIFY(!isDark(QApplication::palette()));
    }

    void whatWasChosenHereCountsMore()
    {
        Number lightApps(modeKey, QStringLiteral("AppsUseLightTheme"));
        lightApps.set(0);
        AppearanceSwitch appearance(*qApp);
        appearance.apply(Appearance::Light);
        QVERIFY(!isDark(QApplication::palette()));
        const SystemColours colours;
        QSignalSpy changed(&colours, &SystemColours::changed);
        lightApps.set(1);
        QTRY_VERIFY(!changed.isEmpty());
        lightApps.set(0);
        QTRY_VERIFY(changed.size() > 1);
        QVERIFY(!isDark(QApplication::palette()));
    }

    void selectsInTheUsersColour()
    {
        Number accent(accentKey, QStringLiteral("AccentColor"));
        accent.set(0xff9c3bb8); // alpha, blue, green, red
        AppearanceSwitch appearance(*qApp);
        QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor(0xb8, 0x3b, 0x9c));
        accent.set(0xff2f6b10);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Highlight), QColor(0x10, 0x6b, 0x2f));
    }
};

BTA_WINDOW_TEST(TestSystemColours)
#include "tst_systemcolours.moc"
