// SPDX-License-Identifier: MPL-2.0
#pragma once
#include "report/pupil_card.hpp"

namespace provision {

/// Which rows of a workbook name a pupil, however they write the name.
class PupilRows {
public:
    PupilRows(const Situation& situation, NamedPupil named);

    /// The row of the register; nullptr where no register knows the name.
    const Pupil* pupil() const { return pupil_; }
    const NamedPupil& named() const { return named_; }
    bool names(const NamedPupil& other) const;
    /// The same for a row of an earlier term or year, when the pupil was in another year group or class.
    bool named_before(const NamedPupil& other) const;

private:
    const Situation& situation_;
    NamedPupil named_;
    const Pupil* pupil_;
};

/// The latest result of a provision, entry and exit with the outcome score, and the latest review.
PupilCard::Part last_result(const WorkbookReading& reading, const PupilRows& rows);

/// What the pupil attended that has ended, and what maps of earlier terms name the pupil in.
PupilCard::Part tried_before(const WorkbookReading& reading, const Situation& situation, const PupilRows& rows);

}  // namespace provision
