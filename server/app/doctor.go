package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

// doctorTime bounds each thing that the doctor tries to reach.
const doctorTime = 5 * time.Second

// finding is one line of the doctor's report.
type finding struct {
	what, state string
	err         error
}

// Doctor says what is configured and what is reachable. Its error counts what is
// broken; what is not configured is not broken.
func Doctor(ctx context.Context, o Options, out io.Writer) error {
	findings := []finding{
		{what: "version", state: fmt.Sprintf("%s, schema %d", o.Build.Version, o.Build.SchemaVersion)},
		{what: "settings", state: o.Settings.String()},
	}
	findings = append(findings, database(ctx, o)...)
	findings = append(findings, mail(ctx, o), signOn(ctx, o), plugins(o))
	broken := 0
	for _, f := range findings {
		mark := "ok  "
		if f.err != nil {
			broken++
			mark, f.state = "FAIL", strings.ReplaceAll(f.err.Error(), "\n", "; ")
		}
		if _, err := fmt.Fprintf(out, "%s %-9s %s\n", mark, f.what, f.state); err != nil {
			return err
		}
	}
	if broken > 0 {
		return fmt.Errorf("%d of %d checks failed", broken, len(findings))
	}
	return nil
}

func database(ctx context.Context, o Options) []finding {
	ctx, cancel := context.WithTimeout(ctx, doctorTime)
	defer cancel()
	a, err := Open(ctx, o)
	if err != nil {
		return []finding{{what: "database", err: err}}
	}
	defer func() { _ = a.Close() }()
	found := []finding{{what: "database", state: a.DB.Dialect() + " answers"}}
	schema := finding{what: "schema", state: "as this program knows it"}
	schema.err = a.DB.KnownSchema(ctx)
	return append(found, schema, writable(o.Settings.DataDir))
}

func writable(folder string) finding {
	f, err := os.CreateTemp(folder, "doctor.*")
	if err == nil {
		err = errors.Join(f.Close(), os.Remove(f.Name()))
	}
	return finding{what: "data", state: folder + " can be written", err: err}
}

func mail(ctx context.Context, o Options) finding {
	f := finding{what: "mail", state: "not configured"}
	if o.Settings.SMTPURL == "" {
		return f
	}
	u, err := url.Parse(o.Settings.SMTPURL.Reveal())
	if err != nil {
		// The address holds a password, and the parser's complaint the address.
		f.err = errors.New("MOIM_SMTP_URL cannot be read")
		return f
	}
	port := u.Port()
	if port == "" {
		port = map[string]string{"smtps": "465"}[u.Scheme]
	}
	if port == "" {
		port = "587"
	}
	dialer := net.Dialer{Timeout: doctorTime}
	conn, err := dialer.DialContext(ctx, "tcp", net.JoinHostPort(u.Hostname(), port))
	if err != nil {
		f.err = fmt.Errorf("reach the mail server: %w", err)
		return f
	}
	f.state = u.Hostname() + " answers"
	f.err = conn.Close()
	return f
}

func signOn(ctx context.Context, o Options) finding {
	f := finding{what: "sign-on", state: "not configured: people sign in with passwords and passkeys"}
	if o.Settings.OIDC.Issuer == "" {
		return f
	}
	ctx, cancel := context.WithTimeout(ctx, doctorTime)
	defer cancel()
	discovery := strings.TrimSuffix(o.Settings.OIDC.Issuer, "/") + "/.well-known/openid-configuration"
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, discovery, nil)
	if err != nil {
		f.err = err
		return f
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		f.err = fmt.Errorf("reach the identity provider: %w", err)
		return f
	}
	defer func() { _ = res.Body.Close() }()
	if res.StatusCode != http.StatusOK {
		f.err = fmt.Errorf("the identity provider answers %s", res.Status)
	}
	f.state = o.Settings.OIDC.Issuer + " answers"
	return f
}

func plugins(o Options) finding {
	f := finding{what: "plugins", state: "none enabled"}
	if len(o.Settings.Plugins) == 0 {
		return f
	}
	if _, err := os.Stat(o.Settings.PluginDir); err != nil {
		f.err = fmt.Errorf("find the plugins: %w", err)
	}
	f.state = strings.Join(o.Settings.Plugins, ", ")
	return f
}
