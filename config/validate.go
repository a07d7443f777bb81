package config

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// minSecretKey is the shortest secret key that is accepted: 32 characters of base64 hold 192 bits.
const minSecretKey = 32

// Validate says what is wrong with the settings, each by the name of its variable. A missing secret key is no fault, since
// the server makes its own.
func (s *Settings) Validate() error {
	return errors.Join(
		about("ADDR", checkAddr(s.Addr)),
		about("DATA_DIR", checkGiven(s.DataDir)),
		about("DATABASE_URL", checkDatabaseURL(s.DatabaseURL)),
		about("PUBLIC_URL", checkPublicURL(s.PublicURL)),
		about("SECRET_KEY", checkSecretKey(s.SecretKey)),
		about("STRIPE_SECRET_KEY", checkPrefix(s.Stripe.SecretKey, "sk_", "rk_")),
		about("STRIPE_WEBHOOK_SECRET", s.Stripe.checkWebhookSecrets()),
		about("STRIPE_API_BASE", checkOptional(s.Stripe.APIBase, checkHTTP)),
		about("SMTP_URL", checkOptional(s.SMTPURL.Reveal(), checkSMTP)),
		about("OIDC_ISSUER", checkOptional(s.OIDC.Issuer, checkHTTP)),
		about("OIDC_CLIENT_ID", s.OIDC.checkTogether()),
		about("PLUGINS", s.checkPlugins()),
		about("METRICS_ADDR", checkOptional(s.MetricsAddr, checkAddr)),
	)
}

func about(name string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s%s %w", prefix, name, err)
}

func checkOptional(value string, check func(string) error) error {
	if value == "" {
		return nil
	}
	return check(value)
}

func checkGiven(value string) error {
	if value == "" {
		return errors.New("must be set")
	}
	return nil
}

func checkAddr(value string) error {
	_, port, err := net.SplitHostPort(value)
	if err != nil {
		return fmt.Errorf("must be an address such as 127.0.0.1:8080, not %q", value)
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return fmt.Errorf("must end in a port, not %q", port)
	}
	return nil
}

// checkDatabaseURL never repeats the value: it may hold a password.
func checkDatabaseURL(value string) error {
	if file, ok := strings.CutPrefix(value, "sqlite:"); ok {
		if file == "" {
			return errors.New("must name a file, such as sqlite:var/moim.db")
		}
		return nil
	}
	u, err := url.Parse(value)
	if err != nil || (u.Scheme != "postgres" && u.Scheme != "postgresql") {
		return errors.New("must begin with sqlite: or postgres://")
	}
	return nil
}

func checkPublicURL(value string) error {
	if err := checkHTTP(value); err != nil {
		return err
	}
	if u, err := url.Parse(value); err == nil && (u.Path != "" && u.Path != "/" || u.RawQuery != "" || u.Fragment != "") {
		return fmt.Errorf("must have no path, such as https://crm.example.org, not %q", value)
	}
	return nil
}

func checkHTTP(value string) error {
	u, err := url.Parse(value)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return fmt.Errorf("must be an http:// or https:// address, not %q", value)
	}
	return nil
}

func checkSMTP(value string) error {
	u, err := url.Parse(value)
	if err != nil || (u.Scheme != "smtp" && u.Scheme != "smtps") || u.Hostname() == "" {
		return errors.New("must be smtp://user:password@host:port or smtps://…")
	}
	return nil
}

func checkSecretKey(value Secret) error {
	if value != "" && len(value) < minSecretKey {
		return fmt.Errorf("must have at least %d characters", minSecretKey)
	}
	return nil
}

func checkPrefix(value Secret, prefixes ...string) error {
	if value == "" || slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(value.Reveal(), p) }) {
		return nil
	}
	return fmt.Errorf("must begin with %s", strings.Join(prefixes, " or "))
}

func (s Stripe) checkWebhookSecrets() error {
	for _, one := range s.WebhookSecrets {
		if err := checkPrefix(one, "whsec_"); err != nil {
			return err
		}
	}
	return nil
}

// checkTogether: an issuer without a client, or a client without an issuer, would be a sign-in that never works.
func (o OIDC) checkTogether() error {
	switch {
	case o.Issuer != "" && o.ClientID == "":
		return fmt.Errorf("must be set, since %sOIDC_ISSUER is", prefix)
	case o.Issuer == "" && (o.ClientID != "" || o.ClientSecret != ""):
		return fmt.Errorf("has no use without %sOIDC_ISSUER", prefix)
	}
	return nil
}

func (s *Settings) checkPlugins() error {
	for _, name := range s.Plugins {
		if strings.ContainsAny(name, `/\.`) {
			return fmt.Errorf("must hold names, not paths: %q", name)
		}
	}
	if len(s.Plugins) > 0 && s.PluginDir == "" {
		return fmt.Errorf("needs %sPLUGIN_DIR", prefix)
	}
	return nil
}

// reachable turns a listening address into one that a browser on the same machine can open.
func reachable(addr string) string {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return addr
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && (ip.IsUnspecified() || ip.IsLoopback()) {
		host = "localhost"
	}
	return net.JoinHostPort(host, port)
}
