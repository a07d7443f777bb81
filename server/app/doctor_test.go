package app_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/moim-crm/moim/config"
	"github.com/moim-crm/moim/server/app"
)

func TestDoctor(t *testing.T) {
	t.Parallel()
	provider := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(provider.Close)
	dir := t.TempDir()
	settings, err := config.Load([]string{
		"MOIM_DATA_DIR=" + dir, "MOIM_SMTP_URL=smtp://u:hunter2@127.0.0.1:1", "MOIM_OIDC_ISSUER=" + provider.URL, "MOIM_OIDC_CLIENT_ID=moim", "MOIM_OIDC_CLIENT_SECRET=hunter2",
	})
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	err = app.Doctor(t.Context(), app.Options{Settings: settings, Build: app.BuildOf("test", "")}, &out)
	if err == nil || !strings.HasPrefix(err.Error(), "3 of ") {
		t.Errorf("error %v, want three of the checks to fail:\n%s", err, out.String())
	}
	for _, want := range []string{"ok   database", "FAIL schema", `run "moim migrate up"`, "FAIL mail", "FAIL sign-on", "404"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the doctor does not say %q:\n%s", want, out.String())
		}
	}
	if strings.Contains(out.String(), "hunter2") {
		t.Errorf("the doctor tells a secret:\n%s", out.String())
	}
}
