# FindLibreOfficeSDK: the SDK of LibreOffice, as Debian packs it or as the official builds install it.
# Hint: LO_SDK_HOME (CMake variable or environment), the folder that holds bin/cppumaker.
#
#   LibreOfficeSDK_FOUND
#   LibreOfficeSDK_HOME          the SDK
#   LibreOfficeSDK_PROGRAM       the office's program folder (soffice, unopkg, types.rdb)
#   LibreOfficeSDK_INCLUDE_DIR   hand-written headers (sal, rtl, cppuhelper)
#   LibreOfficeSDK_UNO_INCLUDE   headers of com.sun.star, when the SDK brings them; else they must be made from LibreOfficeSDK_TYPES
#   LibreOfficeSDK_TYPES         types.rdb and offapi.rdb
#   LibreOfficeSDK_UNOIDL_WRITE, LibreOfficeSDK_CPPUMAKER
#   LibreOfficeSDK::uno          the libraries and headers to link a component with
include(FindPackageHandleStandardArgs)

file(GLOB _sdk_official /opt/libreoffice*/sdk)
list(SORT _sdk_official COMPARE NATURAL ORDER DESCENDING)
find_path(LibreOfficeSDK_HOME
  NAMES bin/cppumaker bin/cppumaker.exe
  HINTS ${LO_SDK_HOME} $ENV{LO_SDK_HOME}
  PATHS
    /usr/lib/libreoffice/sdk
    /usr/lib64/libreoffice/sdk
    ${_sdk_official}
    "C:/Program Files/LibreOffice/sdk"    # not tried
    /Applications/LibreOffice_SDK         # not tried
  NO_DEFAULT_PATH)

# Names differ by system only here.
find_program(LibreOfficeSDK_UNOIDL_WRITE unoidl-write HINTS ${LibreOfficeSDK_HOME}/bin NO_DEFAULT_PATH)
find_program(LibreOfficeSDK_CPPUMAKER cppumaker HINTS ${LibreOfficeSDK_HOME}/bin NO_DEFAULT_PATH)
find_path(LibreOfficeSDK_PROGRAM
  NAMES types/offapi.rdb
  HINTS
    ${LibreOfficeSDK_HOME}/../program
    /Applications/LibreOffice.app/Contents/Resources    # not tried
  NO_DEFAULT_PATH)
find_path(LibreOfficeSDK_INCLUDE_DIR
  NAMES cppuhelper/weak.hxx
  HINTS ${LibreOfficeSDK_HOME}/include
  PATHS /usr/include/libreoffice
  NO_DEFAULT_PATH)
# Some distributions install the made headers too; cppuhelper's own few in com/ are not enough.
find_path(LibreOfficeSDK_UNO_INCLUDE
  NAMES com/sun/star/sheet/XSpreadsheetDocument.hpp
  HINTS ${LibreOfficeSDK_INCLUDE_DIR}
  NO_DEFAULT_PATH)

set(_uno_libraries uno_cppuhelpergcc3 uno_cppu uno_sal)
if(WIN32)
  set(_uno_libraries icppuhelper icppu isal)    # not tried
endif()
set(LibreOfficeSDK_LIBRARIES "")
foreach(name IN LISTS _uno_libraries)
  find_library(LibreOfficeSDK_${name}_LIBRARY ${name} HINTS ${LibreOfficeSDK_HOME}/lib NO_DEFAULT_PATH)
  list(APPEND LibreOfficeSDK_LIBRARIES ${LibreOfficeSDK_${name}_LIBRARY})
  list(APPEND _uno_variables LibreOfficeSDK_${name}_LIBRARY)
endforeach()

foreach(rdb IN ITEMS types.rdb types/offapi.rdb)
  if(EXISTS ${LibreOfficeSDK_PROGRAM}/${rdb})
    list(APPEND LibreOfficeSDK_TYPES ${LibreOfficeSDK_PROGRAM}/${rdb})
  endif()
endforeach()

find_package_handle_standard_args(LibreOfficeSDK
  REQUIRED_VARS LibreOfficeSDK_HOME LibreOfficeSDK_UNOIDL_WRITE LibreOfficeSDK_CPPUMAKER LibreOfficeSDK_PROGRAM
    LibreOfficeSDK_INCLUDE_DIR LibreOfficeSDK_TYPES ${_uno_variables}
  REASON_FAILURE_MESSAGE "On Debian: apt-get install libreoffice-dev. Elsewhere give -D LO_SDK_HOME=<folder of the SDK>.")
mark_as_advanced(LibreOfficeSDK_UNOIDL_WRITE LibreOfficeSDK_CPPUMAKER LibreOfficeSDK_PROGRAM LibreOfficeSDK_INCLUDE_DIR
  LibreOfficeSDK_UNO_INCLUDE ${_uno_variables})

if(LibreOfficeSDK_FOUND AND NOT TARGET LibreOfficeSDK::uno)
  # The settings of the SDK's own settings.mk for each system.
  add_library(LibreOfficeSDK::uno INTERFACE IMPORTED GLOBAL)
  target_include_directories(LibreOfficeSDK::uno SYSTEM INTERFACE ${LibreOfficeSDK_INCLUDE_DIR})
  target_link_libraries(LibreOfficeSDK::uno INTERFACE ${LibreOfficeSDK_LIBRARIES})
  if(MSVC)    # not tried
    target_compile_definitions(LibreOfficeSDK::uno INTERFACE WIN32 WNT _DLL CPPU_ENV=mscx)
    target_compile_options(LibreOfficeSDK::uno INTERFACE -Zc:wchar_t- -GR -EHa)
  elseif(APPLE)    # not tried
    target_compile_definitions(LibreOfficeSDK::uno INTERFACE UNX GCC MACOSX CPPU_ENV=gcc3)
  else()
    target_compile_definitions(LibreOfficeSDK::uno INTERFACE UNX GCC LINUX CPPU_ENV=gcc3)
  endif()
endif()
