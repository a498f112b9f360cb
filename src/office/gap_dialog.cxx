// SPDX-License-Identifier: MPL-2.0
#include "office/gap_dialog.hxx"

#include "office/convert.hxx"
#include "office/dialog_parts.hxx"

#include <com/sun/star/util/Date.hpp>

#include <algorithm>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;

constexpr std::string_view kGoAhead = "~Analyse";
constexpr std::size_t kDown = 12;  // ticks below each other before a further column begins
constexpr int kWidth = 250;
constexpr int kColumn = 130;
constexpr int kRow = 12;
constexpr int kField = 14;
constexpr int kLabel = 60;

css::util::Date date_of(const Date& date)
{
    return {static_cast<sal_uInt16>(static_cast<unsigned>(date.day())),
            static_cast<sal_uInt16>(static_cast<unsigned>(date.month())), static_cast<sal_Int16>(static_cast<int>(date.year()))};
}

std::string tab_name(std::size_t tab)
{
    return "sheet" + std::to_string(tab);
}

class GapDialog {
public:
    GapDialog(const Reference<css::uno::XComponentContext>& context, const GapQuestion& question)
        : question_(question), parts_(context, "Analyse gaps", {.width = kWidth, .height = 100})
    {
        add_sheets();
        add_day_and_year();
        parts_.add_buttons(std::string(kGoAhead));
    }

    std::optional<GapQuestion> run(const Reference<css::awt::XWindowPeer>& parent)
    {
        lay_out();
        parts_.open(parent);
        parts_.centre_over(parent);
        if (parts_.window()->execute() != 1) return std::nullopt;
        return answer();
    }

private:
    static constexpr const char* kDay = "As things stand ~on";
    static constexpr const char* kThisYear = "~This year";
    static constexpr const char* kNextYear = "~Next year: everybody a year on";

    void add_words(const char* name, const std::string& words)
    {
        parts_.add(name, "FixedText", {{"Label", Any(to_ustring(words))}, {"MultiLine", Any(true)}, {"NoLabel", Any(true)}});
    }

    // A sheet's name may have the sign of access keys in it, which would be taken for one.
    void add_sheets()
    {
        add_words("heading", "Sheets to read");
        for (std::size_t i = 0; i < question_.sheets.size(); ++i) {
            auto name = question_.sheets[i].sheet;
            std::ranges::replace(name, '~', '-');
            parts_.add(tab_name(i), "CheckBox",
                       {{"Label", Any(to_ustring(name))}, {"State", Any(static_cast<sal_Int16>(question_.sheets[i].ticked))}});
        }
        if (!question_.remark.empty()) add_words("remark", question_.remark);
    }

    void add_day_and_year()
    {
        parts_.add("day label", "FixedText", {{"Label", Any(to_ustring(kDay))}});
        parts_.add("day", "DateField",
                   {{"Date", Any(date_of(question_.today))},
                    {"Dropdown", Any(true)},
                    {"Spin", Any(false)},
                    {"DateFormat", Any(sal_Int16{7})},  // day, month and year, in whatever language the office is
                    {"Tabstop", Any(true)}});
        const auto state = [](bool on) { return Any(static_cast<sal_Int16>(on)); };
        parts_.add("this", "RadioButton", {{"Label", Any(to_ustring(kThisYear))}, {"State", state(!question_.next_year)}});
        parts_.add("next", "RadioButton", {{"Label", Any(to_ustring(kNextYear))}, {"State", state(question_.next_year)}});
    }

    int place_sheets(int top, int width)
    {
        const auto count = question_.sheets.size();
        const auto columns = columns_of_ticks();
        const auto down = std::max<std::size_t>(1, (count + columns - 1) / columns);
        const int share = width / static_cast<int>(columns);
        for (std::size_t i = 0; i < count; ++i)
            parts_.place(tab_name(i), {.x = kMargin + share * static_cast<int>(i / down),
                                       .y = top + kRow * static_cast<int>(i % down),
                                       .width = share - kMargin,
                                       .height = kRow - 1});
        return top + kRow * static_cast<int>(down);
    }

    std::size_t columns_of_ticks() const { return std::clamp<std::size_t>((question_.sheets.size() + kDown - 1) / kDown, 1, 4); }

    void lay_out()
    {
        const int window = std::max(kWidth, static_cast<int>(columns_of_ticks()) * kColumn + 2 * kMargin);
        const int width = window - 2 * kMargin;
        parts_.place("heading", {.x = kMargin, .y = kMargin, .width = width, .height = kLine});
        int top = place_sheets(kMargin + kLine + 3, width) + 2;
        if (!question_.remark.empty()) {
            const int height = (kLine + 1) * static_cast<int>(lines_in(question_.remark, width));
            parts_.place("remark", {.x = kMargin, .y = top, .width = width, .height = height});
            top += height + 2;
        }
        top += kMargin;
        parts_.place("day label", {.x = kMargin, .y = top + 3, .width = kLabel, .height = kLine});
        parts_.place("day", {.x = kMargin + kLabel, .y = top, .width = 70, .height = kField});
        top += kField + kMargin;
        for (const auto* name : {"this", "next"}) {
            parts_.place(name, {.x = kMargin, .y = top, .width = width, .height = kRow - 1});
            top += kRow;
        }
        const Box size{.width = window, .height = top + 2 * kMargin + kButton};
        parts_.resize(size);
        parts_.place_buttons(size, kGoAhead);
    }

    bool on(const std::string& name) const
    {
        sal_Int16 state = 0;
        parts_.value(name, "State") >>= state;
        return state == 1;
    }

    // A field without a date leaves the day as it was offered.
    GapQuestion answer() const
    {
        auto answer = question_;
        for (std::size_t i = 0; i < answer.sheets.size(); ++i) answer.sheets[i].ticked = on(tab_name(i));
        answer.next_year = on("next");
        css::util::Date day;
        if (parts_.value("day", "Date") >>= day) {
            const Date date{std::chrono::year{day.Year}, std::chrono::month{day.Month}, std::chrono::day{day.Day}};
            if (date.ok()) answer.today = date;
        }
        return answer;
    }

    const GapQuestion& question_;
    DialogParts parts_;
};

}  // namespace

std::optional<GapQuestion> ask_in_dialog(const Reference<css::uno::XComponentContext>& context,
                                         const Reference<css::awt::XWindowPeer>& parent, const GapQuestion& question)
{
    return GapDialog(context, question).run(parent);
}

}  // namespace provision
