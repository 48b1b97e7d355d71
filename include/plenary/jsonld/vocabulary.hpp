#pragma once

#include "plenary/core/refuse.hpp"

#include <array>
#include <string_view>

// Which words of others' vocabularies the linked data is made of. They are defined inside of each
// document, so that nothing has to be fetched to understand it.

namespace plenary::jsonld {

/// A vocabulary and the prefix that stands for it.
struct vocabulary {
    std::string_view prefix, address;
};
inline constexpr std::array vocabularies{
    vocabulary{"schema", "https://schema.org/"},
    vocabulary{"skos", "http://www.w3.org/2004/02/skos/core#"},
    vocabulary{"xsd", "http://www.w3.org/2001/XMLSchema#"},
};

/// A type or property of a vocabulary, used under its own name.
struct term {
    std::string_view prefix, name;
    bool in_language = false;  ///< its texts are in the language of the record
};
inline constexpr std::array terms{
    // Types
    term{"schema", "Action"},
    term{"schema", "CreativeWork"},
    term{"schema", "Dataset"},
    term{"schema", "Event"},
    term{"schema", "GeoCoordinates"},
    term{"schema", "GovernmentOrganization"},
    term{"schema", "NGO"},
    term{"schema", "Organization"},
    term{"schema", "OrganizationRole"},
    term{"schema", "Person"},
    term{"schema", "Place"},
    term{"schema", "PostalAddress"},
    term{"schema", "PropertyValue"},
    term{"schema", "PublicationVolume"},
    term{"schema", "Thing"},
    term{"skos", "Concept"},
    term{"skos", "ConceptScheme"},
    // Properties
    term{"schema", "about"},
    term{"schema", "abstract", true},
    term{"schema", "actionStatus"},
    term{"schema", "address"},
    term{"schema", "addressCountry"},
    term{"schema", "addressLocality", true},
    term{"schema", "affiliation"},
    term{"schema", "agent"},
    term{"schema", "alternateName", true},
    term{"schema", "attendee"},
    term{"schema", "author"},
    term{"schema", "contributor"},
    term{"schema", "creativeWorkStatus"},
    term{"schema", "creator"},
    term{"schema", "datePublished"},
    term{"schema", "description", true},
    term{"schema", "dissolutionDate"},
    term{"schema", "duration"},
    term{"schema", "endDate"},
    term{"schema", "endTime"},
    term{"schema", "eventStatus"},
    term{"schema", "foundingDate"},
    term{"schema", "genre"},
    term{"schema", "geo"},
    term{"schema", "identifier"},
    term{"schema", "inLanguage"},
    term{"schema", "isBasedOn"},
    term{"schema", "jobTitle", true},
    term{"schema", "latitude"},
    term{"schema", "license"},
    term{"schema", "location"},
    term{"schema", "longitude"},
    term{"schema", "member"},
    term{"schema", "name", true},
    term{"schema", "organizer"},
    term{"schema", "parentOrganization"},
    term{"schema", "performer"},
    term{"schema", "potentialAction"},
    term{"schema", "previousStartDate"},
    term{"schema", "propertyID"},
    term{"schema", "publisher"},
    term{"schema", "recordedAt"},
    term{"schema", "result"},
    term{"schema", "roleName"},
    term{"schema", "sameAs"},
    term{"schema", "startDate"},
    term{"schema", "streetAddress", true},
    term{"schema", "subEvent"},
    term{"schema", "superEvent"},
    term{"schema", "text", true},
    term{"schema", "url"},
    term{"schema", "value"},
    term{"schema", "version"},
    term{"schema", "volumeNumber"},
    term{"schema", "workFeatured"},
    term{"skos", "altLabel", true},
    term{"skos", "broader"},
    term{"skos", "definition", true},
    term{"skos", "inScheme"},
    term{"skos", "prefLabel", true},
    term{"skos", "related"},
};

/// The names of types and properties are checked while compiling: a misspelt one would mean nothing.
struct known_term {
    std::string_view name;
    consteval known_term(char const* word) : name(word) {
        bool known = false;
        for (auto const& t : terms) known = known || t.name == name;
        if (!known) plenary::detail::refuse("no term of the vocabularies");
    }
};

}  // namespace plenary::jsonld
