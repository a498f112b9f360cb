// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace provision {

/// How the bytes of a text file stand for letters.
enum class Encoding { utf8, utf16_le, utf16_be, windows_1252 };

/// What the first bytes of a file say it is.
enum class FileForm {
    empty,
    text,      ///< rows of fields, to be read by `csv_text`
    workbook,  ///< a package or an old workbook: only the office can tell what is in it
    other      ///< neither, such as a .pdf or a picture
};

FileForm form_of(std::string_view bytes);

/// The encoding of a text: its byte order mark, else zero bytes beside letters are UTF-16, valid UTF-8 is UTF-8 and all else is
/// Windows-1252, in which school systems of before 2010 export.
Encoding encoding_of(std::string_view bytes);

/// A text file ready to be split into fields.
struct CsvText {
    std::string utf8;  ///< without byte order mark and without a first line `sep=;`
    char separator = ',';
};

/// The text of a file as UTF-8 with the sign that parts its fields: of comma, semicolon and tab the one that parts most lines
/// into equally many fields; signs inside quotes part nothing.
CsvText csv_text(std::string_view bytes);

}  // namespace provision
