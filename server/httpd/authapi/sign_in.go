package authapi

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd/reply"
)

func (a *API) methods(w http.ResponseWriter, r *http.Request) error {
	m, err := a.auth.Methods(r.Context())
	if err != nil {
		return err
	}
	reply.JSON(w, http.StatusOK, map[string]any{
		"password": true, "passkey": m.Passkey, "organizationName": m.OrganizationName,
		"oidc": map[string]any{"enabled": m.OIDC, "name": m.OIDCName},
	})
	return nil
}

func (a *API) signIn(w http.ResponseWriter, r *http.Request) error {
	var in struct{ Email, Password string }
	if err := reply.Decode(w, r, &in); err != nil {
		return err
	}
	entry, err := a.auth.SignIn(r.Context(), auth.SignInInput{Email: in.Email, Password: in.Password, Client: a.client(r)})
	if err != nil {
		return err
	}
	return a.enter(w, r, entry)
}

func (a *API) secondFactor(w http.ResponseWriter, r *http.Request) error {
	var in struct{ Challenge, Code string }
	if err := reply.Decode(w, r, &in); err != nil {
		return err
	}
	entry, err := a.auth.SecondFactor(r.Context(), auth.SecondFactorInput{Challenge: in.Challenge, Code: in.Code, Client: a.client(r)})
	if err != nil {
		return err
	}
	return a.enter(w, r, entry)
}

func (a *API) signOut(w http.ResponseWriter, r *http.Request) error {
	if secret := a.cookie(r, sessionCookie); secret != "" {
		if err := a.auth.SignOut(r.Context(), secret); err != nil {
			return err
		}
	}
	return a.signedOut(w)
}

// signOutEverywhere ends all sessions; with {"keep": true} all but this one.
func (a *API) signOutEverywhere(w http.ResponseWriter, r *http.Request) error {
	var in struct{ Keep bool }
	if r.ContentLength != 0 {
		if err := reply.Decode(w, r, &in); err != nil {
			return err
		}
	}
	if err := a.auth.SignOutEverywhere(r.Context(), in.Keep); err != nil {
		return err
	}
	if in.Keep {
		return done(w)
	}
	return a.signedOut(w)
}

func (a *API) signedOut(w http.ResponseWriter) error {
	a.setCookie(w, sessionCookie, "", time.Unix(1, 0))
	return done(w)
}

func done(w http.ResponseWriter) error {
	reply.JSON(w, http.StatusOK, map[string]string{"next": "done"})
	return nil
}

func (a *API) readLink(w http.ResponseWriter, r *http.Request) error {
	link, err := a.auth.ReadLink(r.Context(), r.PathValue("token"))
	if err != nil {
		return err
	}
	reply.JSON(w, http.StatusOK, map[string]string{
		"purpose": map[string]string{"SETUP": "setup", "INVITE": "invite", "RESET": "reset"}[link.Purpose],
		"email":   link.Email, "name": link.Name, "organizationName": link.OrganizationName,
	})
	return nil
}

func (a *API) useLink(w http.ResponseWriter, r *http.Request) error {
	var in struct {
		Name, Email, Password, Locale, OrganizationName, TimeZone, Currency, Country string
	}
	if err := reply.Decode(w, r, &in); err != nil {
		return err
	}
	if in.Locale == "" {
		in.Locale = viewer.FromContext(r.Context()).Lang
	}
	entry, err := a.auth.UseLink(r.Context(), auth.UseLinkInput{
		Token: r.PathValue("token"), Name: in.Name, Email: in.Email, Password: in.Password, Locale: in.Locale,
		Organization: auth.OrganizationInput{Name: in.OrganizationName, TimeZone: in.TimeZone, Currency: in.Currency, Country: in.Country},
		Client:       a.client(r),
	})
	if err != nil {
		return err
	}
	return a.enter(w, r, entry)
}

func (a *API) beginPasskeySignIn(w http.ResponseWriter, _ *http.Request) error {
	ceremony, err := a.auth.BeginPasskeySignIn()
	if err != nil {
		return err
	}
	return offer(w, ceremony)
}

func offer(w http.ResponseWriter, ceremony *auth.Ceremony) error {
	reply.JSON(w, http.StatusOK, map[string]any{"publicKey": ceremony.Options, "challenge": ceremony.State})
	return nil
}

// ceremonyAnswer is the browser's side of a passkey dialog.
type ceremonyAnswer struct {
	Challenge string
	Name      string
	Response  json.RawMessage
}

func (a *API) finishPasskeySignIn(w http.ResponseWriter, r *http.Request) error {
	var in ceremonyAnswer
	if err := reply.Decode(w, r, &in); err != nil {
		return err
	}
	if len(in.Response) == 0 {
		return errs.Invalid("response", errs.KeyRequired)
	}
	entry, err := a.auth.PasskeySignIn(r.Context(), auth.PasskeySignInInput{State: in.Challenge, Response: in.Response, Client: a.client(r)})
	if err != nil {
		return err
	}
	return a.enter(w, r, entry)
}
