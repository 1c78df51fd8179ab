#pragma once

#include "HssAssetStatistics/ErrorAnswer.h"

#include <cpprest/json.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <limits>
#include <memory>
#include <vector>

namespace hss {

/// All entries of a list, page by page: a page is fetched when its first entry is wanted. Iterate over it once.
///
///     Pager<PortStatisticResponseInfo> ports([&](int32_t limit, int32_t offset) {
///         return api.listPortStatistics(project, boost::none, boost::none, boost::none, limit, offset).get()->getDataList();
///     });
///     for (const auto& port : ports) ...
template<class Entry>
class Pager
{
public:
    using Page = std::vector<std::shared_ptr<Entry>>;
    using Fetch = std::function<Page(int32_t limit, int32_t offset)>;

    explicit Pager(Fetch fetch, int32_t limit = 100, int32_t offset = 0)
        : m_fetch(std::move(fetch)), m_limit(limit), m_offset(offset)
    {
    }

    class iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = std::shared_ptr<Entry>;
        using difference_type = std::ptrdiff_t;
        using pointer = const value_type*;
        using reference = const value_type&;

        explicit iterator(Pager* pager = nullptr) : m_pager(pager) {}
        reference operator*() const { return m_pager->m_page[m_pager->m_next]; }
        pointer operator->() const { return &**this; }
        iterator& operator++() { ++m_pager->m_next; return *this; }
        // Equal means: both at the end. Only here is a page fetched, so that nothing is fetched for an entry nobody wants.
        bool operator==(const iterator& other) const { return atEnd() == other.atEnd(); }
        bool operator!=(const iterator& other) const { return !(*this == other); }

    private:
        bool atEnd() const { return m_pager == nullptr || !m_pager->hasNext(); }
        Pager* m_pager;
    };

    iterator begin() { return iterator(this); }
    iterator end() { return iterator(); }

private:
    bool hasNext()
    {
        if (m_next < m_page.size()) return true;
        if (m_ended) return false;
        if (m_page.size() > size_t(std::numeric_limits<int32_t>::max() - m_offset))
        {
            throw api::BrokenAnswer("The list goes on beyond the largest offset, 2147483647.");
        }
        m_offset += int32_t(m_page.size());
        Page page = m_fetch(m_limit, m_offset);
        if (!page.empty() && same(page, m_page)) throw api::BrokenAnswer("The service sent the same page twice: it ignores offset.");
        m_ended = page.empty();
        m_page = std::move(page);
        m_next = 0;
        return !m_ended;
    }

    static bool same(const Page& a, const Page& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
            return x->toJson().serialize() == y->toJson().serialize();
        });
    }

    Fetch m_fetch;
    int32_t m_limit;
    int32_t m_offset;
    Page m_page;
    size_t m_next = 0;
    bool m_ended = false;
};

}
