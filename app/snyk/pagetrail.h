// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

namespace broker::snyk {

/// The pages of one list as they follow each other. A list that leads back to a page it has had, or that
/// never comes to an end, is noticed here: whoever loads the list would never be done.
class PageTrail final
{
public:
    enum class Next {
        Nothing, ///< that was the last page
        Page,
        Endless, ///< in circles, or more pages than anybody has; the list is not complete
    };

    explicit PageTrail(int mostPages)
        : m_mostPages(mostPages)
    { }

    /// To be asked once for each page that has come, with the cursor that it names.
    [[nodiscard]] Next after(const QString &cursor)
    {
        if (cursor.isEmpty())
            return Next::Nothing;
        if (m_cursors.contains(cursor) || m_cursors.size() + 1 >= m_mostPages)
            return Next::Endless;
        m_cursors.insert(cursor);
        return Next::Page;
    }

private:
    int m_mostPages;
    QSet<QString> m_cursors;
};

} // namespace broker::snyk
