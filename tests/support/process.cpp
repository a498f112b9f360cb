// SPDX-License-Identifier: MPL-2.0
#include "support/process.hpp"

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace provision {
namespace {

using namespace std::chrono_literals;

std::vector<char*> pointers(const std::vector<std::string>& command)
{
    std::vector<char*> words;
    for (const auto& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    return words;
}

int exit_code(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Process::Process(const std::vector<std::string>& command, const std::filesystem::path& log)
{
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY,
                                     0);  // a question is answered with no, not waited on
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    const int error = posix_spawnp(&pid_, command.front().c_str(), &files, &attributes, pointers(command).data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    if (error != 0) throw std::system_error(error, std::generic_category(), command.front());
}

Process::~Process()
{
    if (pid_ == 0 || wait(0ms)) return;
    kill(-pid_, SIGTERM);
    if (wait(5s)) return;
    kill(-pid_, SIGKILL);
    wait(5s);
}

std::optional<int> Process::wait(std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!code_) {
        int status = 0;
        if (waitpid(pid_, &status, WNOHANG) == pid_) code_ = exit_code(status);
        if (code_ || std::chrono::steady_clock::now() >= end) break;
        std::this_thread::sleep_for(20ms);
    }
    return code_;
}

Finished run(const std::vector<std::string>& command, const std::filesystem::path& log, std::chrono::milliseconds limit)
{
    std::filesystem::remove(log);
    Process process(command, log);
    const auto code = process.wait(limit);
    if (!code) throw std::runtime_error(command.front() + " did not end in time; see " + log.string());
    std::ostringstream text;
    text << std::ifstream(log).rdbuf();
    return {*code, text.str()};
}

}  // namespace provision
