#pragma once
// A message of any size that is never in memory: a header, then the same lines again and again.
#include "mail/message/Source.h"

#include <algorithm>

class LargeSource final : public mailworthy::message::Source
{
public:
    LargeSource(QByteArray header, qint64 bodySize)
        : m_header(std::move(header))
        , m_size(m_header.size() + bodySize)
    {
        for (int i = 0; i < 997; ++i)
            m_pattern += QByteArray("line  ") + QByteArray::number(i) + " \r\n";
    }
    mailworthy::Result<> rewind() override
    {
        m_position = 0;
        return {};
    }
    mailworthy::Result<qint64> read(char *buffer, qint64 max) override
    {
        const qint64 count = std::min(max, m_size - m_position);
        qint64 done = 0;
        while (done < count) {
            const bool inHeader = m_position < m_header.size();
            const qint64 at =
                inHeader ? m_position : (m_position - m_header.size()) % m_pattern.size();
            const QByteArray &from = inHeader ? m_header : m_pattern;
            const qint64 piece = std::min(count - done, from.size() - at);
            std::copy_n(from.constData() + at, piece, buffer + done);
            done += piece;
            m_position += piece;
        }
        return count;
    }

private:
    QByteArray m_header;
    QByteArray m_pattern;
    qint64 m_size;
    qint64 m_position = 0;
};
