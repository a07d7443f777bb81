package config

import (
	"fmt"
	"strings"
)

// Variable is one environment variable that the server reads.
type Variable struct {
	Name    string
	Default string
	// Doc is one line for guides and for the terminal.
	Doc string
	// IsSecret marks what is never printed.
	IsSecret bool

	set func(*Settings, string) error
	get func(*Settings) string
}

// Variables lists all settings in the order in which guides show them.
func Variables() []Variable { return append([]Variable(nil), variables...) }

var variables = []Variable{
	text("ADDR", "127.0.0.1:8080", "address to listen on", func(s *Settings) *string { return &s.Addr }),
	text("DATA_DIR", "./var", "folder of the embedded database, files and the secret key",
		func(s *Settings) *string { return &s.DataDir }),
	text("DATABASE_URL", "", "sqlite:FILE or postgres://…; by default a file in the data folder",
		func(s *Settings) *string { return &s.DatabaseURL }).hidden(),
	text("PUBLIC_URL", "", "address under which people reach the server; by default http:// and the listening address",
		func(s *Settings) *string { return &s.PublicURL }),
	secret("SECRET_KEY", "key that signs and seals, at least 32 characters; made and kept in the data folder if not set",
		func(s *Settings) *Secret { return &s.SecretKey }),
	secret("STRIPE_SECRET_KEY", "Stripe's secret or restricted key; without it no cards are taken",
		func(s *Settings) *Secret { return &s.Stripe.SecretKey }),
	webhookSecrets,
	text("STRIPE_API_BASE", "", "another address of Stripe's API, for tests",
		func(s *Settings) *string { return &s.Stripe.APIBase }),
	secret("SMTP_URL", "mail server, smtp://user:password@host:587 or smtps://; without it mail is kept, not sent",
		func(s *Settings) *Secret { return &s.SMTPURL }),
	text("OIDC_ISSUER", "", "issuer of single sign-on; without it there is none",
		func(s *Settings) *string { return &s.OIDC.Issuer }),
	text("OIDC_CLIENT_ID", "", "Moim's client id at the issuer", func(s *Settings) *string { return &s.OIDC.ClientID }),
	secret("OIDC_CLIENT_SECRET", "Moim's client secret at the issuer",
		func(s *Settings) *Secret { return &s.OIDC.ClientSecret }),
	text("PLUGIN_DIR", "", "folder of the plugin programs", func(s *Settings) *string { return &s.PluginDir }),
	plugins,
	logLevel,
	text("METRICS_ADDR", "", "address that serves /metrics; by default none",
		func(s *Settings) *string { return &s.MetricsAddr }),
}

var webhookSecrets = Variable{
	Name:     prefix + "STRIPE_WEBHOOK_SECRET",
	Doc:      "secret of Stripe's webhook; several, comma separated, during a rotation",
	IsSecret: true,
	set: func(s *Settings, value string) error {
		s.Stripe.WebhookSecrets = nil
		for _, part := range commaSeparated(value) {
			s.Stripe.WebhookSecrets = append(s.Stripe.WebhookSecrets, Secret(part))
		}
		return nil
	},
	get: func(s *Settings) string {
		var parts []string
		for _, part := range s.Stripe.WebhookSecrets {
			parts = append(parts, part.Reveal())
		}
		return strings.Join(parts, ",")
	},
}

var plugins = Variable{
	Name: prefix + "PLUGINS",
	Doc:  "names of the enabled plugins, comma separated",
	set: func(s *Settings, value string) error {
		s.Plugins = commaSeparated(value)
		return nil
	},
	get: func(s *Settings) string { return strings.Join(s.Plugins, ",") },
}

var logLevel = Variable{
	Name:    prefix + "LOG_LEVEL",
	Default: "info",
	Doc:     "debug, info, warn or error",
	set: func(s *Settings, value string) error {
		if err := s.LogLevel.UnmarshalText([]byte(value)); err != nil {
			return fmt.Errorf("must be debug, info, warn or error, not %q", value)
		}
		return nil
	},
	get: func(s *Settings) string { return strings.ToLower(s.LogLevel.String()) },
}

func text(name, standard, doc string, field func(*Settings) *string) Variable {
	return Variable{
		Name: prefix + name, Default: standard, Doc: doc,
		set: func(s *Settings, value string) error { *field(s) = value; return nil },
		get: func(s *Settings) string { return *field(s) },
	}
}

func secret(name, doc string, field func(*Settings) *Secret) Variable {
	return Variable{
		Name: prefix + name, Doc: doc, IsSecret: true,
		set: func(s *Settings, value string) error { *field(s) = Secret(value); return nil },
		get: func(s *Settings) string { return field(s).Reveal() },
	}
}

// hidden marks a plain text that may hold a password.
func (v Variable) hidden() Variable {
	v.IsSecret = true
	return v
}

func commaSeparated(value string) []string {
	var parts []string
	for part := range strings.SplitSeq(value, ",") {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}
