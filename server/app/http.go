package app

import (
	"context"
	"fmt"
	"io/fs"
	"net/http"

	"github.com/moim-crm/moim/server/httpd"
	"github.com/moim-crm/moim/web"
)

// Handler answers everything but /metrics. Open subscriptions end with closing.
func (a *App) Handler(closing context.Context) (http.Handler, error) {
	client, err := fs.Sub(web.Dist, "dist")
	if err != nil {
		return nil, fmt.Errorf("open the web client: %w", err)
	}
	schema, options := a.graphQL()
	return httpd.New(httpd.Deps{
		Auth:      a.Auth,
		PublicURL: a.Settings.PublicURL,
		Schema:    schema,
		GraphQL:   options,
		Web:       client,
		Ready:     a.Ready,
		Routes:    a.routes(),
		Calendar:  a.Volunteering.ReadFeed,
		Closing:   closing,
		Metrics:   a.metrics,
		Log:       a.Log,
	})
}

// Ready says why the application cannot work at the moment. A schema that became
// newer while it ran is fine: an update brought it about, and where servers of
// both versions cannot run at once the old ones are stopped first.
func (a *App) Ready(ctx context.Context) error {
	have, want, err := a.DB.SchemaVersion(ctx)
	if err != nil {
		return fmt.Errorf("reach the database: %w", err)
	}
	if have < want {
		return fmt.Errorf("the database has schema %d, want %d", have, want)
	}
	return nil
}
