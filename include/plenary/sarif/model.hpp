#pragma once

#include "plenary/reflect/fields.hpp"

#include <boost/describe/enum.hpp>

#include <cstddef>
#include <string>
#include <vector>

// The part of SARIF 2.1.0 (OASIS Standard, 27 March 2020) that a check has something to say in.
// Names of types and members are SARIF's, as they stand in its files.

namespace plenary::sarif {

enum class level { none, note, warning, error };
BOOST_DESCRIBE_ENUM(level, none, note, warning, error)

enum class suppression_kind { inSource, external };
BOOST_DESCRIBE_ENUM(suppression_kind, inSource, external)

enum class column_kind { utf16CodeUnits, unicodeCodePoints };
BOOST_DESCRIBE_ENUM(column_kind, utf16CodeUnits, unicodeCodePoints)

struct message {
    std::string text;

    BOOST_DESCRIBE_CLASS(message, (), (text), (), ())
    static constexpr auto notes() { return field_notes{field<&message::text>("The message as plain text.")}; }
};

struct multiformat_message {
    std::string text;
    std::optional<std::string> markdown{};

    BOOST_DESCRIBE_CLASS(multiformat_message, (), (text, markdown), (), ())
    static constexpr auto notes() {
        using m = multiformat_message;
        return field_notes{
            field<&m::text>("The message as plain text."),
            field<&m::markdown>("The same as Markdown."),
        };
    }
};

struct reporting_configuration {
    sarif::level level = sarif::level::warning;

    BOOST_DESCRIBE_CLASS(reporting_configuration, (), (level), (), ())
    static constexpr auto notes() {
        return field_notes{field<&reporting_configuration::level>("How bad a finding of the kind is.")};
    }
};

struct reporting_descriptor {
    std::string id;
    multiformat_message shortDescription;
    multiformat_message fullDescription;
    multiformat_message help;
    reporting_configuration defaultConfiguration{};

    BOOST_DESCRIBE_CLASS(reporting_descriptor, (),
                         (id, shortDescription, fullDescription, help, defaultConfiguration), (), ())
    static constexpr auto notes() {
        using r = reporting_descriptor;
        return field_notes{
            field<&r::id>("The code of the kind of finding."),
            field<&r::shortDescription>("What must hold."),
            field<&r::fullDescription>("What must hold, and what usually puts it right."),
            field<&r::help>("All there is to say, with an example."),
            field<&r::defaultConfiguration>("What a finding of the kind is like unless options change it."),
        };
    }
};

struct tool_component {
    std::string name;
    std::string version;
    std::string semanticVersion;
    std::vector<reporting_descriptor> rules;

    BOOST_DESCRIBE_CLASS(tool_component, (), (name, version, semanticVersion, rules), (), ())
    static constexpr auto notes() {
        using t = tool_component;
        return field_notes{
            field<&t::name>("The program that checked."),
            field<&t::version>("Its version."),
            field<&t::semanticVersion>("The same, in the form of Semantic Versioning 2.0."),
            field<&t::rules>("All that it can find."),
        };
    }
};

struct tool {
    tool_component driver;

    BOOST_DESCRIBE_CLASS(tool, (), (driver), (), ())
    static constexpr auto notes() { return field_notes{field<&tool::driver>("The program that checked.")}; }
};

struct artifact_location {
    std::string uri;
    std::optional<std::size_t> index{};

    BOOST_DESCRIBE_CLASS(artifact_location, (), (uri, index), (), ())
    static constexpr auto notes() {
        using a = artifact_location;
        return field_notes{
            field<&a::uri>("The file as a URI, relative to where the program was started."),
            field<&a::index>("Its place among the artifacts of the run."),
        };
    }
};

struct artifact {
    artifact_location location;
    std::vector<std::string> roles;

    BOOST_DESCRIBE_CLASS(artifact, (), (location, roles), (), ())
    static constexpr auto notes() {
        using a = artifact;
        return field_notes{
            field<&a::location>("Where it is."),
            field<&a::roles>("What part it has in the run."),
        };
    }
};

struct region {
    std::size_t startLine = 1, startColumn = 1, endColumn = 1;
    std::size_t byteOffset = 0, byteLength = 0;

    BOOST_DESCRIBE_CLASS(region, (), (startLine, startColumn, endColumn, byteOffset, byteLength), (), ())
    static constexpr auto notes() {
        using r = region;
        return field_notes{
            field<&r::startLine>("Its line, from 1."),
            field<&r::startColumn>("The column of its first character, from 1."),
            field<&r::endColumn>("The column behind its last character, on the same line."),
            field<&r::byteOffset>("Bytes before it."),
            field<&r::byteLength>("Its length in bytes."),
        };
    }
};

struct physical_location {
    artifact_location artifactLocation;
    std::optional<sarif::region> region{};

    BOOST_DESCRIBE_CLASS(physical_location, (), (artifactLocation, region), (), ())
    static constexpr auto notes() {
        using p = physical_location;
        return field_notes{
            field<&p::artifactLocation>("The file."),
            field<&p::region>("The place in its text."),
        };
    }
};

struct logical_location {
    std::string fullyQualifiedName;
    std::string kind;

    BOOST_DESCRIBE_CLASS(logical_location, (), (fullyQualifiedName, kind), (), ())
    static constexpr auto notes() {
        using l = logical_location;
        return field_notes{
            field<&l::fullyQualifiedName>("The place in the record, as a JSON Pointer (RFC 6901)."),
            field<&l::kind>("What kind of place it is."),
        };
    }
};

struct location {
    physical_location physicalLocation;
    std::vector<logical_location> logicalLocations{};

