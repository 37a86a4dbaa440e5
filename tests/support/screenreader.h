// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace broker::test {

/// One object of a program on the accessibility bus, asked anew each time. What has gone has no name, no role
/// and no states.
class Accessible final
{
public:
    Accessible() = default;
    Accessible(const QDBusConnection &bus, QString service, QString path);

    [[nodiscard]] bool isNull() const { return m_path.isEmpty(); }
    /// Its own, or else that of the label that leads to it.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString role() const;
    /// What is typed in it.
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<double> value() const;
    [[nodiscard]] std::optional<double> maximum() const;
    [[nodiscard]] bool isShowing() const;
    [[nodiscard]] bool isEnabled() const;
    [[nodiscard]] bool isChecked() const;
    /// Of what is no row. A row says so whenever it is the current one of its list, wherever the keyboard is.
    [[nodiscard]] bool isFocused() const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QList<Accessible> children() const;
    [[nodiscard]] Accessible parent() const;
    /// The list of a row; anything else itself.
    [[nodiscard]] Accessible holder() const;
    /// All that is said of it, for whoever reads why a test has failed.
    [[nodiscard]] QString spoken() const;

    friend bool operator==(const Accessible &a, const Accessible &b)
    {
        return a.m_service == b.m_service && a.m_path == b.m_path;
    }

private:
    [[nodiscard]] QVariant answer(
        const char *interface, const char *method, const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant property(const char *interface, const char *name) const;
    [[nodiscard]] bool hasState(int number) const;

    QDBusConnection m_bus{QString()};
    QString m_service;
    QString m_path;
};

/// Hears what a screen reader hears and presses the keys that its user presses: over the accessibility bus
/// of this session, in whatever program has the keyboard. Nothing is looked up inside a program.
class ScreenReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenReader)

public:
    ScreenReader();
    ~ScreenReader() override;

    /// Tells the desktop that a screen reader runs, as one does, before the program is started. False where
    /// there is no accessibility bus.
    [[nodiscard]] bool start();

    /// "Ctrl+Shift+N", "Tab", "Alt+G"; as QKeySequence has them.
    void press(const QString &keys);
    /// Letters, digits and what else is typed without Shift.
    void type(const QString &text);

    /// What was last told to have the keyboard: a row, where it is in a list.
    [[nodiscard]] const Accessible &focused() const noexcept { return m_focused; }
    [[nodiscard]] const Accessible &window() const noexcept { return m_window; }
    /// Notifications since the last `forget`, in order.
    [[nodiscard]] const QStringList &said() const noexcept { return m_said; }
    void forget() { m_said.clear(); }

    /// What the window shows, without the rows of lists: all of them with this role.
    [[nodiscard]] QList<Accessible> all(const QString &role) const;
    /// The one with this role whose name, or whose label, has this text in it.
    [[nodiscard]] Accessible find(const QString &role, const QString &text) const;

    /// Each waits for that; `situation` says why it has not come.
    [[nodiscard]] bool waitForWindow(const QString &title) const;
    [[nodiscard]] bool waitForFocus(const QString &name) const;
    [[nodiscard]] bool waitToHear(const QString &text) const;
    [[nodiscard]] bool waitFor(const QString &role, const QString &text) const;
    /// Presses the key until what has this name is reached, and of a table a row; false after one round.
    [[nodiscard]] bool reach(const QString &name, const QString &key = QStringLiteral("Tab"));
    /// All that there is to hear now.
    [[nodiscard]] QString situation() const;

private Q_SLOTS:
    void onObjectEvent(const QDBusMessage &event);
    void onWindowEvent(const QDBusMessage &event);

private:
    void hearNotification(const QString &service, const QString &path);
    void synthesize(int code, const QString &text, uint kind);
    /// Nothing while what was told has not got the keyboard any more, and no other was told yet.
    [[nodiscard]] Accessible keyboardHolder() const;

    QDBusConnection m_bus;
    Accessible m_focused;
    Accessible m_window;
    QStringList m_said;
};

/// Keys that were pressed in this process itself, by QTest, while a screen reader is on: waits until the
/// registry has answered for all of them. Qt asks it about each key, and keeps a copy that it sends on with
/// the answer; one whose window is gone by then is never freed. So ask before a window goes. False when
/// nobody answers.
[[nodiscard]] bool keysAreAnswered();

} // namespace broker::test
