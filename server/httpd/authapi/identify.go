package authapi

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd/origin"
	"github.com/moim-crm/moim/server/httpd/reply"
)

// Identify puts the viewer into the context of every request: the owner of the
// Bearer token, else of the session cookie, else nobody in the language of the
// browser. It also refuses what a page elsewhere could make a browser send.
func (a *API) Identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		nobody := &viewer.Viewer{Lang: origin.Language(r)}
		r = r.WithContext(viewer.NewContext(r.Context(), nobody))
		v, err := a.viewer(w, r)
		if err != nil {
			if v := r.Header.Get("Authorization"); v != "" {
				w.Header().Set("WWW-Authenticate", `Bearer realm="moim"`)
			}
			reply.Error(w, r, err)
			return
		}
		if v != nil {
			// What was chosen in this browser goes before the language of the account.
			if chosen, ok := origin.Chosen(r); ok && v.SessionID != 0 {
				v.Lang = chosen
			}
			r = r.WithContext(viewer.NewContext(r.Context(), v))
		}
		if err := a.checkForgery(r); err != nil {
			reply.Error(w, r, err)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// viewer returns nil for nobody. A token that is no good is an error, because
// the program that sent it should know; a cookie that is no good is cleared,
// because the person should see the sign-in page.
func (a *API) viewer(w http.ResponseWriter, r *http.Request) (*viewer.Viewer, error) {
	if secret, given := bearer(r); given {
		return a.auth.ViewerOfToken(r.Context(), secret)
	}
	secret := a.cookie(r, sessionCookie)
	if secret == "" {
		return nil, nil
	}
	v, err := a.auth.ViewerOfSession(r.Context(), secret)
	var refused *errs.Error
	if errors.As(err, &refused) && refused.Code == errs.CodeUnauthenticated {
		a.setCookie(w, sessionCookie, "", time.Unix(1, 0))
		return nil, nil
	}
	return v, err
}

// checkForgery guards everything that could change something. A Bearer token is
// proof enough, because no browser sends one by itself. A cookie is not: with
// it, and to sign in at all, the request must come from our own page, and must
// carry a header that forms elsewhere cannot set.
func (a *API) checkForgery(r *http.Request) error {
	if isSafe(r.Method) {
		return nil
	}
	if _, given := bearer(r); given {
		return nil
	}
	withCookie := a.cookie(r, sessionCookie) != ""
	if !withCookie && !strings.HasPrefix(r.URL.Path, "/auth/") {
		return nil
	}
	if !a.origin.Same(r) || r.Header.Get(origin.Header) == "" {
		return errs.Forbidden(keyForged)
	}
	return nil
}

const keyForged = "request.forged"

var _ = errs.Register(errs.Messages{
	keyForged: {
		En: "This request did not come from Moim itself. Please reload the page.",
		Ko: "Moim에서 보낸 요청이 아니에요. 페이지를 새로 고쳐 주세요.",
	},
})

func isSafe(method string) bool {
	return method == http.MethodGet || method == http.MethodHead || method == http.MethodOptions
}

// Authenticate turns the Authorization of a websocket's first message into a
// context with its viewer.
func (a *API) Authenticate(ctx context.Context, authorization string) (context.Context, error) {
	secret, given := cutBearer(authorization)
	if !given {
		return ctx, errs.Unauthenticated(errs.KeyUnauthenticated)
	}
	v, err := a.auth.ViewerOfToken(ctx, secret)
	if err != nil {
		return ctx, err
	}
	return viewer.NewContext(ctx, v), nil
}
