// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace provision {

/// A program that this one started, in a process group of its own; it is ended with its group when this goes out of scope.
class Process {
public:
    /// Starts the program with its output appended to `log`; throws std::system_error when it cannot be started.
    Process(const std::vector<std::string>& command, const std::filesystem::path& log);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// The exit code once the program has ended within the time; nothing while it runs on.
    std::optional<int> wait(std::chrono::milliseconds limit);
    /// The number of the program and of its group.
    pid_t id() const { return pid_; }
    /// Lets the program outlive this one.
    void let_go() { pid_ = 0; }

private:
    pid_t pid_ = 0;
    std::optional<int> code_;
};

/// What a finished program left.
struct Finished {
    int code = 0;
    std::string output;
};

/// Runs a program to its end; throws std::runtime_error when it takes longer than the limit.
Finished run(const std::vector<std::string>& command, const std::filesystem::path& log,
             std::chrono::milliseconds limit = std::chrono::minutes{2});

}  // namespace provision
