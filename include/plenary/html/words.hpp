#pragma once

#include "plenary/programme/words.hpp"

namespace plenary::html {

/// What a page says itself, around the texts of the record. Give another table for a page in another
/// language.
struct page_words {
    /// Of these words (BCP 47).
    std::string_view language = "en";
    plenary::words programme = english;

    std::string_view contents = "Contents";
    std::string_view skip = "Skip to the content";
    std::string_view at_a_glance = "At a glance";
    std::string_view by_day = "Programme by day";
    std::string_view participants = "Participants";
    std::string_view bodies = "Groups and organisations";
    std::string_view issues = "Issues";
    std::string_view visits = "Site visits";
    std::string_view outcomes = "Outcomes and follow-up";
    std::string_view findings = "Findings";
    std::string_view assertions = "Statements of fact";
    std::string_view documents = "Documents";
    std::string_view plans = "Work plans";
    std::string_view sources = "Derived and editorial entries";

    std::string_view no_clock_times =
        "The record gives no clock times. Numbered fields are sessions in their order, not by their length; "
        "a "
        "bar without them stands for a meeting whose sessions have no known order.";
    std::string_view clock_times =
        "Fields are sessions and site visits at their clock times. Numbered ones have no times, but an "
        "order; a "
        "bar without fields has neither.";
    std::string_view times_of = "Times: ";
    std::string_view unknown_day = "On a day that is not known";
    std::string_view visit = "site visit";
    std::string_view continued = "continued";
    std::string_view derived = "derived";
    std::string_view editorial = "editorial";
    std::string_view speaker_unknown = "who of them spoke on what is not recorded";
    std::string_view nobody_named = "who contributed it is not recorded";
    std::string_view together = "together";
    std::string_view no_follow_up = "No follow-up is recorded.";
    std::string_view not_recorded = "Not recorded";
    std::string_view moved_from = "Moved from ";
    std::string_view on_behalf_of = " for ";
    std::string_view from_then_on = "since ";
    std::string_view until_then = "until ";
    std::string_view outcome = "Outcome ";
    std::string_view finding = "Finding ";
    /// A page may show less than the record holds: what it leaves out says nothing about the record.
    std::string_view footer = "Everything on this page is taken from the record.";

    // Labels of facts.
    std::string_view dates = "Dates";
    std::string_view duration = "Duration";
    std::string_view place = "Place";
    std::string_view status = "Status";
    std::string_view conveners = "Convened by";
    std::string_view hosts = "Hosted by";
    std::string_view objectives = "Objectives";
    std::string_view room = "Room";
    std::string_view focus = "Focus";
    std::string_view also = "Also in the programme of";
    std::string_view agenda = "Agenda";
    std::string_view contributions = "Contributions";
    std::string_view stalls = "Stalls";
    std::string_view role = "Role";
    std::string_view participant = "Participant";
    std::string_view meetings = "Meetings";
    std::string_view issue = "Issue";
    std::string_view discussed_in = "Discussed in";
    std::string_view taken_up_in = "Taken up in";
    std::string_view also_called = "Also: ";
    std::string_view broader = "Part of";
    std::string_view related = "See also";
    std::string_view site = "Site";
    std::string_view when = "When";
    std::string_view received_by = "Received by";
    std::string_view services = "What is done there";
    std::string_view note = "Note";
    std::string_view from = "From";
    std::string_view parties = "By";
    std::string_view plan = "Work plan";
    std::string_view due = "Due";
    std::string_view follow_ups = "Follow-up";
    std::string_view action = "Action";
    std::string_view owners = "Owners";
    std::string_view done_on = "Done on";
    std::string_view evidence = "Evidence";
    std::string_view history = "History";
    std::string_view carried_from = "Continues";
    std::string_view heard_in = "Heard in";
    std::string_view since = "Since";
    std::string_view source = "Source";
    std::string_view said_in = "Said in";
    std::string_view document = "Document";
    std::string_view kind = "Kind";
    std::string_view owner = "Owner";
    std::string_view published = "Published";
    std::string_view revises = "Revises";
    std::string_view group = "Group";
    std::string_view period = "Period";
    std::string_view acronym = "Acronym";
    std::string_view name = "Name";
    std::string_view country = "Country";
    std::string_view parent = "Part of";
    std::string_view chairs = "Chaired by";
    std::string_view mandate = "Mandate";
    std::string_view members = "Members";
    std::string_view people = "People";
    std::string_view thing = "Entry";
    std::string_view field = "Field";
    std::string_view basis = "Basis";
    std::string_view words_of_source = "Words of the source";
    std::string_view sharing = "Sharing";
    std::string_view record = "Record";
    std::string_view licence = "Licence";
};

inline constexpr page_words english_page{};

}  // namespace plenary::html
