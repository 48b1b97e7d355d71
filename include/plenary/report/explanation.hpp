#pragma once

#include "plenary/reflect/diagnostic_notes.hpp"
#include "plenary/report/examples/kind_example.hpp"

#include <string>
#include <vector>

namespace plenary {

/// All there is to say about one kind of finding, for those who look its code up.
struct explanation {
    std::string code;
    plenary::severity severity = severity::error;
    plenary::severity in_drafts = severity::error;
    std::string summary;
    std::string hint;
    need needs = need::nothing;
    snippet made_of = snippet::members;
    std::string under{};
    std::string beside{};
    std::string wrong{};
    std::vector<diagnostic> found{};
    std::string right{};

    BOOST_DESCRIBE_CLASS(explanation, (),
                         (code, severity, in_drafts, summary, hint, needs, made_of, under, beside, wrong,
                          found, right),
                         (), ())
    static constexpr auto notes() {
        using e = explanation;
        return field_notes{
            field<&e::code>("The code, for looking up."),
            field<&e::severity>("How bad a finding is in what is to be published."),
            field<&e::in_drafts>("How bad it is in a draft."),
            field<&e::summary>("What must hold."),
            field<&e::hint>("What usually puts it right; may be empty."),
            field<&e::needs>("What else than the document is needed to judge it in full."),
            field<&e::made_of>("What the examples are made of."),
            field<&e::under>("Under which circumstances it is found; completes \"where ...\"."),
            field<&e::beside>("Members of the record that the examples are joined with or brought into."),
            field<&e::wrong>("An example that is not as it should be."),
            field<&e::found>("What is found in it, with the places there."),
            field<&e::right>("The same as it should be."),
        };
    }
};

}  // namespace plenary
