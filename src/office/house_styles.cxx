// SPDX-License-Identifier: MPL-2.0
#include "office/house_styles.hxx"

#include "office/convert.hxx"
#include "office/sheet_cells.hxx"
#include "report/style.hpp"

#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/BorderLineStyle.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Properties = Reference<css::beans::XPropertySet>;

constexpr char kFont[] = "Carlito";
constexpr sal_Int32 kPadding = 80;  // 1/100 mm, above and below
constexpr sal_Int32 kGutter = 180;  // 1/100 mm, as wide as the W that numbers leave free
constexpr sal_Int32 kRuleColour = 0xC9D6D9;
constexpr sal_Int32 kRuleWidth = 9;      // 1/100 mm, a quarter of a point
constexpr sal_Int32 kPageMargin = 1500;  // 1/100 mm

Reference<css::container::XNameContainer> family(const Document& document, const char* name)
{
    const auto families = Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)->getStyleFamilies();
    return {families->getByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
}

// A style can be given properties only once it is in its family.
Properties new_style(const Document& document, const Reference<css::container::XNameContainer>& styles, const rtl::OUString& name,
                     const char* service)
{
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Properties style(factory->createInstance(rtl::OUString::createFromAscii(service)), UNO_QUERY_THROW);
    styles->insertByName(name, Any(style));
    return style;
}

bool font_installed(const Reference<css::uno::XComponentContext>& context)
{
    const auto device = css::awt::Toolkit::create(context)->createScreenCompatibleDevice(1, 1);
    const auto fonts = device->getFontDescriptors();
    return std::any_of(fonts.begin(), fonts.end(), [](const auto& font) { return font.Name == kFont; });
}

// Format codes of the house are English in every language of the office.
sal_Int32 format_key(const Document& document, std::string_view code)
{
    const auto formats = Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats();
    const css::lang::Locale english("en", "GB", "");
    const rtl::OUString text = to_ustring(code);
    const sal_Int32 known = formats->queryKey(text, english, false);
    return known != -1 ? known : formats->addNew(text, english);
}

css::table::CellHoriJustify alignment(Style::Align align)
{
    switch (align) {
    case Style::Align::centre: return css::table::CellHoriJustify_CENTER;
    case Style::Align::right: return css::table::CellHoriJustify_RIGHT;
    case Style::Align::left: break;
    }
    return css::table::CellHoriJustify_LEFT;
}

void set_letters(const Properties& cell, const Style& style)
{
    const float points = static_cast<float>(style.points);
    const float weight = style.bold ? css::awt::FontWeight::BOLD : css::awt::FontWeight::NORMAL;
    // The scripts of West, Asia and the right-to-left ones are set apart in Calc; names may be in any of them.
    for (const char* script : {"", "Asian", "Complex"}) {
        const rtl::OUString suffix = rtl::OUString::createFromAscii(script);
        cell->setPropertyValue("CharHeight" + suffix, Any(points));
        cell->setPropertyValue("CharWeight" + suffix, Any(weight));
    }
    if (style.italic) cell->setPropertyValue("CharPosture", Any(css::awt::FontSlant_ITALIC));
    if (style.underline) cell->setPropertyValue("CharUnderline", Any(css::awt::FontUnderline::SINGLE));
}

css::table::BorderLine2 line(sal_Int32 colour, sal_Int16 kind)
{
    css::table::BorderLine2 line;
    line.Color = colour;
    line.OuterLineWidth = kRuleWidth;
    line.LineWidth = kRuleWidth;
    line.LineStyle = kind;
    return line;
}

void set_colours(const Properties& cell, const Style& style)
{
    if (style.ink) cell->setPropertyValue("CharColor", Any(static_cast<sal_Int32>(*style.ink)));
    if (style.back) cell->setPropertyValue("CellBackColor", Any(static_cast<sal_Int32>(*style.back)));
}

void set_room(const Properties& cell, const Style& style)
{
    cell->setPropertyValue("HoriJustify", Any(alignment(style.align)));
    cell->setPropertyValue("VertJustify", Any(css::table::CellVertJustify2::TOP));
    cell->setPropertyValue("IsTextWrapped", Any(style.wrap));
    if (style.gutter) cell->setPropertyValue("ParaRightMargin", Any(kGutter));
    cell->setPropertyValue("ParaTopMargin", Any(kPadding));
    cell->setPropertyValue("ParaBottomMargin", Any(kPadding));
}

void set_lines(const Properties& cell, const Style& style)
{
    if (style.rule_below) cell->setPropertyValue("BottomBorder", Any(line(kRuleColour, css::table::BorderLineStyle::SOLID)));
    if (!style.dashed && !style.boxed) return;
    const auto frame = style.dashed ? line(static_cast<sal_Int32>(style.ink.value_or(0)), css::table::BorderLineStyle::DASHED)
                                    : line(kRuleColour, css::table::BorderLineStyle::SOLID);
    for (const char* side : {"TopBorder", "BottomBorder", "LeftBorder", "RightBorder"})
        cell->setPropertyValue(rtl::OUString::createFromAscii(side), Any(frame));
}

rtl::OUString style_name(std::string_view name)
{
    return "Provision map " + to_ustring(name);
}

