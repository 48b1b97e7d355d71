#pragma once

#include "plenary/core/storage.hpp"

// Every entity and value of the model by name: enough to declare functions over them.

namespace plenary {

template <class S = owning>
struct basic_record;
template <class S = owning>
struct basic_process;
template <class S = owning>
struct basic_standing_statement;
template <class S = owning>
struct basic_organisation;
template <class S = owning>
struct basic_person;
template <class S = owning>
struct basic_working_group;
template <class S = owning>
struct basic_membership;
template <class S = owning>
struct basic_thematic_issue;
template <class S = owning>
struct basic_work_plan;
template <class S = owning>
struct basic_activity;
template <class S = owning>
struct basic_document;
template <class S = owning>
struct basic_meeting;
template <class S = owning>
struct basic_session;
template <class S = owning>
struct basic_agenda_item;
template <class S = owning>
struct basic_contribution;
template <class S = owning>
struct basic_stall;
template <class S = owning>
struct basic_site_visit;
template <class S = owning>
struct basic_participation;
template <class S = owning>
struct basic_finding;
template <class S = owning>
struct basic_assertion;
template <class S = owning>
struct basic_outcome;
template <class S = owning>
struct basic_follow_up;
template <class S = owning>
struct basic_place;
template <class S = owning>
struct basic_external;
template <class S = owning>
struct basic_meta;
template <class S = owning>
struct basic_alias;
template <class S = owning>
struct basic_provenance;
template <class S = owning>
struct basic_listing;
template <class S = owning>
struct basic_sharing;
template <class S = owning>
struct basic_suppression;
template <class S = owning>
struct basic_quantity;
template <class S = owning>
struct basic_duration;
template <class S = owning>
struct basic_period;
template <class S = owning>
struct basic_slot;
template <class S = owning>
struct basic_party;
template <class S = owning>
struct basic_history_entry;

using record = basic_record<owning>;
using process = basic_process<owning>;
using standing_statement = basic_standing_statement<owning>;
using organisation = basic_organisation<owning>;
using person = basic_person<owning>;
using working_group = basic_working_group<owning>;
using membership = basic_membership<owning>;
using thematic_issue = basic_thematic_issue<owning>;
using work_plan = basic_work_plan<owning>;
using activity = basic_activity<owning>;
using document = basic_document<owning>;
using meeting = basic_meeting<owning>;
using session = basic_session<owning>;
using agenda_item = basic_agenda_item<owning>;
using contribution = basic_contribution<owning>;
using stall = basic_stall<owning>;
using site_visit = basic_site_visit<owning>;
using participation = basic_participation<owning>;
using finding = basic_finding<owning>;
using assertion = basic_assertion<owning>;
using outcome = basic_outcome<owning>;
using follow_up = basic_follow_up<owning>;
using place = basic_place<owning>;
using external = basic_external<owning>;
using meta = basic_meta<owning>;
using alias = basic_alias<owning>;
using provenance = basic_provenance<owning>;
using listing = basic_listing<owning>;
using sharing = basic_sharing<owning>;
using suppression = basic_suppression<owning>;
using quantity = basic_quantity<owning>;
using duration = basic_duration<owning>;
using period = basic_period<owning>;
using slot = basic_slot<owning>;
using party = basic_party<owning>;
using history_entry = basic_history_entry<owning>;

using record_view = basic_record<borrowed>;
using process_view = basic_process<borrowed>;
using standing_statement_view = basic_standing_statement<borrowed>;
using organisation_view = basic_organisation<borrowed>;
using person_view = basic_person<borrowed>;
using working_group_view = basic_working_group<borrowed>;
using membership_view = basic_membership<borrowed>;
using thematic_issue_view = basic_thematic_issue<borrowed>;
using work_plan_view = basic_work_plan<borrowed>;
using activity_view = basic_activity<borrowed>;
using document_view = basic_document<borrowed>;
using meeting_view = basic_meeting<borrowed>;
using session_view = basic_session<borrowed>;
using agenda_item_view = basic_agenda_item<borrowed>;
using contribution_view = basic_contribution<borrowed>;
using stall_view = basic_stall<borrowed>;
using site_visit_view = basic_site_visit<borrowed>;
using participation_view = basic_participation<borrowed>;
using finding_view = basic_finding<borrowed>;
using assertion_view = basic_assertion<borrowed>;
using outcome_view = basic_outcome<borrowed>;
using follow_up_view = basic_follow_up<borrowed>;
using place_view = basic_place<borrowed>;
using external_view = basic_external<borrowed>;
using meta_view = basic_meta<borrowed>;
using alias_view = basic_alias<borrowed>;
using provenance_view = basic_provenance<borrowed>;
using listing_view = basic_listing<borrowed>;
using sharing_view = basic_sharing<borrowed>;
using suppression_view = basic_suppression<borrowed>;
using quantity_view = basic_quantity<borrowed>;
using duration_view = basic_duration<borrowed>;
using period_view = basic_period<borrowed>;
using slot_view = basic_slot<borrowed>;
using party_view = basic_party<borrowed>;
using history_entry_view = basic_history_entry<borrowed>;

namespace pmr {

using record = basic_record<pooled>;
using process = basic_process<pooled>;
using standing_statement = basic_standing_statement<pooled>;
using organisation = basic_organisation<pooled>;
using person = basic_person<pooled>;
using working_group = basic_working_group<pooled>;
using membership = basic_membership<pooled>;
using thematic_issue = basic_thematic_issue<pooled>;
using work_plan = basic_work_plan<pooled>;
using activity = basic_activity<pooled>;
using document = basic_document<pooled>;
using meeting = basic_meeting<pooled>;
using session = basic_session<pooled>;
using agenda_item = basic_agenda_item<pooled>;
using contribution = basic_contribution<pooled>;
using stall = basic_stall<pooled>;
using site_visit = basic_site_visit<pooled>;
using participation = basic_participation<pooled>;
using finding = basic_finding<pooled>;
using assertion = basic_assertion<pooled>;
using outcome = basic_outcome<pooled>;
using follow_up = basic_follow_up<pooled>;
using place = basic_place<pooled>;
using external = basic_external<pooled>;
using meta = basic_meta<pooled>;
using alias = basic_alias<pooled>;
using provenance = basic_provenance<pooled>;
using listing = basic_listing<pooled>;
using sharing = basic_sharing<pooled>;
using suppression = basic_suppression<pooled>;
using quantity = basic_quantity<pooled>;
using duration = basic_duration<pooled>;
using period = basic_period<pooled>;
using slot = basic_slot<pooled>;
using party = basic_party<pooled>;
using history_entry = basic_history_entry<pooled>;

}  // namespace pmr

}  // namespace plenary
