// Package config holds the typed settings that the server reads and the operator renders.
//
// Every setting is one environment variable, MOIM_NAME, which may instead be read from the file that MOIM_NAME_FILE names.
// A variable that nobody knows or a value that makes no sense stops the start with one line that says what to change.
package config

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// Settings are all settings of the server, with the defaults filled in.
type Settings struct {
	// Addr is where the server listens.
	Addr string
	// DataDir holds what the server keeps itself: the embedded database, uploaded files, the secret key.
	DataDir string
	// DatabaseURL is "sqlite:" and a file, or a postgres:// address.
	DatabaseURL string
	// PublicURL is the address under which people reach the server, without a path.
	PublicURL string
	// SecretKey signs and seals what leaves the server. EnsureSecretKey fills it in when it is not set.
	SecretKey Secret
	Stripe    Stripe
	// SMTPURL is where mail goes, smtp://user:password@host:587 or smtps://; empty means that mail is kept, not sent.
	SMTPURL Secret
	OIDC    OIDC
	// PluginDir is where plugin programs lie; Plugins are the names of those that are enabled.
	PluginDir string
	Plugins   []string
	LogLevel  slog.Level
	// MetricsAddr is where /metrics is served; empty means nowhere.
	MetricsAddr string
}

// Stripe is how card payments are taken. Without a secret key there are none.
type Stripe struct {
	SecretKey Secret
	// WebhookSecrets are all the secrets that a webhook may be signed with; during a rotation there are several.
	WebhookSecrets []Secret
	// APIBase replaces Stripe's own address, for tests.
	APIBase string
}

// OIDC is single sign-on. Without an issuer there is none.
type OIDC struct {
	Issuer       string
	ClientID     string
	ClientSecret Secret
}

const (
	prefix     = "MOIM_"
	fileSuffix = "_FILE"
	// testPrefix marks variables of the test tools, which the server neither reads nor minds.
	testPrefix = "MOIM_TEST_"
)

// Load reads the settings from variables of the form NAME=value, as os.Environ gives them. Its error is one line.
func Load(environ []string) (*Settings, error) {
	given, problems := ours(environ)
	s := &Settings{}
	for _, v := range variables {
		value, err := read(v.Name, given)
		if err == nil && value == "" {
			value = v.Default
		}
		if err == nil {
			err = v.set(s, value)
		}
		if err != nil {
			problems = append(problems, fmt.Errorf("%s %w", v.Name, err))
		}
	}
	if len(problems) == 0 {
		s.fillIn()
		problems = append(problems, s.Validate())
	}
	return s, oneLine(problems)
}

// ours picks the MOIM_ variables and complains about those that no setting reads.
func ours(environ []string) (given map[string]string, problems []error) {
	given = map[string]string{}
	for _, entry := range environ {
		name, value, _ := strings.Cut(entry, "=")
		if !strings.HasPrefix(name, prefix) || strings.HasPrefix(name, testPrefix) {
			continue
		}
		if !isKnown(name) {
			problems = append(problems, fmt.Errorf("%s is not a setting of Moim; did you mean %s?", name, nearest(name)))
		}
		given[name] = value
	}
	return given, problems
}

func isKnown(name string) bool {
	return slices.ContainsFunc(variables, func(v Variable) bool {
		return name == v.Name || name == v.Name+fileSuffix
	})
}

// nearest is the valid name that takes the fewest edits to reach.
func nearest(name string) string {
	base, isFile := strings.CutSuffix(name, fileSuffix)
	best := slices.MinFunc(variables, func(a, b Variable) int {
		return levenshtein.ComputeDistance(base, a.Name) - levenshtein.ComputeDistance(base, b.Name)
	})
	if isFile {
		return best.Name + fileSuffix
	}
	return best.Name
}

// read gives the value of one setting, from the variable or from the file that its _FILE names. An empty variable counts
// as not set.
func read(name string, given map[string]string) (string, error) {
	value, file := given[name], given[name+fileSuffix]
	if file == "" {
		return strings.TrimSpace(value), nil
	}
	if value != "" {
		return "", fmt.Errorf("and %s%s are both set; keep one", name, fileSuffix)
	}
	content, err := os.ReadFile(file)
	if err != nil {
		return "", fmt.Errorf("cannot be read from its file: %w", err)
	}
	if value = strings.TrimSpace(string(content)); value == "" {
		return "", fmt.Errorf("cannot be read from its file: %s is empty", file)
	}
	return value, nil
}

// fillIn sets the defaults that follow from other settings.
func (s *Settings) fillIn() {
	if s.DatabaseURL == "" {
		s.DatabaseURL = "sqlite:" + filepath.Join(s.DataDir, "moim.db")
	}
	if s.PublicURL == "" {
		s.PublicURL = "http://" + reachable(s.Addr)
	}
}

func oneLine(problems []error) error {
	var lines []string
	for _, p := range problems {
		if p != nil {
			lines = append(lines, strings.ReplaceAll(p.Error(), "\n", "; "))
		}
	}
	if len(lines) == 0 {
		return nil
	}
	return errors.New(strings.Join(lines, "; "))
}
