// SPDX-License-Identifier: MPL-2.0
#include "support/office.hxx"

#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <cstdlib>
#include <fstream>
#include <osl/file.hxx>
#include <rtl/bootstrap.hxx>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace provision {
namespace {

using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
namespace fs = std::filesystem;

/// The folder of the office's own programs: behind $SOFFICE, else behind the `soffice` of Debian or of the official builds.
fs::path program_folder()
{
    const char* named = std::getenv("SOFFICE");
    for (const fs::path& soffice : {fs::path(named ? named : "/usr/bin/soffice"), fs::path("/usr/local/bin/soffice")})
        if (fs::exists(soffice)) return fs::canonical(soffice).parent_path();
    throw std::runtime_error("LibreOffice is missing: no soffice in /usr/bin; name it in SOFFICE");
}

/// The client's own UNO; it needs the office's types, for without them the bridge breaks at the first answer.
Reference<css::uno::XComponentContext> local_context()
{
    const auto program = program_folder();
    rtl::Bootstrap::set("URE_MORE_TYPES", file_url(program / "types" / "offapi.rdb"));
    return cppu::defaultBootstrap_InitialComponentContext(file_url(program / "unorc"));
}

css::uno::Sequence<css::beans::PropertyValue> sequence(const Properties& values)
{
    return {values.data(), static_cast<sal_Int32>(values.size())};
}

Properties load_arguments(const Opening& opening)
{
    Properties arguments;
    if (!opening.filter.empty()) arguments.push_back(property("FilterName", to_ustring(opening.filter)));
    if (!opening.filter_options.empty()) arguments.push_back(property("FilterOptions", to_ustring(opening.filter_options)));
    if (opening.read_only) arguments.push_back(property("ReadOnly", true));
    return arguments;
}

}  // namespace

rtl::OUString file_url(const fs::path& path)
{
    rtl::OUString url;
    if (osl::FileBase::getFileURLFromSystemPath(to_ustring(fs::absolute(path).string()), url) != osl::FileBase::E_None)
        throw std::runtime_error("no file URL for " + path.string());
    return url;
}

Office::Office(OfficeStart start) : start_(std::move(start))
{
    static int started = 0;
    pipe_ = "provision-" + std::to_string(getpid()) + "-" + std::to_string(++started);
    fs::create_directories(start_.folder);
    if (start_.package) install(*start_.package);
    std::vector<std::string> command{
        program_folder() / "soffice",           profile_option(), "--norestore", "--nologo", "--nodefault", "--nolockcheck",
        "--accept=pipe,name=" + pipe_ + ";urp;"};
    if (start_.headless) command.push_back("--headless");
    process_.emplace(command, start_.folder / "office.log");
    std::ofstream(start_.folder / "office.pid") << process_->id();  // whoever stops this program can still end the office
    connect();
}

Office::~Office()
{
    if (!process_) return;
    try {
        desktop_->terminate();
    } catch (const css::uno::Exception&) {
        // The bridge is gone with the office that was to end: Process sees to what may be left of it.
    }
    process_->wait(10s);
}

void Office::install(const fs::path& package)
{
    const auto done =
        run({program_folder() / "unopkg", "add", "-f", "-v", profile_option(), package}, start_.folder / "unopkg.log");
    if (done.code != 0 || done.output.find("ERROR") != std::string::npos)
        throw std::runtime_error("the package was not installed:\n" + done.output);
}

void Office::connect()
{
    const auto resolver = css::bridge::UnoUrlResolver::create(local_context());
    const auto url = to_ustring("uno:pipe,name=" + pipe_ + ";urp;StarOffice.ComponentContext");
    for (const auto end = std::chrono::steady_clock::now() + 90s; std::chrono::steady_clock::now() < end;) {
        if (process_->wait(100ms))
            throw std::runtime_error("the office ended at once; see " + (start_.folder / "office.log").string());
        try {
            context_.set(resolver->resolve(url), UNO_QUERY_THROW);
            desktop_.set(service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW);
            return;
        } catch (const css::connection::NoConnectException&) {
            continue;  // not listening yet
        }
    }
    throw std::runtime_error("the office did not answer within 90 seconds; see " + (start_.folder / "office.log").string());
}

std::string Office::profile_option() const
{
    return "-env:UserInstallation=" + to_utf8(file_url(start_.folder / "profile"));
}

Component Office::open(const fs::path& file, const Opening& opening)
{
    const auto copy = scratch() / file.filename();
    fs::copy_file(file, copy);
    fs::permissions(copy, fs::perms::owner_write,
                    fs::perm_options::add);  // a file of a read-only checkout is no read-only document
    return open_in_place(copy, opening);
}

Component Office::open_in_place(const fs::path& file, const Opening& opening)
{
    Component document = desktop_->loadComponentFromURL(file_url(file), "_blank", 0, sequence(load_arguments(opening)));
    if (!document.is()) throw std::runtime_error("the office could not open " + file.string());
    return document;
}

Component Office::make(std::string_view kind)
{
    return desktop_->loadComponentFromURL(to_ustring("private:factory/" + std::string(kind)), "_blank", 0, {});
}

std::vector<Component> Office::documents()
{
    std::vector<Component> all;
    const auto open = desktop_->getComponents()->createEnumeration();
    while (open->hasMoreElements()) {
        const css::uno::Reference<css::sheet::XSpreadsheetDocument> document(open->nextElement(), css::uno::UNO_QUERY);
        if (document.is()) all.emplace_back(document, css::uno::UNO_QUERY_THROW);
    }
    return all;
}

Reply Office::dispatch(const Component& document, std::string_view command, const Properties& arguments)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(), UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchHelper> helper(service("com.sun.star.frame.DispatchHelper"), UNO_QUERY_THROW);
    css::frame::DispatchResultEvent event;
    if (!(helper->executeDispatch(frame, to_ustring(command), "", 0, sequence(arguments)) >>= event)) return {};
    rtl::OUString sentence;
    event.Result >>= sentence;
    return {true, event.State == 1, to_utf8(sentence)};
}

std::string Office::packages()
{
    return run({program_folder() / "unopkg", "list", profile_option()}, start_.folder / "unopkg-list.log").output;
}

fs::path Office::scratch()
{
    const auto folder = start_.folder / "documents" / std::to_string(++copies_);
    fs::create_directories(folder);
    return folder;
}

Reference<css::uno::XInterface> Office::service(std::string_view name)
{
    return context_->getServiceManager()->createInstanceWithContext(to_ustring(name), context_);
}

void Office::leave_open()
{
    process_->let_go();
    process_.reset();
}

void close(const Component& document)
{
    const Reference<css::util::XCloseable> closeable(document, UNO_QUERY_THROW);
    closeable->close(true);
}

}  // namespace provision
