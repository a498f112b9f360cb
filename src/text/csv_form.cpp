// SPDX-License-Identifier: MPL-2.0
#include "text/csv_form.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <vector>

namespace provision {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kSample = 64 * 1024;
constexpr std::size_t kSampleLines = 100;
constexpr auto kUtf8Mark = "\xEF\xBB\xBF"sv;
constexpr auto kLittleMark = "\xFF\xFE"sv;
constexpr auto kBigMark = "\xFE\xFF"sv;

// What workbooks begin with: a package (.ods, .xlsx), an old .xls, and XML or HTML that calls itself a spreadsheet.
constexpr std::array kWorkbooks = {"PK\x03\x04"sv, "\xD0\xCF\x11\xE0"sv, "<?xml"sv, "<html"sv, "<HTML"sv, "<!DOCTYPE"sv};
constexpr std::array kOthers = {"%PDF"sv,
                                "{\\rtf"sv,
                                "\x89PNG"sv,
                                "\xFF\xD8\xFF"sv,
                                "GIF8"sv,
                                "\x7F"
                                "ELF"sv,
                                "MZ\x90"sv};

// What Windows-1252 has in 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<char32_t, 32> kWindows = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

constexpr char32_t kUnknown = 0xFFFD;

bool begins_with_any(std::string_view bytes, const auto& marks)
{
    return std::ranges::any_of(marks, [&](std::string_view mark) { return bytes.starts_with(mark); });
}

unsigned char byte_at(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

// How many bytes after the first a letter of UTF-8 has; nothing for a byte that begins none.
std::optional<std::size_t> bytes_behind(unsigned char first)
{
    if (first < 0x80) return 0;
    if (first >= 0xC2 && first < 0xE0) return 1;
    if (first >= 0xE0 && first < 0xF0) return 2;
    if (first >= 0xF0 && first < 0xF5) return 3;
    return {};
}

bool valid_utf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const auto behind = bytes_behind(byte_at(bytes, at));
        if (!behind || at + *behind >= bytes.size()) return false;
        for (std::size_t i = 1; i <= *behind; ++i)
            if ((byte_at(bytes, at + i) & 0xC0) != 0x80) return false;
        at += *behind + 1;
    }
    return true;
}

// Of the zero bytes of a UTF-16 text nearly all stand on one side of the letters.
std::optional<Encoding> utf16_without_mark(std::string_view bytes)
{
    const auto sample = bytes.substr(0, kSample);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t at = 0; at < sample.size(); ++at) zeros[at % 2] += sample[at] == '\0';
    const auto many = sample.size() / 4;
    if (zeros[1] > many && zeros[0] * 10 < zeros[1]) return Encoding::utf16_le;
    if (zeros[0] > many && zeros[1] * 10 < zeros[0]) return Encoding::utf16_be;
    return {};
}

void append(std::string& out, char32_t letter)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((letter >> shift) & 0x3F)); };
    if (letter < 0x80) {
        out += static_cast<char>(letter);
    } else if (letter < 0x800) {
        out += static_cast<char>(0xC0 | (letter >> 6));
        tail(0);
    } else if (letter < 0x10000) {
        out += static_cast<char>(0xE0 | (letter >> 12));
        tail(6), tail(0);
    } else {
        out += static_cast<char>(0xF0 | (letter >> 18));
        tail(12), tail(6), tail(0);
    }
}

std::string from_windows(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto byte = byte_at(bytes, at);
        const bool special = byte >= 0x80 && byte < 0xA0;
        const char32_t letter = special ? kWindows[byte - 0x80] : byte;
        append(out, special && letter == 0 ? kUnknown : letter);
    }
    return out;
}

std::string from_utf16(std::string_view bytes, bool little)
{
    const auto unit = [&](std::size_t at) -> char32_t {
        const char32_t one = byte_at(bytes, at);
        const char32_t two = byte_at(bytes, at + 1);
        return little ? (two << 8 | one) : (one << 8 | two);
    };
    std::string out;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        auto letter = unit(at);
        const bool high = letter >= 0xD800 && letter < 0xDC00;
        const char32_t low = high && at + 3 < bytes.size() ? unit(at + 2) : 0;
        if (low >= 0xDC00 && low < 0xE000) {
            letter = 0x10000 + ((letter - 0xD800) << 10) + (low - 0xDC00);
            at += 2;
        } else if (letter >= 0xD800 && letter < 0xE000) {
            letter = kUnknown;
        }
        append(out, letter);
    }
    return out;
}

