// SPDX-License-Identifier: MPL-2.0
#include "office/request.hxx"

#include "office/convert.hxx"

#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/util/Date.hpp>
#include <osl/time.h>

#include <algorithm>

namespace provision {
namespace {

using css::uno::Any;

const Any* find(const DispatchArguments& arguments, const char* name)
{
    const auto found =
        std::find_if(arguments.begin(), arguments.end(), [&](const auto& argument) { return argument.Name.equalsAscii(name); });
    return found == arguments.end() ? nullptr : &found->Value;
}

Date date_by_the_clock()
{
    TimeValue world{};
    TimeValue local{};
    oslDateTime day{};
    if (!osl_getSystemTime(&world) || !osl_getLocalTimeFromSystemTime(&world, &local) ||
        !osl_getDateTimeFromTimeValue(&local, &day))
        throw BadRequest("This computer's clock could not be read. Give the date as the argument Today.");
    return {std::chrono::year{day.Year}, std::chrono::month{day.Month}, std::chrono::day{day.Day}};
}

std::optional<Date> date_in(const Any& value)
{
    css::util::Date day;
    rtl::OUString text;
    if (value >>= text) return iso_date(to_utf8(text));
    if (!(value >>= day)) return std::nullopt;
    const Date date{std::chrono::year{day.Year}, std::chrono::month{day.Month}, std::chrono::day{day.Day}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

Date read_today(const DispatchArguments& arguments)
{
    const Any* value = find(arguments, "Today");
    if (!value) return date_by_the_clock();
    if (const auto date = date_in(*value)) return *date;
    throw BadRequest("Today names no date. Give a date such as 2026-11-21.");
}

bool read_yes_or_no(const DispatchArguments& arguments, const char* name)
{
    const Any* value = find(arguments, name);
    bool yes = false;
    if (value && !(*value >>= yes)) throw BadRequest(name + std::string(" is neither true nor false. Give one of the two."));
    return yes;
}

std::optional<std::string> read_url(const DispatchArguments& arguments)
{
    const Any* value = find(arguments, "URL");
    if (!value) return std::nullopt;
    rtl::OUString url;
    if (!(*value >>= url) || url.isEmpty())
        throw BadRequest("URL names no file. Give it as text, such as file:///home/me/pupils.csv.");
    return to_utf8(url);
}

// A name that a command asks for; `otherwise` says what to give instead of nothing.
std::optional<std::string> read_name(const DispatchArguments& arguments, const char* argument, const char* otherwise)
{
    const Any* value = find(arguments, argument);
    if (!value) return std::nullopt;
    rtl::OUString name;
    if (!(*value >>= name) || name.trim().isEmpty())
        throw BadRequest(argument + std::string(" names nothing. Give ") + otherwise + ".");
    return to_utf8(name);
}

std::optional<std::vector<std::string>> read_sheets(const DispatchArguments& arguments)
{
    const Any* value = find(arguments, "Sheets");
    if (!value) return std::nullopt;
    rtl::OUString one;
    if (*value >>= one) return std::vector{to_utf8(one)};
    css::uno::Sequence<rtl::OUString> names;
    if (!(*value >>= names))
        throw BadRequest("Sheets is no list of sheet names. Give the names as text, or leave it out for all sheets.");
    std::vector<std::string> sheets;
    for (const auto& name : names) sheets.push_back(to_utf8(name));
    return sheets;
}

}  // namespace

bool asks_silence(const DispatchArguments& arguments)
{
    const Any* value = find(arguments, "Silent");
    bool silent = false;
    // A caller that writes Silent in some way of its own is a script, too: no dialog may wait for it.
    return value && (!(*value >>= silent) || silent);
}

Arguments read_arguments(const DispatchArguments& arguments)
{
    return {.today = read_today(arguments),
            .silent = read_yes_or_no(arguments, "Silent"),
            .sheets = read_sheets(arguments),
            .in_place = read_yes_or_no(arguments, "InPlace"),
            .url = read_url(arguments),
            .template_name = read_name(arguments, "Template", "the name of a template as text, such as primary"),
            .provision = read_name(arguments, "Provision", "the name of an entry of the library as text, such as Toe by Toe"),
            .put_back = read_yes_or_no(arguments, "PutBack"),
            .comment = read_yes_or_no(arguments, "Comment"),
            .next_year = read_yes_or_no(arguments, "NextYear"),
            .year_given = find(arguments, "NextYear") != nullptr};
}

}  // namespace provision
