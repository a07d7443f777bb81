package config_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/moim-crm/moim/config"
)

func TestLoadDefaults(t *testing.T) {
	t.Parallel()
	got, err := config.Load([]string{"HOME=/root", "MOIM_TEST_POSTGRES_URL=postgres://x"})
	if err != nil {
		t.Fatal(err)
	}
	want := &config.Settings{
		Addr:        "127.0.0.1:8080",
		DataDir:     "./var",
		DatabaseURL: "sqlite:var/moim.db",
		PublicURL:   "http://localhost:8080",
		LogLevel:    slog.LevelInfo,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("settings (-want +got):\n%s", diff)
	}
}

func TestLoadEverythingAndRenderItAgain(t *testing.T) {
	t.Parallel()
	environ := []string{
		"MOIM_ADDR=:9000",
		"MOIM_DATA_DIR=/data",
		"MOIM_DATABASE_URL=postgres://moim:hunter2@db/moim?sslmode=require",
		"MOIM_PUBLIC_URL=https://crm.example.org",
		"MOIM_SECRET_KEY=0123456789abcdef0123456789abcdef",
		"MOIM_STRIPE_SECRET_KEY=sk_test_hunter2",
		"MOIM_STRIPE_WEBHOOK_SECRET=whsec_hunter2,whsec_old",
		"MOIM_STRIPE_API_BASE=http://localhost:12111",
		"MOIM_SMTP_URL=smtp://moim:hunter2@mail:587",
		"MOIM_OIDC_ISSUER=https://id.example.org",
		"MOIM_OIDC_CLIENT_ID=moim",
		"MOIM_OIDC_CLIENT_SECRET=hunter2",
		"MOIM_PLUGIN_DIR=/plugins",
		"MOIM_PLUGINS=xrm,rewards",
		"MOIM_LOG_LEVEL=debug",
		"MOIM_METRICS_ADDR=:9090",
	}
	s, err := config.Load(environ)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(environ, s.Environ()); diff != "" {
		t.Errorf("Environ is not what Load read (-want +got):\n%s", diff)
	}
	encoded, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	// JSON keeps the database's address, which Settings holds as plain text; its password is hidden by String alone.
	for what, printed := range map[string]string{
		"String": s.String(), "%v": fmt.Sprintf("%v", s), "%+v": fmt.Sprintf("%+v", s.Stripe), "%#v": fmt.Sprintf("%#v", s.OIDC),
		"JSON": strings.ReplaceAll(string(encoded), s.DatabaseURL, ""),
	} {
		if strings.Contains(printed, "hunter2") || strings.Contains(printed, "0123456789abcdef") {
			t.Errorf("%s shows a secret: %s", what, printed)
		}
	}
	if !strings.Contains(s.String(), "postgres://moim@db/moim") {
		t.Errorf("String hides where the database is: %s", s)
	}
}

