package exports

import (
	"encoding/json"
	"strconv"
	"time"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/auditentry"
	"github.com/moim-crm/moim/ent/interaction"
	"github.com/moim-crm/moim/ent/membership"
	"github.com/moim-crm/moim/ent/task"
	"github.com/moim-crm/moim/ent/user"
)

// lists are all lists but the contacts, which have columns of their own making.
var lists = map[string]list{
	"donations": donations, "pledges": pledges, "funds": funds, "campaigns": campaigns,
	"memberships": memberships, "interactions": interactions, "tasks": tasks, "users": users,
	"auditEntries": auditEntries, "shifts": shifts, "volunteerHours": volunteerHours, "volunteerOpportunities": opportunities,
}

func text(id int64) any { return strconv.FormatInt(id, 10) }

func instant(t *time.Time) any {
	if t == nil {
		return nil
	}
	return *t
}

var memberships = list{entity: "Membership", columns: []column{
	col("ID", "ID", "id", func(m *ent.Membership) any { return text(m.ID) }),
	of[ent.Membership]("Contact", col("Member", "회원", "display_name", func(m *ent.Membership) any { return name(m.Edges.Holder) })),
	of[ent.Membership]("MembershipLevel", col("Level", "회원 등급", "name", func(m *ent.Membership) any { return levelOf(m) })),
	col("Joined", "가입일", "joined_on", func(m *ent.Membership) any { return string(m.JoinedOn) }),
	col("Since", "시작일", "starts_on", func(m *ent.Membership) any { return string(m.StartsOn) }),
	col("Until", "종료일", "ends_on", func(m *ent.Membership) any { return string(m.EndsOn) }),
	col("Cancelled", "해지일", "cancelled_on", func(m *ent.Membership) any { return string(m.CancelledOn) }),
	col("Reason", "해지 사유", "cancel_reason", func(m *ent.Membership) any { return m.CancelReason }),
}, rows: rows((*ent.MembershipWhereInput).Filter, (*ent.MembershipQuery).All, func(m *ent.Membership) int64 { return m.ID },
	func(c *ent.Client, after int64) *ent.MembershipQuery {
		return c.Membership.Query().Where(membership.IDGT(after)).Order(membership.ByID()).Limit(pageRows).WithHolder().WithLevel()
	})}

func levelOf(m *ent.Membership) any {
	if m.Edges.Level == nil {
		return nil
	}
	return m.Edges.Level.Name
}

var interactions = list{entity: "Interaction", columns: []column{
	col("ID", "ID", "id", func(i *ent.Interaction) any { return text(i.ID) }),
	col("When", "일시", "occurred_at", func(i *ent.Interaction) any { return i.OccurredAt }),
	of[ent.Interaction]("Contact", col("Contact", "연락처", "display_name", func(i *ent.Interaction) any { return name(i.Edges.Contact) })),
	col("Kind", "종류", "kind", func(i *ent.Interaction) any { return string(i.Kind) }),
	col("Direction", "방향", "direction", func(i *ent.Interaction) any { return string(i.Direction) }),
	col("Subject", "제목", "subject", func(i *ent.Interaction) any { return i.Subject }),
	col("Text", "내용", "body", func(i *ent.Interaction) any { return i.Body }),
	of[ent.Interaction]("User", col("By", "담당자", "name", func(i *ent.Interaction) any { return userOf(i.Edges.User) })),
}, rows: rows((*ent.InteractionWhereInput).Filter, (*ent.InteractionQuery).All, func(i *ent.Interaction) int64 { return i.ID },
	func(c *ent.Client, after int64) *ent.InteractionQuery {
		return c.Interaction.Query().Where(interaction.IDGT(after)).Order(interaction.ByID()).Limit(pageRows).WithContact().WithUser()
	})}

func userOf(u *ent.User) any {
	if u == nil {
		return nil
	}
	return u.Name
}

var tasks = list{entity: "Task", columns: []column{
	col("ID", "ID", "id", func(t *ent.Task) any { return text(t.ID) }),
	col("Task", "할 일", "title", func(t *ent.Task) any { return t.Title }),
	col("Due", "기한", "due_on", func(t *ent.Task) any { return string(t.DueOn) }),
	col("Priority", "중요도", "priority", func(t *ent.Task) any { return string(t.Priority) }),
	of[ent.Task]("Contact", col("Contact", "연락처", "display_name", func(t *ent.Task) any { return name(t.Edges.Contact) })),
	of[ent.Task]("User", col("Assigned to", "담당자", "name", func(t *ent.Task) any { return userOf(t.Edges.Assignee) })),
	col("Done", "완료", "completed_at", func(t *ent.Task) any { return instant(t.CompletedAt) }),
	col("Note", "메모", "note", func(t *ent.Task) any { return t.Note }),
}, rows: rows((*ent.TaskWhereInput).Filter, (*ent.TaskQuery).All, func(t *ent.Task) int64 { return t.ID },
	func(c *ent.Client, after int64) *ent.TaskQuery {
		return c.Task.Query().Where(task.IDGT(after)).Order(task.ByID()).Limit(pageRows).WithContact().WithAssignee()
	})}

var users = list{entity: "User", columns: []column{
	col("ID", "ID", "id", func(u *ent.User) any { return text(u.ID) }),
	col("Name", "이름", "name", func(u *ent.User) any { return u.Name }),
	col("E-mail", "이메일", "email", func(u *ent.User) any { return u.Email }),
	col("Role", "역할", "role", func(u *ent.User) any { return string(u.Role) }),
	col("Last signed in", "마지막 로그인", "last_sign_in_at", func(u *ent.User) any { return instant(u.LastSignInAt) }),
	col("Disabled", "사용 중지", "disabled_at", func(u *ent.User) any { return instant(u.DisabledAt) }),
}, rows: rows((*ent.UserWhereInput).Filter, (*ent.UserQuery).All, func(u *ent.User) int64 { return u.ID },
	func(c *ent.Client, after int64) *ent.UserQuery {
		return c.User.Query().Where(user.IDGT(after)).Order(user.ByID()).Limit(pageRows)
	})}

var auditEntries = list{entity: "AuditEntry", columns: []column{
	col("When", "일시", "occurred_at", func(a *ent.AuditEntry) any { return a.OccurredAt }),
	col("Who", "누가", "actor", func(a *ent.AuditEntry) any { return a.Actor }),
	col("Via", "경로", "via", func(a *ent.AuditEntry) any { return a.Via }),
	col("What", "작업", "op", func(a *ent.AuditEntry) any { return string(a.Op) }),
	col("Type", "종류", "entity_type", func(a *ent.AuditEntry) any { return a.EntityType }),
	col("Row", "기록", "entity_id", func(a *ent.AuditEntry) any { return text(a.EntityID) }),
	col("Changes", "변경 내용", "changes", func(a *ent.AuditEntry) any { return changes(a) }),
}, rows: rows((*ent.AuditEntryWhereInput).Filter, visibleEntries, func(a *ent.AuditEntry) int64 { return a.ID },
	func(c *ent.Client, after int64) *ent.AuditEntryQuery {
		return c.AuditEntry.Query().Where(auditentry.IDGT(after)).Order(auditentry.ByID()).Limit(pageRows)
	})}

func changes(a *ent.AuditEntry) any {
	b, err := json.Marshal(a.Changes)
	if err != nil {
		return nil
	}
	return string(b)
}
