package exports

import (
	"context"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/shift"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/ent/volunteerhours"
	"github.com/moim-crm/moim/ent/volunteeropportunity"
	"github.com/moim-crm/moim/server/contacts"
)

// visibleEntries leaves out of audit entries what the viewer may not see.
func visibleEntries(q *ent.AuditEntryQuery, ctx context.Context) ([]*ent.AuditEntry, error) { //nolint:revive // the shape of a query's own All
	found, err := q.All(ctx)
	for _, row := range found {
		row.Changes = contacts.VisibleChanges(viewer.FromContext(ctx), row)
	}
	return found, err
}

var shifts = list{entity: "Shift", columns: []column{
	col("ID", "ID", "id", func(s *ent.Shift) any { return text(s.ID) }),
	col("Opportunity", "봉사 활동", "opportunity_id", func(s *ent.Shift) any { return opportunityOf(s.Edges.Opportunity) }),
	col("Starts", "시작", "starts_local", func(s *ent.Shift) any { return s.StartsLocal }),
	col("Ends", "종료", "ends_local", func(s *ent.Shift) any { return s.EndsLocal }),
	col("Time zone", "시간대", "time_zone", func(s *ent.Shift) any { return s.TimeZone }),
	col("Capacity", "정원", "capacity", func(s *ent.Shift) any { return s.Capacity }),
	col("Filled", "신청", "filled", func(s *ent.Shift) any { return s.Filled }),
}, rows: rows((*ent.ShiftWhereInput).Filter, (*ent.ShiftQuery).All, func(s *ent.Shift) int64 { return s.ID },
	func(c *ent.Client, after int64) *ent.ShiftQuery {
		return c.Shift.Query().Where(shift.IDGT(after)).Order(shift.ByID()).Limit(pageRows).WithOpportunity()
	})}

var opportunities = list{entity: "VolunteerOpportunity", columns: []column{
	col("ID", "ID", "id", func(o *ent.VolunteerOpportunity) any { return text(o.ID) }),
	col("Title", "제목", "title", func(o *ent.VolunteerOpportunity) any { return o.Title }),
	col("Description", "설명", "description", func(o *ent.VolunteerOpportunity) any { return o.Description }),
	col("Location", "장소", "location", func(o *ent.VolunteerOpportunity) any { return o.Location }),
	col("Time zone", "시간대", "time_zone", func(o *ent.VolunteerOpportunity) any { return o.TimeZone }),
	of[ent.VolunteerOpportunity]("Campaign", col("Campaign", "모금 캠페인", "name", func(o *ent.VolunteerOpportunity) any { return campaignOf(o.Edges.Campaign) })),
	col("Open", "신청 받음", "is_open", func(o *ent.VolunteerOpportunity) any { return o.IsOpen }),
	col("Archived", "보관일", "archived_at", func(o *ent.VolunteerOpportunity) any { return instant(o.ArchivedAt) }),
}, rows: rows((*ent.VolunteerOpportunityWhereInput).Filter, (*ent.VolunteerOpportunityQuery).All, func(o *ent.VolunteerOpportunity) int64 { return o.ID },
	func(c *ent.Client, after int64) *ent.VolunteerOpportunityQuery {
		return c.VolunteerOpportunity.Query().Where(volunteeropportunity.IDGT(after)).Order(volunteeropportunity.ByID()).Limit(pageRows).WithCampaign()
	})}

func opportunityOf(o *ent.VolunteerOpportunity) any {
	if o == nil {
		return nil
	}
	return o.Title
}

var volunteerHours = list{entity: "VolunteerHours", columns: []column{
	col("ID", "ID", "id", func(h *ent.VolunteerHours) any { return text(h.ID) }),
	col("Date", "날짜", "worked_on", func(h *ent.VolunteerHours) any { return string(h.WorkedOn) }),
	of[ent.VolunteerHours]("Contact", col("Volunteer", "자원봉사자", "display_name", func(h *ent.VolunteerHours) any { return name(h.Edges.Contact) })),
	col("Opportunity", "봉사 활동", "opportunity_id", func(h *ent.VolunteerHours) any { return opportunityOf(h.Edges.Opportunity) }),
	col("Minutes planned", "계획(분)", "minutes_planned", func(h *ent.VolunteerHours) any { return h.MinutesPlanned }),
	col("Minutes worked", "봉사(분)", "minutes_worked", func(h *ent.VolunteerHours) any { return h.MinutesWorked }),
	col("Status", "상태", "status", func(h *ent.VolunteerHours) any { return string(h.Status) }),
	col("Note", "메모", "note", func(h *ent.VolunteerHours) any { return h.Note }),
}, rows: rows((*ent.VolunteerHoursWhereInput).Filter, (*ent.VolunteerHoursQuery).All, func(h *ent.VolunteerHours) int64 { return h.ID },
	func(c *ent.Client, after int64) *ent.VolunteerHoursQuery {
		return c.VolunteerHours.Query().Where(volunteerhours.IDGT(after)).Order(volunteerhours.ByID()).Limit(pageRows).WithContact().WithOpportunity()
	})}
