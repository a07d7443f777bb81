package app

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/moim-crm/moim/ent/viewer"
	"github.com/moim-crm/moim/graph"
	"github.com/moim-crm/moim/server/errs"
	"github.com/moim-crm/moim/server/exports"
	"github.com/moim-crm/moim/server/httpd/reply"
	"github.com/moim-crm/moim/server/sheets"
)

// routes are the handlers beside the graph.
func (a *App) routes() map[string]http.Handler {
	return map[string]http.Handler{
		"GET /exports/{file}":                  http.HandlerFunc(a.export),
		"GET /exports/imports/{id}/errors.csv": http.HandlerFunc(a.errorRows),
		"GET /exports/directory.csv":           a.directory(sheets.CSV),
		"GET /exports/directory.xlsx":          a.directory(sheets.XLSX),
		"GET /exports/runs/{id}/file":          http.HandlerFunc(a.runFile),
		"GET /exports/files/{id}":              http.HandlerFunc(a.contactFile),
		"GET /exports/runs/{id}/failed.csv":    http.HandlerFunc(a.runFailedRows),
	}
}

func (a *App) exporter() *exports.Service {
	guard := graph.Access{Schema: graph.NewExecutableSchema(graph.Config{}).Schema()}
	return exports.New(exports.Deps{
		DB: a.DB, Contacts: a.Contacts, Finder: a.Finder, Runs: a.Runs,
		MayFilter: guard.MayFilter, ReadFilter: graph.Filters{Resolver: a.resolver()}.Read,
	})
}

// exportTypes are the media types of exports by the ending of the file.
var exportTypes = map[string]string{
	"csv":  "text/csv; charset=utf-8",
	"xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	"vcf":  "text/vcard; charset=utf-8",
}

// export answers GET /exports/donations.csv?where={…}&search=….
func (a *App) export(w http.ResponseWriter, r *http.Request) {
	in, err := exportInput(r)
	if err == nil {
		err = a.Exports.Check(r.Context(), in)
	}
	if err != nil {
		reply.Error(w, r, err)
		return
	}
	download(w, in.Format, in.List+"-"+time.Now().UTC().Format(time.DateOnly)+"."+in.Format)
	a.finish(r, a.Exports.Write(r.Context(), in, w))
}

func exportInput(r *http.Request) (exports.Input, error) {
	list, format, _ := strings.Cut(r.PathValue("file"), ".")
	in := exports.Input{List: list, Format: format, Search: r.URL.Query().Get("search"), Language: "en"}
	if v := viewer.FromContext(r.Context()); v != nil {
		in.Language = v.Lang
	}
	if where := r.URL.Query().Get("where"); where != "" {
		if err := json.Unmarshal([]byte(where), &in.Where); err != nil {
			return in, errs.Invalid("where", "export.where").Because(err)
		}
	}
	return in, nil
}

// errorRows answers with the failed rows of an import.
func (a *App) errorRows(w http.ResponseWriter, r *http.Request) {
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
	if _, err := a.DB.Client(r.Context()).ImportRun.Get(r.Context(), id); err != nil {
		reply.Error(w, r, errs.NotFound(errs.KeyNotFound).Because(err))
		return
	}
	download(w, "csv", fmt.Sprintf("import-%d-errors.csv", id))
	a.finish(r, a.Imports.ErrorFile(r.Context(), id, v.Lang, w))
}

func download(w http.ResponseWriter, format, name string) {
	w.Header().Set("Content-Type", exportTypes[format])
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
	w.Header().Set("Cache-Control", "no-store")
}

// finish breaks the connection when a file could not be written to its end: a
// download that fails is better than one that looks complete.
func (a *App) finish(r *http.Request, err error) {
	if err == nil {
		return
	}
	a.Log.ErrorContext(r.Context(), "export", "path", r.URL.Path, "err", err)
	panic(http.ErrAbortHandler)
}
