// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/filetext.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::FileText)
};

} // namespace

QString unreadFileText(const UnreadFile &file)
{
    return file.isInTime ? file.error.detail : Texts::tr("The drive that it is on does not answer.");
}

} // namespace broker::ui
