package contacts

import (
	"fmt"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/consentevent"
	"github.com/moim-crm/moim/ent/donation"
	"github.com/moim-crm/moim/ent/file"
	"github.com/moim-crm/moim/ent/interaction"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/membershipseat"
	"github.com/moim-crm/moim/ent/membershipterm"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/shiftsignup"
	"github.com/moim-crm/moim/ent/task"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/ent/volunteerhours"
)

// branch is one kind of a timeline's entries: whose rows, and when they
// happened.
type branch struct {
	kind TimelineKind
	// typ names the rows' entity for the access rules.
	typ, table string
	// instant or day is the expression for when it happened.
	instant, day string
	// of narrows to a contact's rows; by contact_id where it is nil.
	of func(s *sql.Selector, contactID int64) *sql.Predicate
}

// aboutContact are the entities whose audit history belongs on a timeline. The
// others stand there themselves.
var aboutContact = []any{
	"Contact", "ContactEmail", "ContactPhone", "ContactAddress", "Relationship", "Affiliation",
}

var branches = []branch{
	{kind: TimelineInteraction, typ: "Interaction", table: interaction.Table, instant: interaction.FieldOccurredAt},
	{
		kind: TimelineDonation, typ: "Donation", table: donation.Table, day: donation.FieldReceivedOn,
		of: func(s *sql.Selector, contactID int64) *sql.Predicate {
			return sql.And(sql.EQ(s.C(donation.FieldContactID), contactID), sql.IsNull(s.C(donation.FieldDeletedAt)))
		},
	},
	{
		kind: TimelineMembership, typ: "MembershipTerm", table: membershipterm.Table, day: membershipterm.FieldStartOn,
		of: ofMembership,
	},
	{kind: TimelineSignup, typ: "ShiftSignup", table: shiftsignup.Table, instant: shiftsignup.FieldCreatedAt},
	{kind: TimelineHours, typ: "VolunteerHours", table: volunteerhours.Table, day: volunteerhours.FieldWorkedOn},
	{kind: TimelineConsent, typ: "ConsentEvent", table: consentevent.Table, instant: consentevent.FieldOccurredAt},
	{
		kind: TimelineTask, typ: "Task", table: task.Table,
		instant: "COALESCE(" + task.FieldCompletedAt + ", " + task.FieldCreatedAt + ")",
	},
	{
		kind: TimelineFile, typ: "File", table: file.Table, instant: file.FieldCreatedAt,
		of: func(s *sql.Selector, contactID int64) *sql.Predicate {
			return sql.And(sql.EQ(s.C(file.FieldContactID), contactID), sql.IsNull(s.C(file.FieldRemovedAt)))
		},
	},
	{
		kind: TimelineChange, typ: "AuditEntry", table: auditentry.Table, instant: auditentry.FieldOccurredAt,
		of: func(s *sql.Selector, contactID int64) *sql.Predicate {
			return sql.And(
				sql.EQ(s.C(auditentry.FieldContactID), contactID),
				sql.In(s.C(auditentry.FieldEntityType), aboutContact...),
			)
		},
	},
}

// ofMembership finds the terms of the memberships that a contact holds or has a
// seat in. Terms that were voided never were.
func ofMembership(s *sql.Selector, contactID int64) *sql.Predicate {
	held := sql.Table(membership.Table)
	seats := sql.Table(membershipseat.Table)
	// One list of both, not two conditions with OR between them: for those PostgreSQL reads the terms of everybody.
	theirs := sql.Select(held.C(membership.FieldID)).From(held).Where(sql.EQ(held.C(membership.FieldHolderID), contactID)).
		Union(sql.Select(seats.C(membershipseat.FieldMembershipID)).From(seats).Where(sql.EQ(seats.C(membershipseat.FieldContactID), contactID)))
	return sql.And(sql.IsNull(s.C(membershipterm.FieldVoidedAt)), sql.In(s.C(membershipterm.FieldMembershipID), theirs))
}

// selector is the branch's SELECT for a viewer, or nil where they may not read
// the type at all.
func (b branch) selector(v *viewer.Viewer, dialectName string, contactID int64, offset int) *sql.Selector {
	if !rule.CanRead(v, b.typ) {
		return nil
	}
	table := sql.Table(b.table)
	s := sql.Dialect(dialectName).Select().From(table)
	s.AppendSelectExprAs(sql.Raw("'"+string(b.kind)+"'"), "kind")
	s.AppendSelect(s.C("id"))
	s.AppendSelectExprAs(sql.Raw(b.happened(dialectName, offset)), "happened")
	if b.of != nil {
		s.Where(b.of(s, contactID))
	} else {
		s.Where(sql.EQ(s.C("contact_id"), contactID))
	}
	rule.Rows(v, b.typ, s)
	return s
}

// happened is text that sorts as the instant does, in UTC. A day stands where
// it begins for the organization (offset is its zone's, in seconds).
func (b branch) happened(dialectName string, offset int) string {
	switch {
	case dialectName == dialect.Postgres && b.instant != "":
		return fmt.Sprintf(`(to_char(%s AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') COLLATE "C")`, b.instant)
	case dialectName == dialect.Postgres:
		return fmt.Sprintf(`(to_char(%s::timestamp - interval '%d seconds', 'YYYY-MM-DD HH24:MI:SS.US') COLLATE "C")`, b.day, offset)
	case b.instant != "":
		return fmt.Sprintf("replace(%s, '+00:00', '')", b.instant)
	default:
		return fmt.Sprintf("datetime(%s, '%d seconds')", b.day, -offset)
	}
}