    BOOST_DESCRIBE_CLASS(location, (), (physicalLocation, logicalLocations), (), ())
    static constexpr auto notes() {
        using l = location;
        return field_notes{
            field<&l::physicalLocation>("The place in the file."),
            field<&l::logicalLocations>("The place in the record."),
        };
    }
};

/// What a later run can recognise the same finding by.
struct fingerprints {
    std::string codeAndPath;

    BOOST_DESCRIBE_CLASS(fingerprints, (), (codeAndPath), (), ())
    static constexpr auto notes() {
        return field_notes{field<&fingerprints::codeAndPath>("The code and the place in the record.")};
    }
};

struct suppression {
    suppression_kind kind = suppression_kind::inSource;
    std::string justification;

    BOOST_DESCRIBE_CLASS(suppression, (), (kind, justification), (), ())
    static constexpr auto notes() {
        using s = suppression;
        return field_notes{
            field<&s::kind>("Where the suppression stands."),
            field<&s::justification>("Why the finding is accepted."),
        };
    }
};

struct replacement {
    region deletedRegion;
    message insertedContent;

    BOOST_DESCRIBE_CLASS(replacement, (), (deletedRegion, insertedContent), (), ())
    static constexpr auto notes() {
        using r = replacement;
        return field_notes{
            field<&r::deletedRegion>("What goes."),
            field<&r::insertedContent>("What comes in its place."),
        };
    }
};

struct artifact_change {
    artifact_location artifactLocation;
    std::vector<replacement> replacements;

    BOOST_DESCRIBE_CLASS(artifact_change, (), (artifactLocation, replacements), (), ())
    static constexpr auto notes() {
        using a = artifact_change;
        return field_notes{
            field<&a::artifactLocation>("The file."),
            field<&a::replacements>("The changes to its text."),
        };
    }
};

struct fix {
    message description;
    std::vector<artifact_change> artifactChanges;

    BOOST_DESCRIBE_CLASS(fix, (), (description, artifactChanges), (), ())
    static constexpr auto notes() {
        using f = fix;
        return field_notes{
            field<&f::description>("What the fix does."),
            field<&f::artifactChanges>("How it changes the file."),
        };
    }
};

struct result {
    std::string ruleId;
    std::optional<std::size_t> ruleIndex{};
    sarif::level level = sarif::level::warning;
    sarif::message message;
    std::vector<location> locations;
    fingerprints partialFingerprints;
    std::optional<std::vector<suppression>> suppressions{};
    std::vector<fix> fixes{};

    BOOST_DESCRIBE_CLASS(result, (),
                         (ruleId, ruleIndex, level, message, locations, partialFingerprints, suppressions,
                          fixes),
                         (), ())
    static constexpr auto notes() {
        using r = result;
        return field_notes{
            field<&r::ruleId>("The code."),
            field<&r::ruleIndex>("The place of the code among the rules of the program."),
            field<&r::level>("How bad it is."),
            field<&r::message>("What was expected and what was found."),
            field<&r::locations>("Where."),
            field<&r::partialFingerprints>("What a later run can recognise it by."),
            field<&r::suppressions>("Who accepts it; an empty list where nobody does."),
            field<&r::fixes>("What puts it right."),
        };
    }
};

struct notification {
    sarif::level level = sarif::level::error;
    sarif::message message;
    std::vector<location> locations{};

    BOOST_DESCRIBE_CLASS(notification, (), (level, message, locations), (), ())
    static constexpr auto notes() {
        using n = notification;
        return field_notes{
            field<&n::level>("How bad it is."),
            field<&n::message>("What happened."),
            field<&n::locations>("To which file."),
        };
    }
};

struct invocation {
    bool executionSuccessful = true;
    std::vector<notification> toolExecutionNotifications{};

    BOOST_DESCRIBE_CLASS(invocation, (), (executionSuccessful, toolExecutionNotifications), (), ())
    static constexpr auto notes() {
        using i = invocation;
        return field_notes{
            field<&i::executionSuccessful>("Whether every file could be checked."),
            field<&i::toolExecutionNotifications>("What kept files from being checked."),
        };
    }
};

struct automation_details {
    std::string id;

    BOOST_DESCRIBE_CLASS(automation_details, (), (id), (), ())
    static constexpr auto notes() {
        return field_notes{field<&automation_details::id>("What runs that can be compared have in common.")};
    }
};

struct run {
    sarif::tool tool;
    std::vector<invocation> invocations;
    automation_details automationDetails;
    std::vector<artifact> artifacts{};
    std::optional<std::vector<result>> results{};
    column_kind columnKind = column_kind::unicodeCodePoints;

    BOOST_DESCRIBE_CLASS(run, (), (tool, invocations, automationDetails, artifacts, results, columnKind), (),
                         ())
    static constexpr auto notes() {
        using r = run;
        return field_notes{
            field<&r::tool>("What checked."),
            field<&r::invocations>("How that went."),
            field<&r::automationDetails>("Which runs it can be compared with."),
            field<&r::artifacts>("The files that were checked."),
            field<&r::results>("The findings; an empty list where there are none."),
            field<&r::columnKind>("What columns count."),
        };
    }
};

}  // namespace plenary::sarif
