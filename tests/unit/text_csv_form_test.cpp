// SPDX-License-Identifier: MPL-2.0
#include "text/csv_form.hpp"

#include <gtest/gtest.h>

namespace provision {
namespace {

using namespace std::string_literals;

// `Zoë,3A` in the encodings that school systems export.
const std::string kPlain = "Name,Class\nZo\xC3\xAB,3A\n";

std::string utf16(const std::string& ascii_and_e, bool little)
{
    std::string out;
    for (std::size_t at = 0; at < ascii_and_e.size(); ++at) {
        char low = ascii_and_e[at];
        if (low == '\xC3') low = static_cast<char>(ascii_and_e[++at] + 0x40);
        out += little ? low : '\0';
        out += little ? '\0' : low;
    }
    return out;
}

TEST(CsvForm, ReadsEveryEncodingAsTheSameText)
{
    EXPECT_EQ(csv_text(kPlain).utf8, kPlain);
    EXPECT_EQ(csv_text("\xEF\xBB\xBF" + kPlain).utf8, kPlain);
    EXPECT_EQ(csv_text("\xFF\xFE" + utf16(kPlain, true)).utf8, kPlain);
    EXPECT_EQ(csv_text("\xFE\xFF" + utf16(kPlain, false)).utf8, kPlain);
    EXPECT_EQ(csv_text(utf16(kPlain, true)).utf8, kPlain);
    EXPECT_EQ(csv_text(utf16(kPlain, false)).utf8, kPlain);
    EXPECT_EQ(csv_text("Name,Class\nZo\xEB,3A\n").utf8, kPlain);
}

TEST(CsvForm, KnowsWhatWindowsPutsBetweenLatinLetters)
{
    EXPECT_EQ(csv_text("O\x92"
                       "Brien \x96 \xA3")
                  .utf8,
              "O\xE2\x80\x99"
              "Brien \xE2\x80\x93 \xC2\xA3");
    EXPECT_EQ(csv_text("a\x81").utf8, "a\xEF\xBF\xBD");
}

TEST(CsvForm, ReadsLettersOutsideTheFirstPlaneAndHalfOnes)
{
    EXPECT_EQ(csv_text("\xFF\xFE\x3D\xD8\x00\xDE"s).utf8, "\xF0\x9F\x98\x80");
    EXPECT_EQ(csv_text("\xFF\xFE\x3D\xD8"s + "a\0"s).utf8, "\xEF\xBF\xBD"
                                                           "a");
    EXPECT_EQ(csv_text("\xFF\xFE"
                       "a"s +
                       "\0b"s)
                  .utf8,
              "a");  // an odd byte at the end is half a letter
}

TEST(CsvForm, TakesTheSignThatPartsTheLinesAlike)
{
    EXPECT_EQ(csv_text("Name,Class\nAsha Patel,3A\n").separator, ',');
    EXPECT_EQ(csv_text("Name;Class\nPatel, Asha;3A\nCole, Ben;3A\n").separator, ';');
    EXPECT_EQ(csv_text("Surname, Forename;Class\nPatel, Asha;3A\n").separator, ';');
    EXPECT_EQ(csv_text("Name\tClass\nPatel, Asha\t3A\n").separator, '\t');
    EXPECT_EQ(csv_text("Name,Need,Year\nAsha,SLCN; ASD,3\nBen,\"MLD; ASD\",4\n").separator, ',');
    EXPECT_EQ(csv_text("Name,Class\n\"Patel; Asha; Maria\",3A\n\"Cole; Ben\",4A\n").separator, ',');
    EXPECT_EQ(csv_text("Name\nAsha\n").separator, ',');
    EXPECT_EQ(csv_text("").separator, ',');
}

TEST(CsvForm, ALineBreakInsideQuotesEndsNoLine)
{
    EXPECT_EQ(csv_text("Name;Note\nAsha;\"one,\ntwo,\nthree,\"\nBen;x\n").separator, ';');
}

TEST(CsvForm, BelievesTheLineThatNamesTheSign)
{
    const auto text = csv_text("sep=;\r\nName;Class\r\n");
    EXPECT_EQ(text.separator, ';');
    EXPECT_EQ(text.utf8, "Name;Class\r\n");
    EXPECT_EQ(csv_text("sep=;").utf8, "");
    EXPECT_EQ(csv_text("september,x\n").utf8, "september,x\n");
}

TEST(FileForm, IsKnownByTheFirstBytes)
{
    EXPECT_EQ(form_of(""), FileForm::empty);
    EXPECT_EQ(form_of(" \r\n"), FileForm::empty);
    EXPECT_EQ(form_of("\xEF\xBB\xBF\r\n"), FileForm::empty);
    EXPECT_EQ(form_of("\xFF\xFE"), FileForm::empty);
    EXPECT_EQ(form_of(kPlain), FileForm::text);
    EXPECT_EQ(form_of(utf16(kPlain, true)), FileForm::text);
    EXPECT_EQ(form_of("PK\x03\x04..."), FileForm::workbook);
    EXPECT_EQ(form_of("\xD0\xCF\x11\xE0..."), FileForm::workbook);
    EXPECT_EQ(form_of("<?xml version"), FileForm::workbook);
    EXPECT_EQ(form_of("%PDF-1.7"), FileForm::other);
    EXPECT_EQ(form_of("\x89PNG\r\n"), FileForm::other);
    EXPECT_EQ(form_of("a\0b\1\2\3abc"s), FileForm::other);
}

}  // namespace
}  // namespace provision
