package app

import (
	"context"
	"time"

	"github.com/moim-crm/moim/ent/mixin"
	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/settings"
)

// CreateUserInput describes a member of staff.
type CreateUserInput struct {
	Email, Name, Password string
	Role                  viewer.Role
}

// CreateUser makes a staff account. Without a password it returns the address
// where the person chooses one.
func (a *App) CreateUser(ctx context.Context, in CreateUserInput) (link string, err error) {
	ctx = itself(ctx, "moim user create")
	input := auth.CreateUserInput{Email: in.Email, Name: in.Name, Password: in.Password, Role: in.Role}
	err = a.DB.Tx(ctx, func(ctx context.Context) error {
		// An account made here goes before the first start's link, which would have
		// asked for the organization.
		if err := settings.EnsureOrganization(ctx, a.DB); err != nil {
			return err
		}
		if in.Password != "" {
			_, err = a.Auth.CreateUser(ctx, input)
			return err
		}
		_, link, err = a.Auth.InviteUser(ctx, input)
		return err
	})
	return link, err
}

// CreateTokenInput describes an API token.
type CreateTokenInput struct {
	Email, Name string
	Scopes      []string
	// Lasts is for how long it works; 0 until it is withdrawn.
	Lasts time.Duration
}

// CreateToken makes an API token for a member of staff and returns it.
func (a *App) CreateToken(ctx context.Context, in CreateTokenInput) (plain string, err error) {
	input := auth.CreateTokenInput{Email: in.Email, Name: in.Name, Scopes: in.Scopes}
	if in.Lasts != 0 {
		end := mixin.Now().Add(in.Lasts)
		input.ExpiresAt = &end
	}
	plain, _, err = a.Auth.CreateToken(itself(ctx, "moim token create"), input)
	return plain, err
}

// Scopes lists what an API token may be allowed to do.
func Scopes() []string { return auth.Scopes() }
