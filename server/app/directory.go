package app

import (
	"net/http"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd/reply"
	"github.com/moim-crm/moim/server/memberships"
	"github.com/moim-crm/moim/server/sheets"
)

// directory answers GET /exports/directory.csv?search=…: what members let the
// directory show, and nothing else.
func (a *App) directory(format sheets.Format) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		v := viewer.FromContext(r.Context())
		if !v.IsStaff() {
			reply.Error(w, r, errs.Unauthenticated(errs.KeyUnauthenticated))
			return
		}
		search := r.URL.Query().Get("search")
		if _, err := a.Memberships.DirectoryPredicate(r.Context(), search); err != nil {
			reply.Error(w, r, err)
			return
		}
		name := strings.ToLower(string(format))
		download(w, name, "directory-"+time.Now().UTC().Format(time.DateOnly)+"."+name)
		a.finish(r, a.writeDirectory(r, format, search, v.Lang, w))
	}
}

func (a *App) writeDirectory(r *http.Request, format sheets.Format, search, language string, w http.ResponseWriter) error {
	file, err := sheets.New(format, "directory", w)
	if err != nil {
		return err
	}
	header := []any{"Name", "Town", "E-mail", "Phone", "Employer"}
	if language == "ko" {
		header = []any{"이름", "사는 곳", "이메일", "전화", "일하는 곳"}
	}
	if err := file.Row(header...); err != nil {
		return err
	}
	err = a.Memberships.EachDirectoryEntry(r.Context(), search, func(e memberships.DirectoryEntry) error {
		return file.Row(e.Name, e.City, e.Email, e.Phone, e.Employer)
	})
	if err != nil {
		return err
	}
	return file.Close()
}
