// SPDX-License-Identifier: MPL-2.0
#include "office/house_styles.hxx"

#include "office/convert.hxx"
#include "report/style.hpp"

#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <string_view>

namespace provision {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::sheet::XSpreadsheetDocument>;
using Properties = Reference<css::beans::XPropertySet>;

constexpr char kFont[] = "Carlito";
constexpr sal_Int32 kPadding = 80;  // 1/100 mm, above and below
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
    cell->setPropertyValue("CharColor", Any(static_cast<sal_Int32>(style.ink)));
    if (style.underline) cell->setPropertyValue("CharUnderline", Any(css::awt::FontUnderline::SINGLE));
}

void set_box(const Properties& cell, const Style& style)
{
    cell->setPropertyValue("CellBackColor", Any(static_cast<sal_Int32>(style.back)));
    cell->setPropertyValue("HoriJustify", Any(alignment(style.align)));
    cell->setPropertyValue("VertJustify", Any(css::table::CellVertJustify2::TOP));
    cell->setPropertyValue("IsTextWrapped", Any(style.wrap));
    cell->setPropertyValue("ParaTopMargin", Any(kPadding));
    cell->setPropertyValue("ParaBottomMargin", Any(kPadding));
    if (!style.rule_below) return;
    css::table::BorderLine2 line;
    line.Color = kRuleColour;
    line.OuterLineWidth = kRuleWidth;
    line.LineWidth = kRuleWidth;
    cell->setPropertyValue("BottomBorder", Any(line));
}

bool named_by(const Report& report, const Style& style)
{
    return std::ranges::any_of(report.styles, [&](const StyleRun& run) { return run.style == style.name; });
}

}  // namespace

rtl::OUString style_name(std::string_view name)
{
    return "Provision map " + to_ustring(name);
}

void make_cell_styles(const Reference<css::uno::XComponentContext>& context, const Document& document, const Report& report)
{
    const auto cell_styles = family(document, "CellStyles");
    const bool carlito = font_installed(context);
    for (const Style& style : styles()) {
        const rtl::OUString name = style_name(style.name);
        if (!named_by(report, style) || cell_styles->hasByName(name)) continue;
        const Properties cell = new_style(document, cell_styles, name, "com.sun.star.style.CellStyle");
        if (carlito) cell->setPropertyValue("CharFontName", Any(rtl::OUString(kFont)));
        set_letters(cell, style);
        set_box(cell, style);
        if (!style.number_format.empty()) cell->setPropertyValue("NumberFormat", Any(format_key(document, style.number_format)));
    }
}

rtl::OUString make_page_style(const Document& document)
{
    const rtl::OUString name("Provision map");
    const auto pages = family(document, "PageStyles");
    if (pages->hasByName(name)) return name;
    const Properties page = new_style(document, pages, name, "com.sun.star.style.PageStyle");
    page->setPropertyValue("IsLandscape", Any(true));
    page->setPropertyValue("Width", Any(sal_Int32{29700}));
    page->setPropertyValue("Height", Any(sal_Int32{21000}));
    for (const char* side : {"LeftMargin", "RightMargin", "TopMargin", "BottomMargin"})
        page->setPropertyValue(rtl::OUString::createFromAscii(side), Any(kPageMargin));
    page->setPropertyValue("HeaderIsOn", Any(false));
    page->setPropertyValue("ScaleToPagesX", Any(sal_Int16{1}));
    page->setPropertyValue("ScaleToPagesY", Any(sal_Int16{0}));
    return name;
}

}  // namespace provision