func TestLoadRefuses(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, want string
		environ    []string
	}{
		{"a name nobody knows", "MOIM_ADRR is not a setting of Moim; did you mean MOIM_ADDR?", []string{"MOIM_ADRR=:1"}},
		{"a file of it", "did you mean MOIM_SMTP_URL_FILE?", []string{"MOIM_SMPT_URL_FILE=/x"}},
		{"no port", `MOIM_ADDR must be an address such as 127.0.0.1:8080, not "localhost"`, []string{"MOIM_ADDR=localhost"}},
		{"a bad port", `MOIM_ADDR must end in a port, not "99999"`, []string{"MOIM_ADDR=:99999"}},
		{"another database", "MOIM_DATABASE_URL must begin with sqlite: or postgres://", []string{"MOIM_DATABASE_URL=mysql://a:hunter2@b/c"}},
		{"no file of the database", "MOIM_DATABASE_URL must name a file, such as", []string{"MOIM_DATABASE_URL=sqlite:"}},
		{"a public path", "MOIM_PUBLIC_URL must have no path", []string{"MOIM_PUBLIC_URL=https://example.org/crm"}},
		{"no scheme", "MOIM_PUBLIC_URL must be an http:// or https:// address", []string{"MOIM_PUBLIC_URL=example.org"}},
		{"a short key", "MOIM_SECRET_KEY must have at least 32 characters", []string{"MOIM_SECRET_KEY=hunter2"}},
		{"a publishable key", "MOIM_STRIPE_SECRET_KEY must begin with sk_ or rk_", []string{"MOIM_STRIPE_SECRET_KEY=pk_hunter2"}},
		{"a key for a webhook", "MOIM_STRIPE_WEBHOOK_SECRET must begin with whsec_", []string{"MOIM_STRIPE_WEBHOOK_SECRET=sk_hunter2"}},
		{"mail over http", "MOIM_SMTP_URL must be smtp://", []string{"MOIM_SMTP_URL=http://a:hunter2@b"}},
		{"half of OIDC", "MOIM_OIDC_CLIENT_ID must be set, since MOIM_OIDC_ISSUER is", []string{"MOIM_OIDC_ISSUER=https://id"}},
		{"the other half", "has no use without MOIM_OIDC_ISSUER", []string{"MOIM_OIDC_CLIENT_SECRET=hunter2"}},
		{"a plugin's path", "MOIM_PLUGINS must hold names, not paths", []string{"MOIM_PLUGINS=../x", "MOIM_PLUGIN_DIR=/p"}},
		{"plugins from nowhere", "MOIM_PLUGINS needs MOIM_PLUGIN_DIR", []string{"MOIM_PLUGINS=xrm"}},
		{"a level nobody knows", `MOIM_LOG_LEVEL must be debug, info, warn or error, not "loud"`, []string{"MOIM_LOG_LEVEL=loud"}},
		{"a file that is not there", "MOIM_SECRET_KEY cannot be read from its file", []string{"MOIM_SECRET_KEY_FILE=/nowhere/key"}},
		{"two sources", "MOIM_ADDR and MOIM_ADDR_FILE are both set", []string{"MOIM_ADDR=:1", "MOIM_ADDR_FILE=/x"}},
		{"two faults at once", "MOIM_ADRR is not a setting of Moim; did you mean MOIM_ADDR?; MOIM_LOG_LEVEL must", []string{"MOIM_ADRR=:1", "MOIM_LOG_LEVEL=loud"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			_, err := config.Load(test.environ)
			if err == nil {
				t.Fatal("Load accepts it")
			}
			if !strings.Contains(err.Error(), test.want) {
				t.Errorf("error = %q, want %q in it", err, test.want)
			}
			if strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "hunter2") {
				t.Errorf("the error has several lines or shows a secret: %q", err)
			}
		})
	}
}

func TestLoadFromFile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "url")
	if err := os.WriteFile(path, []byte("postgres://moim@db/moim\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := config.Load([]string{"MOIM_DATABASE_URL_FILE=" + path})
	if err != nil {
		t.Fatal(err)
	}
	if s.DatabaseURL != "postgres://moim@db/moim" {
		t.Errorf("DatabaseURL = %q", s.DatabaseURL)
	}
}

func TestPublicURLFollowsAddr(t *testing.T) {
	t.Parallel()
	for addr, want := range map[string]string{
		":9000": "http://localhost:9000", "0.0.0.0:80": "http://localhost:80", "crm.local:80": "http://crm.local:80",
	} {
		s, err := config.Load([]string{"MOIM_ADDR=" + addr})
		if err != nil {
			t.Fatal(err)
		}
		if s.PublicURL != want {
			t.Errorf("PublicURL of %s = %q, want %q", addr, s.PublicURL, want)
		}
	}
}

func TestVariablesAreDocumented(t *testing.T) {
	t.Parallel()
	for _, v := range config.Variables() {
		if v.Doc == "" {
			t.Errorf("%s has no doc", v.Name)
		}
	}
}

func TestReadmeListsEveryVariable(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range config.Variables() {
		if !strings.Contains(string(readme), "`"+v.Name+"`") {
			t.Errorf("README.md does not mention %s", v.Name)
		}
	}
}
