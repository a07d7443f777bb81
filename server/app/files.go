package app

import (
	"mime"
	"net/http"
	"strconv"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/contacts/shelf"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd/reply"
)

// contactFile answers with a file that is kept with a contact. Whoever may not see
// it is told that there is none. What comes from outside is never run: a browser
// saves it, and shows nothing of it but a picture that the page asks for.
func (a *App) contactFile(w http.ResponseWriter, r *http.Request) {
	if !viewer.FromContext(r.Context()).IsStaff() {
		reply.Error(w, r, errs.Unauthenticated(errs.KeyUnauthenticated))
		return
	}
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		reply.Error(w, r, errs.NotFound(errs.KeyNotFound))
		return
	}
	opened, f, err := a.Contacts.OpenFile(r.Context(), id)
	if err != nil {
		reply.Error(w, r, err)
		return
	}
	defer func() { _ = opened.Close() }()
	how := "attachment"
	if r.URL.Query().Has("show") && shelf.IsPicture(f.ContentType) {
		how = "inline"
	}
	h := w.Header()
	h.Set("Content-Type", f.ContentType)
	h.Set("Content-Disposition", mime.FormatMediaType(how, map[string]string{"filename": f.Name}))
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cache-Control", "private, no-store")
	http.ServeContent(w, r, "", f.CreatedAt, opened)
}
