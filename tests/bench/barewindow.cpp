// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLabel>

/// The least a Qt Widgets program can be: what the assistant is measured against.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QLabel window(QStringLiteral("Bare window"));
    window.resize(800, 600);
    window.show();
    return QApplication::exec();
}
