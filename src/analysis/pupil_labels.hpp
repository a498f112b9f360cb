// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "analysis/situation.hpp"
#include "model/settings.hpp"

#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace provision {

/// How a pupil is called in what is shown: alone, and in a sentence.
struct PupilLabel {
    std::string who;     ///< with the year: `Asha P. (Y3)`, `A. P. (Y3)`, `4711 (Y3)`
    std::string spoken;  ///< `Asha`, `Asha Patel`, `A. P.`, `4711`
};

/// The pupils of a workbook as its setting `Names as` calls them. A code is the admission number, else the last four signs of the
/// UPN, else `Pupil 12` by the order of the register; one that two pupils would share is given to neither, nor is a short name.
/// Names that the register does not know are numbered behind it.
class PupilLabels {
public:
    explicit PupilLabels(const Situation& situation);

    PupilLabel of(const Pupil& pupil) const;
    PupilLabel of(const NamedPupil& named) const;
    /// The name as it is typed where names are shown, else the label: for what is said of the name itself.
    std::string as_typed(const Pupil& pupil) const;
    std::string as_typed(const NamedPupil& named) const;
    /// A sentence with the label in place of each whole name that a table gives a pupil; as it is where names are shown anyway.
    std::string without_names(std::string text) const;

private:
    void find_alike();
    PupilLabel usual(const std::string& name, std::optional<int> year) const;
    PupilLabel with_class(PupilLabel label, const Pupil& pupil) const;
    void give_codes();
    void number_unregistered();
    void list_names();
    bool shows_names() const { return as_ == NamesAs::usual || as_ == NamesAs::full; }
    std::string short_of(const Pupil& pupil) const;
    std::size_t first_shown(const std::string& text, std::size_t from) const;
    std::size_t shown_at(const std::string& text, std::size_t at, std::size_t from) const;

    const Situation& situation_;
    NamesAs as_;
    std::unordered_set<std::string> alike_;       ///< labels that two pupils would share, who therefore keep their whole names
    std::unordered_set<std::string> same_names_;  ///< whole names with years that two pupils share, who are told by their classes
    std::unordered_map<const Pupil*, std::string> codes_;
    std::unordered_map<std::string, std::string> unregistered_;       ///< code by name key
    std::vector<std::pair<std::string, std::string>> names_shown_;    ///< name and label, the longest name first
    std::unordered_map<std::string, std::size_t> place_of_;           ///< of a name, in `names_shown_`
    std::unordered_map<std::string, std::set<std::size_t>> lengths_;  ///< of the names that begin with a word
};

}  // namespace provision
