package auth

import (
	"context"
	"net/url"
)

// Methods are the ways to sign in here.
type Methods struct {
	Passkey          bool
	OIDC             bool
	OIDCName         string
	OrganizationName string
}

// Methods says how people can sign in, for the sign-in page.
func (s *Service) Methods(ctx context.Context) (*Methods, error) {
	name, err := s.organizationName(itself(ctx, "show the sign-in page"))
	if err != nil {
		return nil, err
	}
	m := &Methods{Passkey: s.passkeys != nil, OrganizationName: name}
	if s.oidc != nil {
		m.OIDC, m.OIDCName = true, s.oidc.settings.Name
		if u, err := url.Parse(s.oidc.settings.Issuer); err == nil && m.OIDCName == "" {
			m.OIDCName = u.Hostname()
		}
	}
	return m, nil
}
