package settings

import (
	"context"
	"fmt"
	"slices"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/accessrule"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/jobs"
)

// AccessInput says what a role may do otherwise than by default: with a whole
// type (Field empty: Read and Write), or with one field (Level).
type AccessInput struct {
	Role        viewer.Role
	Entity      string
	Field       string
	Read, Write viewer.Scope
	Level       viewer.Level
	// Reset goes back to the default.
	Reset bool
}

// closedEntities are the program's own and never given to a role as a whole.
var closedEntities = []string{"OutboxEvent", "OneTimeLink", "AuditEntry", "AccessRule", "Organization", "User", "Team", "Session", "ApiToken", "Passkey"}

// IsFixed reports whether the rule for the rows of a type is the program's own.
func IsFixed(entity string) bool { return slices.Contains(closedEntities, entity) }

var scopes = []viewer.Scope{viewer.None, viewer.Own, viewer.Team, viewer.All}

// Validate names what is wrong.
func (in AccessInput) Validate() error {
	switch {
	case !in.Role.Valid():
		return errs.Invalid("role", "settings.entity", "value", string(in.Role))
	case in.Role == viewer.Admin:
		return errs.Invalid("role", "settings.admin")
	case !slices.Contains(rule.Types(), in.Entity) || in.Field == "" && IsFixed(in.Entity):
		return errs.Invalid("entity", "settings.entity", "value", in.Entity)
	case in.Field != "" && !rule.IsGuarded(in.Entity, in.Field):
		return errs.Invalid("field", "settings.field", "value", in.Field)
	case in.Reset:
		return nil
	case in.Field != "":
		if !slices.Contains([]viewer.Level{viewer.Hide, viewer.Read, viewer.Write}, in.Level) {
			return errs.Invalid("level", "settings.level")
		}
		return nil
	}
	return in.validateScopes()
}

func (in AccessInput) validateScopes() error {
	read, write := slices.Index(scopes, in.Read), slices.Index(scopes, in.Write)
	partial := func(s viewer.Scope) bool { return s == viewer.Own || s == viewer.Team }
	switch {
	case read < 0 || write < 0:
		return errs.Invalid("read", "settings.scope")
	case write > read:
		return errs.Invalid("write", "settings.scope_wide")
	case !rule.HasOwner(in.Entity) && (partial(in.Read) || partial(in.Write)):
		return errs.Invalid("read", "settings.scope_no_owner", "entity", in.Entity)
	}
	return nil
}

// SetAccess changes what a role may do; it holds from each viewer's next request.
func (s *Service) SetAccess(ctx context.Context, in AccessInput) error {
	if err := mustAdmin(ctx); err != nil {
		return err
	}
	if err := in.Validate(); err != nil {
		return err
	}
	return s.db.Tx(ctx, func(ctx context.Context) error {
		c := s.db.Client(ctx).AccessRule
		old, err := c.Query().Where(accessrule.RoleEQ(accessrule.Role(in.Role)), accessrule.Entity(in.Entity), accessrule.FieldName(in.Field)).First(ctx)
		if err != nil && !ent.IsNotFound(err) {
			return fmt.Errorf("read the access rule: %w", err)
		}
		if old != nil {
			if err := c.DeleteOne(old).Exec(ctx); err != nil {
				return fmt.Errorf("replace the access rule: %w", err)
			}
		}
		if in.Reset {
			return nil
		}
		create := c.Create().SetRole(accessrule.Role(in.Role)).SetEntity(in.Entity).SetFieldName(in.Field)
		if in.Field != "" {
			create.SetLevel(accessrule.Level(in.Level))
		} else {
			create.SetRead(accessrule.Read(in.Read)).SetWrite(accessrule.Write(in.Write))
		}
		return create.Exec(ctx)
	})
}

// Access returns what each role may do after the organization's rules.
func (s *Service) Access(ctx context.Context) (map[viewer.Role]*viewer.Access, error) {
	rows, err := s.db.Client(ctx).AccessRule.Query().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the access rules: %w", err)
	}
	overrides := map[viewer.Role][]rule.Override{}
	for _, r := range rows {
		role := viewer.Role(r.Role)
		overrides[role] = append(overrides[role], rule.Override{
			Type: r.Entity, Field: r.FieldName, Read: viewer.Scope(r.Read), Write: viewer.Scope(r.Write), Level: viewer.Level(r.Level),
		})
	}
	out := map[viewer.Role]*viewer.Access{}
	for _, role := range viewer.Roles() {
		out[role] = rule.Effective(role, overrides[role])
	}
	return out, nil
}

// EnsureOrganization makes the one organization row where there is none yet.
func EnsureOrganization(ctx context.Context, db *jobs.DB) error {
	ctx = viewer.NewContext(ctx, viewer.System("first start"))
	return db.Tx(ctx, func(ctx context.Context) error {
		n, err := db.Client(ctx).Organization.Query().Count(ctx)
		if err != nil || n > 0 {
			return err
		}
		return db.Client(ctx).Organization.Create().SetName("Moim").SetLocale("en").SetTimeZone("UTC").
			SetCurrency("USD").SetCountry("US").Exec(ctx)
	})
}
