#include "catch.hpp"
#include "support/whole.hpp"

#include <plenary/validate/examples/changes.hpp>
#include <plenary/validate/examples/conflicts.hpp>
#include <plenary/validate/examples/contribution.hpp>
#include <plenary/validate/examples/document.hpp>
#include <plenary/validate/examples/finding.hpp>
#include <plenary/validate/examples/follow_up.hpp>
#include <plenary/validate/examples/listing.hpp>
#include <plenary/validate/examples/meeting.hpp>
#include <plenary/validate/examples/membership.hpp>
#include <plenary/validate/examples/outcome.hpp>
#include <plenary/validate/examples/participation.hpp>
#include <plenary/validate/examples/series.hpp>
#include <plenary/validate/examples/session.hpp>
#include <plenary/validate/examples/sharing.hpp>
#include <plenary/validate/examples/site_visit.hpp>
#include <plenary/validate/examples/thematic_issue.hpp>
#include <plenary/validate/examples/work_plan.hpp>

using namespace plenary;

namespace {

report check_members(std::string_view members) {
    std::string text = R"({"format":"1.0","id":"example","title":"Example",)";
    check_options options;
    options.now = instant{.date = {2026, 1, 1}};
    return tests::check_json(text.append(members).append("}"), options);
}
bool is_readable(report const& found) {
    return std::none_of(found.begin(), found.end(), [](auto const& d) {
        return d.code.starts_with("read.") || d.code.starts_with("field.");
    });
}
void test_examples(auto const& examples) {
    for (auto const& example : examples) {
        INFO(example.code);
        auto const wrong = check_members(example.wrong), right = check_members(example.right);
        CHECK(is_readable(wrong));
        CHECK(is_readable(right));
        CHECK(wrong.mentions(example.code));
        CHECK_FALSE(right.mentions(example.code));
    }
}

}  // namespace

TEST_CASE("the wrong example of a rule breaks it, and the right one does not") {
    std::apply(
        [](auto const&... examples) { (test_examples(examples), ...); },
        std::tie(examples::meeting_examples, examples::series_examples, examples::changes_examples,
                 examples::session_examples, examples::conflict_examples, examples::listing_examples,
                 examples::contribution_examples, examples::participation_examples,
                 examples::site_visit_examples, examples::membership_examples, examples::work_plan_examples,
                 examples::thematic_issue_examples, examples::outcome_examples, examples::follow_up_examples,
                 examples::finding_examples, examples::document_examples, examples::sharing_examples));
}
