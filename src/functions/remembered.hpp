// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace provision {

/// What texts were read as. The cells of a column repeat a few texts, and to read one takes longer than to find it again. What is
/// read depends on the text alone, so no answer does on what was asked before. May be called from several threads.
template <class Value>
class Remembered {
public:
    /// The value of the text, by `read` where it was not asked for before.
    template <class Read>
    Value value(std::string_view typed, Read read)
    {
        if (typed.size() > kLongest) return read(typed);
        std::string key(typed);
        {
            const std::scoped_lock lock(mutex_);
            if (const auto known = values_.find(key); known != values_.end()) return known->second;
        }
        Value value = read(typed);
        const std::scoped_lock lock(mutex_);
        if (values_.size() >= kMost) values_.clear();
        values_.insert_or_assign(std::move(key), value);
        return value;
    }

private:
    static constexpr std::size_t kLongest = 500;
    static constexpr std::size_t kMost = 2000;  // more than a county's maps have; texts that never repeat begin it anew

    std::mutex mutex_;
    std::unordered_map<std::string, Value> values_;
};

}  // namespace provision