std::string as_utf8(std::string_view bytes)
{
    const auto encoding = encoding_of(bytes);
    const auto without = [&](std::string_view mark) { return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes; };
    switch (encoding) {
    case Encoding::utf8: return std::string(without(kUtf8Mark));
    case Encoding::utf16_le: return from_utf16(without(kLittleMark), true);
    case Encoding::utf16_be: return from_utf16(without(kBigMark), false);
    case Encoding::windows_1252: break;
    }
    return from_windows(bytes);
}

// The line that Excel writes for itself: `sep=;`.
std::optional<char> take_told_separator(std::string& text)
{
    if (text.size() < 5 || !text.starts_with("sep=") || text[4] == '\n' || text[4] == '\r') return {};
    if (text.size() > 5 && text[5] != '\n' && text[5] != '\r') return {};
    const char told = text[4];
    const auto end = text.find('\n');
    text.erase(0, end == std::string::npos ? text.size() : end + 1);
    return told;
}

// How many fields the first lines have when the sign parts them.
std::vector<int> fields_of_lines(std::string_view text, char sign)
{
    std::vector<int> counts;
    int fields = 1;
    bool quoted = false;
    bool any = false;
    for (const char c : text.substr(0, kSample)) {
        if (c == '"') quoted = !quoted;
        if (!quoted && c == sign) ++fields;
        any = any || (c != '\n' && c != '\r');
        if (quoted || (c != '\n' && c != '\r') || !any) continue;
        counts.push_back(fields);
        if (counts.size() == kSampleLines) return counts;
        fields = 1;
        any = false;
    }
    if (any) counts.push_back(fields);
    return counts;
}

// How many lines have the commonest number of fields above one, then that number.
std::pair<int, int> agreement(std::string_view text, char sign)
{
    std::map<int, int> lines_by_fields;
    for (const int fields : fields_of_lines(text, sign))
        if (fields > 1) ++lines_by_fields[fields];
    std::pair<int, int> best{0, 0};
    for (const auto& [fields, lines] : lines_by_fields) best = std::max(best, {lines, fields});
    return best;
}

char separator_of(std::string_view text)
{
    char best = ',';
    auto most = agreement(text, best);
    // Names have commas in them and seldom one of the others, so those go first where both fit.
    for (const char sign : {';', '\t'})
        if (const auto agreed = agreement(text, sign); agreed >= most && agreed.first > 0) {
            best = sign;
            most = agreed;
        }
    return best;
}

}  // namespace

FileForm form_of(std::string_view bytes)
{
    if (bytes.find_first_not_of(" \t\r\n\0"sv) == bytes.npos) return FileForm::empty;
    if (begins_with_any(bytes, kWorkbooks)) return FileForm::workbook;
    if (begins_with_any(bytes, kOthers)) return FileForm::other;
    const bool wide = bytes.starts_with(kLittleMark) || bytes.starts_with(kBigMark) || utf16_without_mark(bytes);
    const auto sample = bytes.substr(0, kSample);
    if (!wide && sample.find('\0') != sample.npos) return FileForm::other;
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    const bool mark_alone = std::ranges::all_of(as_utf8(sample), blank);
    return mark_alone ? FileForm::empty : FileForm::text;
}

Encoding encoding_of(std::string_view bytes)
{
    if (bytes.starts_with(kUtf8Mark)) return Encoding::utf8;
    if (bytes.starts_with(kLittleMark)) return Encoding::utf16_le;
    if (bytes.starts_with(kBigMark)) return Encoding::utf16_be;
    if (const auto wide = utf16_without_mark(bytes)) return *wide;
    return valid_utf8(bytes) ? Encoding::utf8 : Encoding::windows_1252;
}

CsvText csv_text(std::string_view bytes)
{
    CsvText text{as_utf8(bytes)};
    const auto told = take_told_separator(text.utf8);
    text.separator = told ? *told : separator_of(text.utf8);
    return text;
}

}  // namespace provision
