// SPDX-License-Identifier: MPL-2.0
#include "bench/benches.hxx"
#include "bench/figures.hpp"

#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <cppuhelper/bootstrap.hxx>

#include <chrono>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace provision {
namespace {

using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Clock = std::chrono::steady_clock;
using Context = Reference<css::uno::XComponentContext>;

constexpr int kRounds = 9;

/// An office that is timed from its first moment; support/office.hxx asks too seldom whether it is there.
struct Start {
    Clock::time_point began;
    Process process;
    std::string pipe;
};

Start start(const Profile& profile)
{
    static int started = 0;
    const auto pipe = "provision-bench-" + std::to_string(getpid()) + "-" + std::to_string(++started);
    const std::vector<std::string> command{std::string(OFFICE_PROGRAM) + "/soffice",
                                           "-env:UserInstallation=" + to_utf8(file_url(profile.folder / "profile")),
                                           "--headless",
                                           "--norestore",
                                           "--nologo",
                                           "--nodefault",
                                           "--nolockcheck",
                                           "--accept=pipe,name=" + pipe + ";urp;"};
    return {Clock::now(), Process(command, profile.folder / "start-up.log"), pipe};
}

Context connect(Start& office, const Reference<css::bridge::XUnoUrlResolver>& resolver)
{
    const auto url = to_ustring("uno:pipe,name=" + office.pipe + ";urp;StarOffice.ComponentContext");
    while (Clock::now() - office.began < 90s && !office.process.wait(0ms)) try {
            return {resolver->resolve(url), UNO_QUERY_THROW};
        } catch (const css::connection::NoConnectException&) {
            std::this_thread::sleep_for(5ms);  // not listening yet
        }
    throw std::runtime_error("the office did not start");
}

double seconds_to_blank_spreadsheet(const Profile& profile, const Reference<css::bridge::XUnoUrlResolver>& resolver)
{
    auto office = start(profile);
    const auto context = connect(office, resolver);
    const auto desktop = css::frame::Desktop::create(context);
    const auto document = desktop->loadComponentFromURL("private:factory/scalc", "_blank", 0, {});
    if (!document.is()) throw std::runtime_error("the office made no spreadsheet");
    const auto time = std::chrono::duration<double>(Clock::now() - office.began).count();
    close(document);
    desktop->terminate();
    if (!office.process.wait(20s)) throw std::runtime_error("the office did not end");
    return time;
}

}  // namespace

void bench_start_up(const std::vector<Profile>& profiles, std::ostream& out)
{
    const auto local = cppu::defaultBootstrap_InitialComponentContext(file_url(OFFICE_PROGRAM "/unorc"));
    const auto resolver = css::bridge::UnoUrlResolver::create(local);
    for (const auto& profile : profiles) seconds_to_blank_spreadsheet(profile, resolver);
    std::vector<Times> times(profiles.size());
    for (int round = 0; round < kRounds; ++round)
        for (std::size_t i = 0; i < profiles.size(); ++i) times[i].push_back(seconds_to_blank_spreadsheet(profiles[i], resolver));

    out << "Start-up, from the program's start to a blank spreadsheet that answers\n";
    for (std::size_t i = 0; i < profiles.size(); ++i) out << line(profiles[i].what, times[i]);
    for (std::size_t i = 1; i < profiles.size(); ++i)
        out << "  ratio: " << profiles[i].what << " to " << profiles[0].what << " " << ratio(times[i], times[0]) << "\n";
    out << std::flush;
}

}  // namespace provision
