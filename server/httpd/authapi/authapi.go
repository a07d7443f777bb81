// Package authapi is the JSON side of signing in: the endpoints under /auth/,
// the cookies, and the way from a request to its viewer.
package authapi

import (
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd/origin"
	"github.com/moim-crm/moim/server/httpd/reply"
)

// API answers under /auth/.
type API struct {
	auth   *auth.Service
	origin *origin.Origin
	log    *slog.Logger
	mux    *http.ServeMux
}

// New returns the handler of everything under /auth/.
func New(service *auth.Service, from *origin.Origin, log *slog.Logger) *API {
	a := &API{auth: service, origin: from, log: log, mux: http.NewServeMux()}
	for pattern, handle := range map[string]func(http.ResponseWriter, *http.Request) error{
		"GET /auth/methods":                   a.methods,
		"POST /auth/sign-in":                  a.signIn,
		"POST /auth/second-factor":            a.secondFactor,
		"POST /auth/sign-out":                 a.signOut,
		"POST /auth/sign-out-everywhere":      a.signOutEverywhere,
		"POST /auth/passkey/begin":            a.beginPasskeySignIn,
		"POST /auth/passkey/finish":           a.finishPasskeySignIn,
		"POST /auth/passkeys/register/begin":  a.beginPasskey,
		"POST /auth/passkeys/register/finish": a.finishPasskey,
		"GET /auth/passkeys":                  a.passkeys,
		"POST /auth/passkeys/{id}/remove":     a.removePasskey,
		"GET /auth/link/{token}":              a.readLink,
		"POST /auth/link/{token}":             a.useLink,
		"POST /auth/password":                 a.changePassword,
		"POST /auth/totp/begin":               a.beginTOTP,
		"POST /auth/totp/confirm":             a.confirmTOTP,
		"POST /auth/totp/disable":             a.disableTOTP,
		"GET /auth/sessions":                  a.sessions,
		"POST /auth/sessions/{id}/revoke":     a.revokeSession,
		"GET /auth/oidc/start":                a.startOIDC,
		"GET " + auth.CallbackPath:            a.finishOIDC,
	} {
		a.mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
			if err := handle(w, r); err != nil {
				reply.Error(w, r, err)
			}
		})
	}
	a.mux.HandleFunc("/auth/", func(w http.ResponseWriter, r *http.Request) {
		reply.Error(w, r, errs.NotFound(errs.KeyNotFound))
	})
	return a
}

// ServeHTTP answers.
func (a *API) ServeHTTP(w http.ResponseWriter, r *http.Request) { a.mux.ServeHTTP(w, r) }

// client is what is known of the browser.
func (a *API) client(r *http.Request) auth.Client {
	return auth.Client{
		Address: origin.Address(r.Context()), UserAgent: r.UserAgent(), Device: a.cookie(r, deviceCookie),
	}
}

const (
	sessionCookie = "moim_session"
	deviceCookie  = "moim_device"
	oidcCookie    = "moim_oidc"

	deviceTime = 180 * 24 * time.Hour
	oidcTime   = 10 * time.Minute
)

// name binds a cookie to this very host and to https, where there is https: a
// sibling host or an http page cannot plant one.
func (a *API) name(cookie string) string {
	if a.origin.Secure() {
		return "__Host-" + cookie
	}
	return cookie
}

func (a *API) cookie(r *http.Request, name string) string {
	c, err := r.Cookie(a.name(name))
	if err != nil {
		return ""
	}
	return c.Value
}

func (a *API) setCookie(w http.ResponseWriter, name, value string, expires time.Time) {
	c := &http.Cookie{
		Name: a.name(name), Value: value, Path: "/", Expires: expires,
		HttpOnly: true, SameSite: http.SameSiteLaxMode, Secure: a.origin.Secure(),
	}
	if value == "" {
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
}

// enter signs the browser in, or passes the challenge on. A session that the
// browser came with ends: after a sign-in only the new secret is good.
func (a *API) enter(w http.ResponseWriter, r *http.Request, entry *auth.Entry) error {
	if entry.Challenge != "" {
		reply.JSON(w, http.StatusOK, map[string]string{"next": "second_factor", "challenge": entry.Challenge})
		return nil
	}
	if err := a.takeSession(w, r, entry); err != nil {
		return err
	}
	reply.JSON(w, http.StatusOK, map[string]string{"next": "done"})
	return nil
}

func (a *API) takeSession(w http.ResponseWriter, r *http.Request, entry *auth.Entry) error {
	if before := a.cookie(r, sessionCookie); before != "" {
		if err := a.auth.SignOut(r.Context(), before); err != nil {
			return err
		}
	}
	a.setCookie(w, sessionCookie, entry.Session, entry.ExpiresAt)
	a.setCookie(w, deviceCookie, entry.Device, time.Now().Add(deviceTime))
	return nil
}

func bearer(r *http.Request) (string, bool) {
	return cutBearer(r.Header.Get("Authorization"))
}

func cutBearer(authorization string) (string, bool) {
	scheme, secret, found := strings.Cut(authorization, " ")
	if !found || !strings.EqualFold(scheme, "Bearer") {
		return "", false
	}
	return strings.TrimSpace(secret), true
}
