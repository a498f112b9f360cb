// SPDX-License-Identifier: MPL-2.0
#include "analysis/finding.hpp"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>

namespace provision {

std::string key_of(const Finding& finding)
{
    static const boost::uuids::name_generator_sha1 digest(boost::uuids::ns::oid());
    return finding.check + ":" + boost::uuids::to_string(digest(finding.subject));
}

}  // namespace provision
