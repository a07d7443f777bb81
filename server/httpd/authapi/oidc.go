package authapi

import (
	"errors"
	"net/http"
	"net/url"
	"time"

	"github.com/moim-crm/moim/server/auth"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd/origin"
)

// startOIDC sends the browser to the identity provider.
func (a *API) startOIDC(w http.ResponseWriter, r *http.Request) error {
	address, cookie, err := a.auth.StartOIDC(r.Context(), origin.LocalPath(r.URL.Query().Get("next")))
	if err != nil {
		return a.backToSignIn(w, r, err)
	}
	a.setCookie(w, oidcCookie, cookie, time.Now().Add(oidcTime))
	redirect(w, r, address)
	return nil
}

// finishOIDC takes the browser back. It is a page load, so that a failure is
// shown on the sign-in page and not as JSON.
func (a *API) finishOIDC(w http.ResponseWriter, r *http.Request) error {
	a.setCookie(w, oidcCookie, "", time.Unix(1, 0))
	query := r.URL.Query()
	entry, next, err := a.auth.FinishOIDC(r.Context(), auth.FinishOIDCInput{
		Cookie: a.cookie(r, oidcCookie), State: query.Get("state"), Code: query.Get("code"), Client: a.client(r),
	})
	if err != nil {
		return a.backToSignIn(w, r, err)
	}
	if err := a.takeSession(w, r, entry); err != nil {
		return err
	}
	redirect(w, r, origin.LocalPath(next))
	return nil
}

// backToSignIn shows a failure of single sign-on on the sign-in page, which
// knows the message by its key.
func (a *API) backToSignIn(w http.ResponseWriter, r *http.Request, err error) error {
	var problem *errs.Error
	if !errors.As(err, &problem) || problem.Code == errs.CodeInternal {
		return err
	}
	a.log.InfoContext(r.Context(), "single sign-on refused", "error", err)
	redirect(w, r, "/sign-in?problem="+url.QueryEscape(problem.Key))
	return nil
}

func redirect(w http.ResponseWriter, r *http.Request, address string) {
	w.Header().Set("Cache-Control", "no-store")
	http.Redirect(w, r, address, http.StatusFound)
}
