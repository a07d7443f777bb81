package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/moim-crm/moim/server/app/connect"
	"github.com/moim-crm/moim/server/demo"
	"github.com/moim-crm/moim/server/httpd"
)

// ServeInput adjusts Serve.
type ServeInput struct {
	// Demo fills an empty database with the demo organization.
	Demo bool
	// Out is where people read the address and how to sign in.
	Out io.Writer
}

const (
	// workersAtOnce is how many jobs one process works at a time.
	workersAtOnce = 4
	// shutdownGrace is how long a stopping server lets others finish; orchestrators
	// kill after 30 seconds.
	shutdownGrace = 20 * time.Second
)

// Serve migrates the database, then serves HTTP and works jobs until ctx ends.
func (a *App) Serve(ctx context.Context, in ServeInput) error {
	tuneMemory()
	// First of all, so that a second server on the same address finds out before
	// it has touched anything.
	listener, err := listen(ctx, a.Settings.Addr)
	if err != nil {
		return err
	}
	defer func() { _ = listener.Close() }()
	if err := a.DB.Migrate(ctx); err != nil {
		return err
	}
	news, err := a.firstStart(ctx, in)
	if err != nil {
		return err
	}
	if err := a.Dedupe.Ensure(ctx); err != nil {
		return err
	}
	handler, err := a.Handler(ctx)
	if err != nil {
		return err
	}
	if err := a.DB.StartWork(ctx, workersAtOnce); err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return httpd.Serve(ctx, listener, handler, shutdownGrace, a.Log) })
	group.Go(func() error { a.refillKeys(ctx); return nil })
	if a.Settings.MetricsAddr != "" {
		group.Go(func() error { return a.serveMetrics(ctx) })
	}
	if _, err := fmt.Fprintf(in.Out, "Moim %s is at %s\n%s", a.Build.Version, a.Settings.PublicURL, news); err != nil {
		return err
	}
	err = group.Wait()
	return errors.Join(err, a.stopWork(ctx))
}

// refillKeys brings contacts of an older schema into the search; people work
// meanwhile, and a failure is tried again at the next start.
func (a *App) refillKeys(ctx context.Context) {
	made, err := a.Contacts.RefillKeys(ctx)
	switch {
	case err != nil && ctx.Err() == nil:
		a.Log.ErrorContext(ctx, "make the keys that contacts are found by", "made", made, "err", err)
	case made > 0:
		a.Log.InfoContext(ctx, "made the keys that contacts are found by", "contacts", made)
	}
}

// Migrate brings the schema up to date, and asks for what is derived from other
// tables to be made anew where the rules have changed.
func (a *App) Migrate(ctx context.Context) error {
	if err := a.DB.Migrate(ctx); err != nil {
		return err
	}
	return a.Dedupe.Ensure(ctx)
}

// Work works jobs until ctx ends.
func (a *App) Work(ctx context.Context, out io.Writer) error {
	tuneMemory()
	if err := a.DB.StartWork(ctx, workersAtOnce); err != nil {
		return err
	}
	if _, err := fmt.Fprintln(out, "Moim works jobs"); err != nil {
		return err
	}
	<-ctx.Done()
	return a.stopWork(ctx)
}

// stopWork ends the workers though ctx has ended.
func (a *App) stopWork(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownGrace)
	defer cancel()
	return a.DB.StopWork(ctx)
}

// firstStart prepares an empty database and says how to sign in.
func (a *App) firstStart(ctx context.Context, in ServeInput) (news string, err error) {
	ctx = itself(ctx, "first start")
	if in.Demo {
		news, err = demo.Ensure(ctx, demo.Deps{DB: a.DB, Auth: a.Auth, Now: time.Now, Dues: connect.Dues, Consents: connect.Consents, Progress: in.Out})
		if err != nil || news != "" {
			return news, err
		}
	}
	if err := a.Imports.RemoveOldFiles(ctx); err != nil {
		return "", err
	}
	if err := a.Contacts.SweepLater(ctx); err != nil {
		return "", err
	}
	if err := a.Contacts.EnsureRelationshipTypes(ctx); err != nil {
		return "", err
	}
	link, err := a.Auth.SetupLink(ctx)
	if err != nil || link == "" {
		return "", err
	}
	return "Make the first admin here, once, within a day: " + link + "\n", nil
}

func listen(ctx context.Context, addr string) (net.Listener, error) {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	return l, nil
}

func (a *App) serveMetrics(ctx context.Context) error {
	l, err := listen(ctx, a.Settings.MetricsAddr)
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", a.metrics.Handler())
	return httpd.Serve(ctx, l, mux, time.Second, a.Log)
}
