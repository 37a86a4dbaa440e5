// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Tab through the buttons of a dialog, on desktops that lay them out otherwise. The order is that of every
// test with windows, see windowtest.cpp.

#include "support/testroom.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace broker;

namespace {

class DesktopStyle final : public QProxyStyle
{
public:
    explicit DesktopStyle(QDialogButtonBox::ButtonLayout layout)
        : QProxyStyle(QStringLiteral("fusion"))
        , m_layout(layout)
    { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override
    {
        return hint == SH_DialogButtonLayout ? m_layout
                                             : QProxyStyle::styleHint(hint, option, widget, returned);
    }

private:
    QDialogButtonBox::ButtonLayout m_layout;
};

using MakeButtons = std::function<QDialogButtonBox *()>;

QStringList asShown(const QDialog &dialog)
{
    QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    std::sort(buttons.begin(), buttons.end(), [&dialog](const QPushButton *a, const QPushButton *b) {
        return a->mapTo(&dialog, QPoint()).x() < b->mapTo(&dialog, QPoint()).x();
    });
    if (dialog.isRightToLeft())
        std::reverse(buttons.begin(), buttons.end());
    QStringList texts;
    for (const QPushButton *button : std::as_const(buttons))
        texts.append(button->text());
    return texts;
}

QStringList reached(QDialog &dialog, Qt::Key key)
{
    constexpr int mostStops = 10;
    QStringList texts;
    dialog.findChild<QLineEdit *>()->setFocus();
    for (int stop = 0; stop < mostStops; ++stop) {
        QTest::keyClick(dialog.windowHandle(), key);
        const auto *button = qobject_cast<QPushButton *>(dialog.focusWidget());
        if (!button)
            break;
        texts.append(button->text());
    }
    return texts;
}

} // namespace

Q_DECLARE_METATYPE(MakeButtons)

class TestButtonOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheScreen_data()
    {
        QTest::addColumn<QDialogButtonBox::ButtonLayout>("desktop");
        QTest::addColumn<MakeButtons>("make");
        using Box = QDialogButtonBox;
        const std::pair<const char *, MakeButtons> boxes[]{
            {"OK and Cancel", [] { return new Box(Box::Ok | Box::Cancel); }},
            {"Close, then another",
                [] {
                    auto *box = new Box(Box::Close);
                    box->addButton(QStringLiteral("Copy"), Box::ActionRole);
                    return box;
                }},
            {"made before the box",
                [] {
                    auto *own = new QPushButton(QStringLiteral("Import"));
                    auto *box = new Box(Box::Cancel);
                    box->addButton(own, Box::ActionRole);
                    return box;
                }},
            {"three",
                [] {
                    auto *box = new Box;
                    box->addButton(QStringLiteral("Close"), Box::RejectRole);
                    box->addButton(QStringLiteral("Copy"), Box::ActionRole);
                    box->addButton(QStringLiteral("Keep"), Box::AcceptRole);
                    return box;
                }},
        };
        const std::pair<const char *, QDialogButtonBox::ButtonLayout> desktops[]{{"GNOME", Box::GnomeLayout},
            {"KDE", Box::KdeLayout}, {"macOS", Box::MacLayout}, {"Windows", Box::WinLayout}};
        for (const auto &[desktop, layout] : desktops) {
            for (const auto &[name, make] : boxes)
                QTest::addRow("%s: %s", desktop, name) << layout << make;
        }
    }
    void isThatOfTheScreen()
    {
        QFETCH(const QDialogButtonBox::ButtonLayout, desktop);
        QFETCH(const MakeButtons, make);
        QApplication::setStyle(new DesktopStyle(desktop));
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QDialog dialog;
            dialog.setLayoutDirection(direction);
            auto *layout = new QVBoxLayout(&dialog);
            layout->addWidget(new QLineEdit);
            auto *box = make();
            layout->addWidget(box);
            look(dialog);
            // One that comes while the dialog is there.
            box->addButton(QStringLiteral("Send"), QDialogButtonBox::ActionRole);
            look(dialog);
            // Somebody changes to another desktop.
            QApplication::setStyle(new DesktopStyle(QDialogButtonBox::KdeLayout));
            look(dialog);
            QApplication::setStyle(new DesktopStyle(QDialogButtonBox::GnomeLayout));
            look(dialog);
        }
    }

private:
    static void look(QDialog &dialog)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCoreApplication::sendPostedEvents();
        const QStringList shown = asShown(dialog);
        QCOMPARE(reached(dialog, Qt::Key_Tab), shown);
        QStringList backwards = reached(dialog, Qt::Key_Backtab);
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(backwards, shown);
    }
};

BTA_WINDOW_TEST(TestButtonOrder)
#include "tst_buttonorder.moc"
