# embed_json(OUT file...): sets OUT to a generated .cpp that holds each JSON file as `embedded_data("name.json")` of model/data.hpp;
# those of templates/ as "templates/name.json".
function(embed_json out)
  set(rows "")
  foreach(file IN LISTS ARGN)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} text)
    get_filename_component(name ${file} NAME)
    if(file MATCHES "/templates/[^/]*$")
      set(name templates/${name})
    endif()
    string(APPEND rows "    {\"${name}\", R\"json(${text})json\"},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/embedded_data.cpp CONTENT [[
// Printed by src/embed.cmake from the JSON files; do not edit.
#include "model/data.hpp"

#include <stdexcept>
#include <utility>

namespace provision {
namespace {
constexpr std::pair<std::string_view, std::string_view> kFiles[] = {
@rows@};
}  // namespace

std::string_view embedded_data(std::string_view name)
{
    for (const auto& [file, text] : kFiles)
        if (file == name) return text;
    throw std::logic_error("no embedded data of this name");
}

}  // namespace provision
]] @ONLY)
  set(${out} ${CMAKE_CURRENT_BINARY_DIR}/embedded_data.cpp PARENT_SCOPE)
endfunction()
