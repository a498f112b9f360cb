// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "office/convert.hxx"
#include "support/process.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provision {

using Component = css::uno::Reference<css::lang::XComponent>;
using Properties = std::vector<css::beans::PropertyValue>;

/// `file:///...` of a path.
rtl::OUString file_url(const std::filesystem::path& path);

template <class T>
css::beans::PropertyValue property(std::string_view name, const T& value)
{
    css::beans::PropertyValue made;
    made.Name = to_ustring(name);
    made.Value <<= value;
    return made;
}

/// How an office is to be started.
struct OfficeStart {
    std::filesystem::path folder;                  ///< private: profile, log and copies of documents live in it
    std::optional<std::filesystem::path> package;  ///< an .oxt to install before the start
    bool headless = true;
};

/// How a file is to be opened; all empty means as Calc itself would.
struct Opening {
    std::string filter{};
    std::string filter_options{};
    bool read_only = false;
};

/// What came back from a dispatched command.
struct Reply {
    bool answered = false;  ///< an unknown command gives no result event
    bool success = false;
    std::string sentence;
};

/// A real LibreOffice of our own, with a private profile, spoken to over a pipe; ended when this goes out of scope.
class Office {
public:
    /// Installs the package, starts the office and connects; throws std::runtime_error with the reason within two minutes.
    explicit Office(OfficeStart start);
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    /// Opens a copy of the file, made in the private folder, in a window of its own (never hidden, which undo does not survive).
    Component open(const std::filesystem::path& file, const Opening& opening = {});
    /// Opens the file itself.
    Component open_in_place(const std::filesystem::path& file, const Opening& opening = {});
    /// A new document: `scalc`, `swriter`.
    Component make(std::string_view kind);
    /// Every open spreadsheet.
    std::vector<Component> documents();
    /// Dispatches the command to the document's frame and waits for its answer.
    Reply dispatch(const Component& document, std::string_view command, const Properties& arguments = {});
    /// What the package manager says of the installed packages.
    std::string packages();
    /// An empty folder inside the private one.
    std::filesystem::path scratch();
    css::uno::Reference<css::uno::XInterface> service(std::string_view name);
    /// Leaves the office running after this program has ended.
    void leave_open();

private:
    void install(const std::filesystem::path& package);
    void connect();
    std::string profile_option() const;

    OfficeStart start_;
    std::string pipe_;
    std::optional<Process> process_;
    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XDesktop2> desktop_;
    int copies_ = 0;
};

/// Closes a document without saving it.
void close(const Component& document);

}  // namespace provision
