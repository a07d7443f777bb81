package auth

import (
	"context"
	"fmt"

	"golang.org/x/text/language"

	"github.com/moim-crm/moim/ent"
	"github.com/moim-crm/moim/ent/accessrule"
	"github.com/moim-crm/moim/ent/rule"
	"github.com/moim-crm/moim/ent/viewer"
)

// viewerOf resolves once per request what a user may do. The user comes with
// its teams.
func (s *Service) viewerOf(ctx context.Context, u *ent.User) (*viewer.Viewer, error) {
	role := viewer.Role(u.Role)
	rows, err := s.db.Client(ctx).AccessRule.Query().Where(accessrule.RoleEQ(accessrule.Role(role))).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("load the access rules: %w", err)
	}
	overrides := make([]rule.Override, len(rows))
	for i, r := range rows {
		overrides[i] = rule.Override{
			Type: r.Entity, Field: r.FieldName, Read: viewer.Scope(r.Read), Write: viewer.Scope(r.Write), Level: viewer.Level(r.Level),
		}
	}
	v := &viewer.Viewer{UserID: u.ID, Name: u.Name, Role: role, Lang: lang(u.Locale), Access: rule.Effective(role, overrides)}
	for _, t := range u.Edges.Teams {
		v.TeamIDs = append(v.TeamIDs, t.ID)
	}
	return v, nil
}

// ViewerOfUser returns what a user would be let do in the browser, for the
// command line and for jobs that act for a person.
func (s *Service) ViewerOfUser(ctx context.Context, userID int64) (*viewer.Viewer, error) {
	ctx = itself(ctx, "act for a user")
	u, err := s.enabledUser(ctx, userID)
	if err != nil {
		return nil, err
	}
	return s.viewerOf(ctx, u)
}

// lang is the language of ours that is closest to a user's.
func lang(locale string) string {
	base, _ := language.Make(locale).Base()
	if base.String() == "ko" {
		return "ko"
	}
	return "en"
}
