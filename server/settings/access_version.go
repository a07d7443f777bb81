package settings

import (
	"context"
	"fmt"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/accessrule"
	"github.com/moim-crm/moim/ent/viewer"
)

// AccessVersion is a text that changes whenever the rules of a role do, for what
// stays open longer than a request.
func (s *Service) AccessVersion(ctx context.Context, role viewer.Role) (string, error) {
	ctx = viewer.NewContext(ctx, viewer.System("watch the access rules"))
	ids, err := s.db.Client(ctx).AccessRule.Query().Where(accessrule.RoleEQ(accessrule.Role(role))).Order(ent.Asc(accessrule.FieldID)).IDs(ctx)
	if err != nil {
		return "", fmt.Errorf("read the access rules: %w", err)
	}
	return fmt.Sprint(ids), nil
}
