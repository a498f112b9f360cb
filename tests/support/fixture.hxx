// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "support/document.hxx"

#include <gtest/gtest.h>

namespace provision {

/// The files that a test may open: $PROVISION_TRIAL holds provision-map.oxt, examples/, maps/ and golden/.
std::filesystem::path trial_file(std::string_view name);

/// A private folder of this test run, removed at its end.
std::filesystem::path trial_folder(std::string_view name);

/// The office with the package, started once for all tests.
Office& office();

/// An office without the package, started once for the tests that need one.
Office& plain_office();

/// Undo brings the document back to what it was before the last step, and redo to what it is now.
void expect_exact_undo(const Component& document, const Snapshot& before);

/// Closes the document at the end of a test.
class Opened {
public:
    explicit Opened(Component document) : document_(std::move(document)) {}
    ~Opened() { close(document_); }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
    operator const Component&() const { return document_; }

private:
    Component document_;
};

}  // namespace provision
