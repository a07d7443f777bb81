package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/moim-crm/moim/server/jobs"
)

// roleBaseline is the argument with which this program serves the hand-written queries. It does so as a process of its own,
// as the server does, over the same kind of pool and with as many connections.
const roleBaseline = "baseline"

func serveBaseline(ctx context.Context, args []string) error {
	if len(args) != 2 {
		return errors.New("usage: bench baseline ADDRESS DATABASE")
	}
	db, err := jobs.Open(ctx, args[1], jobs.Options{})
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(http.ResponseWriter, *http.Request) {})
	for _, c := range allCases() {
		mux.Handle("POST /"+c.name, answer(db, c.sql(db.Dialect())))
	}
	srv := &http.Server{Addr: args[0], Handler: mux, ReadHeaderTimeout: time.Minute}
	go func() {
		<-ctx.Done()
		_ = srv.Close()
	}()
	if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return errors.Join(err, db.Close())
	}
	return db.Close()
}

// answer runs one query with the arguments in the body. The database writes the JSON: taking rows apart in Go to write it there
// was no faster.
func answer(db *jobs.DB, query string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var args []any
		var text []byte
		err := json.NewDecoder(r.Body).Decode(&args)
		if err == nil {
			err = db.Pool().QueryRowContext(r.Context(), query, args...).Scan(&text)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "bench: the hand-written query:", err)
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(text)
	})
}
