package app

import (
	"fmt"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/httpd/reply"
)

// runFile answers with the file that a run has made.
func (a *App) runFile(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		reply.Error(w, r, errs.NotFound(errs.KeyNotFound))
		return
	}
	if !viewer.FromContext(r.Context()).IsStaff() {
		reply.Error(w, r, errs.Unauthenticated(errs.KeyUnauthenticated))
		return
	}
	f, run, err := a.Runs.Open(r.Context(), id)
	if err != nil {
		reply.Error(w, r, err)
		return
	}
	defer func() { _ = f.Close() }()
	w.Header().Set("Content-Type", exportTypes[strings.TrimPrefix(path.Ext(run.FileName), ".")])
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": run.FileName}))
	w.Header().Set("Cache-Control", "no-store")
	http.ServeContent(w, r, "", time.Time{}, f)
}

// runFailedRows answers with the records that a run could not do, and why.
func (a *App) runFailedRows(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		reply.Error(w, r, errs.NotFound(errs.KeyNotFound))
		return
	}
	v := viewer.FromContext(r.Context())
	if !v.IsStaff() {
		reply.Error(w, r, errs.Unauthenticated(errs.KeyUnauthenticated))
		return
	}
	if _, err := a.DB.Client(r.Context()).Run.Get(r.Context(), id); err != nil {
		reply.Error(w, r, errs.NotFound(errs.KeyNotFound).Because(err))
		return
	}
	download(w, "csv", fmt.Sprintf("run-%d-failed.csv", id))
	a.finish(r, a.Runs.FailedRows(r.Context(), id, v.Lang, w))
}