bool any_sheet_protected(const Document& document)
{
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i)
        if (Reference<css::util::XProtectable>(sheets->getByIndex(i), UNO_QUERY_THROW)->isProtected()) return true;
    return false;
}

bool named_by(const Report& report, const Style& style)
{
    return std::ranges::any_of(report.styles, [&](const StyleRun& run) { return run.style == style.name; }) ||
           std::ranges::any_of(report.highlights, [&](const Highlight& run) { return run.style == style.name; });
}

// In 1/100 mm, in the order of Page.
struct PageForm {
    const char* name;
    sal_Int32 width;
    sal_Int32 height;
};
constexpr std::array<PageForm, 3> kForms{PageForm{"Provision map", 29700, 21000},
                                         PageForm{"Provision map portrait", 21000, 29700},
                                         PageForm{"Provision map A3", 42000, 29700}};

}  // namespace

HouseStyles::HouseStyles(const Reference<css::uno::XComponentContext>& context, Document document, const Report& report)
    : document_(std::move(document)), carlito_(font_installed(context)), as_styles_(!any_sheet_protected(document_))
{
    if (!as_styles_) return;
    const auto cell_styles = family(document_, "CellStyles");
    for (const Style& style : styles()) {
        const rtl::OUString name = style_name(style.name);
        if (!named_by(report, style) || cell_styles->hasByName(name)) continue;
        format(new_style(document_, cell_styles, name, "com.sun.star.style.CellStyle"), style);
    }
}

void HouseStyles::format(const Properties& cells, const Style& style) const
{
    if (!style.overlay) {
        if (carlito_) cells->setPropertyValue("CharFontName", Any(rtl::OUString(kFont)));
        set_letters(cells, style);
        set_room(cells, style);
    }
    set_colours(cells, style);
    set_lines(cells, style);
    if (!style.format.empty()) cells->setPropertyValue("NumberFormat", Any(format_key(document_, style.format)));
}

// Many areas as one: set one by one, each style costs as much as there are areas already.
Properties HouseStyles::cells_of(const Reference<css::sheet::XSpreadsheet>& sheet, std::span<const StyleRun> runs) const
{
    if (runs.size() == 1) return {range_of(sheet, runs.front().area), UNO_QUERY_THROW};
    const Reference<css::lang::XMultiServiceFactory> factory(document_, UNO_QUERY_THROW);
    const Reference<css::sheet::XSheetCellRangeContainer> cells(factory->createInstance("com.sun.star.sheet.SheetCellRanges"),
                                                                UNO_QUERY_THROW);
    std::vector<css::table::CellRangeAddress> areas;
    for (const StyleRun& run : runs)
        areas.push_back(
            Reference<css::sheet::XCellRangeAddressable>(range_of(sheet, run.area), UNO_QUERY_THROW)->getRangeAddress());
    cells->addRangeAddresses({areas.data(), static_cast<sal_Int32>(areas.size())}, false);
    return {cells, UNO_QUERY_THROW};
}

void HouseStyles::dress(const Reference<css::sheet::XSpreadsheet>& sheet, std::span<const StyleRun> runs) const
{
    if (as_styles_) {
        cells_of(sheet, runs)->setPropertyValue("CellStyle", Any(style_name(runs.front().style)));
        return;
    }
    const auto style = std::ranges::find(styles(), runs.front().style, &Style::name);
    // A border of a range goes round the whole of it; the hairline belongs below each row.
    for (const StyleRun& run : runs)
        for (int row = run.area.row; row < run.area.row + run.area.rows; ++row)
            format({range_of(sheet, {row, run.area.column, 1, run.area.columns}), UNO_QUERY_THROW}, *style);
}

rtl::OUString HouseStyles::conditional(const std::string& style) const
{
    return as_styles_ ? style_name(style) : rtl::OUString();
}

void HouseStyles::rule(const Reference<css::sheet::XSpreadsheet>& sheet, const Area& area)
{
    css::table::TableBorder2 border;
    border.HorizontalLine = border.BottomLine = line(kRuleColour, css::table::BorderLineStyle::SOLID);
    border.IsHorizontalLineValid = border.IsBottomLineValid = true;
    Properties(range_of(sheet, area), UNO_QUERY_THROW)->setPropertyValue("TableBorder2", Any(border));
}

rtl::OUString make_page_style(const Document& document, Page page)
{
    const PageForm& form = kForms.at(static_cast<std::size_t>(page));
    const rtl::OUString name = rtl::OUString::createFromAscii(form.name);
    const auto pages = family(document, "PageStyles");
    if (pages->hasByName(name)) return name;
    const Properties style = new_style(document, pages, name, "com.sun.star.style.PageStyle");
    style->setPropertyValue("IsLandscape", Any(form.width > form.height));
    style->setPropertyValue("Width", Any(form.width));
    style->setPropertyValue("Height", Any(form.height));
    for (const char* side : {"LeftMargin", "RightMargin", "TopMargin", "BottomMargin"})
        style->setPropertyValue(rtl::OUString::createFromAscii(side), Any(kPageMargin));
    style->setPropertyValue("HeaderIsOn", Any(false));
    style->setPropertyValue("ScaleToPagesX", Any(sal_Int16{1}));
    style->setPropertyValue("ScaleToPagesY", Any(sal_Int16{0}));
    return name;
}

}  // namespace provision
